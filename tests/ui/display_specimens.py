"""One of each display widget, with words as long as they come, for the tests to measure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from PySide6.QtWidgets import QWidget

from kiosk.domain.forms import Guide, Picture
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, verbatim
from kiosk.ui.kit.banner import Banner, ErrorSummary
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.countdown import Countdown
from kiosk.ui.kit.document_card import DocumentCard
from kiosk.ui.kit.guide import GuidePanel
from kiosk.ui.kit.header import Header
from kiosk.ui.kit.hero import DoneHero, ReferenceCard
from kiosk.ui.kit.info_card import InfoCard
from kiosk.ui.kit.item_card import AddCard, ItemCard
from kiosk.ui.kit.lines import CheckLine, EmptyState
from kiosk.ui.kit.nodes import Step, StepState
from kiosk.ui.kit.panel import Rule, Tray
from kiosk.ui.kit.progress import Progress
from kiosk.ui.kit.sadu import Emblem, Parapet, SaduBand, WideSaduBand
from kiosk.ui.kit.steps import Steps
from kiosk.ui.kit.task_row import TaskRow
from kiosk.ui.kit.timeline import NextSteps, Timeline
from kiosk.ui.kit.touch_card import ChoiceCard
from kiosk.ui.look import Look, TextSize
from kiosk.ui.palette import Theme

LONG = "رقم الهوية ناقص. المكتوب 9، والمطلوب 10 أرقام."
LINE = "إجاباتك محفوظة في هذا الجهاز وستُرسل عند عودة الاتصال."


def say(words: Words) -> str:
    """The English source with its places filled: longer than the Arabic, so it fits if this fits."""
    text = words.source.replace("%n", str(words.n))
    return text.format(**{k: say(v) if isinstance(v, Words) else v for k, v in words.values})


def look(size: TextSize = TextSize.M, theme: Theme = Theme.NORMAL, *, rtl: bool = True) -> Look:
    return Look(say, rtl, 1080, 1920, theme=theme, size=size)


def looks() -> list[Look]:
    return [look(size, theme) for size, theme in product(TextSize, Theme)]


def _actions(of: Look) -> list[KioskButton]:
    edit = KioskButton(of, "edit", "تعديل", Part.SECONDARY, "pencil-simple")
    return [edit, KioskButton(of, "delete", "حذف", Part.DELETE, "trash")]


def _review(of: Look) -> InfoCard:
    card = InfoCard(of, "الدخل والممتلكات")
    card.add_row("الراتب في الشهر", "ثمانية عشر ألف ريال", KioskButton(of, "change", "تغيير", Part.SECONDARY))
    card.add_row("العنوان الوطني المختصر", "لم يُذكر", quiet=True)
    return card


def steps() -> list[Step]:
    titles = ("تقديم", "مراجعة", "موافقة مبدئية", "موافقة نهائية")
    states = (StepState.DONE, StepState.HERE, StepState.AHEAD, StepState.AHEAD)
    return [
        Step(verbatim(title), verbatim(LINE), verbatim("اليوم"), state)
        for title, state in zip(titles, states, strict=True)
    ]


def messages(of: Look) -> Iterator[QWidget]:
    yield from (Banner(of, tone, "لا يوجد اتصال الآن.", LINE, far_icon="check") for tone in Tone)
    yield ErrorSummary(of, [("national_id", verbatim(LONG)), ("mobile", verbatim(LONG))])
    yield ErrorSummary(of, [("national_id", verbatim(LONG))], jump=False)
    yield from (Chip(of, tone, "رقم الهوية ناقص") for tone in Tone)
    yield CheckLine(of, "warning", LONG, "warning")
    yield EmptyState(of, "files", "لا توجد طلبات بعد.", KioskButton(of, "new", "طلب جديد", Part.SECONDARY))


def cards(of: Look) -> Iterator[QWidget]:
    yield ChoiceCard(of, "apply", "تقديم طلب أو إكماله", "على قرار «غير مؤهل» أو «رفض»", "file-text")
    yield TaskRow(of, "income", "الدخل والممتلكات", "wallet", Tone.WARN, "ناقص", here=True)
    yield TaskRow(of, "review", "المراجعة والتقديم", "files", Tone.OFF, "لا يمكن البدء الآن", locked_help=LINE)
    yield ItemCard(of, "wife", "نورة محمد الصالح", "زوجة", "user", Chip(of, Tone.WARN, "رقم الهوية ناقص"), _actions(of))
    yield AddCard(of, "add", "إضافة فرد آخر")
    yield DocumentCard(
        of,
        "rent",
        "عقد الإيجار",
        "لإثبات السكن في العنوان المكتوب",
        "house-line",
        Chip(of, Tone.ERROR, "غير واضح"),
        message=LONG,
        tone=Tone.ERROR,
        actions=_actions(of),
    )
    yield _review(of)


def zones(of: Look) -> Iterator[QWidget]:
    yield Header(of, verbatim("الضمان الاجتماعي المطور"), verbatim("لا اتصال"), "wifi-slash")
    yield Progress(of, 7, 3, verbatim("الدخل والممتلكات"))
    yield Steps(of, steps())
    yield Timeline(of, steps())
    yield NextSteps(of, steps())
    yield GuidePanel(of, Guide(verbatim("أين الرقم؟"), verbatim(LONG), Picture.CARD_NUMBER))
    yield DoneHero(of, "وصل طلبك", "الأحد 22 نوفمبر 2026 م", ReferenceCard(of, "رقم الطلب", "482177301534"))
    yield Countdown(of, 45)


def ornaments(of: Look) -> Iterator[QWidget]:
    yield from (SaduBand(of), WideSaduBand(of), Parapet(of), Emblem(of, 60), Rule(of), Tray(of))


def everything(of: Look) -> Iterator[QWidget]:
    yield from messages(of)
    yield from cards(of)
    yield from zones(of)
    yield from ornaments(of)
