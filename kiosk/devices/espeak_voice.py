"""The voice of espeak-ng, in a process of its own: what it loads is given back, and it can be stopped in mid-word."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

from kiosk.devices.espeak_arabic import in_sounds
from kiosk.domain.spoken import Lexicon
from kiosk.services.voice import PLAINLY, Manner

LONGEST_S = 300.0  # a page of a few hundred words
NO_SOUND = re.compile(rb"^error:", re.MULTILINE)  # it ends well where there is no loudspeaker, and only says so
AMPLITUDE = 2  # of espeak-ng, for one of a hundred
ESPEAK, ARABIC = "espeak-ng", "ar"

NONE: Mapping[str, Lexicon] = {}


class EspeakVoice:
    """program: its name or path; another voice than espeak-ng is given the vowels as they are written. Where it is not
    installed this voice is not available.

    lexicons: by language, how its words are read.
    """

    def __init__(
        self,
        program: str = ESPEAK,
        lexicons: Mapping[str, Lexicon] = NONE,
        *,
        private: bool = False,
    ) -> None:
        self._program, self._lexicons, self.private = shutil.which(program), lexicons, private
        self._talk = Talk()

    @property
    def available(self) -> bool:
        return self._program is not None

    def say(self, text: str, language: str, manner: Manner = PLAINLY) -> bool:
        if self._program is None:
            self.stop()
            return False
        spoken = self._lexicons.get(language, Lexicon()).spoken(text)
        if Path(self._program).name == ESPEAK and language == ARABIC:
            spoken = in_sounds(spoken)
        # By standard input: what is said does not stand in the list of processes.
        told = self._talk.held(_command(self._program, language, manner), spoken.encode())
        return NO_SOUND.search(told) is None

    def stop(self) -> None:
        self._talk.stop()


class Talk:
    """One process at a time that makes sounds, until it ends or is stopped."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def held(self, command: list[str], text: bytes) -> bytes:
        """Give it ``text`` and wait for its end; what it said on standard error. What spoke before is stopped."""
        self.stop()
        with self._lock:
            pipe = subprocess.PIPE
            child = subprocess.Popen(command, stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe)
            self._child = child
        try:
            _, told = child.communicate(text, timeout=LONGEST_S)
        except subprocess.TimeoutExpired:
            child.kill()
            _, told = child.communicate()
        finally:
            self._ended(child)
        return told

    def _ended(self, child: subprocess.Popen[bytes]) -> None:
        with self._lock:
            if self._child is child:
                self._child = None

    def stop(self) -> None:
        with self._lock:
            if self._child is not None:
                self._child.kill()


def _command(program: str, language: str, manner: Manner) -> list[str]:
    numbers = ["-s", str(manner.pace), "-a", str(manner.loudness * AMPLITUDE), "-g", str(manner.pause)]
    return [program, "-v", language, *numbers, "--stdin"]
