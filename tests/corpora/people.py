"""Sentences with the persons they name: (name, office key, id of the body or "")."""

SENTENCES = (
    (
        "vi",
        "Chủ tịch UBND tỉnh Quảng Ninh Cao Tường Huy tiếp Thống đốc tỉnh Hokkaido Suzuki Naomichi.",
        (
            ("Cao Tường Huy", "chairman_people_committee", "VN-13"),
            ("Suzuki Naomichi", "governor", "JP-01"),
        ),
    ),
    (
        "vi",
        "Phó Chủ tịch UBND tỉnh Lê Văn Thanh chủ trì buổi tiếp.",
        (("Lê Văn Thanh", "vice_chairman_people_committee", ""),),
    ),
    (
        "vi",
        "Bí thư Thành ủy Hà Nội Bùi Thị Minh Hoài gặp Thị trưởng TP Kitakyushu Takeuchi Kazuhisa.",
        (
            ("Bùi Thị Minh Hoài", "party_secretary", "VN-HN"),
            ("Takeuchi Kazuhisa", "mayor", "gn-1859307"),
        ),
    ),
    (
        "vi",
        "Đại sứ đặc mệnh toàn quyền Nhật Bản tại Việt Nam Ito Naoki phát biểu.",
        (("Ito Naoki", "ambassador", "JP"),),
    ),
    (
        "vi",
        "Ông Yamada Takio, Đại sứ Nhật Bản tại Việt Nam, cảm ơn địa phương.",
        (("Yamada Takio", "ambassador", "JP"),),
    ),
    (
        "vi",
        "Phó Thống đốc tỉnh Ehime Tanaka Eiki dẫn đầu đoàn.",
        (("Tanaka Eiki", "vice_governor", "JP-38"),),
    ),
    (
        "vi",
        "Giám đốc Sở Ngoại vụ tỉnh Bình Dương Nguyễn Anh Minh cho biết.",
        (("Nguyễn Anh Minh", "department_director", "VN-57"),),
    ),
    (
        "vi",
        "Tổng Lãnh sự Nhật Bản tại TP.HCM Ono Masuo dự lễ.",
        (("Ono Masuo", "consul_general", "JP"),),
    ),
    (
        "vi",
        "Chủ tịch nước Lương Cường tiếp Thủ tướng Nhật Bản Ishiba Shigeru.",
        (("Lương Cường", "president", ""), ("Ishiba Shigeru", "prime_minister", "JP")),
    ),
    ("vi", "Ông Suzuki cảm ơn sự đón tiếp.", (("Suzuki", "", ""),)),
    ("vi", "Đại sứ quán Nhật Bản tổ chức lễ hội.", ()),
    (
        "id",
        "Ketua Komite Rakyat Provinsi Quang Ninh, Bui Van Khang, menerima tamu.",
        (("Bui Van Khang", "chairman_people_committee", "VN-13"),),
    ),
    (
        "id",
        "Gubernur Gunma Yamamoto Ichita tiba di Hanoi.",
        (("Yamamoto Ichita", "governor", "JP-10"),),
    ),
    (
        "id",
        "Gubernur Nagasaki Kotaro memimpin rombongan.",
        (("Nagasaki Kotaro", "governor", ""),),
    ),
    (
        "id",
        "Gubernur Prefektur Kanagawa, Kuroiwa Yuji, tersenyum.",
        (("Kuroiwa Yuji", "governor", "JP-14"),),
    ),
    (
        "id",
        "Kuroiwa Yuji, Gubernur Kanagawa, menyampaikan salam.",
        (("Kuroiwa Yuji", "governor", "JP-14"),),
    ),
    (
        "id",
        "Duta Besar Jepang untuk Vietnam, Ito Naoki, hadir.",
        (("Ito Naoki", "ambassador", "JP"),),
    ),
    (
        "id",
        "Sekretaris Jenderal Partai Komunis Vietnam To Lam menerima tamu.",
        (("To Lam", "general_secretary", "VN"),),
    ),
    (
        "id",
        "Wali Kota Sakai Nagafuji Hideki tiba.",
        (("Nagafuji Hideki", "mayor", "gn-1853195"),),
    ),
    (
        "id",
        "Gubernur Hokkaido membuka pameran.",
        (("", "governor", "JP-01"),),
    ),
    (
        "en",
        "Fukuoka Governor Hattori Seitaro came to Hanoi.",
        (("Hattori Seitaro", "governor", "JP-40"),),
    ),
    (
        "en",
        "Chairman Phan Van Mai of the Ho Chi Minh City People's Committee spoke.",
        (("Phan Van Mai", "chairman_people_committee", "VN-SG"),),
    ),
    (
        "en",
        "Nakamura Hiro, mayor of Yatsushiro, laughed.",
        (("Nakamura Hiro", "mayor", "gn-11612334"),),
    ),
    (
        "en",
        "Japanese Ambassador to Vietnam Ito Naoki attended.",
        (("Ito Naoki", "ambassador", "JP"),),
    ),
    (
        "en",
        "Governor Yamamoto Ichita of Gunma agreed.",
        (("Yamamoto Ichita", "governor", "JP-10"),),
    ),
    (
        "en",
        "The governor of Saga, Yamaguchi Yoshinori, wrote a letter.",
        (("Yamaguchi Yoshinori", "governor", "JP-41"),),
    ),
    (
        "en",
        "Consul General of Japan in Ho Chi Minh City Ono Masuo hosted it.",
        (("Ono Masuo", "consul_general", "JP"),),
    ),
    ("en", "The meeting ended at 5 pm.", ()),
    (
        "ja",
        "北海道の鈴木直道知事が出席した。",
        (("鈴木直道", "governor", "JP-01"),),
    ),
    (
        "ja",
        "大井川和彦茨城県知事はロンアン省を訪れた。",
        (("大井川和彦", "governor", "JP-08"),),
    ),
    (
        "ja",
        "クアンニン省のブイ・ヴァン・カン人民委員会委員長と会談した。",
        (("ブイ・ヴァン・カン", "chairman_people_committee", "VN-13"),),
    ),
    (
        "ja",
        "ファム・クアン・ヒエウ駐日ベトナム大使が出席した。",
        (("ファム・クアン・ヒエウ", "ambassador", "VN"),),
    ),
    (
        "ja",
        "山梨県の長崎幸太郎知事は石寺淳一副知事を伴った。",
        (("長崎幸太郎", "governor", "JP-19"), ("石寺淳一", "vice_governor", "")),
    ),
    ("ja", "山口さんは通訳だ。", (("山口", "", ""),)),
    ("ja", "県議会が開かれた。", ()),
)
