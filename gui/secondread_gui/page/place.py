"""The reader's place: a letter of the article and the height at which it stands, kept while lines move."""

from __future__ import annotations

from dataclasses import dataclass

from secondread_gui.page.flow import PageFlow


@dataclass(frozen=True, slots=True)
class Place:
    """The line that holds the body's character `offset`, in block `block`, begins `below` the view's top."""

    block: int
    offset: int
    below: float


def place_in(flow: PageFlow, scrolled: float, height: float, current: int | None) -> Place | None:
    """Where the reader is in a viewport of `height`: at the current unit if its first line is in view, else
    at the topmost line."""
    if not flow.blocks:
        return None
    if current is not None:
        unit = flow.units[current]
        top = flow.top(unit.block)
        if top < scrolled + height and top + flow.height_of(unit.block) > scrolled:
            below = flow.unit_extent(current)[0] - scrolled
            if 0 <= below < height:
                return Place(unit.block, unit.start, below)
    number = flow.block_at(scrolled)
    setting = flow.setting(number)
    line = setting.line_near(scrolled - flow.top(number))
    offset = setting.stretch(line, line)[0]
    return Place(number, offset, flow.top(number) + setting.band(line, line)[0] - scrolled)


def scrolled_to(flow: PageFlow, place: Place) -> float:
    """How far a page has to be scrolled for `place` to be where it was."""
    setting = flow.setting(place.block)
    line = setting.line_of(place.offset)
    return flow.top(place.block) + setting.band(line, line)[0] - place.below
