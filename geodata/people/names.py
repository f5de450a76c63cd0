"""Is this capitalised word part of a person's name? The shape of names of both countries."""

import re
from collections.abc import Sequence

from geodata.lexicon.people.names import (
    JAPANESE_FAMILY,
    VIETNAMESE_FAMILY,
    VIETNAMESE_FAMILY_PLAIN,
)
from geodata.lexicon.people.words import NO_NAMES

# Syllables of Japanese in Latin letters, long vowels in any of their spellings.
_JAPANESE = re.compile(
    r"(?:(?:[kgsztdnhbpmr]y?|sh|ch|ts|j|f|w|y)?[aeiou]h?|n(?![aeiou])|[ksptm](?=[kscptbm]))+"
)


def is_japanese_name(word: str) -> bool:
    """Return whether a capitalised plain word is spelled like a Japanese name (Kotaro, Yuji)."""
    return (
        len(word) > 2
        and word.lower() not in NO_NAMES
        and _JAPANESE.fullmatch(word.lower()) is not None
    )


def is_japanese_family(word: str) -> bool:
    """Return whether a plain word is a known Japanese family name; SUZUKI counts as Suzuki."""
    return word.capitalize() in JAPANESE_FAMILY


def is_vietnamese_family(word: str) -> bool:
    """Return whether the word begins a Vietnamese name (Nguyễn, Tran); no word of another kind."""
    if word.isascii():
        return word.capitalize() in VIETNAMESE_FAMILY_PLAIN
    return word.capitalize() in VIETNAMESE_FAMILY


def names_person(place: str, followers: Sequence[str], *, bare_is_person: bool = False) -> bool:
    """Return whether a place's name right after an office begins the holder's name instead.

    `place` is the name in plain letters, `followers` the capitalised words that touch it on the
    right. "Governor Nagasaki Kotaro" names Mr Nagasaki, "Gubernur Gunma Yamamoto Ichita" and
    "Thống đốc Yamaguchi Muraoka Tsugumasa" a prefecture and its governor, "Gubernur Kagawa
    Ikeda" likewise (two family names are no person). `bare_is_person` decides a family name
    that stands alone: in English "Governor Nagasaki" is a person.
    """
    if not is_japanese_family(place):
        return False
    if not followers:
        return bare_is_person
    if len(followers) > 1:
        return False
    return is_japanese_name(followers[0]) and not is_japanese_family(followers[0])
