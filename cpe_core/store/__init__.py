"""The database: all SQL of the house, in parts by what it is about, composed in `Store`."""

from cpe_core.store.store import Store

__all__ = ["Store"]
