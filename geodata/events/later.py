"""Find the day of an event in the sentence after it: "… met the guests. It took place on …"."""

from geodata.events.attachment import nearest_date
from geodata.events.findings import Finding
from geodata.events.stance import stance, told
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import MANY, ORDINAL, WHEN_LABEL

# Words that point back to an event of each type; "happening" stands for any of them.
_NOUNS = {
    "visit": ("meeting", "trip", "happening"),
    "agreement": ("signing", "happening"),
    "forum": ("forum", "happening"),
    "festival": ("festival", "happening"),
}
_GATHERINGS = frozenset({"forum", "festival"})
_VERBS = ("hold", "open")
# Code points into the sentence that its subject may take up; sentences after the event.
_HEAD = 48
_AFTER = 3
# Sentences from an announcement to the line with its day.
_ANNOUNCED = 8
# Days: a longer span is no day that an event is given afterwards.
_MONTH = 31


def told_later(
    statement: Statement, last: Finding | None, gathering: Finding | None
) -> Finding | None:
    """The event told just before, undated there, when this sentence says when it was held.

    last: the event told last; gathering: the gathering told last, if it has no day yet.
    """
    return _dated(statement, last) or (
        _dated(statement, gathering) if gathering is not last else None
    )


def day_labelled(statement: Statement, before: Finding | None) -> Finding | None:
    """日時　11月10日, "When: Friday, 10 November": the day of what was announced without one."""
    undated = before is not None and before.dating != "sentence"
    if before is None or not undated or before.type not in _NOUNS or not statement.dates:
        return None
    label = statement.text(statement.start, statement.dates[0].start)
    near = statement.index - before.statement.index <= _ANNOUNCED
    if not near or not WHEN_LABEL.fullmatch(label):
        return None
    date = statement.dates[0]
    return before._replace(
        statement=statement,
        start=date.start,
        end=date.end,
        date=date.span,
        definite=True,
        joins=True,
        later=True,
    )


def _dated(statement: Statement, before: Finding | None) -> Finding | None:
    if before is None or before.type not in _NOUNS or before.dating == "sentence":
        return None
    earlier = before.statement.sentence
    near = earlier.paragraph == statement.sentence.paragraph or before.type in _GATHERINGS
    if not near or not statement.dates:
        return None
    if not 0 < statement.index - before.statement.index <= _AFTER:
        return None
    nouns = statement.among(statement.start, statement.start + _HEAD, *_NOUNS[before.type])
    if {country(p) for p in statement.places} - {*before.countries, ""} or not nouns:
        return None
    head = statement.text(statement.start, nouns[0].start)
    if MANY[statement.language].search(head) or ORDINAL.search(head):
        return None
    verbs = [verb for verb in statement.of(*_VERBS) if verb.start >= nouns[0].end]
    if not verbs:
        return None
    status = told(stance(statement, verbs[0].start, verbs[0].end))
    day = nearest_date(statement, verbs[0].start, verbs[0].end)
    if status is None or day is None or (day.end - day.start).days > _MONTH:
        return None
    known = set(before.regions)
    return before._replace(
        statement=statement,
        start=nouns[0].start,
        end=verbs[0].end,
        status=status,
        date=day,
        places=(*before.places, *(p for p in statement.tied if region(p) not in known)),
        definite=True,
        joins=True,
        later=True,
    )
