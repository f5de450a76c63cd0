"""Tell what a whole article is about before its sentences are read one by one."""

from collections import Counter
from collections.abc import Sequence

from geodata.events.discourse import Discourse
from geodata.events.memory import SIDES
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import NEIGHBOURS
from geodata.records import ResolvedPlace


def overview(statements: Sequence[Statement]) -> Discourse:
    """What the whole article is about: its partner countries and the region it names most.

    The usual partner is the foreign country named most, Japan where it is level with others; a
    country is a partner if a region of it is named, or the country more than once.
    """
    foreign = Counter[str]()
    regional: set[str] = set()
    for statement in statements:
        for named in statement.places:
            if (code := country(named)) not in ("VN", ""):
                foreign[code] += 1
            if region(named):
                regional.add(code)
    often: dict[str, tuple[ResolvedPlace, ...]] = {}
    prefectures: Counter[str] = Counter()
    for side in SIDES:
        acting = [p for statement in statements for p in statement.parties.get(side, ())]
        times = Counter(region(p) for p in acting)
        if acting:
            most = max(times, key=times.__getitem__)
            often[side] = next((p,) for p in acting if region(p) == most)
        if side == "JP":
            prefectures = times
    return Discourse(
        only=often["JP"] if len(prefectures) == 1 else (),
        elsewhere="VN" not in regional and bool(regional - {"JP", ""}),
        usual_partner=max(foreign, key=lambda code: (foreign[code], code == "JP"), default="JP"),
        partners=frozenset(c for c in foreign if c in NEIGHBOURS or c in regional or foreign[c] > 1)
        | {"JP"},
        often=often,
    )
