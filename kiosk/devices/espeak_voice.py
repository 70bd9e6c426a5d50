"""The voice of espeak-ng, in a process of its own: what it loads is given back, and it can be stopped in mid-word.

How a sentence sounded is kept until the person leaves: whoever types by ear goes over the same keys again and again.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.devices.espeak_arabic import in_sounds
from kiosk.domain.spoken import Lexicon
from kiosk.services.voice import PLAINLY, Manner

LONGEST_S = 300.0  # a page of a few hundred words
NO_SOUND = re.compile(rb"^error:", re.MULTILINE)  # it ends well where there is no loudspeaker, and only says so
NOT_PLAYED = re.compile(rb"^\S*aplay: ", re.MULTILINE)  # an underrun has no name before it, and is heard all the same
AMPLITUDE = 2  # of espeak-ng, for one of a hundred
ESPEAK, ARABIC = "espeak-ng", "ar"

NONE: Mapping[str, Lexicon] = {}


class EspeakVoice:
    """program: its name or path; another voice than espeak-ng is given the vowels as they are written, and speaks by
    itself. Where it is not installed this voice is not available.

    lexicons: by language, how its words are read. player: of what espeak-ng has made; without it espeak-ng speaks by
    itself too, and nothing is kept.
    """

    def __init__(
        self,
        program: str = ESPEAK,
        lexicons: Mapping[str, Lexicon] = NONE,
        *,
        private: bool = False,
        player: str = "aplay",
    ) -> None:
        self._program, self._lexicons, self.private = shutil.which(program), lexicons, private
        self._espeak = Path(self._program or "").name == ESPEAK
        self._player = shutil.which(player) if self._espeak else None
        self._talk, self._sounds = Talk(), Sounds()

    @property
    def available(self) -> bool:
        return self._program is not None

    def say(self, text: str, language: str, manner: Manner = PLAINLY) -> bool:
        turn, visit = self._talk.begin(), self._sounds.visit
        if self._program is None:
            return False
        spoken = self._lexicons.get(language, Lexicon()).spoken(text)
        if self._espeak and language == ARABIC:
            spoken = in_sounds(spoken)
        # By standard input: what is said does not stand in the list of processes.
        command = _command(self._program, language, manner)
        if self._player is None:
            return NO_SOUND.search(self._talk.runs(turn, command, spoken.encode()).complaint) is None
        sound = self._sound(turn, visit, command, spoken)
        return NOT_PLAYED.search(self._talk.runs(turn, [self._player, "-q"], sound).complaint) is None

    def _sound(self, turn: int, visit: int, command: list[str], spoken: str) -> bytes:
        key = (*command, spoken)
        if (kept := self._sounds.get(key)) is not None:
            return kept
        made = self._talk.runs(turn, [*command, "--stdout"], spoken.encode())
        if made.whole:
            self._sounds.keep(visit, key, made.output)
        return made.output

    def stop(self) -> None:
        self._talk.begin()

    def forget(self) -> None:
        self._sounds.forget()


class Sounds:
    """The latest of what was said in a visit, as it sounded. Any thread may use it.

    most: bytes of all together; 4 MiB are a minute and a half. visit: so many ended until now.
    """

    def __init__(self, most: int = 4 * 2**20) -> None:
        self._most, self._lock, self.visit = most, threading.Lock(), 0
        self._kept: dict[tuple[str, ...], bytes] = {}

    def get(self, key: tuple[str, ...]) -> bytes | None:
        with self._lock:
            if (sound := self._kept.pop(key, None)) is not None:
                self._kept[key] = sound  # the latest stand last
            return sound

    def keep(self, visit: int, key: tuple[str, ...], sound: bytes) -> None:
        """Nothing of a visit that is over meanwhile."""
        with self._lock:
            if visit != self.visit:
                return
            self._kept[key] = sound
            while sum(map(len, self._kept.values())) > self._most:
                del self._kept[next(iter(self._kept))]

    def forget(self) -> None:
        with self._lock:
            self.visit += 1
            self._kept.clear()


@dataclass(frozen=True, slots=True)
class Outcome:
    """whole: it came to its own end, and well. output, complaint: what it wrote, and what on standard error."""

    whole: bool
    output: bytes = b""
    complaint: bytes = b""


class Talk:
    """One process at a time that makes sounds or plays them, until it ends or the next turn begins."""

    def __init__(self) -> None:
        self._lock, self._turn = threading.Lock(), 0
        self._child: subprocess.Popen[bytes] | None = None

    def begin(self) -> int:
        """A turn of its own; what spoke before falls silent, and what was about to speak never begins."""
        with self._lock:
            self._turn += 1
            if self._child is not None:
                self._child.kill()
            return self._turn

    def runs(self, turn: int, command: list[str], text: bytes) -> Outcome:
        """Give it ``text`` and wait for its end; nothing where the turn is over."""
        with self._lock:
            if turn != self._turn:
                return Outcome(whole=False)
            pipe = subprocess.PIPE
            child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)
            self._child = child
        try:
            output, complaint = child.communicate(text, timeout=LONGEST_S)
        except subprocess.TimeoutExpired:
            child.kill()
            output, complaint = child.communicate()
        finally:
            self._ended(child)
        return Outcome(child.returncode == 0, output, complaint)

    def _ended(self, child: subprocess.Popen[bytes]) -> None:
        with self._lock:
            if self._child is child:
                self._child = None


def _command(program: str, language: str, manner: Manner) -> list[str]:
    numbers = ["-s", str(manner.pace), "-a", str(manner.loudness * AMPLITUDE), "-g", str(manner.pause)]
    return [program, "-v", language, *numbers, "--stdin"]
