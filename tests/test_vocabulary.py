"""The vocabulary is whole, consistent, and read only when asked for."""

from __future__ import annotations

import re
import subprocess
import sys

from cpe_core.vocabulary import table, word_set, words

TABLES = ("cues", "delivery_methods", "fields_of_study", "labels", "months", "sponsors", "tables", "words")


def test_every_table_can_be_read() -> None:
    assert all(table(name) for name in TABLES)


def test_importing_the_vocabulary_reads_no_table() -> None:
    script = "import cpe_core.vocabulary as v; print(v.table.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


def test_there_are_twenty_fields_of_study_and_each_has_a_kind() -> None:
    names = set(table("fields_of_study")["canonical"])
    kinds = table("fields_of_study")["kind"]
    assert len(names) == 20
    assert names == {*kinds["technical"], *kinds["non_technical"]} and len(kinds["technical"]) == 13


def test_no_spelling_means_two_fields_of_study() -> None:
    spellings = [alias.lower() for aliases in table("fields_of_study")["canonical"].values() for alias in aliases]
    assert len(spellings) == len(set(spellings))
    assert not word_set("fields_of_study", "ambiguous", "names") & set(spellings)


def test_there_are_twelve_months_and_no_name_means_two() -> None:
    names = [name for number, names in table("months").items() if number.isdigit() for name in names]
    assert {n for n in table("months") if n.isdigit()} == {str(n) for n in range(1, 13)}
    assert len(names) == len(set(names))


def test_registry_numbers_have_six_digits() -> None:
    numbers = [sponsor["registry_id"] for sponsor in table("sponsors")["sponsor"] if "registry_id" in sponsor]
    assert numbers and all(re.fullmatch(r"\d{6}", number) for number in numbers)


def test_a_label_names_one_kind_of_certificate_number_only() -> None:
    ours = {name.lower() for name in words("labels", "certificate_number")}
    assert not ours & {name.lower() for name in words("labels", "not_certificate_number")}
