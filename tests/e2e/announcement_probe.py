"""Runs inside its own D-Bus session: a page whose state changes on a real X screen, heard as a screen reader hears it.

With an argument it is the page; without one it starts that, and prints what it hears of it. Used by
test_real_screen.py.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

from jeepney import DBusAddress, MatchRule, message_bus
from screen_probe import LAUNCHER, PATIENCE_S, SILENT, accessibility_bus, call, start_screen

HEARD = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")


def page() -> None:
    """A line that arrives again and again."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from kiosk.domain.statuses import Tone
    from kiosk.domain.words import Words, verbatim
    from kiosk.ui.kit.state_list import StateLine, StateList
    from kiosk.ui.look import Look

    def say(words: Words) -> str:
        return str(dict(words.values)["text"])

    application = QApplication([])
    waits = StateLine(verbatim("lease"), Tone.INFO, verbatim("waits"))
    arrived = StateLine(verbatim("lease"), Tone.OK, verbatim("arrived"), said=True)
    lines = StateList(Look(say, True, 1080, 1920), [waits])
    lines.show()
    timer = QTimer()
    timer.timeout.connect(lambda: (lines.tell([waits]), lines.tell([arrived])))
    timer.start(200)
    application.exec()


def main() -> int:
    server, display = start_screen()
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], **SILENT)
    mine = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    mine |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    shown = subprocess.Popen([sys.executable, __file__, "page"], env=mine, **SILENT)
    try:
        return listen()
    finally:
        for process in (shown, launcher, server):
            process.kill()
            process.wait()


def listen() -> int:
    bus, deadline = accessibility_bus(), time.monotonic() + PATIENCE_S
    bus.send_and_get_reply(message_bus.AddMatch(HEARD))
    call(bus, REGISTRY, "RegisterEvent", "s", "object:announcement")
    with bus.filter(HEARD) as heard:
        while time.monotonic() < deadline:
            try:
                _, politeness, _, (_, text), _ = bus.recv_until_filtered(heard, timeout=1).body
            except TimeoutError:
                continue
            sys.stdout.write(f"{politeness}\t{text}\n")
            return 0
    return 1


if __name__ == "__main__":
    page() if len(sys.argv) > 1 else sys.exit(main())
