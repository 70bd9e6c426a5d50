"""``kiosk centre …``: what whoever runs the centre types, and what they read. What is done stands in ``central``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.central.postgres.staff_verbs import STAFF_VERBS, Tell, add_options
from kiosk.domain.masking import masked_number
from kiosk.settings import Settings, SettingsError, check_centre, load_settings

if TYPE_CHECKING:
    from kiosk.central.postgres.status import CentreStatus

FINE, WRONG, FAILED = 0, 1, 2
"""Exit codes: nothing to report; something was found that must be looked at; it could not be done."""

MOST_TOLD = 8
"""Kiosks in trouble on a line for a person."""

Run = Callable[[str, argparse.Namespace, Settings], int]


def add_centre_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    centre = verbs.add_parser("centre", help="set up and look after the centre's PostgreSQL")
    inner = centre.add_subparsers(dest="centre_verb", required=True)
    for name, (text, _) in VERBS.items():
        verb = inner.add_parser(name, help=text)
        verb.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file; see `kiosk settings`")
        verb.add_argument("--dsn", help="the centre's database, postgresql://…, instead of the setting `centre`")
        if name in ("status", "verify"):
            verb.add_argument("--json", action="store_true", help="for programs")
        if name in ("add-kiosk", "revoke-kiosk"):
            verb.add_argument("number", help="the kiosk's four digits")
        if name == "add-kiosk":
            verb.add_argument("--office", help="where it stands, as the desks' lists say it; else it stays as it is")
        if name == "publish-order":
            verb.add_argument("file", type=Path, metavar="ORDER", help="what `kiosk fleet` printed")
        add_options(verb, name)


def run_centre(given: argparse.Namespace) -> int:
    """The exit code. Nothing that is foreseen ends in a traceback."""
    try:
        settings = load_settings(given.settings)
        dsn = _dsn(given, settings)
    except SettingsError as error:
        return _failed(str(error))
    from kiosk.central.postgres.operators import CentreFault
    from kiosk.services.errors import CentreUnreachable

    try:
        return VERBS[given.centre_verb][1](dsn, given, settings)
    except (CentreFault, SettingsError) as error:
        return _failed(str(error))
    except CentreUnreachable as error:
        return _failed(f"the centre can't be reached: {error}")
    except KeyboardInterrupt:
        return FAILED


def _dsn(given: argparse.Namespace, settings: Settings) -> str:
    dsn = settings.centre if given.dsn is None else given.dsn
    check_centre(dsn)
    if not dsn:
        raise SettingsError("which centre? Name its database with --dsn, the setting `centre` or KIOSK_CENTRE")
    return str(dsn)


def _init(dsn: str, _given: argparse.Namespace, _settings: Settings) -> int:
    from kiosk.central.postgres import admin

    admin.init(dsn)
    return _say("The centre is ready. Kiosks are let in with `kiosk centre add-kiosk NUMBER`.")


def _migrate(dsn: str, _given: argparse.Namespace, _settings: Settings) -> int:
    from kiosk.central.postgres import admin

    admin.migrate(dsn)
    return _say("The centre's database is at this program's version.")


def _status(dsn: str, given: argparse.Namespace, _settings: Settings) -> int:
    from kiosk.central.postgres.status import status

    figures = status(dsn)
    return _say(_as_json(asdict(figures)) if given.json else _told(figures))


def _add_kiosk(dsn: str, given: argparse.Namespace, _settings: Settings) -> int:
    from kiosk.central.postgres import admin

    password = admin.add_kiosk(dsn, given.number, given.office)
    # Apart from the words, so that it can be piped to the kiosk without standing on any screen.
    sys.stderr.write(f"Kiosk {given.number} is let in. Its password, for `kiosk enrol` there; it is shown only now:\n")
    return _say(password)


def _revoke_kiosk(dsn: str, given: argparse.Namespace, _settings: Settings) -> int:
    from kiosk.central.postgres import admin

    admin.revoke_kiosk(dsn, given.number)
    return _say(f"Kiosk {given.number} is shut out; its connections are cut.")


def _publish_order(dsn: str, given: argparse.Namespace, _settings: Settings) -> int:
    from kiosk.central.postgres.orders_admin import publish_order
    from kiosk.domain.orders import MOST

    try:
        with given.file.open(encoding="ascii") as file:
            text = file.read(MOST + 2)
    except (OSError, UnicodeDecodeError) as error:
        return _failed(f"{given.file.name} can't be read: {error}")
    order = publish_order(dsn, text)
    return _say(f"Kiosks find {order.kind.value} order {order.serial} from now on.")


def _rebuild(dsn: str, _given: argparse.Namespace, _settings: Settings) -> int:
    from kiosk.central.postgres.worker import rebuild

    read = rebuild(dsn, Progress())
    return _say(f"The read models are filled anew from {read:,} facts.")


def _verify(dsn: str, given: argparse.Namespace, _settings: Settings) -> int:
    from kiosk.central.postgres.worker import verify

    progress = Progress()
    broken = verify(dsn, progress)
    if given.json:
        _say(_as_json({"broken": asdict(broken)} if broken else {"broken": None, "facts": progress.done}))
    elif broken is None:
        _say(f"Every journal is whole: {progress.done:,} facts.")
    else:
        _say(f"The journal of {_masked(broken.person)} is broken at its fact {broken.number}; --json names it in full.")
    return FINE if broken is None else WRONG


def _work(dsn: str, _given: argparse.Namespace, settings: Settings) -> int:
    from kiosk.centre_bootstrap import work_at_centre

    work_at_centre(settings, dsn)
    return FINE


def _of_staff(tell: Tell) -> Run:
    return lambda dsn, given, _settings: _say(tell(dsn, given))


class Progress:
    """How many facts are done: kept, and told where somebody looks on."""

    def __init__(self) -> None:
        self.done = 0

    def __call__(self, done: int) -> None:
        self.done = done
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{done:,} facts ")


VERBS: Mapping[str, tuple[str, Run]] = {
    "init": ("make the database, its roles and its walls, as a superuser; may be repeated", _init),
    "migrate": ("bring the database to this program's version", _migrate),
    "status": ("tell how the centre is doing", _status),
    "rebuild": ("fill the read models anew from the journal", _rebuild),
    "verify": ("look for a changed or missing fact in all journals", _verify),
    "work": ("send messages and fill the read models, until it is told to end", _work),
    "add-kiosk": ("let a kiosk in, or in anew, and print its password once", _add_kiosk),
    "publish-order": ("lay a signed order of the fleet's owner where kiosks find it", _publish_order),
    "revoke-kiosk": ("shut a kiosk out at once", _revoke_kiosk),
} | {name: (text, _of_staff(tell)) for name, (text, tell) in STAFF_VERBS.items()}


def _told(s: CentreStatus) -> str:
    """The figures for a person, a line each."""
    lines = {
        "Wire": f"version {s.wire}, schema {s.schema}",
        "Kiosks": f"{s.enrolled} enrolled, {s.active} of them active, {s.revoked} revoked; {_seen(s)}",
        "In trouble": _troubled(s.troubled),
        "Desks": f"{s.desks} let in, {s.signed_in} sessions of the staff open",
        "Journal": f"{s.facts:,} facts of {s.persons:,} persons",
        "Documents": f"{s.documents_arriving:,} still arriving",
        "Messages": f"{s.messages_waiting:,} waiting{_since(s.messages_since)}",
        "Notices": f"{s.notices_waiting:,} waiting, {s.notices_failing:,} of them tried before",
        "Read models": f"{s.lag:,} facts behind, {s.lag_seconds:.0f} s",
        "To look at": f"{s.unreadable:,} unreadable facts, {s.contested:,} contested registrations",
        "Orders": _orders(s),
        "Standbys": f"{s.standbys} following, {s.synchronous} of them synchronous",
        "Size": f"{s.size / 1024**2:,.0f} MiB",
    }
    return "\n".join(f"{name + ':':<13}{text}" for name, text in lines.items())


def _troubled(found: Mapping[str, list[str]]) -> str:
    """The worst of them; the desk's page shows all."""
    if not found:
        return "no kiosk"
    told = "; ".join(f"{kiosk} {', '.join(faults)}" for kiosk, faults in list(found.items())[:MOST_TOLD])
    return f"{len(found):,} kiosks: {told}{'; …' if len(found) > MOST_TOLD else ''}"


def _orders(s: CentreStatus) -> str:
    """Of the fleet's owner, by the serial of the newest of each kind."""
    told = [f"{kind} {serial}" for kind, serial in sorted(s.orders.items())]
    return ", ".join(told) + (" (stopped)" if s.update_held else "") if told else "none"


def _seen(s: CentreStatus) -> str:
    return f"last seen {_moment(s.last_seen)}" if s.last_seen else "none seen yet"


def _masked(person: str) -> str:
    """What a terminal or a log may show. ``#`` and a key stand for a person whose row is gone."""
    return person if person.startswith("#") else masked_number(person)


def _since(moment: datetime | None) -> str:
    return f", the oldest due since {_moment(moment)}" if moment else ""


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S %Z}"


def _as_json(values: Mapping[str, object]) -> str:
    import json

    return json.dumps(values, default=lambda value: value.isoformat() if isinstance(value, datetime) else str(value))


def _say(text: str) -> int:
    sys.stdout.write(f"{text}\n")
    return FINE


def _failed(text: str) -> int:
    sys.stderr.write(f"kiosk: {text}\n")
    return FAILED
