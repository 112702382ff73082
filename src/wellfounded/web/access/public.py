"""Which pages does everybody get?"""

from __future__ import annotations

from typing import Final

from wellfounded.web.access.door import Access, public

PUBLIC: Final[dict[str, Access]] = {
    "/": public("The first page"),
    "/<lang>/": public("The first page, in a language"),
    "/<lang>/i": public("What is kept, and how to stay safe"),
    "/<lang>/a": public("Agree and begin", "GET", "POST"),
    "/<lang>/a/c": public("Ask an office to call", "GET", "POST"),
    "/<lang>/a/m": public("With a short code: see it, choose a time, take it back", "GET", "POST"),
    "/<lang>/b": public("Come back with a code", "GET", "POST"),
    "/<lang>/x": public("Leave at once", "GET", "POST"),
    "/<lang>/law": public("The rules of law, by citation"),
    "/<lang>/law/<rule>": public("One rule of law, and when it was last checked"),
    "/d/<token>.ics": public("A calendar that a person turned on", "GET", "HEAD"),
    "/<lang>/d/<token>": public("End messages, by the link in one", "GET", "POST"),
    "/<lang>/o": public("Sign out", "POST"),
    "/<lang>/gallery/": public("The parts of a page, with invented people"),
}
