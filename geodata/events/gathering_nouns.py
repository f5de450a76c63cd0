"""What the words around a gathering's noun say of it: many, told before, only prepared, where."""

from geodata.events.cues import Cue, gap
from geodata.events.roles import at_venue
from geodata.events.stance import stance
from geodata.events.statements import Statement, region
from geodata.lexicon.events.grammar import MANY, POINTS_BACK, POINTS_BACK_AFTER, PREPARED, SUCH_AS

_BESIDE = 45
_BESIDE_NAME = 90
# Code points between "attend" and the name of what is attended.
_OBJECT = 12
# Code points before the day at the head of an item of a list: its bullet.
_ITEM_HEAD = 4


def frames(statement: Statement, noun: Cue) -> bool:
    """ "On the sidelines of the forum": the gathering told before, around the one told here."""
    return any(0 <= noun.start - cue.end <= 5 for cue in statement.of("sidelines"))


def names_a_paper(statement: Statement, noun: Cue) -> bool:
    """ "Friendship exchange agreement", "kesepakatan pertukaran": exchange as a paper's subject."""
    return any(gap(paper, noun) <= 1 for paper in statement.of("paper", "statement"))


def only_prepared(statement: Statement, noun: Cue) -> bool:
    """ "A report on preparations for X", "a paper on hosting X": its day is not that of X."""
    before = statement.text(statement.start, noun.start)
    if not PREPARED[statement.language].search(before):
        return False
    after = [date for date in statement.dates if date.start >= noun.end]
    return all(date.text.strip().isdigit() for date in after)


def presupposed(statement: Statement, noun: Cue) -> bool:
    """ "Invited to attend the X Festival in May": the invitation is a wish, the festival is not."""
    if stance(statement, noun.start, noun.end, noun=True) != "wished":
        return False
    return any(
        0 <= noun.start - cue.end <= _OBJECT and not statement.among(cue.end, noun.start, "hold")
        for cue in statement.of("attend", "support")
    )


def points_back(statement: Statement, noun: Cue) -> bool:
    """ "The forum", "lễ hội này": a gathering told already."""
    before = statement.text(statement.start, noun.start)
    after = statement.text(noun.end, statement.end)
    return bool(
        POINTS_BACK[statement.language].search(before)
        or POINTS_BACK_AFTER[statement.language].match(after)
    )


def many(statement: Statement, noun: Cue) -> bool:
    """ "Various forums", "festivals such as": many and unnamed."""
    if statement.language == "en" and noun.form.endswith("s") and "days" not in noun.form:
        return True
    before = statement.text(statement.start, noun.start)
    after = statement.text(noun.end, statement.end)
    many, such_as = MANY[statement.language], SUCH_AS[statement.language]
    return bool(many.search(before) or such_as.match(after))


def beside_a_date(statement: Statement, noun: Cue, name: str) -> bool:
    """Whether a date stands by the gathering's name, with no paper between.

    In a list the day at the head of an item ("22 May: seminar in Nagoya") stands by all of it.
    """
    reach = _BESIDE_NAME if name and statement.language != "ja" else _BESIDE
    item = statement.sentence.kind == "item"
    for date in statement.dates:
        if item and date.start - statement.start <= _ITEM_HEAD and noun.start > date.end:
            return True
        between = (
            sorted((noun.end, date.start)) if date.start >= noun.end else (date.end, noun.start)
        )
        start, end = between
        near = end - start <= reach and not statement.among(start, end, "paper", "statement")
        if near and statement.clauses_apart(noun.start, date.start) == 0:
            return True
    return False


def venue_of(statement: Statement, noun: Cue) -> str:
    """The region that the gathering's own words place it in: "Festival Vietnam di Hokkaido"."""
    following = statement.names(noun.end, noun.end + _BESIDE)
    return next((region(p) for p in following if at_venue(statement, p)), "")
