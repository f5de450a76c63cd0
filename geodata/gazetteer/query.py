"""What a name asked for may mean: the words around it, then the places that bear it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from geodata.gazetteer.index import Entry, index, key, loose_index, loose_key
from geodata.gazetteer.units import is_unit, unit

Kind = Literal["", "unit", "city"]

# Words for a kind of place, in the four languages, as they stand before or after a name.
_BEFORE: dict[str, Kind] = {
    **dict.fromkeys(
        ("tỉnh", "tinh", "province of", "prefecture of", "provinsi", "prefektur"), "unit"
    ),
    **dict.fromkeys(("phủ", "phu", "tỉnh/thành phố", "tinh/thanh pho", "đô thị", "do thi"), "unit"),
    **dict.fromkeys(
        ("thành phố", "thanh pho", "tp.", "tp", "tx.", "tx", "thị xã", "thi xa"), "city"
    ),
    **dict.fromkeys(("thị trấn", "thi tran", "city of", "town of", "kota", "kabupaten"), "city"),
    **dict.fromkeys(("quận", "quan", "huyện", "huyen", "phường", "xã"), "city"),
}
_AFTER: dict[str, Kind] = {
    **dict.fromkeys(("province", "prefecture", "pref.", "-ken", "-fu", "-to", " ken"), "unit"),
    **dict.fromkeys(("metropolis", "metropolitan government"), "unit"),
    **dict.fromkeys(
        ("city", "town", "village", "ward", "-shi", "-ku", "-cho", "-chō", "-machi"), "city"
    ),
    **dict.fromkeys(("-mura", "-son", " shi", "district"), "city"),
}
_JAPANESE_AFTER: dict[str, Kind] = {
    **dict.fromkeys("省県府都", "unit"),
    **dict.fromkeys("市区町村", "city"),
}
_CONTEXT = re.compile(r"\s*[,、，()（）|]\s*|(?<=[^\W\d_])\s*/\s*")
_LEADING_ARTICLE = re.compile(r"^the ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """The places that a query may mean, the likeliest first, and which rule found them."""

    entries: tuple[Entry, ...]
    rule: str


_NOTHING = Reading((), "no such name")


def read_query(text: str) -> Reading:
    """Return the places a name may mean.

    Understands the name as it is, with a word for its kind ("Kota Hai Phong", "Sakai City",
    "tỉnh Bình Dương"), with what contains it ("Sakai, Osaka, Japan"; "大阪府堺市"), with its words
    in another order, and in another romanisation. The first of these that finds something counts.
    """
    exact = index().get(key(text))
    if exact is not None:
        return Reading(exact, "name")
    for rule, read in (
        ("name with its kind", _without_kind),
        ("name in its context", _in_context),
        ("name after its region", _after_region),
        ("word order or romanisation", _loosely),
    ):
        entries = read(text)
        if entries:
            return Reading(tuple(entries), rule)
    return _NOTHING


def _without_kind(text: str) -> Sequence[Entry]:
    for bare, kind in _stripped(text):
        entries = index().get(key(bare), ())
        fitting = [entry for entry in entries if _fits(entry, kind)]
        if fitting:
            return fitting
        if entries:
            return entries
    return ()


def _stripped(text: str) -> Iterable[tuple[str, Kind]]:
    """Yield the text without a word for a kind of place before or after it, and that kind."""
    plain = _LEADING_ARTICLE.sub("", text.strip())
    lower = plain.lower()
    for word in _longest_first("before"):
        if lower.startswith(word) and len(lower) > len(word):
            rest = plain[len(word) :]
            if word.endswith(".") or not rest[0].isalpha():
                yield rest.strip(), _BEFORE[word]
    for word in _longest_first("after"):
        if lower.endswith(word) and len(lower) > len(word):
            rest = plain[: -len(word)]
            if not (rest[-1].isalpha() and word[0].isalpha()):
                yield rest.strip(), _AFTER[word]
    if plain[-1:] in _JAPANESE_AFTER and len(plain) > 1:
        yield plain[:-1], _JAPANESE_AFTER[plain[-1]]


@cache
def _longest_first(side: Literal["before", "after"]) -> tuple[str, ...]:
    return tuple(sorted(_BEFORE if side == "before" else _AFTER, key=len, reverse=True))


def _fits(entry: Entry, kind: Kind) -> bool:
    if not kind:
        return True
    if not is_unit(entry.place_id):
        return kind == "city"
    return kind == "unit" or unit(entry.place_id).status == "municipality"


def _in_context(text: str) -> Sequence[Entry]:
    parts = [part for part in _CONTEXT.split(text) if part]
    if len(parts) < 2:
        return ()
    candidates = _named(parts[0])
    for outer in parts[1:]:
        around = {place for entry in _named(outer) for place in (entry.place_id, entry.region)}
        inside = [e for e in candidates if around & {e.region, e.country} - {""}]
        candidates = inside or candidates
    return candidates


def _named(text: str) -> Sequence[Entry]:
    return index().get(key(text)) or _without_kind(text)


def _after_region(text: str) -> Sequence[Entry]:
    """Read "大阪府堺市", "ベトナム・ハノイ": the longest beginning that is a unit or a country."""
    if text.isascii():
        return ()
    for end in range(len(text) - 1, 1, -1):
        outer = [e for e in index().get(key(text[:end]), ()) if e.region in ("", e.place_id)]
        if not outer:
            continue
        around = {entry.place_id for entry in outer}
        rest = text[end:].lstrip("・の ")
        inside = [e for e in _named(rest) if around & {e.region, e.country}]
        if rest and inside:
            return inside
    return ()


def _loosely(text: str) -> Sequence[Entry]:
    loose = loose_key(text)
    return loose_index().get(loose, ()) if len(loose) > 2 else ()
