"""Vietnamese words about time."""

from geodata.lexicon.dates.words import DateWords

WORDS = DateWords(
    months={
        1: "tháng một",
        2: "tháng hai",
        3: "tháng ba",
        4: "tháng tư|tháng bốn",
        5: "tháng năm",
        6: "tháng sáu",
        7: "tháng bảy|tháng bẩy",
        8: "tháng tám",
        9: "tháng chín",
        10: "tháng mười",
        11: "tháng mười một",
        12: "tháng mười hai",
    },
    weekdays={
        0: "thứ hai|thứ 2|thứ-hai",
        1: "thứ ba|thứ 3",
        2: "thứ tư|thứ 4",
        3: "thứ năm|thứ 5",
        4: "thứ sáu|thứ 6",
        5: "thứ bảy|thứ bẩy|thứ 7",
        6: "chủ nhật|chúa nhật",
    },
    units={
        "day": "ngày|hôm",
        "week": "tuần|tuần lễ",
        "weekend": "cuối tuần|dịp cuối tuần",
        "month": "tháng",
        "year": "năm",
        "decade": "thập kỷ|thập kỉ|thập niên",
        "century": "thế kỷ|thế kỉ",
    },
    long_spans={
        (50, "year"): "nửa thế kỷ|nửa thế kỉ",
        (6, "month"): "nửa năm",
        (25, "year"): "một phần tư thế kỷ",
    },
    numbers={
        1: "một",
        2: "hai",
        3: "ba",
        4: "bốn",
        6: "sáu",
        7: "bảy|bẩy",
        8: "tám",
        9: "chín",
        10: "mười|một chục",
        11: "mười một",
        12: "mười hai",
        13: "mười ba",
        14: "mười bốn",
        15: "mười lăm",
        16: "mười sáu",
        17: "mười bảy|mười bẩy",
        18: "mười tám",
        19: "mười chín",
        100: "một trăm|trăm",
    },
    tens={
        20: "hai mươi",
        30: "ba mươi",
        40: "bốn mươi",
        50: "năm mươi",
        60: "sáu mươi",
        70: "bảy mươi|bẩy mươi",
        80: "tám mươi",
        90: "chín mươi",
    },
    ones={
        1: "mốt",
        2: "hai",
        3: "ba",
        4: "tư|bốn",
        5: "lăm|nhăm",
        6: "sáu",
        7: "bảy|bẩy",
        8: "tám",
        9: "chín",
    },
    published={
        ("day", -2): "hôm kia|ngày hôm kia|hôm trước nữa",
        ("day", -1): (
            "hôm qua|ngày hôm qua|sáng qua|trưa qua|chiều qua|tối qua|đêm qua|tối hôm qua"
            "|sáng hôm qua|chiều hôm qua|đêm hôm qua|trưa hôm qua"
        ),
        ("day", 0): (
            "hôm nay|ngày hôm nay|sáng nay|trưa nay|chiều nay|tối nay|đêm nay|sáng hôm nay"
            "|chiều hôm nay|tối hôm nay|trưa hôm nay|ngay hôm nay"
        ),
        ("day", 1): (
            "ngày mai|hôm sau nữa|sáng mai|trưa mai|chiều mai|tối mai|mai này|sáng ngày mai"
            "|chiều ngày mai|tối ngày mai"
        ),
        ("day", 2): "ngày kia|ngày mốt",
        ("year", 1): "sang năm",
    },
    event={
        ("day", 0): (
            "cùng ngày|cùng ngày hôm đó|ngày hôm đó|hôm đó|ngày hôm ấy|hôm ấy|ngày đó|ngày ấy"
            "|tối cùng ngày|chiều cùng ngày|sáng cùng ngày|trưa cùng ngày|đêm cùng ngày"
            "|tối hôm đó|chiều hôm đó|sáng hôm đó|cũng trong ngày|đêm hôm đó|tối đó|chiều đó"
            "|cũng ngày này|cũng trong ngày này"
        ),
        ("day", 1): (
            "hôm sau|ngày hôm sau|sáng hôm sau|chiều hôm sau|tối hôm sau|một ngày sau"
            "|sau đó một ngày|một ngày sau đó|hôm tiếp theo|một hôm sau|đêm hôm sau"
        ),
        ("day", -1): (
            "ngày hôm trước|tối hôm trước|chiều hôm trước|sáng hôm trước|trước đó một ngày"
            "|một ngày trước đó|hôm trước đó|tối trước đó|đêm trước đó|đêm hôm trước"
            "|một ngày trước khi|một hôm trước"
        ),
        ("week", 0): "cùng tuần|tuần đó|tuần ấy",
        ("week", 1): "",
        ("week", -1): "",
        ("month", 0): "cùng tháng|tháng đó|tháng ấy",
        ("month", 1): "sau đó một tháng",
        ("month", -1): "trước đó một tháng",
        ("year", 0): "cùng năm|năm đó|năm ấy|cùng năm đó|cũng trong năm đó|trong năm đó",
        ("year", 1): "sau đó một năm",
        ("year", -1): "trước đó một năm",
    },
    nth={
        1: "ngày đầu tiên|ngày làm việc đầu tiên|ngày khai mạc|ngày thứ nhất",
        2: "ngày làm việc thứ hai",
        -1: "ngày cuối cùng|ngày làm việc cuối cùng|ngày bế mạc",
    },
    last="trước|ngoái|trước đây",
    past="qua|vừa qua|vừa rồi|đã qua|mới đây|vừa mới qua|gần đây|trở lại đây",
    next="tới|tới đây|sắp tới",
    this="nay|này",
    ago="cách đây",
    hence="nữa",
    earlier="trước đó|trước đấy|trước ngày này",
    after="sau",
    later="kế tiếp|tiếp theo|sau đó|sau đấy|về sau",
    parts=(
        "đầu|giữa|cuối|đầu mùa|hạ tuần|trung tuần|thượng tuần|vào đầu|vào cuối|vào giữa"
        "|những ngày đầu|những ngày cuối|khoảng đầu|khoảng giữa|khoảng cuối|cuối dịp|nửa đầu"
        "|nửa cuối|tuần đầu|tuần cuối|hồi đầu|hồi giữa|hồi cuối|tuần đầu tiên của"
        "|tuần cuối cùng của|tuần thứ hai của|tuần thứ ba của|nửa đầu của|nửa cuối của|dịp đầu"
        "|dịp cuối"
    ),
    seasons={
        (1, 3): "mùa xuân|đầu xuân|tiết xuân|xuân",
        (4, 6): "mùa hè|mùa hạ|dịp hè",
        (7, 9): "mùa thu",
        (10, 12): "mùa đông",
    },
    stretches={
        (1, 3): "quý i|quý 1|quí i|quí 1|quý một|quý đầu|quý đầu tiên",
        (4, 6): "quý ii|quý 2|quí ii|quí 2|quý hai",
        (7, 9): "quý iii|quý 3|quí iii|quí 3|quý ba",
        (10, 12): ("quý iv|quý 4|quí iv|quí 4|quý tư|quý cuối|ba tháng cuối|3 tháng cuối|quý bốn"),
        (1, 6): "nửa đầu năm",
        (7, 12): "sáu tháng cuối|6 tháng cuối|nửa cuối năm|nửa sau của|nửa sau năm",
        (1, 9): "ba quý đầu",
    },
    first_months="tháng đầu|tháng đầu của|tháng đầu tiên của",
    dayparts=("sáng|trưa|chiều|tối|đêm|sáng sớm|rạng sáng|chiều tối|sáng và chiều|chiều và tối"),
    day_marks="mùng|mồng|các ngày",
    every="hằng|hàng|mỗi",
    recurring=(
        "hằng năm|hàng năm|mỗi năm|thường niên|hằng tháng|hàng tháng|hằng tuần|hàng tuần"
        "|hằng ngày|hàng ngày|mỗi tháng|mỗi tuần|mỗi ngày|mỗi năm một lần|một năm một lần"
        "|hai năm một lần|2 năm một lần|định kỳ|định kì|hai năm/lần|năm nào cũng|hằng quý"
        "|hàng quý|từng năm"
    ),
    anniversary="kỷ niệm lần thứ|kỉ niệm lần thứ|sinh nhật lần thứ",
    decades="những năm|thập niên|thập kỷ|thập kỉ|thế kỷ|thế kỉ thứ",
    fiscal=(
        "giai đoạn|nhiệm kỳ|nhiệm kì|năm tài khóa|năm tài khoá|tài khóa|tài khoá|năm tài chính"
        "|niên khóa|năm học|thời kỳ|thời kì|kế hoạch|khóa|khoá|năm học mới"
    ),
    horizons=(
        "đến|tới|tầm nhìn|hướng tới|hướng đến|trước|tầm nhìn đến|đến năm|tới năm|tầm nhìn năm"
        "|tầm nhìn đến năm|thêm"
    ),
    stop=(
        "bước sang năm|ngày nay|hiện nay"
        "|đến nay|tới nay|trước nay|xưa nay|từ trước đến nay|ngày càng|ngày một"
        "|thứ trưởng|một số|hai bên|hai nước|hai tỉnh|một trong|hai địa phương|ba miền|ba bên"
        "|bốn bên|một cách|trước hết|sau này|trước mắt|tới nơi|tới dự|tới thăm|sau khi|trước khi"
        "|trải qua|thông qua|vượt qua|đi qua|thời gian qua|thời gian tới|thời gian này|dịp này"
        "|điều này|việc này|qua đó|nhờ này|nội dung này|một năm mới|năm mới|ngày hội|ngày lễ"
        "|ngày làm việc|năm châu|bốn phương|tuần tra|tuần lộc|tuần hoàn|ngày đêm|sáng tạo"
        "|sáng kiến|ánh sáng|sáng lập|sáng suốt|thắp sáng|tươi sáng|tối đa|tối thiểu|tối ưu"
        "|tối tân|tối cao|trưa nắng|ở trước|phía trước|cuối cùng|đầu tư|đầu tiên|bắt đầu|dẫn đầu"
        "|đứng đầu|lần đầu|hàng đầu|ban đầu|bước đầu|người đứng đầu|trong đó|ở giữa|bảy tỏ"
        "|giữa hai|giữa các|một phần|trên ba|hai chiều|hai phía|những năm gần đây|nhiều năm qua"
        "|những năm qua|trong những năm|năm cánh|chiều dài|chiều cao|chiều sâu|chiều rộng"
        "|buổi chiều|thứ hai về|đa chiều|mùa xuân nho nhỏ"
    ),
    gaps={
        "to": (
            "đến|tới|đến ngày|tới ngày|đến hết|đến hết ngày|cho đến|cho tới|và kết thúc|~|→"
            "|đến cuối|và kết thúc vào|và bế mạc|và bế mạc vào|đến tối|đến sáng|đến chiều"
            "|đến hết tháng|cho đến ngày"
        ),
        "and": "và|&|và ngày|hoặc|, và|cùng|lẫn|rồi",
        "of": "của|vào|trong|ngay|ngay trong|vào ngày|của năm|hồi",
        "start": (
            "từ|kể từ|từ ngày|kể từ ngày|bắt đầu từ|bắt đầu từ ngày|bắt đầu|bắt đầu ngày|tính từ"
            "|, từ|, từ ngày|bắt đầu vào|tính từ ngày|diễn ra từ|diễn ra từ ngày|, bắt đầu từ"
        ),
        "for": (
            "trong|trong vòng|kéo dài|trong thời gian|, trong|diễn ra trong|và kéo dài|, kéo dài"
        ),
        "open": "(|, (|[|, tức|tức|, tức ngày|tức ngày|là",
        "comma": ",|, ngày|, vào|, vào ngày",
        "dash": "-",
        "slash": "/",
        "about": "khoảng|chừng|độ",
        "more": "hơn|gần|chưa đầy|trên",
    },
    future=(
        "sẽ|dự kiến|sắp|tới đây|sắp tới|chuẩn bị|lên kế hoạch|có kế hoạch|theo kế hoạch|dự định"
        "|đang chuẩn bị|chuẩn bị cho|hẹn|được lên lịch|theo lịch|được ấn định|ấn định vào"
    ),
    past_tense=(
        "cho biết|cho hay|đưa tin|đã|từng|vừa|vừa qua|ngoái|hôm qua|tối qua|sáng nay|trước đó"
    ),
    until=(
        "đến hết|đến hết ngày|cho đến|cho đến ngày|kéo dài đến|kéo dài đến ngày|kéo dài đến hết"
        "|kéo dài đến hết ngày|kéo dài tới|kéo dài tới ngày|diễn ra đến|diễn ra đến ngày"
        "|diễn ra đến hết|diễn ra đến hết ngày|và kết thúc|và kết thúc vào|kết thúc vào ngày"
        "|và kết thúc vào ngày|và bế mạc|và bế mạc ngày|và bế mạc vào ngày|kết thúc ngày"
        "|diễn ra tới|diễn ra tới hết|và sẽ kết thúc"
    ),
    limits="trước|trước ngày|chậm nhất|chậm nhất ngày|muộn nhất",
    topic="là năm|là một năm|được coi là năm|trở thành năm",
    speech="bài phát biểu|phát biểu|diễn văn|lời chào mừng",
    small="tại|ở|ngay|theo|giờ|địa phương|buổi",
    name_after="tết|âm lịch|âm|tháng giêng|tháng chạp|(âm lịch",
    name_before=(
        "đường|phố|quảng trường|công viên|trường|bệnh viện|cầu|chiến dịch|xã|phường|sân vận động"
        "|khu|nhà máy|công ty|đại lộ|hẻm|ngõ|chợ|cách mạng|tượng đài|rạp|nhà hát|hồ"
    ),
    number_before=(
        "số|điều|khoản|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|quốc lộ|tỉnh lộ"
        "|km|phòng|tầng|lô|trang|chương|mục|tổ|nhóm|hạng|tỷ số|tỉ số|chuyến bay|mã|lần|kỳ|cấp|bậc"
        "|luật|văn bản|kế hoạch|công điện|kết luận|phiên bản|ql|tl|dt|đt"
    ),
    about="khoảng|chừng|độ|ước",
    inexact="hơn|gần|trên|dưới|ít nhất|không dưới|chưa đầy|xấp xỉ|suýt soát|ngót|vài",
    age_before="tuổi|thọ",
    age_after="tuổi",
    day_before=(
        "ngày|hôm|vào|từ|đến|tới|và|sáng|trưa|chiều|tối|đêm|,|(|các ngày|mùng|mồng|dịp|trước|sau"
        "|khuya|kể từ|rạng sáng|qua|nay"
    ),
    year_before=(
        "năm|từ|đến|tới|trước|sau|và|giữa|hồi|vào|của|trong|khóa|khoá|mùa|xuân|hè|thu|đông|niên"
        "|khoảng|tầm nhìn"
    ),
    ordinal_before=(
        "lần|khóa|khoá|kỳ|kì|hạng|người|lớn|đứng|vị trí|thành phố|tỉnh|nước|năm|quý|ngày|tuần"
        "|vòng|tập|phiên|cấp|bậc|con|đợt|lượt|hội nghị|hệ|loại|xếp|buổi|kênh|mẫu|bản|giai đoạn"
        "|bên|chiếc|cây|ngôi"
    ),
    weekday_before="sáng|trưa|chiều|tối|đêm|vào|hôm|từ|đến|qua|nay|tới|khuya|(|,|.",
    between="giữa|từ|trong hai ngày|trong các ngày|trong ba ngày",
    begin="bắt đầu|khởi hành|mở đầu|khai mạc|lên đường|đã đến",
    clock_before="lúc|hồi|khoảng|vào lúc",
    counted_after=(
        "người|doanh nghiệp|đại biểu|lao động|sinh viên|học sinh|du khách|khách|lượt|hộ|ha|hecta"
        "|km|m|m2|mét|tấn|dự án|căn|gia đình|cây|cuốn|bộ|suất|chuyến|phòng|ghế|gian|sản phẩm"
        "|triệu|tỷ|tỉ|nghìn|ngàn|trăm|phần|usd|đô|đồng|yên|vnd|giờ|lần|chiếc|đơn|ca|trường|tình"
        "|thực tập|bản|trang|nghệ|vận|khán|cán|bác|y|em|cháu|hội|tổ|công|tác|món|gói|thùng|xe|tàu"
        "|máy|năm|ngôi|bức|tập"
    ),
    published_line=(
        "cập nhật|xuất bản|ngày đăng|đăng ngày|đăng lúc|đăng tải|đăng|xuất bản ngày|phát hành"
        "|thời gian đăng"
    ),
)
