"""What does the case say at a path?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wellfounded.facts.catalogue import COMPLETE, fact_at
from wellfounded.facts.dates import When
from wellfounded.facts.kinds import Records, Value
from wellfounded.facts.story import Story
from wellfounded.facts.unknown import Unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The answers of a case, or of one record in it; paths are relative to the record.

    ``answers`` has every answer of the case by its full path, ``sizes`` the number of
    records in each list, and ``at`` is where this record stands (``entries[0].``).
    A path that the catalogue does not have raises ``UnknownPathError``.
    """

    answers: Mapping[str, Value] = field(default_factory=dict)
    sizes: Mapping[str, int] = field(default_factory=dict)
    at: str = ""

    def get(self, path: str) -> Value | None:
        """The answer, an ``Unknown`` with its reason, or None if there is neither."""
        return self.answers.get(self.full(path))

    def text(self, path: str) -> str:
        """Words: a text, a code, or the English of a story; empty if there are none."""
        value = self.get(path)
        if isinstance(value, Story):
            return value.english
        return value if isinstance(value, str) else ""

    def story(self, path: str) -> Story | None:
        """A story with its original, or None."""
        value = self.get(path)
        return value if isinstance(value, Story) else None

    def yes_no(self, path: str) -> bool | None:
        """Yes, no, or None if not known."""
        value = self.get(path)
        return value if isinstance(value, bool) else None

    def date(self, path: str) -> When | None:
        """A date as given, or None."""
        value = self.get(path)
        return value if isinstance(value, When) else None

    def number(self, path: str) -> int | None:
        """A number, or None."""
        value = self.get(path)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def listed(self, path: str) -> tuple[str, ...]:
        """The texts or codes of a list; empty if there are none."""
        value = self.get(path)
        return value if isinstance(value, tuple) else ()

    def items(self, path: str) -> tuple[Record, ...]:
        """The records of a list, in order.

        Raises:
            UnknownPathError: if the catalogue has no such path.
            TypeError: if it is no list of records.
        """
        full = self.full(path)
        if not isinstance(fact_at(full).kind, Records):
            raise TypeError(f"{full} is not a list of records")
        return tuple(
            Record(answers=self.answers, sizes=self.sizes, at=f"{full}[{place}].")
            for place in range(self.sizes.get(full, 0))
        )

    def complete(self, path: str) -> bool | None:
        """Whether the list is said to be whole; None if nobody has said."""
        return self.yes_no(path + COMPLETE)

    def unknown(self, path: str) -> Unknown | None:
        """Why there is no answer, if a reason was given."""
        value = self.get(path)
        return value if isinstance(value, Unknown) else None

    def says_anything(self, path: str) -> bool:
        """Whether a table, such as ``family.spouse``, has any answer that is not unknown."""
        start = f"{self.at}{path}."
        return any(
            name.startswith(start) and not isinstance(value, Unknown)
            for name, value in self.answers.items()
        )

    def full(self, path: str) -> str:
        """The path from the top of the case.

        Raises:
            UnknownPathError: if the catalogue has no such path.
        """
        full = self.at + path
        if full not in self.answers:
            fact_at(full)
        return full
