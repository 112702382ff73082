"""What is wrong with what a person typed, sayable in every language?

The vault knows no languages. It hands out an id, the English sentence and what fills its places;
whoever talks with the person looks the sentence up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend. What it repeats goes back to the one who typed it, and nowhere else."""

    id: str
    english: str
    filled: Mapping[str, str] = field(default_factory=dict, repr=False)

    def __str__(self) -> str:
        return self.english.format(**self.filled)
