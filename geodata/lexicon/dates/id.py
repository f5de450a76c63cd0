"""Indonesian words about time."""

from geodata.lexicon.dates.words import DateWords

WORDS = DateWords(
    capitals=True,
    joined=True,
    months={
        1: "januari|jan",
        2: "februari|pebruari|feb",
        3: "maret|mar",
        4: "april|apr",
        5: "mei",
        6: "juni|jun",
        7: "juli|jul",
        8: "agustus|agu|agt|ags",
        9: "september|sept|sep",
        10: "oktober|okt",
        11: "november|nopember|nov|nop",
        12: "desember|des",
    },
    weekdays={
        0: "senin",
        1: "selasa",
        2: "rabu",
        3: "kamis",
        4: "jumat|jum'at|jum’at",
        5: "sabtu",
        6: "minggu|ahad",
    },
    units={
        "day": "hari",
        "week": "minggu|pekan",
        "weekend": "akhir pekan|akhir minggu",
        "month": "bulan",
        "year": "tahun",
        "decade": "dekade|dasawarsa",
        "century": "abad",
    },
    one_unit={
        "day": "sehari",
        "week": "seminggu|sepekan",
        "month": "sebulan",
        "year": "setahun",
        "decade": "sedekade|sedasawarsa",
        "century": "seabad",
    },
    long_spans={
        (50, "year"): "setengah abad|separuh abad|paruh abad",
        (6, "month"): "setengah tahun",
        (25, "year"): "seperempat abad",
    },
    numbers={
        1: "satu",
        2: "dua",
        3: "tiga",
        4: "empat",
        5: "lima",
        6: "enam",
        7: "tujuh",
        8: "delapan",
        9: "sembilan",
        10: "sepuluh",
        11: "sebelas",
        12: "dua belas",
        13: "tiga belas",
        14: "empat belas",
        15: "lima belas",
        16: "enam belas",
        17: "tujuh belas",
        18: "delapan belas",
        19: "sembilan belas",
        100: "seratus",
    },
    tens={
        20: "dua puluh",
        30: "tiga puluh",
        40: "empat puluh",
        50: "lima puluh",
        60: "enam puluh",
        70: "tujuh puluh",
        80: "delapan puluh",
        90: "sembilan puluh",
    },
    published={
        ("day", -2): "kemarin lusa|kemarin dulu|dua hari yang lalu",
        ("day", -1): "kemarin|tadi malam|semalam|malam kemarin",
        ("day", 0): (
            "hari ini|malam ini|pagi ini|siang ini|sore ini|petang ini|pagi tadi|siang tadi"
            "|sore tadi|petang tadi|nanti malam|nanti sore|malam nanti|sore nanti"
        ),
        ("day", 1): "besok|esok|esok hari|besok pagi|besok malam|besok sore",
        ("day", 2): "lusa|besok lusa",
    },
    event={
        ("day", 0): (
            "hari yang sama|pada hari yang sama|hari itu|hari itu juga|hari tersebut|hari sama"
            "|malam itu|sore itu|pagi itu|siang itu|malam harinya|sore harinya|malam yang sama"
            "|tanggal yang sama|siang harinya|pada harinya|petang harinya"
        ),
        ("day", 1): (
            "keesokan harinya|keesokan hari|esok harinya|sehari kemudian|sehari setelahnya"
            "|sehari sesudahnya|sehari setelah itu|keesokan paginya|pagi berikutnya|pagi harinya"
            "|sehari sesudah|sehari setelah|sehari usai|sehari seusai"
            "|selang sehari|sehari berselang"
        ),
        ("day", -1): (
            "sehari sebelumnya|sehari sebelum itu|malam sebelumnya|sehari sebelum|sehari menjelang"
            "|sehari jelang|sore sebelumnya|siang sebelumnya|pagi sebelumnya|petang sebelumnya"
        ),
        ("week", 0): "pekan itu|minggu itu|pekan yang sama|minggu yang sama",
        ("week", 1): "sepekan kemudian|seminggu kemudian",
        ("week", -1): "sepekan sebelumnya|seminggu sebelumnya",
        ("month", 0): "bulan itu|bulan yang sama|bulan tersebut",
        ("month", 1): "sebulan kemudian|sebulan setelahnya",
        ("month", -1): "sebulan sebelumnya",
        ("year", 0): "tahun itu|tahun yang sama|tahun tersebut|tahun itu juga",
        ("year", 1): "setahun kemudian|setahun setelahnya|setahun setelah itu",
        ("year", -1): "setahun sebelumnya|setahun sebelum itu",
    },
    nth={
        1: "hari pertama|hari pembukaan",
        2: "hari kedua",
        3: "hari ketiga",
        -1: "hari terakhir|hari penutupan",
    },
    last="lalu|yang lalu|silam|yang silam|yang baru lalu",
    past="terakhir|terakhir ini|belakangan|belakangan ini",
    next="depan|mendatang|yang akan datang|akan datang|nanti",
    this="ini",
    hence="lagi|dari sekarang",
    earlier="sebelumnya|sebelum itu",
    later=(
        "selanjutnya|kemudian|berselang|setelahnya|setelah itu|sesudahnya|sesudah itu|berikutnya"
    ),
    parts=(
        "awal|pertengahan|tengah|penghujung|akhir|ujung|di awal|di akhir|permulaan|minggu pertama"
        "|pekan pertama|minggu kedua|pekan kedua|minggu ketiga|pekan ketiga|minggu terakhir"
        "|pekan terakhir|minggu keempat|pekan keempat|paruh pertama|paruh kedua|medio|pangkal"
    ),
    seasons={
        (3, 5): "musim semi|musim bunga",
        (6, 8): "musim panas",
        (9, 11): "musim gugur",
        (12, 2): "musim dingin",
    },
    stretches={
        (1, 3): (
            "kuartal i|kuartal 1|kuartal pertama|triwulan i|triwulan 1|triwulan pertama|q1"
            "|kuartal-i|triwulan-i"
        ),
        (4, 6): (
            "kuartal ii|kuartal 2|kuartal kedua|triwulan ii|triwulan 2|triwulan kedua|q2"
            "|kuartal-ii|triwulan-ii"
        ),
        (7, 9): (
            "kuartal iii|kuartal 3|kuartal ketiga|triwulan iii|triwulan 3|triwulan ketiga|q3"
            "|kuartal-iii|triwulan-iii"
        ),
        (10, 12): (
            "kuartal iv|kuartal 4|kuartal keempat|triwulan iv|triwulan 4|triwulan keempat|q4"
            "|kuartal-iv|triwulan-iv|kuartal terakhir|triwulan terakhir"
        ),
        (1, 6): ("semester i|semester 1|semester pertama|paruh pertama tahun|semester-i"),
        (7, 12): (
            "semester ii|semester 2|semester kedua|enam bulan terakhir|paruh kedua tahun"
            "|semester-ii"
        ),
        (1, 9): "tiga kuartal pertama",
    },
    first_months="bulan pertama|bulan awal",
    dayparts="pagi|siang|sore|petang|malam|dini hari",
    day_marks="tanggal|tgl|tgl.|tertanggal",
    every="setiap|tiap|tiap-tiap|saban",
    recurring=(
        "tahunan|setiap tahun|tiap tahun|saban tahun|tiap-tiap tahun|setiap tahunnya"
        "|tiap tahunnya|bulanan|mingguan|setiap bulan|setiap minggu|setiap pekan|setiap hari"
        "|setahun sekali|sekali setahun|dua tahun sekali|sekali dalam setahun|dua kali setahun"
        "|per tahun|setiap dua tahun|dari tahun ke tahun|dua tahunan|sebulan sekali|tiap bulan"
    ),
    anniversary=(
        "ulang tahun ke|hut ke|peringatan ke|ulang tahun yang ke|hari jadi ke"
        "|ulang tahun hubungan ke"
    ),
    decades="dekade|dasawarsa|abad ke|tahun-tahun",
    fiscal=(
        "tahun fiskal|tahun anggaran|periode|masa jabatan|tahun ajaran|fase|tahap|masa bakti"
        "|rentang|kurun waktu|kurun|rencana"
    ),
    horizons=(
        "menuju|hingga|sampai|visi|menjelang|sampai dengan|menuju tahun|hingga tahun|sampai tahun"
        "|visi tahun|untuk|selama"
    ),
    stop=(
        "sehari-hari|hari-hari|hari kerja|hari libur|hari raya|dewasa ini|akhir-akhir ini"
        "|suatu hari|saat ini|kali ini|selama ini|hal ini|bulan madu|berusia|di depan|ke depan"
        "|masa depan|di masa depan|masa lalu|di masa lalu|masa mendatang|di masa mendatang"
        "|nanti ini|tahun baru|awal mula|akhirnya|pada akhirnya|sebelumnya pada|di tengah"
        "|tengah hari|jawa tengah|timur tengah|hari demi hari|tahun demi tahun|lalu lintas"
        "|kemudian hari|usia dini|satu sama lain|salah satu|kesatu|satu-satunya|empat mata"
        "|ini kemudian|tiga besar|dua arah|dua belah pihak|kedua belah|satu arah"
    ),
    gaps={
        "to": (
            "sampai|hingga|s.d|s.d.|s/d|sd|sampai dengan|hingga tanggal|sampai tanggal"
            "|hingga hari|sampai hari|ke|~|menuju|sampai ke|dan berakhir|dan berakhir pada"
            "|dan ditutup pada|hingga berakhir pada|sampai pada"
        ),
        "and": "dan|serta|&|dan pada|dan tanggal|atau|maupun|dan juga",
        "of": "di|pada|dari|di bulan|pada bulan",
        "start": (
            "mulai|dari|sejak|mulai tanggal|dari tanggal|mulai dari|terhitung mulai"
            "|terhitung sejak|yang dimulai pada|yang dimulai|dimulai pada|dimulai|mulai pada"
            "|terhitung|mulai hari|, mulai|sejak tanggal"
        ),
        "for": "selama|untuk|dalam",
        "open": "(|, (|[",
        "comma": ",|, pada|, tepatnya|, tepatnya pada|tepatnya|, yaitu|yakni|, yakni",
        "dash": "-",
        "slash": "/",
        "about": "sekitar|kira-kira",
        "more": "lebih dari|hampir",
    },
    future=(
        "akan|dijadwalkan|direncanakan|rencananya|berencana|mendatang|bakal|hendak|siap digelar"
        "|segera digelar|diagendakan|nanti|diperkirakan|diharapkan dapat|ditargetkan"
        "|yang akan datang|menjadwalkan|merencanakan|mempersiapkan|menyongsong|menjelang"
    ),
    past_tense=(
        "telah|sudah|pernah|lalu|tadi|kemarin|silam|sempat|baru saja|usai|seusai|terakhir"
        "|demikian|diumumkan|mengumumkan|dikatakan|kata|ujar|ungkap|dilaporkan|disampaikan"
        "|menyatakan|mengatakan"
    ),
    until=(
        "hingga|sampai|sampai dengan|hingga tanggal|sampai tanggal|s.d.|dan berakhir pada"
        "|berakhir pada|hingga ditutup pada|dan ditutup pada|berlangsung hingga"
        "|berlangsung sampai|dan berakhir|akan berakhir pada|hingga berakhir pada"
    ),
    limits="sebelum|jelang|menjelang|paling lambat|selambat-lambatnya",
    topic="adalah tahun|merupakan tahun|menjadi tahun|ialah tahun|tahun yang",
    speech="sambutan|pidato|pernyataan pers",
    small="yang|di|waktu|setempat|para",
    name_before=(
        "lapangan|jalan|jl|jl.|alun-alun|taman|stadion|gedung|rumah sakit|sekolah|universitas"
        "|jembatan|bandara|gerakan|monumen|hotel|museum|tugu|balai|aula|kompleks"
    ),
    number_before=(
        "nomor|no|no.|pasal|ayat|resolusi|dekrit|keputusan|kepmen|surat|bab|halaman|lantai"
        "|penerbangan|seri|edisi|gelombang|kelas|tipe|blok|rute|kamar|nilai|skor|perda|perpres|pp"
        "|uu"
    ),
    about="sekitar|kira-kira|kurang lebih|lebih kurang",
    inexact=(
        "lebih dari|hampir|kurang dari|lebih|setidaknya|minimal|paling sedikit|melebihi|mendekati"
        "|sedikitnya|tidak kurang dari|di atas|nyaris"
    ),
    age_before="berusia|usia|berumur|umur",
    day_before=(
        "pada|tanggal|tgl|hari|sejak|dari|mulai|hingga|sampai|dan|antara|,|(|per|sebelum|setelah"
        "|jelang"
    ),
    year_before=(
        "tahun|pada|sejak|di|dari|hingga|sampai|mulai|dan|antara|awal|akhir|pertengahan|per"
        "|sebelum|setelah|sesudah|menuju|semenjak|untuk|selama|dalam|musim|edisi|kalender|periode"
        "|angkatan"
    ),
    risky_months="mei|juni|juli|april|maret|mar|jan",
    between="antara",
    begin="memulai|mengawali|dimulai|dibuka|bertolak untuk|membuka|mulai",
    clock_before="pukul|jam",
    counted_after=(
        "orang|perusahaan|peserta|pengunjung|pekerja|mahasiswa|pelajar|siswa|wisatawan|warga"
        "|hektare|hektar|ha|km|kilometer|meter|m|ton|proyek|rumah|keluarga|tamu|delegasi|anggota"
        "|penduduk|juta|miliar|triliun|ribu|persen|dolar|dollar|usd|yen|vnd|dong|rupiah|unit|buah"
        "|eksemplar|kamar|kursi|stan|stand|gerai|produk|jam|kali|lembar|pohon|penampil|seniman"
        "|penonton|undangan|pasien|buku|butir|paket|kendaraan|anak|jiwa|kepala|penari|pengusaha"
        "|pelaku|calon|lulusan|magang|kasus"
    ),
    published_line=(
        "diterbitkan|diperbarui|dipublikasikan|terbit|diposting|tayang|rilis|dirilis"
        "|tanggal terbit|tanggal rilis|tanggal|diunggah|pembaruan|update|diupdate"
    ),
)
