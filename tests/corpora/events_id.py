"""Indonesian texts with the events a careful reader finds in them.

Each case: publication day, text, and its events as "type date regions"; "-" for no date, "VN+JP"
regions joined by "+", countries where no region is told. An empty tuple: nothing to be found.
"""

Case = tuple[str, str, tuple[str, ...]]

CASES: tuple[Case, ...] = (
    # --- receptions, calls, talks --------------------------------------------------------------
    (
        "2024-03-14",
        "Sekretaris Komite Partai Provinsi Lam Dong, Tran Duc Quan, menerima delegasi "
        "Prefektur Nagano yang dipimpin Gubernur Abe Shuichi pada 13 Maret.",
        ("visit 2024-03-13 JP-20+VN-35",),
    ),
    (
        "2023-09-21",
        "Wakil Ketua Komite Rakyat Provinsi Quang Ninh mengadakan sesi kerja dengan "
        "perwakilan Prefektur Shiga pada Rabu (20/9).",
        ("visit 2023-09-20 JP-25+VN-13",),
    ),
    (
        "2024-06-05",
        "Gubernur Gifu, Furuta Hajime, melakukan kunjungan kehormatan kepada para pemimpin "
        "Thua Thien Hue pada 4 Juni.",
        ("visit 2024-06-04 JP-21+VN-26",),
    ),
    (
        "2022-12-02",
        "Wakil Wali Kota Yokohama disambut Ketua Komite Rakyat Kota Da Nang pada 1 Desember.",
        ("visit 2022-12-01 JP-14+VN-DN",),
    ),
    (
        "2021-10-08",
        "Para pemimpin Provinsi Binh Dinh bertemu secara daring dengan Wali Kota Izumisano "
        "pada 7 Oktober.",
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
        "Pada November tahun lalu, Ketua Komite Rakyat Provinsi Bac Ninh bertolak ke "
        "Prefektur Kanagawa.",
        ("visit 2023-11 JP-14+VN-56",),
    ),
    # --- papers --------------------------------------------------------------------------------
    (
        "2023-11-22",
        "Provinsi Vinh Long dan Prefektur Niigata menandatangani nota kesepahaman kerja sama "
        "pertanian pada 21 November.",
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
        "berlangsung di Hung Yen pada 11 Juni.",
        ("agreement 2018-06-11 JP-45+VN-66",),
    ),
    (
        "2023-11-28",
        "Kedua negara mengeluarkan pernyataan bersama pada 27 November dan meningkatkan "
        "hubungan menjadi Kemitraan Strategis Komprehensif.",
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
        "Kitakyushu, dan Da Nang dengan Sakai.",
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
    (
        "2024-05-01",
        "Para pejabat Tien Giang berharap dapat mengunjungi Kagawa.",
        (),
    ),
    (
        "2024-05-01",
        "Gubernur Tottori diundang mengunjungi Quang Ninh.",
        (),
    ),
    (
        "2024-05-01",
        "Thai Binh dan Kochi belum menandatangani kesepakatan apa pun.",
        (),
    ),
    (
        "2024-05-01",
        "Kunjungan delegasi Mie ke Ha Nam pada 12 Mei dibatalkan.",
        (),
    ),
    (
        "2024-05-01",
        "Forum yang direncanakan di Osaka pada 20 April ditunda.",
        (),
    ),
    (
        "2024-05-01",
        "Wisatawan dari Hokkaido mengunjungi Teluk Ha Long pada 29 April.",
        (),
    ),
    (
        "2024-05-01",
        "Nilai perdagangan kedua negara mencapai 45 miliar dolar AS pada 2023.",
        (),
    ),
    (
        "2024-05-01",
        "Pabrik Toyota di Vinh Phuc diresmikan pada 2 April.",
        (),
    ),
    (
        "2024-05-01",
        "Pemimpin Gyeonggi, Korea Selatan, mengunjungi Ha Nam pada 26 April.",
        (),
    ),
    (
        "2024-05-01",
        "Provinsi itu sedang mempertimbangkan nota kesepahaman dengan Tochigi.",
        (),
    ),
    # --- again, by voice: active, passive, nominal -----------------------------------------
    (
        "2024-06-01",
        "Gubernur Yamanashi Nagasaki Kotaro bertandang ke Provinsi Quang Binh pada 8 Mei.",
        ("visit 2024-05-08 JP-19+VN-24",),
    ),
    (
        "2024-06-01",
        "Delegasi Prefektur Miyazaki melawat ke Nam Dinh pada 20-23 Mei.",
        ("visit 2024-05-20/2024-05-23 JP-45+VN-67",),
    ),
    (
        "2024-06-01",
        "Rombongan Provinsi Ha Nam menyambangi Prefektur Gunma pada Senin (27/5).",
        ("visit 2024-05-27 JP-10+VN-63",),
    ),
    (
        "2024-06-01",
        "Pada 16 Mei, Ketua Komite Rakyat Provinsi Thai Nguyen menerima Wakil Gubernur Toyama.",
        ("visit 2024-05-16 JP-16+VN-69",),
    ),
    (
        "2024-06-01",
        "Wali Kota Hamamatsu, Prefektur Shizuoka, diterima oleh pimpinan Provinsi Ninh Binh "
        "pada 28 Mei.",
        ("visit 2024-05-28 JP-22+VN-18",),
    ),
    (
        "2024-06-01",
        "Delegasi dari Mie disambut Sekretaris Komite Partai Provinsi Bac Giang pada Kamis (30/5).",
        ("visit 2024-05-30 JP-24+VN-54",),
    ),
    (
        "2024-06-01",
        "Pimpinan Provinsi Tra Vinh menjamu Gubernur Shiga di Tra Vinh, Rabu (22/5).",
        ("visit 2024-05-22 JP-25+VN-51",),
    ),
    (
        "2024-06-01",
        "Kunjungan Gubernur Tochigi ke Hai Phong berlangsung pada 21 Mei.",
        ("visit 2024-05-21 JP-09+VN-HP",),
    ),
    (
        "2024-06-01",
        "Ketua Komite Rakyat Binh Phuoc mengunjungi Prefektur Fukushima dari 20 hingga 22 Mei.",
        ("visit 2024-05-20/2024-05-22 JP-07+VN-58",),
    ),
    (
        "2024-06-01",
        "Wakil Ketua Komite Rakyat Kota Hue bertemu Gubernur Nara pada 29 Mei.",
        ("visit 2024-05-29 JP-29+VN-26",),
    ),
    (
        "2024-06-01",
        "Duta Besar Vietnam melakukan kunjungan kehormatan kepada Gubernur Saga pada 29 Mei.",
        ("visit 2024-05-29 JP-41",),
    ),
    (
        "2024-06-01",
        "Pimpinan Kota Can Tho dan Prefektur Ehime mengadakan pembicaraan daring pada 23 Mei.",
        ("visit 2024-05-23 JP-38+VN-CT",),
    ),
    (
        "2024-06-01",
        "Delegasi Kagawa yang dipimpin gubernurnya tiba di Hai Phong pada 13 Mei.",
        ("visit 2024-05-13 JP-37+VN-HP",),
    ),
    (
        "2024-06-01",
        "Ketua Komite Rakyat Provinsi Long An mendampingi rombongan Okayama meninjau kawasan "
        "industri pada 24 Mei.",
        ("visit 2024-05-24 JP-33+VN-41",),
    ),
    (
        "2024-06-01",
        "Gubernur Ibaraki dijadwalkan mengunjungi Dong Nai pada 15 Juni mendatang.",
        ("visit 2024-06-15 JP-08+VN-39",),
    ),
    (
        "2024-06-01",
        "Sebuah delegasi Prefektur Nagano datang ke Lam Dong pada November tahun lalu.",
        ("visit 2023-11 JP-20+VN-35",),
    ),
    (
        "2024-06-01",
        "Gubernur Kagoshima tiba pada 9 Mei dan langsung bertemu pimpinan Provinsi Khanh Hoa.",
        ("visit 2024-05-09 JP-46+VN-34",),
    ),
    (
        "2024-06-01",
        "Menurut Komite Rakyat Provinsi Nghe An, rombongan Prefektur Gifu telah berkunjung "
        "pada 27 Mei untuk menjajaki peluang investasi.",
        ("visit 2024-05-27 JP-21+VN-22",),
    ),
    (
        "2024-06-01",
        "Saat menerima delegasi Niigata pada 22 Mei, Ketua Komite Rakyat Provinsi Hai Duong "
        "mengatakan daerahnya siap membantu investor.",
        ("visit 2024-05-22 JP-15+VN-61",),
    ),
    (
        "2024-06-01",
        "Pertemuan antara Gubernur Saitama dan pimpinan Provinsi Hung Yen digelar pada 18 Mei.",
        ("visit 2024-05-18 JP-11+VN-66",),
    ),
    # --- papers --------------------------------------------------------------------------------
    (
        "2024-06-01",
        "Prefektur Oita dan Provinsi Thanh Hoa meneken nota kesepahaman tentang tenaga kerja "
        "pada 16 Mei.",
        ("agreement 2024-05-16 JP-44+VN-21",),
    ),
    (
        "2024-06-01",
        "Perjanjian kerja sama antara Tottori dan Quang Tri ditandatangani pada 3 Oktober 2023.",
        ("agreement 2023-10-03 JP-31+VN-25",),
    ),
    (
        "2024-06-01",
        "Penandatanganan nota kesepahaman antara Phu Tho dan Wakayama berlangsung pada 31 Mei.",
        ("agreement 2024-05-31 JP-30+VN-68",),
    ),
    (
        "2024-06-01",
        "Kedua pihak, yakni Provinsi Vinh Long dan Prefektur Tokushima, memperbarui "
        "memorandum kerja sama pertanian pada 20 Mei.",
        ("agreement 2024-05-20 JP-36+VN-49",),
    ),
    (
        "2024-06-01",
        "Kota Da Nang dan Prefektur Fukui bertukar nota kerja sama pada 25 Mei.",
        ("agreement 2024-05-25 JP-18+VN-DN",),
    ),
    (
        "2024-06-01",
        "Ha Tinh menandatangani kesepakatan pertukaran dengan Prefektur Shimane pada tahun 2019.",
        ("agreement 2019 JP-32+VN-23",),
    ),
    (
        "2024-06-01",
        "Universitas Kumamoto dan Universitas An Giang meneken nota kesepahaman pada 17 Mei "
        "di An Giang.",
        ("agreement 2024-05-17 JP-43+VN-44",),
    ),
    (
        "2024-06-01",
        "Gubernur mengingatkan bahwa nota kesepahaman yang diteken pada 2017 antara Yamagata "
        "dan Lam Dong telah membawa hasil.",
        ("agreement 2017 JP-06+VN-35",),
    ),
    # --- ties ----------------------------------------------------------------------------------
    (
        "2024-06-01",
        "Prefektur Miyagi dan Provinsi Vinh Phuc menjalin hubungan persaudaraan pada 2016.",
        ("partnership 2016 JP-04+VN-70",),
    ),
    (
        "2024-06-01",
        "Long An dan Hiroshima mengikat hubungan persahabatan sejak 2012.",
        ("partnership 2012 JP-34+VN-41",),
    ),
    (
        "2024-06-01",
        "Kota Naha di Okinawa menjadi kota kembar Nha Trang pada 2008.",
        ("partnership 2008 JP-47+VN-34",),
    ),
    (
        "2024-06-01",
        "Prefektur Hyogo sudah menjadi sahabat Kota Can Tho sejak 2017.",
        ("partnership 2017 JP-28+VN-CT",),
    ),
    (
        "2024-06-01",
        "Provinsi Thai Binh memiliki hubungan kerja sama dengan Prefektur Saga.",
        ("partnership - JP-41+VN-20",),
    ),
    (
        "2024-06-01",
        "Pasangan seperti Hai Phong dengan Kitakyushu dan Hue dengan Kyoto menunjukkan hasil "
        "kerja sama daerah.",
        (
            "partnership - JP-40+VN-HP",
            "partnership - JP-26+VN-26",
        ),
    ),
    (
        "2024-06-01",
        "Kota Ho Chi Minh kini menjalin persahabatan dengan tujuh daerah di Jepang.",
        ("partnership - VN-SG",),
    ),
    # --- gatherings ----------------------------------------------------------------------------
    (
        "2024-06-01",
        "Okayama menggelar seminar investasi di Da Nang pada 23 Mei.",
        ("forum 2024-05-23 JP-33+VN-DN",),
    ),
    (
        "2024-06-01",
        "Konferensi promosi investasi Bac Ninh dihelat di Nagoya pada 17 Mei.",
        ("forum 2024-05-17 JP-23+VN-56",),
    ),
    (
        "2024-06-01",
        "Festival Vietnam di Kobe berlangsung selama dua hari, 18-19 Mei, dan dihadiri "
        "30.000 orang.",
        ("festival 2024-05-18/2024-05-19 JP-28",),
    ),
    (
        "2024-06-01",
        "Pekan Budaya Jepang dibuka di Hanoi pada Jumat malam (10/5).",
        ("festival 2024-05-10 VN-HN",),
    ),
    (
        "2024-06-01",
        "Festival Bunga Sakura diselenggarakan di Ha Long dari 12 sampai 14 April 2024.",
        ("festival 2024-04-12/2024-04-14 VN-13",),
    ),
    (
        "2024-06-01",
        "Lokakarya promosi pariwisata Hue diadakan di Fukuoka pada 29 Mei.",
        ("forum 2024-05-29 JP-40+VN-26",),
    ),
    (
        "2024-06-01",
        "Pameran produk Shizuoka akan digelar di Quy Nhon pada 20 Juli.",
        ("festival 2024-07-20 JP-22+VN-31",),
    ),
    (
        "2024-06-01",
        "Panitia menyiapkan Festival Da Nang di Yokohama; acara itu akan digelar pada "
        "September 2024.",
        ("festival 2024-09 JP-14+VN-DN",),
    ),
    (
        "2024-06-01",
        "Temu bisnis Hai Duong - Nagano dibuka Sabtu (11/5) di Kota Hai Duong.",
        ("forum 2024-05-11 JP-20+VN-61",),
    ),
    # --- milestones ----------------------------------------------------------------------------
    (
        "2023-06-01",
        "Tahun ini Vietnam dan Jepang memperingati 50 tahun hubungan diplomatik.",
        ("milestone 2023 JP+VN",),
    ),
    (
        "2025-07-10",
        "Provinsi Binh Dinh bergabung dengan Gia Lai pada 1 Juli.",
        ("milestone 2025-07-01 VN-30+VN-31",),
    ),
    (
        "2024-06-01",
        "Hubungan diplomatik Vietnam dan Jepang ditetapkan pada 21 September 1973.",
        ("milestone 1973-09-21 JP+VN",),
    ),
    # --- nothing to be found -------------------------------------------------------------------
    (
        "2024-06-01",
        "Gubernur Aichi berharap suatu hari dapat mengunjungi Quang Ninh.",
        (),
    ),
    (
        "2024-06-01",
        "Chiba masih mempertimbangkan penandatanganan nota kesepahaman dengan Dong Nai.",
        (),
    ),
    (
        "2024-06-01",
        "Kunjungan delegasi Gifu ke Nghe An yang semula dijadwalkan pada 20 Mei dibatalkan "
        "karena topan.",
        (),
    ),
    (
        "2024-06-01",
        "Sekitar 8.000 warga Vietnam tinggal di Prefektur Ishikawa, lima kali lipat jumlah "
        "pada 2013.",
        (),
    ),
    (
        "2024-06-01",
        "Sebuah perusahaan mesin dari Saitama membuka pabrik baru di Dong Nai pada 20 Mei.",
        (),
    ),
    (
        "2024-06-01",
        "Bapak Sato berlibur ke Da Nang bersama keluarganya pada 3 Mei.",
        (),
    ),
    (
        "2024-06-01",
        "Tahun lalu 20.000 wisatawan Vietnam mengunjungi Okinawa.",
        (),
    ),
    (
        "2024-06-01",
        "Nguyen Van Nam lahir di Nam Dinh pada 1975 dan pindah ke Nagoya pada 2001 untuk kuliah.",
        (),
    ),
    (
        "2024-06-01",
        "Lebih dari 110 perjanjian kerja sama telah ditandatangani antara daerah kedua negara.",
        (),
    ),
    (
        "2024-06-01",
        "Dengan fondasi lebih dari 50 tahun, hubungan Vietnam-Jepang terus berkembang.",
        (),
    ),
    (
        "2024-06-01",
        "Terima kasih banyak, Duta Besar!",
        (),
    ),
    (
        "2024-06-01",
        "Forum ini merupakan mekanisme dialog tingkat daerah yang menggabungkan diplomasi "
        "ekonomi dan budaya.",
        (),
    ),
    (
        "2024-06-01",
        "Gubernur Toyama menggelar konferensi pers pada 20 Mei tentang rencana kerja sama "
        "dengan Vietnam.",
        (),
    ),
    (
        "2024-06-01",
        "Pada 16 Mei, Ketua Komite Rakyat Binh Duong menerima delegasi Gyeongnam, Korea Selatan.",
        (),
    ),
    (
        "2024-06-01",
        "Kerja sama daerah menjadi jembatan yang efektif bagi masyarakat kedua negara.",
        (),
    ),
    (
        "2024-06-01",
        "Quang Ninh mengundang Gubernur Hokkaido menghadiri festival musim gugur.",
        (),
    ),
)
