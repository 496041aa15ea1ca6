"""A language that nobody speaks, for looking: can every word be translated, has every word room?

Letters get accents, so that a word which stays plain was never translated; words are half as long again, as
they are in many languages; square brackets show where a text begins and ends.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

_ACCENTED = str.maketrans("aceghijklnorstuwyzACEGHIJKLNORSTUWYZ", "áçéğĥíĵķłñóřšťúŵýžÁÇÉĞĤÍĴĶŁÑÓŘŠŤÚŴÝŽ")
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%\d|&&|&\w|<[^<>]*>|\(\*[^)]*\)|https?:\S+|[\w-]+\.md\b")
"""What stands for something else: places, numbers, mnemonics, tags, endings of files, addresses."""
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = re.compile(r"([‹•–\s]*)(.*?)([…:›\s]*)", re.DOTALL)
_NO_WORDS = frozenset(("QShortcut", "QGuiApplication"))
"""Contexts of Qt's in which names of keys and the reading direction stand."""


def pseudo(text: str) -> str:
    """`text` with accents, half as long again, in brackets; what stands for something else stays as it is."""
    if not _WORD.search(_KEPT.sub("", text)):
        return text
    found = _SIGNS.fullmatch(text)
    assert found is not None
    before, inside, after = found.groups()
    return f"{before}[{_stretched(inside)}]{after}"


def _stretched(text: str) -> str:
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [_WORD.sub(_longer, text[at : kept.start()]), kept.group()]
        at = kept.end()
    parts.append(_WORD.sub(_longer, text[at:]))
    return "".join(parts)


def _longer(word: re.Match[str]) -> str:
    """Every other letter twice, beginning with the first."""
    letters = word.group().translate(_ACCENTED)
    return "".join(letter * (2 - number % 2) for number, letter in enumerate(letters))


def pseudo_words(
    words: Any, *, keep: frozenset[str] = frozenset(("format", "language", "code", "yes"))
) -> Any:
    """`words` of the resources (codebook, phrases, contrasts) with every text in them changed; the values of
    the members in `keep` are codes and stay."""
    if isinstance(words, str):
        return pseudo(words)
    if isinstance(words, Mapping):
        return {name: told if name in keep else pseudo_words(told, keep=keep) for name, told in words.items()}
    if isinstance(words, Sequence):
        return [pseudo_words(told, keep=keep) for told in words]
    return words


class PseudoTranslator(QTranslator):
    """Install it after all others: whoever asks for a translation of anything gets the pseudo-translation."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _comment: str | None = None, _count: int = -1) -> str:
        return source if context in _NO_WORDS else pseudo(source)


def disguise(application: QApplication) -> PseudoTranslator:
    """Let the whole window speak pseudo from now on; what is open already stays as it is."""
    translator = PseudoTranslator(application)
    application.installTranslator(translator)
    return translator


def mirror(application: QApplication) -> None:
    """Let every window be laid out from right to left, as for Arabic or Hebrew."""
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
