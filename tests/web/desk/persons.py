"""Whose cases come to an office in the tests? Invented people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wellfounded.vault.wraps import Holder
from wellfounded.web.accounts.models import Organisation
from wellfounded.web.accounts.sessions import APPLICANT, Here, cookie_name
from wellfounded.web.cases.beginning import begin
from wellfounded.web.cases.giving import give
from wellfounded.web.cases.opening import Opened, open_case
from wellfounded.web.cases.saving import Given, save
from wellfounded.web.database.scope import bound

STORY = {
    "applicant.name.given": "Miren",
    "applicant.name.family": "Zubirrota",
    "applicant.nationality": ["CU"],
    "applicant.a_number": "204518737",
    "contact.phone": "555-0148-9926",
    "contact.address.street": "71 Quillfeather Lane",
    "fear.what": {"english": "They said they would come back with the red truck."},
    "note": "The blue notebook is with my aunt.",
}
CONSENTS = {"store": True, "share": True, "interpreter": True}


@dataclass
class Applicant:
    """Somebody with a case, and the private key that their code would unlock."""

    case: UUID
    holder_id: UUID
    holder: Holder

    def at_home(self) -> Any:
        return bound(case=self.case)

    def opens(self) -> Opened:
        return open_case(self.case, self.holder_id, self.holder)

    def says(self, **answers: Any) -> None:
        """Answer, or change an answer; a path's dots are written ``__``."""
        with self.at_home():
            opened = self.opens()
            for name, raw in answers.items():
                path = name.replace("__", ".")
                answer = opened.answer(path)
                base = answer.seen if answer else 0
                save(opened, [Given(path=path, raw=raw, base=base)])

    def gives_to(self, organisation: Organisation) -> None:
        with self.at_home():
            give(self.opens(), organisation.id, CONSENTS)

    def signs_in(self, client: Any) -> Any:
        here = Here(None)
        here.start(APPLICANT, self.case, self.holder_id, self.holder)
        client.cookies[cookie_name()] = here.token.hex()
        return client


def somebody(answers: dict[str, Any] = STORY, consents: dict[str, bool] = CONSENTS) -> Applicant:
    """A person who has begun a case and answered."""
    begun = begin(consents)
    person = Applicant(begun.opened.id, begun.opened.holder, begun.holder)
    person.says(**{path.replace(".", "__"): raw for path, raw in answers.items()})
    return person
