"""Does somebody without a browser see and send what a browser does, and notice a broken form?"""

from __future__ import annotations

import pytest

from tests.web.journeys import filling
from tests.web.journeys.conftest import Open, bring
from tests.web.journeys.markup import read
from tests.web.journeys.served import Site

# What is sent is the same whatever it is stored in.
pytestmark = pytest.mark.only_on("sqlite")

SENT = """form => [...document.querySelectorAll('button')]
  .filter(button => button.form && button.type === 'submit')
  .map(button => [...new FormData(button.form, button)]
    .map(pair => pair.map(said => said.replace(/\\r\\n|\\r|\\n/g, '\\r\\n'))))"""

EVERYTHING = """<!doctype html><title>Form</title>
<input name="elsewhere" form="one" value="sent too"><input name="nowhere" value="of no form">
<form id="one" method="post">
<input type="hidden" name="token" value="&quot;a&amp;b&quot;">
<input name="empty"><input value="no name"><input type="text" name="off" value="x" disabled>
<input type="checkbox" name="box" value="1" checked><input type="checkbox" name="box" value="2">
<input type="checkbox" name="bare" checked><input type="radio" name="way" value="a">
<input type="radio" name="way" value="b" checked>
<fieldset disabled><input name="within" value="x"></fieldset>
<select name="first"><option>  One
 word </option><option value="2">Two</option></select>
<select name="chosen"><option value="1">1</option><option value="2" selected>2</option></select>
<select name="put off"><option disabled value="">-</option><option value="3">3</option></select>
<select name="many" multiple><option value="1" selected>1</option>
<option selected>2</option></select>
<select name="none"></select>
<textarea name="story">
 first
second </textarea>
<details><summary>More</summary><input name="folded" value="as it stands"></details>
<button name="go" value="on">On</button><button>Plain</button>
<button type="button" name="b">No</button>
</form><form id="two"><button name="go" value="back">Back</button></form>
<button form="one" name="go" value="out">Out</button>"""


def sent(page: str) -> list[list[list[str]]]:
    """What each button of a page sends, as this room's walkers have it."""
    top = read(page)
    buttons = [
        one for one in top.find("button") if filling.sends(one) and filling.form_of(top, one)
    ]
    return [[list(pair) for pair in filling.sent(top, button)] for button in buttons]


def test_every_kind_of_box_is_sent_as_a_browser_sends_it(open_page: Open) -> None:
    tab = open_page()
    tab.set_content(EVERYTHING)
    assert len(sent(EVERYTHING)) == 4
    assert sent(EVERYTHING) == tab.evaluate(SENT)


@pytest.mark.parametrize("place", ["a", "b", "f/1", "f/2", "f/7", "f/13", "k", "k/d", "p/1", "z"])
def test_every_button_of_a_page_sends_what_it_sends_in_a_browser(
    open_page: Open, site: Site, newcomer: str, place: str
) -> None:
    tab = open_page()
    bring(tab.context, site, newcomer)
    answer = tab.goto(f"{site.address}/en/{place}")
    assert answer
    found = sent(answer.text())
    assert found
    assert found == tab.evaluate(SENT)


def test_what_a_page_says_is_what_a_browser_shows(open_page: Open, site: Site) -> None:
    tab = open_page()
    answer = tab.goto(f"{site.address}/en/i")
    assert answer
    (main,) = read(answer.text()).find("main")
    assert main.text.split() == tab.inner_text("main").split()


@pytest.mark.parametrize(
    "box",
    [
        '<input type="checkbox" name="other">',
        '<input type="checkbox" name="sure" disabled>',
        '<fieldset disabled><input type="checkbox" name="sure"></fieldset>',
        '<p hidden><input type="checkbox" name="sure"></p>',
        '<details><summary>More</summary><input type="checkbox" name="sure"></details>',
        '<input type="checkbox" name="sure"><input type="checkbox" name="sure">',
        '<input name="sure">',
    ],
)
def test_a_box_that_nobody_could_tick_is_not_ticked(box: str) -> None:
    with pytest.raises(AssertionError):
        filling.tick(read(f"<form>{box}</form>"), 'input[name="sure"]')


@pytest.mark.parametrize("box", ['<input name="a" maxlength="3">', '<input name="a" readonly>'])
def test_words_that_would_be_cut_or_not_taken_are_not_written(box: str) -> None:
    with pytest.raises(AssertionError):
        filling.write(read(box), '[name="a"]', "four")


def test_one_of_several_tiles_is_chosen_and_no_other() -> None:
    tiles = "".join(f'<input type="radio" name="a" value="{one}">' for one in "xyz")
    page = read(f"<form>{tiles}<button>On</button></form>")
    for one in "xz":
        filling.tick(page, f'input[name="a"][value="{one}"]')
    assert filling.sent(page, page.find("button")[0]) == [("a", "z")]


@pytest.mark.parametrize("page", ["<p><b></p></b>", "<p>", "</p>", '<p id="a" id="b"></p>'])
def test_a_page_that_does_not_nest_is_not_read(page: str) -> None:
    with pytest.raises(AssertionError):
        read(page)


def test_what_is_named_by_more_than_is_understood_is_not_looked_for() -> None:
    with pytest.raises(ValueError, match="no selector"):
        read("<p></p>").find("p:first-child")
