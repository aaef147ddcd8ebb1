"""Registry numbers, state numbers and certificate numbers are told apart by what stands beside them."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.identifiers import (
    find_certificate_numbers,
    find_sponsor_ids,
    find_state_sponsor_ids,
)
from cpe_core.understanding.text.page_text import PageText


def page_text(*texts: str) -> PageText:
    return PageText([page(*column(*texts))])


def registry(*texts: str):
    return read_certificate(page_text(*texts)).sponsor_id.value


def certificate(*lines: Put):
    return read_certificate(PageText([page(*lines)])).certificate_number


@pytest.mark.parametrize(
    "line",
    [
        "NASBA Sponsor #170231",
        "National Registry of CPE Sponsors ID# 170231",
        "Registry ID: #170231",
        "Sponsor Id#: 170231",
    ],
)
def test_six_digits_beside_a_label_of_the_registry_are_the_registry_number(line: str) -> None:
    assert registry("Certificate", line) == "170231"


@pytest.mark.parametrize("mark", ["·", "|", "•", ";"])
def test_the_state_of_an_address_before_a_mark_is_not_beside_the_registrys_number(mark: str) -> None:
    line = f"Quillbrook Institute, Dayton, Ohio {mark} NASBA #170231 {mark} CTEC 4417-CE-0220"
    assert registry("Certificate of Completion", line) == "170231"


def test_six_digits_beside_a_states_name_are_that_states() -> None:
    lines = ("Texas Sponsor: 009999", "New York - 001999")
    assert registry(*lines) is None
    found = find_state_sponsor_ids(page_text(*lines))
    assert found is not None and found.value == {"TX": "009999", "NY": "001999"}


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Course code / name: NY-204 / Leases in Practice", None), ("Class: CA-1190 Leases in Practice", None),
        ("Approved: NY-204", "204"), ("Provider NY-20418", "20418"), ("NY-001999", "001999"), ("NY #204", "204"),
    ],
)  # fmt: skip
def test_a_course_code_that_begins_as_a_states_name_is_no_sponsors_number(line: str, number: str | None) -> None:
    found = find_state_sponsor_ids(page_text("Certificate of Completion", "Ada Quill", line))
    assert (found and found.value) == (number and {"NY": number})


def test_a_providers_number_with_another_body_is_no_registry_number() -> None:
    over = column("Program: Board of People Certification (HRCI)", "Provider ID: #604152", step=0.022)
    assert find_sponsor_ids(PageText([page(*over)])) == ()
    nasba = column(
        "Program: National Association of State Boards of Accountancy (NASBA)", "Sponsor ID: #604152", step=0.022
    )
    assert [one.value for one in find_sponsor_ids(PageText([page(*nasba)]))] == ["604152"]


def test_a_number_without_six_digits_is_no_registry_number() -> None:
    assert registry("NASBA Sponsor #1702") is None


def test_the_number_beside_its_label_is_the_certificates() -> None:
    field = certificate(*column("Certificate of Completion", "Certificate ID: QB-2291-7fa"))
    assert (field.value, field.needs_review) == ("QB-2291-7fa", False)


def test_a_number_over_its_label_is_the_certificates() -> None:
    field = certificate(Put(text="QB-2291-7FA", y=0.80), Put(text="Certificate Number", y=0.83, size=0.015))
    assert field.value == "QB-2291-7FA"


def test_a_verification_address_holds_a_candidate() -> None:
    (found,) = find_certificate_numbers(page_text("Verify at https://learn.example.org/verify/K7PZ2Q9X"))
    assert (found.value, found.reasons) == ("K7PZ2Q9X", ("in a verification address",))


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("Verify: https://badges.example.org/go/QtWxKmBR", "QtWxKmBR"),
        ("Validate this record at lrn.example.org/x/7h2Kp9Za", "7h2Kp9Za"),
        ("Verify: https://www.example.org/courses/Bookkeeping", None),  # a page's name
        ("More courses: https://lrn.example.org/go/QtWxKmBR", None),
    ],
)
def test_an_address_that_is_said_to_verify_holds_a_candidate(row: str, code: str | None) -> None:
    found = [one.value for one in find_certificate_numbers(page_text(row))]
    assert found == ([code] if code else [])


def test_an_address_broken_over_two_rows_is_put_together() -> None:
    field = certificate(*column("https://learn.example.org/certificates/QBL-", "441-b5e2ec60", step=0.024))
    assert field.value == "QBL-441-b5e2ec60"


def test_words_dates_and_licence_numbers_are_no_certificate_numbers() -> None:
    field = certificate(*column("CERTIFICATE", "OF PARTICIPATION", "Certificate", "May 3, 2022", "Student ID: 55120"))
    assert field.value is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Certificado N.º LQ-2023/0412", "LQ-2023/0412"),
        ("Zertifikats-Nr. QB-23-1180", "QB-23-1180"),
        ("Belge No: 55120", "55120"),
        ("N. codice: 44-A910", "44-A910"),
        ("Codice: AB4410X", "AB4410X"),
        ("Sertifika Kodu: QX-4410", "QX-4410"),
        ("Sertifika No: 44102", "44102"),
        ("Diploma n.º 4410-AB", "4410-AB"),
        ("Diplôme n° 4410-AB", "4410-AB"),
        ("Certyfikat nr 4410/24", "4410/24"),
        ("Urkunde Nr. 4410-24", "4410-24"),
        ("Attestato n. 4410/24", "4410/24"),
        ("Attestato N. codice 23p40417", "23p40417"),
        ("Codice fiscale: QLLDAA80A01H501U", None),
        ("Codice corso: AB4410X", None),
        ("Kursnummer: 44-110", None),
        ("Código del curso: 44192", None),
    ],
)
def test_labels_of_other_languages_tell_the_certificate_number(line: str, number: str | None) -> None:
    lines = ("Certificate of Completion", "Ada Quill", "has completed", "Leases, Line by Line", "March 4, 2024")
    assert certificate(*column(*lines, "2.0 CPE credits", line)).value == number


LINES = ("Certificate of Completion", "Ada Quill", "has completed", "Leases, Line by Line", "March 4, 2024")


def number_under(*lines: str) -> tuple[object, bool]:
    field = certificate(*column(*LINES, *lines, step=0.05))
    return field.value, field.needs_review


@pytest.mark.parametrize(
    "line",
    [
        "ID:feCqL9x2",
        "ID #feCqL9x2",
        "CertificateID:feCqL9x2",
        "Credential ID:feCqL9x2",
        "Completed May 3, 2024 ID:feCqL9x2",
    ],
)
def test_a_number_glued_to_its_label_is_parted_from_it(line: str) -> None:
    assert number_under(line, "2.0 CPE credits")[0] == "feCqL9x2"


@pytest.mark.parametrize("line", ["Registration #: AB-123", "Registration No. AB-123", "Registration Number: AB-123"])
def test_a_lone_registration_is_the_certificates_and_never_sure(line: str) -> None:
    assert number_under(line) == ("AB-123", True)


@pytest.mark.parametrize(
    "lines",
    [
        ("NASBA Registration #: 4410-22",),
        ("Sponsor Registration Number: 4410-22",),
        ("Texas Registration #: 009999",),
        ("Registration #: 009999 (Texas State Board)",),
        ("National Registry of CPE Sponsors", "Registration #: 4410-22"),
        ("Registration #: 170231",),
        ("34 Harbour Street, Springfield", "(Registration Number: 100/2001-B)"),
        ("Student Registration No. 4410-22",),
        ("Registration Date: 03/04/2024",),
    ],
)
def test_a_sponsors_or_a_persons_registration_is_no_certificate_number(lines: tuple[str, ...]) -> None:
    assert number_under(*lines)[0] is None


@pytest.mark.parametrize(
    ("heading", "line", "number"),
    [
        ("Zaświadczenie", "nr 15/2024/AB", "15/2024/AB"),
        ("Zertifikat", "Nr. 4410-24", "4410-24"),
        ("Teilnahmebescheinigung", "Nr. DS-44-10", "DS-44-10"),
        ("CERTIFICADO", "N.º 128/2024-B", "128/2024-B"),
        ("Certificate of Completion", "No. 4410-24", "4410-24"),
        ("Certificate of Completion", "Nr. 12", None),
        ("Certificate of Completion", "No. 03/04/2024", None),
        ("Quillbrook Institute", "Nr. 4410-24", None),
        ("Harbour Street", "No. 4410", None),
    ],
)
def test_a_number_with_its_sign_under_the_papers_name_is_its_own(heading: str, line: str, number: str | None) -> None:
    assert certificate(*column(heading, line, *LINES[1:], step=0.05)).value == number


@pytest.mark.parametrize(
    "rest",
    [
        "verify/K7PZ2Q9X", "verify/#/K7PZ2Q9X", "check?code=K7PZ2Q9X", "check#K7PZ2Q9X", "c/K7PZ2Q9X",
        "verify-certificate/K7PZ2Q9X", "check?lang=en&code=K7PZ2Q9X", "verify?code=K7PZ2Q9X&lang=en", "verify.php?c=K7PZ2Q9X",
        "certificado?codigo=K7PZ2Q9X", "certificates/view.aspx?number=K7PZ2Q9X", "my-certificates/K7PZ2Q9X",
        "validated_papers/K7PZ2Q9X", "verify/learning-path/K7PZ2Q9X", "digital_credential/K7PZ2Q9X", "cert/K7PZ2Q9X",
    ],
)  # fmt: skip
def test_an_address_that_verifies_ends_in_the_number(rest: str) -> None:
    tells = any(stem in rest for stem in ("verif", "cert", "valid", "credential"))
    assert number_under(f"https://learn.example.org/{rest}") == ("K7PZ2Q9X", not tells)


@pytest.mark.parametrize("number", ["4820617", "3905748"])
def test_digits_alone_at_the_end_of_an_address_that_verifies_are_sure(number: str) -> None:
    lines = [Put(text=text, y=0.15 + 0.1 * place) for place, text in enumerate(LINES)]
    field = certificate(*lines, Put(text=f"https://paths.quillmark.example/cert/{number}", y=0.95, size=0.012))
    assert (field.value, field.needs_review) == (number, False)


@pytest.mark.parametrize(("code", "asked"), [("0wlzt7M642gY", True), ("71d4280a-bfce", False)])
def test_a_number_in_an_address_that_ocr_read_is_sure_only_where_nothing_looks_alike(code: str, asked: bool) -> None:
    lines = column(*LINES, f"https://learn.example.org/verify/{code}", step=0.05, source="ocr")
    field = certificate(*lines)
    assert (field.value, field.needs_review) == (code, asked)


@pytest.mark.parametrize(
    "rest",
    [
        "courses/4410229", "course?code=ACC4410", "blog#K7PZ2Q9X", "c/leases-line-by-line", "unsubscribe?id=K7PZ2Q9X",
        "certificate?page=12147&order=596146",
    ],
)  # fmt: skip
def test_other_addresses_hold_no_number(rest: str) -> None:
    assert number_under(f"https://learn.example.org/{rest}")[0] is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Certificate ID: QB-4410-", "7fa-22"),
        ("Certificate Number:", "QB-4410-", "7fa-22"),
    ],
)
def test_a_number_broken_at_a_hyphen_is_put_together(lines: tuple[str, ...]) -> None:
    assert number_under(*lines)[0] == "QB-4410-7fa-22"


@pytest.mark.parametrize("below", ["22 hours", "2.0 CPE credits", "03/04/2024", "Instructor"])
def test_a_number_that_breaks_off_takes_nothing_else_and_is_never_sure(below: str) -> None:
    assert number_under("Certificate ID: QB-4410-", below) == ("QB-4410-", True)
    assert number_under("Certificate ID: QB-4410-7fa", below)[0] == "QB-4410-7fa"


@pytest.mark.parametrize(
    "line",
    [
        "ID: +1 (555) 410-2291", "Tel:555-410-2291", "ID: 03/04/2024", "Springfield, IL 62704", "Zip Code: 62704",
        "NASBA Sponsor ID:170231", "Course ID:ACC-4410", "Member ID:55120", "Harbour Street nr 12", "Room nr 204",
        "Course ID:QX7PZ2Q9 May 3, 2024", "National ID 84120551207", "SHA-1 a94a8fe5ccb19ba61c4c0873d391e987982fbbd3",
    ],
)  # fmt: skip
def test_what_numbers_something_else_is_no_certificate_number(line: str) -> None:
    assert number_under(line, "2.0 CPE credits")[0] is None


@pytest.mark.parametrize(
    "line",
    [
        "Certificate number307393",
        "Certificate No.307393",
        "Certificate ID307393",
        "C. ID: 307393",
    ],
)
def test_the_end_of_a_label_is_no_part_of_the_number(line: str) -> None:
    assert number_under(line)[0] == "307393"


@pytest.mark.parametrize("code", ["NO12A-77", "NO3073931", "ID-307393", "CODE4ALL22"])
def test_letters_that_belong_to_the_number_stay(code: str) -> None:
    assert number_under(f"Certificate ID: {code}")[0] == code


@pytest.mark.parametrize(("line", "number"), [("EFA 20417-C", "EFA 20417-C"), ("MAY 2024", None), ("Room 2041", None)])
def test_letters_and_a_number_under_its_label_are_one_number(line: str, number: str | None) -> None:
    found = find_certificate_numbers(PageText([page(*column(*LINES, "Certificate no.", line, step=0.04))]))
    assert [one.value for one in found] == ([number] if number else [])


def in_columns(*pairs: tuple[str, str]) -> PageText:
    """Labels in one column and their values in another, which the text layer gives one after the other."""
    sides = [
        Put(text=pair[side], y=0.4 + 0.022 * n, x=x, size=0.018, left=True)
        for side, x in ((0, 0.1), (1, 0.5))
        for n, pair in enumerate(pairs)
    ]
    return PageText([page(*column("Certificate of Completion", "Ada Quill"), *sides)])


def test_numbers_in_a_column_beside_their_labels_are_each_those_of_their_own_label() -> None:
    text = in_columns(
        ("NASBA Sponsor No.:", "170231"), ("Ohio Sponsor No.:", "004417"), ("NY Sponsor #:", "001999"),
        ("Place:", "Dayton"),
    )  # fmt: skip
    assert {one.value for one in find_sponsor_ids(text)} == {"170231"}
    found = find_state_sponsor_ids(text)
    assert found is not None and found.value == {"OH": "004417", "NY": "001999"}
    assert [one.text for one in found.evidence][1::2] == ["004417", "001999"]


def test_a_states_number_in_the_row_under_its_label_is_not_the_registrys() -> None:
    assert find_sponsor_ids(page_text("Certificate", "Ohio Sponsor No.:", "004417")) == ()


def test_a_registration_in_a_column_of_labels_is_told_by_its_own_label() -> None:
    found = find_certificate_numbers(in_columns(("Course:", "Leases in Practice"), ("Registration #", "WD-7719")))
    assert [one.value for one in found] == ["WD-7719"]


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Credential ID: KV 5208 1146 07", "KV 5208 1146 07"),
        ("Bescheinigungs-Nr.: LW-2023/0417", "LW-2023/0417"),
        ("Teilnahme-Nr.: LW-4417", "LW-4417"),
        ("Bescheinigungsnummer: LW-4417", "LW-4417"),
    ],
)
def test_a_number_in_groups_and_one_behind_a_german_compound_are_found(line: str, number: str) -> None:
    assert [one.value for one in find_certificate_numbers(page_text("Certificate", line))][:1] == [number]


@pytest.mark.parametrize(
    ("row", "number"),
    [
        ("N. attestato LV-0926-114", "LV-0926-114"),
        ("Bescheinigung Nr. TZA-2025-0305-7", "TZA-2025-0305-7"),
        ("CPD Certificate HLC/CPD/2025/00316", "HLC/CPD/2025/00316"),
        ("05.17.2024 / 4 hours / #IKT-55-091", "IKT-55-091"),
    ],
)
def test_a_number_that_ends_its_row_is_the_certificates(row: str, number: str) -> None:
    assert [one.value for one in find_certificate_numbers(page_text("Harrow Lane Forum", "Ada Holm", row))] == [number]


@pytest.mark.parametrize("row", ["Certificate of Completion 2024", "Certificate 05/14/2026", "Course / #AB-24"])
def test_a_day_or_a_short_code_that_ends_a_row_is_not(row: str) -> None:
    assert find_certificate_numbers(page_text("Harrow Lane Forum", "Ada Holm", row)) == ()


@pytest.mark.parametrize(
    "line",
    [
        "On the National Registry of CPE Sponsors as no. 170231. Credit is based on a 50-minute hour.",
        "Oxbow Guild is on the National Registry of CPE Sponsors (170231).",
        "Registry of CPE Sponsors: 170231; recorded for members",
        "Sponsor of record: Oxbow Guild, NASBA 170231. 50-minute hour.",
        "NASBA-registered sponsor, 170231",
        "Sponsor no. 170231 of the National Registry of CPE Sponsors",
        "No. 170231 on NASBA's National Registry",
        "Our number with NASBA is 170231.",
        "170231 | NASBA sponsor",
    ],
)
def test_the_only_six_digits_beside_the_registrys_name_are_given_and_sure(line: str) -> None:
    field = read_certificate(page_text("Certificate of Attendance", "Oona Falk", line)).sponsor_id
    assert (field.value, field.needs_review) == ("170231", False)


@pytest.mark.parametrize(
    "line", ["Meets NASBA standards. Invoice 170231", "NASBA standards apply; call 555-170231", "Room 170231. NASBA Registry"]
)  # fmt: skip
def test_six_digits_of_another_thing_are_not_the_registrys(line: str) -> None:
    field = read_certificate(page_text("Certificate of Attendance", "Oona Falk", line)).sponsor_id
    assert field.value is None or field.needs_review


@pytest.mark.parametrize(
    "line",
    ["License number: RN 0417990", "State license number: 88-4410", "Bar number 220417", "License No. CPA-10442"],
)
def test_a_persons_licence_is_not_the_certificates_number(line: str) -> None:
    assert certificate(*column("Certificate of Attendance", "Oona Falk, RN", line)).value is None


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (("Nr.: KX-2024-0117",), "KX-2024-0117"),
        (("No. HB/0417-24",), "HB/0417-24"),
        (("Núm. PF-0093/24",), "PF-0093/24"),
        (("nr 31/2024",), "31/2024"),
        (("N.º F-2024/0417",), "F-2024/0417"),
        (("Certificate LHC24-0418",), "LHC24-0418"),
    ],
)
def test_a_number_with_its_sign_alone_on_the_page_is_the_certificates(lines: tuple[str, ...], number: str) -> None:
    field = certificate(*column("Certificado de asistencia", *lines, "Oona Falk"))
    assert field.value == number


@pytest.mark.parametrize("sign", ["Nr.", "No.:", "N.º", "Núm.", "#"])
def test_a_serial_number_beside_its_sign_in_a_cell_of_its_own_is_the_certificates(sign: str) -> None:
    cells = [Put(text=sign, y=0.5, x=0.2, left=True), Put(text="KX-2024-0117", y=0.5, x=0.5, left=True)]
    assert certificate(*column("Teilnahmebescheinigung", "Oona Falk"), *cells).value == "KX-2024-0117"


def test_the_only_serial_number_with_its_sign_need_not_stand_under_the_papers_name() -> None:
    number = Put(text="Núm. KX-0093/24", y=0.3, x=0.1, left=True)
    heading = Put(text="CERTIFICADO DE ASISTENCIA", y=0.15, size=0.03)
    assert certificate(heading, number, Put(text="Oona Falk", y=0.45)).value == "KX-0093/24"
    (found,) = find_certificate_numbers(PageText([page(heading, number)]))
    assert found.value == "KX-0093/24"
    room = Put(text="No. AB-4417", y=0.8, x=0.1, left=True)
    assert find_certificate_numbers(PageText([page(heading, number, room)])) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Registry sponsor 170231 · Record QXF44-00731",
        "Control No. QXF-25-00731. Units are subject to evaluation by the council.",
        "printed 01/14/2025, Certificate QXF-63-07311, for the files of the department",
    ],
)
def test_the_one_number_that_is_named_in_a_sentence_is_sure(line: str) -> None:
    found = certificate(*column(("Record of credits", 0.05), "Vera Lindqvist", "Ledgers for Beginners", line))
    assert str(found.value).startswith("QXF") and not found.needs_review


def test_a_sign_of_number_behind_the_papers_name_makes_it_a_label() -> None:
    for rows in (("Certificate #", "QX-77120-4"), ("Certificate #: QX-77120-4",)):
        found = find_certificate_numbers(PageText([page(*column(*rows))]))
        assert {(one.value, one.reasons[0]) for one in found} >= {("QX-77120-4", "beside a label")}


def test_a_number_with_a_states_board_is_not_the_registrys() -> None:
    text = PageText([page(*column("Texas State Board of Public Accountancy sponsor number 099417"))])
    assert find_sponsor_ids(text) == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("Quill is registered with NASBA as a Quality Assurance Service (QAS) sponsor of continuing education,", "ID 170231, and is approved. Texas sponsor no. 009917."),
        ("Registered with the National Association of State Boards of Accountancy, sponsor 170231",),
    ],
)  # fmt: skip
def test_a_number_far_behind_the_registry_is_its_own_where_the_sentence_says_so(lines: tuple[str, ...]) -> None:
    assert registry("Certificate", *lines) == "170231"


@pytest.mark.parametrize(
    "line",
    [
        "NASBA does not endorse this, invoice no. 551234",
        "Registered with NASBA and IRS, provider number 551234",
        "Registered with NASBA, PTIN program number 551234",
        "Known to NASBA and holds licence number 551234 of the bar",
        "Registered with NASBA and the Texas State Board of Public Accountancy, sponsor no. 009917",
    ],
)
def test_the_number_of_something_else_behind_the_registrys_name_is_none(line: str) -> None:
    assert registry("Certificate", line) is None
