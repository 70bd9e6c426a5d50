"""Registries as a kiosk with a centre elsewhere asks them: through the centre, in the person's own session."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from uuid import UUID

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.domain.answers import Answers
from kiosk.domain.registries import Outcome
from kiosk.services.errors import CentreError, CentreRefused, CentreUnreachable
from kiosk.services.registry_ports import Query, Reply

PATIENCE_S, PAUSE_S = 20.0, 0.4
"""What the worker may need to look up, and a registry to answer; beyond that nobody still waits for it."""


class AskedAtCentre:
    """``Registries`` at the centre. pause: waits so many seconds between two looks."""

    def __init__(self, central: PostgresCentral, pause: Callable[[float], None] = time.sleep) -> None:
        self._central, self._pause = central, pause

    def offered(self, session: str) -> frozenset[str]:
        """None for whoever has no session, nor where the centre is away or older than this."""
        if not session:
            return frozenset()
        try:
            return self._central.registries()
        except CentreError:
            return frozenset()

    def ask(self, code: str, session: str, query: Query) -> Reply:
        try:
            return self._reply(session, self._question(code, session, query))
        except CentreUnreachable:
            return Reply(Outcome.UNREACHABLE)
        except CentreRefused as refused:
            late = refused.code in ("consent", "registry")  # the agreement has not come there, or the worker is away
            return Reply(Outcome.UNREACHABLE if late else Outcome.REFUSED)

    def _question(self, code: str, session: str, query: Query) -> UUID:
        """The agreement travels by itself, as all facts do, and may come a moment later than the question."""
        for _ in range(round(PATIENCE_S / PAUSE_S)):
            try:
                return self._central.ask_registry(session, code, query.purpose, query.birth_date)
            except CentreRefused as refused:
                if refused.code != "consent":
                    raise
                self._pause(PAUSE_S)
        raise CentreRefused("consent")

    def _reply(self, session: str, question: UUID) -> Reply:
        for _ in range(round(PATIENCE_S / PAUSE_S)):
            outcome, answers = self._central.registry_reply(session, question)
            if outcome is not None:
                return Reply(Outcome(outcome), Answers.from_data(json.loads(answers)))
            self._pause(PAUSE_S)
        return Reply(Outcome.UNREACHABLE)
