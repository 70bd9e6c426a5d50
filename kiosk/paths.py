"""Where the shipped data lies: ``resources/`` and ``translations/`` beside the package."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kiosk"
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "translations"
