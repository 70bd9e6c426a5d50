"""The whole story of one application, told at both sides: the applicant at the kiosk, the officers at the desk."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.ui.demo.desk_hand import DeskHand, Person
from kiosk.ui.demo.walk import Walk
from kiosk.ui.screens.done import DoneScreen
from kiosk.ui.screens.done_words import Paper

ATTRACT = "attract"
REASONS = ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING")


@dataclass(frozen=True, slots=True)
class Cast:
    """officer studies and decides first; second and third are second officers, for what others decided before."""

    officer: Person
    second: Person
    third: Person


@dataclass(frozen=True, slots=True)
class Lines:
    """What the officers write, in the applicant's language."""

    item: str
    why: str
    refusal: str
    upheld: str
    amount: str

    @classmethod
    def read(cls, path: Path) -> Lines:
        return cls(**tomllib.loads(path.read_text(encoding="utf-8")))


@dataclass(slots=True)
class Story:
    """told: called after each chapter, when the centre has what happened in it."""

    walk: Walk
    desk: DeskHand
    cast: Cast
    lines: Lines
    told: Callable[[], None]
    reference: str = ""

    def tell(self) -> str:
        """From the attract page to the printed letter; the reference number."""
        self.reference = self.walk.to_the_receipt().reference
        self._leave("finish")
        for chapter in (self._ask, self._bring, self._reject, self._appeal, self._uphold, self._approve, self._read):
            self.told()
            chapter()
        self.told()
        return self.reference

    # ── the desk ────────────────────────────────────────────────────────────────────────────────────────────

    def _sit(self, who: Person, view: str) -> None:
        self.desk.sign_in(who)
        self.desk.open(view, self.reference)
        self.desk.seen(f"desk-{view}")

    def _ask(self) -> None:
        """An officer takes the case, looks at its papers, and asks for one more."""
        self._sit(self.cast.officer, "review")
        self.desk.act("take_case")
        self.desk.press("part_documents")
        self.desk.seen("desk-documents")
        self.desk.act("request_information", items=self.lines.item, words=self.lines.why)
        self.desk.sign_out()

    def _reject(self) -> None:
        self._sit(self.cast.officer, "review")
        ticks = {f"reason_{code}": "" for code in REASONS}
        self.desk.act("reject", words=self.lines.refusal, **ticks)
        self.desk.sign_out()

    def _uphold(self) -> None:
        """Somebody who did not decide before."""
        self._sit(self.cast.second, "appeal")
        self.desk.act("decide_appeal", upheld_yes="", words=self.lines.upheld)
        self.desk.sign_out()

    def _approve(self) -> None:
        """Four eyes: the officer who studied it, and one who did not decide before."""
        self._sit(self.cast.officer, "review")
        self.desk.act("approve_initially")
        self.desk.sign_out()
        self._sit(self.cast.third, "second")
        self.desk.act("approve_finally", amount=self.lines.amount)
        self.desk.press("part_history")
        self.desk.seen("desk-history")
        self.desk.sign_out()

    # ── the kiosk ───────────────────────────────────────────────────────────────────────────────────────────

    def _come_back(self) -> None:
        """Number, picture, password; then the list of applications."""
        answers = self.walk.household.registration
        self._press("start", "follow", "applicant")
        self._write("id", "national_id", answers.text("national_id"))
        self._await("visual_code")
        self._write("visual_code", "visual_code", self.walk.screen.digits)
        self._write("sign_in", "sign_in_password", answers.text("password"))
        self._await("requests")
        self.walk.seen("requests")

    def _bring(self) -> None:
        """What was asked for, in words and on paper."""
        self._come_back()
        self._press(f"details_{self.reference}")
        self._await("application")
        self.walk.seen("application")
        self._press("need")
        self._await("request")
        self.walk.seen("request")
        self._press("answer")
        self._fill("answer_text")
        self._await("documents")
        self._press("add_requested:1")
        self._choose_file()
        self._await("documents")
        self.walk.seen("requested_documents")
        self._press("continue")
        self._await("review")
        self.walk.seen("answer_review")
        self._press("continue")
        self._done("answer_done")

    def _appeal(self) -> None:
        """The eye, the reasons, «تقديم اعتراض»."""
        self._come_back()
        self._press(f"eye_{self.reference}")
        self._await("reasons")
        self.walk.seen("reasons")
        self._press("appeal")
        self._await("ground")
        self._press("ground_reasons")
        self._fill(*(f"reason_{code}" for code in REASONS), "statement")
        self._await("attachments")
        self._press("attach")
        self._choose_file()
        self._await("attachments")
        self.walk.seen("attachments")
        self._press("continue")
        self._await("review")
        self.walk.seen("appeal_review")
        self._press("continue")
        self._await("confirm_appeal")
        self.walk.seen("confirm_appeal")
        self._press("confirm")
        self._done("appeal_done")

    def _read(self) -> None:
        """The final approval, and its letter on paper."""
        self._come_back()
        self._press(f"details_{self.reference}")
        self._await("application")
        self.walk.seen("application_approved")
        self._press("decision_0")
        self._await("decision")
        self._press("print_letter")
        self.walk.hand.wait(lambda: self.walk.screen.paper in (Paper.FILED, Paper.PRINTED), "the letter")
        self.walk.seen("decision")
        self._leave("leave", "save_and_end")

    # ── steps ───────────────────────────────────────────────────────────────────────────────────────────────

    def _press(self, *names: str) -> None:
        for name in names:
            self.walk.settle()
            self.walk.hand.press(name)
        self.walk.settle()

    def _await(self, page: str) -> None:
        self.walk.hand.wait(lambda: self.walk.name == page, f"the page {page}")
        self.walk.settle()

    def _write(self, page: str, field: str, text: str) -> None:
        self._await(page)
        self.walk.hand.write(field, text)
        self.walk.seen(page)
        self._press("continue")

    def _fill(self, *pages: str) -> None:
        """Answer form pages that come one after the other."""
        for page in pages:
            self._await(page)
            self.walk.step()

    def _choose_file(self) -> None:
        self._await("files")
        self._press("file_0_0")
        self._await("preview")
        self.walk.settle()
        self.walk.seen("preview")
        self._press("clear")

    def _done(self, name: str) -> None:
        """The page of success, once what was done has arrived and its receipt is out."""
        self._await("done")
        done: Any = self.walk.screen
        if isinstance(done, DoneScreen):
            out = (Paper.FILED, Paper.PRINTED)
            self.walk.hand.wait(lambda: done.standing.settled and done.paper in out, "the arrival and the receipt")
        self.walk.seen(name)
        self._press("finish")
        self._leave("leave", "save_and_end")

    def _leave(self, *names: str) -> None:
        """The next person finds the attract page, which a page of success goes back to by itself after a while."""
        for name in names:
            self.walk.settle()
            self.walk.hand.wait(partial(self._gone_or_there, name), f"{name} to press")
            if self.walk.name != ATTRACT:
                self.walk.hand.press(name)
        self._await(ATTRACT)

    def _gone_or_there(self, name: str) -> bool:
        return self.walk.name == ATTRACT or self.walk.hand.find(name) is not None
