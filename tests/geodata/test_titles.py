"""Titles are generated from fields, in four languages, and say who, what and where."""

import itertools

import pytest

from geodata.lexicon.titles import WORDING
from geodata.records import EVENT_TYPES, LANGUAGES, STATUSES, Participant
from geodata.titles import title


def titles(event):
    return {language: title(event, language) for language in LANGUAGES}


def test_an_official_visits(candidate):
    event = candidate(
        "visit",
        "2023-11-16",
        ("JP-01", "VN-13"),
        roles={"JP-01": "visitor", "VN-13": "host"},
        people=(Participant("Suzuki Naomichi", "governor", "JP-01"),),
    )
    assert titles(event) == {
        "en": "Hokkaidō governor visits Quảng Ninh",
        "vi": "Thống đốc Hokkaido thăm Quảng Ninh",
        "ja": "北海道知事がクアンニン省を訪問",
        "id": "Gubernur Hokkaido mengunjungi Quảng Ninh",
    }


def test_a_delegation_without_a_named_official_visits(candidate):
    event = candidate(
        "visit",
        "2025-08",
        ("JP-19", "VN-13"),
        roles={"JP-19": "visitor", "VN-13": "host"},
    )
    assert title(event, "en") == "Yamanashi delegation visits Quảng Ninh"


def test_a_signed_paper_names_both_sides(candidate):
    event = candidate("agreement", "2023-12-15", ("JP-10", "VN-63"), form="memorandum")
    assert titles(event) == {
        "en": "Hà Nam and Gunma sign a memorandum",
        "vi": "Hà Nam và Gunma ký biên bản ghi nhớ",
        "ja": "ハナム省と群馬県が覚書を締結",
        "id": "Hà Nam dan Gunma menandatangani nota kesepahaman",
    }


def test_a_tie_is_named_by_its_cities(candidate):
    event = candidate(
        "partnership", None, ("JP-27", "VN-DN"), form="friendship", cities={"gn-1853195": "JP-27"}
    )
    assert title(event, "en") == "Đà Nẵng – Sakai: friendship ties"


def test_a_national_paper_names_the_countries(candidate):
    event = candidate("agreement", "2023-11-27", form="statement")
    assert title(event, "vi") == "Việt Nam và Nhật Bản ra tuyên bố chung"


def test_an_anniversary_names_the_other_country(candidate):
    event = candidate("milestone", None, form="anniversary", name="50", countries=("IN", "VN"))
    assert title(event, "en") == "50 years of relations: Vietnam – India"


def test_a_gathering_says_where_and_with_whom(candidate):
    event = candidate("forum", "2025-11-25", ("JP-10", "VN-13"), roles={"VN-13": "venue"})
    assert title(event, "en") == "Forum in Quảng Ninh with Gunma"


def test_long_lists_are_counted(candidate):
    event = candidate(
        "forum",
        "2025-11-25",
        ("JP-01", "JP-10", "JP-15", "JP-19", "JP-27", "VN-13"),
        roles={"VN-13": "venue"},
    )
    assert title(event, "en") == "Forum in Quảng Ninh with Hokkaidō, Gunma and 3 more"


def visit(candidate, visitors, hosts, **fields):
    """A visit from some places to others; regions are both."""
    roles = dict.fromkeys(visitors, "visitor") | dict.fromkeys(hosts, "host")
    return candidate("visit", "2025-05-05", (*hosts, *visitors), roles=roles, **fields)


@pytest.mark.parametrize(
    ("status", "en", "vi", "ja", "id"),
    [
        ("planned", "Mie delegation to visit Hải Phòng", "Đoàn đại biểu Mie sẽ thăm Hải Phòng",
         "三重県の訪問団がハイフォン市を訪問へ", "Delegasi Mie akan mengunjungi Hải Phòng"),
        ("cancelled", "Mie delegation’s visit to Hải Phòng (cancelled)",
         "Chuyến thăm Hải Phòng của đoàn đại biểu Mie (đã hủy)",
         "【中止】三重県の訪問団のハイフォン市訪問",
         "Kunjungan delegasi Mie ke Hải Phòng (dibatalkan)"),
        ("postponed", "Mie delegation’s visit to Hải Phòng (postponed)",
         "Chuyến thăm Hải Phòng của đoàn đại biểu Mie (đã hoãn)",
         "【延期】三重県の訪問団のハイフォン市訪問",
         "Kunjungan delegasi Mie ke Hải Phòng (ditunda)"),
    ],
)  # fmt: skip
def test_what_did_not_happen_is_not_told_as_done(candidate, status, en, vi, ja, id):
    event = visit(candidate, ("JP-24",), ("VN-HP",), status=status)
    assert titles(event) == {"en": en, "vi": vi, "ja": ja, "id": id}


@pytest.mark.parametrize(
    ("type", "form", "status", "en", "ja"),
    [
        ("agreement", "", "planned", "Hà Nam and Gunma to conclude an agreement",
         "ハナム省と群馬県が協定を締結へ"),
        ("agreement", "upgrade", "held", "Hà Nam and Gunma upgrade relations",
         "ハナム省と群馬県が関係を格上げ"),
        ("agreement", "memorandum", "cancelled", "Hà Nam – Gunma: memorandum (cancelled)",
         "【中止】ハナム省と群馬県の覚書"),
        ("partnership", "friendship", "planned", "Hà Nam – Gunma: friendship ties (planned)",
         "【予定】ハナム省と群馬県の友好関係"),
        ("partnership", "sister", "ongoing", "Hà Nam – Gunma: sister-region ties",
         "ハナム省と群馬県の姉妹提携"),
        ("forum", "seminar", "postponed", "Hà Nam – Gunma: seminar (postponed)",
         "【延期】ハナム省と群馬県のセミナー"),
        ("milestone", "merger", "held", "Merger of Gunma and Hà Nam", "群馬県とハナム省の合併"),
    ],
)  # fmt: skip
def test_statuses_of_what_two_sides_share(candidate, type, form, status, en, ja):
    event = candidate(type, "2025", ("JP-10", "VN-63"), form=form, status=status)
    assert (title(event, "en"), title(event, "ja")) == (en, ja)


@pytest.mark.parametrize(
    ("type", "form", "regions", "en", "vi", "ja", "id"),
    [
        ("agreement", "memorandum", ("JP-08",), "Ibaraki: memorandum with partner in Vietnam",
         "Ibaraki: biên bản ghi nhớ với đối tác Việt Nam", "茨城県とベトナム側の覚書",
         "Ibaraki: nota kesepahaman dengan mitra di Vietnam"),
        ("partnership", "friendship", ("VN-SG",),
         "Ho Chi Minh City: friendship ties with partner in Japan",
         "TP. Hồ Chí Minh: quan hệ hữu nghị với đối tác Nhật Bản", "ホーチミン市と日本側の友好関係",
         "Kota Hồ Chí Minh: hubungan persahabatan dengan mitra di Jepang"),
        ("forum", "seminar", ("JP-47",), "Seminar: Okinawa", "Tọa đàm: Okinawa",
         "沖縄県：セミナー", "Seminar: Okinawa"),
        ("visit", "talks", ("JP-44",), "Talks: Ōita", "Hội đàm: Oita", "大分県：会談",
         "Pembicaraan: Oita"),
        ("visit", "", (), "Visit: Vietnam and Japan", "Chuyến thăm: Việt Nam và Nhật Bản",
         "ベトナムと日本：訪問", "Kunjungan: Vietnam dan Jepang"),
    ],
)  # fmt: skip
def test_one_side_claims_no_venue_and_no_direction(candidate, type, form, regions, en, vi, ja, id):
    event = candidate(type, None, regions, form=form)
    assert titles(event) == {"en": en, "vi": vi, "ja": ja, "id": id}


@pytest.mark.parametrize(
    ("roles", "form", "en", "ja"),
    [
        ({"VN-13": "host"}, "", "Visit to Quảng Ninh", "クアンニン省を訪問"),
        ({"VN-13": "venue"}, "talks", "Talks in Quảng Ninh", "クアンニン省で会談"),
        ({"JP-01": "visitor"}, "", "Visit by Hokkaidō delegation", "北海道の訪問団が訪問"),
        ({"JP-01": "visitor", "VN-13": "party"}, "", "Visit by Hokkaidō delegation: Quảng Ninh",
         "北海道の訪問団が訪問：クアンニン省"),
        ({"JP-01": "visitor", "VN-13": "host"}, "reception",
         "Hokkaidō delegation received in Quảng Ninh", "クアンニン省が北海道の訪問団と面会"),
        ({"JP-01": "visitor", "VN-13": "venue"}, "reception",
         "Hokkaidō delegation received in Quảng Ninh", "北海道の訪問団、クアンニン省で面会"),
        ({"JP-01": "visitor", "VN-13": "host"}, "online", "Online talks: Quảng Ninh and Hokkaidō",
         "クアンニン省と北海道：オンライン会談"),
        ({"JP-01": "host", "VN-13": "host"}, "", "Visit: Quảng Ninh and Hokkaidō",
         "クアンニン省と北海道：訪問"),
    ],
)  # fmt: skip
def test_roles_decide_how_much_a_visit_says(candidate, roles, form, en, ja):
    event = candidate("visit", None, tuple(roles), form=form, roles=roles)
    assert (title(event, "en"), title(event, "ja")) == (en, ja)


@pytest.mark.parametrize(
    ("body", "office", "vi", "ja"),
    [
        ("VN-HN", "party_secretary", "Bí thư Thành ủy Hà Nội", "ハノイ市党委員会書記"),
        ("VN-13", "party_secretary", "Bí thư Tỉnh ủy Quảng Ninh", "クアンニン省党委員会書記"),
        ("VN-DN", "chairman_people_committee", "Chủ tịch UBND Đà Nẵng", "ダナン市人民委員会委員長"),
        ("VN-SG", "mayor", "Thị trưởng TP. Hồ Chí Minh", "ホーチミン市長"),
    ],
)
def test_offices_are_called_as_their_place_calls_them(candidate, body, office, vi, ja):
    event = visit(candidate, (body,), ("JP-10",), people=(Participant("X", office, body),))
    assert title(event, "vi") == f"{vi} thăm Gunma"
    assert title(event, "ja") == f"{ja}が群馬県を訪問"


def test_a_city_is_told_from_the_prefecture_of_its_name(candidate):
    event = candidate(
        "partnership", None, ("JP-27", "VN-SG"), form="sister", cities={"gn-1853909": "JP-27"}
    )
    assert titles(event) == {
        "en": "Ho Chi Minh City – Osaka City: sister-city ties",
        "vi": "TP. Hồ Chí Minh – TP. Osaka: quan hệ kết nghĩa",
        "ja": "ホーチミン市と大阪市の姉妹都市提携",
        "id": "Kota Hồ Chí Minh – Kota Osaka: hubungan kota kembar",
    }


def test_names_are_joined_once(candidate):
    event = candidate("agreement", None, ("JP-46", "VN-61", "VN-HN"), form="memorandum")
    assert titles(event) == {
        "en": "Hải Dương, Hanoi and Kagoshima sign a memorandum",
        "vi": "Hải Dương, Hà Nội và Kagoshima ký biên bản ghi nhớ",
        "ja": "ハイズオン省、ハノイ市、鹿児島県が覚書を締結",
        "id": "Hải Dương, Hà Nội, dan Kagoshima menandatangani nota kesepahaman",
    }


def test_a_title_too_long_names_one_of_each_list(candidate):
    regions = ("JP-08", "JP-13", "JP-33", "JP-40", "VN-03", "VN-06", "VN-28", "VN-55")
    assert titles(candidate("forum", None, regions, form="seminar")) == {
        "en": "Hà Giang, Yên Bái and 2 more – Ibaraki, Tokyo and 2 more: seminar",
        "vi": "Hà Giang và 3 địa phương khác – Ibaraki và 3 địa phương khác: tọa đàm",
        "ja": "ハザン省、イエンバイ省ほか2地域と茨城県、東京都ほか2地域のセミナー",
        "id": "Hà Giang dan 3 daerah lain – Ibaraki dan 3 daerah lain: seminar",
    }


def test_every_language_words_the_same_things():
    for field in ("nouns", "patterns", "papers", "statuses"):
        keys = {language: set(getattr(WORDING[language], field)) for language in LANGUAGES}
        assert len({frozenset(each) for each in keys.values()}) == 1, field
    plain = {office for office in WORDING["vi"].offices if not office.endswith(".city")}
    for language in ("en", "ja", "id"):
        assert set(WORDING[language].offices) == plain


FORMS = {
    type: [key.partition(".")[2] for key in WORDING["en"].nouns if key.startswith(type)]
    for type in EVENT_TYPES
}
ROLES = [("venue", "party"), ("host", "visitor"), ("venue", "visitor"), ("visitor", "party")]
"""Of the other side and of Vietnam."""


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("type", EVENT_TYPES)
@pytest.mark.parametrize(
    "regions",
    [
        (),
        ("VN-13",),
        ("JP-01",),
        ("JP-01", "VN-13"),
        ("KR-48", "VN-57"),
        ("JP-13", "JP-30", "VN-26", "VN-43"),
        ("JP-08", "JP-13", "JP-33", "JP-40", "JP-43", "VN-03", "VN-26", "VN-28", "VN-43"),
    ],
)
def test_every_shape_has_a_short_title_in_four_languages(candidate, type, regions, status):
    for form, roles in itertools.product(FORMS[type], ROLES if type == "visit" else ROLES[:1]):
        parts = {r: roles[r.startswith("VN")] for r in regions}
        event = candidate(type, None, regions, form=form, status=status, roles=parts)
        for text in titles(event).values():
            assert 3 < len(text) <= 99
            assert "{" not in text and "  " not in text
            assert text[0] == text[0].upper()
