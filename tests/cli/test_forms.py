"""Are official forms listed, added, fetched and compared, and impostors refused?"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.cli.conftest import Run

BLANK = "i-589-2025-01-20.pdf"


@pytest.fixture
def empty_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("WELLFOUNDED_FORMS", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "wellfounded" / "forms"


@pytest.fixture
def agency(official_forms: Path) -> Iterator[str]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(official_forms)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_without_a_form_every_command_says_how_to_add_it(
    run: Run, empty_store: Path, tmp_path: Path
) -> None:
    case = tmp_path / "case.toml"
    case.write_text("", encoding="utf-8")
    ran = run("fill", "i-589", case, "-o", tmp_path / "x.pdf")
    assert ran.code == 2
    assert "wellfounded forms fetch I-589" in ran.err
    listed = run("forms", "list")
    assert "not on this computer" in listed.out


def test_add_and_list(run: Run, official_forms: Path, empty_store: Path) -> None:
    ran = run("forms", "add", official_forms / BLANK)
    assert ran.code == 0, ran.err
    assert [p.suffix for p in sorted(empty_store.iterdir())].count(".pdf") == 1
    known = {form["id"]: form for form in run("forms", "list", "--json").json["forms"]}
    assert known["I-589"]["editions"][0]["installed"]
    assert known["I-765"]["editions"][0]["installed"] == []


def test_fetch_from_a_server(run: Run, agency: str, empty_store: Path) -> None:
    ran = run("forms", "fetch", "I-589", "--url", f"{agency}/{BLANK}")
    assert ran.code == 0, ran.err
    assert "2025-01-20" in ran.out


def test_fetching_what_is_not_there_leaves_nothing(
    run: Run, agency: str, empty_store: Path
) -> None:
    ran = run("forms", "fetch", "I-589", "--url", f"{agency}/nothing.pdf")
    assert ran.code == 2
    assert not list(empty_store.glob("*")) if empty_store.exists() else True


def test_compare(run: Run, official_forms: Path, tmp_path: Path) -> None:
    blank = official_forms / BLANK
    same = run("forms", "compare", blank, blank)
    assert same.code == 0
    assert "holds" in same.out
    other = run("forms", "compare", blank, official_forms / "g-28-2018-09-17.pdf", "--json")
    assert other.code == 1
    assert other.json["holds"] is False


@pytest.mark.parametrize("damage", ["not a pdf", "cut", "another form"])
def test_impostors_are_refused(
    run: Run, official_forms: Path, empty_store: Path, tmp_path: Path, damage: str
) -> None:
    file = tmp_path / "i-589.pdf"
    shutil.copy(official_forms / BLANK, file)
    if damage == "not a pdf":
        file.write_text("<html>Not found</html>", encoding="utf-8")
    elif damage == "cut":
        file.write_bytes(file.read_bytes()[:20_000])
    else:
        run("forms", "add", file)
        ran = run("fill", "i-589", _empty(tmp_path), "-o", tmp_path / "x.pdf",
                  "--form", official_forms / "g-28-2018-09-17.pdf")  # fmt: skip
        assert ran.code == 2
        assert "G-28" in ran.err
        return
    ran = run("forms", "add", file)
    assert ran.code == 2
    assert "i-589.pdf" in ran.err
    assert len(ran.err.strip().splitlines()) == 1


def _empty(folder: Path) -> Path:
    path = folder / "empty.toml"
    path.write_text("", encoding="utf-8")
    return path
