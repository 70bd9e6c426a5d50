"""`kiosk replay REFERENCE`: what the rules found when a case was decided, and what they find in it today.

It reads one file of one person, so it asks as a desk does: with the desk's own login at the centre and the number and
password of somebody of the staff who opens cases. The centre judges both, and writes the look down in the file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    from kiosk.bootstrap import Running
    from kiosk.domain.facts import CaseAssessed
    from kiosk.domain.words import Say
    from kiosk.services.desk_ports import Desk
    from kiosk.services.desk_work import ReadCase
    from kiosk.services.replay import Decided, Replayed, StepThenAndNow

SAME, OTHER, NOTHING = 0, 1, 2
PURPOSE = "replay"
"""As it stands in the FileOpened fact."""


def add_replay_verb(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    verb = verbs.add_parser("replay", help="work a decided case out again, and say what comes out otherwise")
    verb.add_argument("reference", metavar="REFERENCE", help="the application's twelve digits")
    verb.add_argument("--staff", default="", metavar="NUMBER", help="who looks; else asked for, like the password")
    verb.add_argument("--json", action="store_true", help="one JSON object, with both traces whole")
    verb.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file; see `kiosk settings`")
    verb.add_argument("--or-practice", action="store_true", help="practise where there is no secure keyring")


class NotShown(Exception):
    """Nothing can be told; its text says why, and holds nothing of a person."""


def run_replay(given: argparse.Namespace) -> int:
    """0 when all comes out as it was decided, 1 when something does not, 2 when nothing could be compared."""
    from kiosk.bootstrap import Running
    from kiosk.services.errors import CentreError, NoSecureStorage

    running = Running()
    try:
        desk = _desk(load_settings(given.settings), running, or_practice=given.or_practice)
        return _told(_read(desk, given.reference.replace(" ", ""), given.staff), as_json=given.json)
    except (SettingsError, NoSecureStorage, NotShown, CentreError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return NOTHING
    finally:
        running.close()


def _desk(settings: Settings, running: Running, *, or_practice: bool) -> Desk:
    """The way to the centre that `kiosk desk` takes."""
    from kiosk.bootstrap import secrets_for
    from kiosk.desk_bootstrap import beside, choose_desk

    secrets, practice = secrets_for(settings, or_practice=or_practice)
    return choose_desk(beside(settings, practice=practice), secrets, running, practice=practice)


def _read(desk: Desk, reference: str, number: str) -> ReadCase:
    """Sign in, look it up, read it, leave. Raises NotShown, CentreError."""
    from kiosk.domain.reference import is_reference
    from kiosk.domain.staff import Action
    from kiosk.services.desk_work import ReadCase
    from kiosk.services.ports import SignInVerdict

    if not is_reference(reference):
        raise NotShown("this is no reference number: it has twelve digits, and the last one checks the others")
    number = number or _asked("Staff number: ", hidden=False)
    answer = desk.sign_in(number, _asked(f"The password of {number}: ", hidden=True))
    if answer.staff is None:
        locked = answer.verdict is SignInVerdict.LOCKED
        raise NotShown("this number is locked for a while" if locked else "number and password do not fit together")
    try:
        if not answer.staff.may(Action.OPEN_CASE):
            raise NotShown("this role opens no cases")
        found = desk.find(answer.session, reference)
        if not found:
            raise NotShown("the centre knows no application of this number")
        application = found[0].application
        return ReadCase.of(application, desk.open(answer.session, application, PURPOSE))
    finally:
        desk.sign_out(answer.session)


def _asked(question: str, *, hidden: bool) -> str:
    """From a person, or a line through a pipe."""
    import getpass

    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    return (getpass.getpass(question) if hidden else input(question)).strip()


def _told(read: ReadCase, *, as_json: bool) -> int:
    from kiosk.bootstrap import terms_of_policy
    from kiosk.services.replay import decisions, replayed
    from kiosk.ui.language import Language, speaking, voices

    policy, said = terms_of_policy().policy, voices()
    found = [
        (decided, None if decided.grounds is None else replayed(read, decided.grounds, policy, said))
        for decided in decisions(read)
    ]
    if not any(replay for _, replay in found):
        raise NotShown("nothing of the rules was kept with what was decided in this case")
    with speaking(Language.ARABIC) as say:
        if as_json:
            json.dump(as_data(read, found, say), sys.stdout, ensure_ascii=False, indent=2)
            sys.stdout.write("\n")
        else:
            sys.stdout.writelines(f"{_plain(line)}\n" for line in as_lines(read, found, say))
    return SAME if _same(read, found) else OTHER


Found = list[tuple["Decided", "Replayed | None"]]


def _same(read: ReadCase, found: Found) -> bool:
    """An altered journal speaks for nothing."""
    return read.broken is None and all(replay is None or replay.same for _, replay in found)


# ── JSON ────────────────────────────────────────────────────────────────────────────────────────────────────────


def as_data(read: ReadCase, found: Found, say: Say) -> dict[str, object]:
    """broken: the number of the first entry of the journal that was altered."""
    return {
        "reference": read.state.reference,
        "same": _same(read, found),
        "broken": read.broken,
        "decisions": [_decision(decided, replay, say) for decided, replay in found],
    }


def _decision(decided: Decided, replay: Replayed | None, say: Say) -> dict[str, object]:
    """then, now: null where there is nothing, and ``why`` says why."""
    from kiosk.domain.facts import CaseAssessed
    from kiosk.services.replay import UNGROUNDED

    fact, now = decided.decision.fact, replay.now if replay else UNGROUNDED
    return {
        "kind": type(fact.body).__name__,
        "at": fact.at.isoformat(),
        "by": fact.actor.name,
        "same": replay.same if replay else None,
        "why": "" if isinstance(now, CaseAssessed) else say(now),
        "differs": [*replay.other, *(_step_id(step) for step in replay.steps if not step.same)] if replay else [],
        "then": _body(replay.then) if replay else None,
        "now": _body(now) if isinstance(now, CaseAssessed) else None,
    }


def _body(body: CaseAssessed) -> dict[str, object]:
    return {
        "month": body.month,
        "outcome": body.outcome,
        "amount": body.amount,
        "reasons": list(body.reasons),
        "rules_version": body.rules_version,
        "policy_hash": body.policy_hash,
        "figures": list(body.figures),
        "trace": list(body.steps),
    }


def _step_id(step: StepThenAndNow) -> str:
    return next(one.id for one in (step.then, step.now) if one is not None)


# ── text ────────────────────────────────────────────────────────────────────────────────────────────────────────


def as_lines(read: ReadCase, found: Found, say: Say) -> Iterator[str]:
    """In Arabic: a decision each with its steps, and what is otherwise of them."""
    from kiosk.domain.reference import grouped
    from kiosk.domain.words import tr

    yield say(tr("Application {number}").fill(number=grouped(read.state.reference)))
    if read.broken is not None:
        yield say(tr("The journal was altered at entry {n}.").fill(n=read.broken))
    for decided, replay in found:
        yield ""
        yield from _decision_lines(decided, replay, say)
    yield ""
    all_same = tr("All comes out as it was decided.")
    yield say(all_same if _same(read, found) else tr("Not all comes out as it was decided."))


def _decision_lines(decided: Decided, replay: Replayed | None, say: Say) -> Iterator[str]:
    from kiosk.domain.facts import CaseAssessed
    from kiosk.services.replay import UNGROUNDED
    from kiosk.ui.desk.case_words import who
    from kiosk.ui.desk.fact_words import told
    from kiosk.ui.desk.time_words import moment
    from kiosk.ui.desk.trace_words import NAMES, RULES_FOUND, head_value, outcome_words

    fact = decided.decision.fact
    yield " · ".join(map(say, (told(fact).title, who(fact), moment(fact.at))))
    if replay is None:
        yield say(UNGROUNDED)
        return
    yield say(RULES_FOUND.fill(month=replay.then.month, outcome=outcome_words(replay.then)))
    if not isinstance(replay.now, CaseAssessed):
        yield say(replay.now)
        return
    for name in replay.other:
        then, now = (head_value(body, name) for body in (replay.then, replay.now))
        yield f"≠ {say(NAMES[name])}: {_then_now(say(then), say(now), say)}"
    for step in replay.steps:
        yield from _step_lines(step, say)


def _step_lines(step: StepThenAndNow, say: Say) -> Iterator[str]:
    from kiosk.ui.desk.trace_words import joined, step_facts

    shown = step.now or step.then
    if shown is None:
        return
    yield f"{'=' if step.same else '≠'} {shown.sentence('ar')}"
    if step.same:
        return
    then, now = (say(joined(step_facts(one))) if one else "—" for one in (step.then, step.now))
    yield f"    {_then_now(then, now, say)}"


def _then_now(then: str, now: str, say: Say) -> str:
    from kiosk.domain.words import tr

    return say(tr("then {then}, now {now}", "two findings of the rules").fill(then=then, now=now))


def _plain(text: str) -> str:
    """Terminals have no use for marks of direction."""
    return "".join(character for character in text if character.isprintable())
