"""The sample that the tour reads, in a library in memory: nothing of it comes near the reader's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secondread_core.anchoring_places import read_copy
from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.exchange.key_file import key_for, parse_key
from secondread_core.modes import Mode
from secondread_core.segmentation import Segmentation, segment
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_scratch
from secondread_core.store.learners import add_learner

if TYPE_CHECKING:
    from secondread_resources import TourSample

_LEVEL = 1
_BEGINNING = 4
"""Words."""


@dataclass(frozen=True, slots=True)
class OpenSample:
    """The sample, begun as practice. Unit for unit: `telling`, the words that give it away ("" if there are
    none), and `beginnings`, by which a reader finds it."""

    library: Library
    attempt_id: str
    telling: Sequence[str]
    beginnings: Sequence[str]


def laid_out(sample: TourSample) -> tuple[Article, Segmentation, AnswerKey]:
    """The sample's article, its cut and its key.

    Raises:
        TextRefusal types, InvalidContent, KeyDoesNotFit
    """
    body = normalise(sample["body"])
    article = Article(body, ArticleInfo(**sample["article"]))
    attached = key_for(parse_key(sample["key"]), read_copy(body, article.text_hash, segment(body)))
    return article, attached.segmentation, attached.key


def open_sample(sample: TourSample) -> OpenSample:
    """A new library in memory with nothing but the sample, and a sitting on it.

    Raises:
        As `laid_out`, and whatever `Library.writing` raises.
    """
    article, segmentation, key = laid_out(sample)
    library = open_scratch()
    try:
        article_id = add_article(library, article, segmentation, key)
        reader = add_learner(library, sample["format"])
        taken = start_attempt(library, reader.learner_id, article_id, _LEVEL, mode=Mode.PRACTICE)
    except BaseException:
        library.close()
        raise
    body = article.body
    spans = [next(iter(unit.coding.spans), None) for unit in key]
    return OpenSample(
        library,
        taken.attempt_id,
        ["" if span is None else body[span.start : span.end] for span in spans],
        [" ".join(body[unit.start : unit.end].split()[:_BEGINNING]) for unit in key],
    )
