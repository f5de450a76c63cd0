"""Capitalised words that are no part of a person's name, and words inside titles of office."""

# Lower case, plain letters. Words that start sentences and stand in titles beside names.
NO_NAMES: frozenset[str] = frozenset(
    """
    the a and or of in on at for with by from as is was will has have he she they we it its
    his her their this that these those after before during since until when while where but also
    both all many more most new first last next city province prefecture prefectural provincial
    governor mayor ambassador minister president chairman vice deputy delegation government party
    people committee council national assembly festival forum seminar conference week day days
    meeting meet japan vietnam japanese vietnamese sister friendship association embassy consulate
    photo source video north south east west central northern southern eastern western
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december mou covid asean jica jetro oda apec expo
    sakura meanwhile however besides earlier later today yesterday tomorrow
    di ke dari pada untuk dan atau dengan oleh yang ini itu para serta juga akan telah sudah sedang
    kota provinsi prefektur gubernur wali walikota wakil ketua duta besar menteri presiden perdana
    komite rakyat partai dewan majelis pemerintah kabupaten pulau festival forum pameran konferensi
    kunjungan kerja sama hubungan delegasi rombongan warga jepang vietnam foto sumber senin selasa
    rabu kamis jumat sabtu minggu januari februari maret mei juni juli agustus oktober desember
    ia dia mereka kami kita namun selain menurut ketika saat setelah sebelum selama sejak hari
    tahun bulan pekan baru besar utara selatan timur barat tengah universitas bandara
    kedua ketiga pertama satu dua tiga kata baik kini
    """.split()
)

# Capitalised words that begin or go on the name of a body: none of them is a person's.
BODY_WORDS: frozenset[str] = frozenset(
    """
    asosiasi aliansi parlemen persahabatan front serikat organisasi federasi kamar badan lembaga
    yayasan pusat perempuan pemuda demokrat liberal sentral komisi perwakilan kelompok grup bank
    perusahaan perhimpunan liga dinas kantor kementerian departemen nasional internasional umum
    association alliance federation union chamber commerce industry foundation league fatherland
    agency organization organisation center centre institute corporation company group board club
    office department ministry general standing international society network parliamentary lower
    upper house diet
    hội liên hiệp ủy uỷ ban mặt trận tập đoàn công ty phòng quỹ viện trung tâm ngân hàng tổ chức
    câu lạc bộ mạng lưới nhóm hội đồng đảng quốc
    """.split()
)

# Words that may stand between an office and its holder's name: "Ketua Komite Rakyat Provinsi X,".
FILLERS: frozenset[str] = frozenset(
    """
    of the in to for at and de
    prefecture prefectural province provincial city municipal people's committee council party
    district town metropolis metropolitan government assembly permanent standing incumbent
    provinsi prefektur kota kabupaten komite rakyat partai dewan majelis pemerintah di untuk dari
    itu ini tersebut setempat bagian distrik tetap selaku penjabat kedutaan
    tỉnh thành phố tp tp. phủ đạo nước huyện quận thị xã ubnd hđnd ủy uỷ ban nhân dân hội đồng
    nghị viện tại ở của thường trực sở ngoại vụ là đương nhiệm tỉnh ủy thành ủy ông bà ngài đồng chí
    cộng sản komunis communist panitia delegasi rombongan
    bapak ibu kamerad mr mr. ms ms. mrs. madam
    """.split()
)

# Words of bodies in a Japanese run of signs before a title: what they end is no person's name.
JAPANESE_BODY_WORDS: tuple[str, ...] = (
    "県", "府", "都", "市", "町", "村", "区", "省", "国", "党", "議会", "委員会", "協会",
    "会議所", "組合", "大学", "公社", "機構", "銀行", "大使館", "総領事館", "部", "局", "課", "庁",
    "会", "社", "団", "駐", "前", "元", "副", "新", "現", "同", "両", "各", "総", "党委", "観光",
    "国際", "外務", "経済", "農業", "農林", "産業", "商工", "文化", "教育", "日本", "常任", "第一",
)  # fmt: skip

# Signs that Japanese given names end in; a run that ends otherwise is taken for words.
JAPANESE_GIVEN_SIGNS: frozenset[str] = frozenset(
    "郎朗太一二三四五六司治次夫雄男介助樹希志史士人仁弘浩博宏洋裕哉也孝隆貴幸之行明章昭彰則徳典紀規"
    "正昌雅政彦久寿利敏俊義祥善良芳吉信伸真子美恵江代織香奈里理平保豊実稔進勝健剛武茂清潔誠"
    "哲徹透修治学亮諒涼翔大輔祐佑悠勇雄英秀栄永輝光晃満充恭康泰靖安晋新元基紘宗統道通倫"
    "嗣継嘉佳可和国邦守護衛巌厚篤敦淳純順潤準仙千央男旭朝暁晴陽春夏秋冬冨富登昇"
    "広寛拓磨宜壮豪吾悟聡賢健建丈己生成征誉喜衣花華菜音望歩結愛咲優彩紗淑珠瑞穂圭啓敬慶景馨薫勲訓乃"
    "由友知智朋巧匠匡忠直尚斉斎斗都登杜馬麻満三蔵造堂彌弥耶夜与世余陽要葉龍竜亮良林礼嶺"
)
