"""Every constant of the scoring and measurement rules, in one table.

Functions take the table as `constants=DEFAULTS` where a course or a test may want another value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

Z_95 = 1.959963984540054
"""The 97.5 % point of the normal distribution, for two-sided 95 % intervals."""


class Track(StrEnum):
    """What an attempt is scored on; the overall mark weighs the tracks that have a score."""

    TYPE = "type"
    SOURCING = "sourcing"
    SPANS = "spans"


def _track_weights() -> Mapping[Track, float]:
    return MappingProxyType({Track.TYPE: 0.6, Track.SOURCING: 0.4, Track.SPANS: 0.0})


def _start_difficulty() -> Mapping[str, float]:
    return MappingProxyType({"easy": -1.0, "medium": 0.0, "hard": 1.0})


@dataclass(frozen=True, slots=True)
class ScoringConstants:
    """The settings table. Scores count 0..100, shares and credits 0..1."""

    # One attempt
    alternative_credit: float = 0.5
    """Credit for the other class where the key accepts one of its codes."""
    track_weights: Mapping[Track, float] = field(default_factory=_track_weights)
    few_positives: int = 3
    """With fewer missing sources than this in the key, M is shown with "based on n"."""
    band_strong: float = 90.0
    band_solid: float = 75.0
    band_developing: float = 60.0
    guess_margin: float = 10.0
    """T has to stand this far above the guess line to be called anything."""

    # Tendency
    net_to_mention: int = 2
    signals_needed: int = 10
    """Pooled opinions and pooled reported sentences each needed before a lean is named."""
    lean_smallest: float = 0.25
    lean_z: float = 1.96

    # Agreement between authors
    alpha_good: float = 0.80
    alpha_tentative: float = 0.667
    bootstrap_draws: int = 2000
    interval_units: int = 10
    """Units from which on an interval of agreement is shown."""

    # Class report
    class_shares: int = 5
    class_flags: int = 12
    class_items: int = 20
    class_not_rough: int = 60
    class_bootstrap: int = 8
    reliability_units: int = 5
    chance_right: float = 0.5
    flag_probability: float = 0.05
    flag_correlation: float = -0.10

    # What to read next
    elo_guess: float = 0.5
    elo_step: float = 0.4
    elo_decay: float = 0.05
    elo_least: float = 0.02
    target_share: float = 0.80
    start_difficulty: Mapping[str, float] = field(default_factory=_start_difficulty)
    """Of a unit, from what the article's author says; in logits."""

    # Reviews
    again_below: float = 0.60
    hard_below: float = 0.85
    review_longest: int = 90
    """Days."""
    drill_with: int = 4
    drill_without: int = 2

    # Confidence
    confidence_levels: tuple[float, float, float] = (0.50, 0.75, 0.95)
    """Stated probability of guess, fairly sure, sure (confidence 1, 2, 3)."""
    ratings_needed: int = 30


DEFAULTS = ScoringConstants()
