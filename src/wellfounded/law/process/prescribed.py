"""Which warnings does the law itself prescribe, and where do they stand?

They are the government's duty to give (INA 208(d)(4), 235(b)(1)(B)(iv), 239(a)(1), 240(b)(7),
240B(d); 8 CFR 208.3(c)). A person reads them here before the step they are about, in plain words
and beside their source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Warning:
    """One warning: its title, its words and who prescribes it."""

    title: str
    words: str
    authority: str


PRESCRIBED: Mapping[str, Warning] = MappingProxyType(
    {
        "counsel": Warning(
            title="A lawyer",
            words="You may have a lawyer or an accredited representative. The government does not "
            "pay for one. You must get a list of people who may help for little or no money.",
            authority="INA 208(d)(4)",
        ),
        "frivolous": Warning(
            title="A false claim",
            words="Who makes up an important part of an asylum claim on purpose can lose every "
            "benefit of this law for good. A judge or the Board decides that, after the person "
            "was warned and could explain. It does not close withholding of removal "
            "(8 CFR 1208.20).",
            authority="INA 208(d)(6)",
        ),
        "perjury": Warning(
            title="The signature",
            words="The form is signed under penalty of perjury. It means: I know what it says, and "
            "it is true. What it says can be used in a court case.",
            authority="8 CFR 208.3(c)(2)",
        ),
        "address": Warning(
            title="The address",
            words="Tell USCIS about a new address within 10 days. In court, tell the court within "
            "5 working days too. Letters go to the last address they have.",
            authority="INA 265(a)",
        ),
        "absence": Warning(
            title="Missing a hearing",
            words="Who misses a hearing can be ordered removed without being heard. Some other "
            "ways to stay are then closed for 10 years.",
            authority="INA 240(b)(5)",
        ),
        "absence_aloud": Warning(
            title="What the judge tells you aloud",
            words="The judge tells you aloud, in a language you understand, the time and place of "
            "the hearing and what follows if you do not come. Ten years without other ways to "
            "stay follow only if you were told. They never touch asylum.",
            authority="INA 240(b)(7)",
        ),
        "notice_to_appear": Warning(
            title="What the Notice to Appear must say",
            words="It says why the government wants to remove you, that you may have a lawyer, "
            "that you give your address, and what follows if you miss the hearing.",
            authority="INA 239(a)(1)",
        ),
        "fear_interview": Warning(
            title="Before the interview on fear",
            words="You must be told how the interview goes. You may talk before it to a person "
            "you choose, if that does not delay it without reason. The government does not pay.",
            authority="INA 235(b)(1)(B)(iv)",
        ),
        "leaving_in_time": Warning(
            title="Leaving by the day",
            words="Who was let leave by a day and stays longer can owe money. Some other ways to "
            "stay are then closed for 10 years. It was not checked here how much.",
            authority="INA 240B(d)",
        ),
        "departure": Warning(
            title="Leaving the country",
            words="Who leaves the United States while asylum waits, without permission asked for "
            "before, is taken to have given the claim up.",
            authority="8 CFR 208.8",
        ),
    }
)


def messages() -> Iterator[tuple[str, str]]:
    """Every warning as ``(context, English)``."""
    for id, warning in PRESCRIBED.items():
        yield f"process.warning.{id}.title", warning.title
        yield f"process.warning.{id}.words", warning.words
