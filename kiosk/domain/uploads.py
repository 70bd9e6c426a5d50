"""Which files an applicant may hand in. How a file is opened and redrawn safely stands in ``imaging``."""

from __future__ import annotations

from enum import StrEnum

MEGABYTE = 1024 * 1024
MAX_BYTES = 5 * MEGABYTE  # facts.md (d): proposed, up to 5 MB a document
HEAD_BYTES = 40  # enough of a file's beginning for upload_type


class UploadType(StrEnum):
    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"


_PDF = b"%PDF-"
_BYTE_ORDER_MARK, _BLANKS = b"\xef\xbb\xbf", b"\r\n\t \0"
_PICTURES = (
    (b"\xff\xd8\xff", UploadType.JPEG),
    (b"\x89PNG\r\n\x1a\n", UploadType.PNG),
)


def upload_type(head: bytes) -> UploadType | None:
    """The type that a file's first bytes show, or None for one that is not taken. Its name is never asked. Before a
    PDF's own beginning some programs leave a byte order mark or blanks, and its readers let them pass.
    """
    if head[:HEAD_BYTES].removeprefix(_BYTE_ORDER_MARK).lstrip(_BLANKS).startswith(_PDF):
        return UploadType.PDF
    return next((kind for beginning, kind in _PICTURES if head.startswith(beginning)), None)
