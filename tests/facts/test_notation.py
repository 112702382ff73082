"""Is TOML and JSON read strictly, and is an error in it found by line and column?"""

from __future__ import annotations

from pathlib import Path

import pytest

from wellfounded.facts import CaseFileError, read_case, read_case_text

TOML, JSON = b'note = "x"\n', b'{"note": "x"}'


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.toml", TOML),
        ("a.json", JSON),
        ("a.JSON", JSON),
        ("case", TOML),
        ("case", b"\n " + JSON),
        ("bom.toml", b"\xef\xbb\xbf" + TOML),
        ("bom.json", b"\xef\xbb\xbf" + JSON),
        ("windows.toml", b'note = "x"\r\n'),
    ],
)
def test_read_by_suffix_or_content(tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert read_case(file).text("note") == "x"
    assert read_case(str(file)).text("note") == "x"


@pytest.mark.parametrize(
    ("source", "text", "line"),
    [
        (
            "a.toml",
            'note = "x"\nfear = = 2',
            "line 2, column 8: Invalid value; correct the TOML there",
        ),
        (
            "a.toml",
            "[applicant]\ndate_of_birth = 2024-02-30\n",
            "line 2, column 17: Invalid date or datetime; correct the TOML there",
        ),
        (
            "a.json",
            '{"note": "x",\n "fear" 2}',
            "line 2, column 9: Expecting ':' delimiter; correct the JSON there",
        ),
        (
            "standard input",
            '{"entries": [{}, {"date": "2024", "date": "2023"}]}',
            "entries[1].date: it is given twice; keep one of the two",
        ),
        (
            "a.json",
            '{"arrests": [{"sentence_months": NaN}]}',
            "arrests[0].sentence_months: nan is not a whole number from 0 to 1200; "
            "write such a number without quotation marks",
        ),
        (
            "a.json",
            '{"note": "\\ud83d"}',
            "note: character 1 is U+D83D, which cannot be kept; delete that character",
        ),
        ("a.json", "[" * 100_000, "tables or lists are too deep; write it flatter"),
        ("a.toml", "a = " + "[" * 100_000, "tables or lists are too deep; write it flatter"),
        (
            "a.toml",
            "a." * 100_000 + "a = 1",
            "a name has more than 64 parts; write it with fewer dots",
        ),
        ("a.json", "[]", "[] is not a case; write a table of answers"),
        ("a.json", " " * 2_000_001, "it has more than 2,000,000 characters; is it a case file?"),
    ],
)
def test_refused_in_one_line(source: str, text: str, line: str) -> None:
    with pytest.raises(CaseFileError) as caught:
        read_case_text(text, source)
    assert str(caught.value) == f"{source}: {line}"


@pytest.mark.parametrize("notation", ["a.toml", "a.json"])
def test_a_number_without_end_is_refused(notation: str) -> None:
    digits = "9" * 5000
    text = f"note = {digits}" if notation == "a.toml" else f'{{"note": {digits}}}'
    with pytest.raises(CaseFileError, match=r"^a\.\w+: a value cannot be read"):
        read_case_text(text, notation)


def test_a_name_twice_in_toml_is_refused() -> None:
    with pytest.raises(CaseFileError, match="line 2"):
        read_case_text('note = "a"\nnote = "b"\n', "a.toml")


def test_files_that_cannot_be_opened_or_decoded(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match=r"none\.toml: it cannot be opened \(No such file"):
        read_case(tmp_path / "none.toml")
    with pytest.raises(CaseFileError, match="it cannot be opened"):
        read_case(tmp_path)
    latin = tmp_path / "latin.toml"
    latin.write_bytes('note = "ñ"'.encode("latin-1"))
    with pytest.raises(CaseFileError, match="byte 9 is not UTF-8; save the file as UTF-8"):
        read_case(latin)
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * 2_000_001)
    with pytest.raises(CaseFileError, match="it has more than 2,000,000 bytes"):
        read_case(large)
