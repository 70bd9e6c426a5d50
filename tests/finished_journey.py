"""Run as a program: the demonstration's hand walks from the attract page to the receipt. There it writes a line of all
modules that are loaded, and waits to be looked at, until its input ends. In the folder lie the papers to hand in.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk import bootstrap
from kiosk.settings import load_settings

sys.modules["rich"] = None  # type: ignore[assignment]  # it comes with the checks; the logger would load it
folder, messages = Path(sys.argv[1]), list[str]()
settings = replace(load_settings(None, {}), practice=True, data_folder=folder, documents_folder=folder / "papers")
running = bootstrap.Running()


def opened(say: Any, outside: Any) -> Any:  # importing their types would load them
    def told(mobile: str, text: str) -> None:
        messages.append(text)
        outside.message(mobile, text)

    return bootstrap.open_suite(settings, running, say, replace(outside, message=told), or_practice=True)


from kiosk.ui.app import KioskApp  # noqa: E402

app = KioskApp(bootstrap.screen_settings(settings, windowed=True, size=(1080, 1920)), opened)

# A kiosk loads nothing more before this.
from kiosk.ui.demo.hand import breathe  # noqa: E402
from kiosk.ui.demo.walk import HOUSEHOLD, Household, Walk, code_in  # noqa: E402
from kiosk.ui.memory import give_back  # noqa: E402
from kiosk.ui.uncaught import begin_log  # noqa: E402

begin_log()
app.show()
Walk(app, Household.read(HOUSEHOLD), lambda _: None, lambda: code_in(messages[-1]) if messages else "").to_the_receipt()
breathe(1500)
give_back()  # as the kiosk does every twenty seconds; this hand walks the journey in four
sys.stdout.write(" ".join(sorted(name for name, module in sys.modules.items() if module is not None)) + "\n")
sys.stdout.flush()
sys.stdin.read()
os._exit(0)
