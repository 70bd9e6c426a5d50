"""The rule behind each reason in one sentence, and where it is written (facts.md (a), by the reason's own numbers).

The sentences are ours; the wording of the law was not at hand. A rule that rests on less than an official page says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.words import Words, tr


@dataclass(frozen=True, slots=True)
class Rule:
    """documented: officially (F17 and others of high confidence); else the card says that it is not."""

    words: Words
    basis: Words
    documented: bool = True


LAW = tr("Social Security Law, Royal Decree M/32 of 1442 AH")
ARTICLE_1 = tr("Social Security Law, Article 1")
ARTICLE_17 = tr("Social Security Law, Article 17")
REGULATION = tr("Executive Regulation of the Social Security Law")
MINISTRY = tr("Pages of the Ministry of Human Resources and Social Development")
PROGRAMME = tr("Explanations published by the programme")
MODEL = tr("An assumption of this model")

RULES: dict[str, Rule] = {
    "NAT_NOT_SAUDI": Rule(tr("The pension is for Saudis, and for exceptions that are proven."), REGULATION),
    "DOC_ID_EXPIRED": Rule(tr("The ID or permit is valid when the application is decided."), REGULATION),
    "RESIDENCE_ABROAD": Rule(tr("The stay abroad is at most three months in the year before payment."), REGULATION),
    "INCOME_OVER_MIN": Rule(
        tr("The pension is due where counted income is less than the calculated minimum."), MINISTRY
    ),
    "INCOME_UNDECLARED": Rule(tr("Every source of income of the family is stated."), ARTICLE_17),
    "INCOME_HIGHER_THAN_RECORDED": Rule(
        tr("Income counts as it is, not as it was recorded before."), PROGRAMME, documented=False
    ),
    "WEALTH_COUNTED": Rule(
        tr("Possessions count by their value, except the main home and one car."), REGULATION, documented=False
    ),
    "CR_ACTIVE": Rule(tr("What a commercial register brings in is stated and counted."), PROGRAMME, documented=False),
    "DATA_VISIT_MISMATCH": Rule(tr("What is handed in agrees with what the visit finds."), PROGRAMME),
    "VISIT_NOT_COOPERATED": Rule(
        tr("The social researcher is received at the agreed visit."), PROGRAMME, documented=False
    ),
    "HOUSING_PROOF_MISSING": Rule(
        tr("The home is proven by a lease, a title deed or a housing certificate."), MINISTRY
    ),
    "ADDRESS_MISMATCH": Rule(tr("The national address is that of the home that is lived in."), PROGRAMME),
    "NOT_INDEPENDENT": Rule(
        tr("An independent is of age, in a home apart, and pays their own way."), ARTICLE_1, documented=False
    ),
    "DEP_NOT_CONFIRMED": Rule(tr("A dependent who is of age counts once they agree."), PROGRAMME),
    "DEP_DUPLICATE": Rule(tr("Each dependent counts in one home only."), PROGRAMME),
    "CUSTODY_UNPROVEN": Rule(tr("Where the care of a child is disputed, a deed proves it."), PROGRAMME),
    "DATA_INCORRECT": Rule(tr("The pension stops where data given is incorrect."), ARTICLE_17),
    "DOC_UNOFFICIAL": Rule(tr("Documents are official and unaltered."), PROGRAMME, documented=False),
    "UPDATE_OVERDUE": Rule(tr("Data is updated within 30 days of the notice."), ARTICLE_17),
    "PLAN_BREACH": Rule(tr("Who can be rehabilitated keeps to the plan."), ARTICLE_17),
    "WORK_DUTY_BREACH": Rule(tr("Who is able to work seeks it and accepts what is suitable."), ARTICLE_17),
    "DISABILITY_REPORT_OLD": Rule(tr("A medical report is at most a year old."), PROGRAMME, documented=False),
    "IBAN_REJECTED": Rule(tr("Payment goes to an active account of the beneficiary's own."), PROGRAMME),
    "WAIVED_OR_DECEASED": Rule(tr("The pension ends with a waiver, or with death."), LAW),
    "WORK_AGE": Rule(tr("Training and employment are for those of working age."), MODEL, documented=False),
    "NOT_STUDYING": Rule(tr("Education support is for those whose study is proven."), MODEL, documented=False),
}
