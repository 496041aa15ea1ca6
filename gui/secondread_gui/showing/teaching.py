"""The instructors' rooms as they look in the middle of the work: codings begun, finished, compared."""

from __future__ import annotations

import json

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.session.authoring import Drafting, begin_coding, begin_settling, open_draft
from secondread_core.store.articles import stored_article
from secondread_core.store.drafts import Part, drafts_of
from secondread_core.store.keys import current_key
from secondread_gui.keyfiles.bringing import Bringing
from secondread_gui.showing.stage import READER, Stage

_COLLEAGUE = "Ole"
_OPEN_FROM = 9
"""The sentence from which a coding that is under way has no codes yet."""
_SEEN_OTHERWISE = {3: TypeCode.MIXED, 7: TypeCode.OPINION, 12: TypeCode.MIXED, 20: TypeCode.ANALYSIS}
_THEIR_LABELS = ("Opinion", "Claim", "Hedge", "NEUTRAL-VOICE")
"""What another program might call things: some like our names, some not."""


def begun(scene: Stage, article_id: str) -> Drafting:
    """The reader's own coding of an article, a third of it done."""
    drafting = _from_key(scene, article_id, READER)
    for unit in range(_OPEN_FROM, len(drafting.draft.units)):
        drafting.act(acts.clear, unit)
    return drafting


def finished_by_two(scene: Stage, article_id: str) -> tuple[Drafting, Drafting]:
    """The finished codings of two authors who differ here and there."""
    first = _from_key(scene, article_id, READER)
    second = begin_coding(
        scene.library,
        article_id,
        _COLLEAGUE,
        base_version=first.card.base_version,
        content=first.draft,
    )
    for unit, code in _SEEN_OTHERWISE.items():
        second.act(acts.set_type, unit, code)
    second.act(acts.set_source, _OPEN_FROM, SourceCode.VAGUE)
    first.finish()
    second.finish()
    return first, second


def compared(scene: Stage, article_id: str) -> Drafting:
    """What two authors who differ here and there are to settle; their codings are finished."""
    known = [card for card in drafts_of(scene.library, article_id) if card.part is Part.SETTLED]
    if known:
        return open_draft(scene.library, known[-1].draft_id)
    first, second = finished_by_two(scene, article_id)
    return begin_settling(scene.library, first.card.draft_id, second.card.draft_id)


def changed(scene: Stage, article_id: str) -> Drafting:
    """A finished coding that says otherwise of some sentences than the published key."""
    drafting = _from_key(scene, article_id, READER)
    if drafting.finished:
        return drafting
    for unit, code in _SEEN_OTHERWISE.items():
        drafting.act(acts.set_type, unit, code)
        drafting.act(acts.set_rationale, unit, "The writer’s own word stands outside the quotation.")
    drafting.finish()
    return drafting


def bring_labels(scene: Stage, article_id: str) -> Bringing:
    """Bring a file in that another program might have written; it asks what the labels mean."""
    stored = stored_article(scene.library, article_id)
    labels = [
        [unit.start, unit.end, _THEIR_LABELS[number % len(_THEIR_LABELS)]]
        for number, unit in enumerate(stored.segmentation.units)
    ]
    path = scene.library.path.parent / "labels.jsonl"
    path.write_text(json.dumps({"text": stored.article.body, "label": labels}) + "\n", encoding="utf-8")
    window = scene.window
    bringing = Bringing(scene.library, window.messages, window.worker, words=scene.words, parent=window)
    bringing.read(path, article_id, READER)
    return bringing


def _from_key(scene: Stage, article_id: str, author: str) -> Drafting:
    """A coding that begins with what the published key says."""
    key = current_key(scene.library, article_id)
    assert key is not None
    return begin_coding(scene.library, article_id, author, base_version=key.version)
