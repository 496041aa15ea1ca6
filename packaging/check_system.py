"""Say in one sentence what this machine lacks to run Second Read, with the line that mends it.

    check_system.py               exit 1 and the sentence, where something is missing
    check_system.py --packages    only the names of the missing Debian packages, on one line
    check_system.py --display     exit 0 where a window can be opened, 1 where there is no display

Runs before anything is installed: standard library only, and readable by old Python versions, because
one of its sentences is for them. The libraries are those that QtCore, QtGui, QtWidgets and the platform
plugins name and PySide6 does not bring along; a test compares the lists with the installed files.
"""

import ctypes
import os
import shutil
import socket
import sys

OLDEST_PYTHON = (3, 11)

EVERYWHERE = {
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Shared library → Debian package, for QtCore, QtGui, QtWidgets and drawing without a display."""

X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What the xcb platform plugin needs on top."""

WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What the wayland platform plugin needs on top."""


def missing(libraries: "dict[str, str]") -> "dict[str, str]":
    """The part of `libraries` that the system's loader cannot load."""
    lacking = {}
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            lacking[library] = package
    return lacking


def wayland_answers() -> bool:
    """Whether a Wayland compositor listens where the environment says."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    place = os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/"), name)  # noqa: PTH118 for old versions
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
        try:
            link.connect(place)
        except OSError:
            return False
    return True


def x11_answers() -> bool:
    """Whether an X server answers: a DISPLAY that nobody serves would end Qt with a core dump."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    link = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = not xcb.xcb_connection_has_error(link)
    xcb.xcb_disconnect(link)
    return answers


def platforms() -> "list[dict[str, str]]":
    """The libraries of each platform plugin that could open a window here; empty without a display."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return []
    return [needs for answers, needs in ((wayland_answers, WAYLAND), (x11_answers, X11)) if answers()]


def missing_libraries() -> "dict[str, str]":
    """All that is missing on Linux; of several usable platforms, the one that lacks least counts."""
    if not sys.platform.startswith("linux"):
        return {}
    lacking = missing(EVERYWHERE)
    least = sorted([missing(needs) for needs in platforms()], key=len)[:1]
    lacking.update(*least)
    return lacking


def missing_parts() -> "dict[str, str]":
    """What is missing, as it is called → the Debian package that has it."""
    lacking = {}
    try:
        # Debian packages the part of venv that installs pip apart.
        from ensurepip import version  # noqa: F401
    except ImportError:
        lacking["Python's venv module"] = "python3-venv"
    lacking.update(missing_libraries())
    return lacking


def old_python() -> str:
    """The sentence for a Python that is too old; empty where it is new enough."""
    if sys.version_info >= OLDEST_PYTHON:
        return ""
    needed, found = (".".join(map(str, version)) for version in (OLDEST_PYTHON, sys.version_info[:2]))
    return (
        f"Second Read needs Python {needed} or later, and this is {found}; "
        "if a newer one is installed, name it: make run PYTHON=python3.12"
    )


def sentence(lacking: "dict[str, str]") -> str:
    """One sentence naming what is missing and the line that installs it."""
    names = list(lacking)
    listed = " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
    install = "sudo apt-get install -y " + " ".join(sorted(set(lacking.values())))
    lead_in = "install with" if shutil.which("apt-get") else "on Debian or Ubuntu that would be"
    return f"Second Read needs {listed}, which this system lacks; {lead_in}: {install}"


def main(arguments: "list[str]") -> int:
    """Do what the module's description says; the exit code."""
    if arguments == ["--display"]:
        return 0 if not sys.platform.startswith("linux") or platforms() else 1
    lacking = missing_parts()
    if arguments == ["--packages"]:
        sys.stdout.write(" ".join(sorted(set(lacking.values()))) + "\n")
        return 0
    complaint = old_python() or (sentence(lacking) if lacking else "")
    if complaint:
        sys.stderr.write(complaint + "\n")
    return 1 if complaint else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
