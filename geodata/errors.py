"""Everything Kizuna raises on purpose.

KizunaError
├── UnreadableError     a file, a row or a setting that cannot be understood
├── DateRangeError      words or a value that name an end before their start
├── UnknownPlaceError   a code or a name that no gazetteer row carries
├── QueryError          a key or a value that no view understands
└── StoreError          events on disk that cannot be read or written

A message says what was found, where, what was expected and what to do.
"""


class KizunaError(Exception):
    """Base of all errors raised on purpose; its text is fit for the user's eyes."""


class UnreadableError(KizunaError):
    """A file, a row or a setting cannot be understood; other input is not affected."""


class DateRangeError(KizunaError, ValueError):
    """A date value is malformed, impossible, or ends before it starts."""


class UnknownPlaceError(KizunaError, LookupError):
    """No gazetteer row carries this code or name (on the day asked for)."""


class QueryError(KizunaError, ValueError):
    """A query names a key or a value that does not exist."""


class StoreError(KizunaError):
    """The events on disk cannot be read or written."""
