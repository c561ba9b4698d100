"""One box for cases, orders and customers. docs/search.md tells how it works and how fast it is."""

from cases.search.finding import AT_MOST, Found, find

__all__ = ["AT_MOST", "Found", "find"]
