"""What does every answer tell the browser, and what does the log tell of it?"""

from __future__ import annotations

import io
import json
import logging
import re

import pytest
from django.test import Client

from wellfounded.web import log

pytestmark = pytest.mark.usefixtures("static_files", "database")
HOST = {"HTTP_HOST": "127.0.0.1"}
PAGES = ("/", "/en/", "/es/", "/en/a", "/en/b", "/en/f", "/en/x", "/en/none", "/zz/", "/s/none.css")


@pytest.fixture
def browser() -> Client:
    return Client(raise_request_exception=False, **HOST)


@pytest.mark.parametrize("page", PAGES)
def test_every_answer_keeps_itself_to_this_site(browser: Client, page: str) -> None:
    said = browser.get(page).headers
    policy = said["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "require-trusted-types-for 'script'" in policy
    assert not re.search(r"unsafe|\*|https?:|data:", policy)
    assert said["X-Content-Type-Options"] == "nosniff"
    assert said["Referrer-Policy"] == "no-referrer"
    assert said["Cross-Origin-Opener-Policy"] == "same-origin"
    assert said["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "noindex" in said["X-Robots-Tag"]
    assert "geolocation=()" in said["Permissions-Policy"]
    if not page.startswith("/s/"):
        assert said["Cache-Control"] == "no-store"


def test_another_host_is_refused(browser: Client) -> None:
    assert browser.get("/en/", HTTP_HOST="elsewhere.example").status_code == 400


def test_a_form_from_another_site_changes_nothing() -> None:
    strict = Client(enforce_csrf_checks=True, **HOST)
    strict.get("/en/a")
    for origin in ("https://elsewhere.example", "null"):
        sent = strict.post("/en/a", {"store": "yes"}, HTTP_ORIGIN=origin)
        assert sent.status_code == 403


def test_a_form_of_ours_is_taken_though_its_origin_is_not_told() -> None:
    strict = Client(enforce_csrf_checks=True, **HOST)
    page = strict.get("/en/a").content.decode()
    token = re.search(r'csrfmiddlewaretoken" value="([^"]+)', page)
    assert token
    sent = strict.post(
        "/en/a", {"store": "yes", "csrfmiddlewaretoken": token[1]}, HTTP_ORIGIN="null"
    )
    assert sent.status_code == 302


def test_a_log_line_tells_the_kind_of_error_and_its_place_and_no_value() -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(log.Allowed())
    logger = logging.getLogger("wellfounded.test")
    logger.addHandler(handler)
    try:
        raise ValueError("Alba lives in Quetzaltenango\n\x1b[31m{")
    except ValueError:
        logger.exception("Alba %s", "Quetzaltenango", extra={"event": "broken", "name_": "Alba"})
    finally:
        logger.removeHandler(handler)
    (line,) = written.getvalue().splitlines()
    assert "Alba" not in line
    assert "Quetzaltenango" not in line
    said = json.loads(line)
    assert said["error"] == "ValueError"
    assert said["event"] == "broken"
    assert said["at"][-1].startswith("test_headers.py:")


def test_a_log_may_not_tell_what_is_not_on_its_list() -> None:
    with pytest.raises(KeyError):
        log.tell("something", name="Alba")
