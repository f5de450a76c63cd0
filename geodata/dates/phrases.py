"""Runs of time words -> phrases whose meaning may stand where they stand."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from geodata.dates.expressions import Expression, Length, Point, Several
from geodata.dates.grammar import Node, evaluate, evaluate_otherwise
from geodata.dates.guards import GUARDS, Surroundings, is_no_law, is_no_name, is_no_number
from geodata.dates.lexicon import Lexicon
from geodata.dates.symbols import SYMBOLS
from geodata.dates.tokens import Token

_VOID, _YEAR_WORD = SYMBOLS["VOID"], SYMBOLS["year"]
_FIGURES = frozenset(
    SYMBOLS[kind]
    for kind in (
        *("full", "pair", "hyphen", "dotted", "monthyear", "cluster"),
        *("years", "year4", "num12", "num31"),
    )
)


class Phrase(NamedTuple):
    """What a slice of the folded text means, and the rule that says so.

    `about` and `inexact`: the words before call it approximate, or only a bound. `instead` are the
    phrases to take when this one turns out impossible.
    """

    rule: str
    value: Expression
    start: int
    end: int
    about: bool = False
    inexact: bool = False
    instead: tuple["Phrase", ...] = ()


class Scene(NamedTuple):
    """The text a run stands in: folded, in its own case, and the slice of its sentence."""

    folded: str
    original: str
    start: int
    end: int
    words: Lexicon


def find_phrases(nodes: Iterable[Node], run: list[Token], scene: Scene) -> Iterator[Phrase]:
    """What the grammar found in one run of time words, as far as it may stand there; in order."""
    for node in nodes:
        yield from _accepted(node, run, scene)


def _accepted(node: Node, run: list[Token], scene: Scene) -> Iterator[Phrase]:
    """The phrase if it may stand, else the phrases inside it that may."""
    if node.rule is None or node.symbol == _VOID:
        return
    start, end = run[node.first].start, run[node.last - 1].end
    around = Surroundings(
        scene.folded, scene.original, start, end, (scene.start, scene.end), scene.words
    )
    value = evaluate(node, run)
    if _is_name_or_number(node, value, run, around):
        return
    if not GUARDS[node.rule.guard](around):
        value = evaluate_otherwise(node, run)
    if isinstance(value, Several):
        yield from _each(node, value, run)
    elif isinstance(value, Expression):
        yield _phrase(node, value, run, around)
    else:
        for _, part in node.parts:
            yield from _accepted(part, run, scene)


def _is_name_or_number(node: Node, value: object, run: list[Token], around: Surroundings) -> bool:
    """Whether a date is part of a name, or a figure numbers something."""
    if isinstance(value, Length):
        return False
    if run[node.first].symbol in _FIGURES and not is_no_number(around):
        return True
    if run[node.first].symbol == _YEAR_WORD and not is_no_law(around):
        return True
    if not isinstance(value, Point) or value.year is not None:
        return False
    return (value.month or value.day) is not None and not is_no_name(around)


def _phrase(node: Node, value: Expression, run: list[Token], around: Surroundings) -> Phrase:
    assert node.rule is not None
    if node.rule.guard != "exact":
        return Phrase(node.rule.reason, value, around.start, around.end)
    inner = {token.symbol for token in run[node.first : node.last]}
    sets = around.lexicon.sets
    return Phrase(
        node.rule.reason,
        value,
        around.start,
        around.end,
        about=SYMBOLS["about"] in inner or around.preceded_by(sets["about"]),
        inexact=SYMBOLS["more"] in inner or around.preceded_by(sets["inexact"]),
    )


def _each(node: Node, value: Several, run: list[Token]) -> Iterator[Phrase]:
    """The days of a list, each with its own words."""
    assert node.rule is not None
    parts = [part for name, part in node.parts if name != "month"]
    for part, point in zip(parts, value.parts, strict=True):
        start, end = run[part.first].start, run[part.last - 1].end
        yield Phrase(node.rule.reason, point, start, end)
