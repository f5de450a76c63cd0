"""What every export says of itself: the query, the data's version, the counts and the program."""

from dataclasses import dataclass
from importlib.metadata import version
from typing import Final, Self

from dashboard.query import Query
from geodata.store import Selection

CREDITS: Final = (
    "Outlines: Made with Natural Earth.",
    "Place data © GeoNames, CC BY 4.0, changed.",
)


@dataclass(frozen=True, slots=True)
class Manifest:
    """Enough to make the same export again.

    `query` is the permalink's query string, `described` the same in words; `snapshot` and `dated`
    are the hash of the events and the day they were written (ISO 8601). `sources` are documents
    and registry rows, each counted once.
    """

    query: str
    described: str
    snapshot: str
    dated: str
    events: int
    sources: int

    @classmethod
    def of(cls, query: Query, selection: Selection) -> Self:
        """The manifest of an export of these events."""
        return cls(
            query=query.to_url(),
            described=query.describe().headline,
            snapshot=selection.snapshot.hash,
            dated=selection.snapshot.date.isoformat(),
            events=selection.events,
            sources=selection.sources,
        )

    @property
    def program(self) -> str:
        """Name and version of the program."""
        return f"Kizuna {version('kizuna')}"

    def line(self) -> str:
        """The manifest in one line of text, the same for the same query on the same data."""
        return (
            f"{self.program} · filter: {self.query or 'none'} · {self.events} events from "
            f"{self.sources} sources · data {self.snapshot} of {self.dated}"
        )

    def fields(self) -> dict[str, str | int]:
        """The manifest as plain values, for formats with a place for them."""
        return {
            "program": self.program,
            "query": self.query,
            "described": self.described,
            "data": self.snapshot,
            "data_date": self.dated,
            "events": self.events,
            "sources": self.sources,
            "credits": " ".join(CREDITS),
        }
