"""Read a gathering's own name as written: capitals or quotation marks around its noun."""

import re

from geodata.edtf import parse_edtf
from geodata.events.cues import Cue
from geodata.events.statements import Statement
from geodata.records import DateSpan

_JA_BEFORE = re.compile(r"[「『]?[^\s、。はがをにでとの「」『』]{0,24}$")
_EN_BEFORE = re.compile(r"(?:\b[A-ZÀ-ỸĐ0-9][\w'’–-]* ?(?:[-–&] ?)?)+$")
_EN_AFTER = re.compile(r"\w*(?: \d{4})?")
_AFTER = re.compile(r'(?:[ ,–-]{1,3}(?:"|“)?[A-ZÀ-ỸĐ0-9][\w’–-]*["”]?)+')
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# The longest match of `_JA_BEFORE`: a bracket and its words.
_JA_REACH = 25
_NAME_REACH = 70


def own_name(statement: Statement, noun: Cue) -> str:
    """The name that the noun is part of, "" when it stands alone in small letters."""
    text = statement.body
    start = noun.start - statement.start
    end = noun.end - statement.start
    if statement.language == "ja":
        before = _JA_BEFORE.search(text[max(0, start - _JA_REACH) : start])
        name = (before.group() if before else "") + text[start:end]
        return name.strip("「」『』") if len(name) > end - start + 1 else ""
    if statement.language == "en":
        before = _EN_BEFORE.search(text[:start])
        head = before.group() if before else ""
        after = _EN_AFTER.match(text[end:])
        named = bool(head) and (text[start].isupper() or len(head.split()) > 1)
        return (head + text[start:end] + (after.group() if after else "")).strip() if named else ""
    after = _AFTER.match(text[end:])
    return (text[start:end] + after.group()).strip(' "“”,') if after else ""


def year_in_name(statement: Statement, noun: Cue) -> DateSpan | None:
    """The year that a gathering carries in its name: "Lễ hội Việt Nam 2018"."""
    after = statement.text(noun.end, noun.end + _NAME_REACH).split(",")[0]
    year = _YEAR.search(after)
    return parse_edtf(year.group()) if year else None
