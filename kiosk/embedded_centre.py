"""The centre in a file of this machine, and what runs beside it: its messages, its notices, its lists and its terms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.central.chores import Chore
    from kiosk.central.duty import Duty
    from kiosk.central.sqlite import SqliteCentral
    from kiosk.devices.practice_gateway import PracticeGateway
    from kiosk.domain.words import Say
    from kiosk.services.place import Place
    from kiosk.services.ports import Clock, Mailer

Step = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Post:
    """The ways to a person where no SMS is sent. codes: what somebody waits for. notices: of what happened.

    mail: None where no e-mails are made.
    """

    codes: PracticeGateway
    notices: PracticeGateway
    mail: Mailer | None = None

    def forget(self) -> None:
        self.codes.forget()
        self.notices.forget()


@dataclass(frozen=True, slots=True)
class Embedded:
    """chores: what runs beside it, to be started by whoever opened it, who closes central and duty too."""

    central: SqliteCentral
    chores: tuple[Chore, ...]
    duty: Duty


def embedded_centre(file: Path, clock: Clock, place: Place, post: Post, say: Say, *, at_a_desk: bool) -> Embedded:
    """at_a_desk: a kiosk on the same file goes first, because messages appear on its screen."""
    from kiosk.central.chores import Chore
    from kiosk.central.duty import Duty
    from kiosk.central.messenger import Messenger
    from kiosk.central.notices import Channel, Notifier, by_email, by_sms
    from kiosk.central.sqlite import SqliteCentral

    central, duty = SqliteCentral(file, clock, place.kiosk, office=place.office), Duty(file)
    ways = {Channel.SMS: by_sms(post.notices, say)}
    if post.mail is not None:
        ways |= {Channel.EMAIL: by_email(post.mail, say)}
    if not at_a_desk:
        duty.keep()

    def ours(step: Step) -> Step:
        return partial(duty.where_nobody_does, step) if at_a_desk else step

    notifiers = {way: Notifier(central, way, send, clock) for way, send in ways.items()}
    chores = (
        Chore("messenger", ours(Messenger(central, post.codes, clock, say).step), every=0.5),
        Chore("notices", ours(lambda: central.make_notices(tuple(ways)) > 0), every=1),
        *(Chore(f"notices-{way}", ours(notifier.step), every=1) for way, notifier in notifiers.items()),
        Chore("projector", lambda: central.project() > 0, every=2),
        Chore("deadlines", central.call_deadlines, every=30),
    )
    return Embedded(central, chores, duty)
