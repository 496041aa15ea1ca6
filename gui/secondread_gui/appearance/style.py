"""Dressing the application: Fusion, our palette, one style sheet, and the type size of the whole window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

import secondread_resources
from secondread_gui.appearance.palettes import Colours, contrast

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
QGroupBox {{
    background: {paper}; border: 1px solid {line}; border-radius: {r}px; margin-top: {l}px; padding: {s}px;
    font-weight: 600;
}}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; padding-bottom: {s}px; }}
QFrame#card {{ background: {paper}; border: 1px solid {line}; border-radius: {r}px; }}
QFrame#banner {{ background: {raised}; border: 1px solid {accent}; border-radius: {r}px; }}
QFrame#bar {{ background: {paper}; border: 0; border-top: 1px solid {line}; }}
QFrame#tourStrip {{ background: {current}; border: 0; border-bottom: 1px solid {accent}; }}
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
QToolButton[tab="true"] {{
    background: transparent; color: {muted}; border: 2px solid transparent; border-radius: 0;
    border-bottom: 3px solid transparent; padding: {s}px {s}px;
}}
QToolButton[tab="true"]:checked {{
    background: transparent; color: {ink}; border: 2px solid transparent; border-bottom: 3px solid {accent};
}}
QPushButton[fold="true"] {{
    background: transparent; border-color: transparent; padding: {s}px 0; text-align: left;
}}
QPushButton[fold="true"]:hover, QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover {{
    border-color: {line};
}}
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListView:focus,
QTreeView:focus, QTextBrowser:focus, QCheckBox:focus, QRadioButton:focus, QTableView:focus {{
    border: 2px solid {focus};
}}
QToolButton[narrow="true"], QToolButton[narrow="true"]:checked:focus {{
    padding: 0 {s}px; min-height: {control}px;
}}
QToolButton[tab="true"]:focus {{ border: 2px solid {focus}; color: {ink}; }}
QToolButton:checked:focus, QPushButton:checked:focus {{
    border: 4px solid {focus}; padding: {s_less_2}px {m_less_2}px;
}}
QToolButton[tab="true"]:checked:focus {{ border: 2px solid {focus}; padding: {s}px {s}px; }}
QTabBar::tab {{
    background: transparent; color: {muted}; padding: {s}px {m}px; border: 2px solid transparent;
    border-bottom: 3px solid transparent;
}}
QTabBar::tab:hover {{ color: {ink}; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom: 3px solid {accent}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {focus}; border-bottom: 3px solid {focus}; }}
QScrollArea[framed="true"] {{ border: 2px solid transparent; }}
QScrollArea[framed="true"]:focus {{ border: 2px solid {focus}; }}
QCheckBox, QRadioButton {{ spacing: {s}px; }}
QCheckBox::indicator, QRadioButton::indicator, QMenu::indicator {{
    width: {mark}px; height: {mark}px; border: 2px solid {muted}; background: {raised};
}}
QCheckBox::indicator, QMenu::indicator {{ border-radius: 3px; }}
QRadioButton::indicator, QMenu::indicator:exclusive {{ border-radius: {round}px; }}
QMenu::indicator {{ margin-left: {s}px; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
    border-color: {line}; background: {window};
}}
QCheckBox::indicator:checked, QMenu::indicator:non-exclusive:checked {{
    border-color: {accent}; background: {accent}; image: url("{check}");
}}
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {{
    border-color: {accent};
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 {accent}, stop: 0.55 {accent}, stop: 0.65 {raised}, stop: 1 {raised});
}}
QCheckBox:focus, QRadioButton:focus {{ border-radius: {r}px; }}
QRadioButton[chip="true"] {{
    background: {raised}; color: {ink}; border: 1px solid {line}; border-radius: {r}px; padding: {s}px {m}px;
    min-height: {control}px; spacing: 0;
}}
QRadioButton[chip="true"]::indicator, QRadioButton[chip="true"]::indicator:checked {{
    width: 0; height: 0; border: 0; background: transparent; image: none;
}}
QRadioButton[chip="true"]:hover {{ border-color: {accent}; }}
QRadioButton[chip="true"]:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QRadioButton[chip="true"]:focus {{ border: 2px solid {focus}; }}
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus,
QRadioButton[chip="true"]:checked:focus {{
    background: {raised}; color: {accent}; border: 4px solid {focus}; padding: {s_less_3}px {m_less_3}px;
}}
QLabel[heading="true"] {{ font-weight: 600; }}
QLineEdit[lit="true"] {{ border: 2px solid {focus}; }}
QLineEdit, QPlainTextEdit, QComboBox {{
    background: {raised}; color: {ink}; border: 1px solid {line}; border-radius: {r}px; padding: {s}px;
    selection-background-color: {accent}; selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QComboBox::drop-down {{ border: 0; width: {l}px; }}
QListView, QTreeView, QTextBrowser, QTableView {{
    background: {paper}; color: {ink}; border: 1px solid {line}; border-radius: {r}px;
}}
QListView::item, QTreeView::item {{ padding: {s}px; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    background: {current}; color: {ink};
}}
QToolButton[popupMode="2"] {{ padding-left: {room}px; padding-right: {room}px; }}
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
QScrollBar:horizontal {{ background: {window}; height: {m}px; }}
QScrollBar::handle:horizontal {{ background: {muted}; border-radius: {s}px; min-width: 32px; margin: 2px; }}
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
    sizes: dict[str, int | str] = {
        "ui": ui_size(scale),
        "title": round(22 * unit),
        "control": round(20 * unit),
        "s": round(4 * unit),
        "m": round(10 * unit),
        "l": round(22 * unit),
        "room": round(14 * unit),
        "s_less_2": round(4 * unit) - 2,
        "m_less_2": round(10 * unit) - 2,
        "s_less_3": round(4 * unit) - 3,
        "m_less_3": round(10 * unit) - 3,
        "r": 6,
        "mark": round(14 * unit),
        "round": round(14 * unit) // 2 + 2,
        "check": _check_mark(colours),
    }
    return _SHEET.format(**colours.as_dict(), **sizes)


def _check_mark(colours: Colours) -> str:
    """The picture of a tick that can be seen on the accent, as a style sheet names files."""
    name = "light" if contrast(colours.accent, "#ffffff") >= contrast(colours.accent, "#000000") else "dark"
    return (Path(secondread_resources.__file__).parent / "icons" / f"check-{name}.png").as_posix()


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
