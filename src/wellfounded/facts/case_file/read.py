"""How is a case file read from disk, or from text?"""

from __future__ import annotations

from pathlib import Path

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.notation import LARGEST, load, refused
from wellfounded.facts.case_file.parse import parse_case, validate_case
from wellfounded.facts.problem import Problem


def read_case(path: Path | str, *, keep_contradictions: bool = False) -> Case:
    """The case in the file at ``path``: JSON or TOML by its suffix, else by its text.

    Raises:
        CaseFileError: if it cannot be opened or read; see ``parse_case``.
    """
    text = text_of(Path(path))
    return read_case_text(text, str(path), keep_contradictions=keep_contradictions)


def read_case_text(
    text: str, source: str = "standard input", *, keep_contradictions: bool = False
) -> Case:
    """The case in ``text``, TOML or JSON.

    Raises:
        CaseFileError: if it cannot be read; see ``parse_case``.
    """
    return parse_case(load(text, source), source, keep_contradictions=keep_contradictions)


def validate_file(path: Path | str) -> list[Problem]:
    """Every problem in the file at ``path``.

    Raises:
        CaseFileError: if it cannot be opened, or is neither TOML nor JSON.
    """
    return validate_case(load(text_of(Path(path)), str(path)))


def text_of(file: Path) -> str:
    """The text of a file in UTF-8.

    Raises:
        CaseFileError: if it cannot be opened, is too large, or is not UTF-8.
    """
    source = str(file)
    try:
        if file.stat().st_size > LARGEST:
            raise refused(source, f"it has more than {LARGEST:,} bytes", "is it a case file?")
        return file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or str(error)
        raise refused(source, f"it cannot be opened ({reason})", "check the name") from error
    except UnicodeDecodeError as error:
        what = f"byte {error.start + 1} is not UTF-8"
        raise refused(source, what, "save the file as UTF-8") from error
