"""Words that make a title that of a speech, in all four languages."""

import re

_SPEECH = re.compile(
    r"\b(?:speech|remarks|address|sambutan|pidato|bài phát biểu|phát biểu|diễn văn|lời chào mừng)\b"
    r"|あいさつ|挨拶|祝辞|式辞|演説|スピーチ",
    re.IGNORECASE,
)


def is_speech(title: str) -> bool:
    """Whether a title announces a speech."""
    return _SPEECH.search(title) is not None
