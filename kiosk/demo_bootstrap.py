"""Chooses for `kiosk demo`: a kiosk and a desk in practice on one folder of their own, and where the notices lie."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap import Running, centre_file, open_suite, screen_settings
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.domain.words import Say
    from kiosk.services.suite import Suite
    from kiosk.ui.app import KioskApp, Outside
    from kiosk.ui.demo.show import Album, Stage
    from kiosk.ui.demo.story import Cast
    from kiosk.ui.desk.app import DeskApp

KIOSK_SIZE, DESK_SIZE = (1080, 1920), (1920, 1080)
A4_MM = 210
MASKED = re.compile(r"\+966\d{5}")


def run_demo(settings: Settings, out: Path) -> int:
    """Tell the whole story of one application; leaves pictures, receipts, the letter and the notices in ``out``."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.demo.show import Album

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as name:
        with played(settings, Path(name), out) as play:
            reference = play.tell(Album(out))
        papers = _keep_papers(play.settings.folder() / "practice-receipts", out)
    sys.stdout.write(f"The application {reference} is approved; pictures, {papers} and messages are in {out}/\n")
    return 0


@dataclass(frozen=True, slots=True)
class Played:
    """A kiosk and a desk, ready for the story. settings: of both."""

    settings: Settings
    stage: Stage
    out: Path

    def tell(self, album: Album | None = None) -> str:
        """The story; the reference number. album: None takes no pictures."""
        from kiosk.ui.demo.show import show

        return show(self.stage, self.settings.documents_folder, album)


@contextmanager
def played(settings: Settings, folder: Path, out: Path) -> Iterator[Played]:
    """In practice, on data of its own in ``folder``; the messages go to ``out``."""
    from kiosk.ui.demo.show import Stage

    papers = folder / "papers"
    own = replace(settings, practice=True, data_folder=folder, documents_folder=papers, letter_width_mm=A4_MM)
    codes, post = Codes(), Post(centre_file(own, practice=True), out / "messages")
    running, kiosk = _kiosk(own, codes, post)
    at_the_desk, desk = _desk(own)
    try:
        yield Played(own, Stage(kiosk, desk, _cast(), codes.last, partial(post.deliver, kiosk.translator.say)), out)
    finally:
        for app, parts in ((desk, at_the_desk), (kiosk, running)):
            app.stop()
            parts.close()


@dataclass(slots=True)
class Codes:
    """Those that would have gone to a mobile."""

    messages: list[str] = field(default_factory=list)

    def last(self) -> str:
        from kiosk.ui.demo.walk import code_in

        return code_in(self.messages[-1]) if self.messages else ""


def _kiosk(own: Settings, codes: Codes, post: Post) -> tuple[Running, KioskApp]:
    from kiosk.ui.app import KioskApp

    running = Running()

    def opened(say: Say, outside: Outside) -> Suite:
        def told(mobile: str, text: str) -> None:
            codes.messages.append(text)
            outside.message(mobile, text)

        post.show = outside.notice
        heard = replace(outside, message=told, notice=post.send)
        return open_suite(own, running, say, heard, or_practice=True, mail=post.mail)

    return running, KioskApp(screen_settings(own, windowed=True, size=KIOSK_SIZE), opened)


def _desk(own: Settings) -> tuple[Running, DeskApp]:
    from kiosk.desk_bootstrap import open_desk
    from kiosk.services.counter import News
    from kiosk.ui.desk.app import DeskApp, DeskSettings

    running, news = Running(), News()
    settings = DeskSettings(size=DESK_SIZE)
    return running, DeskApp(settings, lambda say: open_desk(own, running, say, news, or_practice=True))


def _cast() -> Cast:
    from kiosk.desk_bootstrap import PRACTICE_PASSWORD, practice_staff
    from kiosk.domain.staff import StaffRole
    from kiosk.ui.demo.desk_hand import Person
    from kiosk.ui.demo.story import Cast

    staff = practice_staff()
    officer, *_ = (Person(one.number, PRACTICE_PASSWORD) for one in staff if one.role is StaffRole.OFFICER)
    second, third, *_ = (Person(one.number, PRACTICE_PASSWORD) for one in staff if one.role is StaffRole.SECOND)
    return Cast(officer, second, third)


class Post:
    """Keeps each notice as a file in ``folder``, in place of a provider and a mail server. show: hears those by SMS."""

    def __init__(self, centre: Path, folder: Path) -> None:
        from kiosk.devices.folder_gateway import FolderGateway, FolderMailer
        from kiosk.devices.system_clock import SystemClock

        shutil.rmtree(folder, ignore_errors=True)
        self._centre, self._folder, self._clock = centre, folder, SystemClock()
        self._sms = FolderGateway(folder, self._clock)
        self._listed: set[Path] = set()
        self.mail = FolderMailer(folder, self._clock)
        self.show: Callable[[str, str], None] | None = None

    def send(self, mobile: str, text: str) -> None:
        self._sms.send(mobile, text)
        if self.show is not None:
            self.show(mobile, text)

    def deliver(self, say: Say) -> list[str]:
        """Make and send what the kiosk has not yet, so that a chapter's notices are there when it ends; a line for each
        that was not listed before.
        """
        from kiosk.central.notices import Channel, Notifier, by_email, by_sms
        from kiosk.central.sqlite import SqliteCentral

        central = SqliteCentral(self._centre, self._clock, "0000")
        ways = {Channel.SMS: by_sms(self, say), Channel.EMAIL: by_email(self.mail, say)}
        while central.make_notices(tuple(ways)):
            pass
        for way, send in ways.items():
            notifier = Notifier(central, way, send, self._clock)
            while notifier.step():
                pass
        central.close()
        fresh = [path for path in sorted(self._folder.glob("*.txt")) if path not in self._listed]
        self._listed.update(fresh)
        return [f"message: {MASKED.sub('+966*****', _line(path))}" for path in fresh]


def _line(path: Path) -> str:
    return " ".join(path.read_text(encoding="utf-8").split())


def _keep_papers(folder: Path, out: Path) -> str:
    """The first receipt and the letter under plain names, all others beside them; what there is, in words."""
    for old in out.glob("*.pdf"):
        old.unlink()
    found = sorted(folder.glob("*.pdf"))
    for path in found:
        shutil.copy(path, out / path.name)
    shutil.copy(found[0], out / "receipt.pdf")
    shutil.copy(found[-1], out / "letter.pdf")
    return "receipt.pdf, letter.pdf"
