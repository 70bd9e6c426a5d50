"""`kiosk doctor` on machines laid out as files: the one operate.md makes is locked; whatever is left out is found."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.lockdown.machine import Machine
from kiosk.paths import RESOURCES, ROOT

LOCKDOWN, UNITS = RESOURCES / "lockdown", RESOURCES / "systemd"
STEPS = re.findall(r"^install -D -m 644 (\S+) /(\S+)$", (ROOT / "docs" / "operate.md").read_text("utf-8"), re.MULTILINE)
MASKED = "getty@tty1.service", "ctrl-alt-del.target", "sleep.target", "suspend.target"
ON_X = {"kiosk-x.service", "x-session.conf", "xorg.conf"}

Doctor = Callable[[], dict[str, str]]


def put(root: Path, file: str, text: str = "") -> None:
    place = root / file
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def copy(root: Path, wanted: Callable[[str], bool]) -> None:
    for source, target in STEPS:
        if wanted(source):
            put(root, target, (LOCKDOWN / source).read_text("utf-8"))


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """As docs/operate.md leads there."""
    copy(tmp_path, lambda source: source not in ON_X)
    put(tmp_path, "usr/lib/systemd/system/kiosk.service", (UNITS / "kiosk.service").read_text("utf-8"))
    wants = tmp_path / "etc/systemd/system/multi-user.target.wants"
    wants.mkdir()
    (wants / "kiosk.service").symlink_to("/usr/lib/systemd/system/kiosk.service")
    for name in MASKED:
        (tmp_path / "etc/systemd/system" / name).symlink_to("/dev/null")
    put(tmp_path, "etc/passwd", "root:x:0:0::/root:/bin/bash\nkiosk:x:110:120::/var/lib/kiosk:/usr/sbin/nologin\n")
    put(tmp_path, "etc/shadow", "root:$y$j9T:1::::::\nkiosk:!:1::::::\n")
    put(tmp_path, "etc/group", "sudo:x:27:technician\nvideo:x:44:kiosk\n")
    put(tmp_path, "etc/sudoers", "root ALL=(ALL:ALL) ALL\n")
    put(tmp_path, "boot/grub/grub.cfg", 'set superusers="technician"\n')
    put(tmp_path, "proc/sys/kernel/sysrq", "0\n")
    put(tmp_path, "proc/swaps", "Filename Type Size Used Priority\n")
    put(tmp_path, "proc/mounts", "/dev/sda2 / ext4 ro,relatime 0 0\ntmpfs /media tmpfs rw,noexec 0 0\n")
    for name in ("store-key", "clerk-pin"):
        put(tmp_path, f"etc/kiosk/sealed/{name}", "sealed")
    return tmp_path


@pytest.fixture
def doctor(locked: Path, capsys: pytest.CaptureFixture[str]) -> Doctor:
    def ask() -> dict[str, str]:
        main(["doctor", "--json", "--root", str(locked)])
        told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        return {one["check"]: one["state"] for one in told if one["state"] != "ok"}

    return ask


def test_every_file_of_the_lockdown_has_a_step() -> None:
    assert sorted(source for source, _ in STEPS) == sorted(file.name for file in LOCKDOWN.iterdir())


def test_each_file_says_where_it_goes() -> None:
    for source, target in STEPS:
        assert f"# /{target}: " in (LOCKDOWN / source).read_text("utf-8"), source


def test_a_machine_made_by_the_page_for_technicians_is_locked(locked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--root", str(locked)]) == 0, capsys.readouterr().out


def test_on_x_it_is_locked_too(locked: Path, doctor: Doctor) -> None:
    copy(locked, ON_X.__contains__)
    assert doctor() == {}
    put(locked, "etc/X11/xorg.conf.d/90-kiosk.conf", "")
    assert doctor() == {"switching": "not", "blanking": "not"}


UNIT = "usr/lib/systemd/system/kiosk.service"
FAULTS: list[tuple[str, str, str, str]] = [
    ("service", UNIT, "Restart=always", "Restart=on-failure"),
    ("service", UNIT, "kiosk run", "kiosk desk"),
    ("service", UNIT, "User=kiosk", "User=root"),
    ("watchdog", UNIT, "WatchdogSec=15", ""),
    ("watchdog", UNIT, "NotifyAccess=all", "NotifyAccess=main"),
    ("switching", UNIT, "cage -d", "cage -d -s"),
    ("user", "etc/passwd", "/usr/sbin/nologin", "/bin/bash"),
    ("user", "etc/shadow", "kiosk:!", "kiosk:"),
    ("user", "etc/shadow", "kiosk:!", "kiosk:$y$j9T$x"),
    ("user", "etc/group", "technician", "technician,kiosk"),
    ("user", "etc/sudoers", "root ALL", "kiosk ALL"),
    ("consoles", "etc/systemd/logind.conf.d/kiosk.conf", "NAutoVTs=0", "NAutoVTs=6"),
    ("blanking", "etc/systemd/logind.conf.d/kiosk.conf", "IdleAction=ignore", "IdleAction=suspend"),
    ("sysrq", "proc/sys/kernel/sysrq", "0", "438"),
    ("sysrq", "etc/sysctl.d/90-kiosk.conf", "kernel.sysrq = 0", "kernel.sysrq = 1"),
    ("ctrl-alt-del", "etc/systemd/system.conf.d/kiosk.conf", "=none", "=reboot-force"),
    ("boot-menu", "boot/grub/grub.cfg", "set superusers", "# set superusers"),
    ("sticks", "etc/systemd/system/kiosk-stick@.service", "noexec,", ""),
    ("sticks", "proc/mounts", "/dev/sda2", "/dev/sdb1 /media/kiosk/sdb1 vfat ro,nosuid,nodev 0 0\n/dev/sda2"),
    ("sticks", "proc/mounts", "/media", "/tmp"),
    ("swap", "proc/swaps", "Filename Type Size Used Priority", "Filename\n/dev/sda3 partition 1 0 -2"),
    ("secrets", "etc/systemd/system/kiosk.service.d/sealed.conf", "LoadCredentialEncrypted", "LoadCredential"),
]


@pytest.mark.parametrize(("key", "file", "right", "wrong"), FAULTS)
def test_what_was_changed_is_found(locked: Path, doctor: Doctor, key: str, file: str, right: str, wrong: str) -> None:
    text = (locked / file).read_text("utf-8")
    assert right in text
    (locked / file).write_text(text.replace(right, wrong, 1), encoding="utf-8")
    assert doctor() == {key: "not"}


@pytest.mark.parametrize(
    ("key", "file"),
    [
        ("service", "etc/systemd/system/multi-user.target.wants/kiosk.service"),
        ("consoles", "etc/systemd/system/getty@tty1.service"),
        ("blanking", "etc/systemd/system/suspend.target"),
        ("secrets", "etc/kiosk/sealed/store-key"),
        ("sticks", "etc/systemd/system/kiosk-stick@.service"),
    ],
)
def test_what_is_missing_is_found(locked: Path, doctor: Doctor, key: str, file: str) -> None:
    (locked / file).unlink()
    assert doctor() == {key: "not"}


def test_what_mounts_sticks_by_itself_is_found(locked: Path, doctor: Doctor) -> None:
    put(locked, "usr/share/dbus-1/system-services/org.freedesktop.UDisks2.service")
    assert doctor() == {"automount": "not"}


def test_a_system_that_can_be_written_to_is_told_and_is_no_fault(
    locked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(locked, "proc/mounts", "/dev/sda2 / ext4 rw,relatime 0 0\n")
    assert main(["doctor", "--root", str(locked)]) == 0
    assert "WANTED" in capsys.readouterr().out


def test_what_cannot_be_told_is_no_all_clear(locked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A keyring is not asked here; an image does not run."""
    (locked / "etc/systemd/system/kiosk.service.d/sealed.conf").unlink()
    shutil.rmtree(locked / "proc")
    assert main(["doctor", "--json", "--root", str(locked)]) == 2
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["check"] for one in told if one["state"] == "unknown"] == ["root", "secrets"]
    assert all(one["remedy"] for one in told if one["state"] != "ok")


def test_a_file_that_may_not_be_read_is_told(locked: Path, doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root reads everything, and tests may be root: so the refusal is the machine's."""
    read = Path.read_text

    def refused(file: Path, *how: object, **more: object) -> str:
        if file.name == "shadow":
            raise PermissionError(13, "Permission denied")
        return read(file, *how, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "read_text", refused)
    assert doctor() == {"user": "unknown"}


def test_a_developers_machine_is_told_to_be_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--root", str(tmp_path)]) == 1
    first = capsys.readouterr().out.splitlines()[0]
    assert "this machine is not set up as a kiosk" in first


def test_a_drop_in_that_empties_a_line_begins_it_anew(tmp_path: Path) -> None:
    put(tmp_path, "etc/systemd/system/x.service", "[Service]\nExecStart=one\nRestart=no\n")
    put(tmp_path, "etc/systemd/system/x.service.d/a.conf", "[Service]\nExecStart=\nExecStart=two\n# Restart=always\n")
    assert Machine(tmp_path).unit("x.service") == {"ExecStart": ["two"], "Restart": ["no"]}


def test_whose_orders_count_is_roots_to_say(locked: Path, doctor: Doctor) -> None:
    file = locked / "etc/kiosk/kiosk.toml"
    put(locked, "etc/kiosk/kiosk.toml", 'fleet_authority = ""\n')
    assert doctor() == {}
    put(locked, "etc/kiosk/kiosk.toml", f'fleet_authority = "{"A" * 52}"\n')
    file.chmod(0o644)
    assert doctor() == {"orders": "wanted"}
    timer = locked / "etc/systemd/system/timers.target.wants/kiosk-update.timer"
    timer.parent.mkdir()
    timer.symlink_to("/usr/lib/systemd/system/kiosk-update.timer")
    assert doctor() == {}
    file.chmod(0o664)
    assert doctor() == {"orders": "not"}
    file.chmod(0o644)
    passwd = locked / "etc/passwd"
    passwd.write_text(passwd.read_text("utf-8").replace(":110:", f":{file.stat().st_uid}:"), encoding="utf-8")
    assert doctor()["orders"] == "not"
