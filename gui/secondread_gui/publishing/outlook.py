"""What publishing a coding would do, gathered; nothing here is written."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from secondread_core.drafting.missing import Gap, gaps
from secondread_core.drafting.model import Draft
from secondread_core.errors import DraftPublished, EditionReplaced, KeyIncomplete, Refusal
from secondread_core.session.publishing import Consequence, Publication, consequences, prepare
from secondread_core.store.articles import stored_article
from secondread_core.store.attempts import counted
from secondread_core.store.database import Library
from secondread_core.store.drafts import DraftCard, draft_card, draft_content

NOT_SETTLED = "not-settled"
"""Two authors differ over the sentence, and nobody has decided."""
NO_CAUSE = "no-cause"
"""It was decided, but nobody has said why the two had differed."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """`publication` is None where something stands in the way: what of `gaps` blocks, or else `refusal`.

    `reading` and `handed_in` count the attempts on this edition; `consequences` are those that are scored.
    """

    card: DraftCard
    draft: Draft
    title: str
    level: int
    gaps: tuple[Gap, ...]
    publication: Publication | None
    refusal: Refusal | None
    consequences: tuple[Consequence, ...]
    reading: int
    handed_in: int

    @property
    def blocked(self) -> bool:
        """Whether sentences have to be coded first."""
        return any(gap.blocks for gap in self.gaps)

    @property
    def can_publish(self) -> bool:
        """Whether there is anything to publish, and nothing in the way."""
        return self.publication is not None and not self.publication.unchanged


def outlook(
    library: Library,
    draft_id: str,
    level: int,
    names: Collection[str],
    step: Callable[[int, int], None] | None = None,
) -> Outlook:
    """What publishing a draft would do, for a course at `level`. `names` are those of the codebook, which a
    reason may quote; `step` is told (done, total) of the attempts.

    Raises:
        Unknown, LibraryDamaged, StorageFailed, and whatever `step` raises.
    """
    card, draft = draft_card(library, draft_id), draft_content(library, draft_id)
    info = stored_article(library, card.article_id).article.info
    found = gaps(draft, level, info.difficulty, names)
    publication: Publication | None = None
    refusal: Refusal | None = None
    told: list[Consequence] = []
    try:
        publication = prepare(library, draft_id, level)
    except KeyIncomplete as incomplete:
        known = {gap.unit for gap in found if gap.blocks}
        found += [
            Gap(number - 1, code, blocks=True)
            for number, code in incomplete.problems
            if code == NO_CAUSE or (code == NOT_SETTLED and number - 1 not in known)
        ]
        found.sort(key=lambda gap: -1 if gap.unit is None else gap.unit)
    except (DraftPublished, EditionReplaced) as refused:
        refusal = refused
    if any(gap.blocks for gap in found):
        publication = None
    elif publication is not None and not publication.edition and not publication.unchanged:
        told = consequences(library, card.article_id, publication.key, step)
    reading, handed_in = counted(library, card.article_id)
    return Outlook(
        card,
        draft,
        info.title,
        level,
        tuple(found) if refusal is None else (),
        publication,
        refusal,
        tuple(told),
        reading,
        handed_in,
    )
