"""Is every box of each form mapped once or declared not ours, and would a swap be seen?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise

from wellfounded.facts.catalogue import fact_at
from wellfounded.forms.mapping.answers import DERIVED
from wellfounded.forms.mapping.entries import RELATIVE, FormMap
from wellfounded.forms.mapping.form import Form
from wellfounded.forms.mapping.pins import dump, load, moved, pins_of
from wellfounded.forms.mapping.resolving import renamed, resolved
from wellfounded.forms.official import Field, FieldTree
from wellfounded.interview import SECTIONS


def kept(form: Form) -> str:
    return (files(form.folder) / "pins.json").read_text(encoding="utf-8")


def test_every_field_is_mapped_once_or_not_ours(form: Form, tree: FieldTree) -> None:
    form_map = form.form_map()
    by_pattern = [
        name
        for group in form_map.not_ours
        for name in tree
        if group.pattern and re.fullmatch(group.pattern, name)
    ]
    assert len(by_pattern) == sum(group.count for group in form_map.not_ours)
    never = [box for group in form_map.not_ours for box in group.boxes]
    counted = Counter([*form_map.mapped(), *never, *by_pattern])
    assert {name for name, times in counted.items() if times > 1} == set()
    assert set(counted) == set(tree)
    assert all(group.reason for group in form_map.not_ours)


def test_every_box_has_the_value_that_ticks_it(form: Form, tree: FieldTree) -> None:
    for mark in form.form_map().marks():
        assert tree[mark.box].on_states == (mark.on,), mark


def test_the_pins_hold_and_are_those_of_the_map(form: Form, tree: FieldTree) -> None:
    pins = load(kept(form))
    assert moved(pins, tree) == []
    assert dump(pins_of(tree, resolved(form.form_map(), tree))) == kept(form)


def alike(form_map: FormMap, tree: FieldTree) -> Iterator[tuple[Field, Field]]:
    """Pairs of fields that could be taken for one another: of one kind, size and on-value."""
    sizes: dict[tuple[object, ...], list[Field]] = {}
    for name in form_map.mapped():
        field = tree[name]
        size = (field.kind, round(field.width), round(field.height), field.on_states)
        sizes.setdefault(size, []).append(field)
    for fields in sizes.values():
        yield from pairwise(fields)


def test_two_fields_that_change_places_are_seen(form: Form, tree: FieldTree) -> None:
    form_map, before = form.form_map(), kept(form)
    pairs = list(alike(form_map, tree))
    assert pairs
    for one, other in pairs[:: max(1, len(pairs) // 40)]:
        swap = {one.name: other.name, other.name: one.name}
        swapped = renamed(form_map, lambda name, swap=swap: swap.get(name, name))
        uses, was = swapped.uses(), form_map.uses()
        if uses[one.name] == was[one.name]:
            continue  # two slots of one sheet, which are one use
        assert dump(pins_of(tree, swapped)) != before, (one.name, other.name)


def test_every_fact_and_derivation_exists(form: Form) -> None:
    form_map, derived = form.form_map(), set()
    tables = {id(e): f"{t.source.facts[0]}[]." for t in form_map.rows for r in t.texts for e in r}
    tables |= {
        id(e): f"{t.source.facts[0]}[]." for t in form_map.rows for r in t.choices for e in r
    }
    for entry in (*form_map.written(), *form_map.chosen()):
        derived.add(entry.source.derive)
        for path in entry.source.facts:
            at = tables.get(id(entry), "")
            named = f"family.spouse.{path.removeprefix(RELATIVE)}"
            fact_at(named if path.startswith(RELATIVE) else at + path)
        asked = (*entry.only_when, *getattr(entry, "yes", ()))
        derived |= {path.removeprefix(DERIVED) for path in asked if path.startswith(DERIVED)}
    derived |= {table.source.derive for table in form_map.rows}
    entries = (*form_map.written(), *form_map.chosen(), *form_map.rows)
    named = [path for one in entries for path in getattr(one, "only_when", {})]
    named += [path for account in form_map.accounts for path in account.yes]
    derived |= {path.removeprefix(DERIVED) for path in named if path.startswith(DERIVED)}
    assert derived - {""} == set(form.derivations)
    assert set(form.behind) <= set(form.derivations)


def test_every_section_it_asks_is_in_the_interview(form: Form) -> None:
    assert set(form.sections) <= {section.id for section in SECTIONS}


NAME_PARTS = ("Family name", "Given name", "Middle name", "Last name", "First name")


def test_no_word_for_none_can_stand_in_a_name(form: Form) -> None:
    texts = [*form.form_map().texts, *(t for r in form.form_map().rows for w in r.texts for t in w)]
    named = [text for text in texts if text.label.endswith(NAME_PARTS)]
    assert [text for text in named if text.blank == "if any"] == []
