"""What the page of success says: of the receipt, and of the one thing that was handed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr


class Paper(StrEnum):
    """How the receipt stands."""

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    FILED = "filed"
    FAILED = "failed"


PAPER = {
    Paper.PRINTING: (Tone.INFO, tr("The receipt is being printed…")),
    Paper.PRINTED: (Tone.OK, tr("The receipt is ready below the screen.")),
    Paper.FILED: (Tone.OK, tr("The receipt was saved as a file.")),
    Paper.FAILED: (Tone.ERROR, tr("The receipt could not be printed.")),
}
FINISH = tr("Finish")
NO_PRINTER = tr("This kiosk has no printer, so no paper comes out.")


class Message(StrEnum):
    """How the message with the number stands. ASKED: the centre is to send it, and has not said that it did."""

    NONE = "none"
    ASKED = "asked"
    SENT = "sent"
    FAILED = "failed"


ON_FILE = tr("It goes to the mobile on file.")
MESSAGE = {
    Message.ASKED: (Tone.INFO, tr("The number was asked for by message."), ON_FILE),
    Message.SENT: (Tone.OK, tr("The message with the number was sent."), ON_FILE),
    Message.FAILED: (Tone.WARN, tr("The message could not be sent."), tr("The number above is enough.")),
}
BY_MESSAGE = tr("Message to the mobile")


@dataclass(frozen=True, slots=True)
class DoneWords:
    """What the page says of the one thing that was handed in.

    arrived, saved: the title once the centre has it, and before. number: what its number is called.
    printed, failed: a sentence about the receipt. end: the button that leaves.
    """

    arrived: Words
    saved: Words
    number: Words
    printed: Words
    failed: Words
    end: Words = FINISH
    end_icon: str = "sign-out"

    def of_paper(self, paper: Paper) -> Words | None:
        return {Paper.PRINTED: self.printed, Paper.FILED: NO_PRINTER, Paper.FAILED: self.failed}.get(paper)


APPLICATION = DoneWords(
    arrived=tr("Your application has arrived"),
    saved=tr("Your application is saved"),
    number=tr("Application number"),
    printed=tr("It holds the application number and the missing documents."),
    failed=tr("Your application is safe and unchanged. The number above is enough."),
)
