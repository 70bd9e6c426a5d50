"""Every setting of a kiosk: one typed line each, from a TOML file and the environment. Never a secret.

The environment wins over orders from afar, those over the file, the file over the default: ``KIOSK_OFFICE="…"`` sets
``office``, whatever else is said of it.
An unknown name or a wrong type is an error that names it. Plain dataclasses: a settings library would cost
more time at start than the window itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from kiosk.services.tactile_keys import USUAL, read_keys

if TYPE_CHECKING:
    from kiosk.domain.orders import Group, Value

PREFIX = "KIOSK_"
MEGABYTE = 2**20
# Named by the set-up or by tools around the kiosk; not settings of the program.
FOREIGN = frozenset({"KIOSK_VNC_PORT", "KIOSK_GEOMETRY"})
# user:password@ in a URI, or a parameter; libpq knows more than one.
PASSWORD = re.compile(r"^\w+://[^/@]*:[^/@]*@|[?&](ssl)?password=", re.IGNORECASE)


PUBLIC_KEY = re.compile(r"[A-Z2-7]{52}")
KEY_IDS = re.compile(r"([A-Z2-7]{16}( +(?!$))?)*")
PRINTER = re.compile(r"ipps?://[\w.-]+(:\d{1,5})?(/\S*)?", re.ASCII)
THERMAL = re.compile(r"escpos://[\w.-]+(:\d{1,5})?/?|/dev/(?!.*\.\.)[\w./-]+", re.ASCII)


class SettingsError(ValueError):
    """A setting that is unknown or of the wrong kind; the text names it and says what is needed."""


def setting(default: Any, doc: str, afar: bool | range = False) -> Any:
    """afar: an order of the fleet's owner may set it too, a number within these bounds. No such setting may give a
    machine away: none is an address, a key, a path, a program or a device.
    """
    return field(default=default, metadata={"doc": doc, "afar": afar})


@dataclass(frozen=True, slots=True)
class Settings:
    kiosk_number: str = setting("0001", "Four digits; stands in every reference this kiosk issues. Unique per kiosk.")
    desk_number: str = setting("9001", "Four digits of `kiosk desk`, in its facts and references. Unlike any kiosk's.")
    office: str = setting("", "Name of the office, printed on receipts.", afar=True)
    phone: str = setting("", "Telephone of support, shown on help pages and receipts.", afar=True)
    hours: str = setting("", "Office days and hours, printed on receipts.", afar=True)
    data_folder: Path = setting(Path("~/.local/share/kiosk"), "Where the encrypted store lies.")
    disk_papers_mb: int = setting(
        1024, "With less than so many megabytes free no papers are taken any more.", afar=range(256, 100_001)
    )
    disk_beginning_mb: int = setting(
        512, "With less than so many no new application is begun here any more.", afar=range(256, 100_001)
    )
    disk_reserve_mb: int = setting(128, "Of the disk held on to beside the store, for answers on their way; 0: none.")
    sealed_folder: Path = setting(
        Path(), "Where secrets lie sealed to this machine by systemd, see `kiosk seal`; empty: in the keyring."
    )
    centre: str = setting("", "The centre's PostgreSQL, a libpq URI without a password; empty: the embedded centre.")
    centre_file: Path = setting(Path(), "The embedded centre's SQLite file; empty: beside the store.")
    print_folder: Path = setting(Path(), "Where the embedded printer puts receipts; empty: beside the store.")
    printer: str = setting("", "ipp://host/ipp/print, ipps://…, escpos://host or /dev/usb/lp0; empty: PDF files.")
    paper_width_mm: int = setting(80, "Receipt paper: 80 for a thermal slip, 210 for A4.", afar=range(80, 211))
    letter_printer: str = setting("", "Another printer for decision letters, like `printer`; empty: the same.")
    letter_width_mm: int = setting(
        0, "Letters' paper: 210 for A4 beside a printer of thermal slips; 0: as receipts.", afar=range(211)
    )
    receipt_authority: str = setting(
        "", "Public key of the authority that vouches for kiosks' receipt keys: `kiosk authority`; empty: none."
    )
    fleet_authority: str = setting(
        "", "Public key of whoever signs settings from afar and updates: `kiosk authority`; empty: none are taken."
    )
    receipt_revoked: str = setting(
        "", "Ids of receipt keys that were stolen or given up, with blanks between.", afar=True
    )
    scanner: str = setting(
        "", "The scanner: a name of `scanimage -L`, or escl://host/eSCL; practice: drawn sheets; empty: none."
    )
    scanner_feeder: bool = setting(False, "It has a feeder, which takes a pile of sheets.", afar=True)
    camera: str = setting("", "The camera: a part of its name or its id, as the system has them, or any; empty: none.")
    headphones: bool = setting(
        False, "Sound comes out by headphones alone, so a page may be read with the person's own data unasked."
    )
    keypad: str = setting(USUAL, "What the keys of a tactile keypad do, see docs/operate.md; empty: nothing.")
    voice_program: str = setting(
        "espeak-ng", "What speaks: a program that takes espeak-ng's -v, -s, -a, -g and --stdin; empty: no speech."
    )
    clips_folder: Path = setting(
        Path(), "Recorded sentences, see docs/operate.md; empty: the voice makes all of them up."
    )
    documents_folder: Path = setting(Path(), "A folder offered beside USB sticks; empty: none.")
    clamd_socket: Path = setting(Path(), "Unix socket of ClamAV's daemon, which looks at uploads too; empty: none.")
    messages_folder: Path = setting(
        Path(), "Where `kiosk centre work` writes messages that no gateway takes; empty: nowhere."
    )
    sms_url: str = setting("", "Address of the SMS provider's interface, https://…; empty: see `messages_folder`.")
    sms_method: str = setting("POST", "How it is called: POST, PUT or GET.")
    sms_template: str = setting("to={mobile}&body={text}", "What is sent: a form or a JSON object; {digits}: no plus.")
    sms_header: str = setting("Authorization: Bearer {token}", "Header for the credential `sms-token`; empty: none.")
    sms_accepted: str = setting("", "A regular expression for the answer of a message that was taken; empty: any 2xx.")
    sms_refused: str = setting("", "One for the 2xx answer of a message that never will be; empty: none.")
    mail_host: str = setting("", "The mail server; empty: no e-mail is sent.")
    mail_port: int = setting(587, "Its port: 587, or 465 for TLS from the start.")
    mail_starttls: bool = setting(True, "TLS begins after the greeting; no: from the start. Never without.")
    mail_sender: str = setting("", "The address e-mail is written from.")
    mail_login: str = setting("", "Name at the mail server, with the credential `mail-password`; empty: no sign-in.")
    alert_mail: str = setting("", "Addresses told of kiosks in trouble, with blanks between; empty: nobody.")
    alert_silence_minutes: int = setting(30, "After so long without a word of a kiosk they are told.")
    alert_hours: str = setting("", "Hours in which silence is told, like sun-thu 07:30-14:30; empty: always.")
    gateway_authority: Path = setting(
        Path(), "PEM file of an authority that gateways are trusted by besides; empty: none."
    )
    registries: str = setting(
        "", "TOML file of the registries that the centre fills forms from; practice: made-up ones; empty: none."
    )
    practice: bool = setting(False, "Practice: no real person's data, no keyring needed, messages shown on screen.")
    screen_ppi: float = setting(102.5, "Pixels per inch, used when the panel tells no credible one.")
    screen_bottom_mm: int = setting(
        800, "Panel's lower edge above the floor: nothing to touch goes above 1220 mm.", afar=range(380, 901)
    )
    idle_seconds: int = setting(
        120, "Without a touch for so long, the person is asked whether they are still there.", afar=range(30, 601)
    )
    countdown_seconds: int = setting(
        45, "Then so long until answers are saved and the screen is wiped.", afar=range(15, 121)
    )

    def folder(self) -> Path:
        return self.data_folder.expanduser()


def given_or(path: Path, default: Path) -> Path:
    """The path of a setting, or what stands for an empty one."""
    return default if path == Path() else path.expanduser()


def load_settings(
    path: Path | None, environment: Mapping[str, str] = os.environ, afar: Mapping[str, Value] | None = None
) -> Settings:
    """Read settings. Raises SettingsError; a file that was named must exist.

    afar: what the fleet's owner ordered for this kiosk, if anything; see ``require_afar``.
    """
    where = given_where(path, environment, afar)
    return _checked({**where["file"], **where["afar"], **where["environment"]})


def given_where(
    path: Path | None, environment: Mapping[str, str] = os.environ, afar: Mapping[str, Value] | None = None
) -> dict[str, dict[str, Any]]:
    """What is set where, not checked yet; the later wins. Raises SettingsError for a file that can't be read."""
    own = {n for n in environment if n.startswith(PREFIX) and n not in FOREIGN}
    return {
        "file": _read(path) if path is not None else {},
        "afar": dict(afar or {}),
        "environment": {name.removeprefix(PREFIX).lower(): environment[name] for name in own},
    }


def require_afar(group: Group) -> None:
    """Raises Refused for a name that may not be set from afar, and for a number out of its bounds."""
    from kiosk.domain.orders import OrderRefusal, Refused  # a kiosk without an order starts without it

    known = {item.name: item.metadata["afar"] for item in fields(Settings)}
    for name, value in group.items():
        allowed = known.get(name, False)
        if allowed is False:
            raise Refused(OrderRefusal.NAME, name)
        if isinstance(allowed, range) and (
            isinstance(value, bool) or not isinstance(value, int) or value not in allowed
        ):
            raise Refused(OrderRefusal.VALUE, f"{name} needs {allowed.start} to {allowed.stop - 1}")


def _read(path: Path) -> dict[str, Any]:
    import tomllib  # a kiosk without a file starts without it

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"the settings file {path.name} can't be read: {error}") from error


def _checked(given: Mapping[str, Any]) -> Settings:
    hints = get_type_hints(Settings)
    unknown = sorted(set(given) - set(hints))
    if unknown:
        raise SettingsError(f"unknown setting: {', '.join(unknown)}")
    settings = Settings(**{name: _convert(name, hints[name], value) for name, value in given.items()})
    check_centre(settings.centre)
    for name in ("kiosk_number", "desk_number"):
        number = getattr(settings, name)
        if not (len(number) == 4 and number.isascii() and number.isdigit()):
            raise SettingsError(f"{name} needs four digits")
    if not 0 <= settings.disk_beginning_mb <= settings.disk_papers_mb:
        raise SettingsError("disk_beginning_mb needs 0 to disk_papers_mb: papers are given up first")
    if settings.disk_reserve_mb < 0:
        raise SettingsError("disk_reserve_mb needs 0 or more")
    check_printers(settings)
    if settings.receipt_authority and not PUBLIC_KEY.fullmatch(settings.receipt_authority):
        raise SettingsError("receipt_authority needs the 52 letters and digits that `kiosk authority new` printed")
    if settings.fleet_authority and not PUBLIC_KEY.fullmatch(settings.fleet_authority):
        raise SettingsError("fleet_authority needs the 52 letters and digits that `kiosk authority new` printed")
    if not KEY_IDS.fullmatch(settings.receipt_revoked):
        raise SettingsError("receipt_revoked needs ids of 16 letters and digits, with blanks between")
    if settings.scanner:
        _check_scanner(settings.scanner)
    try:
        read_keys(settings.keypad)
    except ValueError as error:
        raise SettingsError(f"keypad can't be used: {error}") from error
    if not 380 <= settings.screen_bottom_mm <= 900:
        raise SettingsError("screen_bottom_mm needs 380 to 900: a page is touched between 380 and 1220 mm")
    return settings


def is_thermal(printer: str) -> bool:
    """Is it the address of a thermal printer, which prints on 80 mm and nothing else?"""
    return THERMAL.fullmatch(printer) is not None


def check_printers(settings: Settings) -> None:
    """Raises SettingsError, for a paper too that the printer does not have."""
    if settings.paper_width_mm not in (80, 210):
        raise SettingsError("paper_width_mm needs 80 or 210")
    if settings.letter_width_mm not in (0, 80, 210):
        raise SettingsError("letter_width_mm needs 80, 210 or 0")
    for name, address in (("printer", settings.printer), ("letter_printer", settings.letter_printer)):
        if address and not (PRINTER.fullmatch(address) or is_thermal(address)):
            known = "ipp://host/ipp/print, ipps://host/ipp/print, escpos://host:9100 or /dev/usb/lp0"
            raise SettingsError(f"{name} needs an address: {known}")
    if is_thermal(settings.printer) and settings.paper_width_mm != 80:
        raise SettingsError("paper_width_mm needs 80: printer is a thermal one, which has no A4")
    letters_on = settings.letter_printer or settings.printer
    if is_thermal(letters_on) and (settings.letter_width_mm or settings.paper_width_mm) != 80:
        where = "letter_printer" if settings.letter_printer else "printer"
        raise SettingsError(f"letter_width_mm needs 80: {where} is a thermal one, which has no A4")


def _check_scanner(scanner: str) -> None:
    from kiosk.devices.sane_scanner import device_of

    try:
        device_of(scanner)
    except ValueError as error:
        raise SettingsError(f"scanner can't be used: {error}") from error


def check_centre(centre: str) -> None:
    """Raises SettingsError for what is no URI, and for a password in it: files, environments and command lines are
    read by many.
    """
    if centre and not centre.startswith(("postgresql://", "postgres://")):
        raise SettingsError("centre needs a URI: postgresql://host/database")
    if PASSWORD.search(centre):
        where = "a kiosk's goes into the keyring with `kiosk enrol`, any other into libpq's PGPASSFILE"
        raise SettingsError(f"centre must not hold a password: {where}")


def _convert(name: str, kind: type, value: object) -> Any:
    """A value from TOML has a type already; text from the environment is read as the setting's type."""
    if kind is bool and isinstance(value, str):
        words = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
        if value.lower() not in words:
            raise SettingsError(f"{name} needs yes or no")
        return words[value.lower()]
    if kind is bool and isinstance(value, bool):
        return value
    if kind in (int, float) and isinstance(value, str | int | float) and not isinstance(value, bool):
        try:
            return kind(value)
        except ValueError as error:
            raise SettingsError(f"{name} needs a number") from error
    if kind in (str, Path) and isinstance(value, str):
        return kind(value)
    raise SettingsError(f"{name} needs {kind.__name__}")


def document_settings(settings: Settings | None = None, sources: Mapping[str, str] | None = None) -> str:
    """Every setting with its default and what it is for, as a TOML file one could start from.

    settings: instead of the defaults. sources: where each comes from that is none.
    """
    lines = []
    for item in fields(Settings):
        value = getattr(settings, item.name) if settings else item.default
        shown = str(value).lower() if isinstance(value, bool) else value
        text = f'"{"" if value == Path() else value}"' if isinstance(value, str | Path) else shown
        source = f"  # {sources.get(item.name, 'default')}" if sources is not None else ""
        lines.append(f"# {item.metadata['doc']}\n{item.name} = {text}{source}\n")
    return "\n".join(lines)
