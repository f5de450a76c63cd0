"""How each language builds what the word tables cannot hold: patterns over levelled sentences.

"Levelled" is lower case with plain spaces (geodata.events.cues.levelled). Keys are languages.
"""

import re
from collections.abc import Iterable, Mapping

from geodata.records import Language


class _Patterns(dict[Language, re.Pattern[str]]):
    """Patterns by language, each compiled when a text of the language is first read."""

    def __init__(self, sources: Mapping[Language, str]) -> None:
        super().__init__()
        self._sources = sources

    def __missing__(self, language: Language) -> re.Pattern[str]:
        self[language] = pattern = re.compile(self._sources[language])
        return pattern


def _each(en: str, vi: str, id: str, ja: str) -> Mapping[Language, re.Pattern[str]]:
    return _Patterns({"en": en, "vi": vi, "id": id, "ja": ja})


def _any_of(words: Iterable[str]) -> str:
    """A pattern for the longest of the words that fits, which tries no letter twice."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    ends = tails.pop("", None)
    branches = [re.escape(first) + _any_of(rest) for first, rest in tails.items()]
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "") if branches else ""


_NEVER = r"(?!)"

# Where a new clause begins (the end of the match). Every branch opens with a letter of its own,
# which spares the search all other places.
_EN_WHILE = "while|whereas|but|although|though|because|when|before|after|as"
_VI_WHILE = "trong khi|còn|nhưng|tuy nhiên|song|sau khi|trước khi|vì|nơi"
_ID_WHILE = "sementara|sedangkan|namun|tetapi|setelah|sebelum|karena|sehingga|ketika"
CLAUSE = _each(
    en=rf";|: |, (?:{_EN_WHILE}|and|where|which|who|then|with)\b| (?:{_EN_WHILE})\b"
    r"| and (?=(?:he|she|they|then|later|in \d{4}|will|is|are|was|were)\b)",
    vi=rf";|: |, (?:{_VI_WHILE}|đồng thời|và|rồi|khi|qua đó|trong đó|sau đó)\s| (?:{_VI_WHILE})\s",
    id=rf";|: |, (?:{_ID_WHILE}|dan|lalu|kemudian|serta|yang)\b| (?:{_ID_WHILE})\b",
    ja=r"(?<=[たりしれてでがえきびけせずくいみち])、|；",
)

# Words before or after a noun that point back to something told already.
POINTS_BACK = _each(
    en=r"\b(?:the|this|that|same|said|its|their)(?: \w+)? $",
    vi=_NEVER,
    id=_NEVER,
    ja=r"(?:同|この|その|今回の|当|両)$",
)
POINTS_BACK_AFTER = _each(
    en=_NEVER,
    vi=r"(?: \w+){0,2} (?:này|nói trên|trên|đó|ấy|lần này|kể trên)\b",
    id=r"(?:nya)?(?: \w+)? (?:ini|itu|tersebut|tadi)\b",
    ja=_NEVER,
)

# Words before a noun (in English its own ending) that make it many and unnamed.
MANY = _each(
    en=r"(?:many|several|various|numerous|such|other|more|some|regular) (?:\w+ ){0,2}$",
    vi=r"(?:các|nhiều|loạt|chuỗi|những|mọi|hàng loạt|một số) $",
    id=r"(?:para|serangkaian|rangkaian|berbagai|banyak|sejumlah|beragam|semua|seperti) $",
    ja=r"(?:各種|様々な|さまざまな|多くの|数々の)$",
)

# Words after a noun that make it one of several kinds: "festivals such as".
SUCH_AS = _each(
    en=r" (?:such as|like|including)\b",
    vi=r" như\b",
    id=r" (?:seperti|misalnya|antara lain)\b",
    ja=r"(?:など|等)(?:の|を|が)",
)

# Words before a gathering that is only the subject of preparations or of a paper.
PREPARED = _each(
    en=r"\b(?:preparations? (?:for|of)|prepar(?:e|es|ed|ing) for"
    r"|(?:memorandum|mou|agreement|plan|paper) (?:on|for|to)"
    r" (?:organi[sz]|host|hold|stag)(?:e|ing|ding)?)(?: [\w'’–-]+){0,9} ?[\"“]?$",
    vi=r"\b(?:công tác chuẩn bị|chuẩn bị cho|chuẩn bị tổ chức|việc chuẩn bị"
    r"|về việc (?:đăng cai|tổ chức))(?: [\w–-]+){0,6} ?[\"“]?$",
    id=r"\b(?:(?:konferensi|jumpa) pers|persiapan)"
    r"(?: (?:mengenai|tentang|terkait|untuk|bagi|menjelang|penyelenggaraan|acara))+ ?[\"“]?$",
    ja=_NEVER,
)

# What stands between a paper and the verb of the relative clause that tells its signing.
RELATIVE = _each(
    en=r",? (?:which|that) (?:(?:was|were|is|are|has|have|had|will) ?(?:be|been)? ?)?(?:to be )?"
    r"(?:[a-z]+ly )?|, (?:[a-z]+ly )?",
    vi=_NEVER,
    id=_NEVER,
    ja=_NEVER,
)

# Words before a noun of signing that only prepare it.
PREPARING = _each(
    en=r"\b(?:prepar|rehears|arrang)(?:e|es|ed|ing)(?: [\w-]+){0,3} $",
    vi=r"\bchuẩn bị(?: \w+){0,3} $",
    id=r"\b(?:mem|per)?siap(?:kan|an)?(?: \w+){0,3} $",
    ja=_NEVER,
)

ORDINAL = re.compile(
    r"\b\d{1,3}(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth|eleventh|twelfth|inaugural)\b|lần thứ|\bke-?\d+"
    r"|\b(?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh)\b"
    r"|第\s?[0-9０-９一二三四五六七八九十]+回|lần đầu"
)

# What may stand between a noun and the date that qualifies it: after the noun, before the noun.
OWN_DATE: dict[Language, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (
        re.compile(
            r",?(?: (?:of|on)(?: [\w-]+){1,3})? ?(?:dates? (?:from|back to) )?"
            r"(?:(?:which was |that was )?"
            r"(?:signed|concluded|inked|reached|issued|dated|adopted|renewed))? ?"
            r"(?:by [\w ]{0,40} )?(?:in|on|since|of|from|dated|\()? ?"
        ),
        re.compile(r"'?s? (?:[\w-]+ ){0,3}"),
    ),
    "vi": (
        re.compile(
            r"(?: [\w,]+){0,5}? ?(?:được |đã )?(?:ký(?: kết)?|ban hành|gia hạn)?"
            r"(?: ngày| năm| vào| từ| hồi| tháng| vào năm| vào ngày| từ năm)? ?\(?"
        ),
        re.compile(_NEVER),
    ),
    "id": (
        re.compile(
            r"(?: [\w-]+){0,4}? ?(?:yang )?(?:telah |sudah )?(?:ditandatangani|diteken|disepakati"
            r"|dikeluarkan)?(?: pada| tahun| sejak| tanggal| di| pada tahun| sejak tahun)* ?\(?"
        ),
        re.compile(_NEVER),
    ),
    "ja": (
        re.compile(r"[（(]"),
        re.compile(
            r"(?:付け?)?(?:の|に(?:[^、。はがを]{0,16}[とで])?(?:署名|調印|締結|交わ|結|取り交わ)"
            r"[^、。]{0,6}?た)[^、。はがを]{0,14}"
        ),
    ),
}

# Ages: group "number" holds figures or words.
_EN_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_EN_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
_EN_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "tenth": 10, "fifteenth": 15, "twentieth": 20,
    "twenty-fifth": 25, "thirtieth": 30, "thirty-fifth": 35, "fortieth": 40, "forty-fifth": 45,
    "fiftieth": 50, "fifty-fifth": 55, "sixtieth": 60,
}  # fmt: skip
_EN_UNIT_ORDINALS = dict(
    zip(
        "first second third fourth fifth sixth seventh eighth ninth".split(),
        range(1, 10),
        strict=True,
    )
)
_VI = "một hai ba bốn năm sáu bảy tám chín mười".split()
_ID = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh".split()
_JA = dict(zip("一二三四五六七八九十", range(1, 11), strict=True))
NUMBERS: dict[str, int] = {
    **{word: value for value, word in enumerate(_EN_NUMBERS, 1)},
    **_EN_TENS,
    **{f"{ten}-{word}": tens + value for ten, tens in _EN_TENS.items()
       for value, word in enumerate(_EN_NUMBERS[:9], 1)},
    **{f"{ten}-{word}": tens + value for ten, tens in _EN_TENS.items()
       for word, value in _EN_UNIT_ORDINALS.items()},
    **_EN_ORDINALS,
    **{word: value for value, word in enumerate(_VI, 1)},
    **{f"{word} mươi": value * 10 for value, word in enumerate(_VI, 1) if value > 1},
    **{word: value for value, word in enumerate(_ID, 1)},
    **{f"{word} puluh": value * 10 for value, word in enumerate(_ID, 1) if value > 1},
    **{f"mười {word}": 10 + value for value, word in enumerate(_VI, 1) if value < 10},
    **{f"{ten} mươi {word}": tens * 10 + value for tens, ten in enumerate(_VI, 1) if tens > 1
       for value, word in enumerate(_VI, 1) if value < 10},
    **{f"{word} belas": 10 + value for value, word in enumerate(_ID, 1) if value > 1},
    **{f"{ten} puluh {word}": tens * 10 + value for tens, ten in enumerate(_ID, 1) if tens > 1
       for value, word in enumerate(_ID, 1) if value < 10},
    "sebelas": 11,
    **_JA,
    **{f"{word}十": value * 10 for word, value in _JA.items() if value < 10},
    "mười lăm": 15, "hai mươi lăm": 25, "ba mươi lăm": 35, "lima belas": 15,
    "dua puluh lima": 25, "half a century": 50, "golden jubilee": 50, "silver jubilee": 25,
    "nửa thế kỷ": 50, "setengah abad": 50, "半世紀": 50,
}  # fmt: skip
_N = rf"(?P<number>\d{{1,3}}|{_any_of(NUMBERS)})"
AGES = _each(
    en=rf"\b{_N}(?:st|nd|rd|th)?(?:[ -](?P<unit>years?|decades?)\b|[ -]year\b"
    r"|(?: (?:founding|friendship))? anniversary\b)"
    r"|\b(?P<whole>half a century|golden jubilee|silver jubilee)\b",
    vi=rf"\b{_N} (?P<unit>năm|thập kỷ|thập niên)\b(?! \d)|(?P<whole>nửa thế kỷ)",
    id=rf"\b(?:ke-?)?{_N} ?(?P<unit>tahun|dekade|dasawarsa)\b(?! \d)|(?P<whole>setengah abad)"
    r"|\b(?:peringatan|perayaan|hari jadi|ulang tahun) ke-?(?P<nth>\d{1,3})\b",
    ja=rf"(?:今年|本年|ことし|これ|満|早くも)で?(?P<count>\d{{1,3}})年(?=[。、目]|に[なあ]|が[経た])"
    rf"|(?:始めて|始まって|結んで|結ばれて|なって|提携して|締結して|以来|から)"
    rf"(?:今年で|ことしで|ちょうど|丸|まる|早くも|約|、)?{_N.replace('number', 'since')}年"
    r"(?=[。、目]|に[なあ]|が[経た過]|を[迎経])"
    rf"|{_N}(?P<unit>周年|年目|年(?:間|を機|にわた|の節目|来|を迎え|前))"
    rf"|(?:樹立(?:から)?|交流|友好|提携|関係|協力){_N.replace('number', 'nth')}年(?!\d)"
    r"|(?P<whole>半世紀)",
)
TENFOLD = frozenset({"decade", "decades", "thập kỷ", "thập niên", "dekade", "dasawarsa"})

# Words right before a place (in Japanese right after it) that make it a venue, a goal, an origin.
_EN_UNIT = (
    r"(?:the )?(?:(?:northern|southern|central|coastal|capital|port|neighbou?ring) )?"
    r"(?:(?:city|province|prefecture|town) of )?"
)
_VI_UNIT = r"(?:(?:tp\.? ?|thành phố|tỉnh|thủ đô|phủ|thị xã|quận|huyện|cố đô) ?)?"
_ID_UNIT = r"(?:(?:kota|provinsi|prefektur|ibu kota|distrik|kabupaten) )?"
_JA_UNIT = r"(?:[県府都道市省町村区]|人民委員会|内|市内|県内|省内|中心部)*"
VENUE = _each(
    en=rf"\b(?:in|at)(?: [\w' ]{{0,24}},)? {_EN_UNIT}$",
    vi=rf"\b(?:tại|ở) {_VI_UNIT}$",
    id=rf"\bdi {_ID_UNIT}$",
    ja=rf"{_JA_UNIT}(?:で(?!あ|は?な)|において|にて|を会場に|を舞台に)",
)
GOAL = _each(
    en=rf"\b(?:to|for|visit|visited|visits|visiting|toured|in) {_EN_UNIT}$",
    vi=rf"\b(?:sang|đến|tới|ra|vào|về|thăm|đi) {_VI_UNIT}$",
    id=rf"\b(?:ke|mengunjungi|di) {_ID_UNIT}$",
    ja=rf"{_JA_UNIT}(?:を(?:公式|表敬|相次いで)?(?:訪|視察|巡|回|歴訪)|に(?:入|到着|滞在|派遣|向か|赴|渡)|へ|などを訪)",
)
ORIGIN = _each(
    en=rf"^from {_EN_UNIT}$",
    vi=rf"^từ {_VI_UNIT}$",
    id=rf"^dari {_ID_UNIT}$",
    ja=_NEVER,
)

# The host stands after the verb: "was received by", "được … tiếp", "diterima".
PASSIVE = _each(
    en=r"\bby\b|^(?:was|were|been|being) ",
    vi=r"\bđược\b",
    id=r"^di",
    ja=r"受け|迎えられ",
)

# "Seven Japanese localities": partners counted, not named. Two is "both" and not among them.
TALLY = _each(
    en=r"\b(?:[3-9]|\d\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several"
    r"|many|dozens of|a number of) (?:\w+[ -]){0,2}"
    r"(?:localities|partners|prefectures|cities|provinces|regions|municipalities)",
    vi=r"\b(?:[3-9]|\d\d+|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|hàng chục|hơn chục|cả chục"
    r"|chục|một số|các) "
    r"(?:\w+ ){0,2}(?:địa phương|đối tác|tỉnh|thành phố|tỉnh, thành)(?: \w+){0,2} "
    r"(?:nhật|của nhật|nước ngoài|trên thế giới)",
    id=r"\b(?:[3-9]|\d\d+|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|banyak|sejumlah|belasan|puluhan)"
    r" (?:\w+ ){0,1}(?:daerah|mitra|prefektur|kota|provinsi) (?:di )?(?:jepang|asing|luar negeri)",
    ja=r"(?:[3-9３-９]|\d\d+|多く|複数|各地)(?:の|つの)?(?:日本の)?(?:自治体|都市|県|省|地域|市町)",
)

# The place of writing at the head of a report, over the text as written.
_CAPITALISED = r"[A-ZÀ-ỸĐ][^\s(),.\d]*+"
_LATIN_DATELINE = (
    rf"(?:{_CAPITALISED}(?:[ .-]+{_CAPITALISED}){{0,4}} ?)?"
    r"(?:, \d{1,2}(?: [^\W\d]\w+|/\d{1,2})?(?: \d{4})? ?)?"
    r"\([^()\d\n]{2,40}\) ?[-–—:]? ?"
    r"|[A-ZÀ-ỸĐ][A-ZÀ-ỸĐ. -]{2,30} ?[-–—] ?"
)
DATELINE = _each(
    en=_LATIN_DATELINE,
    vi=_LATIN_DATELINE,
    id=_LATIN_DATELINE,
    ja=r"【[^】]{1,24}】",
)

# Where a sentence that tells of several times can be cut (the end of the match), strongest first.
CUTS = _each(
    en=r"(?P<strong>; ?)|(?P<middle>,? (?:while|whereas|but) |, (?:and|then) )|(?P<weak>, )"
    r"|(?P<last> and )",
    vi=r"(?P<strong>; ?)|(?P<middle>, (?:và|còn|trong khi|rồi|đồng thời|sau đó) )|(?P<weak>, )"
    r"|(?P<last> (?:và|rồi) )",
    id=r"(?P<strong>; ?)|(?P<middle>, (?:dan|lalu|kemudian|sedangkan|sementara|serta) )"
    r"|(?P<weak>, )|(?P<last> (?:dan|lalu|serta) )",
    ja=r"(?P<strong>；|が、)|(?P<middle>(?<=[たりしれてでえきびけせいみち])、)|(?P<weak>、)",
)

# Nouns that stand for a tie as it is, not for working together on something.
TIE_NOUN = re.compile(
    r"^(?:ties|relations?|relationship|friendship|twinning|quan hệ|mối quan hệ|tình hữu nghị"
    r"|hubungan|persahabatan|kemitraan)"
)
# What stands between such a noun and the first name, and between the two names.
_LATIN_UNIT = r"(?:(?:the |tỉnh |thành phố |tp\.? ?|phủ |provinsi |kota |prefektur )*)"
TIE_BETWEEN: dict[Language, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (
        re.compile(rf" (?:between |of ){_LATIN_UNIT}"),
        re.compile(rf"(?: city| province| prefecture)? and {_LATIN_UNIT}"),
    ),
    "vi": (
        re.compile(rf"(?: hữu nghị| hợp tác)*(?: giữa| của)? {_LATIN_UNIT}"),
        re.compile(rf" (?:và|với|cùng) {_LATIN_UNIT}| ?[-–] ?{_LATIN_UNIT}"),
    ),
    "id": (
        re.compile(rf"(?: persahabatan| kerja sama)*(?: antara| antar)? {_LATIN_UNIT}"),
        re.compile(rf" (?:dan|dengan) {_LATIN_UNIT}| ?[-–] ?{_LATIN_UNIT}"),
    ),
    "ja": (re.compile(_NEVER), re.compile(_NEVER)),
}
# Words before "partner of" that make the subject one.
_EN_ONE = r"(?:a|an|the|one of the|another|also a|its)(?: [\w-]+){0,2}"
COPULA = _each(
    en=rf"\b(?:is|was|are|remains|remain|became|as) {_EN_ONE} $",
    vi=r"\b(?:là|vốn là|cũng là)(?: một trong những| một)?(?: \w+){0,1} $",
    id=r"\b(?:adalah|merupakan|ialah|yakni|menjadi)(?: salah satu| sebuah)?(?: \w+){0,1} $",
    ja=_NEVER,
)

# "At the seminar": the words before the gathering's noun; and what makes it one with a name.
AT_GATHERING = _each(
    en=r"(?:at|in|during|after|before) (?:the |this |that )?",
    vi=r"(?:tại|trong|sau|trước|ở) ",
    id=r"(?:di|pada|dalam|usai|seusai|setelah) ",
    ja=_NEVER,
)
OWN_NAME = re.compile(
    r" (?:[\"“‘(]|(?:lần thứ|xúc tiến|kết nối|giao lưu|hợp tác|quảng bá|giới thiệu|về|promosi"
    r"|pertukaran|tentang|bertajuk|bertema|on) |[A-ZÀ-ỸĐ][\w-]+(?! (?:đã|vừa|cho|nói|mengatakan)))"
)

# What a journey goes on with, and what stands before a last day.
THEN = _each(
    en=r"\b(?:then|later|next|afterwards?)\b",
    vi=r"\b(?:rồi|sau đó|tiếp đó|tiếp tục)\b",
    id=r"\b(?:lalu|kemudian|selanjutnya|setelah itu)\b",
    ja=_NEVER,
)
# Forms of "travel" that need no goal: the hosts of an earlier visit travel in turn.
RETURN_VISIT = re.compile("thăm lại|đáp lễ|sang thăm|membalas|balasan|return")
HOMEWARD = ("kembali", "pulang", "trở về", "quay về", "return", "went back")
UNTIL = _each(
    en=r"\b(?:until|till|through|ends? on|closes? on) (?:the )?$",
    vi=r"\b(?:đến hết|tới hết|cho đến|cho tới|hết|đến|tới|kết thúc|khép lại)"
    r" (?:vào |ngày |hôm )*$",
    id=r"\b(?:hingga|sampai|sampai dengan|s\.d\.|berakhir|usai) (?:pada |tanggal |hari )*$",
    ja=_NEVER,
)

# A year in which the day stands elsewhere in the sentence.
THIS_YEAR = _each(
    en=r"(?:this|last|next) year",
    vi=r"năm (?:nay|ngoái|tới|sau)",
    id=r"tahun (?:ini|lalu|depan)",
    ja=r"今年|昨年|来年",
)

# Who goes on acting.
PRONOUN = _each(
    en=r"\b(?:he|she)\b",
    vi=r"\b(?:ông|bà|thủ tướng|chủ tịch nước)\b",
    id=r"\b(?:ia|dia|beliau)\b",
    ja=_NEVER,
)

# Weeks and weekends, which leave the day open.
WEEK = re.compile("week|tuần|pekan|週")

# What makes a plan depend on something.
CONDITION = re.compile(r"\b(?:bila|jika|kalau|apabila|asalkan|nếu|miễn là|provided that)\b")

# A meeting apart from the one told before.
SEPARATE = _each(
    en=r"\b(?:in a separate (?:meeting|reception)|separately|at another (?:meeting|reception))\b",
    vi=r"\b(?:(?:cuộc|buổi) (?:gặp|tiếp|làm việc|hội đàm|hội kiến) (?:riêng|khác))\b",
    id=r"\b(?:pertemuan|audiensi|resepsi|kesempatan) (?:yang )?(?:terpisah|lain)\b"
    r"|\bsecara terpisah\b",
    ja=r"別の(?:会談|面会)|これとは別に",
)

# Done a short while ago: no day.
JUST = _each(
    en=_NEVER,
    vi=r"\b(?:vừa|vừa mới|mới)(?: \w+)? (?=\w)",
    id=r"\b(?:baru saja|baru-baru ini|belum lama ini)\b",
    ja=_NEVER,
)

# What a journey to a gathering is told with ("… will arrive on 18 February to attend …").
PURPOSE = _each(
    en=r"\b(?:to|in order to|for)\b",
    vi=r"\b(?:để|nhằm)\b",
    id=r"\b(?:untuk|guna|demi)\b",
    ja=_NEVER,
)

# How a part of a sentence goes on about the paper or the tie told before it, with a further
# partner and day ("… and with Niigata in 2016").
CARRIES_ON = _each(
    en=r"(?:and |then |later )*with ",
    vi=r"(?:và |rồi |sau đó )*(?:với|cùng) ",
    id=r"(?:dan |lalu |serta |kemudian )*dengan ",
    ja=_NEVER,
)

# What joins the two sides of a pair in a list, where commas only separate its members.
PAIR_JOINS = _each(
    en=r"\b(?:with|and its partner)\b|^['’s]* ?[-–—/] ?$",
    vi=r"\b(?:với|cùng)\b|^ ?[-–—/] ?(?:\w+ )?$",
    id=r"\bdengan\b|^ ?[-–—/] ?(?:\w+ )?$",
    ja=r"^[^、。]{0,6}(?:と|―|－|・|－)[^、。]{0,8}$",
)

# The noun that makes two names one pair; and what else joins names of both countries: routes.
PAIR_NOUN = re.compile(r"^(?:pairs?|pairing|cặp|các cặp|pasangan)")
CARRIED = _each(
    en=r"\b(?:flights?|routes?|airlines?|connecting)\b",
    vi=r"\b(?:chuyến bay|đường bay|tuyến|bay thẳng|hãng)\b",
    id=r"\b(?:penerbangan|rute|maskapai|jalur|menghubungkan)\b",
    ja=r"便|航路|路線|線",
)

# Words that make the papers of a list of partners several.
EACH_PAPER = _each(
    en=r"\b(?:both|each|respectively|separate(?:ly)?|memoranda|memorandums|mous|agreements|papers"
    r"|pacts|accords|deals|memos|documents)\b",
    vi=_NEVER,
    id=_NEVER,
    ja=r"覚書|協定|合意書|文書",
)
LISTED = re.compile(
    r"(?:'s)?(?: (?:provinces?|cit(?:y|ies)|prefectures?))?,? ?(?:and|&)? ?(?:with )?"
    r"|[省市県]?(?:、|と|・|や|および|及び|ならびに)(?:同[省県市])?"
)

# What stands between the members of a list.
LIST_JOIN = re.compile(
    r",? ?(?:and|và|dan|serta|と|、|・|および|及び)? ?(?:in|on|vào|pada|năm|ngày|tháng|hồi)? ?"
)

# Verbs of binding that go with relations as well as with papers (Japanese).
OTHER_BONDS = frozenset("結ん 結び 結ぶ 結ばれ 交わし 交わした 交わす 交わされ 交わ".split())

# Words before a noun of signing that make it one told already.
POINTS_AT = re.compile(
    r"(?:\bthe|\bat the|\bafter the|\btại|\bsau|\btrước|\btrong|\bđây là|\bpada|\bdalam|\bseusai"
    r"|\bsetelah|\bdi) $"
)

YEARS_IN_BRACKETS = re.compile(r"[(（](\d{4}) ?[-–—~〜] ?(\d{4})[)）]")

# Ends of sentences that ask.
QUESTIONS = ("?", "？", "ですか。", "ますか。", "のか。", "でしょうか。", "ましたか。")

# Words before a noun that bring it in as new.
INTRODUCES = _each(
    en=r"\b(?:a|an|another|the first|its own|new|fresh|second|third)(?: [\w-]+){0,2} $",
    vi=r"\b(?:một|thêm|mới)(?: \w+){0,1} $",
    id=r"\b(?:sebuah|satu|suatu|baru)(?: \w+){0,1} $",
    ja=r"(?:新たな|新しい|新|初の|2度目の)$",
)

# Words that tie a journey to somebody told before (before the noun).
POSSESSIVE = _each(
    en=r"\b(?:his|her|their|its|'s|’s)(?: [\w-]+){0,2} $",
    vi=_NEVER,
    id=_NEVER,
    ja=r"(?:首相|主席|知事|市長|大統領|氏|両陛下|ご夫妻)の(?:公式|今回の)?$",
)

# Openings of clauses whose day is not that of the main clause.
SUBORDINATE = _each(
    en=r",? ?(?:after|before|since|until|because|although|though|whose)\b|, who\b",
    vi=r",? ?(?:sau khi|trước khi|kể từ khi|vì)\b",
    id=r",? ?(?:setelah|sebelum|sejak|karena|hingga)\b",
    ja=_NEVER,
)

# Numbers before a noun: papers counted, not told one by one.
COUNTED = re.compile(
    r"(?:(?<!\d)(?!(?:19|20)\d\d )\d[\d.,]*|a hundred|dozens of|hàng trăm|hàng chục"
    r"|puluhan|ratusan|数十の) $"
)

# "More than fifty years" is no anniversary.
MORE_THAN = re.compile(
    r"(?:more than|over|nearly|almost|lebih dari|hampir|sekitar|hơn|gần|trên|約) $"
)

# "Two years after …" (behind the number), "after two years of …" (before it).
AFTERWARDS = _each(
    en=r" (?:after|since|on from)\b",
    vi=r" (?:sau|kể từ)\b",
    id=r" (?:setelah|sejak)\b",
    ja=r"が?(?:た|経)",
)
AFTER = _each(
    en=r"\bafter (?:nearly |almost |over |more than )?$",
    vi=r"\bsau (?:gần |hơn )?$",
    id=r"\bsetelah (?:hampir |lebih dari )?$",
    ja=_NEVER,
)

# What joins host and guest under a picture.
TOGETHER = _each(
    en=r"\b(?:with|and|beside|alongside)\b",
    vi=r"\b(?:và|cùng|với|bên)\b",
    id=r"\b(?:beserta|bersama|dan|dengan)\b",
    ja=r"と|右|左",
)

# What stands between the day that opens a line of a chronology and what happened.
LINE_OPENED = re.compile(r"(?:[(（][^)）]{1,6}[)）])?(?: {2,}|[\u3000\t]| ?[:：|]| [-–—] )")

# Words behind a Japanese business year that make it a time at which something happened.
BUSINESS_YEAR_TOLD = re.compile("(?:中|内|のうち|末|から)?[、にはも]|から|より|以降")

# The head of a sentence and what follows its noun of travelling, where it gives the journey's days.
SCHEDULE = _each(
    en=r"(?:the|this|their|his|her|its)(?: [\w-]+){0,2} \|"
    r" (?:will )?(?:run|last|take place|begin|start|is|was)(?:s|ed|ning)?\b.*",
    vi=_NEVER,
    id=_NEVER,
    ja=r"(?:訪問|派遣|視察|滞在|渡航|出張)?の?\|は.*",
)

# What stands before and after a day on which something was said; then the same for what was
# agreed that day. "." at the end of what follows stands for the end of the sentence.
_EN_SAID = (
    r"\b(?:said|says|announced|announces|confirmed|disclosed|revealed|reported|added|explained)"
)
_EN_DAY = r"(?: in a (?:statement|release|notice|report))?(?: late| early)?(?: on)? $"
_EN_THAT = r",? (?:that|he|she|it|they|its|his|her|their|the)\b|[.,]?$"
_JA_SAID = (
    r"、.*(?:る|う|く|ぶ|す|つ|む|予定|方針|計画|こと|日程)(?:だ|である)?[」』]?(?:と|を|について|が)"
    r"(?:発表|公表|明らか|表明|伝え|報じ|報告|説明|述べ|決定|決め|決ま|承認|内定)"
)
REPORTS: dict[Language, tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]] = {
    "en": (
        (re.compile(_EN_SAID + _EN_DAY), re.compile(_EN_THAT)),
        (
            re.compile(r"\b(?:agreed|decided|resolved)" + _EN_DAY),
            re.compile(r",? (?:to|that|on)\b"),
        ),
    ),
    "ja": (
        (re.compile(r"(?:[はが]|^)、?$"), re.compile(_JA_SAID)),
        (
            re.compile(r"(?:[はが]|^)、?$"),
            re.compile(
                r"、.*(?:る|う|く|ぶ|す|つ|む)(?:こと|方針)(?:でも?|にも?|を)(?:合意|一致|確認|決)"
            ),
        ),
    ),
}

# Forms of offices that are those of an envoy.
ENVOY = re.compile(r"ambassador|consul|大使|総領事|領事")

AIRPORT = re.compile("airport|空港")

# What stands before the day in a line that gives the day of what is announced.
WHEN_LABEL = re.compile(
    r"(?:\d{1,2}[.、)）]?|[(（]\d{1,2}[)）]|[○◯●◎・■◆□*–-])?[ \u3000]*"
    r"(?:日時|期日|開催日時?|期間|日程|とき|訪問日時?|会期|日にち|実施日"
    r"|when|dates?|date and time|day|time|period)[ \u3000]*[:：】]?[ \u3000]*"
)

# Words of agreement on what both sides will do together.
AGREED = re.compile(r"\bagree(?:d|s)? (?:to|that)\b|\bto co-?host\b|ことでも?(?:合意|一致)")

# Words before a bare year that make it a statement of time, no part of a name.
TIMED = re.compile(
    r"(?:\b(?:in|since|of|by|from|until|during|end|pada|tahun|sejak|akhir|awal|năm|vào|từ|cuối|đầu)"
    r"|年|末) ?$"
)

# What brings in the names of a list after a noun ("partners include …").
LISTS = _each(
    en=r":|\b(?:are|is|include|includes|including|namely|such as|like|with)\b",
    vi=r":|\b(?:gồm|là|như|có|với|của)\b",
    id=r":|\b(?:yaitu|yakni|antara lain|adalah|seperti|termasuk|dengan|meliputi)\b",
    ja=r"[はにと：:]",
)

# Countries that Vietnamese provinces commonly have partners in: one mention makes them a partner.
NEIGHBOURS = frozenset({"KR", "CN", "TW", "LA", "KH", "TH", "SG"})

# Words for a journey that name its goal by themselves (Japanese).
TO_COUNTRY = re.compile("訪越|訪日|来日|来越|渡越")

# Labels of a partner's page before the day on which the tie was made.
_LABEL_END = r"[】」］\])）]?\s*[:：]?\s*$"
TIE_LABEL = _each(
    en=r"(?:date of (?:affiliation|agreement|establishment)|affiliated(?: on)?|sister[- ]city since"
    rf"|affiliation date){_LABEL_END}",
    vi=rf"(?:ngày|thời gian|năm) (?:ký kết|thiết lập(?: quan hệ)?|kết nghĩa){_LABEL_END}",
    id=rf"(?:tanggal|tahun) (?:penetapan|kerja sama|kesepakatan|persahabatan){_LABEL_END}",
    ja=r"(?:提携|盟約|姉妹都市|友好都市|友好交流)の?(?:締結|調印|提携)?の?"
    rf"(?:年月日|年月|日付|期日|日|時期){_LABEL_END}",
)

# Forms of "reform" that speak of two tiers of government, not of units joined.
TIERS = re.compile("two-|hai cấp|2 cấp|dua tingkat|二層|2層|２層|二級|2級|二段階|2段階")
