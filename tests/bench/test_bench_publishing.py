"""What another key costs where a whole year has handed in, and what an act on a coding costs."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from authoring_desk import take_in
from class_of_readers import furnish_class, key_the_other_way

from secondread_core.codebook import TypeCode
from secondread_core.drafting import acts
from secondread_core.session import Drafting, begin_coding, consequences, open_draft, publish
from secondread_core.store.database import open_library
from secondread_core.store.instructor_lock import opens, set_lock
from secondread_core.store.rescoring import handed_in

ATTEMPTS = 500


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def test_rescoring_500_attempts(tmp_path: Path) -> None:
    desk = furnish_class(tmp_path / "library.db", ATTEMPTS)
    library = desk.library
    reading = seconds(lambda: handed_in(library, desk.article_id))
    showing = seconds(lambda: consequences(library, desk.article_id, key_the_other_way(desk)))
    published = [
        seconds(lambda version=version: publish(library, desk.article_id, key_the_other_way(desk, version)))
        for version in (2, 3, 4)
    ]
    library.close()
    print(
        f"\n{ATTEMPTS} attempts at 25 units: consequences {showing:.3f} s, publishing {max(published):.3f} s"
        f" ({max(published) / reading:.1f} times as long as only reading the answers)"
    )
    assert max(published) < 1.0
    assert max(published) / reading < 12


def act_takes(drafting: Drafting) -> float:
    """Seconds of the slowest but one of twenty acts."""
    units = len(drafting.draft.units)
    codes = [TypeCode.OPINION, TypeCode.MIXED]
    return sorted(
        seconds(lambda n=n: drafting.act(acts.set_type, n * 7 % units, codes[n % 2])) for n in range(20)
    )[-2]


def test_an_act_on_a_coding(tmp_path: Path) -> None:
    took = {units: act_and_opening(tmp_path / f"{units}.db", units) for units in (25, 400, 8_000)}
    for units, (act, opening) in took.items():
        print(f"\n{units} units: an act {1000 * act:.1f} ms, opening {1000 * opening:.1f} ms")
    assert took[400][0] < 0.1


def act_and_opening(path: Path, units: int) -> tuple[float, float]:
    """Seconds of an act on a coding of so many units, and of opening it."""
    library = open_library(path)
    drafting = begin_coding(library, take_in(library, units), "Ana")
    took = act_takes(drafting), seconds(lambda: open_draft(library, drafting.card.draft_id))
    library.close()
    return took


def test_a_coding_with_many_acts_opens(tmp_path: Path) -> None:
    library = open_library(tmp_path / "library.db")
    drafting = begin_coding(library, take_in(library, 25), "Ana")
    for number in range(2_000):
        drafting.act(acts.set_rationale, number % 25, f"Reason {number}")
    opening = seconds(lambda: open_draft(library, drafting.card.draft_id))
    print(f"\n2,000 acts: opening {1000 * opening:.1f} ms")
    library.close()
    assert opening < 0.5


def test_any_passphrase_is_answered_soon(tmp_path: Path) -> None:
    library = open_library(tmp_path / "library.db")
    slowest = seconds(lambda: set_lock(library, "correct horse battery staple"))
    for typed in ("correct horse battery staple", "wrong", "", "x" * 10_000, "🔑" * 900, "a\u0301" * 500):
        slowest = max(slowest, seconds(lambda typed=typed: opens(library, typed)))
    print(f"\nany passphrase: {1000 * slowest:.0f} ms at most")
    library.close()
    assert slowest < 1.0
