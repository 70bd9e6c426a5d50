"""`kiosk fleet …`, as the owner of a fleet types it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.services.orders import settings_order, update_order
from kiosk.services.proofs import key_of


@dataclass
class Owner:
    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    public: str = ""

    def __call__(self, *words: str) -> tuple[int, str]:
        self.monkeypatch.setattr(sys, "stdin", io.StringIO("a passphrase\n"))
        code = main(list(words))
        told = self.capsys.readouterr()
        self.error = told.err
        return code, told.out.strip()

    def sign(self, verb: str, text: str, *words: str) -> tuple[int, str]:
        file = self.folder / "ordered.toml"
        file.write_text(text, encoding="utf-8")
        return self("fleet", verb, str(file), "--key", str(self.folder / "key"), *words)

    def a_package(self, version: str, name: str = "kiosk") -> Path:
        tree = self.folder / f"tree-{version}"
        (tree / "DEBIAN").mkdir(parents=True)
        control = (
            f"Package: {name}\nVersion: {version}\nArchitecture: all\nMaintainer: t <t@localhost>\nDescription: t\n"
        )
        (tree / "DEBIAN" / "control").write_text(control)
        path = self.folder / f"{name}_{version}_all.deb"
        built = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(path)]
        subprocess.run(built, check=True, capture_output=True)
        return path


@pytest.fixture
def owner(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Owner:
    made = Owner(tmp_path, capsys, monkeypatch)
    _, made.public = made("authority", "new", str(tmp_path / "key"))
    return made


def test_settings_are_signed_and_shown(owner: Owner) -> None:
    code, text = owner.sign(
        "sign-settings", 'serial = 7\n[all]\nphone = "19911"\n[offices."الرياض"]\nidle_seconds = 90'
    )
    assert code == 0
    order = settings_order(text, key_of(owner.public), 6)
    assert (order.all, order.offices) == ({"phone": "19911"}, {"الرياض": {"idle_seconds": 90}})
    (owner.folder / "order").write_text(text)
    code, shown = owner("fleet", "show", str(owner.folder / "order"), "--authority", owner.public)
    assert code == 0 and json.loads(shown)["serial"] == 7


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('[all]\nphone = "1"', "serial"),
        ("serial = 1\n[all]\nprinter = 'ipp://thief/ipp/print'", "printer"),
        ("serial = 1\n[all]\ncentre = 'postgresql://thief/centre'", "centre"),
        ("serial = 1\n[kiosks.0007]\nidle_seconds = 100000", "idle_seconds"),
        ("serial = 1\n[all]\npaper_width_mm = 100", "paper_width_mm"),
        ("serial = 1\n[everybody]\nphone = '1'", "everybody"),
        ("serial =", "Invalid"),
    ],
)
def test_what_no_kiosk_would_obey_is_not_signed(owner: Owner, text: str, named: str) -> None:
    code, told = owner.sign("sign-settings", text)
    assert (code, told) == (2, "") and named in owner.error


def test_an_update_is_signed_as_its_packages_are(owner: Owner) -> None:
    new, back = owner.a_package("0.2.0"), owner.a_package("0.1.0")
    text = (
        'serial = 1\nday = 2026-12-01\nsource = "https://mirror.example/kiosk/"\n[[stages]]\nafter_days = 0\nshare = 5'
    )
    code, told = owner.sign("sign-update", text, "--package", str(new), "--back", str(back))
    assert code == 0, owner.error
    order = update_order(told, key_of(owner.public))
    assert order.package.version == "0.2.0" and order.back is not None and order.back.version == "0.1.0"
    assert order.package.sha256 == sha256(new.read_bytes()).hexdigest()
    assert order.package.source == "https://mirror.example/kiosk/kiosk_0.2.0_all.deb"
    assert order.day.isoformat() == "2026-12-01"


def test_another_package_is_not_signed(owner: Owner) -> None:
    other = owner.a_package("9.0", "toaster")
    text = 'serial = 1\nsource = "https://mirror.example"\n[[stages]]\nafter_days = 0\nshare = 100'
    code, told = owner.sign("sign-update", text, "--package", str(other))
    assert (code, told) == (2, "") and "no package of the kiosk" in owner.error


def test_an_order_of_somebody_else_is_not_shown(owner: Owner) -> None:
    _, text = owner.sign("sign-settings", "serial = 1")
    (owner.folder / "order").write_text(text)
    _, other = owner("authority", "new", str(owner.folder / "other"))
    code, shown = owner("fleet", "show", str(owner.folder / "order"), "--authority", other)
    assert (code, shown) == (2, "")
