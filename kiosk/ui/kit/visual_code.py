"""«رمز التحقق المرئي»: a picture of digits in the page's own colours, as large as its text size asks for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.words import tr
from kiosk.ui.fonts import font_files
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look, Role

DIGIT = 2.0  # of the height of large digits
TILT = (-18, 18)  # degrees: enough against a reader program, little for an eye that sees badly
DOTS, DOT = 60, 4
WHITE, GREY, BLACK = (255, 255, 255), (110, 110, 110), (0, 0, 0)


class VisualCode(Panel):
    """Its accessible name says what it is, never the digits: whoever can't see them may hear them or take a code."""

    told_as = ToldAs.PICTURE

    def __init__(self, look: Look, digits: str) -> None:
        super().__init__(look, border="border", pad=2)
        self.setObjectName("visual_code_picture")
        self.setAccessibleName(look.say(tr("A picture with %n digit(s)", "", 0).count(len(digits))))
        self.column.addWidget(_Digits(look, digits))


class _Digits(QWidget):
    def __init__(self, look: Look, digits: str) -> None:
        super().__init__()
        self.look = look
        self.picture = draw(look, digits, round(DIGIT * look.em(Role.DIGITS)))
        self.setMinimumHeight(self.picture.height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.picture.size()

    def minimumSizeHint(self) -> QSize:
        return self.picture.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(QPointF((self.width() - self.picture.width()) / 2, 0), self.picture)
        painter.end()


def draw(look: Look, digits: str, em: int) -> QImage:
    """The digits in the page's colours, ``em`` pixels high; in high contrast without anything around them.

    The library is imported here: nobody waits for it before somebody signs in.
    """
    from captcha.image import ImageCaptcha
    from PIL import Image

    maker = ImageCaptcha(2 * em * len(digits), round(1.5 * em), [str(font_files()[-1])], (em,))
    maker.character_rotate, maker.word_offset_dx = TILT, 0.0
    maker.word_space_probability = -1.0  # always a blank between, so that no two digits touch
    white = maker.create_captcha_image(digits, WHITE, BLACK)  # it draws dark colours pale, so this is only the shape
    white = white.crop(white.getbbox())
    if look.palette.ornament:
        maker.create_noise_dots(white, GREY, DOT, DOTS)
    shape = white.convert("L")
    picture = Image.new("RGB", shape.size, _rgb(look.color("surface")))
    picture.paste(_rgb(look.color("text")), (0, 0), shape)
    data = picture.tobytes()
    image = QImage(data, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    return image.copy()  # else it would look into bytes that go with this call


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()
