"""The colours, type and glyphs that every figure uses: one table that mirrors assets/tokens.css.

Figures are drawn on the server and exported as files, where CSS variables do not reach, so the
values stand here once more; a test holds both copies equal.
"""

from typing import Final, Literal

from geodata.records import EVENT_TYPES, EventType

ThemeName = Literal["light", "dark"]
Tokens = dict[str, str]

FONT: Final = (
    'Inter, "Noto Sans", "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", '
    '"Segoe UI", system-ui, sans-serif'
)

LIGHT: Final[Tokens] = {
    "paper": "#FBFAF7",
    "surface": "#FFFFFF",
    "sunken": "#F2F0EA",
    "line": "#DEDAD0",
    "line-strong": "#B9B4A7",
    "ink": "#16202E",
    "ink-2": "#465160",
    "ink-3": "#626D7C",
    "accent": "#B8402B",
    "accent-soft": "#F6E4DE",
    "on-accent": "#FFFFFF",
    "focus": "#1F5FBF",
    "land-near": "#8B8778",
    "disputed": "#8C8C8C",
    "coast": "#FFFFFF",
    "zero-line": "#B4B8BF",
    "seq-0": "#F4F3EF",
    "seq-1": "#D3DFEE",
    "seq-2": "#A5BFDF",
    "seq-3": "#6C94C6",
    "seq-4": "#37679F",
    "seq-5": "#163C6C",
    "link-signed": "#B8402B",
    "link-contact": "#6E7888",
    "link-planned": "#B8402B",
    "link-alpha": ".46",
    "visit": "#4A92D7",
    "forum": "#2F6F69",
    "festival": "#C87C0A",
    "partnership": "#5F2A8C",
    "agreement": "#B03020",
    "milestone": "#23272F",
}
DARK: Final[Tokens] = {
    "paper": "#0E1522",
    "surface": "#151E2E",
    "sunken": "#0A101B",
    "line": "#263247",
    "line-strong": "#46556E",
    "ink": "#E9EDF4",
    "ink-2": "#B3BDCC",
    "ink-3": "#8B97A9",
    "accent": "#FF8F73",
    "accent-soft": "#3A2220",
    "on-accent": "#1B0E0A",
    "focus": "#8DBBFF",
    "land-near": "#93A2BC",
    "disputed": "#7C8695",
    "coast": "#0E1522",
    "zero-line": "#47566F",
    "seq-0": "#182233",
    "seq-1": "#223C60",
    "seq-2": "#2E5A8F",
    "seq-3": "#4A83C0",
    "seq-4": "#82B0E2",
    "seq-5": "#CFE3FA",
    "link-signed": "#FF8F73",
    "link-contact": "#8C99AD",
    "link-planned": "#FF8F73",
    "link-alpha": ".5",
    "visit": "#3A7FA6",
    "forum": "#22B995",
    "festival": "#FFE066",
    "partnership": "#E08FF0",
    "agreement": "#DA6744",
    "milestone": "#E4E9F2",
}
TOKENS: Final[dict[ThemeName, Tokens]] = {"light": LIGHT, "dark": DARK}

LANES: Final[tuple[EventType, ...]] = (
    "visit",
    "agreement",
    "festival",
    "partnership",
    "forum",
    "milestone",
)
"""Order of the stacks, the lanes and the chips, from the most frequent type to the rarest."""
assert set(LANES) == set(EVENT_TYPES)

GLYPHS: Final[dict[EventType, str]] = {
    "visit": "circle",
    "forum": "square",
    "festival": "triangle",
    "partnership": "ring",
    "agreement": "diamond",
    "milestone": "bar",
}


def rgba(colour: str, alpha: float) -> str:
    """A "#RRGGBB" colour with an opacity from 0 to 1, as plotly and SVG read it."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:.3g})"


def mix(colour: str, ground: str, share: float) -> str:
    """`colour` laid over `ground` with an opacity of `share`, as one opaque "#RRGGBB"."""
    parts = (
        round(int(colour[at : at + 2], 16) * share + int(ground[at : at + 2], 16) * (1 - share))
        for at in (1, 3, 5)
    )
    return "#{:02X}{:02X}{:02X}".format(*parts)


def level(count: int) -> int:
    """Class 0 to 5 of a count: 0 | 1 | 2-3 | 4-7 | 8-15 | 16+.

    Doubling classes, so that one region with thirty events does not wash out those with one.
    """
    return min(5, count.bit_length())
