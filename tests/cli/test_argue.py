"""Can a helper argue a case from decided cases at the command line?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from wellfounded.facts.factors import FACTORS
from wellfounded.law.precedent import registry

CASE = """
factors_complete = ["nexus"]

[proceedings]
circuit = "4"

[assessments.psg_cognizable]
verdict = "yes"
by = "R. Okafor"
reasons = "Her family is known in the town."

[factors]
tie_is_why = {present = true, by = "R. Okafor", on = 2026-06-01, where = "Tab C, page 4"}
wanted_recruits = {present = true}
grave_threats = {present = true}
slight_injury = {present = true}
"""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    file = tmp_path / "case.toml"
    file.write_text(CASE, encoding="utf-8")
    return file


def test_the_document_has_what_the_contract_names(run: Run, case: Path) -> None:
    found = run("argue", case, "--as-of", "2026-07-01", "--json").json
    assert (found["as_of"], found["court"], found["circuit"]) == ("2026-07-01", "judge", "4")
    by_element = {one["element"]: one for one in found["arguments"]}
    nexus = by_element["nexus"]
    assert (nexus["answer"], nexus["verdict"]) == ("settled", "yes")
    assert [one["id"] for one in nexus["settled_by"]] == ["hernandez-avalos-v-lynch-2015"]
    assert nexus["nearest_against"]["id"]
    assert nexus["distinguished_by"]["nearest_against"]["opposing"] == ["tie_is_why"]
    assert by_element["psg_cognizable"]["finding"]["by"] == "R. Okafor"
    assert "cat_torture" in found["unmarked"]


def test_upheld_is_worded_so(run: Run, case: Path) -> None:
    asked = ("argue", case, "--as-of", "2026-07-01", "--element", "persecution_severity")
    against = run(*asked, "--json").json["arguments"][0]["nearest_against"]
    assert (against["posture"], against["wording"]) == ("upheld", "left standing on review")
    assert "left standing on review" in run(*asked).out


def test_in_words(run: Run, case: Path) -> None:
    out = " ".join(run("argue", case, "--as-of", "2026-07-01").out.split())
    for words in (
        "Circuit: 4.",
        "yes, settled by Hernandez-Avalos v. Lynch",
        "Finding of R. Okafor: yes. It stands above what follows.",
        "Her family is known in the town.",
        "Nearest against: Matter of W-G-R-",
        "Mark as not there, if so, and it is settled:",
        "narrowed since 2026-03-04 by Urias-Orellana",
        "'wellfounded law factors --element ID' lists what can be marked.",
    ):
        assert words in out


def test_the_circuit_can_be_another(run: Run, case: Path) -> None:
    asked = ("argue", case, "--as-of", "2026-07-01", "--element", "nexus", "--circuit", "9")
    found = run(*asked, "--json").json
    assert found["circuit"] == "9"
    assert found["arguments"][0]["answer"] == "open"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--element", "nexsus"), "no element has the id 'nexsus'; did you mean 'nexus'?"),
        (("--circuit", "12"), "'12' is not one of '1', '2'"),
        (("--court", "moon"), "'moon' is not one of"),
        (("--as-of", "1997-03-31"), "the rules begin on 1997-04-01"),
    ],
)
def test_what_is_not_there_is_refused_in_one_line(
    run: Run, case: Path, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("argue", case, *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1


def test_a_screening_has_one_line_for_each(run: Run, case: Path) -> None:
    out = " ".join(run("screen", case, "--as-of", "2026-07-01").out.split())
    assert "From decided cases" in out
    assert "nexus: settled yes by Hernandez-Avalos v. Lynch" in out
    assert "More: wellfounded argue CASE --element ID" in out


def test_a_screening_carries_it_as_a_finding_that_settles_nothing(run: Run, case: Path) -> None:
    document = run("screen", case, "--as-of", "2026-07-01", "--json").json
    waiting = list(document["determinations"])
    found = {}
    while waiting:
        one = waiting.pop()
        found[one["id"]] = one
        waiting += one["because"]
    nexus = found["precedent.nexus"]
    assert nexus["verdict"] == "yes"
    assert {"settled_by", "nearest_for", "nearest_against", "distinguished_by", "evidence"} <= (
        nexus.keys()
    )
    assert found["asylum.nexus"]["verdict"] == "not_settled"


def test_the_applicant_sees_none_of_it(run: Run, case: Path) -> None:
    out = run("screen", case, "--as-of", "2026-07-01", "--plain").out
    assert "Hernandez" not in out
    assert "decided cases" not in out


def test_decisions_are_listed_and_shown(run: Run) -> None:
    everything = run("law", "decisions", "list", "--json").json["decisions"]
    assert [one["id"] for one in everything] == list(registry())
    ninth = run("law", "decisions", "list", "--circuit", "9", "--element", "nexus").out
    assert "Borja v. INS" in ninth
    assert "Kasinga" not in ninth
    shown = run("law", "decisions", "show", "Matter of C-Y-Z-", "--as-of", "2026-07-01").out
    for words in (
        "overruled since 2008-05-15 on political_opinion_cpc, past_persecution by Matter of J-S-",
        "stands, but not on political_opinion_cpc, past_persecution",
        "changed_conditions_rebuttal: not met (merits)",
    ):
        assert words in shown
    document = run("law", "decisions", "show", "matter-of-j-s-2008", "--json").json
    assert document["rulings"][0]["settles"] == "against"


def test_a_decision_that_is_not_there_is_refused(run: Run) -> None:
    ran = run("law", "decisions", "show", "Matter of Nobody")
    assert ran.code == 2
    assert "'wellfounded law decisions list' names them all" in ran.err


def test_factors_are_listed(run: Run) -> None:
    document = run("law", "factors", "--json").json["elements"]
    assert {one["id"] for listed in document.values() for one in listed} == set(FACTORS)
    assert all(one["named_by"] for listed in document.values() for one in listed)
    nexus = run("law", "factors", "--element", "nexus").out
    assert "+ named_the_ground" in nexus
    assert "- private_quarrel" in nexus
    assert run("law", "factors", "--element", "nexsus").code == 2
