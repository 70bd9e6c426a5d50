"""What all tests share: a screen without a screen, and honesty about what was skipped."""

from __future__ import annotations

import gc
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest_plugins = ["pg_fixtures"]

_PANEL = {"name": "kiosk", "x": 0, "y": 0, "width": 1080, "height": 1920, "logicalDpi": 96, "dpr": 1}
_PANEL_FOLDER = tempfile.TemporaryDirectory(prefix="kiosk-screen-")  # gone with this process


def _offscreen_panel() -> str:
    """Qt's offscreen platform takes its screen's size from a file only."""
    path = Path(_PANEL_FOLDER.name) / "panel.json"
    path.write_text(json.dumps({"screens": [{**_PANEL, "logicalBaseDpi": 96}]}))
    return f"offscreen:configfile={path}"


os.environ["QT_QPA_PLATFORM"] = _offscreen_panel()
os.environ["KIOSK_DISK_RESERVE_MB"] = "1"  # of each kiosk that is started; their folders stay for a while


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["kiosk-tests"]


@pytest.fixture(scope="session")
def qapp(qapp: object) -> Iterator[object]:
    """pytest-qt's application with the kiosk's typeface and direction."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from kiosk.ui.fonts import load_fonts

    load_fonts()
    assert isinstance(qapp, QApplication)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    gc.collect()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name each reason for a skip once, at the end, where it is seen."""
    reasons = {str(report.longrepr[2]) for report in terminalreporter.stats.get("skipped", []) if report.longrepr}
    for reason in sorted(reasons):
        terminalreporter.write_line(f"left out: {reason}", yellow=True)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """With CI=true a skip is a failure: what can't run there is a hole in the set-up."""
    outcome = yield
    report = outcome.get_result()
    if report.skipped and os.environ.get("CI") == "true" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped under CI: {report.longrepr}"
