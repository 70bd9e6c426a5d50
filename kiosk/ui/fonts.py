"""Loads the bundled typeface: the four static weights in use (variable fonts ignore weight in Qt)."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


def font_files() -> tuple[Path, ...]:
    """The files in use. The package is located, not imported: its own lookup costs as much as a small window."""
    spec = find_spec("fontpkg_ibm_plex_sans_arabic")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("the typeface package is not installed")
    folder = Path(spec.origin).parent / "files"
    return tuple(folder / f"IBMPlexSansArabic-{weight}.ttf" for weight in WEIGHTS)


def load_fonts() -> None:
    for path in font_files():
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"the typeface {path.name} can't be read")
