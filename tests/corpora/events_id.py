"""Indonesian texts with the events a careful reader finds in them.

Each case: publication day, text, and its events as "type date regions"; "-" for no date, "VN+JP"
regions joined by "+", countries where no region is told. An empty tuple: nothing to be found.
"""

Case = tuple[str, str, tuple[str, ...]]

CASES: tuple[Case, ...] = (
    # --- receptions, calls, talks --------------------------------------------------------------
    (
        "2024-03-14",
        "Sekretaris Komite Partai Provinsi Lam Dong, Tran Duc Quan, menerima delegasi Prefektur "
        "Nagano yang dipimpin Gubernur Abe Shuichi pada 13 Maret.",
        ("visit 2024-03-13 JP-20+VN-35",),
    ),
    (
        "2023-09-21",
        "Wakil Ketua Komite Rakyat Provinsi Quang Ninh mengadakan sesi kerja dengan perwakilan "
        "Prefektur Shiga pada Rabu (20/9).",
        ("visit 2023-09-20 JP-25+VN-13",),
    ),
    (
        "2024-06-05",
        "Gubernur Gifu, Furuta Hajime, melakukan kunjungan kehormatan kepada para pemimpin "
        "Thua Thien "
        "Hue pada 4 Juni.",
        ("visit 2024-06-04 JP-21+VN-26",),
    ),
    (
        "2022-12-02",
        "Wakil Wali Kota Yokohama disambut Ketua Komite Rakyat Kota Da Nang pada 1 Desember.",
        ("visit 2022-12-01 JP-14+VN-DN",),
    ),
    (
        "2021-10-08",
        "Para pemimpin Provinsi Binh Dinh bertemu secara daring dengan Wali Kota Izumisano pada 7 "
        "Oktober.",
        ("visit 2021-10-07 JP-27+VN-31",),
    ),
    # --- journeys ------------------------------------------------------------------------------
    (
        "2023-04-21",
        "Delegasi Prefektur Toyama berkunjung ke Hai Phong pada 17-19 April.",
        ("visit 2023-04-17/2023-04-19 JP-16+VN-HP",),
    ),
    (
        "2024-08-30",
        "Delegasi Kota Can Tho dijadwalkan mengunjungi Prefektur Hyogo pada 10-14 September.",
        ("visit 2024-09-10/2024-09-14 JP-28+VN-CT",),
    ),
    (
        "2024-02-01",
        "Pada November tahun lalu, Ketua Komite Rakyat Provinsi Bac Ninh bertolak ke Prefektur "
        "Kanagawa.",
        ("visit 2023-11 JP-14+VN-56",),
    ),
    # --- papers --------------------------------------------------------------------------------
    (
        "2023-11-22",
        "Provinsi Vinh Long dan Prefektur Niigata menandatangani nota kesepahaman kerja "
        "sama pertanian "
        "pada 21 November.",
        ("agreement 2023-11-21 JP-15+VN-49",),
    ),
    (
        "2024-05-10",
        "Nghe An dan Ibaraki meneken surat minat tentang tenaga kerja pada April 2024.",
        ("agreement 2024-04 JP-08+VN-22",),
    ),
    (
        "2018-06-12",
        "Upacara penandatanganan kesepakatan kerja sama antara Hung Yen dan Miyazaki "
        "berlangsung di "
        "Hung Yen pada 11 Juni.",
        ("agreement 2018-06-11 JP-45+VN-66",),
    ),
    (
        "2023-11-28",
        "Kedua negara mengeluarkan pernyataan bersama pada 27 November dan meningkatkan hubungan "
        "menjadi Kemitraan Strategis Komprehensif.",
        ("agreement 2023-11-27 JP+VN",),
    ),
    # --- ties ----------------------------------------------------------------------------------
    (
        "2023-03-01",
        "Hue dan Kyoto menjadi kota kembar sejak 2013.",
        ("partnership 2013 JP-26+VN-26",),
    ),
    (
        "2024-01-10",
        "Dong Nai dan Fukushima menjalin hubungan persahabatan pada 2016.",
        ("partnership 2016 JP-07+VN-39",),
    ),
    (
        "2025-05-20",
        "Pasangan daerah yang menonjol antara lain Phu Tho dengan Nara, Hai Phong dengan "
        "Kitakyushu, "
        "dan Da Nang dengan Sakai.",
        (
            "partnership - JP-29+VN-68",
            "partnership - JP-40+VN-HP",
            "partnership - JP-27+VN-DN",
        ),
    ),
    # --- gatherings ----------------------------------------------------------------------------
    (
        "2024-07-18",
        "Seminar promosi investasi Bac Giang diselenggarakan di Nagoya pada 16 Juli.",
        ("forum 2024-07-16 JP-23+VN-54",),
    ),
    (
        "2019-11-05",
        "Forum perdagangan Vietnam-Jepang dibuka di Hai Duong pada Senin (4/11).",
        ("forum 2019-11-04 VN-61",),
    ),
    (
        "2023-05-22",
        "Festival Vietnam kembali digelar di Kobe pada 20-21 Mei.",
        ("festival 2023-05-20/2023-05-21 JP-28",),
    ),
    (
        "2024-06-01",
        "Temu bisnis Binh Thuan dan Shizuoka akan diadakan pada 12 Juni.",
        ("forum 2024-06-12 JP-22+VN-40",),
    ),
    (
        "2024-09-20",
        "Pameran produk Okinawa di Ha Noi dibuka kemarin.",
        ("festival 2024-09-19 JP-47+VN-HN",),
    ),
    # --- milestones ----------------------------------------------------------------------------
    (
        "2023-01-05",
        "Tahun ini Vietnam dan Jepang memperingati 50 tahun terjalinnya hubungan diplomatik.",
        ("milestone 2023 JP+VN",),
    ),
    (
        "2025-07-20",
        "Sejak 1 Juli, Ninh Thuan digabung dengan Khanh Hoa.",
        ("milestone 2025-07-01 VN-34+VN-36",),
    ),
    # --- nothing to be found -------------------------------------------------------------------
    ("2024-05-01", "Para pejabat Tien Giang berharap dapat mengunjungi Kagawa.", ()),
    ("2024-05-01", "Gubernur Tottori diundang mengunjungi Quang Ninh.", ()),
    ("2024-05-01", "Thai Binh dan Kochi belum menandatangani kesepakatan apa pun.", ()),
    ("2024-05-01", "Kunjungan delegasi Mie ke Ha Nam pada 12 Mei dibatalkan.", ()),
    ("2024-05-01", "Forum yang direncanakan di Osaka pada 20 April ditunda.", ()),
    ("2024-05-01", "Wisatawan dari Hokkaido mengunjungi Teluk Ha Long pada 29 April.", ()),
    ("2024-05-01", "Nilai perdagangan kedua negara mencapai 45 miliar dolar AS pada 2023.", ()),
    ("2024-05-01", "Pabrik Toyota di Vinh Phuc diresmikan pada 2 April.", ()),
    ("2024-05-01", "Pemimpin Gyeonggi, Korea Selatan, mengunjungi Ha Nam pada 26 April.", ()),
    ("2024-05-01", "Provinsi itu sedang mempertimbangkan nota kesepahaman dengan Tochigi.", ()),
)
