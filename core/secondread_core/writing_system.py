"""What the letters of a text say about its language, and the direction in which it is read."""

from __future__ import annotations

import re

_LOOKED_AT = 20_000
"""Characters: who reads a page knows its script long before its end."""
_LETTERS = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "hebrew": re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
    "arabic": re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "greek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "devanagari": re.compile("[\u0904-\u0939\u0958-\u0961]"),
    "hangul": re.compile("[\u1100-\u11ff\uac00-\ud7a3]"),
    "kana": re.compile("[\u3041-\u30ff]"),
    "han": re.compile("[\u4e00-\u9fff]"),
}
_SOLE = {"hebrew": "he", "greek": "el", "devanagari": "hi", "hangul": "ko"}
_TELLING = {
    "arabic": (("ur", "[ٹڈڑںے]"), ("fa", "[پچژگ]"), ("ar", "")),
    "cyrillic": (("be", "[ўЎ]"), ("uk", "[їєґЇЄҐ]"), ("sr", "[ђћџЂЋЏ]"), ("ru", "[ыэЫЭ]"), ("bg", "")),
}
"""Letters that only one of the languages with a script has; who has none of them is the last."""
_RIGHT_TO_LEFT = ("hebrew", "arabic")


def guessed_language(text: str) -> str:
    """The tag of the language that the script of `text` suggests; "" where several share it, as in Latin."""
    start = text[:_LOOKED_AT]
    script = _script(start)
    if script in _TELLING:
        return next(tag for tag, letters in _TELLING[script] if not letters or re.search(letters, start))
    if script in ("kana", "han"):  # Japanese mixes both, Chinese has no kana
        return (
            "ja" if len(_LETTERS["kana"].findall(start)) * 10 > len(_LETTERS["han"].findall(start)) else "zh"
        )
    return _SOLE.get(script, "")


def guessed_direction(text: str) -> str:
    """ "rtl" where most letters of `text` belong to a script that is read from right to left, else "ltr"."""
    return "rtl" if _script(text[:_LOOKED_AT]) in _RIGHT_TO_LEFT else "ltr"


def _script(text: str) -> str:
    """The script that most letters of `text` belong to; "" where it has none that is known."""
    counts = {script: len(letters.findall(text)) for script, letters in _LETTERS.items()}
    most = max(counts, key=counts.__getitem__)
    return most if counts[most] else ""
