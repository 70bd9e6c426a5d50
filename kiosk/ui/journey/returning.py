"""What is asked and told when a person comes back: which registration is theirs, and what could not be sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.dates import short_day
from kiosk.domain.masking import masked_email, tail
from kiosk.domain.person_file import Account, PersonFile
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.applications import RIYADH
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.choice import ChoiceScreen, Offer
from kiosk.ui.screens.message import MessageScreen


@dataclass(slots=True)
class Returning:
    """file: what is known of the identified person. go_on: to what they came for."""

    session: Session
    file: PersonFile
    go_on: Callable[[], None]
    _clerk: bool = False

    def begin(self) -> None:
        """Asked before anything else, but only where the answers would differ in what the person knows."""
        contested = self.file.contested
        if len({_shown(account) for account in contested}) > 1:
            self._ask(contested)
        else:
            self._tell()

    # ── which registration ──────────────────────────────────────────────────────────────────────────────────

    def _ask(self, contested: Sequence[Account]) -> None:
        offers = [self._offer(number, account, contested) for number, account in enumerate(contested)]
        hint = tr("This ID number was registered twice. The right one stays.")
        back = Action("back", tr("End"), self.session.shell.end, "sign-out")
        self.session.shell.go(
            ChoiceScreen("contested", tr("Which registration is yours?"), [*offers, self._other()], hint, back)
        )

    def _offer(self, number: int, account: Account, all_of_them: Sequence[Account]) -> Offer:
        mobile = tr("The mobile ending in {tail}").fill(tail=ltr(tail(account.mobile)))
        help = _help(account, born=len({a.birth_date for a in all_of_them}) > 1)
        return Offer(f"registration_{number}", mobile, help, "device-mobile", lambda: self._settle(account))

    def _other(self) -> Offer:
        """A clerk may help to choose; and with a clerk there, the choice may be left for another day."""
        if self._clerk:
            later = tr("The question comes again next time.")
            return Offer("undecided", tr("Not known today"), later, "question", self._tell)
        why = tr("The clerk looks at the ID card and helps to choose.")
        return Offer(
            "ask_clerk",
            tr("Neither, or not sure"),
            tr("The clerk helps to choose."),
            "user",
            lambda: self.session.with_clerk(why, self._helped),
        )

    def _helped(self) -> None:
        self._clerk = True
        self._ask(self.file.contested)

    def _settle(self, kept: Account) -> None:
        session, registration = self.session, self.session.suite.registration
        visit = replace(session.visit, clerk=session.witness) if self._clerk else session.visit
        session.do(Lane.STORE, lambda: registration.settle(visit, kept.registration), lambda _: self._settled(kept))

    def _settled(self, kept: Account) -> None:
        self.session.visit = self.session.visit.known_as(kept.birth_date, kept.mobile)
        self.session.suite.sync.wake()
        self._tell()

    # ── what could not be sent ──────────────────────────────────────────────────────────────────────────────

    def _tell(self) -> None:
        visit, suite = self.session.visit, self.session.suite
        self.session.do(Lane.STORE, lambda: suite.delivery.held(visit.person), self._told)

    def _told(self, held: bool) -> None:
        if held:
            self.session.shell.go(held_page(self.session, self.go_on))
        else:
            self.go_on()


def held_page(session: Session, go_on: Callable[[], None]) -> MessageScreen:
    """Something that this person gave was refused: nothing of it is lost, and a clerk sees to it."""
    sentence = tr("It is kept on this kiosk. The clerk sees to it.")
    return MessageScreen(
        "held",
        tr("Something you gave has not reached the centre"),
        banner=(Tone.WARN, tr("Nothing of it is lost"), sentence),
        back=Action("back", tr("End"), session.shell.end, "sign-out"),
        forward=Action("continue", tr("Continue"), go_on, part=Part.PRIMARY),
        icon="cloud-arrow-up",
    )


def _shown(account: Account) -> tuple[object, ...]:
    return account.mobile, account.email, account.birth_date


def _help(account: Account, *, born: bool) -> Words:
    """What else its owner may know it by; the year of birth only where the registrations differ in it."""
    day = short_day(account.registered_at.astimezone(RIYADH).date())
    said = tr("Registered on {day}.").fill(day=day)
    if account.email:
        said = tr("{before} E-mail: {email}.").fill(before=said, email=ltr(masked_email(account.email)))
    if born:
        said = tr("{before} Born in {year}.").fill(before=said, year=ltr(str(account.birth_date.year)))
    return said
