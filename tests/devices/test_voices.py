"""Voices: what both promise, and espeak-ng in its own process, with a peer in its place."""

from __future__ import annotations

import os
import shutil
import threading
import wave
from abc import ABC, abstractmethod
from array import array
from pathlib import Path

import pytest

from kiosk.devices.espeak_voice import EspeakVoice, Sounds, Talk
from kiosk.devices.memory_voice import MemoryVoice
from kiosk.devices.recorded_voice import RecordedVoice, clip_name
from kiosk.domain.spoken import Lexicon
from kiosk.services.voice import DIGIT_BY_DIGIT, LOUDEST, PLAINLY, SOFTEST, Manner, Voice

PATIENCE_S = 20


class VoiceContract(ABC):
    @abstractmethod
    def voice(self, folder: Path) -> Voice:
        """One that speaks."""

    @abstractmethod
    def endless(self, folder: Path) -> tuple[Voice, threading.Event]:
        """One that speaks until it is stopped, and a sign that it has begun."""

    @abstractmethod
    def silent(self, folder: Path) -> Voice:
        """One whose machine has no loudspeaker."""

    @abstractmethod
    def absent(self) -> Voice:
        """One that is not on this machine."""

    def test_what_was_said_was_heard(self, tmp_path: Path) -> None:
        voice = self.voice(tmp_path)
        assert voice.available
        assert voice.say("4, 7", "ar")

    def test_a_machine_without_sound_says_that_nothing_was_heard(self, tmp_path: Path) -> None:
        assert not self.silent(tmp_path).say("4, 7", "ar")

    def test_a_voice_that_is_not_there_is_not_available(self) -> None:
        voice = self.absent()
        assert not voice.available
        assert not voice.say("4, 7", "ar")

    def test_it_falls_silent_when_it_is_stopped(self, tmp_path: Path) -> None:
        voice, begun = self.endless(tmp_path)
        speaking = threading.Thread(target=voice.say, args=("4, 7", "ar"))
        speaking.start()
        assert begun.wait(PATIENCE_S)
        voice.stop()
        speaking.join(PATIENCE_S)
        assert not speaking.is_alive()

    def test_stopping_who_says_nothing_does_nothing(self, tmp_path: Path) -> None:
        voice = self.voice(tmp_path)
        voice.stop()
        assert voice.say("4", "en")


class TestMemoryVoice(VoiceContract):
    def voice(self, folder: Path) -> Voice:
        return MemoryVoice()

    def endless(self, folder: Path) -> tuple[Voice, threading.Event]:
        voice = MemoryVoice(holding=True)
        return voice, voice.speaking

    def silent(self, folder: Path) -> Voice:
        return MemoryVoice(mute=True)

    def absent(self) -> Voice:
        return MemoryVoice(available=False)


class TestEspeakVoice(VoiceContract):
    """A script stands in for the program: it is spoken to in the same way, and leaves what it was told in a file."""

    def voice(self, folder: Path) -> Voice:
        return EspeakVoice(str(script(folder, 'echo "$@" > told; cat >> told')))

    def endless(self, folder: Path) -> tuple[Voice, threading.Event]:
        begun = threading.Event()
        os.mkfifo(folder / "begun")

        def wait() -> None:
            (folder / "begun").read_text()
            begun.set()

        threading.Thread(target=wait, daemon=True).start()
        return EspeakVoice(str(script(folder, "echo > begun; exec tail -f /dev/null"))), begun

    def silent(self, folder: Path) -> Voice:
        return EspeakVoice(str(script(folder, 'cat > told; echo "error: No such file or directory" >&2')))

    def absent(self) -> Voice:
        return EspeakVoice("no-such-voice-anywhere")

    def test_what_is_said_stands_in_no_list_of_processes(self, tmp_path: Path) -> None:
        self.voice(tmp_path).say("4, 7, 0, 2", "ar")
        arguments, said = (tmp_path / "told").read_text().splitlines()
        assert "4" not in arguments.split()
        assert arguments.startswith("-v ar ")
        assert said == "4, 7, 0, 2"

    def test_digits_are_said_one_by_one_and_sentences_without_a_pause(self, tmp_path: Path) -> None:
        voice, pauses = self.voice(tmp_path), []
        for manner in (DIGIT_BY_DIGIT, PLAINLY):
            voice.say("4, 7", "ar", manner)
            pauses.append((tmp_path / "told").read_text().split("-g ")[1].split()[0])
        assert pauses == ["30", "0"]

    def test_a_warning_of_the_sound_system_is_no_silence(self, tmp_path: Path) -> None:
        assert EspeakVoice(str(script(tmp_path, 'cat > told; echo "ALSA lib pcm.c: underrun" >&2'))).say("4", "ar")

    def test_a_program_that_takes_nothing_in_is_no_fault(self, tmp_path: Path) -> None:
        assert EspeakVoice(str(script(tmp_path, "exit 0"))).say("4, 7, 0, 2", "ar")


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed here")
def test_the_true_program_takes_arabic(tmp_path: Path) -> None:
    """Whether it is heard depends on the machine; that it ends does not."""
    voice = EspeakVoice()
    voice.say("4, 7", "ar")
    assert voice.available


def script(folder: Path, what: str) -> Path:
    path = folder / "speak"
    path.write_text(f'#!/bin/sh\ncd "{folder}"\n{what}\n')
    path.chmod(0o755)
    return path


ALSA = """pcm.!default { type file slave.pcm "nowhere" file "%s" format "raw" }
pcm.nowhere { type null }
"""
COUNTED = 'echo "$@" >> asked; cat > told; printf sound'


class TestSoundsThatAreKept:
    """espeak-ng makes them, aplay plays them."""

    @pytest.mark.skipif(
        not shutil.which("espeak-ng") or not shutil.which("aplay"), reason="espeak-ng or aplay is missing"
    )
    def test_the_true_programs_play_the_same_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        heard, config = tmp_path / "heard", tmp_path / "asound.conf"
        config.write_text(ALSA % heard)
        monkeypatch.setenv("ALSA_CONFIG_PATH", str(config))
        voice, sounds = EspeakVoice(), []
        for _ in range(2):
            assert voice.say("المتابعة", "ar")
            sounds.append(heard.read_bytes())
            heard.unlink()
        assert len(sounds[0]) > 10_000
        assert sounds[0] == sounds[1]

    @pytest.fixture
    def voice(self, tmp_path: Path) -> EspeakVoice:
        program = script(tmp_path, COUNTED).rename(tmp_path / "espeak-ng")
        (tmp_path / "player").mkdir()
        return EspeakVoice(str(program), player=str(script(tmp_path / "player", "cat > played")))

    def asked(self, folder: Path) -> int:
        return len((folder / "asked").read_text().splitlines())

    def test_what_was_said_is_not_made_anew_in_the_same_manner(self, tmp_path: Path, voice: EspeakVoice) -> None:
        for _ in range(3):
            assert voice.say("Four", "en")
        assert self.asked(tmp_path) == 1
        assert (tmp_path / "player" / "played").read_bytes() == b"sound"
        voice.say("Four", "en", Manner(loudness=100))
        voice.say("Five", "en")
        assert self.asked(tmp_path) == 3

    def test_nothing_of_it_is_kept_for_the_next_person(self, tmp_path: Path, voice: EspeakVoice) -> None:
        voice.say("Salim", "en")
        voice.forget()
        voice.say("Salim", "en")
        assert self.asked(tmp_path) == 2

    def test_what_is_made_while_the_person_leaves_is_not_kept(self) -> None:
        sounds = Sounds()
        before = sounds.visit
        sounds.forget()
        sounds.keep(before, ("Salim",), b"sound")
        assert sounds.get(("Salim",)) is None

    def test_the_latest_stay_where_all_are_too_much(self) -> None:
        sounds = Sounds(most=10)
        for key in ("one", "two"):
            sounds.keep(0, (key,), b"12345")
        assert sounds.get(("one",)) is not None
        sounds.keep(0, ("three",), b"12345")
        assert [key for key in ("one", "two", "three") if sounds.get((key,))] == ["one", "three"]

    def test_what_is_silenced_while_it_is_made_is_not_played(self, tmp_path: Path) -> None:
        """Between the two programs as well."""
        (tmp_path / "player").mkdir()
        player, voice = script(tmp_path / "player", "cat > played"), Talk()
        turn = voice.begin()
        assert voice.runs(turn, ["true"], b"").whole
        voice.begin()
        assert not voice.runs(turn, [str(player)], b"sound").whole
        assert not (tmp_path / "player" / "played").exists()

    def test_a_machine_without_sound_is_told_by_the_player(self, tmp_path: Path) -> None:
        program = script(tmp_path, COUNTED).rename(tmp_path / "espeak-ng")
        complaint = 'echo "aplay: main:831: audio open error: No such file or directory" >&2; exit 1'
        player = script(tmp_path, f"cat > played; {complaint}")
        assert not EspeakVoice(str(program), player=str(player)).say("Four", "en")

    def test_a_sound_that_stuttered_was_heard(self, tmp_path: Path) -> None:
        program = script(tmp_path, COUNTED).rename(tmp_path / "espeak-ng")
        player = script(tmp_path, 'cat > played; echo "underrun!!! (at least 2.7 ms long)" >&2')
        assert EspeakVoice(str(program), player=str(player)).say("Four", "en")


class TestRecordedVoice(VoiceContract):
    """A voice that has recorded nothing passes everything on."""

    def voice(self, folder: Path) -> Voice:
        return RecordedVoice(folder / "clips", MemoryVoice())

    def endless(self, folder: Path) -> tuple[Voice, threading.Event]:
        voice = MemoryVoice(holding=True)
        return RecordedVoice(folder / "clips", voice), voice.speaking

    def silent(self, folder: Path) -> Voice:
        return RecordedVoice(folder / "clips", MemoryVoice(mute=True))

    def absent(self) -> Voice:
        return RecordedVoice(Path("no-clips"), MemoryVoice(available=False), player="no-such-player-anywhere")

    def test_a_recorded_sentence_is_played_and_no_other(self, tmp_path: Path) -> None:
        clip = tmp_path / "clips" / "ar" / clip_name("البدء")
        clip.parent.mkdir(parents=True)
        clip.write_text("a clip")
        other, player = MemoryVoice(), script(tmp_path, "cat >> played")
        voice = RecordedVoice(tmp_path / "clips", other, str(player))
        assert voice.say(" البدء ", "ar")
        assert voice.say("البدء", "en")
        assert (tmp_path / "played").read_text() == "a clip"
        assert other.said == [("البدء", "en")]

    def test_it_is_as_loud_as_the_person_wants(self, tmp_path: Path) -> None:
        clip = tmp_path / "clips" / "ar" / clip_name("البدء")
        clip.parent.mkdir(parents=True)
        with wave.open(str(clip), "wb") as recorded:
            recorded.setparams((1, 2, 8000, 0, "NONE", ""))
            recorded.writeframes(array("h", [0, 20_000, -20_000]).tobytes())
        voice = RecordedVoice(tmp_path / "clips", MemoryVoice(), str(script(tmp_path, "cat > played")))
        peaks = []
        for loudness in (LOUDEST, PLAINLY.loudness, SOFTEST):
            assert voice.say("البدء", "ar", Manner(loudness=loudness))
            with wave.open(str(tmp_path / "played"), "rb") as played:
                peaks.append(max(array("h", played.readframes(9))))
        assert peaks == [20_000, 10_000, 2_400]

    def test_who_wants_another_pace_hears_the_voice_that_has_it(self, tmp_path: Path) -> None:
        clip = tmp_path / "clips" / "ar" / clip_name("البدء")
        clip.parent.mkdir(parents=True)
        clip.write_text("a clip")
        other = MemoryVoice()
        voice = RecordedVoice(tmp_path / "clips", other, str(script(tmp_path, "cat > played")))
        assert voice.say("البدء", "ar", PLAINLY.faster(1))
        assert other.said == [("البدء", "ar")]
        assert not (tmp_path / "played").exists()

    def test_what_is_said_of_a_button_is_played_from_its_parts(self, tmp_path: Path) -> None:
        folder, other, player = tmp_path / "clips" / "ar", MemoryVoice(), script(tmp_path, "cat >> played")
        folder.mkdir(parents=True)
        clips = [folder / clip_name(said) for said in ("زر", "ما المطلوب؟ هنا.", "محدد")]
        for number, clip in enumerate(clips):
            clip.write_text(str(number))
        voice = RecordedVoice(tmp_path / "clips", other, str(player))
        assert voice.say("زر: ما المطلوب؟ هنا. محدد.", "ar")
        assert (tmp_path / "played").read_text() == "012"
        assert voice.say("زر: سالم.", "ar")
        assert other.said == [("زر: سالم.", "ar")]

    def test_a_recording_that_can_not_be_played_is_not_called_heard(self, tmp_path: Path) -> None:
        clip = tmp_path / "clips" / "ar" / clip_name("البدء")
        clip.parent.mkdir(parents=True)
        clip.touch()
        player = script(tmp_path, 'cat > played; echo "aplay: main: no such card" >&2')
        assert not RecordedVoice(tmp_path / "clips", MemoryVoice(), str(player)).say("البدء", "ar")


def test_a_voice_is_given_the_vowels_and_the_persons_manner(tmp_path: Path) -> None:
    lexicon = Lexicon({"البدء": "البَدْء"})
    voice = EspeakVoice(str(script(tmp_path, 'echo "$@" > told; cat >> told')), {"ar": lexicon})
    voice.say("البدء سالم", "ar", Manner(pace=150, loudness=25))
    arguments, said = (tmp_path / "told").read_text().splitlines()
    assert arguments == "-v ar -s 150 -a 50 -g 0 --stdin"
    assert said == "البَدْء سالم"
