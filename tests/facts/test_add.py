"""Is a record added to a case file without losing anything of it?"""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from wellfounded.facts import CaseFileError, add_record, read_case

RECORD = {
    "form": "I-589",
    "by": "A. Helper",
    "on": datetime.date(2026, 7, 1),
    "reason": "the judge's deadline is today",
    "gates": ["danger.orders"],
}


def test_comments_and_order_of_a_toml_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    before = '# mine\nnote = "keep" # this too\n\n[applicant]\nsex = "female"'
    path.write_text(before, encoding="utf-8")
    add_record(path, "overrides", RECORD)
    add_record(path, "overrides", {**RECORD, "by": "B. Helper"})
    assert path.read_text(encoding="utf-8").startswith(before)
    overrides = read_case(path).items("overrides")
    assert [one.text("by") for one in overrides] == ["A. Helper", "B. Helper"]


def test_a_json_file_keeps_its_data(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text('{"applicant": {"sex": "female"}}', encoding="utf-8")
    add_record(path, "overrides", RECORD)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["applicant"] == {"sex": "female"}
    assert data["overrides"][0]["on"] == "2026-07-01"


def test_an_empty_or_unknown_list_is_begun(tmp_path: Path) -> None:
    for name, text in (
        ("a.toml", 'note = "x"\noverrides = []\n\n[applicant]\nsex = "male"\n'),
        ("b.json", '{"overrides": {"unknown": "not_asked"}}'),
    ):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        add_record(path, "overrides", RECORD)
        assert [one.text("by") for one in read_case(path).items("overrides")] == ["A. Helper"]


def test_a_record_that_is_no_good_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text("note = 'x'\n", encoding="utf-8")
    with pytest.raises(CaseFileError, match="overrides"):
        add_record(path, "overrides", {"shoe": 9})
    assert path.read_text(encoding="utf-8") == "note = 'x'\n"
    assert list(tmp_path.iterdir()) == [path]
