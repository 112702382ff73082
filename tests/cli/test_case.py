"""Do the case-file commands print, check and convert without losing anything?"""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.cli.conftest import Run
from wellfounded.facts import read_case


def test_there_are_thirteen_examples_and_each_is_a_good_case_file(run: Run, tmp_path: Path) -> None:
    names = run("case", "example").out.split()
    assert len(names) == 13
    for name in names:
        path = tmp_path / f"{name}.toml"
        path.write_text(run("case", "example", name).out, encoding="utf-8")
        assert run("case", "validate", path).code == 0, name


def test_the_schema_accepts_the_examples_as_json(run: Run, tmp_path: Path) -> None:
    schema = run("case", "schema").json
    path = tmp_path / "x.toml"
    path.write_text(run("case", "example", "farid_noori").out, encoding="utf-8")
    document = json.loads(run("case", "export", path, "--to", "json").out)
    jsonschema.Draft202012Validator(schema).validate(document)


@pytest.mark.parametrize("suffix", ["toml", "json"])
def test_export_loses_nothing(run: Run, tmp_path: Path, suffix: str) -> None:
    path, out = tmp_path / "x.toml", tmp_path / f"y.{suffix}"
    path.write_text(run("case", "example", "gurpreet_kaur_family").out, encoding="utf-8")
    assert run("case", "export", path, "-o", out).code == 0
    assert read_case(out) == read_case(path)


def test_import_marks_every_answer_with_its_source(run: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "intake.json", tmp_path / "case.toml"
    path.write_text('{"applicant": {"name": {"family": "Doe"}}}', encoding="utf-8")
    assert run("case", "import", path, "-o", out, "--by", "A. Helper").code == 0
    source = read_case(out).source_of("applicant.name.family")
    assert source is not None
    assert (source.by, source.source) == ("A. Helper", "intake.json")


def test_validate_names_every_problem_with_its_place(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_text(
        '[applicant]\nsex = "x"\nshoe = 1\n[[entries]]\ndate = "2024-13"\n', encoding="utf-8"
    )
    ran = run("case", "validate", path)
    assert ran.code == 2
    assert len(ran.err.strip().splitlines()) == 3
    for place in ("applicant.sex", "applicant.shoe", "entries[0].date"):
        assert place in ran.err


def test_an_unknown_example_is_refused_with_the_list(run: Run) -> None:
    ran = run("case", "example", "nobody")
    assert ran.code == 2
    assert "wang_xiulan" in ran.err
