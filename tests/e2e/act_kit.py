"""A person who acts on an application through the real screens, and what the centre has of it."""

from __future__ import annotations

from uuid import UUID

from kiosk_kit import SALIM, Kiosk
from store_reader import facts_at
from test_following_up import PERSON, by_code, centre, officer_says

from kiosk.domain.facts import Assurance, CaseBody, Rejected
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.services.drafts import Progress
from kiosk.services.visit import Visit
from kiosk.ui.demo.walk import Household
from kiosk.ui.screens.done import DoneScreen
from kiosk.ui.screens.done_words import Paper

DECISION = UUID(int=42)
STATEMENT = "انتهى العقد في شهر مايو، ولم يبق لنا دخل."
ANSWERS = SALIM.answers.with_(
    agree_INCOME_OVER_MIN="dispute",
    why_INCOME_OVER_MIN="انتهى العقد في مايو.",
    agree_HOUSING_PROOF_MISSING="agree",
    statement=STATEMENT,
    late_because="كنت في المستشفى.",
    answer_text="انتقلنا في مايو.",
    question="متى يصدر القرار في الطلب؟",
    month="2026-11",
    expected="1320",
    received="900",
    complaint_text="الدفعة أقل من الشهر السابق.",
)


def submitted(kiosk: Kiosk) -> UUID:
    """Registered, applied and arrived, by the kiosk's own services: these tests begin afterwards."""
    kiosk.walk.settle()
    suite, form = kiosk.suite, SOCIAL_SECURITY
    visit = Visit(person=PERSON, assurance=Assurance.CODE)
    _, visit = suite.registration.register(visit, SALIM.registration)
    suite.drafts.save(visit, form.code, form.version, Progress(SALIM.answers))
    told = suite.applications.submit(visit, form, SALIM.answers, ())
    suite.sync.wake()
    kiosk.hand.wait(lambda: suite.applications.arrived(visit, told.application), "the arrival")
    return told.application


def at_the_list(kiosk: Kiosk, *bodies: CaseBody) -> None:
    """Signed in by code, with what officers did since; the household answers act pages too."""
    for body in bodies:
        officer_says(kiosk, body)
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    kiosk.walk.household = Household(SALIM.registration, ANSWERS)


def open_application(kiosk: Kiosk) -> None:
    kiosk.press(f"details_{kiosk.walk.screen.view.listed[0].reference}")
    kiosk.await_page("application")


def rejected(kiosk: Kiosk) -> Rejected:
    reasons = ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING")
    return Rejected(submitted(kiosk), DECISION, reasons, "الدخل أعلى من الحد.")


def fill(kiosk: Kiosk, *pages: str) -> None:
    """Answer form pages that come one after the other."""
    for page in pages:
        kiosk.await_page(page)
        kiosk.walk.step()


def attach(kiosk: Kiosk, number: int = 0) -> None:
    """One of the files that are offered."""
    kiosk.await_page("attachments")
    kiosk.press("attach")
    kiosk.await_page("files")
    kiosk.press(f"file_0_{number}")
    kiosk.await_page("preview")
    kiosk.press("clear")
    kiosk.await_page("attachments")


def sent(kiosk: Kiosk) -> DoneScreen:
    """The page of success, once the act has arrived and its receipt is out."""
    kiosk.await_page("done")
    done = kiosk.walk.screen
    kiosk.hand.wait(lambda: done.standing.settled and done.paper is Paper.FILED, "the arrival and the receipt")
    return done  # type: ignore[no-any-return]


def application(kiosk: Kiosk) -> ApplicationState:
    """As the centre has it."""
    (app,) = PersonFile.of(facts_at(centre(kiosk), PERSON)).applications
    return app


def receipts(kiosk: Kiosk) -> list[str]:
    return sorted(path.name for path in (kiosk.folder / "data" / "practice-receipts").glob("*.pdf"))
