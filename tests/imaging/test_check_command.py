"""`kiosk check`: a line of JSON a file, whatever the file is."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import sample_files as samples

from kiosk.check_command import ALL_ACCEPTED, SOME_REFUSED, report
from kiosk.imaging.memory import MemoryIntake
from kiosk.services.ports import Refusal

GIGABYTE = 1024 * 1024 * 1024
# In a process of its own: what a program has once started, it can't tell apart from what it starts later.
MEASURE = """
import resource, sys
from pathlib import Path
from kiosk.check_command import judge
from kiosk.imaging.gate import Gate
verdict = judge(Path(sys.argv[1]), Gate())
print(verdict.milliseconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def checked(*files: Path) -> tuple[int, list[dict[str, object]]]:
    """The exit code and the answers of the command itself, as a script would have them."""
    command = [sys.executable, "-m", "kiosk", "check", *map(os.fspath, files)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_each_file_gets_a_line_in_the_order_given(tmp_path: Path) -> None:
    contents = {"a.pdf": samples.pdf(3), "b.txt": samples.png(), "c.png": b"MZ program", "d.jpg": samples.jpeg()[:300]}
    files = [tmp_path / name for name in contents]
    for file in files:
        file.write_bytes(contents[file.name])
    code, answers = checked(*files)
    assert code == SOME_REFUSED
    assert [(a["kind"], a["accepted"], a["pages"], a["reason"]) for a in answers] == [
        ("pdf", True, 3, ""),
        ("png", True, 1, ""),
        ("", False, 0, "not_a_document"),
        ("jpeg", False, 0, "damaged"),
    ]
    assert [a["file"] for a in answers] == [str(file) for file in files]
    assert all(0 <= int(str(a["milliseconds"])) < 10_000 for a in answers)


def test_all_accepted_is_success(tmp_path: Path) -> None:
    file = tmp_path / "card.png"
    file.write_bytes(samples.png())
    code, _answers = checked(file)
    assert code == ALL_ACCEPTED


def test_what_is_no_file_is_refused_and_waited_for_by_nobody(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe.pdf", tmp_path / "link.pdf"
    os.mkfifo(pipe)
    (tmp_path / "real.pdf").write_bytes(samples.pdf())
    link.symlink_to(tmp_path / "real.pdf")
    code, answers = checked(pipe, link, tmp_path, tmp_path / "missing.pdf", Path("/dev/zero"))
    assert code == SOME_REFUSED
    assert [a["reason"] for a in answers] == ["unreadable"] * 5


def test_a_name_that_is_no_text_is_answered_too(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe \n.pdf"))
    file.write_bytes(samples.pdf())
    code, answers = checked(file)
    assert (code, answers[0]["accepted"]) == (ALL_ACCEPTED, True)
    assert answers[0]["file"] == str(file)


@pytest.mark.parametrize(
    "content",
    [samples.pdf_billion_laughs(), samples.png_bomb(), samples.pdf_flate_bomb(), samples.pdf_huge_image()],
    ids=["forms in forms", "50000 by 50000", "300 MB of blanks", "a page of 60000 by 60000"],
)
def test_no_file_takes_more_than_a_gigabyte_or_ten_seconds(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bomb"
    file.write_bytes(content)
    told = subprocess.run([sys.executable, "-c", MEASURE, file], capture_output=True, text=True, check=True).stdout
    milliseconds, kibibytes = map(float, told.split())
    assert milliseconds < 10_000
    assert kibibytes * 1024 < GIGABYTE


def test_a_line_is_written_before_the_next_file_is_opened() -> None:
    out, intake, seen = io.StringIO(), MemoryIntake(), []
    first, second = Path("first.pdf"), Path("second.pdf")
    intake.will_take(first, pages=2)
    intake.will_refuse(second, Refusal.ENCRYPTED)
    ticks = iter([0.0, 0.25, 1.0, 1.5])

    def now() -> float:
        seen.append(out.getvalue().count("\n"))
        return next(ticks)

    assert report([first, second], intake, out, now) == SOME_REFUSED
    assert seen == [0, 0, 1, 1]
    assert [json.loads(line)["milliseconds"] for line in out.getvalue().splitlines()] == [250, 500]
