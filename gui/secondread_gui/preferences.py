"""The names of the learner's preferences that more than one place asks for.

Each is a bool of one learner, and False where it was never chosen.
"""

from __future__ import annotations

CONFIDENCE = "confidence"
"""Whether the reader is asked how sure they are of an answer."""
GO_ON = "go_on"
"""Whether an answer leads on to the next sentence."""
