"""Applications of one person in the states that their pages show, each folded from the facts that lead there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from page_states import MORNING
from samples import MOBILE, NATIONAL_ID, sample_answers, sample_applicant

from kiosk.domain.answers import Answers
from kiosk.domain.facts import (
    AccountRegistered,
    Actor,
    AppealDecided,
    AppealSubmitted,
    ApplicationSubmitted,
    Assurance,
    Body,
    ChangeReported,
    DocumentAdded,
    EligibilityJudged,
    Fact,
    FinallyApproved,
    InformationProvided,
    InformationRequested,
    InitiallyApproved,
    InquiryAnswered,
    InquiryAsked,
    PaymentComplained,
    Rejected,
    Role,
)
from kiosk.domain.person_file import PersonFile
from kiosk.services.following import Known

APP, OLDER = UUID(int=1), UUID(int=2)
DECISION, REQUEST, APPEAL, INQUIRY = UUID(int=3), UUID(int=4), UUID(int=5), UUID(int=6)
ACCOUNT = AccountRegistered(sample_applicant().birth_date, f"+966{MOBILE[1:]}", "", "", "2026-11")


def submitted(id: UUID, reference: str, *missing: str, answers: Answers | None = None) -> ApplicationSubmitted:
    said = (sample_answers() if answers is None else answers).to_data()
    return ApplicationSubmitted(id, reference, "social_security", 1, said, (), missing)


def paper(place: int, key: str) -> DocumentAdded:
    return DocumentAdded(UUID(int=100 + place), APP, key.partition(":")[0], key, "application/pdf", 1000, 1, "0" * 64)


NEW = (paper(1, "identity_card"), paper(2, "family_record"), submitted(APP, "482177301534", "lease"))
ASKED = InformationRequested(
    APP,
    REQUEST,
    ("كشف حساب بنكي لآخر 6 أشهر", "عقد الإيجار الموثق"),
    "المستند المرفق غير واضح.",
    date(2026, 12, 6),
)
LATE = InformationRequested(APP, REQUEST, ASKED.items, ASKED.words, date(2026, 11, 18))
PROVIDED = InformationProvided(APP, REQUEST, "العقد موثق في منصة إيجار، وهو مرفق.", ())
REJECTED = Rejected(
    APP, DECISION, ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING"), "الدخل بعد التحقق أعلى من الحد الأدنى المحتسب."
)
UNKNOWN_REASON = Rejected(APP, DECISION, ("A_REASON_OF_TOMORROW",), "")
INITIAL = InitiallyApproved(APP, UUID(int=7), "البيانات مكتملة.")
FINAL = FinallyApproved(APP, UUID(int=8), "2460", "يُصرف المعاش أول كل شهر.")
ELIGIBLE = EligibilityJudged(APP, UUID(int=9), "2026-11", "eligible", ())
NOT_ELIGIBLE = EligibilityJudged(APP, UUID(int=10), "2026-11", "ineligible", ("INCOME_HIGHER_THAN_RECORDED",))
SUSPENDED = EligibilityJudged(APP, UUID(int=10), "2026-11", "suspended", ("UPDATE_OVERDUE",))
APPEALED = AppealSubmitted(
    APP,
    APPEAL,
    "482177301617",
    DECISION,
    "reasons",
    (),
    ("INCOME_OVER_MIN",),
    ("انتهى العقد.",),
    "انتهى عملي قبل شهرين.",
    (),
    "",
)
DISMISSED = AppealDecided(APP, APPEAL, False, "الراتب ما زال مسجلًا حتى نهاية الشهر.")
INQUIRED = InquiryAsked(APP, INQUIRY, "status", "متى يصدر القرار النهائي في الطلب؟", "482177301708", "mobile")
CHANGED = ChangeReported(APP, UUID(int=12), "family", date(2026, 11, 10), "ولد لنا طفل.", ())
COMPLAINED = PaymentComplained(
    APP, UUID(int=13), "482177301807", "2026-11", "short", "2460", "1800", "الدفعة أقل من قرار الموافقة.", ()
)
ANSWERED = InquiryAnswered(APP, INQUIRY, "يصدر بعد دراسة الموظف الثاني، وتصل رسالة إلى الجوال.")


def of(bodies: Sequence[Body]) -> PersonFile:
    """A day after the other, the last one yesterday."""
    first = MORNING - timedelta(days=len(bodies))
    return PersonFile.of(a_fact(body, first + timedelta(days=place), place) for place, body in enumerate(bodies))


def a_fact(body: Body, at: datetime, place: int) -> Fact:
    officer = isinstance(body, (Rejected, InitiallyApproved, FinallyApproved, AppealDecided))
    actor = Actor(Role.OFFICER, str(2000 + place)) if officer else Actor(Role.APPLICANT)
    return Fact(UUID(int=1000 + place), NATIONAL_ID, at.astimezone(UTC), "0007", actor, Assurance.CODE, body)


@dataclass(frozen=True, slots=True)
class State:
    """offline: as the last known state. unsent: the newest application is on this machine only. waits: what else is.

    intact: all of it could be read and checked.
    """

    bodies: tuple[Body, ...]
    offline: bool = False
    unsent: bool = False
    waits: tuple[UUID, ...] = ()
    intact: bool = True

    @property
    def known(self) -> Known:
        unsent = frozenset({*self.waits, *((APP,) if self.unsent else ())})
        return Known(of((ACCOUNT, *self.bodies)), MORNING, not unsent, unsent, self.intact)


def refused(answers: Answers, *reasons: str) -> State:
    """By these reasons alone."""
    handed_in = submitted(APP, "482177301534", answers=answers)
    return State((*NEW[:-1], handed_in, Rejected(APP, DECISION, reasons, "")))


def earning(amount: str) -> Answers:
    """The household with another salary."""
    (salary,) = sample_answers().rows("incomes")
    return sample_answers().with_(incomes=(salary.with_(amount=amount),))


OVER = refused(earning("8000"), "INCOME_OVER_MIN")
ABROAD = refused(sample_answers().with_(days_abroad="104"), "RESIDENCE_ABROAD")
BEFORE = (
    submitted(OLDER, "482177210166"),
    EligibilityJudged(OLDER, UUID(int=11), "2026-09", "ineligible", ("CR_ACTIVE",)),
)
STATES = {
    "": State((*BEFORE, *NEW, ASKED)),
    "review": State(NEW),
    "late": State((*NEW, LATE)),
    "approved": State((*NEW, INITIAL, FINAL, ELIGIBLE)),
    "paid": State((*NEW, INITIAL, FINAL, ELIGIBLE, COMPLAINED, CHANGED)),
    "rejected": State((*BEFORE, *NEW, ASKED, PROVIDED, REJECTED, INQUIRED, ANSWERED)),
    "appealed": State((*NEW, REJECTED, APPEALED, INQUIRED)),
    "dismissed": State((*NEW, REJECTED, APPEALED, DISMISSED)),
    "stopped": State((*NEW, INITIAL, FINAL, SUSPENDED)),
    "offline": State((*NEW, INITIAL), offline=True),
    "unsent": State(NEW, offline=True, unsent=True),
    "gap": State((*NEW, INITIAL), intact=False),
    "waiting": State((*NEW, REJECTED, APPEALED, INQUIRED), offline=True, waits=(APPEAL, INQUIRY)),
    "none": State(()),
}
