"""A cascade of rules over runs of time words.

Each stage rewrites, from left to right and longest first, the runs of symbols that its rules know
into one larger symbol; the next stage reads the result. What a run of symbols is made of depends on
the symbols alone, so the outcome is remembered per string. Values are put in afterwards.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from geodata.dates.rules import STAGES, Rule
from geodata.dates.rules.rule import possible_firsts
from geodata.dates.symbols import SYMBOLS, compile_pattern
from geodata.dates.tokens import Token
from geodata.records import Language

_MEMORY = 65536


@dataclass(frozen=True, slots=True)
class Node:
    """A rule applied to tokens `first` to `last` (excluded); leaves have no rule.

    `parts` are the rule's named groups.
    """

    symbol: str
    rule: Rule | None
    first: int
    last: int
    parts: tuple[tuple[str, "Node"], ...] = ()


class _Stage(dict[str, tuple[tuple[re.Pattern[str], Rule], ...]]):
    """Rules by the symbol that they may begin with, compiled when a run first holds it."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        super().__init__()
        self._rules = [(possible_firsts(rule.pattern), rule) for rule in rules]

    def __missing__(self, symbol: str) -> tuple[tuple[re.Pattern[str], Rule], ...]:
        fitting = (rule for firsts, rule in self._rules if symbol in firsts)
        self[symbol] = found = tuple((compile_pattern(rule.pattern), rule) for rule in fitting)
        return found


@lru_cache(maxsize=4)
def _stages(language: Language) -> tuple[_Stage, ...]:
    """The language's rules, stage by stage."""
    return tuple(_Stage(rule for rule in stage if language in rule.languages) for stage in STAGES)


@lru_cache(maxsize=_MEMORY)
def parse(symbols: str, language: Language) -> tuple[Node, ...]:
    """The phrases found in a run of symbols, in order; words that no rule took are left out."""
    nodes = [Node(symbol, None, index, index + 1) for index, symbol in enumerate(symbols)]
    for stage in _stages(language):
        nodes = _rewrite(nodes, stage)
    return tuple(node for node in nodes if node.rule is not None)


def _rewrite(nodes: list[Node], stage: _Stage) -> list[Node]:
    text = "".join(node.symbol for node in nodes)
    result: list[Node] = []
    position = 0
    while position < len(text):
        best: re.Match[str] | None = None
        chosen: Rule | None = None
        for regex, rule in stage[text[position]]:
            match = regex.match(text, position)
            if match is not None and (best is None or match.end() > best.end()):
                best, chosen = match, rule
        if best is None or chosen is None or best.end() == position:
            result.append(nodes[position])
            position += 1
            continue
        result.append(_node(nodes, best, chosen))
        position = best.end()
    return result


def _node(nodes: list[Node], match: re.Match[str], rule: Rule) -> Node:
    parts = tuple(
        (name, nodes[match.start(name)]) for name, found in match.groupdict().items() if found
    )
    return Node(
        SYMBOLS[rule.result], rule, nodes[match.start()].first, nodes[match.end() - 1].last, parts
    )


def evaluate(node: Node, tokens: list[Token]) -> object:
    """The meaning of a phrase, None when its rule refuses these values."""
    if node.rule is None:
        return tokens[node.first].value
    values = _values(node, tokens)
    return None if values is None else node.rule.action(values)


def evaluate_otherwise(node: Node, tokens: list[Token]) -> object:
    """The meaning of a phrase whose guard did not let it pass, None when there is no other."""
    values = _values(node, tokens)
    if values is None or node.rule is None or node.rule.otherwise is None:
        return None
    return node.rule.otherwise(values)


def _values(node: Node, tokens: list[Token]) -> Mapping[str, object] | None:
    """The values of a phrase's named parts, None when one of them has none."""
    values = {}
    for name, part in node.parts:
        values[name] = value = evaluate(part, tokens)
        if value is None and part.rule is not None:
            return None
    return values
