"""Does each gate close on the fault it is for, and on nothing else?"""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.i589 import FORM
from wellfounded.forms.official import FieldTree
from wellfounded.forms.readiness import Problem, gates
from wellfounded.law.danger import Danger

AS_OF = date(2026, 7, 1)
EDITION = date(2025, 1, 20)
PERSONA = files("wellfounded.facts") / "personas" / "wang_xiulan.toml"
Change = Callable[[dict[str, Any]], None]


@pytest.fixture(scope="module")
def tree(official_forms: Path) -> FieldTree:
    return FieldTree.read((official_forms / "i-589-2025-01-20.pdf").read_bytes())


@pytest.fixture
def ready() -> dict[str, Any]:
    """A case file that passes every gate."""
    case = tomllib.loads(PERSONA.read_text(encoding="utf-8"))
    case["representative"]["signed_off_on"] = date(2026, 6, 30)
    return case


def danger(id: str, verdict: bool | None) -> Danger:
    return Danger(
        id=id, verdict=verdict, title="An earlier order", why="It can be carried out.",
        who_must_look="a lawyer", needs=(), authority="INA 241(a)(5)",
    )  # fmt: skip


def found(tree: FieldTree, data: dict[str, Any], **given: Any) -> tuple[Problem, ...]:
    case = parse_case(data, "case", keep_contradictions=True)
    filling = FORM.prepare(case, tree=tree, as_of=AS_OF)
    options: dict[str, Any] = {"edition": EDITION, "as_of": AS_OF} | given
    return gates(FORM, case, filling, **options)


def at(path: str, value: Any) -> Change:
    """Put a value at a path; None takes it away."""

    def change(case: dict[str, Any]) -> None:
        *tables, leaf = path.split(".")
        for name in tables:
            case = case[int(name)] if name.isdigit() else case.setdefault(name, {})
        if value is None:
            case.pop(leaf, None)
        else:
            case[leaf] = value

    return change


def test_a_complete_case_passes_and_only_words_remain(
    tree: FieldTree, ready: dict[str, Any]
) -> None:
    problems = found(tree, ready)
    assert [problem for problem in problems if problem.blocks] == []
    assert {problem.code for problem in problems} >= {"signature", "own_copy"}


def test_what_an_account_leaves_off_the_form_is_said(
    tree: FieldTree, ready: dict[str, Any]
) -> None:
    ready["delay"]["account"] = {"original": "I was ill.", "language": "en"}
    ready["delay"]["reasons"] = [{"what": {"original": "War began.", "language": "en"}}]
    (word,) = (one for one in found(tree, ready) if one.code == "told_apart")
    assert (word.item, word.blocks) == ("C.5", False)
    del ready["delay"]["account"]
    assert "told_apart" not in {one.code for one in found(tree, ready)}


FAULTS: list[tuple[Change, str, str, bool]] = [
    (at("applicant.name.family", None), "missing", "A.I.4", False),
    (at("contact.address.street", None), "missing", "A.I.8", False),
    (at("contact.address.city", None), "missing", "A.I.8", False),
    (at("contact.address.region", {"unknown": "declined"}), "missing", "A.I.8", False),
    (at("contact.address.postal_code", None), "missing", "A.I.8", False),
    (at("applicant.date_of_birth", None), "missing", "A.I.12", False),
    (at("applicant.birth.place", None), "missing", "A.I.13", False),
    (at("applicant.birth", {}), "missing", "A.I.13", False),
    *[
        (at(path, None), "missing", item, False)
        for path, item in {
            "past_harm.any": "B.1.A", "fear.any": "B.1.B", "accused.abroad": "B.2",
            "organizations.belonged": "B.3.A", "organizations.continuing": "B.3.B",
            "torture.afraid": "B.4", "prior_claims.any": "C.1", "transit.travelled": "C.2.A",
            "transit.lawful_status": "C.2.B", "persecutor.took_part": "C.3",
            "return_trips.any": "C.4", "delay.late": "C.5", "crimes_us.any": "C.6",
            "application.family_helped": "D.Family helped",
            "application.prepared_by_other": "D.Prepared by other",
            "application.counsel_list_given": "D.Counsel list",
        }.items()
    ],
    (at("torture.account", None), "unexplained", "B.4", False),
    (at("persecutor.took_part", True), "unexplained", "C.3", False),
    (at("fear.what", {"original": "怕", "language": "zh"}), "english", "B.1.B", False),
    (at("torture.account", {"original": "怕", "language": "zh", "english": "I fear."}),
     "translator", "B.4", True),
    (at("applicant.name.native", None), "native_name", "D.Native name", True),
    (at("preparer.phone", None), "preparer", "E.Preparer", True),
    (at("application.family_helped", True), "helpers", "D.Helpers", True),
    (at("accused.abroad", False), "contradiction", "B.2", True),
    (at("past_harm.any", False), "contradiction", "B.1.A", True),
    (at("organizations.belonged", False), "contradiction", "B.3.B", True),
    (at("family.children.0.in_united_states", False), "contradiction", "A.II.Child 1, 21", True),
    (at("family.children.0.marital_status", "married"), "own_form", "A.II.Child 1, 21", True),
    (at("family.children.0.date_of_birth", "2005-01-12"), "own_form", "A.II.Child 1, 21", True),
    (at("family.spouse.in_united_states", False), "contradiction", "A.II.Spouse 24", True),
    (at("entries.0.arrived_from", "MX"), "contradiction", "C.2.A", True),
    (at("applicant.located_in", "KE"), "not_here", "A.I.8", False),
    (at("representative.signed_off_on", None), "sign_off", "", False),
    (at("representative", {"name": "A. Lawyer"}), "sign_off", "", False),
    (at("proceedings.in_removal", True), "contradiction", "A.I.18", True),
    (at("proceedings.nta_filed_on", "2026-05-01"), "contradiction", "A.I.18", True),
    (at("proceedings.history", "now"), "contradiction", "A.I.18", True),
    (at("applicant.name.family", "王"), "english", "A.I.4", False),
    (at("residences.0.street", "红山巷18号"), "english", "", False),
    (at("torture.account", "我怕被打"), "english", "B.4", False),
    (at("representative.signed_off_on", "2026-08"), "sign_off", "", False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "code", "item", "overridable"),
    FAULTS,
    ids=[f"{number}-{fault[1]}-{fault[2]}" for number, fault in enumerate(FAULTS)],
)
def test_one_fault_closes_its_gate(
    tree: FieldTree,
    ready: dict[str, Any],
    change: Change,
    code: str,
    item: str,
    overridable: bool,
) -> None:
    if code == "contradiction" and item == "B.2":
        ready["arrests"] = [{"country": "CN", "date": "2025-03-08"}]
    change(ready)
    problems = [problem for problem in found(tree, ready) if problem.blocks]
    match = [p for p in problems if (p.code, p.item) == (code, item)]
    assert match, problems
    assert match[0].overridable is overridable
    assert match[0].fix


def test_a_case_that_nobody_holds_needs_no_sign_off(tree: FieldTree, ready: dict[str, Any]) -> None:
    ready["representative"] = {"kind": "none"}
    assert not [problem for problem in found(tree, ready) if problem.blocks]


def test_neither_harm_nor_fear_is_no_reason_to_file(tree: FieldTree, ready: dict[str, Any]) -> None:
    for path in ("past_harm.any", "fear.any"):
        at(path, False)(ready)
    assert "no_reason" in {problem.code for problem in found(tree, ready)}


def test_dangers_come_first_even_when_unsettled(tree: FieldTree, ready: dict[str, Any]) -> None:
    at("applicant.name.family", None)(ready)
    dangers = [danger("none", False), danger("old_order", True), danger("arrest", None)]
    codes = [problem.code for problem in found(tree, ready, dangers=dangers)]
    assert codes[:3] == ["danger.old_order", "danger.arrest", "missing"]
    assert "danger.none" not in codes


@pytest.mark.parametrize(
    ("edition", "as_of", "open_gate"),
    [
        (date(2025, 1, 20), date(2026, 7, 27), True),
        (date(2025, 1, 20), date(2026, 7, 28), False),
        (date(2026, 7, 28), date(2026, 7, 28), True),
        (date(2026, 7, 28), date(2026, 7, 27), False),
        (date(2024, 3, 1), date(2026, 7, 1), False),
    ],
)
def test_only_the_edition_in_force_is_filed(
    tree: FieldTree, ready: dict[str, Any], edition: date, as_of: date, open_gate: bool
) -> None:
    problems = found(tree, copy.deepcopy(ready), edition=edition, as_of=as_of)
    closed = [problem for problem in problems if problem.code == "edition"]
    assert bool(closed) is not open_gate
    assert not any(problem.overridable for problem in closed)
