"""What the applicant agrees to before «تقديم» (facts.md (d) 11).

The full name is not typed a second time (WCAG 3.3.7): it stands on the review page right before, and the date is the
fact's own. The figures stand in the sentences because a person agrees to exact words: the words belong to the form's
version, and a test holds them against the policy's figures.
"""

from __future__ import annotations

from kiosk.domain.forms import Field, Page, Rule, always
from kiosk.domain.kinds import Consent
from kiosk.domain.programmes.social_security.health_work import is_able_to_work
from kiosk.domain.words import Words, tr

DECLARE = tr("I declare this, continue", "a button")
"""Says yes to the sentences of a page and goes on, in one touch."""


def _agreement(name: str, words: Words, missing: Words, shown_when: Rule = always) -> Field:
    return Field(name, words, Consent(), missing, shown_when=shown_when)


DECLARATIONS = (
    Page(
        "declare_truth",
        tr("Is everything in the application true?"),
        (
            _agreement(
                "declare_true",
                tr("The information is true to the best of my knowledge."),
                tr("Agreement that the information is true is needed."),
            ),
            _agreement(
                "declare_disclosed",
                tr("I have stated all sources of income and all property."),
                tr("Agreement that all income and property is stated is needed."),
            ),
            _agreement(
                "declare_verification",
                tr("I agree to its verification by the authorities and to a home visit."),
                tr("Agreement to verification and a visit is needed."),
            ),
        ),
        icon="seal-check",
    ),
    Page(
        "declare_duties",
        tr("Are the duties known to you?"),
        (
            _agreement(
                "declare_changes",
                tr("I will report any change within 15 days."),
                tr("Agreement to report changes is needed."),
            ),
            _agreement(
                "declare_penalty",
                tr("I know that untrue data may bring a fine of up to 10,000 riyals, a year in prison, or both."),
                tr("Agreement about the penalty is needed."),
            ),
            _agreement(
                "declare_work",
                tr("I will keep to the rehabilitation plan and look for work."),
                tr("Agreement to the plan and the search for work is needed."),
                is_able_to_work,
            ),
        ),
        icon="bell-ringing",
    ),
)
