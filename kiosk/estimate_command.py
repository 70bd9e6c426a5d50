"""`kiosk estimate FILE`: a household's outcome, amount, reasons and trace as JSON. An estimate, and no decision."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.rules import Assessment, Cited, Step
    from kiosk.domain.words import Say


def add_estimate_verb(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    estimate = verbs.add_parser(
        "estimate", help="what a programme's rules say of a household, with every step, as JSON"
    )
    estimate.add_argument("file", type=Path, metavar="FILE", help="TOML or JSON, by the application's field names")
    estimate.add_argument("--month", default="", metavar="YYYY-MM", help="the month paid for, instead of the file's")


def run_estimate(given: argparse.Namespace) -> int:
    """0 with an answer on standard output, 2 with a reason on standard error."""
    from kiosk.domain.policy import UndefinedPolicy
    from kiosk.paths import RESOURCES
    from kiosk.services.household_files import NoHousehold, month_of, read_household, rules_of
    from kiosk.services.household_names import load_same
    from kiosk.services.policies import load_policy
    from kiosk.ui.language import Language, speaking

    try:
        household = read_household(given.file, load_same(RESOURCES / "words" / "household_values.toml"))
        month = month_of(given.month) if given.month else household.month or _this_month()
        case, rules = household.born_by(month), rules_of(household.programme)
        found = rules(case, load_policy(RESOURCES / "policy"), month)
    except NoHousehold as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 2
    except UndefinedPolicy as error:
        sys.stderr.write(f"kiosk: the policy has no figure for this month, and none is taken as zero: {error}\n")
        return 2
    with speaking(Language.ARABIC) as say:
        text = json.dumps(as_data(found, say), ensure_ascii=False, indent=2)
    sys.stdout.write(f"{text}\n")  # at once: a reader who has seen enough breaks nothing
    return 0


def _this_month() -> date:
    from kiosk.devices.system_clock import SystemClock
    from kiosk.domain.working_days import day_of

    return day_of(SystemClock().now()).replace(day=1)


def as_data(found: Assessment, say: Say) -> dict[str, object]:
    """Amounts are riyals a month as decimal text, null where the programme's rules name none.

    amount: nothing for who is not eligible.
    """
    from kiosk.domain.words import tr

    return {
        "outcome": found.verdict.value,
        "amount": _riyals(found.amount),
        "reasons": list(found.reasons),
        "month": found.month.strftime("%Y-%m"),
        "minimum": _riyals(found.minimum),
        "counted_income": _riyals(found.counted),
        "notice": say(tr("An estimate, and not an official decision.")),
        "trace": [_step(step, say) for step in found.steps],
        "rules_version": found.rules_version,
        "policy_hash": found.policy_hash,
    }


def _riyals(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:.2f}"


def _step(step: Step, say: Say) -> dict[str, object]:
    """note: where a figure that it rests on is not officially documented."""
    from kiosk.domain.outlook import UNDOCUMENTED

    documented = all(cited.documented for cited in step.cited)
    return {
        "id": step.id,
        "sentence": say(step.words),
        "finding": step.finding.value,
        "amount": _riyals(step.amount),
        "formula": step.formula,
        "reason": step.reason,
        "note": "" if documented else say(UNDOCUMENTED),
        "parameters": [_cited(cited) for cited in step.cited],
    }


def _cited(cited: Cited) -> dict[str, object]:
    return {
        "id": cited.id,
        "from": cited.valid_from.isoformat(),
        "value": cited.value,
        "reference": cited.reference,
        "confidence": cited.confidence.value,
    }
