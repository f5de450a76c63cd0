from collections import Counter
from pathlib import Path

import pytest

from geodata.errors import UnreadableError
from geodata.merge import merge
from geodata.records import Candidate
from geodata.registry import HEADERS, parse_table, read_registry, registry_candidates, table_kind

SEEDS = Path(__file__).parents[2] / "seeds" / "registry"
TIE = ",".join(HEADERS["partnerships"])
EVENT = ",".join(HEADERS["events"])
URL = "https://example.org/a"


def candidates(*tables: tuple[str, str, list[str]]) -> tuple[Candidate, ...]:
    parsed = [parse_table("\n".join([head, *rows]) + "\n", name) for name, head, rows in tables]
    assert [table.failures for table in parsed] == [()] * len(parsed)
    return registry_candidates(parsed)


def ties(*rows: str) -> list[Candidate]:
    return [
        c for c in candidates(("r/partnerships.csv", TIE, list(rows))) if c.type == "partnership"
    ]


def row(vn: str, code: str, jp: str, jp_code: str, kind: str, signed: str, status: str) -> str:
    return f"{vn},{code},{jp},{jp_code},{kind},{signed},{status},{URL},en,a note"


@pytest.fixture(scope="module")
def shipped() -> tuple[Candidate, ...]:
    found, failures = read_registry([SEEDS / "partnerships.csv", SEEDS / "events.csv"])
    assert failures == ()
    return found


def test_every_row_of_the_seeds_is_a_source_of_its_tie_or_event(
    shipped: tuple[Candidate, ...],
) -> None:
    rows = {
        f"registry/{path.stem}-{number:03d}"
        for path in SEEDS.glob("*.csv")
        for number in range(2, len(path.read_text("utf-8").splitlines()) + 1)
    }
    told = Counter(
        s.document
        for c in shipped
        for s in c.sources
        if c.type == "partnership" or "events" in s.document
    )
    assert told == dict.fromkeys(rows, 1)


def test_ties_of_the_seeds(shipped: tuple[Candidate, ...]) -> None:
    ties_found = [c for c in shipped if c.type == "partnership"]
    found = {
        tuple(place.id for place in c.places): (c.tie, c.status, c.date.edtf if c.date else None)
        for c in ties_found
    }
    assert len(found) == len(ties_found)
    assert found["VN-13", "JP-01"] == ("signed", "ongoing", "2023-11-16")
    assert found["VN-13", "JP-31"] == ("contact", "ongoing", None)
    assert found["VN-DN", "gn-1853195"] == ("signed", "ongoing", "2009-02-20")
    assert found["VN-SG", "JP-27"] == ("signed", "ongoing", "1995")
    assert found["VN-SG", "gn-1853909"] == ("signed", "ongoing", "2013")
    assert found["gn-1562798", "gn-1863945"] == ("planned", "planned", None)


def test_rows_of_one_pair_are_one_tie_dated_by_the_earliest_signing() -> None:
    [tie] = ties(
        row("Da Nang", "VN-DN", "Sakai", "JP-27", "mou", "2019-02-23", "active"),
        row("Da Nang", "VN-DN", "Sakai", "JP-27", "exchange", "2001", "unknown"),
        row("Da Nang", "VN-DN", "Sakai", "JP-27", "friendship", "2009-02", "unknown"),
    )
    assert (tie.date and tie.date.edtf, tie.tie, tie.form) == ("2009-02", "signed", "friendship")
    assert [s.document for s in tie.sources] == [f"r/partnerships-{n:03d}" for n in (2, 3, 4)]
    assert [(s.date, s.status) for s in tie.sources] == [
        ("2019-02-23", "ongoing"),
        ("2001", "ongoing"),
        ("2009-02", "ongoing"),
    ]
    assert {(p.id, p.role) for p in tie.places} == {("VN-DN", "party"), ("gn-1853195", "party")}
    assert (tie.regions, tie.countries) == (("JP-27", "VN-DN"), ("JP", "VN"))


@pytest.mark.parametrize(
    ("kind", "status", "expected"),
    [
        ("mou", "planned", ("planned", "planned")),
        ("exchange", "planned", ("planned", "planned")),
        ("exchange", "unknown", ("ongoing", "contact")),
        ("sister", "unknown", ("ongoing", "signed")),
    ],
)
def test_status_and_strength_of_a_tie(kind: str, status: str, expected: tuple[str, str]) -> None:
    [tie] = ties(row("Hanoi", "VN-HN", "Fukuoka Prefecture", "JP-40", kind, "", status))
    assert (tie.status, tie.tie, tie.date) == (*expected, None)


@pytest.mark.parametrize(
    ("name", "code", "signed", "place"),
    [
        ("Sakai", "JP-27", "", "gn-1853195"),
        ("Osaka", "JP-27", "", "JP-27"),
        ("Osaka Prefecture", "JP-27", "", "JP-27"),
        ("Osaka City", "JP-27", "", "gn-1853909"),
        ("Tokyo Metropolis", "JP-13", "", "JP-13"),
        ("Yachiyo Town", "JP-08", "", "gn-13132800"),
        ("Nagasaki Prefectural Assembly", "JP-42", "", "JP-42"),
        ("Nowhere City", "JP-42", "", "JP-42"),
        ("Ho Chi Minh City", "VN-SG", "", "VN-SG"),
        ("Hue City", "VN-26", "2018-04", "gn-1580240"),
        ("Hue City", "VN-26", "2025-06-04", "VN-26"),
        ("Hue City", "VN-26", "", "gn-1580240"),
        ("Thua Thien Hue", "VN-26", "2013", "VN-26"),
        ("Quy Nhon (Binh Dinh)", "VN-31", "", "gn-1568574"),
        ("Quang Ngai (labour department)", "VN-29", "", "VN-29"),
        ("Da Nang Port", "VN-DN", "1994", "VN-DN"),
        ("Hoa Binh City", "VN-14", "", "gn-1580830"),
    ],
)
def test_place_that_a_cell_names(name: str, code: str, signed: str, place: str) -> None:
    sides = (
        ("Hanoi", "VN-HN", name, code) if code[:2] == "JP" else (name, code, "Hokkaido", "JP-01")
    )
    [tie] = ties(row(*sides, "friendship", signed, "active"))
    assert place in {p.id for p in tie.places}


def test_a_council_acts_for_its_place_but_does_not_date_its_tie() -> None:
    [tie] = ties(
        *(
            row(vn, "VN-27", jp, "JP-42", "friendship", signed, "active")
            for vn, jp, signed in (
                ("Quang Nam People's Council", "Nagasaki Prefectural Assembly", "2015"),
                ("Quang Nam", "Nagasaki Prefecture", "2017-06-05"),
            )
        )
    )
    assert (tie.date and tie.date.edtf, len(tie.sources)) == ("2017-06-05", 2)


def test_dated_papers_are_agreements_merged_with_their_event() -> None:
    ninh = ("Quang Ninh", "VN-13")
    found = candidates(
        (
            "r/partnerships.csv",
            TIE,
            [
                row(*ninh, "Shiga Prefecture", "JP-25", "mou", "2017-10", "active"),
                row(*ninh, "Hokkaido", "JP-01", "friendship", "2023-11-16", "active"),
                row(*ninh, "Nara Prefecture", "JP-29", "mou", "", "active"),
                row(*ninh, "Mie Prefecture", "JP-24", "mou", "2024", "planned"),
            ],
        ),
        (
            "r/events.csv",
            EVENT,
            [
                f"agreement,2017-10-20,held,VN-13,JP-25,Quang Ninh and Shiga sign memo,{URL},ja",
                f"agreement,2018-10-20,held,VN-13,JP-25,They sign another,{URL},ja",
                f"visit,2017-10-20,held,VN-13,JP-25,Shiga governor visits Quang Ninh,{URL},ja",
            ],
        ),
    )
    papers = [(c.date and c.date.edtf, c.form, c.tie, [s.document for s in c.sources])
              for c in found if c.type == "agreement"]  # fmt: skip
    assert papers == [
        ("2017-10-20", "memorandum", "signed", ["r/partnerships-002", "r/events-002"]),
        ("2018-10-20", "", None, ["r/events-003"]),
    ]
    assert len(merge(found)) == len(found)


def test_an_event_fits_no_paper_when_it_fits_two() -> None:
    found = candidates(
        (
            "r/partnerships.csv",
            TIE,
            [
                row("Hue City", "VN-26", "Kyoto Prefecture", "JP-26", "mou", "2014-01", "active"),
                row("Hue City", "VN-26", "Kyoto Prefecture", "JP-26", "mou", "2014-02", "active"),
            ],
        ),
        ("r/events.csv", EVENT, [f"agreement,2014,held,VN-26,JP-26,Hue and Kyoto sign,{URL},ja"]),
    )
    assert [len(c.sources) for c in found if c.type == "agreement"] == [1, 1, 1]


PARTS = {
    ">": ("visitor", "host"),
    "@": ("mentioned", "venue"),
    "=": ("party", "party"),
}


def roles(title: str, type: str, vn: str, jp: str) -> dict[str, str]:
    [event] = candidates(("r/events.csv", EVENT, [f"{type},2024,held,{vn},{jp},{title},{URL},en"]))
    return {place.id: place.role for place in event.places}


@pytest.mark.parametrize(
    ("title", "type", "vn", "jp", "expected"),
    [
        ("Kagawa vice governor visits Hai Phong", "visit", "VN-HP", "JP-37", "JP-37 > VN-HP"),
        ("Hyogo governor received in HCM City", "visit", "VN-SG", "JP-28", "JP-28 > VN-SG"),
        ("Lang Son hosts a group of Wakayama", "visit", "VN-09", "JP-30", "JP-30 > VN-09"),
        ("Okayama City mayor visits Long An", "visit", "VN-41", "JP-33", "gn-1854383 > VN-41"),
        ("Izumiotsu visits Ba Ria-Vung Tau", "visit", "VN-43", "JP-27", "gn-1861095 > VN-43"),
        ("Kanagawa Festival held in Hanoi", "festival", "VN-HN", "JP-14", "JP-14 @ VN-HN"),
        ("A memo is signed", "agreement", "VN-63", "JP-34", "VN-63 = JP-34"),
    ],
)
def test_roles_are_read_from_a_title(
    title: str, type: str, vn: str, jp: str, expected: str
) -> None:
    first, sign, second = expected.split()
    assert roles(title, type, vn, jp) == dict(zip((first, second), PARTS[sign], strict=True))


def test_an_event_without_codes_is_national() -> None:
    [event] = candidates(
        ("r/events.csv", EVENT, [f"milestone,1973,held,,,Relations begin,{URL},en"])
    )
    assert (event.regions, event.countries, event.places) == ((), ("JP", "VN"), ())


HUE = {"vn": "Hue City", "code": "VN-26", "jp": "Nara", "jp_code": "JP-29", "kind": "mou"}
GIVEN = {**HUE, "signed": "2025", "status": "active"}
WRONG = [
    (
        row(**{**GIVEN, "signed": "24/13/2025"}),
        'signed "24/13/2025" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY.',
    ),
    (row(**{**GIVEN, "code": "VN-99"}), 'vn_iso "VN-99" is no unit of VN'),
    (row(**{**GIVEN, "code": "JP-01"}), 'vn_iso "JP-01" is no unit of VN'),
    (row(**{**GIVEN, "code": "VN34-46"}), 'vn_iso "VN34-46" is no unit of VN'),
    (row(**{**GIVEN, "code": "VN-26;VN-27"}), 'vn_iso "VN-26;VN-27" is not one code'),
    (row(**{**GIVEN, "jp_code": ""}), 'jp_iso "" is not one code'),
    (row(**{**GIVEN, "kind": "twin"}), 'kind "twin" is unknown'),
    (row(**{**GIVEN, "status": "dead"}), 'status "dead" is unknown'),
    (row(**{**GIVEN, "vn": ""}), "vn_place is empty"),
    ("Hue City,VN-26,Nara", "found fewer cells, expected 10"),
    (row(**{**GIVEN, "status": "active, more"}), "found 11 cells, expected 10"),
]


@pytest.mark.parametrize(("wrong", "reason"), WRONG, ids=lambda value: value[:40])
def test_a_wrong_row_is_named_and_the_others_are_kept(wrong: str, reason: str) -> None:
    right = row("Hanoi", "VN-HN", "Tokyo Metropolis", "JP-13", "mou", "2013", "active")
    table = parse_table(
        "\n".join([TIE, right, wrong, right]) + "\n", "seeds/registry/partnerships.csv"
    )
    [failure] = table.failures
    assert failure.where == "seeds/registry/partnerships.csv row 3"
    assert reason in failure.reason
    assert [tie.line for tie in table.ties] == [2, 4]


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (TIE, "partnerships"),
        (EVENT, "events"),
        ("id,text", None),
        (TIE.replace("signed", "date"), "partnerships"),
    ],
)
def test_a_table_is_known_by_its_header(header: str, kind: str | None) -> None:
    assert table_kind(tuple(header.split(","))) == kind


def test_a_missing_column_is_named() -> None:
    with pytest.raises(UnreadableError, match=r"p\.csv: column signed is missing"):
        parse_table(TIE.replace("signed", "date") + "\n", "p.csv")


def test_an_unreadable_file_is_a_failure_of_its_own(tmp_path: Path) -> None:
    good = tmp_path / "partnerships.csv"
    good.write_text(f"{TIE}\n{row('Hanoi', 'VN-HN', 'Tokyo', 'JP-13', 'mou', '2013', 'active')}\n")
    bad = tmp_path / "events.csv"
    bad.write_bytes(b"\xff\xfe\x00type")
    found, failures = read_registry([good, bad, tmp_path / "none.csv"])
    assert [c.type for c in found] == ["partnership", "agreement"]
    assert [failure.where for failure in failures] == [str(bad), str(tmp_path / "none.csv")]


def test_the_registry_has_a_source_with_its_address_and_no_span(
    shipped: tuple[Candidate, ...],
) -> None:
    for candidate in shipped:
        assert candidate.origin == "registry"
        for source in candidate.sources:
            assert source.url.startswith("http") and source.publisher
            assert (source.start, source.end, source.also) == (None, None, ())
            assert source.sentence
