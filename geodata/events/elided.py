"""Find what a part of a sentence carries on: "… in Da Nang tomorrow", "… and with B in 2016"."""

from geodata.events.attachment import nearest_date
from geodata.events.findings import Finding
from geodata.events.roles import at_venue
from geodata.events.stance import stance, told
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import CARRIES_ON
from geodata.records import ResolvedPlace

_GATHERINGS = frozenset({"forum", "festival"})
_BONDS = frozenset({"agreement", "partnership"})


def elided(statement: Statement, before: Finding) -> Finding | None:
    """The event told in the part before, carried on with another venue or partner and its day."""
    if not statement.dates or before.statement.index != statement.index:
        return None
    verbless = before.type == "visit" and not statement.has("travel", "go", "sojourn", "planned")
    if before.type in _GATHERINGS or verbless:
        venues = [p for p in statement.tied if at_venue(statement, p)]
        return _again(statement, before, venues, region(venues[0])) if venues else None
    if before.type in _BONDS and CARRIES_ON[statement.language].match(statement.low):
        partners = [*statement.tied]
        return _again(statement, before, partners, "") if partners else None
    return None


def _again(
    statement: Statement, before: Finding, places: list[ResolvedPlace], venue: str
) -> Finding | None:
    anchor = places[0].mention
    status = told(stance(statement, anchor.start, anchor.end))
    if status is None:
        return None
    named = {country(p) for p in places}
    return before._replace(
        statement=statement,
        start=anchor.start,
        end=anchor.end,
        status=before.status if status == "held" else status,
        places=(*places, *(p for p in before.places if country(p) not in named)),
        date=nearest_date(statement, anchor.start, anchor.end),
        definite=False,
        venue=venue,
    )
