"""Words about time -> EDTF spans, in English, Vietnamese, Japanese and Indonesian.

`find_dates` cuts a text into runs of time words (`tokens`), reads each run with one grammar for the
four languages (`rules`, `grammar`) and places what was read in the calendar (`resolve`).
`find_published` looks for the day a text was published. The words stand in `geodata.lexicon.dates`.
"""

from geodata.dates.find import find_dates
from geodata.dates.published import find_published

__all__ = ["find_dates", "find_published"]
