"""Dressing the application: Fusion, our palette, one style sheet, and the type size of the whole window."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from secondread_gui.appearance.palettes import Colours

SERIF = (
    "Charter",
    "Iowan Old Style",
    "Source Serif 4",
    "Noto Serif",
    "Georgia",
    "Liberation Serif",
    "DejaVu Serif",
)
BASE_SIZE = 17
"""Pixels of the article's type at 100 %."""
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Type sizes in per cent that Ctrl + and Ctrl - step through."""

_SHEET = """
QWidget {{ font-size: {ui}px; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {line}; padding: {s}px; }}
QMainWindow, QDialog {{ background: {window}; }}
QLabel#roomTitle {{ font-size: {title}px; font-weight: 600; }}
QLabel#muted, QLabel[muted="true"] {{ color: {muted}; }}
QFrame#card {{ background: {paper}; border: 1px solid {line}; border-radius: {r}px; }}
QFrame#banner {{ background: {raised}; border: 1px solid {accent}; border-radius: {r}px; }}
QFrame#bar {{ background: {paper}; border: 0; border-top: 1px solid {line}; }}
QFrame#topBar {{ background: {paper}; border: 0; border-bottom: 1px solid {line}; }}
QPushButton, QToolButton {{
    background: {raised}; color: {ink}; border: 1px solid {line}; border-radius: {r}px; padding: {s}px {m}px;
    min-height: {control}px;
}}
QPushButton:hover, QToolButton:hover {{ border-color: {accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {current}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {muted}; background: {window}; }}
QPushButton[primary="true"], QToolButton[primary="true"] {{
    background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
}}
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {{
    background: {window}; color: {muted}; border-color: {line};
}}
QPushButton[flat="true"], QToolButton[flat="true"] {{ background: transparent; border-color: transparent; }}
QPushButton:checked, QToolButton:checked {{ background: {current}; border: 2px solid {accent}; }}
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover {{ border-color: {line}; }}
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListView:focus,
QTreeView:focus, QTextBrowser:focus, QCheckBox:focus, QRadioButton:focus, QTableView:focus, QSpinBox:focus {{
    border: 2px solid {focus};
}}
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus {{ border: 2px solid {ink}; }}
QCheckBox:focus, QRadioButton:focus {{ border-radius: {r}px; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{
    background: {raised}; color: {ink}; border: 1px solid {line}; border-radius: {r}px; padding: {s}px;
    selection-background-color: {accent}; selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QListView, QTreeView, QTextBrowser, QTableView {{
    background: {paper}; color: {ink}; border: 1px solid {line}; border-radius: {r}px;
}}
QListView::item, QTreeView::item {{ padding: {s}px; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    background: {current}; color: {ink};
}}
QToolButton::menu-indicator {{ subcontrol-position: right center; right: {s}px; }}
QMenu {{ background: {raised}; color: {ink}; border: 1px solid {line}; padding: {s}px; }}
QMenu::item {{ padding: {s}px {l}px; }}
QMenu::item:selected {{ background: {current}; }}
QMenuBar {{ background: {paper}; color: {ink}; }}
QMenuBar::item:selected {{ background: {current}; }}
QProgressBar {{ background: {line}; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
QScrollBar:vertical {{ background: {window}; width: {m}px; }}
QScrollBar::handle:vertical {{ background: {muted}; border-radius: {s}px; min-height: 32px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QSplitter::handle {{ background: {line}; }}
"""


def ui_size(scale: int) -> int:
    """Pixels of the window's own type at `scale` per cent."""
    return round(14 * scale / 100)


def style_sheet(colours: Colours, scale: int) -> str:
    """The window's style sheet for a palette at a type size of `scale` per cent."""
    unit = scale / 100
    sizes = {
        "ui": ui_size(scale),
        "title": round(22 * unit),
        "control": round(20 * unit),
        "s": round(4 * unit),
        "m": round(10 * unit),
        "l": round(22 * unit),
        "r": 6,
    }
    return _SHEET.format(**colours.as_dict(), **sizes)


def qt_palette(colours: Colours) -> QPalette:
    """`colours` as Qt's roles, for everything the style sheet does not name."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, colours.window),
        (role.Base, colours.paper),
        (role.AlternateBase, colours.hover),
        (role.Button, colours.raised),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.Mid, colours.line),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return palette


def dress(application: QApplication, colours: Colours, scale: int) -> None:
    """Give the whole application `colours` and a type size of `scale` per cent."""
    application.setPalette(qt_palette(colours))
    application.setStyleSheet(style_sheet(colours, scale))


def serif(pixels: float) -> QFont:
    """The article's face at `pixels`, the first of the chain that the system has."""
    font = QFont()
    font.setFamilies(list(SERIF))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(round(pixels))
    return font


def sans(pixels: float) -> QFont:
    """The window's own face at `pixels`."""
    font = QFont()
    font.setPixelSize(round(pixels))
    return font
