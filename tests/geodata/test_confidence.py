"""Confidence comes from measured evidence, drawn towards what vaguer evidence is worth."""

from geodata.calibrate import calibrate
from geodata.evaluate import Evaluation, score_article
from geodata.events.confidence import measured, measured_value, value
from geodata.gold import Annotated, Entry

SURE = ("talks are told", "the day stands in the sentence", "the regions are named or meant there")
RARE = ("talks are told", "no day is told", "the regions are named or meant there")


def test_an_unmeasured_rule_is_worth_no_more_than_the_start() -> None:
    assert value(SURE, {}) == 0.75


def test_many_right_cases_raise_and_wrong_ones_lower_it() -> None:
    good = value(SURE, {"; ".join(SURE): (40, 40)})
    bad = value(SURE, {"; ".join(SURE): (4, 40)})
    assert bad < 0.75 < good < 1


def test_evidence_of_the_same_kind_speaks_for_a_new_rule() -> None:
    table = {"; ".join(SURE): (40, 40)}
    assert value(("a signing is told", *SURE[1:]), table) > 0.75
    assert value(RARE, table) == 0.75


def test_the_committed_table_counts_no_more_right_than_found() -> None:
    table = measured()
    assert all(0 <= right <= found for right, found in table.values())
    assert "; ".join(SURE) in table


def test_calibration_counts_by_evidence() -> None:
    gold = Entry("visit", None, frozenset({"JP-01"}), "")
    hit = Entry("visit", None, frozenset({"JP-01"}), "", 0.8, "a; b; c")
    extra = Entry("forum", None, frozenset({"JP-01"}), "", 0.8, "a; b; c")
    evaluation = Evaluation((score_article(Annotated("x", "en", (gold,)), [hit, extra]),))
    assert calibrate(evaluation) == "evidence,right,found\na; b; c,1,2\n"


def test_nothing_is_surer_than_articles_that_nobody_had_read_bear_out() -> None:
    values = [measured_value(tuple(words.split("; "))) for words in measured()]
    assert 0.75 < max(values) <= 0.82
