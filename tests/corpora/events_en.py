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
)
