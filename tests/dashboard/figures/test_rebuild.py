"""The shipped backdrop is what its script makes of the gazetteer's boundaries."""

import json

from dashboard.figures import rebuild


def test_rebuilding_gives_the_shipped_file() -> None:
    text = json.dumps(rebuild.build(), separators=(",", ":")) + "\n"
    assert text == rebuild.TARGET.read_text(encoding="utf-8")


def test_the_file_is_small_and_names_its_source() -> None:
    assert rebuild.TARGET.stat().st_size < 60_000
    assert "Natural Earth" in json.loads(rebuild.TARGET.read_text(encoding="utf-8"))["source"]
