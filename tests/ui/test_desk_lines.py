"""What a line of the list says: ages and last days in words, and nothing about a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import uuid4

import pytest
from desk_sample import DESK, NOW
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.statuses import Tone
from kiosk.domain.words import ltr
from kiosk.domain.working_days import WorkingDays
from kiosk.services.desk_ports import QueueLine
from kiosk.ui.desk.looks import LEAST, desk_look
from kiosk.ui.desk.queue_model import ASKED, HELD, MARK, MISSING, NOBODY, PAD, LineWords
from kiosk.ui.desk.queue_panel import NARROW
from kiosk.ui.desk.time_words import age, time_left
from kiosk.ui.language import Language, Translator, languages
from kiosk.ui.look import Role
from kiosk.ui.palette import Theme

DAYS = WorkingDays(frozenset())


@pytest.fixture
def say(qtbot: QtBot) -> Iterator[Translator]:
    translator = Translator()
    translator.use(Language.ARABIC)
    yield translator
    for installed in translator._installed:
        QApplication.removeTranslator(installed)


@pytest.mark.parametrize(
    ("due", "tone", "words"),
    [
        (date(2026, 11, 25), Tone.WARN, "بقي 3 أيام عمل"),
        (date(2026, 11, 24), Tone.WARN, "بقي يوما عمل"),
        (date(2026, 12, 6), Tone.NONE, "بقي 10 أيام عمل"),
        (date(2026, 11, 22), Tone.WARN, "اليوم آخر يوم"),
        (date(2026, 11, 19), Tone.ERROR, "متأخر يوم عمل"),
        (date(2026, 11, 11), Tone.ERROR, "متأخر 7 أيام عمل"),
        (date(2026, 11, 21), Tone.ERROR, "متأخر يوم عمل"),
    ],
)
def test_the_last_day_is_told_in_working_days(say: Translator, due: date, tone: Tone, words: str) -> None:
    found = time_left(due, date(2026, 11, 22), DAYS)
    assert (found[0], say.say(found[1])) == (tone, words)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(minutes=12), "قبل 12 دقيقة"),
        (timedelta(hours=2), "قبل ساعتين"),
        (timedelta(hours=20), "أمس"),
        (timedelta(days=3), "قبل 3 أيام"),
        (timedelta(days=-1), "الآن"),
    ],
)
def test_an_age_is_told_in_words(say: Translator, ago: timedelta, words: str) -> None:
    assert say.say(age(NOW - ago, NOW)) == words


@pytest.mark.parametrize("language", list(languages()))
def test_the_words_of_a_line_fit_beside_each_other_in_the_narrow_list(say: Translator, language: Language) -> None:
    say.use(language)
    look = desk_look(say.say, Theme.NORMAL, *LEAST, rtl=language.rtl)
    room = NARROW - 2 * PAD - MARK - 6 - 10  # the list's bar
    bold, plain = (QFontMetrics(look.font(role)) for role in (Role.FLOOR_BOLD, Role.FLOOR))
    dues = [
        time_left(date(2026, 11, 22) + timedelta(days=days), date(2026, 11, 22), DAYS)[1] for days in range(-90, 90)
    ]
    asides = [NOBODY, HELD.fill(officer=ltr("1002")), *(MISSING.count(n) for n in range(12)), ASKED.count(11)]
    due = max(bold.horizontalAdvance(look.text(words)) for words in dues)
    aside = max(plain.horizontalAdvance(look.text(words)) for words in asides)
    assert due + aside + 8 <= room


def test_a_line_names_nobody_and_nothing_that_was_answered(say: Translator) -> None:
    """A look at a list is no look into files (decision 13)."""
    line = QueueLine(
        uuid4(),
        "000774821106",
        "social_security",
        "مكتب النسيم",
        DESK,
        NOW,
        "under_review",
        "1002",
        date(2026, 11, 25),
        2,
        0,
        late=False,
    )
    words = LineWords.of(line, NOW, DAYS)
    assert words.due is not None
    told = [words.reference, *map(say.say, (words.status, words.place, words.due[1], words.aside))]
    assert told == [
        ltr("0007 7482 1106"),
        "مراجعة",
        "\u2068مكتب النسيم\u2069 · الآن",
        "بقي 3 أيام عمل",
        "مستندان ناقصان",
    ]


def test_a_line_of_another_programme_says_which(say: Translator) -> None:
    line = QueueLine(
        uuid4(), "000774821106", "education_support", "", DESK, NOW, "under_review", "", None, 0, 0, late=False
    )
    assert say.say(LineWords.of(line, NOW, DAYS).place).startswith("الدعم التعليمي · ")
