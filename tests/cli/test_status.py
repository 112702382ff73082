"""Does ``status`` say what USCIS answers, keep it, and end as it promises?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.case_status.uscis import RECEIPT, TOKEN, Says, Uscis, case, running
from tests.cli.conftest import Ran, Run


@pytest.fixture
def uscis() -> Iterator[Uscis]:
    with running() as server:
        yield server


@pytest.fixture(autouse=True)
def own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.delenv("WELLFOUNDED_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "wellfounded" / "case_status"


@pytest.fixture
def home(uscis: Uscis, tmp_path: Path) -> Path:
    """The folder of a site whose settings name a server on this computer."""
    folder = tmp_path / "office"
    folder.mkdir()
    secret = folder / "uscis_secret"
    secret.write_text("invented-secret")
    secret.chmod(0o600)
    (folder / "wellfounded.toml").write_text(
        "[case_status]\n"
        'client_id = "invented"\n'
        'client_secret_file = "uscis_secret"\n'
        f'address = "{uscis.address}/case-status"\n'
        f'token_address = "{uscis.address}{TOKEN}"\n'
    )
    return folder


@pytest.fixture
def ask(run: Run, home: Path) -> Run:
    def call(*arguments: object) -> Ran:
        return run("status", *arguments, "--home", home)

    return call


def test_it_says_what_it_means_and_what_to_do(ask: Run) -> None:
    ran = ask(RECEIPT)
    assert (ran.code, ran.err) == (0, "")
    assert "Form I-589. Case Was Received" in ran.out
    assert "USCIS received the form." in ran.out
    assert "Keep the receipt notice." in ran.out
    assert "A day to answer or to come stands in a letter only." in ran.out


def test_in_spanish_uscis_speaks_spanish(ask: Run) -> None:
    ran = ask(RECEIPT, "--lang", "es")
    assert "Caso Recibido" in ran.out
    assert "Lo recibimos." in ran.out


def test_the_json_is_one_document(ask: Run) -> None:
    ran = ask(RECEIPT, "--json")
    told = ran.json
    assert (ran.code, ran.err) == (0, "")
    assert (told["receipt"], told["no"], told["looks"]) == (RECEIPT, None, 1)
    assert told["status"]["text"] == {"en": "Case Was Received", "es": "Caso Recibido"}
    assert told["status"]["meaning"] == {"id": "received", "tag": "S", "authority": ""}
    assert told["as_of"] == told["since"] == told["asked_at"]


def test_a_text_that_nobody_knows_is_shown_as_it_came(ask: Run, uscis: Uscis) -> None:
    uscis.acts = [Says.json(case(current_case_status_text_en="Something <i>New</i>"))]
    ran = ask(RECEIPT)
    assert "Something New" in ran.out
    assert "not explained here" in ran.out
    assert ask(RECEIPT, "--json").json["status"]["meaning"] is None


def test_a_change_is_said(ask: Run, uscis: Uscis) -> None:
    ask(RECEIPT)
    assert "Seen so since" in ask(RECEIPT).out
    uscis.acts = [Says.json(case(current_case_status_text_en="Case Was Denied"))]
    ran = ask(RECEIPT)
    assert "This is new. Before it was: Case Was Received." in ran.out
    assert ask(RECEIPT, "--json").json["changed_now"] == []


def test_the_last_good_answer_is_shown_when_the_next_does_not_come(ask: Run, uscis: Uscis) -> None:
    ask(RECEIPT)
    uscis.acts = [Says.json({"message": "Service Unavailable"}, 503)]
    ran = ask(RECEIPT)
    assert ran.code == 1
    assert "USCIS answers nothing now." in ran.err
    assert "USCIS writes: Service Unavailable" in ran.err
    assert "The last answer of USCIS is of" in ran.out
    assert "Case Was Received" in ran.out
    told = ask(RECEIPT, "--json").json
    assert told["no"]["kind"] == "closed"
    assert told["status"]["form"] == "I-589"
    assert told["as_of"] < told["asked_at"]


def test_a_number_that_uscis_does_not_speak_of(ask: Run, uscis: Uscis) -> None:
    uscis.acts = [Says.json({"message": "not recognized"}, 404)]
    ran = ask(RECEIPT)
    assert (ran.code, ran.out) == (1, "")
    assert "8 USC 1367" in ran.err
    assert ask(RECEIPT, "--json").json["status"] is None


def test_a_slip_is_bad_input_and_nothing_is_sent(ask: Run, uscis: Uscis, own_data: Path) -> None:
    ran = ask("EAC999910340E")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert uscis.forms == []
    assert not own_data.exists()


def test_what_was_kept_can_be_read_and_forgotten(ask: Run, uscis: Uscis, own_data: Path) -> None:
    assert ask(RECEIPT, "--kept").code == 1
    ask(RECEIPT)
    asked = len(uscis.asked)
    ran = ask(RECEIPT, "--kept")
    assert (ran.code, len(uscis.asked)) == (0, asked)
    assert "Case Was Received" in ran.out
    assert ask(RECEIPT, "--forget").code == 0
    assert [file.name for file in own_data.iterdir()] == ["asked_today.json"]


def test_what_is_damaged_is_refused_by_name(ask: Run, uscis: Uscis, own_data: Path) -> None:
    ask(RECEIPT)
    (file,) = (one for one in own_data.iterdir() if one.name != "asked_today.json")
    file.write_text("{")
    ran = ask(RECEIPT)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert file.name in ran.err
    assert len(uscis.asked) == 1


def test_an_answer_that_cannot_be_kept_is_shown_all_the_same(
    ask: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device", str(file))

    monkeypatch.setattr("wellfounded.case_status.shelf.write_whole", full)
    ran = ask(RECEIPT)
    assert ran.code == 2
    assert "Case Was Received" in ran.out
    assert "No space left on device" in ran.err


def test_without_settings_it_is_off(run: Run, tmp_path: Path) -> None:
    for home in (tmp_path / "nothing", tmp_path):
        ran = run("status", RECEIPT, "--home", home)
        assert (ran.code, ran.out) == (2, "")
        assert "not set up" in ran.err
        (tmp_path / "wellfounded.toml").write_text("")


def test_a_secret_that_others_can_read_is_refused(ask: Run, home: Path, uscis: Uscis) -> None:
    (home / "uscis_secret").chmod(0o644)
    ran = ask(RECEIPT)
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "chmod 600" in ran.err
    assert uscis.forms == []


def test_a_case_in_court_is_looked_up_by_the_person(run: Run) -> None:
    ran = run("status", "--court")
    assert ran.code == 0
    assert "1-800-898-7180" in ran.out
    told = json.loads(run("status", "--court", "--json").out)
    assert told["page"] == "https://acis.eoir.justice.gov"
    assert {"by_phone", "by_page", "write_down", "know"} <= told.keys()


def test_it_needs_a_number(run: Run) -> None:
    ran = run("status")
    assert ran.code == 2
    assert "receipt number" in ran.err
