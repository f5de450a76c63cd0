"""From events to a page: a query, the figures drawn from it, and what can be exported."""
