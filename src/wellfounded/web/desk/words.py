"""What do the pages of a helper's desk say?"""

from __future__ import annotations

WORDS: dict[str, str] = {}
