"""What does the program in the closed room tell of a filled form? One line."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import Any

from wellfounded.facts import parse_case, write_json
from wellfounded.forms.official import NotThisForm, UnusablePdf
from wellfounded.forms.read import read_form

NAME = "the form"


def main(on: str) -> None:
    """One form comes in; a line that tells what stands on it, or why not, goes out."""
    json.dump(told(sys.stdin.buffer.read(), date.fromisoformat(on)), sys.stdout)


def told(pdf: bytes, on: date) -> dict[str, Any]:
    """What is told of a form."""
    try:
        found = read_form(pdf, by=NAME, on=on, name=NAME)
    except NotThisForm:
        return {"refused": "not_a_form"}
    except UnusablePdf:
        return {"refused": "no_boxes"}
    case = parse_case(found.data, NAME, keep_contradictions=True)
    return {
        "form": found.form,
        "edition": found.edition,
        "case": json.loads(write_json(case)),
        "unplaced": [(str(item), text) for item, text in found.unplaced],
        "unreadable": [(str(item), text) for item, text in found.unreadable],
    }
