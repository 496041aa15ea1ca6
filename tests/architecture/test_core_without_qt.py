"""The core works on a machine that has no Qt: it is imported whole where PySide6 cannot be."""

from __future__ import annotations

import subprocess
import sys

IMPORT_ALL_OF_CORE = """
import importlib, pkgutil, sys

HIDDEN = ("PySide6", "shiboken6", "secondread_gui", "secondread_resources", "secondread_seeds")

class Hide:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"hidden: {name}", name=name)

sys.meta_path.insert(0, Hide())
for name in HIDDEN:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError:
        continue
    sys.exit(f"{name} is not hidden, so nothing would be tested")

import secondread_core

def fail(name):
    raise

names = [module.name for module in pkgutil.walk_packages(secondread_core.__path__, "secondread_core.", fail)]
for name in names:
    importlib.import_module(name)
print(*names)
"""


def test_the_whole_core_is_imported_where_qt_cannot_be() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL_OF_CORE], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert {"secondread_core.article", "secondread_core.scoring"} <= set(done.stdout.split())
