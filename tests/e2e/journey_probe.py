"""Runs inside its own D-Bus session: goes through the kiosk as a screen reader's user does, by Arabic names alone.

Prints what it does, and the name of each thing that could be pressed or written in there. Nothing of the kiosk is
imported here, and no key, objectName or place on the screen is used. Used by test_real_screen.py.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass

from jeepney import DBusAddress
from jeepney.io.blocking import DBusConnection
from screen_probe import ACCESSIBLE, LAUNCHER, PATIENCE_S, SILENT, accessibility_bus, call, start_screen

ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ENABLED, SHOWING = 8, 25  # of AtspiStateType
TOUCHED = ("button", "text", "entry")  # in the names of their roles
PRESS, WRITE, HEAR, CODE = "press", "write", "hear", "the code on the strip"
GO_ON = (PRESS, "متابعة")
NEEDED = "رقم الهوية مطلوب: 10 أرقام كما في البطاقة."  # said of the field once one went on without it
JOURNEY = (
    (PRESS, "البدء"),
    (PRESS, "تسجيل جديد"),
    (PRESS, "موافقة ومتابعة"),
    (PRESS, "صاحب الطلب"),
    GO_ON,
    (HEAR, "رقم الهوية", NEEDED),
    (WRITE, "رقم الهوية", "1000000016"),
    GO_ON,
    (PRESS, "ميلادي"),
    (WRITE, "اليوم", "19"),
    (WRITE, "الشهر", "12"),
    (WRITE, "السنة", "1960"),
    GO_ON,
    (WRITE, "رقم الجوال", "0551234567"),
    GO_ON,
    (WRITE, "رمز التحقق", CODE),
    GO_ON,
    (WRITE, "البريد الإلكتروني (اختياري)", ""),
)


@dataclass(frozen=True)
class Thing:
    """One accessible thing of the kiosk."""

    bus: DBusConnection
    owner: str
    path: str

    def ask(self, interface: str, verb: str, signature: str = "", *values: object) -> tuple:
        return call(self.bus, DBusAddress(self.path, self.owner, interface), verb, signature, *values)

    @property
    def name(self) -> str:
        return self._property("Name")

    @property
    def description(self) -> str:
        return self._property("Description")

    def _property(self, name: str) -> str:
        return (self.ask("org.freedesktop.DBus.Properties", "Get", "ss", ACCESSIBLE, name) or (("s", ""),))[0][1]

    @property
    def role(self) -> str:
        return (self.ask(ACCESSIBLE, "GetRoleName") or ("",))[0]

    def states(self) -> set[int]:
        low, high = (self.ask(ACCESSIBLE, "GetState") or ([0, 0],))[0]
        return {bit for bit in range(64) if (low | high << 32) >> bit & 1}

    def below(self) -> Iterator[Thing]:
        """It and all that is shown in it."""
        yield self
        for owner, path in (self.ask(ACCESSIBLE, "GetChildren") or ([],))[0]:
            child = Thing(self.bus, owner, path)
            if self.owner == ROOT[0] or SHOWING in child.states():
                yield from child.below()

    def press(self) -> None:
        self.ask("org.a11y.atspi.Action", "DoAction", "i", 0)

    def write(self, text: str) -> None:
        self.ask("org.a11y.atspi.EditableText", "InsertText", "isi", 0, text, len(text))


def wanted(bus: DBusConnection, deed: str, name: str) -> Thing:
    kinds = ("button",) if deed == PRESS else ("text", "entry")
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        for thing in Thing(bus, *ROOT).below():
            if thing.name == name and any(kind in thing.role for kind in kinds) and ENABLED in thing.states():
                return thing
        time.sleep(0.1)
    raise SystemExit(
        f"nothing to {deed} is named {name}; there is {[thing.name for thing in Thing(bus, *ROOT).below()]}"
    )


def hear(bus: DBusConnection, name: str, text: str) -> None:
    """Wait until the field of this name says it of itself."""
    deadline = time.monotonic() + PATIENCE_S
    while text not in (told := wanted(bus, WRITE, name).description):
        if time.monotonic() > deadline:
            raise SystemExit(f"{name} says of itself: {told}")
        time.sleep(0.1)


def code(bus: DBusConnection) -> str:
    """As it is read on the strip of practice."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        for thing in Thing(bus, *ROOT).below():
            if "label" in thing.role and (found := re.search(r"(?<!\d)\d{6}(?!\d)", thing.name)):
                return found[0]
        time.sleep(0.1)
    raise SystemExit("no code is read on the strip")


def go(bus: DBusConnection) -> None:
    for deed, name, *text in JOURNEY:
        thing = wanted(bus, deed, name)
        sys.stdout.write(f"{deed}\t{name}\n")
        for shown in Thing(bus, *ROOT).below():
            if any(kind in shown.role for kind in TOUCHED):
                sys.stdout.write(f"there\t{shown.name}\n")
        if deed == PRESS:
            thing.press()
        elif deed == HEAR:
            hear(bus, name, text[0])
        else:
            thing.write(code(bus) if text == [CODE] else text[0])


def main() -> int:
    server, display = start_screen()
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], **SILENT)
    with tempfile.TemporaryDirectory() as folder:
        mine = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        mine |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        mine |= {"KIOSK_DATA_FOLDER": folder, "KIOSK_PRACTICE": "yes"}
        kiosk = subprocess.Popen([sys.executable, "-m", "kiosk", "screen"], env=mine, **SILENT)
        try:
            go(accessibility_bus())
        finally:
            for process in (kiosk, launcher, server):
                process.kill()
                process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
