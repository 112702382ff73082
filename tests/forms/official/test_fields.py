"""Fields are read as the PDF declares them; the fingerprints recorded of the blanks come out."""

import io
import json
from pathlib import Path

import pikepdf
import pytest

from wellfounded.forms.official import (
    FieldTree,
    UnknownField,
    UnusablePdf,
    fingerprint,
    known_forms,
)


def recorded(folder: Path) -> list[dict[str, str]]:
    path = folder / "SOURCES.json"
    if not path.is_file():
        pytest.skip("no SOURCES.json beside the official blanks")
    found: list[dict[str, str]] = json.loads(path.read_text("utf-8"))
    return found


def test_the_fingerprints_recorded_for_each_form(folder: Path) -> None:
    for one in recorded(folder):
        tree = FieldTree.read((folder / one["file"]).read_bytes())
        assert fingerprint(tree) == one["fieldTreeSha256"], one["form"]


def test_the_known_editions_agree_with_the_record(folder: Path) -> None:
    for one in recorded(folder):
        month, day, year = one["edition"].split("/")
        (edition,) = [
            edition
            for edition in known_forms()[one["form"]].editions
            if edition.date.isoformat() == f"20{year}-{month}-{day}"
        ]
        assert edition.fingerprint == one["fieldTreeSha256"]
        assert one["sha256"] in edition.sha256


def test_every_field_as_recorded(folder: Path) -> None:
    for path in sorted(folder.glob("*.fields.json")):
        tree = FieldTree.read((folder / path.name.replace(".fields.json", ".pdf")).read_bytes())
        for one in json.loads(path.read_text("utf-8"))["fields"]:
            field, flags = tree[one["name"]], one.get("flags", [])
            assert field.kind == one["kind"]
            assert field.page == one["page"]
            assert field.rect == pytest.approx(one["rect"], abs=0.02)
            assert field.tooltip == " ".join(one.get("tooltip", "").split())
            assert field.max_len == one.get("maxLen")
            assert list(field.on_states) == sorted(one.get("onStates", []))
            assert field.font_size == one.get("fontSize", 0)
            assert field.read_only == ("readOnly" in flags)
            assert field.multiline == ("multiline" in flags)
            assert field.comb == ("comb" in flags)
            assert field.quadding == {"center": 1, "right": 2}.get(one.get("align", ""), 0)


def test_a_name_with_a_backslash_is_kept(i589: bytes) -> None:
    assert any("CheckBoxAIII5\\.m[0]" in name for name in FieldTree.read(i589))


def test_an_unknown_name_is_refused(i589: bytes) -> None:
    with pytest.raises(UnknownField, match="no field 'nobody'"):
        FieldTree.read(i589)["nobody"]


def test_a_damaged_field_is_refused_by_the_name_of_the_file(official_forms: Path) -> None:
    """An annotation that is a number instead of a field, as a flipped bit can leave it."""
    with pikepdf.open(official_forms / "i-589-2025-01-20.pdf") as pdf:
        pdf.pages[1].Annots[3] = 7
        made = io.BytesIO()
        pdf.save(made)
    with pytest.raises(UnusablePdf, match=r"mine\.pdf is damaged"):
        FieldTree.read(made.getvalue(), "mine.pdf")
