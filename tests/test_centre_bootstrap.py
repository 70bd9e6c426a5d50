"""Which gateways the worker at the centre gets from settings and credentials, and what it says where it can't."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.central.alerts import AlertPolicy
from kiosk.centre_bootstrap import Gateways, choose_alerts, choose_gateways, credentials
from kiosk.devices.folder_gateway import FolderGateway, FolderMailer
from kiosk.devices.http_sms import HttpSms
from kiosk.devices.smtp_mailer import SmtpMailer
from kiosk.domain.office_hours import OfficeHours
from kiosk.settings import Settings, SettingsError

REAL = Settings(
    sms_url="https://sms.example/send",
    mail_host="mail.example",
    mail_sender="kiosk@ministry.example",
    mail_login="kiosk",
)


def any_credential(name: str) -> str:
    return f"the {name}"


def no_credential(name: str) -> str:
    raise AssertionError(f"{name} was asked for")


def test_without_settings_there_is_no_gateway() -> None:
    assert choose_gateways(Settings(), no_credential) == Gateways(None, None)


def test_for_trials_both_write_into_the_folder(tmp_path: Path) -> None:
    chosen = choose_gateways(Settings(messages_folder=tmp_path), no_credential)
    assert isinstance(chosen.sms, FolderGateway)
    assert isinstance(chosen.mail, FolderMailer)


def test_real_ones_win_over_the_folder(tmp_path: Path) -> None:
    chosen = choose_gateways(replace(REAL, messages_folder=tmp_path), any_credential)
    assert isinstance(chosen.sms, HttpSms)
    assert isinstance(chosen.mail, SmtpMailer)


def test_where_nobody_signs_in_no_credential_is_asked_for() -> None:
    assert choose_gateways(replace(REAL, sms_header="", mail_login=""), no_credential).sms


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"sms_url": "http://sms.example/send"}, "https"),
        ({"sms_template": "to={mobile}"}, "{text}"),
        ({"mail_sender": ""}, "mail_sender"),
        ({"gateway_authority": Path("/nowhere/ca.pem")}, "ca.pem"),
    ],
)
def test_what_can_not_work_is_said_before_it_is_tried(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(SettingsError, match=said):
        choose_gateways(replace(REAL, **wrong), any_credential)  # type: ignore[arg-type]


def test_a_credential_is_read_from_systemds_folder(tmp_path: Path) -> None:
    (tmp_path / "sms-token").write_text("s3cret\n")
    assert credentials({"CREDENTIALS_DIRECTORY": str(tmp_path)})("sms-token") == "s3cret"


@pytest.mark.parametrize("held", [b"", b"\n", b"\xff\xfe"])
def test_a_credential_that_holds_nothing_is_named_and_not_shown(tmp_path: Path, held: bytes) -> None:
    (tmp_path / "sms-token").write_bytes(held)
    with pytest.raises(SettingsError, match="sms-token is missing"):
        credentials({"CREDENTIALS_DIRECTORY": str(tmp_path)})("sms-token")


def test_nobody_is_told_of_kiosks_unless_an_address_is_set() -> None:
    assert choose_alerts(REAL).addresses == ()


def test_who_is_told_of_kiosks_after_which_silence_and_when() -> None:
    told = replace(REAL, alert_mail="a@b.example c@b.example", alert_silence_minutes=45)
    assert choose_alerts(told) == AlertPolicy(("a@b.example", "c@b.example"), timedelta(minutes=45))
    policy = choose_alerts(replace(told, alert_hours="sun-thu 8:00-14:30"))
    assert policy is not None and policy.hours == OfficeHours.parse("sun-thu 08:00-14:30")


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"alert_mail": "somebody"}, "alert_mail"),
        ({"mail_host": ""}, "mail_host"),
        ({"alert_silence_minutes": 4}, "alert_silence_minutes"),
        ({"alert_hours": "mornings"}, "alert_hours"),
    ],
)
def test_alerts_that_are_set_up_by_halves_are_told(changes: dict[str, object], why: str) -> None:
    with pytest.raises(SettingsError, match=why):
        choose_alerts(replace(REAL, **({"alert_mail": "a@b.example"} | changes)))  # type: ignore[arg-type]
