"""A library told in plain JSON, to compare what a file of another release reads as."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from secondread_core.annotations import to_json as mark_to_json
from secondread_core.answer_key_json import key_to_json
from secondread_core.article import ArticleInfo
from secondread_core.drafting.drafting_json import to_json
from secondread_core.session import open_draft, resume
from secondread_core.store.articles import article_cards, stored_article
from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library
from secondread_core.store.draft_events import draft_events
from secondread_core.store.drafts import DraftCard, drafts_of
from secondread_core.store.editions import Edition, editions_of
from secondread_core.store.events import events_of
from secondread_core.store.keys import key_version, key_versions
from secondread_core.store.learners import learners
from secondread_core.store.notes import notes_of
from secondread_core.store.preferences import PROGRAM, read_preference
from secondread_core.store.rescoring import rescorings_of

_UNKNOWN = asdict(ArticleInfo(""))


def tell(library: Library) -> dict[str, Any]:
    """Articles, keys, learners with their attempts and acts, and the settings that the fixtures have."""
    editions = [one for card in article_cards(library) for one in editions_of(library, card.article_id)]
    return {
        "articles": [_article(library, edition) for edition in editions],
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


def _article(library: Library, edition: Edition) -> dict[str, Any]:
    article_id = edition.article_id
    stored = stored_article(library, article_id)
    # What schema 2 did not know is told only where there is some.
    drafts = [card for card in drafts_of(library, article_id) if card.article_id == article_id]
    later = {
        "edition": edition.number - 1 and edition.number,
        "drafts": [_draft(library, card) for card in drafts],
    }
    return {name: value for name, value in later.items() if value} | {
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
        "keys": [
            key_to_json(key_version(library, article_id, version))
            for version in key_versions(library, article_id)
        ],
    }


def _draft(library: Library, card: DraftCard) -> dict[str, Any]:
    drafting = open_draft(library, card.draft_id)
    return {
        **asdict(card),
        "content": to_json(drafting.draft),
        "can_undo": drafting.can_undo,
        "can_redo": drafting.can_redo,
        "events": [
            [event.sequence, event.time, event.operation, event.value, event.hash.hex()]
            for event in draft_events(library, card.draft_id)
        ],
    }


def _attempt(library: Library, attempt_id: str) -> dict[str, Any]:
    sitting = resume(library, attempt_id)
    told = asdict(sitting.attempt)
    # What schemas 1 and 2 did not know is told only where there is some.
    later = {
        "minutes": told.pop("minutes"),
        "revealed": sorted(sitting.revealed),
        "notes": {str(unit): text for unit, text in notes_of(library, attempt_id).items()},
        "rescorings": [asdict(one) for one in rescorings_of(library, attempt_id)],
    }
    told |= {name: value for name, value in later.items() if value}
    told["marks"] = [mark_to_json(mark) for mark in sitting.marks]
    told["can_undo"], told["can_redo"] = sitting.can_undo, sitting.can_redo
    told["events"] = [
        [event.sequence, event.time, event.operation, event.unit, event.value, event.hash.hex()]
        for event in events_of(library, attempt_id)
    ]
    return told
