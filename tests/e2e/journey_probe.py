"""Runs inside its own D-Bus session: goes through the whole kiosk as a screen reader's user does, by Arabic names.

First it registers and applies; then it comes back by its mobile's code and asks about the application. Prints each
heading it meets, each name of what could be pressed or written in there, and the number each errand ends with. Nothing
of the kiosk is imported here, and no key, objectName or place on the screen is used: it answers what is asked by the
names below, and goes on by whatever way on it finds, unless the page has turned by itself. Used by test_real_screen.py.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass

from at_spi import CHECKED, ENABLED, FOCUSABLE, Eyes, Seen
from screen_probe import LAUNCHER, PATIENCE_S, SILENT, accessibility_bus, start_screen

ACTION, TEXT, WRITABLE = (f"org.a11y.atspi.{name}" for name in ("Action", "Text", "EditableText"))
PRESSED = ("push button", "button", "check box", "radio button", "toggle button")
WRITTEN = ("text", "entry", "password text")
MOST_VISITS = 4  # of one page
TURN_S = 1.0  # within this a page that goes on with its answer has gone
NEEDED = "رقم الهوية مطلوب: 10 أرقام كما في البطاقة."  # said of the field once one went on without it
CODE, IDENTITY = "رمز التحقق", "رقم الهوية"

# What a man of 66 who lives with relatives answers, and has nothing.
WRITES = {
    IDENTITY: "1000000016",
    "رقم الجوال": "0551234567",
    "كلمة المرور": "nakhla-1447",
    "كلمة المرور مرة أخرى": "nakhla-1447",
    "الاسم الأول": "سالم",
    "اسم الأب": "ناصر",
    "اسم الجد": "عبدالرحمن",
    "اسم العائلة": "الصالح",
    "أيام الغياب عن المملكة": "0",
    "عدد الأفراد معك في السكن": "0",
    "الحي": "حي النسيم",
    "الشارع": "شارع سعد بن أبي وقاص",
    "رقم المبنى": "2929",
    "الرقم الإضافي": "8118",
    "الرمز البريدي": "14234",
    "رقم الآيبان": "9480000000000000000001",
    "السؤال": "هل وصلت المستندات كلها؟",
}
DAYS = {"ما تاريخ ميلادك؟": ("19", "12", "1960"), "متى تنتهي الهوية؟": ("30", "6", "2030")}
CHOOSES = {
    "من يستخدم الجهاز الآن؟": "صاحب الطلب",
    "ما تاريخ ميلادك؟": "ميلادي",
    "متى تنتهي الهوية؟": "ميلادي",
    "ما البرنامج المطلوب؟": "الضمان الاجتماعي المطور",
    "ما الجنس؟": "ذكر",
    "ما المؤهل الدراسي؟": "ثانوي",
    "هل توجد حاجة إلى تسهيلات؟ (اختياري)": "لا يوجد",
    "ما الحالة الاجتماعية؟": "لم يسبق الزواج",
    "هل ينطبق شيء من هذه الظروف؟": "لا يوجد",
    "أين تسكن الآن؟": "الرياض",
    "في أي مدينة تسكن؟": "الرياض",
    "ما نوع السكن؟": "سكن مع الأهل",
    "هل يوجد مسكن آخر؟": "لا",
    "هل يوجد دخل؟": "لا",
    "هل توجد ممتلكات؟": "لا",
    "هل يوجد سجل تجاري؟": "لا",
    "هل توجد إعاقة لديك؟": "لا",
    "هل يوجد مرض مزمن لديك؟": "لا",
    "هل يوجد ما يمنعك من العمل؟": "لا",
    "ما حالة العمل الآن؟": "متقاعد",
    "وصل طلبك": "إنهاء",
    "ما موضوع الاستفسار؟": "المستندات",
}
AGREES = (
    "المعلومات صحيحة بحسب علمي.",
    "ذكرتُ جميع مصادر الدخل والممتلكات.",
    "أوافق على التحقق منها لدى الجهات المختصة وعلى الزيارة.",
    "أبلغ عن أي تغيّر خلال 15 يومًا.",
    "أعلم أن عقوبة البيانات غير الصحيحة حتى 10,000 ريال أو سنة سجن أو كلاهما.",
)
# The way on from any page, the best first. One paper is scanned, the others are not at hand.
SCANNED, NOT_AT_HAND = "مسح", "ليس معي الآن"
APPLYING = (
    "تسجيل جديد",
    "إكمال قسم .*",
    "إقرار ومتابعة",
    "البدء",
    "بدء المسح",
    "واضحة، متابعة",
    "موافقة ومتابعة",
    "متابعة",
    "متابعة إلى التقديم",
    "تقديم",
)
ASKING = (
    "استفسار",
    "إرسال الاستفسار",
    "دخول برمز الجوال",
    "البدء",
    "متابعة",
)


@dataclass(frozen=True, slots=True)
class Errand:
    """ways: on from any page, the best first. number: what the number is called with which it ends."""

    ways: tuple[str, ...]
    number: str


ERRANDS = Errand(APPLYING, "رقم الطلب"), Errand(ASKING, "رقم الاستفسار")


class Person:
    """Goes through the kiosk. eyes: and hands."""

    def __init__(self, eyes: Eyes, errand: Errand) -> None:
        self.eyes, self.errand = eyes, errand
        self.visits: Counter[str] = Counter()
        self.scanned = False

    def page(self) -> Seen | None:
        """The kiosk's window, once something can be pressed in it; none while a page turns."""
        desktop = self.eyes.look()
        window = next(iter(desktop.children[0].children), None) if desktop.children else None
        return window if window is not None and any(t.role in PRESSED for t in window.all()) else None

    def to_its_number(self) -> str:
        """By which whoever comes back finds it."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            page = self.page()
            if page is None:
                continue
            if number := self._number(page):
                return number
            if self._answer(page):
                deadline = time.monotonic() + PATIENCE_S
        raise SystemExit(f"no way on; there is {[(t.role, t.name) for t in page.all() if t.name] if page else None}")

    def _number(self, page: Seen) -> str:
        names, called = [thing.name for thing in page.all() if thing.name], self.errand.number
        found = re.search(r"\d[\d ]{7,}\d", names[names.index(called) + 1]) if called in names[:-1] else None
        return found[0] if found else ""

    def _answer(self, page: Seen) -> bool:
        """Whether something was done."""
        heading = next((t.name for t in page.all() if t.role == "heading"), "")
        lines = [t for t in page.all() if t.role in WRITTEN]
        waits = any(line.name == CODE for line in lines) and not self._code(page)
        if waits or not any(self._named(page, name) for name in (CHOOSES.get(heading, ""), *self._ways())):
            return False
        self._tell(page, heading)
        for line in lines:
            self._write(page, heading, line)
        for name in AGREES:
            if (sentence := self._named(page, name)) is not None and CHECKED not in sentence.states:
                self._press(sentence)
        chosen = self._named(page, CHOOSES.get(heading, ""))
        if chosen is not None and CHECKED not in chosen.states:
            self._press(chosen)
            if not self._stays(page):
                return True
        return self._go_on(page)

    def _tell(self, page: Seen, heading: str) -> None:
        self.visits[heading] += 1
        if self.visits[heading] > MOST_VISITS:
            raise SystemExit(f"{heading!r} again and again: {[(t.role, t.name, t.description) for t in page.all()]}")
        sys.stdout.write(f"heading\t{heading}\n")
        for thing in page.all():
            if thing.role in (*PRESSED, *WRITTEN) and FOCUSABLE in thing.states:
                sys.stdout.write(f"there\t{thing.name}\n")

    def _write(self, page: Seen, heading: str, line: Seen) -> None:
        text = WRITES.get(line.name, "")
        if line.name in (parts := ("اليوم", "الشهر", "السنة")):
            text = DAYS[heading][parts.index(line.name)]
        if line.name == CODE:
            text = self._code(page)
        if line.name == IDENTITY and NEEDED not in line.description:
            return  # first without it, to hear what is wanted
        ((written,),) = self.eyes.ask([(line.at, TEXT, "GetText", "ii", (0, -1))])
        if text and not written:
            self.eyes.ask([(line.at, WRITABLE, "InsertText", "isi", (0, text, len(text)))])
            sys.stdout.write(f"write\t{line.name}\n")

    @staticmethod
    def _code(page: Seen) -> str:
        """As it is read on the strip of practice."""
        found = (re.search(r"(?<!\d)\d{6}(?!\d)", t.name) for t in page.all() if t.role == "label")
        return next((match[0] for match in found if match), "")

    @staticmethod
    def _named(page: Seen, name: str) -> Seen | None:
        buttons = (t for t in page.all() if t.role in PRESSED and ENABLED in t.states)
        return next((t for t in buttons if re.fullmatch(name, t.name)), None) if name else None

    def _ways(self) -> tuple[str, ...]:
        return (*(() if self.scanned else (SCANNED,)), NOT_AT_HAND, *self.errand.ways)

    def _go_on(self, page: Seen) -> bool:
        for name in self._ways():
            if (way := self._named(page, name)) is not None:
                self.scanned = self.scanned or name == SCANNED
                self._press(way)
                self._stays(page)
                return True
        return False

    def _press(self, thing: Seen) -> None:
        """One of a page that is gone does nothing."""
        self.eyes.ask([(thing.at, ACTION, "DoAction", "i", (0,))])

    def _stays(self, page: Seen) -> bool:
        """Whether the page stands still after a while: its ways on are the same things."""
        ways = {t.at for t in page.all() if t.role in PRESSED}
        deadline = time.monotonic() + TURN_S
        while time.monotonic() < deadline:
            now = self.page()
            if now is not None and {t.at for t in now.all() if t.role in PRESSED} != ways:
                return False
        return True


def main() -> int:
    server, display = start_screen()
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], **SILENT)
    with tempfile.TemporaryDirectory() as folder:
        mine = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        mine |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        mine |= {"KIOSK_DATA_FOLDER": folder, "KIOSK_PRACTICE": "yes", "KIOSK_SCANNER": "practice"}
        kiosk = subprocess.Popen([sys.executable, "-m", "kiosk", "screen"], env=mine, **SILENT)
        try:
            eyes = Eyes(accessibility_bus())
            for errand in ERRANDS:
                number = Person(eyes, errand).to_its_number()
                sys.stdout.write(f"number\t{number}\n")
        finally:
            for process in (kiosk, launcher, server):
                process.kill()
                process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
