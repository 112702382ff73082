"""Is a form filled for the person it is meant for, and for nobody who is not there?"""

from __future__ import annotations

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.mapping.form import About, Form
from wellfounded.forms.subject import NobodyThere, subject

FAMILY = {
    "applicant": {"name": {"family": "Noori", "given": "Farid"}},
    "family": {
        "spouse": {"name": {"family": "Noori", "given": "Laila"}},
        "children": [{"name": {"given": "Omid"}}, {"sex": "female"}],
    },
}
CASE = parse_case(FAMILY, "case")


def form(about: About) -> Form:
    return Form(id="X-1", folder="nowhere", about=about)


@pytest.mark.parametrize("about", [About.CASE, About.PERSON])
def test_without_a_word_it_is_the_applicants(about: About) -> None:
    whom = subject(form(about), CASE, "")
    assert whom.case is CASE
    assert whom.relative is None


def test_a_persons_form_is_filled_from_a_case_of_their_own() -> None:
    whom = subject(form(About.PERSON), CASE, "family.children[0]")
    assert whom.case.text("applicant.name.given") == "Omid"
    assert whom.relative is None


def test_a_form_about_a_relative_keeps_the_applicants_case() -> None:
    whom = subject(form(About.RELATIVE), CASE, "family.spouse")
    assert whom.case is CASE
    assert whom.relative is not None
    assert whom.relative.text("name.given") == "Laila"


@pytest.mark.parametrize(
    ("about", "path", "words"),
    [
        (About.RELATIVE, "", "about one relative"),
        (About.RELATIVE, "family.children[2]", r"nobody at 'family.children\[2\]'"),
        (About.PERSON, "family.mother", "nobody at 'family.mother'"),
        (About.CASE, "family.spouse", "the applicant's own form"),
    ],
)
def test_nobody_there_is_refused_with_the_names_there_are(
    about: About, path: str, words: str
) -> None:
    with pytest.raises(NobodyThere, match=words) as refused:
        subject(form(about), CASE, path)
    if about is not About.CASE:
        said = str(refused.value)
        assert "family.spouse (Laila Noori)" in said
        assert "family.children[1] (no name yet)" in said


def test_a_case_without_a_family_says_so() -> None:
    with pytest.raises(NobodyThere, match="names no husband, wife or child"):
        subject(form(About.RELATIVE), parse_case({}, "case"), "")
