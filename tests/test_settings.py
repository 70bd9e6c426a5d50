"""Settings: what is read wins in its order, and whatever is wrong is named."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.settings import FOREIGN, Settings, SettingsError, document_settings, load_settings


def written(folder: Path, text: str) -> Path:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_file_and_environment_every_setting_has_its_default() -> None:
    assert load_settings(None, {}) == Settings()


def test_the_file_wins_over_the_default(tmp_path: Path) -> None:
    assert load_settings(written(tmp_path, 'office = "Riyadh"'), {}).office == "Riyadh"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, 'office = "Riyadh"\nidle_seconds = 90')
    settings = load_settings(path, {"KIOSK_OFFICE": "Abha"})
    assert (settings.office, settings.idle_seconds) == ("Abha", 90)


def test_an_unknown_name_in_the_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="ofice"):
        load_settings(written(tmp_path, 'ofice = "Riyadh"'), {})


def test_an_unknown_name_in_the_environment_is_an_error_that_names_it() -> None:
    with pytest.raises(SettingsError, match="paper_colour"):
        load_settings(None, {"KIOSK_PAPER_COLOUR": "blue"})


def test_what_is_not_ours_in_the_environment_is_left_alone() -> None:
    assert load_settings(None, {"HOME": "/nowhere", **dict.fromkeys(FOREIGN, "5907")}) == Settings()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("office = 5", "office"),
        ("practice = 1", "practice"),
        ("idle_seconds = true", "idle_seconds"),
        ('screen_ppi = "sharp"', "screen_ppi"),
        ("data_folder = 7", "data_folder"),
    ],
)
def test_a_wrong_type_is_an_error_that_names_the_setting(tmp_path: Path, text: str, name: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load_settings(written(tmp_path, text), {})


@pytest.mark.parametrize(
    ("name", "text"), [("practice", "perhaps"), ("idle_seconds", "two"), ("idle_seconds", "2.5"), ("screen_ppi", "")]
)
def test_text_of_the_environment_that_does_not_fit_is_named(name: str, text: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load_settings(None, {f"KIOSK_{name.upper()}": text})


@pytest.mark.parametrize(("text", "value"), [("yes", True), ("TRUE", True), ("1", True), ("no", False), ("0", False)])
def test_yes_and_no_are_understood_in_the_environment(text: str, value: bool) -> None:
    assert load_settings(None, {"KIOSK_PRACTICE": text}).practice is value


def test_text_of_the_environment_becomes_the_settings_type() -> None:
    given = {"KIOSK_PAPER_WIDTH_MM": "210", "KIOSK_SCREEN_PPI": "96.5", "KIOSK_DATA_FOLDER": "/srv/kiosk"}
    settings = load_settings(None, given)
    assert (settings.paper_width_mm, settings.screen_ppi, settings.data_folder) == (210, 96.5, Path("/srv/kiosk"))


@pytest.mark.parametrize("number", ["1", "00001", "12a4", "", "١٢٣٤"])
def test_a_kiosk_number_has_four_digits(number: str) -> None:
    with pytest.raises(SettingsError, match="kiosk_number"):
        load_settings(None, {"KIOSK_KIOSK_NUMBER": number})


def test_paper_is_80_or_210_mm_wide() -> None:
    with pytest.raises(SettingsError, match="paper_width_mm"):
        load_settings(None, {"KIOSK_PAPER_WIDTH_MM": "100"})


@pytest.mark.parametrize(
    "printer",
    (
        *("lp0", "http://printer/", "ipp://", "ipp://user:secret@printer/ipp/print"),
        *("escpos://", "escpos://printer/queue", "escpos://user:secret@printer", "/etc/passwd", "/dev/../etc/passwd"),
    ),
)
def test_what_is_no_printers_address_is_an_error(printer: str) -> None:
    with pytest.raises(SettingsError, match="printer needs"):
        load_settings(None, {"KIOSK_PRINTER": printer})


@pytest.mark.parametrize(
    "printer",
    ["ipps://printer.example:8443/ipp/print", "escpos://10.0.0.7", "escpos://slip.example:9101", "/dev/usb/lp0"],
)
def test_a_printer_is_named_by_an_address_or_a_device(printer: str) -> None:
    assert load_settings(None, {"KIOSK_PRINTER": printer}).printer == printer


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"PRINTER": "escpos://slip", "PAPER_WIDTH_MM": "210"}, "paper_width_mm needs 80"),
        ({"PRINTER": "/dev/usb/lp0", "LETTER_WIDTH_MM": "210"}, "letter_width_mm needs 80: printer"),
        ({"LETTER_PRINTER": "escpos://slip", "LETTER_WIDTH_MM": "210"}, "letter_width_mm needs 80: letter_printer"),
        ({"LETTER_PRINTER": "escpos://slip", "PAPER_WIDTH_MM": "210"}, "letter_width_mm needs 80: letter_printer"),
    ],
)
def test_a_thermal_printer_is_never_asked_for_a4(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        load_settings(None, {f"KIOSK_{name}": value for name, value in given.items()})


def test_letters_go_to_a_sheet_beside_a_thermal_printer() -> None:
    given = {"PRINTER": "escpos://slip", "LETTER_PRINTER": "ipp://office/ipp/print", "LETTER_WIDTH_MM": "210"}
    assert load_settings(None, {f"KIOSK_{name}": value for name, value in given.items()}).letter_width_mm == 210


@pytest.mark.parametrize(
    "scanner",
    ["escl://", "escl://host/a b", "escls://user:secret@host/eSCL", 'escl://host/eSCL"\n[options]', "epson2:a\n"],
)
def test_a_network_scanner_is_named_by_an_escl_address(scanner: str) -> None:
    with pytest.raises(SettingsError, match="scanner can't be used"):
        load_settings(None, {"KIOSK_SCANNER": scanner})


@pytest.mark.parametrize("scanner", ["", "practice", "escl://10.0.0.7:8080/eSCL", "airscan:e0:Office MFP 3"])
def test_a_scanner_is_named_as_sane_does_or_by_its_address(scanner: str) -> None:
    assert load_settings(None, {"KIOSK_SCANNER": scanner}).scanner == scanner


def test_letters_may_have_a_printer_and_a_paper_of_their_own() -> None:
    with pytest.raises(SettingsError, match="letter_width_mm"):
        load_settings(None, {"KIOSK_LETTER_WIDTH_MM": "100"})
    with pytest.raises(SettingsError, match="letter_printer needs"):
        load_settings(None, {"KIOSK_LETTER_PRINTER": "http://printer/"})
    own = load_settings(None, {"KIOSK_LETTER_PRINTER": "ipp://office/ipp/print", "KIOSK_LETTER_WIDTH_MM": "210"})
    assert (own.letter_width_mm, own.paper_width_mm) == (210, 80)


@pytest.mark.parametrize("millimetres", ["379", "901"])
def test_a_panel_hangs_where_its_page_can_be_reached(millimetres: str) -> None:
    with pytest.raises(SettingsError, match="screen_bottom_mm"):
        load_settings(None, {"KIOSK_SCREEN_BOTTOM_MM": millimetres})
    assert load_settings(None, {"KIOSK_SCREEN_BOTTOM_MM": "900"}).screen_bottom_mm == 900


def test_a_keypad_s_keys_are_known_ones() -> None:
    with pytest.raises(SettingsError, match="keypad can't be used: dance"):
        load_settings(None, {"KIOSK_KEYPAD": "F2=dance"})
    assert load_settings(None, {"KIOSK_KEYPAD": "F17=help"}).keypad == "F17=help"


def test_a_named_file_that_is_missing_or_damaged_is_an_error_that_names_it(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.toml", written(tmp_path, "office = ")):
        with pytest.raises(SettingsError, match=path.name):
            load_settings(path, {})


def test_the_printed_settings_read_back_as_the_defaults(tmp_path: Path) -> None:
    text = document_settings()
    assert set(tomllib.loads(text)) == {item.name for item in fields(Settings)}
    assert load_settings(written(tmp_path, text), {}) == Settings()


def test_the_printed_settings_say_what_each_is_for() -> None:
    text = document_settings()
    for item in fields(Settings):
        assert f"# {item.metadata['doc']}\n{item.name} = " in text


@pytest.mark.parametrize(
    "centre",
    [
        "postgresql://kiosk_0007:secret@centre.example/centre",
        "postgres://:secret@centre.example",
        "postgresql://a.example,b.example/centre?sslmode=verify-full&password=secret",
        "postgresql:///centre?host=centre.example&sslpassword=secret",
    ],
)
def test_a_password_in_the_centres_address_is_refused_and_never_repeated(centre: str) -> None:
    with pytest.raises(SettingsError, match="keyring") as refused:
        load_settings(None, {"KIOSK_CENTRE": centre})
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "centre",
    [
        "",
        "postgresql:///centre",
        "postgresql://kiosk_0007@centre.example:5432,other.example:5433/centre?sslmode=verify-full",
        "postgres://a.example,b.example/centre?passfile=/etc/kiosk/pgpass&require_auth=scram-sha-256",
    ],
)
def test_the_centres_address_without_a_password_is_taken_as_it_is(centre: str) -> None:
    assert load_settings(None, {"KIOSK_CENTRE": centre}).centre == centre


def test_what_is_no_address_of_a_centre_is_an_error() -> None:
    with pytest.raises(SettingsError, match="centre needs a URI"):
        load_settings(None, {"KIOSK_CENTRE": "host=centre.example"})
