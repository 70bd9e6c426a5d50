"""Holds README and docs against the house they describe: names, paths, pictures and commands that really exist."""

from __future__ import annotations

import re
import subprocess
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.__main__ import parser
from kiosk.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
PAGES = [README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
PAGE_PARAMS = [pytest.param(page, id=page.relative_to(ROOT).as_posix()) for page in PAGES]
TOP_LEVEL = {
    *("kiosk", "resources", "translations", "tests", "docs"),
    *("pyproject.toml", "README.md", "CHANGELOG.md", "Makefile", "requirements.lock"),
}


def code_in(page: Path) -> list[str]:
    """Every code span and every line of a code block."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```.*?\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return [*re.findall(r"`([^`\n]+)`", prose), *(line for block in blocks for line in block.splitlines())]


def links_in(page: Path) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))


def rooms() -> set[str]:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return {room.strip() for layer in layers for room in layer.split("|")}


def tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return listed.stdout.splitlines()


@pytest.mark.parametrize("name", [item.name for item in fields(Settings)])
def test_every_setting_says_what_it_is_for(name: str) -> None:
    item = next(item for item in fields(Settings) if item.name == name)
    assert item.metadata["doc"].endswith(".")


@pytest.mark.parametrize("page", PAGE_PARAMS)
def test_every_make_target_that_is_named_exists(page: Path) -> None:
    named = {target for code in code_in(page) for target in re.findall(r"\bmake ([a-z-]+)", code)}
    assert named <= make_targets()


def test_the_readme_names_the_two_commands() -> None:
    assert {"make run", "make test"} <= set(code_in(README))


def test_every_room_stands_in_the_readmes_map() -> None:
    found = README.read_text(encoding="utf-8").partition("## The rooms")[2].partition("\n## ")[0]
    assert rooms() <= set(re.findall(r"^\| `([a-z_]+)`", found, flags=re.MULTILINE))


@pytest.mark.parametrize("page", PAGE_PARAMS)
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    near = [link.partition("#")[0] for link in links_in(page) if "://" not in link]
    assert [link for link in near if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGE_PARAMS)
def test_every_path_that_is_named_exists(page: Path) -> None:
    ours = re.compile(r"(kiosk|tests|docs|resources|translations)/[\w./-]*")
    assert [code for code in code_in(page) if ours.fullmatch(code) and not (ROOT / code).exists()] == []


@pytest.mark.parametrize("page", PAGE_PARAMS)
def test_every_kiosk_command_and_option_that_is_named_exists(page: Path) -> None:
    for code in code_in(page):
        command = re.sub(r"^(python -m |\.venv/bin/)|[\[\]]| +[#|].*", "", code)
        if command.startswith("kiosk ") and not command.endswith("…"):
            parser().parse_args(command.split()[1:])


def test_the_top_level_holds_nothing_beyond_its_list() -> None:
    found = {path.partition("/")[0] for path in tracked()}
    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL
