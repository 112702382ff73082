"""Does ``moving`` say who is told, by when and with what, and what is still open?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run
from wellfounded.forms.offered import offered

Write = Callable[[str], Path]

MOVED = """
proceedings.in_removal = true
events = [{kind = "moved_house", date = {from = 2026-11-12, to = 2026-11-14}}]

[applicant.name]
family = "Rivas"
given = "Yorman"

[contact.address]
street = "12 Elm Street"
city = "Denver"
region = "CO"
postal_code = "80202"
"""
CHILD = """
[[family.children]]
in_united_states = true
name.given = "Cid"
"""


def test_both_days_both_forms_and_the_copy(run: Run, case: Write) -> None:
    ran = run("moving", case(MOVED), "--as-of", "2026-11-16")
    assert (ran.code, ran.err) == (0, "")
    for said in (
        "The last day is a day from 22 November 2026 to 24 November 2026.",
        "The safe day is 20 November 2026.",
        "(safe by 19 November 2026) [8 CFR 1003.15(d)(2)]",
        "AR-11 for Yorman Rivas",
        "EOIR-33/IC for Yorman Rivas",
        "PROOF OF SERVICE.",
        "does not move the case to another court",
    ):
        assert said in ran.out, said


def test_the_json_has_the_shape_of_deadlines(run: Run, case: Write) -> None:
    told = run("moving", case(MOVED), "--as-of", "2026-11-16", "--json").json
    court = told["due"]["court"]
    assert court["due"] == {"from": "2026-11-19", "to": "2026-11-20"}
    assert (court["safe_by"], court["state"]) == ("2026-11-19", "open")
    listed = run("deadlines", case(MOVED), "--as-of", "2026-11-16", "--json").json["deadlines"]
    same = {one["id"]: (one["due"], one["safe_by"], one["steps"]) for one in listed}
    for one in told["due"].values():
        assert same[one["id"]] == (one["due"], one["safe_by"], one["steps"])
    assert court["authority"] == "8 CFR 1003.15(d)(2)"
    assert [sheet["form"] for sheet in told["sheets"]] == ["AR-11", "EOIR-33/IC"]
    assert told["lacks"] == []
    assert all(note["authority"] for note in told["notes"])


def test_it_says_which_form_can_be_filled_here(run: Run, case: Write) -> None:
    ran = run("moving", case(MOVED + CHILD), "--as-of", "2026-11-16")
    assert "(wellfounded fill AR-11 CASE -o OUT.pdf)" in ran.out
    assert "(wellfounded fill EOIR-33 CASE -o OUT.pdf)" in ran.out
    assert "fill AR-11 CASE -o OUT.pdf --for family.children[0])" in ran.out
    told = run("moving", case(MOVED), "--as-of", "2026-11-16", "--json").json
    named = {sheet["form"]: sheet["fill"] for sheet in told["sheets"]}
    assert named == {"AR-11": "AR-11", "EOIR-33/IC": "EOIR-33"}
    assert all(offered(number).id == number for number in named.values())


def test_the_proof_stays_english_in_spanish(run: Run, case: Write) -> None:
    ran = run("moving", case(MOVED), "--lang", "es")
    assert "PROOF OF SERVICE. On ____________, I, Yorman Rivas, gave a copy" in ran.out


def test_what_is_open_is_named(run: Run, case: Write) -> None:
    ran = run("moving", case('contact.address.city = "Denver"\n'))
    assert ran.code == 1
    assert "contact.address.street" in ran.out
    assert "That day is not known yet." in ran.out


def test_who_is_not_in_court_tells_uscis_alone(run: Run, case: Write) -> None:
    ran = run("moving", case('proceedings.history = "never"\n'), "--json")
    assert (ran.json["due"]["court"], ran.json["copy_to_dhs"]) == (None, None)
