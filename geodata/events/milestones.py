"""Find milestones: mergers and new systems of government, anniversaries, founded relations."""

from collections.abc import Iterator, Sequence

from geodata.edtf import parse_edtf
from geodata.events.ages import ages
from geodata.events.attachment import nearest_date
from geodata.events.cues import Cue, gap
from geodata.events.findings import Finding
from geodata.events.stance import stance, told
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import MORE_THAN, TIERS
from geodata.records import DateSpan, ResolvedPlace

# Words without which no milestone is told.
MILESTONE_CUES = ("merge", "reform", "diplomatic", "ceremony")
# Vietnam and Japan established diplomatic relations on 21 September 1973.
_FOUNDED = 1973
# Code points between "recognised as" and the new status.
_RIGHT_BEFORE = 6


def find_milestones(statement: Statement, published: DateSpan | None) -> Iterator[Finding]:
    """The milestones a sentence tells of."""
    yield from _mergers(statement)
    anniversaries = [*_anniversaries(statement, published)]
    yield from anniversaries
    if not anniversaries:
        yield from _foundings(statement)
    yield from _ceremonies(statement)


def _mergers(statement: Statement) -> Iterator[Finding]:
    """Units that join or split, a new status, a new system of local government."""
    merges, reforms = statement.of("merge"), statement.of("reform")
    named = [p for p in statement.tied if country(p) == "VN"]
    meant = bool(merges) and _joins_another(statement, merges[0])
    if merges and (len({region(p) for p in named}) > 1 or meant):
        yield from _state(statement, merges[0], "merger", named)
    elif reforms and (statement.dates or merges or (named and _becomes(statement, reforms[0]))):
        tiers = any(TIERS.search(cue.form) for cue in reforms)
        form = "status" if named else "government" if tiers or not merges else "merger"
        yield from _state(statement, reforms[0], form, named)


def _becomes(statement: Statement, reform: Cue) -> bool:
    """ "Hue has been recognised as a centrally run city": the new status, told without a day."""
    return any(0 <= reform.start - verb.end <= _RIGHT_BEFORE for verb in statement.of("recognise"))


def _joins_another(statement: Statement, cue: Cue) -> bool:
    """ "The city has joined with Quang Nam": one side meant, the other named right after."""
    before = statement.among(cue.start - 40, cue.start, "province", "city", "guests")
    return bool(before and statement.names(cue.start - 30, cue.end + 30))


def _state(
    statement: Statement, cue: Cue, form: str, named: Sequence[ResolvedPlace]
) -> Iterator[Finding]:
    status = told(stance(statement, cue.start, cue.end))
    if status is None:
        return
    yield Finding(
        type="milestone",
        form=form,
        statement=statement,
        start=cue.start,
        end=cue.end,
        status=status,
        rule="a change of administrative units is told",
        date=nearest_date(statement, cue.start, cue.end),
        national=not named,
    )


def _anniversaries(statement: Statement, published: DateSpan | None) -> Iterator[Finding]:
    """ "50 years of diplomatic relations": the year that the anniversary falls in."""
    relations = statement.of("diplomatic")
    if not relations:
        return
    for years, start, end in ages(statement):
        near = [c for c in relations if c.start < end + 70 and start < c.end + 70]
        if not near or MORE_THAN.search(statement.text(statement.start, start)):
            continue
        if not (statement.has("anniversary") or _since_founding(statement, start, end)):
            continue
        yield Finding(
            type="milestone",
            form="anniversary",
            statement=statement,
            start=start,
            end=end,
            status="held",
            rule="an anniversary of diplomatic relations is told",
            date=parse_edtf(f"{_FOUNDED + years:04}"),
            national=True,
            name=str(years),
        )
        return


def _since_founding(statement: Statement, start: int, end: int) -> bool:
    """外交関係樹立から45年: the count itself tells the anniversary."""
    return "樹立" in statement.text(start, end)


def _foundings(statement: Statement) -> Iterator[Finding]:
    for cue in statement.of("diplomatic"):
        verbs = [v for v in statement.of("establish") if gap(v, cue) <= 40]
        day = nearest_date(statement, cue.start, cue.end)
        if day is not None and _from_founding(day):
            yield _commemorated(statement, cue, day)
            return
        if day is None or not (verbs or "establish" in cue or "樹立" in cue.form):
            continue
        yield Finding(
            type="milestone",
            form="relations",
            statement=statement,
            start=cue.start,
            end=cue.end,
            status="held",
            rule="the founding of diplomatic relations is told",
            date=day,
            national=True,
        )
        return


def _from_founding(day: DateSpan) -> bool:
    """Whether a run of time goes from the founding to its anniversary ("21/9/1973 - 21/9/2018")."""
    return day.start.year == _FOUNDED and day.end.year > _FOUNDED


def _commemorated(statement: Statement, cue: Cue, day: DateSpan) -> Finding:
    return Finding(
        type="milestone",
        form="anniversary",
        statement=statement,
        start=cue.start,
        end=cue.end,
        status="held",
        rule="an anniversary of diplomatic relations is told",
        date=parse_edtf(f"{day.end.year:04}"),
        national=True,
        name=str(day.end.year - _FOUNDED),
    )


def _ceremonies(statement: Statement) -> Iterator[Finding]:
    """A ceremony for the Nth year of a tie between regions."""
    if statement.has("diplomatic", "countries"):
        return
    if not statement.has("sister", "relation", "paper", "signing"):
        return
    if not statement.has("ceremony"):
        return
    line = statement.listed and bool(statement.dates)
    named = len(statement.places) + len(statement.people)
    if not line and not statement.has("both") and named < 2:
        return
    for years, _, end in ages(statement):
        for cue in statement.of("ceremony"):
            status = told(stance(statement, cue.start, cue.end))
            if status is None:
                continue
            yield Finding(
                type="milestone",
                form="anniversary",
                statement=statement,
                start=cue.start,
                end=max(end, cue.end),
                status=status,
                rule="a ceremony for the age of a tie is told",
                date=nearest_date(statement, cue.start, cue.end),
                within=True,
                both=statement.has("both"),
                name=str(years),
            )
            return
