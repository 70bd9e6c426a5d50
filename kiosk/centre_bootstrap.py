"""The one place that chooses at the centre's side: settings and credentials → gateways, language → what runs beside
PostgreSQL.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings, SettingsError

if TYPE_CHECKING:
    import ssl

    from kiosk.central.alerts import AlertPolicy
    from kiosk.devices.http_sms import HttpSms
    from kiosk.devices.smtp_mailer import SmtpMailer
    from kiosk.services.ports import Mailer, SmsGateway

SMS_TOKEN, MAIL_PASSWORD = "sms-token", "mail-password"

LEAST_SILENCE = 5
"""Minutes: a kiosk calls each minute, and tells how it is each five."""

Credential = Callable[[str], str]


def work_at_centre(settings: Settings, dsn: str) -> None:
    """Messenger, notices and projector, until SIGTERM or SIGINT. Raises CentreFault, SettingsError."""
    import signal
    from threading import Event

    from PySide6.QtCore import QCoreApplication

    from kiosk.central.postgres.worker import work
    from kiosk.registry_bootstrap import choose_registries
    from kiosk.ui.language import Language, Translator

    gateways = choose_gateways(settings, credentials())
    registries = choose_registries(settings, credentials(), practice=False)
    holder = QCoreApplication(["kiosk"])  # of the translations; it shows nothing and needs no display
    translator, stop = Translator(), Event()
    translator.use(Language.ARABIC)
    for ending in (signal.SIGTERM, signal.SIGINT):
        signal.signal(ending, lambda *_: stop.set())
    work(dsn, gateways.sms, translator.say, stop, gateways.mail, registries, choose_alerts(settings))
    del holder


@dataclass(frozen=True, slots=True)
class Gateways:
    """None: by this way nothing is sent."""

    sms: SmsGateway | None
    mail: Mailer | None


def choose_gateways(settings: Settings, credential: Credential) -> Gateways:
    """Real ones where they are set up, else the folder for trials, else none. Raises SettingsError."""
    from kiosk.devices.folder_gateway import FolderGateway, FolderMailer
    from kiosk.devices.system_clock import SystemClock

    folder = settings.messages_folder.expanduser()
    trials = None if settings.messages_folder == Path() else (folder, SystemClock())
    sms = _provider(settings, credential) if settings.sms_url else trials and FolderGateway(*trials)
    mail = _mail_server(settings, credential) if settings.mail_host else trials and FolderMailer(*trials)
    return Gateways(sms, mail)


def choose_alerts(settings: Settings) -> AlertPolicy:
    """Without addresses where nobody is to be told. Raises SettingsError, for an address too to which no way leads."""
    from kiosk.central.alerts import AlertPolicy
    from kiosk.domain.office_hours import OfficeHours

    addresses = tuple(settings.alert_mail.split())
    if not all(address.isascii() and "@" in address for address in addresses):
        raise SettingsError("alert_mail needs e-mail addresses, with blanks between")
    if addresses and not settings.mail_host and settings.messages_folder == Path():
        raise SettingsError("alert_mail needs a mail server: mail_host")
    if settings.alert_silence_minutes < LEAST_SILENCE:
        raise SettingsError(f"alert_silence_minutes needs {LEAST_SILENCE} or more: a network may be slow for a while")
    try:
        hours = OfficeHours.parse(settings.alert_hours) if settings.alert_hours else None
    except ValueError as error:
        raise SettingsError(f"alert_hours: {error}") from error
    return AlertPolicy(addresses, timedelta(minutes=settings.alert_silence_minutes), hours)


def credentials(environment: Mapping[str, str] = os.environ) -> Credential:
    """From systemd's folder of them, else from the keyring. The answer raises SettingsError for one that is missing."""
    from kiosk.services.errors import NoSecureStorage
    from kiosk.storage.keyrings import KeyringSecrets

    def credential(name: str) -> str:
        file = Path(environment.get("CREDENTIALS_DIRECTORY", "/nowhere")) / name
        try:
            secret = file.read_text(encoding="utf-8").strip() if file.exists() else KeyringSecrets().get(name)
        except (OSError, ValueError, NoSecureStorage):
            secret = None
        if not secret:
            raise SettingsError(f"the credential {name} is missing: systemd's LoadCredential or the keyring holds it")
        return secret

    return credential


def gateways_answer(settings: Settings, credential: Credential) -> Mapping[str, Callable[[], bool]]:
    """Those that this machine's settings name, ``sms`` and ``mail``, and whether each answers now; nothing is sent. The
    answer raises SettingsError for one that is set up by halves.
    """
    asked: dict[str, Callable[[], bool]] = {}
    if settings.sms_url:
        asked["sms"] = lambda: _provider(settings, credential).answers()
    if settings.mail_host:
        asked["mail"] = lambda: _mail_server(settings, credential).answers()
    return asked


def _provider(settings: Settings, credential: Credential) -> HttpSms:
    from kiosk.devices.http_sms import HttpSms, SmsProvider

    provider = SmsProvider(
        url=settings.sms_url,
        template=settings.sms_template,
        method=settings.sms_method,
        header=settings.sms_header,
        token=credential(SMS_TOKEN) if settings.sms_header else "",
        accepted=settings.sms_accepted,
        refused=settings.sms_refused,
    )
    try:
        return HttpSms(provider, _trust(settings))
    except ValueError as error:
        raise SettingsError(str(error)) from error


def _mail_server(settings: Settings, credential: Credential) -> SmtpMailer:
    from kiosk.devices.smtp_mailer import MailServer, SmtpMailer

    if not settings.mail_sender.isascii() or "@" not in settings.mail_sender:
        raise SettingsError("mail_sender needs an e-mail address")
    server = MailServer(
        host=settings.mail_host,
        port=settings.mail_port,
        starttls=settings.mail_starttls,
        sender=settings.mail_sender,
        login=settings.mail_login,
        password=credential(MAIL_PASSWORD) if settings.mail_login else "",
    )
    return SmtpMailer(server, _trust(settings))


def _trust(settings: Settings) -> ssl.SSLContext:
    from kiosk.devices.lines import checking

    authority = settings.gateway_authority
    try:
        return checking(None if authority == Path() else authority.expanduser())
    except OSError as error:
        raise SettingsError(f"gateway_authority: {authority.name} holds no certificate that can be read") from error
