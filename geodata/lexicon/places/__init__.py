"""Words around place names: administrative cues, organisations, common words, former units."""
