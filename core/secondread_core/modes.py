"""The two ways to sit down to an article."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """Practice shows the reason once an answer is settled; a test says nothing before it is handed in."""

    PRACTICE = "practice"
    TEST = "exam"  # the name that the first released library keeps it under
