"""What the sources of the window say: texts that ask for a translation, and texts that do not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SHOWING_CALLS = frozenset(
    {
        *(
            "setText",
            "setPlainText",
            "setWindowTitle",
            "setTitle",
            "setToolTip",
            "setStatusTip",
            "setWhatsThis",
        ),
        *("setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setInformativeText"),
        *("setHeaderLabels", "setTabText", "addTab", "addItem", "addItems", "addAction", "addMenu", "addRow"),
        *("setLabelText", "setSuffix", "setPrefix", "setSpecialValueText", "setFormat", "drawText"),
        *("tell", "announce", "refuse", "ask", "_label", "_named"),
        *(
            "QLabel",
            "QPushButton",
            "QToolButton",
            "QCheckBox",
            "QRadioButton",
            "QGroupBox",
            "QAction",
            "QMenu",
        ),
        *("QTreeWidgetItem", "QListWidgetItem", "QMessageBox", "QErrorMessage", "ElidedLabel", "Note"),
        *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
    }
)
"""Methods and classes whose texts people get to see."""
_ASKING = frozenset(("tr", "translate"))
_PLAIN_CALLS = frozenset(("QKeySequence", "setObjectName", "setProperty", "setStyleSheet", "Words"))
"""What their texts say is not for people."""
_NAMES = frozenset(("Second Read",))
_COUNTED = frozenset(
    {
        *("count", "number", "total", "at", "place", "done", "level", "answered", "asked", "left", "found"),
        *("minutes", "taken", "over", "score", "articles", "attempts", "acts"),
    }
)
"""Places in sentences that numbers stand in."""
_SENTENCE = re.compile(r"[A-Za-z’]+ [a-z’]+ [a-z’]+")
_LETTERS = re.compile(r"[^\W\d_]{2}")


class Text(NamedTuple):
    """A text in a source file, and the context that it is translated in."""

    context: str
    text: str
    plural: bool


def asked_for(file: Path) -> Iterator[Text]:
    """Every text in `file` that asks for a translation; ValueError where one is no literal."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node, owner in _with_class(tree, ""):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        holder, arguments = ast.unparse(node.func.value), node.args
        if node.func.attr == "tr":
            context = owner if holder == "self" else holder
        elif node.func.attr == "translate" and holder == "QCoreApplication":
            context, arguments = ast.literal_eval(arguments[0]), arguments[1:]
        else:
            continue
        yield Text(context, ast.literal_eval(arguments[0]), len(arguments) > 2)


def called(node: ast.AST) -> str:
    """The last part of the name of what is called; empty if nothing is."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def untranslated(source: str) -> list[str]:
    """Texts in `source` that people would see as they stand there: they never pass through a translation."""
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if called(node) in SHOWING_CALLS]
    found = [text for call in calls for text in _own_texts(call, shown=True)]
    texts = (text for text in _own_texts(tree, shown=False) if "{{" not in text)  # else a style sheet
    sentences = [text for text in texts if _SENTENCE.search(text)]
    return list(dict.fromkeys([*found, *sentences]))


def bare_numbers(source: str) -> list[str]:
    """Numbers in `source` that are put into a sentence without having been written in its language."""
    return [
        f"{value.arg}={ast.unparse(value.value)}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and called(node) == "format"
        for value in node.keywords
        if value.arg in _COUNTED and not any(called(part) == "number_words" for part in ast.walk(value.value))
    ]


def _own_texts(node: ast.AST, *, shown: bool) -> Iterator[str]:
    """The texts below `node` that are neither translated nor docstrings nor meant for the machine."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Constant):
            text = child.value
            if isinstance(text, str) and _LETTERS.search(text) and text not in _NAMES:
                yield text
        elif (
            (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant))
            or called(child) in _ASKING
            or called(child) in _PLAIN_CALLS
        ):
            continue
        elif shown and isinstance(child, ast.Call | ast.Lambda | ast.Compare | ast.Subscript):
            continue  # what a call shows is looked at by itself
        else:
            yield from _own_texts(child, shown=shown)


def _with_class(node: ast.AST, owner: str) -> Iterator[tuple[ast.AST, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        yield child, inside
        yield from _with_class(child, inside)
