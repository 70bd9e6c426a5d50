"""How cases were decided, in SQL, from the read models of the embedded centre."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, Integer, cast, func, select

from kiosk.central import read_models
from kiosk.central.outcome_rows import Slice
from kiosk.domain.fairness import AppealOutcome, Dimension, Quarter

_o = read_models.outcome.c


class SqliteOutcomes:
    def __init__(self, connection: Connection) -> None:
        self._run = connection.execute

    def slices(self, dimension: Dimension, quarter: Quarter) -> Iterable[Slice]:
        group = read_models.outcome.columns[dimension.value]
        counts = (
            func.count(),
            _how_many(_o.approved),
            _how_many(_o.late),
            _how_many(_o.returns > 0),
            func.sum(_o.returns),
            _how_many(_o.appeal != AppealOutcome.NONE.value),
            _how_many(_o.appeal == AppealOutcome.UPHELD.value),
            _how_many(_o.appeal == AppealOutcome.DISMISSED.value),
        )
        wanted = _o.decided.between(quarter.first, quarter.last)
        found = select(group, _o.days, *counts).where(wanted).group_by(group, _o.days)
        return [Slice(*row) for row in self._run(found)]


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(cast(condition, Integer))
