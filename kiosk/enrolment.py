"""A kiosk or a desk at the centre elsewhere: its password in the keyring, and the way to the centre with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.settings import Settings, SettingsError

if TYPE_CHECKING:
    from kiosk.central.postgres.desk import PostgresDesk
    from kiosk.central.postgres.wire import PostgresCentral
    from kiosk.services.ports import SecretStore

# The names they have in the keyring.
PASSWORD = "centre-password"  # noqa: S105
COUNTER_PASSWORD = "counter-password"  # noqa: S105
"""Of the kiosk that a desk is beside: for what it takes in from persons."""
DESK_PASSWORD = "desk-password"  # noqa: S105


def central_elsewhere(settings: Settings, secrets: SecretStore, name: str = PASSWORD) -> PostgresCentral:
    """A kiosk without a password works too, offline: what it takes waits until it is enrolled."""
    from kiosk.central.postgres.addresses import kiosk_address
    from kiosk.central.postgres.wire import PostgresCentral

    return PostgresCentral(kiosk_address(settings.centre, settings.kiosk_number), secrets.get(name) or "")


def keep_password(settings: Settings, secrets: SecretStore, password: str, name: str = PASSWORD) -> None:
    """Raises SettingsError where no centre is named or nothing is given, NoSecureStorage."""
    if settings.practice or not settings.centre:
        raise SettingsError("there is no centre to enrol at: `centre` is not set, or this is practice")
    if not password:
        raise SettingsError("no password was given")
    secrets.set(name, password)


@dataclass(frozen=True, slots=True)
class Login:
    """A login of this machine at the centre. name: of its password in the keyring. whose: for the question.

    greet: raises CentreFault with libpq's own words where they tell more than that there is no way: a wrong password,
    a certificate. Raises CentreError where the centre refuses this machine or its version.
    """

    name: str
    whose: str
    greet: Callable[[SecretStore], None]


def logins(settings: Settings, *, desk: bool) -> tuple[Login, ...]:
    """A kiosk's one; or a desk's two, of which the second is for what its clerks take in from persons."""
    if not desk:
        return (Login(PASSWORD, f"kiosk {settings.kiosk_number}", partial(greet_centre, settings)),)
    counter = replace(settings, kiosk_number=settings.desk_number)
    return (
        Login(DESK_PASSWORD, f"desk {settings.desk_number}", partial(_greet_as_desk, counter)),
        Login(COUNTER_PASSWORD, f"kiosk {settings.desk_number}", partial(greet_centre, counter, name=COUNTER_PASSWORD)),
    )


def greet_centre(settings: Settings, secrets: SecretStore, name: str = PASSWORD) -> None:
    """As ``Login.greet``."""
    from kiosk.central.postgres.addresses import kiosk_address

    _connect(kiosk_address(settings.centre, settings.kiosk_number), secrets.get(name) or "")
    central = central_elsewhere(settings, secrets, name)
    try:
        central.greet()
    finally:
        central.close()


def _greet_as_desk(settings: Settings, secrets: SecretStore) -> None:
    from kiosk.central.postgres.addresses import desk_address

    _connect(desk_address(settings.centre, settings.kiosk_number), secrets.get(DESK_PASSWORD) or "")


def _connect(address: str, password: str) -> None:
    from kiosk.central.postgres.operators import connected

    with connected(address, password=password):
        pass


def desk_elsewhere(settings: Settings, secrets: SecretStore) -> PostgresDesk:
    """settings: of the counter, whose number is the desk's."""
    from kiosk.central.postgres.addresses import desk_address
    from kiosk.central.postgres.desk import PostgresDesk

    return PostgresDesk(desk_address(settings.centre, settings.kiosk_number), secrets.get(DESK_PASSWORD) or "")
