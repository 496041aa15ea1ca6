"""What is put into the places of the sentences of `wording_templates`, in English."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PROBLEMS: Mapping[str, str] = MappingProxyType(
    {
        "no-units": "the key has no sentences",
        "no-graded-units": "nothing in it would be graded",
        "no-rationale": "a reason is missing",
        "no-skill": "a skill is missing",
        "no-code": "a code is missing",
        "not-settled": "two authors differ",
        "no-cause": "why two authors differed is not said",
        "no-content": "what is attributed is missing",
        "accepts-itself": "the main code is also among the accepted ones",
    }
)
"""What `answer_key.publishing_problems` found, and what besides forbids to publish a draft, in words."""

EXPECTED: Mapping[str, str] = MappingProxyType(
    {
        "value": "a value",
        "name": "a name in double quotation marks",
        "comma": "a comma or a closing bracket",
        "colon": "a colon",
        "end": "the end of the file",
        "quotation-mark": "a text with a quotation mark at its end",
        "escape": "a character that may follow a backslash",
        "character": "a character that a text may have as it is",
    }
)
"""What belongs where a JSON file is not JSON any more."""

WORDS: Mapping[str, str] = MappingProxyType(
    {
        "file": "The file",
        "text": "The text",
        "key": "The key",
        "beginning": "the beginning",
        "something-else": "something else",
        "problem-of-sentence": "{problem} (sentence {number})",
        "more-problems": "and {count} more",
    }
)
"""What stands in those places where nothing better is known."""
