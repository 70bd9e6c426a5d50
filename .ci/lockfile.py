"""What requirements.lock holds. As a program: prints the lines of it that a kiosk is installed from."""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"


@dataclass(frozen=True)
class Pin:
    """One release of the lock. hashes: SHA-256 of each of its files. text: its lines as they stand there."""

    requirement: Requirement
    hashes: tuple[str, ...]
    text: str

    @property
    def name(self) -> str:
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        [exact] = self.requirement.specifier
        return exact.version

    @property
    def here(self) -> bool:
        """Is it for this Python and this system?"""
        return self.requirement.marker is None or self.requirement.marker.evaluate()


def pins(lock: Path = LOCK) -> list[Pin]:
    found = []
    for text in re.split(r"(?<!\\)\n", lock.read_text(encoding="utf-8").strip()):
        stated, *hashes = text.replace("\\\n", " ").split("--hash=sha256:")
        found.append(Pin(Requirement(stated.strip()), tuple(each.strip() for each in hashes), text))
    return found


def run_time() -> set[str]:
    """Names of what pyproject.toml's dependencies need, and these in turn, as the environment here has them."""
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    waiting = [Requirement(each) for each in stated]
    seen: set[tuple[str, str]] = set()
    while waiting:
        wanted = waiting.pop()
        for extra in ("", *wanted.extras):
            name = canonicalize_name(wanted.name)
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            needs = [Requirement(each) for each in requires(name) or []]
            waiting += [each for each in needs if each.marker is None or each.marker.evaluate({"extra": extra})]
    return {name for name, _ in seen}


def main() -> int:
    try:
        wanted = run_time()
    except PackageNotFoundError as error:
        sys.stderr.write(f"{error.name} is not installed here: `make setup-test` first.\n")
        return 2
    sys.stdout.writelines(f"{pin.text}\n" for pin in pins() if pin.name in wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
