"""Is every fact of the contract and every item of Form I-589 there, asked kindly, and kept?"""

from __future__ import annotations

import re

import pytest
from babel import Locale

from wellfounded.facts import (
    CATALOGUE,
    ELEMENTS,
    DataClass,
    Fact,
    Section,
    UnknownPathError,
    country_name,
    fact_at,
    messages,
)
from wellfounded.facts.catalogue import by_path
from wellfounded.facts.countries import COUNTRIES, FORMER_COUNTRIES
from wellfounded.facts.fact import on_i589
from wellfounded.facts.kinds import Records, Text

PERSON = "name.family name.given name.middle name.native date_of_birth nationality sex"
CONTRACT = {
    "applicant": f"{PERSON} a_number marital_status birth.country birth.place "
    "unaccompanied_child.determined_on unaccompanied_child.at_filing",
    "entries[]": "date place status authorized_until inspected",
    "statuses[]": "kind from to",
    "application": "filed_on filed",
    "proceedings": "in_removal kind court circuit nta_served_on nta_filed_on detained",
    "orders[]": "kind date in_absentia",
    "family.spouse": PERSON,
    "family.children[]": PERSON,
    "residences[]": "street city region postal_code country from to",
    "harms[]": "date place what by by_kind why injury reported response",
    "fear": "what by_kind why where relocation",
}
LISTS = (
    "entries statuses orders arrests encounters prior_applications family.children residences "
    "education employment travel harms applicant.nationality harms[].why fear.why"
)
ELEMENT_IDS = (
    "persecution_severity, past_persecution, well_founded_fear, nexus, protected_ground, "
    "psg_cognizable, political_opinion_cpc, state_or_unable_unwilling, internal_relocation, "
    "changed_conditions_rebuttal, humanitarian_asylum, one_year_deadline, "
    "changed_circumstances_exception, extraordinary_circumstances_exception, previous_denial, "
    "safe_third_country, persecutor_bar, particularly_serious_crime, serious_nonpolitical_crime, "
    "security_terrorism_bar, firm_resettlement, withholding, cat_torture, cat_acquiescence, "
    "cat_likelihood, credibility, corroboration, frivolous, discretion, derivative, "
    "jurisdiction_deadline"
)
I589_ITEMS = {
    *(f"A.I.{number}" for number in range(1, 26) if number != 19),
    "A.I.19.a",
    "A.I.19.b",
    "A.I.19.c",
    *(f"A.II spouse.{number}" for number in range(1, 25)),
    *(f"A.II child.{number}" for number in range(1, 22)),
    *(f"A.III.{number}" for number in range(1, 6)),
    *[
        "B.1.A",
        "B.1.B",
        "B.2",
        "B.3.A",
        "B.3.B",
        "B.4",
        "C.1",
        "C.2.A",
        "C.2.B",
        "C.3",
        "C.4",
        "C.5",
        "C.6",
        "D",
        "E",
    ],
}
HINTING = re.compile(
    r"\b(should|must|qualif|eligib|help your case|win\b|better|best|make sure|important|strong)",
    re.IGNORECASE,
)


@pytest.mark.parametrize(("at", "names"), CONTRACT.items(), ids=CONTRACT.keys())
def test_paths_of_the_contract(at: str, names: str) -> None:
    assert {f"{at}.{name}" for name in names.split()} <= CATALOGUE.keys()


def test_each_list_asks_whether_it_is_whole() -> None:
    for path in LISTS.split():
        assert CATALOGUE[path].complete == CATALOGUE[f"{path}_complete"].question
    for path, fact in CATALOGUE.items():
        assert bool(fact.complete) == (f"{path}_complete" in CATALOGUE)


def test_element_ids() -> None:
    assert list(ELEMENTS) == ELEMENT_IDS.split(", ")


def test_every_item_of_form_i589_is_asked_by_some_fact() -> None:
    forms = {form for fact in CATALOGUE.values() for form in fact.forms}
    asked = {form for form in forms if form.startswith("I-589 ")}
    assert {f"I-589 {item}" for item in I589_ITEMS} | {"I-589 page 1 note", "I-589 A.II"} == asked


@pytest.mark.parametrize("fact", CATALOGUE.values(), ids=lambda fact: fact.path)
def test_each_fact_is_whole(fact: Fact) -> None:
    assert fact.question.endswith(("?", "."))
    assert len(fact.question.split()) <= 30
    assert fact.why.endswith(".")
    assert fact.data_class in (DataClass.IDENTITY, DataClass.DANGER)
    private = (Section.NARRATIVE, Section.LOCATION, Section.EVIDENCE)
    assert (fact.section in private) == (fact.data_class is DataClass.DANGER)


def test_records_are_asked_inside_a_list_of_the_catalogue() -> None:
    for path in CATALOGUE:
        if "[]" in path:
            assert isinstance(CATALOGUE[path.partition("[]")[0]].kind, Records)


def test_no_sentence_says_what_to_answer() -> None:
    found = [context for context, english in messages() if HINTING.search(english)]
    assert found == []
    assert HINTING.search("You should say that you qualify.")


def grade(english: str) -> float:
    """The school grade that reads this with ease, after Flesch and Kincaid."""
    words = re.findall(r"[A-Za-z']+", english)
    sentences = max(1, len(re.findall(r"[.?!](?:\s|$)", english)))
    vowels = sum(
        max(1, len(re.findall(r"[aeiouy]+", word.lower().removesuffix("e")))) for word in words
    )
    return 0.39 * len(words) / sentences + 11.8 * vowels / len(words) - 15.59


def test_what_a_person_reads_is_plain() -> None:
    grades = {c: grade(text) for c, text in messages() if c.endswith((".question", ".help"))}
    hard = {context: round(found, 1) for context, found in grades.items() if found > 10}
    assert hard == {}, "these read above school grade 10: use shorter words and sentences"
    assert sum(found <= 6 for found in grades.values()) / len(grades) > 0.85
    assert grade("Adjudicators evaluate eligibility for discretionary humanitarian relief.") > 10


def test_messages_have_contexts_of_their_own() -> None:
    pairs = list(messages())
    assert len({context for context, _ in pairs}) == len(pairs)
    for context, english in pairs:
        assert english == " ".join(english.split()), context
    assert ("applicant.sex.choice.female", "Female") in pairs
    assert ("fear.why.choice.race", "Race") in pairs


def test_two_facts_with_one_path_are_refused() -> None:
    with pytest.raises(ValueError, match="two facts have the path note"):
        by_path([(CATALOGUE["note"],), (CATALOGUE["note"],)])


def test_a_list_without_its_question_and_an_item_not_on_the_form_are_refused() -> None:
    kept = {"data_class": DataClass.IDENTITY, "section": Section.IDENTITY}
    with pytest.raises(ValueError, match=r"pets: lists, and only lists"):
        Fact("pets", Records(), "Pets?", "No reason.", **kept)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"pets: Form I-589 has no item 'Z\.9'"):
        on_i589("pets", Text(), "Pets?", "Z.9", **kept)  # type: ignore[arg-type]


def test_a_fact_is_found_by_the_path_of_a_case() -> None:
    assert fact_at("entries[12].date") is CATALOGUE["entries[].date"]
    assert fact_at("entries[].date") is CATALOGUE["entries[].date"]
    for wrong in ("entries[01].date", "entries[-1].date", "entries.date", "", "assessments.nexus"):
        with pytest.raises(UnknownPathError):
            fact_at(wrong)


def test_countries_are_those_of_iso_3166_and_kosovo() -> None:
    known = Locale("en").territories
    assert len(COUNTRIES) == 250
    assert COUNTRIES.keys() <= known.keys()
    assert not COUNTRIES.keys() & FORMER_COUNTRIES.keys()
    plain = re.compile(r"[A-Za-z .,()'-]+")
    for code in (*COUNTRIES, *FORMER_COUNTRIES):
        assert plain.fullmatch(country_name(code)), code
