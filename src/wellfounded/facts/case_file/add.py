"""How is a record added to a case file without touching what stands in it?

The record is put at the end of a TOML file, so that its comments and order stay; a JSON
file, which has neither, is written anew.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli_w

from wellfounded.facts.case_file.notation import load
from wellfounded.facts.case_file.parse import parse_case
from wellfounded.facts.case_file.read import text_of
from wellfounded.facts.case_file.save import write_whole


def add_record(path: Path | str, list_path: str, record: Mapping[str, Any]) -> None:
    """Add ``record`` to the list ``list_path`` of the case file at ``path``, in one step.

    Raises:
        CaseFileError: if the file, with the record added, is not a good case file; it is
            then as it was.
        OSError: if it cannot be written; it is then as it was.
    """
    file = Path(path)
    text = text_of(file)
    data = load(text, str(file))
    if isinstance(data, dict) and text.lstrip().startswith("{"):
        listed = data.get(list_path)
        data[list_path] = [*(listed if isinstance(listed, list) else ()), dict(record)]
        text = json.dumps(data, ensure_ascii=False, indent=2, default=str) + "\n"
    else:
        text = re.sub(rf"(?m)^{list_path}\s*=\s*\[\s*\][^\S\n]*$\n?", "", text)
        added = tomli_w.dumps({list_path: [dict(record)]})
        text = text.rstrip("\n") + "\n\n" + added
    parse_case(load(text, str(file)), str(file))
    write_whole(file, text.encode())
