"""Does the client ask as USCIS documents it, and say in words whatever goes wrong?"""

from __future__ import annotations

import socket
import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.case_status import uscis as play
from tests.case_status.uscis import (
    ONLINE,
    RECEIPT,
    Act,
    Clock,
    Says,
    Uscis,
    access_to,
    case,
    token,
)
from wellfounded.case_status import Client, NotAReceipt
from wellfounded.case_status.exchange import LARGEST, OverTheNet
from wellfounded.case_status.refusals import (
    Closed,
    CutShort,
    DayUsedUp,
    Failed,
    KeysRefused,
    LedElsewhere,
    NoStatus,
    NotReached,
    NotSecure,
    NotTaken,
    OneOfSeveral,
    TooOften,
    TooSlow,
    UnknownOrProtected,
    Unreadable,
)


@pytest.fixture
def hasty(uscis: Uscis) -> Client:
    """A client that waits for a third of a second only."""
    return Client(access_to(uscis), OverTheNet(seconds=0.3))


def refused(client: Client, receipt: str = RECEIPT) -> NoStatus:
    with pytest.raises(NoStatus) as caught:
        client.ask(receipt)
    assert RECEIPT not in str(caught.value)
    return caught.value


def test_it_asks_as_documented(client: Client, uscis: Uscis) -> None:
    status = client.ask("eac-9999-103-403")
    assert uscis.forms == [
        {
            "grant_type": "client_credentials",
            "client_id": "invented-id",
            "client_secret": "invented-secret",
        }
    ]
    assert [path for path, _ in uscis.asked] == [f"/case-status/{RECEIPT}"]
    assert uscis.bearers() == ["token-1"]
    assert "demo_id" not in uscis.asked[0][1]
    assert (status.receipt, status.form) == (RECEIPT, "I-589")
    assert status.text == {"en": "Case Was Received", "es": "Caso Recibido"}
    assert status.detail == {"en": "We received it. See here.", "es": "Lo recibimos."}
    assert (status.submitted, status.changed) == (date(2023, 9, 5), date(2023, 10, 6))
    assert [(one.day, one.text["es"]) for one in status.steps] == [
        (date(2023, 9, 5), "Recibimos su formulario.")
    ]


def test_the_number_of_a_demonstration_goes_along(uscis: Uscis, clock: Clock) -> None:
    Client(replace(access_to(uscis), demo_id="1234")).ask(RECEIPT)
    assert uscis.asked[0][1]["demo_id"] == "1234"


def test_nothing_is_sent_for_a_slip_of_the_hand(client: Client, uscis: Uscis) -> None:
    with pytest.raises(NotAReceipt):
        client.ask("EAC999910340")
    assert (uscis.asked, uscis.forms) == ([], [])


# The pass.


def test_one_pass_serves_many_questions(client: Client, uscis: Uscis) -> None:
    for _ in range(3):
        client.ask(RECEIPT)
    assert (len(uscis.forms), uscis.bearers()) == (1, ["token-1"] * 3)


@pytest.mark.parametrize(("seconds", "passes"), [(1738, 1), (1739, 2), (1800, 2)])
def test_a_pass_is_renewed_before_it_ends(
    client: Client, uscis: Uscis, clock: Clock, seconds: float, passes: int
) -> None:
    client.ask(RECEIPT)
    clock.at += seconds
    client.ask(RECEIPT)
    assert len(uscis.forms) == passes


@pytest.mark.parametrize("said", [None, "soon", True, -5, "9" * 30])
def test_a_pass_that_does_not_say_how_long_is_used_once(
    client: Client, uscis: Uscis, said: object
) -> None:
    uscis.passes = [token(1, said), token(2, said)]
    client.ask(RECEIPT)
    client.ask(RECEIPT)
    assert uscis.bearers() == ["token-1", "token-2"]


def test_a_pass_that_ends_in_the_middle_of_a_question(client: Client, uscis: Uscis) -> None:
    ended = Says.json({"message": "Invalid Access Token"}, 401)
    uscis.acts = [ended, Says.json(case())]
    assert client.ask(RECEIPT).said("en") == "Case Was Received"
    assert uscis.bearers() == ["token-1", "token-2"]
    client.ask(RECEIPT)
    assert uscis.bearers()[-1] == "token-2"


def test_two_who_are_refused_at_once_fetch_one_new_pass(client: Client, uscis: Uscis) -> None:
    client.ask(RECEIPT)
    both = threading.Barrier(2, timeout=5)

    def refuse(handler: play.Handler) -> None:
        both.wait()
        handler.say(Says.json({"message": "Invalid Access Token"}, 401))

    uscis.acts = [refuse, refuse, Says.json(case())]
    with ThreadPoolExecutor(2) as two:
        found = [one.form for one in two.map(client.ask, [RECEIPT, RECEIPT])]
    assert found == ["I-589", "I-589"]
    assert len(uscis.forms) == 2


def test_a_pass_that_is_refused_again_is_not_renewed_for_ever(client: Client, uscis: Uscis) -> None:
    uscis.acts = [Says.json({"message": "Invalid Access Token"}, 401)]
    no = refused(client)
    assert isinstance(no, KeysRefused)
    assert no.heard == "Invalid Access Token"
    assert len(uscis.forms) == 2


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (Says.json({"message": "invalid client"}, 401), KeysRefused),
        (Says.json({"errors": [{"code": "400", "message": "bad"}]}, 400), KeysRefused),
        (Says.json({}, 503), Closed),
        (Says.json({}, 500), Failed),
        (Says(200, b"not json"), Unreadable),
        (Says.json({"token_type": "Bearer"}), Unreadable),
        (Says.json({"access_token": "a\r\nX-Evil: 1", "expires_in": "1799"}), Unreadable),
        (Says.json({"access_token": 5}), Unreadable),
        (Says(302, b"", {"Location": "http://127.0.0.1:1/"}), LedElsewhere),
        (play.cut, CutShort),
    ],
)
def test_a_pass_that_does_not_come(
    client: Client, uscis: Uscis, said: Act, kind: type[NoStatus]
) -> None:
    uscis.passes = [said]
    assert type(refused(client)) is kind
    assert uscis.asked == []


# Too often.


def test_no_second_has_too_many(uscis: Uscis, clock: Clock) -> None:
    client = Client(access_to(uscis, per_second=5), clock=clock, now=clock.now, sleep=clock.sleep)
    for _ in range(4):
        client.ask(RECEIPT)
    assert clock.slept == [0.2, 0.2, 0.2]


def test_the_day_is_counted_here(uscis: Uscis, clock: Clock) -> None:
    client = Client(access_to(uscis, per_day=2), clock=clock, now=clock.now, sleep=clock.sleep)
    client.ask(RECEIPT)
    client.ask(RECEIPT)
    assert isinstance(refused(client), DayUsedUp)
    assert len(uscis.asked) == 2
    # Seven in the evening UTC is two in the afternoon in Washington: ten hours to midnight.
    clock.at += 10 * 3600 - 1
    assert isinstance(refused(client), DayUsedUp)
    clock.at += 1
    client.ask(RECEIPT)
    assert client.allowance.spent == (date(2026, 11, 21), 1)


def test_a_count_that_was_kept_is_taken_up(client: Client) -> None:
    client.allowance.remember(date(2026, 11, 19), 999)
    assert client.allowance.spent == (date(2026, 11, 20), 0)
    client.allowance.remember(date(2026, 11, 20), 1000)
    assert isinstance(refused(client), DayUsedUp)


@pytest.mark.parametrize(
    ("headers", "slept"),
    [
        ({}, [1.0]),
        ({"Retry_After": "3"}, [3.0]),
        ({"Retry_After": "tomorrow"}, [1.0]),
        ({"Retry_After": "-1"}, [1.0]),
        (
            {"Retry_After": format_datetime(play.AFTERNOON + timedelta(seconds=4), usegmt=True)},
            [4.0],
        ),
        ({"Retry_After": "Fri, 20 Nov 2026 10:00:00 GMT"}, []),
        ({"Retry_After": "Fri, 20 Nov 2026 10:00:00 -0000"}, [1.0]),
    ],
)
def test_it_waits_a_moment_when_asked_to(
    client: Client, uscis: Uscis, clock: Clock, headers: dict[str, str], slept: list[float]
) -> None:
    uscis.acts = [
        Says.json({"message": "Spike Arrest Violation"}, 429, **headers),
        Says.json(case()),
    ]
    client.ask(RECEIPT)
    assert clock.slept == slept


@pytest.mark.parametrize(
    ("said", "which", "asked"),
    [
        (Says.json({"message": "Spike Arrest Violation"}, 429), "now", 2),
        (Says.json({"message": "Spike"}, 429, Retry_After="60"), "now", 1),
        (Says.json({"message": "Spike"}, 429, Retry_After="61"), "wait", 1),
        (Says.json({"errors": [{"message": "Quota Violation"}]}, 429), "day", 1),
        (Says(429, b"<html>"), "now", 2),
    ],
)
def test_a_long_wait_is_told_and_not_slept(
    client: Client, uscis: Uscis, clock: Clock, said: Says, which: str, asked: int
) -> None:
    uscis.acts = [said]
    no = refused(client)
    assert isinstance(no, TooOften)
    assert (no.which, len(uscis.asked)) == (which, asked)
    assert sum(clock.slept) < 5
    assert no.later


# What USCIS refuses, in both of its shapes.


@pytest.mark.parametrize("shape", ["message", "errors"])
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, UnknownOrProtected),
        (422, NotTaken),
        (503, Closed),
        (500, Failed),
        (403, Failed),
        (418, Failed),
    ],
)
def test_an_error_in_either_shape(
    client: Client, uscis: Uscis, shape: str, status: int, kind: type[NoStatus]
) -> None:
    said = {"code": str(status), "message": "It is <b>so</b>."}
    given = {"errors": [said]} if shape == "errors" else said
    uscis.acts = [Says.json(given, status)]
    no = refused(client)
    assert type(no) is kind
    assert no.heard == "It is so."


@pytest.mark.parametrize("body", [b"", b"[]", b'{"errors": []}', b'{"errors": 5}', b"\xff"])
def test_an_error_in_no_shape(client: Client, uscis: Uscis, body: bytes) -> None:
    uscis.acts = [Says(404, body)]
    no = refused(client)
    assert (type(no), no.heard) == (UnknownOrProtected, "")


def test_a_protected_case_is_told_neutrally(client: Client, uscis: Uscis) -> None:
    uscis.acts = [Says.json({"message": "not recognized"}, 404)]
    said = str(refused(client))
    assert "8 USC 1367" in said
    assert "does not mean that something happened" in said


def test_the_practice_system_has_hours(uscis: Uscis) -> None:
    closed = Closed("practice")
    assert "Monday to Friday" in str(closed)
    assert "Monday" not in str(Closed("now"))


# What can go wrong on the way.


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (play.silent, TooSlow),
        (play.dripping, TooSlow),
        (play.dripping_headers, TooSlow),
        (play.cut, CutShort),
        (play.cut_in_a_chunk, CutShort),
        (play.reset, CutShort),
        (play.not_http, CutShort),
        (play.endless, Unreadable),
        (Says(200, b" " * (LARGEST + 1)), Unreadable),
        (Says(302, b"", {"Location": "https://elsewhere.test/"}), LedElsewhere),
        (Says(307, b"", {"Location": "/case-status/other"}), LedElsewhere),
        (Says(304), LedElsewhere),
        (Says(204), Failed),
    ],
)
def test_a_line_that_misbehaves(
    hasty: Client, uscis: Uscis, act: Act, kind: type[NoStatus]
) -> None:
    uscis.acts = [act]
    no = refused(hasty)
    assert type(no) is kind
    assert len(uscis.asked) == 1


@pytest.mark.parametrize("more", [0, 1])
def test_an_answer_longer_than_any_status_is_not_read(
    client: Client, uscis: Uscis, more: int
) -> None:
    good = Says.json(case()).body
    uscis.acts = [Says(200, good + b" " * (LARGEST - len(good) + more))]
    if not more:
        assert client.ask(RECEIPT).form == "I-589"
        return
    no = refused(client)
    assert isinstance(no, Unreadable)
    assert no.which == "too_long"


def test_nobody_is_there(uscis: Uscis) -> None:
    gone = replace(access_to(uscis), token_address="http://127.0.0.1:9/oauth")
    assert type(refused(Client(gone))) is NotReached


def test_a_name_that_nobody_has(uscis: Uscis, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*asked: object, **how: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    gone = replace(access_to(uscis), token_address="https://uscis.invalid/oauth")
    assert type(refused(Client(gone))) is NotReached


def test_a_redirect_is_not_followed(client: Client, uscis: Uscis) -> None:
    with play.running() as elsewhere:
        uscis.acts = [Says(302, b"", {"Location": f"{elsewhere.address}/case-status/{RECEIPT}"})]
        assert isinstance(refused(client), LedElsewhere)
        assert elsewhere.asked == []


# What can be wrong with the answer.


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


# The certificate.


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    folder = tmp_path_factory.mktemp("certificate")
    pem = serialization.Encoding.PEM
    (folder / "c.pem").write_bytes(made.public_bytes(pem))
    (folder / "k.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return folder / "c.pem", folder / "k.pem"


def test_the_certificate_is_checked(uscis: Uscis, certificate: tuple[Path, Path]) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    uscis.socket = context.wrap_socket(uscis.socket, server_side=True)
    port = uscis.server_address[1]
    access = replace(
        access_to(uscis),
        address=f"https://localhost:{port}/case-status",
        token_address=f"https://localhost:{port}/oauth/accesstoken",
    )
    assert type(refused(Client(access))) is NotSecure
    assert uscis.forms == []
    trusted = ssl.create_default_context(cafile=certificate[0])
    assert Client(access, OverTheNet(trusted=trusted)).ask(RECEIPT).form == "I-589"
    another = replace(access, token_address=f"https://127.0.0.1:{port}/oauth/accesstoken")
    assert type(refused(Client(another, OverTheNet(trusted=trusted)))) is NotSecure
