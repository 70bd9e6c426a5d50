"""A typeface inside one PDF: only the glyphs in use, and for each the letters it stands for, so that text is found.

ReportLab's own TrueType fonts know characters, not shaped glyphs; this one is written by its PDF objects directly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

from kiosk.receipts.shaping import ASCENT, DESCENT, Glyph, Typeface

_NOT_NEEDED = ("GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "DSIG", "STAT", "meta", "gasp")
_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_CMAP_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"

_Kind = tuple[int, str, int]


class EmbeddedFont:
    """Gives each kind of glyph (drawing, letters, width) a two-byte code, in the order of first use."""

    def __init__(self, face: Typeface) -> None:
        self.resource = f"Plex{face.weight.value}"
        self._face = face
        self._codes: dict[_Kind, int] = {}

    def show(self, glyphs: Iterable[Glyph]) -> str:
        """The PDF operator that draws the glyphs one after another; a placed one (see ``Glyph``) stays blank."""
        return f"<{''.join(f'{self._code(glyph):04X}' for glyph in glyphs)}> Tj"

    @property
    def used(self) -> bool:
        return bool(self._codes)

    def _code(self, glyph: Glyph) -> int:
        drawing = self._face.blank if glyph.placed else glyph.id
        return self._codes.setdefault((drawing, glyph.text, glyph.advance), len(self._codes) + 1)

    # ReportLab calls this for each of a document's delayed fonts when it is saved.
    def addObjects(self, doc: Any) -> None:  # noqa: N802
        subset, numbers = _subset(self._face, {glyph for glyph, _, _ in self._codes})
        name = f"{_tag(subset)}+{self._face.name}"
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(name),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([self._descendant(doc, name, subset, numbers)]),
                "ToUnicode": _stream(doc, _to_unicode(self._codes).encode(), name + ":unicode"),
            }
        )
        doc.idToObject["BasicFonts"].dict[self.resource] = doc.Reference(font, name)

    def _descendant(self, doc: Any, name: str, subset: bytes, numbers: dict[int, int]) -> Any:
        glyphs = b"\0\0" + b"".join(numbers[glyph].to_bytes(2, "big") for glyph, _, _ in self._codes)
        system = {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
        font = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": PDFName(name),
            "CIDSystemInfo": PDFDictionary(system),
            "W": PDFArray([1, PDFArray([advance for _, _, advance in self._codes])]),
            "CIDToGIDMap": _stream(doc, glyphs, name + ":glyphs"),
            "FontDescriptor": doc.Reference(_descriptor(doc, name, subset), name + ":descriptor"),
        }
        return doc.Reference(PDFDictionary(font), name + ":descendant")


def _subset(face: Typeface, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
    """The font file with these glyphs alone, and their numbers in it."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _NOT_NEEDED)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    plan = hb.SubsetPlan(face.face, wanted)
    return plan.execute().blob.data, plan.old_to_new_glyph_mapping


def _tag(subset: bytes) -> str:
    """Six capitals that tell subsets of one font apart (PDF 32000-1, 9.6.4)."""
    return "".join(chr(ord("A") + byte % 26) for byte in sha256(subset).digest()[:6])


def _descriptor(doc: Any, name: str, subset: bytes) -> Any:
    return PDFDictionary(
        {
            "Type": PDFName("FontDescriptor"),
            "FontName": PDFName(name),
            "Flags": 4,
            "FontBBox": PDFArray([-500, DESCENT, 1500, ASCENT]),
            "ItalicAngle": 0,
            "Ascent": ASCENT,
            "Descent": DESCENT,
            "CapHeight": 698,
            "StemV": 80,
            "FontFile2": _stream(doc, subset, name + ":file"),
        }
    )


def _stream(doc: Any, content: bytes, name: str) -> Any:
    stream = PDFStream(content=content)
    stream.dictionary["Length1"] = len(content)
    stream.filters = [PDFZCompress]
    return doc.Reference(stream, name)


def _to_unicode(codes: dict[_Kind, int]) -> str:
    lines = [f"<{code:04X}> <{text.encode('utf-16-be').hex()}>" for (_, text, _), code in codes.items() if text]
    return _CMAP_HEAD + "".join(_cmap_blocks(lines)) + _CMAP_TAIL


def _cmap_blocks(lines: list[str]) -> Iterator[str]:
    """A block holds at most a hundred lines (Adobe technical note 5014)."""
    for start in range(0, len(lines), 100):
        block = lines[start : start + 100]
        yield "\n".join((f"{len(block)} beginbfchar", *block, "endbfchar\n"))
