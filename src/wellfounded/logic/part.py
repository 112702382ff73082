"""What do conditions and days share? They are made of parts and wait for facts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator

from wellfounded.logic.reading import Reading


class Part(ABC):
    """A condition or a day."""

    __slots__ = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """What it is made of, in the order the law mentions it; nothing, for a fact."""
        return ()

    @abstractmethod
    def settled(self, at: Reading) -> bool:
        """Whether no further fact can change it."""

    def needs(self, at: Reading) -> Iterator[str]:
        """Paths of the facts that can still change it, possibly repeated."""
        if not self.settled(at):
            for part in self.parts:
                yield from part.needs(at)
