"""Who uses the site while it is copied, and can they come back afterwards?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.web.keeping import ready
from tests.web.keeping.office import environment
from wellfounded.vault.receipt_code import ReceiptCode
from wellfounded.web.cases.beginning import begin
from wellfounded.web.cases.opening import Opened
from wellfounded.web.cases.saving import Given, save
from wellfounded.web.database.scope import bound

ANSWERS = (
    "Marisol Example ማርያም ምሳሌ",
    "مریم\u200c نمونه 玛丽例",
    "Мария Пример \U0001f54a a e\u0301 \u202eX\u202c",
)
PATH = "applicant.name.family"
STARTED = """
import json, sys
from pathlib import Path
from wellfounded.web.installing import start
start(Path(sys.argv[1]))
"""
READER = """
from wellfounded.web.cases.opening import open_case
from wellfounded.web.cases.returning import unlock_with
from wellfounded.web.cases.writing import note_reading
from wellfounded.web.database.scope import bound
said = []
for words in json.loads(sys.stdin.read()):
    found = unlock_with(words)
    with bound(case=found.case):
        opened = open_case(found.case, found.holder_id, found.holder)
        latest = opened.answers.latest
        said.append({path: answer.stored.raw for path, answer in latest.items()})
        note_reading(opened, "came_back", {})
print(json.dumps(said))
"""


@dataclass(frozen=True)
class Person:
    """Somebody with a code and answers."""

    code: ReceiptCode
    opened: Opened
    told: Mapping[str, str]

    @property
    def words(self) -> str:
        return " ".join(self.code.words("en"))

    def tells(self, path: str, answer: str) -> None:
        save_answer(self.opened, path, answer)


def somebody(answer: str = ANSWERS[0]) -> Person:
    """Begin a case and give one answer."""
    begun = begin({"store": True})
    save_answer(begun.opened, PATH, answer)
    return Person(begun.code, begun.opened, {PATH: answer})


def save_answer(opened: Opened, path: str, answer: str) -> None:
    """Save one answer, over whatever stands there."""
    with bound(case=opened.id):
        standing = opened.answer(path)
        base = standing.revision if standing else 0
        save(opened, [Given(path=path, raw=answer, base=base)])


def come_back(home: Path, *people: Person) -> list[dict[str, str]]:
    """What each of them finds in an installation, in a process of its own."""
    codes = json.dumps([person.words for person in people])
    found: list[dict[str, str]] = json.loads(said_by(READER, home, codes))
    return found


def said_by(script: str, home: Path, given: str = "") -> str:
    """What a script prints that runs in an installation."""
    code, out, err = ready.run(STARTED + script, str(home), environment=environment(), said=given)
    assert code == 0, err
    return out.strip()
