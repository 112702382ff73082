"""Are the catalogues in step with the source, and complete in each language?

``python -m checks.catalogues`` checks; with ``--write`` it brings the catalogues in step:
new messages come in empty, changed English makes a translation fuzzy, what is gone goes. A
message that moved to another catalogue takes its translation along.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from checks.messages import CATALOGUES as PARTS
from checks.messages import messages, said_in
from hatch_build import compile_language
from wellfounded.languages import CATALOGUES, OFFERED, SOURCE, UNREVIEWED

WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)
RENEW = "run 'make messages'"
PLACES = re.compile(r"\{(\w*)\}")


def source(part: str) -> Catalog:
    """One catalogue of English messages."""
    catalogue = Catalog(project="wellfounded", charset="utf-8", fuzzy=False)
    for context, english in said_in(part):
        if english:
            catalogue.add(english, context=context)
    return catalogue


def twice() -> Iterator[str]:
    """Each id that stands for two messages."""
    seen: dict[str, str] = {}
    for context, english in messages():
        if seen.setdefault(context, english) != english:
            yield f"{context}: two messages have this id"


def path_of(code: str, part: str) -> Path:
    """Where a catalogue of a language stands."""
    return CATALOGUES / code / f"{part}.po"


def empty(code: str) -> Catalog:
    """A catalogue without messages, and without dates that would change with each writing."""
    catalogue = Catalog(
        locale=code,
        project="wellfounded",
        version="0",
        charset="utf-8",
        fuzzy=False,
        creation_date=WRITTEN,
        revision_date=WRITTEN,
        last_translator="none named",
        language_team="none named",
    )
    catalogue.msgid_bugs_address = "SECURITY.md"
    return catalogue


def read(code: str, part: str) -> Catalog:
    """One catalogue of a language, empty if there is none yet."""
    path = path_of(code, part)
    if not path.exists():
        return empty(code)
    with path.open("rb") as stream:
        return read_po(stream, locale=code)


def translated(code: str) -> dict[str, Message]:
    """Every message of a language by its context, whatever catalogue it stands in."""
    return {m.context: m for part in PARTS for m in read(code, part) if m.id and m.context}


def faults(code: str) -> Iterator[str]:
    """What keeps a language from being offered."""
    for part in PARTS:
        yield from _of_part(code, part)


def _of_part(code: str, part: str) -> Iterator[str]:
    catalogue = read(code, part)
    wanted = {(m.context, m.id) for m in source(part) if m.id}
    have = {(m.context, m.id): m for m in catalogue if m.id}
    for context, english in sorted(wanted - have.keys()):
        yield f"{code}: {context} is not in {part}.po ({english!r}); {RENEW}"
    for context, english in sorted(have.keys() - wanted):
        yield f"{code}: {context} is not used any more in {part}.po ({english!r}); {RENEW}"
    for (context, english), message in have.items():
        said = str(message.string)
        if message.fuzzy:
            yield f"{code}: {context} has changed in English; translate it again"
        elif not said:
            yield f"{code}: {context} is not translated ({english!r})"
        elif sorted(PLACES.findall(said)) != sorted(PLACES.findall(str(english))):
            yield f"{code}: {context} does not fill the same places as the English"
    marked = "unreviewed" in catalogue.header_comment
    if marked != (code in UNREVIEWED):
        yield f"{code}: the head of {part}.po and languages.UNREVIEWED do not agree"


def write(code: str, said: Mapping[str, str] | None = None) -> None:
    """Bring the catalogues of a language in step with the source, and compile them.

    ``said`` are new translations by context.
    """
    before, new = translated(code), said or {}
    there = [part for part in PARTS if path_of(code, part).exists()]
    head = next((read(code, part).header_comment for part in there), "")
    (CATALOGUES / code).mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        fresh = empty(code)
        fresh.header_comment = read(code, part).header_comment if part in there else head
        for message in source(part):
            if message.id and message.context:
                _carry_over(message, before.get(message.context), new, fresh)
        with path_of(code, part).open("wb") as stream:
            write_po(stream, fresh, width=100, omit_header=False, ignore_obsolete=True)
    compile_language(CATALOGUES / code)


def _carry_over(
    message: Message, old: Message | None, new: Mapping[str, str], fresh: Catalog
) -> None:
    """Put a message in a fresh catalogue, with the translation it has."""
    context, english = str(message.context), str(message.id)
    if context in new:
        fresh.add(english, new[context], context=context)
        return
    fuzzy = old is not None and bool(old.string) and (old.fuzzy or old.id != english)
    said = str(old.string) if old and old.string else _named_by_cldr(message, fresh)
    fresh.add(english, said, context=context, flags=("fuzzy",) if fuzzy else ())


def _named_by_cldr(message: Message, into: Catalog) -> str:
    """What the Unicode consortium's reviewed table calls a country; empty for anything else."""
    place, _, territory = (message.context or "").partition(".")
    if place != "country" or into.locale is None:
        return ""
    return into.locale.territories.get(territory, "")


def main() -> int:
    """Check, or write."""
    codes = [code for code in OFFERED if code != SOURCE]
    if "--write" in sys.argv:
        for code in codes:
            write(code)
    found = [*twice(), *(fault for code in codes for fault in faults(code))]
    said = "\n".join(found) or f"catalogues: {', '.join(OFFERED)} complete and in step"
    sys.stdout.write(said + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
