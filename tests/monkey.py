"""`make monkey ARGS="--events 1000000 --seed N"`: a monkey at the glass, in parts of which each has a fresh kiosk.

An event is a touch, a key, a letter, or something that happens to the machine; an act of the monkey is one event or
more. A part that breaks a promise prints its seed and the act; `--seed SEED --until ACT` does the same again.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["KIOSK_DISK_RESERVE_MB"] = "1"
TESTS = Path(__file__).parent
sys.path[:0] = [str(TESTS.parent), str(TESTS), str(TESTS / "e2e")]

PART = 20_000
MANY, MOST_PAGES = 200_000, 0.6
"""From so many events on, that share of the forms' pages has to have been seen."""
NOTHING = {"number": 0, "events": 0, "seen": {}, "acts": {}, "sessions": 0, "resumed": 0, "facts": 0}
STALLED_S = 240
"""One event takes some hundredths of a second; one that takes so long hangs."""


def one_part(seed: str, events: int, until: int) -> int:
    """Prints what it has to tell as a line of JSON; 1 where a promise was broken."""
    from monkey_run import run
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])

    def said(number: int) -> None:
        if number % 100 == 1:
            faulthandler.dump_traceback_later(STALLED_S, exit=True)

    told = run(seed, events, until, said)
    faulthandler.cancel_dump_traceback_later()
    del app
    sys.stdout.write(json.dumps(vars(told)) + "\n")
    sys.stdout.flush()
    return 1 if told.broken else 0


def part_of(seed: str, events: int, until: int = 0) -> dict:
    """In a process of its own, with the same order in every set of texts."""
    command = [sys.executable, __file__, "--part", "--seed", seed, "--events", str(events), "--until", str(until)]
    done = subprocess.run(
        command, env=os.environ | {"PYTHONHASHSEED": "0"}, capture_output=True, text=True, check=False
    )
    lines = done.stdout.splitlines()
    if done.returncode not in (0, 1) or not lines:
        broken = f"the process ended with {done.returncode}:\n{done.stderr[-6000:]}"
        return NOTHING | {"broken": broken}
    return json.loads(lines[-1])


def form_pages() -> set[str]:
    """The pages of all forms that are applied or registered with."""
    from kiosk.domain.forms import Roster
    from kiosk.domain.programmes import PROGRAMMES
    from kiosk.domain.registration import REGISTRATION

    parts = [part for form in PROGRAMMES for section in form.sections for part in section.parts]
    parts += [*REGISTRATION.parts, *(page for form in PROGRAMMES for page in form.declarations)]
    pages = (part.pages if isinstance(part, Roster) else () for part in parts)
    return {part.name for part in parts} | {page.name for inner in pages for page in inner}


def main() -> int:
    wishes = argparse.ArgumentParser(description=__doc__)
    wishes.add_argument("--events", type=int, default=PART)
    wishes.add_argument("--seed", default="1")
    wishes.add_argument("--until", type=int, default=0, help="repeat one part up to this act")
    wishes.add_argument("--go-on", action="store_true", help="do the other parts too when one has broken a promise")
    wishes.add_argument("--part", action="store_true", help=argparse.SUPPRESS)
    wanted = wishes.parse_args()
    if wanted.part:
        return one_part(wanted.seed, wanted.events, wanted.until)
    if wanted.until:
        sizes = {wanted.seed: PART}
    else:
        whole, rest = divmod(wanted.events, PART)
        sizes = {f"{wanted.seed}.{n}": PART for n in range(whole)}
        if rest:
            sizes[f"{wanted.seed}.{whole}"] = rest
    total, seen, acts, broken = Counter(), Counter(), Counter(), 0
    for seed, events in sizes.items():
        told = part_of(seed, events, wanted.until)
        seen.update(told["seen"])
        total.update({name: told[name] for name in ("events", "sessions", "resumed", "facts")})
        acts.update(told["acts"])
        if told["broken"]:
            broken += 1
            sys.stdout.write(f"BROKEN  --seed {seed} --until {told['number']}\n{told['broken']}\n")
        sys.stdout.write(f"part {seed}: {dict(total)} acts {acts.total()} pages {len(seen)}\n")
        sys.stdout.flush()
        if broken and not wanted.go_on:
            break
    for name, times in seen.most_common():
        sys.stdout.write(f"{times:>8}  {name}\n")
    asked = form_pages()
    share = len(asked & set(seen)) / len(asked)
    sys.stdout.write(f"{len(seen)} pages were seen, {share:.0%} of the forms' {len(asked)}\n")
    if total["events"] >= MANY and share < MOST_PAGES:
        sys.stdout.write("SHALLOW: it did not get deep into the journey\n")
        broken += 1
    sys.stdout.write(f"{total['events']} events in {len(sizes)} parts, {broken} complaints\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
