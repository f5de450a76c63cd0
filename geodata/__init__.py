"""From text to located, dated events. Knows nothing of Dash."""
