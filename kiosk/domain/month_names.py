"""What the months of both calendars are called."""

from __future__ import annotations

from kiosk.domain.words import tr

HIJRI_MONTHS = (
    tr("Muharram", "hijri month"),
    tr("Safar", "hijri month"),
    tr("Rabi I", "hijri month"),
    tr("Rabi II", "hijri month"),
    tr("Jumada I", "hijri month"),
    tr("Jumada II", "hijri month"),
    tr("Rajab", "hijri month"),
    tr("Shaban", "hijri month"),
    tr("Ramadan", "hijri month"),
    tr("Shawwal", "hijri month"),
    tr("Dhu al-Qidah", "hijri month"),
    tr("Dhu al-Hijjah", "hijri month"),
)
GREGORIAN_MONTHS = (
    tr("January", "gregorian month"),
    tr("February", "gregorian month"),
    tr("March", "gregorian month"),
    tr("April", "gregorian month"),
    tr("May", "gregorian month"),
    tr("June", "gregorian month"),
    tr("July", "gregorian month"),
    tr("August", "gregorian month"),
    tr("September", "gregorian month"),
    tr("October", "gregorian month"),
    tr("November", "gregorian month"),
    tr("December", "gregorian month"),
)
