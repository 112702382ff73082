"""Is each kind of question asked with the right boxes, names and explanations?"""

from __future__ import annotations

import re
from typing import get_args

import pytest

from wellfounded.web.ui.examples import FIELDS
from wellfounded.web.ui.field import AS_TILES, DateParts, Field, Kind, Option, Other

from .conftest import Render
from .test_page import Elements

FIELD = "<c-field :field='field' />"
TWO = (Option(code="a", words="First"), Option(code="b", words="Second"))
MANY = tuple(Option(code=f"c{number}", words=f"No. {number}") for number in range(AS_TILES + 1))
NAMES = {
    "text": {"value"},
    "long": {"value"},
    "story": {"value", "english", "translator"},
    "yes_no": {"value"},
    "choice": {"value"},
    "choices": {"value"},
    "country": {"value"},
    "countries": {"value"},
    "date": {"day", "month", "year", "until.day", "until.month", "until.year", "said"},
    "number": {"value"},
    "digits": {"value"},
    "texts": {"value"},
}
ALWAYS = {"unknown", "base", "first"}
CHOSEN = ("choice", "choices", "country", "countries")


def asked(kind: Kind, **said: object) -> Field:
    return Field(name="q0", kind=kind, question="What?", why="A form asks.", **said)  # type: ignore[arg-type]


def inputs(html: str) -> list[dict[str, str | None]]:
    page = Elements(html)
    return [*page.named("input"), *page.named("select"), *page.named("textarea")]


@pytest.mark.parametrize("kind", get_args(Kind))
def test_each_kind_has_its_inputs(render: Render, kind: Kind) -> None:
    found = inputs(render(FIELD, field=asked(kind, options=TWO if kind in CHOSEN else ())))
    names = {str(one["name"]).removeprefix("q0.") for one in found}
    assert names == NAMES[kind] | ALWAYS


@pytest.mark.parametrize("kind", get_args(Kind))
def test_nothing_is_remembered_or_sent_to_a_speller(render: Render, kind: Kind) -> None:
    for one in inputs(render(FIELD, field=asked(kind))):
        if one.get("type") == "text":
            assert one["autocomplete"] == "off"
            assert "maxlength" not in one
        if "dir" in one:
            assert (one["dir"], one["spellcheck"]) == ("auto", "false")


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: f"{field.name}-{field.kind}")
def test_every_label_and_description_points_at_something(render: Render, field: Field) -> None:
    page = Elements(render(FIELD, field=field))
    ids = {attrs["id"] for _, attrs in page.seen if "id" in attrs}
    targets = [label["for"] for label in page.named("label") if "for" in label]
    for _, attrs in page.seen:
        targets += (attrs.get("aria-describedby") or "").split()
    assert set(targets) <= ids
    assert field.anchor in ids


def test_a_number_one_may_not_have_is_said_beside_its_box(render: Render) -> None:
    none = (Option(code="none", words="I have none", chosen=True),)
    found = inputs(render(FIELD, field=asked("digits", options=none)))
    assert [("checked" in one) for one in found if one["name"] == "q0.none"] == [True]


def test_a_question_may_be_left_and_the_mark_taken_off_again(render: Render) -> None:
    html = render(FIELD, field=asked("yes_no", unknown="declined"))
    marks = [one for one in inputs(html) if one["name"] == "q0.unknown"]
    assert [(one["type"], one["value"], "checked" in one) for one in marks] == [
        ("checkbox", "does_not_know", False),
        ("checkbox", "declined", True),
    ]


def test_it_says_why_it_is_asked_and_which_answer_was_seen(render: Render) -> None:
    html = render(FIELD, field=asked("text", base=7))
    assert "A form asks." in html
    assert '<input type="hidden" name="q0.base" value="7">' in html


def test_what_a_person_wrote_is_never_markup(render: Render) -> None:
    evil = '"><script>a</script>'
    other = Other(text=evil, when=evil, by=evil, revision=2)
    kinds: tuple[Kind, ...] = ("text", "long", "story", "number", "texts", "date")
    for kind in kinds:
        field = asked(
            kind,
            value=evil,
            lines=(evil,),
            english=evil,
            parts=DateParts(day=evil, year=evil, said=evil),
            problem=evil,
            help=evil,
            others=(other,),
        )
        html = render(FIELD, field=field)
        assert "<script" not in html
        assert html.count("&lt;script&gt;") >= 5


def test_what_looks_like_a_template_or_python_stays_as_it_is(render: Render) -> None:
    for text in ("{{ field.why }}", "{% now 'Y' %}", "[1, 2]", "None", "True"):
        html = render(FIELD, field=asked("text", value=text))
        value = next(one["value"] for one in inputs(html) if one["name"] == "q0.value")
        assert value == text


def test_lines_of_a_long_text_come_back_as_they_were(render: Render) -> None:
    html = render(FIELD, field=asked("long", value="\n  one\n\ntwo "))
    assert re.search(r">\n\n  one\n\ntwo </textarea>", html)


def test_a_long_choice_is_a_list_that_opens(render: Render) -> None:
    html = render(FIELD, field=asked("choice", options=MANY, value="c3"))
    chosen = [one["value"] for one in Elements(html).named("option") if "selected" in one]
    assert chosen == ["c3"]
    assert "<fieldset" not in html


def test_a_hidden_answer_is_not_on_the_page_but_said_to_be_there(render: Render) -> None:
    html = render(FIELD, field=asked("digits", masked=True))
    assert '<input type="hidden" name="q0.masked" value="1">' in html
    assert "An answer is saved." in html


def test_what_was_typed_counts_before_what_is_stored() -> None:
    stored = (TWO[0], Option(code="b", words="Second", chosen=True))
    assert [one.chosen for one in asked("choice", options=stored).offered] == [False, True]
    assert [one.chosen for one in asked("choice", options=stored, value="a").offered] == [
        True,
        False,
    ]


def test_two_answers_stand_side_by_side(render: Render) -> None:
    other = Other(text="Duala", when="today", by="your helper", revision=5)
    html = render(FIELD, field=asked("text", value="Douala", others=(other,)))
    kept = [one["value"] for one in inputs(html) if one["name"] == "q0.keep"]
    assert kept == ["mine", "5"]
    assert "Written by your helper, today" in html


def test_a_date_beside_another_is_said_in_words(render: Render) -> None:
    other = Other(text="2019", when="today", by="you", revision=5)
    parts = DateParts(day="7", month="03", year="2019")
    html = render(FIELD, field=asked("date", parts=parts, others=(other,)))
    assert re.search(r'<bdi class="version">7 March 2019\s*</bdi>', html)


def test_a_question_in_another_language_says_so(render: Render) -> None:
    assert 'lang="fr" dir="auto"' in render(FIELD, field=asked("text", lang="fr"))
