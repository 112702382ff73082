"""What becomes of a helper's finding: who may write it, where it shows, and where never?"""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.test import Client

from tests.web.desk.test_giving import assigned
from tests.web.desk.test_pages import at, moments, text
from wellfounded.vault.keys import Section
from wellfounded.web.desk.found import number_of

REASON = "The red truck had the party’s flag. <b>See</b> her statement."
NEXUS = number_of("nexus")
CHANGED = {
    "verdict": "no",
    "reasons": "The men took money from everybody in the street.",
    "on": "2026-02-03",
}
FIELD = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')


@pytest.fixture
def attorney(office: object, taken_in: object) -> Any:
    return assigned(office, taken_in, office.attorney)


@pytest.fixture
def colleague(office: object, taken_in: object) -> Any:
    """A second attorney of the office, who holds the case too."""
    from tests.web.desk import staff
    from wellfounded.web.accounts.roles import Role

    return assigned(office, taken_in, staff.hire(office.organisation, Role.ATTORNEY, "Ana Ruiz"))


def page(person: Any, element: str = "nexus") -> str:
    return f"/en/desk/k/{person.case}/r/{number_of(element)}"


def base(answer: Any) -> str:
    found = FIELD.findall(answer.content.decode())
    return dict(found)["base"]


def finds(worker: Any, person: Any, element: str = "nexus", **said: str) -> Any:
    """Open the form and send it; the answer to that."""
    browser, place = worker.signs_in(Client()), page(person, element) + "/f"
    shown = base(browser.get(place))
    sent = {"verdict": "yes", "reasons": REASON, "on": "2026-01-02", "base": shown, **said}
    return browser.post(place, sent)


class TestItStandsInTheHelpersName:
    def test_in_the_tree_and_on_its_own_page(self, attorney: Any, taken_in: Any) -> None:
        answer = finds(attorney, taken_in)
        assert answer.headers["Location"] == page(taken_in)
        said = "Found by attorney Harbor Legal Aid on 2 January 2026: yes."
        for place in (f"r/{NEXUS}", "r"):
            shown = text(at(attorney, taken_in, place))
            assert said in shown
            assert REASON in shown

    def test_the_rules_follow_it(self, attorney: Any, taken_in: Any) -> None:
        def verdict() -> str:
            tree = at(attorney, taken_in, "r").content.decode()
            found = re.search(r'<li class="finding (\w+)" id="asylum.discretion">', tree)
            assert found
            return found[1]

        assert verdict() == "not_settled"
        finds(attorney, taken_in, "discretion")
        assert verdict() == "yes"
        finds(attorney, taken_in, "discretion", **CHANGED)
        assert verdict() == "no"
        finds(attorney, taken_in, "discretion", verdict="not_settled")
        assert verdict() == "not_settled"

    def test_each_paragraph_is_a_reason_of_its_own(self, attorney: Any, taken_in: Any) -> None:
        finds(attorney, taken_in, reasons="One.\r\n\r\nTwo,\r\nwith more.\r\n\r\n\r\n")
        with attorney.at_work():
            from wellfounded.web.cases.weighing import findings

            found = findings(attorney.opens(taken_in.case))["nexus"].assessment
        assert found.reasons == ("One.", "Two,\nwith more.")

    def test_it_is_told_in_spanish_too(self, attorney: Any, taken_in: Any) -> None:
        finds(attorney, taken_in)
        browser = attorney.signs_in(Client())
        for place in ("r", f"r/{NEXUS}", f"r/{NEXUS}/f"):
            assert browser.get(f"/es/desk/k/{taken_in.case}/{place}").status_code == 200

    def test_it_is_in_the_file_that_the_office_takes(self, attorney: Any, taken_in: Any) -> None:
        from wellfounded.facts import read_case_text

        finds(attorney, taken_in)
        taken = attorney.signs_in(Client()).post(f"/en/desk/k/{taken_in.case}/e")
        found = read_case_text(taken.content.decode()).assessments["nexus"]
        assert (found.verdict, found.by) == ("yes", "attorney Harbor Legal Aid")
        assert found.reasons == (REASON,)


class TestItIsChangedAndTakenBack:
    def test_what_was_written_before_stays_in_sight(
        self, attorney: Any, colleague: Any, taken_in: Any
    ) -> None:
        finds(attorney, taken_in)
        finds(colleague, taken_in, **CHANGED)
        finds(colleague, taken_in, act="take_back")
        shown = text(at(attorney, taken_in, f"r/{NEXUS}"))
        assert "Nobody here has found anything on this." in shown
        first, second, third = (
            shown.index(words)
            for words in (
                "Taken back by Ana Ruiz on",
                "Found by Ana Ruiz on 3 February 2026: no.",
                "Found by attorney Harbor Legal Aid on 2 January 2026: yes.",
            )
        )
        assert first < second < third
        assert "Found by" not in text(at(attorney, taken_in, "r"))

    def test_a_colleagues_words_are_not_put_in_ones_mouth(
        self, attorney: Any, colleague: Any, taken_in: Any
    ) -> None:
        finds(attorney, taken_in)
        form = colleague.signs_in(Client()).get(page(taken_in) + "/f").content.decode()
        box = form.partition("<textarea")[2].partition("</textarea>")[0]
        assert "red truck" not in box
        own = attorney.signs_in(Client()).get(page(taken_in) + "/f").content.decode()
        assert "red truck" in own.partition("<textarea")[2].partition("</textarea>")[0]

    def test_two_at_once(self, attorney: Any, colleague: Any, taken_in: Any) -> None:
        late = base(colleague.signs_in(Client()).get(page(taken_in) + "/f"))
        finds(attorney, taken_in)
        refused = finds(colleague, taken_in, **CHANGED, base=late)
        assert refused.status_code == 409
        shown = unescape(refused.content.decode())
        for words in ("A colleague wrote here while you did", "red truck", "took money"):
            assert words in shown
        assert "Ana Ruiz" not in text(at(attorney, taken_in, f"r/{NEXUS}"))
        again = finds(colleague, taken_in, **CHANGED, base=base(refused))
        assert again.status_code == 302
        assert "Found by Ana Ruiz" in text(at(attorney, taken_in, f"r/{NEXUS}"))

    def test_nothing_is_taken_back_unseen(
        self, attorney: Any, colleague: Any, taken_in: Any
    ) -> None:
        finds(attorney, taken_in)
        late = base(colleague.signs_in(Client()).get(page(taken_in) + "/f"))
        finds(attorney, taken_in, **CHANGED)
        assert finds(colleague, taken_in, act="take_back", base=late).status_code == 409
        assert "took money" in text(at(attorney, taken_in, f"r/{NEXUS}"))

    def test_what_is_sent_twice_is_written_once(self, attorney: Any, taken_in: Any) -> None:
        for _ in range(2):
            assert finds(attorney, taken_in, base="0").status_code == 302
        assert [action for _, action, _ in moments(taken_in)].count("found") == 1

    def test_a_page_without_its_number_writes_nothing(self, attorney: Any, taken_in: Any) -> None:
        finds(attorney, taken_in)
        for wrong in ("", "-1", "²", "1e3"):
            assert finds(attorney, taken_in, **CHANGED, base=wrong).status_code == 409


class TestTheApplicantSeesNoneOfIt:
    def test_on_no_page_and_in_no_file(self, attorney: Any, taken_in: Any) -> None:
        from tests.web.desk.test_every_route import addresses
        from wellfounded.interview import PAGES

        browser = taken_in.signs_in(Client())
        places = [one.replace("<lang>", "en") for one in addresses() if "desk" not in one]
        places = [one for one in places if "<" not in one and not one.endswith(("/x", "/o"))]
        places += [f"/en/f/{page.number}" for page in PAGES]

        def seen() -> dict[str, str]:
            shown = {place: browser.get(place).content.decode() for place in places}
            shown["file"] = browser.post("/en/k/e").content.decode()
            drawn = re.compile(r'name="(?:csrfmiddlewaretoken|once|sheet)" value="[^"]*"')
            names = re.compile(r"/[a-z]{8}(?=[\"/?])")
            return {place: names.sub("", drawn.sub("", body)) for place, body in shown.items()}

        before = seen()
        for element, verdict in (("nexus", "no"), ("credibility", "no"), ("discretion", "no")):
            finds(attorney, taken_in, element, verdict=verdict)
        finds(attorney, taken_in, "particularly_serious_crime")
        after = seen()
        assert "Zubirrota" in after["file"]
        assert "assessments" not in after["file"]
        changed = {place for place in places if before[place] != after[place]}
        assert changed <= {"/en/k"}
        assert not [place for place in after if "flag" in after[place]]

    def test_the_account_tells_that_one_was_written_and_not_which(
        self, attorney: Any, taken_in: Any
    ) -> None:
        finds(attorney, taken_in)
        finds(attorney, taken_in, act="take_back")
        told = moments(taken_in)
        assert [(action, detail) for _, action, detail in told if "found" in action] == [
            ("found", ["findings"])
        ]
        shown = text(taken_in.signs_in(Client()).get("/en/k"))
        assert "attorney Harbor Legal Aid wrote a finding for the office" in shown
        assert "attorney Harbor Legal Aid took a finding back" in shown
        for words in ("nexus", "central reason", "Found by", "flag"):
            assert words not in shown

    def test_it_lies_under_a_key_of_its_own(self, attorney: Any, taken_in: Any) -> None:
        from wellfounded.web.cases.models import Revision

        finds(attorney, taken_in)
        with taken_in.at_home():
            rows = list(Revision.objects.filter(case_id=taken_in.case, section="findings"))
            opened = taken_in.opens()
            assert "assessments.nexus" not in opened.answers.latest
            assert opened.answers.case.assessments == {}
        assert len(rows) == 1
        assert REASON.encode() not in bytes(rows[0].blob)

    def test_neither_the_approval_nor_the_papers_move(self, attorney: Any, taken_in: Any) -> None:
        from wellfounded.web.cases.signing_off import approved, dangers_left

        attorney.approves(taken_in.case)
        finds(attorney, taken_in, "particularly_serious_crime")
        with taken_in.at_home():
            assert approved(taken_in.opens())
            left = [one.id for one in dangers_left(taken_in.opens())]
        assert left == []


class TestWhoWeighs:
    @pytest.mark.parametrize("role", ["caseworker", "supervisor", "volunteer", "paralegal"])
    def test_others_read_it_and_are_not_offered_the_form(
        self, office: Any, attorney: Any, taken_in: Any, role: str
    ) -> None:
        worker = getattr(office, role)
        if role in {"volunteer", "paralegal"}:
            assigned(office, taken_in, worker)
        finds(attorney, taken_in)
        shown = text(at(worker, taken_in, f"r/{NEXUS}"))
        assert "Found by attorney Harbor Legal Aid" in shown
        assert "A lawyer or accredited representative who works on the case" in shown
        browser, place = worker.signs_in(Client()), page(taken_in) + "/f"
        assert browser.get(place).status_code == 404
        assert browser.post(place, CHANGED | {"base": "1"}).status_code == 404

    def test_who_holds_a_part_is_told_what_to_do(self, office: Any, taken_in: Any) -> None:
        from tests.web.desk.test_assigning import hands

        sections = frozenset({Section.NARRATIVE, Section.IDENTITY})
        with office.supervisor.at_work():
            hands(office.supervisor, taken_in.case, office.attorney, sections=sections)
        browser, place = office.attorney.signs_in(Client()), page(taken_in) + "/f"
        for answer in (browser.get(place), browser.post(place, CHANGED | {"base": "0"})):
            assert "Ask a supervisor to hand you the whole case" in text(answer)
        with taken_in.at_home():
            assert taken_in.opens().answers.findings == {}

    def test_whoever_left_is_named_and_can_write_no_more(
        self, attorney: Any, colleague: Any, taken_in: Any
    ) -> None:
        from wellfounded.web.accounts.roles import State

        finds(attorney, taken_in)
        browser = attorney.signs_in(Client())
        attorney.becomes(State.REMOVED)
        late = browser.post(page(taken_in) + "/f", CHANGED | {"base": "1"})
        assert late.status_code in {302, 401}
        shown = text(at(colleague, taken_in, f"r/{NEXUS}"))
        assert "Found by attorney Harbor Legal Aid (works here no more) on" in shown
        assert "took money" not in shown
        assert finds(colleague, taken_in, act="take_back").status_code == 302

    def test_another_office_neither_reads_nor_follows_it(
        self, attorney: Any, taken_in: Any
    ) -> None:
        from tests.web.desk import staff
        from wellfounded.web.accounts.roles import Role
        from wellfounded.web.cases.giving import take_back
        from wellfounded.web.cases.taking_in import take_in

        finds(attorney, taken_in)
        with taken_in.at_home():
            take_back(taken_in.opens())
        there = staff.hire(staff.office("Elsewhere Legal Aid"), Role.ATTORNEY)
        taken_in.gives_to(there.member.organisation)
        with there.at_work():
            take_in(taken_in.case, there.member, there.holder)
        for place in ("r", f"r/{NEXUS}", f"r/{NEXUS}/f"):
            shown = text(at(there, taken_in, place))
            assert "Found by" not in shown
            assert "red truck had" not in shown
        assert finds(there, taken_in).status_code == 302
        assert "Found by attorney Elsewhere Legal Aid" in text(at(there, taken_in, f"r/{NEXUS}"))


class TestWhatIsTyped:
    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            ({"verdict": "maybe"}, "Choose one."),
            ({"reasons": " \n "}, "Write down why."),
            ({"reasons": "x" * 10_001}, "Keep it to 10,000 characters."),
            ({"reasons": "A bell\x07"}, "a character in it that cannot be kept"),
            ({"on": "yesterday"}, "This is not a day."),
            ({"on": "2026-02-30"}, "This is not a day."),
        ],
    )
    def test_what_is_wrong_is_named_and_the_rest_stays(
        self, attorney: Any, taken_in: Any, wrong: dict[str, str], said: str
    ) -> None:
        answer = finds(attorney, taken_in, **({"reasons": REASON} | wrong))
        assert answer.status_code == 422
        shown = unescape(answer.content.decode())
        assert said in shown
        if "reasons" not in wrong:
            assert REASON in shown

    def test_a_day_to_come(self, attorney: Any, taken_in: Any) -> None:
        from wellfounded.web.clock import today

        ahead = (today() + timedelta(days=1)).isoformat()
        assert finds(attorney, taken_in, on=ahead).status_code == 422
        assert finds(attorney, taken_in, on=today().isoformat()).status_code == 302

    def test_an_element_that_is_not_there(self, attorney: Any, taken_in: Any) -> None:
        browser = attorney.signs_in(Client())
        for place in ("r/1", "r/1/f"):
            assert browser.get(f"/en/desk/k/{taken_in.case}/{place}").status_code == 404


def test_a_row_that_was_moved_behind_the_back_is_not_shown(
    attorney: Any, taken_in: Any, behind_the_back: Any
) -> None:
    """A finding that is called an answer would else be read by whoever reads those."""
    finds(attorney, taken_in)
    behind_the_back("UPDATE revision SET section = 'narrative' WHERE section = 'findings'", ())
    browser = attorney.signs_in(Client(raise_request_exception=False))
    assert browser.get(f"/en/desk/k/{taken_in.case}/r").status_code >= 400
