"""Whether a sentence, or what stands near it, seems to name somebody or something as a source.

A hint and no judgement: a name is a capitalised word that is not capitalised only for beginning a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from secondread_core.drafting.model import Draft, UnitDraft
from secondread_core.drafting.quotations import quotation_around
from secondread_core.segmentation import Kind

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = re.compile(r"(?<![\w’'-])[a-zß-öø-ÿа-яёіїєґα-ω][\w’'-]*")
_BEGINS = re.compile(r"(?:^|[.!?…:]|[\"“„«‘(\[])[\s\"“„«‘(\[]*$")
"""What stands before a word that is capitalised for beginning a sentence or a quotation."""
_NO_SOURCES = frozenset(
    re.findall(
        r"\S+",
        "i i’m i’ve i’ll i’d monday tuesday wednesday thursday friday saturday sunday january february march"
        " april may june july august september october november december mr mrs ms",
    )
)
_BEGINNERS = frozenset(
    re.findall(
        r"\S+",
        "a after all also although always an and another any anybody anyone are as at because before"
        " both but by can could did do does earlier each even every everybody everyone everything few"
        " finally first for from had has have he her here his how however if in indeed instead is it its"
        " just last later many maybe meanwhile more most much my neither never no nobody none not nothing"
        " now of often on once one only or other others our perhaps second several she should since so"
        " some somebody someone something sometimes soon still such that the their then there these they"
        " this those though to today tomorrow two until was we were what when where whether which while"
        " who why will with would yes yesterday yet you your",
    )
)


def named_near(draft: Draft, number: int) -> bool:
    """Whether unit `number` or one near it names something, or is in a script that does not tell.

    Near is the unit before or after in the same paragraph, the lead-in of a list, and the rest of a quotation
    with its neighbours.
    """
    return any(_names(draft, draft.units[near]) for near in _near(draft, number))


def _near(draft: Draft, number: int) -> Iterable[int]:
    units = draft.units
    run = quotation_around(draft, number)
    near = [number]
    for left, right in ((number - 1, number + 1), (run.start - 1, run.stop)):
        near += [left] if left >= 0 and units[left].block == units[left + 1].block else []
        near += [right] if right < len(units) and units[right].block == units[right - 1].block else []
    near += run
    if units[number].kind is Kind.LIST_ITEM:
        lead = number
        while lead >= 0 and units[lead].kind is Kind.LIST_ITEM:
            lead -= 1
        near += [lead] if lead >= 0 else []
    return dict.fromkeys(near)


def _names(draft: Draft, unit: UnitDraft) -> bool:
    text = draft.body[unit.start : unit.end]
    caseless = True
    for match in _WORD.finditer(text):
        word = match[0]
        first = word[0]
        caseless = caseless and first.lower() == first.upper()
        if not first.isupper() or word.replace("'", "’").casefold() in _NO_SOURCES:
            continue
        if not _BEGINS.search(text[max(0, match.start() - 8) : match.start()]):
            return True
        plain = word.casefold()
        if (word.isupper() and len(word) > 1) or (
            plain not in _BEGINNERS and plain not in small_words(draft.body)
        ):
            return True
    return caseless and _WORD.search(text) is not None


@lru_cache(maxsize=1)
def small_words(body: str) -> frozenset[str]:
    """The words that `body` somewhere writes with a small letter: at the head of a sentence, no names."""
    return frozenset(map(str.casefold, _SMALL.findall(body)))
