"""The database: all SQL of the house, by what it is about; `Store` is what the rest of the core speaks to."""

from cpe_core.store.store import Store

__all__ = ["Store"]
