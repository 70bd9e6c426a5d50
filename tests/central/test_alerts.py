"""Which troubles are told by mail, and how the letter reads."""

from __future__ import annotations

from datetime import datetime, timedelta

from centre_kit import say_plainly

from kiosk.central.alerts import LONGEST, AlertPolicy, alarming, letter
from kiosk.domain.fleet import FleetLine, Trouble
from kiosk.domain.health import Health, State
from kiosk.domain.office_hours import OfficeHours
from kiosk.domain.working_days import SAUDI_TIME

NOON = datetime(2026, 11, 22, 12, tzinfo=SAUDI_TIME)
ALWAYS = AlertPolicy(("it@ministry.example",), timedelta(minutes=30))
HOURS = AlertPolicy(("it@ministry.example",), timedelta(minutes=30), OfficeHours.parse("sun-thu 08:00-14:30"))
SILENT = frozenset({("0007", Trouble.SILENT)})


def line(heard: datetime | None, *faults: str, at_desk: bool = False, kiosk: str = "0007") -> FleetLine:
    health = Health("0.1.0", parts=tuple((key, State.FAULT) for key in faults))
    return FleetLine(kiosk, "Riyadh", at_desk, heard, heard, health)


def found(line: FleetLine, now: datetime, policy: AlertPolicy, *known: tuple[str, Trouble]) -> set[str]:
    return {trouble.value for _, trouble in alarming([line], frozenset(known), now, policy)}


def test_silence_is_told_after_its_minutes() -> None:
    assert found(line(NOON), NOON + timedelta(minutes=30), ALWAYS) == set()
    assert found(line(NOON), NOON + timedelta(minutes=31), ALWAYS) == {"silent"}
    assert found(line(NOON, at_desk=True), NOON + timedelta(hours=9), ALWAYS) == set()
    assert found(line(None), NOON, ALWAYS) == set()


def test_a_kiosk_that_is_switched_off_at_night_is_told_once_the_office_is_open() -> None:
    evening, morning = line(NOON.replace(hour=17)), NOON + timedelta(days=1)
    assert found(evening, NOON.replace(hour=22), HOURS) == set()
    assert found(evening, morning.replace(hour=8, minute=30), HOURS) == set()
    assert found(evening, morning.replace(hour=8, minute=31), HOURS) == {"silent"}


def test_a_silence_does_not_end_with_the_hours() -> None:
    heard, night = line(NOON), NOON.replace(hour=23)
    assert found(heard, night, HOURS) == set()
    assert found(heard, night, HOURS, ("0007", Trouble.SILENT)) == {"silent"}
    assert found(line(night), night, HOURS, ("0007", Trouble.SILENT)) == set()


def test_only_faults_are_told() -> None:
    warned = FleetLine("0007", "", False, NOON, NOON, Health("1", oldest=90, parts=(("disk", State.WARN),)))
    assert found(warned, NOON, ALWAYS) == set()
    assert found(line(NOON, "printer", "disk"), NOON, ALWAYS) == {"printer", "disk"}


def test_of_a_silent_kiosk_nothing_new_is_known_and_nothing_is_over() -> None:
    later = NOON + timedelta(hours=1)
    known = ("0007", Trouble.PRINTER)
    assert found(line(NOON, "printer", "disk"), later, ALWAYS, known) == {"silent", "printer"}


def test_the_letter_names_kiosk_office_and_trouble() -> None:
    lines = [line(NOON), line(NOON, kiosk="0009")]
    subject, text = letter([("0007", Trouble.SILENT)], [("0009", Trouble.PRINTER)], lines, say_plainly)
    assert subject == "Kiosks: 1 new troubles, 1 over"
    assert "Last heard of" in text and "2026-11-22 12:00" in text
    assert text.index("New:") < text.index("Over:")


def test_a_letter_about_a_whole_country_stays_short() -> None:
    lines = [line(NOON, kiosk=f"{n:04d}") for n in range(3000)]
    _, text = letter([(one.kiosk, Trouble.SILENT) for one in lines], [], lines, say_plainly)
    assert len(text.splitlines()) == LONGEST + 4
    assert f"and {3000 - LONGEST} more" in text
