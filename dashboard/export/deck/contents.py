"""The tables of a deck as plain data: events one by one, or, of very many, by year."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any, Final

import pandas as pd

from dashboard.export import facts
from dashboard.export.deck.pen import Cell
from dashboard.figures.names import short_name
from dashboard.figures.style import LANES
from dashboard.locale import Texts
from dashboard.pages.events import latest
from dashboard.scene import Scene
from dashboard.terms import type_name, types_name
from geodata import gazetteer
from geodata.records import Event, Source

MOST_EVENTS: Final = 200
"""Events above which a deck tells them by year; slides with more rows are read by nobody."""
NAMED: Final = 8
"""Regions named in a year's cell."""
Table = tuple[tuple[float, ...], list[Cell], list[list[Cell]]]
"""Shares of the width, head, rows."""


def is_grouped(scene: Scene) -> bool:
    """Whether the events are told by year and region instead of one by one."""
    return len(scene.events) > MOST_EVENTS


def events_table(scene: Scene) -> tuple[Table, list[str]]:
    """Every chosen event, the newest first, and its id for the notes."""
    t = scene.texts
    head = [t.say("Date"), t.say("Type"), t.say("Event"), t.say("Regions"), t.say("Sources")]
    rows, ids = [], []
    for row in latest(scene.events).to_dict("records"):
        ids.append(str(row["id"]))
        rows.append(
            [
                Cell(t.edtf(row["date"]), colour="ink-2"),
                Cell(type_name(t, row["type"]), colour=row["type"], bold=True),
                Cell(row[f"title_{t.language}"]),
                Cell(" · ".join(short_name(code, t.language) for code in row["regions"])),
                Cell(", ".join(row["publishers"]) or t.number(row["n_sources"]), colour="ink-2"),
            ]
        )
    return ((0.14, 0.12, 0.38, 0.2, 0.16), [Cell(words) for words in head], rows), ids


def years_table(scene: Scene) -> Table:
    """A row a year, the newest first: how many events, of which types, in which regions."""
    t = scene.texts
    head = [t.say("Year"), t.say("Events"), t.say("By type"), t.country("VN"), t.country("JP")]
    years = scene.events["start"].dt.year
    rows = [
        _year_row(scene.events[years == year], t.edtf(str(int(year))), scene)
        for year in sorted(years.dropna().unique(), reverse=True)
    ]
    undated = scene.events[years.isna()]
    if len(undated):
        rows.append(_year_row(undated, t.say("no date"), scene))
    return (0.09, 0.08, 0.25, 0.29, 0.29), [Cell(words) for words in head], rows


def list_table(section: facts.Section, t: Texts) -> Table:
    """A list of the briefing as a table: day, words, count; empty columns are left out."""
    leads = any(line.lead for line in section.lines)
    counts = any(line.count for line in section.lines)
    head = (
        [Cell(t.say("Date"))] * leads
        + [Cell(section.title)]
        + [Cell(t.say("Events"), right=True)] * counts
    )
    rows = [
        [Cell(line.lead, colour="ink-2")] * leads
        + [Cell(line.text)]
        + [Cell(line.count, bold=True, right=True)] * counts
        for line in section.lines
    ]
    shares = (0.3,) * leads + (1 - 0.3 * leads - 0.2 * counts,) + (0.2,) * counts
    return shares, head, rows


def sources_of(events: Sequence[Event]) -> list[Source]:
    """Every document and registry row once, by publisher, the oldest first."""
    found: dict[str, Source] = {}
    for event in events:
        for source in event.sources:
            found.setdefault(source.url or source.document, source)
    return sorted(found.values(), key=lambda one: (one.publisher, one.published or "", one.url))


def sources_table(sources: Sequence[Source], t: Texts) -> Table:
    """A row a source, with its address."""
    head = [Cell(t.say("Publisher")), Cell(t.say("Title")), Cell(t.say("Published"))]
    rows = [
        [
            Cell(source.publisher or "–", colour="ink-2"),
            Cell(source.title or source.url or source.document, link=source.url),
            Cell(t.edtf(source.published) if source.published else "–", colour="ink-2"),
        ]
        for source in sources
    ]
    return (0.26, 0.58, 0.16), head, rows


def publishers_table(sources: Sequence[Source], t: Texts) -> Table:
    """A row a publisher, the one with most sources first: how many, from when to when."""
    head = [Cell(t.say("Publisher")), Cell(t.say("Sources"), right=True), Cell(t.say("Published"))]
    found: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        found[source.publisher].append(source)
    rows = []
    for publisher, mine in sorted(found.items(), key=lambda one: (-len(one[1]), one[0])):
        days = sorted(source.published for source in mine if source.published)
        ends = [t.edtf(day) for day in dict.fromkeys([*days[:1], *days[-1:]])]
        number = Cell(t.number(len(mine)), bold=True, right=True)
        rows.append([Cell(publisher or "–"), number, Cell(" – ".join(ends) or "–", colour="ink-2")])
    return (0.6, 0.14, 0.26), head, rows


def evidence(events: Sequence[Event]) -> list[str]:
    """For the notes: each event's id, what proves it, and where that stands."""
    lines = []
    for event in events:
        lines.append(f"{event.id}: {dict(event.title)['en']}")
        lines += [
            f"  “{source.sentence}” {source.publisher} {source.url}".rstrip()
            for source in event.sources
        ]
    return lines


def _year_row(events: pd.DataFrame, name: str, scene: Scene) -> list[Cell]:
    t = scene.texts
    types = Counter(events["type"])
    told = " · ".join(
        f"{types_name(t, kind)} {t.number(types[kind])}" for kind in LANES if types[kind]
    )
    return [
        Cell(name, bold=True),
        Cell(t.number(len(events)), bold=True),
        Cell(told, colour="ink-2"),
        Cell(_regions(events["vn"], scene)),
        Cell(_regions(events["jp"], scene)),
    ]


def _regions(lists: Any, scene: Scene) -> str:
    """The busiest regions of one country with their numbers, in the units shown."""
    t, units = scene.texts, scene.view.units
    count: Counter[str] = Counter()
    for codes in lists:
        count.update(
            {code if code in units else gazetteer.in_era(code, None, "34") for code in codes}
        )
    ordered = sorted(count.items(), key=lambda each: (-each[1], each[0]))
    named = [f"{short_name(code, t.language)} {t.number(n)}" for code, n in ordered[:NAMED]]
    if len(ordered) > NAMED:
        named.append(t.say("and {number} more", number=len(ordered) - NAMED))
    return " · ".join(named)
