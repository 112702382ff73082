"""Does a relative's case say what is said of them, and no more?"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from tests.facts.strategies import cases
from tests.interview.walker import PERSONAS, persona
from wellfounded.facts import (
    CATALOGUE,
    Case,
    NoSuchRelative,
    Reason,
    Unknown,
    as_relative,
    fact_at,
    parse_case,
    validate_case,
)
from wellfounded.facts.case_file.as_relative import (
    AS_THE_SPOUSE,
    OF_A_RELATIVE,
    OF_THE_PRINCIPAL,
    relatives,
)
from wellfounded.facts.case_file.write import case_data

FIRST = "family.children[0]"
PRINCIPAL: dict[str, Any] = {
    "located_in": "US",
    "name": {"family": "Dos Santos", "given": "Ana", "middle": "Rita"},
    "a_number": "000000201",
    "sex": "female",
    "date_of_birth": "1985-03-02",
    "birth": {"place": "Beira", "country": "MZ"},
    "marital_status": "married",
    "passport": {"number": "Z0000201"},
}
AT_HOME: dict[str, Any] = {
    "address": {"street": "12 Elm Street", "unit": "Apt 4", "city": "Tulsa", "region": "OK"},
    "phone": "918-555-0101",
    "mobile": "918-555-0102",
    "email": "ana@example.org",
}
HUSBAND: dict[str, Any] = {
    "name": {"family": "Dos Santos", "given": "Rui"},
    "sex": "male",
    "date_of_birth": "1983-07-09",
    "marriage_date": "2006-05-06",
    "marriage_place": "Beira, Mozambique",
}
DECLINED, DOES_NOT_KNOW = (Unknown(reason) for reason in (Reason.DECLINED, Reason.DOES_NOT_KNOW))


def family(child: dict[str, Any] | None = None, **more: Any) -> Case:
    """A mother, her husband and one child, born in the marriage."""
    data: dict[str, Any] = {
        "applicant": PRINCIPAL,
        "contact": AT_HOME,
        "family": {
            "spouse": HUSBAND,
            "children": [{"name": {"given": "Lua"}, "date_of_birth": "2012-01-30"} | (child or {})],
            "children_complete": True,
        },
    }
    return parse_case({**data, **more}, "x")


def refused(case: Case, path: str) -> str:
    with pytest.raises(NoSuchRelative) as caught:
        as_relative(case, path)
    return str(caught.value)


def test_the_child_is_the_applicant() -> None:
    child = {"sex": "female", "a_number": "000000202", "ssn": "none", "marital_status": "single"}
    case = as_relative(family(child | {"passport": "Z0000202"}), FIRST)
    assert case.text("applicant.name.given") == "Lua"
    assert case.text("applicant.a_number") == "000000202"
    assert case.text("applicant.ssn") == "none"
    assert case.text("applicant.sex") == "female"
    assert case.text("applicant.marital_status") == "single"
    assert case.get("applicant.passport.number") is None, "it may be an identity card"
    assert str(case.date("applicant.date_of_birth")) == "2012-01-30"


def test_the_status_of_a_relative_is_their_own() -> None:
    case = as_relative(family({"current_status": "B-2 ended"}), FIRST)
    assert case.text("applicant.current_status") == "B-2 ended"
    principal = {**PRINCIPAL, "current_status": "asylee"}
    assert as_relative(family(applicant=principal), FIRST).get("applicant.current_status") is None


def test_the_principal_is_named_and_where_they_filed() -> None:
    filed = {"filed": True, "filed_on": "2026-05-18", "filed_with": "uscis"}
    for path, relationship in ((FIRST, "child"), ("family.spouse", "spouse")):
        case = as_relative(family(application=filed), path)
        assert case.text("principal.relationship") == relationship
        assert case.text("principal.name.family") == "Dos Santos"
        assert case.text("principal.name.middle") == "Rita"
        assert case.text("principal.a_number") == "000000201"
        assert str(case.date("principal.filed_on")) == "2026-05-18"
        assert case.text("principal.filed_with") == "uscis"
        assert case.get("application.filed_on") is None


def test_the_last_entry_is_the_entry_and_the_list_is_not_said_to_be_whole() -> None:
    entry = {"place": "Miami", "date": "2024-02-02", "status": "B-2", "i94_number": "11A2"}
    child = {"in_united_states": True, "last_entry": entry, "authorized_until": "2024-08-01"}
    case = as_relative(family(child), FIRST)
    (came,) = case.items("entries")
    assert (came.text("place"), came.text("status")) == ("Miami", "B-2")
    assert came.text("i94_number") == "11A2"
    assert str(came.date("date")) == "2024-02-02"
    assert str(came.date("authorized_until")) == "2024-08-01"
    assert case.complete("entries") is None
    assert case.text("applicant.located_in") == "US"


def test_who_is_not_said_to_have_come_has_no_entry() -> None:
    assert as_relative(family(), FIRST).items("entries") == ()


def test_a_case_in_court_is_the_relatives_own() -> None:
    court = {"in_removal": True, "kind": "240"}
    assert as_relative(family(proceedings=court), FIRST).yes_no("proceedings.in_removal") is None
    own = as_relative(family({"in_court": False}, proceedings=court), FIRST)
    assert own.yes_no("proceedings.in_removal") is False
    assert own.get("proceedings.kind") is None


def test_those_who_are_here_share_the_address_and_the_telephone() -> None:
    case = as_relative(family({"in_united_states": True}), FIRST)
    assert case.text("contact.address.street") == "12 Elm Street"
    assert case.text("contact.address.unit") == "Apt 4"
    assert case.text("contact.phone") == "918-555-0101"
    assert case.get("contact.mobile") is None
    assert case.get("contact.email") is None


def test_an_own_address_is_not_mixed_with_the_shared_one() -> None:
    own = {"street": "9 Oak Road", "city": "Omaha", "region": "NE", "country": "US"}
    child = {"in_united_states": True, "address": own, "phone": "402-555-0103"}
    case = as_relative(family(child), FIRST)
    assert case.text("contact.address.street") == "9 Oak Road"
    assert case.get("contact.address.unit") is None
    assert case.text("contact.phone") == "402-555-0103"


def test_abroad_only_the_own_address_counts() -> None:
    own = {"street": "Rua 7", "city": "Beira", "province": "Sofala", "country": "MZ"}
    case = as_relative(family({"in_united_states": False, "address": own}), FIRST)
    assert case.text("contact.address.province") == "Sofala"
    assert case.text("contact.address.country") == "MZ"
    assert case.text("applicant.located_in") == "MZ"
    assert case.get("contact.phone") is None
    nothing = as_relative(family({"in_united_states": False}), FIRST)
    assert not nothing.says_anything("contact.address")
    assert nothing.get("applicant.located_in") is None


def test_an_address_is_not_shared_with_someone_of_whom_nothing_is_said() -> None:
    assert not as_relative(family(), FIRST).says_anything("contact.address")


def test_nobody_lives_where_the_principal_is_held() -> None:
    case = as_relative(family({"in_united_states": True}, proceedings={"detained": True}), FIRST)
    assert not case.says_anything("contact.address")
    assert case.get("contact.phone") is None


@pytest.mark.parametrize("path", [FIRST, "family.spouse"])
def test_who_was_hurt_by_family_gives_nobody_of_it_an_address(path: str) -> None:
    told = family({"in_united_states": True}, victim={"hurt_by_family": True})
    here = {**told.answers, "family.spouse.in_united_states": True}
    case = as_relative(Case(answers=here, sizes=told.sizes), path)
    assert not case.says_anything("contact.address")
    assert not case.says_anything("family.spouse.address")
    for at in ("contact.phone", "family.spouse.phone", "family.spouse.email"):
        assert case.get(at) is None, at


def test_the_separated_do_not_share_a_home_and_their_children_may() -> None:
    apart = {**PRINCIPAL, "marital_detail": "separated"}
    told = family({"in_united_states": True}, applicant=apart)
    here = {**told.answers, "family.spouse.in_united_states": True}
    both = Case(answers=here, sizes=told.sizes)
    husband = as_relative(both, "family.spouse")
    assert not husband.says_anything("contact.address")
    assert not husband.says_anything("family.spouse.address")
    assert as_relative(both, FIRST).text("contact.address.street") == "12 Elm Street"


def test_the_place_where_the_principal_is_held_is_no_home_of_the_spouse() -> None:
    case = as_relative(family(proceedings={"detained": True}), "family.spouse")
    assert not case.says_anything("family.spouse.address")
    assert case.yes_no("family.spouse.in_united_states") is True


def test_who_would_not_say_where_they_live_is_not_given_the_shared_address() -> None:
    child = {"in_united_states": True, "address": {"street": {"unknown": "declined"}}}
    case = as_relative(family(child), FIRST)
    assert case.get("contact.address.street") == DECLINED
    assert case.get("contact.address.city") is None


def test_an_unknown_keeps_its_reason() -> None:
    unknown = {"unknown": "does_not_know"}
    child = {
        "a_number": unknown,
        "ssn": {"unknown": "declined"},
        "in_united_states": unknown,
        "last_entry": {"date": unknown},
        "nationality": {"unknown": "declined"},
    }
    case = as_relative(family(child), FIRST)
    assert case.get("applicant.a_number") == DOES_NOT_KNOW
    assert case.get("applicant.ssn") == DECLINED
    assert case.get("applicant.located_in") == DOES_NOT_KNOW
    assert case.get("entries[0].date") == DOES_NOT_KNOW
    assert case.get("applicant.nationality") == DECLINED


def test_mother_and_father_are_named_by_their_sex() -> None:
    case = as_relative(family(), FIRST)
    assert case.text("family.mother.names.given") == "Ana"
    assert case.text("family.mother.name") == "Ana Rita Dos Santos"
    assert case.text("family.mother.birth.country") == "MZ"
    assert case.text("family.father.names.given") == "Rui"
    assert str(case.date("family.father.date_of_birth")) == "1983-07-09"


def test_a_child_born_before_the_marriage_has_no_parent_in_the_husband() -> None:
    for born, there in (("2006-05-05", False), ("2006-05-06", True), ("2006", False)):
        case = as_relative(family({"date_of_birth": born}), FIRST)
        assert case.says_anything("family.father") is there, born
        assert case.says_anything("family.mother")


def test_a_stepchild_has_a_parent_in_the_husband_only() -> None:
    step = family({"relationship": "stepchild", "date_of_birth": "2001-01-01"})
    case = as_relative(step, FIRST)
    assert case.text("family.father.names.given") == "Rui"
    assert not case.says_anything("family.mother")


def test_the_husband_is_not_taken_for_the_father_of_an_adopted_child() -> None:
    case = as_relative(family({"relationship": "adopted"}), FIRST)
    assert case.text("family.mother.names.given") == "Ana"
    assert not case.says_anything("family.father")


def test_of_two_mothers_the_one_who_asked_first_is_named() -> None:
    two = family()
    answers = {**two.answers, "family.spouse.sex": "female"}
    case = as_relative(Case(answers=answers, sizes=two.sizes), FIRST)
    assert case.text("family.mother.names.given") == "Ana"
    assert not case.says_anything("family.father")


def test_the_husband_is_the_applicant_and_the_principal_his_wife() -> None:
    case = as_relative(family({"relationship": "biological", "include": True}), "family.spouse")
    assert case.text("applicant.name.given") == "Rui"
    assert case.text("applicant.marital_status") == "married"
    assert case.text("family.spouse.name.given") == "Ana"
    assert case.text("family.spouse.passport") == "Z0000201"
    assert case.yes_no("family.spouse.in_united_states") is True
    assert case.text("family.spouse.address.street") == "12 Elm Street"
    assert case.text("family.spouse.address.country") == "US"
    assert str(case.date("family.spouse.marriage_date")) == "2006-05-06"
    assert case.text("family.spouse.marriage_place") == "Beira, Mozambique"
    (child,) = case.items("family.children")
    assert child.text("name.given") == "Lua"
    assert child.get("relationship") is None
    assert child.get("include") is None
    assert case.complete("family.children") is None


def test_a_widows_husband_is_not_said_to_be_married() -> None:
    widow = {**PRINCIPAL, "marital_status": "widowed"}
    case = as_relative(family(applicant=widow), "family.spouse")
    assert case.get("applicant.marital_status") is None


PRINCIPALS_OWN: dict[str, Any] = {
    "harms": [{"place": "Beira"}],
    "fear": {"any": True, "what": "x"},
    "arrests": [{"country": "MZ"}],
    "employment": [{"employer": "x"}],
    "travel": [{"country": "ZA"}],
    "events": [{"kind": "i589_received"}],
    "delay": {"late": True},
    "entries": [{"place": "Miami"}],
    "statuses": [{"kind": "tps"}],
    "residences": [{"city": "Tulsa"}],
    "signing": {"read": "interpreter"},
    "interpreter": {"used": True, "family": "Malik"},
    "note": "x",
    "work_permit": {"category": "C08"},
    "provenance": {"applicant.name.family": {"by": "x"}},
    "assessments": {"nexus": {"verdict": "yes"}},
}


@pytest.mark.parametrize("path", [FIRST, "family.spouse"])
def test_what_is_the_principals_own_stays_behind(path: str) -> None:
    with_all = as_relative(family(**PRINCIPALS_OWN), path)
    assert with_all == as_relative(family(), path)


@pytest.mark.parametrize("path", [FIRST, "family.spouse"])
def test_those_who_make_the_forms_are_the_same(path: str) -> None:
    helped = family(
        application={"prepared_by_other": True, "filed_on": "2026-01-02"},
        preparer={"family": "Vale", "g28_attached": True},
        representative={"kind": "attorney", "family": "Vale", "signed_off_on": "2026-05-08"},
    )
    case = as_relative(helped, path)
    assert case.text("preparer.family") == "Vale"
    assert case.yes_no("application.prepared_by_other") is True
    assert case.text("representative.kind") == "attorney"
    assert case.get("preparer.g28_attached") is None
    assert case.get("representative.signed_off_on") is not None


def test_nobody_there_is_refused_with_those_who_are() -> None:
    assert refused(family(), "family.children[1]") == (
        "'family.children[1]' names nobody in this case, which names family.spouse, "
        "family.children[0]"
    )
    for wrong in ("family.mother", "family.children", "family.children[00]", "spouse", ""):
        assert "family.children[0]" in refused(family(), wrong)
    assert refused(Case(), "family.spouse").endswith("which names no husband, wife or child")


def test_each_answer_keeps_its_kind() -> None:
    for at, to in {**AS_THE_SPOUSE, **OF_THE_PRINCIPAL}.items():
        assert fact_at(at).kind == fact_at(to).kind, at
    for name, to in OF_A_RELATIVE.items():
        there = [f"{at}.{name}" for at in ("family.spouse", "family.children[]")]
        kinds = [CATALOGUE[at].kind for at in there if at in CATALOGUE]
        assert kinds, name
        assert all(kind == fact_at(to).kind for kind in kinds), name


@pytest.mark.parametrize("file", PERSONAS, ids=lambda file: file.stem)
def test_the_case_of_each_relative_of_each_persona_is_a_good_case_file(file: Any) -> None:
    own = persona(file)
    for path in relatives(own):
        case = as_relative(own, path)
        assert validate_case(case_data(case)) == [], path
        assert parse_case(case_data(case), "x") == case


@settings(max_examples=100, deadline=None)
@given(cases())
def test_every_answer_stood_in_the_principals_case(case: Case) -> None:
    more = {"family.spouse.name.given": "Rui"}
    sizes = {**case.sizes, "family.children": case.sizes.get("family.children", 1)}
    case = Case(answers={**case.answers, **more}, sizes=sizes)
    for path in relatives(case):
        made = as_relative(case, path)
        assert parse_case(case_data(made), "x", keep_contradictions=True) == made
        said = set(map(repr, case.answers.values()))
        own = {
            to: value
            for to, value in made.answers.items()
            if not to.startswith(("principal.relationship", "applicant.located_in"))
            and not to.endswith((".name", ".in_united_states", ".address.country"))
        }
        assert set(map(repr, own.values())) <= said


def test_of_a_notice_of_appearance_only_the_representative_is_the_same() -> None:
    said = {
        "appearance": {"matter": "I-589", "at_request_of": "applicant", "law_student": "Lee Park"},
        "family": {"children": [{"name": {"given": "Cid"}}]},
    }
    own = as_relative(parse_case(said, "case"), "family.children[0]")
    assert own.text("appearance.law_student") == "Lee Park"
    assert not own.says_anything("appearance.matter")
    assert own.get("appearance.at_request_of") is None
