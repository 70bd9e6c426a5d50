"""Writing down, for the functions of desk_v1, what this program knows: who of the staff may do and say what, and how
large a group of a report has to be.
"""

from __future__ import annotations

from dataclasses import asdict

import psycopg

from kiosk.central.terms import terms_in_force
from kiosk.domain import desk_facts as d
from kiosk.domain.facts import CaseBody, fact_kinds
from kiosk.domain.fairness import SMALLEST
from kiosk.domain.staff import ALLOWED, Action, StaffRole
from kiosk.domain.staff_policy import STAFF_POLICY

KINDS = (d.DECIDING, d.FRESH_EYES, d.QUIET, d.GROUNDED)
"""In the order of the table's columns."""


def publish_staff(connection: psycopg.Connection) -> None:
    """As this program has it, also where it takes something from a role. A role that has gone stays without rights."""
    connection.execute(
        """insert into centre.staff_policy as p
             (tries, locked, idle, longest, finds, tries_an_hour, behind, ahead)
           values (%(tries)s, %(locked)s, %(idle)s, %(longest)s, %(finds)s, %(tries_an_hour)s, %(behind)s, %(ahead)s)
           on conflict (one) do update set tries = excluded.tries, locked = excluded.locked, idle = excluded.idle,
             longest = excluded.longest, finds = excluded.finds, tries_an_hour = excluded.tries_an_hour,
             behind = excluded.behind, ahead = excluded.ahead""",
        asdict(STAFF_POLICY),
    )
    connection.execute("update centre.staff_role set actions = '{}', says = '{}', assigns_others = false")
    with connection.cursor() as cursor:
        cursor.executemany(
            """insert into centre.staff_role (role, said_as, actions, says, assigns_others)
               values (%(role)s, %(said_as)s, %(actions)s, %(says)s, %(assigns_others)s)
               on conflict (role) do update set said_as = excluded.said_as, actions = excluded.actions,
                 says = excluded.says, assigns_others = excluded.assigns_others""",
            list(map(_role, StaffRole)),
        )
        cursor.executemany(
            """update centre.fact_kind set about_case = %s, decides = %s, fresh_eyes = %s, quiet = %s,
                 grounded = %s
               where name = %s and version <= %s""",
            [
                (issubclass(kind, CaseBody), *(kind in kinds for kinds in KINDS), name, version)
                for name, (kind, version) in fact_kinds().items()
            ],
        )


def publish_report(connection: psycopg.Connection) -> None:
    """The figure as it stands through time. One that an older program does not know stays."""
    figures = terms_in_force().policy.parameter(SMALLEST).figures
    with connection.cursor() as cursor:
        cursor.executemany(
            """insert into centre.smallest_group (valid_from, cases) values (%s, %s)
               on conflict (valid_from) do update set cases = excluded.cases""",
            [(figure.valid_from, figure.value) for figure in figures],
        )


def _role(role: StaffRole) -> dict[str, object]:
    may = ALLOWED[role]
    return {
        "role": role.value,
        "said_as": d.SAID_AS[role].value,
        "actions": sorted(may),
        "says": sorted(kind.__name__ for kind, needed in d.SAYS.items() if needed & may),
        "assigns_others": Action.REASSIGN in may,
    }
