"""Memory of the kiosk with the whole journey behind it, against Chromium in kiosk mode with one form on its page.

Of both the pages of memory are counted that the processes of its tree hold, each once: what they share among themselves
is not counted twice, as Chromium's do, and what they share with other programs that happen to run is not taken off. Who
is not root can't tell pages apart; then it is the kiosk's resident set, which is one process, and Chromium's PSS.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from array import array
from pathlib import Path

from form_page import form_page

LIMIT = 0.4
SETTLE_S = 4.0
ROOT = Path(__file__).parents[2]

FLAGS = (
    "--headless=new",
    "--kiosk",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1080,1920",
)


def ratios() -> list[tuple[str, float, float]]:
    """Name, ratio, limit; where there is no Chromium, the kiosk's MB alone, without a limit."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        kiosk = _kiosk_mb(Path(name))
        chromium = shutil.which("chromium")
        if chromium is None:
            sys.stdout.write("chromium is not installed: its part is left out\n")
            return [("memory after the journey, MB", kiosk, float("inf"))]
        browser = _chromium_mb(chromium, Path(name))
    row = (f"memory after the journey ({kiosk:.0f} MB) / Chromium ({browser:.0f} MB)", kiosk / browser, LIMIT)
    return [row]


def _kiosk_mb(folder: Path) -> float:
    """The demonstration's hand walks to the receipt; there the process waits to be measured."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    programs = [ROOT / "tests" / name for name in ("papers_of_the_demo.py", "finished_journey.py")]
    subprocess.run([sys.executable, programs[0], folder / "papers"], env=environment, check=True)
    command = [sys.executable, programs[1], folder]
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=nowhere) as child:
        assert child.stdout is not None
        if not child.stdout.readline():
            raise RuntimeError("the journey did not come to its end")
        return _tree_mb(child.pid, "Rss")


def _chromium_mb(program: str, folder: Path) -> float:
    page = folder / "form.html"
    page.write_text(form_page(), encoding="utf-8")
    command = [program, *FLAGS, f"--user-data-dir={folder / 'profile'}", page.as_uri()]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(SETTLE_S)
        return _tree_mb(child.pid, "Pss")
    finally:
        child.terminate()
        child.wait()


def _tree_mb(pid: int, otherwise: str) -> float:
    """A process and all that it started, in MB. otherwise: the figure that is added up where pages can't be told."""
    parents = {int(path.name): _parent(path) for path in Path("/proc").iterdir() if path.name.isdigit()}
    tree, size = {pid}, 0
    while len(tree) > size:
        size = len(tree)
        tree |= {child for child, parent in parents.items() if parent in tree}
    if os.geteuid() != 0:
        return sum(_kb(member, otherwise) for member in tree) / 1024
    return len(set[int]().union(*map(_pages, tree))) * os.sysconf("SC_PAGESIZE") / 2**20


def _parent(process: Path) -> int:
    try:
        return int((process / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0  # it has ended


def _kb(pid: int, kind: str) -> int:
    """Kilobytes of a process; none where it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return int(next(line.split()[1] for line in lines if line.startswith(f"{kind}:")))


def _pages(pid: int) -> set[int]:
    """The numbers of the physical pages that a process holds (proc(5), pagemap); none where it has ended."""
    found: set[int] = set()
    size = os.sysconf("SC_PAGESIZE")
    try:
        lines = Path(f"/proc/{pid}/smaps").read_text().splitlines()
        with Path(f"/proc/{pid}/pagemap").open("rb", buffering=0) as pagemap:
            begin = end = 0
            for line in lines:
                name, *values = line.split()
                if not name.endswith(":"):
                    begin, end = (int(side, 16) for side in name.split("-"))
                elif name == "Rss:" and values[0] != "0" and end < 1 << 63:  # the kernel's own page lies above
                    pagemap.seek(begin // size * 8)
                    entries = array("Q", pagemap.read((end - begin) // size * 8))
                    found.update(entry & (1 << 55) - 1 for entry in entries if entry >> 63)
    except (OSError, ValueError):
        return found
    return found
