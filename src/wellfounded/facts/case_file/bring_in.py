"""How does a case come in from another program, with its source on every answer?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from wellfounded.facts.case_file.case import Case, Provenance
from wellfounded.facts.case_file.read import read_case


def import_case(path: Path | str, stamp: Provenance) -> Case:
    """The case in the file at ``path``, with ``stamp`` on each answer that has no source.

    Raises:
        CaseFileError: if it cannot be read; see ``parse_case``.
    """
    case = read_case(path)
    stamped = {answer: stamp for answer in case.answers if case.source_of(answer) is None}
    return replace(case, provenance={**case.provenance, **stamped})
