"""What does the gate before a filing look at, and which words does it know?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checks.reference.markdown import code, made_page, table
from wellfounded.forms.offered import every_form
from wellfounded.forms.readiness.gate import GATES, Gate
from wellfounded.forms.readiness.language import BESIDES, FEWEST, FEWEST_TOLD, NAMES, SHARE
from wellfounded.forms.sufficiency import LOOKED_FOR, Question
from wellfounded.forms.sufficiency.gates import PROTECTIONS
from wellfounded.forms.sufficiency.words import LISTS

FOREWORD = """\
`wellfounded check FORM CASE` says whether a form is ready to be filed. Danger comes first. What
*stops* the filing has to be mended; a *word* is for the person who files. A named helper can file
*all the same* where the table says so; a danger, too. What the agency sends back, and what the
applicant would sign unread, nobody passes over. What is *on paper* stops the filing and not the
copy that is still to be signed. In the tables `{label}` and the like are filled from the case."""
READING = """\
A judge may end a claim on the papers alone where they do not state an element, all of them taken as
true (*Matter of H-A-A-V-*), and need not reach an incomplete form (*Matter of C-A-R-R-*). So the
gate looks for each element of each protection that is asked for, and quotes the person's own words
with their place. It never writes a sentence, never suggests one, and never says that what is stated
is enough.

- *Stated*: an answer says it. Who did it, why, an injury, what officials did, and the accounts of
  harm, of fear and of torture are such answers.
- *Look*: no answer says it, and a word of the lists below stands in an account. The sentence is
  shown, and a helper decides. Likelihood of torture and the name of a social group are always so:
  no answer has a place of its own for them.
  So is where harm is feared, for whether life elsewhere is possible.
- *Not stated*: neither. "None", "unknown" and "see attached" state nothing. It stops the filing
  where the paper is not enough without it; a named helper can file all the same."""
LANGUAGES = """\
An answer looks like another language where it has at least {fewest} words ({fewest_told} in an
account), at least {share} percent of them are small words of that language, {besides} of these are
none that stand in names (*de*, *la*), and they are more than twice as many as the English ones. It
is an honest guess: a helper can pass over it. Known are {known}. Other letters than Latin ones are
always noticed."""
WORDS = """\
The lists are closed. A word that is met never states an element. `*` stands for any ending."""
COLUMNS = ("Gate", "What it says", "What to do", "How it stands", "Authority")


def page() -> str:
    """The page."""
    every_form()
    return made_page(
        "The gate before a filing",
        FOREWORD,
        "## What it looks at",
        table(COLUMNS, (tuple(_gate(GATES[id])) for id in sorted(GATES))),
        "## What the papers state",
        READING,
        table(("Looked for", "Id", "For", "Item", "Authority"), map(_question, _in_order())),
        "### The words",
        WORDS,
        table(("List", "Words"), ((code(name), ", ".join(LISTS[name])) for name in LISTS)),
        "## Other languages",
        _languages(),
    )


def _gate(one: Gate) -> Iterator[str]:
    yield code(one.id)
    yield one.reason
    yield one.fix
    yield ", ".join(_stands(one))
    yield "; ".join(one.authorities)


def _stands(one: Gate) -> Iterator[str]:
    yield "stops" if one.blocks else "a word"
    if one.blocks and one.overridable:
        yield "all the same by a helper"
    if one.on_paper:
        yield "on paper"


def _in_order() -> Iterable[Question]:
    order = list(PROTECTIONS)
    return sorted(LOOKED_FOR.values(), key=lambda one: order.index(one.protection))


def _question(one: Question) -> tuple[str, ...]:
    sources = "; ".join(one.authorities)
    return one.asks, code(one.id), PROTECTIONS[one.protection], one.item, sources


def _languages() -> str:
    known = ", ".join(sorted(phrase.english for phrase in NAMES.values()))
    return LANGUAGES.format(
        fewest=FEWEST,
        fewest_told=FEWEST_TOLD,
        share=round(SHARE * 100),
        besides=BESIDES,
        known=known,
    )
