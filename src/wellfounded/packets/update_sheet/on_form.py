"""Which answers are printed on Form I-589, where, and under which words?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from wellfounded.facts import CATALOGUE, Case, Unknown, Value, country_name, fact_at
from wellfounded.facts.catalogue import COMPLETE
from wellfounded.facts.dates import When
from wellfounded.facts.kinds import Choice, Codes, Country, Records
from wellfounded.facts.story import Story
from wellfounded.forms.mapping.entries import Account, Text
from wellfounded.forms.mapping.entries import Choice as Box
from wellfounded.forms.offered import offered
from wellfounded.packets.contents.written import when

FORM = "I-589"
TOP = "page 1 note"
"""What stands above Part A: the box for the Convention against Torture."""
PARTS = (TOP, "A.I", "A.II", "A.III", "B", "C", "D", "E")
_PLACE = re.compile(r"\[\d+\]")
_NUMBERS = re.compile(r"(\d+)")


def answers_on_form(case: Case) -> dict[str, Value]:
    """Every answer that the form prints; one that is not known is not among them.

    Of an account it prints the English, where there is any; who translated it stands elsewhere.
    """
    return {
        path: _printed(answer)
        for path, answer in case.answers.items()
        if item_of(path) and not isinstance(answer, Unknown | None)
    }


def _printed(answer: Value) -> Value:
    if isinstance(answer, Story) and answer.english:
        return Story(english=answer.english)
    return answer


def item_of(path: str) -> str:
    """Where the form prints an answer, such as ``A.I.12``; empty if it does not."""
    general = _PLACE.sub("[]", path)
    fact = CATALOGUE.get(general)
    if fact is None or general.endswith(COMPLETE):
        return ""
    asked = (form.removeprefix(FORM).strip() for form in fact.forms if form.startswith(FORM))
    return next((item for item in asked if item.startswith(PARTS)), "")


def is_list(path: str) -> bool:
    """Whether records stand at a path."""
    return isinstance(fact_at(path).kind, Records)


def order_of(item: str) -> tuple[int, tuple[tuple[int, str], ...]]:
    """The order of items as printed: 2 before 10, Part A.I before A.II."""
    part = max((one for one in PARTS if item.startswith(one)), key=len, default="")
    rest = _NUMBERS.split(item.removeprefix(part))
    numbered = tuple((int(one), "") if one.isdigit() else (-1, one) for one in rest if one)
    return (PARTS.index(part) if part in PARTS else len(PARTS)), numbered


def label_of(path: str) -> str:
    """The words of the form for an answer, or the question that asks for it."""
    general = _PLACE.sub("[]", path)
    return _labels().get(general) or CATALOGUE[general].question


def name_of_list(path: str) -> str:
    """What the records of a list are called: by the form, or else by the case file."""
    label = label_of(path)
    if not label.endswith("?"):
        return label
    name = path.rpartition(".")[2].replace("_", " ")
    return f"{name[:1].upper()}{name[1:]}, no."


@cache
def _labels() -> Mapping[str, str]:
    """The words of the item that asks for a fact; of another item only where that has none."""
    asked = list(_asked())
    found = {path: label for path, item, label in reversed(asked)}
    found |= {path: label for path, item, label in reversed(asked) if item == item_of(path)}
    return MappingProxyType(found)


def _asked() -> Iterator[tuple[str, str, str]]:
    """Each fact that the form prints as it is: its path, the item, the words of the form."""
    form_map = offered(FORM).form_map()
    alone: tuple[Text | Box | Account, ...]
    alone = (*form_map.texts, *form_map.choices, *form_map.accounts)
    for entry in alone:
        for fact in entry.source.facts:
            yield fact, str(entry.item), entry.label
    for table in form_map.rows:
        for at in table.source.facts:
            yield at, str(table.item), table.label
            for text in (one for row in table.texts for one in row):
                for fact in text.source.facts:
                    words = text.label.rpartition("{row}, ")[2]
                    yield f"{at}[].{fact}", str(table.item), words[:1].upper() + words[1:]


def said(path: str, answer: Value | None) -> str:
    """An answer in words, as exactly as it was given; empty where there is none."""
    kind = fact_at(path).kind
    if answer is None or isinstance(answer, Unknown):
        return ""
    if isinstance(answer, bool):
        return "Yes" if answer else "No"
    if isinstance(answer, When):
        return when(answer)
    if isinstance(answer, Story):
        return answer.english or answer.original
    if isinstance(answer, tuple):
        of = kind.of if isinstance(kind, Codes) else kind
        return ", ".join(_code(of, str(one)) for one in answer)
    return _code(kind, str(answer))


def _code(kind: object, code: str) -> str:
    if isinstance(kind, Choice):
        return kind.options.get(code, code)
    return country_name(code) if isinstance(kind, Country) else code
