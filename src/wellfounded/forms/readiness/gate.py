"""What can stand in the way of a filing, in which words, on what authority?

Each gate is said once, in English, with places to fill, and is translated by its id. What stands
on a form (a label, a box) is quoted as the form prints it, in English.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wellfounded.forms.readiness.problem import Problem, Said, Words
from wellfounded.languages import Language

GATES: dict[str, Gate] = {}
"""Every gate of every form that was loaded, by its id."""
ENGLISH = Language()


class SaidTwice(ValueError):
    """Two gates have one id; its text names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """One thing that can be wrong, or that the person who files must know.

    ``code`` is the kind it belongs to, such as ``missing``; ``reason`` and ``fix`` are English
    sentences with places; see ``Problem`` for the rest.
    """

    id: str
    code: str
    reason: str
    fix: str
    authorities: tuple[str, ...] = ()
    overridable: bool = True
    blocks: bool = True
    on_paper: bool = False

    def at(self, item: str, *, about: str = "", **filled: Words) -> Problem:
        """The gate is closed at an item; ``about`` is put behind the code, with a dot."""
        said = Said(gate=self.id, reason=self.reason, fix=self.fix, filled=filled)
        reason, fix = said.in_words(ENGLISH)
        return Problem(
            code=f"{self.code}.{about}" if about else self.code,
            item=item,
            reason=reason,
            fix=fix,
            overridable=self.overridable,
            blocks=self.blocks,
            on_paper=self.on_paper,
            authorities=self.authorities,
            said=said,
        )


def gate(id: str, reason: str, fix: str, *authorities: str, **more: bool | str) -> Gate:
    """Declare a gate; its code is the first part of its id, unless ``code`` is given.

    Raises:
        SaidTwice: another gate has the id.
    """
    code = more.pop("code", id.partition(".")[0])
    made = Gate(id=id, code=str(code), reason=reason, fix=fix, authorities=authorities, **more)  # type: ignore[arg-type]
    if id in GATES:
        raise SaidTwice(f"{id}: two gates have this id; call one of them anew")
    GATES[id] = made
    return made


def notice(id: str, reason: str, fix: str, *authorities: str) -> Gate:
    """Declare a word to the person who files; it stops nothing."""
    return gate(id, reason, fix, *authorities, blocks=False)


def messages(gates: Mapping[str, Gate] = GATES) -> Iterator[tuple[str, str]]:
    """What is said at every gate, as ``(context, English)``, whatever was loaded first."""
    for _, one in sorted(gates.items()):
        yield f"check.{one.id}.reason", one.reason
        yield f"check.{one.id}.fix", one.fix
