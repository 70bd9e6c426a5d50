"""Recorded sentences: a folder of sound files, played instead of a voice that has to make the sentence up."""

from __future__ import annotations

import hashlib
import io
import shutil
import wave
from array import array
from pathlib import Path

from kiosk.devices.espeak_voice import NOT_PLAYED, Talk
from kiosk.domain.spoken import clauses
from kiosk.services.voice import LOUDEST, PLAINLY, USUAL, Manner, Voice

SIXTEEN_BITS = 2


class RecordedVoice:
    """folder: ``ar/…wav`` and ``en/…wav``, named by ``clip_name``. other: says what was not recorded. A text of several
    sentences is played from their clips, and a button from «Button» and its name.

    A recording is played as loud as the person wants. Its pace is its own: who wants another hears the other voice.
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
        turn = self._talk.begin()
        clips = self._clips(text, self._folder / language) if manner.pace == USUAL else []
        if self._player is None or not clips:
            return self._other.say(text, language, manner)
        for clip in clips:
            if NOT_PLAYED.search(self._talk.runs(turn, [self._player, "-q"], as_loud(clip, manner)).complaint):
                return False
        return True

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


def as_loud(clip: Path, manner: Manner) -> bytes:
    """The recording, as loud as wanted; as it was recorded at the loudest. What has no 16 bits is left as it is."""
    try:
        with wave.open(str(clip), "rb") as recorded:
            told, frames = recorded.getparams(), recorded.readframes(recorded.getnframes())
    except (wave.Error, EOFError):
        return clip.read_bytes()
    if told.sampwidth != SIXTEEN_BITS or manner.loudness >= LOUDEST:
        return clip.read_bytes()
    samples = array("h", frames)
    softer = array("h", (sample * manner.loudness // LOUDEST for sample in samples))
    file = io.BytesIO()
    with wave.open(file, "wb") as played:
        played.setparams(told)
        played.writeframes(softer.tobytes())
    return file.getvalue()


def clip_name(sentence: str) -> str:
    """The name of the file that says the sentence, as it stands on the screen; with its full stop or without."""
    return f"{hashlib.sha256(sentence.strip(' .:').encode()).hexdigest()[:16]}.wav"
