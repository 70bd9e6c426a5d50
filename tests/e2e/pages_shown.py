"""Shows each page of the gallery on a real screen, one for each line it is sent, and says what is to be found there.

Each page is told by a line of JSON: its name, its heading, its fields with hint and error, which choices are made,
every text that was painted, and what has the focus. Used by pages_probe.py.
"""

# ruff: noqa: E402  (the tests' folder comes before what needs it)
from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent / "ui")]

from glass import Glass, visible
from page_gallery import Gallery
from painted import painted_on
from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.ui.fonts import load_fonts
from kiosk.ui.kit.banner import ErrorSummary
from kiosk.ui.kit.field_box import FieldBox
from kiosk.ui.language import Language, Translator
from kiosk.ui.look import Look


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
    glass = Glass(Look(translator.say, True, 1080, 1920), gallery.host.utilities.actions(), seen=True)
    pages = iter(gallery.pages())

    def turn() -> None:
        wanted, page = sys.stdin.readline(), next(pages, None)
        if not wanted or page is None:
            application.quit()
            return
        window = glass.stand(page.make())
        sys.stdout.write(json.dumps(told(glass, page.name, window)) + "\n")
        sys.stdout.flush()

    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(turn)
    application.exec()
    gallery.stage.background.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
