"""Rows of the registry -> candidates: a tie a pair of places, an agreement a paper, dated events.

All rows of one pair form one `partnership`: its date is the earliest signing, its status
`ongoing`, or `planned` where every row only speaks of plans. Each dated memorandum or
cooperation agreement is an `agreement` too, together with the row of the events table that tells
of the same signing. `exchange` rows are contacts and never count as signed. A council, a port or
an association acts for its place: its rows are sources of the place's tie, and date it only when
no row of the place itself does.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from geodata.edtf import overlaps
from geodata.records import (
    Candidate,
    DateSpan,
    EventPlace,
    EventType,
    Source,
    Status,
    Tie,
)
from geodata.registry.parties import acts_for_place, find_party
from geodata.registry.roles import event_places
from geodata.registry.tables import EventRow, Table, TieKind, TieRow

# Compiled by hand from the page each row names; the rest allows for that page's own mistakes.
_CONFIDENCE = 0.95
_RULES = {
    "paper": "registry: a paper on the page named",
    "contact": "registry: a contact on the page named, no paper read",
    "plan": "registry: a plan on the page named, no signing seen",
    "event": "registry: told on the page named",
}
_PAPERS: tuple[TieKind, ...] = ("mou", "cooperation-agreement")
_LABELS: dict[TieKind, str] = {
    "sister": "sister tie",
    "friendship": "friendship tie",
    "cooperation-agreement": "cooperation agreement",
    "mou": "memorandum of understanding",
    "exchange": "contacts",
}
# Strongest first: the form of a tie is that of its strongest row.
_FORMS: dict[TieKind, str] = {
    "sister": "sister",
    "friendship": "friendship",
    "cooperation-agreement": "cooperation",
    "mou": "cooperation",
    "exchange": "exchange",
}
_PAPER_FORMS: dict[TieKind, str] = {"mou": "memorandum", "cooperation-agreement": ""}

_Row = tuple[str, TieRow]
_Pair = tuple[EventPlace, EventPlace]


def registry_candidates(tables: Iterable[Table]) -> tuple[Candidate, ...]:
    """Return the candidates of all tables: ties first, then papers, then events, in row order."""
    known = list(tables)
    pairs: dict[tuple[str, str], list[_Row]] = defaultdict(list)
    parties: dict[tuple[str, str], _Pair] = {}
    for table in known:
        for row in table.ties:
            pair = (
                find_party(row.vn_place, row.vn_code, row.signed),
                find_party(row.jp_place, row.jp_code, row.signed),
            )
            key = (pair[0].id, pair[1].id)
            parties.setdefault(key, pair)
            pairs[key].append((_stem(table), row))
    ties = [_tie(parties[key], rows) for key, rows in pairs.items()]
    papers = [
        _paper(parties[key], stem, row)
        for key, rows in pairs.items()
        for stem, row in rows
        if row.kind in _PAPERS and row.signed and not row.planned
    ]
    events = [_event(_stem(table), row) for table in known for row in table.events]
    return (*ties, *_join(papers, events))


def _stem(table: Table) -> str:
    """Return the folder and name of a table's file, which with a row's number name its source."""
    parts = table.origin.replace("\\", "/").removesuffix(".csv").split("/")
    return "/".join(parts[-2:])


def _tie(pair: _Pair, rows: Sequence[_Row]) -> Candidate:
    own = [row for _, row in rows]
    firm = [row for row in own if not row.planned]
    signed = [row for row in firm if row.kind != "exchange"]
    tie: Tie = "signed" if signed else "contact" if firm else "planned"
    rule = {"signed": "paper", "contact": "contact", "planned": "plan"}[tie]
    dated = [row for row in (signed or own) if row.signed]
    proper = [row for row in dated if not acts_for_place(f"{row.vn_place} – {row.jp_place}")]
    dates = [row.signed for row in (proper or dated) if row.signed]
    status: Status = "ongoing" if firm else "planned"
    return _candidate(
        type="partnership",
        form=_FORMS[min((row.kind for row in (signed or own)), key=list(_FORMS).index)],
        status=status,
        date=min(dates, key=lambda span: (span.start, span.end), default=None),
        places=pair,
        rule=rule,
        tie=tie,
        sources=tuple(
            _tie_source(stem, row, "partnership", "planned" if row.planned else "ongoing")
            for stem, row in rows
        ),
    )


def _paper(pair: _Pair, stem: str, row: TieRow) -> Candidate:
    return _candidate(
        type="agreement",
        form=_PAPER_FORMS[row.kind],
        status="held",
        date=row.signed,
        places=pair,
        rule="paper",
        tie="signed",
        sources=(_tie_source(stem, row, "agreement", "held"),),
    )


def _event(stem: str, row: EventRow) -> Candidate:
    codes = row.vn_codes + row.jp_codes
    source = Source(
        document=f"{stem}-{row.line:03d}",
        title=row.title,
        url=row.url,
        publisher=_host(row.url),
        published=None,
        language="en",
        sentence=row.title,
        start=None,
        end=None,
        also=(),
        type=row.type,
        date=row.date.edtf if row.date else None,
        regions=tuple(sorted(codes)),
        status=row.status,
    )
    return _candidate(
        type=row.type,
        form="",
        status=row.status,
        date=row.date,
        places=event_places(row, codes),
        rule="event",
        tie=None,
        sources=(source,),
    )


def _join(papers: Sequence[Candidate], events: Sequence[Candidate]) -> list[Candidate]:
    """Join each paper with the one event row that tells of its signing; keep all the others."""
    joined = list(papers)
    left: list[Candidate] = []
    for event in events:
        homes = [i for i, paper in enumerate(joined) if _same_signing(paper, event)]
        if len(homes) == 1:
            joined[homes[0]] = _with(joined[homes[0]], event)
        else:
            left.append(event)
    return [*joined, *left]


def _same_signing(paper: Candidate, event: Candidate) -> bool:
    return (
        event.type == "agreement"
        and paper.date is not None
        and event.date is not None
        and set(paper.regions) <= set(event.regions)
        and overlaps(paper.date, event.date)
        and paper.status == event.status
    )


def _with(paper: Candidate, event: Candidate) -> Candidate:
    finest = min((d for d in (paper.date, event.date) if d), key=lambda d: d.end - d.start)
    known = {place.region for place in paper.places}
    return replace(
        paper,
        date=finest,
        regions=tuple(sorted({*paper.regions, *event.regions})),
        places=paper.places + tuple(p for p in event.places if p.region not in known),
        sources=paper.sources + event.sources,
    )


def _candidate(
    *,
    type: EventType,
    form: str,
    status: Status,
    date: DateSpan | None,
    places: tuple[EventPlace, ...],
    rule: str,
    tie: Tie | None,
    sources: tuple[Source, ...],
) -> Candidate:
    return Candidate(
        type=type,
        form=form,
        name="",
        status=status,
        date=date,
        regions=tuple(sorted({code for source in sources for code in source.regions})),
        countries=("JP", "VN"),
        places=places,
        participants=(),
        origin="registry",
        confidence=_CONFIDENCE,
        confidence_rule=_RULES[rule],
        sources=sources,
        tie=tie,
    )


def _tie_source(stem: str, row: TieRow, type: EventType, status: Status) -> Source:
    """Return a row as a source; its sentence says in English what the row's cells say."""
    title = f"{row.vn_place} – {row.jp_place}: {_LABELS[row.kind]}"
    parts = [title, f"signed {row.signed.edtf}" if row.signed else "", row.note]
    return Source(
        document=f"{stem}-{row.line:03d}",
        title=title,
        url=row.url,
        publisher=_host(row.url),
        published=None,
        language="en",
        sentence="; ".join(filter(None, parts)),
        start=None,
        end=None,
        also=(),
        type=type,
        date=row.signed.edtf if row.signed else None,
        regions=tuple(sorted((row.vn_code, row.jp_code))),
        status=status,
    )


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
