"""Vietnamese words for events: class of cue -> its forms. Notation: see this package."""

WORDS: dict[str, str] = {
    # --- visits -------------------------------------------------------------------------------
    "receive": """
        tiếp; tiếp đón; đón tiếp; tiếp xã giao; đón; chào đón; nghênh đón; chiêu đãi; tiếp kiến;
        chào mừng đoàn; tiếp đoàn; đón đoàn; tiếp và làm việc với; có buổi tiếp; có cuộc tiếp;
        chủ trì buổi tiếp; chủ trì lễ đón; chủ trì tiếp; chủ trì cuộc tiếp; chủ trì đón;
        tổ chức lễ đón; tiếp thân mật; tiếp trọng thể;
        mở tiệc chiêu đãi; mở tiệc; mời cơm; tiếp và hội đàm; tiếp đón thân mật; ra đón;
        niềm nở đón;
        chủ trì buổi tiếp đón; tổ chức tiếp đón; mở cửa đón; có buổi tiếp xã giao;
        có buổi tiếp và làm việc
    """,
    "call": """
        chào xã giao; đến chào; tới chào; đến chào xã giao; tới chào xã giao; chào từ biệt;
        yết kiến; hội kiến; đến chào từ biệt; thăm xã giao; thăm hữu nghị; chào chia tay;
        sang chào; vào chào;
        là khách mời của; là khách của; làm khách của; là khách mời danh dự của; thăm, chào xã giao;
        đến chào mừng; đến từ biệt; chào kết thúc nhiệm kỳ; thăm và chào xã giao;
        tới thăm, chào xã giao
    """,
    "talks": """
        tranh thủ làm việc với;
        chụp ảnh lưu niệm cùng; chụp ảnh lưu niệm với; chụp ảnh chung với;
        ngồi lại với nhau; ngồi lại; gặp nhau; cùng ngồi lại;
        hội đàm; có cuộc hội đàm; tiến hành hội đàm; gặp; gặp gỡ; gặp mặt; có cuộc gặp;
        có buổi gặp; gặp song phương; làm việc với; có buổi làm việc; buổi làm việc với;
        có cuộc làm việc; họp trực tuyến; họp với; họp bàn với; đối thoại với; trao đổi với;
        thảo luận với; tiếp xúc với; tiếp xúc song phương; tiếp xúc; điện đàm trực tuyến;
        hội ý với; làm việc trực tuyến; hội đàm trực tuyến; họp trực tuyến với;
        cuộc họp trực tuyến; gặp trực tuyến; đàm phán với; gặp và làm việc với; cuộc hội đàm;
        cuộc gặp; cuộc gặp với; buổi gặp với; cuộc làm việc với; cuộc họp song phương;
        họp song phương; tổ chức buổi làm việc; tổ chức buổi gặp; tổ chức cuộc họp;
        tổ chức cuộc gặp; làm việc cùng; trao đổi công tác với; tổ chức hội đàm; có buổi trao đổi;
        có buổi họp; hội đàm giữa; cuộc gặp giữa; cuộc làm việc giữa; buổi làm việc giữa;
        cuộc họp giữa; buổi gặp giữa; cuộc hội đàm giữa; bắt tay;
        dùng bữa với; dùng bữa tối với; dùng bữa trưa với; dùng cơm với; ăn tối với; ăn trưa với;
        ăn sáng với;
        trao đổi qua cầu truyền hình; trao đổi trực tuyến; làm việc qua cầu truyền hình;
        hội đàm qua cầu truyền hình;
        họp qua cầu truyền hình; hội đàm với; ngồi lại với; ngồi vào bàn với; bàn bạc với;
        bàn thảo với;
        có buổi làm việc với; có cuộc gặp với; có cuộc trao đổi với; có buổi gặp gỡ với;
        gặp gỡ và làm việc với;
        gặp và trao đổi với; gặp riêng; bàn với; thảo luận cùng
    """,
    "travel": """
        thăm đáp lễ; sang thăm lại; đáp lễ; tranh thủ thăm;
        đang ở thăm; đang có chuyến thăm; đang có chuyến công tác; đang có chuyến làm việc;
        thăm; sang thăm; đến thăm; tới thăm; ghé thăm; đi thăm; về thăm; ra thăm; vào thăm;
        thăm và làm việc; thăm, làm việc; thăm chính thức; thăm cấp nhà nước;
        đến thăm và làm việc; sang thăm và làm việc; thăm lại; trở lại thăm; thăm viếng;
        viếng thăm; công du; thăm thân thiện; sang công tác; đi công tác; đến công tác;
        công tác tại; lên đường sang; lên đường đi; khởi hành đi; đặt chân đến; sang làm việc;
        đến làm việc; tới làm việc; khảo sát tại; đến khảo sát; sang khảo sát; tham quan;
        đến tham quan; tới tham quan; có chuyến thăm; có chuyến công tác; thực hiện chuyến thăm;
        thực hiện chuyến công tác; có chuyến làm việc; có chuyến khảo sát;
        thực hiện chuyến công du; bắt đầu chuyến thăm; kết thúc chuyến thăm;
        kết thúc tốt đẹp chuyến thăm; bắt đầu chuyến công tác; kết thúc chuyến công tác;
        mở đầu chuyến thăm; cử đoàn; cử phái đoàn; sang Nhật Bản; sang Việt Nam; đến Việt Nam;
        đến Nhật Bản; tới Nhật Bản; tới Việt Nam; cử một đoàn; thăm, làm việc tại; thăm và chào;
        tới khảo sát; tìm hiểu cơ hội; đáp xuống; hạ cánh; đi thực tế; có mặt tại; rời; dừng chân;
        có mặt ở; đặt chân tới;
        đang ở; đang có mặt; đã có mặt; ở thăm; đang thăm; đang công tác; lên đường; lên đường tới;
        bay sang; bay đến; bay tới; bay ra; bay vào; có chuyến đi; thực hiện chuyến đi;
        tiếp tục chuyến thăm;
        có chuyến thăm và làm việc; đến khảo sát thực địa; đi khảo sát; tìm hiểu thực tế;
        đến tìm hiểu; thị sát;
        đưa đoàn đến; đưa đoàn sang; dẫn đoàn sang; dẫn đoàn đến; ghé; ghé qua; lưu lại; sang dự;
        xuất ngoại sang;
        sẽ đi; đi trong; có ba ngày ở; có hai ngày ở; có bốn ngày ở; có ba ngày; có hai ngày;
        tới công tác
    """,
    "go": """
        sang; đến; tới; ra; vào; qua;
        về; lên; xuống; trở lại; quay lại
    """,
    "lead": """
        dẫn đầu đoàn; dẫn đầu; làm trưởng đoàn; dẫn đoàn; đưa đoàn; dẫn theo đoàn;
        cùng đoàn công tác; làm trưởng; do ... dẫn đầu; tháp tùng; trưởng đoàn
    """,
    "hand": """
        tặng quà lưu niệm cho; tặng quà lưu niệm; trao quà lưu niệm; trao quà lưu niệm cho;
        tặng hoa; trao tặng biểu tượng; tặng biểu trưng; trao biểu trưng; tặng biểu tượng;
        trao thư; chuyển thư; trao bức thư; trao thông điệp; chuyển thông điệp; trao quà;
        trao tặng; gửi tận tay; trao tận tay
    """,
    "delegation": """
        dẫn đầu đoàn; dẫn đoàn; dẫn theo đoàn; cùng đoàn công tác; đưa đoàn; đưa đoàn sang;
        đưa đoàn đến; dẫn đoàn sang; dẫn đoàn đến;
        đoàn; đoàn công tác; đoàn đại biểu; đoàn đại biểu cấp cao; đoàn cấp cao; phái đoàn;
        đoàn khách; đoàn doanh nghiệp; đoàn lãnh đạo; đoàn nghị sĩ; đoàn khảo sát; đoàn xúc tiến;
        đoàn xúc tiến đầu tư; phái bộ; đoàn ngoại giao; đoàn cán bộ; đoàn quan chức;
        đoàn đại diện; đoàn hữu nghị; đoàn thanh niên tỉnh; các đoàn; phái đoàn cấp cao;
        đoàn học tập; đoàn chuyên gia; đoàn viếng thăm; đoàn hội đồng; cử đoàn; cử phái đoàn;
        cử một đoàn; tiếp đoàn; đón đoàn; chào mừng đoàn
    """,
    "trip": """
        đợt xúc tiến; đợt xúc tiến đầu tư; đợt làm việc; đợt khảo sát; chuyến xúc tiến đầu tư;
        chuyến thăm, làm việc;
        chuyến thăm; chuyến công tác; chuyến đi; chuyến làm việc; chuyến công du; chuyến khảo sát;
        chuyến thăm và làm việc; chuyến thăm chính thức; chuyến viếng thăm; chuyến thăm hữu nghị;
        chuyến xúc tiến; chương trình làm việc; thời gian ở thăm; thời gian thăm; lịch trình;
        chuyến thăm lần này; hành trình; chương trình công tác; thời gian lưu lại;
        chuyến sang thăm; đợt công tác; lưu trú
    """,
    "meeting": """
        buổi tiếp; buổi làm việc; cuộc gặp; cuộc làm việc; buổi gặp; buổi gặp mặt; cuộc tiếp;
        buổi hội đàm; lễ đón; cuộc họp; buổi họp; cuộc trao đổi; buổi trao đổi; cuộc tiếp xúc;
        buổi hội kiến; buổi chào xã giao; cuộc đàm phán; phiên họp; phiên làm việc; buổi đón tiếp;
        cuộc hội kiến; tiệc chiêu đãi; cuộc gặp gỡ; buổi gặp gỡ
    """,
    "phone": """
        điện thoại; điện đàm; gọi điện; qua điện thoại
    """,
    "press": """
        họp báo; cuộc họp báo; nói với báo chí; trả lời báo chí
    """,
    # --- gatherings ---------------------------------------------------------------------------
    "forum": """
        buổi kết nối; buổi kết nối giao thương; phiên giao thương; buổi xúc tiến;
        buổi gặp gỡ doanh nghiệp;
        diễn đàn; hội nghị; hội thảo; tọa đàm; toạ đàm; hội nghị xúc tiến;
        hội nghị xúc tiến đầu tư; hội nghị xúc tiến thương mại; hội nghị xúc tiến du lịch;
        hội thảo khoa học; hội thảo quốc tế; diễn đàn doanh nghiệp; chương trình xúc tiến;
        chương trình xúc tiến đầu tư; chương trình gặp gỡ; gặp gỡ Nhật Bản; hội nghị gặp gỡ;
        hội thảo trực tuyến; kết nối giao thương; kết nối doanh nghiệp; chương trình kết nối;
        hội nghị kết nối; phiên kết nối; hội nghị thượng đỉnh; diễn đàn hợp tác; diễn đàn kinh tế;
        diễn đàn đầu tư; hội nghị bàn tròn; bàn tròn; đối thoại doanh nghiệp; hội nghị đối thoại;
        buổi tọa đàm; buổi hội thảo; giao thương trực tuyến; hội nghị giao thương;
        chương trình giao thương; sự kiện xúc tiến; gặp gỡ đối tác; gặp mặt doanh nghiệp;
        giới thiệu môi trường đầu tư; roadshow; hội nghị cấp cao; hội nghị hợp tác;
        hội thảo xúc tiến; kết nối cung cầu; gặp gỡ doanh nghiệp; gặp gỡ Việt Nam;
        xúc tiến đầu tư tại; xúc tiến du lịch tại; workshop; seminar; hội nghị - hội thảo;
        chuyên đề; tọa đàm khoa học; diễn đàn thanh niên;
        gặp gỡ Kyushu; gặp gỡ Kansai; gặp gỡ Tokyo; hội nghị trực tuyến; cuộc tọa đàm;
        hội đàm bàn tròn;
        hội nghị lãnh đạo; hội nghị thị trưởng; hội nghị thống đốc; hội nghị địa phương;
        phiên toàn thể;
        hội nghị quảng bá; hội thảo quảng bá; chương trình quảng bá; chương trình giới thiệu;
        hội nghị giới thiệu;
        hội thảo giới thiệu; ngày kết nối; ngày hội đầu tư; kết nối đầu tư; kết nối công nghiệp;
        kết nối thương mại;
        giao thương; buổi giao thương; hội nghị xúc tiến lao động; tọa đàm xúc tiến;
        tọa đàm kết nối; cà phê doanh nhân;
        gặp gỡ, đối thoại; đối thoại chính sách;
        tại hội thảo ở; tại hội nghị ở; tại diễn đàn ở; tại tọa đàm ở
    """,
    "festival": """
        không gian trà đạo; không gian ẩm thực; không gian Nhật Bản; góc văn hóa;
        tuần lễ giao lưu; ngày giao lưu; đêm nghệ thuật; chương trình nghệ thuật hữu nghị;
        lễ hội; festival; ngày hội; liên hoan; triển lãm; hội chợ; tuần lễ; tuần lễ văn hóa;
        ngày văn hóa; những ngày văn hóa; những ngày; tuần văn hóa; giao lưu văn hóa;
        chương trình giao lưu; chương trình giao lưu văn hóa; expo; hội chợ triển lãm;
        triển lãm ảnh; trưng bày; tuần hàng; ngày Nhật Bản; ngày Việt Nam; đêm giao lưu;
        lễ hội văn hóa; lễ hội giao lưu; lễ hội hoa anh đào; hội hoa; ngày hội giao lưu;
        giao lưu văn hóa nghệ thuật; phiên chợ; giao lưu hữu nghị; tuần Nhật Bản;
        tuần lễ Nhật Bản; tuần lễ Việt Nam; không gian văn hóa; hội hoa xuân; lễ hội ẩm thực;
        liên hoan phim; lễ hội pháo hoa; chương trình giao lưu nghệ thuật; đêm văn hóa;
        triển lãm thế giới; giao lưu thanh niên; giao lưu thể thao; hội sách;
        chương trình nghệ thuật giao lưu; gian hàng; hội chợ thương mại; giao lưu nghệ thuật;
        hội trại giao lưu; triển lãm quốc tế; hội chợ quốc tế; lễ hội Việt Nam; lễ hội Nhật Bản;
        carnaval;
        đêm Nhật Bản; đêm Việt Nam; đêm hội; ngày hội văn hóa; ngày hội việc làm; ngày hội du lịch;
        tuần lễ du lịch; tuần lễ ẩm thực; tuần lễ hàng; tuần phim; những ngày phim;
        lễ hội đèn lồng; lễ hội thả diều;
        hội diễn; giao lưu học sinh; giao lưu thiếu nhi; giao lưu ẩm thực; hòa nhạc hữu nghị;
        đêm nhạc hữu nghị;
        giải giao hữu; hội chợ nông sản; hội chợ du lịch; hội chợ hàng; phố Nhật Bản; góc Nhật Bản;
        triển lãm tranh;
        chợ phiên; chợ phiên Nhật Bản; phiên chợ Nhật Bản
    """,
    "edition": """
        ấn bản; kỳ lễ hội; lần tổ chức; kỳ tổ chức; sự kiện lần thứ; kỳ trước; lần trước; kỳ này;
        sự kiện cùng tên; mùa lễ hội; lần gần nhất; lần tiếp theo; cuộc gặp gỡ; sự kiện tương tự;
        hội nghị tương tự;
        sự kiện này; chương trình này; sự kiện sẽ; chương trình sẽ; năm nay lễ hội
    """,
    "happening": """
        sự kiện; chương trình; hoạt động; buổi lễ; lễ ký; buổi làm việc; cuộc gặp; sự kiện này;
    """,
    "hold": """
        ra đời; được tổ chức lần đầu; lần đầu được tổ chức; kéo du khách; kéo khách; rực rỡ;
        tổ chức; diễn ra; đã diễn ra; được tổ chức; phối hợp tổ chức; đồng tổ chức; tiến hành;
        đăng cai; chủ trì; thực hiện; mở; đang diễn ra; mang đến; trở lại; ra mắt; kéo dài;
        thu hút; phối hợp với; tiếp tục diễn ra; tiếp nối; dừng chân;
        được ấn định; được ấn định vào; ấn định vào; được lên lịch; rơi vào; làm nóng; khuấy động;
        mời gọi; chào đón; phối hợp cùng; chủ trì tổ chức; sẽ mở; đứng ra tổ chức; đồng chủ trì;
        đón;
        hút; nhóm họp; họp mặt; họp tại
    """,
    "open": """
        khai mạc; được khai mạc; lễ khai mạc; mở cửa; mở màn; khai trương; khởi động; bắt đầu;
        chính thức khai mạc; long trọng khai mạc; vén màn
    """,
    "close": """
        bế mạc; lễ bế mạc; kết thúc; khép lại;
        kéo dài đến; kéo dài tới; kéo dài đến hết; kéo dài tới hết; mở cửa đến; mở cửa đến hết;
        diễn ra đến hết;
        hạ màn; khép màn; diễn ra đến; mở cửa tới
    """,
    "under_way": """
        đang diễn ra; đang được tổ chức; đang được triển khai; hiện đang diễn ra; đang mở cửa;
        đang ở thăm
    """,
    "attend": """
        tham dự; dự; tham gia; dự khai mạc; góp mặt; dự lễ; đến dự; sang dự; tới dự; có mặt;
        phát biểu tại; tham luận tại; chủ trì; giới thiệu; quảng bá; dự và phát biểu;
        biểu diễn tại; trưng bày tại; quy tụ; hội tụ;
        đổ về; tìm đến; có gian hàng tại; đặt gian hàng tại; mang sản phẩm đến; tụ hội;
        góp mặt tại; hội tụ tại
    """,
    "troupe": """
        đoàn nghệ thuật; đoàn ca múa; đoàn nghệ nhân; khách mời danh dự; nhóm nghệ sĩ;
        nghệ nhân;
    """,
    "support": """
        ủng hộ; góp sức cho; đồng hành cùng;
    """,
    "sidelines": """
        bên lễ hội; song song với lễ hội; trong những ngày lễ hội; ngoài lễ hội;
        song song với hội nghị; nhân dịp dự; nhân dịp tham dự; nhân dự; bên lề lễ hội;
        bên lề; trong khuôn khổ; nằm trong khuôn khổ; nhân khai mạc; trong dịp
    """,
    # --- ties ---------------------------------------------------------------------------------
    "sister": """
        trở thành anh em; kết anh em; kết nghĩa anh em; thành chị em;
        kết nghĩa; thành phố kết nghĩa; tỉnh kết nghĩa; địa phương kết nghĩa; thành phố chị em;
        kết nghĩa với; quan hệ kết nghĩa; thành phố hữu nghị; tỉnh hữu nghị; thành phố anh em;
        tỉnh bạn kết nghĩa; địa phương anh em; đối tác kết nghĩa; đô thị kết nghĩa;
        hợp tác kết nghĩa; cặp kết nghĩa; thành phố đối tác; địa phương đối tác
    """,
    "relation": """
        bạn lâu năm; bạn lâu năm của; người bạn lâu năm; bạn cũ;
        bắt đầu hợp tác; bắt đầu giao lưu; bắt tay hợp tác; bắt đầu quan hệ hợp tác;
        gắn bó với; là đối tác của; là bạn của; kết thân với;
        quan hệ hữu nghị; quan hệ hợp tác; quan hệ hữu nghị hợp tác; quan hệ hữu nghị và hợp tác;
        quan hệ hữu nghị, hợp tác; mối quan hệ; quan hệ; quan hệ đối tác; hợp tác hữu nghị;
        hợp tác; mối quan hệ hợp tác; quan hệ giao lưu; quan hệ hợp tác giao lưu;
        quan hệ hợp tác hữu nghị; giao lưu hữu nghị và hợp tác; gắn bó; bắt tay hợp tác;
        mối quan hệ hữu nghị; tình hữu nghị; hợp tác chặt chẽ; mối liên kết; quan hệ truyền thống;
        đối tác; hợp tác địa phương; giao lưu hợp tác; mối lương duyên; làm bạn; kết bạn; kết nối;
        gắn kết;
        là bạn; bạn của; bạn bè; người bạn; bạn thân; đối tác của; tình bạn; mối giao tình;
        giao kết; kết giao;
        trở thành đối tác của nhau; trở thành bạn
    """,
    "cooperate": """
        hợp tác với; hợp tác cùng;
    """,
    "establish": """
        bắt đầu hợp tác; bắt đầu giao lưu; bắt tay hợp tác; bắt đầu quan hệ hợp tác;
        thiết lập; được thiết lập; xác lập; được xác lập; kết nối; chính thức kết nối; xây dựng;
        bắt đầu; hình thành; tạo dựng; đặt nền móng; trở thành; kết giao; chính thức thiết lập;
        nối lại; khởi đầu; mở ra; gây dựng; khởi xướng; bắt tay; đặt; bắt đầu từ; khởi nguồn;
        kết duyên;
        trở thành đối tác của nhau; trở thành bạn
    """,
    "have": """
        có; đã có; duy trì; đang có; hiện có; giữ; là đối tác của; gắn bó với; có mối;
        vẫn duy trì; đang duy trì; là; nhắc đến; nhắc tới;
        bắt đầu có; nói về; ca ngợi mối
    """,
    "since": """
        từ năm; kể từ; từ tháng; kể từ năm; từ ngày; từ cuối năm; từ đầu năm; từ giữa năm;
        từ những năm; kể từ ngày; kể từ tháng; từ
    """,
    "pair": """
        lấy ví dụ; nêu ví dụ; dẫn chứng; ví dụ như; ví như; chẳng hạn; chẳng hạn như;
        trong đó có; có thể kể đến; phải kể đến;
        cặp; cặp quan hệ; cặp đối tác; các cặp; cặp hợp tác; cặp quan hệ hợp tác; cặp địa phương;
        tiêu biểu như; điển hình như; các cặp quan hệ; như giữa; cặp quan hệ hữu nghị;
        các cặp hợp tác; cặp kết nghĩa; điển hình là; tiêu biểu là; nổi bật là
    """,
    # --- papers -------------------------------------------------------------------------------
    "paper": """
        biên bản ghi nhớ; bản ghi nhớ; ghi nhớ; ghi nhớ hợp tác; biên bản; thỏa thuận;
        thỏa thuận hợp tác; bản thỏa thuận; biên bản thỏa thuận; MOU; hiệp định; văn kiện;
        văn bản; văn bản hợp tác; văn bản ghi nhớ; ý định thư; thư bày tỏ ý định;
        biên bản hợp tác; hiệp ước; nghị định thư; thỏa thuận kết nghĩa; văn kiện hợp tác;
        thỏa thuận hữu nghị; thỏa thuận giao lưu; chương trình hợp tác; kế hoạch hợp tác;
        công hàm; hợp đồng viện trợ; viện trợ; viện trợ không hoàn lại; biên bản làm việc;
        bản cam kết; thỏa thuận khung; hiệp định khung; cam kết hợp tác; thỏa thuận đối tác;
        thư thỏa thuận; biên bản ký kết; MOC; LOI; thư ngỏ hợp tác; dự án viện trợ; giấy ghi nhớ;
        thỏa ước; bản hợp tác; biên bản thỏa thuận hợp tác; hợp tác song phương cấp địa phương;
        bản ghi nhớ hợp tác; giao ước; bản giao ước; tuyên bố hợp tác; biên bản thống nhất;
        thư ngỏ ý;
        thỏa thuận kết nối; hiệp định hợp tác; kế hoạch hành động
    """,
    "law": """
        nghị quyết; nghị định; thông tư; chỉ thị; quyết định; kế hoạch số; công văn; luật;
        quy hoạch
    """,
    "statement": """
        tuyên bố chung; thông cáo chung; tuyên bố; bản tuyên bố chung; tuyên bố tầm nhìn
    """,
    "sign": """
        ký; ký kết; đã ký; được ký; được ký kết; đặt bút ký; cùng ký; ký tắt; tái ký; ký mới;
        ký lại; kí; kí kết; ký vào; ký chính thức; chính thức ký; chính thức ký kết; hoàn tất ký;
        ký gia hạn; ký bổ sung; ký nối tiếp; cùng đặt bút; nhất trí ký; đặt bút;
        cùng ký kết; cùng nhau ký; ký cùng; hạ bút ký; ký nhận; đã ký kết; vừa ký; vừa ký kết
    """,
    "issue": """
        trao; trao đổi; gia hạn; thông qua; ra; đưa ra; công bố; đạt; đạt được; đạt thỏa thuận;
        nhất trí; trao văn kiện; ban hành; bắt tay; nâng cấp; thống nhất; làm mới; cập nhật;
        tiếp nối; trao tay; chốt; ra đời; có hiệu lực;
        trao nhau; trao cho nhau; cùng công bố; kéo dài thêm; nối dài; đi đến thống nhất
    """,
    "renew": """
        gia hạn; làm mới; sửa đổi; bổ sung; nâng cấp; tái ký; ký lại; ký mới
    """,
    "signing": """
        lễ ký; lễ ký kết; lễ trao; buổi ký kết; nghi thức ký kết; việc ký kết;
        lễ trao đổi văn kiện; lễ gia hạn; buổi lễ ký kết; lễ trao thỏa thuận;
        nghi thức ký; lễ ký biên bản; lễ ký bản ghi nhớ; lễ ký thỏa thuận
    """,
    "upgrade": """
        nâng cấp; nâng cấp quan hệ; nâng tầm quan hệ; nâng tầm; nâng quan hệ; nâng cấp lên;
        nâng mối quan hệ; nâng lên; nâng lên thành
    """,
    "csp": """
        đối tác chiến lược toàn diện; đối tác chiến lược; đối tác chiến lược sâu rộng;
        đối tác chiến lược toàn diện vì hòa bình và thịnh vượng; đối tác hợp tác chiến lược
    """,
    # --- milestones ---------------------------------------------------------------------------
    "merge": """
        về chung một nhà; về chung mái nhà; nhập chung; sáp nhập cùng; hợp nhất cùng;
        sáp nhập; hợp nhất; được sáp nhập; được hợp nhất; nhập vào; gộp; sáp nhập vào;
        sau sáp nhập; sau hợp nhất; nhập với; sắp xếp lại; sắp xếp đơn vị hành chính;
        hợp nhất thành; chia tách; tách tỉnh; tái lập; sắp xếp các đơn vị hành chính;
        việc sáp nhập; việc hợp nhất; sau khi sáp nhập; sau khi hợp nhất; nhập lại; về chung;
        về một nhà; sắp xếp, sáp nhập; tái lập tỉnh; sáp nhập với; hợp nhất với;
        hình thành trên cơ sở; trên cơ sở hợp nhất; trên cơ sở sáp nhập
    """,
    "recognise": """
        được công nhận là; vừa được công nhận là; chính thức trở thành; trở thành;
        được nâng lên thành; lên; nâng cấp lên; chính thức là;
    """,
    "reform": """
        chính quyền địa phương hai cấp; chính quyền địa phương 2 cấp; chính quyền hai cấp;
        chính quyền 2 cấp; mô hình hai cấp; mô hình 2 cấp; hai cấp; 34 tỉnh; 34 tỉnh, thành;
        34 tỉnh thành; 34 đơn vị hành chính; thành phố trực thuộc Trung ương;
        tổ chức chính quyền địa phương
    """,
    "anniversary": """
        kỷ niệm; nhân kỷ niệm; kỉ niệm; dịp kỷ niệm; năm kỷ niệm; tròn; mừng; lễ kỷ niệm;
        đánh dấu; chào mừng; nhân dịp kỷ niệm; nhân; hướng tới; nhân dịp
    """,
    "ceremony": """
        lễ kỷ niệm; buổi lễ kỷ niệm; tổ chức kỷ niệm; lễ chào mừng; lễ mừng; lễ kỉ niệm
    """,
    "diplomatic": """
        quan hệ ngoại giao; thiết lập quan hệ ngoại giao; bang giao;
        quan hệ ngoại giao chính thức; lập quan hệ ngoại giao;
        quan hệ ngoại giao Việt Nam - Nhật Bản; quan hệ Việt Nam - Nhật Bản; quan hệ Việt - Nhật;
        quan hệ hai nước; quan hệ ngoại giao Việt - Nhật; quan hệ Nhật Bản - Việt Nam;
        quan hệ song phương; hữu nghị Việt Nam - Nhật Bản; quan hệ Việt – Nhật;
        quan hệ Việt Nam – Nhật Bản; quan hệ ngoại giao Việt Nam – Nhật Bản;
        quan hệ hữu nghị Việt Nam - Nhật Bản; bang giao hai nước; quan hệ giữa hai nước;
        quan hệ giữa Việt Nam và Nhật Bản; quan hệ Việt Nam-Nhật Bản; quan hệ Việt-Nhật
    """,
    # --- how it is told -----------------------------------------------------------------------
    "planned": """
        sẽ đi;
        sẽ; dự kiến; sắp; sắp tới; theo kế hoạch; lên kế hoạch; được ấn định; chuẩn bị;
        sắp diễn ra; sẽ được; có kế hoạch; theo lịch; dự định; theo chương trình; ấn định;
        lên lịch; nhất trí tổ chức; thống nhất tổ chức; quyết định tổ chức; nhất trí sẽ;
        được ấn định; được ấn định vào; ấn định vào; được lên lịch; sẽ mở; sự kiện sẽ;
        chương trình sẽ;
        cho biết sẽ; thông báo sẽ; xác nhận sẽ
    """,
    "already": """
        trước đây; từng; đã từng; đến nay; cho đến nay; lâu nay; những năm qua; thời gian qua;
        tính đến nay; gần đây; mới đây; vừa qua; vừa rồi
    """,
    "wish": """
        giá như; giả sử; nếu như; một khi; xin; ngỏ lời mời; ngỏ ý; gửi lời mời;
        chuyển lời mời; đang tìm hiểu khả năng; mong được; thỉnh cầu; ước;
        mong; mong muốn; mong rằng; hy vọng; kỳ vọng; đề nghị; đề xuất; kiến nghị; gợi ý; kêu gọi;
        mời; khuyến khích; nên; cần; muốn; có thể; xem xét; cân nhắc; nghiên cứu; ủng hộ;
        bày tỏ mong muốn; hứa; ý tưởng; đang thảo luận; ý định; có ý định; bàn về khả năng;
        khả năng; tìm kiếm cơ hội; sẵn sàng; đang đàm phán; ước mong; tính đến; hướng tới;
        để tiến tới; tiến tới; nguyện vọng; mong đợi; quan tâm đến việc; lời mời; đang xem xét;
        bàn việc; dự thảo; bày tỏ nguyện vọng; thúc đẩy việc; nếu; đang tính; đặt vấn đề; sớm;
        tin tưởng
    """,
    "pending": """
        đang được soạn thảo; đang được bàn; đang được xem xét; đang được nghiên cứu; đang soạn thảo;
        đang được thảo luận; đang chờ; vẫn đang bàn; còn đang bàn; còn bỏ ngỏ; chưa được ký;
        chưa được quyết định; chưa được ấn định; vẫn nằm trên giấy
    """,
    "negated": """
        không; chưa; chẳng; không hề; chưa có; không có; chưa từng; chưa được; vẫn chưa; không ký;
        chưa ký; thay vì; từ chối; bác bỏ; không còn
    """,
    "cancelled": """
        hủy; hủy bỏ; bị hủy; huỷ; huỷ bỏ; bị huỷ; hủy chuyến; phải hủy; đã hủy; ngừng tổ chức;
        gạch khỏi;
        đổ bể; phải bỏ; đã bỏ; bị bỏ; không thành; bỏ khỏi chương trình; phải hủy bỏ;
        không diễn ra; đành hủy
    """,
    "postponed": """
        hoãn; hoãn lại; bị hoãn; tạm hoãn; lùi; lùi lại; dời; lui lại; hoãn sang; tạm dừng;
        lùi thời gian; dời sang; dời lại; trì hoãn; gác lại
    """,
    "yearly": """
        hằng năm; hàng năm; thường niên; mỗi năm; định kỳ; hằng năm một lần; năm nào cũng;
        luân phiên; đều đặn; thường xuyên
    """,
    # --- who ----------------------------------------------------------------------------------
    "official": """
        phó chủ tịch ubnd tỉnh; chủ tịch ubnd tỉnh; phó bí thư tỉnh ủy; chủ tịch hđnd tỉnh;
        chủ tịch ubnd thành phố; phó chủ tịch ubnd thành phố;
        bí thư tỉnh ủy; chủ tịch ubnd; ubnd tỉnh; ubnd thành phố; hđnd tỉnh; hđnd thành phố;
        ủy ban nhân dân tỉnh; hội đồng nhân dân tỉnh; chủ tịch hđnd; phó chủ tịch ubnd;
        lãnh đạo hai tỉnh; bí thư thành ủy; ủy ban nhân dân thành phố;
        chủ tịch; phó chủ tịch; bí thư; phó bí thư; thống đốc; phó thống đốc; thị trưởng;
        phó thị trưởng; bộ trưởng; thứ trưởng; thủ tướng; phó thủ tướng; chủ tịch nước;
        tổng bí thư; đại sứ; tổng lãnh sự; nghị sĩ; lãnh đạo; giám đốc sở; phó giám đốc sở;
        đại biểu; chủ tịch hội đồng; hạ nghị sĩ; thượng nghị sĩ; nhà vua; thái tử; hoàng thái tử;
        quan chức; đại diện; chủ tịch quốc hội; cựu thủ tướng; giám đốc; phó giám đốc; công sứ;
        tham tán; cố vấn; trưởng ban; phó trưởng ban; tổng giám đốc; hội trưởng; viện trưởng;
        hiệu trưởng; trưởng đại diện; trưởng đoàn; đồng chí; UBND; ủy ban nhân dân; HĐND;
        hội đồng nhân dân; thành ủy; tỉnh ủy; hội đồng tỉnh; hội đồng thành phố; chính quyền;
        phó tổng lãnh sự; phó trưởng đoàn; thường trực; chủ tịch danh dự; hoàng tử; công chúa;
        hoàng thân; vợ chồng; liên minh nghị sĩ; cố vấn đặc biệt
    """,
    "body": """
        hội hữu nghị; hội hữu nghị Việt Nam - Nhật Bản; hội hữu nghị Việt - Nhật;
        liên hiệp các tổ chức hữu nghị; hội giao lưu; hội hữu nghị Nhật - Việt; hiệp hội hữu nghị;
        hội hữu nghị Nhật Bản - Việt Nam; hiệp hội
    """,
    "ministry": """
        bộ; bộ ngoại giao; bộ công thương; cơ quan hợp tác quốc tế nhật bản; jica; jetro;
        bộ kế hoạch và đầu tư; bộ nông nghiệp
    """,
    "layman": """
        các sở; các ngành; sở, ngành; các sở, ngành; các sở, ban, ngành; các đơn vị; các huyện;
        ban ngành; các doanh nghiệp trong tỉnh;
        sinh viên; học sinh; du khách; khách du lịch; thực tập sinh; tình nguyện viên; chuyên gia;
        lao động; người lao động; cầu thủ; độc giả; giáo viên; nhà nghiên cứu; phóng viên;
        nhà văn; họa sĩ; ca sĩ; khách hàng; cựu sinh viên; kỹ sư; du học sinh; nhạc sĩ; người dân;
        khách; báo chí; nhà báo
    """,
    "private": """
        con gái; con trai; gia đình; người thân; du lịch tự túc; đám cưới; nghỉ dưỡng; vợ; chồng
    """,
    # --- what words stand for -----------------------------------------------------------------
    "both": """
        hai tỉnh; hai bên; hai địa phương; hai thành phố; đôi bên; hai phía; hai vùng;
        lãnh đạo hai tỉnh; hai nơi; cả hai tỉnh; hai tỉnh, thành; hai tỉnh thành;
        hai tỉnh, thành phố; hai chính quyền; hai miền; hai cảng; hai cố đô; cả hai; hai cơ quan;
        hai hội đồng; hai đơn vị; hai đô thị; hai vùng đất; hai người
    """,
    "countries": """
        hai nước; hai quốc gia; hai dân tộc; Việt Nam - Nhật Bản; Việt Nam và Nhật Bản;
        Việt - Nhật; Việt Nam – Nhật Bản; Việt – Nhật; Nhật Bản - Việt Nam; hai chính phủ;
        Nhật - Việt; hai thủ tướng; hai bộ trưởng ngoại giao; hai nguyên thủ
    """,
    "province": """
        phó chủ tịch ubnd; phó chủ tịch ubnd tỉnh; chủ tịch ubnd tỉnh; phó bí thư tỉnh ủy;
        chủ tịch hđnd tỉnh;
        tỉnh; tỉnh này; UBND tỉnh; tỉnh ủy; HĐND tỉnh; tỉnh nhà; tỉnh ta; chủ tịch UBND;
        hội đồng nhân dân tỉnh; ủy ban nhân dân tỉnh; địa phương này; chủ nhà; bí thư tỉnh ủy;
        địa phương
    """,
    "prefecture": """
        thống đốc; phó thống đốc; tỉnh của Nhật; tỉnh bạn; hội đồng tỉnh; thị trưởng; phủ;
        tỉnh Nhật Bản này
    """,
    "city": """
        chủ tịch ubnd thành phố; phó chủ tịch ubnd thành phố;
        thành phố; thành phố này; UBND thành phố; thành ủy; TP; HĐND thành phố; thủ đô;
        thành phố cảng; thành phố Nhật Bản này; thành phố biển
    """,
    "guests": """
        chúng tôi; phía ta;
        đoàn; đoàn công tác; phái đoàn; khách; các vị khách; đoàn khách; ông; bà; đoàn đại biểu;
        họ; phía bạn; khách thăm
    """,
    "occasion": """
        nhân dịp này; dịp này; trong dịp này; cũng trong dịp này; tại buổi tiếp;
        tại buổi làm việc; tại cuộc gặp; tại lễ; tại cuộc tiếp; tại buổi gặp; tại cuộc hội đàm;
        tại hội đàm; trước sự chứng kiến; dưới sự chứng kiến; kết thúc buổi làm việc;
        kết thúc hội đàm; sau hội đàm; sau buổi làm việc; sau buổi tiếp; sau cuộc gặp;
        sau cuộc hội đàm; tại sự kiện; tại hội nghị; tại diễn đàn; tại hội thảo; tại lễ hội;
        tại lễ khai mạc; ngay sau đó; cùng dịp; tại buổi lễ; nhân đó; khi đó; ngay sau hội đàm;
        trong buổi làm việc; trong cuộc gặp; trong buổi tiếp; cuối buổi; kết thúc chuyến thăm;
        kết thúc chuyến công tác; tại chương trình; tại triển lãm; tại buổi họp; ngay tại;
        nhân sự kiện này; nhân sự kiện;
        sau bữa trưa; sau bữa tối; trong bữa trưa; trong bữa tối; sau lễ đón; sau lễ khai mạc;
        sau lễ ký;
        trước đó cùng ngày; cũng trong ngày; cùng ngày; trong ngày; buổi chiều; buổi tối;
        buổi sáng; trước giờ hội đàm;
        trước hội thảo; trước hội nghị; trước cuộc gặp
    """,
    "during_trip": """
        trong chuyến thăm; trong chuyến đi; trong chuyến công tác; nhân chuyến thăm;
        nhân chuyến công tác; trong thời gian; trong chuyến làm việc; trong khuôn khổ chuyến thăm;
        trong khuôn khổ chuyến công tác; trong thời gian ở thăm; nhân chuyến đi;
        trong chuyến công du; trong chuyến thăm này; trong đợt công tác; trong hành trình;
        trong khuôn khổ chuyến đi; cũng trong chuyến; nhân chuyến thăm lần này;
        trong chuyến thăm lần này
    """,
    "first_day": """
        ngày đầu tiên; ngày đầu; ngày làm việc đầu tiên; ngay ngày đầu
    """,
    "last_day": """
        ngày cuối cùng; ngày cuối; ngày bế mạc
    """,
    "decoy": """
        nghĩ tới; nghĩ ngay tới; nghĩ đến; nghĩ ngay đến; nhắc tới; nhắc đến; nói đến; nói tới;
        kể đến; dẫn tới; đưa tới; liên quan đến; gửi tới; gửi đến; gửi lời chúc tới;
        xuất khẩu sang; xuất sang; chuyển sang; vươn tới; tiến tới; biết đến;
        phiên họp ubnd; phiên họp thường kỳ; họp ubnd; phiên họp hđnd; kỳ họp;
        phiên họp chính phủ; phiên họp ủy ban; phiên họp hội đồng; họp hđnd;
        cuộc họp thường kỳ; hội nghị tỉnh ủy; hội nghị thành ủy; hội nghị ban thường vụ;
        họp giao ban; hội nghị tổng kết; hội nghị sơ kết; hội nghị triển khai;
        cảm ơn sự đón tiếp; cảm ơn sự tiếp đón; cám ơn sự đón tiếp; cảm ơn về sự đón tiếp;
        trân trọng sự đón tiếp; đón du khách; đón khách du lịch; đón khách quốc tế; đón công nhân;
        hoạt động tiếp thị; quảng bá, tiếp thị; quảng bá tiếp thị; tiếp thị sản phẩm;
        tiếp thị số; chiến dịch tiếp thị; tiếp thị du lịch; tiếp thị nông sản; tiếp thị hàng;
        công ty tiếp thị;
        tiếp tục; trực tiếp; gián tiếp; tiếp theo; tiếp nhận; tiếp cận; tiếp đó; liên tiếp;
        tiếp thu; tiếp giáp; tiếp viên; tiếp sức; tiếp nối; kế tiếp; tiếp tay;
        giao tiếp; tiếp thêm; nối tiếp; tiếp đến; gặp khó khăn; gặp khó; gặp nhiều khó khăn;
        gặp phải; gặp rủi ro; hẹn gặp lại; gặp lại; đón Tết; đón khách; đón xuân; đón nhận;
        đón đầu; đón năm mới; đón lượng khách; đưa đón; đón sóng; đăng ký; chữ ký; thư ký;
        ký hiệu; nhật ký; ký ức; ký túc xá; hồi ký; ký sự; tổng thư ký; ký quỹ; tốc ký;
        ký hợp đồng; ký hợp đồng mua bán; hợp đồng; tập đoàn; đoàn kết; liên đoàn; đoàn thể;
        đoàn viên; công đoàn; đoàn thanh niên; tổng liên đoàn; đoàn phim;
        đoàn tàu; sư đoàn; quân đoàn; đại đoàn kết; trung đoàn; đoàn tụ; thành đoàn;
        tỉnh đoàn; đoàn xiếc; liên minh nghị sĩ hữu nghị; quỹ giao lưu quốc tế; hội nghị báo chí;
        câu lạc bộ; ban tổ chức; ban tổ chức lễ hội; đường hữu nghị; hội đồng nhân dân;
        bệnh viện hữu nghị; cung hữu nghị; huân chương hữu nghị; nhóm nghị sĩ hữu nghị;
        quan hệ công chúng; quan hệ lao động; cơ quan hợp tác quốc tế;
        cơ quan hợp tác quốc tế Nhật Bản; tổ chức xúc tiến thương mại nhật bản; tổ chức xúc tiến;
        trung tâm xúc tiến; hợp tác xã; sở kế hoạch; cục xúc tiến; ban xúc tiến; hợp tác quốc tế;
        mở rộng hợp tác; trung tâm hội nghị; trung tâm triển lãm; tổ chức phi chính phủ;
        các tổ chức; tổ chức này; tổ chức quốc tế; tổ chức chính trị; thời gian tới;
        thời gian qua; có thời gian; năm có; tiếp kiến thức; diễn đàn báo chí; tuần lễ vàng;
        viện trợ phát triển chính thức; ngân hàng hợp tác; phó trưởng đoàn; nhà hữu nghị;
        cầu hữu nghị; văn phòng xúc tiến; đối tác công tư; làm việc tại; người dẫn đầu;
        dẫn đầu cả nước; dẫn đầu về; đứng đầu; trở thành đối tác; hợp tác công tư;
        hội nghị ban chấp hành; tổ chức xúc tiến thương mại; tổ chức thương mại; dịp lễ hội;
        mùa lễ hội; hội nghị trung ương; phòng thương mại; luật tổ chức; hội trường;
        tổ chức hợp tác; thương thảo; tham gia hiệp định; hiệp định thương mại tự do;
        hiệp định đối tác;
        hội nghị cấp cao G-7; hội nghị cấp cao G7; hội nghị thượng đỉnh G7;
        hội nghị thượng đỉnh G-7;
        hội nghị cấp cao ASEAN; hội nghị cấp cao APEC; hội nghị thượng đỉnh G20; đại hội đảng;
        đại hội đại biểu; đại hội toàn quốc;
        đại hội cổ đông; đón bằng; đón nhận; đón tàu; bạn đọc; bạn trẻ; trở về; trở lên; về việc;
        về phía; về chung;
        trung tâm giao thương; đón chuyến bay; bạn hàng; quay về; lên đến; xuống còn;
        bạn bè quốc tế; về lĩnh vực
    """,
}
