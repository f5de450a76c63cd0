"""One real-world event with all that a document tells of it."""

from dataclasses import dataclass, field

from geodata.edtf import span_of
from geodata.events.findings import Finding
from geodata.lexicon.events.grammar import WEEK
from geodata.records import DateSpan

_GATHERINGS = frozenset({"forum", "festival"})
# Days: a longer span is no day, and no event told here runs longer.
_MONTH = 27
_LONGEST = 62


@dataclass
class Happening:
    """Findings of one real-world event, in reading order; the best of them speaks for it."""

    first: Finding
    members: list[Finding] = field(default_factory=list)
    date: DateSpan | None = None
    stated: bool = False
    regions: set[str] = field(default_factory=set)
    partners: set[str] = field(default_factory=set)
    vague: bool = False

    def add(self, finding: Finding) -> None:
        """Take in a further telling: the finer date wins, regions named with a day are added."""
        stated = finding.dating == "sentence"
        if self.date and finding.date and goes_on_until(self.date, finding):
            self.date = span_of(self.date.start, finding.date.end)
        elif finding.date and (
            self.date is None
            or (stated and self.vague and _inside(finding, self.date))
            or (stated and not self.stated)
            or (stated == self.stated and _finer(finding, self.date))
        ):
            self.date = finding.date
        if self.date == finding.date:
            self.vague = _in_words(finding)
        self.stated = self.stated or (stated and not finding.counted)
        named = finding.type in _GATHERINGS and finding.name and not self.regions
        if not self.members or finding.joins or ((stated or named) and not finding.filled):
            self.regions |= set(finding.regions)
        self.partners.update(code for code in finding.countries if code != "VN")
        self.members.append(finding)


def _in_words(finding: Finding) -> bool:
    """Whether a day is told in words that leave it open: "last weekend", "this week"."""
    return any(
        date.span == finding.date and WEEK.search(date.text.casefold())
        for date in finding.statement.dates
    )


def _inside(finding: Finding, span: DateSpan) -> bool:
    """Whether a finding tells one day of a run of days."""
    day = finding.date
    return day is not None and day.start == day.end and span.start <= day.start <= span.end


def goes_on_until(begun: DateSpan, finding: Finding) -> bool:
    """A last day told after the first one, or after the first days."""
    if not finding.until or finding.date is None or (begun.end - begun.start).days >= _MONTH:
        return False
    return 0 < (finding.date.end - begun.start).days <= _LONGEST and finding.date.end > begun.end


def _finer(finding: Finding, second: DateSpan) -> bool:
    """Whether a finding's day lies inside a month, or for a paper inside any run of days."""
    first = finding.date
    if first is None:
        return False
    return (
        second.start <= first.start
        and first.end <= second.end
        and (first.end - first.start) < (second.end - second.start)
        and ((second.end - second.start).days > 26 or finding.type == "agreement")
    )
