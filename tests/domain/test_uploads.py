import pytest

from kiosk.domain.uploads import HEAD_BYTES, UploadType, upload_type


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [
        (b"%PDF-1.7\n", UploadType.PDF),
        (b"\xef\xbb\xbf%PDF-1.4\n", UploadType.PDF),
        (b"\r\n \t%PDF-1.4\n", UploadType.PDF),
        (b"\xff\xd8\xff\xe1\0\0\0\0", UploadType.JPEG),
        (b"\x89PNG\r\n\x1a\n", UploadType.PNG),
    ],
)
def test_the_first_bytes_tell_the_type(beginning: bytes, kind: UploadType) -> None:
    assert upload_type(beginning[:HEAD_BYTES]) is kind


@pytest.mark.parametrize(
    "beginning",
    [
        b"",
        b"%PDF",
        b"#!/bin/sh\n%PDF-1.4",
        b"\n" * 40 + b"%PDF-1.4",
        b"\n\xff\xd8\xff",
        b"MZ\x90\0",
        b"GIF89a",
        b"<svg ",
        b"PK\x03\x04",
    ],
)
def test_anything_else_is_not_taken(beginning: bytes) -> None:
    assert upload_type(beginning) is None
