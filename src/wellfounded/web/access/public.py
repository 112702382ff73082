"""Which pages does everybody get?"""

from __future__ import annotations

from typing import Final

from wellfounded.web.access.door import Access, public

PUBLIC: Final[dict[str, Access]] = {
    "/": public("The first page"),
    "/<lang>/": public("The first page, in a language"),
    "/<lang>/i": public("What is kept, and how to stay safe"),
    "/<lang>/i/k": public("What is kept, column by column, and what could be handed over"),
    "/<lang>/i/w": public("Where the exit leads, and whether others use the phone", "GET", "POST"),
    "/<lang>/i/y": public("For people under 18, and who takes care of them"),
    "/<lang>/a": public("Agree and begin", "GET", "POST"),
    "/<lang>/a/c": public("Ask an office to call", "GET", "POST"),
    "/<lang>/a/m": public("With a short code: see it, choose a time, take it back", "GET", "POST"),
    "/<lang>/b": public("Come back with a code", "GET", "POST"),
    "/<lang>/b/f": public("Come back with a file that was carried", "GET", "POST"),
    "/<lang>/x": public("Leave at once", "GET", "POST"),
    "/<lang>/law": public("The rules of law, by citation"),
    "/<lang>/law/<rule>": public("One rule of law, and when it was last checked"),
    "/d/<token>.ics": public("A calendar that a person turned on", "GET", "HEAD"),
    "/<lang>/d/<token>": public("End messages, by the link in one", "GET", "POST"),
    "/<lang>/o": public("Sign out", "POST"),
    "/<lang>/gallery/": public("The parts of a page, with invented people"),
    "/<lang>/z": public("People who can help", "GET", "POST"),
    "/<lang>/z/c": public("How to look a helper up, and to report fraud"),
    "/<lang>/z/f": public("What filing costs today"),
    "/<lang>/z/o": public("Offices and hours of whoever runs the site"),
    "/<lang>/z/p": public("Immigration courts and asylum offices"),
    "/<lang>/q": public("Questions about the law, answered in plain words"),
    "/<lang>/q/w": public("What a pasted paper says, without a case", "GET", "POST"),
    "/<lang>/q/<letters>": public("One question, as the law stands on a day"),
    "/<lang>/q/o": public("What the courts’ numbers mean, and what they cannot say"),
    "/<lang>/q/o/n": public("What courts decided, for a country and a court", "GET", "POST"),
    "/<lang>/q/o/n/t": public("The same as a table to take along", "POST"),
    "/<lang>/q/o/c": public("The decisions that are counted, as a file"),
    "/<lang>/q/o/z": public("All the numbers that are loaded, as one file"),
    "/<lang>/q/o/s": public("What other offices publish in numbers"),
    "/<lang>/q/l": public("What was recorded in which language", "GET", "POST"),
    "/<lang>/q/l/<clip>": public("A recording", "GET", "HEAD"),
    "/w.js": public("What a phone does without signal, once its person asked for that"),
    "/<lang>/w.json": public("The icon of a phone’s first screen"),
    "/<lang>/f/w": public("The empty pages that a phone can keep"),
    "/<lang>/f/w/<number>": public("One page of questions, empty"),
    "/q": public("Send answers that waited on a phone, with its ticket", "POST"),
}
