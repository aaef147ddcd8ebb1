"""Text in pixels, by RapidOCR with the models its wheel brings.

Finding lines and reading them are two steps here, so that only what the text layer does not tell is read, and lines
found on a small picture are read from a large one.
Loaded at the first use (1–3 s); one page at a time, on two threads: more only take each other's turn.
Lines are read one by one, two at a time: in a batch each is padded to the longest, and a thread of its own does a line
in less time than two do that wait for each other.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import numpy as np

from cpe_core import errors
from cpe_core.document import PARTED
from cpe_core.reading.characters import compatible
from cpe_core.reading.ink import digits_before_unread, ink_on, struck_through, without_rules
from cpe_core.reading.raw_page import Pixels
from cpe_core.reading.spacing import spaces_in

ROUGHLY = 640  # pixels of the longer side when lines are looked for: to tell which way up they stand,
FINDING = 1280  # to find the labels around values that the text layer has,
FINELY = 1920  # and to find all there is; small print is what the others miss (scans: 0.954 of the values, here 0.966)
THREADS = 2
LEAST_SCORE = 0.5  # below, what was read is not text
MOST_LINES = 600  # of one page
ROOM = 768 * 1024**2  # bytes for both nets: finding lines on the largest page takes some 730 MB
LEAST_WIDTH = 160  # at a height of 48; what is narrower is padded to it
SMALL = 1_500_000  # numbers in pictures whose answer is remembered
MOST_REMEMBERED = 128
STRUCK = "a line runs through it"
LEFT_OUT = "something stands behind a digit that could not be read"

_LOCK = threading.Lock()


class _Remembered:
    """What the engine said of the last small pictures: a logo that repeats on every page is looked at once."""

    def __init__(self) -> None:
        self._said: OrderedDict[bytes, Any] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, picture: Pixels, ask: Callable[[Pixels], Any]) -> Any:
        """What is known of these very pixels, or what `ask` says of them."""
        if picture.size > SMALL:
            return ask(picture)
        key = sha256(repr(picture.shape).encode() + picture.tobytes()).digest()
        said = self._said.get(key)
        if said is None:
            said = ask(picture)
        with self._lock:
            self._said[key] = said
            self._said.move_to_end(key)
            if len(self._said) > MOST_REMEMBERED:
                self._said.popitem(last=False)
        return said


_FOUND, _READ = _Remembered(), _Remembered()


@dataclass(frozen=True, slots=True, kw_only=True)
class Char:
    """One letter: where its middle lies along the line (0..1), how sure the engine is, and what speaks against it."""

    text: str
    at: float
    certainty: float
    doubt: str | None = None  # as in `Word`


@dataclass(frozen=True, slots=True, kw_only=True)
class Quad:
    """A line of text found: its corners in pixels, clockwise from the top left as read."""

    corners: Any  # float32 array of 4 × 2

    @property
    def width(self) -> float:
        return _distance(self.corners[0], self.corners[1])

    @property
    def height(self) -> float:
        return _distance(self.corners[0], self.corners[3])

    def along(self, part: float, margin: float = 0.0) -> tuple[tuple[float, float], tuple[float, float]]:
        """The points at `part` of the upper and the lower edge, those moved in by `margin` of the height."""
        a, b, c, d = self.corners
        top, bottom = a + (b - a) * part, d + (c - d) * part
        upper, lower = top + (bottom - top) * margin, bottom + (top - bottom) * margin
        return (float(upper[0]), float(upper[1])), (float(lower[0]), float(lower[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """The text of a line; spaces are characters of their own."""

    quad: Quad
    chars: tuple[Char, ...]
    score: float

    @property
    def text(self) -> str:
        return "".join(c.text for c in self.chars)


def load() -> None:
    """Load the engine now instead of at the first page. InstallationFault where that fails, here and below."""
    with _LOCK, engine_errors("could not start"):
        _engine()


def find(pixels: Pixels, longest: int = FINDING) -> list[Quad]:
    """Where lines of text stand, in pixels of `pixels`; read from a copy that is at most `longest` long."""
    height, width = pixels.shape[:2]
    load()
    with _LOCK, engine_errors("stopped"):
        small = _reduced(pixels, min(1.0, longest / max(width, height)))
        boxes = _FOUND.of(small, _boxes_in)
    ratio = np.array([width / small.shape[1], height / small.shape[0]])
    return [Quad(corners=(np.asarray(box) * ratio).astype(np.float32)) for box in boxes]


def _boxes_in(small: Pixels) -> list[Any]:
    found = _engine().text_det(small)
    return [] if found.boxes is None else list(found.boxes)[:MOST_LINES]


def recognise(pixels: Pixels, quads: list[Quad]) -> list[ReadLine]:
    """Read the lines at `quads`; what is no text is left out."""
    large = [quad for quad in quads if min(quad.width, quad.height) >= 4]
    if not large:
        return []
    load()
    with _LOCK, engine_errors("stopped"):
        cut = [(quad, _cut(pixels, quad)) for quad in large]
        with ThreadPoolExecutor(THREADS) as readers:  # of this call: kept, it would hang in a process that was forked
            found = list(readers.map(lambda one: _READ.of(one[1], _text_in), cut))
    return [
        ReadLine(quad=quad, chars=_seen(_chars(text, places), piece), score=float(score))
        for (quad, piece), (text, score, places) in zip(cut, found, strict=True)
        if text.strip() and score >= LEAST_SCORE
    ]


def _text_in(piece: Pixels) -> tuple[str, float, Any]:
    from rapidocr.ch_ppocr_rec import TextRecInput  # noqa: PLC0415  as below

    found = _engine().text_rec(TextRecInput(img=[piece], return_word_box=True))
    return found.txts[0], found.scores[0], found.word_results[0]


def _seen(chars: tuple[Char, ...], piece: Pixels) -> tuple[Char, ...]:
    """The letters of a line as its picture shows them: in doubt where a line runs through them, or something stands
    behind a digit that the engine left out, and with the spaces that are there.
    """
    ink = ink_on(piece)
    if ink is None:
        return chars
    letters = [char for char in chars if not char.text.isspace()]
    middles = [char.at * piece.shape[1] for char in letters]
    doubts: dict[int, str] = dict.fromkeys(struck_through(_words(chars), middles, ink), STRUCK)
    of_letters = without_rules(ink)
    if of_letters is not None:
        doubts |= dict.fromkeys(digits_before_unread([c.text for c in letters], middles, of_letters), LEFT_OUT)
    if doubts:
        places = itertools.count()
        chars = tuple(c if c.text.isspace() else replace(c, doubt=doubts.get(next(places))) for c in chars)
    return chars if of_letters is None else _parted(chars, middles, of_letters)


def _words(chars: tuple[Char, ...]) -> list[list[int]]:
    """The places of each word's letters among the letters of a line."""
    places = itertools.count()
    by_word = itertools.groupby(chars, key=lambda char: char.text.isspace())
    return [[next(places) for _ in word] for is_space, word in by_word if not is_space]


def _parted(chars: tuple[Char, ...], middles: list[float], ink: Any) -> tuple[Char, ...]:
    """The letters of a line with spaces where the picture has them; letters beside one that it moved are in doubt."""
    letters = [char for char in chars if not char.text.isspace()]
    seen = [b.text.isspace() for a, b in itertools.pairwise(chars) if not a.text.isspace()]
    spaces = spaces_in("".join(c.text for c in letters), seen, middles, ink)
    if spaces is None or spaces == seen[: len(spaces)]:
        return chars
    parted: list[Char] = []
    moved = [False, *(a != b for a, b in zip(spaces, seen, strict=False)), False]
    for index, char in enumerate(letters):
        parted.append(replace(char, doubt=char.doubt or PARTED) if moved[index] or moved[index + 1] else char)
        if index < len(spaces) and spaces[index]:
            parted.append(Char(text=" ", at=char.at, certainty=char.certainty))
    return tuple(parted)


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR  # noqa: PLC0415  takes a second, and a born-digital PDF never needs it

    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    _never_download()
    _run_lightly()
    engine: Any = RapidOCR(
        params={
            "Global.log_level": "critical",
            "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Det.limit_type": "max",  # pictures come in the size they are to be read at
            "Det.limit_side_len": 4000,
            "Rec.rec_batch_num": 1,
            "Rec.rec_img_shape": [3, 48, LEAST_WIDTH],
        }
    )
    blank = np.full((48, 320, 3), 255, np.uint8)  # loads the two models: the engine does so when it is first called
    engine(blank, use_det=True, use_cls=False, use_rec=False)
    engine.cfg.EngineConfig.onnxruntime.intra_op_num_threads = 1  # lines are read by a thread each
    engine(blank, use_det=False, use_cls=False, use_rec=True)
    detector = engine.text_det
    detector.get_preprocess = lambda: _preparation(detector)
    return engine


def _run_lightly() -> None:
    """Sessions that do not spin while they wait, keep no plan of memory for each size of a picture, and share one room.

    Without it each layer asks the system for its memory anew, a quarter of the time; with a room that grows by what is
    asked for, what one size of page leaves does not fit another, and it holds half as much again. A large room costs
    nothing where it is not written to.
    """
    import onnxruntime  # noqa: PLC0415  as above
    from rapidocr.inference_engine.onnxruntime.main import OrtInferSession  # noqa: PLC0415  as above

    kinds = onnxruntime.OrtAllocatorType, onnxruntime.OrtMemType
    room = onnxruntime.OrtMemoryInfo("Cpu", kinds[0].ORT_ARENA_ALLOCATOR, 0, kinds[1].DEFAULT)
    growth = {
        "max_mem": 0,
        "arena_extend_strategy": 0,
        "initial_chunk_size_bytes": ROOM,
        "max_dead_bytes_per_chunk": -1,
    }
    onnxruntime.create_and_register_allocator(room, onnxruntime.OrtArenaCfg(growth))
    as_given = OrtInferSession._init_sess_opts

    def options(cfg: Any) -> Any:
        given = as_given(cfg)
        given.enable_mem_pattern = False
        given.add_session_config_entry("session.intra_op.allow_spinning", "0")
        given.add_session_config_entry("session.use_env_allocators", "1")
        return given

    OrtInferSession._init_sess_opts = staticmethod(options)  # type: ignore[method-assign]


def _preparation(detector: Any) -> Any:
    """How the engine prepares a picture, but in numbers of half the length: a twentieth of a scan's time."""
    prepared = type(detector).get_preprocess(detector)
    mean, std = np.float32(prepared.mean), np.float32(prepared.std)

    def normalised(picture: Pixels) -> Any:
        return (picture.astype(np.float32) * np.float32(prepared.scale) - mean) / std

    prepared.normalize = normalised
    return prepared


@contextmanager
def engine_errors(what: str) -> Iterator[None]:
    """Translate the engine's errors: a fault of the installation, or of memory; never of the certificate."""
    try:
        yield
    except (MemoryError, errors.InstallationFault):
        raise
    except Exception as error:
        cause = next(iter(str(error).splitlines()), "")[:200] or type(error).__name__
        if "alloc" in cause.lower() or "memory" in cause.lower():  # each library has its own way to say so
            raise MemoryError(cause) from error
        message = f"OCR, which reads the text in pictures, {what} ({cause.rstrip('.')})."
        raise errors.InstallationFault.because(message) from error


def _never_download() -> None:
    """Without this, RapidOCR fetches a model that is missing from the network."""
    from rapidocr.utils.download_file import DownloadFile  # noqa: PLC0415  as above

    DownloadFile.run = _expect_there  # type: ignore[assignment,method-assign]


def _expect_there(asked: Any) -> None:
    if not Path(asked.save_path).is_file():
        raise FileNotFoundError(f"its model {Path(asked.save_path).name} is missing")


def _reduced(pixels: Pixels, scale: float) -> Pixels:
    if scale >= 1:
        return pixels
    import cv2  # noqa: PLC0415  it may be missing: what has a text layer is read without it

    height, width = pixels.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cast(Pixels, cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def _cut(pixels: Pixels, quad: Quad) -> Pixels:
    """The line's pixels, set level."""
    import cv2  # noqa: PLC0415  as above

    width, height = round(quad.width), round(quad.height)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.corners, flat)
    piece = cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return cast(Pixels, piece)


def _chars(text: str, places: Any) -> tuple[Char, ...]:
    """Letters with their places. The engine gives the columns of all but spaces."""
    columns = [column for word in places.word_cols for column in word]
    length = max(float(places.line_txt_len), 1.0)
    sure = list(places.confs)
    chars: list[Char] = []
    seen = 0
    for letter, certainty in zip(text, sure, strict=False):
        if not letter.isspace() and seen < len(columns):
            at = min(1.0, (columns[seen] + 0.5) / length)
            seen += 1
        else:
            at = chars[-1].at if chars else 0.0
        chars.append(Char(text=compatible(letter), at=at, certainty=float(certainty)))
    return tuple(chars)


def _distance(a: Any, b: Any) -> float:
    return float(((a - b) ** 2).sum() ** 0.5)
