"""Binds pictures into a PDF without encoding them anew, and such PDFs into one. It knows no pixels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

_HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_PAGES = 2  # the number of the object that lists the pages
_REFERENCE = re.compile(rb"(\d+) 0 R")
_XREF_LINE = 20  # bytes


class Coding(StrEnum):
    """GREY, COLOUR: JPEG. G4: one bit a pixel, CCITT group 4, black is 0."""

    GREY = "grey"
    COLOUR = "colour"
    G4 = "g4"


@dataclass(frozen=True, slots=True)
class Picture:
    """width, height: pixels."""

    content: bytes = field(repr=False)
    width: int
    height: int
    coding: Coding


@dataclass(frozen=True, slots=True)
class Layer:
    """A picture on a page. Of a G4 one only the black is painted; so is what lies under the black of a ``mask``.

    box: left, bottom, width and height in points (72 to an inch), from the lower left corner of the page.
    """

    picture: Picture
    box: tuple[float, float, float, float]
    mask: Picture | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page. points: its width and height. layers: the lowest first."""

    points: tuple[float, float]
    layers: tuple[Layer, ...]


class NotOurs(ValueError):
    """The PDF was not written by ``bind`` or ``join``."""


def full_page(picture: Picture, points: tuple[float, float]) -> Leaf:
    return Leaf(points, (Layer(picture, (0, 0, *points)),))


def bind(leaves: Sequence[Leaf]) -> bytes:
    """The PDF. The same leaves always give the same bytes: it holds no date and no name."""
    objects = list[bytes]()
    pages = list[int]()
    for leaf in leaves:
        pages.append(_PAGES + 1 + len(objects))
        objects += _leaf(leaf, pages[-1])
    return _written(objects, pages)


def join(pdfs: Sequence[bytes]) -> bytes:
    """All pages of these PDFs of ours, in this order, as they are. Raises NotOurs."""
    objects = list[bytes]()
    pages = list[int]()
    for pdf in pdfs:
        _catalogue, listing, *bodies = _objects(pdf)
        shift = len(objects)
        pages += [int(number) + shift for number in _REFERENCE.findall(listing)]
        objects += [_moved(body, shift) for body in bodies]
    return _written(objects, pages)


def _written(objects: Sequence[bytes], pages: Sequence[int]) -> bytes:
    """``objects`` after the catalogue and the list of pages (ISO 32000-1, 7.7)."""
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    head = (b"<</Type/Catalog/Pages %d 0 R>>" % _PAGES, b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids))
    out, starts = bytearray(_HEAD), []
    for number, body in enumerate((*head, *objects), start=1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return bytes(out) + _index(starts, len(out))


def _index(starts: Sequence[int], end: int) -> bytes:
    """Where each object begins, each line 20 bytes long, and where this begins (7.5.4, 7.5.5)."""
    lines = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(starts) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, lines)
    return head + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, end)


# ── a page ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _leaf(leaf: Leaf, number: int) -> list[bytes]:
    """The page with this number, what is drawn on it, and the pictures; every page's parent is the list of pages."""
    names, drawing, pictures = b"", [], list[bytes]()
    for place, layer in enumerate(leaf.layers):
        first = number + 2 + len(pictures)
        pictures += _layer(layer, first)
        names += b"/P%d %d 0 R" % (place, first)
        left, bottom, width, height = layer.box
        drawing.append(b"q %.4f 0 0 %.4f %.4f %.4f cm /P%d Do Q" % (width, height, left, bottom, place))
    size = b"%.4f %.4f" % leaf.points
    page = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s]/Contents %d 0 R/Resources<</XObject<<%s>>>>>>"
    return [page % (_PAGES, size, number + 1, names), _stream(b"", b"\n".join(drawing)), *pictures]


def _layer(layer: Layer, number: int) -> Iterator[bytes]:
    yield _picture(layer.picture, b"/Mask %d 0 R" % (number + 1) if layer.mask else b"")
    if layer.mask:
        yield _picture(layer.mask)


def _picture(picture: Picture, more: bytes = b"") -> bytes:
    size = b"/Type/XObject/Subtype/Image/Width %d/Height %d" % (picture.width, picture.height)
    if picture.coding is Coding.G4:  # 0, the black, is painted (8.9.6.2)
        form = b"/Columns %d/Rows %d" % (picture.width, picture.height)
        kind = b"/ImageMask true/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1%s>>" % form
    else:
        colour = b"/DeviceGray" if picture.coding is Coding.GREY else b"/DeviceRGB"
        kind = b"/ColorSpace%s/BitsPerComponent 8/Filter/DCTDecode" % colour
    return _stream(size + kind + more, picture.content)


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


# ── reading back what was written here ──────────────────────────────────────────────────────────────────────────


def _objects(pdf: bytes) -> list[bytes]:
    """The bodies in the order of their numbers, by the places that the index names."""
    try:
        if not pdf.startswith(_HEAD):
            raise NotOurs
        end = int(pdf[pdf.rindex(b"startxref\n") :].split()[1])
        first = pdf.index(b"0000000000 65535 f \n", end) + _XREF_LINE
        count = int(pdf[end:first].split()[2])
        places = range(first, first + _XREF_LINE * (count - 1), _XREF_LINE)
        starts = [int(pdf[place : place + 10]) for place in places]
        return [
            _body(pdf[start:stop], number)
            for number, (start, stop) in enumerate(zip(starts, [*starts[1:], end], strict=True), 1)
        ]
    except (ValueError, IndexError):
        raise NotOurs from None


def _body(part: bytes, number: int) -> bytes:
    head, tail = b"%d 0 obj\n" % number, b"\nendobj\n"
    if not (part.startswith(head) and part.endswith(tail)):
        raise NotOurs
    return part[len(head) : -len(tail)]


def _moved(body: bytes, shift: int) -> bytes:
    """With the objects it refers to, but the list of pages, so much further on; a stream's content is not touched."""
    entries, stream, content = body.partition(b">>stream\n")

    def further(found: re.Match[bytes]) -> bytes:
        number = int(found[1])
        return b"%d 0 R" % (number if number == _PAGES else number + shift)

    return _REFERENCE.sub(further, entries) + stream + content
