"""Recorded sentences: a folder of sound files, played instead of a voice that has to make the sentence up."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from kiosk.devices.espeak_voice import Talk
from kiosk.services.voice import PLAINLY, Manner, Voice


class RecordedVoice:
    """folder: ``ar/…wav`` and ``en/…wav``, named by ``clip_name``. other: says what was not recorded.

    A recording has its own pace; how loud it is, the machine's mixer rules.
    """

    def __init__(self, folder: Path, other: Voice, player: str = "aplay") -> None:
        self._folder, self._other, self._player = folder, other, shutil.which(player)
        self._talk = Talk()

    @property
    def available(self) -> bool:
        return self._player is not None or self._other.available

    @property
    def private(self) -> bool:
        return self._other.private

    def say(self, text: str, language: str, manner: Manner = PLAINLY) -> bool:
        clip = self._folder / language / clip_name(text)
        if self._player is None or not clip.is_file():
            return self._other.say(text, language, manner)
        return not self._talk.held([self._player, "-q", str(clip)], b"")

    def stop(self) -> None:
        self._talk.stop()
        self._other.stop()


def clip_name(sentence: str) -> str:
    """The name of the file that says the sentence, as it stands on the screen."""
    return f"{hashlib.sha256(sentence.strip().encode()).hexdigest()[:16]}.wav"
