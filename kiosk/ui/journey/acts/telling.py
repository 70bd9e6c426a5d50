"""What the person is told of an act: that it is stored, with its receipt; or that it is not possible, or not yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kiosk.domain.receipt import NextStep
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.casework import Told
from kiosk.services.ports import Printed
from kiosk.services.slip_words import slip_words
from kiosk.ui.content import Action
from kiosk.ui.delivery_words import Standing
from kiosk.ui.journey.acts.plan import BACK_TO_LIST
from kiosk.ui.journey.finishing import Finishing, moment_words
from kiosk.ui.journey.number_message import NumberMessage
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.signing_in import SIGN_IN, SigningIn
from kiosk.ui.journey.tracking import ActTracking
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.done import DoneRoutes, DoneScreen
from kiosk.ui.screens.done_words import DoneWords
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.message import MessageScreen

SENT_FIRST = NextStep(tr("It is sent to the centre"), tr("By itself, when the connection is back."))


def tell(session: Session, told: Told, name: Words, words: DoneWords, leave: Callable[[], None]) -> None:
    """The page of success, with the receipt. name: what the act is called in the list of what travels."""
    suite, visit = session.suite, session.visit
    slip = slip_words(told.fact, told.application, suite.terms)
    coming = slip.steps

    def steps(arrived: bool) -> tuple[NextStep, ...]:
        return coming if arrived else (SENT_FIRST, *coming)

    def page(routes: DoneRoutes, standing: Standing) -> DoneScreen:
        day = moment_words(told.fact.at)
        number = told.reference or told.application.reference
        return DoneScreen(number, day, steps, routes, standing, words=words)

    def print_copy(copy: int) -> Printed:
        return suite.slips.print(visit, told.application, told.fact, copy)

    number = NumberMessage(session, told.application.id, slip.id)
    Finishing(session, ActTracking(session, told, name), print_copy, page, leave, number).begin()


def not_possible(why: Words, leave: Callable[[], None]) -> MessageScreen:
    """The case has moved on: a sentence, and the way back."""
    return MessageScreen(
        "not_possible",
        tr("This is not possible any more"),
        banner=(Tone.INFO, why, None),
        forward=Action("continue", BACK_TO_LIST, leave, "arrow-counter-clockwise", Part.PRIMARY),
        icon="prohibit",
    )


def sign_in_first(session: Session, back: Callable[[], None]) -> MessageScreen:
    """A form needs the birth date, and what was registered is not on this kiosk: it has been sent, and came here by no
    session. back: to where the person came from, which shows what signing in brings.
    """
    sign_in = partial(SigningIn(session, back, back).known, session.visit.person)
    return MessageScreen(
        "sign_in_first",
        tr("To go on, signing in is needed"),
        banner=(
            Tone.INFO,
            tr("What was registered is at the centre"),
            tr("It is read with the password or a mobile code, once there is a connection."),
        ),
        back=Action("back", BACK, back),
        forward=Action("sign_in", SIGN_IN, sign_in, part=Part.PRIMARY),
        icon="lock-key",
    )
