"""How much more CPU a receipt takes than a bare ReportLab page of as many lines in the same fonts."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from statistics import median
from time import process_time

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.reference import make_reference

sys.path.append(str(Path(__file__).parents[1] / "receipts"))
from drawn import render_receipt
from sample import RECEIPT, proof_of, say

LIMIT = 3.0
ROUNDS, WARM_UP = 60, 3
NAMES = ("سالم", "نورة", "عبدالرحمن", "فاطمة", "خالد", "منيرة", "تركي", "هيا", "بندر", "لطيفة")


def ratios() -> list[tuple[str, float, float]]:
    """Name, ratio, limit. Rounds of both kinds alternate, so that a busy machine slows both."""
    _register_fonts()
    return [(f"receipt {width} mm / bare page", _ratio(width), LIMIT) for width in (210, 80)]


def _ratio(width_mm: int) -> float:
    ours, bare = [], []
    for round_ in range(ROUNDS):
        pair = (_cpu(lambda n=round_: _receipt(width_mm, n)), _cpu(lambda n=round_: _bare_page(_lines(n))))
        if round_ >= WARM_UP:
            ours.append(pair[0])
            bare.append(pair[1])
    return median(ours) / median(bare)


def _cpu(work: Callable[[], object]) -> float:
    start = process_time()
    work()
    return process_time() - start


def _receipt(width_mm: int, number: int) -> bytes:
    """Another person's each time, as in life."""
    reference = make_reference("4821", 1000 + number * 977)
    name = f"{NAMES[number % len(NAMES)]} الـ****"
    tail = f"{(number * 7919) % 10000:04d}"
    receipt = replace(RECEIPT, reference=reference, name=name, id_tail=tail, code=proof_of(reference))
    return render_receipt(receipt, width_mm, say)


def _lines(number: int) -> list[str]:
    reference = make_reference("4821", 1000 + number * 977)
    steps = [f"{say(step.title)}: {say(step.line)}" for step in RECEIPT.steps]
    documents = [say(words) for words in (*RECEIPT.received, *RECEIPT.missing)]
    fixed = ["الضمان الاجتماعي المطور", "إيصال استلام طلب", "رقم الطلب", "الاسم: سالم", "الهوية: تنتهي بـ 0016"]
    more = ["الخدمة: طلب الضمان الاجتماعي", "الحالة: مراجعة", "2026/11/22 م، 10:31", "1448/6/12 هـ", "وصل 3 مستندات"]
    tail = ["ينقص مستند واحد", "حتى 2026/11/29 م", "1448/6/19 هـ", "بعد ذلك", "لمتابعة الطلب من أي جهاز"]
    return [
        reference,
        *fixed,
        *more,
        *documents,
        *tail,
        *steps,
        RECEIPT.office,
        RECEIPT.phone,
        RECEIPT.hours,
        "الجهاز 07",
    ]


def _bare_page(lines: list[str]) -> bytes:
    file = BytesIO()
    canvas = Canvas(file)
    for index, line in enumerate(lines):
        canvas.setFont("Plex-Bold" if index % 3 == 0 else "Plex-Regular", 14)
        canvas.drawRightString(540, 800 - 24 * index, line)
    canvas.save()
    return file.getvalue()


def _register_fonts() -> None:
    package = find_spec("fontpkg_ibm_plex_sans_arabic")
    assert package and package.submodule_search_locations
    for weight in ("Regular", "Bold"):
        path = Path(package.submodule_search_locations[0], "files", f"IBMPlexSansArabic-{weight}.ttf")
        registerFont(TTFont(f"Plex-{weight}", str(path)))


if __name__ == "__main__":
    for name, ratio, limit in ratios():
        sys.stdout.write(f"{name}: {ratio:.2f} (limit {limit:g})\n")
