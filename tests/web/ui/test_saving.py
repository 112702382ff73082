"""Is an answer saved while one writes, and never said to be saved when it is not?"""

from __future__ import annotations

from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Page, Route, expect

from wellfounded.web.ui.field import Field

from .conftest import Open, Render

ADDRESS = "/en/saving"
PAGE = """{% extends "page.html" %}
{% block scripts %}<script src="{% static 'ui/saving.js' %}" defer></script>{% endblock %}
{% block content %}<h1>One page</h1>
<p class="saved" role="status" hidden data-saved="Saved" data-unsaved="Not saved yet"></p>
<c-form saving="yes"><input type="hidden" name="once" value="first"><c-field :field="field" />
<c-onward rest="rest" /></c-form>{% endblock %}"""
QUESTION = Field(name="q0", kind="long", question="What happened?", why="A form asks.", base=3)
CALL = (
    '{"revisions": {"q0": 4}, "once": "second", "call": {"title": "Not alone", '
    '"said": ["Somebody listens."], "lines": [{"show": "9-8-8", "dial": "988", '
    '"name": "A line", "what": "<b>All"}]}}'
)
KEPT = '{"revisions": {"q0": 4}, "once": "second"}'


class Server:
    """Answers what the page sends, as it is told, and remembers it."""

    def __init__(self, page: Page, html: str) -> None:
        policy = page.request.get("/en/gallery/").headers["content-security-policy"]
        self.headers = {"Content-Security-Policy": policy, "Content-Type": "text/html"}
        self.html, self.status, self.answer, self.waits = html, 200, KEPT, False
        self.sent: list[dict[str, list[str]]] = []
        page.route(f"**{ADDRESS}", self.serve)

    def serve(self, route: Route) -> None:
        if route.request.method == "GET":
            route.fulfill(body=self.html, headers=self.headers)
        else:
            self.sent.append(parse_qs(route.request.post_data or "") | _wants(route))
            if self.waits:
                return
            if self.status:
                route.fulfill(status=self.status, body=self.answer, headers=self.headers)
            else:
                route.abort()


def _wants(route: Route) -> dict[str, list[str]]:
    return {"wants": [route.request.headers["accept"].split(",")[0]]}


@pytest.fixture
def page(open_page: Open) -> Page:
    return open_page("/en/gallery/")


@pytest.fixture
def server(page: Page, render: Render) -> Server:
    server = Server(page, render(PAGE, field=QUESTION))
    page.goto(ADDRESS)
    return server


def leave_the_box(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="What happened?").fill(text)
    page.get_by_role("textbox", name="What happened?").blur()


def test_an_answer_is_saved_when_its_box_is_left(page: Page, server: Server) -> None:
    leave_the_box(page, "یک شب")
    expect(page.locator(".saved")).to_have_text("Saved")
    assert server.sent[0]["q0.value"] == ["یک شب"]
    assert (server.sent[0]["q0.base"], server.sent[0]["once"]) == (["3"], ["first"])
    assert server.sent[0]["wants"] == ["application/json"]


def test_the_next_sending_names_the_revision_that_stands(page: Page, server: Server) -> None:
    leave_the_box(page, "One")
    expect(page.locator(".saved")).to_have_text("Saved")
    leave_the_box(page, "One and two")
    expect(page.locator(".saved")).to_have_text("Saved")
    assert (server.sent[1]["q0.base"], server.sent[1]["once"]) == (["4"], ["second"])


def test_nothing_is_said_before_anything_is_written(page: Page, server: Server) -> None:
    assert not page.locator(".saved").is_visible()


def test_words_not_sent_yet_are_said_to_be_so(page: Page, server: Server) -> None:
    page.get_by_role("textbox", name="What happened?").press_sequentially("On")
    expect(page.locator(".saved")).to_have_text("Not saved yet")
    assert server.sent == []


@pytest.mark.parametrize("status", [0, 200, 302, 403, 409, 422, 500, 507])
def test_it_is_not_said_to_be_saved_when_it_is_not(page: Page, server: Server, status: int) -> None:
    server.status, server.answer = status, "No"
    leave_the_box(page, "One")
    page.wait_for_timeout(300)
    assert len(server.sent) == 1
    assert page.locator(".saved").inner_text().endswith("Not saved yet")


def test_what_was_lost_on_the_way_is_another_sending_next_time(page: Page, server: Server) -> None:
    server.status = 0
    leave_the_box(page, "One")
    page.wait_for_timeout(300)
    server.status = 200
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator(".saved")).to_have_text("Saved")
    first, second = server.sent
    assert first["q0.value"] == second["q0.value"]
    assert first["once"] != second["once"]


def test_two_answers_that_met_are_left_to_the_person(page: Page, server: Server) -> None:
    server.status = 409
    leave_the_box(page, "One")
    page.wait_for_timeout(300)
    leave_the_box(page, "Two")
    page.wait_for_timeout(300)
    assert len(server.sent) == 1


def test_whom_to_call_stands_once_below_what_was_written(page: Page, server: Server) -> None:
    server.answer = CALL
    leave_the_box(page, "One")
    box = page.get_by_role("alert")
    expect(box).to_have_text("Not aloneSomebody listens.9-8-8 A line<b>All")
    assert box.locator("a").get_attribute("href") == "tel:988"
    leave_the_box(page, "One and two")
    expect(page.locator(".saved")).to_have_text("Saved")
    assert (len(server.sent), box.count()) == (2, 1)


def test_whom_to_call_stands_there_though_nothing_was_saved(page: Page, server: Server) -> None:
    server.status, server.answer = 422, CALL
    leave_the_box(page, "One")
    expect(page.get_by_role("alert")).to_contain_text("Not alone")
    assert page.locator(".saved").inner_text().endswith("Not saved yet")


@pytest.mark.parametrize("event", ["pagehide", "visibilitychange"])
def test_half_a_word_is_sent_when_the_page_goes(page: Page, server: Server, event: str) -> None:
    page.get_by_role("textbox", name="What happened?").press_sequentially("On")
    goes(page, event)
    page.wait_for_timeout(300)
    assert [one["q0.value"] for one in server.sent] == [["On"]]


def test_what_was_written_since_the_last_sending_goes_too(page: Page, server: Server) -> None:
    """The page goes while one sending is still on its way."""
    server.waits = True
    leave_the_box(page, "One")
    page.get_by_role("textbox", name="What happened?").press_sequentially(" and")
    goes(page, "pagehide")
    page.wait_for_timeout(300)
    assert len(server.sent) == 2
    assert "and" in server.sent[1]["q0.value"][0]


def goes(page: Page, event: str) -> None:
    """What a browser tells a page that it leaves, or puts behind another one."""
    page.evaluate(
        """(event) => {
          Object.defineProperty(document, "hidden", { value: true });
          (event === "pagehide" ? window : document).dispatchEvent(new Event(event));
        }""",
        event,
    )


def test_the_button_sends_the_page_itself(page: Page, server: Server) -> None:
    page.get_by_role("textbox", name="What happened?").fill("One")
    page.get_by_role("button", name="Continue").click()
    page.wait_for_timeout(300)
    assert server.sent[-1]["wants"] == ["text/html"]
    assert server.sent[-1]["q0.value"] == ["One"]
