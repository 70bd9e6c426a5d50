"""Which digits a picture shows. The person types them, so that a program with a list of numbers gets no further."""

from __future__ import annotations

import secrets

from kiosk.domain.signing_in import PICTURE_DIGITS


def new_digits() -> str:
    return "".join(str(secrets.randbelow(10)) for _ in range(PICTURE_DIGITS))
