"""Does a line that misbehaves end in time, with a named reason, and without going astray?"""

from __future__ import annotations

import socket
import ssl
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.case_status import uscis as play
from tests.case_status.refused import refused
from tests.case_status.uscis import (
    RECEIPT,
    Act,
    Says,
    Uscis,
    access_to,
    case,
)
from wellfounded.case_status import Client
from wellfounded.case_status.exchange import LARGEST, OverTheNet
from wellfounded.case_status.refusals import (
    CutShort,
    Failed,
    LedElsewhere,
    NoStatus,
    NotReached,
    NotSecure,
    TooSlow,
    Unreadable,
)


@pytest.fixture
def hasty(uscis: Uscis) -> Client:
    """A client that waits for a third of a second only."""
    return Client(access_to(uscis), OverTheNet(seconds=0.3))


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
