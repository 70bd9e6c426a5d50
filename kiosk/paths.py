"""Where ``resources/`` and ``translations/`` lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE if (PACKAGE / "resources").is_dir() else PACKAGE.parent
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "translations"
