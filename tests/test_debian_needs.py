"""What Qt's plug-ins load on a kiosk comes with the packages that it asks for, not with others here by chance."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import PySide6
import pytest

from kiosk.paths import RESOURCES

PLUGINS = Path(PySide6.__file__).parent / "Qt" / "plugins"
ON_A_KIOSK = (
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
)
LOADED = re.compile(r"=> (/\S+)")

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-query"), reason="not a Debian")


def tell(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


@pytest.fixture(scope="module")
def brought() -> set[str]:
    """The packages of run.txt, and whatever those need in their turn."""
    lines = tell("dpkg-query", "--show", "--showformat=${Package}|${Pre-Depends}, ${Depends}\n").splitlines()
    needs = {
        name: re.findall(r"(?:^|[,|]) *([a-z0-9.+-]+)", told) for name, _, told in (x.partition("|") for x in lines)
    }
    found: set[str] = set()
    waiting = [x for x in (RESOURCES / "debian" / "run.txt").read_text("utf-8").splitlines() if x[:1] not in ("", "#")]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += needs.get(name, [])
    return found


@pytest.mark.parametrize("plugin", ON_A_KIOSK)
def test_what_a_plug_in_loads_is_brought(plugin: str, brought: set[str]) -> None:
    told = tell("ldd", str(PLUGINS / plugin))
    assert "not found" not in told
    files = {str(Path(file).resolve()) for file in LOADED.findall(told) if not file.startswith(str(PLUGINS.parent))}
    owners = {line.partition(":")[0] for line in tell("dpkg-query", "--search", *sorted(files)).splitlines()}
    assert owners
    assert owners <= brought
