"""What is given in the tests: invented papers, a browser that sends them, a sandbox's answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from uuid import uuid4

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pikepdf import Pdf

from wellfounded.web.accounts.sessions import APPLICANT, Here, cookie_name
from wellfounded.web.cases.beginning import Begun
from wellfounded.web.cases.opening import Opened, open_case
from wellfounded.web.database.scope import bound
from wellfounded.web.files import shelf
from wellfounded.web.files.converting import Converted, Refusal
from wellfounded.web.files.paper import Paper

LETTER = b"%PDF-1.7 an invented letter of the village council"
WORDS = ("The council of the village writes that the school was burned.", "Signed by the elder.")


def pdf(pages: int = 1) -> bytes:
    """A PDF of ours with so many empty pages."""
    with Pdf.new() as made:
        for _ in range(pages):
            made.add_blank_page()
        out = BytesIO()
        made.save(out)
    return out.getvalue()


@dataclass
class Sandbox:
    """Makes of each file what was set, and remembers what it was given."""

    answer: Converted | Refusal = field(
        default_factory=lambda: Converted(
            pdf=pdf(2),
            text=json.dumps(WORDS).encode(),
            pages=2,
            kinds=("application/pdf",),
            found=(),
        )
    )
    fails: Exception | None = None
    seen: list[bytes] = field(default_factory=list)
    asked: list[tuple[str, ...]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def __call__(
        self,
        data: bytes,
        _name: str,
        languages: Sequence[str],
        heard: Callable[[], None],
        seconds: float = 0,
    ) -> Converted | Refusal:
        self.seen.append(data)
        self.asked.append(tuple(languages))
        self.seconds.append(seconds)
        heard()
        if self.fails is not None:
            raise self.fails
        return self.answer


def browser_of(person: Begun) -> Client:
    """A browser in which the person is signed in."""
    there = Here(None)
    there.start(APPLICANT, person.opened.id, person.opened.holder, person.holder, None)
    client = Client()
    client.cookies[cookie_name()] = there.token.hex()
    return client


def sends(
    client: Client,
    *files: bytes,
    to: str = "u/a",
    names: Sequence[str] = (),
    more: Mapping[str, Any] = {},
) -> Any:
    """Send a form with files; the names are those they have on the device."""
    names = names or [f"IMG_{uuid4().hex[:6]}.jpg" for _ in files]
    sent = [SimpleUploadedFile(name, data) for name, data in zip(names, files, strict=True)]
    return client.post(f"/en/{to}", {**more, "page": sent})


def opened(person: Begun) -> Opened:
    """The case as its person opens it now; to be used within :func:`at_home`."""
    return open_case(person.opened.id, person.opened.holder, person.holder)


def at_home(person: Begun) -> Any:
    """Bind work to the case of a person."""
    return bound(case=person.opened.id)


def papers(person: Begun) -> list[Paper]:
    """What the case holds by now."""
    with at_home(person):
        return list(shelf.papers(opened(person)).values())


def name_in(response: Any) -> str:
    """The name of the entry that an answer leads to."""
    return str(response["Location"].rpartition("/")[2])
