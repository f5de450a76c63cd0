"""One happening, one event; two happenings stay two; no source lost; order is nothing."""

import itertools
import random
import sys

import pytest

from geodata.merge import merge
from geodata.records import Participant

PAIR = ("JP-01", "VN-13")


def test_same_happening_in_two_articles_is_one_event_with_both_sources(candidate):
    events = merge(
        [
            candidate("forum", "2025-11-25", ("VN-13",), document="a"),
            candidate("forum", "2025-11-25", ("JP-10", "VN-13"), document="b"),
        ]
    )
    assert [(e.type, e.regions, [s.document for s in e.sources]) for e in events] == [
        ("forum", ("JP-10", "VN-13"), ["a", "b"])
    ]


def test_two_visitors_on_one_day_at_one_host_stay_two_events(candidate):
    events = merge(
        [
            candidate("visit", "2025-11-25", ("JP-10", "VN-13"), document="a"),
            candidate("visit", "2025-11-25", ("JP-19", "VN-13"), document="b"),
        ]
    )
    assert [e.regions for e in events] == [("JP-10", "VN-13"), ("JP-19", "VN-13")] or [
        e.regions for e in events
    ] == [("JP-19", "VN-13"), ("JP-10", "VN-13")]


def test_what_fits_two_events_equally_well_joins_neither(candidate):
    events = merge(
        [
            candidate("visit", "2025-11-25", ("JP-10", "VN-13"), document="a"),
            candidate("visit", "2025-11-25", ("JP-19", "VN-13"), document="b"),
            candidate("visit", "2025-11-25", ("VN-13",), document="c"),
        ]
    )
    assert len(events) == 3


@pytest.mark.parametrize(("kind", "events"), [("visit", 2), ("agreement", 2), ("forum", 1)])
def test_a_visit_without_its_guest_is_not_taken_for_the_one_known_that_day(candidate, kind, events):
    found = merge(
        [
            candidate(kind, "2025-11-25", ("JP-10", "VN-13"), document="a"),
            candidate(kind, "2025-11-25", ("VN-13",), document="b"),
        ]
    )
    assert len(found) == events


def test_candidates_of_one_document_are_never_joined(candidate):
    events = merge(
        [
            candidate("visit", "2025-11-25", PAIR, document="a", sentence="one"),
            candidate("visit", "2025-11-25", PAIR, document="a", sentence="two"),
        ]
    )
    assert len(events) == 2
    assert len({e.id for e in events}) == 2


def test_plan_and_later_report_merge_as_held_with_the_finer_date(candidate):
    [event] = merge(
        [
            candidate("forum", "2025", ("VN-13",), document="a", status="planned"),
            candidate("forum", "2025-11-25", ("VN-13",), document="b"),
        ]
    )
    assert (event.status, event.date.edtf) == ("held", "2025-11-25")
    assert [s.date for s in event.sources] == ["2025", "2025-11-25"]


def test_a_cancelled_plan_does_not_cancel_what_was_held(candidate):
    events = merge(
        [
            candidate("forum", "2025-11-25", ("VN-13",), document="a", status="cancelled"),
            candidate("forum", "2025-11-25", ("VN-13",), document="b"),
        ]
    )
    assert sorted(e.status for e in events) == ["cancelled", "held"]


def test_a_year_alone_is_not_enough_to_join_another_visit(candidate):
    events = merge(
        [
            candidate("visit", "2025", ("VN-13",), document="a"),
            candidate("visit", "2025-11-25", ("JP-10", "VN-13"), document="b"),
        ]
    )
    assert len(events) == 2


def test_national_events_join_by_day(candidate):
    [event] = merge(
        [
            candidate("agreement", "2023-11-27", document="a", form="statement"),
            candidate("agreement", "2023-11-27", document="b", form="statement"),
        ]
    )
    assert event.regions == ()
    assert len(event.sources) == 2


def test_two_papers_that_know_only_the_year_tell_of_one_national_upgrade(candidate):
    [event] = merge(
        [
            candidate("agreement", "2023", document="a", form="upgrade"),
            candidate("agreement", "2023", document="b", form="upgrade"),
            candidate("agreement", "2023-11-27", document="c", form="upgrade"),
        ]
    )
    assert (event.date.edtf, len(event.sources)) == ("2023-11-27", 3)


def test_an_exhibition_planned_for_a_year_is_not_that_years_festival_elsewhere(candidate):
    events = merge(
        [
            candidate(
                "festival", "2025", ("VN-13",), document="a", form="exhibition", status="planned"
            ),
            candidate("festival", "2025", ("JP-01", "VN-13"), document="b", form="festival"),
        ]
    )
    assert len(events) == 2


def test_an_undated_mention_joins_the_tie_of_its_cities(candidate):
    ties = [
        candidate(
            "partnership",
            "2009-02-20",
            ("JP-27", "VN-DN"),
            document="registry 1",
            cities={"gn-1853195": "JP-27"},
            origin="registry",
            status="ongoing",
        ),
        candidate(
            "partnership",
            "2016",
            ("JP-27", "VN-DN"),
            document="registry 2",
            origin="registry",
            status="ongoing",
        ),
    ]
    mention = candidate(
        "partnership",
        None,
        ("JP-27", "VN-DN"),
        cities={"gn-1853195": "JP-27"},
        status="ongoing",
    )
    events = merge([*ties, mention])
    assert [(e.date.edtf, len(e.sources)) for e in events] == [("2009-02-20", 2), ("2016", 1)]


def test_undated_events_join_only_when_the_words_are_the_same(candidate):
    words = "The ambassador and the governor of Tokyo."
    events = merge(
        [
            candidate("visit", None, ("JP-13",), document="a", sentence=words),
            candidate("visit", None, ("JP-13",), document="b", sentence=words),
            candidate("visit", None, ("JP-13",), document="c", sentence="Another meeting."),
        ]
    )
    assert sorted(len(e.sources) for e in events) == [1, 2]


def test_order_and_repetition_change_nothing(candidate):
    people = (Participant("Suzuki Naomichi", "governor", "JP-01"),)
    pile = [
        candidate("visit", "2023-11-16", PAIR, document="a", people=people),
        candidate("visit", "2023-11", ("VN-13",), document="b", people=people),
        candidate("agreement", "2023-11-16", PAIR, document="a"),
        candidate("agreement", "2023-11-16", PAIR, document="r", origin="registry"),
        candidate("forum", "2023-11-17", ("VN-13",), document="a"),
        candidate("visit", "2023", ("JP-01",), document="c"),
    ]
    expected = merge(pile)
    for order in itertools.permutations(pile):
        assert merge(order) == expected
    assert merge(pile + pile) == expected


def test_no_source_is_lost_and_none_is_shared(candidate):
    chance = random.Random(7)
    regions = ["VN-13", "VN-DN", "JP-01", "JP-27", "JP-14"]
    pile = [
        candidate(
            chance.choice(["visit", "forum", "agreement", "partnership"]),
            chance.choice([None, "2025", "2025-03", "2025-03-04", "2025-03-04/2025-03-06"]),
            tuple(sorted(chance.sample(regions, chance.randint(0, 3)))),
            document=f"d{n}",
        )
        for n in range(400)
    ]
    events = merge(pile)
    sources = [s.document for e in events for s in e.sources]
    assert sorted(sources) == sorted(f"d{n}" for n in range(400))
    assert len({e.id for e in events}) == len(events)


def test_an_id_replaced_by_a_refinement_stays_a_former_id(candidate):
    [before] = merge([candidate("forum", "2025-11-25", ("VN-13",), document="a")])
    [after] = merge(
        [
            candidate("forum", "2025-11-25", ("VN-13",), document="a"),
            candidate("forum", "2025-11-25", ("JP-10", "VN-13"), document="b"),
        ]
    )
    assert before.id != after.id
    assert before.id in after.former_ids


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("2025-08-20/2025-08-22", "2025-08-20"), "2025-08-20/2025-08-22"),
        (("2025-08", "2025-08-21"), "2025-08-21"),
        (("2025-08-21", "2025-08-21"), "2025-08-21"),
    ],
)
def test_the_merged_date_is_the_finest_that_loses_nothing(candidate, dates, expected):
    [event] = merge(
        [candidate("visit", date, PAIR, document=f"d{n}") for n, date in enumerate(dates)]
    )
    assert event.date.edtf == expected


@pytest.mark.parametrize("count", [300, 1200])
def test_comparisons_grow_with_the_candidates_and_not_with_their_square(
    candidate, monkeypatch, count
):
    module = sys.modules["geodata.merge"]
    compared = []
    likeness = module.likeness

    def counted(one, other):
        compared.append(one)
        return likeness(one, other)

    monkeypatch.setattr(module, "likeness", counted)
    chance = random.Random(3)
    merge(
        candidate(
            "visit",
            f"{1950 + n // 40}-{1 + n % 12:02d}-{chance.randint(1, 28):02d}",
            (f"JP-{chance.randint(1, 47):02d}", f"VN-{chance.randint(1, 73):02d}"),
            document=f"d{n}",
        )
        for n in range(count)
    )
    assert len(compared) < count


def test_a_candidate_is_read_once_however_many_tell_of_the_same(candidate, monkeypatch):
    module = sys.modules["geodata.likeness"]
    folded = []
    fold = module.fold

    def counted(text):
        folded.append(text)
        return fold(text)

    monkeypatch.setattr(module, "fold", counted)
    count = 200
    [tie] = merge(
        candidate("partnership", None, PAIR, document=f"d{n}", sentence=f"Sentence {n}.")
        for n in range(count)
    )
    assert len(tie.sources) == count
    assert len(folded) <= 3 * count
