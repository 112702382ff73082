"""An entry sheet says what the paper form says, in the order of the screens, and what is open."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from wellfounded.facts import Case, parse_case, read_case
from wellfounded.forms.entry_sheets import EntrySheet, NoSuchSheet, entry_sheet, page, sheets
from wellfounded.forms.entry_sheets.line import How, Line, State
from wellfounded.forms.entry_sheets.screens import cited, read_plan
from wellfounded.forms.entry_sheets.words import notes
from wellfounded.forms.fill import fill_form
from wellfounded.forms.mapping.refusals import MapError
from wellfounded.forms.offered import offered
from wellfounded.forms.subject import NobodyThere
from wellfounded.languages import Language
from wellfounded.law.authorities import authority

AS_OF = date(2026, 7, 1)
PERSONAS = sorted(Path(str(files("wellfounded.facts") / "personas")).glob("*.toml"))
SPACES = str.maketrans("", "", " \n\t-")
HOME = {"street": "12 Elm Street", "unit": "Apt 3", "city": "Denver", "region": "Colorado"}
YORMAN: dict[str, Any] = {
    "applicant": {"name": {"family": "Rivas", "given": "Yorman"}, "a_number": "000000105"},
    "contact": {
        "address": {**HOME, "postal_code": "80202"}, "mailing_same": True, "phone": "7205550110",
    },
    "proceedings": {"in_removal": True, "court": "Denver", "detained": False},
    "representative": {"kind": "attorney", "family": "Okafor", "given": "Grace"},
    "events": [
        {"kind": "judge_denied", "date": date(2026, 6, 2)},
        {"kind": "hearing_held", "date": date(2026, 6, 20)},
    ],
    "family": {
        "children": [
            {"name": {"given": "Cid"}, "in_court": True, "in_united_states": True},
            {"name": {"given": "Eva"}, "in_court": False, "in_united_states": True},
        ]
    },
}  # fmt: skip


def made(name: str, answers: dict[str, Any], about: str = "") -> EntrySheet:
    return entry_sheet(name, parse_case(answers, "case"), AS_OF, about)


def lines(sheet: EntrySheet) -> list[Line]:
    return [line for screen in sheet.screens for line in screen.lines]


def one(sheet: EntrySheet, item: str, label: str = "") -> Line:
    [found] = [
        line for line in lines(sheet) if line.item == item and label.lower() in line.label.lower()
    ]
    return found


@pytest.fixture(params=PERSONAS, ids=lambda path: path.stem, scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    return read_case(request.param)


def test_what_is_typed_is_what_the_paper_form_says(case: Case, official_forms: Path) -> None:
    blank = (official_forms / "i-589-2025-01-20.pdf").read_bytes()
    filling = fill_form("i-589", case, blank=blank, as_of=AS_OF).filling
    typed = "\n".join(line.value for line in lines(entry_sheet("i-589", case, AS_OF)))
    plain = typed.translate(SPACES)
    sheets_and_heads = {box for sheet in filling.form_map.sheets.values() for box in sheet.boxes}
    units = {"form1[0].#subform[0].PtAILine8_AptNumber[0]"}
    for mark in filling.placements:
        if "See Supp" in mark.text or mark.field in sheets_and_heads | units:
            continue
        if "AreaCode" in mark.field or "Telephone" in mark.field:
            assert re.sub(r"\D", "", mark.text) in plain
            continue
        if "State[0]" in mark.field or "Name[" in mark.field:
            continue
        assert mark.text.translate(SPACES) in plain, mark


def test_what_is_open_on_paper_is_open_on_the_screen(case: Case, official_forms: Path) -> None:
    blank = (official_forms / "i-589-2025-01-20.pdf").read_bytes()
    filling = fill_form("i-589", case, blank=blank, as_of=AS_OF).filling
    sheet = entry_sheet("i-589", case, AS_OF)
    typed = {(line.item, line.label) for line in sheet.missing() if "kind of" not in line.label}
    paper = {(str(blank.item), blank.label) for blank in filling.left_blank}
    beyond = {item for item, _ in typed} - {item for item, _ in paper}
    # The paper has room for some rows only; the screen asks each record.
    assert {re.sub(r" \d+.*", "", item) for item in beyond} <= {
        "A.II.Child", "A.III.1", "A.III.2", "A.III.3", "A.III.4", "A.III.5", "A.I.19.c"
    } | {item for item in beyond if item.startswith("A.II.Child")}  # fmt: skip
    assert {item for item, _ in paper} - {item for item, _ in typed} == set()


def test_the_screens_are_in_the_order_of_the_paper() -> None:
    sheet = made("i-589", YORMAN)
    assert sheet.plan.order == "paper"
    parts = [line.item.rpartition(".")[0] for line in lines(sheet)]
    assert parts[0].startswith("A.I")
    ids = [screen.screen.id for screen in sheet.screens]
    assert ids == [one.id for one in sheet.plan.screens if one.id in ids]
    items = [line.item for line in sheet.screens[0].lines]
    assert items.index("A.I.8") < items.index("A.I.10") < items.index("A.I.19.a")


def test_every_entry_of_the_form_is_on_some_screen() -> None:
    form_map = offered("I-589").form_map()
    plan = sheets()["i-589"]
    for entry in (*form_map.texts, *form_map.choices, *form_map.accounts, *form_map.rows):
        screens = [
            screen
            for screen in plan.screens
            if screen.part == entry.item.part and entry.item.question.startswith(screen.starts)
        ]
        assert len(screens) == 1, entry


def test_states_and_units_are_taken_from_lists() -> None:
    sheet = made("i-589", YORMAN)
    state = one(sheet, "A.I.8", "state")
    assert (state.value, state.how, state.note) == ("CO", How.LIST, "Colorado")
    assert one(sheet, "A.I.8", "kind of unit").value == "Apartment"
    assert [line.value for line in sheet.screens[0].lines if line.label == "Apartment"] == ["3"]
    assert one(sheet, "A.I.8", "telephone").value == "7205550110"
    bare = made("i-589", {"contact": {"address": {"unit": "3"}}})
    assert one(bare, "A.I.8", "kind of unit").state is State.MISSING


def test_a_date_is_typed_as_known_and_never_made_whole() -> None:
    born = {"applicant": {"date_of_birth": "1991"}}
    line = one(made("i-589", born), "A.I.12")
    assert (line.value, line.how) == ("1991", How.DATE)
    assert line.note.startswith("known only as")


def test_a_story_is_whole_and_one_without_english_is_open() -> None:
    story = " ".join(f"On day {n} they came again." for n in range(400))
    told = {"fear": {"any": True, "what": story}}
    found = [line for line in lines(made("i-589", told)) if line.how is How.STORY]
    assert any(story in line.value for line in found)
    spanish = {"fear": {"any": True, "what": {"original": "Me amenazaron.", "language": "es"}}}
    assert any(
        line.why == "there is no English text of it yet"
        for line in made("i-589", spanish).missing()
    )


def test_an_explanation_of_a_no_is_not_typed() -> None:
    said = {"accused": {"abroad": False, "account": "Once."}}
    assert not [line for line in lines(made("i-589", said)) if line.value == "Once."]


def test_the_appeal_names_the_people_and_writes_no_reason() -> None:
    sheet = made("eoir-26", YORMAN)
    who = one(sheet, "1")
    assert who.value == "Yorman Rivas, A000000105\nCid, A_________"
    assert one(sheet, "3").value == "No"
    assert one(sheet, "5", "day").value == "06/02/2026"
    for item in ("6", "7", "8", "9", "12"):
        assert (one(sheet, item).state, one(sheet, item).value) == (State.BY_HAND, "")


def test_the_appeal_is_told_of_the_shorter_time_that_a_rule_gave() -> None:
    for code in ("en", "es"):
        said = " ".join(notes(Language(code), made("eoir-26", YORMAN).plan))
        assert "10" in said
        assert "30" in said
        assert "91 FR, document 2026-02326" in said


def test_who_has_no_representative_is_asked_for_none() -> None:
    alone = YORMAN | {"representative": {"kind": "none"}}
    assert "11" in {line.item for line in lines(made("eoir-26", YORMAN))}
    assert "11" not in {line.item for line in lines(made("eoir-26", alone))}


@pytest.mark.parametrize("name", ["eoir-27", "eoir-28"])
def test_a_notice_of_appearance_takes_what_form_g28_asks(name: str) -> None:
    sheet = made(name, YORMAN)
    typed = {line.label: line.value for line in lines(sheet) if line.state is State.ANSWERED}
    assert typed["Representative's family name"] == "Okafor"
    assert typed["Client's street"] == "12 Elm Street"
    assert "Licensing authority" in {line.label for line in sheet.missing()}
    assert "Recognized organization" not in {line.label for line in lines(sheet)}


def test_each_person_has_a_sheet_of_their_own() -> None:
    sheet = made("eoir-28", YORMAN, "family.children[0]")
    assert one(sheet, "Name", "client's given").value == "Cid"
    with pytest.raises(NobodyThere, match="names nobody"):
        made("eoir-28", YORMAN, "family.spouse")


def test_a_name_nobody_knows_is_refused_with_those_there_are() -> None:
    with pytest.raises(NoSuchSheet, match="There are: eoir-26, eoir-27, eoir-28, i-589"):
        made("i-590", {})


@pytest.mark.parametrize("name", list(sheets()))
def test_every_line_finds_what_it_is_the_same_as(name: str) -> None:
    for screen in sheets()[name].screens:
        for asked in screen.lines:
            for same in asked.same_as:
                number, _, item = same.partition(" ")
                form_map = offered(number).form_map()
                entries = (*form_map.texts, *form_map.choices)
                assert [entry for entry in entries if str(entry.item) == item], same


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"colour": "red"}, "cannot have 'colour'"),
        ({"order": "alphabetical"}, "the order is 'paper' or 'recorded'"),
        ({"screen": [{"id": "a", "title": "A", "line": [{"item": "1"}]}]}, "just one way"),
        ({"screen": [{"same_as": "x.nothing"}]}, "there is no screen 'x.nothing'"),
        (
            {"screen": [{"id": "a", "title": "A", "line": [
                {"item": "1", "label": "L", "fact": "note", "by_hand": "You."}]}]},
            "just one way",
        ),
    ],
)  # fmt: skip
def test_a_slip_in_a_sheet_is_found(change: dict[str, Any], says: str) -> None:
    table = {"title": "T", "form": "F", "page": "P", "order": "paper", "screen": []} | change
    with pytest.raises(MapError, match=says):
        read_plan("x", {"x": table})


def test_what_is_said_of_the_law_names_a_registered_authority() -> None:
    assert len(cited()) > 5
    assert {authority(name).citation for name in cited()} == cited()
    html = page(made("eoir-26", YORMAN), Language("en"))
    assert "[8 CFR 1003.38(b)]" in html
    assert "can lose the appeal for that. [8 CFR 1003.1(d)]" in html


class Reader(HTMLParser):
    """What a page has to copy, and whether it loads or runs anything."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.copied: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.inside = ("class", "type") in attrs
        if self.inside:
            self.copied.append("")
        assert not {"src", "href", "onclick"} & {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.copied[-1] += data

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self.inside = False


@pytest.mark.parametrize("code", ["en", "es"])
def test_the_page_holds_every_answer_and_runs_nothing(code: str) -> None:
    hostile = YORMAN | {"applicant": {"name": {"family": "<script>alert('x')</script>&amp;"}}}
    sheet = made("i-589", hostile)
    html = page(sheet, Language(code))
    reader = Reader()
    reader.feed(html)
    assert reader.copied == [line.value for line in lines(sheet) if line.state is State.ANSWERED]
    assert "<script>alert('x')</script>&amp;" in reader.copied
    assert not {"script", "link", "img", "iframe"} & set(reader.tags)
    assert f'<html lang="{code}">' in html


def test_the_page_says_what_is_open_first() -> None:
    html = page(made("eoir-28", YORMAN), Language("en"))
    assert html.index("Still open") < html.index("The person who is represented")
    assert "Nobody here has seen these screens." in html
