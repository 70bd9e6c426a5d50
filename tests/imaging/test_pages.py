"""What becomes of papers as scanners and cameras see them: how they lie on the page, what it weighs, what is said."""

import subprocess
from collections.abc import Callable, Iterator
from shutil import which

import cv2
import numpy as np
import pypdfium2
import pytest
from sample_sheets import CARD, TEXT, card, laid, letter, seen

from kiosk.domain.papers import Flaw, Paper
from kiosk.imaging.finisher import PageFinisher
from kiosk.services.paper_ports import FinishedPage, Sheet

Draw = Callable[[], Sheet]
"""Drawn in its test: all of them at once would fill the memory before the first test runs."""

LETTER, STAMPED, FACE = letter(), letter(stamp=True), card()
BLANK = np.full_like(LETTER, 250)
SHOWING_THROUGH = (250 - (250 - LETTER[:, ::-1].astype(int)) * 0.06).astype(np.uint8)
LID, TABLE, DARK_LID = 238, 90, 40
CAMERA = (3264, 2448)
ACROSS = (3560, 2550)


@pytest.fixture(scope="module")
def finisher() -> Iterator[PageFinisher]:
    finisher = PageFinisher()
    yield finisher
    finisher.close()


def drawn(page: FinishedPage, dpi: int = 30) -> np.ndarray:
    document = pypdfium2.PdfDocument(page.pdf)
    picture = np.asarray(document[0].render(scale=dpi / 72).to_pil().convert("RGB"))
    document.close()
    return picture


def likeness(page: FinishedPage, truth: np.ndarray) -> float:
    """1 where the page shows just that, near 0 where it is turned or moved."""
    size = (210, 297) if truth.shape[0] > truth.shape[1] else (297, 210)

    def coarse(picture: np.ndarray) -> np.ndarray:
        grey = cv2.cvtColor(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
        return cv2.GaussianBlur(grey, (0, 0), 2).ravel()

    return float(np.corrcoef(coarse(drawn(page, 60)), coarse(truth))[0, 1])


def finished(finisher: PageFinisher, sheet: Sheet, paper: Paper = Paper.SHEET) -> FinishedPage:
    return finisher.finish(sheet, paper, lambda: False)


GOOD = {
    "laid straight": (lambda: seen(laid(LETTER, LID), grey=True), LETTER),
    "turned, in shadow, noisy": (lambda: seen(laid(LETTER, LID, 3), shadow=0.45, noise=8), LETTER),
    "turned under a dark lid": (lambda: seen(laid(STAMPED, DARK_LID, -2.5)), STAMPED),
    "far turned, smaller": (lambda: seen(laid(LETTER, DARK_LID, 20, scale=0.7), grey=True), LETTER),
    "on its head": (lambda: seen(laid(LETTER[::-1, ::-1], LID, 1), grey=True), LETTER),
    "sideways": (lambda: seen(laid(np.rot90(LETTER), LID, glass=ACROSS), grey=True), LETTER),
    "sideways the other way": (lambda: seen(laid(np.rot90(LETTER, 3), DARK_LID, glass=ACROSS), grey=True), LETTER),
    "under a camera": (
        lambda: seen(laid(LETTER, TABLE, 4, glass=CAMERA, scale=0.62, lean=0.12), shadow=0.3, noise=4, dpi=0),
        LETTER,
    ),
}


@pytest.mark.parametrize(("draw", "truth"), GOOD.values(), ids=GOOD)
def test_a_letter_comes_out_straight_upright_white_and_small(
    finisher: PageFinisher, draw: Draw, truth: np.ndarray
) -> None:
    page = finished(finisher, draw())
    assert page.flaws == ()
    assert likeness(page, truth) > 0.8
    assert np.median(drawn(page)) == 255
    assert len(page.pdf) <= 60 * 1024


def test_a_stamp_keeps_its_blue_and_text_stays_black(finisher: PageFinisher) -> None:
    page = drawn(finished(finisher, seen(laid(STAMPED, LID, 1.5), shadow=0.4, noise=6)), 150).astype(int)
    blue = page[..., 2] - page[..., 0] > 60
    red = page[..., 0] - page[..., 2] > 60
    assert blue.sum() * (25.4 / 150) ** 2 > 150  # square millimetres
    assert red.sum() == 0
    assert (page.max(axis=2) < 60).sum() > 10 * blue.sum() / 5


def test_a_pale_stamp_is_kept_and_a_markers_stroke_hides_nothing(finisher: PageFinisher) -> None:
    paper = LETTER.copy()
    cv2.circle(paper, (700, 2900), 250, (130, 150, 215), 16)
    paper[500:640, 400:2300] = np.minimum(paper[500:640, 400:2300], (255, 170, 210))
    page = drawn(finished(finisher, seen(laid(paper, LID))), 150).astype(int)
    stroke, stamp = page[255:330, 300:1100], page[1310:1610, 210:510]
    assert (stroke.max(axis=2) < 60).mean() > 0.03
    assert (stamp[..., 2] - stamp[..., 0] > 40).mean() > 0.03


def test_a_photograph_keeps_its_half_tones_beside_text_in_black_and_white(finisher: PageFinisher) -> None:
    paper = LETTER.copy()
    paper[150:650, 200:600] = np.linspace(60, 180, 400).astype(np.uint8)[None, :, None]
    page = finished(finisher, seen(laid(paper, LID, 2), shadow=0.4, noise=6, grey=True))
    photograph = drawn(page, 150)[90:320, 110:290, 0]
    assert ((photograph > 30) & (photograph < 200)).mean() > 0.9
    assert likeness(page, paper) > 0.8
    assert len(page.pdf) <= 60 * 1024


CARDS = {
    "under a dark lid": lambda: seen(laid(FACE, DARK_LID, 12, (0.3, 0.2))),
    "under a light lid": lambda: seen(laid(FACE, 240, 5, (0.3, 0.2)), noise=2),
    "under a camera": lambda: seen(laid(FACE, 70, 8, glass=(1920, 1080), lean=0.05), noise=4, dpi=0),
}


@pytest.mark.parametrize("draw", CARDS.values(), ids=CARDS)
def test_a_card_is_cut_out_in_its_true_size(finisher: PageFinisher, draw: Draw) -> None:
    page = finished(finisher, draw(), Paper.CARD)
    height, width = drawn(page, 300).shape[:2]
    assert page.flaws == ()
    assert (width, height) == (pytest.approx(CARD[0], rel=0.03), pytest.approx(CARD[1], rel=0.03))
    assert likeness(page, FACE) > 0.95
    assert len(page.pdf) <= 100 * 1024


FLAWED = {
    "blank": (lambda: seen(laid(BLANK, LID), noise=3), Paper.SHEET, Flaw.EMPTY),
    "the other side": (lambda: seen(laid(SHOWING_THROUGH, LID), noise=3), Paper.SHEET, Flaw.WRONG_SIDE),
    "dark": (lambda: seen(laid(LETTER, LID), light=0.3), Paper.SHEET, Flaw.DARK),
    "beyond the glass": (lambda: seen(laid(LETTER, LID, at=(0.75, 0.5))), Paper.SHEET, Flaw.CUT_OFF),
    "beyond the camera": (
        lambda: seen(laid(LETTER, TABLE, 4, (0.2, 0.5), CAMERA, 0.62, 0.12), dpi=0),
        Paper.SHEET,
        Flaw.CUT_OFF,
    ),
    "too far from the camera": (
        lambda: seen(laid(LETTER, TABLE, 4, glass=(1280, 960), scale=0.25), dpi=0),
        Paper.SHEET,
        Flaw.TOO_SMALL,
    ),
    "a card for a sheet": (lambda: seen(laid(FACE, DARK_LID, 12, (0.3, 0.2))), Paper.SHEET, Flaw.OTHER_KIND),
    "a sheet for a card": (lambda: seen(laid(LETTER, DARK_LID, 1)), Paper.CARD, Flaw.OTHER_KIND),
}


@pytest.mark.parametrize(("draw", "paper", "flaw"), FLAWED.values(), ids=FLAWED)
def test_what_is_wrong_is_said(finisher: PageFinisher, draw: Draw, paper: Paper, flaw: Flaw) -> None:
    assert finished(finisher, draw(), paper).flaws == (flaw,)


def test_a_little_blur_is_let_pass(finisher: PageFinisher) -> None:
    assert finished(finisher, seen(laid(LETTER, LID), blur=3)).flaws == ()


LATIN = tuple("The tenant named above has lived at this address for one year until today." for _ in TEXT)


@pytest.mark.parametrize("words", [LATIN, ("1098765432 1985/03/12 18000",)], ids=["Latin", "figures"])
def test_what_cannot_be_told_is_left_as_it_lies(finisher: PageFinisher, words: tuple[str, ...]) -> None:
    page = letter(words=words)
    for truth in (page, page[::-1, ::-1]):
        assert likeness(finished(finisher, seen(laid(truth, LID), grey=True)), truth) > 0.8


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────

SHORT = letter(lines=len(TEXT))
READ = {
    "turned, in shadow, noisy": lambda: seen(laid(SHORT, LID, 3), shadow=0.45, noise=10),
    "turned under a dark lid": lambda: seen(laid(SHORT, DARK_LID, -2.5), noise=4, blur=1.5),
    "under a camera": lambda: seen(
        laid(SHORT, TABLE, 4, glass=CAMERA, scale=0.62, lean=0.12), shadow=0.3, noise=4, dpi=0
    ),
}


def words_in(picture: np.ndarray, dpi: int) -> str:
    _, png = cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    command = ["tesseract", "-", "-", "-l", "ara", "--psm", "6", "--dpi", str(dpi)]
    read = subprocess.run(
        command, input=png.tobytes(), capture_output=True, check=True, env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin"}
    )
    return "".join(read.stdout.decode().split())


def errors(one: str, other: str) -> int:
    """The least number of letters to change, add or leave out (Levenshtein)."""
    row = list(range(len(other) + 1))
    for number, letter_ in enumerate(one, 1):
        last, row[0] = row[0], number
        for place, wanted in enumerate(other, 1):
            last, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, last + (letter_ != wanted))
    return row[-1]


@pytest.mark.slow
@pytest.mark.skipif(which("tesseract") is None, reason="tesseract-ocr is not installed")
@pytest.mark.parametrize("draw", READ.values(), ids=READ)
def test_a_finished_page_reads_no_worse_than_what_was_seen(finisher: PageFinisher, draw: Draw) -> None:
    sheet = draw()
    _, size, _, pixels = sheet.pnm.split(b"\n", 3)
    width, height = map(int, size.split())
    raw = np.frombuffer(pixels, np.uint8).reshape(height, width, 3)
    truth = "".join("".join(TEXT).split())
    page = drawn(finished(finisher, sheet), 300)
    assert errors(words_in(page, 300), truth) <= errors(words_in(raw, 300), truth)
