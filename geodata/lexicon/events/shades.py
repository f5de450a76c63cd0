"""Finer kinds of an event by the words of its cue, in all four languages; the first that fits."""

from geodata.records import EventType

# Words anywhere in the sentence that move talks to the screen.
ONLINE = (
    "online|virtual|video call|videoconferenc|video link|trực tuyến|qua mạng|daring|virtual"
    "|オンライン|リモート|画面越し|テレビ会議|ウェブ会議|ウェブ会談"
)

SHADES: dict[EventType, tuple[tuple[str, str], ...]] = {
    "forum": (
        ("promotion", "xúc tiến|promotion|promosi|プロモーション|説明会|roadshow"),
        ("matching", "matching|kết nối|giao thương|temu bisnis|商談|マッチング|misi dagang"),
        ("seminar", "seminar|tọa đàm|セミナー|webinar|symposi|シンポ|simposium"),
        ("workshop", "workshop|hội thảo|lokakarya|ワークショップ"),
        ("conference", "conference|hội nghị|konferensi|会議"),
        ("forum", "forum|diễn đàn|フォーラム"),
    ),
    "festival": (
        ("exhibition", "exhibition|triển lãm|pameran|expo|ekspo|展|博|trưng bày"),
        ("fair", "fair|hội chợ|フェア|見本市|物産|bazar"),
        ("festival", "festival|lễ hội|祭|まつり|フェス|ngày hội|liên hoan"),
        ("exchange", "exchange|giao lưu|pertukaran|交流"),
        ("days", "days|week|tuần|ngày|pekan|hari|週間|デー|ウィーク"),
    ),
    "agreement": (
        ("grant", "grant|viện trợ|hibah|贈与|無償|供与"),
        ("statement", "statement|tuyên bố|pernyataan|deklarasi|声明|宣言|communi|declaration"),
        ("statement", "thông cáo|komunike"),
        ("memorandum", "memorand|mou|ghi nhớ|nota|覚書|覚え書|letter of|surat|ý định|意向"),
        ("treaty", "treaty|hiệp định|hiệp ước|traktat|条約"),
        ("friendship", "friendship|hữu nghị|persahabatan|友好|sister|kết nghĩa|姉妹|twin"),
    ),
    "partnership": (
        ("sister", "sister|twin|kết nghĩa|chị em|kembar|saudara|姉妹"),
        ("friendship", "friend|hữu nghị|sahabat|友好"),
        ("exchange", "exchange|giao lưu|pertukaran|交流"),
        ("cooperation", "."),
    ),
}
