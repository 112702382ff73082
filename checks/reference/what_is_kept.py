"""Which page of the reference tells what is kept?"""

from __future__ import annotations

from checks.reference.markdown import code, made_page, table
from wellfounded.web.safety.columns import Column, Kind, columns
from wellfounded.web.safety.words import WORDS

FOREWORD = """\
Every column of the databases, but the random ids of their own rows. *Handed over* is
whether the people who run the site could give it to a court so that it can be read. What is sealed
for a person opens with the person's code or with the key of a helper the case was given to; the
server holds neither. The page "What we keep" shows the same list to everybody. It is told in
`src/wellfounded/web/safety/columns.toml`, and a test walks the databases and compares."""


def page() -> str:
    """The page."""
    heads = ("Column", "Kind", "What it is", "Sealed", "How long", "Handed over")
    return made_page("What is kept", FOREWORD, table(heads, map(_row, columns())))


def _row(one: Column) -> tuple[str, ...]:
    kind = WORDS[f"kept.kind.{one.kind.value}"]
    sealed = {Kind.PERSON: "for a person", Kind.SERVER: "the server can open it"}
    until = WORDS[f"kept.until.{one.until}"]
    return (
        code(one.id),
        kind,
        one.what,
        sealed.get(one.kind, "no"),
        until,
        "yes" if one.kind.handed_over else "no",
    )
