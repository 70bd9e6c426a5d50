"""A kiosk or a desk at the centre elsewhere: its password in the keyring, and the way to the centre with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.settings import Settings, SettingsError

if TYPE_CHECKING:
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


def greet_centre(settings: Settings, secrets: SecretStore, name: str = PASSWORD) -> None:
    """Raises CentreFault with libpq's own words where they tell more than that there is no way: a wrong password, a
    certificate. Raises CentreError where the centre refuses this kiosk or its version.
    """
    from kiosk.central.postgres.addresses import kiosk_address
    from kiosk.central.postgres.operators import connected

    address = kiosk_address(settings.centre, settings.kiosk_number)
    with connected(address, password=secrets.get(name) or ""):
        pass
    central = central_elsewhere(settings, secrets, name)
    try:
        central.greet()
    finally:
        central.close()
