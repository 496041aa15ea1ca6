"""The small round "i" that opens an explanation."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from secondread_gui.appearance.palettes import Colours
from secondread_gui.appearance.style import ui_size

_SHEET = """
QToolButton {{
    min-width: {size}px; max-width: {size}px; min-height: {size}px; max-height: {size}px; padding: 0;
    border: 1px solid {muted}; border-radius: {half}px; background: transparent; color: {muted};
    font-size: {small}px; font-weight: 600;
}}
QToolButton:hover {{ border-color: {accent}; color: {accent}; }}
QToolButton:checked {{ border: 2px solid {accent}; background: {current}; color: {ink}; }}
QToolButton:focus {{ border: 2px solid {focus}; background: {focus}; color: {on_accent}; padding: 0; }}
"""


class InfoButton(QToolButton):
    """`dress` it before it is seen."""

    def __init__(self, name: str, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("i")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self.setToolTip(told)

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        size = ui_size(scale)
        wide = round(size * 1.15)
        sizes = {"size": wide, "half": wide // 2, "small": round(size * 0.82)}
        self.setStyleSheet(_SHEET.format(**sizes, **colours.as_dict()))
