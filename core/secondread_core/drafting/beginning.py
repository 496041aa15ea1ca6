"""Where a draft begins: at a segmentation, with nothing decided or with a key laid over it."""

from __future__ import annotations

from secondread_core.answer_key import AnswerKey
from secondread_core.drafting.model import Draft, uncoded, with_coding
from secondread_core.segmentation import Segmentation


def draft_from(segmentation: Segmentation, body: str, key: AnswerKey | None = None) -> Draft:
    """The draft of a new key, or of the next version of `key`.

    Without a key nothing is decided: so begins an author, and a second one who must not see the first. A unit
    of the key tells of the unit of the segmentation with the same offsets; `anchoring.attach` makes both fit.

    Raises:
        ValueError: a unit of the key that is none of the segmentation's.
    """
    known = {} if key is None else {(unit.start, unit.end): unit.coding for unit in key}
    units = []
    for unit in segmentation.units:
        fresh = uncoded(*unit)
        coding = known.pop((unit.start, unit.end), None)
        units.append(fresh if coding is None else with_coding(fresh, coding))
    if known:
        raise ValueError(f"the segmentation has no unit at {min(known)}")
    return Draft(body, segmentation.blocks, tuple(units))
