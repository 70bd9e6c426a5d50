"""The page behind the eye: figures in view, aloud and on paper, and an appeal that begins with what it says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from act_kiosk import Kiosk
from following_states import ABROAD, DECISION, OVER, STATES, State, earning, refused
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shell_kit import a_shell

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.facts import AppealSubmitted
from kiosk.domain.words import unmarked
from kiosk.services.ports import PrinterFault
from kiosk.ui.idle import IdleWatch
from kiosk.ui.journey.quiet import Quiet
from kiosk.ui.journey.rulings import Rulings
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.text import Text
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.reasons import ReasonsScreen

BEYOND = "هذه الأرقام من البيانات التي قُدمت. وقد يكون لدى الموظف معلومات أخرى."


@pytest.fixture
def kiosk(qapp: object, qtbot: QtBot) -> Iterator[Kiosk]:
    with a_shell() as shell:
        shell.window.resize(1080, 1920)
        yield Kiosk(shell, qtbot)


def behind_the_eye(kiosk: Kiosk, state: State = OVER) -> ReasonsScreen:
    app = kiosk.knows(*state.bodies)
    Rulings(kiosk.session, app, lambda: kiosk.left.append("back")).reasons()
    assert kiosk.page == "reasons"
    screen = kiosk.shell.screen
    assert isinstance(screen, ReasonsScreen)
    return screen


def touch(kiosk: Kiosk, name: str) -> None:
    button = kiosk.shell.window.findChild(KioskButton, name)
    assert button is not None
    button.click()


def has(kiosk: Kiosk, name: str) -> bool:
    return any(widget.findChild(KioskButton, name) is not None for widget in page_of(kiosk))


def shown(root: QWidget) -> list[str]:
    return [unmarked(text.text()) for text in root.findChildren(Text)]


def page_of(kiosk: Kiosk) -> list[QWidget]:
    """The page's own widgets, without header and buttons below."""
    screen = kiosk.shell.screen
    assert isinstance(screen, ReasonsScreen)
    return list(screen.content(kiosk.shell.look).form)


def words(text: str) -> list[str]:
    """Letters and digits alone, as a voice knows them."""
    text = text.replace("%", " بالمئة")
    return "".join(letter if letter.isalnum() else " " for letter in text.replace(",", "")).split()


# ── figures ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_arithmetic_stands_in_riyals(kiosk: Kiosk) -> None:
    behind_the_eye(kiosk)
    said = shown(kiosk.shell.window)
    for line in ("4,000 ريال", "3,960 ريالًا", "40 ريالًا", "الزيادة على الحد", "50% من دخل مكتسب قدره 8,000 ريال"):
        assert line in said
    assert any("أمر ملكي معلن 2023-10-09" in line and "2023/11/1" in line for line in said)
    assert "الحساب من بيانات الطلب كما قُدمت، بقواعد نوفمبر 2026." in said


def test_what_would_change_it_is_conditional_and_proven(kiosk: Kiosk) -> None:
    behind_the_eye(kiosk)
    facts = [line for line in shown(kiosk.shell.window) if line.startswith("إن صح وثبت")]
    assert len(facts) == 3 and any("7,919" in line for line in facts)
    assert "لا وعد هنا. لا يُحسب إلا ما هو صحيح ومثبت." in shown(kiosk.shell.window)
    assert len([line for line in shown(kiosk.shell.window) if line.startswith("الإثبات: ")]) == 3


def test_figures_that_do_not_bear_the_reason_out_are_said_to_be_what_was_handed_in(kiosk: Kiosk) -> None:
    behind_the_eye(kiosk, refused(earning("100"), "INCOME_OVER_MIN"))
    assert BEYOND in shown(kiosk.shell.window)


def test_figures_that_do_are_not(kiosk: Kiosk) -> None:
    behind_the_eye(kiosk)
    assert BEYOND not in shown(kiosk.shell.window)


def test_days_abroad_are_counted(kiosk: Kiosk) -> None:
    behind_the_eye(kiosk, ABROAD)
    assert {"104 أيام", "90 يومًا", "14 يومًا"} <= set(shown(kiosk.shell.window))


def test_hidden_nothing_of_it_is_seen(kiosk: Kiosk) -> None:
    behind_the_eye(kiosk, STATES["rejected"])
    touch(kiosk, "hide_reasons")
    assert [line for widget in page_of(kiosk) for line in shown(widget) if "ريال" in line] == []
    assert not has(kiosk, "listen") and not has(kiosk, "print_reasons")


# ── aloud ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("state", [OVER, ABROAD, STATES["rejected"], STATES["stopped"]])
def test_every_word_of_the_page_is_read_aloud(kiosk: Kiosk, state: State) -> None:
    behind_the_eye(kiosk, state)
    touch(kiosk, "listen")
    assert kiosk.page == "reasons"
    ((read, language),) = kiosk.voice.said
    assert language == "ar"
    spoken = " ".join(words(read))
    seen = [line for widget in page_of(kiosk) for line in shown(widget)]
    assert seen and [line for line in seen if " ".join(words(line)) not in spoken] == []


def test_what_is_read_aloud_has_no_sign_that_a_voice_cannot_say(kiosk: Kiosk) -> None:
    screen = behind_the_eye(kiosk)
    read = screen.spoken(kiosk.shell.translator.say)
    assert "8000" in read and "50 بالمئة" in read
    assert not set("×÷+−=≥<>%/{}_\u2066\u2068\u2069") & set(read)
    assert all(line.endswith((".", "؟")) for line in read.splitlines())


def test_a_second_touch_ends_the_reading(kiosk: Kiosk) -> None:
    kiosk.voice.holding = True
    screen = behind_the_eye(kiosk)
    touch(kiosk, "listen")
    kiosk.qtbot.waitUntil(kiosk.voice.speaking.is_set)
    assert screen.speaking
    touch(kiosk, "listen")
    assert kiosk.page == "reasons"
    assert not screen.speaking and len(kiosk.voice.said) == 1


def test_who_leaves_hears_no_more(kiosk: Kiosk) -> None:
    kiosk.voice.holding = True
    screen = behind_the_eye(kiosk)
    touch(kiosk, "listen")
    kiosk.qtbot.waitUntil(kiosk.voice.speaking.is_set)
    back = screen.content(kiosk.shell.look).back
    assert back is not None
    back.run()
    kiosk.qtbot.waitUntil(lambda: not kiosk.voice.speaking.is_set())
    assert kiosk.left == ["back"]


def test_nobody_is_asked_whether_they_are_there_while_they_listen(kiosk: Kiosk) -> None:
    seconds = [0.0]
    watch = IdleWatch(lambda: seconds[0], 120, 45)
    quiet = Quiet(kiosk.shell, kiosk.shell, watch, lambda: kiosk.session)
    quiet.ticker.stop()
    kiosk.voice.holding = True
    behind_the_eye(kiosk)
    touch(kiosk, "listen")
    kiosk.qtbot.waitUntil(kiosk.voice.speaking.is_set)
    for seconds[0] in (60.0, 119.0, 200.0, 310.0):
        quiet.tick()
        assert kiosk.shell.screen is not None and kiosk.shell.screen.name == "reasons"
    touch(kiosk, "listen")
    assert kiosk.page == "reasons"
    seconds[0] += 121
    quiet.tick()
    assert kiosk.shell.screen.name == "still_here"
    quiet.uncover()


def test_without_a_loudspeaker_the_page_says_so(kiosk: Kiosk) -> None:
    kiosk.voice.mute = True
    behind_the_eye(kiosk)
    touch(kiosk, "listen")
    assert kiosk.page == "trouble"


def test_without_a_voice_nothing_offers_to_read(kiosk: Kiosk) -> None:
    kiosk.voice.available = False
    behind_the_eye(kiosk)
    assert not has(kiosk, "listen") and has(kiosk, "print_reasons")


# ── on paper ────────────────────────────────────────────────────────────────────────────────────────────────────


def printer_of(kiosk: Kiosk) -> MemoryPrinter:
    printer = kiosk.session.suite.whys.receipts.printer
    assert isinstance(printer, MemoryPrinter)
    return printer


def test_it_comes_out_on_paper(kiosk: Kiosk) -> None:
    screen = behind_the_eye(kiosk)
    touch(kiosk, "print_reasons")
    assert kiosk.page == "reasons"
    assert screen.paper is Paper.PRINTED and len(printer_of(kiosk).jobs) == 1


def test_paper_that_does_not_come_out_leaves_the_page_as_it_was(kiosk: Kiosk) -> None:
    screen = behind_the_eye(kiosk)
    printer_of(kiosk).fail(PrinterFault.NO_PAPER)
    touch(kiosk, "print_reasons")
    assert kiosk.page == "paper_fault"
    kiosk.shell.uncover()
    assert kiosk.page == "reasons" and screen.paper is Paper.FAILED
    assert "لم تُطبع الأسباب." in shown(kiosk.shell.window)


# ── an appeal ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_appeal_against_the_one_reason_begins_with_what_the_card_says(kiosk: Kiosk) -> None:
    screen = behind_the_eye(kiosk)
    forward = screen.content(kiosk.shell.look).forward
    assert forward is not None and kiosk.shell.translator.say(forward.words) == "الاعتراض على هذا السبب"
    forward.run()
    assert kiosk.page == "reason_INCOME_OVER_MIN"
    page = kiosk.shell.screen
    assert isinstance(page, FormScreen)
    assert page.answers.text("agree_INCOME_OVER_MIN") == "dispute"
    assert page.answers.text("why_INCOME_OVER_MIN") == (
        "بشأن السبب: الدخل المحتسب لا يقل عن الحد الأدنى المحتسب للمعاش. "
        "الدخل المحتسب: 4,000 ريال، الحد الأدنى المحتسب: 3,960 ريالًا، الزيادة على الحد: 40 ريالًا. "
        "أطلب إعادة النظر فيه بحسب المستندات المرفقة."
    )


def test_what_the_person_makes_of_it_is_what_is_handed_in(kiosk: Kiosk) -> None:
    kiosk.hold(f"appeal:{DECISION}")
    screen = behind_the_eye(kiosk)
    forward = screen.content(kiosk.shell.look).forward
    assert forward is not None
    forward.run()
    assert kiosk.page == "reason_INCOME_OVER_MIN"
    page = kiosk.shell.screen
    assert isinstance(page, FormScreen)
    page.answers = page.answers.with_(why_INCOME_OVER_MIN="الراتب نقص في أكتوبر.")
    page.content(kiosk.shell.look)
    page.go_on()
    kiosk.fill("statement")
    assert kiosk.page == "attachments"
    kiosk.press("continue")
    kiosk.press("continue")
    kiosk.press("confirm")
    assert kiosk.page == "done"
    (body,) = (body for body in kiosk.facts() if isinstance(body, AppealSubmitted))
    assert (body.disputed, body.arguments) == (("INCOME_OVER_MIN",), ("الراتب نقص في أكتوبر.",))


def test_each_of_several_reasons_has_its_own_way_to_an_appeal(kiosk: Kiosk) -> None:
    behind_the_eye(kiosk, STATES["rejected"])
    touch(kiosk, "appeal_HOUSING_PROOF_MISSING")
    assert kiosk.page == "reason_HOUSING_PROOF_MISSING"
    page = kiosk.shell.screen
    assert isinstance(page, FormScreen)
    assert page.answers.text("agree_HOUSING_PROOF_MISSING") == "dispute"
    assert page.answers.text("agree_INCOME_OVER_MIN") == ""
    assert page.answers.text("why_HOUSING_PROOF_MISSING").startswith("بشأن السبب: لم يثبت السكن")


def test_against_all_of_it_the_appeal_begins_as_ever(kiosk: Kiosk) -> None:
    behind_the_eye(kiosk, STATES["rejected"])
    touch(kiosk, "appeal")
    assert kiosk.page == "ground"


def test_what_was_written_before_is_not_written_over(kiosk: Kiosk) -> None:
    screen = behind_the_eye(kiosk)
    forward = screen.content(kiosk.shell.look).forward
    assert forward is not None
    forward.run()
    assert kiosk.page == "reason_INCOME_OVER_MIN"
    page = kiosk.shell.screen
    assert isinstance(page, FormScreen)
    page.answers = page.answers.with_(why_INCOME_OVER_MIN="كلامي أنا.")
    page.content(kiosk.shell.look)
    page.break_off()
    forward.run()
    assert kiosk.page == "reason_INCOME_OVER_MIN"
    again = kiosk.shell.screen
    assert isinstance(again, FormScreen)
    assert again.answers.text("why_INCOME_OVER_MIN") == "كلامي أنا."


def test_an_open_appeal_leaves_no_second_one(kiosk: Kiosk) -> None:
    screen = behind_the_eye(kiosk, STATES["appealed"])
    assert screen.content(kiosk.shell.look).forward is None and not has(kiosk, "appeal_INCOME_OVER_MIN")
