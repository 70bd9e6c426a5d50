"""How each tone is shown: colours and icons, always beside a word (design rule 14)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.statuses import Tone


@dataclass(frozen=True, slots=True)
class ToneFace:
    """ink, fill: names of palette colours. chip, banner: icons. dashed: the border's line."""

    ink: str
    fill: str
    chip: str
    banner: str
    dashed: bool = False


TONE_FACES = {
    Tone.OK: ToneFace("success", "success_bg", "check-circle", "check-circle"),
    Tone.WARN: ToneFace("warning", "warning_bg", "warning", "warning"),
    Tone.ERROR: ToneFace("error", "error_bg", "x-circle", "warning-circle"),
    Tone.INFO: ToneFace("info", "info_bg", "hourglass-medium", "info"),
    Tone.NONE: ToneFace("text2", "surface", "circle", "circle"),
    Tone.OFF: ToneFace("muted", "bg", "lock-simple", "lock-simple", dashed=True),
}
