"""One control of every kind in its frame, and a form above a keyboard, for the tests to use and to measure."""

from __future__ import annotations

from datetime import date

from display_specimens import say
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain import kinds
from kiosk.domain.answers import Answers, Applicant, Case
from kiosk.domain.forms import Field
from kiosk.domain.kinds import Kind, Option
from kiosk.domain.words import verbatim
from kiosk.ui.kit.control import Control
from kiosk.ui.kit.controls import make_control
from kiosk.ui.kit.field_box import FieldBox
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.keyboard import Key, Keyboard
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.look import Look, TextSize

LABEL, HINT, PROBLEM = "رقم الهوية الوطنية", "10 أرقام كما في البطاقة", "رقم الهوية ناقص. المطلوب 10 أرقام."
CITIES = tuple(
    Option(code, verbatim(name))
    for code, name in {
        "ahsa": "الأحساء",
        "abha": "أبها",
        "jeddah": "جدة",
        "makkah": "مكة المكرمة",
        "riyadh": "الرياض",
        "tabuk": "تبوك",
        "taif": "الطائف",
    }.items()
)
FEW = CITIES[:3]
KINDS: tuple[tuple[Kind, str | tuple[str, ...]], ...] = (
    (kinds.ArabicName(), "عبدالرحمن"),
    (kinds.Line(), "شارع الملك فهد"),
    (kinds.LongText(20, 500), "انقطع الدخل في مايو.\nوانتقلنا إلى بيت آخر."),
    (kinds.Email(), "salem@example.com"),
    (kinds.ShortAddress(), "RRRD2929"),
    (kinds.Password(), "abcd1234"),
    (kinds.NationalId(), "1000000008"),
    (kinds.Mobile(), "0500000000"),
    (kinds.OneTimeCode(), "123456"),
    (kinds.Digits(length=4), "1234"),
    (kinds.Digits(), "123"),
    (kinds.Whole(), "12"),
    (kinds.Amount(), "18000.5"),
    (kinds.Iban(), "SA0380000000608010167519"),
    (kinds.Day(), "H:1380-7-1"),
    (kinds.Choice(FEW), "abha"),
    (kinds.Choice(CITIES, searchable=True), "taif"),
    (kinds.Several(FEW), ("ahsa", "jeddah")),
    (kinds.YesNo(), "yes"),
    (kinds.Consent(), "yes"),
)
IDS = tuple(f"{type(kind).__name__}-{place}" for place, (kind, _) in enumerate(KINDS))


def panel(size: TextSize = TextSize.M, *, portrait: bool = True, rtl: bool = True) -> Look:
    width, height = (1080, 1920) if portrait else (1920, 1080)
    return Look(say, rtl, width, height, size=size)


PANELS = tuple(panel(size, portrait=portrait) for size in TextSize for portrait in (True, False))
PANEL_IDS = tuple(f"{of.size}-{'portrait' if of.portrait else 'landscape'}" for of in PANELS)


def control_for(kind: Kind, of: Look | None = None, name: str = "asked") -> Control:
    case = Case(Answers(), Applicant("1000000008", date(1960, 12, 19)), date(2026, 11, 22))
    return make_control(of or panel(), Field(name, verbatim(LABEL), kind, verbatim("")), case)


def box_for(kind: Kind, of: Look | None = None) -> FieldBox:
    of = of or panel()
    return FieldBox(of, LABEL, HINT, control_for(kind, of), echoes=True)


def write(line: QWidget, text: str) -> None:
    """As a real keyboard with letters of any script does; QTest knows Latin ones only."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(line, event)


class Form(QWidget):
    """Widgets above a keyboard, shown and active."""

    def __init__(self, qtbot: QtBot, keyboard: Keyboard, *widgets: QWidget) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.qtbot, self.keyboard = qtbot, keyboard
        layout = QVBoxLayout(self)
        for widget in (*widgets, keyboard):
            layout.addWidget(widget)
        self.resize(1032, 900)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()

    def focus(self, line: QWidget) -> None:
        line.setFocus()
        self.qtbot.waitUntil(line.hasFocus)

    def key(self, name: str) -> Key:
        """The key of that name on the page that is shown."""
        return next(key for key in self.keyboard.findChildren(Key, name) if key.isVisible())

    def tap(self, *names: str) -> None:
        for name in names:
            self.qtbot.mouseClick(self.key(name), Qt.MouseButton.LeftButton)

    def type(self, text: str) -> None:
        self.tap(*(f"key_{letter}" for letter in text))


def form_of_lines(qtbot: QtBot, page: KeyboardPage, count: int = 1) -> tuple[Form, tuple[LineEdit, ...]]:
    lines = tuple(LineEdit(panel(), f"line_{number}", keyboard=page) for number in range(count))
    form = Form(qtbot, Keyboard(panel(), page), *lines)
    form.focus(lines[0])
    return form, lines
