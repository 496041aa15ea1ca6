"""Everything that is installed has its version pinned, to one that pyproject.toml allows."""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def pins(project: Path) -> dict[str, Requirement]:
    """The lines of constraints.txt by distribution name."""
    lines = (project / "constraints.txt").read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(pin.name): pin for pin in wanted}


@pytest.fixture(scope="module")
def asked(project: Path) -> list[Requirement]:
    """What pyproject.toml asks for on this Python, options included."""
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = [settings["dependencies"], *settings["optional-dependencies"].values()]
    requirements = [Requirement(line) for group in groups for line in group]
    return [each for each in requirements if each.marker is None or each.marker.evaluate()]


def test_every_pin_is_one_exact_version_and_no_address(pins: dict[str, Requirement]) -> None:
    assert [pin for pin in pins.values() if [each.operator for each in pin.specifier] != ["=="]] == []
    assert [pin for pin in pins.values() if pin.url] == []


def test_the_pins_are_within_what_the_project_allows(
    pins: dict[str, Requirement], asked: list[Requirement]
) -> None:
    for requirement in asked:
        (pin,) = pins[canonicalize_name(requirement.name)].specifier
        assert requirement.specifier.contains(pin.version), requirement


def test_what_the_dependencies_bring_along_is_pinned_too(
    pins: dict[str, Requirement], asked: list[Requirement]
) -> None:
    todo, seen = list(asked), set()
    while todo:
        name = canonicalize_name(todo.pop().name)
        if name in seen:
            continue
        seen.add(name)
        try:
            needs = [Requirement(line) for line in metadata.requires(name) or ()]
        except metadata.PackageNotFoundError:
            continue  # an option that is not installed here
        todo += [need for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    assert seen - set(pins) - {"pip"} == set()
