"""Which registries there are: the settings' one line → adapters, with their credentials."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.settings import Settings, SettingsError

if TYPE_CHECKING:
    from kiosk.services.registry_ports import Registry

PRACTICE = "practice"

Credential = Callable[[str], str | None]


def choose_registries(settings: Settings, credential: Credential, *, practice: bool) -> Mapping[str, Registry]:
    """By code. Practice knows made-up persons only, and nobody real is looked for there: neither asks for the other's.

    Raises SettingsError for a file that can't be one, and for a credential that is missing.
    """
    if practice or not settings.registries or settings.registries == PRACTICE:
        return _practice() if practice and settings.registries == PRACTICE else {}
    return {code: _registry(settings, code, named, credential) for code, named in _read(settings.registries).items()}


def registries_answer(settings: Settings, credential: Credential) -> Mapping[str, Callable[[], bool]]:
    """Those that this machine's settings name, and whether each answers now; nothing is asked about anybody. The answer
    raises SettingsError for one that is set up by halves.
    """
    if not settings.registries or settings.registries == PRACTICE:
        return {}
    named = _read(settings.registries)
    return {code: partial(_answers, settings, code, named[code], credential) for code in named}


def _answers(settings: Settings, code: str, named: Mapping[str, Any], credential: Credential) -> bool:
    return _registry(settings, code, named, credential).answers()


def credential_name(code: str) -> str:
    """Under which a registry's token lies in the keyring, or among systemd's credentials."""
    return f"registry-{code.replace('_', '-')}"


def _practice() -> Mapping[str, Registry]:
    from kiosk.devices.practice_registry import practice_registries
    from kiosk.paths import RESOURCES

    return practice_registries(RESOURCES / "practice" / "registries.toml")


def _read(name: str) -> dict[str, dict[str, Any]]:
    import tomllib

    from kiosk.domain.registries import REGISTRIES

    path = Path(name).expanduser()
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"registries: {path.name} can't be read: {error}") from error
    for code, named in found.items():
        if code not in REGISTRIES:
            raise SettingsError(f"registries: [{code}] is none; there are {', '.join(REGISTRIES)}")
        if not isinstance(named, dict) or set(named) - {"url", "header"} or not isinstance(named.get("url"), str):
            raise SettingsError(f"registries: [{code}] needs url, and may have header")
    return found


def _registry(settings: Settings, code: str, named: Mapping[str, Any], credential: Credential) -> Registry:
    from kiosk.devices.http_registry import HttpRegistry, RegistryAddress
    from kiosk.devices.lines import checking

    header, authority = str(named.get("header", "")), settings.gateway_authority
    token = credential(credential_name(code)) if header else ""
    if header and not token:
        raise SettingsError(f"the credential {credential_name(code)} is missing: the keyring holds it")
    try:
        trust = checking(None if authority == Path() else authority.expanduser())
        return HttpRegistry(code, RegistryAddress(named["url"], header, token or ""), trust)
    except ValueError as error:
        raise SettingsError(f"registries: [{code}]: {error}") from error
    except OSError as error:
        raise SettingsError(f"gateway_authority: {authority.name} holds no certificate that can be read") from error
