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
)
