"""Files made for the tests of the quarantine: healthy, odd and hostile ones."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from struct import pack

import pikepdf
from PIL import Image


def picture(mode: str = "RGB", size: tuple[int, int] = (300, 200)) -> Image.Image:
    """The left half dark, the right half light."""
    image = Image.new("L", size, 230)
    image.paste(40, (0, 0, size[0] // 2, size[1]))
    return image.convert(mode)


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def jpeg(mode: str = "RGB", **options: object) -> bytes:
    return saved(picture(mode), "JPEG", **options)


def jpeg_taken_sideways() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: to be shown a quarter turn clockwise
    return jpeg(exif=exif)


def jpeg_with_broken_exif() -> bytes:
    return jpeg(exif=b"Exif\0\0" + b"II*\0\xff\xff\xff\xff" + b"\x07" * 8)


def png(mode: str = "RGB", **options: object) -> bytes:
    return saved(picture(mode), "PNG", **options)


def png_of_sixteen_bits() -> bytes:
    return saved(picture("I;16").point(lambda value: value * 257), "PNG")


def png_bomb(side: int = 50_000) -> bytes:
    """A black square of ``side``² pixels in few bytes."""
    header = pack("!IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (side // 8 + 1) * 4_000)
    parts = ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    chunks = (pack("!I", len(body)) + name + body + pack("!I", zlib.crc32(name + body)) for name, body in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def pdf(pages: int = 1, drawing: bytes = b"1 0 0 rg 20 20 60 60 re f", size: tuple[int, int] = (200, 300)) -> bytes:
    return _written(_document(pages, drawing, size))


def pdf_locked(user: str = "", owner: str = "owner") -> bytes:
    return _written(_document(2), encryption=pikepdf.Encryption(user=user, owner=owner))


def pdf_flate_bomb(megabytes: int = 300) -> bytes:
    """A page whose drawing unpacks to so many megabytes of nothing."""
    document = _document(1)
    stream = pikepdf.Stream(document, zlib.compress(zlib.compress(b" " * 1024 * 1024 * megabytes, 9), 9))
    stream.stream_dict.Filter = pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode])
    document.pages[0].Contents = stream
    return _written(document)


def pdf_huge_image(side: int = 60_000) -> bytes:
    document = _document(1, b"200 0 0 300 0 0 cm /I Do")
    image = pikepdf.Stream(document, zlib.compress(b"\0" * 1024 * 1024))
    for name, value in (("Type", "XObject"), ("Subtype", "Image"), ("ColorSpace", "DeviceRGB")):
        image.stream_dict[f"/{name}"] = pikepdf.Name(f"/{value}")
    image.stream_dict.update(
        {"/Width": side, "/Height": side, "/BitsPerComponent": 8, "/Filter": pikepdf.Name.FlateDecode}
    )
    document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
    return _written(document)


def pdf_billion_laughs(depth: int = 12) -> bytes:
    """Forms that draw forms that draw forms, ten times each."""
    document = _document(1, b"/F Do")
    form = document.make_indirect(_form(document, b"0 0 1 1 re f", pikepdf.Dictionary()))
    for _ in range(depth):
        form = document.make_indirect(_form(document, b"/F Do " * 10, pikepdf.Dictionary(F=form)))
    document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
    return _written(document)


def pdf_and_zip() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("setup.exe", b"MZ")
    return pdf() + out.getvalue()


def pdf_with_filled_field() -> bytes:
    """A form whose field holds a red square as its appearance; the page itself is blank."""
    document = _document(1, b"")
    look = document.make_indirect(_form(document, b"1 0 0 rg 0 0 100 100 re f", pikepdf.Dictionary()))
    name = pikepdf.Name
    field = document.make_indirect(
        pikepdf.Dictionary(
            Type=name.Annot, Subtype=name.Widget, FT=name.Tx, T="a", V="x", F=4, Rect=[50, 50, 150, 150],
            AP=pikepdf.Dictionary(N=look),
        )
    )  # fmt: skip
    document.pages[0].Annots = pikepdf.Array([field])
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    return _written(document)


def _document(pages: int, drawing: bytes = b"", size: tuple[int, int] = (200, 300)) -> pikepdf.Pdf:
    document = pikepdf.new()
    for _ in range(pages):
        page = document.add_blank_page()
        page.mediabox = pikepdf.Array([0, 0, *size])
        page.Contents = pikepdf.Stream(document, drawing)
    return document


def _form(document: pikepdf.Pdf, drawing: bytes, inside: pikepdf.Dictionary) -> pikepdf.Stream:
    form = pikepdf.Stream(document, drawing)
    form.stream_dict.update({"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form, "/BBox": [0, 0, 100, 100]})
    form.stream_dict.Resources = pikepdf.Dictionary(XObject=inside)
    return form


def _written(document: pikepdf.Pdf, **options: object) -> bytes:
    out = BytesIO()
    document.save(out, compress_streams=False, **options)
    return out.getvalue()
