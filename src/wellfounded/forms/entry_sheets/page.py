"""How does an entry sheet look as a page to copy from?

One file, without a script and without anything from elsewhere: a click on an answer marks all of
it. What a person told is escaped, and the page says that it is to be deleted afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from wellfounded.forms.entry_sheets.line import How, Line, State
from wellfounded.forms.entry_sheets.sheet import EntrySheet, ScreenToType
from wellfounded.forms.entry_sheets.words import hint, notes, say
from wellfounded.languages import Language

STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
dt { font-weight: 600; margin-top: .9rem; }
dt small { font-weight: 400; opacity: .75; }
dd { margin: .1rem 0 0; }
.type { user-select: all; white-space: pre-wrap; font-family: ui-monospace, monospace;
  border: 1px solid; border-radius: .25rem; padding: .15rem .4rem; display: inline-block; }
.open { font-weight: 600; }
@media print { body { margin: 0; max-width: none; } dt { break-after: avoid; } }
"""


def page(sheet: EntrySheet, language: Language) -> str:
    """The sheet as one HTML page; answers and labels in English, the rest in ``language``."""
    return "\n".join(_page(sheet, language)) + "\n"


def _page(sheet: EntrySheet, language: Language) -> Iterator[str]:
    plan = sheet.plan
    title = escape(language.say(f"entry_sheet.{plan.name}.title", plan.title))
    yield f'<!doctype html>\n<html lang="{language.code}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>"
    yield f"<h1>{title}</h1>"
    yield f"<p>{escape(plan.page)}. {_say(language, 'as_of', day=language.day(sheet.as_of))}</p>"
    yield f"<p>{_say(language, plan.order)}</p>"
    known = [escape(note) for note in notes(language, plan)]
    own = [_say(language, id) for id in ("copy", "dates", "keep_safe")]
    yield "<ul>" + "".join(f"<li>{note}</li>" for note in (*known, *own)) + "</ul>"
    yield from _open(sheet, language)
    for one in sheet.screens:
        yield from _screen(one, language)
    yield "</body>\n</html>"


def _open(sheet: EntrySheet, language: Language) -> Iterator[str]:
    missing = sheet.missing()
    if not missing:
        yield f"<p>{_say(language, 'whole')}</p>"
        return
    yield f"<h2>{_say(language, 'open')}</h2>\n<ul>"
    for line in missing:
        yield f'<li lang="en">{escape(line.item)} {escape(line.label)}: {escape(line.why)}</li>'
    yield "</ul>"


def _screen(one: ScreenToType, language: Language) -> Iterator[str]:
    screen = one.screen
    title = language.say(f"entry_sheet.{screen.of}.{screen.id}", screen.title)
    yield f"<h2>{escape(title)}</h2>\n<dl>"
    for line in one.lines:
        listed = f", {_say(language, 'list')}" if line.how is How.LIST else ""
        yield (
            f'<dt><span lang="en">{escape(line.label)}</span>'
            f" <small>{escape(line.item)}{listed}</small></dt>"
        )
        yield f"<dd>{_answer(line, language)}</dd>"
    yield "</dl>"


def _answer(line: Line, language: Language) -> str:
    beside = [escape(line.note)] if line.note else []
    if line.hint and (said := hint(language, line.hint)):
        beside.append(escape(f"{said} [{line.authority}]" if line.authority else said))
    words = f" <small>{' '.join(beside)}</small>" if beside else ""
    if line.state is State.ANSWERED:
        return f'<span class="type" lang="en" dir="auto">{escape(line.value)}</span>{words}'
    if line.state is State.MISSING:
        return f'<span class="open">{_say(language, "missing")}</span>{words}'
    return f"({_say(language, line.state.value)}){words}"


def _say(language: Language, id: str, **filled: str) -> str:
    return escape(say(language, id, **filled))
