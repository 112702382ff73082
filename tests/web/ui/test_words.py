"""Is every id that the site says there, and is every one that is there said?"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest
from django.template import Context, Template

from wellfounded import web
from wellfounded.languages import Language
from wellfounded.web import words

HERE = Path(web.__file__).parent
IN_TEMPLATES = re.compile(r"""\{%\s*say\s+["']([^"']+)["']""")
ADDED_IN_TEMPLATES = re.compile(r"""\|add:"(\.\w+)\"""")


def said_in_templates() -> Iterator[tuple[str, str]]:
    """Each id a template says, and where."""
    for template in HERE.rglob("*.html"):
        for id in IN_TEMPLATES.findall(template.read_text(encoding="utf-8")):
            yield id, template.name


def sources() -> Iterator[ast.AST]:
    """The modules of the site, but for the tables of words themselves."""
    for path in HERE.rglob("*.py"):
        if path.name != "words.py":
            yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def said_in_python() -> Iterator[str]:
    """The ids that are written out where ``say(language, id)`` is called."""
    for node in sources():
        match node:
            case ast.Call(func=ast.Name(id="say"), args=[_, ast.Constant(value=str(id)), *_]):
                yield id


def texts() -> Iterator[re.Pattern[str]]:
    """Every text in Python, as what it matches; a place filled later matches anything."""
    for node in sources():
        match node:
            case ast.Constant(value=str(text)):
                yield re.compile(re.escape(text))
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_] as parts) if (
                "." in start
            ):
                pieces = (
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"\w+"
                    for part in parts
                )
                yield re.compile("".join(pieces))


def endings() -> Iterator[str]:
    """What is put behind an id that somebody else names, as in ``{words}.title``."""
    for template in HERE.rglob("*.html"):
        yield from ADDED_IN_TEMPLATES.findall(template.read_text(encoding="utf-8"))
    for node in sources():
        match node:
            case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value=str(end))]):
                yield end


def unsaid(ids: Iterable[str]) -> list[str]:
    """Those of ``ids`` that no template and no module of the site says."""
    said = {id for id, _ in said_in_templates()}
    patterns = {pattern.pattern: pattern for pattern in texts()}.values()
    behind = set(endings())

    def is_said(id: str) -> bool:
        stem, dot, end = id.rpartition(".")
        named = (id, stem) if dot + end in behind else (id,)
        return any(pattern.fullmatch(one) for one in named for pattern in patterns)

    return [id for id in ids if id not in said and not is_said(id)]


def test_whatever_is_said_has_words() -> None:
    missing = [f"{id} in {where}" for id, where in said_in_templates() if id not in words.english()]
    missing += [id for id in said_in_python() if id not in words.english()]
    assert missing == []


def test_whatever_has_words_is_said() -> None:
    assert unsaid(id for id, _ in words.messages()) == []


def test_words_that_nobody_says_are_found() -> None:
    planted = ["ui.planted", "ui.leave", "ui.step.done", "proof.people.title", "proof.nobody.title"]
    assert unsaid(planted) == ["ui.planted", "proof.nobody.title"]


def test_every_way_to_say_words_in_a_template_is_read() -> None:
    source = """{% say "a.b" %}{% say 'c.d' x=1 as y %}{%say "e"%}{% say month.words %}"""
    assert IN_TEMPLATES.findall(source) == ["a.b", "c.d", "e"]


def test_no_two_rooms_use_one_id() -> None:
    counted = Counter(id for id, _ in words.messages())
    assert [id for id, times in counted.items() if times > 1] == []


def test_words_not_there_are_named_with_the_nearest() -> None:
    with pytest.raises(words.UnknownWords, match=r"'ui\.leav'; did you mean 'ui\.leave'"):
        words.say(Language(), "ui.leav")
    with pytest.raises(words.UnknownWords, match=r"add it to the words\.py of its room"):
        words.say(Language(), "99999")


def said(source: str, **context: object) -> str:
    return Template(source).render(Context({"language": Language(), **context}))


def test_a_template_escapes_what_it_fills_in() -> None:
    html = said('{% say "ui.conflict.other" by=name when="now" %}', name="<i>A & B</i>")
    assert html == "Written by &lt;i&gt;A &amp; B&lt;/i&gt;, now"


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert said('{% say "ui.saved.at" time=time %}', time="{0.__class__}") == (
        "Saved at {0.__class__}"
    )


def test_words_can_be_kept_under_a_name() -> None:
    assert said('{% say "ui.yes" as yes %}[{{ yes }}]') == "[Yes]"


def test_a_day_is_said_in_words() -> None:
    assert said("{% day when %}", when=date(2025, 3, 1)) == "1 March 2025"
    assert said('{% say "month.3" %}') == "March"


def test_the_same_in_another_language() -> None:
    assert said("{% day when %}", when=date(2025, 3, 1), language=Language("es")) != "1 March 2025"
