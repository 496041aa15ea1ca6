"""What is missing, with what only publishing asks for: that two authors have settled everything, and why."""

from __future__ import annotations

from secondread_core.drafting.missing import Gap
from secondread_gui.authoring.gap_list import GapModel
from secondread_gui.authoring.gap_words import Told
from secondread_gui.publishing.outlook import NO_CAUSE, NOT_SETTLED


class BlockModel(GapModel):
    """The list of what is missing, before publishing."""

    def told(self, gap: Gap) -> Told:
        if gap.code == NOT_SETTLED:
            advice = self.tr(
                "The two authors answer differently here, and nobody has decided. Choose one of the answers,"
                " or call the sentence contested."
            )
            return Told(self.tr("Not settled"), advice)
        if gap.code == NO_CAUSE:
            advice = self.tr(
                "It is decided, but not why the two authors had differed. Choose one of the reason codes:"
                " ambiguous text, codebook gap, slip."
            )
            return Told(self.tr("No reason code"), advice)
        return super().told(gap)
