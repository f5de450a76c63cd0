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
    # --- news wordings, later days, lists of partners --------------------------------------------
    (
        "2024-05-20",
        "Ketua Komite Rakyat Kota Da Nang, Le Trung Chinh, Senin (20/5), beraudiensi dengan "
        "Gubernur Kagawa di Takamatsu.",
        ("visit 2024-05-20 JP-37+VN-DN",),
    ),
    (
        "2024-05-20",
        "Gubernur Kagawa terima kunjungan Ketua Dewan Rakyat Provinsi Quang Nam, Jumat (17/5).",
        ("visit 2024-05-17 JP-37+VN-27",),
    ),
    (
        "2024-05-20",
        "Rombongan Provinsi Hai Duong dipimpin Sekretaris Komite Partai Tran Duc Thang "
        "bertolak ke Jepang pada Minggu (19/5) untuk kunjungan kerja sepekan di Prefektur "
        "Ibaraki.",
        ("visit 2024-05-19 JP-08+VN-61",),
    ),
    (
        "2024-05-20",
        "Wali Kota Kitakyushu Takeuchi Kazuhisa melakukan kunjungan kerja ke Hai Phong selama "
        "dua hari mulai Kamis (16/5).",
        ("visit 2024-05-16/2024-05-17 JP-40+VN-HP|visit 2024-05-16 JP-40+VN-HP",),
    ),
    (
        "2024-05-20",
        "Kunjungan kerja Gubernur Prefektur Nagano ke Lam Dong pada pekan lalu menghasilkan "
        "sejumlah gagasan baru.",
        ("visit 2024-05-13/2024-05-19 JP-20+VN-35",),
    ),
    (
        "2024-05-20",
        "Konsul Jenderal Jepang di Da Nang, Mori Takero, bersilaturahmi dengan pimpinan "
        "Provinsi Quang Ngai pada Rabu lalu.",
        ("visit 2024-05-15 VN-29",),
    ),
    (
        "2024-05-20",
        "Delegasi DPRD Prefektur Hyogo disambut Ketua Dewan Rakyat Kota Can Tho di gedung "
        "dewan, Kamis pagi (16/5).",
        ("visit 2024-05-16 JP-28+VN-CT",),
    ),
    (
        "2024-05-20",
        "Pejabat Prefektur Ehime temui pimpinan Thua Thien Hue bahas pertanian, Selasa (14/5).",
        ("visit 2024-05-14 JP-38+VN-26",),
    ),
    (
        "2024-05-20",
        "Sebanyak 20 anggota delegasi ekonomi Prefektur Wakayama akan menyambangi Quang Binh "
        "akhir bulan ini.",
        ("visit 2024-05 JP-30+VN-24",),
    ),
    (
        "2024-05-20",
        "Awal bulan depan, Wakil Gubernur Tottori dijadwalkan melawat ke Binh Dinh.",
        ("visit 2024-06 JP-31+VN-31",),
    ),
    (
        "2024-05-20",
        "Ketua Komite Rakyat Provinsi Tay Ninh menjamu makan malam rombongan Wali Kota "
        "Hiroshima pada 15 Mei.",
        ("visit 2024-05-15 JP-34+VN-37",),
    ),
    (
        "2024-05-20",
        "Pertemuan daring itu diadakan pada 16 Mei antara Departemen Luar Negeri Quang Ninh "
        "dan Pemerintah Prefektur Hokkaido.",
        ("visit 2024-05-16 JP-01+VN-13",),
    ),
    (
        "2024-05-20",
        "Duta Besar Jepang untuk Vietnam, Ito Naoki, bertandang ke Provinsi Lao Cai, Sabtu "
        "(18/5), dan berdialog dengan ketua komite rakyatnya.",
        ("visit 2024-05-18 VN-02",),
    ),
    (
        "2024-05-20",
        "Di Tokyo, Sekretaris Komite Partai Kota Ho Chi Minh Nguyen Van Nen mengadakan "
        "pertemuan dengan Gubernur Koike Yuriko pada 14 Mei.",
        ("visit 2024-05-14 JP-13+VN-SG",),
    ),
    (
        "2024-05-20",
        "Gubernur Miyagi Murai Yoshihiro kunjungi Vinh Phuc 13-15 Mei.",
        ("visit 2024-05-13/2024-05-15 JP-04+VN-70",),
    ),
    (
        "2024-05-20",
        "Wakil Perdana Menteri Tran Luu Quang menerima Gubernur Prefektur Kanagawa, Kuroiwa "
        "Yuji, di Ha Noi, Senin siang (13/5).",
        ("visit 2024-05-13 JP-14+VN-HN",),
    ),
    (
        "2024-05-20",
        "Ketua Majelis Nasional Vietnam Tran Thanh Man berkunjung ke Prefektur Nara pada Sabtu "
        "pekan lalu.",
        ("visit 2024-05-18 JP-29|visit 2024-05-11 JP-29",),
    ),
    (
        "2024-05-20",
        "Rombongan pelaku usaha Prefektur Gifu meninjau kawasan industri di Hung Yen dan "
        "bertemu pejabat setempat pada 7 Mei.",
        ("visit 2024-05-07 JP-21+VN-66",),
    ),
    (
        "2024-05-20",
        "Gubernur Oita Sato Kiichiro memimpin misi dagang beranggotakan 30 orang ke Thanh Hoa, "
        "6-8 Mei.",
        ("visit 2024-05-06/2024-05-08 JP-44+VN-21",),
    ),
    (
        "2024-05-20",
        "Pada Selasa (7/5) sore waktu setempat, delegasi Kota Hai Phong mengadakan temu kerja "
        "dengan Wali Kota Kitakyushu.",
        ("visit 2024-05-07 JP-40+VN-HP",),
    ),
    (
        "2024-05-20",
        "Sehari sebelumnya, Gubernur Aichi Omura Hideaki berkunjung ke Balai Kota Ho Chi Minh. "
        "Acara penutupan berlangsung Minggu (19/5).",
        ("visit 2024-05-19 JP-23+VN-SG|visit 2024-05-18 JP-23+VN-SG",),
    ),
    (
        "2024-05-20",
        "Ketua Parlemen Prefektur Mie beserta 12 anggota dewan bertamu ke Kantor Komite Rakyat "
        "Provinsi Quang Tri, kemarin.",
        ("visit 2024-05-19 JP-24+VN-25",),
    ),
    (
        "2024-05-20",
        "Pimpinan Prefektur Yamagata dan Provinsi Soc Trang bertatap muka di Yamagata pada 9 Mei.",
        ("visit 2024-05-09 JP-06+VN-52",),
    ),
    (
        "2024-05-20",
        "Dalam lawatannya ke Jepang pada 20-24 April, Ketua Komite Rakyat Provinsi Nam Dinh "
        "juga mampir ke Kota Miyazaki.",
        ("visit 2024-04-20/2024-04-24 JP-45+VN-67",),
    ),
    (
        "2024-05-20",
        "Gubernur Shizuoka diterima Menteri Perencanaan Vietnam di Hanoi pada 8 Mei.",
        ("visit 2024-05-08 JP-22+VN-HN",),
    ),
    (
        "2024-05-20",
        "Sejumlah pejabat Kota Yokohama menghadap Wakil Ketua Komite Rakyat Da Nang pada 3 Mei "
        "guna membahas pengelolaan sampah.",
        ("visit 2024-05-03 JP-14+VN-DN",),
    ),
    (
        "2024-05-20",
        "Binh Duong-Yamaguchi teken MoU soal UMKM, Jumat (17/5).",
        ("agreement 2024-05-17 JP-35+VN-57",),
    ),
    (
        "2024-05-20",
        "Nota kesepahaman kerja sama ketenagakerjaan ditandatangani Gubernur Ibaraki dan Ketua "
        "Komite Rakyat Provinsi Dong Thap di Mito, Rabu (15/5).",
        ("agreement 2024-05-15 JP-08+VN-45",),
    ),
    (
        "2024-05-20",
        "Pemerintah Kota Sakai dan Komite Rakyat Kota Da Nang sepakat memperpanjang perjanjian "
        "kota bersaudara hingga 2029; dokumennya diteken pada 10 Mei.",
        ("agreement 2024-05-10 JP-27+VN-DN",),
    ),
    (
        "2024-05-20",
        "Kedua daerah, Prefektur Tochigi dan Vinh Phuc, membubuhkan tanda tangan pada piagam "
        "kerja sama pada Oktober 2019.",
        ("agreement 2019-10 JP-09+VN-70",),
    ),
    (
        "2024-05-20",
        "Universitas Hue dan Universitas Okayama menjalin kesepakatan pertukaran riset yang "
        "ditandatangani pada 2 Mei.",
        ("agreement 2024-05-02 JP-33+VN-26",),
    ),
    (
        "2024-05-20",
        "Kesepakatan pengiriman tenaga kerja antara Nghe An dan Prefektur Shiga diteken bulan "
        "lalu.",
        ("agreement 2024-04 JP-25+VN-22",),
    ),
    (
        "2024-05-20",
        "Perdana Menteri kedua negara mengumumkan Visi Bersama pada 4 Mei 2023.",
        ("agreement 2023-05-04 JP+VN",),
    ),
    (
        "2024-05-20",
        "Dong Nai dan Hyogo menandatangani dua MoU pada 16 Mei: satu tentang pelabuhan dan "
        "satu tentang pelatihan kerja.",
        ("agreement 2024-05-16 JP-28+VN-39",),
    ),
    (
        "2024-05-20",
        "Hai Phong menandatangani nota kesepahaman dengan Kitakyushu pada 14 Mei dan dengan "
        "Prefektur Niigata pada 16 Mei.",
        (
            "agreement 2024-05-14 JP-40+VN-HP",
            "agreement 2024-05-16 JP-15+VN-HP",
        ),
    ),
    (
        "2024-05-20",
        "Ninh Binh akan meneken nota kesepahaman dengan Prefektur Gunma pada 3 Juni.",
        ("agreement 2024-06-03 JP-10+VN-18",),
    ),
    (
        "2024-05-20",
        "MoU pertama antara kedua pihak, Prefektur Aomori dan Provinsi Lam Dong, dicapai pada "
        "2015 dan diperbarui pada 2020.",
        (
            "agreement 2015 JP-02+VN-35",
            "agreement 2020 JP-02+VN-35",
        ),
    ),
    (
        "2024-05-20",
        "Da Nang telah menjalin hubungan kota kembar dengan Kawasaki sejak 1994 dan dengan "
        "Sakai sejak 2009.",
        (
            "partnership 1994 JP-14+VN-DN",
            "partnership 2009 JP-27+VN-DN",
        ),
    ),
    (
        "2024-05-20",
        "Hanoi dan Tokyo resmi menjadi kota bersaudara pada 2013.",
        ("partnership 2013 JP-13+VN-HN",),
    ),
    (
        "2024-05-20",
        "Hubungan persahabatan Phu Tho dan Nara yang terjalin sejak 2014 kian erat.",
        ("partnership 2014 JP-29+VN-68",),
    ),
    (
        "2024-05-20",
        "Prefektur Kanagawa merupakan mitra Provinsi Ha Nam.",
        ("partnership - JP-14+VN-63",),
    ),
    (
        "2024-05-20",
        "Kerja sama antara Quang Ninh dan Hokkaido dimulai pada 2013.",
        ("partnership 2013 JP-01+VN-13",),
    ),
    (
        "2024-05-20",
        "Selama 15 tahun terakhir, Hue dan Kyoto memelihara hubungan persahabatan.",
        ("partnership 2009 JP-26+VN-26",),
    ),
    (
        "2024-05-20",
        "Tahun ini genap 10 tahun kerja sama Provinsi Vinh Long dan Kota Sanjo, Prefektur Niigata.",
        ("partnership 2014 JP-15+VN-49",),
    ),
    (
        "2024-05-20",
        "Ba Ria-Vung Tau mengikat hubungan provinsi bersaudara dengan Prefektur Hyogo pada 2018.",
        ("partnership 2018 JP-28+VN-43",),
    ),
    (
        "2024-05-20",
        "Hubungan Hai Phong-Kitakyushu disebut sebagai teladan.",
        ("partnership - JP-40+VN-HP",),
    ),
    (
        "2024-05-20",
        "Nagasaki, yang bersahabat dengan Quang Nam sejak 2017, mengirim bantuan.",
        ("partnership 2017 JP-42+VN-27",),
    ),
    (
        "2024-05-20",
        "Kota Izumisano dan Kota Quy Nhon terikat hubungan kota persahabatan sejak 2019.",
        ("partnership 2019 JP-27+VN-31",),
    ),
    (
        "2024-05-20",
        "Forum Kerja Sama Daerah Vietnam-Jepang ke-2 dihelat di Quang Ninh pada 14-15 Mei.",
        ("forum 2024-05-14/2024-05-15 VN-13",),
    ),
    (
        "2024-05-20",
        "Temu bisnis Vietnam-Jepang digelar di Kota Can Tho, Kamis (9/5), diikuti 120 perusahaan.",
        ("forum 2024-05-09 VN-CT",),
    ),
    (
        "2024-05-20",
        "Dinas Perindustrian Bac Giang bersama JETRO menyelenggarakan lokakarya daring bagi "
        "perusahaan Prefektur Aichi pada 6 Mei.",
        ("forum 2024-05-06 JP-23+VN-54",),
    ),
    (
        "2024-05-20",
        "Konferensi Promosi Perdagangan dan Investasi Provinsi Hung Yen di Jepang 2024 "
        "berlangsung di Fukuoka, Senin (13/5).",
        ("forum 2024-05-13 JP-40+VN-66",),
    ),
    (
        "2024-05-20",
        "Simposium budidaya udang akan diadakan di Kagoshima bersama Provinsi Ca Mau pada 22 Juli.",
        ("forum 2024-07-22 JP-46+VN-59",),
    ),
    (
        "2024-05-20",
        "Gelar wicara promosi pariwisata Khanh Hoa di Nagoya ditutup Sabtu (18/5).",
        ("forum 2024-05-18 JP-23+VN-34",),
    ),
    (
        "2024-05-20",
        "Pertemuan Jepang 2024 di wilayah Tengah diadakan di Da Nang akhir pekan lalu.",
        ("forum 2024-05-18/2024-05-19 VN-DN",),
    ),
    (
        "2024-05-20",
        "Ribuan orang memadati Festival Jepang-Vietnam ke-9 di Taman 23 September, Kota Ho Chi "
        "Minh, 9-10 Maret.",
        ("festival 2024-03-09/2024-03-10 VN-SG",),
    ),
    (
        "2024-05-20",
        "Pekan Kebudayaan Vietnam di Fukuoka ditutup Minggu malam (19/5).",
        ("festival 2024-05-19 JP-40",),
    ),
    (
        "2024-05-20",
        "Hari Budaya Hue di Kyoto dijadwalkan berlangsung 8-9 Juni.",
        ("festival 2024-06-08/2024-06-09 JP-26+VN-26",),
    ),
    (
        "2024-05-20",
        "Pameran kerajinan Ibaraki meriahkan Kota Hai Duong hingga 26 Mei.",
        ("festival 2024-05-26 JP-08+VN-61",),
    ),
    (
        "2024-05-20",
        "Festival bunga sakura di Dien Bien Phu dibuka pada 5 Januari, dihadiri tamu dari "
        "Prefektur Yamanashi.",
        ("festival 2024-01-05 JP-19+VN-71",),
    ),
    (
        "2024-05-20",
        "Bazar produk Hokkaido digelar di pusat perbelanjaan di Hanoi selama tiga hari sejak "
        "17 Mei.",
        ("festival 2024-05-17/2024-05-19 JP-01+VN-HN",),
    ),
    (
        "2024-05-20",
        "Malam kesenian Nagasaki-Quang Nam semarakkan Hoi An pada 11 Mei.",
        ("festival 2024-05-11 JP-42+VN-27",),
    ),
    (
        "2025-07-20",
        "Sejak 1 Juli 2025, Provinsi Ha Nam dan Nam Dinh dilebur ke dalam Ninh Binh.",
        ("milestone 2025-07-01 VN-18+VN-63+VN-67",),
    ),
    (
        "2024-05-20",
        "Perayaan 10 tahun persahabatan Binh Duong dan Yamaguchi diadakan di Thu Dau Mot pada "
        "15 Mei.",
        (
            "milestone 2024-05-15 JP-35+VN-57",
            "partnership 2014 JP-35+VN-57",
        ),
    ),
    (
        "2024-05-20",
        "Komite Rakyat Provinsi Kien Giang mengusulkan agar Prefektur Saga mengirim delegasi "
        "pada Juni.",
        (),
    ),
    (
        "2024-05-20",
        "Rencana lawatan Gubernur Iwate ke Ha Giang pada 12 Mei urung terlaksana.",
        (),
    ),
    (
        "2024-05-20",
        "Seorang guru dari Okayama mengunjungi sekolah di Hue pada 3 Mei.",
        (),
    ),
    (
        "2024-05-20",
        "Kedua daerah sedang menjajaki kemungkinan menggelar festival bersama di Chiba tahun "
        "depan.",
        (),
    ),
    (
        "2024-05-20",
        "Penerbangan langsung Da Nang-Osaka dibuka kembali pada 1 Mei.",
        (),
    ),
    (
        "2024-05-20",
        "Wali Kota Sapporo menyampaikan ucapan selamat lewat surat kepada Hanoi pada 2 Mei.",
        (),
    ),
    (
        "2024-05-20",
        "Gubernur Kochi membatalkan kunjungannya ke Lam Dong pada 9 Mei.",
        (),
    ),
    (
        "2024-05-20",
        "Tidak ada nota kesepahaman yang diteken dalam pertemuan dengan Prefektur Akita, kata "
        "pejabat Tuyen Quang.",
        (),
    ),
    (
        "2024-05-20",
        "Ekspor kopi Dak Lak ke Jepang naik 12 persen pada April.",
        (),
    ),
    (
        "2024-05-20",
        "Jika disetujui, Tien Giang akan menandatangani nota kerja sama dengan Fukui.",
        (),
    ),
    (
        "2024-05-20",
        "Provinsi Yen Bai dan Kota Mimasaka, Prefektur Okayama, mempererat hubungan. Pertemuan "
        "antara kedua pihak berlangsung pada Selasa (14/5) di kantor komite rakyat.",
        ("visit 2024-05-14 JP-33+VN-06",),
    ),
    (
        "2024-05-20",
        "Ketua Komite Rakyat Provinsi Binh Phuoc menerima delegasi Kota Fuji, Prefektur "
        "Shizuoka. Acara itu diadakan pada 14 Mei.",
        ("visit 2024-05-14 JP-22+VN-58",),
    ),
    (
        "2024-05-20",
        "Agenda pekan ini:\n\n- 21 Mei: Ketua Komite Rakyat Hai Phong menerima Wali Kota "
        "Kitakyushu\n- 22 Mei: seminar promosi investasi Bac Ninh di Nagoya\n- 23-25 Mei: "
        "Festival Kuliner Hokkaido, Da Nang",
        (
            "visit 2024-05-21 JP-40+VN-HP",
            "forum 2024-05-22 JP-23+VN-56",
            "festival 2024-05-23/2024-05-25 JP-01+VN-DN",
        ),
    ),
    (
        "2024-05-20",
        "Kedua pihak sepakat menggelar forum bisnis pada November mendatang di Hai Duong, kata "
        "Gubernur Shimane.",
        ("forum 2024-11 JP-32+VN-61|forum 2024-11 VN-61",),
    ),
    (
        "2024-05-20",
        "Dalam pertemuan pada 16 Mei di Kota Ha Long, pimpinan Quang Ninh dan Hokkaido "
        "menyepakati rencana kerja sama 2024-2026.",
        (
            "visit 2024-05-16 JP-01+VN-13",
            "agreement 2024-05-16 JP-01+VN-13",
        ),
    ),
    # --- third countries, separate guests --------------------------------------------------------
    (
        "2024-05-20",
        "Gubernur Jawa Barat bertemu Gubernur Shizuoka di Bandung pada 10 Mei.",
        (),
    ),
    (
        "2024-05-20",
        "Pemerintah Provinsi Jawa Timur dan Prefektur Osaka meneken MoU pada 8 Mei di Surabaya.",
        (),
    ),
    # --- whole reports ---------------------------------------------------------------------------
    (
        "2024-10-18",
        "Pada pagi hari tanggal 17 Oktober, di kantor Komite Rakyat Provinsi, Wakil Ketua "
        "Komite Rakyat Provinsi Quang Ninh, Ibu Nguyen Thi Hanh, menerima dan bekerja dengan "
        "delegasi Prefektur Shiga yang dipimpin oleh Bapak Mikazuki Taizo, Gubernur.\n\nPada "
        "resepsi tersebut, Ibu Hanh menyambut kunjungan delegasi dan memperkenalkan potensi "
        "pariwisata Teluk Ha Long. Kedua belah pihak sepakat membentuk kelompok kerja "
        "bersama.\n\nSebelumnya, pada tanggal 15 Oktober, delegasi telah mengunjungi dan "
        "bekerja di Provinsi Bac Ninh. Menurut rencana, pada tanggal 19 Oktober delegasi akan "
        "menghadiri seminar promosi investasi Shiga di Kota Hanoi sebelum kembali ke tanah air.",
        (
            "visit 2024-10-17 JP-25+VN-13",
            "visit 2024-10-15 JP-25+VN-56",
            "forum 2024-10-19 JP-25+VN-HN",
        ),
    ),
    (
        "2023-06-20",
        "(VOVWORLD) - Melanjutkan kunjungan kerja di Jepang, pada Senin sore (19 Juni), "
        "delegasi Provinsi Binh Duong, dipimpin Sekretaris Komite Partai Provinsi, Nguyen Van "
        "Loi, mengadakan pertemuan dengan Gubernur Yamaguchi, Muraoka Tsugumasa.\n\nPada "
        "pertemuan itu, Nguyen Van Loi menyatakan kegembiraannya dapat kembali ke Yamaguchi "
        "pada tahun peringatan ke-50 penggalangan hubungan diplomatik Vietnam-Jepang. Ia "
        "mengingatkan bahwa kedua daerah telah menandatangani perjanjian kerja sama pada tahun "
        "2014.\n\nDelegasi juga mengundang Gubernur Muraoka untuk menghadiri Forum Kerja Sama "
        "Ekonomi Horasis di Binh Duong pada Desember mendatang.",
        (
            "visit 2023-06-19 JP-35+VN-57",
            "milestone 2023 JP+VN",
            "agreement 2014 JP-35+VN-57",
            "forum 2023-12 VN-57|forum 2023-12 JP-35+VN-57",
        ),
    ),
    (
        "2025-03-05",
        "Gubernur Kagoshima Puji Perkembangan Gia Lai\n\nGubernur Prefektur Kagoshima Shiota "
        "Koichi, Selasa (4/3), mengunjungi Pleiku dan bertemu dengan Ketua Komite Rakyat "
        "Provinsi Gia Lai Rah Lan Chung. Ini merupakan kunjungan pertamanya ke Dataran Tinggi "
        'Tengah.\n\n"Kopi Anda luar biasa," ujar Shiota.\n\nSeusai pertemuan, keduanya '
        "menyaksikan penandatanganan nota kesepahaman antara Universitas Kagoshima dan sebuah "
        "kampus di Gia Lai. Rombongan lalu terbang ke Kota Ho Chi Minh. Di sana, Rabu (5/3), "
        "mereka membuka pameran produk Kagoshima yang berlangsung hingga Minggu (9/3).",
        (
            "visit 2025-03-04 JP-46+VN-30",
            "agreement 2025-03-04 JP-46+VN-30",
            "festival 2025-03-05/2025-03-09 JP-46+VN-SG",
        ),
    ),
    (
        "2019-08-02",
        "Hai Phong dan Kitakyushu Rayakan Lima Tahun Kota Bersaudara\n\nPemerintah Kota Hai "
        "Phong dan Kitakyushu pada Rabu (31/7) menggelar upacara peringatan lima tahun "
        "hubungan kota bersaudara di Teater Kota Hai Phong. Delegasi Kitakyushu beranggotakan "
        "40 orang dipimpin Wali Kota Kitahashi Kenji.\n\nHubungan keduanya bermula dari nota "
        "kerja sama yang ditandatangani pada April 2009, kemudian ditingkatkan menjadi kota "
        "bersaudara pada April 2014. Sehari sesudah upacara, kedua pihak menyelenggarakan "
        "lokakarya pengelolaan air bersih.",
        (
            "milestone 2019-07-31 JP-40+VN-HP",
            "partnership 2014 JP-40+VN-HP|partnership 2014-04 JP-40+VN-HP",
            "agreement 2009-04 JP-40+VN-HP",
            "forum 2019-08-01 JP-40+VN-HP",
            "visit 2019-07-31 JP-40+VN-HP",
        ),
    ),
    (
        "2024-07-30",
        "Kalender kegiatan luar negeri Thua Thien Hue, Agustus 2024\n\n1. 3-4 Agustus: "
        "Pertukaran Budaya Hue-Kyoto di Taman Thuong Bac.\n2. 8 Agustus: Ketua Komite Rakyat "
        "Provinsi menerima Gubernur Gifu.\n3. 20 Agustus: seminar daring dengan perusahaan IT "
        "Prefektur Fukuoka.\n4. Akhir bulan: kunjungan delegasi Dewan Rakyat ke Prefektur Nara "
        "(ditunda).",
        (
            "festival 2024-08-03/2024-08-04 JP-26+VN-26",
            "visit 2024-08-08 JP-21+VN-26",
            "forum 2024-08-20 JP-40+VN-26",
        ),
    ),
    (
        "2023-11-30",
        "Duta Besar Vietnam untuk Jepang, Pham Quang Hieu, menyebut diplomasi daerah sebagai "
        '"urat nadi". Dalam wawancara dengan kantor berita itu, ia memaparkan bahwa lebih '
        "dari 100 perjanjian telah diteken antardaerah kedua negara.\n\nIa mencontohkan Nghe "
        'An dengan Kanagawa, Ben Tre dengan Ehime, serta Soc Trang dengan Fukuoka. "Ibaraki, '
        'misalnya, sudah menjadi mitra Long An sejak 2018," katanya.\n\nDitanya soal tahun '
        "depan, Duta Besar mengharapkan lebih banyak daerah membuka kantor perwakilan. Sebuah "
        "forum kepala daerah kedua negara dipastikan digelar di Kumamoto pada Mei 2024.",
        (
            "partnership - JP-14+VN-22",
            "partnership - JP-38+VN-50",
            "partnership - JP-40+VN-52",
            "partnership 2018 JP-08+VN-41",
            "forum 2024-05 JP-43",
        ),
    ),
    (
        "2021-04-23",
        "Prefektur Nagano akan memasok teknologi sayuran bagi petani Lam Dong. Hal itu "
        "mengemuka dalam rapat virtual antara Wakil Ketua Komite Rakyat Provinsi Lam Dong Pham "
        "S dan Wakil Gubernur Nagano Ota Yutaka, Kamis (22/4).\n\nLam Dong dan Nagano "
        "menandatangani memorandum kerja sama pada November 2017 dan memperpanjangnya pada "
        "awal tahun ini. Karena pandemi, kunjungan tahunan petani muda ditiadakan dua tahun "
        "berturut-turut.",
        (
            "visit 2021-04-22 JP-20+VN-35",
            "agreement 2017-11 JP-20+VN-35",
            "agreement 2021 JP-20+VN-35",
        ),
    ),
    (
        "2018-04-12",
        "Ketua Majelis Nasional Vietnam Terima Ketua Majelis Prefektur Hyogo\n\nHanoi (VNA) – "
        "Ketua Majelis Nasional Nguyen Thi Kim Ngan menerima Ketua Majelis Prefektur Hyogo, "
        "Nagaoka Soichi, di Hanoi pada 11 April.\n\nNguyen Thi Kim Ngan menyatakan gembira "
        "atas hubungan yang terus berkembang antara Hyogo dan sejumlah daerah di Vietnam. Ia "
        "meminta Hyogo terus membantu Provinsi Long An.\n\nNagaoka mengatakan delegasinya "
        "sudah menemui pimpinan Kota Ho Chi Minh sehari sebelumnya dan akan bertolak ke Da "
        "Nang pada Kamis.",
        (
            "visit 2018-04-11 JP-28+VN-HN",
            "visit 2018-04-10 JP-28+VN-SG",
            "visit 2018-04-12 JP-28+VN-DN",
        ),
    ),
    (
        "2022-12-05",
        "Tiga nota kesepahaman diteken dalam lawatan Gubernur Gunma ke Vietnam. Yang pertama, "
        "dengan Hanoi, ditandatangani pada 30 November. Dua hari berselang, Gunma meneken nota "
        "serupa dengan Provinsi Ha Nam. Nota ketiga, dengan Kementerian Tenaga Kerja, "
        "disepakati pada 3 Desember di Hanoi.",
        (
            "agreement 2022-11-30 JP-10+VN-HN",
            "agreement 2022-12-02 JP-10+VN-63",
            "agreement 2022-12-03 JP-10+VN-HN|agreement 2022-12-03 JP-10",
        ),
    ),
    # --- further reports -------------------------------------------------------------------------
    (
        "2022-12-22",
        "Kerja sama antara Provinsi Tochigi dan daerah-daerah Vietnam akan menjadi titik cerah "
        "baru. Demikian ditegaskan PM Pham Minh Chinh ketika menerima Tomikazu Fukuda, "
        "Gubernur Provinsi Tochigi, Jepang, pada Rabu sore (21 Desember), di Kota Hanoi.",
        ("visit 2022-12-21 JP-09+VN-HN",),
    ),
    (
        "2025-11-26",
        "Pada pagi hari tanggal 25 November, di Quang Ninh, pada kesempatan menghadiri Forum "
        "Kerja Sama Lokal Vietnam-Jepang, Perdana Menteri Pham Minh Chinh mengadakan pertemuan "
        "kerja dengan Bapak Yamamoto Ichita, Gubernur Provinsi Gunma, Jepang.\n\nDalam "
        "kunjungan Perdana Menteri Jepang ke Vietnam pada akhir April 2025, kedua negara "
        "sepakat membangun pilar kerja sama baru.",
        (
            "visit 2025-11-25 JP-10+VN-13",
            "forum 2025-11-25 VN-13",
            "visit 2025-04 JP+VN",
        ),
    ),
    (
        "2018-06-02",
        "TRIBUNJABAR.ID, BANDUNG - Gubernur Prefektur Shizuoka, Heita Kawakatsu, mengikuti "
        "acara buka puasa bersama Gubernur Jawa Barat Ahmad Heryawan di Gedung Sate, Kota "
        "Bandung, Kamis (31/5/2018). Kedatangannya membalas kunjungan Pemprov Jabar ke "
        "Shizuoka dan penandatanganan MoU tahun lalu.\n\nMenurut Kawakatsu, kerja sama serupa "
        "juga dijalin Shizuoka dengan Provinsi Mongolia.",
        (),
    ),
    (
        "2024-03-28",
        "Ketua Dewan Rakyat Kota Ho Chi Minh, Nguyen Thi Le, Rabu lalu memimpin delegasi ke "
        "Prefektur Aichi. Mereka disambut Gubernur Omura Hideaki dan Ketua Majelis Prefektur "
        "Ishii Takayoshi.\n\nAichi, pusat otomotif Jepang, menjalin hubungan dengan Kota Ho "
        "Chi Minh sejak September 2016. Hingga kini, kedua pihak telah lima kali menggelar "
        'pertukaran seni.\n\n"Kami akan mengirim tim kesenian ke Festival Nagoya pada '
        'Oktober," ujar Nguyen Thi Le.',
        (
            "visit 2024-03-27 JP-23+VN-SG",
            "partnership 2016-09 JP-23+VN-SG",
            "festival 2024-10 JP-23|festival 2024-10 JP-23+VN-SG",
        ),
    ),
    (
        "2020-01-08",
        'Awal Januari, kapal pesiar "Nippon Maru" bersandar di Da Nang membawa 150 pemuda '
        "Okinawa. Mereka bertemu pelajar setempat dan belajar membuat lentera.\n\nWakil Ketua "
        "Komite Rakyat Da Nang Le Trung Chinh menerima pimpinan rombongan, Wakil Gubernur "
        "Jahana Kiichiro, pada 6 Januari. Jahana mengusulkan agar kedua daerah menjalin "
        "hubungan persahabatan resmi.",
        ("visit 2020-01-06 JP-47+VN-DN",),
    ),
    (
        "2024-08-20",
        "Hanoi dan Fukuoka memperpanjang pakta persahabatan mereka untuk lima tahun lagi. "
        "Dokumen itu ditandatangani Senin (19/8) oleh Ketua Komite Rakyat Hanoi Tran Sy Thanh "
        "dan Gubernur Fukuoka Hattori Seitaro di Hanoi.\n\nPerjanjian pertama kedua daerah "
        "diteken pada Februari 2008.\n\nHattori juga dijadwalkan menghadiri peresmian kantor "
        "perwakilan Fukuoka dan bertemu Menteri Luar Negeri Vietnam hari ini.",
        (
            "agreement 2024-08-19 JP-40+VN-HN",
            "agreement 2008-02 JP-40+VN-HN",
            "visit 2024-08-20 JP-40+VN-HN|visit 2024-08-20 JP-40",
        ),
    ),
    (
        "2023-11-13",
        "Kunjungan empat hari Wali Kota Minamiuonuma (Niigata), Hayashi Shigeo, ke Provinsi "
        "Vinh Long berakhir pada Minggu (12/11). Selama kunjungan, kota itu dan Distrik Vung "
        "Liem meneken nota pertukaran pertanian.\n\nVinh Long dan Niigata mengawali hubungan "
        "mereka pada 2021 melalui serangkaian rapat daring.",
        (
            "visit 2023-11-09/2023-11-12 JP-15+VN-49|visit 2023-11-12 JP-15+VN-49",
            "agreement 2023-11 JP-15+VN-49",
            "partnership 2021 JP-15+VN-49",
        ),
    ),
    (
        "2026-01-15",
        "Setelah bergabung dengan Hai Duong pada 1 Juli 2025, Hai Phong mewarisi sejumlah "
        "mitra Jepang. Di antaranya Prefektur Kumamoto, yang bekerja sama dengan Hai Duong "
        "sejak 2016.\n\nPekan ini delegasi Kumamoto berada di Hai Phong untuk memperbarui "
        "kesepakatan lama. Penandatanganan dijadwalkan Jumat (16/1).",
        (
            "milestone 2025-07-01 VN-61+VN-HP",
            "partnership 2016 JP-43+VN-61",
            "visit 2026-01-12/2026-01-18 JP-43+VN-HP",
            "agreement 2026-01-16 JP-43+VN-HP",
        ),
    ),
    # --- reports in other forms ------------------------------------------------------------------
    # --- reports in other forms ------------------------------------------------------------------
    # --- reports in other forms ------------------------------------------------------------------
    (
        "2023-09-04",
        "Kota pelabuhan Hai Phong kedatangan tamu istimewa akhir pekan lalu. Wakil Wali Kota "
        "Kitakyushu, Inahara Hiroshi, bersama 15 pengusaha, meninjau instalasi air An Duong "
        "pada Sabtu (2/9).\n\nKerja sama air kedua kota sudah berjalan sejak 2010. Berkat itu, "
        "warga kini menikmati air yang lebih bersih.\n\nInahara juga menandatangani prasasti "
        "di taman persahabatan, tetapi tidak ada dokumen resmi yang diteken kali ini.",
        (
            "visit 2023-09-02 JP-40+VN-HP",
            "partnership 2010 JP-40+VN-HP",
        ),
    ),
    (
        "2024-11-02",
        "Tanya Jawab: Mengapa Tay Ninh Melirik Yamanashi?\n\nT: Kapan hubungan ini "
        "dimulai?\nJ: Pada Mei 2022 Gubernur Nagasaki Kotaro mampir ke Tay Ninh. Setahun "
        "kemudian kami membalas kunjungan itu.\n\nT: Apa hasilnya?\nJ: Pada 28 Oktober 2024 "
        "kedua pihak menandatangani nota kesepahaman di Kofu. Juni tahun depan kami akan "
        "menggelar pekan buah di sana.",
        (
            "visit 2022-05 JP-19+VN-37",
            "visit 2023 JP-19+VN-37|visit 2023-05 JP-19+VN-37",
            "agreement 2024-10-28 JP-19+VN-37",
            "festival 2025-06 JP-19+VN-37|festival 2025-06 JP-19",
        ),
    ),
    (
        "2022-07-19",
        "Ketua Komite Rakyat Kota Hoi An, Nguyen Van Son, mengatakan Pertukaran Budaya Hoi "
        "An-Jepang ke-18 akan diadakan pada 5-7 Agustus. Tahun ini tamu kehormatannya adalah "
        "Kota Matsusaka dari Prefektur Mie.\n\nPenyelenggaraan tahun lalu dan tahun sebelumnya "
        "batal karena pandemi. Acara itu lahir pada 2003 dan sejak itu menjadi langganan warga.",
        (
            "festival 2022-08-05/2022-08-07 JP-24+VN-27",
            "festival 2003 VN-27|festival 2003 JP-24+VN-27",
        ),
    ),
    (
        "2025-04-30",
        "Perdana Menteri Ishiba Shigeru mengakhiri kunjungan resminya ke Vietnam, 27-29 April. "
        "Di Hanoi, kedua negara menandatangani empat dokumen kerja sama dan mengeluarkan "
        "pernyataan bersama.\n\nSejumlah kepala daerah Jepang ikut dalam rombongan. Gubernur "
        "Shiga Mikazuki Taizo, misalnya, memisahkan diri untuk bertemu pimpinan Quang Ninh di "
        "Ha Long pada Senin (28/4).",
        (
            "visit 2025-04-27/2025-04-29 VN-HN|visit 2025-04-27/2025-04-29 JP+VN",
            "agreement 2025-04 JP+VN|agreement 2025-04 VN-HN",
            "visit 2025-04-28 JP-25+VN-13",
        ),
    ),
    (
        "2024-02-14",
        "Berita singkat\n\nHAI DUONG - Komite Rakyat Provinsi Hai Duong menerima delegasi Kota "
        "Kumamoto, Selasa (13/2). Kedua pihak membahas bandara.\n\nAN GIANG - Universitas An "
        "Giang dan Universitas Kagawa memperpanjang perjanjian kerja sama riset padi, 9 "
        "Februari.\n\nKIEN GIANG - Festival mangrove bersama Prefektur Okinawa yang "
        "dijadwalkan 20 Februari dimundurkan tanpa batas waktu.\n\nDAK NONG - Tim sepak bola "
        "SMA dari Saitama bertanding persahabatan, Minggu (11/2).",
        (
            "visit 2024-02-13 JP-43+VN-61",
            "agreement 2024-02-09 JP-37+VN-44",
        ),
    ),
    (
        "2025-10-07",
        "Duta Besar Jepang Ito Naoki melakukan kunjungan kerja ke Kota Can Tho, 5-6 Oktober. "
        "Ia bertemu Ketua Komite Rakyat Truong Canh Tuyen dan menghadiri seminar energi "
        "surya.\n\nMenurut Ketua, sejak digabung dengan Soc Trang dan Hau Giang per 1 Juli, "
        "Can Tho memiliki 60 proyek Jepang. Kota itu tengah menyiapkan partisipasi pada "
        "Festival Vietnam di Hyogo, 25 Oktober.",
        (
            "visit 2025-10-05/2025-10-06 VN-CT",
            "forum 2025-10 VN-CT|forum 2025-10-05/2025-10-06 VN-CT",
            "milestone 2025-07-01 VN-52+VN-73+VN-CT",
            "festival 2025-10-25 JP-28|festival 2025-10-25 JP-28+VN-CT",
        ),
    ),
    # --- other verbs -----------------------------------------------------------------------------
    (
        "2024-05-20",
        "Gubernur Nara menyambangi kantor Komite Rakyat Provinsi Phu Tho pada 14 Mei.",
        ("visit 2024-05-14 JP-29+VN-68",),
    ),
    (
        "2024-05-20",
        "Wakil Gubernur Saga diterima hangat oleh jajaran pimpinan Provinsi Thai Binh, Selasa "
        "(14/5).",
        ("visit 2024-05-14 JP-41+VN-20",),
    ),
    (
        "2024-05-20",
        "Ketua Komite Rakyat Provinsi Kon Tum bersama delegasi tiba di Prefektur Kochi pada 13 "
        "Mei untuk kunjungan empat hari.",
        ("visit 2024-05-13/2024-05-16 JP-39+VN-28|visit 2024-05-13 JP-39+VN-28",),
    ),
    (
        "2024-05-20",
        "Pemprov Ha Giang dan Prefektur Yamagata meresmikan kerja sama lewat penandatanganan "
        "LoI, Jumat (17/5).",
        ("agreement 2024-05-17 JP-06+VN-03",),
    ),
    (
        "2024-05-20",
        "Naskah kerja sama itu dibubuhi tanda tangan oleh Gubernur Tokushima dan Ketua Komite "
        "Rakyat Can Tho pada 10 Mei.",
        ("agreement 2024-05-10 JP-36+VN-CT",),
    ),
    (
        "2024-05-20",
        "MoU bidang kesehatan antara Prefektur Fukushima dan Provinsi Dong Nai disepakati 9 Mei.",
        ("agreement 2024-05-09 JP-07+VN-39",),
    ),
    (
        "2024-05-20",
        "Diskusi panel tentang rantai dingin mempertemukan pengusaha Hyogo dan Long An di Tan "
        "An, 8 Mei.",
        ("forum 2024-05-08 JP-28+VN-41",),
    ),
    (
        "2024-05-20",
        "Simposium Ibu Kota Kuno dihelat Hue bersama Nara pada 3-4 Mei.",
        ("forum 2024-05-03/2024-05-04 JP-29+VN-26",),
    ),
    (
        "2024-05-20",
        "Pasar Kerajinan Jepang-Vietnam hadir di Hoi An, 4-5 Mei.",
        ("festival 2024-05-04/2024-05-05 VN-27",),
    ),
    (
        "2024-05-20",
        "Ratusan pelajar ikut pertukaran budaya Wakayama-Hue yang berlangsung 6-8 Mei di Hue.",
        ("festival 2024-05-06/2024-05-08 JP-30+VN-26",),
    ),
    (
        "2024-05-20",
        "Rencananya, awal Juni delegasi Prefektur Iwate bertandang ke Son La.",
        ("visit 2024-06 JP-03+VN-05",),
    ),
    (
        "2024-05-20",
        "Wali Kota Sakai Nagafuji Hideki berpamitan kepada pimpinan Kota Da Nang pada 7 Mei.",
        ("visit 2024-05-07 JP-27+VN-DN",),
    ),
    (
        "2024-05-20",
        "Sudah 12 tahun Long An dan Hiroshima bersahabat.",
        ("partnership 2012 JP-34+VN-41",),
    ),
    (
        "2024-05-20",
        "Toyama tercatat sebagai mitra Ha Nam sejak 2015.",
        ("partnership 2015 JP-16+VN-63",),
    ),
    (
        "2024-05-20",
        "Hai Duong serta Kumamoto resmi menjadi saudara pada 2018.",
        ("partnership 2018 JP-43+VN-61",),
    ),
    (
        "2024-05-20",
        "Penandatanganan MoU dengan Prefektur Fukui belum dijadwalkan, kata Komite Rakyat Thai "
        "Nguyen.",
        (),
    ),
    (
        "2024-05-20",
        "Gubernur Aomori menyatakan siap berkunjung ke Bac Kan bila diundang.",
        (),
    ),
)
