"""Are the catalogues in step with the source, and complete in each language?

``python -m checks.catalogues`` checks; with ``--write`` it brings the catalogues in step:
new messages come in empty, changed English makes a translation fuzzy, what is gone goes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from wellfounded import case_status, facts, interview, languages, notices, preparation
from wellfounded.calendar import words as calendar_words
from wellfounded.cli import argument_words, words
from wellfounded.forms import entry_sheets
from wellfounded.forms.readiness import messages as gates_of_filing
from wellfounded.languages import CATALOGUES, DOMAIN, OFFERED, SOURCE, UNREVIEWED
from wellfounded.law import after_protection, danger, moving, plain, rulebook, status
from wellfounded.law.deadlines import words as deadline_words
from wellfounded.law.fees import words as payment_words
from wellfounded.law.filing import called_for
from wellfounded.law.process import guard, prescribed, procedure
from wellfounded.law.process import words as process_words
from wellfounded.law.time_limits import words as time_limit_words
from wellfounded.vault import passphrases, receipt_code
from wellfounded.web import words as site

WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)
PLACES = re.compile(r"\{(\w*)\}")


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the program as ``(context, English)``."""
    yield from facts.messages()
    yield from rulebook.messages()
    yield from status.messages()
    yield from danger.messages()
    yield from plain.messages()
    yield from after_protection.messages()
    yield from procedure.messages()
    yield from guard.messages()
    yield from prescribed.messages()
    yield from process_words.messages()
    yield from time_limit_words.messages()
    yield from deadline_words.messages()
    yield from payment_words.messages()
    yield from called_for.messages()
    yield from moving.messages()
    yield from interview.messages()
    yield from case_status.messages()
    yield from notices.messages()
    yield from preparation.messages()
    yield from calendar_words.messages()
    yield from gates_of_filing.messages()
    yield from words.messages()
    yield from argument_words.messages()
    yield from entry_sheets.messages()
    yield from receipt_code.messages()
    yield from passphrases.messages()
    yield from site.messages()
    yield from languages.messages()


def source() -> Catalog:
    """The catalogue of English messages.

    Raises:
        ValueError: if one id stands for two messages.
    """
    catalogue = Catalog(project="wellfounded", charset="utf-8", fuzzy=False)
    seen: dict[str, str] = {}
    for context, english in messages():
        if seen.setdefault(context, english) != english:
            raise ValueError(f"{context}: two messages have this id")
        if english:
            catalogue.add(english, context=context)
    return catalogue


def path_of(code: str) -> Path:
    """Where the catalogue of a language stands."""
    return CATALOGUES / code / "LC_MESSAGES" / f"{DOMAIN}.po"


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


def read(code: str) -> Catalog:
    """The catalogue of a language, empty if there is none yet."""
    path = path_of(code)
    if not path.exists():
        return empty(code)
    with path.open("rb") as stream:
        return read_po(stream, locale=code)


def faults(code: str) -> Iterator[str]:
    """What keeps a language from being offered."""
    catalogue = read(code)
    wanted = {(m.context, m.id) for m in source() if m.id}
    have = {(m.context, m.id): m for m in catalogue if m.id}
    for context, english in sorted(wanted - have.keys()):
        yield f"{code}: {context} is not in the catalogue ({english!r}); run 'make messages'"
    for context, english in sorted(have.keys() - wanted):
        yield f"{code}: {context} is not used any more ({english!r}); run 'make messages'"
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
        yield f"{code}: the head of the catalogue and languages.UNREVIEWED do not agree"


def write(code: str) -> None:
    """Bring the catalogue of a language in step with the source, and compile it."""
    catalogue = read(code)
    changed = {m.context: m for m in catalogue if m.id}
    fresh = empty(code)
    fresh.header_comment = catalogue.header_comment
    for message in source():
        if message.id:
            old = changed.get(message.context)
            fuzzy = old is not None and bool(old.string) and old.id != message.id
            flags = ("fuzzy",) if fuzzy or (old is not None and old.fuzzy) else ()
            said = str(old.string) if old and old.string else _named_by_cldr(message, code)
            fresh.add(str(message.id), said, context=message.context, flags=flags)
    path = path_of(code)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream:
        write_po(stream, fresh, width=100, omit_header=False, ignore_obsolete=True)
    with path.with_suffix(".mo").open("wb") as stream:
        write_mo(stream, fresh)


def _named_by_cldr(message: Message, code: str) -> str:
    """What the Unicode consortium's reviewed table calls a country; empty for anything else."""
    place, _, territory = (message.context or "").partition(".")
    return Locale(code).territories.get(territory, "") if place == "country" else ""


def main() -> int:
    """Check, or write."""
    codes = [code for code in OFFERED if code != SOURCE]
    if "--write" in sys.argv:
        for code in codes:
            write(code)
    found = [fault for code in codes for fault in faults(code)]
    said = "\n".join(found) or f"catalogues: {', '.join(OFFERED)} complete and in step"
    sys.stdout.write(said + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
