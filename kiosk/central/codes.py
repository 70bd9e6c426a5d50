"""The rules of the verification code: made, counted and judged here, at the centre. No SQL, no sending."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID, uuid4

from kiosk.central.rows import CodeRows, Guess, Message, Proof, Rows, Session, Ticket, TicketState
from kiosk.domain.code_policy import CodePolicy
from kiosk.domain.kinds import Mobile
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import CodeTicket, Confirmation, Verdict

# Long enough for the counting windows, short enough that the centre is no diary of who signed in when.
KEPT = timedelta(days=1)
# How long a kiosk may have been offline and its facts still be seen to be proven.
PROOFS_KEPT = timedelta(days=90)


def request_code(rows: Rows, person: str, mobile: str, now: datetime, policy: CodePolicy) -> CodeTicket:
    """Make a code and queue its message. Everything but the message happens for an unknown person too, so that
    neither the answer nor the time it takes tells who has an account.
    """
    rows.forget_before(now - KEPT)
    rows.forget_proofs_before(now - PROOFS_KEPT)
    typed = international(mobile)
    _refuse_haste(rows.tickets_since(person, now - policy.window), typed, now, policy)
    _refuse_collectors(rows, person, typed, now - policy.mobile_window, policy)
    code = f"{secrets.randbelow(10**policy.digits):0{policy.digits}d}"
    id, destination = uuid4(), typed or international(rows.mobile_on_file(person) or "")
    seal = _seal(rows, id, code) if destination else secrets.token_bytes(32)
    ticket = Ticket(id, person, typed, destination, seal, now, now + policy.lifetime)
    rows.add_ticket(ticket)
    if destination:
        rows.enqueue(_message(ticket, code, policy))
    return CodeTicket(ticket.id, ticket.expires_at, now + policy.resend_after)


def note_guess(rows: CodeRows, ticket: UUID, typed: str, now: datetime) -> UUID | None:
    """Store and count a guess. It must be committed before ``judge``, so that no rollback undoes the count."""
    if rows.ticket(ticket) is None:
        return None
    id = uuid4()
    rows.add_guess(id, ticket, _seal(rows, ticket, typed), now)
    return id


def judge(rows: Rows, guess_id: UUID, kiosk: str, policy: CodePolicy) -> Confirmation:
    """Judge a guess that an earlier transaction counted; the last wrong one exhausts its ticket.

    kiosk: where it was typed; what the person then does there counts as proven.
    """
    guess = rows.take_guess(guess_id)
    ticket = rows.ticket(guess.ticket)
    if ticket is None:
        return Confirmation(Verdict.EXPIRED)
    verdict = _verdict(ticket, guess, policy)
    if verdict is Verdict.CONFIRMED:
        return _confirm(rows, ticket, Proof(ticket.person, kiosk, guess.at), policy)
    left = policy.tries - guess.number if verdict is Verdict.WRONG else 0
    return Confirmation(verdict, attempts_left=left)


def person_of(rows: CodeRows, token: str, now: datetime, policy: CodePolicy) -> str:
    """Whose session it is; each use prolongs it. Raises CentreRefused("session") when it has ended."""
    session = rows.session(_token_hash(token))
    if session is None or session.until <= now:
        raise CentreRefused("session")
    rows.put_session(Session(session.token_hash, session.person, now + policy.session))
    return session.person


def open_session(rows: CodeRows, person: str, now: datetime, policy: CodePolicy) -> str:
    """Its token, which is kept nowhere here."""
    token = secrets.token_urlsafe(32)
    rows.put_session(Session(_token_hash(token), person, now + policy.session))
    return token


def _refuse_haste(earlier: Sequence[Ticket], typed: str, now: datetime, policy: CodePolicy) -> None:
    if len(earlier) >= policy.requests:
        raise CentreRefused("locked")
    # What was typed is compared, never where the code went: that would tell the mobile on file to a guesser.
    # A corrected number is no resend, and needs no waiting.
    unused = (t for t in earlier if t.typed == typed and t.state is not TicketState.USED)
    if any(now < t.made_at + policy.resend_after for t in unused):
        raise CentreRefused("wait")


def _refuse_collectors(rows: CodeRows, person: str, typed: str, since: datetime, policy: CodePolicy) -> None:
    """Nobody signs in for one person after another on the same mobile."""
    if typed and len(rows.persons_of_mobile(typed, since) | {person}) > policy.persons_per_mobile:
        raise CentreRefused("locked")


def _verdict(ticket: Ticket, guess: Guess, policy: CodePolicy) -> Verdict:
    if ticket.state is not TicketState.OPEN or guess.at >= ticket.expires_at:
        return Verdict.EXPIRED
    if guess.number > policy.tries:
        return Verdict.EXHAUSTED
    if hmac.compare_digest(ticket.seal, guess.seal):
        return Verdict.CONFIRMED
    return Verdict.WRONG if guess.number < policy.tries else Verdict.EXHAUSTED


def _confirm(rows: Rows, ticket: Ticket, proof: Proof, policy: CodePolicy) -> Confirmation:
    """A session, a proof and the end of a lock only for whoever holds the mobile on file, or for a person who has no
    account yet.
    """
    rows.use_ticket(ticket.id)
    on_file = rows.mobile_on_file(ticket.person)
    if on_file is not None and international(on_file) != ticket.mobile:
        return Confirmation(Verdict.CONFIRMED, registered=True, same_mobile=False)
    rows.end_row_of_tries(ticket.person)
    rows.prove(proof)
    session = open_session(rows, ticket.person, proof.at, policy)
    return Confirmation(Verdict.CONFIRMED, session=session, registered=on_file is not None)


def international(mobile: str) -> str:
    """One form for all, whatever was typed or stands in a fact: equal mobiles must be seen to be equal."""
    canonical = Mobile().canonical(mobile)
    return Mobile.international(canonical) if canonical.startswith("05") else canonical


def _message(ticket: Ticket, code: str, policy: CodePolicy) -> Message:
    values: dict[str, str | int] = {"code": code, "minutes": policy.lifetime_minutes}
    return Message(uuid4(), ticket.mobile, "code", values, next_at=ticket.made_at, until=ticket.expires_at)


def _seal(rows: CodeRows, ticket: UUID, code: str) -> bytes:
    # surrogatepass: whatever was typed has a seal; it just matches nothing.
    return hmac.digest(rows.pepper(), ticket.bytes + code.encode(errors="surrogatepass"), "sha256")


def _token_hash(token: str) -> bytes:
    return sha256(token.encode(errors="surrogatepass")).digest()
