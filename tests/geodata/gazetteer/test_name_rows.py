from collections import defaultdict
from pathlib import Path
from runpy import run_path

import pytest

from geodata.gazetteer import cities, name_rows, place, units

CORPUS = run_path(str(Path(__file__).parents[2] / "corpora" / "place_spellings.py"))
FORMS: dict[str, set[str]] = defaultdict(set)
for each in name_rows():
    FORMS[each.form].add(each.place_id)


@pytest.mark.parametrize(
    ("place_id", "form"),
    [(place_id, form) for place_id, forms in CORPUS["SPELLINGS"].items() for form in forms],
)
def test_the_spelling_stands_for_the_place(place_id: str, form: str) -> None:
    assert place_id in FORMS[form]


@pytest.mark.parametrize("form", CORPUS["WORDS"])
def test_words_are_no_names_of_cities(form: str) -> None:
    assert not {place_id for place_id in FORMS[form] if place_id in cities()}


@pytest.mark.parametrize("form", CORPUS["WITH_SUFFIX"])
def test_with_their_suffix_they_are(form: str) -> None:
    assert {place(place_id).kind for place_id in FORMS[form]} == {"city"}


@pytest.mark.parametrize("form", CORPUS["RISKY"])
def test_misleading_spellings_are_marked(form: str) -> None:
    rows = [row for row in name_rows() if row.form == form]
    assert rows
    assert all(row.risky for row in rows)


@pytest.mark.parametrize("form", CORPUS["PLAIN"])
def test_plain_spellings_of_units_are_not(form: str) -> None:
    rows = [row for row in name_rows() if row.form == form and row.kind != "district"]
    assert rows
    assert not any(row.risky for row in rows)


def test_every_row_names_a_place_and_no_row_is_there_twice() -> None:
    rows = name_rows()
    assert len({(row.form, row.place_id) for row in rows}) == len(rows)
    for row in rows:
        assert row.form == row.form.strip() != ""
        assert row.language in ("", "ja")
        assert row.kind in (place(row.place_id).kind, "demonym")


def test_every_unit_of_the_63_and_the_47_has_rows_and_none_of_the_34() -> None:
    named = {row.place_id for row in name_rows()}
    assert {each.code for each in (*units("63"), *units("JP"))} <= named
    assert not any(place_id.startswith("VN34-") for place_id in named)


def test_a_unit_comes_before_a_city_of_its_name() -> None:
    order = [row.place_id for row in name_rows() if row.form == "Osaka"]
    assert order == ["JP-27", "gn-1853909"]
    order = [row.place_id for row in name_rows() if row.form == "Sakai" and row.kind != "district"]
    assert order[0] == "gn-1853195"


def test_japanese_names_stand_in_japanese_signs() -> None:
    for row in name_rows():
        if row.language == "ja":
            row.form.encode("shift_jisx0213")
