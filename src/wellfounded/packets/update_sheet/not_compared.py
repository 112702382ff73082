"""Which words that became no answer stand on one of two forms alone?

A form goes on in a sheet of words where its boxes are full. What both say word for word did not
change; of the rest somebody has to look, since a change of it is on no list.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

Said = tuple[str, str]
"""An item of the form, and the words there that became no answer."""


def not_compared(old: Collection[Said], new: Collection[Said]) -> tuple[Said, ...]:
    """The words that only one of the two forms has, those of the old one first."""
    return (*_without(old, new), *_without(new, old))


def _without(these: Iterable[Said], others: Collection[Said]) -> Iterable[Said]:
    return (one for one in these if one not in others)
