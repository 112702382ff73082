"""A download goes through the same checks as a file; nothing that fails them is kept."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from wellfounded.forms.official import FormStore, NotInstalled, NotThisForm, UnusablePdf, fetch
from wellfounded.forms.official.known import known_forms


@pytest.fixture
def site(folder: Path) -> Iterator[str]:
    class Agency(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            bodies = {
                "/i-765ws.pdf": (folder / "i-765ws-2025-08-21.pdf").read_bytes(),
                "/page.pdf": b"<html>We moved</html>",
                "/huge.pdf": b"%PDF-1.7" + b"0" * (21 * 1024 * 1024),
            }
            body = bodies.get(self.path)
            self.send_response(200 if body else 404)
            self.end_headers()
            try:
                self.wfile.write(body or b"")
            except ConnectionError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            del format, args

    server = ThreadingHTTPServer(("127.0.0.1", 0), Agency)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def store(tmp_path: Path) -> FormStore:
    return FormStore(folder=tmp_path / "forms", extra=tmp_path / "none")


def test_a_form_is_fetched(site: str, store: FormStore) -> None:
    got = fetch("i-765ws", f"{site}/i-765ws.pdf", store=store)
    assert store.find("I-765WS") == got
    assert got.as_served


@pytest.mark.parametrize(
    ("form", "path", "refusal", "says"),
    [
        ("I-589", "/i-765ws.pdf", NotThisForm, "is I-765WS, not I-589"),
        ("I-589", "/page.pdf", UnusablePdf, "is a web page"),
        ("I-589", "/gone.pdf", NotInstalled, "Not Found"),
        ("I-589", "/huge.pdf", NotInstalled, "more than 20 MB"),
    ],
)
def test_refused(
    site: str, store: FormStore, form: str, path: str, refusal: type[Exception], says: str
) -> None:
    with pytest.raises(refusal, match=says):
        fetch(form, site + path, store=store)
    assert not store.folder.exists()


def test_no_answer_says_what_to_do(store: FormStore) -> None:
    with pytest.raises(NotInstalled, match=r"save the PDF and run 'wellfounded forms add FILE'"):
        fetch("I-589", "http://127.0.0.1:9/i-589.pdf", store=store)
    with pytest.raises(NotInstalled, match="not a web address"):
        fetch("I-589", "file:///etc/hosts", store=store)


def test_the_agency_is_asked_at_its_own_address() -> None:
    for form in known_forms().values():
        address = f"https://www.uscis.gov/sites/default/files/document/forms/{form.id.lower()}.pdf"
        assert form.pdf == ("" if form.id.startswith("EOIR-") else address)


def test_an_address_nobody_recorded_is_not_guessed(store: FormStore) -> None:
    with pytest.raises(NotInstalled, match=r"EOIR-33 is not known here. Open https://www.justice"):
        fetch("eoir-33/ic", store=store)
