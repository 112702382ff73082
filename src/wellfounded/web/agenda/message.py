"""What does a reminder say? Nothing, to somebody who looks at the phone.

Not what the paper is, not the day, no name, not who sent it. An address of this site stands in it
only if the person wants that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wellfounded.languages import Language
from wellfounded.web.agenda.known import Known

WORDS: dict[str, str] = {
    "message.subject": "Reminder",
    "message.paper": "You have a paper due soon. Open your page.",
    "message.appointment": "You have an appointment soon. Open your page.",
    "message.both": "You have a paper due soon, and an appointment. Open your page.",
    "message.line": "Check your dates with the line you were given. The paper you hold counts "
    "more than the line.",
    "message.page": "Your page: {address}",
    "message.stop": "Stop these messages: {address}",
}
PAPER, APPOINTMENT, BOTH, LINE = "paper", "appointment", "both", "line"
SAID: Final = (PAPER, APPOINTMENT, LINE)
"""What a person is shown before they turn reminders on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message as it goes out. ``stop`` is the address that ends them; empty for none."""

    to: str
    subject: str
    text: str
    stop: str = ""


def message(said: Known, to: str, what: str, site: str, *, link: bool) -> Message:
    """The message of a kind, in the person's language. ``site`` is where people reach this one."""
    language = Language(said.language)

    def say(id: str, **filled: str) -> str:
        return language.say(f"message.{id}", WORDS[f"message.{id}"], **filled)

    stop = f"{site}/{said.language}/d/{said.stop}" if link else ""
    lines = [say(what)]
    if link:
        lines += [say("page", address=f"{site}/{said.language}/b"), say("stop", address=stop)]
    return Message(to=to, subject=say("subject"), text="\n".join(lines), stop=stop)
