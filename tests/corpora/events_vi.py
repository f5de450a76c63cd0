"""Vietnamese texts with the events a careful reader finds in them.

Each case: publication day, text, and its events as "type date regions"; "-" for no date, "VN+JP"
regions joined by "+", countries where no region is told. An empty tuple: nothing to be found.
"""

Case = tuple[str, str, tuple[str, ...]]

CASES: tuple[Case, ...] = (
    # --- receptions, calls, talks --------------------------------------------------------------
    (
        "2024-03-14",
        "Chiều 13/3, Bí thư Tỉnh ủy Lâm Đồng Trần Đức Quận đã tiếp và làm việc với đoàn công tác "
        "tỉnh Nagano (Nhật Bản) do Thống đốc Abe Shuichi làm trưởng đoàn.",
        ("visit 2024-03-13 JP-20+VN-35",),
    ),
    (
        "2023-09-21",
        "Ngày 20/9, Phó Chủ tịch UBND tỉnh Quảng Ninh Bùi Văn Khắng có buổi làm việc với đại diện "
        "tỉnh Shiga.",
        ("visit 2023-09-20 JP-25+VN-13",),
    ),
    (
        "2024-06-05",
        "Sáng 4/6, Thống đốc tỉnh Gifu Furuta Hajime đã đến chào xã giao lãnh đạo tỉnh "
        "Thừa Thiên Huế.",
        ("visit 2024-06-04 JP-21+VN-26",),
    ),
    (
        "2022-12-02",
        "Chủ tịch UBND thành phố Đà Nẵng Lê Trung Chinh tiếp Phó Thị trưởng thành phố Yokohama "
        "hôm 1/12.",
        ("visit 2022-12-01 JP-14+VN-DN",),
    ),
    (
        "2021-10-08",
        "Ngày 7/10, lãnh đạo tỉnh Bình Định hội đàm trực tuyến với Thị trưởng thành phố Izumisano.",
        ("visit 2021-10-07 JP-27+VN-31",),
    ),
    (
        "2024-05-11",
        "Đoàn Hội đồng tỉnh Hyogo được Chủ tịch HĐND thành phố Cần Thơ tiếp vào chiều 10/5.",
        ("visit 2024-05-10 JP-28+VN-CT",),
    ),
    # --- journeys ------------------------------------------------------------------------------
    (
        "2023-04-21",
        "Từ ngày 17 đến 19/4, đoàn đại biểu tỉnh Toyama thăm và làm việc tại Hải Phòng.",
        ("visit 2023-04-17/2023-04-19 JP-16+VN-HP",),
    ),
    (
        "2024-08-30",
        "Theo kế hoạch, đoàn công tác thành phố Cần Thơ sẽ sang thăm tỉnh Hyogo từ ngày 10 đến "
        "14/9.",
        ("visit 2024-09-10/2024-09-14 JP-28+VN-CT",),
    ),
    (
        "2019-07-10",
        "Bí thư Tỉnh ủy Đồng Tháp Lê Minh Hoan dẫn đầu đoàn công tác của tỉnh khảo sát tại "
        "Ibaraki và "
        "Chiba từ ngày 2 đến 6/7.",
        ("visit 2019-07-02/2019-07-06 JP-08+JP-12+VN-45",),
    ),
    (
        "2024-02-01",
        "Tháng 11 năm ngoái, Chủ tịch UBND tỉnh Bắc Ninh đã sang thăm tỉnh Kanagawa.",
        ("visit 2023-11 JP-14+VN-56",),
    ),
    # --- papers --------------------------------------------------------------------------------
    (
        "2023-11-22",
        "Ngày 21/11, tỉnh Vĩnh Long và tỉnh Niigata ký kết Biên bản ghi nhớ hợp tác về "
        "nông nghiệp.",
        ("agreement 2023-11-21 JP-15+VN-49",),
    ),
    (
        "2024-05-10",
        "Tháng 4/2024, Nghệ An và Ibaraki ký ý định thư về hợp tác lao động.",
        ("agreement 2024-04 JP-08+VN-22",),
    ),
    (
        "2018-06-12",
        "Lễ ký kết thỏa thuận hợp tác giữa tỉnh Hưng Yên và tỉnh Miyazaki diễn ra hôm 11/6 "
        "tại Hưng Yên.",
        ("agreement 2018-06-11 JP-45+VN-66",),
    ),
    (
        "2020-01-15",
        "Năm 2017, Quảng Nam và Nagasaki ký bản ghi nhớ giao lưu hữu nghị.",
        ("agreement 2017 JP-42+VN-27",),
    ),
    (
        "2024-10-03",
        "Ngày 1/10, Trường Đại học Công nghiệp Hà Nội và một trường cao đẳng ở Saitama ký "
        "thoả thuận "
        "hợp tác đào tạo.",
        ("agreement 2024-10-01 JP-11+VN-HN",),
    ),
    (
        "2023-11-28",
        "Ngày 27/11, hai nước ra tuyên bố chung về việc nâng cấp quan hệ lên Đối tác chiến "
        "lược toàn "
        "diện.",
        ("agreement 2023-11-27 JP+VN",),
    ),
    # --- ties ----------------------------------------------------------------------------------
    (
        "2023-03-01",
        "Thành phố Huế và Kyoto kết nghĩa từ năm 2013.",
        ("partnership 2013 JP-26+VN-26",),
    ),
    (
        "2024-01-10",
        "Đồng Nai và Fukushima thiết lập quan hệ hữu nghị năm 2016.",
        ("partnership 2016 JP-07+VN-39",),
    ),
    (
        "2025-05-20",
        "Các cặp địa phương tiêu biểu như Phú Thọ với Nara, Hải Phòng với Kitakyushu, Đà Nẵng với "
        "Sakai.",
        (
            "partnership - JP-29+VN-68",
            "partnership - JP-40+VN-HP",
            "partnership - JP-27+VN-DN",
        ),
    ),
    # --- gatherings ----------------------------------------------------------------------------
    (
        "2024-07-18",
        "Hội thảo xúc tiến đầu tư vào Bắc Giang được tổ chức tại Nagoya ngày 16/7.",
        ("forum 2024-07-16 JP-23+VN-54",),
    ),
    (
        "2019-11-05",
        "Sáng 4/11, Diễn đàn thương mại Việt Nam - Nhật Bản khai mạc tại Hải Dương.",
        ("forum 2019-11-04 VN-61",),
    ),
    (
        "2023-05-22",
        "Lễ hội Việt Nam tại Kobe diễn ra trong hai ngày 20-21/5.",
        ("festival 2023-05-20/2023-05-21 JP-28",),
    ),
    (
        "2024-06-01",
        "Hội nghị kết nối doanh nghiệp Bình Thuận - Shizuoka sẽ diễn ra vào ngày 12/6.",
        ("forum 2024-06-12 JP-22+VN-40",),
    ),
    (
        "2024-09-20",
        "Ngày hội văn hóa Nhật Bản lần thứ hai vừa khai mạc tối 19/9 tại Vũng Tàu.",
        ("festival 2024-09-19 VN-43",),
    ),
    # --- milestones ----------------------------------------------------------------------------
    (
        "2023-01-05",
        "Năm nay, Việt Nam và Nhật Bản kỷ niệm 50 năm thiết lập quan hệ ngoại giao.",
        ("milestone 2023 JP+VN",),
    ),
    (
        "2025-07-20",
        "Từ ngày 1/7, Ninh Thuận và Khánh Hòa hợp nhất thành tỉnh Khánh Hòa mới.",
        ("milestone 2025-07-01 VN-34+VN-36",),
    ),
    (
        "2024-12-12",
        "Ngày 11/12, Bình Dương và Yamaguchi tổ chức lễ kỷ niệm 10 năm quan hệ hữu nghị "
        "tại Thủ Dầu "
        "Một.",
        ("milestone 2024-12-11 JP-35+VN-57", "partnership 2014 JP-35+VN-57"),
    ),
    # --- nothing to be found -------------------------------------------------------------------
    ("2024-05-01", "Lãnh đạo tỉnh Tiền Giang mong muốn được sang thăm Kagawa.", ()),
    ("2024-05-01", "Chủ tịch tỉnh Quảng Ninh mời Thống đốc Tottori sang thăm.", ()),
    ("2024-05-01", "Thái Bình và Kochi chưa ký văn bản hợp tác nào.", ()),
    ("2024-05-01", "Chuyến thăm Hà Nam ngày 12/5 của đoàn tỉnh Mie đã bị hủy.", ()),
    ("2024-05-01", "Diễn đàn dự kiến tổ chức tại Osaka ngày 20/4 phải hoãn vô thời hạn.", ()),
    ("2024-05-01", "Ngày 29/4, du khách đến từ Hokkaido thăm vịnh Hạ Long.", ()),
    ("2024-05-01", "Kim ngạch thương mại hai chiều đạt 45 tỷ USD trong năm 2023.", ()),
    ("2024-05-01", "Ngày 2/4, nhà máy Toyota ở Vĩnh Phúc khánh thành.", ()),
    ("2024-05-01", "Ngày 26/4, lãnh đạo tỉnh Gyeonggi (Hàn Quốc) thăm Hà Nam.", ()),
    ("2024-05-01", "Tỉnh đang xem xét ký bản ghi nhớ với Tochigi.", ()),
    ("2024-05-01", "Tập đoàn AEON tiếp tục mở rộng tại Long An từ năm 2025.", ()),
    # --- the same told in other words --------------------------------------------------------
    (
        "2022-09-15",
        "Sáng 14/9, Phó Chủ tịch UBND tỉnh Hải Dương Trần Văn Quân đón đoàn tỉnh Kagawa "
        "do Phó Thống đốc dẫn đầu.",
        ("visit 2022-09-14 JP-37+VN-61",),
    ),
    (
        "2019-05-22",
        "Chủ tịch UBND tỉnh Tiền Giang vừa sang Fukui hôm 21/5 cùng 12 doanh nghiệp.",
        ("visit 2019-05-21 JP-18+VN-46",),
    ),
    (
        "2023-03-09",
        "Thống đốc tỉnh Kochi Hamada Seiji là khách mời của UBND tỉnh Lâm Đồng ngày 7/3.",
        ("visit 2023-03-07 JP-39+VN-35",),
    ),
    (
        "2018-06-20",
        "Tuần này, lãnh đạo tỉnh Bà Rịa - Vũng Tàu đang ở Hyogo để khảo sát cảng biển.",
        ("visit 2018-06-18/2018-06-24 JP-28+VN-43",),
    ),
    (
        "2023-11-17",
        "Hôm qua, Cần Thơ đón 20 nghị sĩ Hội đồng tỉnh Hiroshima.",
        ("visit 2023-11-16 JP-34+VN-CT",),
    ),
    (
        "2022-07-08",
        "Ngày 6/7, tại TP Vinh, Chủ tịch UBND tỉnh Nghệ An Nguyễn Đức Trung có buổi tiếp "
        "xã giao Đại sứ Nhật Bản Yamada Takio.",
        ("visit 2022-07-06 VN-22",),
    ),
    (
        "2016-10-27",
        "Tháng trước, tỉnh Yamanashi cử một đoàn cán bộ vào Ninh Bình.",
        ("visit 2016-09 JP-19+VN-18",),
    ),
    (
        "2019-12-05",
        "Bí thư Tỉnh ủy Bắc Giang ở thăm Gunma ba ngày, từ 2 đến 4/12.",
        ("visit 2019-12-02/2019-12-04 JP-10+VN-54",),
    ),
    (
        "2024-08-21",
        "Tổng Lãnh sự Nhật Bản tại Đà Nẵng Mori Takero hôm 20/8 đến chào lãnh đạo thành "
        "phố trước khi kết thúc nhiệm kỳ.",
        ("visit 2024-08-20 VN-DN",),
    ),
    (
        "2021-04-16",
        "Thống đốc Saitama Ono Motohiro và Bí thư Tỉnh ủy Vĩnh Phúc trao đổi qua cầu "
        "truyền hình ngày 15/4.",
        ("visit 2021-04-15 JP-11+VN-70",),
    ),
    (
        "2020-01-20",
        "Ngày 17-1, Thị trưởng Kitakyushu ghé thăm Hải Phòng.",
        ("visit 2020-01-17 JP-40+VN-HP",),
    ),
    (
        "2023-10-05",
        "Chuyến thăm Vĩnh Phúc của đoàn tỉnh Tochigi từ 2 đến 4/10 là chuyến thứ hai trong năm.",
        ("visit 2023-10-02/2023-10-04 JP-09+VN-70",),
    ),
    (
        "2024-04-10",
        "Thống đốc Toyama Nitta Hachiro dùng bữa tối với lãnh đạo tỉnh Quảng Ngãi hôm 5/4.",
        ("visit 2024-04-05 JP-16+VN-29",),
    ),
    (
        "2017-08-03",
        "Thị trưởng Sakai được lãnh đạo Đà Nẵng đón tiếp tại tòa thị chính ngày 1/8.",
        ("visit 2017-08-01 JP-27+VN-DN",),
    ),
    (
        "2025-02-14",
        "Đoàn Nagasaki gồm 15 người đã tới Quảng Nam từ thứ Tư tuần này.",
        ("visit 2025-02-12 JP-42+VN-27",),
    ),
    (
        "2018-10-10",
        "Ngày 8/10, lãnh đạo tỉnh Trà Vinh làm việc với đoàn JICA và tỉnh Kochi.",
        ("visit 2018-10-08 JP-39+VN-51",),
    ),
    (
        "2022-06-02",
        "Chiều 1/6, Phó Bí thư Tỉnh ủy Cà Mau hội kiến Thống đốc tỉnh Oita tại trụ sở "
        "chính quyền tỉnh này.",
        ("visit 2022-06-01 JP-44+VN-59",),
    ),
    (
        "2023-05-31",
        'Hội nghị "Gặp gỡ Kyushu" quy tụ 150 doanh nghiệp tại Cần Thơ ngày 30/5.',
        ("forum 2023-05-30 VN-CT",),
    ),
    (
        "2022-11-04",
        "Ngày 2-11, tại Osaka, tỉnh Đồng Nai tổ chức chương trình kết nối giao thương.",
        ("forum 2022-11-02 JP-27+VN-39",),
    ),
    (
        "2019-07-12",
        "Hưng Yên giới thiệu các khu công nghiệp với 80 doanh nghiệp Kanagawa tại hội "
        "thảo ở Yokohama hôm thứ Năm.",
        ("forum 2019-07-11 JP-14+VN-66",),
    ),
    (
        "2021-12-10",
        "Hơn 200 đại biểu dự tọa đàm trực tuyến xúc tiến đầu tư Long An - Hyogo ngày 8/12.",
        ("forum 2021-12-08 JP-28+VN-41",),
    ),
    (
        "2025-05-09",
        "Hội nghị lãnh đạo địa phương Nhật - Việt lần thứ ba được ấn định vào ngày 21 và "
        "22/8 tại Kanazawa.",
        ("forum 2025-08-21/2025-08-22 JP-17",),
    ),
    (
        "2024-03-20",
        "Mùng 2 tháng 4 tới, Bắc Ninh chủ trì diễn đàn doanh nghiệp Bắc Ninh - Shiga.",
        ("forum 2024-04-02 JP-25+VN-56",),
    ),
    (
        "2023-11-20",
        "Lễ hội Kanagawa tại Hà Nội khép lại tối 19/11.",
        ("festival 2023-11-19 JP-14+VN-HN",),
    ),
    (
        "2024-10-16",
        "Ngày hội Việt Nam tại Fukuoka sẽ kéo dài từ 19 đến 20/10.",
        ("festival 2024-10-19/2024-10-20 JP-40",),
    ),
    (
        "2019-04-02",
        "Lễ hội hoa anh đào Hạ Long bước sang năm thứ bảy, bế mạc vào ngày mai.",
        ("festival 2019-04-03 VN-13",),
    ),
    (
        "2017-09-18",
        "Triển lãm tranh khắc gỗ Akita đang mở cửa tại Đà Lạt đến hết 30/9.",
        ("festival 2017-09-30 JP-05+VN-35",),
    ),
    (
        "2022-04-11",
        "Tuần hàng Nhật Bản tại Hải Phòng diễn ra từ 8 đến 10/4, với 40 gian hàng của Niigata.",
        ("festival 2022-04-08/2022-04-10 JP-15+VN-HP",),
    ),
    (
        "2018-08-20",
        "Đêm giao lưu văn hóa Hội An - Nagasaki làm nóng phố cổ tối 18/8.",
        ("festival 2018-08-18 JP-42+VN-27",),
    ),
    (
        "2023-07-14",
        "Niigata và Hải Phòng đặt bút ký thỏa thuận du lịch hôm 12/7.",
        ("agreement 2023-07-12 JP-15+VN-HP",),
    ),
    (
        "2018-03-23",
        "Ý định thư giữa An Giang và Kumamoto được ký tại Long Xuyên ngày 22/3.",
        ("agreement 2018-03-22 JP-43+VN-44",),
    ),
    (
        "2022-12-22",
        "Đồng Tháp và Ibaraki gia hạn bản ghi nhớ thêm 5 năm hôm 20/12.",
        ("agreement 2022-12-20 JP-08+VN-45",),
    ),
    (
        "2024-02-07",
        "Ngày 5/2, UBND tỉnh Sơn La và tỉnh Nagano trao biên bản hợp tác.",
        ("agreement 2024-02-05 JP-20+VN-05",),
    ),
    (
        "2019-06-27",
        "Thỏa thuận giữa Khánh Hòa và Tottori được ký từ năm 2017, có giá trị ba năm.",
        ("agreement 2017 JP-31+VN-34",),
    ),
    (
        "2016-11-30",
        "Theo bản ghi nhớ ký hôm 28/11, Ehime sẽ đào tạo điều dưỡng cho Phú Thọ.",
        ("agreement 2016-11-28 JP-38+VN-68",),
    ),
    (
        "2021-10-01",
        "Hai tỉnh Hà Giang và Iwate ra tuyên bố chung ngày 29/9.",
        ("agreement 2021-09-29 JP-03+VN-03",),
    ),
    (
        "2022-06-16",
        "Huế kết nghĩa với Kyoto từ năm 2014.",
        ("partnership 2014 JP-26+VN-26",),
    ),
    (
        "2020-02-14",
        "Aichi, đối tác của Thành phố Hồ Chí Minh từ năm 2016, gửi tặng khẩu trang.",
        ("partnership 2016 JP-23+VN-SG",),
    ),
    (
        "2019-10-09",
        "Hà Nam và Toyama làm bạn với nhau đã mười năm.",
        ("partnership 2009 JP-16+VN-63",),
    ),
    (
        "2024-11-11",
        "Fukuoka và Hà Nội kết nghĩa tròn 15 năm.",
        ("partnership 2009 JP-40+VN-HN",),
    ),
    (
        "2018-05-25",
        "Năm 2014, tỉnh Nara và tỉnh Phú Thọ thiết lập quan hệ hữu nghị.",
        ("partnership 2014 JP-29+VN-68",),
    ),
    (
        "2023-09-22",
        "Năm nay tròn nửa thế kỷ Việt Nam và Nhật Bản thiết lập quan hệ ngoại giao.",
        ("milestone 2023 JP+VN",),
    ),
    (
        "2018-09-21",
        "Chuỗi hoạt động mừng 45 năm quan hệ ngoại giao Việt Nam - Nhật Bản diễn ra khắp cả nước.",
        ("milestone 2018 JP+VN",),
    ),
    (
        "2025-07-04",
        "Từ ngày 1/7, Bình Dương và Bà Rịa - Vũng Tàu nhập vào TP.HCM.",
        ("milestone 2025-07-01 VN-43+VN-57+VN-SG",),
    ),
    (
        "2023-06-06",
        "Thống đốc Kagoshima viết trong thư rằng ông mong được đón đoàn Sóc Trăng.",
        (),
    ),
    (
        "2022-03-03",
        "Hậu Giang đang cân nhắc mở một hội nghị doanh nghiệp ở Osaka vào năm sau.",
        (),
    ),
    (
        "2024-07-15",
        "Một hãng vòng bi của Nagano khánh thành nhà máy tại Hà Nam ngày 12/7.",
        (),
    ),
    (
        "2019-02-20",
        "Hai bên chưa ký văn bản nào trong buổi làm việc, lãnh đạo Tây Ninh cho biết.",
        (),
    ),
    (
        "2023-12-14",
        "Ngày 12/12, lãnh đạo tỉnh Hồ Nam thăm Lào Cai.",
        (),
    ),
    (
        "2021-08-18",
        "Hội chợ Ishikawa tại Hải Phòng, dự kiến tháng 9, đã bị hủy.",
        (),
    ),
    (
        "2023-04-20",
        "Hai điều dưỡng Nam Định lên đường sang Shimane hôm thứ Hai.",
        (),
    ),
    (
        "2020-09-10",
        "Bản ghi nhớ thứ hai với Okinawa vẫn đang được soạn thảo, Sở Ngoại vụ Kiên Giang "
        "cho hay ngày 8/9.",
        (),
    ),
    (
        "2022-05-11",
        "Kim ngạch xuất khẩu của Bình Thuận sang Nhật Bản tăng 12% trong tháng 4.",
        (),
    ),
    (
        "2024-10-02",
        "Phú Yên muốn ký thỏa thuận với Chiba nhưng đến nay chưa có kế hoạch.",
        (),
    ),
    (
        "2024-05-28",
        "Tây Ninh góp mặt tại hội chợ Foodex ở Chiba từ ngày 21 đến 24/5.",
        ("festival 2024-05-21/2024-05-24 JP-12+VN-37",),
    ),
    (
        "2019-11-14",
        "Gặp gỡ Nhật Bản 2019 thu hút 300 đại biểu tại Huế ngày 12/11. Dịp này, Huế ký ý "
        "định thư với Oita.",
        (
            "forum 2019-11-12 VN-26",
            "agreement 2019-11-12 JP-44+VN-26",
        ),
    ),
    (
        "2021-09-02",
        "Từ khi trở thành đối tác của nhau năm 2011, Ibaraki và Hà Tĩnh đã trao đổi năm đoàn.",
        ("partnership 2011 JP-08+VN-23",),
    ),
    (
        "2018-10-03",
        "Chiều qua, Chủ tịch UBND TP Hà Nội Nguyễn Đức Chung tiếp Thống đốc Fukuoka Ogawa"
        " Hiroshi, sang Việt Nam nhân 10 năm quan hệ hữu nghị giữa hai địa phương.",
        (
            "visit 2018-10-02 JP-40+VN-HN",
            "partnership 2008 JP-40+VN-HN",
        ),
    ),
    (
        "2025-06-12",
        "Chủ nhật tới, Phó Thống đốc tỉnh Saga bay sang Ninh Thuận.",
        ("visit 2025-06-15 JP-41+VN-36",),
    ),
    (
        "2017-05-10",
        "Đại sứ Nhật Bản Umeda Kunio lần đầu lên Đắk Lắk hôm 8/5, gặp lãnh đạo tỉnh.",
        ("visit 2017-05-08 VN-33",),
    ),
    (
        "2016-09-14",
        "Triển lãm Okayama khai mạc tại Huế ngày 10/9, kéo dài đến 20/9.",
        ("festival 2016-09-10/2016-09-20 JP-33+VN-26",),
    ),
    (
        "2022-09-29",
        "Mười hai tỉnh Việt Nam mang đặc sản tới Lễ hội Việt Nam tại công viên Yoyogi, "
        "Tokyo trong hai ngày 24 và 25/9.",
        ("festival 2022-09-24/2022-09-25 JP-13",),
    ),
    (
        "2024-01-24",
        "Thứ Hai vừa rồi, UBND tỉnh Vĩnh Long gặp nhóm nghị sĩ thành phố Hiroshima.",
        ("visit 2024-01-22 JP-34+VN-49",),
    ),
    (
        "2021-03-05",
        "Hôm qua, một diễn đàn trực tuyến kết nối 70 doanh nghiệp Gifu và Đà Nẵng.",
        ("forum 2021-03-04 JP-21+VN-DN",),
    ),
    (
        "2022-10-21",
        "Trước sự chứng kiến của Thống đốc Hase Hiroshi, tỉnh Ishikawa và Sở Du lịch Hải "
        "Phòng ký kết bản ghi nhớ hôm 18/10.",
        ("agreement 2022-10-18 JP-17+VN-HP",),
    ),
    (
        "2023-08-09",
        "Ngày hội Nhật Bản ở Buôn Ma Thuột hút 4.000 lượt khách hôm thứ Bảy.",
        ("festival 2023-08-05 VN-33",),
    ),
    (
        "2018-08-08",
        "Hồi tháng 7, Bí thư Tỉnh ủy Hòa Bình đưa 15 cán bộ sang Nara học tập kinh nghiệm.",
        ("visit 2018-07 JP-29+VN-14",),
    ),
    (
        "2023-05-18",
        "Diễn đàn hợp tác địa phương Việt - Nhật lần thứ 5 sẽ nhóm họp tại Shizuoka vào tháng tới.",
        ("forum 2023-06 JP-22",),
    ),
    (
        "2022-12-08",
        "Phó Chủ tịch UBND tỉnh Bắc Ninh Ngô Tân Phượng đã có cuộc gặp Thống đốc tỉnh "
        "Shiga hôm 6/12.",
        ("visit 2022-12-06 JP-25+VN-56",),
    ),
    (
        "2023-10-30",
        "Hồi tháng 8, Bình Phước đón lãnh đạo tỉnh Kagoshima.",
        ("visit 2023-08 JP-46+VN-58",),
    ),
    (
        "2024-02-26",
        "Mùng 5 tháng 3 tới, đoàn công tác tỉnh Nam Định lên đường sang Miyazaki.",
        ("visit 2024-03-05 JP-45+VN-67",),
    ),
    (
        "2023-07-03",
        "Lịch trình của đoàn Tiền Giang: ngày 5/7 làm việc với tỉnh Fukui; ngày 7/7 dự "
        "hội thảo xúc tiến đầu tư tại Osaka.",
        (
            "visit 2023-07-05 JP-18+VN-46",
            "forum 2023-07-07 JP-27+VN-46",
        ),
    ),
    (
        "2019-12-12",
        "Vĩnh Phúc và Tochigi là bạn bè từ năm 2013.",
        ("partnership 2013 JP-09+VN-70",),
    ),
    (
        "2020-10-15",
        "Bản ghi nhớ giữa Quảng Trị và Gifu hết hạn năm 2018 và đã được gia hạn hôm 13/10.",
        ("agreement 2020-10-13 JP-21+VN-25",),
    ),
    (
        "2022-04-21",
        "Lào Cai dự kiến tổ chức tọa đàm xúc tiến du lịch với Yamanashi vào ngày 12/5.",
        ("forum 2022-05-12 JP-19+VN-02",),
    ),
    (
        "2018-03-15",
        "Nhân dịp 45 năm thiết lập quan hệ ngoại giao, chợ phiên Nhật Bản mở tại Hạ Long "
        "hai ngày 17-18/3.",
        (
            "festival 2018-03-17/2018-03-18 VN-13",
            "milestone 2018 JP+VN",
        ),
    ),
    # --- news wordings, later days, lists of partners --------------------------------------------
    (
        "2024-05-20",
        "Chiều 16/5, tại trụ sở UBND tỉnh, Phó Chủ tịch Thường trực UBND tỉnh Thanh Hóa tiếp "
        "xã giao Đoàn công tác Hội đồng tỉnh Niigata. Cùng dự có lãnh đạo các sở, ngành.",
        ("visit 2024-05-16 JP-15+VN-21",),
    ),
    (
        "2024-05-20",
        "Lãnh đạo tỉnh Bình Phước vừa có buổi tiếp Đoàn công tác thành phố Fuji, tỉnh "
        "Shizuoka. Buổi tiếp diễn ra sáng 14/5.",
        ("visit 2024-05-14 JP-22+VN-58",),
    ),
    (
        "2024-05-20",
        "UBND tỉnh Hà Tĩnh và tỉnh Oita đã ký kết bản ghi nhớ hợp tác. Lễ ký diễn ra hôm 10/5 "
        "tại thành phố Hà Tĩnh.",
        ("agreement 2024-05-10 JP-44+VN-23",),
    ),
    (
        "2024-05-20",
        "Tỉnh Nam Định sẽ tổ chức hội nghị xúc tiến đầu tư tại tỉnh Miyazaki. Sự kiện dự kiến "
        "diễn ra ngày 12/6.",
        ("forum 2024-06-12 JP-45+VN-67",),
    ),
    (
        "2024-05-20",
        "Hải Phòng ký bản ghi nhớ với Kitakyushu ngày 14/5 và với tỉnh Niigata ngày 16/5.",
        (
            "agreement 2024-05-14 JP-40+VN-HP",
            "agreement 2024-05-16 JP-15+VN-HP",
        ),
    ),
    (
        "2024-05-20",
        "Đà Nẵng đã thiết lập quan hệ hữu nghị với Kawasaki năm 1994, với Sakai năm 2009 và "
        "với Yokohama năm 2013.",
        (
            "partnership 1994 JP-14+VN-DN",
            "partnership 2009 JP-27+VN-DN",
            "partnership 2013 JP-14+VN-DN",
        ),
    ),
    (
        "2024-05-20",
        "Quan hệ hợp tác giữa Quảng Ninh và Hokkaido được bắt đầu từ năm 2013.",
        ("partnership 2013 JP-01+VN-13",),
    ),
    (
        "2024-05-20",
        "Mối quan hệ Hải Phòng - Kitakyushu được xem là hình mẫu.",
        ("partnership - JP-40+VN-HP",),
    ),
    (
        "2024-05-20",
        "Nagasaki, địa phương kết nghĩa với Quảng Nam từ năm 2017, gửi hàng cứu trợ.",
        ("partnership 2017 JP-42+VN-27",),
    ),
    (
        "2024-05-20",
        "Tỉnh Kanagawa là đối tác của tỉnh Hà Nam.",
        ("partnership - JP-14+VN-63",),
    ),
    (
        "2024-05-20",
        "Thừa Thiên Huế hiện có quan hệ hữu nghị, hợp tác với các địa phương Kyoto, Gifu, "
        "Shizuoka của Nhật Bản.",
        (
            "partnership - JP-26+VN-26",
            "partnership - JP-21+VN-26",
            "partnership - JP-22+VN-26",
        ),
    ),
    (
        "2024-05-20",
        "Lịch hoạt động tuần này:\n\n- Ngày 21/5: Chủ tịch UBND TP Hải Phòng tiếp Thị trưởng "
        "Kitakyushu\n- Ngày 22/5: hội thảo xúc tiến đầu tư Bắc Ninh tại Nagoya\n- 23-25/5: Lễ "
        "hội ẩm thực Hokkaido, Đà Nẵng",
        (
            "visit 2024-05-21 JP-40+VN-HP",
            "forum 2024-05-22 JP-23+VN-56",
            "festival 2024-05-23/2024-05-25 JP-01+VN-DN",
        ),
    ),
    (
        "2024-05-20",
        "Hai bên thống nhất tổ chức diễn đàn doanh nghiệp vào tháng 11 tới tại Hải Dương, "
        "Thống đốc Shimane cho biết.",
        ("forum 2024-11 JP-32+VN-61|forum 2024-11 VN-61",),
    ),
    (
        "2024-05-20",
        "Tối 19/5, tại Nhà hát lớn Hà Nội đã diễn ra chương trình hòa nhạc hữu nghị Việt Nam - "
        "Nhật Bản với sự tham gia của dàn nhạc tỉnh Aichi.",
        ("festival 2024-05-19 JP-23+VN-HN",),
    ),
    (
        "2024-05-20",
        "Nằm trong khuôn khổ chuyến công tác tại Nhật Bản, ngày 15/5, đoàn đại biểu tỉnh Long "
        "An do Bí thư Tỉnh ủy Nguyễn Văn Được dẫn đầu đã có buổi làm việc với lãnh đạo tỉnh "
        "Okayama.",
        ("visit 2024-05-15 JP-33+VN-41",),
    ),
    (
        "2024-05-20",
        "Đoàn lãnh đạo TP Cần Thơ thăm, làm việc tại tỉnh Hyogo từ ngày 12 - 16/5. Trong "
        "chuyến công tác, đoàn đã ký thỏa thuận hợp tác về cảng với thành phố Kobe.",
        (
            "visit 2024-05-12/2024-05-16 JP-28+VN-CT",
            "agreement 2024-05 JP-28+VN-CT",
        ),
    ),
    (
        "2024-05-20",
        "Tại buổi tiếp, hai bên ôn lại chặng đường kể từ khi Đồng Nai và Fukushima thiết lập "
        "quan hệ hữu nghị năm 2016.",
        ("partnership 2016 JP-07+VN-39",),
    ),
    (
        "2024-05-20",
        "Phó Thủ tướng Trần Lưu Quang chiều 13/5 tại Hà Nội đã tiếp ông Kuroiwa Yuji, Thống "
        "đốc tỉnh Kanagawa.",
        ("visit 2024-05-13 JP-14+VN-HN",),
    ),
    (
        "2024-05-20",
        "Thị trưởng Naha Chinen Satoru cùng 20 thành viên vừa kết thúc chuyến thăm ba ngày "
        "(15-17/5) tới Nha Trang.",
        ("visit 2024-05-15/2024-05-17 JP-47+VN-34",),
    ),
    (
        "2024-05-20",
        "HÀ NAM - Sáng 8/5, Chủ tịch UBND tỉnh tiếp Đại sứ Nhật Bản Ito Naoki.",
        ("visit 2024-05-08 VN-63",),
    ),
    (
        "2024-05-20",
        "Ngày 6/5 tại Osaka, Sở Công Thương Bắc Giang phối hợp JETRO tổ chức hội nghị kết nối "
        "tiêu thụ vải thiều.",
        ("forum 2024-05-06 JP-27+VN-54",),
    ),
    (
        "2024-05-20",
        "Hơn 300 gian hàng quy tụ tại Lễ hội Việt - Nhật lần thứ 9 ở công viên 23 Tháng 9, "
        "TP.HCM trong hai ngày 9 và 10/3.",
        ("festival 2024-03-09/2024-03-10 VN-SG",),
    ),
    (
        "2023-09-22",
        "Tối 21/9, tại Hà Nội diễn ra Lễ kỷ niệm 50 năm thiết lập quan hệ ngoại giao Việt Nam "
        "- Nhật Bản (21/9/1973 - 21/9/2023).",
        ("milestone 2023 JP+VN",),
    ),
    (
        "2024-05-20",
        "Sau khi hợp nhất với Bạc Liêu, Cà Mau tiếp tục hợp tác với Kagoshima.",
        ("milestone - VN-55+VN-59",),
    ),
    (
        "2024-05-20",
        "Hai địa phương là Huế và Gifu đã nhất trí gia hạn thỏa thuận hợp tác đến năm 2029.",
        ("agreement - JP-21+VN-26",),
    ),
    (
        "2024-05-20",
        "Trường Đại học Cần Thơ và Trường Đại học Kagawa ký ghi nhớ hợp tác hôm 3/5.",
        ("agreement 2024-05-03 JP-37+VN-CT",),
    ),
    (
        "2024-05-20",
        "Lãnh đạo tỉnh Vĩnh Phúc ngồi lại với đoàn doanh nghiệp Tochigi hôm thứ Ba (14/5).",
        ("visit 2024-05-14 JP-09+VN-70",),
    ),
    (
        "2024-05-20",
        "Thủ tướng Phạm Minh Chính thăm Nhật Bản từ ngày 21 đến 24/11/2021.",
        ("visit 2021-11-21/2021-11-24 JP+VN",),
    ),
    (
        "2024-05-20",
        "Sau 5 năm gián đoạn, tuần lễ hàng Nhật Bản trở lại Hải Phòng từ 3/5 đến hết 5/5.",
        ("festival 2024-05-03/2024-05-05 VN-HP",),
    ),
    (
        "2024-05-20",
        "Dự kiến giữa tháng 7, Phó Thống đốc tỉnh Tottori sẽ dẫn đầu đoàn doanh nghiệp sang "
        "tìm hiểu cơ hội đầu tư tại Bình Định.",
        ("visit 2024-07 JP-31+VN-31",),
    ),
    (
        "2024-05-20",
        "Sáng cùng ngày, đoàn tỉnh Saga dâng hương tại Khu di tích Kim Liên. Ngày 4/5, đoàn "
        "Saga làm việc với UBND tỉnh Nghệ An.",
        ("visit 2024-05-04 JP-41+VN-22",),
    ),
    (
        "2024-05-20",
        "Bế mạc Triển lãm ảnh 'Sắc màu Okinawa' tại Bảo tàng Đà Nẵng hôm qua, Ban tổ chức cho "
        "biết 8.000 lượt khách đã tới xem.",
        ("festival 2024-05-19 JP-47+VN-DN",),
    ),
    (
        "2024-05-20",
        "Đoàn xúc tiến du lịch Khánh Hòa có mặt tại Sapporo từ ngày 6/5 để quảng bá đường bay mới.",
        ("visit 2024-05-06 JP-01+VN-34",),
    ),
    (
        "2024-05-20",
        "Đường bay thẳng Đà Nẵng - Osaka được mở lại từ ngày 1/5.",
        (),
    ),
    (
        "2024-05-20",
        "Nếu được duyệt, Tiền Giang sẽ ký thỏa thuận với Fukui trong tháng 6.",
        (),
    ),
    (
        "2024-05-20",
        "Tỉnh đề nghị Kagawa sớm cử đoàn sang Hải Dương trong quý III.",
        (),
    ),
    (
        "2024-05-20",
        "Nhà máy của Tập đoàn Nidec (trụ sở ở Kyoto) tại Hà Nam được khởi công ngày 2/5.",
        (),
    ),
    (
        "2024-05-20",
        "Một giáo viên ở Okayama đến thăm trường học tại Huế ngày 3/5.",
        (),
    ),
    (
        "2024-05-20",
        "Phiên họp UBND tỉnh Đồng Nai ngày 6/5 bàn việc cấp đất cho doanh nghiệp Nhật Bản.",
        (),
    ),
    (
        "2024-05-20",
        "Ngày 7/5, Chủ tịch UBND tỉnh Lào Cai tiếp đoàn tỉnh Vân Nam (Trung Quốc).",
        (),
    ),
    (
        "2024-05-20",
        "Dự án ODA của Nhật Bản tại Bạc Liêu được khánh thành ngày 9/5.",
        (),
    ),
    (
        "2024-05-20",
        "Đội bóng Kawasaki Frontale đấu giao hữu tại Bình Dương ngày 12/5.",
        (),
    ),
    # --- recent state visits ---------------------------------------------------------------------
    (
        "2024-05-20",
        "Chuyến thăm Việt Nam vừa qua của Thủ tướng Kishida Fumio mở ra nhiều triển vọng.",
        ("visit - JP+VN",),
    ),
    # --- whole reports ---------------------------------------------------------------------------
    (
        "2024-04-05",
        "Tiếp tục chương trình xúc tiến đầu tư tại Nhật Bản, sáng 4/4, UBND tỉnh Vĩnh Phúc "
        "phối hợp với tỉnh Tochigi tổ chức hội thảo xúc tiến đầu tư. Đồng chí Trần Duy Đông, "
        "Chủ tịch UBND tỉnh và ông Amari Kazunori, Phó Thống đốc tỉnh Tochigi đồng chủ trì hội "
        "thảo.\n\nTrước đó, chiều 3/4, đoàn công tác của tỉnh đã đến chào xã giao Thống đốc "
        "Fukuda Tomikazu. Hai bên nhất trí gia hạn bản ghi nhớ hợp tác ký năm 2019; lễ ký gia "
        "hạn sẽ được tổ chức vào tháng 10 tới tại Vĩnh Yên.",
        (
            "forum 2024-04-04 JP-09+VN-70",
            "visit 2024-04-03 JP-09+VN-70",
            "agreement 2019 JP-09+VN-70",
            "agreement 2024-10 JP-09+VN-70",
        ),
    ),
    (
        "2019-11-12",
        "(VOV5) - Chiều 11/11, tại Hà Nội, tiếp Thống đốc tỉnh Saitama (Nhật Bản) Ono Motohiro "
        "đang có chuyến thăm và làm việc tại Việt Nam, Thủ tướng Nguyễn Xuân Phúc vui mừng "
        "nhận thấy quan hệ hai nước đang trong giai đoạn tốt đẹp.\n\nThống đốc cho biết trong "
        "chuyến thăm này, ông cũng đã làm việc với lãnh đạo tỉnh Vĩnh Phúc và chứng kiến lễ ký "
        "biên bản ghi nhớ giữa Saitama với tỉnh này.",
        (
            "visit 2019-11-11 JP-11+VN-HN",
            "visit 2019-11 JP-11+VN-70",
            "agreement 2019-11 JP-11+VN-70",
        ),
    ),
    (
        "2023-02-25",
        "Chiều nay 24/2, Phó Chủ tịch Ủy ban nhân dân tỉnh Bình Dương Bùi Minh Thạnh đã chủ "
        "trì buổi tiếp và làm việc với Đoàn đại biểu Nghị sĩ Hội đồng tỉnh Ibaraki.\n\nĐoàn "
        "gồm 8 nghị sĩ do ông Nishino Hajime, Chủ tịch Liên minh hữu nghị, làm trưởng đoàn. "
        "Đoàn lưu lại Bình Dương đến hết ngày 26/2.",
        ("visit 2023-02-24/2023-02-26 JP-08+VN-57|visit 2023-02-24 JP-08+VN-57",),
    ),
    (
        "2024-03-22",
        "Nhận lời mời của UBND tỉnh Thừa Thiên Huế, từ ngày 20 đến 23/3, đoàn công tác tỉnh "
        "Nara do Giám đốc Sở Quốc tế Hitomi Tatsuya dẫn đầu thăm và làm việc tại Huế.\n\nSáng "
        "21/3, Chủ tịch UBND tỉnh Nguyễn Văn Phương có buổi tiếp đoàn. Ông Hitomi đánh giá cao "
        "việc Huế tham gia Hội nghị chính quyền địa phương khu vực Đông Á do Nara đăng cai hồi "
        "tháng 11 năm ngoái.\n\nCũng trong chiều 21/3, tại Đại học Huế diễn ra hội thảo bảo "
        "tồn kiến trúc gỗ với sự tham dự của chuyên gia hai bên.",
        (
            "visit 2024-03-20/2024-03-23 JP-29+VN-26",
            "forum 2023-11 JP-29+VN-26",
            "forum 2024-03-21 VN-26|forum 2024-03-21 JP-29+VN-26",
        ),
    ),
    (
        "2015-11-20",
        "Phó Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu Nguyễn Thành Long vừa tiếp Thị trưởng thành "
        "phố Izumiotsu Minamide Kenichi.\n\nTại buổi tiếp, ông Long nhắc lại: tháng 11/2014, "
        "tỉnh và Izumiotsu đã ký bản ghi nhớ về hợp tác phát triển kinh tế và cảng biển. Ông "
        "mong sẽ có thêm nhiều doanh nghiệp đến đầu tư.\n\nThị trưởng thông báo thành phố sẽ "
        "cử một đoàn doanh nghiệp sang Vũng Tàu vào tháng 3 năm sau.",
        (
            "visit - JP-27+VN-43",
            "agreement 2014-11 JP-27+VN-43",
            "visit 2016-03 JP-27+VN-43",
        ),
    ),
    (
        "2025-08-29",
        "ĐNO - Ngày 28/8, Phó Chủ tịch Thường trực UBND thành phố Hồ Kỳ Minh tiếp Đoàn Hội "
        "đồng thành phố Sakai nhân dịp đoàn sang thăm Đà Nẵng.\n\nÔng Hồ Kỳ Minh khẳng định "
        "Sakai là đối tác truyền thống của thành phố. Từ năm 2009 đến nay, hai thành phố luân "
        "phiên cử cán bộ sang học tập. Năm 2019, hai bên nâng cấp quan hệ bằng việc ký Bản ghi "
        "nhớ hợp tác hữu nghị.\n\nNhân dịp này, thành phố đề nghị Sakai cử đoàn nghệ thuật "
        "tham gia Lễ hội giao lưu văn hóa Việt - Nhật 2026 dự kiến diễn ra vào tháng 7/2026.",
        (
            "visit 2025-08-28 JP-27+VN-DN",
            "partnership - JP-27+VN-DN",
            "agreement 2019 JP-27+VN-DN",
            "festival 2026-07 VN-DN|festival 2026-07 JP-27+VN-DN",
        ),
    ),
    (
        "2023-10-10",
        "Chùm ảnh: Nhật Bản trong lòng phố biển\n\nẢnh 1: Phó Chủ tịch UBND tỉnh Khánh Hòa "
        "Đinh Văn Thiệu tặng quà lưu niệm cho Thị trưởng Okinawa, chiều 6/10.\n\nẢnh 2: Các "
        "nghệ nhân Tokushima trình diễn điệu múa Awa Odori trong Lễ hội Biển Nha Trang tối "
        "7/10. Ảnh: Xuân Thành\n\nẢnh 3: Ký kết thỏa thuận giữa Trường Đại học Nha Trang và "
        "Đại học Ryukyus (Okinawa), ngày 9/10.\n\nẢnh 4: Bãi biển Nha Trang vắng khách vì áp "
        "thấp.",
        (
            "visit 2023-10-06 JP-47+VN-34",
            "festival 2023-10-07 JP-36+VN-34",
            "agreement 2023-10-09 JP-47+VN-34",
        ),
    ),
    (
        "2024-11-20",
        "Chương trình công tác của đoàn tỉnh Đồng Tháp tại Nhật Bản (25 - 30/11):\n\n- Ngày "
        "26/11: chào xã giao Thống đốc Ibaraki Oigawa Kazuhiko.\n- Ngày 27/11: dự Hội nghị kết "
        "nối tiêu thụ xoài Đồng Tháp tại Tokyo.\n- Ngày 28/11: làm việc với thành phố "
        "Kagoshima.\n- Ngày 29/11: tham quan mô hình nông nghiệp (nếu thời tiết thuận lợi).",
        (
            "visit 2024-11-25/2024-11-30 VN-45",
            "visit 2024-11-26 JP-08+VN-45",
            "forum 2024-11-27 JP-13+VN-45",
            "visit 2024-11-28 JP-46+VN-45",
        ),
    ),
    (
        "2022-09-30",
        "Nhật Bản là một trong những nhà đầu tư lớn nhất tại Hưng Yên với 170 dự án. Riêng "
        "tỉnh Kanagawa, từ khi hai bên ký biên bản hợp tác năm 2014, đã có 20 doanh nghiệp tới "
        "đây lập nghiệp.\n\nTrong hai ngày 17 và 18/9 vừa qua, tại thành phố Hưng Yên đã tưng "
        "bừng Ngày hội giao lưu Kanagawa. Thống đốc Kuroiwa Yuji gửi thông điệp qua video. Ông "
        "hẹn sẽ sang Hưng Yên vào mùa xuân năm sau nếu dịch bệnh cho phép.\n\nHồi tháng 6, Bí "
        "thư Tỉnh ủy Nguyễn Hữu Nghĩa đã có chuyến công tác một tuần tại Yokohama.",
        (
            "agreement 2014 JP-14+VN-66",
            "festival 2022-09-17/2022-09-18 JP-14+VN-66",
            "visit 2022-06 JP-14+VN-66",
        ),
    ),
    (
        "2016-07-22",
        "Hội nghị xúc tiến đầu tư vào tỉnh Long An tại Okayama đã diễn ra thành công. Đây là "
        "hoạt động nằm trong chuyến công tác từ ngày 17 đến 23/7 của đoàn lãnh đạo tỉnh do Chủ "
        "tịch UBND tỉnh Trần Văn Cần làm trưởng đoàn.\n\nSự kiện được tổ chức ngày 20/7, thu "
        "hút hơn 100 doanh nghiệp. Tại hội nghị, hai bên trao 3 bản ghi nhớ về đào tạo nghề, "
        "logistics và thanh long.",
        (
            "forum 2016-07-20 JP-33+VN-41",
            "visit 2016-07-17/2016-07-23 JP-33+VN-41|visit 2016-07-17/2016-07-23 VN-41",
            "agreement 2016-07-20 JP-33+VN-41",
        ),
    ),
    (
        "2022-05-10",
        "Tháng 3/2018, Bến Tre và tỉnh Kagawa đã ký thỏa thuận thiết lập quan hệ hữu nghị.",
        ("agreement 2018-03 JP-37+VN-50",),
    ),
    # --- further reports -------------------------------------------------------------------------
    (
        "2025-03-25",
        "Ghi nhận trên được ông Hitomi Tatsuya, Giám đốc Sở Ngoại vụ tỉnh Nara, nêu tại buổi "
        "tiếp với lãnh đạo UBND thành phố Huế nhân chuyến thăm và làm việc của đoàn tại Huế "
        "ngày 21/3.",
        ("visit 2025-03-21 JP-29+VN-26",),
    ),
    (
        "2024-04-26",
        "Tiếp tục chuyến công tác tại Nhật Bản, chiều 24-4, Bí thư Tỉnh ủy Nguyễn Hồng Lĩnh "
        "dẫn đầu đoàn công tác của tỉnh Đồng Nai làm việc với Đại sứ quán Việt Nam tại Nhật "
        "Bản. Tiếp và làm việc với đoàn có Đại sứ Phạm Quang Hiệu.\n\nSáng cùng ngày, tại "
        "Tokyo, đoàn đã tổ chức thành công Hội nghị xúc tiến đầu tư Đồng Nai với sự tham gia "
        "của 120 doanh nghiệp.\n\nDự kiến ngày 25 và 26-4, đoàn sẽ thăm thành phố Kobe và làm "
        "việc với Thống đốc tỉnh Hyogo Saito Motohiko.",
        (
            "visit 2024-04-24 JP-13+VN-39|visit 2024-04-24 VN-39",
            "forum 2024-04-24 JP-13+VN-39",
            "visit 2024-04-25/2024-04-26 JP-28+VN-39",
        ),
    ),
    (
        "2015-08-28",
        "Ngày 26-8, Phó Chủ tịch UBND tỉnh Đồng Nai Trần Văn Vĩnh họp với các sở, ngành về "
        "việc chuẩn bị xúc tiến đầu tư tại Nhật Bản.\n\nĐợt xúc tiến lần này diễn ra từ ngày "
        "14 đến 20-9. Khi đến Nhật Bản, đoàn sẽ tham gia Diễn đàn Doanh nghiệp Việt Nam tại "
        "Hokkaido do Đại sứ quán phối hợp với chính quyền tỉnh Hokkaido tổ chức.",
        (
            "visit 2015-09-14/2015-09-20 VN-39|visit 2015-09-14/2015-09-20 JP-01+VN-39",
            "forum 2015-09 JP-01+VN-39|forum 2015-09-14/2015-09-20 JP-01+VN-39",
        ),
    ),
    (
        "2019-04-15",
        "Sáng 13/4, Lễ hội hoa anh đào - Mai vàng Yên Tử Hạ Long 2019 đã khai mạc tại Quảng "
        "trường 30/10, TP Hạ Long. Đến dự có Đại sứ Umeda Kunio cùng đoàn đại biểu tỉnh "
        "Shizuoka, tỉnh Hokkaido.\n\nLễ hội kéo dài đến hết ngày 16/4. Bên lễ hội, tỉnh tổ "
        "chức tọa đàm xúc tiến du lịch thị trường Nhật Bản.",
        (
            "festival 2019-04-13/2019-04-16 JP-01+JP-22+VN-13",
            "forum 2019-04 VN-13|forum 2019-04-13/2019-04-16 VN-13|forum 2019-04 JP-01+JP-22+VN-13",
        ),
    ),
    (
        "2024-10-02",
        "Chủ tịch UBND tỉnh Lâm Đồng Trần Hồng Thái hôm qua có cuộc làm việc trực tuyến với "
        "ông Abe Shuichi, Thống đốc tỉnh Nagano. Cuộc làm việc kéo dài hơn một giờ.\n\nHai bên "
        "điểm lại việc triển khai bản ghi nhớ ký ngày 9/11/2017 và nhất trí ký văn bản mới "
        "trong chuyến thăm Lâm Đồng của Thống đốc, dự kiến vào tháng 2/2025.\n\nLâm Đồng còn "
        "có quan hệ kết nghĩa giữa huyện Lạc Dương và làng Kawakami từ năm 2014.",
        (
            "visit 2024-10-01 JP-20+VN-35",
            "agreement 2017-11-09 JP-20+VN-35",
            "agreement 2025-02 JP-20+VN-35",
            "visit 2025-02 JP-20+VN-35",
            "partnership 2014 JP-20+VN-35",
        ),
    ),
    (
        "2018-11-05",
        "TTO - Hôm 2-11 tại thủ đô Tokyo, Chủ tịch UBND TP.HCM Nguyễn Thành Phong đã gặp Thống "
        "đốc Koike Yuriko. Trước đó một ngày, ông Phong cùng đoàn thăm tỉnh Nagano và chứng "
        "kiến lễ ký giữa hai trường đại học.\n\nNgày 5-11, đoàn về nước, kết thúc chuyến đi "
        "một tuần.",
        (
            "visit 2018-11-02 JP-13+VN-SG",
            "visit 2018-11-01 JP-20+VN-SG",
            "agreement 2018-11-01 JP-20+VN-SG",
        ),
    ),
    (
        "2023-09-15",
        "Kỷ niệm 50 năm quan hệ ngoại giao Việt Nam - Nhật Bản, tỉnh Bình Dương và thành phố "
        "Daito (phủ Osaka) phối hợp tổ chức Tuần lễ Daito - Bình Dương từ 9 - 15/9 tại thành "
        "phố mới Bình Dương.\n\nĐoàn Daito do Thị trưởng Higashisaka Hiroichi dẫn đầu lưu lại "
        "tỉnh ba ngày, tham quan Becamex và dự lễ khai mạc.",
        (
            "milestone 2023 JP+VN",
            "festival 2023-09-09/2023-09-15 JP-27+VN-57",
            "visit 2023-09 JP-27+VN-57|visit 2023-09-09/2023-09-15 JP-27+VN-57",
        ),
    ),
    (
        "2017-06-22",
        "Quảng Nam và Nagasaki chính thức trở thành anh em. Văn bản thiết lập quan hệ hữu nghị "
        "được hai vị đứng đầu chính quyền đặt bút ký tại thành phố Nagasaki ngày 20/6, trong "
        "chuyến thăm Nhật Bản của đoàn Quảng Nam (18 - 23/6).\n\nTừ thế kỷ 17, thương nhân "
        "Nagasaki Araki Sotaro đã kết hôn với một công nữ nhà Nguyễn.",
        (
            "agreement 2017-06-20 JP-42+VN-27",
            "visit 2017-06-18/2017-06-23 JP-42+VN-27",
            "partnership - JP-42+VN-27|partnership 2017-06-20 JP-42+VN-27",
        ),
    ),
    (
        "2024-12-27",
        "10 sự kiện đối ngoại nổi bật của Bắc Giang năm 2024\n\n1. Tháng 3: Bí thư Tỉnh ủy "
        "thăm, làm việc tại tỉnh Gunma.\n2. Tháng 6: Tuần lễ vải thiều Lục Ngạn tại Tokyo.\n3. "
        "Ngày 15/8: ký ý định thư hợp tác lao động với tỉnh Kochi.\n4. Tháng 10: đón đoàn tỉnh "
        "Jeonnam (Hàn Quốc).\n5. Ngày 6/12: hội nghị gặp gỡ doanh nghiệp Nhật Bản.",
        (
            "visit 2024-03 JP-10+VN-54",
            "festival 2024-06 JP-13+VN-54",
            "agreement 2024-08-15 JP-39+VN-54",
            "forum 2024-12-06 VN-54",
        ),
    ),
    (
        "2021-07-08",
        "Do dịch COVID-19, lễ ký kết giữa Hậu Giang và Kagoshima hôm 6/7 diễn ra theo hình "
        "thức trực tuyến. Chủ tịch UBND tỉnh Đồng Văn Thanh ngồi ở Vị Thanh, Thống đốc Shiota "
        "Koichi ngồi ở Kagoshima, mỗi người ký một bản.\n\nKế hoạch thăm trực tiếp vào cuối "
        "năm đã bị gác lại.",
        ("agreement 2021-07-06 JP-46+VN-73",),
    ),
    # --- reports in other forms ------------------------------------------------------------------
    # --- reports in other forms ------------------------------------------------------------------
    # --- reports in other forms ------------------------------------------------------------------
    (
        "2024-11-04",
        "Hỏi - đáp cùng Giám đốc Sở Ngoại vụ Tây Ninh\n\nPV: Thưa bà, cơ duyên với Yamanashi "
        "bắt đầu thế nào?\n- Tháng 5/2022, Thống đốc Nagasaki Kotaro ghé Tây Ninh. Một năm "
        "sau, chúng tôi sang thăm lại.\n\nPV: Kết quả đến nay ra sao?\n- Ngày 28/10 vừa qua, "
        "hai bên ký bản ghi nhớ tại Kofu. Tháng 6 sang năm sẽ có tuần lễ trái cây Tây Ninh ở "
        "đó.",
        (
            "visit 2022-05 JP-19+VN-37",
            "visit 2023 JP-19+VN-37|visit 2023-05 JP-19+VN-37",
            "agreement 2024-10-28 JP-19+VN-37",
            "festival 2025-06 JP-19+VN-37|festival 2025-06 JP-19",
        ),
    ),
    (
        "2025-04-30",
        "Chuyến thăm chính thức Việt Nam của Thủ tướng Ishiba Shigeru (27 - 29/4) đã kết thúc "
        "tốt đẹp. Tại Hà Nội, hai bên trao bốn văn kiện hợp tác.\n\nTháp tùng Thủ tướng có một "
        "số lãnh đạo địa phương. Thống đốc Shiga Mikazuki Taizo tranh thủ làm việc với lãnh "
        "đạo tỉnh Quảng Ninh tại Hạ Long chiều 28/4.",
        (
            "visit 2025-04-27/2025-04-29 VN-HN|visit 2025-04-27/2025-04-29 JP+VN",
            "visit 2025-04-28 JP-25+VN-13",
            "agreement 2025-04 JP+VN|agreement 2025-04 VN-HN",
        ),
    ),
    (
        "2024-02-15",
        "Tin vắn\n\n* Chiều 13/2, UBND tỉnh Hải Dương tiếp đoàn thành phố Kumamoto.\n* Trường "
        "Đại học An Giang và Đại học Kagawa gia hạn thỏa thuận nghiên cứu lúa gạo (9/2).\n* Lễ "
        "hội rừng ngập mặn phối hợp với tỉnh Okinawa tại Kiên Giang, dự kiến 20/2, lùi vô thời "
        "hạn.\n* Đội bóng trường trung học ở Saitama đấu giao hữu tại Đắk Nông ngày 11/2.",
        (
            "visit 2024-02-13 JP-43+VN-61",
            "agreement 2024-02-09 JP-37+VN-44",
        ),
    ),
    (
        "2025-10-08",
        "Đại sứ Nhật Bản Ito Naoki có chuyến công tác tại TP Cần Thơ trong hai ngày 5 và 6/10. "
        "Đại sứ đã gặp Chủ tịch UBND thành phố Trương Cảnh Tuyên và dự hội thảo điện mặt "
        "trời.\n\nTừ khi hợp nhất với Sóc Trăng và Hậu Giang ngày 1/7, Cần Thơ có 60 dự án của "
        "Nhật Bản. Thành phố đang chuẩn bị tham gia Lễ hội Việt Nam tại Hyogo ngày 25/10 tới.",
        (
            "visit 2025-10-05/2025-10-06 VN-CT",
            "forum 2025-10 VN-CT|forum 2025-10-05/2025-10-06 VN-CT",
            "milestone 2025-07-01 VN-52+VN-73+VN-CT",
            "festival 2025-10-25 JP-28|festival 2025-10-25 JP-28+VN-CT",
        ),
    ),
    (
        "2018-08-12",
        "Hội An những ngày đầu tháng Tám rực rỡ đèn lồng. Từ tối 10 đến hết 12/8, Giao lưu văn "
        "hóa Hội An - Nhật Bản lần thứ 16 kéo du khách về phố cổ.\n\nNăm nay có thêm đoàn nghệ "
        "thuật Nagasaki và thành phố Matsusaka (tỉnh Mie). Bà Tanaka, 70 tuổi, từ Nara sang, "
        "bảo rằng bà đã đến đây mười lần.\n\nSáng 11/8, lãnh đạo thành phố Hội An tiếp Thị "
        "trưởng Matsusaka Takegami Masato. Hai bên nhất trí sẽ ký thỏa thuận hữu nghị vào năm "
        "2019.",
        (
            "festival 2018-08-10/2018-08-12 JP-24+JP-42+VN-27",
            "visit 2018-08-11 JP-24+VN-27",
            "agreement 2019 JP-24+VN-27",
        ),
    ),
    (
        "2022-12-20",
        "Nhìn lại một năm đối ngoại của Bến Tre\n\nDấu ấn đầu tiên là chuyến thăm của Thống "
        "đốc Ehime Nakamura Tokihiro hồi tháng 7. Chuyến thăm mở đường cho Bản ghi nhớ hợp tác "
        "mà hai tỉnh ký ngày 2/11 tại Matsuyama.\n\nCũng trong tháng 11, 20 hộ dân huyện Chợ "
        "Lách sang Ehime học trồng cam. Riêng đề xuất mở văn phòng đại diện của tỉnh Kochi vẫn "
        "đang được xem xét.",
        (
            "visit 2022-07 JP-38+VN-50",
            "agreement 2022-11-02 JP-38+VN-50",
        ),
    ),
    # --- other verbs -----------------------------------------------------------------------------
    (
        "2024-05-20",
        "Ngày 14/5, Thống đốc tỉnh Nara thăm trụ sở UBND tỉnh Phú Thọ.",
        ("visit 2024-05-14 JP-29+VN-68",),
    ),
    (
        "2024-05-20",
        "Phó Thống đốc Saga được lãnh đạo tỉnh Thái Bình tiếp đón nồng hậu hôm 14/5.",
        ("visit 2024-05-14 JP-41+VN-20",),
    ),
    (
        "2024-05-20",
        "Chủ tịch UBND tỉnh Kon Tum cùng đoàn công tác đã có mặt tại tỉnh Kochi từ ngày 13/5.",
        ("visit 2024-05-13 JP-39+VN-28",),
    ),
    (
        "2024-05-20",
        "TP Vinh đón đoàn của Thị trưởng Omitama (tỉnh Ibaraki) ngày 12/5.",
        ("visit 2024-05-12 JP-08+VN-22",),
    ),
    (
        "2024-05-20",
        "Hà Giang và Yamagata chính thức hóa hợp tác bằng một ý định thư ký hôm 17/5.",
        ("agreement 2024-05-17 JP-06+VN-03",),
    ),
    (
        "2024-05-20",
        "Tại Đà Nẵng, ngày 3/5 diễn ra hội thảo về cảng xanh do thành phố Kawasaki đồng tổ chức.",
        ("forum 2024-05-03 JP-14+VN-DN",),
    ),
    (
        "2024-05-20",
        "Không gian trà đạo Shizuoka mở cửa tại Huế từ 4 đến 6/5.",
        ("festival 2024-05-04/2024-05-06 JP-22+VN-26",),
    ),
    (
        "2024-05-20",
        "Đêm nhạc hữu nghị Gunma - Hà Nam diễn ra tối 11/5 tại Phủ Lý.",
        ("festival 2024-05-11 JP-10+VN-63",),
    ),
    (
        "2024-05-20",
        "Mười hai năm qua, Long An và Hiroshima gắn bó như anh em.",
        ("partnership 2012 JP-34+VN-41",),
    ),
    (
        "2024-05-20",
        "Toyama là đối tác của Hà Nam từ năm 2015.",
        ("partnership 2015 JP-16+VN-63",),
    ),
    (
        "2024-05-20",
        "Sáng 20/5, Bí thư Tỉnh ủy Hải Dương làm việc với ông Kimura Takashi, Thống đốc tỉnh "
        "Kumamoto.",
        ("visit 2024-05-20 JP-43+VN-61",),
    ),
    (
        "2024-05-20",
        "Đầu tháng 6, đoàn nghị sĩ Hội đồng tỉnh Iwate dự kiến lên Sơn La.",
        ("visit 2024-06 JP-03+VN-05",),
    ),
    (
        "2024-05-20",
        "Lễ ký MoU với tỉnh Fukui chưa được ấn định, theo UBND tỉnh Thái Nguyên.",
        (),
    ),
    (
        "2024-05-20",
        "Thống đốc Aomori nói sẵn sàng thăm Bắc Kạn nếu được mời.",
        (),
    ),
    (
        "2024-05-20",
        "Nhân chuyến thăm, Chủ tịch UBND tỉnh Lào Cai và Thị trưởng thành phố Kyotango trao "
        "đổi bản ghi nhớ ngày 6/5.",
        ("agreement 2024-05-06 JP-26+VN-02",),
    ),
    (
        "2024-05-20",
        "Chiều 15/5, Đoàn Đoàn Chủ tịch Hội đồng tỉnh Miyagi Takahashi Shinji dẫn đầu đã tới "
        "chào xã giao Chủ tịch HĐND tỉnh Vĩnh Phúc.",
        ("visit 2024-05-15 JP-04+VN-70",),
    ),
)
