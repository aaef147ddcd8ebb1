"""Text layers, forms and hybrids: what a PDF says and what it only shows come out as one set of words."""

from __future__ import annotations

import threading

import pikepdf
import pytest
from papers import LINES, changed, lines, painted, pdf, scan, squashed, words, written

from cpe_core import extract
from cpe_core.reading import pdf as reading_pdf
from cpe_core.reading import picture, read
from cpe_core.reading.garbled import is_garbled, is_strange

PAPER = "paper.pdf"


def document(data: bytes):
    return read(data, name=PAPER)


def test_a_born_digital_page_is_read_from_its_text_layer_alone():
    read_page = document(pdf(written)).pages[0]
    assert read_page.readings == ("text layer",)
    assert [line.text for line in read_page.lines] == [text for _, text, _ in LINES]
    assert {word.source for word in read_page.words} == {"text"}


def test_boxes_and_sizes_are_fractions_of_the_page():
    read_page = document(pdf(written)).pages[0]
    title = next(line for line in read_page.lines if line.text == "Ottoline Farquhar")
    assert title.size == pytest.approx(30 * 0.6 / 396, abs=0.001)
    assert title.box.x0 == pytest.approx(72 / 612, abs=0.005)
    assert title.box.y0 < (280 + 30) * 0.6 / 396 < title.box.y1 + 0.01
    assert (read_page.width, read_page.height) == (612, 396)


def test_the_size_of_type_counts_the_matrix_it_is_drawn_with():
    def scaled(canvas):
        canvas.scale(2, 2)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(40, 80, "Doubled Heading")

    assert document(pdf(scaled)).pages[0].words[0].size == pytest.approx(20 / 396, abs=0.001)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_turned_by_its_file_stands_upright(turn):
    def rotate(whole):
        whole.pages[0].Rotate = turn

    def sideways(canvas):  # drawn so that only /Rotate makes it upright
        canvas.translate(*{90: (396, 0), 180: (612, 396), 270: (0, 612)}[turn])
        canvas.rotate(turn)
        written(canvas)

    size = (612, 396) if turn == 180 else (396, 612)
    read_page = document(changed(pdf(sideways, size=size), rotate)).pages[0]
    assert [line.text for line in read_page.lines] == [text for _, text, _ in LINES]
    assert read_page.turned == 0
    assert read_page.width == pytest.approx(612)
    assert read_page.lines[0].box.y0 < 0.2


def test_text_that_runs_up_the_page_turns_the_page():
    def sideways(canvas):
        canvas.translate(396, 0)
        canvas.rotate(90)
        written(canvas)

    read_page = document(pdf(sideways, size=(396, 612))).pages[0]
    assert read_page.turned == 90
    assert read_page.lines[0].text == "Certificate of Completion"


def test_a_letter_spaced_line_keeps_its_words():
    def spaced(canvas):
        written(canvas, LINES[:1])
        text = canvas.beginText(72, 200)
        text.setFont("Helvetica", 14)
        text.setCharSpace(6)
        text.textOut("ADVANCED LEASE TOPICS")
        canvas.drawText(text)
        canvas.setFont("Helvetica", 12)
        for number, letter in enumerate(["M", "a", "r", "3", ",", "", "2", "0", "2", "3"]):
            canvas.drawString(72 + number * 11, 120, letter + " ")

    said = lines(document(pdf(spaced)))
    assert "ADVANCED LEASE TOPICS" in said


def test_letters_placed_one_by_one_are_joined():
    def placed(canvas):
        canvas.setFont("Helvetica", 14)
        x = 72
        for letter in "Estate Planning":
            canvas.drawString(x, 200, letter)
            x += canvas.stringWidth(letter, "Helvetica", 14) + 0.4

    assert lines(document(pdf(placed))) == ["Estate Planning"]


def test_text_drawn_twice_for_a_shadow_is_read_once():
    def shadowed(canvas):
        written(canvas, LINES[:2])
        canvas.translate(0.8, -0.8)
        written(canvas, LINES[:2])

    assert lines(document(pdf(shadowed))) == ["Certificate of Completion", "Larkspur Institute of Accounting"]


def test_text_that_draws_nothing_is_not_read():
    def hidden(canvas):
        written(canvas)
        text = canvas.beginText(72, 30)
        text.setFont("Helvetica", 10)
        text.setTextRenderMode(3)
        text.textOut("Invisible")
        canvas.drawText(text)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawString(300, 30, "Whiteonwhite")

    said = words(document(pdf(hidden)))
    assert "Farquhar" in said
    assert not {"Invisible", "Whiteonwhite"} & set(said)


def test_a_word_too_faint_for_the_grey_sketch_is_looked_for_on_the_finer_one():
    def faint(canvas):
        written(canvas)
        canvas.setFillColorRGB(1, 1, 0.9)  # grey, it is as good as white
        canvas.drawString(72, 30, "Yellowish")
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawString(300, 30, "Whiteonwhite")

    sketched = read(pdf(faint), name=PAPER, enough=lambda seen: True)
    assert "Yellowish" in words(sketched)
    assert "Whiteonwhite" not in words(sketched)
    assert sketched == document(pdf(faint))


def test_ligatures_become_letters():
    def ligature(whole):
        content = whole.pages[0].Contents.read_bytes().replace(b"Office", b"O\\223ce")
        whole.pages[0].Contents = whole.make_stream(content)
        font = next(iter(whole.pages[0].Resources.Font.values()))
        font.Encoding = pikepdf.Dictionary(Type=pikepdf.Name.Encoding, Differences=[147, pikepdf.Name.fi])
        font.ToUnicode = whole.make_stream(
            b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
            b"1 beginbfchar <93> <FB03> endbfchar endcmap end"
        )

    def office(canvas):
        canvas.setFont("Helvetica", 20)
        canvas.drawString(72, 200, "Office")

    assert "Office" in words(document(changed(pdf(office), ligature)))


# -- forms ---------------------------------------------------------------------------------------


def test_form_values_are_read_from_the_form():
    def form(canvas):
        written(canvas, LINES[:1])
        fields = canvas.acroForm
        fields.textfield(name="who", value="Ottoline Farquhar", x=72, y=200, width=250, height=24, fontSize=12)
        fields.checkbox(name="live", checked=True, x=72, y=150, size=14)
        fields.checkbox(name="online", checked=False, x=172, y=150, size=14)

    read_page = document(pdf(form)).pages[0]
    said = [word.text for word in read_page.words if word.source == "form"]
    assert said == ["Ottoline", "Farquhar", "☒", "☐"]
    assert "form" in read_page.readings
    name = next(word for word in read_page.words if word.text == "Ottoline")
    assert 72 / 612 - 0.01 < name.box.x0 < name.box.x1 < 322 / 612
    assert 1 - 224 / 396 - 0.01 < name.box.y0 < name.box.y1 < 1 - 200 / 396 + 0.01
    assert [w for w in words(document(pdf(form))) if w == "Farquhar"] == ["Farquhar"]


# -- what only the pixels show ---------------------------------------------------------------------


def test_in_a_hybrid_labels_come_from_the_pixels_and_values_from_the_text():
    values = [row for row in LINES if row[1] in ("Ottoline Farquhar", "Principles of Lease Accounting")]
    labels = [row for row in LINES if row not in values]

    def hybrid(canvas):
        painted(canvas, scan(labels))
        written(canvas, values)

    read_page = document(pdf(hybrid)).pages[0]
    sources = {word.text: word.source for word in read_page.words}
    assert sources["Farquhar"] == "text"
    assert sources["successfully"] == "ocr"
    assert read_page.readings == ("text layer", "ocr")
    assert [word.text for word in read_page.words].count("Farquhar") == 1


def test_what_the_text_layers_do_not_settle_is_read_as_if_they_had_not_been_asked():
    def hybrid(canvas):
        painted(canvas, scan([(300, "Awarded to", 30)]))
        written(canvas, [row for row in LINES if row[0] != 300])

    asked = []
    made = pdf(written, hybrid)
    assert read(made, name=PAPER, enough=lambda seen: bool(asked.append(seen))) == document(made)
    assert [page.readings for page in asked[0].pages] == [("text layer",), ("text layer",)]


def test_a_value_typed_into_a_painted_line_is_cut_out_of_it():
    def filled(canvas):
        paper = scan([(300, "Awarded to", 30)])
        paper.paste(scan([(0, "for two hours", 30)], size=(300, 50), left=0), (470, 300))
        painted(canvas, paper)
        canvas.setFont("Helvetica", 17)
        canvas.drawString(180, 396 - 328 * 0.6, "Wilhelmina")

    said = words(document(pdf(filled)))
    assert said.count("Wilhelmina") == 1
    assert {"Awarded", "to", "for", "two", "hours"} <= set(said)


def test_a_layer_with_every_letter_shifted_is_left_out_and_the_pixels_are_read():
    shifted = [(y, "".join(chr(ord(c) + 3) if c.isalpha() else c for c in text), size) for y, text, size in LINES]

    def garbled(canvas):
        text = canvas.beginText()
        for y, letters, size in shifted:
            text.setTextOrigin(72, 396 - (y + size) * 0.6)
            text.setFont("Helvetica", size * 0.6)
            text.textOut(letters)
        canvas.drawText(text)
        painted(canvas, scan())

    read_page = document(pdf(garbled)).pages[0]
    assert "garbled layer left out" in read_page.readings
    assert "principlesofleaseaccounting" in squashed(document(pdf(garbled)))
    assert not any("Sulqflsohv" in word.text for word in read_page.words)


def test_a_layer_whose_letters_look_like_words_but_are_none_gives_way_to_the_pixels():
    letters = str.maketrans("aeioutnrslcdmp", "eiouanrslctmpd")

    def garbled(canvas):
        written(canvas, [(y, text.lower().translate(letters), size) for y, text, size in LINES])
        painted(canvas, scan())

    layer = " ".join(text.lower().translate(letters) for _, text, _ in LINES)
    assert not is_garbled(layer.split()) and is_strange(layer.split())
    said = squashed(document(pdf(garbled)))
    assert "principlesofleaseaccounting" in said
    assert "principles".translate(letters) not in said


def test_a_language_that_is_not_known_stays_as_it_is_written():
    lines = [
        (60, "Tanusítvány", 40), (140, "Ezennel igazoljuk hogy", 22), (200, "Wilhelmina Vargha", 30),
        (270, "sikeresen elvégezte az alábbi képzést", 22), (330, "Bérszámfejtési alapismeretek", 30),
    ]  # fmt: skip
    said = words(document(pdf(lambda canvas: written(canvas, lines))))
    assert said == [word for _, text, _ in lines for word in text.split()]


def test_one_broken_font_among_good_ones_is_read_from_the_pixels():
    def mixed(canvas):
        written(canvas, LINES[:6])
        canvas.setFont("Helvetica", 12)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawString(72, 40, "SWDUW GDWH")
        canvas.drawImage(_strip("Start Date"), 72, 36, 80, 20)

    said = words(document(pdf(mixed)))
    assert {"Start", "Date"} <= set(said)
    assert "SWDUW" not in said


def _strip(text):
    from reportlab.lib.utils import ImageReader

    return ImageReader(scan([(10, text, 60)], size=(320, 80), left=5))


def test_a_turned_scan_in_a_pdf_is_set_upright():
    def turned(canvas):
        painted(canvas, scan().rotate(90, expand=True))

    read_page = document(pdf(turned, size=(396, 612))).pages[0]
    assert read_page.turned == 90
    assert "principlesofleaseaccounting" in squashed(document(pdf(turned, size=(396, 612))))
    assert read_page.lines[0].box.y1 < 0.3


def test_several_pages_keep_their_numbers():
    second = [(100, "Second page", 30)]
    found = document(pdf(written, lambda canvas: written(canvas, second)))
    assert [page.number for page in found.pages] == [1, 2]
    assert [line.text for line in found.pages[1].lines] == ["Second page"]


# -- the picture beside the evidence ---------------------------------------------------------------


def test_the_picture_of_a_page_stands_as_its_words_do():
    import io

    from PIL import Image

    data = pdf(lambda canvas: painted(canvas, scan().rotate(90, expand=True)), size=(396, 612))
    shown = Image.open(io.BytesIO(picture(data, name=PAPER, width=500)))
    assert shown.format == "WEBP"
    assert shown.width == 500
    assert shown.width > shown.height
    box = next(line for line in document(data).pages[0].lines if "Ottoline" in line.text).box
    inked = shown.convert("L").crop(
        tuple(round(v) for v in (box.x0 * 500, box.y0 * shown.height, box.x1 * 500, box.y1 * shown.height))
    )
    assert inked.getextrema()[0] < 100  # the name's ink is in its box


def test_pdfium_is_safe_from_two_threads():
    data = pdf(*[written] * 5)
    done: list[str] = []

    def work(task):
        for _ in range(6):
            task()
        done.append(task.__name__)

    def draw():
        assert picture(data, name=PAPER, page=3, width=300).startswith(b"RIFF")

    def check():
        assert len(document(data).pages) == 5

    threads = [threading.Thread(target=work, args=(task,)) for task in (draw, check, draw)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == ["check", "draw", "draw"]


# -- letters that are drawn and have no meaning --------------------------------------------------------


def without_meaning(said: bytes):
    """Takes the meaning of the glyph that draws "fi" away: a text layer says `said` (UTF-16, in hex) for it."""

    def change(whole):
        content = whole.pages[0].Contents.read_bytes().replace(b"fi", b"\\223")
        whole.pages[0].Contents = whole.make_stream(content)
        for font in whole.pages[0].Resources.Font.values():
            font.Encoding = pikepdf.Dictionary(Type=pikepdf.Name.Encoding, Differences=[147, pikepdf.Name.fi])
            font.ToUnicode = whole.make_stream(
                b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
                b"1 beginbfchar <93> <" + said + b"> endbfchar endcmap end"
            )

    return change


GRIFFIN = [(y, text.replace("Ottoline Farquhar", "Otto Grifin"), size) for y, text, size in LINES]


@pytest.mark.parametrize("said", [b"0000", b"0020", b"200B", b"FFFD", b"F001", b"001F", b"0066"])
def test_a_ligature_without_a_meaning_is_read_from_the_pixels(said):
    data = changed(pdf(lambda canvas: written(canvas, GRIFFIN)), without_meaning(said))
    sources = {word.text: word.source for word in document(data).pages[0].words}
    assert sources["Certificate"] == sources["certifies"] == "text"  # no other word of certificates is left
    assert sources["Grifin"] == "ocr"
    layer = read(data, name=PAPER, enough=lambda _: True).pages[0]
    assert [word.doubt for word in layer.words if word.text.startswith("Gri")] == ["a letter of it is only drawn"]


WHARFINGER = [
    (60, "Diploma", 30),
    (150, "Ottoline Farquhar", 18),
    (230, "has completed", 18),
    (300, "Art of a wharfinger", 24),
]


@pytest.mark.parametrize("said", [b"0020", b"00A0", b"0002", b"00AD"])
def test_a_ligature_of_a_word_that_is_not_known_is_read_from_the_pixels_too(said):
    data = changed(pdf(lambda canvas: written(canvas, WHARFINGER)), without_meaning(said))
    assert {"completed", "wharfinger"} <= set(words(document(data)))


def test_hyphens_and_words_that_are_not_known_cost_nothing():
    rows = [*WHARFINGER, (340, "certain quixotic debentures, non\xadlapsing", 12)]
    with reading_pdf.opened(pdf(lambda canvas: written(canvas, rows))) as opened:
        assert not reading_pdf.raw_page(opened, 1).more


def test_a_name_in_a_font_that_says_signs_is_read_from_the_pixels():
    def signs(whole):
        font = next(font for font in whole.pages[0].Resources.Font.values() if "Bold" in str(font.BaseFont))
        font.ToUnicode = whole.make_stream(
            b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n"
            b"2 beginbfrange <41> <5A> <2200> <61> <7A> <2220> endbfrange endcmap end"
        )

    def mixed(canvas):
        written(canvas, [row for row in LINES if row[1] != "Ottoline Farquhar"])
        canvas.setFont("Helvetica-Bold", 18)
        canvas.drawString(72, 210, "Wilma Bodkin")

    data = changed(pdf(mixed), signs)
    with reading_pdf.opened(data) as opened:
        assert not any(word.text.startswith("Wil") for word in reading_pdf.raw_page(opened, 1).words)
    assert {"Wilma", "Bodkin"} <= set(words(document(data)))


def test_signs_and_spaces_that_mean_what_they_are_cost_nothing():
    rows = [*LINES, (600, "Room 12 ***** (+) ..... of certain specifics", 12)]
    with reading_pdf.opened(pdf(lambda canvas: written(canvas, rows))) as opened:
        assert not reading_pdf.raw_page(opened, 1).more


WAITING = ("Please wait...", "If this message is not eventually replaced with the proper contents of the document, your PDF",
           "viewer may not be able to display this type of document. Get the latest version of Reader 9.5 for Windows,")  # fmt: skip


def waiting(canvas) -> None:
    for place, line in enumerate(WAITING):
        canvas.drawString(40, 300 - 20 * place, line)


@pytest.mark.parametrize("says_so", [True, False])
def test_a_form_that_few_programs_show_says_so_and_gives_no_record(says_so):
    def form(whole):
        stream = pikepdf.Stream(whole, b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
        whole.Root.AcroForm = pikepdf.Dictionary(XFA=stream, Fields=pikepdf.Array())
        if says_so:
            whole.Root.NeedsRendering = True

    found = extract(changed(pdf(waiting), form), name="form.pdf")
    assert found.records == ()
    assert "is a form (XFA)" in str(found.error) and "print it to PDF" in str(found.error)
    assert says_so or extract(changed(pdf(written), form), name="form.pdf").records
