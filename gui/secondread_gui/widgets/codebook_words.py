"""The codebook in plain words, as the composition root hands it to the rooms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from secondread_core.exchange.report_words import ReportWords
from secondread_gui.words import number_words


@dataclass(frozen=True, slots=True)
class CodebookWords:
    """`loaded` is one version of the codebook in one language: names, explanations, examples, advice."""

    loaded: Mapping[str, Any]

    def with_phrases(self, phrases: Mapping[str, str]) -> ReportWords:
        """Everything that a report says: the codebook's words and the report's own."""
        return ReportWords(phrases, self.loaded, number_words)
