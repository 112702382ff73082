"""How is it noted that a declaration was read, was signed, and who translated it?

Each is an entry of its own and stands at once, whoever wrote it: it tells what was done, not what
happened to the person. Who wrote it, and when, is in the account of the case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from wellfounded.declaration import Declaration, fingerprint, mark
from wellfounded.facts import fact_at
from wellfounded.facts.problem import BadValue
from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.stored import new_name
from wellfounded.web.cases.writing import Pen, writing
from wellfounded.web.clock import today
from wellfounded.web.drafts.keeping import keep

READ: Final = "read_back_noted"
SIGNED: Final = "signing_noted"
TRANSLATED: Final = "translator_noted"
TOLD: Final = "telling_noted"
READINGS, TRANSLATORS = "read_backs", "translators"


class ChangedSince(Exception):
    """The declaration is another one than the page showed; nothing was noted."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, and for each box that cannot be kept the id of the words that say why."""

    values: Mapping[str, str]
    problems: Mapping[str, str]

    @property
    def given(self) -> dict[str, Any]:
        """What is kept, by name; boxes left empty are not there."""
        kinds = {"understood": lambda said: said == "yes"}
        return {
            name: kinds.get(name, str)(said) for name, said in self.values.items() if said.strip()
        }


def typed(at: str, names: tuple[str, ...], sent: Mapping[str, str]) -> Typed:
    """Read a form whose boxes are facts ``at`` a place, such as ``read_backs[0]``."""
    values = {name: sent.get(name, "").replace("\r\n", "\n") for name in names}
    problems = {}
    for name, said in values.items():
        if said.strip() and (wrong := _problem(f"{at}.{name}", said)):
            problems[name] = wrong
    return Typed(values, problems)


def note_reading_back(opened: Opened, made: Declaration, of: str, said: Typed, once: str) -> None:
    """Note that the declaration was read to the person.

    Raises:
        NotAllowed: the role makes no drafts.
        ChangedSince: it is not the version that the page showed.
    """
    _require_this(opened, made, of)
    _record(opened, READ, READINGS, said.given | {"of": of}, once)


def note_translator(opened: Opened, said: Typed, once: str) -> None:
    """Note who translated, as the certificate names them.

    Raises:
        NotAllowed: the role makes no drafts.
    """
    opened.require(Act.MAKE_DRAFT)
    _record(opened, TRANSLATED, TRANSLATORS, said.given, once)


def note_signing(opened: Opened, made: Declaration, of: str, said: Typed) -> None:
    """Note that the declaration was signed as it stands, and keep that version.

    Raises:
        NotAllowed: the role makes no drafts.
        ChangedSince: it is not the version that the page showed.
    """
    _require_this(opened, made, of)
    number = keep(opened, made)
    with writing(opened, SIGNED, {"number": number}) as pen:
        # Each version that was signed stays named: one that is not could be left out.
        before = pen.standing("declaration.signed_of")
        named = str(before.stored.raw or "").split(",") if before else []
        signed = ",".join(one for one in dict.fromkeys([*named, mark(of)]) if one)
        for name, value in (said.given | {"signed_of": signed}).items():
            pen.write(f"declaration.{name}", value)


def note_telling(opened: Opened, said: Typed) -> None:
    """Note in which language it is told, and in which country it is signed.

    Raises:
        NotAllowed: the role makes no drafts.
    """
    opened.require(Act.MAKE_DRAFT)
    with writing(opened, TOLD) as pen:
        for name in said.values:
            path, value = f"declaration.{name}", said.given.get(name)
            standing = pen.standing(path)
            if value != (standing.stored.raw if standing else None):
                pen.write(path, value)


def _require_this(opened: Opened, made: Declaration, of: str) -> None:
    opened.require(Act.MAKE_DRAFT)
    if of != fingerprint(made):
        raise ChangedSince


def _record(opened: Opened, action: str, listed: str, given: Mapping[str, Any], once: str) -> None:
    """Write a record named after the page it was sent from, so that sent twice it is one."""
    at = f"{listed}[{_name(once)}]"
    with writing(opened, action) as pen:
        if pen.latest(at):
            return
        pen.write(at, opened.row.serial + 1)
        for name, value in given.items():
            _write(pen, f"{at}.{name}", value)


def _write(pen: Pen, path: str, value: Any) -> None:
    # The words may be in any language, so they are kept as they were given, as an account is.
    is_story = path.endswith(".corrections")
    pen.write(path, {"original": value} if is_story else value)


def _name(once: str) -> str:
    try:
        return "".join(chr(ord("a") + one % 26) for one in UUID(once).bytes[:8])
    except ValueError:
        return new_name()


def _problem(path: str, said: str) -> str:
    """The id of what is wrong with an answer, or nothing."""
    if path.endswith(".understood"):
        return "" if said in ("yes", "no") else "declared.problem.choose"
    if path.endswith("on"):
        try:
            return "declared.problem.ahead" if date.fromisoformat(said) > today() else ""
        except ValueError:
            return "declared.problem.day"
    try:
        fact_at(path).kind.read(said)
    except BadValue:
        return "declared.problem.signs"
    return ""
