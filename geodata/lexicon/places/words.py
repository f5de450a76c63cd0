"""Phrases that contain a place name and are none."""

# A phrase that covers a name wins over it (the longest match) and is dropped as a common word.
BLOCKERS: frozenset[str] = frozenset(
    {
        # Vietnamese
        "Thái Bình Dương",
        "Thai Binh Duong",
        "Biển Nhật Bản",
        "Biển Đông",
        "Hà Nội mới",
        "Hòa Bình Xanh",
        "Nam Trung Hoa",
        "Chủ Nhật",
        "Hoa Sakura",
        "hoa Sakura",
        "Chủ nhật",
        "Sinh Nhật",
        # English
        "Sea of Japan",
        "East Sea",
        "South China Sea",
        "East China Sea",
        "China Sea",
        "Indochina",
        "New Mexico",
        # Indonesian
        "Kerja Sama",
        "Bunga Sakura",
        "Bunga sakura",
        "Pohon Sakura",
        "Festival Sakura",
        "Kerja sama",
        "Laut Jepang",
        "Laut China Selatan",
        "Laut Tiongkok Selatan",
        "Laut Cina Selatan",
        # Japanese
        "日本海",
        "太平洋",
        "大分類",
        "日本酒",
        "日本語",
        "日本食",
        "日本人",
        "日本円",
        "西日本",
        "東日本",
        "北日本",
        "中日本",
        "二重三重",
        "三重奏",
        "三重苦",
        "三重構造",
        "大分前",
        "南シナ海",
        "東シナ海",
    }
)

# Short names that name a country only inside these compounds, as (first sign, after the last, id).
COMPOUNDS: tuple[tuple[str, tuple[tuple[int, int, str], ...]], ...] = (
    ("日越", ((0, 1, "JP"), (1, 2, "VN"))),
    ("越日", ((0, 1, "VN"), (1, 2, "JP"))),
    ("訪日", ((1, 2, "JP"),)),
    ("来日", ((1, 2, "JP"),)),
    ("在日", ((1, 2, "JP"),)),
    ("駐日", ((1, 2, "JP"),)),
    ("訪越", ((1, 2, "VN"),)),
    ("来越", ((1, 2, "VN"),)),
    ("在越", ((1, 2, "VN"),)),
    ("駐越", ((1, 2, "VN"),)),
    ("Việt - Nhật", ((0, 4, "VN"), (7, 11, "JP"))),
    ("Việt-Nhật", ((0, 4, "VN"), (5, 9, "JP"))),
    ("Việt Nhật", ((0, 4, "VN"), (5, 9, "JP"))),
    ("Nhật - Việt", ((0, 4, "JP"), (7, 11, "VN"))),
    ("Nhật-Việt", ((0, 4, "JP"), (5, 9, "VN"))),
    ("Nhật Việt", ((0, 4, "JP"), (5, 9, "VN"))),
)

# Words that are small places' names by chance: no names without a cue.
COMMON: frozenset[str] = frozenset(
    """
    Kami Kita Kota Ibu Ini Itu Dia Hari Tari Tani Desa Sama Hanya Mata Kata Sore Toko Niat Seni
    Date More Ten Hot Same One Made Nice Mine Take Bad Ban Man Can Then Den Long Song Sang Hung
    Ba Tư Bốn Năm Sáu Bảy Tám Chín Mười Tôi Toi Tháng Thang Thưa Thua Ngày Ngay Trong Trung Nam
    Bắc Bac Đông Dong Tây Tay Lễ Hội Hoi Đường Phố Pho Chợ Cho Cầu Cau Bến Ben An Bình Binh Hòa
    Hoa Thanh Minh Mai Lan Xuân Xuan Thu Hạ Ha Đại Dai Tân Tan Phú Phu Mỹ My Lộc Loc Kim Sơn Son
    Nghĩa Nghia Quảng Quang Hưng Yên Yen Tiên Tien Thái Thai Thủy Thuy Châu Chau Lăng Lang Mường
    中央 北 南 東 西 北部 南部 東部 西部 中部 海岸 川辺 津波 高原 温泉 平和 昭和 大正 明治 神社
    清水 新町 本町 大和 国府 朝日 若葉 緑 港 泉 成田 光 栄 旭 富士 太陽 日の出 青葉 白石 大東 中野
    """.split()
)

# Names that are common words or given names too: without a cue another place must vouch for them.
WORD_LIKE: frozenset[str] = frozenset(
    {
        "Mie",
        "Nara",
        "Hue",
        "Vinh",
        "Saga",
        "Ise",
        "Anh",
        "Pháp",
        "Đức",
        "Nga",
        "Mỹ",
        "Ý",
        "Áo",
        "Bỉ",
        "Hàn",
        "AS",
        "US",
        "UK",
    }
)

# Short names of countries that also begin other names: "Nhật Tân", "Mỹ Sơn", "Đức Minh".
SHORT_COUNTRIES: frozenset[str] = frozenset(
    "Nhật Nhat Việt Viet Anh Pháp Phap Đức Duc Nga Mỹ My Ý Áo Ao Bỉ Bi Hàn Han Thái Úc Uc".split()
)

# Words beside a name that make it the person a city was named after.
NAMESAKES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "VN-SG": (
        (
            "chủ tịch",
            "chủ tịch nước",
            "bác",
            "lãnh tụ",
            "tư tưởng",
            "lăng",
            "presiden",
            "ketua",
            "paman",
            "pemimpin",
            "mausoleum",
            "president",
            "chairman",
            "uncle",
            "leader",
            "đoàn tncs",
            "đoàn thanh niên cộng sản",
        ),
        (" mausoleum", " thought", "'s birthday", "主席", "国家主席", "廟", "思想", "像", "の生誕"),
    )
}
