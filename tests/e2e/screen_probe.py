"""Runs inside its own D-Bus session: starts a real X screen, the kiosk on it, and reads it as a screen reader would.

Prints one line for each accessible thing found: role and name. Used by test_real_screen.py.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
ACCESSIBLE = "org.a11y.atspi.Accessible"
PATIENCE_S = 30.0
# What these leave running must not hold the pipe on which this program is listened to.
SILENT: Any = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}


def call(bus: DBusConnection, address: DBusAddress, verb: str, signature: str = "", *values: object) -> tuple:
    reply = bus.send_and_get_reply(new_method_call(address, verb, signature or None, values))
    return reply.body if reply.header.message_type is MessageType.method_return else ()


def accessibility_bus() -> DBusConnection:
    session = open_dbus_connection("SESSION")
    (address,) = call(session, DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
    session.close()
    return open_dbus_connection(address)


def tree(bus: DBusConnection, owner: str, path: str, depth: int = 0) -> list[tuple[str, str]]:
    """Role and name of a thing and all below it."""
    place = DBusAddress(path, owner, ACCESSIBLE)
    role = (call(bus, place, "GetRoleName") or ("",))[0]
    properties = DBusAddress(path, owner, "org.freedesktop.DBus.Properties")
    name = (call(bus, properties, "Get", "ss", ACCESSIBLE, "Name") or (("s", ""),))[0][1]
    found = [(role, name)]
    if depth < 14:
        for child_owner, child_path in (call(bus, place, "GetChildren") or ([],))[0]:
            found += tree(bus, child_owner, child_path, depth + 1)
    return found


def start_screen(size: str = "1080x1920") -> tuple[subprocess.Popen[bytes], str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), **SILENT)
    os.close(writing)
    return server, ":" + os.read(reading, 16).decode().strip()


def main() -> int:
    server, display = start_screen()
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], **SILENT)
    with tempfile.TemporaryDirectory() as folder:
        # The kiosk must be told by nobody but this session: an offscreen platform would not be read.
        mine = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        mine |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        mine |= {"KIOSK_DATA_FOLDER": folder, "KIOSK_PRACTICE": "yes"}
        kiosk = subprocess.Popen([sys.executable, "-m", "kiosk", "screen"], env=mine, **SILENT)
        try:
            return report(kiosk)
        finally:
            for process in (kiosk, launcher, server):
                process.kill()
                process.wait()


def report(kiosk: subprocess.Popen[bytes]) -> int:
    bus, deadline = accessibility_bus(), time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline and kiosk.poll() is None:
        found = tree(bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        if any("button" in role for role, _ in found):
            sys.stdout.write("".join(f"{role}\t{name}\n" for role, name in found))
            return 0
        time.sleep(0.2)
    return 1


if __name__ == "__main__":
    sys.exit(main())
