"""Who gets through to which page?

One line for each address of the site. A test walks every address with every role, in every state
of a membership, and compares; an address without a line here fails it. It is printed as a page of
the reference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final

from wellfounded.web.accounts.roles import RIGHTS, STAFF, Act, Role


class Door(Enum):
    """What an address asks for first, and what everybody else sees there."""

    PUBLIC = "anybody"
    JOINING = "somebody who was invited and was told the code"
    CALLED = "a browser that is asked for a passkey"
    PASSED = "somebody who has just proved a passkey"
    APPLICANT = "the applicant, at their own case"
    MEMBER = "a confirmed member of an office"
    CASE = "a confirmed member who was handed a key of the case"
    INTAKE = "a confirmed member who holds the key of the intake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One address: what it answers to, what it does, and which of those at the door get on.

    ``roles`` are those of members; a ``fresh`` proof is one of the last five minutes.
    """

    what: str
    methods: tuple[str, ...]
    door: Door
    roles: frozenset[Role] = frozenset()
    fresh: bool = False


def _public(what: str, *methods: str) -> Access:
    return Access(what=what, methods=methods or ("GET",), door=Door.PUBLIC)


def _own(what: str, *methods: str) -> Access:
    return Access(what=what, methods=methods or ("GET",), door=Door.APPLICANT)


def _desk(what: str, *methods: str, acts: tuple[Act, ...] = (), fresh: bool = False) -> Access:
    roles = _with(acts) if acts else STAFF
    return Access(what=what, methods=methods, door=Door.MEMBER, roles=roles, fresh=fresh)


def _case(what: str, *methods: str, acts: tuple[Act, ...], fresh: bool = False) -> Access:
    return Access(what=what, methods=methods, door=Door.CASE, roles=_with(acts), fresh=fresh)


def _with(acts: tuple[Act, ...]) -> frozenset[Role]:
    return frozenset(role for role in STAFF if RIGHTS[role] & set(acts))


READERS: Final = (Act.READ_CASE, Act.READ_SECTION)
HANDERS: Final = (Act.ASSIGN, Act.PASS_UP)
LOGS: Final = (Act.READ_CASE_LOG, Act.READ_TEAM_LOG)
PEOPLE: Final = (Act.MANAGE_USERS, Act.MANAGE_TEAM, Act.TAKE_IN)

ACCESS: Final[Mapping[str, Access]] = MappingProxyType(
    {
        "/": _public("The first page"),
        "/<lang>/": _public("The first page, in a language"),
        "/<lang>/i": _public("What is kept, and how to stay safe"),
        "/<lang>/a": _public("Agree and begin", "GET", "POST"),
        "/<lang>/b": _public("Come back with a code", "GET", "POST"),
        "/<lang>/x": _public("Leave at once", "GET", "POST"),
        "/<lang>/law": _public("The rules of law, by citation"),
        "/<lang>/law/<rule>": _public("One rule of law, and when it was last checked"),
        "/d/<token>.ics": _public("A calendar that a person turned on", "GET", "HEAD"),
        "/w.js": _public("What a phone does without signal, once its person asked for that"),
        "/<lang>/w.json": _public("The icon of a phone’s first screen"),
        "/<lang>/f/w": _public("The empty pages that a phone can keep"),
        "/<lang>/f/w/<number>": _public("One page of questions, empty"),
        "/q": _public("Send answers that waited on a phone, with its ticket", "POST"),
        "/<lang>/d/<token>": _public("End messages, by the link in one", "GET", "POST"),
        "/<lang>/o": _public("Sign out", "POST"),
        "/<lang>/gallery/": _public("The parts of a page, with invented people"),
        "/<lang>/c": _own("The code, until it was typed back"),
        "/<lang>/c/t": _own("Type the code back", "GET", "POST"),
        "/<lang>/c/n": _own("A new code", "GET", "POST"),
        "/<lang>/f": _own("The parts of the interview"),
        "/<lang>/f/s/<number>": _own("Enter a part"),
        "/<lang>/f/later": _own("Go through what was left for later"),
        "/<lang>/f/after/<number>": _own("Pass over a part"),
        "/<lang>/f/<number>": _own("One page of questions", "GET", "POST"),
        "/<lang>/f/<number>/before": _own("What a hard part is about"),
        "/<lang>/f/<number>/without/<name>": _own("Take a record out", "GET", "POST"),
        "/<lang>/f/<number>/with/<name>": _own(
            "Take in a record that a helper suggested, or leave it out", "GET", "POST"
        ),
        "/<lang>/f/<number>/<name>": _own("One record of a list", "GET", "POST"),
        "/<lang>/f/<number>/y/<box>": _own("A date in another calendar", "GET", "POST"),
        "/<lang>/f/<number>/<name>/y/<box>": _own(
            "A date of a record in another calendar", "GET", "POST"
        ),
        "/<lang>/s": _own("What happened in a life, in order"),
        "/<lang>/s/h": _own("What to do to tell it to a helper instead"),
        "/<lang>/s/m": _own("Put an event one place up or down", "POST"),
        "/<lang>/s/t": _own("Begin an event that tells more of an answer", "POST"),
        "/<lang>/l": _own("The answers, read back"),
        "/<lang>/r": _own("What the law says"),
        "/<lang>/n": _own("What comes next, and by when"),
        "/<lang>/n/d": _own("Every day that counts, and how it was counted"),
        "/<lang>/w": _own("Read a pasted paper", "GET", "POST"),
        "/<lang>/w/n": _own("Note what a paper says", "POST"),
        "/<lang>/e": _own("What to get ready for"),
        "/<lang>/e/<letter>": _own("One sheet to get ready with"),
        "/<lang>/v": _own("What USCIS said of receipt numbers, and how to look up a hearing"),
        "/<lang>/v/<name>": _own("Ask USCIS about one number", "POST"),
        "/<lang>/y": _own("Fees of the case, and how forms are filed"),
        "/<lang>/y/<number>": _own("How one form is filed today"),
        "/<lang>/m": _own("A new address: whom to tell, and with what", "GET", "POST"),
        "/<lang>/t": _own("What happened so far"),
        "/<lang>/t/n": _own("Note what happened", "GET", "POST"),
        "/<lang>/s/d": _own("The declaration as it stands"),
        "/<lang>/s/d/1": _own("A copy of the declaration", "POST"),
        "/<lang>/s/d/k": _own("Keep a version, or leave one out", "POST"),
        "/<lang>/s/d/r": _own("Note that the declaration was read", "GET", "POST"),
        "/<lang>/s/d/t": _own("Note who translated", "GET", "POST"),
        "/<lang>/s/d/w": _own(
            "In which language it is told, and where it is signed", "GET", "POST"
        ),
        "/<lang>/s/d/y": _own("Note that the declaration was signed", "GET", "POST"),
        "/<lang>/s/d/v/<number>": _own("One version of the declaration"),
        "/<lang>/p": _own("The forms, and when each is filed"),
        "/<lang>/p/stop": _own("What a lawyer must look at first"),
        "/<lang>/p/<number>": _own("One form"),
        "/<lang>/p/<number>/t": _own("The answers in the order in which they are typed online"),
        "/<lang>/p/<number>/o": _own("What is still open on a form", "POST"),
        "/<lang>/p/<number>/1": _own("The draft", "POST"),
        "/<lang>/p/<number>/2": _own("The copy for filing", "POST"),
        "/<lang>/u": _own("The papers, and how far each has come"),
        "/<lang>/u/g": _own("What could show it"),
        "/<lang>/u/<kept>": _own(
            "Who could tell, what cannot be had, which records were asked for", "GET", "POST"
        ),
        "/<lang>/u/<kept>/<name>": _own("One of these", "GET", "POST"),
        "/<lang>/u/<kept>/<name>/t": _own(
            "Take in one that a helper suggested, or leave it out", "GET", "POST"
        ),
        "/<lang>/u/<kept>/<name>/x": _own("Take one of these out", "GET", "POST"),
        "/<lang>/u/<name>/s": _own("What a paper speaks of", "GET", "POST"),
        "/<lang>/u/a": _own("Add a paper", "GET", "POST"),
        "/<lang>/u/<name>": _own("One paper, and what it is", "GET", "POST"),
        "/<lang>/u/<name>/c": _own("The safe copy of a paper, page by page"),
        "/<lang>/u/<name>/c/f": _own("The safe copy of a paper, as a file"),
        "/<lang>/u/<name>/c/<number>": _own("One page of the safe copy, as a picture"),
        "/<lang>/u/<name>/l": _own("What becomes of the place in a photo", "POST"),
        "/<lang>/u/<name>/o": _own("A paper as it was given", "POST"),
        "/<lang>/u/<name>/p": _own("Add a page to a paper", "GET", "POST"),
        "/<lang>/u/<name>/t": _own("Add the translation of a paper", "GET", "POST"),
        "/<lang>/u/<name>/t/c": _own("The safe copy of a translation, page by page"),
        "/<lang>/u/<name>/t/c/f": _own("The safe copy of a translation, as a file"),
        "/<lang>/u/<name>/t/c/<number>": _own("One page of a translation, as a picture"),
        "/<lang>/u/<name>/x": _own("Take a paper out", "GET", "POST"),
        "/<lang>/j": _own("What will be in the packet"),
        "/<lang>/j/1": _own("The packet", "POST"),
        "/<lang>/k": _own("Who looked, and what can be done with the file"),
        "/<lang>/k/a": _own("What the person agreed to", "GET", "POST"),
        "/<lang>/k/c": _own("Have the days in a calendar", "GET", "POST"),
        "/<lang>/k/w": _own("Use this phone without signal", "GET", "POST"),
        "/<lang>/k/m": _own("Be reminded of the days", "GET", "POST"),
        "/<lang>/k/e": _own("Take the answers along", "POST"),
        "/<lang>/k/d": _own("Delete everything", "GET", "POST"),
        "/<lang>/g": _own("Give the case to an office", "GET", "POST"),
        "/<lang>/g/b": _own("Take the case back", "POST"),
        "/<lang>/desk/in": _public("Sign in", "GET", "POST"),
        "/<lang>/desk/p": _public("Ask to sign in with a passkey", "POST"),
        "/<lang>/desk/p/a": Access(
            what="Ask the device for its passkey", methods=("GET", "POST"), door=Door.CALLED
        ),
        "/<lang>/desk/p/q": Access(
            what="The passphrase, after a passkey that does not unlock the key",
            methods=("GET", "POST"),
            door=Door.PASSED,
        ),
        "/<lang>/desk/i/<link>": _public(
            "An invitation, with the code told by voice", "GET", "POST"
        ),
        "/<lang>/desk/join": Access(
            what="Choose a passphrase and set up an app",
            methods=("GET", "POST"),
            door=Door.JOINING,
        ),
        "/<lang>/desk/": _desk("The cases of a member, and those at the intake", "GET"),
        "/<lang>/desk/out": _desk("Sign out", "POST"),
        "/<lang>/desk/again": _desk("Prove again who one is", "GET", "POST"),
        "/<lang>/desk/me": _desk("The own sign-in", "GET"),
        "/<lang>/desk/me/passphrase": _desk("Another passphrase", "GET", "POST", fresh=True),
        "/<lang>/desk/me/app": _desk("Another app", "GET", "POST", fresh=True),
        "/<lang>/desk/me/passkey": _desk("Another passkey", "GET", "POST", fresh=True),
        "/<lang>/desk/me/sheet": _desk("A new printed sheet", "POST", fresh=True),
        "/<lang>/desk/moved": _desk(
            "Whose cases move with the law", "GET", "POST", acts=(Act.READ_CASE,)
        ),
        "/<lang>/desk/c": _desk(
            "The office’s shelf of country reports", "GET", "POST", acts=(Act.ADD_PAPERS,)
        ),
        "/<lang>/desk/c/<entry>": _desk(
            "Take a report off the shelf", "POST", acts=(Act.ADD_PAPERS,)
        ),
        "/<lang>/desk/people": _desk("Who works here", "GET", acts=PEOPLE),
        "/<lang>/desk/people/<other>/intake": _desk(
            "Hand the intake’s key on", "POST", acts=(Act.TAKE_IN,), fresh=True
        ),
        "/<lang>/desk/people/<other>/<act>": _desk(
            "Suspend somebody who works on cases; an administrator also confirms and removes",
            "GET",
            "POST",
            acts=(Act.MANAGE_USERS, Act.MANAGE_TEAM),
            fresh=True,
        ),
        "/<lang>/desk/w/<case>": Access(
            what="Take a waiting case in",
            methods=("POST",),
            door=Door.INTAKE,
            roles=_with((Act.TAKE_IN,)),
        ),
        "/<lang>/desk/w/<case>/b": Access(
            what="Give a waiting case back",
            methods=("GET", "POST"),
            door=Door.INTAKE,
            roles=_with((Act.TAKE_IN,)),
        ),
        "/<lang>/desk/k/<case>": _case("A case: the name and the day", "GET", acts=READERS),
        "/<lang>/desk/k/<case>/l": _case("What was said", "GET", acts=READERS),
        "/<lang>/desk/k/<case>/n": _case(
            "What happened, what comes next, and by when", "GET", acts=(Act.READ_CASE,)
        ),
        "/<lang>/desk/k/<case>/r": _case("What the law makes of it", "GET", acts=(Act.READ_CASE,)),
        "/<lang>/desk/k/<case>/r/<number>": _case(
            "What decided cases make of an element, and what was found on it",
            "GET",
            acts=(Act.READ_CASE,),
        ),
        "/<lang>/desk/k/<case>/r/<number>/f": _case(
            "Write a finding, change it, take it back", "GET", "POST", acts=(Act.WRITE_FINDING,)
        ),
        "/<lang>/desk/k/<case>/t": _case(
            "Each account beside its English, and what is asked of the two", "GET", acts=READERS
        ),
        "/<lang>/desk/k/<case>/t/<number>": _case(
            "Note that a place of a translation is right",
            "GET",
            "POST",
            acts=(Act.CHECK_TRANSLATION,),
        ),
        "/<lang>/desk/k/<case>/x": _case(
            "Where two passages do not say the same", "GET", acts=(Act.READ_CASE,)
        ),
        "/<lang>/desk/k/<case>/x/<number>": _case(
            "Settle what two passages say", "GET", "POST", acts=(Act.WRITE_FINDING,)
        ),
        "/<lang>/desk/k/<case>/s/<number>": _case(
            "Suggest answers", "GET", "POST", acts=(Act.SUGGEST_ANSWERS,)
        ),
        "/<lang>/desk/k/<case>/s/<number>/<name>": _case(
            "Suggest answers in a record", "GET", "POST", acts=(Act.SUGGEST_ANSWERS,)
        ),
        "/<lang>/desk/k/<case>/d": _case("The declaration", "GET", acts=(Act.MAKE_DRAFT,)),
        "/<lang>/desk/k/<case>/d/1": _case(
            "A copy of the declaration", "POST", acts=(Act.MAKE_DRAFT,)
        ),
        "/<lang>/desk/k/<case>/d/k": _case(
            "Keep a version; counsel leaves one out or sets which are kept",
            "POST",
            acts=(Act.MAKE_DRAFT,),
        ),
        "/<lang>/desk/k/<case>/d/r": _case(
            "Note that the declaration was read", "GET", "POST", acts=(Act.MAKE_DRAFT,)
        ),
        "/<lang>/desk/k/<case>/d/t": _case(
            "Note who translated", "GET", "POST", acts=(Act.MAKE_DRAFT,)
        ),
        "/<lang>/desk/k/<case>/d/w": _case(
            "In which language the declaration is told, and where it is signed",
            "GET",
            "POST",
            acts=(Act.MAKE_DRAFT,),
        ),
        "/<lang>/desk/k/<case>/d/y": _case(
            "Note that the declaration was signed", "GET", "POST", acts=(Act.MAKE_DRAFT,)
        ),
        "/<lang>/desk/k/<case>/d/v/<number>": _case(
            "One version of the declaration", "GET", acts=(Act.MAKE_DRAFT,)
        ),
        "/<lang>/desk/k/<case>/p": _case("The forms of a case", "GET", acts=(Act.MAKE_DRAFT,)),
        "/<lang>/desk/k/<case>/p/<number>": _case("One form", "GET", acts=(Act.MAKE_DRAFT,)),
        "/<lang>/desk/k/<case>/p/<number>/o": _case(
            "What is open on a form", "POST", acts=(Act.MAKE_DRAFT,)
        ),
        "/<lang>/desk/k/<case>/p/<number>/1": _case(
            "The draft of a form", "POST", acts=(Act.MAKE_DRAFT,)
        ),
        "/<lang>/desk/k/<case>/j": _case(
            "What will be in the packet", "GET", acts=(Act.MAKE_DRAFT,)
        ),
        "/<lang>/desk/k/<case>/j/1": _case("The packet", "POST", acts=(Act.MAKE_DRAFT,)),
        "/<lang>/desk/k/<case>/u": _case(
            "The papers of a case; find words in them", "GET", "POST", acts=READERS
        ),
        "/<lang>/desk/k/<case>/u/m": _case(
            "Which paper shows what, and what is open", "GET", acts=(Act.READ_CASE,)
        ),
        "/<lang>/desk/k/<case>/u/<kept>": _case(
            "Who could tell, what cannot be had, which records were asked for",
            "GET",
            acts=(Act.READ_CASE,),
        ),
        "/<lang>/desk/k/<case>/u/<kept>/<name>": _case(
            "Suggest one of these", "GET", "POST", acts=(Act.SUGGEST_ANSWERS,)
        ),
        "/<lang>/desk/k/<case>/u/<name>/s": _case(
            "What a paper shows", "GET", "POST", acts=(Act.ADD_PAPERS,)
        ),
        "/<lang>/desk/k/<case>/u/<name>/s/c": _case(
            "Fill a paper in from the shelf", "POST", acts=(Act.ADD_PAPERS,)
        ),
        "/<lang>/desk/k/<case>/u/a": _case("Add a paper", "GET", "POST", acts=(Act.ADD_PAPERS,)),
        "/<lang>/desk/k/<case>/u/<name>": _case("One paper", "GET", acts=READERS),
        "/<lang>/desk/k/<case>/u/<name>/d": _case(
            "Say what a paper is", "GET", "POST", acts=(Act.ADD_PAPERS,)
        ),
        "/<lang>/desk/k/<case>/u/<name>/c": _case(
            "The safe copy of a paper, page by page", "GET", acts=READERS
        ),
        "/<lang>/desk/k/<case>/u/<name>/c/f": _case(
            "The safe copy of a paper, as a file", "GET", acts=READERS
        ),
        "/<lang>/desk/k/<case>/u/<name>/c/<number>": _case(
            "One page of the safe copy, as a picture", "GET", acts=READERS
        ),
        "/<lang>/desk/k/<case>/u/<name>/o": _case(
            "A paper as it was given", "GET", "POST", acts=(Act.READ_ORIGINALS,)
        ),
        "/<lang>/desk/k/<case>/u/<name>/p": _case(
            "Add a page to a paper", "GET", "POST", acts=(Act.ADD_PAPERS,)
        ),
        "/<lang>/desk/k/<case>/u/<name>/t": _case(
            "Add the translation of a paper", "GET", "POST", acts=(Act.ADD_PAPERS,)
        ),
        "/<lang>/desk/k/<case>/u/<name>/t/c": _case(
            "The safe copy of a translation, page by page", "GET", acts=READERS
        ),
        "/<lang>/desk/k/<case>/u/<name>/t/c/f": _case(
            "The safe copy of a translation, as a file", "GET", acts=READERS
        ),
        "/<lang>/desk/k/<case>/u/<name>/t/c/<number>": _case(
            "One page of a translation, as a picture", "GET", acts=READERS
        ),
        "/<lang>/desk/k/<case>/u/<name>/x": _case(
            "Take out a paper that the office added", "GET", "POST", acts=(Act.ADD_PAPERS,)
        ),
        "/<lang>/desk/k/<case>/o": _case(
            "What happened in the life that is told, in order", "GET", acts=READERS
        ),
        "/<lang>/desk/k/<case>/e": _case(
            "The whole case in a file", "POST", acts=(Act.EXPORT_CASE,), fresh=True
        ),
        "/<lang>/desk/k/<case>/a": _case(
            "Who works on it; hand it on", "GET", "POST", acts=HANDERS, fresh=True
        ),
        "/<lang>/desk/k/<case>/a/<other>": _case(
            "Take somebody off it", "GET", "POST", acts=(Act.ASSIGN,), fresh=True
        ),
        "/<lang>/desk/k/<case>/b": _case(
            "Give the case back", "GET", "POST", acts=(Act.TAKE_IN,), fresh=True
        ),
        "/<lang>/desk/k/<case>/f": _case("Approve the filing", "GET", "POST", acts=(Act.SIGN_OFF,)),
        "/<lang>/desk/k/<case>/g": _case("What happened", "GET", acts=LOGS),
    }
)
