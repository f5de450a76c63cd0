"""What a briefing says beside map and timeline: key figures and short lists, as plain data.

The same for images and slides, and the same numbers as the page's own side column.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from dashboard.export.manifest import Manifest
from dashboard.figures.names import short_name
from dashboard.glyphs import EPOCH, YEARS_BACK
from dashboard.locale import Texts
from dashboard.names import ARROW
from dashboard.pages.cards import find_pair, pair_figures, partners_of, region_figures, tie_state
from dashboard.pages.events import latest
from dashboard.scene import Scene
from dashboard.view import Pair
from geodata.records import EVENT_TYPES, EventType

MOST: Final = 40
"""Lines of a list beyond which no sheet has room."""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A large number with its name; `beside` is small text after it."""

    value: str
    label: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """An event on a strip; `at` from 0 (left end) to 1."""

    at: float
    kind: EventType
    planned: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a list: a day or nothing, the words, events on a strip, a count or nothing.

    `earlier`: there are events before the strip begins. `kind`: the type of an event's row.
    """

    text: str
    lead: str = ""
    count: str = ""
    dots: tuple[Dot, ...] | None = None
    earlier: bool = False
    kind: EventType | None = None
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A list under its heading with a note at its right; `empty` stands for missing lines."""

    title: str
    note: str
    lines: tuple[Line, ...]
    empty: str = ""


def key_figures(scene: Scene) -> tuple[KeyFigure, ...]:
    """The numbers that the page's side column begins with."""
    view, t = scene.view, scene.texts
    if view.pair:
        return _named(pair_figures(find_pair(view, view.pair), scene))
    if len(view.regions) == 1:
        return _named(region_figures(view.regions[0], scene))
    total = f"/ {t.number(view.units_total)}"
    return (
        KeyFigure(t.number(view.events), t.say_many("event", "events", view.events)),
        KeyFigure(t.number(view.with_partner), t.say("regions with a partner"), total),
        KeyFigure(
            t.number(view.linked_pairs),
            t.say_many("linked pair", "linked pairs", view.linked_pairs),
        ),
        KeyFigure(t.number(view.without_partner), t.say("regions without one")),
    )


def sections(scene: Scene) -> tuple[Section, ...]:
    """The lists for what is selected: closest pairs or partners, latest events, anniversaries."""
    view, t = scene.view, scene.texts
    if view.pair:
        return (state(scene), latest_events(scene), anniversaries(scene))
    if len(view.regions) == 1:
        pairs = partners_of(view, view.regions[0])
        return (_pairs(t.say("Partners"), pairs, scene), latest_events(scene), anniversaries(scene))
    return (
        _pairs(t.say("Closest pairs"), view.closest(MOST), scene),
        anniversaries(scene),
        latest_events(scene),
    )


def state(scene: Scene) -> Section:
    """What binds the selected pair, and its events on a strip."""
    t, view = scene.texts, scene.view
    assert view.pair is not None
    found = find_pair(view, view.pair)
    lines = (
        (Line(tie_state(found, t), dots=_dots(found, scene), earlier=_earlier(found, scene)),)
        if found
        else ()
    )
    return Section(t.say("Tie"), _strip_years(scene), lines, t.say("no tie known"))


def latest_events(scene: Scene) -> Section:
    """The chosen events, newest first, undated ones last."""
    t = scene.texts
    rows = latest(scene.events, MOST).to_dict("records")
    lines = tuple(
        Line(
            text=row[f"title_{t.language}"],
            lead=t.edtf(row["date"]),
            kind=row["type"],
            planned=row["status"] == "planned",
        )
        for row in rows
    )
    return Section(t.say("Latest events"), "", lines, t.say("No events match."))


def anniversaries(scene: Scene) -> Section:
    """The next round anniversaries; those of the selection when something is selected."""
    t, view, today = scene.texts, scene.view, scene.today
    chosen = set(view.selected_units)
    until = t.date(today.replace(year=today.year + 1, day=1), "month")
    lines = []
    for each in view.anniversaries:
        mine = {each.vn, each.jp} & chosen
        if chosen and (len(mine) < 2 if view.pair else not mine):
            continue
        years = t.say_many("{number} year", "{number} years", each.years)
        whose = pair_title(each.vn, each.jp, t) if each.vn and each.jp else each.title
        words = t.say("{years} · {whose}", years=years, whose=whose)
        lines.append(Line(words, lead=t.date(each.day, each.precision)))
    return Section(
        t.say("Next anniversaries"),
        t.say("to {month}", month=until),
        tuple(lines),
        t.say("None in the next twelve months."),
    )


def pair_title(vietnam: str, japan: str, t: Texts) -> str:
    """Both names as short as a list needs them."""
    return f"{short_name(vietnam, t.language)} {ARROW} {short_name(japan, t.language)}"


def source_line(manifest: Manifest, t: Texts) -> str:
    """Where the data come from, and what the map does not say; stands on every image."""
    sources = t.say_many("{number} source", "{number} sources", manifest.sources)
    snapshot = t.say(
        "Kizuna, {sources}, data {hash} of {date}",
        sources=sources,
        hash=manifest.snapshot,
        date=t.date(date.fromisoformat(manifest.dated)),
    )
    between = "" if t.language == "ja" else " "
    return between.join(
        (
            t.say("Source: {source}.", source=snapshot),
            t.say("Made with Natural Earth."),
            t.say("Place data © GeoNames, CC BY 4.0, changed."),
            t.say("Grey islets are disputed; the map takes no position."),
        )
    )


def filter_line(scene: Scene, manifest: Manifest) -> str:
    """The filter in words, the permalink and the program's version."""
    t = scene.texts
    words = scene.description.sentence or t.say("none")
    said = t.say("Filter: {filter}", filter=words)
    link = f"kizuna/?{manifest.query}" if manifest.query else "kizuna/"
    return f"{said} · {link} · {manifest.program}"


def _named(figures: Sequence[tuple[str, str]]) -> tuple[KeyFigure, ...]:
    return tuple(KeyFigure(value, label) for value, label in figures)


def _pairs(title: str, pairs: Sequence[Pair], scene: Scene) -> Section:
    t = scene.texts
    one = scene.view.regions[0] if len(scene.view.regions) == 1 else None
    lines = tuple(
        Line(
            text=short_name(pair.jp if pair.vn == one else pair.vn, t.language)
            if one
            else pair_title(pair.vn, pair.jp, t),
            count=t.number(pair.events),
            dots=_dots(pair, scene),
            earlier=_earlier(pair, scene),
        )
        for pair in pairs[:MOST]
    )
    return Section(title, _strip_years(scene), lines, t.say("No pair among these events."))


def _strip_years(scene: Scene) -> str:
    first, last = scene.today.year - YEARS_BACK, scene.today.year
    return scene.texts.say("events, {first}–{last}", first=str(first), last=str(last))


def _dots(pair: Pair, scene: Scene) -> tuple[Dot, ...]:
    marks = scene.view.marks
    first, last = _span(scene.today)
    found = []
    for row in pair.rows.tolist():
        day = (int(marks.start[row]) + int(marks.end[row])) / 2
        if day >= first:
            at = (day - first) / (last - first)
            found.append(Dot(at, EVENT_TYPES[int(marks.kind[row])], bool(marks.planned[row])))
    return tuple(found)


def _earlier(pair: Pair, scene: Scene) -> bool:
    return any(int(scene.view.marks.start[row]) < _span(scene.today)[0] for row in pair.rows)


def _span(today: date) -> tuple[int, int]:
    """First and last day of a strip since 1970, as the page's own strips have them."""
    first, last = date(today.year - YEARS_BACK, 1, 1), date(today.year + 2, 1, 1)
    return (first - EPOCH).days, (last - EPOCH).days
