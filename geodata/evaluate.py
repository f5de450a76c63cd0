"""Precision, recall and F1 of extracted events against annotated articles.

The score is that of tests/devset/GUIDELINES.md §5. Every article is scored before merging. Events
with another partner country and without Japan are left out (the annotations leave them out), so
are cancelled and postponed ones; bare country codes are dropped before regions are compared.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from geodata.assignment import assign
from geodata.edtf import overlaps
from geodata.gold import NATIONAL, Annotated, Entry
from geodata.records import Candidate, DateSpan

UNSCORED = frozenset({"cancelled", "postponed"})
BANDS = ((0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01))
MEASURES = ("TD", "TR", "TDR", "exact")


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts behind one precision, recall and F1."""

    hits: int = 0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Sum of the counts: micro average."""
        return Tally(
            self.hits + other.hits, self.predicted + other.predicted, self.gold + other.gold
        )

    @property
    def precision(self) -> float:
        """Share of predicted entries that are right; 1 when nothing was predicted."""
        return self.hits / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        """Share of gold entries that were found; 1 when there are none."""
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both, from the counts; 1 when there was nothing to find."""
        total = self.predicted + self.gold
        return 2 * self.hits / total if total else 1.0


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """One article's comparison. `pairs` are the TDR matches as (gold, predicted)."""

    id: str
    language: str
    gold: tuple[Entry, ...]
    predicted: tuple[Entry, ...]
    pairs: tuple[tuple[Entry, Entry], ...]
    located: int
    located_dated: int

    @property
    def misses(self) -> list[Entry]:
        """Gold entries without a TDR match."""
        found = [id(gold) for gold, _ in self.pairs]
        return [entry for entry in self.gold if id(entry) not in found]

    @property
    def extras(self) -> list[Entry]:
        """Predicted entries without a TDR match."""
        used = [id(predicted) for _, predicted in self.pairs]
        return [entry for entry in self.predicted if id(entry) not in used]


def scored(candidates: Iterable[Candidate]) -> tuple[Entry, ...]:
    """The candidates that the score looks at, as entries."""
    return tuple(
        Entry(
            candidate.type,
            candidate.date,
            frozenset(candidate.regions) - NATIONAL,
            candidate.sources[0].sentence,
            candidate.confidence,
            candidate.confidence_rule,
        )
        for candidate in candidates
        if candidate.status not in UNSCORED and not _elsewhere(candidate)
    )


def score_article(annotated: Annotated, predicted: Sequence[Entry]) -> ArticleScore:
    """Compare one article's entries by the best one-to-one matching."""
    gold = annotated.entries
    located = _match(gold, predicted, _same_type_region)
    return ArticleScore(
        annotated.id,
        annotated.language,
        gold,
        tuple(predicted),
        tuple(_match(gold, predicted, _same_happening)),
        len(located),
        sum(same_date(a.date, b.date) for a, b in located),
    )


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All articles' comparisons."""

    articles: tuple[ArticleScore, ...]

    def tally(self, measure: str, *, language: str = "", type: str = "") -> Tally:
        """Counts of one measure (TD, TR, TDR or exact), of one language and one type if named."""
        total = Tally()
        for article in self.articles:
            if language and article.language != language:
                continue
            gold = [e for e in article.gold if not type or e.type == type]
            predicted = [e for e in article.predicted if not type or e.type == type]
            hits = len(_match(gold, predicted, _TESTS[measure]))
            total += Tally(hits, len(predicted), len(gold))
        return total

    @property
    def dates_right(self) -> float:
        """Share of the events matched by type and region whose date is right too."""
        located = sum(article.located for article in self.articles)
        return sum(a.located_dated for a in self.articles) / located if located else 1.0

    @property
    def regions(self) -> Tally:
        """Regions named by any event of an article, compared article by article."""
        total = Tally()
        for article in self.articles:
            gold = frozenset[str]().union(*(e.regions for e in article.gold))
            predicted = frozenset[str]().union(*(e.regions for e in article.predicted))
            total += Tally(len(gold & predicted), len(predicted), len(gold))
        return total

    def band(self, low: float, high: float) -> Tally:
        """TDR hits among the predictions with low <= confidence < high (gold is not counted)."""
        total = Tally()
        for article in self.articles:
            predicted = sum(low <= e.confidence < high for e in article.predicted)
            hits = sum(low <= e.confidence < high for _, e in article.pairs)
            total += Tally(hits, predicted, 0)
        return total


def evaluate(
    gold: Mapping[str, Annotated], candidates: Mapping[str, Sequence[Candidate]]
) -> Evaluation:
    """Compare each annotated article with its candidates (none given counts as none found)."""
    return Evaluation(
        tuple(
            score_article(annotated, scored(candidates.get(name, ())))
            for name, annotated in gold.items()
        )
    )


def same_date(first: DateSpan | None, second: DateSpan | None) -> bool:
    """Whether two dates overlap; two missing ones count as the same."""
    if first is None or second is None:
        return first is second
    return overlaps(first, second)


def _same_regions(first: Entry, second: Entry) -> bool:
    if not first.regions and not second.regions:
        return True
    return bool(first.regions & second.regions)


def _same_type_date(first: Entry, second: Entry) -> bool:
    return first.type == second.type and same_date(first.date, second.date)


def _same_type_region(first: Entry, second: Entry) -> bool:
    return first.type == second.type and _same_regions(first, second)


def _same_happening(first: Entry, second: Entry) -> bool:
    return _same_type_date(first, second) and _same_regions(first, second)


def _identical(first: Entry, second: Entry) -> bool:
    return (
        first.type == second.type
        and (first.date.edtf if first.date else None) == (second.date.edtf if second.date else None)
        and first.regions == second.regions
    )


_TESTS: dict[str, Callable[[Entry, Entry], bool]] = {
    "TD": _same_type_date,
    "TR": _same_type_region,
    "TDR": _same_happening,
    "exact": _identical,
}


def _match(
    gold: Sequence[Entry], predicted: Sequence[Entry], test: Callable[[Entry, Entry], bool]
) -> list[tuple[Entry, Entry]]:
    """As many pairs that pass the test as possible; among those the most alike."""
    if not gold or not predicted:
        return []
    weights = [[0.0] * len(predicted) for _ in gold]
    for (i, a), (j, b) in product(enumerate(gold), enumerate(predicted)):
        if test(a, b):
            weights[i][j] = 1.0 + 0.01 * _same_happening(a, b) + 0.001 * _identical(a, b)
    return [(gold[i], predicted[j]) for i, j in assign(weights)]


def _elsewhere(candidate: Candidate) -> bool:
    countries = set(candidate.countries)
    return "JP" not in countries and bool(countries - NATIONAL)
