"""An event goes through its JSON line unchanged, and the line has the design's keys."""

import json

import pytest

from geodata.errors import UnreadableError
from geodata.merge import merge
from geodata.serialize import event_from_json, event_to_json

KEYS = (
    "id former_ids type date start end status regions countries places participants title origin "
    "confidence confidence_rule review sources"
).split()
SOURCE_KEYS = (
    "document title url publisher published language sentence start end also type date regions "
    "status"
).split()


def test_a_line_holds_the_designs_keys_and_reads_back(candidate):
    [event] = merge([candidate("visit", "2025-08-20/2025-08-22", ("VN-13",))])
    line = event_to_json(event)
    value = json.loads(line)
    assert list(value) == KEYS
    assert list(value["sources"][0]) == SOURCE_KEYS
    assert (value["start"], value["end"]) == ("2025-08-20", "2025-08-22")
    assert event_from_json(line) == event


def test_an_undated_event_has_null_dates(candidate):
    [event] = merge([candidate("visit", None, ("VN-13",))])
    value = json.loads(event_to_json(event))
    assert (value["date"], value["start"], value["end"]) == (None, None, None)


@pytest.mark.parametrize("line", ["not json", "{}", '{"id": "ev-1"}'])
def test_a_wrong_line_is_refused_with_what_is_wrong(line):
    with pytest.raises(UnreadableError, match=r"JSON object|does not fit"):
        event_from_json(line)
