"""How a form is declared, and what its declaration says of a set of answers.

One declaration drives the wizard page, the checks, the review page, the stored payload, the receipt and the
officer's view. A new field is one ``Field``, a new page one ``Page``, a new programme one module.
"""

from __future__ import annotations

from kiosk.domain.forms.checks import (
    affirmed_fields,
    field_problem,
    only_choice,
    page_problems,
    part_problems,
    roster_problems,
    row_problems,
    shown_fields,
)
from kiosk.domain.forms.pages import (
    Echo,
    Field,
    Guide,
    Page,
    PageCheck,
    Picture,
    Roster,
    Rule,
    Section,
    always,
    never,
    no_check,
    no_echo,
)
from kiosk.domain.forms.programme import (
    Attachments,
    DocumentKind,
    DocumentRule,
    Due,
    DueDocument,
    Programme,
    RegistryUse,
    relevant,
)

__all__ = [
    "Attachments",
    "DocumentKind",
    "DocumentRule",
    "Due",
    "DueDocument",
    "Echo",
    "Field",
    "Guide",
    "Page",
    "PageCheck",
    "Picture",
    "Programme",
    "RegistryUse",
    "Roster",
    "Rule",
    "Section",
    "affirmed_fields",
    "always",
    "field_problem",
    "never",
    "no_check",
    "no_echo",
    "only_choice",
    "page_problems",
    "part_problems",
    "relevant",
    "roster_problems",
    "row_problems",
    "shown_fields",
]
