"""Notices over both adapters: who is told of what, once, and in words that give nothing away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from centre_kit import HAMAD, NOURA, SALMA, a_fact, an_account, fates
from notices_kit import (
    BOTH,
    EMAIL,
    SECOND,
    NoticeWorld,
    PostgresNoticeWorld,
    SqliteNoticeWorld,
    account_with,
    an_applied,
    rejection,
    request,
)

from kiosk.central.notices import Channel, Notifier, by_email, by_sms
from kiosk.central.notices_following import MOST, NoticeFollower
from kiosk.domain.facts import (
    AppealDecided,
    AppealSubmitted,
    ChangeReported,
    ComplaintAnswered,
    FinallyApproved,
    InitiallyApproved,
    InquiryAnswered,
    InquiryAsked,
    LanguageChosen,
    NumberRequested,
    PaymentComplained,
    Rejected,
)
from kiosk.domain.words import Words

ARRIVED = "Your application ending in 0018 has arrived. It can be followed at any kiosk."
DECIDED = "A decision was made on your application ending in 0018. It can be seen at any kiosk."


def appeal(against: Rejected) -> AppealSubmitted:
    words = ("000700000026", against.decision, "deserves_more", (), (), (), "a statement", (), "")
    return AppealSubmitted(against.application, uuid4(), *words)


def complaint(application: UUID) -> PaymentComplained:
    return PaymentComplained(application, uuid4(), "000700000034", "2026-11", "less", "900", "800", "why?", ())


class NoticesContract:
    @pytest.fixture
    def application(self, world: NoticeWorld) -> UUID:
        """Salma has an account and an application that she was told of."""
        fact, application = an_applied()
        world.push(account_with(), fact)
        assert world.told() == [ARRIVED]
        return application

    def test_an_application_that_arrives_is_told_by_sms_and_by_mail_once(self, world: NoticeWorld) -> None:
        world.push(account_with(), an_applied()[0])
        assert [world.told() for _ in range(3)] == [[ARRIVED], [], []]
        assert world.sms.sent == (("+966551234567", ARRIVED),)
        [(address, subject, text)] = world.mail.sent
        assert (address, subject) == (EMAIL, "Your application has arrived")
        assert text.startswith(f"{ARRIVED}\n\nDeveloped Social Security.")

    def test_the_number_comes_in_full_to_whoever_asked_for_it_and_to_nobody_else(
        self, world: NoticeWorld, application: UUID
    ) -> None:
        asked = NumberRequested(application, application)
        world.push(a_fact(SALMA, asked), a_fact(NOURA, asked))
        assert world.told() == ["Your application has the number 000700000018. It can be followed at any kiosk."]

    def test_the_number_of_what_was_handed_in_later_comes_with_its_own_words(
        self, world: NoticeWorld, application: UUID
    ) -> None:
        complained, changed = (
            complaint(application),
            ChangeReported(application, uuid4(), "x", date(2026, 11, 1), "", ()),
        )
        world.push(a_fact(body=complained), a_fact(body=changed))
        for act in (complained.complaint, changed.change, uuid4()):
            world.push(a_fact(body=NumberRequested(application, act)))
        assert world.told() == [
            "Your complaint has the number 000700000034. The answer can be read at any kiosk.",
            "Your report of a change stands under application number 000700000018.",
        ]

    def test_whoever_chose_english_is_written_to_in_english_until_they_choose_arabic(self, world: NoticeWorld) -> None:
        def say_arabic(words: Words) -> str:
            return "بالعربية"

        def told() -> list[str]:
            world.follow()
            before = len(world.sms.sent), len(world.mail.sent)
            for channel, send in (
                (Channel.SMS, by_sms(world.sms, say_arabic)),
                (Channel.EMAIL, by_email(world.mail, say_arabic)),
            ):
                assert Notifier(world.queue, channel, send, world.clock).step()
            [(_, sms)], [(_, subject, text)] = world.sms.sent[before[0] :], world.mail.sent[before[1] :]
            return [sms, subject, *text.split("\n\n")]

        fact, application = an_applied()
        world.push(a_fact(body=LanguageChosen("en")), account_with(), fact)
        assert told()[:3] == [ARRIVED, "Your application has arrived", ARRIVED]
        world.decide(InitiallyApproved(application, uuid4(), "approved, as it seems"))
        assert told()[0] == DECIDED
        world.push(a_fact(body=LanguageChosen("no language")))
        world.decide(FinallyApproved(application, uuid4(), "1250.00", "approved"), by=SECOND)
        assert told() == ["بالعربية", "بالعربية", "بالعربية", "بالعربية\n"]

    def test_whatever_was_decided_the_words_are_the_same(self, world: NoticeWorld, application: UUID) -> None:
        world.decide(InitiallyApproved(application, uuid4(), "approved, as it seems"))
        assert world.told() == [DECIDED]
        world.decide(FinallyApproved(application, uuid4(), "1250.00", "approved"), by=SECOND)
        assert world.told() == [DECIDED]

    def test_a_rejection_and_its_appeal_are_told(self, world: NoticeWorld, application: UUID) -> None:
        rejected = rejection(application)
        world.decide(rejected)
        assert world.told() == [DECIDED]
        appealed = appeal(rejected)
        world.push(a_fact(body=appealed))
        assert world.told() == ["Your appeal on application ending in 0018 has arrived. Follow it at any kiosk."]
        world.decide(AppealDecided(application, appealed.appeal, True, "upheld"), by=SECOND)
        assert world.told() == ["Your appeal on the application ending in 0018 was decided. See it at any kiosk."]

    def test_what_is_asked_for_is_told_with_its_last_day(self, world: NoticeWorld, application: UUID) -> None:
        world.decide(request(application))
        [said] = world.told()
        assert said == "Your application ending in 0018 needs something more by 3/12/2026. See it at any kiosk."

    def test_answers_are_told(self, world: NoticeWorld, application: UUID) -> None:
        asked, complained = InquiryAsked(application, uuid4(), "status", "when?"), complaint(application)
        world.push(a_fact(body=asked), a_fact(body=complained))
        assert world.told() == []
        world.decide(InquiryAnswered(application, asked.inquiry, "soon"))
        world.decide(ComplaintAnswered(application, complained.complaint, "paid"))
        assert [said.split(" on ")[0] for said in world.told()] == ["Your question", "Your complaint"]

    def test_a_decision_that_came_too_late_to_count_is_not_told(self, world: NoticeWorld, application: UUID) -> None:
        world.decide(rejection(application))
        world.decide(InitiallyApproved(application, uuid4(), "another officer, at the same time"))
        assert world.told() == [DECIDED]

    def test_a_kiosk_can_not_have_a_decision_told(self, world: NoticeWorld, application: UUID) -> None:
        forged = a_fact(body=rejection(application))
        assert fates(world.central.push([forged])) == ["role"]
        world.officer(forged)  # should one ever get in
        assert world.told() == []

    @pytest.mark.parametrize("mobile", ["", "0551234567\n0559876543", "+1", "تسعة"])
    def test_who_has_no_mobile_that_could_be_one_gets_no_sms(self, world: NoticeWorld, mobile: str) -> None:
        world.push(account_with(mobile=mobile), an_applied()[0])
        assert world.told() == []
        assert len(world.mail.sent) == 1

    @pytest.mark.parametrize("email", ["", "salma", "salma@mail.example\nBcc: all@mail.example", "سلمى@mail.example"])
    def test_who_has_no_address_that_could_be_one_gets_no_mail(self, world: NoticeWorld, email: str) -> None:
        world.push(account_with(email=email), an_applied()[0])
        assert world.told() == [ARRIVED]
        assert world.mail.sent == ()

    def test_who_has_no_account_is_not_told(self, world: NoticeWorld) -> None:
        world.push(an_applied()[0])
        assert world.told() == []

    def test_by_a_way_that_there_is_not_nothing_is_queued(self, world: NoticeWorld) -> None:
        world.push(account_with(), an_applied()[0])
        world.follow([Channel.SMS])
        assert world.waiting() == 1

    def test_nothing_is_told_twice_when_the_place_in_the_journal_is_lost(self, world: NoticeWorld) -> None:
        world.push(account_with(), an_applied()[0])
        assert world.told() == [ARRIVED]
        world.forget_the_place()
        assert world.told() == []

    def test_what_is_long_past_is_not_told(self, world: NoticeWorld) -> None:
        world.push(account_with(), an_applied()[0])
        world.clock.forward(days=3)
        assert world.told() == []
        assert world.waiting() == 0
        world.push(account_with(HAMAD), an_applied(HAMAD, "000700000026")[0])
        assert len(world.told()) == 1

    def test_small_steps_tell_the_same(self, world: NoticeWorld) -> None:
        for i, person in enumerate((SALMA, HAMAD, NOURA)):
            world.push(account_with(person), an_applied(person, f"00070000{i:04d}")[0])
        while world.follow(batch=1):
            pass
        assert world.waiting() == 6

    def test_a_step_that_is_broken_off_is_done_again(self, world: NoticeWorld) -> None:
        world.push(account_with(), an_applied()[0])
        with pytest.raises(RuntimeError), world.work() as connection:
            assert NoticeFollower(world.feed, BOTH).step(connection, world.clock.now()) == 2
            raise RuntimeError
        assert world.waiting() == 0
        assert world.told() == [ARRIVED]

    def test_a_stolen_kiosk_floods_nobodys_phone(self, world: NoticeWorld) -> None:
        world.push(account_with(), *(an_applied(reference=f"00070000{i:04d}")[0] for i in range(99)))
        assert len(world.told()) == MOST

    def test_a_fact_that_can_not_be_read_holds_up_no_other(self, world: NoticeWorld) -> None:
        broken = an_account()
        odd = replace(broken, body=replace(broken.body, mobile=7))  # type: ignore[call-arg]
        world.push(odd, account_with(HAMAD), an_applied(HAMAD)[0])
        assert world.told() == [ARRIVED]


class TestNoticesInSqlite(SqliteNoticeWorld, NoticesContract):
    pass


class TestNoticesInPostgres(PostgresNoticeWorld, NoticesContract):
    pass
