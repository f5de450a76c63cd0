"""Words about time, one table a language; `words.py` says what each column means."""
