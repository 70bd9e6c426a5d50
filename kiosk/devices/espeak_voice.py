"""The voice of espeak-ng, in a process of its own: what it loads is given back, and it can be stopped in mid-word."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading

WORDS_A_MINUTE = 110
PAUSE = 30  # hundredths of a second between words: digits are heard one by one
LONGEST_S = 30.0
LONGEST_READING_S = 300.0  # a page of a few hundred words
NO_SOUND = re.compile(rb"^error:", re.MULTILINE)  # it ends well where there is no loudspeaker, and only says so


class EspeakVoice:
    """program: its name or path. Where it is not installed this voice is not available."""

    def __init__(self, program: str = "espeak-ng") -> None:
        self._program = shutil.which(program)
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def available(self) -> bool:
        return self._program is not None

    def say(self, text: str, language: str) -> bool:
        return self._speak(text, language, PAUSE, LONGEST_S)

    def read(self, text: str, language: str) -> bool:
        return self._speak(text, language, 0, LONGEST_READING_S)

    def _speak(self, text: str, language: str, pause: int, longest_s: float) -> bool:
        self.stop()
        if self._program is None:
            return False
        with self._lock:
            child = self._child = _begin(self._program, language, pause)
        try:
            # By standard input: what is said does not stand in the list of processes.
            _, told = child.communicate(text.encode(), timeout=longest_s)
        except subprocess.TimeoutExpired:
            child.kill()
            _, told = child.communicate()
        finally:
            self._ended(child)
        return NO_SOUND.search(told) is None

    def _ended(self, child: subprocess.Popen[bytes]) -> None:
        with self._lock:
            if self._child is child:
                self._child = None

    def stop(self) -> None:
        with self._lock:
            if self._child is not None:
                self._child.kill()


def _begin(program: str, language: str, pause: int) -> subprocess.Popen[bytes]:
    how = ["-v", language, "-s", str(WORDS_A_MINUTE), "-g", str(pause), "--stdin"]
    pipe = subprocess.PIPE
    return subprocess.Popen([program, *how], stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe)
