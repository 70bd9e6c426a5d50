"""The text that a paper's code holds: one spelling, no person, and every other letter is another text."""

from __future__ import annotations

import re
import string
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import product

import pytest

from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.proof import (
    MOST,
    Certificate,
    PaperKind,
    Proof,
    Statement,
    as_bytes,
    as_text,
    reference_in,
)
from kiosk.domain.receipt_kinds import ReceiptKind
from kiosk.domain.reference import make_reference

REFERENCE, NUMBER = make_reference("0007", 475_501), make_reference("0007", 475_977)
STATEMENT = Statement(
    PaperKind.APPEAL, True, REFERENCE, NUMBER, "social_security", datetime(2026, 11, 22, 7, 31, tzinfo=UTC), 2, False
)
PROOF = Proof(STATEMENT, Certificate("0007", bytes(range(32)), b"\xff" * 64), b"\xfe" * 64)


@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("practice", [False, True])
def test_what_was_written_is_read(kind: PaperKind, practice: bool) -> None:
    proof = replace(PROOF, statement=replace(STATEMENT, kind=kind, practice=practice, saved=practice))
    assert Proof.parse(proof.text) == proof


def test_it_reads_as_documented() -> None:
    assert PROOF.text.startswith(f"KSS1.APPEAL-SAVED.{REFERENCE}.{NUMBER}.SOCIAL-SECURITY.202611220731.2.")


def test_it_is_of_letters_that_a_code_packs_tightly_and_short_enough_for_a_sheet() -> None:
    assert re.fullmatch(r"[A-Z0-9.-]+", PROOF.text)
    assert len(PROOF.text) <= 352  # of a code with 69 modules a side at level Q


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda p: p.code)
def test_every_programme_has_a_name_that_it_can_bear(programme: object) -> None:
    proof = replace(PROOF, statement=replace(STATEMENT, programme=programme.code))  # type: ignore[attr-defined]
    assert Proof.parse(proof.text) == proof


def test_every_kind_of_receipt_has_a_name_of_its_own_in_it() -> None:
    from kiosk.domain import receipt_kinds

    kinds = [kind.paper for kind in vars(receipt_kinds).values() if isinstance(kind, ReceiptKind)]
    assert sorted([*kinds, PaperKind.LETTER]) == sorted(PaperKind)


def test_the_moment_is_the_same_wherever_it_is_told() -> None:
    riyadh = replace(STATEMENT, at=STATEMENT.at.astimezone(timezone(timedelta(hours=3))))
    assert riyadh.text == STATEMENT.text


def test_no_letter_can_be_changed_without_another_meaning() -> None:
    for place, other in product(range(len(PROOF.text)), string.ascii_letters + string.digits + "._- "):
        altered = PROOF.text[:place] + other + PROOF.text[place + 1 :]
        if altered == PROOF.text:
            continue
        try:
            read = Proof.parse(altered)
        except ValueError:
            continue
        assert (read.signed, read.signature) != (PROOF.signed, PROOF.signature)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "KSS1.",
        REFERENCE,
        PROOF.text.lower(),
        PROOF.text + ".",
        PROOF.text + "A",
        PROOF.text[:-1],
        PROOF.text.replace(REFERENCE, "000704755011"),
        PROOF.text.replace("202611220731", "202613220731"),
        PROOF.text.replace("202611220731", "202611220760"),
        PROOF.text.replace("APPEAL", "CHEQUE"),
        PROOF.text.replace(".2.", ".02."),
        PROOF.text.replace("KSS1", "KSS2"),
        PROOF.text.replace("0", "٠"),
        "A" * (MOST + 1),
        "KSS1." + "A" * 100_000,
        PROOF.text.replace(PROOF.certificate.text, as_text((10_000).to_bytes(2) + bytes(96))),
    ],
    ids=range(17),
)
def test_what_is_no_proof_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Proof.parse(text)


def test_bytes_have_one_spelling() -> None:
    assert as_bytes(as_text(b"\x00\x01\xff"), 3) == b"\x00\x01\xff"
    for wrong in ("AAA7", "AAA7Z", "AAA7============", "aaa7", "AA A7", "ÄÄ"):
        with pytest.raises(ValueError):
            as_bytes(wrong, 3)


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        (PROOF.text, REFERENCE),
        (PROOF.text + "\r\n", REFERENCE),
        (PROOF.text[:60], REFERENCE),
        (REFERENCE, ""),
        ("KSS1.APPEAL.000704755011", ""),
        ("KSS1", ""),
        ("", ""),
    ],
)
def test_the_applications_number_is_found_in_it(text: str, reference: str) -> None:
    assert reference_in(text) == reference
