"""`kiosk readiness`: its table, its JSON, its report and what it answers to scripts."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.__main__ import main
from kiosk.domain.orders import Group, SettingsOrder
from kiosk.domain.proof import as_text
from kiosk.fleet_bootstrap import order_shelf
from kiosk.services.orders import sign
from kiosk.services.proof_keys import public_of
from kiosk.settings import load_settings

NOBODY = "ipp://127.0.0.1:1/ipp/print"


@pytest.fixture(autouse=True)
def at_a_practice_kiosk(qapp: object, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSK_DATA_FOLDER", str(tmp_path / "data"))
    monkeypatch.setenv("KIOSK_PRACTICE", "yes")
    monkeypatch.setenv("KIOSK_OFFICE", "مكتب النسيم")


def test_each_part_is_a_line_for_scripts(capsys: pytest.CaptureFixture[str]) -> None:
    main(["readiness", "--json"])
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["check"] for one in told] == [
        *("printer", "scanner", "camera", "disk", "clock", "keys", "centre", "sms", "mail")
    ]
    assert all(one["detail"] for one in told)


def test_a_fault_ends_with_another_code_and_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER", NOBODY)
    assert main(["readiness"]) == 1
    out = capsys.readouterr().out
    assert "The printer does not answer." in out
    assert "address in the settings" in out


def test_where_messages_are_sent_from_the_gateways_are_asked_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_SMS_URL", "http://127.0.0.1:1/send")
    monkeypatch.setenv("KIOSK_SMS_HEADER", "")
    monkeypatch.setenv("KIOSK_MAIL_HOST", "127.0.0.1")
    assert main(["readiness", "--json"]) == 1
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["check"], one["state"]) for one in told[-2:]] == [("sms", "fault"), ("mail", "fault")]


def test_the_report_is_a_paper_in_arabic(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    main(["readiness", "--pdf", str(file)])
    document = pypdfium2.PdfDocument(file)
    page = document[0]
    assert page.get_size() == pytest.approx((595.3, 841.9), abs=1)
    text = page.get_textpage().get_text_range()
    assert all(word in text for word in ("الطابعة", "القرص", "المفاتيح", "0001"))
    document.close()


def test_without_a_name_the_report_lies_beside_the_receipts(tmp_path: Path) -> None:
    main(["readiness", "--pdf"])
    assert [file.suffix for file in (tmp_path / "data" / "practice-receipts").iterdir()] == [".pdf"]


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["readiness", "--pdf", str(tmp_path / "nowhere" / "report.pdf")]) == 2
    assert capsys.readouterr().err.startswith("kiosk: ")


def test_unknown_settings_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_NONSENSE", "1")
    assert main(["readiness"]) == 2


def test_where_registries_are_asked_from_each_is_a_warning_at_most(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    named = tmp_path / "registries.toml"
    named.write_text("[leases]\nurl = 'http://127.0.0.1:1/leases'\n", encoding="utf-8")
    monkeypatch.setenv("KIOSK_REGISTRIES", str(named))
    main(["readiness", "--json"])
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (told[-1]["check"], told[-1]["state"]) == ("registry-leases", "warn")


@pytest.fixture
def ordered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Group], None]:
    """No practice, at a centre elsewhere; what is given lies there as the fleet's owner ordered it."""
    owner = Ed25519PrivateKey.generate()
    for name, value in {
        "PRACTICE": "no",
        "CENTRE": "postgresql://127.0.0.1:1/centre",
        "FLEET_AUTHORITY": as_text(public_of(owner)),
    }.items():
        monkeypatch.setenv(f"KIOSK_{name}", value)
    monkeypatch.delenv("KIOSK_OFFICE")

    def order(group: Group) -> None:
        order_shelf(load_settings(None)).keep(sign(SettingsOrder(3, date(2026, 11, 28), group, {}, {}), owner))

    return order


def test_the_machine_is_judged_by_what_was_ordered_from_afar(ordered: Callable[[Group], None], tmp_path: Path) -> None:
    """As the kiosk runs, which the report says of itself."""
    ordered({"office": "مكتب الملز"})
    main(["readiness", "--pdf", str(tmp_path / "report.pdf")])
    document = pypdfium2.PdfDocument(tmp_path / "report.pdf")
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "الملز" in text


def test_an_order_that_does_not_count_is_told_and_changes_nothing(
    ordered: Callable[[Group], None], capsys: pytest.CaptureFixture[str]
) -> None:
    ordered({"printer": NOBODY})
    main(["readiness"])
    told = capsys.readouterr()
    assert told.err.splitlines()[0] == "kiosk: the order from afar that is kept here does not count: name"
    assert "The printer does not answer." not in told.out
