"""Shows each page of the gallery on a real screen, one for each line it is sent, and says what is to be found there.

Each page is told by a line of JSON: its name, its heading, its fields with hint and error, which choices are made,
every text that was painted, and what has the focus. Used by pages_probe.py, which hands its arguments on.
"""

# ruff: noqa: E402  (the tests' folder comes before what needs it)
from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any
from zlib import crc32

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent / "ui")]

from glass import Glass, settle, visible
from page_gallery import Gallery
from painted import painted_on
from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.ui.fonts import load_fonts
from kiosk.ui.kit.banner import ErrorSummary
from kiosk.ui.kit.field_box import FieldBox
from kiosk.ui.language import Language, Translator
from kiosk.ui.look import Look, TextSize

PANELS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}


def wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", default="m-portrait", help="text size and orientation")
    parser.add_argument("--only", default="", help="pages whose name begins so")
    parser.add_argument("--one-in", type=int, default=1, help="of so many pages, by their names")
    return parser.parse_args()


def told(glass: Glass, name: str, window: QWidget) -> dict[str, Any]:
    content, focus = glass.content, window.focusWidget()
    boxes = [widget for widget in visible(window) if isinstance(widget, FieldBox)]
    choices = [widget for widget in visible(window) if isinstance(widget, QAbstractButton) and widget.isCheckable()]
    heading = glass.look.text(content.heading) if content is not None and content.heading is not None else ""
    return {
        "name": name,
        "heading": heading,
        "wrong": content is not None and isinstance(content.summary, ErrorSummary),
        "fields": [[box._label, box._hint, box._error] for box in boxes],
        "checked": [choice.text() for choice in choices if choice.isChecked()],
        "choices": [choice.text() for choice in choices],
        "painted": painted_on(window),
        "focus": focus.accessibleName() if focus is not None else "",
    }


def main() -> int:
    application = QApplication(["kiosk"])
    load_fonts()
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    translator = Translator()
    translator.use(Language.ARABIC)
    gallery = Gallery(translator)
    asked_for = wanted()
    size, _, orientation = asked_for.shape.partition("-")
    look = Look(translator.say, True, *PANELS[orientation], size=TextSize(size))
    glass = Glass(look, gallery.host.utilities.actions(), seen=True)
    named = [page for page in gallery.pages() if page.name.startswith(asked_for.only)]
    standing = [page for page in named if look.size is TextSize.M or not page.usual_only]
    pages = iter([page for page in standing if crc32(page.name.encode()) % asked_for.one_in == 0])

    def turn() -> None:
        line, page = sys.stdin.readline(), next(pages, None)
        if not line or page is None:
            application.quit()
            return
        window = glass.stand(page.make())
        settle()  # a box that gives up some of its height lays the page out once more
        sys.stdout.write(json.dumps(told(glass, page.name, window)) + "\n")
        sys.stdout.flush()

    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(turn)
    application.exec()
    gallery.stage.background.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
