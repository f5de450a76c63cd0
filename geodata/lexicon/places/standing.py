"""Words that say how a place is named: as a former unit, for comparison, as a government."""

import re

# Directly before a name (or its cue): the unit is a former one.
FORMER_BEFORE: frozenset[str] = frozenset(
    {
        "former",
        "the former",
        "formerly",
        "ex",
        "ex-",
        "erstwhile",
        "old",
        "then",
        "eks",
        "eks-",
        "bekas",
        "dulu",
        "dahulu",
        "cựu",
        "nguyên là",
        "trước đây là",
        "trước là",
        "hồi trước là",
    }
)
# Directly after a name, with or without a bracket.
FORMER_AFTER = re.compile(
    r"\s*[(（]?\s*(?:cũ|trước đây|trước kia|trước khi sáp nhập|lama|dulu|dahulu|sebelum digabung"
    r"|before the merger|前の|当時)\b(?!\s+(?:ký|nữa|là)\b)"
)
FORMER_BEFORE_JAPANESE = ("旧", "かつての", "当時の")

# After a former unit: the name that follows is its successor.
SUCCESSION = re.compile(
    r"\s*(?:province|prefecture|city|市|省|県)?(?:\s+cũ|\s+lama)?\s*[,(（]?\s*(?:"
    r"nay là|hiện là|nay thuộc|hiện thuộc|nay là một phần (?:của )?|nay sáp nhập vào|"
    r"(?:which is )?now(?: a)?(?: part of| in| merged into)?|today(?: part of|'s)?|"
    r"currently(?: part of)?|since merged into|"
    r"(?:yang )?(?:kini|sekarang)(?: (?:menjadi|merupakan))?(?: bagian)?(?: dari)?|"
    r"現在の|現・|現|いまの|今の|現在は"
    r")\s*(?:the |of )?(?:tỉnh |thành phố |tp\.? ?|provinsi |kota |prefektur )*$",
    re.IGNORECASE,
)

# Before a name: named for comparison only.
COMPARISON_BEFORE = re.compile(
    r"(?:\b(?:unlike|compared (?:with|to)|similar to|larger than|smaller than|second only to|"
    r"(?:after|behind) only|so với|chỉ sau|đứng sau|kém|giống như|khác với|tương tự|"
    r"dibandingkan(?: dengan)?|berbeda dengan|seperti halnya|tertukar dengan|"
    r"confused with|nhầm với|\bkm (?:(?:ke|di) )?(?:sebelah )?(?:(?:barat|timur|utara|selatan)"
    r"(?: laut| daya)?|tenggara)|(?:km|kilometer) dari|km về phía \w+"
    r"|km (?:north|south|east|west)(?:-?east|-?west)? of)"
    r"|(?:如同|と違って))\s*$",
    re.IGNORECASE,
)

# Beside a name: only where somebody comes from.
ORIGIN_BEFORE = re.compile(
    r"(?:\b(?:born in|native of|hails? from|originally from|"
    r"(?:he|she|who|family|father|mother) (?:comes?|came) from|berasal dari|"
    r"kelahiran|kampung halaman(?:nya)? di|quê ở|quê tại|quê gốc|quê|sinh ra ở|sinh tại))\s*$",
    re.IGNORECASE,
)
ORIGIN_AFTER = re.compile(r"[県府都市省町村]?(?:出身|生まれ|育ち)|\s+native\b|-born\b")

# Behind a name at the head of a text: the place of the newsroom, and the agency.
DATELINE = re.compile(
    r",?\s*(?:[A-Z][a-z]+\s*)?[(（]\s*(?:[A-ZĐ][A-ZĐa-z]*[A-Z]+|Antara|Reuters|Kyodo|Xinhua)\b"
    r"[^)）]{0,20}[)）]|,\s*[A-Z][\w.]{2,20}\s*[-–—]\s|\s*(?:共同|時事|支局)[】】=＝）]"
)

# Plain words to look for first: without one of them in a sentence the patterns above cannot hold.
STANDING_HINTS: tuple[str, ...] = (
    *("former", "erstwhile", "old ", "then ", "ex ", "ex-", "now", "today", "current", "merge"),
    *("eks", "bekas", "dulu", "dahulu", "lama", "kini", "sekarang", "sebelum"),
    *("cựu", "nguyên", "trước", "cũ", "nay", "hiện", "旧", "かつて", "当時", "現", "今の"),
    *("unlike", "compared", "similar", "than", "only", "confused"),
    *("so với", "sau", "kém", "giống", "khác", "tương tự", "nhầm", "dibanding", "berbeda"),
    *("km", "kilometer dari"),
    *("seperti", "tertukar", "如同", "違って", "born", "native", "hail", "origin", "come", "came"),
    *("berasal", "kelahiran", "kampung", "quê", "sinh", "出身", "生まれ", "育ち"),
)

# National matters: with both capitals named they stand for the two governments.
NATIONAL = re.compile(
    r"diplomati|strategic partnership|comprehensive partnership|summit|foreign minist|treaty|"
    r"two governments|both governments|two countries|both countries|bilateral|joint statement|"
    r"ngoại giao|đối tác chiến lược|hai nước|hai chính phủ|cấp cao|song phương|hiệp định|"
    r"kedua negara|kemitraan strategis|kedua pemerintah|hubungan bilateral|perjanjian antarnegara|"
    r"外交|国交|両国|両政府|首脳|戦略的パートナーシップ|政府間|二国間",
    re.IGNORECASE,
)
# Local matters: with them a capital is a city like any other.
MUNICIPAL = re.compile(
    r"governor|mayor|metropolitan|people's committee|sister|twin|municipal|city|prefecture|flight|"
    r"thống đốc|thị trưởng|ủy ban nhân dân|ubnd|thành phố|kết nghĩa|đường bay|thủ đô|"
    r"gubernur|wali kota|komite rakyat|kota|penerbangan|"
    r"知事|市長|人民委員会|都庁|姉妹|友好都市|便|大使館",
    re.IGNORECASE,
)
