"""Is what was typed in one file kept out of another, when somebody else comes back here?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.applicant.conftest import person
from tests.web.applicant.pages import answers_of, words
from wellfounded.interview import page_of
from wellfounded.web.cases.beginning import Begun, begin

__all__ = ["person"]
pytestmark = pytest.mark.usefixtures("static_files")
PLACE = f"/en/f/{page_of('note').number}"
TYPED = {"q0.base": "0", "q0.first": "0", "q0.value": "Words of hers"}


@pytest.fixture(autouse=True)
def _nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web.public.limits import Bucket

    monkeypatch.setattr(Bucket, "takes", lambda *_: True)


def held(typed: dict[str, str], code: str) -> dict[str, str]:
    """What the page for the code sends that carries a page along."""
    return {"code": code, "held_to": PLACE, **{f"held.{name}": one for name, one in typed.items()}}


def test_a_page_is_saved_with_the_code_of_its_own_file(person: Begun) -> None:
    typed = TYPED | {"file": person.opened.keys.mark}
    away = Client().post(PLACE, typed)
    assert f'name="held.file" value="{person.opened.keys.mark}"' in away.content.decode()
    assert Client().post("/en/b", held(typed, person.code.digits())).status_code == 302
    assert answers_of(person).latest["note"].stored.raw == "Words of hers"


def test_with_the_code_of_another_nothing_is_saved_and_nothing_lost(person: Begun) -> None:
    other, browser = begin({"store": True}), Client()
    sent = held(TYPED | {"file": person.opened.keys.mark}, other.code.digits())
    answer = browser.post("/en/b", sent)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "is of another file than this code opens" in words(page)
    assert 'value="Words of hers"' in page, "it is still carried"
    assert "note" not in answers_of(other).latest
    assert browser.get("/en/f").status_code == 302, "nobody was let in"
    sent["code"] = person.code.digits()
    assert browser.post("/en/b", sent).status_code == 302
    assert answers_of(person).latest["note"].stored.raw == "Words of hers"
