"""Persons who were never there before, one after the other, each with a matter of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

from burden import alone, couple
from by_hand import Turned
from kiosk_kit import SALIM
from stdnum import luhn

from kiosk.ui.demo.hand import NotFound
from kiosk.ui.demo.walk import Household

HOMES = (alone(), alone(), couple(), SALIM)
PASSWORD = "wadi-hanifa-1448"
SOMEWHERE = ("tasks", "name", "marital", "residents", "region", "street", "iban")


class Visitors:
    """kinds: so many of each until now."""

    def __init__(self, world: Turned, dice: Random) -> None:
        self.world, self.kiosk, self.dice = world, world.kiosk, dice
        self.kinds: Counter[str] = Counter()
        self._number = 100_000_00
        self._came: list[Household] = []
        self._ways: tuple[tuple[float, Callable[[], None]], ...] = (
            (50, self.to_the_receipt),
            (12, self.half_way),
            (10, self.back_to_a_draft),
            (14, self.looks),
            (6, self.goes_away),
            (4, self.turns_round),
            (4, self.with_a_password),
        )

    def one(self) -> None:
        """A session of some kind, from the attract page to the attract page."""
        ((_weight, way),) = self.dice.choices(self._ways, [weight for weight, _ in self._ways])
        if not self._came and way not in (self.to_the_receipt, self.half_way, self.turns_round):
            way = self.to_the_receipt
        self.kinds[way.__name__] += 1
        self.kiosk.app.window.setUpdatesEnabled(self.dice.random() < 0.1)
        self.kiosk.messages.clear()
        self.kiosk.notices.clear()
        way()
        if self.kiosk.page != "attract":
            self._out()
        self.world.things.printer._jobs.clear()
        self.world.things.printer.load_paper(100)
        self.world.turn(1)

    def _out(self) -> None:
        for name in ("finish", "leave", "save_and_end", "end_unsaved"):
            if self.kiosk.page != "attract" and self.kiosk.hand.find(name) is not None:
                self.kiosk.hand.press(name)
                self.world.turn(1)
        self.kiosk.hand.wait(lambda: self.kiosk.page == "attract", "the attract page")

    # ── who ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _new(self) -> Household:
        self._number += 1
        number = f"1{self._number}"
        number += luhn.calc_check_digit(number)
        home = self.dice.choice(HOMES)
        told = home.registration.with_(
            national_id=number,
            mobile=f"05{self._number}",
            password=PASSWORD,
            password_again=PASSWORD,
            sign_in_password=PASSWORD,
        )
        return Household(told, home.answers)

    def _is_here(self, household: Household) -> None:
        self.kiosk.walk.household = household
        self.kiosk.walk._handed_in = 0
        self.kiosk.walk._rows = {}

    def _again(self) -> None:
        self._is_here(self.dice.choice(self._came))

    # ── what they do ────────────────────────────────────────────────────────────────────────────────────────

    def to_the_receipt(self) -> None:
        self._is_here(self._new())
        self.kiosk.walk.to_the_receipt()
        self._remember()
        self.kiosk.hand.press("finish")
        self.kiosk.hand.wait(lambda: self.kiosk.page == "attract", "the attract page")

    def _remember(self) -> None:
        self._came = [*self._came[-40:], self.kiosk.walk.household]

    def half_way(self) -> None:
        """Into the form, and out again with all that was typed."""
        self._is_here(self._new())
        self.kiosk.begin()
        self.kiosk.walk_to(self.dice.choice(SOMEWHERE))
        self._remember()

    def _signed_in(self, service: str) -> None:
        self._again()
        self.kiosk.begin()
        ways = (service, *(("agree",) if service == "apply" else ()), "applicant")
        for name in ways:
            self.kiosk.hand.press(name)
        self.kiosk.await_page("id")
        self.kiosk.hand.write("national_id", self.kiosk.walk.household.registration.text("national_id"))
        self.kiosk.hand.press("by_code" if service == "follow" else "continue")
        self.kiosk.await_page("code")
        self.kiosk.walk.step()

    def back_to_a_draft(self) -> None:
        """Up to twenty pages on from wherever it was left; to the receipt where nothing more is open."""
        self._signed_in("apply")
        for _ in range(20):
            self.kiosk.walk.settle()
            try:
                self.kiosk.walk.step()
            except NotFound:
                return

    def looks(self) -> None:
        """At what became of an application, each of its pages once."""
        self._signed_in("follow")
        self.kiosk.walk.settle()
        listed = getattr(getattr(self.kiosk.walk.screen, "view", None), "listed", ())
        if listed:
            self.kiosk.hand.press(f"details_{listed[0].reference}")
            self.world.turn(1)

    def with_a_password(self) -> None:
        self._again()
        self.kiosk.begin()
        for name in ("follow", "applicant"):
            self.kiosk.hand.press(name)
        self.kiosk.await_page("id")
        self.kiosk.hand.write("national_id", self.kiosk.walk.household.registration.text("national_id"))
        self.kiosk.hand.press("continue")
        self.kiosk.await_page("visual_code")
        self.kiosk.hand.write("visual_code", self.kiosk.walk.screen.digits)
        self.kiosk.hand.press("continue")
        self.kiosk.await_page("sign_in")
        self.kiosk.walk.step()

    def goes_away(self) -> None:
        """In the middle of a page; the long quiet gives the screen to the next."""
        self.half_way()
        for seconds in (130, 60, 1):
            self.world.turn(seconds)
        self.kiosk.hand.wait(lambda: self.kiosk.page == "attract", "the end of the long quiet")

    def turns_round(self) -> None:
        """Looks at help, sizes and colours, in the other language, and goes."""
        self.kiosk.begin()
        for name in ("help", "done", "other_language", "text_size", "size_xl", "done", "leave"):
            self.kiosk.hand.press(name)
            self.world.turn(1)
