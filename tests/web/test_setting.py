"""Is a settings file that cannot be meant refused, with its place and what to write?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wellfounded.web.home import Home, HomeError
from wellfounded.web.installing import TEMPLATE


def home(tmp_path: Path, settings: str) -> Home:
    (tmp_path / "wellfounded.toml").write_text(settings, encoding="utf-8")
    return Home.at(tmp_path)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[site]\nhosts = "cases.example.org"', "[site] hosts = 'cases.example.org'"),
        ("[site]\nhosts = []", "a list of at least one name"),
        ('[site]\nhttps = "yes"', "write true or false"),
        ('[site]\naddress = "cases.example.org"', "write a whole address"),
        ('[disk]\nwarned_below = "lots"', "[disk] warned_below = 'lots'"),
        ("[disk]\nwarned_below = true", "write a number"),
        ("[work]\nnight = -1", "write a number from 0 on"),
        ('[text]\naddress = "http://texts.example.org/in"', 'begins with "https://"'),
        ('[mail]\nsecurity = "ssl"', 'write "starttls" or "tls"'),
        ('[site]\nhots = ["localhost"]', "[site] has no setting 'hots'; did you mean 'hosts'?"),
        ("[sites]\n", "[sites] is no table of settings; did you mean 'site'?"),
        ('name = "Form"\n', "[name] is no table of settings"),
    ],
)
def test_what_cannot_be_meant_is_refused(tmp_path: Path, settings: str, said: str) -> None:
    with pytest.raises(HomeError) as refused:
        home(tmp_path, settings)
    assert str(refused.value).startswith(str(tmp_path / "wellfounded.toml"))
    assert said in str(refused.value)


def test_where_there_is_none_it_is_said_how_to_name_one(tmp_path: Path) -> None:
    with pytest.raises(HomeError, match=r"there is no installation here; name its folder with --h"):
        Home.at(tmp_path)


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(HomeError, match=r"hosts.*; .*https"):
        home(tmp_path, '[site]\nhosts = []\nhttps = "no"')


def test_what_init_writes_is_taken_with_each_line_in_force(tmp_path: Path) -> None:
    every_line = re.sub(r"(?m)^# (?=\[?\w+(?:\]$| = ))", "", TEMPLATE)
    told = home(tmp_path, every_line)
    assert {"mail", "text", "reminders"} <= told.told.keys()
    assert told.address == "https://cases.example.org"


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ("", "http://localhost:8000"),
        ('https = true\nhosts = ["127.0.0.1", "localhost", "a.org"]', "https://a.org"),
        ('https = true\nhosts = ["127.0.0.1"]', "https://127.0.0.1"),
        ('address = "https://b.org/"\nhttps = true', "https://b.org"),
    ],
)
def test_where_people_reach_it(tmp_path: Path, settings: str, address: str) -> None:
    assert home(tmp_path, f"[site]\n{settings}\n").address == address
