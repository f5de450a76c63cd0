"""Words around persons: offices, forms of address, family names."""
