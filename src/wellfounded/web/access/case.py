"""Which pages of a case does a member get who was handed a key of it?"""

from __future__ import annotations

from typing import Final

from wellfounded.web.access.door import HANDERS, LOGS, READERS, Access, case
from wellfounded.web.accounts.roles import Act

CASE: Final[dict[str, Access]] = {
    "/<lang>/desk/k/<case>": case("A case: the name and the day", "GET", acts=READERS),
    "/<lang>/desk/k/<case>/l": case("What was said", "GET", acts=READERS),
    "/<lang>/desk/k/<case>/n": case(
        "What happened, what comes next, and by when", "GET", acts=(Act.READ_CASE,)
    ),
    "/<lang>/desk/k/<case>/r": case("What the law makes of it", "GET", acts=(Act.READ_CASE,)),
    "/<lang>/desk/k/<case>/r/<number>": case(
        "What decided cases make of an element, and what was found on it",
        "GET",
        acts=(Act.READ_CASE,),
    ),
    "/<lang>/desk/k/<case>/r/<number>/f": case(
        "Write a finding, change it, take it back", "GET", "POST", acts=(Act.WRITE_FINDING,)
    ),
    "/<lang>/desk/k/<case>/t": case(
        "Each account beside its English, and what is asked of the two", "GET", acts=READERS
    ),
    "/<lang>/desk/k/<case>/t/<number>": case(
        "Note that a place of a translation is right",
        "GET",
        "POST",
        acts=(Act.CHECK_TRANSLATION,),
    ),
    "/<lang>/desk/k/<case>/x": case(
        "Where two passages do not say the same", "GET", acts=(Act.READ_CASE,)
    ),
    "/<lang>/desk/k/<case>/x/<number>": case(
        "Settle what two passages say", "GET", "POST", acts=(Act.WRITE_FINDING,)
    ),
    "/<lang>/desk/k/<case>/s/<number>": case(
        "Suggest answers", "GET", "POST", acts=(Act.SUGGEST_ANSWERS,)
    ),
    "/<lang>/desk/k/<case>/s/<number>/<name>": case(
        "Suggest answers in a record", "GET", "POST", acts=(Act.SUGGEST_ANSWERS,)
    ),
    "/<lang>/desk/k/<case>/d": case("The declaration", "GET", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/d/1": case("A copy of the declaration", "POST", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/d/k": case(
        "Keep a version; counsel leaves one out or sets which are kept",
        "POST",
        acts=(Act.MAKE_DRAFT,),
    ),
    "/<lang>/desk/k/<case>/d/r": case(
        "Note that the declaration was read", "GET", "POST", acts=(Act.MAKE_DRAFT,)
    ),
    "/<lang>/desk/k/<case>/d/t": case("Note who translated", "GET", "POST", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/d/w": case(
        "In which language the declaration is told, and where it is signed",
        "GET",
        "POST",
        acts=(Act.MAKE_DRAFT,),
    ),
    "/<lang>/desk/k/<case>/d/y": case(
        "Note that the declaration was signed", "GET", "POST", acts=(Act.MAKE_DRAFT,)
    ),
    "/<lang>/desk/k/<case>/d/v/<number>": case(
        "One version of the declaration", "GET", acts=(Act.MAKE_DRAFT,)
    ),
    "/<lang>/desk/k/<case>/p": case("The forms of a case", "GET", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/p/<number>": case("One form", "GET", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/p/<number>/o": case(
        "What is open on a form", "POST", acts=(Act.MAKE_DRAFT,)
    ),
    "/<lang>/desk/k/<case>/p/<number>/1": case(
        "The draft of a form", "POST", acts=(Act.MAKE_DRAFT,)
    ),
    "/<lang>/desk/k/<case>/j": case("What will be in the packet", "GET", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/j/1": case("Wish for the packet", "POST", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/u": case(
        "The papers of a case; find words in them", "GET", "POST", acts=READERS
    ),
    "/<lang>/desk/k/<case>/u/m": case(
        "Which paper shows what, and what is open", "GET", acts=(Act.READ_CASE,)
    ),
    "/<lang>/desk/k/<case>/u/<kept>": case(
        "Who could tell, what cannot be had, which records were asked for",
        "GET",
        acts=(Act.READ_CASE,),
    ),
    "/<lang>/desk/k/<case>/u/<kept>/<name>": case(
        "Suggest one of these", "GET", "POST", acts=(Act.SUGGEST_ANSWERS,)
    ),
    "/<lang>/desk/k/<case>/u/<name>/s": case(
        "What a paper shows", "GET", "POST", acts=(Act.ADD_PAPERS,)
    ),
    "/<lang>/desk/k/<case>/u/<name>/s/c": case(
        "Fill a paper in from the shelf", "POST", acts=(Act.ADD_PAPERS,)
    ),
    "/<lang>/desk/k/<case>/u/a": case("Add a paper", "GET", "POST", acts=(Act.ADD_PAPERS,)),
    "/<lang>/desk/k/<case>/u/<name>": case("One paper", "GET", acts=READERS),
    "/<lang>/desk/k/<case>/u/<name>/d": case(
        "Say what a paper is", "GET", "POST", acts=(Act.ADD_PAPERS,)
    ),
    "/<lang>/desk/k/<case>/u/<name>/c": case(
        "The safe copy of a paper, page by page", "GET", acts=READERS
    ),
    "/<lang>/desk/k/<case>/u/<name>/c/f": case(
        "The safe copy of a paper, as a file", "GET", acts=READERS
    ),
    "/<lang>/desk/k/<case>/u/<name>/c/<number>": case(
        "One page of the safe copy, as a picture", "GET", acts=READERS
    ),
    "/<lang>/desk/k/<case>/u/<name>/o": case(
        "A paper as it was given", "GET", "POST", acts=(Act.READ_ORIGINALS,)
    ),
    "/<lang>/desk/k/<case>/u/<name>/p": case(
        "Add a page to a paper", "GET", "POST", acts=(Act.ADD_PAPERS,)
    ),
    "/<lang>/desk/k/<case>/u/<name>/t": case(
        "Add the translation of a paper", "GET", "POST", acts=(Act.ADD_PAPERS,)
    ),
    "/<lang>/desk/k/<case>/u/<name>/t/c": case(
        "The safe copy of a translation, page by page", "GET", acts=READERS
    ),
    "/<lang>/desk/k/<case>/u/<name>/t/c/f": case(
        "The safe copy of a translation, as a file", "GET", acts=READERS
    ),
    "/<lang>/desk/k/<case>/u/<name>/t/c/<number>": case(
        "One page of a translation, as a picture", "GET", acts=READERS
    ),
    "/<lang>/desk/k/<case>/u/<name>/x": case(
        "Take out a paper that the office added", "GET", "POST", acts=(Act.ADD_PAPERS,)
    ),
    "/<lang>/desk/k/<case>/o": case(
        "What happened in the life that is told, in order", "GET", acts=READERS
    ),
    "/<lang>/desk/k/<case>/e": case(
        "The whole case in a file", "POST", acts=(Act.EXPORT_CASE,), fresh=True
    ),
    "/<lang>/desk/k/<case>/a": case(
        "Who works on it; hand it on", "GET", "POST", acts=HANDERS, fresh=True
    ),
    "/<lang>/desk/k/<case>/a/<other>": case(
        "Take somebody off it", "GET", "POST", acts=(Act.ASSIGN,), fresh=True
    ),
    "/<lang>/desk/k/<case>/b": case(
        "Give the case back", "GET", "POST", acts=(Act.TAKE_IN,), fresh=True
    ),
    "/<lang>/desk/k/<case>/f": case("Approve the filing", "GET", "POST", acts=(Act.SIGN_OFF,)),
    "/<lang>/desk/k/<case>/g": case("What happened", "GET", acts=LOGS),
    "/<lang>/desk/k/<case>/j/c": case(
        "What changed since the form was filed", "GET", "POST", acts=(Act.MAKE_DRAFT,)
    ),
    "/<lang>/desk/k/<case>/j/c/1": case(
        "Why it changed, and the sheet of changes", "POST", acts=(Act.MAKE_DRAFT,)
    ),
    "/<lang>/desk/k/<case>/j/w": case("How far the packet is", "GET", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/j/w/1": case("A file of the packet", "POST", acts=(Act.MAKE_DRAFT,)),
    "/<lang>/desk/k/<case>/d/e": case(
        "Suggest the English of short answers",
        "GET",
        "POST",
        acts=(Act.MAKE_DRAFT, Act.SUGGEST_ANSWERS),
    ),
}
