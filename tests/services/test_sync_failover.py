"""Another wire version, and a centre that failed over: nothing is sent into the void, and what was lost is said."""

from __future__ import annotations

from datetime import timedelta

from sync_kit import NOW, Kiosk, RoughCentral, a_fact

from kiosk.domain.facts import Fact
from kiosk.services.ports import OutboxCounts
from kiosk.services.sync import SyncState


def acknowledged(kiosk: Kiosk, count: int) -> list[Fact]:
    facts = [a_fact() for _ in range(count)]
    kiosk.append(*facts)
    kiosk.sync.round()
    kiosk.central.calls.clear()
    return facts


def test_a_centre_of_another_version_is_sent_nothing_and_the_state_says_so() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    kiosk.central.outdated = True
    kiosk.append(a_fact())
    assert kiosk.sync.round() == SyncState(True, OutboxCounts(waiting=1), outdated=True)
    assert kiosk.central.calls == []
    kiosk.central.outdated = False
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())


def test_a_centre_that_stays_the_same_is_asked_nothing() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    acknowledged(kiosk, 3)
    kiosk.sync.round()
    assert kiosk.central.calls == []


def test_after_a_failover_that_lost_nothing_nothing_is_said() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    kiosk.central.fail_over(acknowledged(kiosk, 3))
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())
    assert kiosk.central.calls == ["lacking 3"]


def test_what_a_failover_lost_is_counted_and_asked_for_once() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    facts = acknowledged(kiosk, 5)
    kiosk.central.fail_over(facts[:3])
    for _ in range(2):
        assert kiosk.sync.round() == SyncState(True, OutboxCounts(lost=2))
    assert kiosk.central.calls == ["lacking 5"]


def test_what_comes_back_with_the_next_failover_is_no_longer_lost() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    facts = acknowledged(kiosk, 2)
    kiosk.central.fail_over(facts[:1])
    kiosk.sync.round()
    kiosk.central.fail_over(facts)
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())


def test_a_long_ledger_is_asked_about_by_the_thousand() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    facts = acknowledged(kiosk, 2100)
    kiosk.central.fail_over(facts[:-1])
    assert kiosk.sync.round().counts.lost == 1
    assert kiosk.central.calls == ["lacking 1000", "lacking 1000", "lacking 100"]


def test_asking_that_was_cut_off_begins_again() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    facts = acknowledged(kiosk, 3)
    kiosk.central.fail_over(facts[:1])
    for trouble in ("request", "reply"):
        kiosk.central.troubles.append(trouble)
        assert kiosk.sync.round() == SyncState(False, OutboxCounts())
    assert kiosk.sync.round() == SyncState(True, OutboxCounts(lost=2))


def test_asking_that_was_stopped_begins_again() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    acknowledged(kiosk, 3)
    kiosk.central.fail_over()
    assert kiosk.sync.round(lambda: True) == SyncState(True, OutboxCounts())
    assert kiosk.sync.round() == SyncState(True, OutboxCounts(lost=3))


def test_only_the_last_day_before_the_last_acknowledgement_is_asked_about() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    for hours in (0, 10, 34):
        kiosk.clock.moment = kiosk.central.clock.moment = NOW + timedelta(hours=hours)
        acknowledged(kiosk, 1)
    kiosk.clock.moment = kiosk.central.clock.moment = NOW + timedelta(days=5)
    kiosk.central.fail_over()
    assert kiosk.sync.round().counts.lost == 2


def test_the_ledger_forgets_after_a_week_and_never_what_was_lost() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    acknowledged(kiosk, 3)
    kiosk.central.fail_over()
    kiosk.sync.round()
    acknowledged(kiosk, 4)
    kiosk.clock.moment = kiosk.central.clock.moment = NOW + timedelta(days=7, seconds=1)
    acknowledged(kiosk, 1)
    with kiosk.store.work() as work:
        assert len(work.acknowledged(NOW, None, 99)) == 4
        assert work.counts() == OutboxCounts(lost=3)
