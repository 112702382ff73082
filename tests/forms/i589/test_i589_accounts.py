"""Does every word of a story reach the form, in English, and none that was not said?"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.forms.at_hand import Seen
from wellfounded.facts import country_name
from wellfounded.forms.drawing import UnreadableText, fits
from wellfounded.forms.mapping.continuing import CONTINUED
from wellfounded.forms.mapping.refusals import CannotFill
from wellfounded.forms.official import FieldTree

from .conftest import filled, seen
from .test_i589_rows import sheets

BOX = "form1[0].#subform[8].PCL3_TextField[0]"
POINTER = "See Supplement B, Part C, Question 3."


def took_part(account: object) -> dict[str, Any]:
    return {"persecutor": {"took_part": True, "account": account}}


def words(text: str) -> list[str]:
    return text.split()


SENTENCES = st.lists(
    st.text("abcdefghij ñéİ,;'", min_size=1, max_size=120).map(str.strip).filter(bool),
    min_size=1,
    max_size=90,
).map(lambda lines: ". ".join(lines) + ".")


@settings(max_examples=60, deadline=None)
@given(text=SENTENCES)
def test_nothing_is_cut_and_nothing_is_added(tree: FieldTree, text: str) -> None:
    filling = filled(tree, took_part(text))
    shown = Seen(filling).text("PCL3_TextField[0]")
    assert shown is not None
    pages = sheets(filling)
    if not pages:
        assert words(shown) == words(text)
        return
    head, pointer = shown.rsplit("\n", 1)
    assert pointer == POINTER
    assert not fits(tree, BOX, shown).rest
    told = [head, *(body.removeprefix(CONTINUED) for _, _, body in pages)]
    assert words(" ".join(told)) == words(text)
    assert [body.startswith(CONTINUED) for _, _, body in pages] == [False] + [True] * (
        len(pages) - 1
    )


def test_the_box_ends_at_the_end_of_a_sentence(tree: FieldTree) -> None:
    text = "They came at night and asked for my brother by his name. " * 40
    head = seen(tree, took_part(text)).text("PCL3_TextField[0]") or ""
    assert head.endswith(f"by his name.\n{POINTER}")


def test_a_story_beyond_forty_sheets_is_refused_by_name(tree: FieldTree) -> None:
    with pytest.raises(CannotFill, match=r"Part C, Question 3.*40 places.*Shorten"):
        filled(tree, {"persecutor": {"took_part": True, "account": "x" * 9}}
               | took_part("a\n" * 40_000 + "b"))  # fmt: skip


def test_only_english_is_written_and_what_lacks_it_is_named(tree: FieldTree) -> None:
    story = {"original": "Me pegaron.", "language": "es"}
    filling = filled(tree, took_part(story))
    assert Seen(filling).text("PCL3_TextField[0]") is None
    [missing] = filling.untranslated
    assert str(missing.item) == "C.3"
    assert "persecutor.account" in missing.why
    both = story | {"english": "They beat me.", "translator": "Luz Rey"}
    assert seen(tree, took_part(both)).text("PCL3_TextField[0]") == "They beat me."
    unnamed = filled(tree, took_part(story | {"english": "They beat me."}))
    assert [story.item.question for story in unnamed.unattributed] == ["3"]


def test_past_harm_says_what_when_who_and_why(tree: FieldTree) -> None:
    case = {
        "past_harm": {"any": True},
        "harms": [
            {"date": "2021-05-06", "place": "Jos", "what": "They burned our shop.",
             "by": "The militia", "why": ["religion", "political_opinion"], "reported": True,
             "injury": "A burned hand.", "response": "They wrote nothing down."},
            {"date": {"from": "2022-01-09", "to": "2022-02-03"}, "who": "family",
             "what": "My uncle was taken."},
        ],
    }  # fmt: skip
    assert seen(tree, case).text("TextField14[0]") == (
        "1. 05/06/2021, Jos.\n"
        "They burned our shop.\n"
        "Who did it: The militia\n"
        "Why: religion, political opinion\n"
        "Injury: A burned hand.\n"
        "Reported: yes\n"
        "What the officials did: They wrote nothing down.\n"
        "\n"
        "2. Between 01/09/2022 and 02/03/2022. To my family.\n"
        "My uncle was taken."
    )


def test_the_same_reason_for_two_events_is_said_twice(tree: FieldTree) -> None:
    harm = {"what": "They came.", "why": ["race"]}
    text = seen(tree, {"past_harm": {"any": True}, "harms": [harm, harm]}).text("TextField14[0]")
    assert text is not None
    assert text.count("Why: race") == 2


def test_an_answer_of_no_leaves_the_box_empty_and_says_so(tree: FieldTree) -> None:
    filling = filled(tree, {"persecutor": {"took_part": False, "account": "Something."}})
    assert Seen(filling).text("PCL3_TextField[0]") is None
    assert any("C.3" in warning for warning in filling.warnings)


def test_a_list_speaks_only_where_there_is_no_account(tree: FieldTree) -> None:
    arrest = {"date": "2020-03", "country": "TR", "place": "Van", "charge": "Leaflets",
              "convicted": False}  # fmt: skip
    case: dict[str, Any] = {"accused": {"abroad": True}, "arrests": [arrest]}
    assert seen(tree, case).text("PBL2_TextField[0]") == (
        f"03/2020, Van, {country_name('TR')}, Leaflets\nFound guilty: no"
    )
    case["accused"]["account"] = "I was held for two days."
    assert seen(tree, case).text("PBL2_TextField[0]") == "I was held for two days."


def test_a_letter_no_font_has_is_refused_with_its_place(tree: FieldTree) -> None:
    with pytest.raises(UnreadableText, match=r"Part C, Question 3 \(Part in harming others\)"):
        filled(tree, took_part("It was written \U0001b000 on the wall."))
