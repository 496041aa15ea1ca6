"""The one way a JSON value is written where its bytes are hashed or compared."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def canonical(value: Any) -> str:
    """`value` as JSON with sorted names, no white space and no escapes beyond what JSON demands.

    Raises:
        ValueError: NaN or an infinity, which JSON does not have.
        TypeError: something that is not JSON.
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest(value: Any) -> str:
    """SHA-256 of `canonical(value)` in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()
