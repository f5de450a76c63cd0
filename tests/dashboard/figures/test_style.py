"""The figures' colours are those of the page."""

import re
from pathlib import Path

import pytest

import dashboard
from dashboard.figures.style import FONT, GLYPHS, LANES, TOKENS, ThemeName, level, mix, rgba
from geodata.records import EVENT_TYPES

CSS = Path(dashboard.__file__).parent / "assets" / "tokens.css"


def tokens_of(css: str, selector: str) -> dict[str, str]:
    block = re.search(re.escape(selector) + r"\s*\{(.*?)\}", css, re.DOTALL)
    assert block is not None
    body = re.sub(r"/\*.*?\*/", "", block[1], flags=re.DOTALL)
    found = re.findall(r"--([\w-]+):\s*([^;]+);", body)
    return {name: value.strip() for name, value in found}


@pytest.mark.parametrize(
    ("theme", "selector"), [("light", ":root"), ("dark", '[data-theme="dark"]')]
)
def test_the_table_mirrors_the_css(theme: ThemeName, selector: str) -> None:
    css = tokens_of(CSS.read_text(encoding="utf-8"), selector)
    table = TOKENS[theme]
    assert {name: css[name].upper() for name in table} == {
        name: value.upper() for name, value in table.items()
    }
    colours = {name for name, value in css.items() if value.startswith("#")}
    assert colours <= set(table)


def test_the_font_is_the_page_s() -> None:
    css = tokens_of(CSS.read_text(encoding="utf-8"), ":root")
    assert re.sub(r"\s+", " ", css["font"]) == FONT


def test_every_type_has_a_lane_and_a_glyph_of_its_own() -> None:
    assert sorted(LANES) == sorted(EVENT_TYPES) == sorted(GLYPHS)
    assert len(set(GLYPHS.values())) == len(GLYPHS)


@pytest.mark.parametrize(
    ("count", "step"),
    [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (7, 3), (8, 4), (15, 4), (16, 5), (5000, 5)],
)
def test_counts_fall_into_doubling_classes(count: int, step: int) -> None:
    assert level(count) == step


def test_colours_mix_and_fade() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mix("#163C6C", "#FBFAF7", 1) == "#163C6C"
    assert rgba("#163C6C", 0.34) == "rgba(22,60,108,0.34)"
