"""Binds JPEG pictures into a PDF, one to a page, without encoding them anew. It reads no PDF and knows no pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

FIRST_PAGE = 3  # the number of its object; the catalogue and the list of pages come before it
EACH = 3  # objects of a page: itself, its drawing, its picture


@dataclass(frozen=True, slots=True)
class Picture:
    """width, height: pixels. points: width and height of its page, 72 to an inch."""

    jpeg: bytes
    width: int
    height: int
    gray: bool
    points: tuple[float, float]


def bind(pictures: Sequence[Picture]) -> bytes:
    """The PDF. The same pictures always give the same bytes: it holds no date and no name."""
    out, starts = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, body in enumerate(_objects(pictures), start=1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return bytes(out) + _index(starts, len(out))


def _objects(pictures: Sequence[Picture]) -> Iterator[bytes]:
    """In the order of their numbers (ISO 32000-1, 7.7)."""
    pages = b" ".join(b"%d 0 R" % (FIRST_PAGE + EACH * place) for place in range(len(pictures)))
    yield b"<</Type/Catalog/Pages 2 0 R>>"
    yield b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pictures), pages)
    for place, picture in enumerate(pictures):
        yield from _page(picture, FIRST_PAGE + EACH * place)


def _page(picture: Picture, number: int) -> tuple[bytes, bytes, bytes]:
    size = b"%.4f %.4f" % picture.points
    place = b"q %.4f 0 0 %.4f 0 0 cm /P Do Q" % picture.points
    colour = b"/DeviceGray" if picture.gray else b"/DeviceRGB"
    kind = b"/Type/XObject/Subtype/Image/Filter/DCTDecode/BitsPerComponent 8/ColorSpace%s" % colour
    return (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %s]/Contents %d 0 R/Resources<</XObject<</P %d 0 R>>>>>>"
        % (size, number + 1, number + 2),
        _stream(b"", place),
        _stream(b"%s/Width %d/Height %d" % (kind, picture.width, picture.height), picture.jpeg),
    )


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def _index(starts: Sequence[int], end: int) -> bytes:
    """Where each object begins, each line 20 bytes long, and where this begins (7.5.4, 7.5.5)."""
    lines = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(starts) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, lines)
    return head + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, end)
