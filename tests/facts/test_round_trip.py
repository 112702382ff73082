"""Does a case that is written and read again lose anything?"""

from __future__ import annotations

from hypothesis import given, settings

from wellfounded.facts import Case, read_case_text, write_json, write_toml

from .strategies import cases


@settings(max_examples=150, deadline=None)
@given(cases())
def test_toml_loses_nothing(case: Case) -> None:
    assert read_case_text(write_toml(case), "a.toml", keep_contradictions=True) == case


@settings(max_examples=150, deadline=None)
@given(cases())
def test_json_loses_nothing(case: Case) -> None:
    assert read_case_text(write_json(case), "a.json", keep_contradictions=True) == case


def test_answers_keep_their_order() -> None:
    text = 'fear.where = "north"\napplicant.sex = "female"\nfear.by = "soldiers"\n'
    case = read_case_text(text)
    assert list(case.answers) == ["fear.where", "fear.by", "applicant.sex"]
    assert list(read_case_text(write_toml(case)).answers) == list(case.answers)


def test_joiners_marks_and_every_script_are_kept() -> None:
    family = "می\u200cخواهم\u200d ነገረ \u202bعربي\u202c ñ n\u0303 𠮷"
    case = read_case_text(f'applicant.name.family = "{family}"')
    assert read_case_text(write_toml(case)).text("applicant.name.family") == family
    assert read_case_text(write_json(case)).text("applicant.name.family") == family
