"""English texts with the events a careful reader finds in them.

Each case: publication day, text, and its events as "type date regions"; "-" for no date, "VN+JP"
regions joined by "+", countries where no region is told. An empty tuple: nothing to be found.
"""

Case = tuple[str, str, tuple[str, ...]]

CASES: tuple[Case, ...] = (
    # --- receptions, calls, talks --------------------------------------------------------------
    (
        "2024-03-14",
        "Secretary of the Lam Dong provincial Party Committee Tran Duc Quan hosted a reception for "
        "a delegation from Nagano prefecture, Japan, led by Governor Abe Shuichi on March 13.",
        ("visit 2024-03-13 JP-20+VN-35",),
    ),
    (
        "2023-09-21",
        "Vice Chairman of the Quang Ninh provincial People's Committee Bui Van Khang had a working "
        "session with representatives of Shiga prefecture on Wednesday.",
        ("visit 2023-09-20 JP-25+VN-13",),
    ),
    (
        "2024-06-05",
        "The Governor of Gifu, Furuta Hajime, paid a courtesy call on the leaders of Thua "
        "Thien-Hue "
        "on June 4.",
        ("visit 2024-06-04 JP-21+VN-26",),
    ),
    (
        "2022-12-02",
        "Da Nang's mayor Le Trung Chinh welcomed Yokohama Deputy Mayor Hirahara Toshihide to the "
        "city hall on 1 December.",
        ("visit 2022-12-01 JP-14+VN-DN",),
    ),
    (
        "2021-10-08",
        "Binh Dinh leaders held online talks with the mayor of Izumisano on October 7.",
        ("visit 2021-10-07 JP-27+VN-31",),
    ),
    (
        "2024-11-20",
        "Members of the Aichi prefectural assembly met with Ho Chi Minh City's People's Council "
        "on Tuesday.",
        ("visit 2024-11-19 JP-23+VN-SG",),
    ),
    # --- journeys ------------------------------------------------------------------------------
    (
        "2023-04-18",
        "A 25-member delegation from Toyama Prefecture arrived in Hai Phong on Monday for a "
        "three-day visit.",
        ("visit 2023-04-17 JP-16+VN-HP|visit 2023-04-17/2023-04-19 JP-16+VN-HP",),
    ),
    (
        "2024-08-30",
        "Can Tho will send a delegation to Hyogo prefecture from September 10 to 14, the city's "
        "department of external affairs announced.",
        ("visit 2024-09-10/2024-09-14 JP-28+VN-CT",),
    ),
    (
        "2019-07-10",
        "From 2 to 6 July, a Dong Thap delegation headed by provincial Party chief Le Minh Hoan "
        "toured farms and food plants in Ibaraki and Chiba.",
        ("visit 2019-07-02/2019-07-06 JP-08+JP-12+VN-45",),
    ),
    (
        "2024-02-01",
        "During his trip to Japan last November, the chairman of Bac Ninh province visited "
        "Kanagawa.",
        ("visit 2023-11 JP-14+VN-56",),
    ),
    (
        "2023-12-18",
        "Prime Minister Pham Minh Chinh met his Japanese counterpart Kishida Fumio in Tokyo on "
        "December 16.",
        ("visit 2023-12-16 JP-13|visit 2023-12-16 JP+VN",),
    ),
    # --- papers --------------------------------------------------------------------------------
    (
        "2023-11-22",
        "Vinh Long province and Niigata prefecture signed a memorandum of understanding on "
        "cooperation in agriculture on November 21.",
        ("agreement 2023-11-21 JP-15+VN-49",),
    ),
    (
        "2024-05-10",
        "Nghe An and Ibaraki inked a letter of intent on labour exchange in April 2024.",
        ("agreement 2024-04 JP-08+VN-22",),
    ),
    (
        "2020-01-15",
        "In 2017, Quang Nam and Nagasaki concluded an agreement on friendly exchange, which was "
        "renewed last year.",
        ("agreement 2017 JP-42+VN-27", "agreement 2019 JP-42+VN-27"),
    ),
    (
        "2018-06-12",
        "The signing ceremony of the cooperation agreement between Hung Yen and Miyazaki "
        "took place "
        "in Hung Yen on June 11.",
        ("agreement 2018-06-11 JP-45+VN-66",),
    ),
    (
        "2024-10-03",
        "The Hanoi University of Industry and a college in Saitama put pen to a cooperation pact "
        "on October 1.",
        ("agreement 2024-10-01 JP-11+VN-HN",),
    ),
    (
        "2024-04-20",
        "Japan's consul general and Ben Tre authorities signed a grant contract worth 80,000 USD "
        "for a clinic on April 18.",
        ("agreement 2024-04-18 VN-50",),
    ),
    (
        "2023-11-28",
        "The two countries issued a joint statement on November 27, elevating their relations to a "
        "comprehensive strategic partnership.",
        ("agreement 2023-11-27 JP+VN",),
    ),
    # --- ties ----------------------------------------------------------------------------------
    (
        "2023-03-01",
        "Hue and Kyoto have been sister cities since 2013.",
        ("partnership 2013 JP-26+VN-26",),
    ),
    (
        "2024-01-10",
        "Dong Nai and Fukushima established a partnership in 2016.",
        ("partnership 2016 JP-07+VN-39",),
    ),
    (
        "2022-06-01",
        "Kobe is a sister city of Da Nang.",
        ("partnership - JP-28+VN-DN",),
    ),
    (
        "2025-05-20",
        "Among well-known pairs are Phu Tho and Nara, Hai Phong with Kitakyushu, Da Nang with "
        "Sakai, and Quang Ninh with Hokkaido.",
        (
            "partnership - JP-40+VN-HP",
            "partnership - JP-27+VN-DN",
            "partnership - JP-01+VN-13",
            "partnership - JP-29+VN-68",
        ),
    ),
    # --- gatherings ----------------------------------------------------------------------------
    (
        "2024-07-18",
        "A seminar promoting investment in Bac Giang was organised in Nagoya on July 16.",
        ("forum 2024-07-16 JP-23+VN-54",),
    ),
    (
        "2019-11-05",
        "The Vietnam-Japan trade forum opened in Hai Duong on Monday, drawing 200 businesses.",
        ("forum 2019-11-04 VN-61",),
    ),
    (
        "2023-05-22",
        "The Vietnam Festival returned to Kobe over the weekend of May 20-21.",
        ("festival 2023-05-20/2023-05-21 JP-28",),
    ),
    (
        "2024-09-02",
        "An exhibition of Okinawan crafts runs in Ha Noi from September 1 to 15.",
        ("festival 2024-09-01/2024-09-15 JP-47+VN-HN|festival 2024-09-01/2024-09-15 VN-HN",),
    ),
    (
        "2024-06-01",
        "A business-matching event linking Binh Thuan and Shizuoka companies will be held "
        "on 12 June.",
        ("forum 2024-06-12 JP-22+VN-40",),
    ),
    (
        "2025-04-02",
        "The Japan-Vietnam cultural exchange in Hoi An has been held every August since 2003.",
        ("festival 2003 VN-27",),
    ),
    # --- milestones ----------------------------------------------------------------------------
    (
        "2023-01-05",
        "This year Vietnam and Japan celebrate the 50th anniversary of diplomatic relations.",
        ("milestone 2023 JP+VN",),
    ),
    (
        "2025-07-20",
        "Ninh Thuan and Khanh Hoa were merged on July 1.",
        ("milestone 2025-07-01 VN-34+VN-36",),
    ),
    (
        "2018-10-01",
        "Vietnam and Japan set up diplomatic ties on September 21, 1973.",
        ("milestone 1973-09-21 JP+VN",),
    ),
    (
        "2024-12-12",
        "Binh Duong and Yamaguchi marked ten years of friendship with a gala in Thu Dau Mot on "
        "December 11.",
        ("milestone 2024-12-11 JP-35+VN-57", "partnership 2014 JP-35+VN-57"),
    ),
    # --- nothing to be found -------------------------------------------------------------------
    ("2024-05-01", "Officials in Tien Giang hope to visit Kagawa one day.", ()),
    ("2024-05-01", "The governor of Tottori was invited to visit Quang Ninh.", ()),
    ("2024-05-01", "No agreement between Thai Binh and Kochi was signed.", ()),
    ("2024-05-01", "A trip by Mie officials to Ha Nam on May 12 has been cancelled.", ()),
    ("2024-05-01", "The forum planned for Osaka on April 20 was postponed indefinitely.", ()),
    ("2024-05-01", "Tourists from Hokkaido visited Ha Long Bay on April 29.", ()),
    ("2024-05-01", "Trade between Vietnam and Japan reached 45 billion USD in 2023.", ()),
    ("2024-05-01", "A Toyota plant in Vinh Phuc opened on April 2.", ()),
    ("2024-05-01", "He was born in Nara in 1961 and studied in Hanoi.", ()),
    ("2024-05-01", "Governor Abe told a press conference on April 25 that talks may begin.", ()),
    ("2024-05-01", "Leaders of Gyeonggi, the Republic of Korea, visited Ha Nam on April 26.", ()),
    ("2024-05-01", "The prefecture is considering a memorandum with Dak Lak.", ()),
    ("2024-05-01", "Japan's ODA has helped build bridges in Can Tho since 2004.", ()),
    # --- the same told in other words --------------------------------------------------------
    (
        "2022-09-15",
        "A 14-member delegation from Kagawa Prefecture, headed by its vice "
        "governor, was in Hai Duong on September 13 and 14.",
        ("visit 2022-09-13/2022-09-14 JP-37+VN-61",),
    ),
    (
        "2019-05-22",
        "Tien Giang's chairman flew to Fukui on Tuesday at the head of a mission of 12.",
        ("visit 2019-05-21 JP-18+VN-46",),
    ),
    (
        "2023-03-09",
        "Governor Hamada Seiji of Kochi was a guest of the Lam Dong People's Committee on March 7.",
        ("visit 2023-03-07 JP-39+VN-35",),
    ),
    (
        "2018-06-20",
        "Officials from Ba Ria-Vung Tau are touring ports in Hyogo this week.",
        ("visit 2018-06-18/2018-06-24 JP-28+VN-43",),
    ),
    (
        "2024-04-10",
        "Toyama's governor, Nitta Hachiro, had dinner with the leaders of Quang Ngai in "
        "Quang Ngai city last Friday.",
        ("visit 2024-04-05 JP-16+VN-29",),
    ),
    (
        "2023-11-17",
        "Can Tho played host yesterday to 20 council members from Hiroshima.",
        ("visit 2023-11-16 JP-34+VN-CT",),
    ),
    (
        "2017-08-03",
        "The mayor of Sakai was welcomed at Da Nang's city hall on 1 August.",
        ("visit 2017-08-01 JP-27+VN-DN",),
    ),
    (
        "2022-07-08",
        "Nghe An Chairman Nguyen Duc Trung sat down on July 6 with Ambassador Yamada Takio.",
        ("visit 2022-07-06 VN-22",),
    ),
    (
        "2025-02-14",
        "A mission from Nagasaki's chamber of commerce and prefectural government arrived"
        " in Quang Nam on Wednesday for a three-day stay.",
        ("visit 2025-02-12/2025-02-14 JP-42+VN-27",),
    ),
    (
        "2016-10-27",
        "Last month Yamanashi sent a team of officials to Ninh Binh.",
        ("visit 2016-09 JP-19+VN-18",),
    ),
    (
        "2019-12-05",
        "Bac Giang's party chief spent three days in Gunma from 2 December.",
        ("visit 2019-12-02/2019-12-04 JP-10+VN-54",),
    ),
    (
        "2023-06-30",
        "On June 28 the leadership of Thanh Hoa opened its doors to Governor Murai "
        "Yoshihiro of Miyagi.",
        ("visit 2023-06-28 JP-04+VN-21",),
    ),
    (
        "2021-04-16",
        "Saitama Governor Ono Motohiro and Vinh Phuc's Hoang Thi Thuy Lan talked by video"
        " link on April 15.",
        ("visit 2021-04-15 JP-11+VN-70",),
    ),
    (
        "2018-11-12",
        "Wakayama's Governor Nisaka Yoshinobu, accompanied by 30 business people, is "
        "visiting Binh Dinh until Thursday.",
        ("visit 2018-11-15 JP-30+VN-31",),
    ),
    (
        "2020-01-20",
        "A courtesy call by the mayor of Kitakyushu on Hai Phong's leaders took place on "
        "January 17.",
        ("visit 2020-01-17 JP-40+VN-HP",),
    ),
    (
        "2023-10-05",
        "The visit of the Tochigi delegation to Vinh Phuc, from 2 to 4 October, was the "
        "second this year.",
        ("visit 2023-10-02/2023-10-04 JP-09+VN-70",),
    ),
    (
        "2023-05-31",
        'About 150 firms took their seats at the "Meet Kyushu" conference in Can Tho on May 30.',
        ("forum 2023-05-30 VN-CT",),
    ),
    (
        "2022-11-04",
        "Osaka was the venue of a business matching for Dong Nai companies on November 2.",
        ("forum 2022-11-02 JP-27+VN-39",),
    ),
    (
        "2024-03-01",
        "A roundtable in Hanoi on February 28 brought Gifu suppliers and buyers from Ha "
        "Nam to one table.",
        ("forum 2024-02-28 JP-21+VN-63+VN-HN",),
    ),
    (
        "2019-07-12",
        "Hung Yen promoted its industrial parks to 80 Kanagawa firms at a seminar in "
        "Yokohama on Thursday.",
        ("forum 2019-07-11 JP-14+VN-66",),
    ),
    (
        "2021-12-10",
        "Some 200 participants logged on to the Long An - Hyogo investment webinar on December 8.",
        ("forum 2021-12-08 JP-28+VN-41",),
    ),
    (
        "2025-05-09",
        "The third Japan-Vietnam local leaders' meeting is slated for 21-22 August in Kanazawa.",
        ("forum 2025-08-21/2025-08-22 JP-17",),
    ),
    (
        "2018-04-04",
        "Next Monday a symposium on river restoration gets under way in Hue with speakers"
        " from Shizuoka.",
        ("forum 2018-04-09 JP-22+VN-26",),
    ),
    (
        "2022-04-11",
        "The curtain fell on Sunday on a three-day Japanese food fair in Hai Phong.",
        ("festival 2022-04-10 VN-HP",),
    ),
    (
        "2024-10-16",
        "The Vietnam Festival in Fukuoka runs from October 19 to 20.",
        ("festival 2024-10-19/2024-10-20 JP-40",),
    ),
    (
        "2019-04-02",
        "Quang Ninh's cherry blossom festival, now in its seventh year, wraps up tomorrow"
        " in Ha Long.",
        ("festival 2019-04-03 VN-13",),
    ),
    (
        "2017-09-18",
        "An exhibition of Akita woodblock prints is on show at the Da Lat museum until 30"
        " September.",
        ("festival 2017-09-30 JP-05+VN-35",),
    ),
    (
        "2023-08-28",
        "Mie Prefecture is marking the 50th anniversary of Viet Nam - Japan ties with a "
        "Vietnam week that starts on September 4 in Tsu.",
        (
            "festival 2023-09-04 JP-24",
            "milestone 2023 JP+VN",
        ),
    ),
    (
        "2023-07-14",
        "Niigata and Hai Phong put pen to paper on a tourism pact on July 12.",
        ("agreement 2023-07-12 JP-15+VN-HP",),
    ),
    (
        "2018-03-23",
        "A letter of intent linking Kumamoto with An Giang was inked in Long Xuyen on Thursday.",
        ("agreement 2018-03-22 JP-43+VN-44",),
    ),
    (
        "2022-12-22",
        "Dong Thap and Ibaraki extended their 2014 memorandum for another five years on "
        "December 20.",
        ("agreement 2022-12-20 JP-08+VN-45",),
    ),
    (
        "2024-02-07",
        "On February 5 the People's Committee of Son La exchanged minutes of cooperation "
        "with Nagano Prefecture.",
        ("agreement 2024-02-05 JP-20+VN-05",),
    ),
    (
        "2016-11-30",
        "Under a protocol agreed on November 28, Ehime will train nurses from Phu Tho.",
        ("agreement 2016-11-28 JP-38+VN-68",),
    ),
    (
        "2019-06-27",
        "The pact between Khanh Hoa and Tottori was concluded in 2017 and runs for three years.",
        ("agreement 2017 JP-31+VN-34",),
    ),
    (
        "2023-10-19",
        "Signatures on the cooperation agreement between Ben Tre and Tokushima dried on "
        "October 17.",
        ("agreement 2023-10-17 JP-36+VN-50",),
    ),
    (
        "2025-03-28",
        "The chairman of Hai Duong and Governor Ikeda Toyohito of Kagawa signed "
        "on Wednesday an accord on farm labour.",
        ("agreement 2025-03-26 JP-37+VN-61",),
    ),
    (
        "2015-09-04",
        "A cooperation document was handed to each side after Ha Giang and Iwate signed "
        "it on September 1.",
        ("agreement 2015-09-01 JP-03+VN-03",),
    ),
    (
        "2022-06-16",
        "Hue has been twinned with Kyoto since 2014.",
        ("partnership 2014 JP-26+VN-26",),
    ),
    (
        "2020-02-14",
        "Aichi, a partner of Ho Chi Minh City since 2016, sent masks.",
        ("partnership 2016 JP-23+VN-SG",),
    ),
    (
        "2019-10-09",
        "Ha Nam and Toyama have been friends for ten years.",
        ("partnership 2009 JP-16+VN-63",),
    ),
    (
        "2024-11-11",
        "Fukuoka celebrated the fifteenth anniversary of its friendship with Hanoi.",
        (
            "partnership 2009 JP-40+VN-HN",
            "milestone - JP-40+VN-HN",
        ),
    ),
    (
        "2018-05-25",
        "The prefecture of Nara and Phu Tho province entered into a friendship "
        "relationship in 2014.",
        ("partnership 2014 JP-29+VN-68",),
    ),
    (
        "2023-09-22",
        "This year is the golden jubilee of diplomatic relations between Vietnam and Japan.",
        ("milestone 2023 JP+VN",),
    ),
    (
        "2018-09-21",
        "Forty-five years of diplomatic ties with Japan are being celebrated across "
        "Vietnam this year.",
        ("milestone 2018 JP+VN",),
    ),
    (
        "2025-07-04",
        "Since July 1, when Binh Duong and Ba Ria-Vung Tau were folded into Ho Chi Minh "
        "City, the Osaka desk has had a larger territory.",
        ("milestone 2025-07-01 VN-43+VN-57+VN-SG",),
    ),
    (
        "2023-06-06",
        "Kagoshima would welcome a delegation from Soc Trang, the governor wrote in a letter.",
        (),
    ),
    (
        "2022-03-03",
        "Hau Giang is considering a business conference in Osaka next year.",
        (),
    ),
    (
        "2024-07-15",
        "A maker of bearings from Nagano opened a plant in Ha Nam on July 12.",
        (),
    ),
    (
        "2019-02-20",
        "No agreement was signed during the talks, officials in Tay Ninh said.",
        (),
    ),
    (
        "2024-10-02",
        "The chairman of Phu Yen told reporters that a pact with Chiba remains a dream.",
        (),
    ),
    (
        "2023-12-14",
        "Leaders of Hunan toured Lao Cai on December 12.",
        (),
    ),
    (
        "2021-08-18",
        "The Ishikawa fair in Hai Phong, due in September, has been called off.",
        (),
    ),
    (
        "2023-04-20",
        "Two nurses from Nam Dinh left for Shimane on Monday.",
        (),
    ),
    (
        "2020-09-10",
        "A second memorandum with Okinawa is still being drafted, Kien Giang's foreign "
        "affairs department said on September 8.",
        (),
    ),
    (
        "2022-05-11",
        "Exports from Binh Thuan to Japan rose 12 percent in April.",
        (),
    ),
    (
        "2024-05-28",
        "Tay Ninh took part in the Foodex fair in Chiba from 21 to 24 May. It had a stall"
        " there for the third time.",
        ("festival 2024-05-21/2024-05-24 JP-12+VN-37",),
    ),
    (
        "2019-11-14",
        "Meet Japan 2019, a conference for businesses from Kyushu, was attended by 300 "
        "people in Hue on November 12. Hue also signed a letter of intent with Oita.",
        (
            "forum 2019-11-12 VN-26",
            "agreement 2019-11-12 JP-44+VN-26",
        ),
    ),
    (
        "2021-09-02",
        "Since they became partners in 2011, Ibaraki and Ha Tinh have exchanged five delegations.",
        ("partnership 2011 JP-08+VN-23",),
    ),
    (
        "2023-12-20",
        "Nine prefectures have partners in the delta. Gunma's is Hung Yen; the two "
        "exchanged memoranda in Hung Yen city on December 18.",
        ("agreement 2023-12-18 JP-10+VN-66",),
    ),
    (
        "2024-07-25",
        "In Ehime, on the third leg of its trip, the Ba Ria-Vung Tau delegation saw a "
        "paper mill on July 22 and met the deputy governor.",
        ("visit 2024-07-22 JP-38+VN-43",),
    ),
    (
        "2019-04-26",
        "As part of the tour, Gia Lai's leaders will drop anchor in Tottori on April 29 "
        "for talks with Governor Hirai Shinji.",
        ("visit 2019-04-29 JP-31+VN-30",),
    ),
    (
        "2017-05-10",
        "The Japanese ambassador, Umeda Kunio, made his first trip to Dak Lak on May 8, "
        "where he met provincial leaders.",
        ("visit 2017-05-08 VN-33",),
    ),
    (
        "2020-11-18",
        "Kyoto's vice governor and the chairman of Thua Thien Hue exchanged views online "
        "on November 16 about old capitals.",
        ("visit 2020-11-16 JP-26+VN-26",),
    ),
    (
        "2022-09-29",
        "Twelve Vietnamese provinces set out their stalls at the Vietnam Festival in "
        "Yoyogi Park, Tokyo, on September 24-25.",
        ("festival 2022-09-24/2022-09-25 JP-13",),
    ),
    (
        "2024-01-24",
        "Vinh Long's people's committee met a group of Hiroshima city councillors on Monday.",
        ("visit 2024-01-22 JP-34+VN-49",),
    ),
    (
        "2023-10-30",
        "Binh Phuoc had been visited by officials of Kagoshima in August.",
        ("visit 2023-08 JP-46+VN-58",),
    ),
    (
        "2019-09-27",
        "The Sea of Japan coast is far from Quy Nhon, but Izumisano's mayor Chiyomatsu "
        "Hiroyasu made the journey on September 25 to open a Japanese garden.",
        ("visit 2019-09-25 JP-27+VN-31",),
    ),
    (
        "2021-03-05",
        "A virtual forum yesterday linked 70 companies in Gifu and Da Nang.",
        ("forum 2021-03-04 JP-21+VN-DN",),
    ),
    (
        "2022-10-21",
        "Ishikawa Prefecture and Hai Phong's department of tourism inked a memo on "
        "Tuesday, with Governor Hase Hiroshi looking on.",
        ("agreement 2022-10-18 JP-17+VN-HP",),
    ),
    (
        "2024-12-13",
        "The sister-city accord of Nha Trang and Kitami, dated 2016, is on display.",
        ("agreement 2016 JP-01+VN-34",),
    ),
    (
        "2023-08-09",
        "Japan Day in Buon Ma Thuot drew 4,000 visitors on Saturday.",
        ("festival 2023-08-05 VN-33",),
    ),
    (
        "2019-03-12",
        "A Vietnam week is being held in Sendai from March 9 through 15.",
        ("festival 2019-03-09/2019-03-15 JP-04",),
    ),
    (
        "2023-05-18",
        "The 5th Japan-Vietnam Local Cooperation Forum convenes in Shizuoka next month.",
        ("forum 2023-06 JP-22",),
    ),
    (
        "2022-12-08",
        "Bac Ninh is home to 90 Japanese firms. Its vice chairman, Ngo Tan Phuong, paid "
        "Shiga's governor a visit on December 6.",
        ("visit 2022-12-06 JP-25+VN-56",),
    ),
    (
        "2024-08-20",
        "Tottori city and Thanh Hoa began cooperating in March 2016.",
        ("partnership 2016-03 JP-31+VN-21",),
    ),
    (
        "2024-08-20",
        "In June 2019 Mie prefecture and Can Tho signed an agreement on establishing ties of "
        "friendship.",
        ("agreement 2019-06 JP-24+VN-CT",),
    ),
    (
        "2024-08-20",
        "The hot springs of Beppu in Oita welcome guests from Ha Noi with a bow all year round.",
        (),
    ),
    # --- further constructions
    (
        "2024-05-20",
        "A twelve-strong party from Kagawa prefecture, with Deputy Governor Otsuka at its head, "
        "touched down in Hai Phong on 15 May.",
        ("visit 2024-05-15 JP-37+VN-HP",),
    ),
    (
        "2024-05-20",
        "Lam Dong's top official Tran Van Hiep sat across the table from Nagano's vice governor "
        "on May 17.",
        ("visit 2024-05-17 JP-20+VN-35",),
    ),
    (
        "2024-05-20",
        "Visiting Akita governor Satake Norihisa told Quang Tri leaders on Friday that rice "
        "farmers in both places face the same problems.",
        ("visit 2024-05-17 JP-05+VN-25",),
    ),
    (
        "2024-05-20",
        "Governor of Tottori Hirai Shinji, on a working trip to Vietnam from May 12 to 16, made "
        "a stop in Bac Giang on the 14th.",
        ("visit 2024-05-12/2024-05-16 JP-31+VN-54",),
    ),
    (
        "2024-05-20",
        "During a working visit to Okayama last week, Vice Chairwoman Tran Thi Dieu Thuy of the "
        "Ho Chi Minh City People's Committee was received by Governor Ibaragi Ryuta.",
        ("visit 2024-05-13/2024-05-19 JP-33+VN-SG",),
    ),
    (
        "2024-05-20",
        "The mayor of Matsue spent two days in Hoi An, on May 8 and 9, as a guest of the town.",
        ("visit 2024-05-08/2024-05-09 JP-32+VN-27",),
    ),
    (
        "2024-05-20",
        "On a three-day tour of Shimane that ended on Sunday, leaders of Quang Binh saw a "
        "fish-processing plant and held talks with the governor.",
        ("visit 2024-05-19 JP-32+VN-24",),
    ),
    (
        "2024-05-20",
        "A 40-member economic mission headed by Yamanashi Governor Nagasaki Kotaro is touring "
        "Hanoi and Bac Ninh this week.",
        ("visit 2024-05-20/2024-05-26 JP-19+VN-56+VN-HN",),
    ),
    (
        "2024-05-20",
        "Mayor Takashima Soichiro of Fukuoka will travel to Hanoi in late June at the "
        "invitation of the municipal People's Committee.",
        ("visit 2024-06 JP-40+VN-HN",),
    ),
    (
        "2024-05-20",
        "A courtesy call was paid to the governor of Ehime on 11 April by the chairman of the "
        "Nam Dinh People's Committee.",
        ("visit 2024-04-11 JP-38+VN-67",),
    ),
    (
        "2024-05-20",
        "Received by Mayor Suzuki in the town hall on 2 May, the guests from Ben Tre handed "
        "over a basket of coconut candy. Hamamatsu, in Shizuoka prefecture, has no other "
        "partner in Vietnam.",
        ("visit 2024-05-02 JP-22+VN-50",),
    ),
    (
        "2024-05-20",
        "Fukushima officials inspect Can Tho port. A team from the prefecture's trade division "
        "looked over the terminals on May 7 and 8 and was briefed by the city's transport "
        "department.",
        ("visit 2024-05-07/2024-05-08 JP-07+VN-CT",),
    ),
    (
        "2024-05-20",
        "Quang Nam's delegation wound up a five-day trip to Nara and Kyoto on Saturday.",
        ("visit 2024-05-18 JP-26+JP-29+VN-27",),
    ),
    (
        "2024-05-20",
        "The governor of Miyazaki said he would love to visit Nghe An one day.",
        (),
    ),
    (
        "2024-05-20",
        "No date has been fixed for the return visit of Tra Vinh officials to Tokushima.",
        (),
    ),
    (
        "2024-05-20",
        "Students from Saga toured Hue on May 3.",
        (),
    ),
    (
        "2024-05-20",
        "Hai Duong hopes a delegation from Oita can come next spring.",
        (),
    ),
    (
        "2024-05-20",
        "The chairman of Phu Tho province spoke by telephone with the mayor of Nara on May 3.",
        (),
    ),
    (
        "2024-05-20",
        "A factory of a Gifu company opened in Ha Nam on May 3.",
        (),
    ),
    (
        "2024-05-20",
        "Talks with Hiroshima about a twinning have been shelved, Da Nang officials said on May 3.",
        (),
    ),
    (
        "2024-05-20",
        "Bac Lieu and Kagawa put ink to paper on 6 May: a memorandum on shrimp farming.",
        ("agreement 2024-05-06 JP-37+VN-55",),
    ),
    (
        "2024-05-20",
        "A letter of intent on forestry was initialled in Morioka on April 22 by the governors "
        "of Iwate and Yen Bai.",
        ("agreement 2024-04-22 JP-03+VN-06",),
    ),
    (
        "2024-05-20",
        "The cooperation pact between Niigata and Vinh Long was prolonged for another five "
        "years on 1 April.",
        ("agreement 2024-04-01 JP-15+VN-49",),
    ),
    (
        "2024-05-20",
        "Under a memorandum signed with Saitama in 2018, Vinh Phuc sends nurses to Omiya.",
        ("agreement 2018 JP-11+VN-70",),
    ),
    (
        "2024-05-20",
        "Kien Giang and Okinawa are to ink an accord on island tourism on June 2.",
        ("agreement 2024-06-02 JP-47+VN-47",),
    ),
    (
        "2024-05-20",
        "On May 9 the universities of Toyama and Can Tho concluded an agreement on joint research.",
        ("agreement 2024-05-09 JP-16+VN-CT",),
    ),
    (
        "2024-05-20",
        "With their signatures on a memorandum of cooperation, Shizuoka and Khanh Hoa pledged "
        "on May 10 to exchange students.",
        ("agreement 2024-05-10 JP-22+VN-34",),
    ),
    (
        "2024-05-20",
        "Yamaguchi Prefecture and Binh Duong province agreed on May 8 to extend their "
        "memorandum to 2029.",
        ("agreement 2024-05-08 JP-35+VN-57",),
    ),
    (
        "2024-05-20",
        "The memorandum, which was signed by Governor Kuroiwa Yuji and Hanoi chairman Tran Sy "
        "Thanh on 13 May, covers health care. Kanagawa has sent experts since last year.",
        ("agreement 2024-05-13 JP-14+VN-HN",),
    ),
    (
        "2024-05-20",
        "Quang Ngai's deal with Ibaraki, struck in 2017, expired last year and nobody renewed it.",
        ("agreement 2017 JP-08+VN-29",),
    ),
    (
        "2024-05-20",
        "No memorandum was signed, and the two sides left the table without a date.",
        (),
    ),
    (
        "2024-05-20",
        "Kochi wants to sign an agreement with Ca Mau before the end of the year.",
        (),
    ),
    (
        "2024-05-20",
        "Da Lat, which has been twinned with Kamakura in Kanagawa since 2016, grows much of the "
        "south's flowers.",
        ("partnership 2016 JP-14+VN-35",),
    ),
    (
        "2024-05-20",
        "Haiphong's sister city Kitakyushu has lent it filters.",
        ("partnership - JP-40+VN-HP",),
    ),
    (
        "2024-05-20",
        "Tokushima and Dong Thap have been partners for six years.",
        ("partnership 2018 JP-36+VN-45",),
    ),
    (
        "2024-05-20",
        "Ties between Kagoshima and Hai Duong go back to 2019.",
        ("partnership 2019 JP-46+VN-61",),
    ),
    (
        "2024-05-20",
        "Kyoto established friendship relations with Thua Thien-Hue in February 2013.",
        ("partnership 2013-02 JP-26+VN-26",),
    ),
    (
        "2024-05-20",
        "Sakai became Da Nang's twin town in 2019.",
        ("partnership 2019 JP-27+VN-DN",),
    ),
    (
        "2024-05-20",
        "Quy Nhon has been a friendship city of Izumisano since October 2019.",
        ("partnership 2019-10 JP-27+VN-31",),
    ),
    (
        "2024-05-20",
        "Among the Japanese partners of Ha Nam are Mie and Yamanashi.",
        (
            "partnership - JP-24+VN-63",
            "partnership - JP-19+VN-63",
        ),
    ),
    (
        "2024-05-20",
        "Next year the friendship of Ibaraki and Long An will be ten years old.",
        ("partnership 2015 JP-08+VN-41",),
    ),
    (
        "2024-05-20",
        "Ehime would like to become a sister prefecture of Binh Thuan.",
        (),
    ),
    (
        "2024-05-20",
        "Some 200 firms flocked to a business matching day that Osaka prefecture and Ho Chi "
        "Minh City put on in District 1 on May 10.",
        ("forum 2024-05-10 JP-27+VN-SG",),
    ),
    (
        "2024-05-20",
        "There was also a workshop on care work in Vinh on May 4, with speakers from Gifu.",
        ("forum 2024-05-04 JP-21+VN-22",),
    ),
    (
        "2024-05-20",
        "Vietnam Day in Chiba drew 5,000 people on Sunday.",
        ("festival 2024-05-19 JP-12",),
    ),
    (
        "2024-05-20",
        "The Vietnam Festival returns to Tokyo's Yoyogi Park on June 8-9.",
        ("festival 2024-06-08/2024-06-09 JP-13",),
    ),
    (
        "2024-05-20",
        "Hue hosted a three-day Japanese culture week that got under way on April 26.",
        ("festival 2024-04-26/2024-04-28 VN-26",),
    ),
    (
        "2024-05-20",
        "An exhibition of Bat Trang ceramics is on show in Saga until 30 May.",
        ("festival 2024-05-30 JP-41",),
    ),
    (
        "2024-05-20",
        "Investors from Fukuoka get acquainted with Nghe An at a seminar in Vinh on Friday.",
        ("forum 2024-05-17 JP-40+VN-22",),
    ),
    (
        "2024-05-20",
        "A trade promotion conference linking Binh Phuoc with Hyogo took place online on 5 May.",
        ("forum 2024-05-05 JP-28+VN-58",),
    ),
    (
        "2024-05-20",
        "Held in Kofu on March 3, the seminar brought together 80 companies from Yamanashi and "
        "officials from Bac Giang.",
        ("forum 2024-03-03 JP-19+VN-54",),
    ),
    (
        "2024-05-20",
        "Organisers called off the Japan Festival planned for May 25 in Hai Phong.",
        (),
    ),
    (
        "2024-05-20",
        "Vietnam and Japan marked half a century of diplomatic ties last year.",
        ("milestone 2023 JP+VN",),
    ),
    (
        "2025-08-20",
        "Since Ha Giang was merged into Tuyen Quang on 1 July 2025, Gifu deals with a single "
        "office.",
        ("milestone 2025-07-01 VN-03+VN-07",),
    ),
    # --- whole reports
    (
        "2019-03-18",
        "Phan Thiet - Leaders of Binh Thuan province and a 15-member mission from Japan's Kochi "
        "prefecture met in Phan Thiet on March 15 to discuss how to get dragon fruit onto "
        "Japanese shelves.\n\nHeading the mission was Vice Governor Iwaki Takao. His hosts "
        "presented packing houses and a new cold store; he presented a machine that sorts "
        "yuzu.\n\nAt the end of the meeting the province's Department of Industry and Trade and "
        "the Kochi Trade Association signed a memorandum on market information.\n\nA trade "
        "promotion workshop with about 60 firms followed in the afternoon. The mission moved on "
        "to Ho Chi Minh City the next day for a meeting with the city's supermarket "
        "association.\n\nMr. Iwaki hopes that a delegation from Binh Thuan will visit Kochi "
        "before the rainy season.",
        (
            "visit 2019-03-15 JP-39+VN-40",
            "agreement 2019-03-15 JP-39+VN-40",
            "forum 2019-03-15 JP-39+VN-40",
            "visit 2019-03-16 JP-39+VN-SG",
        ),
    ),
    (
        "2022-08-31",
        "2 August: Consul General Ono Masuo paid a courtesy call on the Chairman of the Can Tho "
        'City People\'s Committee.\n9 August: Seminar "Working in Toyama" at Can Tho '
        "University (120 participants).\n19-21 August: Japan Days at Ninh Kieu quay, with a "
        "booth of Hyogo Prefecture.\n26 August: Film evening (cancelled because of the "
        "storm).\n\nComing up\n10 September: The Governor of Hyogo visits Can Tho.",
        (
            "visit 2022-08-02 VN-CT",
            "forum 2022-08-09 JP-16+VN-CT",
            "festival 2022-08-19/2022-08-21 JP-28+VN-CT",
            "visit 2022-09-10 JP-28+VN-CT",
        ),
    ),
    (
        "2025-02-14",
        "Ask a Japanese mayor what the sister city in Vietnam is for and you will hear about "
        "youth and peace. Ask again after the second glass and you will hear about nurses.\n\nI "
        "do not mock it. When Hai Phong and Kitakyushu became sister cities in April 2014 few "
        "expected more than dance troupes. A decade on, the Japanese city's waterworks have "
        "rebuilt half a dozen plants in the port.\n\nOthers have been less lucky. Quang Tri "
        "signed a memorandum with Ishikawa in 2016 and has not heard much since. Talks between "
        "Tra Vinh and Saga ended without a paper last autumn.\n\nThe best news of the winter "
        "came from Hue, which on January 20 welcomed the governor of Nara to open a joint "
        "conservation workshop in the citadel.",
        (
            "partnership 2014-04 JP-40+VN-HP",
            "agreement 2016 JP-17+VN-25",
            "visit 2025-01-20 JP-29+VN-26",
            "forum 2025-01-20 JP-29+VN-26",
        ),
    ),
    (
        "2023-07-04",
        "Hanoi: Tokyo Governor Koike Yuriko arrived in Hanoi on Sunday for a three-day visit. "
        "On Monday morning she held talks with Hanoi Party chief Dinh Tien Dung; in the "
        "afternoon, she and chairman Tran Sy Thanh signed a joint statement on cooperation in "
        "smart transport.\n\nLater on Monday Prime Minister Pham Minh Chinh received the "
        "governor.\n\nHanoi and Tokyo have been partners since 2013. A photo exhibition on the "
        "ten years is open at the Temple of Literature until July 16.\n\nA rumoured stop in Hai "
        "Phong did not take place.",
        (
            "visit 2023-07-02/2023-07-04 JP-13+VN-HN",
            "agreement 2023-07-03 JP-13+VN-HN",
            "partnership 2013 JP-13+VN-HN",
            "festival 2023-07-16 JP-13+VN-HN",
        ),
    ),
    # --- reported days, papers with each of several, names that are places
    (
        "2024-05-20",
        "The Thai Nguyen People's Committee said on Monday that a delegation will travel to "
        "Sendai in June.",
        ("visit 2024-06 JP-04+VN-69",),
    ),
    (
        "2024-05-20",
        "Aichi signed memoranda with Hung Yen and Thai Nguyen on 11 May.",
        (
            "agreement 2024-05-11 JP-23+VN-66",
            "agreement 2024-05-11 JP-23+VN-69",
        ),
    ),
    (
        "2024-05-20",
        "The delegation came from Hue, which on May 14 had signed a memorandum with Nara.",
        ("agreement 2024-05-14 JP-29+VN-26",),
    ),
    (
        "2024-05-20",
        "A fair with produce from Ibaraki opened in Cao Lanh, Dong Thap, on May 18 and ends on "
        "Wednesday.",
        ("festival 2024-05-18/2024-05-22 JP-08+VN-45",),
    ),
    (
        "2024-05-20",
        "Kochi and Ca Mau raised the prospect of an agreement on 3 May.",
        (),
    ),
    # --- announcements with labels, exchanges, talks not concluded
    (
        "2024-05-20",
        "Lam Dong and Nagano have exchanged delegations since 2017.",
        ("partnership 2017 JP-20+VN-35",),
    ),
)
