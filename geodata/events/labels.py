"""Find ties in the key-value lines of a partner's page: "date of the tie: 18 April 2014"."""

from geodata.events.discourse import Discourse
from geodata.events.findings import Finding
from geodata.events.statements import Statement, dated, region
from geodata.lexicon.events.grammar import TIE_LABEL

# Characters that a value may hold beside its date ("(assembly)").
_VALUE_REST = 12


def find_labelled(
    statement: Statement, before: Statement | None, discourse: Discourse
) -> Finding | None:
    """The tie that a label dates, in its own line or in the line below it.

    The parties are the two regions that the page is about.
    """
    if not statement.dates:
        return None
    label = TIE_LABEL[statement.language]
    date = statement.dates[0]
    own = label.search(statement.text(statement.start, date.start))
    if not own and not (_is_value(statement) and before is not None and label.search(before.low)):
        return None
    pair = discourse.pair()
    if len({region(place) for place in pair}) != 2:
        return None
    return Finding(
        type="partnership",
        form="friendship",
        statement=statement,
        start=date.start,
        end=date.end,
        status="ongoing",
        rule="a label dates a tie between regions",
        date=dated(date),
        places=pair,
    )


def _is_value(statement: Statement) -> bool:
    """Whether a line is hardly more than its date."""
    date = statement.dates[0]
    return len(statement.body) - (date.end - date.start) <= _VALUE_REST
