"""The three palettes: paper by day, charcoal by night, and high contrast.

A colour is named for what it means. Marks never speak by colour alone, so each also has a shape of its own;
the contrast of every pair that meets is computed in a test (4.5 for text, 3 for marks).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum


class Scheme(StrEnum):
    """Which palette is meant; SYSTEM follows the desktop's light or dark setting."""

    SYSTEM = "system"
    DAY = "day"
    NIGHT = "night"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette, as "#rrggbb"."""

    window: str
    paper: str
    raised: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    focus: str
    current: str
    hover: str
    opinion: str
    reported: str
    missing: str
    unsure: str
    right: str
    wrong: str
    stroke: str

    def as_dict(self) -> dict[str, str]:
        """Name to colour, for filling the style sheet."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


DAY = Colours(
    window="#efe9de",
    paper="#fbf8f1",
    raised="#ffffff",
    ink="#2a2622",
    muted="#655d53",
    line="#d8cfc0",
    accent="#1f5f5b",
    on_accent="#ffffff",
    focus="#1f5f5b",
    current="#f3e7c8",
    hover="#f5efe2",
    opinion="#a4421c",
    reported="#2f5d8a",
    missing="#8c2566",
    unsure="#655d53",
    right="#2c6b3c",
    wrong="#9c2f2f",
    stroke="#ffe08a",
)

NIGHT = Colours(
    window="#1c1d1f",
    paper="#242528",
    raised="#2e3034",
    ink="#e6e1d8",
    muted="#aaa398",
    line="#43454a",
    accent="#7cc5ba",
    on_accent="#10201e",
    focus="#7cc5ba",
    current="#3a3a33",
    hover="#2b2c2f",
    opinion="#f0a274",
    reported="#8fbbe6",
    missing="#eb9cca",
    unsure="#aaa398",
    right="#8fce9c",
    wrong="#f09a94",
    stroke="#5c5122",
)

CONTRAST = Colours(
    window="#000000",
    paper="#000000",
    raised="#000000",
    ink="#ffffff",
    muted="#e0e0e0",
    line="#ffffff",
    accent="#ffe600",
    on_accent="#000000",
    focus="#ffe600",
    current="#2b2b00",
    hover="#1a1a1a",
    opinion="#ffb000",
    reported="#66d9ff",
    missing="#ff8ae2",
    unsure="#e0e0e0",
    right="#7dff8a",
    wrong="#ff9a9a",
    stroke="#4d4400",
)


def colours_for(scheme: Scheme, *, system_is_dark: bool) -> Colours:
    """The palette of `scheme`."""
    if scheme is Scheme.SYSTEM:
        return NIGHT if system_is_dark else DAY
    return {Scheme.DAY: DAY, Scheme.NIGHT: NIGHT, Scheme.CONTRAST: CONTRAST}[scheme]


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1..21 of two "#rrggbb" colours (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
