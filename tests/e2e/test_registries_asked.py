"""A whole application with registries: agreed to, filled in, differing once, and told to the officer."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_kit import SALIM, Kiosk
from store_reader import facts_at

from kiosk.domain.facts import ApplicationSubmitted, RegistryConsented, RegistryRead
from kiosk.domain.registries import BANK_ACCOUNT, CIVIL_STATUS, LEASES, PROPERTY, REGISTRIES, SOCIAL_INSURANCE
from kiosk.settings import Settings
from kiosk.ui.demo.walk import Household

PERSON = SALIM.registration.text("national_id")
AGREED = (CIVIL_STATUS, LEASES, SOCIAL_INSURANCE, BANK_ACCOUNT)


def with_agreements() -> Household:
    """Salim, who agrees to all but one, and writes nothing that a registry knows."""
    said = {f"fetch_{code}": "no" if code == PROPERTY else "yes" for code in REGISTRIES}
    fetched = ("first_name", "father_name", "grandfather_name", "family_name", "lease_no", "lease_end", "annual_rent")
    return Household(SALIM.registration, SALIM.answers.without(*fetched, "iban").with_(**said))


def fill_row(kiosk: Kiosk, roster: str, place: int, page: str) -> None:
    """What a registry does not know of a row that it filled in; up to a page of it."""
    kiosk.press(f"change_{place + 1}")
    kiosk.walk._rows = {roster: place}
    kiosk.walk_to(page)


def test_a_form_filled_from_registries_tells_the_officer_where_from(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk(settings=Settings(registries="practice"))
    kiosk.walk.household = with_agreements()
    kiosk.begin()
    kiosk.walk_to("fetch_personal")
    assert "الأحوال المدنية" in kiosk.text
    kiosk.walk_to("name")
    kiosk.calm()
    kiosk.hand.wait(lambda: "سالم" in kiosk.text, "the name from the registry")
    assert "من: الأحوال المدنية" in kiosk.text
    kiosk.walk_to("members")
    for place in range(4):
        fill_row(kiosk, "members", place, "members")
    kiosk.walk_to("incomes")
    kiosk.calm()
    fill_row(kiosk, "incomes", 0, "income_amount")
    kiosk.hand.write("amount", "3000")
    kiosk.press("continue")
    assert kiosk.page == "income_amount", "what differs is shown before the page is left"
    assert "3,450" in kiosk.text
    kiosk.press("continue")
    kiosk.walk_to("review")
    assert "3,450" not in kiosk.text, "the card of a row says only that it differs"
    assert "في السجل غير ذلك" in kiosk.text
    assert "بموافقتك" in kiosk.text
    kiosk.walk_to("done")
    kiosk.hand.wait(lambda: kiosk.walk.screen.arrived, "the arrival")
    kiosk.close()
    facts = [fact.body for fact in facts_at(kiosk.folder / "data" / "practice-centre.db", PERSON)]
    assert [b.registry for b in facts if isinstance(b, RegistryConsented)] == list(AGREED)
    read = {body.registry: body.answers for body in facts if isinstance(body, RegistryRead)}
    assert set(read) == set(AGREED)
    assert read[SOCIAL_INSURANCE]["incomes"][0]["amount"] == "3450"
    [submitted] = [body for body in facts if isinstance(body, ApplicationSubmitted)]
    assert submitted.answers["incomes"][0]["amount"] == "3000"
    assert submitted.answers["iban"] == read[BANK_ACCOUNT]["iban"]
