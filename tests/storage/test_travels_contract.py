"""What every LocalStore promises about drafts on their way to the centre."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from store_adapters import InAFile, InMemory, OfAStore
from store_samples import HAMAD, NOW, SALMA, a_draft, a_travel

from kiosk.services.ports import LocalStore

FORM = "social_security"


class TravelsContract(OfAStore):
    def test_what_was_put_last_is_read(self, store: LocalStore) -> None:
        later = replace(a_travel(edition=2**41), refused="quota")
        with store.work() as work:
            work.put_travel(a_travel())
            work.put_travel(later)
            work.put_travel(a_travel(HAMAD))
            assert work.travel(SALMA, FORM) == later
            assert work.travel(SALMA, "empowerment") is None

    def test_those_depart_of_which_the_centre_lacks_something_the_oldest_first(self, store: LocalStore) -> None:
        with store.work() as work:
            for travel in (
                a_travel(edition=7, sent=6),
                a_travel(form="empowerment", edition=5),
                a_travel(HAMAD, edition=4, sent=4),
                replace(a_travel(HAMAD, form="empowerment", edition=3), refused="unproven"),
            ):
                work.put_travel(travel)
            assert [travel.edition for travel in work.departing_travels(9)] == [5, 7]
            assert [travel.edition for travel in work.departing_travels(1)] == [5]

    def test_with_the_end_of_its_draft_it_is_gone_and_the_centre_hears_of_it(self, store: LocalStore) -> None:
        refused = replace(a_travel(form="empowerment", edition=6, sent=4), refused="unproven")
        with store.work() as work:
            for travel in (a_travel(sent=5), refused, a_travel(HAMAD, edition=8, sent=8)):
                work.put_travel(travel)
            work.drop_draft(SALMA, FORM)
            assert work.departing_travels(9) == (replace(a_travel(sent=5), gone=True),)
            work.drop_drafts(SALMA)
            ended = replace(a_travel(sent=5), gone=True), replace(refused, gone=True, refused="")
            assert work.departing_travels(9) == ended
            for travel in ended:
                work.end_travel(travel)
            assert work.departing_travels(9) == ()
            assert work.travel(SALMA, FORM) is None
            assert work.travel(HAMAD, FORM) is not None

    def test_one_that_never_set_out_ends_at_once(self, store: LocalStore) -> None:
        with store.work() as work:
            for travel in (a_travel(), a_travel(form="empowerment"), a_travel(HAMAD)):
                work.put_travel(travel)
            work.drop_draft(SALMA, FORM)
            assert work.travel(SALMA, FORM) is None
            work.drop_drafts(SALMA)
            assert work.departing_travels(9) == (a_travel(HAMAD),)

    def test_one_that_began_anew_meanwhile_does_not_end(self, store: LocalStore) -> None:
        with store.work() as work:
            work.put_travel(a_travel(sent=1))
            work.drop_draft(SALMA, FORM)
            (ended,) = work.departing_travels(9)
            work.put_travel(a_travel(edition=6))
            work.end_travel(ended)
            assert work.travel(SALMA, FORM) == a_travel(edition=6)

    def test_with_an_expired_draft_its_travel_ends_too(self, store: LocalStore) -> None:
        with store.work() as work:
            for person, saved_at in ((SALMA, NOW - timedelta(seconds=1)), (HAMAD, NOW)):
                work.save_draft(a_draft(person, saved_at))
                work.put_travel(a_travel(person))
            work.drop_drafts_before(NOW)
            assert work.travel(SALMA, FORM) is None
            assert work.travel(HAMAD, FORM) == a_travel(HAMAD)


class TestTravelsInMemory(TravelsContract, InMemory):
    pass


class TestTravelsInAFile(TravelsContract, InAFile):
    pass
