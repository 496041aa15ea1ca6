"""All blocks below one another. Only what is seen is set; the rest has an estimated height until its turn."""

from __future__ import annotations

from bisect import bisect_right
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

    def units_of(self, number: int) -> range:
        """The numbers of block `number`'s units."""
        return range(self._first_units[number], self._first_units[number + 1])

    def unit_at(self, x: float, y: float) -> int | None:
        """The unit whose words stand at a point of the page; None beside and between them."""
        if not self.blocks:
            return None
        number = self.block_at(y)
        setting = self.setting(number)
        top = self.top(number)
        for unit in self.units_of(number):
            for piece in setting.pieces(self.units[unit].start, self.units[unit].end):
                if piece.translated(0, top).contains(x, y):
                    return unit
        return None

    def unit_extent(self, unit: int) -> tuple[float, float]:
        """The y at which the lines of `unit` begin and end."""
        number = self.units[unit].block
        setting = self.setting(number)
        pieces = setting.pieces(self.units[unit].start, self.units[unit].end)
        top = self.top(number)
        if not pieces:
            return top, top + setting.height
        return top + pieces[0].top(), top + pieces[-1].bottom()

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
