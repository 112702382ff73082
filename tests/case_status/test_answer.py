"""Is only an answer that USCIS documents taken for one?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.case_status.refused import refused
from tests.case_status.uscis import (
    ONLINE,
    RECEIPT,
    Says,
    Uscis,
    case,
)
from wellfounded.case_status import Client
from wellfounded.case_status.refusals import (
    OneOfSeveral,
    Unreadable,
)


@pytest.mark.parametrize(
    ("body", "which"),
    [
        (b"", "no_json"),
        (b"{", "no_json"),
        (b"<html>Sign in</html>", "no_json"),
        (b"\xff\xfe{}", "no_json"),
        (b"[" * 100_000, "no_json"),
        (b'{"a": ' + b"9" * 6000 + b"}", "no_json"),
        (b"[]", "no_json"),
        (b"null", "no_json"),
        (b"{}", "shape"),
        (b'{"case_status": null}', "shape"),
        (b'{"case_status": []}', "shape"),
        (b'{"case_status": {}}', "another"),
    ],
)
def test_an_answer_that_is_none(client: Client, uscis: Uscis, body: bytes, which: str) -> None:
    uscis.acts = [Says(200, body, {"Content-Type": "application/json"})]
    no = refused(client)
    assert isinstance(no, Unreadable)
    assert no.which == which


@pytest.mark.parametrize(
    "changed",
    [
        {"receiptNumber": "LIN9999106498"},
        {"receiptNumber": 5},
        {"current_case_status_text_en": None},
        {"current_case_status_text_en": " <br/> "},
        {"current_case_status_text_en": ["Case Was Received"]},
        {"current_case_status_desc_es": {}},
        {"formType": 589},
        {"hist_case_status": "none"},
        {"hist_case_status": ["We received it."]},
        {"hist_case_status": [{"date": "2023-09-05"}] * 201},
        {"submittedDate": 20230905},
    ],
)
def test_an_answer_of_another_shape(
    client: Client, uscis: Uscis, changed: dict[str, object]
) -> None:
    uscis.acts = [Says.json(case(**changed))]
    assert isinstance(refused(client), Unreadable)


def test_an_answer_about_another_case_is_not_shown(client: Client, uscis: Uscis) -> None:
    uscis.acts = [Says.json(case(receiptNumber="LIN9999106498"))]
    no = refused(client)
    assert isinstance(no, OneOfSeveral)
    assert no.which == "another"


@pytest.mark.parametrize("kind", ["text/html", "image/png", "application/json; charset=utf-7"])
def test_a_header_that_lies_changes_nothing(client: Client, uscis: Uscis, kind: str) -> None:
    good = Says.json(case())
    uscis.acts = [Says(200, good.body, {"Content-Type": kind})]
    assert client.ask(RECEIPT).form == "I-589"


def test_a_receipt_from_the_internet_has_no_days(client: Client, uscis: Uscis) -> None:
    given = case(receiptNumber=ONLINE, submittedDate=None, modifiedDate=None, hist_case_status=None)
    uscis.acts = [Says.json(given)]
    status = client.ask(ONLINE)
    assert (status.submitted, status.changed, status.steps) == (None, None, ())


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("09-05-2023 14:28:46", date(2023, 9, 5)),
        ("02-30-2023 14:28:46", None),
        ("13-01-2023", None),
        ("5 September 2023", None),
        ("09/05/2023", None),
        ("", None),
        ("２０２３-09-05", None),
    ],
)
def test_a_day_that_is_not_written_as_documented_is_left_out(
    client: Client, uscis: Uscis, written: str, day: date | None
) -> None:
    uscis.acts = [Says.json(case(submittedDate=written))]
    assert client.ask(RECEIPT).submitted == day


def test_spanish_is_english_where_uscis_gave_none(client: Client, uscis: Uscis) -> None:
    uscis.acts = [
        Says.json(case(current_case_status_text_es=None, current_case_status_desc_es=None))
    ]
    status = client.ask(RECEIPT)
    assert status.said("es") == "Case Was Received"
    assert status.details("es") == "We received it. See here."
