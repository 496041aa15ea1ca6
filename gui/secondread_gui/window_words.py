"""The words that the window takes from the resources, in one language, each read when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import secondread_resources

if TYPE_CHECKING:
    from secondread_core.exchange.report_words import ReportWords
    from secondread_gui.help.help_text import HelpText
    from secondread_gui.widgets.codebook_words import CodebookWords
    from secondread_resources import Contrasts, TourSample

Told = TypeVar("Told")


def _as_it_is(told: Any) -> Any:
    return told


class WindowWords:
    """`language` is a BCP 47 tag; where something is not translated it is in English. `retell` may change the
    words as they are read, as the pseudo-translation does."""

    def __init__(self, language: str = "en", retell: Callable[[Any], Any] = _as_it_is) -> None:
        self._language = language
        self._retell = retell

    def _read(self, read: Callable[[str], Told]) -> Told:
        told: Told = self._retell(read(self._language))
        return told

    @cached_property
    def codebook(self) -> CodebookWords:
        """Names, explanations and examples of the codes."""
        from secondread_gui.widgets.codebook_words import CodebookWords

        return CodebookWords(self._read(secondread_resources.codebook))

    @cached_property
    def contrasts(self) -> Contrasts:
        """What tells the codes apart."""
        return self._read(secondread_resources.contrasts)

    @cached_property
    def phrases(self) -> Mapping[str, str]:
        """What a report says."""
        return self._read(secondread_resources.report_phrases)

    @cached_property
    def report(self) -> ReportWords:
        """The codebook and the phrases together."""
        return self.codebook.with_phrases(self.phrases)

    @property
    def help(self) -> HelpText:
        """The pages of the help."""
        from secondread_gui.help.help_text import HelpText

        return HelpText(
            secondread_resources.help_pages(self._language),
            lambda name: secondread_resources.read_text(name, self._language),
            lambda: self._read(secondread_resources.codebook),
        )

    def tour_sample(self) -> TourSample:
        """The article of the tour, which is shown as it was written."""
        return secondread_resources.tour_sample(self._language)
