"""Pages in letters that are not read: which they are is said, numbers and Latin names stay, nothing else is given."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_pages import column, document, page
from test_reading_containers import archive

from cpe_core import Tracker, extract
from cpe_core.document import Page
from cpe_core.errors import UnreadScript
from cpe_core.records import FIELDS
from cpe_core.understanding import understand
from cpe_core.understanding.text.scripts import is_guesswork, is_in_other_letters, unread_script

CYRILLIC = (
    "Сертификат об окончании", "Настоящим подтверждается, что", "Оттилия Фаркова", "успешно завершила курс",
    "Основы учета аренды", "Дата: 14 марта 2024 г.", "Институт бухгалтерского учета",
)  # fmt: skip
GREEK = (
    "Πιστοποιητικό Ολοκλήρωσης",
    "Βεβαιώνεται ότι",
    "Οττιλία Φαρκούαρ",
    "ολοκλήρωσε το σεμινάριο",
    "Αρχές Λογιστικής",
)
ARABIC = (
    "شهادة إتمام",
    "نشهد بأن",
    "أوتيلي فاركوهار",
    "أكملت بنجاح الدورة",
    "مبادئ محاسبة الإيجار",
    "التاريخ: 14/03/2024",
)
CHINESE = (
    "结业证书",
    "兹证明",
    "奥蒂莉",
    "成功完成了以下课程",
    "租赁会计原理与实务操作",
    "日期:2024年3月14日",
    "会计学院继续教育中心颁发",
)
BILINGUAL = (
    "Сертификат / Certificate of Completion", "This certifies that", "Оттилия Фаркова", "has successfully completed",
    "Principles of Lease Accounting", "March 14, 2024", "CPE credits: 2.5",
)  # fmt: skip


def laid_out(*lines: str, source="text", certainty: float = 1.0) -> Page:
    one = page(*column(*lines, source=source))
    return replace(one, words=tuple(replace(word, certainty=certainty) for word in one.words))


@pytest.mark.parametrize(
    ("lines", "script"),
    [(CYRILLIC, "Cyrillic"), (GREEK, "Greek"), (ARABIC, "Arabic"), (CHINESE, "Chinese or Japanese")],
)
def test_a_page_in_other_letters_gives_none_of_them_and_says_which_they_are(lines, script):
    one = laid_out(*lines)
    assert unread_script([one]) == script
    understood = understand(document(one))
    for record in understood.records:
        assert not any(is_in_other_letters(str(record[name].value)) for name in FIELDS)
        assert all(record[name].needs_review for name in ("completion_date", "credits") if record[name].value)
    said = [reading.illegible for reading in understood.readings] or [p.message for p in understood.problems]
    assert all(f"in {script} letters, which are not read" in str(one) for one in said) and said


def test_numbers_and_latin_names_on_such_a_page_stay():
    lines = [*ARABIC, "Ottilie Farquhar", "Certificate 49400f9068d5"]
    (record,) = understand(document(laid_out(*lines))).records
    assert (record.completion_date.value, record.completion_date.needs_review) == ("2024-03-14", True)
    assert record.participant.value in ("Ottilie Farquhar", None)


def test_a_page_in_two_languages_is_read_as_ever():
    one = laid_out(*BILINGUAL)
    assert unread_script([one]) is None
    (record,) = understand(document(one)).records
    assert record.course_title.value == "Principles of Lease Accounting"
    assert record.participant.value == "Оттилия Фаркова"


@pytest.mark.parametrize("text", ["Größenwahn São Łódź Çelik", "µ ª º ½ ™", "ＡＢＣ", "Ottilie", "2024 – 2025"])
def test_letters_of_the_latin_script_and_signs_are_read(text):
    assert not is_in_other_letters(text)
    assert unread_script([laid_out(*[text] * 9)]) is None


def test_what_a_scan_guesses_is_told_from_what_it_reads_badly():
    guessed = ("nyp K r", "Fqhr hpltth", "yc pc l", "4. .5 1")
    assert is_guesswork([laid_out(*guessed, source="ocr", certainty=0.6)])
    assert not is_guesswork([laid_out(*guessed, source="ocr", certainty=0.9)])
    assert not is_guesswork([laid_out(*guessed, certainty=0.6)])
    assert not is_guesswork([laid_out(*guessed, "Certificate", source="ocr", certainty=0.6)])
    assert not is_guesswork([laid_out("nyp K", source="ocr", certainty=0.6)])
    understood = understand(document(laid_out(*guessed, source="ocr", certainty=0.6)))
    assert understood.records or [p.message for p in understood.problems] == [UnreadScript.of("").message]


def test_a_file_that_gives_nothing_says_why_alone_and_in_an_archive(tmp_path):
    data = "\n\n".join(GREEK).encode()
    alone = extract(data, name="a.txt")
    assert alone.records == () and alone.error == UnreadScript.of("Greek").message
    with Tracker(tmp_path / "cpe.db") as tracker:
        run = tracker.active_run(tracker.create_sheet("2024").id)
        tracker.add_files(run.id, [("all.zip", archive(("a.txt", data)))])
        tracker.process(run.id)
        (file,) = tracker.files(run.id)
        assert f"a.txt: {UnreadScript.of('Greek').message}" in str(file.reason)
