"""Does a case that went onto a form come back from it, fact for fact?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from wellfounded.facts import Case, Story, parse_case
from wellfounded.facts.case_file.record import Record
from wellfounded.facts.dates import When
from wellfounded.facts.unknown import Unknown
from wellfounded.forms.fill import fill_form
from wellfounded.forms.mapping.entries import RELATIVE, Text
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.read import read_form
from wellfounded.forms.subject import subject
from wellfounded.forms.values import FORMATTERS
from wellfounded.forms.values.units import unit_kind, unit_number

from .conftest import AS_OF, for_whom

SPACES = str.maketrans("", "", " \n\t")
TOLD_ELSEWHERE = "admissibility_accounts["
"""What arrests and orders tell under a question comes back as an account of that question."""
CHILD = re.compile(r"\[\d+\]$")
"""A form about a child does not say which of the children it is: it is read as the first."""
INDEX = re.compile(r"^(.+?\[)(\d+)(\]\..+)$")


def test_every_fact_comes_back_as_it_was(form: Form, case: Case, blank: bytes) -> None:
    for about in for_whom(form, case):
        filled = fill_form(form.id, case, blank=blank, as_of=AS_OF, about=about)
        read = read_form(filled.pdf, by="draft.pdf", on=date(2026, 7, 2))
        assert read.form == form.id
        attached = {item for item, _ in filled.filling.beyond}
        assert [one for one in read.unreadable if one[0] not in attached] == []
        again = parse_case(read.data, "draft.pdf", keep_contradictions=True)
        own = subject(form, case, about).case
        derived = set(form.behind.values())
        wrong = [
            one
            for one in differing(own, again)
            if one[0] not in derived and not in_one_box(form, own, one)
        ]
        assert wrong == []
        lost = [p for p in written(form, filled, own, about) if p not in again.answers]
        assert lost == []


def differing(own: Case, again: Case) -> Iterator[tuple[str, Any, Any]]:
    """What the form says and the case does not, or says otherwise."""
    for path, answer in again.answers.items():
        if path.endswith("_complete") and own.get(path) is None:
            continue
        if path.startswith(TOLD_ELSEWHERE) and not own.items("admissibility_accounts"):
            continue
        if match := INDEX.match(path):
            head, _, tail = match.groups()
            some = [
                own.answers.get(f"{head}{at}{tail}") for at in range(own.sizes.get(head[:-1], 0))
            ]
            if not any(same(said, answer) for said in some):
                yield path, answer, some
        elif not same(own.answers.get(path), answer):
            yield path, answer, own.answers.get(path)


def same(said: object, answer: object) -> bool:
    """Whether both say it: a form may know a date less exactly, and writes some things its way."""
    if said == answer:
        return True
    if isinstance(answer, When) and isinstance(said, When):
        return said.span.within(answer.span)
    if isinstance(answer, Story) and isinstance(said, Story):
        return answer.english.translate(SPACES) in said.english.translate(SPACES)
    if isinstance(answer, tuple) and isinstance(said, tuple):
        return set(answer) <= set(said)
    if isinstance(answer, str) and isinstance(said, str):
        if unit_kind(answer) and (unit_kind(answer), unit_number(answer)) == (
            unit_kind(said),
            unit_number(said),
        ):
            return True
        return plain(answer) in plain(said) or plain(said).endswith(plain(answer))
    return False


def plain(text: str) -> str:
    """The letters and digits alone."""
    return re.sub(r"\W", "", text).casefold()


def in_one_box(form: Form, own: Case, found: tuple[str, Any, Any]) -> bool:
    """Whether the form has one box for this fact and others, which nobody can take apart."""
    path, answer, _ = found
    pattern = INDEX.sub(r"\1\3", path)
    for table in form.form_map().rows:
        at = f"{table.source.facts[0]}[]."
        for entry in (text for row in table.texts for text in row):
            if entry.formatter == "joined" and pattern == at + entry.source.facts[0]:
                parts = [
                    str(one.get(part))
                    for one in own.items(table.source.facts[0])
                    for part in entry.source.facts
                    if one.get(part)
                ]
                return any(plain(part) in plain(str(answer)) for part in parts)
    return False


def written(form: Form, filled: Any, own: Case, about: str) -> Iterator[str]:
    """The facts of single boxes that hold an answer and can be read."""
    placed = filled.filling.written()
    attached = {item for item, _ in filled.filling.beyond}
    for entry in filled.filling.form_map.texts:
        if not isinstance(entry, Text) or entry.box not in placed or entry.source.derive:
            continue
        if entry.item in attached:
            continue  # it stands on a sheet of paper of one's own, which is not read
        if FORMATTERS[entry.formatter].read is None or len(entry.source.facts) != 1:
            continue
        path = entry.source.facts[0]
        if path.startswith(RELATIVE):
            path = f"{CHILD.sub('[0]', about)}.{path.removeprefix(RELATIVE)}"
        if isinstance(own, Record) and not isinstance(own.answers.get(path), Unknown):
            yield path
