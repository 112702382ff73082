"""Does an invitation work once, for three days, and only with the code told by voice?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pyotp
import pytest
from django.db import connections
from django.test import Client

from tests.web.accounts.conftest import PASSPHRASE
from wellfounded.web.accounts.roles import Role, State


@pytest.fixture
def invited(organisation: object) -> object:
    from wellfounded.web.accounts.inviting import invite

    return invite(organisation, "Ana Ruiz", Role.ATTORNEY)


def test_link_and_code_together_open_it(invited: object) -> None:
    from wellfounded.web.accounts.inviting import invited_by

    assert invited_by(invited.link, invited.code) == invited.member
    assert invited_by(invited.link, invited.code.replace(" ", "-")) == invited.member


def test_the_code_in_other_digits_is_the_same_code(invited: object) -> None:
    from wellfounded.web.accounts.inviting import invited_by

    arabic = invited.code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert invited_by(invited.link, arabic) == invited.member


def test_five_wrong_codes_and_the_link_is_dead(invited: object) -> None:
    from wellfounded.web.accounts.inviting import DeadLink, WrongVoiceCode, invited_by

    wrong = f"{(int(invited.code.replace(' ', '')) + 1) % 10**8:08}"
    for _ in range(5):
        with pytest.raises(WrongVoiceCode):
            invited_by(invited.link, wrong)
    with pytest.raises(DeadLink):
        invited_by(invited.link, invited.code)


def test_fifty_wrong_codes_at_once_are_five_tries(invited: object) -> None:
    from wellfounded.web.accounts.inviting import DeadLink, WrongVoiceCode, invited_by

    def guess(number: int) -> bool:
        try:
            invited_by(invited.link, f"{number:08}")
        except WrongVoiceCode:
            return True
        except DeadLink:
            return False
        finally:
            connections.close_all()
        raise AssertionError("a guess was right")

    right = int(invited.code.replace(" ", ""))
    with ThreadPoolExecutor(10) as pool:
        counted = list(pool.map(guess, range(right + 1, right + 51)))
    assert sum(counted) == 5


def test_after_three_days_it_is_dead(invited: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from wellfounded.web.accounts import inviting

    later = inviting.now() + timedelta(hours=72)
    monkeypatch.setattr(inviting, "now", lambda: later)
    with pytest.raises(inviting.DeadLink):
        inviting.living(invited.link)


def test_a_new_link_kills_the_old_one(invited: object) -> None:
    from wellfounded.web.accounts.inviting import DeadLink, invite_again, living

    again = invite_again(invited.member)
    assert living(again.link).member == invited.member
    with pytest.raises(DeadLink):
        living(invited.link)


def test_nothing_of_link_or_code_lies_in_the_database(invited: object) -> None:
    from wellfounded.web.accounts.models import Invitation

    row = Invitation.objects.get(member=invited.member)
    stored = bytes(row.link) + bytes(row.code)
    assert invited.link.encode() not in stored
    assert invited.code.replace(" ", "").encode() not in stored


def test_two_people_cannot_have_one_name(invited: object, organisation: object) -> None:
    from wellfounded.web.accounts.inviting import NotInvitable, invite

    with pytest.raises(NotInvitable, match="signs in under that name already"):
        invite(organisation, " ana   RUIZ ", Role.VOLUNTEER)


@pytest.mark.parametrize("role", [Role.APPLICANT, Role.OPERATOR])
def test_nobody_is_invited_as_an_applicant_or_operator(organisation: object, role: Role) -> None:
    from wellfounded.web.accounts.inviting import NotInvitable, invite

    with pytest.raises(NotInvitable):
        invite(organisation, "Bo", role)


def test_dead_links_look_alike(invited: object) -> None:
    from wellfounded.web.accounts.inviting import invite_again

    browser = Client()
    never = browser.get("/en/desk/i/never-given-out")
    invite_again(invited.member)
    dead = browser.get(f"/en/desk/i/{invited.link}")
    assert (never.status_code, dead.status_code) == (404, 404)
    assert dead.content.replace(invited.link.encode(), b"never-given-out") == never.content


class TestAccepting:
    """The pages from the link to the printed sheet."""

    def at_join(self, invited: object) -> tuple[Client, str]:
        browser = Client()
        browser.post(f"/en/desk/i/{invited.link}", {"code": invited.code})
        page = browser.get("/en/desk/join").content.decode()
        seed = page.partition('translate="no">')[2].partition("<")[0].replace(" ", "")
        return browser, seed

    def test_the_whole_way(self, invited: object) -> None:
        from wellfounded.web.accounts.models import Credential, Invitation

        browser, seed = self.at_join(invited)
        typed = {"passphrase": PASSPHRASE, "code": pyotp.TOTP(seed).now()}
        shown = browser.post("/en/desk/join", typed)
        assert shown.content.decode().count("<li>") >= 10
        invited.member.refresh_from_db()
        assert invited.member.state == State.ACCEPTED
        kinds = Credential.objects.filter(member=invited.member).values_list("kind", flat=True)
        assert sorted(kinds) == ["app", "passphrase", *["recovery"] * 10]
        assert not Invitation.objects.exists()
        assert browser.get("/en/desk/join").headers["Location"] == "/en/desk/in"
        assert browser.get("/en/desk/").headers["Location"] == "/en/desk/in"

    @pytest.mark.parametrize(
        "passphrase",
        ["fourteen chars", "Harbor Legal Aid 1", "I am Ana Ruiz, hello", "aaaaaaaaaaaaaaaaaaaa"],
    )
    def test_a_weak_passphrase_is_not_taken(self, invited: object, passphrase: str) -> None:
        browser, seed = self.at_join(invited)
        typed = {"passphrase": passphrase, "code": pyotp.TOTP(seed).now()}
        assert browser.post("/en/desk/join", typed).status_code == 422
        invited.member.refresh_from_db()
        assert invited.member.state == State.INVITED

    def test_a_common_passphrase_is_not_taken(self, invited: object) -> None:
        from wellfounded.web.accounts import passphrase

        common = passphrase.CommonPasswordValidator()
        long = sorted(word for word in common.passwords if len(word) >= 15 and len(set(word)) > 4)
        assert long
        found = passphrase.problem(long[0], invited.member)
        assert found is not None
        assert found.id == "passphrase.common"

    @pytest.mark.parametrize(
        "passphrase", ["fifteen letters", "🦉" * 5 + "owls in rain", "x7" * 64]
    )
    def test_a_long_one_is_taken(self, invited: object, passphrase: str) -> None:
        from wellfounded.web.accounts import passphrase as accounts

        given = passphrase + " and so on" if passphrase.startswith("x7") else passphrase
        assert accounts.problem(given, invited.member) is None

    def test_without_a_code_of_the_app_nothing_is_made(self, invited: object) -> None:
        from wellfounded.web.accounts.models import Credential

        browser, seed = self.at_join(invited)
        wrong = f"{(int(pyotp.TOTP(seed).now()) + 1) % 10**6:06}"
        answer = browser.post("/en/desk/join", {"passphrase": PASSPHRASE, "code": wrong})
        assert answer.status_code == 422
        assert not Credential.objects.exists()

    def test_two_browsers_at_once_make_one_member(self, invited: object) -> None:
        first, seed = self.at_join(invited)
        second, other_seed = self.at_join(invited)
        assert seed != other_seed
        ways = [(first, seed), (second, other_seed)]

        def accepts(way: tuple[Client, str]) -> int:
            browser, own_seed = way
            typed = {"passphrase": PASSPHRASE, "code": pyotp.TOTP(own_seed).now()}
            try:
                return browser.post("/en/desk/join", typed).status_code
            finally:
                connections.close_all()

        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(accepts, ways)) == [200, 404]
