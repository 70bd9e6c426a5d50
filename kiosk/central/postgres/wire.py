"""The PostgreSQL centre as a kiosk sees it: calls of a few functions, and no table at all. The rules stand in sql/."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date
from typing import Any
from uuid import UUID

from kiosk.central.codes import international
from kiosk.central.journal import BATCH, Unfit, entries_of, worded
from kiosk.central.postgres.connecting import ANSWER_WITHIN, Connections
from kiosk.domain.facts import Entry, Fact
from kiosk.domain.health import Health, to_text
from kiosk.domain.orders import Kind
from kiosk.services.errors import CentreRefused
from kiosk.services.passwords import Recipe
from kiosk.services.ports import (
    WIRE_VERSION,
    Chunk,
    CodeTicket,
    Confirmation,
    Fate,
    Greeting,
    KeptDraft,
    Pushed,
    SignIn,
    SignInVerdict,
    Verdict,
)
from kiosk.services.refusals import FactRefusal

PAGE = 500  # lines of a journal that one call gives


class PostgresCentral:
    """dsn: libpq's URI or key words, without the password, which comes from the keyring. Any thread may use it.

    answer_within: seconds of stillness after which a call that got no answer is CentreUnreachable.
    Each call but ``confirm_code`` and ``sign_in`` is one statement and one transaction; all may be repeated when a
    reply was lost.
    """

    def __init__(self, dsn: str, password: str = "", answer_within: float = ANSWER_WITHIN) -> None:
        self._connections = Connections(dsn, password, answer_within)

    def greet(self) -> Greeting:
        version, at, epoch = self._row("select version, at, epoch from api_v1.greet(%s)", WIRE_VERSION)
        return Greeting(version, at.astimezone(UTC), epoch)

    def request_code(self, person: str, mobile: str) -> CodeTicket:
        call = "select ticket, expires_at, resend_at from api_v1.request_code(%s, %s)"
        ticket, expires_at, resend_at = self._row(call, _text(person), _text(international(mobile)))
        return CodeTicket(ticket, expires_at.astimezone(UTC), resend_at.astimezone(UTC))

    def confirm_code(self, ticket: UUID, typed: str) -> Confirmation:
        # Two transactions: what is judged was counted before, whatever becomes of the judging.
        (guess,) = self._row("select api_v1.guess(%s, %s)", ticket, _text(typed))
        if guess is None:
            return Confirmation(Verdict.EXPIRED)
        call = "select verdict, attempts_left, session, registered, same_mobile from api_v1.judge(%s)"
        verdict, *rest = self._row(call, guess)
        return Confirmation(Verdict(verdict), *rest)

    def sign_in(self, person: str, password: str) -> SignIn:
        # Four transactions: what is told and judged was counted before, whatever becomes of it.
        attempt, until = self._row("select attempt, until from api_v1.begin_sign_in(%s)", _text(person))
        if attempt is None:
            return SignIn(SignInVerdict.LOCKED, until=until.astimezone(UTC))
        (recipe,) = self._row("select api_v1.password_recipe(%s)", attempt)
        self._row("select api_v1.try_password(%s, %s)", attempt, Recipe.parse(recipe).derive(password))
        call = "select verdict, session, attempts_left, until from api_v1.judge_password(%s)"
        verdict, session, attempts_left, until = self._row(call, attempt)
        return SignIn(SignInVerdict(verdict), session, attempts_left, until and until.astimezone(UTC))

    def push(self, facts: Sequence[Fact]) -> tuple[Pushed, ...]:
        if len(facts) > BATCH:
            raise CentreRefused("batch")
        lines = [_line(fact) for fact in facts]
        # Canonical JSON holds no line break, and one long text is written far quicker than an array of them.
        rows = self._rows("select fate, code from api_v1.push(%s)", "\n".join(text for text, _ in lines))
        return tuple(
            Pushed(fact.id, Fate(fate), refusal or code)
            for fact, (_, refusal), (fate, code) in zip(facts, lines, rows, strict=True)
        )

    def pull(self, session: str, after: int) -> tuple[Entry, ...]:
        entries: list[Entry] = []
        call = "select number, previous, digest, text from api_v1.pull(%s, %s)"
        while page := self._rows(call, _text(session), after):
            entries += entries_of(page)
            after = page[-1][0]
            if len(page) < PAGE:
                break
        return tuple(entries)

    def lacking(self, facts: Sequence[UUID]) -> frozenset[UUID]:
        return frozenset(id for (id,) in self._rows("select api_v1.lacking(%s::uuid[])", list(facts)))

    def document_offset(self, document: UUID, sha256: str) -> int:
        (arrived,) = self._row("select api_v1.document_offset(%s, %s)", document, _text(sha256))
        return int(arrived)

    def put_chunk(self, chunk: Chunk) -> int:
        call = "select api_v1.put_chunk(%s, %s, %s::int, %s::int, %s)"
        (arrived,) = self._row(call, chunk.document, _text(chunk.sha256), chunk.total, chunk.offset, chunk.data)
        if arrived < 0:
            raise CentreRefused("checksum")
        return int(arrived)

    def get_chunk(self, session: str, document: UUID, offset: int) -> bytes:
        (data,) = self._row("select api_v1.get_chunk(%s, %s, %s::bigint)", _text(session), document, offset)
        return bytes(data)

    def keep_draft(self, draft: KeptDraft) -> bool:
        call = "select api_v1.keep_draft(%s, %s, %s::bigint, %s)"
        (kept,) = self._row(call, _text(draft.person), _text(draft.form), draft.edition, draft.sealed)
        return bool(kept)

    def kept_drafts(self, session: str) -> tuple[KeptDraft, ...]:
        call = "select person, form, edition, sealed from api_v1.kept_drafts(%s)"
        rows = self._rows(call, _text(session))
        return tuple(KeptDraft(person, form, edition, bytes(sealed)) for person, form, edition, sealed in rows)

    def report_health(self, health: Health) -> None:
        self._row("select api_v1.report_health(%s)", to_text(health))

    def fleet_order(self, kind: Kind, above: int) -> str:
        (text,) = self._row("select api_v1.fleet_order(%s, %s::int)", kind.value, above)
        return str(text)

    def registries(self) -> frozenset[str]:
        """The codes of the registries that can be asked now."""
        return frozenset(code for (code,) in self._rows("select api_v1.registries()"))

    def ask_registry(self, session: str, registry: str, purpose: str, birth_date: date) -> UUID:
        """Ask about the person of the session. Raises CentreRefused: "consent" where their journal does not say that
        they agree, "registry" for one that can't be asked now, "quota" for too many questions.
        """
        call = "select api_v1.ask_registry(%s, %s, %s, %s)"
        (question,) = self._row(call, _text(session), _text(registry), _text(purpose), birth_date)
        return UUID(str(question))

    def registry_reply(self, session: str, question: UUID) -> tuple[str | None, str]:
        """Outcome and answers as JSON; no outcome while it is under way."""
        call = "select outcome, answers from api_v1.registry_reply(%s, %s)"
        outcome, answers = self._row(call, _text(session), question)
        return outcome, answers or "{}"

    def close(self) -> None:
        self._connections.close()

    def _row(self, call: str, *arguments: object) -> tuple[Any, ...]:
        (row,) = self._rows(call, *arguments)
        return row

    def _rows(self, call: str, *arguments: object) -> list[tuple[Any, ...]]:
        with self._connections.use() as connection:
            # Binary results, or documents would come back twice as long.
            return connection.execute(call.encode(), arguments, binary=True).fetchall()


def _text(typed: str) -> str:
    """Whatever was typed reaches the centre as text; what is no text matches nothing there."""
    return typed.encode(errors="replace").decode().replace("\0", "?")


def _line(fact: Fact) -> tuple[str, FactRefusal | None]:
    """The fact as the centre is to store it. One that can't be put so is refused here, and a stand-in goes in its
    place, which the centre refuses as well: the person's later facts must wait behind it.
    """
    try:
        return worded(fact), None
    except Unfit as unfit:
        return json.dumps({"person": _text(fact.person)}), unfit.refusal
