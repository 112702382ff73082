"""What is a factor? Something courts or statutes name that speaks to an element.

An element that must be weighed is argued from factors: each supports or weakens the
proposition of ``ELEMENTS``. For a bar, to support means that the bar applies.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum


class Side(StrEnum):
    """Which way a factor points, or a decision went: the proposition is so, or is not."""

    FOR = "for"
    AGAINST = "against"

    @property
    def other(self) -> Side:
        """The contrary side."""
        return Side.AGAINST if self is Side.FOR else Side.FOR


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor. A factor may speak to several elements; it is marked once in a case.

    ``supports`` and ``weakens`` name elements. ``named_by`` are statutes, regulations or
    decisions of the register that name it; decided cases name it too. ``evidence`` is what
    could show it.

    Raises:
        ValueError: if it speaks to no element, or both ways to one.
    """

    id: str
    title: str
    _: KW_ONLY
    supports: tuple[str, ...] = ()
    weakens: tuple[str, ...] = ()
    named_by: tuple[str, ...] = ()
    evidence: str = ""

    def __post_init__(self) -> None:
        if not self.elements or set(self.supports) & set(self.weakens):
            raise ValueError(f"{self.id}: it must speak to an element, one way")

    @property
    def elements(self) -> tuple[str, ...]:
        """Every element it speaks to."""
        return (*self.supports, *self.weakens)

    def side(self, element: str) -> Side:
        """Which way it points on an element it speaks to.

        Raises:
            KeyError: if it does not speak to it.
        """
        if element not in self.elements:
            raise KeyError(f"the factor {self.id} does not speak to {element}")
        return Side.FOR if element in self.supports else Side.AGAINST
