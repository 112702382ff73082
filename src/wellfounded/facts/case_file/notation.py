"""What data does a text in TOML or JSON hold?

Stricter than JSON itself: a name given twice in one table is refused, for one of the two
answers would be lost.
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import PurePath

from wellfounded.facts.case_file.places import places
from wellfounded.facts.problem import CaseFileError, Problem, named

LARGEST = 2_000_000
KEY = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
ENDLESS_KEY = re.compile(rf"(?<![A-Za-z0-9_-])(?:{KEY}[ \t]*+\.[ \t]*+){{64}}")
IN_TOML = re.compile(r"(?P<what>.*) \(at (?P<where>[^()]*)\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Twice:
    """Stands where a JSON table gives one name more than once."""


def load(text: str, source: str) -> object:
    """The data in ``text``: by the suffix of ``source``, else JSON if it starts with a brace.

    Raises:
        CaseFileError: naming the line and column of an error in the notation.
    """
    if len(text) > LARGEST:
        raise refused(source, f"it has more than {LARGEST:,} characters", "is it a case file?")
    suffix = PurePath(source).suffix.lower()
    is_json = suffix == ".json" or (suffix != ".toml" and text.lstrip()[:1] == "{")
    try:
        return _json(text, source) if is_json else _toml(text, source)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise refused(source, f"{where}: {error.msg}", "correct the JSON there") from error
    except tomllib.TOMLDecodeError as error:
        raise refused(source, _said_by_toml(error), "correct the TOML there") from error
    except RecursionError as error:
        raise refused(source, "tables or lists are too deep", "write it flatter") from error
    except ValueError as error:
        if isinstance(error, CaseFileError):
            raise
        raise refused(source, f"a value cannot be read ({error})", "correct it") from error


def _toml(text: str, source: str) -> object:
    if ENDLESS_KEY.search(text):  # the parser's time and memory grow with the square of its parts
        raise refused(source, "a name has more than 64 parts", "write it with fewer dots")
    return tomllib.loads(text)


def _json(text: str, source: str) -> object:
    data = json.loads(text, object_pairs_hook=_each_once)
    for path, value, _ in places(data):
        if isinstance(value, Twice):
            problem = Problem(named(path), "it is given twice", "keep one of the two")
            raise CaseFileError(source, (problem,))
    return data


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table: dict[str, object] = {}
    for name, value in pairs:
        table[name] = Twice() if name in table else value
    return table


def _said_by_toml(error: tomllib.TOMLDecodeError) -> str:
    match = IN_TOML.fullmatch(str(error))
    return f"{match['where']}: {match['what']}" if match else str(error)


def refused(source: str, what: str, fix: str) -> CaseFileError:
    """The error of a file that cannot be used as a whole."""
    return CaseFileError(source, (Problem("", what, fix),))
