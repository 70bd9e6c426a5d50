"""What the fairness report says, on the screen and on paper alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.domain.fairness import UNKNOWN, Dimension, Quarter
from kiosk.domain.month_names import GREGORIAN_MONTHS
from kiosk.domain.programmes.social_security.personal import FEMALE, MALE
from kiosk.domain.programmes.social_security.places import REGIONS
from kiosk.domain.words import Words, by_itself, ltr, tr, verbatim
from kiosk.services.fairness import Estimate, FairnessReport, GroupFigures, Section, Standing

TITLE = tr("Report of fairness and delay")
SHORT = tr("Fairness", "a view of the desk")
WHAT_IT_TELLS = tr("What this tells, and what not")
NOTHING = tr("No application was decided in this quarter.")
ALL_HIDDEN = tr("All groups are too small to be shown.")
APPROVALS = tr("Approved, of the decided")
DAYS = tr("Working days until the decision")
FIFTHS = tr("The dashed line: four fifths of the highest rate")
TERM = tr("The dashed line: the term of {days} working days")
DIAMOND = tr("The bar: half of the cases. The diamond: nine of ten.")
LINES = tr("The line on a bar: the true value, with 95% confidence")

DIMENSIONS: Mapping[Dimension, Words] = {
    Dimension.REGION: tr("By region"),
    Dimension.GENDER: tr("By gender"),
    Dimension.AGE: tr("By age"),
    Dimension.OFFICE: tr("By office"),
}
STANDINGS: Mapping[Standing, Words] = {
    Standing.HIGHEST: tr("The highest rate"),
    Standing.EVEN: tr("Hardly a difference"),
    Standing.LOOK: tr("Worth a look"),
    Standing.UNCLEAR: tr("Not enough to judge"),
    Standing.NONE: tr("Not compared"),
}
GENDERS = {MALE: tr("Men", "a group"), FEMALE: tr("Women", "a group")}
AGES = {
    "under_25": tr("Under 25"),
    "25_34": tr("25 to 34"),
    "35_44": tr("35 to 44"),
    "45_54": tr("45 to 54"),
    "55_64": tr("55 to 64"),
    "65_over": tr("65 and over"),
}
NOT_KNOWN = tr("Not known", "a group")

COLUMNS = (
    tr("Group", "a column"),
    tr("Decided", "a column"),
    tr("Approved", "a column"),
    tr("Ratio", "a column"),
    tr("What it says", "a column"),
    tr("Days, half of them", "a column"),
    tr("Days, nine of ten", "a column"),
    tr("Over the term", "a column"),
    tr("Asked for more", "a column"),
    tr("Appeals upheld", "a column"),
)
MEANING = (
    tr("The ratio is a group's rate of approval, divided by the highest group's. Below 0.8: a sign to look, no proof."),
    tr("It does not say why: groups differ in income, housing and papers. Of many, one may stand out by chance."),
    tr("«Not enough to judge»: the interval is too wide, and more cases could turn it either way."),
    tr("An application counts once, by the first decision that closed it. Open and withdrawn ones are not in here."),
    tr("All programmes are counted together."),
    tr("Time with the applicant counts in the days, and not against the term."),
)


def quarter_words(quarter: Quarter) -> Words:
    first, last = GREGORIAN_MONTHS[quarter.first.month - 1], GREGORIAN_MONTHS[quarter.last.month - 1]
    return tr("{first} to {last} {year}").fill(first=first, last=last, year=ltr(str(quarter.year)))


def group_name(figures: GroupFigures) -> Words:
    group = figures.tally.group
    if group == UNKNOWN:
        return NOT_KNOWN
    if figures.tally.dimension is Dimension.OFFICE:
        return verbatim(by_itself(group))
    known: dict[str, Words] = {region.code: region.name for region in REGIONS} | GENDERS | AGES
    return known.get(group, NOT_KNOWN)


def hidden_words(section: Section, report: FairnessReport) -> Words | None:
    """None where nothing is left out."""
    if not section.hiding:
        return None
    hidden = tr(
        "Groups of fewer than {smallest} cases are not shown, and others beside them, so that no one can be worked out."
    )
    return hidden.fill(smallest=ltr(str(report.smallest)))


def percent(share: float) -> str:
    return ltr(f"{round(100 * share)}%")


def within(estimate: Estimate) -> str:
    """The interval of a share."""
    return ltr(f"{round(100 * estimate.low)}–{round(100 * estimate.high)}%")


def ratio_text(ratio: Estimate | None) -> tuple[str, str]:
    """The ratio and its interval; both empty where there is none."""
    if ratio is None:
        return "", ""
    return ltr(f"{ratio.value:.2f}"), ltr(f"{ratio.low:.2f}–{ratio.high:.2f}")


Cell = tuple[Words | str, str]
"""What stands in a column, and what stands smaller below it."""


def cells(figures: GroupFigures) -> tuple[Cell, ...]:
    """One a column of COLUMNS."""
    tally = figures.tally
    told = tally.upheld + tally.dismissed
    return (
        (group_name(figures), ""),
        (ltr(str(tally.decided)), ""),
        (percent(figures.approval.value), within(figures.approval)),
        ratio_text(figures.ratio),
        (STANDINGS[figures.standing], ""),
        (ltr(str(tally.median)), ltr(f"{tally.low}–{tally.high}")),
        (ltr(str(tally.ninth)), ""),
        (percent(figures.late.value), within(figures.late)),
        (percent(tally.returned / tally.decided), ""),
        (ltr(f"{tally.upheld}/{told}") if told else "", ""),
    )


def read_out(figures: GroupFigures) -> Iterator[Words]:
    """The row as sentences, for whoever hears it."""
    tally = figures.tally
    yield tr("{group}: {decided} decided").fill(group=group_name(figures), decided=ltr(str(tally.decided)))
    approved = tr("approved {share}, between {low} and {high}")
    low, high = percent(figures.approval.low), percent(figures.approval.high)
    yield approved.fill(share=percent(figures.approval.value), low=low, high=high)
    if figures.ratio is not None:
        yield tr("ratio to the highest {ratio}").fill(ratio=ratio_text(figures.ratio)[0])
    yield STANDINGS[figures.standing]
    half = tr("half within {half} working days, nine of ten within {ninth}")
    yield half.fill(half=ltr(str(tally.median)), ninth=ltr(str(tally.ninth)))
    yield tr("over the term {share}").fill(share=percent(figures.late.value))
    yield tr("asked for more {share}").fill(share=percent(tally.returned / tally.decided))
