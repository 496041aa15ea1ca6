"""A draft as the library has it, canonical JSON, of which an act writes anew only what it changes.

In an article of 100,000 words writing all of it takes longer than everything else that a key press does.
"""

from __future__ import annotations

from dataclasses import dataclass

from secondread_core.canonical_json import canonical
from secondread_core.drafting.drafting_json import to_json, unit_to_json
from secondread_core.drafting.edits import Edit
from secondread_core.drafting.model import Draft

_UNITS = '"units":['
_END = "]}"


@dataclass(frozen=True, slots=True)
class DraftText:
    """`head` is everything before the units, each of which stands in `units`."""

    head: str
    units: tuple[str, ...]

    @property
    def whole(self) -> str:
        """What `canonical(to_json(draft))` is."""
        return f"{self.head}{','.join(self.units)}{_END}"


def text_of(draft: Draft) -> DraftText:
    """All of `draft`, written."""
    value = to_json(draft)
    head = canonical({name: part for name, part in value.items() if name != "units"})
    # "units" sorts behind the other names
    return DraftText(f"{head[:-1]},{_UNITS}", tuple(map(canonical, value["units"])))


def text_after(text: DraftText, edit: Edit, after: Draft) -> DraftText:
    """`text` of a draft that became `after` by `edit`."""
    if edit.text is not None:  # what lies behind has moved
        return text_of(after)
    units: list[str] = []
    at = 0
    for splice in edit.splices:
        units += text.units[at : splice.at]
        units += (canonical(unit_to_json(unit)) for unit in splice.added)
        at = splice.at + len(splice.removed)
    units += text.units[at:]
    return DraftText(text.head, tuple(units))
