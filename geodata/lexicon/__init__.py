"""Words of each language as data tables."""
