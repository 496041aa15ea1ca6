"""The bundled course: articles written for practice, their keys, and keys for published articles.

A leaf: imports nothing of ours. Whoever composes the program asks for `catalogue` and hands it in; the
headless command finds it through the entry point group "secondread.seeds".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class Catalogue(NamedTuple):
    """The folders of the course: `keys` are for `articles`, `published_keys` carry no text of theirs."""

    articles: Traversable
    keys: Traversable
    published_keys: Traversable


def catalogue() -> Catalogue:
    """Where the bundled articles and keys lie, also inside a frozen program."""
    from importlib.resources import files  # not at start-up, which reads nothing from here

    here = files(__name__)
    return Catalogue(here.joinpath("articles"), here.joinpath("keys"), here.joinpath("keys", "published"))
