"""Runs inside its own D-Bus session: every page of the kiosk on a real X screen, read as a screen reader reads it.

Prints each page's name, and what is amiss on it for somebody who doesn't see. What should be found there is told by the
process that shows the pages; what is found comes over AT-SPI alone. Used by test_real_screen.py and `make matrix`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from at_spi import CHECKED, ENABLED, FOCUSABLE, FOCUSED, ISOLATES, Eyes, Seen
from screen_probe import LAUNCHER, SILENT, accessibility_bus, start_screen

Told = dict[str, Any]
Rule = Callable[[Seen, Told], Iterator[str]]

PRESSED = ("push button", "button", "check box", "radio button", "toggle button")
WRITTEN = ("text", "entry", "password text")
GROUPS = ("panel", "grouping")
WORDS = ("label", "static", "heading", *PRESSED)
BOTH = "recovery"  # says itself in Arabic and in English
WRONG, KEYBOARD = "خطأ: ", "لوحة المفاتيح"
CODE = re.compile(r"[a-z]+_[a-z_]+|\{|%n|[\ue000-\uf8ff]|<[a-z/]")
LATIN = re.compile(r"[A-Za-z]{2,}")
# What stands in Latin letters in Arabic too: a language named in itself, files, and what is written so on papers.
AS_IT_IS = re.compile(r"English|ABC|USB|IBAN|PDF|JPG|PNG|\S+\.(pdf|jpg|png)|SA\d*|[A-Z]{4}\d{4}|\S+@\S+|[A-Z0-9-]{6,}")


def everything_has_a_role_and_an_arabic_name(page: Seen, told: Told) -> Iterator[str]:
    for thing in page.all():
        if FOCUSABLE in thing.states and thing.role not in (*PRESSED, *WRITTEN, *GROUPS):
            yield f"{thing.name!r} is focused as a {thing.role}"
        if FOCUSABLE in thing.states and not thing.name:
            yield f"a {thing.role} has no name"
        if thing.role == "filler" and (thing.name or thing.description):
            yield f"{thing.name!r} {thing.description!r} is told as mere room"


def nothing_foreign_is_read(page: Seen, told: Told) -> Iterator[str]:
    for thing in page.all() if told["name"] != BOTH else ():
        for text in (thing.name, thing.description):
            if CODE.search(text) or LATIN.search(AS_IT_IS.sub("", text)):
                yield f"{thing.role} reads {text!r}"


def every_field_tells_its_hint_and_its_error(page: Seen, told: Told) -> Iterator[str]:
    for field in told["fields"]:
        label, hint, error = (text.translate(ISOLATES) for text in field)
        of = [t for t in page.all() if t.name == label and t.role in (*WRITTEN, *GROUPS, *PRESSED)]
        if not of:
            yield f"nothing to answer in is named {label!r}"
        for thing in of:
            inputs = [t for t in thing.all() if FOCUSABLE in t.states]
            for wanted in filter(None, (hint, error and WRONG + error)):
                if not any(wanted in t.description for t in inputs):
                    yield f"{thing.role} {label!r} doesn't tell {wanted!r}"


def choices_tell_whether_they_are_made(page: Seen, told: Told) -> Iterator[str]:
    made = [text.translate(ISOLATES) for text in told["checked"]]
    can = {text.translate(ISOLATES) for text in told["choices"]}
    heard = [t.name for t in page.all() if t.role in PRESSED and CHECKED in t.states]
    if sorted(made) != sorted(heard):
        yield f"made {made}, heard {heard}"
    for thing in page.all():
        if thing.name in can and thing.role in ("push button", "button"):
            yield f"{thing.name!r} can be chosen and is told as a {thing.role}"


def the_heading_is_one(page: Seen, told: Told) -> Iterator[str]:
    heading = told["heading"].translate(ISOLATES)
    if heading and not any(t.role == "heading" and t.name == heading for t in page.all()):
        yield f"{heading!r} is no heading"


def the_focus_is_told(page: Seen, told: Told) -> Iterator[str]:
    focused = [t for t in page.all() if {FOCUSED, FOCUSABLE} <= t.states]
    if told["focus"] and [t.name for t in focused] != [told["focus"].translate(ISOLATES)]:
        yield f"{told['focus']!r} has the focus, told of {[t.name for t in focused]}"


def every_painted_word_is_told(page: Seen, told: Told) -> Iterator[str]:
    heard = "\n".join(" ".join(f"{t.name} {t.description}".split()) for t in page.all())
    yield from (repr(text) for text in told["painted"] if text not in heard)


def it_is_read_as_it_is_seen(page: Seen, told: Told) -> Iterator[str]:
    """Among what stands side by side or one below the other: downward, and leftward within a line or to a column."""
    keys = {id(key) for thing in page.all() if thing.name == KEYBOARD for key in thing.all()}  # 1 is left of 2
    for thing in page.all():
        seen = [child for child in thing.children if child.area[2] > 0 and _told(child)]
        for one, other in pairwise(seen):
            (x, y, _, high), (other_x, other_y, other_wide, other_high) = one.area, other.area
            level = other_y < y + high and y < other_y + other_high
            up = other_y + other_high <= y and other_x + other_wide > x  # or it begins another column
            back = level and other_x >= x + one.area[2] and id(one) not in keys
            if up or back:
                yield f"{_first(other)!r} is read after {_first(one)!r}"


def _told(thing: Seen) -> bool:
    return any(t.name for t in thing.all())


def _first(thing: Seen) -> str:
    return next(t.name for t in thing.all() if t.name)


def what_is_stopped_says_why(page: Seen, told: Told) -> Iterator[str]:
    for thing in page.all():
        if thing.role in PRESSED and ENABLED not in thing.states and not thing.description:
            yield f"{thing.name!r} can't be pressed, and doesn't say why"


RULES: tuple[Rule, ...] = (
    everything_has_a_role_and_an_arabic_name,
    nothing_foreign_is_read,
    every_field_tells_its_hint_and_its_error,
    choices_tell_whether_they_are_made,
    the_heading_is_one,
    the_focus_is_told,
    every_painted_word_is_told,
    it_is_read_as_it_is_seen,
    what_is_stopped_says_why,
)


def spoken_heading(told: Told) -> str:
    return str(WRONG * told["wrong"] + told["heading"]).translate(ISOLATES)


def it_tells_itself(page: Seen, told: Told, before: str, heard: list[str]) -> Iterator[str]:
    """Its heading is announced, or read because the page itself has the focus; with what is wrong said first."""
    heading = spoken_heading(told)
    focused = [t.name for t in page.all() if FOCUSED in t.states and t.role in GROUPS]
    if told["heading"] and heading != before and heading not in (*heard, *focused):
        yield f"{heading!r} came, heard was {heard}"


def go(eyes: Eyes, pages: subprocess.Popen[str]) -> None:
    assert pages.stdin is not None
    assert pages.stdout is not None
    before: str | None = None  # the window itself comes with its first page
    while True:
        pages.stdin.write("\n")
        pages.stdin.flush()
        if not (line := pages.stdout.readline()):
            return
        told = json.loads(line)
        page = window(eyes.look())
        faults = [(rule.__name__, fault) for rule in RULES for fault in rule(page, told)]
        if before is not None:
            faults += [("it_tells_itself", fault) for fault in it_tells_itself(page, told, before, eyes.heard)]
        before = spoken_heading(told)
        eyes.heard.clear()
        sys.stdout.write(f"page\t{told['name']}\n")
        sys.stdout.write("".join(f"fault\t{told['name']}: {rule}: {fault}\n" for rule, fault in faults))


def window(desktop: Seen) -> Seen:
    """The kiosk's, without the names of programs that stand around it."""
    return Seen(desktop.at, "", "", "", frozenset(), desktop.area, [*desktop.children[0].children[0].children])


def main() -> int:
    server, display = start_screen("1920x1920")  # for panels of both orientations
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], **SILENT)
    mine = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    mine |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [sys.executable, str(Path(__file__).with_name("pages_shown.py")), *sys.argv[1:]]
    piped: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    pages = subprocess.Popen(command, env=mine, **piped)
    try:
        go(Eyes(accessibility_bus()), pages)
    finally:
        for process in (pages, launcher, server):
            process.kill()
            process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
