"""A damaged store is set aside by a technician's word: not a byte of it is lost, and the kiosk serves again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from kiosk_kit import SALIM, Kiosk, everything_sent

from kiosk.__main__ import main
from kiosk.services.errors import StoreDamaged
from kiosk.ui.faults import OUT_OF_SERVICE


def damaged(store: Path) -> bytes:
    """Its bytes after one bit has turned."""
    content = bytearray(store.read_bytes())
    content[len(content) // 2] ^= 1
    store.write_bytes(content)
    return bytes(content)


def test_once_set_aside_it_lies_there_whole_and_the_kiosk_serves_again(
    open_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("gender")
    kiosk.save_and_end()
    everything_sent(kiosk)
    kiosk.close()
    store = kiosk.settings.folder() / "practice.db"
    content = damaged(store)

    closed = open_kiosk()
    sentence = closed.app.translator.say(OUT_OF_SERVICE[StoreDamaged])
    closed.hand.wait(lambda: sentence in closed.text, "the kiosk to say it is closed")
    closed.close()
    monkeypatch.setenv("KIOSK_DATA_FOLDER", str(store.parent))
    monkeypatch.setenv("KIOSK_PRACTICE", "yes")
    assert main(["set-aside"]) == 0
    (aside,) = store.parent.glob("practice.db.*Z")
    assert aside.name in capsys.readouterr().out
    assert not store.exists()

    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("unfinished_locked")  # the centre has kept what was saved, closed for its owner
    kiosk.hand.press("begin_anew")
    kiosk.hand.press("yes_right")
    kiosk.walk_to("name")
    assert kiosk.walk.screen.answers.text("first_name") == ""
    assert SALIM.answers.text("first_name") not in kiosk.text
    kiosk.save_and_end()
    kiosk.close()
    assert store.exists() and aside.read_bytes() == content


def test_where_there_is_none_nothing_is_said_to_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_DATA_FOLDER", str(tmp_path))
    monkeypatch.setenv("KIOSK_PRACTICE", "yes")
    assert main(["set-aside"]) == 2
    told = capsys.readouterr()
    assert told.out == "" and "there is none" in told.err
