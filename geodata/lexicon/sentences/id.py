"""Indonesian sentence words."""

from geodata.lexicon.sentences.words import SentenceWords

ID = SentenceWords(
    before_name=frozenset(
        "PT CV UD Bpk Bp Sdr Sdri Yth Dr dr Drs Dra Ir Prof Hj H Tn Ny Nn Kol Letkol Mayjen "
        "Brigjen Letjen Jend Kapt Tgl tgl Jl Jln Gg Kab Kec Kel Prov Kota Ds Mr Mrs Ms St Gub "
        "Wagub a.n u.p d.a y.l mis a.l".split()
    ),
    before_number=frozenset(
        "No no Nomor Hlm hlm hal Hal Psl Jil jil Vol vol Lt RT RW Kav Rp".split()
    ),
    anywhere=frozenset(
        "dll dsb dst dkk tsb dlm dgn yg S.H S.E S.T S.Sos S.Pd M.Si M.M M.A Ph.D Tbk Ltd Co Inc "
        "Corp A.S a.m p.m Pref".split()
    ),
    caption_labels=(
        "Foto",
        "Keterangan foto",
        "Keterangan gambar",
        "Gambar",
        "Ilustrasi",
        "Caption",
        "Video",
        "Dok",
        "Teks foto",
    ),
    credit_words=(
        "Foto",
        "Sumber",
        "Sumber foto",
        "Dok",
        "Dokumentasi",
        "Gambar",
        "Ilustrasi",
        "Video",
        "Foto oleh",
        "Kredit",
        "Antara",
        "ANTARA",
    ),
    furniture=(
        "Tidak ada data",
        "Bagikan",
        "Bagikan artikel ini",
        "Iklan",
        "Cetak",
        "Salin tautan",
        "Ikuti kami",
        "ADVERTISEMENT",
        "Gulir untuk lanjut membaca",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Kembali ke atas",
        "Masuk",
        "Daftar",
        "Berlangganan",
        "Memuat...",
    ),
    boxes=(
        "Dalam kategori yang sama",
        "Dari penulis yang sama",
        "Kategori yang sama",
        "Penulis yang sama",
        "Baca juga",
        "Berita terkait",
        "Artikel terkait",
        "Berita lainnya",
        "Berita terbaru",
        "Berita populer",
        "Terpopuler",
        "Paling banyak dibaca",
        "Terkini",
        "Rekomendasi untuk Anda",
        "Topik terkait",
        "Peristiwa terkini",
        "Tautan terkait",
        "Tag",
        "Tags",
        "Simak juga",
    ),
    endings=("Komentar", "Tulis komentar", "Beri komentar", "Tinggalkan komentar", "Hak cipta"),
    pointers=(
        "Baca juga",
        "Lihat juga",
        "Simak juga",
        "Baca selengkapnya",
        "Selengkapnya",
        "Sumber",
        "Tautan",
        "Tag",
        "Tags",
        "Kata kunci",
        "Artikel asli",
    ),
)
