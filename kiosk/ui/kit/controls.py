"""Which control asks which kind of answer. A new kind needs one line here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.domain import kinds
from kiosk.domain.answers import Case
from kiosk.domain.forms import Field
from kiosk.domain.kinds import Kind
from kiosk.ui.kit.area_control import AreaControl
from kiosk.ui.kit.choice_controls import ChoiceControl, ConsentControl, SeveralControl, YesNoControl
from kiosk.ui.kit.control import Control
from kiosk.ui.kit.date_control import DateControl
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.kit.search_control import SearchControl
from kiosk.ui.kit.text_controls import AmountControl, IbanControl, SecretControl, TextControl
from kiosk.ui.look import Look

Factory = Callable[[Look, Field, Any, Case], Control]


def make_control(look: Look, field: Field, case: Case) -> Control:
    """The control for a field, empty. Raises KeyError for a kind that has none."""
    return CONTROLS[type(field.kind)](look, field, field.kind, case)


def _digits(look: Look, name: str, *, counter: int | None = None, big: bool = True) -> TextControl:
    line = LineEdit(look, name, ltr=True, big=big, keyboard=KeyboardPage.DIGITS, counter=counter)
    return TextControl(look, name, line)


def _arabic(look: Look, name: str) -> TextControl:
    return TextControl(look, name, LineEdit(look, name, keyboard=KeyboardPage.ARABIC))


def _free(look: Look, name: str) -> TextControl:
    keyboard = KeyboardPage.TEXT if look.rtl else KeyboardPage.LATIN
    return TextControl(look, name, LineEdit(look, name, keyboard=keyboard))


def _latin(look: Look, name: str) -> TextControl:
    return TextControl(look, name, LineEdit(look, name, ltr=True, keyboard=KeyboardPage.LATIN))


def _choice(look: Look, field: Field, kind: kinds.Choice, case: Case) -> Control:
    offered = kind.offered(case)
    return (SearchControl if kind.searchable else ChoiceControl)(look, field.name, offered)


CONTROLS: dict[type[Kind], Factory] = {
    kinds.ArabicName: lambda look, field, _kind, _case: _arabic(look, field.name),
    kinds.Line: lambda look, field, _kind, _case: _free(look, field.name),
    kinds.LongText: lambda look, field, kind, _case: AreaControl(look, field.name, kind.most),
    kinds.Email: lambda look, field, _kind, _case: _latin(look, field.name),
    kinds.ShortAddress: lambda look, field, _kind, _case: _latin(look, field.name),
    kinds.NationalId: lambda look, field, _kind, _case: _digits(look, field.name, counter=10),
    kinds.Mobile: lambda look, field, _kind, _case: _digits(look, field.name, counter=10),
    kinds.OneTimeCode: lambda look, field, kind, _case: _digits(look, field.name, counter=kind.length),
    kinds.Digits: lambda look, field, kind, _case: _digits(look, field.name, counter=kind.length, big=False),
    kinds.Whole: lambda look, field, _kind, _case: _digits(look, field.name),
    kinds.Amount: lambda look, field, _kind, _case: AmountControl(look, field.name),
    kinds.Iban: lambda look, field, _kind, _case: IbanControl(look, field.name),
    kinds.Password: lambda look, field, _kind, _case: SecretControl(look, field.name),
    kinds.Day: lambda look, field, _kind, _case: DateControl(look, field.name),
    kinds.Choice: _choice,
    kinds.Several: lambda look, field, kind, _case: SeveralControl(look, field.name, kind.options, kind.none),
    kinds.YesNo: lambda look, field, _kind, _case: YesNoControl(look, field.name),
    kinds.Consent: lambda look, field, _kind, _case: ConsentControl(look, field.name, field.label),
}
