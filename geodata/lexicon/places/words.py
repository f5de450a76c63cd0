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
        "南シナ海",
        "東シナ海",
    }
)
