"""What an application's page says of each thing that was asked, answered, decided and reported."""

from __future__ import annotations

import pytest
from following_states import ANSWERED, APP, ASKED, CHANGED, FINAL, INITIAL, INQUIRED, NEW, PROVIDED, STATES, State
from samples import TODAY

from kiosk.bootstrap import terms_of_policy
from kiosk.domain.dates import short_day
from kiosk.domain.needs import Act, needs
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.timeline import SAVED
from kiosk.domain.words import Words
from kiosk.ui.case_view import case_view, decision_view, told_of
from kiosk.ui.case_words import LATE, NEEDS, need_words
from kiosk.ui.screens.case import CaseView, Thread

TERMS = terms_of_policy()


def app_of(state: State) -> ApplicationState:
    found = state.known.file.application(APP)
    assert found is not None
    return found


def view(*bodies: object, waits: tuple = ()) -> CaseView:
    state = State((*NEW, *bodies), waits=waits)  # type: ignore[arg-type]
    return case_view(app_of(state), (), (), TERMS, TODAY, state.known.unsent)


def flat(words: Words) -> str:
    """The source with everything that stands in its places."""
    return " ".join((words.source, *(flat(v) if isinstance(v, Words) else str(v) for _, v in words.values)))


def said(thread: Thread) -> str:
    return " | ".join(f"{flat(label)}: {flat(words)}" for label, words in thread.rows)


def test_a_request_tells_each_item_its_last_day_and_that_no_answer_was_given() -> None:
    (thread,) = view(ASKED).threads
    for words in (*ASKED.items, ASKED.words, flat(short_day(ASKED.due)), "No answer yet"):
        assert words in said(thread)


def test_an_answer_takes_the_place_of_its_lack() -> None:
    (thread,) = view(ASKED, PROVIDED).threads
    assert PROVIDED.text in said(thread)
    assert "No answer yet" not in said(thread)


def test_an_inquiry_is_headed_by_its_topic_and_has_its_number() -> None:
    (thread,) = view(INQUIRED, ANSWERED).threads
    assert flat(thread.heading).startswith("Inquiry: {topic} Where the application is")
    for words in (INQUIRED.text, ANSWERED.text, "4821 7730 1708"):
        assert words in said(thread)


def test_a_reported_change_says_what_and_since_when() -> None:
    (thread,) = view(CHANGED).threads
    assert "The family" in flat(thread.heading)
    assert CHANGED.text in said(thread)


def test_what_waits_on_this_kiosk_says_so_in_its_own_thread_only() -> None:
    sent, waiting = view(CHANGED, INQUIRED, waits=(CHANGED.change,)).threads
    assert [flat(SAVED) in said(thread) for thread in (sent, waiting)] == [False, True]


def test_the_newest_letter_comes_first_and_the_newest_month_is_among_them() -> None:
    rulings = told_of(app_of(STATES["approved"]).case)
    assert [getattr(told, "month", "") or getattr(told, "outcome", "") for told in rulings] == [
        "2026-11",
        "final_approval",
        "initial_approval",
    ]


def test_an_approval_names_its_amount_and_what_comes_next() -> None:
    app = app_of(State((*NEW, INITIAL, FINAL)))
    rows = {flat(label): flat(words) for label, words in decision_view(app, told_of(app.case)[0]).rows}
    assert "2,460" in rows["Amount each month"]
    assert "What comes next" in rows


@pytest.mark.parametrize("name", ["", "late", "rejected"])
def test_each_need_has_words_with_its_day(name: str) -> None:
    app = app_of(STATES[name])
    for need in needs(app, TERMS, TODAY):
        _, title, sentence = need_words(need)
        assert title in {words for table in (NEEDS, LATE) for words, _ in table.values()}
        assert flat(short_day(need.due)) in flat(sentence)


def test_every_need_has_words_in_time_and_late() -> None:
    assert set(NEEDS) == set(LATE) == set(Act)
