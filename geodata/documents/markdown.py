"""Markdown with YAML front matter: the text after it is the document's, unchanged."""

import re
from collections.abc import Mapping

import yaml

try:
    from yaml import CBaseLoader as BaseLoader
except ImportError:  # PyYAML built without libyaml: ten times slower, and the same values
    from yaml import BaseLoader  # type: ignore[assignment]

from geodata.errors import UnreadableError

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<yaml>.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.M)


def split_front_matter(text: str) -> tuple[Mapping[str, str], str] | None:
    """Return the front matter's values as text and what follows it; None when there is none.

    Raises UnreadableError when it is no YAML mapping.
    """
    match = _FRONT_MATTER.match(text)
    if match is None:
        return None
    try:
        # BaseLoader keeps every value as written: dates, "no" and numbers stay text.
        values = yaml.load(match["yaml"], Loader=BaseLoader)
    except yaml.YAMLError as error:
        detail = str(error).splitlines()[0]
        raise UnreadableError(
            f"its front matter is not YAML ({detail}); quote the value."
        ) from error
    if not isinstance(values, dict):
        raise UnreadableError("its front matter holds no key: value lines; write id, lang, title …")
    facts = {str(key): value.strip() for key, value in values.items() if isinstance(value, str)}
    return facts, text[match.end() :]
