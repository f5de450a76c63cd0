"""Small words that give a language away, and letters that no other of ours has.

The words are the commonest function words of each language; Vietnamese also without its marks, as
texts written on old keyboards have it. Words that two of the languages share are left out.
"""

from geodata.records import Language

FUNCTION_WORDS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "the of and to in is was were for on that with as by at from his her its their this these "
        "has have had be been are an will would which who also between after during said not or "
        "it they he she we more than into about over first when where there".split()
    ),
    "id": frozenset(
        "yang dan di ke dari untuk dengan pada dalam ini itu adalah akan telah sudah oleh kepada "
        "tidak juga sebagai antara kedua serta atau para bagi menjadi oleh karena bahwa kami kita "
        "mereka dapat bisa lebih saat tahun terhadap hingga sejak setelah secara tersebut ia "
        "merupakan melalui namun maupun seperti kota provinsi kerja sama bapak ibu "
        "gubernur presiden perusahaan prefektur wali ketua sepakat".split()
    ),
    "vi": frozenset(
        "và của các là được trong với cho có đã những một tại về từ này đến người không khi ra "
        "trên cũng như để vào sẽ hai năm tỉnh thành phố giữa theo hợp tác ông bà đoàn ngày bên "
        "cua duoc voi nhung khong nguoi giua hop tinh ngay cac tren theo mot tai cho nay doan "
        "truong quoc phat trien lanh nghi".split()
    ),
    "ja": frozenset(),
}

# Verbs and nouns made with the prefixes and suffixes of Indonesian.
INDONESIAN_AFFIXES = (
    r"(?:(?:me[mn]|ber|ter|per|pe[mn]|ke|di)[a-z]{3,}(?:an|i)|[a-z]{4,}(?:kan|nya)"
    r"|me[mn]g?y?[a-z]{5,})"
)

# Letters of Vietnamese that the other Latin-written languages do not use even in Romanised names
# (macrons and circumflexes of Romanised Japanese are not among them).
VIETNAMESE_LETTERS = frozenset(
    "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹĂĐƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈĨỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦŨỨỪỬỮỰỲỴỶỸ"
)
