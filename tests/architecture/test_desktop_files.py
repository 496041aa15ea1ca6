"""The desktop entry, the AppStream file and the changelog agree with what is built."""

from __future__ import annotations

import configparser
import re
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import secondread_core


def test_the_desktop_entry_starts_a_command_that_exists(project: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(project / "packaging" / "secondread.desktop", encoding="utf-8")
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    assert entry["Desktop Entry"]["Exec"] in settings["project"]["gui-scripts"]


def test_the_appstream_file_names_the_desktop_entry_and_the_commands(project: Path) -> None:
    packaging = project / "packaging"
    root = ElementTree.parse(packaging / "org.secondread.SecondRead.metainfo.xml").getroot()
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (packaging / str(root.findtext("launchable"))).is_file()
    commands = {*settings["gui-scripts"], *settings["scripts"]}
    assert {binary.text for binary in root.iterfind("provides/binary")} == commands
    assert root.findtext("project_license") == settings["license"]


def test_the_changelog_tells_of_this_version(project: Path) -> None:
    changelog = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(.+?)\](.*?)^### ", changelog, flags=re.MULTILINE | re.DOTALL)
    assert newest is not None
    title, body = newest.groups()
    assert secondread_core.__version__ == title or (
        title == "Unreleased" and f"{secondread_core.__version__}." in body
    )
