"""What is said of a packet that is not ready, and what makes every page of it a draft?"""

from __future__ import annotations

from importlib.resources import files as of_package
from pathlib import Path

import pytest

from tests.packets.sheaves import DAY, case, made, numbered, scan, typed, words_of
from wellfounded.facts import parse_case, read_case
from wellfounded.law.filing import Place
from wellfounded.packets.contents.caption import cover_letter
from wellfounded.packets.contents.dangers import dangers_left
from wellfounded.packets.contents.exhibits import open_in_languages
from wellfounded.packets.contents.place import open_at_place
from wellfounded.packets.wanted import Wanted

HARM = {"what": "They came at night.", "date": "2024-03", "by_kind": "government"}


def test_a_fact_that_nothing_shows_or_explains_makes_it_a_draft() -> None:
    exhibits, files = numbered(["One"])
    packet = made(case(exhibits=exhibits, harms=[HARM]), files)
    (found,) = [one for one in packet.problems if one.id == "no_proof"]
    assert found.filled == {"number": "1"}
    assert packet.draft


def test_a_packet_whose_facts_are_shown_or_explained_is_no_draft() -> None:
    exhibits, files = numbered(["One"])
    why = [{"what": "A police report", "of": "harms[0]", "why": "does_not_exist"}]
    told = {"harms": [HARM], "signing": {"read": "english"}}
    packet = made(case(exhibits=exhibits, not_to_be_had=why, **told), files)
    assert not packet.draft, packet.problems
    why[0].pop("why")
    packet = made(case(exhibits=exhibits, not_to_be_had=why, **told), files)
    assert [one.id for one in packet.problems][:2] == ["no_proof", "proof_not_ready"]
    assert packet.draft


DARI = {"title": "Taskera", "file": "a.pdf", "language": "prs", "translation": "with_certificate"}


def test_a_translation_that_is_no_file_of_its_own_is_to_be_looked_for() -> None:
    packet = made(case(exhibits=[DARI]), {"a.pdf": scan(1)})
    assert "translation_within" in [one.id for one in packet.problems]
    apart = made(
        case(exhibits=[{**DARI, "translation_file": "b.pdf"}]),
        {"a.pdf": scan(1), "b.pdf": typed("In English")},
    )
    assert "translation_within" not in [one.id for one in apart.problems]


def test_papers_whose_language_nobody_said_are_counted() -> None:
    one, said, picture = {"kind": "letter"}, {"language": "English"}, {"kind": "photo"}
    silent = list(open_in_languages(case(exhibits=[said, one, picture, one, {**one, **said}])))
    assert [(problem.path, problem.filled) for problem in silent] == [
        ("exhibits[1]", {"number": "2"})
    ]
    assert list(open_in_languages(case(exhibits=[said, picture]))) == []


def test_the_index_promises_no_translation_that_nobody_made() -> None:
    plain = {**DARI, "translation": "not_needed"}
    packet = made(case(exhibits=[plain]), {"a.pdf": scan(1)})
    index = list(words_of(packet.files[0].pdf))[1]
    assert "Dari" in index
    assert "with English translation" not in index


def test_a_translation_of_whose_certificate_nobody_spoke_gets_one_to_sign() -> None:
    silent = {**DARI, "translation_file": "b.pdf"}
    silent.pop("translation")
    packet = made(case(exhibits=[silent]), {"a.pdf": scan(1), "b.pdf": typed("In English")})
    pages = " ".join(" ".join(words_of(packet.files[0].pdf)).split())
    assert "am competent to translate from Dari into English" in pages


def test_the_proof_of_service_names_a_lawyer_whose_name_is_told_in_parts() -> None:
    exhibits, files = numbered(["One"])
    lawyer = {"kind": "attorney", "given": "Tomasa", "family": "Ashby"}
    packet = made(case(exhibits=exhibits, representative=lawyer), files)
    assert "Tomasa Ashby" in list(words_of(packet.files[0].pdf))[-1]


def test_what_a_witness_will_tell_must_be_in_english() -> None:
    exhibits, files = numbered(["One"])
    coming = {"name": "Wali Ahmadi", "will": "testify"}
    coming["knows"] = {"original": "Él lo vio.", "language": "es"}  # type: ignore[assignment]
    packet = made(case(exhibits=exhibits, witnesses=[coming]), files)
    assert ("words_english", "witnesses[0]") in [(one.id, one.path) for one in packet.problems]


def test_the_letter_does_not_promise_originals_that_nobody_has() -> None:
    exhibits, files = numbered(["One"])
    packet = made(case(exhibits=exhibits), files, forum=Place.USCIS)
    letter = " ".join(next(words_of(packet.files[0].pdf)).split())
    assert "each original that is at hand can be shown" in letter


@pytest.mark.parametrize(
    ("state", "said"), [("with_certificate", True), ("not_needed", False), ("missing", False)]
)
def test_the_letter_promises_translations_only_where_each_is_said_to_be_there(
    state: str, said: bool
) -> None:
    given = case(exhibits=[{**DARI, "translation": state}])
    (closing,) = cover_letter(given, ()).closing
    assert ("full English translation" in closing) is said


def test_a_danger_that_nobody_took_on_is_said_and_one_that_was_taken_on_is_not() -> None:
    exhibits, files = numbered(["One"])
    paid = {"armed_groups": [{"name": "Taliban", "kind": "paid"}]}
    given = case(exhibits=exhibits, **paid)
    found = dangers_left(given, DAY)
    there = [one.id for one in found if one.verdict is True]
    assert there
    assert "danger" in [one.id for one in made(given, files).problems]
    taken = made(given, files, taken_on=there)
    assert "danger" not in [one.id for one in taken.problems]
    log = [{"form": "I-589", "by": "A", "reason": "b", "gates": [f"danger.{one}" for one in there]}]
    logged = case(exhibits=exhibits, overrides=log, **paid)
    assert "danger" not in [one.id for one in made(logged, files).problems]


def test_what_the_office_has_not_approved_is_a_draft() -> None:
    exhibits, files = numbered(["One"])
    packet = made(case(exhibits=exhibits), files, unapproved=True)
    assert packet.draft
    assert "unapproved" in [one.id for one in packet.problems]


@pytest.mark.parametrize(
    ("name", "forum", "said"),
    [
        ("farid_noori", Place.USCIS, ["judge_has_it"]),
        ("farid_noori", Place.COURT, []),
        ("chen_guoqiang", Place.COURT, ["no_judge_has_it"]),
        ("chen_guoqiang", Place.USCIS, []),
    ],
)
def test_a_packet_for_a_place_that_has_not_the_case_is_a_draft(
    name: str, forum: Place, said: list[str]
) -> None:
    told = Path(str(of_package("wellfounded.facts"))) / "personas" / f"{name}.toml"
    wanted = Wanted(case=read_case(told), forum=forum, as_of=DAY, limit=25, with_form=False)
    found = list(open_at_place(wanted))
    assert [one.id for one in found] == said
    assert all(one.weight == "draft" for one in found)


def test_uscis_hears_a_child_who_came_alone_while_a_judge_has_the_case() -> None:
    court = {"in_removal": True, "kind": "240", "nta_filed_on": "2025-02-24"}
    alone = {"unaccompanied_child": {"determined_on": "2024-12-09"}}
    for more, said in (({}, ["judge_has_it"]), (alone, [])):
        one = parse_case({"applicant": more, "proceedings": court}, "a child")
        wanted = Wanted(case=one, forum=Place.USCIS, as_of=DAY, limit=12, with_form=False)
        assert [problem.id for problem in open_at_place(wanted)] == said
