"""The code's measures, and what comes with importing the room."""

from __future__ import annotations

import subprocess
import sys

import pytest
from recorder import Recorder
from sample import CODE as A_PROOF

from kiosk.receipts.qr import DOT, QrCode

CODE, PROOF = QrCode("482177300015.K7QF"), QrCode(A_PROOF)


def test_the_quiet_zone_is_four_modules_wide_on_every_side() -> None:
    pen = Recorder()
    CODE.draw(pen, 0, 0, CODE.side)
    xs = [x for bar in pen.outlines for x, _ in bar]
    ys = [y for bar in pen.outlines for _, y in bar]
    module = CODE.side / (25 + 8)  # version 2 has 25 modules
    assert (min(xs), CODE.side - max(xs), -max(ys), CODE.side + min(ys)) == pytest.approx((4 * module,) * 4)


def test_a_module_is_a_whole_number_of_printer_dots() -> None:
    assert CODE.side / (25 + 8) / DOT == pytest.approx(round(CODE.side / (25 + 8) / DOT))


def test_a_proof_is_printed_in_modules_of_half_a_millimetre() -> None:
    """Else a fold or a cheap camera would lose it."""
    module, modules = PROOF.side / (69 + 8), 69  # version 13
    assert module / DOT == pytest.approx(4)
    assert modules * module / 72 * 25.4 == pytest.approx(34.5, abs=0.1)


def test_importing_the_room_brings_in_no_heavy_part_of_reportlab() -> None:
    script = "import sys; from kiosk.receipts.paper_frame import Pen; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert not {"reportlab.platypus", "reportlab.graphics", "PySide6", "pypdfium2", "numpy"} & set(loaded)
