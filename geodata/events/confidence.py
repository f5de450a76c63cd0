"""How sure an event is, from the evidence it rests on."""

from geodata.events.assemble import Happening
from geodata.events.findings import Finding


def confidence(best: Finding, happening: Happening) -> tuple[float, str]:
    """A value between 0 and 1 and the evidence behind it in words."""
    value = 0.9
    words = [best.rule]
    if best.dating == "around":
        value -= 0.15
        words.append("its day is that of the event told before")
    elif happening.date is None:
        value -= 0.1
        words.append("no date is told")
    if best.filled:
        value -= 0.2
        words.append("its regions are those the article is about")
    return round(value, 2), "; ".join(words)
