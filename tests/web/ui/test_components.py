"""Does each component show what it is given, and no more?"""

from __future__ import annotations

from datetime import date

from wellfounded.web.ui.field import Field
from wellfounded.web.ui.rows import Link, Record, Source, Step

from .conftest import Render


def test_a_button_is_a_link_where_it_leads_somewhere(render: Render) -> None:
    assert '<a class="button quiet" href="/en/b">Go</a>' in render(
        '<c-button kind="quiet" href="/en/b">Go</c-button>'
    )
    assert '<button class="button primary" type="submit" name="a" value="b">Go</button>' in render(
        '<c-button name="a" value="b">Go</c-button>'
    )


def test_a_component_takes_nothing_from_the_page_around_it(render: Render) -> None:
    html = render("<c-button>Go</c-button><c-card>Text</c-card>", name="x", href="x", heading="x")
    assert '<button class="button primary" type="submit">Go</button>' in html
    assert "<h2>" not in html


def test_a_card_opens_to_where_it_comes_from(render: Render) -> None:
    source = Source(citation="8 CFR 208.6", status="In force", checked=date(2026, 7, 1))
    html = render('<c-card heading="Quiet" :sources="s">Text</c-card>', s=(source,))
    assert "<b>8 CFR 208.6</b>" in html
    assert "Last checked on 1 July 2026" in html
    assert "Where this comes from" not in render("<c-card>Text</c-card>")


def test_a_form_is_never_remembered(render: Render) -> None:
    html = render("<c-form>Text</c-form>")
    assert 'autocomplete="off"' in html
    assert 'name="csrfmiddlewaretoken"' in html


def test_a_form_that_saves_itself_is_marked(render: Render) -> None:
    assert "data-saving" in render('<c-form saving="yes">Text</c-form>')
    assert "data-saving" not in render("<c-form>Text</c-form>")


def test_a_section_says_its_state_in_words(render: Render) -> None:
    states = ("not_started", "begun", "done")
    steps = tuple(Step(words=state, href="/en/f", state=state) for state in states)  # type: ignore[arg-type]
    html = render('<c-steps :steps="steps" />', steps=steps)
    assert [word in html for word in ("Not started", "Begun", "Done")] == [True] * 3
    assert "%" not in html


def test_records_say_what_is_changed_and_removed(render: Render) -> None:
    record = Record(summary="El Paso", change="/en/c", remove="/en/r")
    html = render('<c-records :records="records" add="/en/a" />', records=(record,))
    assert 'Change<span class="heard"> El Paso</span>' in html
    assert "Add one more" in html
    empty = render('<c-records :records="records" add="/en/a" />', records=())
    assert "Add one<" in empty
    assert "<ul>" not in empty


def test_a_code_is_shown_as_words_in_order_or_in_threes(render: Render) -> None:
    assert "<li>maple</li>" in render('<c-code :words="w" lang="en" />', w=("maple", "river"))
    html = render('<c-code :digits="d" />', d="123456789")
    assert "<span>123</span> <span>456</span> <span>789</span>" in html


def test_a_code_typed_wrong_is_explained_and_not_shown_again(render: Render) -> None:
    html = render('<c-code-entry name="code" label="Code" problem="Word 3 is not ours." />')
    assert "Word 3 is not ours." in html
    assert 'aria-describedby="code-problem "' in html
    assert "></textarea>" in html


def test_saved_and_not_saved_are_told_apart(render: Render) -> None:
    assert "Saved at 14:05" in render('<c-saved :saved="True" at="14:05" />')
    assert "Not saved yet" in render('<c-saved :saved="False" />')


def test_consent_is_off_until_it_is_given(render: Render) -> None:
    assert "checked" not in render('<c-consent name="share" label="Share" />')
    assert "checked" in render('<c-consent name="share" label="Share" :on="True" />')


def test_a_menu_marks_the_page_that_is_open(render: Render) -> None:
    links = (Link(words="A", href="/en/a", here=True), Link(words="B", href="/en/b"))
    html = render('<c-menu label="Pages" :links="links" />', links=links)
    assert html.count("aria-current") == 1


def test_a_page_leads_to_the_answers_that_need_another_look(render: Render) -> None:
    fields = tuple(
        Field(name=f"q{number}", kind="text", question=f"No. {number}?", why="", problem=problem)
        for number, problem in enumerate(("", "It is too long."))
    )
    html = render('<c-problems :fields="fields" />', fields=fields)
    assert '<a href="#q1-value">No. 1?</a>' in html
    assert "No. 0?" not in html
