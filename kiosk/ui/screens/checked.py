"""A paper that is genuine: its number, what it is, its day in both calendars and where it was printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.dates import Calendar
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.proof import Statement
from kiosk.domain.reference import grouped
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.domain.working_days import day_of
from kiosk.ui.checked_words import genuine, kind_words, number_words
from kiosk.ui.content import Action, Content
from kiosk.ui.day_words import in_words
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.hero import DoneHero, ReferenceCard
from kiosk.ui.kit.info_card import InfoCard
from kiosk.ui.look import Look


@dataclass(frozen=True, slots=True)
class CheckedRoutes:
    again: Callable[[], None]
    end: Callable[[], None]


class GenuineScreen:
    """kiosk: the number of the one that printed it. office: where that stands; empty where it is not known here."""

    name = "genuine_paper"

    def __init__(self, statement: Statement, kiosk: str, office: str, routes: CheckedRoutes) -> None:
        self.statement, self._kiosk, self._office, self._routes = statement, kiosk, office, routes

    def content(self, look: Look) -> Content:
        paper = self.statement
        card = ReferenceCard(look, number_words(paper), paper.number)
        hero = DoneHero(look, genuine(paper), tr("A kiosk signed it, and nothing was altered."), card)
        compare = Banner(
            look,
            Tone.INFO,
            tr("To be compared with the paper"),
            tr("Number, day and kind are proved; the other words printed on it are not."),
            "info",
        )
        again = KioskButton(look, "check_another", tr("Check another receipt"), Part.SECONDARY, "qr-code", mm=21.8)
        again.does(self._routes.again)
        end = Action("finish", tr("End"), self._routes.end, "sign-out", Part.PRIMARY)
        form: list[QWidget] = [self._told(look), compare, Flow(look, [again])]
        return Content(None, form, forward=end, low=False, side=hero)

    def _told(self, look: Look) -> InfoCard:
        paper, card = self.statement, InfoCard(look, tr("What is proved"))
        card.add_row(tr("Paper"), kind_words(paper))
        if paper.number != paper.reference:
            card.add_row(tr("Application number"), verbatim(ltr(grouped(paper.reference))))
        card.add_row(tr("Service"), _service(paper.programme))
        for label, calendar in ((tr("Date"), Calendar.GREGORIAN), (tr("Hijri date"), Calendar.HIJRI)):
            if (day := in_words(day_of(paper.at), calendar)) is not None:
                card.add_row(label, day)
        card.add_row(tr("Printed at"), self._place())
        if paper.copy > 1:
            card.add_row(tr("Copy"), verbatim(ltr(str(paper.copy))))
        return card

    def _place(self) -> Words:
        kiosk = tr("Kiosk {number}").fill(number=ltr(self._kiosk))
        return tr("{kiosk}, {office}").fill(kiosk=kiosk, office=self._office) if self._office else kiosk

    def keep(self) -> None:
        """Nothing is typed here."""


def _service(code: str) -> Words:
    """A newer kiosk may know programmes that this one does not."""
    return next((p.task_title for p in PROGRAMMES if p.code == code), tr("A service that is new to this kiosk"))
