"""What is a sentence of this room: its id, its English, what fills it?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wellfounded.languages import Language


@dataclass(frozen=True, slots=True)
class Words:
    """A message. What fills it may itself be a message, said in the same language."""

    id: str
    english: str
    filled: Mapping[str, str | Words] = field(default_factory=dict)

    def say(self, language: Language) -> str:
        """The message in a language, its places filled."""
        inside = {
            name: one.say(language) if isinstance(one, Words) else one
            for name, one in self.filled.items()
        }
        return language.say(self.id, self.english, **inside)

    def filled_with(self, **filled: str | Words) -> Words:
        """The same message with more of its places filled."""
        return Words(self.id, self.english, {**self.filled, **filled})
