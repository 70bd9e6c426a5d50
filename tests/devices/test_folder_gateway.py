"""The gateway for trials: each message a file, whole or not at all."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.devices.folder_gateway import FolderGateway, FolderMailer
from kiosk.services.errors import CentreUnreachable


class StoppedClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def test_each_message_is_a_file_that_only_its_owner_reads(tmp_path: Path) -> None:
    folder = tmp_path / "messages"
    gateway = FolderGateway(folder, StoppedClock())
    gateway.send("+966551234567", "الرمز 123456")
    gateway.send("+966551234567", "الرمز 654321")
    files = sorted(folder.iterdir())
    assert [file.suffix for file in files] == [".txt", ".txt"]
    assert {file.read_text(encoding="utf-8").splitlines()[1] for file in files} == {"الرمز 123456", "الرمز 654321"}
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_a_folder_that_can_not_be_written_to_keeps_the_message_waiting(tmp_path: Path) -> None:
    (tmp_path / "messages").write_text("a file is in the way")
    with pytest.raises(CentreUnreachable):
        FolderGateway(tmp_path / "messages", StoppedClock()).send("+966551234567", "text")


def test_a_letter_is_a_file_with_its_address_and_subject_first(tmp_path: Path) -> None:
    FolderMailer(tmp_path, StoppedClock()).send("salma@mail.example", "طلبك", "صدر قرار.\n")
    [file] = tmp_path.iterdir()
    assert file.read_text(encoding="utf-8") == "salma@mail.example\nطلبك\nصدر قرار.\n"
