"""Who works at an office on a site that is being served? They come by the commands and pages."""

from __future__ import annotations

import re
import subprocess
import time
from dataclasses import dataclass, field

import pyotp

from tests.web.journeys.person import Person
from tests.web.journeys.served import PROGRAM, Site, environment

PASSPHRASE = "quiet lantern over nine rivers"
CODE = re.compile(r"code: (\d{4} \d{4})")
LINK = re.compile(r"link: \S+/en/(desk/i/\S+)")
TEN = 10


def staff(site: Site, *words: str) -> str:
    """Run a command about the staff, as whoever runs the site does."""
    command = [*PROGRAM, "staff", *words, "--home", str(site.home)]
    around = environment(site.home, site.temporary)
    return subprocess.run(command, check=True, env=around, capture_output=True, text=True).stdout


@dataclass
class Worker(Person):
    """Somebody at the desk, with a passphrase and a printed sheet."""

    name: str = ""
    sheet: list[str] = field(default_factory=list)

    def joins(self, site: Site, office: str, role: str) -> None:
        """Be invited, set up the sign-in, and be let in."""
        said = staff(site, "invite", self.name, "--office", office, "--role", role)
        link, code = LINK.search(said), CODE.search(said)
        assert link
        assert code
        self.opens(link[1])
        self.types("#code", code[1])
        self.continues()
        seed = self.tab.inner_text("p.code").replace(" ", "")
        self.types("#passphrase", PASSPHRASE)
        self.types("#code", pyotp.TOTP(seed).at(int(time.time())))
        self.continues()
        self.sheet = self.tab.locator("ol.code li").all_inner_texts()
        assert len(self.sheet) == TEN, self.reads
        staff(site, "confirm", self.name)

    def signs_in(self) -> None:
        """Sign in, with a code of the sheet in place of the app's."""
        self.opens("desk/in")
        self.types("#name", self.name)
        self.types("#passphrase", PASSPHRASE)
        self.types("#code", self.sheet.pop())
        self.continues()
        assert self.place == "desk/", self.reads
