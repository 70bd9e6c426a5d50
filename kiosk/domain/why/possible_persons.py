"""What could be otherwise about papers, persons and duties, each single fact with the paper that proves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from kiosk.domain.answers import NO, YES, Answers
from kiosk.domain.programmes.social_security.home import OWNED
from kiosk.domain.programmes.social_security.personal import EXCEPTIONS
from kiosk.domain.rules.conditions import WITH_FAMILY
from kiosk.domain.rules.household import called
from kiosk.domain.why.ground import AGREEMENT, CORRECTION, MEMBER, NEAR, PAPER, YEAR, Ground, Possible, day_text
from kiosk.domain.words import ltr, tr

# ── papers that were out of date ────────────────────────────────────────────────────────────────────────────────


def renewed(ground: Ground) -> Iterator[Possible]:
    """An ID, a lease or a report that has run out, and can be had anew (F18, F31, F58)."""
    day, later = ground.found.month, ground.found.month + YEAR
    size = Decimal(PAPER)
    if ground.has("DOC_ID_EXPIRED"):
        words = tr("If it is true and proven: the ID or permit was renewed.")
        yield Possible(
            "id.renewed", words, (tr("The valid document"),), size, ground.answered(id_expiry=day_text(later))
        )
    if ground.has("HOUSING_PROOF_MISSING"):
        words = tr("If it is true and proven: the lease was renewed.")
        yield Possible("lease.renewed", words, (tr("Lease"),), size, ground.answered(lease_end=day_text(later)))
    if ground.has("DISABILITY_REPORT_OLD"):
        words = tr("If it is true and proven: there is a medical report of this year.")
        paper = tr("Report of an accredited hospital")
        yield Possible("report.new", words, (paper,), size, ground.answered(report_date=day_text(day)))


def register(ground: Ground) -> Iterator[Possible]:
    if any(step.id == "register" for step in ground.found.steps):
        words = tr("If it is true and proven: the commercial register was struck off.")
        paper = tr("Certificate of striking off")
        yield Possible("register.off", words, (paper,), Decimal(PAPER), ground.answered(cr_active=NO), "CR_ACTIVE")


# ── who belongs to the household ────────────────────────────────────────────────────────────────────────────────


def confirmed(ground: Ground) -> Iterator[Possible]:
    """A listed dependent who does not count yet (F48, F53)."""
    ids = {(step.id, step.subject) for step in ground.found.steps}
    for place, row in ground.rows("members"):
        listed, id = row.row or Answers(), row.text("dep_id")
        if ("member.not_confirmed", id) in ids:
            words = tr("If it is true and proven: {name} depends on the family and has agreed.")
            papers = (tr("Agreement on the platform"), tr("Family record"))
            case = ground.with_row("members", place, confirmed="agreed")
            yield Possible("member.agreed", words.fill(name=called(listed)), papers, Decimal(AGREEMENT), case)
        if ("member.disputed", id) in ids:
            words = tr("If it is true and proven: {name} is in the care of the family.")
            case, paper = ground.with_row("members", place, custody_disputed=NO), tr("Custody deed")
            yield Possible("member.custody", words.fill(name=called(listed)), (paper,), Decimal(AGREEMENT), case)


def unlisted(ground: Ground) -> Iterator[Possible]:
    """A dependent whom the family record names and the application did not (F10, F56)."""
    if ground.has("INCOME_OVER_MIN") and ground.over < ground.value("base.dependent"):
        born = day_text(ground.found.month - YEAR)
        row = Answers().with_(relation="son", dep_birth=born, lives_here=YES, confirmed="agreed")
        rows = (*ground.case.rows("members"), row) if (ground.case.whole("residents_count") or 0) else (row,)
        answers = ground.case.answers.with_(members=rows, residents_count=str(len(rows)))
        words = tr("If it is true and proven: the family has an entitled dependent who was not listed.")
        papers = (tr("Family record"), tr("Birth certificate"))
        case = replace(ground.case, answers=answers)
        yield Possible("member.unlisted", words, papers, Decimal(MEMBER), case)


def independent(ground: Ground) -> Iterator[Possible]:
    """A home apart (F14); an age is what it is."""
    if ground.has("NOT_INDEPENDENT") and ground.case.is_("housing_type", WITH_FAMILY):
        words = tr("If it is true and proven: the home is apart from the family.")
        papers = (tr("Housing contract"), tr("Bills"))
        yield Possible("home.apart", words, papers, Decimal(PAPER), ground.answered(housing_type=OWNED))


def exception(ground: Ground) -> Iterator[Possible]:
    """One of the exceptions of F18."""
    if ground.has("NAT_NOT_SAUDI"):
        words = tr("If it is true and proven: one of the exceptions applies.")
        papers = (tr("Residence permit or mobility card"), tr("Marriage contract"))
        case = ground.answered(exception_category=EXCEPTIONS[1].code)
        yield Possible("exception", words, papers, Decimal(PAPER), case)


# ── duties ──────────────────────────────────────────────────────────────────────────────────────────────────────


def abroad(ground: Ground) -> Iterator[Possible]:
    """Days that were counted too high (F17)."""
    stated = ground.case.whole("days_abroad") or 0
    most = int(ground.value("residency.max_days_abroad_12m"))
    if ground.has("RESIDENCE_ABROAD") and most >= stated * NEAR:
        words = tr("If it is true and proven: the days outside the Kingdom are {days} or less.")
        papers = (tr("Record of journeys"), tr("Passport"))
        size = CORRECTION + 1 - Decimal(most) / stated
        case = ground.answered(days_abroad=str(most))
        yield Possible("abroad.corrected", words.fill(days=ltr(str(most))), papers, size, case)


def work(ground: Ground) -> Iterator[Possible]:
    """An offer that was not suitable, or no health to work (F43, F44)."""
    if not ground.has("WORK_DUTY_BREACH"):
        return
    words = tr("If it is true and proven: one of the offers was not suitable in wage or distance.")
    papers = (tr("Offer that shows an unsuitable wage or distance"),)
    for place, _ in ground.rows("refused_offers"):
        case = ground.with_row("refused_offers", place, offer_wage="0")
        yield Possible("offer.unsuitable", words, papers, Decimal(PAPER), case)
    unable = tr("If it is true and proven: health does not allow work.")
    case = ground.answered(unable_to_work=YES)
    yield Possible("work.unable", unable, (tr("Medical report"),), Decimal(AGREEMENT), case)
