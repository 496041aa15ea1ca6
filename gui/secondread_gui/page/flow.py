"""All blocks below one another. Only what is seen is set; the rest has an estimated height until its turn."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from itertools import accumulate

from secondread_core.segmentation import Block, Kind, Unit
from secondread_gui.page.setting import BlockSetting
from secondread_gui.page.typesetting import Typesetting, text_direction

_KEPT = 240
"""Block settings kept in memory: some screens' worth, whatever the article's length."""
_AT_ONCE = 400
"""Articles of up to this many blocks are measured before they are first shown."""


def _start(unit: Unit) -> int:
    return unit.start


class PageFlow:
    """Where every block stands. `top(i)` is exact once all blocks have been measured."""

    def __init__(
        self,
        body: str,
        blocks: Sequence[Block],
        units: Sequence[Unit],
        direction: str,
        typesetting: Typesetting,
        width: float,
    ) -> None:
        self.body = body
        self.blocks = blocks
        self.units = units
        self.typesetting = typesetting
        self.width = width
        self.right_to_left = direction == "rtl"
        self._direction = text_direction(direction)
        self._settings: OrderedDict[int, BlockSetting] = OrderedDict()
        self._unmeasured = 0
        self._heights = [self._estimate(number) for number in range(len(blocks))]
        self._tops: list[float] | None = None
        self._first_units = self._units_of_blocks()
        if len(blocks) <= _AT_ONCE:
            self.measure(len(blocks))

    @property
    def measured(self) -> bool:
        """Whether every height is exact."""
        return self._unmeasured >= len(self.blocks)

    def height_of(self, number: int) -> float:
        """The height of block `number`, estimated before its turn."""
        return self._heights[number]

    @property
    def height(self) -> float:
        """The height of the whole page."""
        return self._all_tops()[-1] if self.blocks else 0.0

    def measure(self, count: int) -> None:
        """Make the heights of the next `count` unmeasured blocks exact."""
        stop = min(self._unmeasured + count, len(self.blocks))
        for number in range(self._unmeasured, stop):
            self.setting(number)
        self._unmeasured = stop

    def setting(self, number: int) -> BlockSetting:
        """Block `number`, set; its height is exact from now on."""
        found = self._settings.get(number)
        if found is None:
            block = self.blocks[number]
            style = self.typesetting.style(block.kind)
            found = BlockSetting(self.body, block, style, self.width, self._direction, self._gap(number))
            self._settings[number] = found
            if len(self._settings) > _KEPT:
                self._settings.popitem(last=False)
            if found.height != self._heights[number]:
                self._heights[number] = found.height
                self._tops = None
        return found

    def top(self, number: int) -> float:
        """The y at which block `number` begins."""
        return self._all_tops()[number]

    def block_at(self, y: float) -> int:
        """The block that covers `y`, or the nearest one."""
        found = bisect_right(self._all_tops(), y) - 1
        return min(max(found, 0), len(self.blocks) - 1)

    def set_above(self, number: int, y: float) -> int:
        """The first block of those above block `number` that are set already and reach below `y`; `number` if
        there are none."""
        while number > 0 and number - 1 in self._settings and self.top(number) > y:
            number -= 1
        return number

    def units_of(self, number: int) -> range:
        """The numbers of block `number`'s units."""
        return range(self._first_units[number], self._first_units[number + 1])

    def units_between(self, number: int, top: float, bottom: float) -> range:
        """Those of block `number`'s units that have lines between two heights of the page."""
        setting, above = self.setting(number), self.top(number)
        first, last = setting.line_near(top - above), setting.line_near(bottom - above)
        start, end = setting.stretch(first, last)
        own = self.units_of(number)
        begin = bisect_right(self.units, start, own.start, own.stop, key=_start) - 1
        return range(max(begin, own.start), bisect_left(self.units, end, own.start, own.stop, key=_start))

    def unit_at(self, x: float, y: float) -> int | None:
        """The unit whose words stand at a point of the page; None beside and between them."""
        if not self.blocks:
            return None
        number = self.block_at(y)
        setting = self.setting(number)
        line = setting.line_near(y - self.top(number))
        top, bottom = setting.band(line, line)
        if not top <= y - self.top(number) < bottom:
            return None
        letter = setting.letter_near(x, line, *setting.stretch(line, line))
        if letter is None or letter.distance(x) > 0:
            return None
        own = self.units_of(number)
        unit = bisect_right(self.units, letter.start, own.start, own.stop, key=_start) - 1
        return unit if unit >= own.start and letter.start < self.units[unit].end else None

    def letter_near(self, unit: int, x: float, y: float) -> tuple[int, int]:
        """That visible character of `unit`, as offsets into the body, which is nearest to a point of the
        page: above the unit its first, below it its last."""
        start, end = self.units[unit].start, self.units[unit].end
        number = self.units[unit].block
        top, bottom = self.unit_extent(unit)
        if y < top:
            return start, start + 1
        if y >= bottom:
            return end - 1, end
        setting = self.setting(number)
        letter = setting.letter_near(x, setting.line_near(y - self.top(number)), start, end)
        return (start, start + 1) if letter is None else (letter.start, letter.end)

    def line_band(self, y: float) -> tuple[float, float]:
        """The heights between which the line at height `y`, or the nearest one, stands."""
        number = self.block_at(y)
        setting, above = self.setting(number), self.top(number)
        line = setting.line_near(y - above)
        top, bottom = setting.band(line, line)
        return above + top, above + bottom

    def unit_extent(self, unit: int) -> tuple[float, float]:
        """The y at which the lines of `unit` begin and end."""
        own = self.units[unit]
        setting, above = self.setting(own.block), self.top(own.block)
        top, bottom = setting.band(setting.line_of(own.start), setting.line_of(own.end - 1))
        return above + top, above + bottom

    def line_extent(self, unit: int, offset: int) -> tuple[float, float]:
        """The y at which that line of `unit` begins and ends which holds the body's character `offset`."""
        number = self.units[unit].block
        line = self.setting(number).line_of(offset)
        top, bottom = self.setting(number).band(line, line)
        return self.top(number) + top, self.top(number) + bottom

    def _estimate(self, number: int) -> float:
        block = self.blocks[number]
        style = self.typesetting.style(block.kind)
        per_line = max((self.width - style.indent) / (style.font.pixelSize() * 0.5), 1.0)
        lines = (block.end - block.text_start) // per_line + 1
        return style.before + lines * style.leading + style.after + self._gap(number)

    def _gap(self, number: int) -> float:
        """Items of a list stand close; below the last one is a paragraph's distance."""
        last = self.blocks[number : number + 2]
        if len(last) == 2 and last[0].kind is Kind.LIST_ITEM and last[1].kind is not Kind.LIST_ITEM:
            return self.typesetting.style(Kind.PARAGRAPH).after - self.typesetting.style(Kind.LIST_ITEM).after
        return 0.0

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops

    def _units_of_blocks(self) -> list[int]:
        firsts = [0] * (len(self.blocks) + 1)
        for unit in self.units:
            firsts[unit.block + 1] += 1
        return list(accumulate(firsts))
