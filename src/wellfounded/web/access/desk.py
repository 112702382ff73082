"""Which pages of the desk are of no one case?"""

from __future__ import annotations

from typing import Final

from wellfounded.web.access.door import PEOPLE, Access, Door, desk, public, who_may
from wellfounded.web.accounts.roles import Act

DESK: Final[dict[str, Access]] = {
    "/<lang>/desk/in": public("Sign in", "GET", "POST"),
    "/<lang>/desk/p": public("Ask to sign in with a passkey", "POST"),
    "/<lang>/desk/p/a": Access(
        what="Ask the device for its passkey", methods=("GET", "POST"), door=Door.CALLED
    ),
    "/<lang>/desk/p/q": Access(
        what="The passphrase, after a passkey that does not unlock the key",
        methods=("GET", "POST"),
        door=Door.PASSED,
    ),
    "/<lang>/desk/i/<link>": public("An invitation, with the code told by voice", "GET", "POST"),
    "/<lang>/desk/join": Access(
        what="Choose a passphrase and set up an app",
        methods=("GET", "POST"),
        door=Door.JOINING,
    ),
    "/<lang>/desk/": desk("The cases of a member, and those at the intake", "GET"),
    "/<lang>/desk/out": desk("Sign out", "POST"),
    "/<lang>/desk/again": desk("Prove again who one is", "GET", "POST"),
    "/<lang>/desk/me": desk("The own sign-in", "GET"),
    "/<lang>/desk/me/passphrase": desk("Another passphrase", "GET", "POST", fresh=True),
    "/<lang>/desk/me/app": desk("Another app", "GET", "POST", fresh=True),
    "/<lang>/desk/me/passkey": desk("Another passkey", "GET", "POST", fresh=True),
    "/<lang>/desk/me/sheet": desk("A new printed sheet", "POST", fresh=True),
    "/<lang>/desk/moved": desk(
        "Whose cases move with the law", "GET", "POST", acts=(Act.READ_CASE,)
    ),
    "/<lang>/desk/c": desk(
        "The office’s shelf of country reports", "GET", "POST", acts=(Act.ADD_PAPERS,)
    ),
    "/<lang>/desk/c/<entry>": desk("Take a report off the shelf", "POST", acts=(Act.ADD_PAPERS,)),
    "/<lang>/desk/a": desk("Who asked the office to call", "GET", acts=(Act.TAKE_IN,)),
    "/<lang>/desk/a/<ask>": Access(
        what="What one of them said, and what became of it",
        methods=("GET", "POST"),
        door=Door.INTAKE,
        roles=who_may((Act.TAKE_IN,)),
    ),
    "/<lang>/desk/t": desk("Times for a talk", "GET", "POST", acts=(Act.TAKE_IN,)),
    "/<lang>/desk/t/<offer>": desk("Offer a time no longer", "POST", acts=(Act.TAKE_IN,)),
    "/<lang>/desk/v": desk(
        "What was recorded, and what is due again; take a recording out",
        "GET",
        "POST",
        acts=(Act.KEEP_CLIPS,),
    ),
    "/<lang>/desk/v/<letters>": desk(
        "The texts of one part that can be recorded", "GET", acts=(Act.KEEP_CLIPS,)
    ),
    "/<lang>/desk/v/<letters>/<number>": desk(
        "One text to read out, and its recordings; add one",
        "GET",
        "POST",
        acts=(Act.KEEP_CLIPS,),
    ),
    "/<lang>/desk/o": desk("What courts decided, and the judges of a court", "GET", "POST"),
    "/<lang>/desk/o/t": desk("The same as a table to take along", "POST"),
    "/<lang>/desk/people": desk("Who works here", "GET", acts=PEOPLE),
    "/<lang>/desk/people/<other>/intake": desk(
        "Hand the intake’s key on", "POST", acts=(Act.TAKE_IN,), fresh=True
    ),
    "/<lang>/desk/people/<other>/<act>": desk(
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
        roles=who_may((Act.TAKE_IN,)),
    ),
    "/<lang>/desk/w/<case>/b": Access(
        what="Give a waiting case back",
        methods=("GET", "POST"),
        door=Door.INTAKE,
        roles=who_may((Act.TAKE_IN,)),
    ),
}
