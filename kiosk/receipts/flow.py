"""Parting what is too long for one page over several."""

from __future__ import annotations

from kiosk.receipts.blocks import Block


def over_pages(rest: Block, width: float, first: float, further: float) -> list[Block]:
    """One block a page. first, further: points of height on the first page and on each later one."""
    pages, room = [], first
    while rest.height(width) > room and (parts := rest.split(width, room)):
        pages.append(parts[0])
        rest, room = parts[1], further
    return [*pages, rest]
