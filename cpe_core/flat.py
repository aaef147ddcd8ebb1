"""The names under which the store still knows `summary_row`; to go when the store asks for these themselves."""

from cpe_core.summary_row import searchable, summary_of

__all__ = ["flat", "searchable"]

flat = summary_of
