"""Packages on a machine: fetched from a mirror or a stick, put in by the real apt into a root of its own."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from gateway_peers import Certificate, _serving, certificate

import kiosk.fleet_bootstrap
from kiosk.devices.debian_machine import APT, SET_UP, DebianMachine, run
from kiosk.devices.lines import checking
from kiosk.devices.memory_updates import MemoryMachine
from kiosk.devices.order_file import OrderFile
from kiosk.devices.package_folder import PackageFolder
from kiosk.devices.update_book import UpdateBook
from kiosk.domain.orders import Package, Stage, UpdateOrder
from kiosk.domain.updating import Progress
from kiosk.falls import MOST, Falls, Screen
from kiosk.services.orders import sign
from kiosk.services.proof_keys import public_of
from kiosk.services.updating import LOOKS, Book, Machine, Told, UpdateFault, Updater


def a_package(folder: Path, version: str, script: str = "") -> Path:
    tree = folder / f"tree-{version}"
    (tree / "DEBIAN").mkdir(parents=True)
    control = f"Package: kiosk\nVersion: {version}\nArchitecture: all\nMaintainer: t <t@localhost>\nDescription: t\n"
    (tree / "DEBIAN" / "control").write_text(control + script)
    (tree / "opt").mkdir()
    (tree / "opt" / "version").write_text(version)
    path = folder / f"kiosk_{version}_all.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--build", str(tree), str(path)], check=True, capture_output=True)
    return path


# ── putting in ──────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass
class World:
    """package: a file of that version; of none, one that can't be put in. dark: the screen was left stopped."""

    machine: Machine
    package: Callable[[str], Path]
    dark: Callable[[], bool]


class MachineContract:
    def test_a_package_is_put_in_and_its_version_told(self, world: World) -> None:
        world.machine.install(world.package("0.1.0"))
        assert world.machine.version() == "0.1.0"
        world.machine.install(world.package("0.2.0"))
        assert (world.machine.version(), world.dark()) == ("0.2.0", False)

    def test_an_older_one_can_be_put_in_again(self, world: World) -> None:
        for version in ("0.2.0", "0.1.0"):
            world.machine.install(world.package(version))
        assert world.machine.version() == "0.1.0"

    def test_the_same_one_can_be_put_in_once_more(self, world: World) -> None:
        for _ in range(2):
            world.machine.install(world.package("0.2.0"))
        assert world.machine.version() == "0.2.0"

    def test_what_is_no_package_changes_nothing_and_the_screen_comes_back(self, world: World) -> None:
        world.machine.install(world.package("0.1.0"))
        with pytest.raises(UpdateFault):
            world.machine.install(world.package(""))
        assert (world.machine.version(), world.dark()) == ("0.1.0", False)


class TestMemoryMachine(MachineContract):
    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        machine = MemoryMachine()

        def package(version: str) -> Path:
            path = tmp_path / f"{version}.deb"
            path.write_text(version or "nothing")
            return path

        return World(machine, package, lambda: machine.dark)


@dataclass
class System:
    """In place of systemd and mount; every other command is really run. shows: what it says of the screen's unit.
    fails: a word of mount's at which it fails.
    """

    told: list[str] = field(default_factory=list)
    shows: str = "ActiveState=active\nNRestarts=0\n"
    fails: str = ""

    def __call__(self, command: Sequence[str], seconds: float) -> str:
        if command[:2] == ("systemctl", "show"):
            return self.shows
        if command[0] in ("systemctl", "mount"):
            self.told.append(command[1] if command[0] == "systemctl" else command[2])
            if self.fails in command:
                raise UpdateFault("mount ended with 32")
            return ""
        return run(command, seconds)


needs_apt = pytest.mark.skipif(not shutil.which("apt-get") or not shutil.which("dpkg-deb"), reason="no Debian")


@needs_apt
class TestDebianMachine(MachineContract):
    @staticmethod
    def machine_in(folder: Path, system: System) -> DebianMachine:
        root = folder / "root"
        for name in ("var/lib/dpkg/info", "var/lib/dpkg/updates", "cache/archives/partial", "lists/partial", "log"):
            (root / name).mkdir(parents=True)
        status = root / "var" / "lib" / "dpkg" / "status"
        status.touch()
        here = {
            "Dir::State": root,
            "Dir::State::status": status,
            "Dir::Cache": root / "cache",
            "Dir::Log": root / "log",
            "Dir::Etc::sourcelist": "/dev/null",
            "Dir::Etc::sourceparts": "/dev/null",
            "DPkg::Pre-Install-Pkgs::": "true",
        }
        options = [word for name, value in here.items() for word in ("-o", f"{name}={value}")]
        forced = (f"--root={root}", "--force-not-root", "--force-bad-path")
        for option in forced:
            options += ["-o", f"DPkg::Options::={option}"]
        query = ("dpkg-query", f"--admindir={status.parent}")
        return DebianMachine(folder / "run", system, (*SET_UP, *forced), (*APT, *options), query, lambda: False)

    @pytest.fixture
    def world(self, tmp_path: Path) -> World:
        system = System()
        machine = self.machine_in(tmp_path, system)
        made = dict[str, Path]()

        def package(version: str) -> Path:
            if not version:
                (tmp_path / "nothing.deb").write_bytes(b"nothing")
                return tmp_path / "nothing.deb"
            if version not in made:
                made[version] = a_package(tmp_path, version)
            return made[version]

        return World(machine, package, lambda: system.told[-1:] != ["start"])

    def test_the_screen_is_dark_meanwhile_and_the_files_are_there(self, world: World, tmp_path: Path) -> None:
        world.machine.install(world.package("0.2.0"))
        assert (tmp_path / "root" / "opt" / "version").read_text() == "0.2.0"
        assert world.machine.run.told == ["stop", "start"]  # type: ignore[attr-defined]

    def test_what_needs_something_that_is_not_there_is_not_put_in(self, world: World, tmp_path: Path) -> None:
        with pytest.raises(UpdateFault):
            world.machine.install(a_package(tmp_path, "0.3.0", "Depends: no-such-package\n"))
        assert not world.dark()

    def test_after_a_power_cut_what_dpkg_left_is_finished_first(self, world: World, tmp_path: Path) -> None:
        world.machine.install(world.package("0.1.0"))
        dpkg = tmp_path / "root" / "var" / "lib" / "dpkg"
        whole = (dpkg / "status").read_text()
        (dpkg / "updates" / "0000").write_text(whole.replace("ok installed", "ok half-configured"))
        world.machine.install(world.package("0.2.0"))
        assert world.machine.version() == "0.2.0"

    @pytest.mark.parametrize("fails", ["", "remount,ro"], ids=["all is well", "busy"])
    @pytest.mark.parametrize("version", ["0.2.0", ""], ids=["put in", "no package"])
    def test_a_read_only_system_is_written_to_for_as_long_as_it_takes(
        self, world: World, fails: str, version: str
    ) -> None:
        system = System(fails=fails)
        machine = replace(world.machine, run=system, read_only=lambda: True)  # type: ignore[type-var]
        with suppress(UpdateFault):
            machine.install(world.package(version))
        assert system.told == ["stop", "remount,rw", "remount,ro", "start"]
        assert not version or machine.version() == version

    def test_one_that_can_not_be_written_to_is_left_alone(self, world: World) -> None:
        system = System(fails="remount,rw")
        machine = replace(world.machine, run=system, read_only=lambda: True)  # type: ignore[type-var]
        with pytest.raises(UpdateFault):
            machine.install(world.package("0.2.0"))
        assert system.told == ["stop", "remount,rw", "start"]

    def test_without_a_kiosk_there_is_no_version(self, world: World) -> None:
        with pytest.raises(UpdateFault):
            world.machine.version()


@needs_apt
class TestOnTheMachine:
    """All of it together: an order, packages on a stick, the real apt, and what the screen says of itself."""

    OWNER = Ed25519PrivateKey.generate()

    @pytest.fixture
    def kiosk(self, tmp_path: Path) -> Updater:
        machine = TestDebianMachine.machine_in(tmp_path, System())
        machine.install(a_package(tmp_path, "0.1.0"))
        packages = [self._ordered(a_package(tmp_path, "0.2.0")), self._ordered(tmp_path / "kiosk_0.1.0_all.deb")]
        order = UpdateOrder(4, date(2026, 11, 28), packages[0], packages[1], (Stage(0, 100),))
        OrderFile(tmp_path / "orders" / "update").keep(sign(order, self.OWNER))
        screen = Screen(tmp_path / "run", "0.1.0")
        screen.opened()
        os.utime(tmp_path / "run" / "screen", (1_000, 1_000))
        return Updater(
            "0007",
            public_of(self.OWNER),
            OrderFile(tmp_path / "orders" / "update").text,
            UpdateBook(tmp_path / "state" / "book", tmp_path / "progress"),
            PackageFolder(tmp_path / "state" / "packages", checking(None)),
            machine,
            lambda: datetime(2026, 11, 28, 23),  # noqa: DTZ001 (the machine's own time)
        )

    def _ordered(self, path: Path) -> Package:
        content = path.read_bytes()
        version = path.name.split("_")[1]
        return Package(version, hashlib.sha256(content).hexdigest(), len(content), f"file://{path}")

    def test_it_is_put_in_and_stands(self, kiosk: Updater, tmp_path: Path) -> None:
        assert kiosk.step() is Progress.TRIAL
        assert (kiosk.machine.version(), (tmp_path / "progress").read_text()) == ("0.2.0", "trial 4")
        Screen(tmp_path / "run", "0.2.0").opened()
        assert [kiosk.step() for _ in range(LOOKS)][-1] is Progress.NONE
        assert not (tmp_path / "state" / "packages").exists()

    def test_one_that_falls_gives_way_to_the_one_before(self, kiosk: Updater, tmp_path: Path) -> None:
        assert kiosk.step() is Progress.TRIAL
        for _ in range(MOST):
            Falls(tmp_path / "run").begin()
        assert kiosk.step() is Progress.BACK
        assert (kiosk.machine.version(), (tmp_path / "progress").read_text()) == ("0.1.0", "back 4")
        assert (tmp_path / "root" / "opt" / "version").read_text() == "0.1.0"
        (tmp_path / "progress").unlink()  # as when the machine is switched off
        assert kiosk.step() is Progress.BACK
        assert (tmp_path / "progress").read_text() == "back 4"

    def test_another_package_on_the_stick_is_not_put_in(self, kiosk: Updater, tmp_path: Path) -> None:
        (tmp_path / "kiosk_0.2.0_all.deb").write_bytes((tmp_path / "kiosk_0.1.0_all.deb").read_bytes())
        assert kiosk.step() is Progress.FETCHING
        assert kiosk.machine.version() == "0.1.0"


class TestScreen:
    @pytest.fixture
    def machine(self, tmp_path: Path) -> DebianMachine:
        return DebianMachine(tmp_path, System())

    def test_no_screen_tells_nothing(self, machine: DebianMachine) -> None:
        assert machine.screen() is None

    def test_who_is_there_is_told(self, machine: DebianMachine, tmp_path: Path) -> None:
        screen = Screen(tmp_path, "0.1.0")
        screen.starts()
        told = machine.screen()
        assert told is not None and (told.version, told.quiet) == ("", None)  # its services are not there yet
        screen.opened()
        told = machine.screen()
        assert told is not None and told.quiet is not None and told.quiet < timedelta(seconds=30)
        screen.somebody_came()
        told = machine.screen()
        assert told is not None and (told.version, told.quiet) == ("0.1.0", None)
        screen.nobody_there()
        os.utime(tmp_path / "screen", (1_000, 1_000))
        told = machine.screen()
        assert told is not None and told.quiet is not None and told.quiet > timedelta(days=1)

    def test_falls_are_told(self, machine: DebianMachine, tmp_path: Path) -> None:
        for _ in range(3):
            Falls(tmp_path).begin()
        told = machine.screen()
        assert told is not None and told.falls == 3

    @pytest.mark.parametrize(("state", "falls"), [("activating", 21), ("active", 0), ("inactive", 0), ("failed", 0)])
    def test_one_that_does_not_come_to_count_its_falls_is_counted_by_systemd(
        self, tmp_path: Path, state: str, falls: int
    ) -> None:
        machine = DebianMachine(tmp_path, System(shows=f"NRestarts=21\nActiveState={state}\n"))
        assert (machine.screen() or Told("", None)).falls == falls
        Screen(tmp_path, "0.1.0").opened()
        told = machine.screen()
        assert told is not None and told.falls == 0  # it tells of itself

    @pytest.mark.parametrize("put", [b"\xff", b"{}", b"[1]", b"x" * 5000], ids=["bytes", "empty", "list", "long"])
    def test_whatever_else_lies_there_is_no_screen(self, machine: DebianMachine, tmp_path: Path, put: bytes) -> None:
        (tmp_path / "screen").write_bytes(put)
        assert machine.screen() is None

    def test_no_link_and_no_pipe_is_followed(self, machine: DebianMachine, tmp_path: Path) -> None:
        (tmp_path / "other").write_text(json.dumps({"version": "9", "open": True, "served": False}))
        (tmp_path / "screen").symlink_to(tmp_path / "other")
        os.mkfifo(tmp_path / "falls")
        assert machine.screen() is None


# ── fetching ────────────────────────────────────────────────────────────────────────────────────────────────────────

CONTENT = bytes(range(256)) * 4096
SUM = hashlib.sha256(CONTENT).hexdigest()


@dataclass
class Mirror:
    """breaks_after: bytes of one answer, after which it hangs up. ranges: it goes on where it is asked to."""

    content: bytes = CONTENT
    breaks_after: int = 2**40
    ranges: bool = True
    status: int = 0
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.append(handler.headers["Range"])
        start = int(handler.headers["Range"].removeprefix("bytes=").rstrip("-")) if self.ranges else 0
        handler.send_response(self.status or (206 if self.ranges else 200))
        handler.send_header("Location", "https://elsewhere.example/kiosk.deb")
        handler.send_header("Content-Length", str(len(self.content) - start))
        if self.ranges:
            handler.send_header("Content-Range", f"bytes {start}-{len(self.content) - 1}/{len(self.content)}")
        handler.end_headers()
        handler.wfile.write(self.content[start : start + self.breaks_after])


@pytest.fixture
def tls(tmp_path: Path) -> Certificate:
    return certificate(tmp_path)


@pytest.fixture
def mirror(tls: Certificate) -> Iterator[Mirror]:
    made = Mirror()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.answer(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = tls.server.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # callers that have enough hang up
    with _serving(server):
        made.port = server.server_address[1]
        yield made


@pytest.fixture
def folder(tmp_path: Path, tls: Certificate) -> PackageFolder:
    return PackageFolder(tmp_path / "packages", checking(tls.path))


def ordered(mirror: Mirror, **changes: object) -> Package:
    told = {"size": len(CONTENT), "source": f"https://127.0.0.1:{mirror.port}/kiosk.deb"} | changes
    return Package("0.2.0", SUM, **told)  # type: ignore[arg-type]


def test_a_package_comes_whole_and_once(mirror: Mirror, folder: PackageFolder) -> None:
    assert folder.fetch(ordered(mirror)).read_bytes() == CONTENT
    folder.fetch(ordered(mirror))
    assert mirror.asked == ["bytes=0-"]


def test_what_broke_off_goes_on_from_there(mirror: Mirror, folder: PackageFolder) -> None:
    mirror.breaks_after = len(CONTENT) // 2
    with pytest.raises(UpdateFault):
        folder.fetch(ordered(mirror))
    assert folder.fetch(ordered(mirror)).read_bytes() == CONTENT
    assert mirror.asked == ["bytes=0-", f"bytes={len(CONTENT) // 2}-"]


def test_a_mirror_that_begins_anew_is_taken_from_the_beginning(mirror: Mirror, folder: PackageFolder) -> None:
    mirror.breaks_after = len(CONTENT) // 2
    with pytest.raises(UpdateFault):
        folder.fetch(ordered(mirror))
    mirror.breaks_after, mirror.ranges = 2**40, False
    assert folder.fetch(ordered(mirror)).read_bytes() == CONTENT


def test_another_content_is_refused_and_fetched_anew(mirror: Mirror, folder: PackageFolder) -> None:
    mirror.content = b"\0" * len(CONTENT)
    with pytest.raises(UpdateFault, match="not the one that was ordered"):
        folder.fetch(ordered(mirror))
    mirror.content = CONTENT
    assert folder.fetch(ordered(mirror)).read_bytes() == CONTENT


def test_no_more_is_taken_than_was_ordered(mirror: Mirror, folder: PackageFolder, tmp_path: Path) -> None:
    with pytest.raises(UpdateFault):
        folder.fetch(ordered(mirror, size=1000))
    assert [path.name for path in (tmp_path / "packages").iterdir()] == []


@pytest.mark.parametrize("status", [302, 403, 404, 500])
def test_a_mirror_that_says_no_or_sends_elsewhere_is_not_followed(
    mirror: Mirror, folder: PackageFolder, status: int
) -> None:
    mirror.status = status
    with pytest.raises(UpdateFault, match=str(status)):
        folder.fetch(ordered(mirror))


def test_a_mirror_that_can_not_prove_its_name_is_asked_nothing(mirror: Mirror, tmp_path: Path) -> None:
    with pytest.raises(UpdateFault):
        PackageFolder(tmp_path / "packages", checking(None)).fetch(ordered(mirror))
    assert mirror.asked == []


def test_a_stick_will_do(mirror: Mirror, folder: PackageFolder, tmp_path: Path) -> None:
    (tmp_path / "kiosk.deb").write_bytes(CONTENT + b"more")
    assert folder.fetch(ordered(mirror, source=f"file://{tmp_path}/kiosk.deb")).read_bytes() == CONTENT
    folder.forget()
    assert not (tmp_path / "packages").exists()
    with pytest.raises(UpdateFault):
        folder.fetch(ordered(mirror, source=f"file://{tmp_path}/away.deb"))


def test_a_full_disk_is_left_alone(mirror: Mirror, folder: PackageFolder) -> None:
    with pytest.raises(UpdateFault, match="room"):
        folder.fetch(ordered(mirror, size=2**50))


# ── remembering ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_book_is_read_as_it_was_written_and_its_progress_told(tmp_path: Path) -> None:
    books = UpdateBook(tmp_path / "state" / "book", tmp_path / "progress")
    assert books.read() == Book()
    book = Book(4, Progress.TRIAL, "KSF1.{}", 2, 3)
    books.write(book)
    assert (books.read(), (tmp_path / "progress").read_text()) == (book, "trial 4")
    (tmp_path / "state" / "book").write_text('{"serial": 7, "progress": "trial", "colour": "green"}')
    assert books.read() == Book(7, Progress.TRIAL)  # of another version of the program
    (tmp_path / "state" / "book").write_text('{"serial": "x", "progress": "nothing"}')
    assert books.read() == Book()


@pytest.mark.parametrize(
    ("told", "read"),
    [("back 4", ("back", 4)), (" 4", ("", 4)), ("back", ("back", 0)), ("back x", ("", 0)), ("burning 4", ("", 0))],
)
def test_the_kiosk_reads_what_is_told_of_which_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str, read: tuple[str, int]
) -> None:
    monkeypatch.setattr(kiosk.fleet_bootstrap, "PROGRESS", tmp_path / "progress")
    assert kiosk.fleet_bootstrap.progress() == ("", 0)  # nobody puts programs in
    (tmp_path / "progress").write_text(told)
    assert kiosk.fleet_bootstrap.progress() == read
