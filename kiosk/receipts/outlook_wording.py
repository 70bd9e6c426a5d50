"""The sentences of «ماذا أحتاج؟» on paper, said in a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.outlook import DOCUMENTS, MORE, NOTICE, UNDOCUMENTED, Outlook
from kiosk.domain.words import Say, tr
from kiosk.receipts.frame_wording import PaperFrame
from kiosk.receipts.phrases import Listed, Pair
from kiosk.services.receipts import named


@dataclass(frozen=True, slots=True)
class OutlookWording:
    """Every sentence of one. An empty one is not printed. documents: name and why, a row each."""

    frame: PaperFrame
    notice: str
    verdict: str
    sums: tuple[Pair, ...]
    hurdles: Listed
    documents_title: str
    documents: tuple[Pair, ...]
    more: tuple[str, ...]


def worded_outlook(outlook: Outlook, say: Say) -> OutlookWording:
    return OutlookWording(
        frame=PaperFrame.of(outlook, tr("What do I need?"), say),
        notice=say(NOTICE),
        verdict=say(outlook.verdict),
        sums=tuple(Pair(say(tr("{title}:").fill(title=label)), say(amount)) for label, amount in outlook.sums),
        hurdles=Listed(say(tr("What stands in the way")), tuple(map(say, outlook.hurdles))),
        documents_title=say(DOCUMENTS.count(len(outlook.due))),
        documents=tuple(_documents(outlook, say)),
        more=tuple(_more(outlook, say)),
    )


def _documents(outlook: Outlook, say: Say) -> Iterator[Pair]:
    for row in outlook.due:
        name = named(row) if row.required else tr("{document} (optional)").fill(document=named(row))
        yield Pair(say(name), say(row.kind.why))


def _more(outlook: Outlook, say: Say) -> Iterator[str]:
    yield say(MORE)
    if not outlook.documented:
        yield say(UNDOCUMENTED)
