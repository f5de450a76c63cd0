"""Family names and the shape of given names: what tells a person from a place.

General knowledge of the two countries' names. Only names that meet place names in articles are
worth listing: Vietnamese family names begin a name, Japanese ones stand first or last.
"""

VIETNAMESE_FAMILY: frozenset[str] = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lâm Trịnh
    Đào Mai Tô Tạ Lương Cao Châu Hà Thái Quách Tống Vương Lưu La Kiều Phùng Chu Triệu Tôn Mạc
    Doãn Lại Thân Ninh Quản Khuất Nghiêm Thạch Danh Sơn Kim Giàng Lò Vừ Sùng Hoàng Nông Ma Bàn Vi
    Lục Ksor Siu Rơ Y
    """.split()
)

# Without their marks these are also English, Indonesian or Vietnamese words or place words.
VIETNAMESE_FAMILY_PLAIN: frozenset[str] = frozenset(
    """
    Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Ngo Duong Ly Dinh Truong Trinh Dao Luong
    Quach Tong Vuong Luu Kieu Phung Trieu Ton Mac Doan Khuat Nghiem Ngoc
    """.split()
)

# Middle names that never stand before a place name.
VIETNAMESE_MIDDLE: frozenset[str] = frozenset(
    "Văn Thị Đình Hữu Đức Xuân Quang Minh Công Thanh Ngọc Đắc Bá Duy Trọng Viết Tiến Mạnh Quốc "
    "Van Thi Dinh Huu Duc Xuan Quang Minh Cong Thanh Ngoc Dac Ba Duy Trong Viet Tien Manh Quoc "
    "Hoàng Thế The Tấn Tan Khắc Khac Như Nhu".split()
)

JAPANESE_FAMILY: frozenset[str] = frozenset(
    """
    Abe Adachi Aida Akagi Akiyama Amano Ando Aoki Aoyama Arai Araki Arima Asada Asai Asano Asaba
    Aso Azuma Baba Ban Chiba Chiyomatsu Doi Domon Ebina Eguchi Endo Enomoto Eto Fujii Fujikawa
    Fujimori Fujimoto Fujioka Fujisawa Fujita Fujiwara Fukuda Fukui Fukuhara Fukumoto Fukunaga
    Fukuoka Fukushima Funaki Furukawa Furuta Furuya Goto Gotoda Hachiya Hagiuda Hamada Hamaguchi
    Hamamoto Hanai Hanazumi Hara Harada Hase Hasegawa Hashimoto Hata Hatano Hatoyama Hattori
    Hayakawa Hayashi Higa Higashi Higuchi Hino Hirai Hirano Hirata Hirayama Hirose Hirota Honda
    Honma Hori Horie Horiuchi Hosokawa Hoshino Ichikawa Ichimi Igarashi Ihara Iida Iijima Iizumi
    Ikeda Ikegami Ikuta Imai Imamura Ino Inoue Inui Irie Ishibashi Ishida Ishidera Ishiguro Ishiba
    Ishihara Ishii Ishikawa Ishimaru Ito Itagaki Iwai Iwamoto Iwasaki Iwata Iwaya Izumi Jinba
    Kabashima Kaga Kai Kaifu Kamada Kamei Kamikawa Kamiya Kanai Kanda Kaneda Kaneko Kano Kasai
    Kataoka Katayama Kato Katsumata Katsura Kawabata Kawada Kawaguchi Kawahara Kawai Kawakami
    Kawakatsu Kawamoto Kawamura Kawano Kawasaki Kawashima Kida Kihara Kikuchi Kimura Kinoshita
    Kishi Kishida Kishimoto Kitagawa Kitahashi Kitajima Kitamura Kiuchi Kobayashi Koga Koike Koide
    Koizumi Kojima Komatsu Komori Komura Kondo Konishi Konno Kono Koyama Kubo Kubota Kudo Kumagai
    Kunisada Kuroda Kuroiwa Kurokawa Kusano Kuwabara Maeda Maehara Maekawa Maruyama Masuda Masui
    Matsubara Matsuda Matsui Matsumoto Matsumura Matsunaga Matsuno Matsuo Matsuoka Matsushita
    Matsuura Matsuyama Matsuzaki Mihara Miki Mikazuki Minami Minamide Mishima Mitsui Miura
    Miyagawa Miyagi Miyake Miyamoto Miyashita Miyata Miyazaki Miyazawa Mizuno Mizutani Mochizuki
    Mori Mori Morimoto Morioka Morishita Morita Moriyama Motegi Motomura Mukai Murai Murakami
    Muraoka Murata Murayama Nagai Nagano Nagaoka Nagasaki Nagase Nagashima Nagata Naito Nakada
    Nakagawa Nakahara Nakai Nakajima Nakamura Nakano Nakanishi Nakao Nakasone Nakata Nakatani
    Nakayama Nara Narita Niimi Nikai Nishi Nishida Nishikawa Nishimoto Nishimura Nishino Nishioka
    Nishiwaki Nishiyama Nitta Noda Noguchi Nomura Nukaga Obata Obuchi Ochiai Oda Odagiri Ogasawara
    Ogata Ogawa Ogiso Oguchi Ohashi Ohira Ohta Oigawa Oishi Okada Okamoto Okamura Okano Okayama
    Okazaki Okubo Okuda Okumura Omori Omura Onishi Ono Onodera Osaka Oshima Ota Otake Otani
    Otsuka Otsuki Ouchi Ozaki Ozawa Saeki Saga Saito Saiki Sakaguchi Sakai Sakamoto Sakata Sakurai
    Sano Sasaki Satake Sato Sawada Sekiguchi Seki Sekine Shibata Shibuya Shiga Shigeta Shima Shimada
    Shimizu Shimoda Shimomura Shinohara Shiota Shiozaki Shiraishi Sonoda Suda Suga Sugawara Sugimoto
    Sugita Sugiyama Sumi Sumita Suzuki Tabata Tabuchi Tachibana Tada Taguchi Takada Takagi Takahara
    Takahashi Takaichi Takamatsu Takano Takashima Takatsu Takayama Takebe Takeda Takeshita Takeuchi
    Taki Takizawa Takumi Tamaki Tamura Tanabe Tanaka Tani Taniguchi Tanigaki Tasso Tateishi Terada
    Tezuka Toda Tokuda Tokunaga Tokushima Tomita Tomono Toyama Toyoda Toyota Tsuchiya Tsuda Tsuji
    Tsukada Tsukamoto Tsutsui Uchibori Uchida Uchiyama Ueda Uehara Uemura Ueno Ueyama Umeda Umemoto
    Umezawa Urano Ushijima Wada Wakabayashi Wakayama Watabe Watanabe Yabe Yagi Yamada Yamagata
    Yamaguchi Yamaji Yamakawa Yamamoto Yamamura Yamanaka Yamanashi Yamane Yamaoka Yamasaki Yamashita
    Yamauchi Yamazaki Yanagida Yanai Yano Yasuda Yasui Yokota Yokoyama Yoneda Yoneyama Yoshida
    Yoshikawa Yoshimoto Yoshimura Yoshino Yoshioka Yuasa Yuzaki
    """.split()
)
