"""What a kiosk has loaded with the whole journey behind it: nothing that only other programs use (decision 39)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAMS = Path(__file__).parents[1]
LEFT_OUT = (
    "alembic",
    "asyncio.events",
    "captcha",
    "cv2",
    "email",
    "http.client",
    "keyring",
    "numpy",
    "psycopg",
    "pydoc_data",
    "pypdfium2",
    "reportlab",
    "segno",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.orm",
    "_ssl",
    "uharfbuzz",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
)
TRIED = """
import sys
from dataclasses import replace
from pathlib import Path
from kiosk import bootstrap
from kiosk.settings import load_settings
from kiosk.ui.app import Outside
folder, running = Path(sys.argv[1]), bootstrap.Running()
settings = replace(load_settings(None, {}), practice=True, data_folder=folder)
outside = Outside(lambda *_: None, lambda *_: None, lambda _: None)
suite = bootstrap.open_suite(settings, running, lambda words: words.source, outside, or_practice=True)
assert suite.readiness.print_trial(suite.receipts.printer).fault is None
running.close()
print(*sys.modules)
"""
DRAWS = {"reportlab", "uharfbuzz", "PIL", "segno"}


def test_the_journey_loads_nothing_that_it_does_not_use(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    papers, journey = (PROGRAMS / name for name in ("papers_of_the_demo.py", "finished_journey.py"))
    subprocess.run([sys.executable, papers, tmp_path / "papers"], env=environment, check=True, timeout=60)
    walked = [sys.executable, journey, tmp_path]
    told = subprocess.run(walked, input=b"", stdout=subprocess.PIPE, env=environment, check=True, timeout=120).stdout
    loaded = set(told.decode().split())
    assert "kiosk.ui.screens.done" in loaded
    assert [name for name in LEFT_OUT if name in loaded] == []


def test_a_printer_that_is_tried_loads_nothing_that_draws(tmp_path: Path) -> None:
    tried = [sys.executable, "-c", TRIED, tmp_path]
    told = subprocess.run(tried, stdout=subprocess.PIPE, text=True, check=True, timeout=120).stdout.splitlines()[-1]
    loaded = set(told.split())
    assert "kiosk.receipts.machine_wording" in loaded
    assert not DRAWS & loaded
    assert list(tmp_path.rglob("*.pdf"))
