"""The columns of a language's sentence table; what each holds is told in the package."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWords:
    """Words of one language; abbreviations are case-sensitive and written without the last stop."""

    before_name: frozenset[str]
    before_number: frozenset[str]
    anywhere: frozenset[str]
    caption_labels: tuple[str, ...]
    credit_words: tuple[str, ...]
    furniture: tuple[str, ...]
    boxes: tuple[str, ...]
    endings: tuple[str, ...]
    pointers: tuple[str, ...]
