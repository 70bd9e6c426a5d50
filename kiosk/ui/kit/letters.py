"""The 36 Arabic letters a name can need, each with the name a screen reader speaks, and the two orders of keys.

Where the keys lie belongs to ``key_pages``; how they look to ``keyboard``.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.words import Words, tr


@dataclass(frozen=True, slots=True)
class Glyph:
    """What a key types, and what it is called aloud."""

    text: str
    spoken: Words


# In the order taught at school: people who do not type find letters by it (experience.md 0.9).
ALPHABETICAL = (
    Glyph("\N{ARABIC LETTER ALEF}", tr("alef", "letter")),
    Glyph("\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}", tr("alef with hamza above", "letter")),
    Glyph("\N{ARABIC LETTER ALEF WITH HAMZA BELOW}", tr("alef with hamza below", "letter")),
    Glyph("\N{ARABIC LETTER ALEF WITH MADDA ABOVE}", tr("alef with madda", "letter")),
    Glyph("\N{ARABIC LETTER BEH}", tr("beh", "letter")),
    Glyph("\N{ARABIC LETTER TEH}", tr("teh", "letter")),
    Glyph("\N{ARABIC LETTER THEH}", tr("theh", "letter")),
    Glyph("\N{ARABIC LETTER JEEM}", tr("jeem", "letter")),
    Glyph("\N{ARABIC LETTER HAH}", tr("hah", "letter")),
    Glyph("\N{ARABIC LETTER KHAH}", tr("khah", "letter")),
    Glyph("\N{ARABIC LETTER DAL}", tr("dal", "letter")),
    Glyph("\N{ARABIC LETTER THAL}", tr("thal", "letter")),
    Glyph("\N{ARABIC LETTER REH}", tr("reh", "letter")),
    Glyph("\N{ARABIC LETTER ZAIN}", tr("zain", "letter")),
    Glyph("\N{ARABIC LETTER SEEN}", tr("seen", "letter")),
    Glyph("\N{ARABIC LETTER SHEEN}", tr("sheen", "letter")),
    Glyph("\N{ARABIC LETTER SAD}", tr("sad", "letter")),
    Glyph("\N{ARABIC LETTER DAD}", tr("dad", "letter")),
    Glyph("\N{ARABIC LETTER TAH}", tr("tah", "letter")),
    Glyph("\N{ARABIC LETTER ZAH}", tr("zah", "letter")),
    Glyph("\N{ARABIC LETTER AIN}", tr("ain", "letter")),
    Glyph("\N{ARABIC LETTER GHAIN}", tr("ghain", "letter")),
    Glyph("\N{ARABIC LETTER FEH}", tr("feh", "letter")),
    Glyph("\N{ARABIC LETTER QAF}", tr("qaf", "letter")),
    Glyph("\N{ARABIC LETTER KAF}", tr("kaf", "letter")),
    Glyph("\N{ARABIC LETTER LAM}", tr("lam", "letter")),
    Glyph("\N{ARABIC LETTER MEEM}", tr("meem", "letter")),
    Glyph("\N{ARABIC LETTER NOON}", tr("noon", "letter")),
    Glyph("\N{ARABIC LETTER HEH}", tr("heh", "letter")),
    Glyph("\N{ARABIC LETTER TEH MARBUTA}", tr("teh marbuta", "letter")),
    Glyph("\N{ARABIC LETTER WAW}", tr("waw", "letter")),
    Glyph("\N{ARABIC LETTER WAW WITH HAMZA ABOVE}", tr("waw with hamza", "letter")),
    Glyph("\N{ARABIC LETTER YEH}", tr("yeh", "letter")),
    Glyph("\N{ARABIC LETTER ALEF MAKSURA}", tr("alef maksura", "letter")),
    Glyph("\N{ARABIC LETTER YEH WITH HAMZA ABOVE}", tr("yeh with hamza", "letter")),
    Glyph("\N{ARABIC LETTER HAMZA}", tr("hamza", "letter")),
)


def letters(names: str) -> tuple[Glyph, ...]:
    """The letters so named, in this order, separated by `` · ``. Raises StopIteration for an unknown name."""
    return tuple(next(g for g in ALPHABETICAL if g.spoken.source == name) for name in names.split(" · "))


# The order of a physical Arabic (101) keyboard, read from its left; what it hides under shift comes last.
STANDARD = (
    letters("dad · sad · theh · qaf · feh · ghain · ain · heh · khah · hah · jeem"),
    letters("sheen · seen · yeh · beh · lam · alef · teh · noon · meem · kaf · tah"),
    letters(
        "yeh with hamza · hamza · waw with hamza · reh · alef maksura · teh marbuta · waw · zain · zah · dal · thal"
    ),
    letters("alef with hamza above · alef with hamza below · alef with madda"),
)

DIGITS = tuple(Glyph(digit, Words("{text}").fill(text=digit)) for digit in "1234567890")
SIGNS = {
    "-": Glyph("-", tr("dash", "sign")),
    "_": Glyph("_", tr("underscore", "sign")),
    "@": Glyph("@", tr("at", "sign")),
    ".": Glyph(".", tr("point", "sign")),
    "/": Glyph("/", tr("slash", "sign")),
}
