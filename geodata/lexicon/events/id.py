"""Indonesian words for events: class of cue -> its forms. Notation: see this package."""

WORDS: dict[str, str] = {
    # --- visits -------------------------------------------------------------------------------
    "receive": """
        menyambut tamu; menyambut rombongan; disambut hangat; disambut hangat oleh;
        diterima langsung oleh; dijamu oleh; diterima di; menjamu makan; menerima para;
        menyambut para; menyambut langsung; menerima secara; menjadi tuan rumah kunjungan;
        mendapat kunjungan; mendapat kunjungan dari;
        kedatangan delegasi;
        menerima; menyambut; diterima; diterima oleh; disambut; disambut oleh; menjamu; dijamu;
        menerima kunjungan; menyambut kedatangan; menyambut delegasi; menerima delegasi;
        menerima rombongan; menerima tamu; kedatangan tamu; menjadi tuan rumah bagi; terima;
        sambut; mendapat sambutan; menyambut kunjungan; menerima kunjungan kehormatan;
        menemui tamu; mengadakan resepsi; menggelar resepsi; menerima audiensi
    """,
    "call": """
        kunjungan kehormatan; melakukan kunjungan kehormatan; beraudiensi; audiensi; menghadap;
        kunjungan perkenalan; berpamitan; melakukan kunjungan persahabatan; bertamu;
        kunjungan muhibah; bersilaturahmi
    """,
    "talks": """
        ditemui; ditemui oleh; dijumpai; berbicara dengan; bertukar sapa dengan;
        menggelar pertemuan dengan; rapat kerja; beramah tamah dengan; bercengkrama dengan;
        berembuk; berembuk dengan;
        duduk semeja; bersua dengan; saling berjumpa;
        bertukar cendera mata dengan; berfoto bersama; temu kerja dengan; melakukan temu kerja;
        melakukan temu kerja dengan; mengadakan temu kerja; mengadakan pertemuan kerja;
        mengadakan pembicaraan daring; mengadakan pertemuan daring;
        melakukan pembicaraan daring; rapat secara daring; mengadakan pertemuan virtual;
        berbincang dengan; mengobrol dengan; bertukar pikiran dengan; saling bertemu;
        berjumpa dengan; melakukan dialog; mengadakan perbincangan; bercengkerama dengan;
        melakukan tatap muka; bertukar gagasan dengan; menjumpai; diterima bertemu;
        menggelar dialog;
        bertemu; bertemu dengan; menemui; berjumpa; mengadakan pembicaraan; mengadakan pertemuan;
        menggelar pertemuan; melakukan pertemuan; berunding; mengadakan perundingan;
        melakukan perundingan; melakukan pembicaraan; bekerja dengan; mengadakan sesi kerja;
        sesi kerja dengan; berdialog; berdiskusi dengan; berbincang; bertatap muka;
        bertemu secara daring; rapat daring; mengadakan rapat; bertukar pandangan;
        mengadakan dialog; mengadakan pembicaraan dengan; bersua; bertemu muka; pertemuan dengan;
        perundingan dengan; pembicaraan dengan; menggelar perundingan; menggelar pembicaraan;
        duduk bersama; bertukar pikiran; rapat kerja dengan; melangsungkan pertemuan;
        melangsungkan pembicaraan; temui; bertemu langsung; mengadakan temu; rapat virtual;
        membahas bersama; bercakap-cakap; pertemuan daring; melakukan sesi kerja;
        berunding dengan; menggelar rapat; pertemuan antara; pembicaraan antara;
        perundingan antara; dialog antara; rapat antara; perbincangan antara;
        berjabat tangan dengan; bersalaman dengan; berjabat tangan
    """,
    "travel": """
        membalas kunjungan;
        menempuh perjalanan; memimpin delegasi ke; memimpin rombongan ke; membawa delegasi ke;
        membawa rombongan ke;
        bertolak pulang dari; kembali dari lawatan; kembali dari kunjungan; pulang dari;
        mengakhiri lawatan; kembali dari;
        memulai lawatan; mengawali kunjungan; menyudahi kunjungan; bertandang ke kantor;
        bertolak menuju; menyeberang ke; menjejakkan kaki di; bersafari ke; turun ke;
        memboyong; melancong dinas; menyertai rombongan; mendampingi rombongan;
        mendampingi delegasi; menjalani kunjungan; menggelar kunjungan; kunjungan balasan;
        kunjungan kerja di; kunjungan resmi di; kunjungan persahabatan ke; melakukan muhibah;
        muhibah ke; mengutus rombongan; mengirimkan delegasi; mengirimkan rombongan;
        mengirim utusan;
        mengunjungi; berkunjung; berkunjung ke; melakukan kunjungan; melakukan kunjungan kerja;
        melawat; melawat ke; bertandang; bertandang ke; menyambangi; tiba di; bertolak ke;
        terbang ke; datang ke; berangkat ke; berkeliling; berkeliling ke; mendatangi; singgah di;
        singgah ke; lawatan ke; mengadakan kunjungan; bepergian ke; meninjau; dikunjungi;
        mendarat di; menjelajahi; kunjungan kerja ke; kunjungan ke; kunjungan resmi ke;
        kunjungan kenegaraan ke; mengirim delegasi; mengutus delegasi; mengirim rombongan;
        memulai kunjungan; mengakhiri kunjungan; menuntaskan kunjungan; menyelesaikan kunjungan;
        kunjungan balasan ke; berada di; mampir ke; mampir di; sambangi; kunjungi; kembali ke;
        bertugas ke; pergi ke; melakukan lawatan; melakukan perjalanan; melakukan perjalanan ke;
        perjalanan ke; menengok; hadir di; menginap di; survei ke; mensurvei; melakukan survei;
        menyinggahi; lawatan; melakukan perjalanan dinas; studi banding ke; menginjakkan kaki di
    """,
    "go": """
        datang; tiba; bertandang; hadir; berangkat; bertolak; terbang
    """,
    "lead": """
        memimpin; dipimpin; dipimpin oleh; yang dipimpin; memimpin delegasi; memimpin rombongan;
        mengepalai; dikepalai; diketuai; pimpinan; membawa rombongan; membawa delegasi; mengetuai;
        yang dipimpin oleh; di bawah pimpinan; didampingi; beserta rombongan; bersama rombongan
    """,
    "hand": """
        menyerahkan cenderamata; memberikan cendera mata; memberikan cenderamata;
        bertukar cenderamata; memberi cendera mata; menyerahkan plakat; bertukar plakat;
        menyerahkan kenang-kenangan;
        menyerahkan surat; menyampaikan surat; menyerahkan pesan; menyerahkan cendera mata;
        menyampaikan pesan; mengantarkan surat
    """,
    "delegation": """
        memimpin delegasi ke; memimpin rombongan ke; membawa delegasi ke; membawa rombongan ke;
        delegasi itu; delegasi tersebut; rombongan itu; rombongan tersebut; memimpin delegasi;
        memimpin rombongan; membawa delegasi; membawa rombongan; mengirim utusan; delegasinya;
        rombongannya; delegasi ini;
        menyambut rombongan; menerima rombongan; kedatangan rombongan; kedatangan delegasi;
        mendampingi rombongan; mendampingi delegasi; mengutus rombongan; mengirimkan delegasi;
        mengirimkan rombongan;
        delegasi kerja; rombongan kerja; delegasi daerah; tim delegasi; delegasi pengusaha;
        delegasi pelaku bisnis; delegasi tingkat provinsi; delegasi persahabatan;
        rombongan persahabatan; rombongan dagang; rombongan pengusaha;
        delegasi; rombongan; utusan; misi dagang; misi ekonomi; misi bisnis; misi; perutusan; tim;
        wakil dari; perwakilan dari; delegasi bisnis; delegasi tingkat tinggi; delegasi parlemen;
        para pejabat; pejabat; kontingen; para tamu; pasangan putra mahkota; mengirim delegasi;
        mengutus delegasi; mengirim rombongan; menerima delegasi; menerima rombongan;
        menyambut delegasi; menerima kunjungan; menyambut kedatangan; menerima tamu;
        menyambut kunjungan
    """,
    "trip": """
        kunjungan; lawatan; perjalanan; kunjungan kerja; kunjungan resmi; kunjungan kenegaraan;
        muhibah; tur; masa kunjungan; safari; kunjungan balasan; perjalanan dinas; studi banding
    """,
    "meeting": """
        pertemuan; pembicaraan; perundingan; resepsi; sesi kerja; rapat; audiensi; jamuan; dialog;
        sambutan; acara penyambutan; pertemuan itu; pertemuan tersebut; upacara penyambutan
    """,
    "phone": """
        telepon; melalui telepon; sambungan telepon; menelepon
    """,
    "press": """
        konferensi pers; jumpa pers; kepada wartawan
    """,
    # --- gatherings ---------------------------------------------------------------------------
    "forum": """
        temu wicara; diskusi kelompok terpumpun; dialog kebijakan; lokakarya daring;
        seminar daring; forum kerja sama lokal; forum kerja sama daerah; konferensi kerja sama;
        konferensi promosi perdagangan; konferensi promosi pariwisata;
        pertemuan jaringan bisnis; konferensi koneksi; konferensi temu usaha; forum dialog;
        pertemuan pertukaran bisnis; pengenalan potensi investasi;
        forum; seminar; konferensi; lokakarya; simposium; webinar; diskusi panel; temu bisnis;
        business matching; forum bisnis; forum investasi; forum kerja sama; konferensi promosi;
        konferensi promosi investasi; seminar investasi; seminar promosi; sarasehan; temu usaha;
        konferensi tingkat tinggi; ktt; muktamar; kongres; promosi investasi; pertemuan bisnis;
        pertemuan promosi; promosi pariwisata; pertemuan promosi investasi;
        misi dagang dan investasi; temu investor; forum ekonomi; konferensi internasional;
        gelar wicara; dialog bisnis; penjajakan bisnis; rapat koordinasi; meja bundar;
        program promosi; acara promosi; kegiatan promosi; pertemuan jepang; temu jepang;
        temu mitra; bertemu jepang; ajang temu bisnis; forum wali kota; forum pemuda;
        lokakarya promosi; bursa kerja sama
    """,
    "festival": """
        pasar kerajinan; pasar seni; pasar rakyat; bazar kuliner; pertunjukan persahabatan;
        konser persahabatan; gelar budaya; pentas seni; ruang budaya;
        festival temu pergaulan; temu pergaulan; temu pergaulan budaya; program temu pergaulan;
        festival temu budaya; hari pertukaran; festival kuliner; festival musik;
        festival lentera; festival tari; festival olahraga; pesta seni; pekan seni;
        pekan pariwisata; hari budaya jepang; hari budaya vietnam; hari kebudayaan jepang;
        hari kebudayaan vietnam; pameran seni; pameran lukisan; pameran kerajinan;
        pameran dan bazar; bazar persahabatan; malam kesenian; program kesenian;
        malam pertukaran; hari persahabatan; hari vietnam di jepang;
        festival; pameran; pekan; pekan budaya; pekan raya; hari budaya; hari-hari; expo; ekspo;
        karnaval; pertukaran budaya; program pertukaran; pertukaran seni;
        program pertukaran budaya; bazar; pasar malam; hari jepang; hari vietnam; pameran dagang;
        pameran foto; pameran produk; pertukaran persahabatan; pekan jepang; pekan vietnam;
        pesta rakyat; gelaran budaya; pesta kembang api; pentas budaya;
        pertukaran budaya dan perdagangan; malam budaya; pekan kuliner; festival budaya;
        festival film; program pertukaran seni; festival bunga sakura; hari-hari kebudayaan;
        hari kebudayaan; pekan kebudayaan; pekan film; pameran dunia; pertukaran pemuda;
        pameran internasional; perayaan budaya; fair; japan day; festival persahabatan;
        pasar raya; pesta budaya; stan; pergelaran; program pertukaran pemuda; temu budaya
    """,
    "edition": """
        acara itu; acara tersebut; acara ini; ajang itu; ajang tersebut; ajang ini;
        kegiatan itu; gelaran itu; perhelatan itu; pesta itu; festival itu; festival tersebut;
        perayaan itu; forum itu; forum tersebut; seminar itu; pameran itu;
        edisi; penyelenggaraan; acara yang sama; ajang yang sama; gelaran; perhelatan
    """,
    "happening": """
        acara; kegiatan; ajang; acara itu; acara tersebut; acara ini; kegiatan itu;
        kegiatan tersebut; kegiatan ini; ajang itu; agenda itu; agenda tersebut;
        perhelatan itu; upacara itu; pertemuan itu; pertemuan tersebut;
    """,
    "hold": """
        lahir; lahir pada; bermula pada; pertama kali digelar; pertama kali diadakan; dirintis;
        memadati; menyemarakkan; semarakkan; meriahkan; menyapa; kembali menyapa; membanjiri;
        menyemarakkan;
        dilangsungkan; digelar kembali; kembali diselenggarakan; kembali dihelat; dipusatkan;
        bertempat; mengambil tempat; menghelat; diramaikan; dimeriahkan; diresmikan; memenuhi;
        menyedot; menyita; dikunjungi; dipadati; meriah; semarak; terselenggara;
        digelar; menggelar; diselenggarakan; menyelenggarakan; berlangsung; diadakan; mengadakan;
        dihelat; menghelat; terselenggara; dilaksanakan; melaksanakan; mempertemukan;
        dilangsungkan; kembali hadir; hadir; meramaikan; ramaikan; gelar; dimeriahkan;
        menghadirkan; menyuguhkan; diikuti; dihadiri; didatangi; menarik; kembali digelar;
        sedang berlangsung; melangsungkan; menjadi tuan rumah; adakan; helat; berlanjut;
        melanjutkan; singgah
    """,
    "open": """
        dibuka; membuka; pembukaan; mulai; dimulai; diresmikan; resmi dibuka; upacara pembukaan;
        memulai
    """,
    "close": """
        ditutup; menutup; penutupan; berakhir; usai; resmi ditutup; selesai
    """,
    "under_way": """
        sedang berlangsung; masih berlangsung; tengah berlangsung; sedang digelar; tengah digelar;
        sedang diadakan; masih digelar
    """,
    "attend": """
        memadati; menjadi pembicara; memeriahkan;
        menghadiri; hadir; hadir di; hadir dalam; mengikuti; ikut serta; ikut; berpartisipasi;
        ambil bagian; turut serta; berbicara di; berpidato; dihadiri; diikuti; memperkenalkan;
        mempromosikan; memamerkan; tampil; tampil di; turun; menampilkan; membuka stan;
        berpameran; mendatangi; promosikan; berbicara dalam
    """,
    "troupe": """
        tamu kehormatan; tamu kehormatannya; tim kesenian; kelompok seni; kelompok tari;
        rombongan kesenian; kontingen seni;
    """,
    "support": """
        menyukseskan; mensukseskan; mendukung; menyemarakkan; membantu;
    """,
    "sidelines": """
        pada kesempatan menghadiri; di sela kegiatan; di sela-sela kegiatan;
        di sela menghadiri; dalam rangkaian; seiring; berbarengan dengan; bersamaan dengan;
        di luar;
        di sela-sela; di sela; dalam rangka; dalam kerangka; di pinggiran; sela-sela;
        sebagai bagian dari; bagian dari; rangkaian; bertepatan dengan
    """,
    # --- ties ---------------------------------------------------------------------------------
    "sister": """
        menjadi saudara; resmi menjadi saudara; bersaudara kota;
        kota kembar; kota bersaudara; provinsi bersaudara; bersaudara; bersaudara dengan;
        provinsi kembar; persaudaraan; kota sahabat; kota saudara; sister city; hubungan kembar;
        kota persahabatan; daerah bersaudara; kota mitra; daerah mitra; hubungan persaudaraan;
        daerah sahabat; provinsi sahabat; kota-kota kembar; hubungan kota kembar; provinsi mitra;
        saudara kembar; kembaran; hubungan bersaudara; hubungan kota bersaudara
    """,
    "relation": """
        mulai bekerja sama; memulai kerja sama; mulai bermitra; mulai bekerjasama;
        bersahabat dengan; bermitra dengan; bersahabat karib dengan;
        sahabat; menjadi sahabat; teman; kawan lama; sahabat lama; sahabat karib; bersanding;
        hubungan; hubungan persahabatan; hubungan kerja sama; kerja sama; kerjasama; kemitraan;
        persahabatan; ikatan; hubungan persahabatan dan kerja sama; jalinan; hubungan kemitraan;
        mitra; pertukaran; kerja sama lokal; kerja sama antardaerah; kerja sama daerah; relasi;
        hubungan pertukaran; pertukaran dan kerja sama; hubungan baik; pertalian; bermitra;
        bersahabat; berteman
    """,
    "cooperate": """
        bekerja sama dengan; bekerja sama; menjalin kerja sama dengan;
    """,
    "establish": """
        mulai bekerja sama; memulai kerja sama; mulai bermitra; mulai bekerjasama;
        mengawali; menggagas;
        menjalin; dijalin; terjalin; membangun; dibangun; terjalinnya; dirintis; merintis;
        membentuk; dibentuk; pembentukan; menjadi; resmi menjadi; mengikat; diikat; dimulai;
        memulai; membina; menetapkan; ditetapkan; meresmikan; diresmikan; memasuki; berawal;
        bermula; lahir; mendirikan; jalin; mengukuhkan; menyatakan; berlangsung sejak;
        berjalan sejak; mulai; menggalang; digalang; penggalangan; ditautkan; bertaut; dimulainya
    """,
    "have": """
        memiliki; telah memiliki; mempunyai; punya; mempertahankan; memelihara; berhubungan;
        bekerja sama; bekerja sama dengan; menikmati; bermitra dengan; merawat; bersahabat dengan;
        menjaga; menjalin; menyebut; menunjuk; sudah memiliki
    """,
    "since": """
        sejak; semenjak; sedari; sejak tahun; mulai tahun
    """,
    "pair": """
        mencontohkan; menyebut contoh; sebagai contoh; ambil contoh; pasangan lain;
        pasangan kota;
        pasangan; pasangan kerja sama; pasangan mitra; seperti; antara lain; di antaranya;
        contohnya; misalnya; pasangan daerah; sejumlah pasangan; pasangan yang; yakni;
        pasangan khas
    """,
    # --- papers -------------------------------------------------------------------------------
    "paper": """
        nota kesepahaman; memorandum; memorandum saling pengertian; memorandum kesepahaman; mou;
        moc; kesepakatan; kesepakatan kerja sama; perjanjian; perjanjian kerja sama;
        nota kerja sama; nota kerjasama; dokumen; dokumen kerja sama; perjanjian persahabatan;
        piagam; piagam kerja sama; surat minat; surat niat; letter of intent; loi; kontrak hibah;
        hibah; naskah kerja sama; nota; risalah; perjanjian hibah; traktat; pakta;
        memorandum kerja sama; nota kesepakatan; akta; surat pernyataan kehendak;
        pernyataan kehendak; surat pernyataan minat; program kerja sama; perjanjian kota kembar;
        rencana aksi; rencana kerja sama; nota persahabatan; perjanjian kemitraan;
        pernyataan minat; kerangka kerja sama; ikrar; memoranda; naskah; berita acara;
        perjanjian pertukaran; nota pertukaran; nota saling pengertian; kontrak
    """,
    "law": """
        resolusi; keputusan; surat edaran; instruksi; peraturan; dekret; undang-undang;
        keputusan no.
    """,
    "statement": """
        pernyataan bersama; deklarasi bersama; komunike bersama; deklarasi; maklumat bersama;
        pernyataan pers bersama; visi bersama
    """,
    "sign": """
        menandatangani; ditandatangani; meneken; diteken; teken; tandatangani;
        membubuhkan tanda tangan; menorehkan tanda tangan; tanda tangan; tanda tangani;
        penandatanganan; ikut menandatangani; dibubuhi tanda tangan
    """,
    "issue": """
        menyepakati; disepakati; bertukar; mempertukarkan; dipertukarkan; memperbarui; diperbarui;
        mengeluarkan; dikeluarkan; diserahkan; menyerahkan; mencapai; mengesahkan; disahkan;
        memperpanjang; diperpanjang; merilis; menerbitkan; saling bertukar; membuat; menjalin;
        menyampaikan; mengumumkan; diumumkan; perbarui; menyusul; melahirkan; meratifikasi;
        mengadopsi; membarui; tukar; serah terima; bersepakat; sepakat; mengikat; menghasilkan;
        dihasilkan; dicapai; tercapai; ditukarkan; ditukar; dilahirkan
    """,
    "renew": """
        memperbarui; diperbarui; pembaruan; memperpanjang; diperpanjang; perpanjangan; direvisi;
        merevisi; penandatanganan ulang
    """,
    "signing": """
        penandatanganan; upacara penandatanganan; acara penandatanganan; penekenan;
        seremoni penandatanganan; upacara penyerahan; acara penyerahan; pertukaran dokumen
    """,
    "upgrade": """
        meningkatkan; peningkatan; ditingkatkan; menaikkan; dinaikkan; mengangkat;
        meningkatkannya; meningkat; naik; peningkatan hubungan; meningkatkan hubungan;
        menaikkan hubungan
    """,
    "csp": """
        kemitraan strategis komprehensif; kemitraan strategis; kemitraan strategis yang luas;
        kemitraan strategis yang komprehensif; mitra strategis komprehensif;
        kemitraan strategis ekstensif; mitra strategis
    """,
    # --- milestones ---------------------------------------------------------------------------
    "merge": """
        digabung; digabungkan; bergabung; menggabungkan; penggabungan; melebur; dilebur;
        dileburkan; peleburan; bergabung dengan; bersatu; disatukan; penyatuan; menyatukan;
        menata ulang; penataan ulang; penataan unit administratif; restrukturisasi;
        bergabung menjadi; bergabung ke; digabung menjadi; dimekarkan; pemekaran; fusi; penataan;
        reorganisasi; menjadi bagian dari; menyatu; bersatu menjadi; dimasukkan ke; dimerger;
        merger; gabungan; hasil penggabungan
    """,
    "recognise": """
        ditetapkan sebagai; ditetapkan menjadi; resmi menjadi; diakui sebagai; menjadi;
        dinaikkan menjadi; berstatus;
    """,
    "reform": """
        pemerintahan dua tingkat; pemerintahan daerah dua tingkat; pemerintahan lokal dua tingkat;
        sistem dua tingkat; model dua tingkat; 34 unit; 34 provinsi;
        kota di bawah pemerintah pusat; kota yang langsung di bawah; kota setingkat provinsi;
        pemerintah daerah dua tingkat; unit administratif provinsi; kota yang dikelola pusat;
        kota di bawah pusat; 34 unit administrasi; 34 unit administratif;
        model pemerintahan dua tingkat; model organisasi pemerintahan dua tingkat;
        model pemerintahan daerah dua tingkat
    """,
    "anniversary": """
        peringatan; memperingati; merayakan; perayaan; hari jadi; ulang tahun; menandai; hut;
        rayakan; peringati; dasawarsa; dekade; diperingati; dirayakan; tonggak; setengah abad;
        jubileum; menyongsong; menyambut
    """,
    "ceremony": """
        upacara; upacara peringatan; perayaan; merayakan; memperingati; acara peringatan;
        menggelar peringatan; rayakan; diperingati; dirayakan; malam peringatan; peringati;
        resepsi peringatan; pada peringatan; dalam peringatan; hari peringatan; puncak peringatan
    """,
    "diplomatic": """
        hubungan diplomatik; hubungan bilateral; hubungan vietnam-jepang; hubungan jepang-vietnam;
        hubungan vietnam – jepang; hubungan vietnam - jepang; hubungan kedua negara;
        hubungan antara kedua negara; persahabatan vietnam-jepang;
        hubungan diplomatik vietnam-jepang; hubungan dua negara;
        hubungan antara vietnam dan jepang; hubungan vietnam dan jepang;
        persahabatan jepang-vietnam; hubungan resmi; relasi diplomatik; hubungan diplomatik resmi;
        hubungan jepang dan vietnam
    """,
    # --- how it is told -----------------------------------------------------------------------
    "planned": """
        akan; dijadwalkan; rencananya; direncanakan; menurut rencana; mendatang; segera; bakal;
        hendak; terjadwal; berencana; siap; disiapkan; menyiapkan; bersiap; menjelang; dipastikan;
        berikutnya; depan; sepakat untuk; memutuskan untuk; sepakat menggelar;
        sepakat menyelenggarakan
    """,
    "already": """
        pernah; dahulu; sejauh ini; hingga kini; sampai kini; selama ini; hingga saat ini;
        baru-baru ini; belakangan ini; baru saja
    """,
    "wish": """
        kalau; asalkan; andai; andaikan; bicara soal; menjajaki; membujuk; memohon;
        masih menunggu; meminta bantuan; berencana menjajaki; penjajakan kerja sama;
        berharap; harapan; mengharapkan; diharapkan; mengusulkan; usul; usulan; diusulkan;
        mendorong; mengundang; diundang; undangan; ingin; menginginkan; mengajak; meminta; dapat;
        bisa; perlu; harus; sebaiknya; mempertimbangkan; dijajaki; menyarankan; kemungkinan;
        mungkin; wacana; gagasan; keinginan; berminat; minat; berniat; jika; bila; apabila;
        seandainya; mendukung; bermaksud; rancangan; mengimbau; menyerukan; menawarkan; tawaran;
        dibahas; ide; agar; supaya; membahas kemungkinan; kesiapan; bersedia; berjanji;
        mencita-citakan; seharusnya; bertujuan; bertekad; berupaya; niat; sedang dibahas;
        masih dibahas; menanti; membuka peluang; peluang; selenggarakan; berkoordinasilah
    """,
    "pending": """
        belum dijadwalkan; belum ditetapkan; belum diputuskan; masih disusun; masih dibahas;
        sedang disusun; belum diteken; belum ditandatangani; masih digodok; belum pasti;
        masih dirancang;
    """,
    "negated": """
        tidak; belum; tak; tanpa; bukan; batal; urung; gagal; tiada; tidak ada; belum ada;
        bukannya; alih-alih; menolak; tidak jadi; tidak pernah; belum pernah; jangan; nihil
    """,
    "cancelled": """
        dibatalkan; membatalkan; pembatalan; batal; urung digelar; ditiadakan; dicoret; urung
    """,
    "postponed": """
        ditunda; menunda; penundaan; tertunda; diundur; mundur; dijadwalkan ulang; ditangguhkan;
        mengundurkan; diundurkan; menangguhkan; penangguhan
    """,
    "yearly": """
        tahunan; setiap tahun; tiap tahun; saban tahun; rutin; berkala; secara rutin; dua tahunan;
        secara berkala; setiap musim; sekali setahun; langganan
    """,
    # --- who ----------------------------------------------------------------------------------
    "official": """
        komite rakyat provinsi; komite rakyat kota; dewan rakyat provinsi; dewan rakyat kota;
        sekretaris komite partai provinsi; sekretaris komite partai; pemerintah kota;
        majelis prefektur; gubernur itu; pihak tuan rumah; wakil sekretaris komite partai;
        wakil ketua dewan rakyat; kepala departemen; ketua dewan rakyat;
        gubernur; wakil gubernur; wali kota; walikota; wakil wali kota; ketua; wakil ketua;
        sekretaris; wakil sekretaris; presiden; wakil presiden; perdana menteri;
        wakil perdana menteri; menteri; wakil menteri; duta besar; dubes; konsul jenderal; konjen;
        ketua komite rakyat; wakil ketua komite rakyat; sekretaris jenderal; sekjen; pm; pejabat;
        pemimpin; para pemimpin; delegasi; rombongan; kepala; direktur; anggota; penasihat;
        penasihat khusus; komite rakyat; dewan rakyat; pemerintah; kaisar; permaisuri;
        putra mahkota; pangeran; raja; ketua dewan; majelis; majelis nasional; parlemen; pimpinan;
        perwakilan; utusan; anggota parlemen; ketua parlemen; kepala dinas; ketua majelis; bupati;
        legislator; tuan rumah; kuasa usaha; kamerad; kawan; wakil; tokoh; aliansi parlemen
    """,
    "body": """
        asosiasi persahabatan; serikat organisasi persahabatan;
        asosiasi persahabatan vietnam-jepang; asosiasi persahabatan jepang-vietnam;
        serikat persahabatan; perhimpunan persahabatan; asosiasi; persatuan persahabatan;
        perhimpunan; serikat
    """,
    "ministry": """
        kementerian; jica; jetro; kementerian luar negeri
    """,
    "layman": """
        dinas terkait; para kepala dinas; jajaran dinas; instansi terkait; kementerian terkait;
        mahasiswa; pelajar; siswa; wisatawan; turis; peserta magang; pemagang; relawan; ahli;
        pakar; pekerja; pemain; pembaca; pembeli; guru; seniman; penggemar; pelancong; perawat;
        dosen; insinyur; pengunjung; murid; penyanyi; fotografer; wartawan; jurnalis
    """,
    "private": """
        keluarga; anak; istri; suami; liburan; kerabat; pernikahan
    """,
    # --- what words stand for -----------------------------------------------------------------
    "both": """
        kedua daerah; kedua provinsi; kedua pihak; kedua belah pihak; kedua kota; dua daerah;
        dua provinsi; kedua tempat; keduanya; dua kota; kedua pemerintah daerah; kedua wilayah;
        kedua lokalitas; dua bekas ibu kota; kedua mitra; kedua pelabuhan; para pihak; dua pihak;
        kedua parlemen; kedua universitas; kedua lembaga; kedua kawasan; mereka;
        kedua pemerintahan
    """,
    "countries": """
        kedua negara; dua negara; vietnam-jepang; vietnam dan jepang; jepang dan vietnam;
        jepang-vietnam; kedua bangsa; vietnam - jepang; kedua pemerintah; vietnam–jepang;
        jepang–vietnam; kedua rakyat; vietnam – jepang; bilateral; jepang - vietnam;
        kedua kepala pemerintahan; kedua perdana menteri; kedua menteri luar negeri;
        kedua kepala negara
    """,
    "province": """
        wakil ketua komite rakyat; sekretaris komite partai; ketua dewan rakyat;
        provinsi itu; provinsi tersebut; provinsi ini; provinsi; komite rakyat;
        komite rakyat provinsi; komite partai; komite partai provinsi; pihak vietnam;
        provinsi di selatan; daerah itu; daerah ini; dewan rakyat provinsi; tuan rumah;
        ketua komite rakyat; pihak tuan rumah; sekretaris komite partai provinsi;
        provinsi pesisir; daerah tersebut
    """,
    "prefecture": """
        wakil wali kota;
        prefektur itu; prefektur tersebut; prefektur ini; prefektur; prefekturnya; gubernur;
        pihak jepang; wakil gubernur; wali kota; gubernur itu; majelis prefektur
    """,
    "city": """
        wakil wali kota;
        kota itu; kota tersebut; kota ini; kota; ibu kota; wali kota; balai kota; pemerintah kota;
        komite rakyat kota; kota pelabuhan; ibu kota vietnam; dewan rakyat kota; kota pesisir
    """,
    "guests": """
        kami;
        delegasi; rombongan; para tamu; tamu; delegasi itu; rombongan itu; para pengunjung; ia;
        beliau; mereka; tamunya; delegasi tersebut; rombongan tersebut; dia
    """,
    "occasion": """
        memanfaatkan kesempatan itu; memanfaatkan kesempatan ini;
        memanfaatkan kesempatan tersebut;
        dalam jamuan makan; pada jamuan makan; di penghujung; sesudah acara; usai acara;
        sesudah pertemuan; di tengah acara; disaksikan kedua; disaksikan oleh; di sela jamuan;
        pada kesempatan ini; pada kesempatan itu; pada kesempatan tersebut;
        pada kesempatan yang sama; dalam kesempatan itu; dalam kesempatan tersebut;
        dalam pertemuan; dalam pertemuan itu; dalam pertemuan tersebut; pada pertemuan;
        pada pertemuan itu; pada acara; pada acara itu; dalam acara; dalam acara itu; di akhir;
        pada akhir; seusai; seusai pertemuan; setelah pertemuan; setelah pembicaraan;
        usai pertemuan; usai pembicaraan; disaksikan; di hadapan; pada upacara; di forum;
        dalam forum; dalam konferensi; saat itu juga; pada saat yang sama; di acara itu;
        pada jamuan; pada resepsi; dalam resepsi; di sela acara; di tempat yang sama;
        sebelum pulang; mengakhiri kunjungan; di sela pertemuan; dalam seminar; dalam festival;
        pada festival; pada pembukaan; di depan kedua
    """,
    "during_trip": """
        dalam kunjungan ini; selama kunjungan; dalam kunjungan itu; dalam kunjungan tersebut;
        selama perjalanan; dalam perjalanan; selama berada di; selama tinggal; selama lawatan;
        dalam lawatan; dalam rangka kunjungan; dalam perjalanan yang sama; selama di;
        dalam kunjungan; selama masa kunjungan; di sela kunjungan; di sela-sela kunjungan
    """,
    "first_day": """
        hari pertama; hari pembukaan; hari pertamanya
    """,
    "last_day": """
        hari terakhir; hari penutupan
    """,
    "decoy": """
        rapat paripurna; rapat komite rakyat; sidang paripurna; rapat kabinet; rapat rutin;
        KTT G7; KTT G20; KTT ASEAN; KTT APEC; KTT G-7; KTT G-20; KTT ASEAN-Jepang;
        menyambut baik; sambutan baik; menyambut tahun baru; menyambut gembira; disambut baik;
        disambut gembira; menyambut hangat usul; menerima penghargaan; menerima pekerja;
        menerima investasi; menerima bantuan; menerima pelajar; menerima mahasiswa;
        menerima tenaga kerja; menerima lebih banyak; menerima pelatihan; menerima beasiswa;
        menerima manfaat; menyambut wisatawan; menerima wisatawan; menyambut pengunjung;
        menyambut turis; menerima pengunjung; terima kasih atas sambutan;
        terima kasih atas penyambutan; menerima hadiah; diterima bekerja;
        penerima manfaat; menerima magang;
        aliansi parlemen persahabatan; liga parlemen persahabatan; badan kerja sama internasional;
        badan kerja sama; aliansi parlemen persahabatan jepang-vietnam; kelompok persahabatan;
        ikatan persahabatan parlemen; liga persahabatan; panitia; panitia festival;
        komite festival; ketua panitia; panitia pelaksana; mahasiswa pertukaran;
        pelajar pertukaran; nilai tukar; bursa efek; transfer; perjanjian kemitraan ekonomi;
        perjanjian perdagangan bebas; perjanjian kemitraan; kemitraan trans-pasifik;
        kerja sama internasional; bekerja di; pusat konvensi; pusat pameran; pusat konferensi;
        ruang pameran; gedung pameran; forum dunia; mendirikan asosiasi;
        dalam hubungan internasional; hubungan masyarakat; sumber daya; hubungan industrial;
        kerja sama ekonomi dan teknik; tim nasional; tim sepak bola; tim penyelamat;
        misi diplomatik; kepala misi; kantor perwakilan; kawasan industri; bahkan;
        pertukaran informasi; pertukaran pelajar; pertukaran mahasiswa; pertukaran delegasi;
        pertukaran pandangan; pertukaran pengalaman; kontrak penjualan; kontrak kerja;
        kontrak pembelian; tanpa kontrak; hubungan antarmasyarakat; antarmasyarakat;
        pertukaran antarmasyarakat; tonggak sejarah; sejak saat itu; sejak itu; mitra dagang;
        hubungan luar negeri; dari segi; pada umumnya; pada dasarnya; selain itu; selain;
        pemimpin redaksi; seperti biasa; izin investasi; sertifikat investasi; mitra bisnis;
        mitra usaha; mitra dialog; mulai dari; duduk; pekan ini; pekan lalu; pekan depan;
        akhir pekan; komite partai; hari ini; hari itu; dua pekan; sepekan; pekan sebelumnya;
        pejabat protokol; terima kasih; rasa terima kasih; ucapan terima kasih
    """,
}
