"""Whatever goes wrong has a sentence of its own, in Arabic, without code or blame."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from kiosk.domain.words import Words
from kiosk.services import errors
from kiosk.services.errors import CentreRefused, CentreUnreachable, KioskError, NoSecureStorage, StoreError
from kiosk.services.ports import NotTaken, PrinterFault, Refusal
from kiosk.ui.desk.faults import REFUSED as DESK_REFUSED
from kiosk.ui.faults import (
    CLOSED,
    CODE_REFUSED,
    FAULTS,
    NOT_TAKEN,
    OUT_OF_SERVICE,
    PRINTER,
    UNFORESEEN,
    closed_words,
    fault_of,
    not_taken_words,
    refusal_fault,
)
from kiosk.ui.language import Language, Translator

ROOT = Path(__file__).parents[2] / "kiosk"
UNSAID = {"session", "version", "batch", "document", "chunk", "too_large", "checksum", "edition", "unproven", "quota"}
"""Answers to services and sync, which go on by themselves: no person has asked for what they refuse."""
AT_A_DESK = {"application", "malformed", "period", "role", "self", "order"}
"""What only a desk asks for, and its own window says (kiosk/ui/desk/faults.py)."""


@pytest.fixture(scope="module")
def arabic(qapp: object) -> Translator:
    translator = Translator()
    translator.use(Language.ARABIC)
    return translator


def every_error() -> list[type[KioskError]]:
    return [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, KioskError)]


STORE_ERRORS = [kind for kind in every_error() if issubclass(kind, StoreError)]


def refusal_codes() -> set[str]:
    """Every literal code with which the centre refuses, read from its source."""
    codes = set()
    for path in sorted((ROOT / "central").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "CentreRefused":
                codes |= {a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    return codes


def every_sentence() -> list[Words]:
    faults = [UNFORESEEN, *FAULTS.values(), *CODE_REFUSED.values()]
    said = [words for fault in faults for words in (fault.title, fault.sentence)]
    refused = [not_taken_words(NotTaken(refusal, 7.4)) for refusal in Refusal]
    return [*said, *OUT_OF_SERVICE.values(), CLOSED, *refused, *PRINTER.values()]


@pytest.mark.parametrize("kind", STORE_ERRORS)
def test_every_store_error_has_its_words_while_the_kiosk_runs(kind: type[StoreError]) -> None:
    assert fault_of(kind("x")) is not UNFORESEEN


@pytest.mark.parametrize("kind", [kind for kind in STORE_ERRORS if kind is not StoreError])
def test_every_kind_of_store_error_says_why_the_kiosk_is_closed(kind: type[StoreError]) -> None:
    assert closed_words(kind("x")) is not CLOSED


def test_no_two_reasons_to_be_closed_are_said_alike() -> None:
    said = [words.source for words in (*OUT_OF_SERVICE.values(), CLOSED)]
    assert len(set(said)) == len(said)


def test_a_lost_connection_has_its_words() -> None:
    assert fault_of(CentreUnreachable()) is FAULTS[CentreUnreachable]


def test_the_nearest_kind_counts() -> None:
    assert fault_of(NoSecureStorage()) is FAULTS[StoreError]
    assert fault_of(errors.DiskFull()) is FAULTS[errors.DiskFull]


def test_what_nobody_foresaw_has_calm_words_too() -> None:
    assert fault_of(RuntimeError("boom")) is UNFORESEEN
    assert closed_words(RuntimeError("boom")) is CLOSED


def test_every_refusal_of_a_code_has_its_words() -> None:
    assert refusal_codes() == set(CODE_REFUSED) | UNSAID | AT_A_DESK
    assert set(DESK_REFUSED) >= AT_A_DESK
    for code in CODE_REFUSED:
        assert refusal_fault(CentreRefused(code)) is not UNFORESEEN


def test_a_refusal_that_a_newer_centre_may_know_is_said_calmly() -> None:
    assert refusal_fault(CentreRefused("something_new")) is UNFORESEEN


def test_every_refused_file_and_every_printer_fault_has_its_words() -> None:
    assert set(NOT_TAKEN) == set(Refusal)
    assert set(PRINTER) == set(PrinterFault)


def test_a_file_too_large_is_told_its_size(arabic: Translator) -> None:
    assert "7.4" in arabic.say(not_taken_words(NotTaken(Refusal.TOO_LARGE, 7.44)))


@pytest.mark.parametrize("words", every_sentence(), ids=lambda words: words.source[:40])
def test_every_sentence_is_arabic_whole_and_free_of_codes(words: Words, arabic: Translator) -> None:
    said = arabic.say(words)
    assert said != words.source
    assert "{" not in said
    for latin in ("Error", "error", "None", "0x", "Exception"):
        assert latin not in said
