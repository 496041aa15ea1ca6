"""What came of a file, in words: what was not found, not understood, or left out of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from secondread_core.exchange.foreign.model import NotUnderstood, Why
from secondread_core.session.bringing import Missed, Offer
from secondread_gui.visible import visible
from secondread_gui.words import Words, isolated, number_words

brought = Words("brought")

_MOST = 200
"""Lines of one kind that are listed."""
_EXAMPLE = 60


def missed_lines(missed: Sequence[Missed]) -> list[str]:
    """The coded sentences of the file that the article does not have."""
    return _listed([_missed(one) for one in missed])


def uncoded_lines(offer: Offer) -> list[str]:
    """The sentences of the article of which the file says nothing."""
    return _listed([_in_quotes(words) for words in offer.uncoded])


def lost_lines(lost: Sequence[NotUnderstood], text: str) -> list[str]:
    """What was not understood, each label once with how often and why. `text` is the article's."""
    counts = Counter((one.annotation.label if not one.term else one.term, one.why) for one in lost)
    examples: dict[tuple[str, Why], str] = {}
    for one in lost:
        if one.why is not Why.NOT_FOUND:
            name = one.annotation.label if not one.term else one.term, one.why
            start, end = one.annotation.start, one.annotation.end
            examples.setdefault(name, text[start : min(end, start + _EXAMPLE)])
    lines = []
    for (term, why), count in counts.most_common():
        told = brought.tr("“{label}”, %Ln times: {reason}", "", count)
        line = told.format(label=isolated(visible(term)[:_EXAMPLE]), reason=_reason(why))
        example = examples.get((term, why), "")
        lines.append(f"{line} {_in_quotes(example)}" if example else line)
    return _listed(lines)


def left_out_lines(left_out: Mapping[str, int]) -> list[str]:
    """What the file has that has no place here."""
    return _listed([_left_out(name, count) for name, count in left_out.items()])


def _missed(one: Missed) -> str:
    words = _in_quotes(one.words) if one.words else ""
    if not one.number:
        return words
    number = brought.tr("Sentence {number} of the file").format(number=number_words(one.number))
    return f"{number}: {words}" if words else number


def _in_quotes(words: str) -> str:
    return f"“{isolated(visible(words))}”"


def _reason(why: Why) -> str:
    return {
        Why.UNMAPPED: brought.tr("nobody has said what it means."),
        Why.CONFLICT: brought.tr("the sentence says something else already."),
        Why.OUTSIDE: brought.tr("there is no sentence where it stands."),
        Why.NOT_FOUND: brought.tr("its words are not in this article."),
    }[why]


def _left_out(name: str, count: int) -> str:
    known = {
        "relations": brought.tr("%Ln relations between labels", "", count),
        "comments": brought.tr("%Ln comments", "", count),
        "predictions": brought.tr("%Ln predictions of a machine", "", count),
        "annotations-of-others": brought.tr("%Ln codings of other people in the same file", "", count),
        "results-of-other-kinds": brought.tr("%Ln results of other kinds", "", count),
        "targets-without-a-selector": brought.tr("%Ln labels on the page as a whole", "", count),
        "tokens-and-sentences": brought.tr("%Ln words and sentences cut by the other program", "", count),
        "feature-structures-without-a-stretch": brought.tr("%Ln entries that stand on no words", "", count),
    }
    return known.get(name.replace(" ", "-")) or brought.tr("%Ln of “{name}”", "", count).format(
        name=visible(name)
    )


def _listed(lines: Sequence[str]) -> list[str]:
    return list(_cut(lines))


def _cut(lines: Sequence[str]) -> Iterator[str]:
    yield from lines[:_MOST]
    if len(lines) > _MOST:
        yield brought.tr("and %Ln more", "", len(lines) - _MOST)
