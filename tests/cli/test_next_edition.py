"""Once the user has a newer blank with equal fields, does everything work on it today?

The newer blank here is a stand-in: the older one with another edition printed on each page.
"""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import Run

OLD, NEW = b"01/20/25", b"07/28/26"


@pytest.fixture
def newer(official_forms: Path, tmp_path: Path) -> Path:
    """The stand-in for edition 07/28/26."""
    path = tmp_path / "newer.pdf"
    with pikepdf.open(official_forms / "i-589-2025-01-20.pdf") as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
            content = page.Contents.read_bytes()
            assert OLD in content
            page.Contents = pdf.make_stream(content.replace(OLD, NEW))
            for annotation in page.get("/Annots", []):
                if OLD in bytes(annotation.get("/V", b"")):
                    value = bytes(annotation.V).replace(OLD, NEW)
                    annotation.V = pikepdf.String(value.decode())
        made = io.BytesIO()
        pdf.save(made)
    path.write_bytes(made.getvalue())
    return path


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WELLFOUNDED_FORMS", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_compare_says_that_the_map_holds(run: Run, official_forms: Path, newer: Path) -> None:
    ran = run("forms", "compare", official_forms / "i-589-2025-01-20.pdf", newer)
    assert ran.code == 0, ran.out


@pytest.mark.usefixtures("store")
def test_the_newer_blank_is_used_on_its_day_and_the_older_before(
    run: Run, no_danger: Path, official_forms: Path, newer: Path, tmp_path: Path
) -> None:
    for blank in (official_forms / "i-589-2025-01-20.pdf", newer):
        assert run("forms", "add", blank).code == 0
    out = tmp_path / "filing.pdf"
    asked = "court_line_checked_on = 2026-07-20"
    text = no_danger.read_text(encoding="utf-8")
    no_danger.write_text(text.replace("court_line_checked_on = 2026-06-22", asked), "utf-8")
    on_its_day = ("--as-of", "2026-07-28", "--filing", "--json")
    filed = run("fill", "i-589", no_danger, "-o", out, *on_its_day)
    assert filed.code == 0, filed.out
    assert filed.json["edition"] == "2026-07-28"
    the_day_before = ("--as-of", "2026-07-27", "--filing", "--json")
    before = run("fill", "i-589", no_danger, "-o", out, *the_day_before)
    assert before.code == 0
    assert before.json["edition"] == "2025-01-20"


@pytest.mark.usefixtures("store")
def test_a_newer_blank_is_not_filed_before_its_day(
    run: Run, no_danger: Path, newer: Path, tmp_path: Path
) -> None:
    early = ("--form", newer, "--as-of", "2026-07-01", "--filing", "--json")
    ran = run("fill", "i-589", no_danger, "-o", tmp_path / "x.pdf", *early)
    assert ran.code == 1
    assert [p["code"] for p in ran.json["problems"] if p["blocks"]] == ["edition"]
