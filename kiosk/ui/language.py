"""Arabic and English: the translators Qt uses, and how ``Words`` become a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from kiosk.domain.words import Say, Words
from kiosk.paths import TRANSLATIONS


class Language(str):
    """By its code (ISO 639). Those besides Arabic and English are one file in ``translations`` each."""

    __slots__ = ()
    ARABIC: ClassVar[Language]
    ENGLISH: ClassVar[Language]

    @property
    def value(self) -> str:
        return str(self)

    @property
    def rtl(self) -> bool:
        return QLocale(self).textDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def own_name(self) -> str:
        """Named in itself, so that whoever needs it can read it."""
        return _OWN_NAMES.get(self) or QLocale(self).nativeLanguageName()

    @property
    def following(self) -> Language:
        """What the button for another language leads to; after the last comes the first."""
        all_of_them = languages()
        return all_of_them[(all_of_them.index(self) + 1) % len(all_of_them)]


Language.ARABIC, Language.ENGLISH = Language("ar"), Language("en")
_OWN_NAMES = {"en": "English"}  # not "American English", as the system has it


@cache
def languages() -> tuple[Language, ...]:
    """Arabic and English, and each other language whose compiled translation lies beside theirs."""
    usual = (Language.ARABIC, Language.ENGLISH)
    found = sorted(path.stem.removeprefix("kiosk_") for path in TRANSLATIONS.glob("kiosk_*.qm"))
    return (*usual, *(Language(code) for code in found if code not in usual))


class Translator:
    """Holds the installed translators of one language at a time.

    render: says value objects that stand in sentences, such as an amount in words.
    """

    def __init__(self) -> None:
        self.language = Language.ARABIC
        self.render: Callable[[object, Language], str | Words] = _plainly
        self._installed: list[QTranslator] = []
        self._fixed: set[str] = set()

    def use(self, language: Language) -> None:
        """Switch the language. Raises FileNotFoundError when its compiled file is missing (run the set-up)."""
        self.forget()
        self._install(f"kiosk_{language}", str(TRANSLATIONS))
        if language == Language.ARABIC:
            self._install("qtbase_ar", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self.language = language

    def forget(self) -> None:
        """Leave the application without a language of ours."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed.clear()
        self._fixed.clear()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if not translator.load(name, folder):
            raise FileNotFoundError(f"the translation {name} is not compiled")
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)

    def say(self, words: Words) -> str:
        """The sentence in the present language, its places filled."""
        n = -1 if words.n is None else words.n
        text = QCoreApplication.translate("", words.source, words.comment or None, n)
        if not words.values:
            if words.n is None:
                self._fixed.add(text)
            return text
        return text.format(**{name: self._value(value) for name, value in words.values})

    def is_fixed(self, text: str) -> bool:
        """Is this one of our sentences as it stands, with nothing of anybody filled in? Or a language's own name."""
        return text in self._fixed or any(text == language.own_name for language in languages())

    def _value(self, value: object) -> str:
        said = value if isinstance(value, Words) else self.render(value, self.language)
        return self.say(said) if isinstance(said, Words) else said


def _plainly(value: object, _language: Language) -> str:
    return str(value)


def voices() -> dict[str, Say]:
    """How sentences are said in each language, whichever is on the screen; in any thread. Of values it takes text."""
    return {language.value: _voice(language) for language in languages()}


def _voice(language: Language) -> Say:
    """Raises FileNotFoundError as ``Translator.use`` does."""
    translator = QTranslator()
    if not translator.load(f"kiosk_{language}", str(TRANSLATIONS)):
        raise FileNotFoundError(f"the translation kiosk_{language} is not compiled")

    def say(words: Words) -> str:
        n = -1 if words.n is None else words.n
        text = translator.translate("", words.source, words.comment, n) or words.source
        counted = text.replace("%n", str(words.n)) if words.n is not None else text
        values = {name: say(value) if isinstance(value, Words) else str(value) for name, value in words.values}
        return counted.format(**values) if values else counted

    return say


@contextmanager
def speaking(language: Language) -> Iterator[Say]:
    """How sentences are said; an application has to hold the translations meanwhile, and needs no display."""
    holder = QCoreApplication.instance() or QCoreApplication(["kiosk"])
    translator = Translator()
    translator.use(language)
    yield translator.say
    translator.forget()
    del holder
