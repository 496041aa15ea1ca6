"""Characters that nobody could see, made visible."""

from __future__ import annotations

HIDDEN_SIGN = "▯"
"""Shown for a character that nobody could see (bidi controls, zero widths, tags): one for one."""
