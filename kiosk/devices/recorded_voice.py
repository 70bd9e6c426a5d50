"""Recorded sentences: a folder of sound files, played instead of a voice that has to make the sentence up."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from kiosk.devices.espeak_voice import NOT_PLAYED, Talk
from kiosk.domain.spoken import clauses
from kiosk.services.voice import PLAINLY, Manner, Voice


class RecordedVoice:
    """folder: ``ar/…wav`` and ``en/…wav``, named by ``clip_name``. other: says what was not recorded. A text of several
    sentences is played from their clips, and a button from «Button» and its name.

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
        clips = self._clips(text, self._folder / language)
        if self._player is None or not clips:
            return self._other.say(text, language, manner)
        played = self._talk.runs(self._talk.begin(), [self._player, "-q", *map(str, clips)], b"")
        return NOT_PLAYED.search(played.complaint) is None

    @staticmethod
    def _clips(text: str, folder: Path) -> list[Path]:
        """Those that say it one after the other, as few as can be; none where a part of it was not recorded."""
        left, clips = clauses(text), []
        while left:
            runs = ((many, folder / clip_name(" ".join(left[:many]))) for many in range(len(left), 0, -1))
            many, clip = next(((many, clip) for many, clip in runs if clip.is_file()), (0, folder))
            if not many:
                return []
            clips.append(clip)
            left = left[many:]
        return clips

    def stop(self) -> None:
        self._talk.begin()
        self._other.stop()

    def forget(self) -> None:
        self._other.forget()


def clip_name(sentence: str) -> str:
    """The name of the file that says the sentence, as it stands on the screen; with its full stop or without."""
    return f"{hashlib.sha256(sentence.strip(' .:').encode()).hexdigest()[:16]}.wav"
