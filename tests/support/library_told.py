"""A library told in plain JSON, to compare what a file of another release reads as."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from secondread_core.annotations import to_json
from secondread_core.answer_key_json import key_to_json
from secondread_core.article import ArticleInfo
from secondread_core.session import resume
from secondread_core.store.articles import article_cards, stored_article
from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library
from secondread_core.store.events import events_of
from secondread_core.store.keys import current_key, key_version
from secondread_core.store.learners import learners
from secondread_core.store.preferences import PROGRAM, read_preference

_UNKNOWN = asdict(ArticleInfo(""))


def tell(library: Library) -> dict[str, Any]:
    """Articles, keys, learners with their attempts and acts, and the settings that the fixtures have."""
    return {
        "articles": [_article(library, card.article_id) for card in article_cards(library)],
        "learners": [
            {
                **asdict(learner),
                "reading": read_preference(library, learner.learner_id, "reading"),
                "attempts": [
                    _attempt(library, one.attempt_id) for one in attempts_of(library, learner.learner_id)
                ],
            }
            for learner in learners(library)
        ],
        "theme": read_preference(library, PROGRAM, "theme"),
    }


def _article(library: Library, article_id: str) -> dict[str, Any]:
    stored = stored_article(library, article_id)
    newest = current_key(library, article_id)
    versions = range(1, newest.version + 1) if newest is not None else ()
    return {
        "id": stored.article_id,
        "added_at": stored.added_at,
        "bundled": stored.bundled,
        "body": stored.article.body,
        # A field that a later release adds has its default in an older library.
        "info": {
            name: value for name, value in asdict(stored.article.info).items() if value != _UNKNOWN[name]
        },
        "engine": stored.segmentation.engine,
        "blocks": [[*block[:3], str(block.kind), block.reason] for block in stored.segmentation.blocks],
        "units": [[*unit[:2], str(unit.kind), unit.block] for unit in stored.segmentation.units],
        "keys": [key_to_json(key_version(library, article_id, version)) for version in versions],
    }


def _attempt(library: Library, attempt_id: str) -> dict[str, Any]:
    sitting = resume(library, attempt_id)
    told = asdict(sitting.attempt)
    told["marks"] = [to_json(mark) for mark in sitting.marks]
    told["can_undo"], told["can_redo"] = sitting.can_undo, sitting.can_redo
    told["events"] = [
        [event.sequence, event.time, event.operation, event.unit, event.value, event.hash.hex()]
        for event in events_of(library, attempt_id)
    ]
    return told
