"""What `make release` makes of the last commit: a wheel that works by itself, a Debian package, a bill of materials."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from email import message_from_string
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk import __version__

ROOT = Path(__file__).resolve().parent.parent
WHEEL, DEB = f"kiosk-{__version__}-py3-none-any.whl", f"kiosk_{__version__}_all.deb"
BILL, LINES = f"kiosk-{__version__}.cdx.json", "requirements-kiosk.lock"
PIN = re.compile(r"^([\w.-]+)==([\w.]+)", flags=re.MULTILINE)

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not installed")


def tell(*command: object, **environment: str) -> str:
    arguments = [str(each) for each in command]
    return subprocess.run(
        arguments, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release")
    tell(".ci/release", folder)
    return folder


@pytest.fixture(scope="module")
def unpacked(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deb")
    tell("dpkg-deb", "--raw-extract", release / DEB, folder)
    return folder


@pytest.fixture(scope="module")
def installed(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel alone, in a folder of its own: nothing of this checkout is beside it."""
    folder = tmp_path_factory.mktemp("installed")
    tell(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", folder, release / WHEEL)
    return folder


def committed(folder: str) -> list[str]:
    return tell("git", "ls-tree", "-r", "-z", "--name-only", "HEAD", folder).split("\0")[:-1]


def kiosk(installed: Path, *words: object) -> str:
    command = [sys.executable, "-P", "-m", "kiosk", *map(str, words)]
    environment = os.environ | {"PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True, check=True).stdout


# ── the wheel ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_wheel_holds_the_program_its_resources_and_its_translations_and_nothing_else(release: Path) -> None:
    held = {name for name in ZipFile(release / WHEEL).namelist() if ".dist-info/" not in name}
    translations = {f"kiosk/{name.removesuffix('.ts')}.qm" for name in committed("translations")}
    prompts = "kiosk/translations/kiosk_ar.ts"
    assert held == {*committed("kiosk"), *(f"kiosk/{name}" for name in committed("resources")), *translations, prompts}


def test_the_installed_wheel_answers_from_its_own_files(installed: Path) -> None:
    assert kiosk(installed, "--version").strip() == __version__
    assert kiosk(installed, "settings") == tell(sys.executable, "-m", "kiosk", "settings")
    found = json.loads(kiosk(installed, "estimate", installed / "kiosk" / "resources" / "demo" / "household.toml"))
    here = json.loads(tell(sys.executable, "-m", "kiosk", "estimate", "resources/demo/household.toml"))
    assert found == here


def test_version_changelog_and_package_are_one() -> None:
    [first, *_] = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert re.fullmatch(rf"{re.escape(__version__)} – \d{{4}}-\d\d-\d\d", first)


# ── the Debian package ──────────────────────────────────────────────────────────────────────────────────────────────


def test_the_package_asks_for_what_the_kiosk_needs(release: Path) -> None:
    told = message_from_string(tell("dpkg-deb", "--field", release / DEB))
    assert (told["Package"], told["Version"], told["Architecture"]) == ("kiosk", __version__, "all")
    needs = {each.split()[0] for each in told["Depends"].split(", ")}
    wanted = (ROOT / "resources" / "debian" / "run.txt").read_text(encoding="utf-8").splitlines()
    assert needs == {name for name in wanted if name and not name.startswith("#")} | {
        "adduser",
        "python3",
        "python3-venv",
    }


def test_the_package_holds_the_wheel_its_locked_lines_and_every_unit(release: Path, unpacked: Path) -> None:
    assert (unpacked / "opt" / "kiosk" / WHEEL).read_bytes() == (release / WHEEL).read_bytes()
    assert (unpacked / "opt" / "kiosk" / LINES).read_bytes() == (release / LINES).read_bytes()
    assert (unpacked / "usr" / "bin" / "kiosk").readlink() == Path("/opt/kiosk/.venv/bin/kiosk")
    units = {path.name for path in (unpacked / "usr" / "lib" / "systemd").rglob("*") if path.is_file()}
    assert units == {Path(name).name for name in committed("resources/systemd")}
    for_a_user = {path.name for path in (unpacked / "usr" / "lib" / "systemd" / "user").iterdir()}
    of_homes = {p.name for p in (ROOT / "resources" / "systemd").iterdir() if "%h/" in p.read_text(encoding="utf-8")}
    assert of_homes <= for_a_user


def test_the_package_brings_what_locks_the_machine_down(unpacked: Path) -> None:
    folder = unpacked / "usr" / "share" / "kiosk"
    brought = {f"resources/{path.relative_to(folder)}" for path in folder.rglob("*") if path.is_file()}
    assert brought == set(committed("resources/lockdown"))


def test_everything_in_the_package_is_roots_and_may_be_written_by_nobody_else(release: Path) -> None:
    lines = tell("dpkg-deb", "--contents", release / DEB).splitlines()
    assert lines
    assert {line.split()[1] for line in lines} == {"root/root"}
    assert [line for line in lines if not line.startswith("l") and "w" in line[4:10]] == []


@pytest.mark.parametrize("script", ["postinst", "prerm", "postrm"])
def test_the_packages_scripts_are_sound(unpacked: Path, script: str) -> None:
    path = unpacked / "DEBIAN" / script
    assert path.stat().st_mode & 0o777 == 0o755
    tell("sh", "-n", path)


def test_what_persons_gave_is_deleted_by_no_script(unpacked: Path) -> None:
    removed = [
        line
        for script in ("postinst", "prerm", "postrm")
        for line in (unpacked / "DEBIAN" / script).read_text(encoding="utf-8").splitlines()
        if re.search(r"\b(rm|rmdir|deluser|userdel|shred)\b", line) and not line.lstrip().startswith("#")
    ]
    assert [line.strip() for line in removed] == ["rm -rf /opt/kiosk/.venv"]


# ── what it is made of ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_kiosk_is_installed_from_lines_of_the_lock_without_the_tools_of_tests(release: Path) -> None:
    whole = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    lines = (release / LINES).read_text(encoding="utf-8")
    blocks = re.split(r"(?<!\\)\n", lines.strip())
    assert [block for block in blocks if block not in whole] == []
    names = {name for name, _ in PIN.findall(lines)}
    assert {"pyside6-essentials", "sqlcipher3", "psycopg-binary", "argon2-cffi-bindings"} <= names
    assert names.isdisjoint({"pytest", "ruff", "mypy", "pip-audit", "cyclonedx-python-lib", "hypothesis"})


def test_the_bill_of_materials_names_each_release_with_hashes_and_licence(release: Path) -> None:
    bill = json.loads((release / BILL).read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["metadata"]["component"]["version"]) == ("CycloneDX", __version__)
    required = {each["name"]: each for each in bill["components"] if each["scope"] == "required"}
    assert set(required) == {name for name, _ in PIN.findall((release / LINES).read_text(encoding="utf-8"))}
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for each in bill["components"]:
        [files] = each["externalReferences"]
        assert f"{each['name']}=={each['version']}" in lock
        assert files["hashes"] != []
        assert [part for part in files["hashes"] if part["content"] not in lock] == []
    assert sorted(name for name, each in required.items() if not each.get("licenses")) == ["sqlcipher3"]


def test_the_same_commit_gives_the_same_bytes(release: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    tell("sh", "-c", 'umask 077; exec .ci/release "$0"', again, TZ="Asia/Riyadh", LC_ALL="C")
    assert (again / "SHA256SUMS").read_text() == (release / "SHA256SUMS").read_text()
