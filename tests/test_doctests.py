"""What the docstrings of the public calls show is what happens."""

from __future__ import annotations

import doctest
import importlib
import inspect

import pytest

import cpe_core
from cpe_core.document import Box, Document

MODULES = ("cpe_core", "cpe_core.document", "cpe_core.extraction", "cpe_core.records")
SHOWN = (cpe_core, cpe_core.extract, cpe_core.extract_many, cpe_core.Record, Box, Document)


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_hold(name: str) -> None:
    found = doctest.testmod(importlib.import_module(name))
    assert found.attempted > 0 and found.failed == 0


@pytest.mark.parametrize("shown", SHOWN, ids=lambda one: one.__name__)
def test_what_a_notebook_begins_with_has_an_example(shown: object) -> None:
    assert doctest.DocTestParser().get_examples(inspect.getdoc(shown) or "")
    assert getattr(shown, "__module__", "cpe_core") in MODULES
