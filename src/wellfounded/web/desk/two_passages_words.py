"""What does the desk say of two passages that may not both be true?"""

from __future__ import annotations

from types import MappingProxyType

WORDS = MappingProxyType(
    {
        "case.two_passages": "Two passages",
        "two.title": "Where two passages do not say the same",
        "two.what": "Rules compare the answers, the accounts in English and the words of the "
        "papers. They can err, and they miss some. Nothing is changed here: ask the "
        "applicant, without hinting at an answer.",
        "two.part": "You hold only a part of this case. What lies in another part was not "
        "compared.",
        "two.read": "Papers whose words were read: {number}. A paper that is still being checked, "
        "or that is in another language, was not.",
        "two.none": "No two passages were found that do not say the same.",
        "two.open": "Open",
        "two.none_open": "All of them are settled.",
        "two.settled": "Settled",
        "two.answer": "An answer: {question}",
        "two.page": "{paper}, page {page}",
        "two.settle": "Settle it",
        "two.change": "Change it, or open it again",
        "two.explained": "Explained by {who} on {day}:",
        "two.corrected": "Corrected, says {who} on {day}:",
        "two.both_right": "The applicant said on {day} that both are right:",
        "two.left": "The applicant left it to a helper on {day}.",
        "two.who": "A lawyer or accredited representative who works on the case can settle it.",
        "two.settle.title": "Settle it",
        "two.settle.what": "You write this in your own name, for those who work on the case here. "
        "The applicant is told that a finding was written, and never which. If one of the two "
        "passages changes, it is open again.",
        "two.how": "How is it settled?",
        "two.how.explained": "There is an explanation",
        "two.how.corrected": "One of the two was corrected",
        "two.how.choose": "Choose one.",
        "two.reason": "The explanation, or what was corrected",
        "two.reason.help": "Say who explained it and when, or where it was corrected.",
        "two.reason.empty": "Write down why.",
        "two.reason.long": "That is too long. Keep it to {most} characters.",
        "two.reason.odd": "There is a character in it that cannot be kept. Type it anew, or leave "
        "it out.",
        "two.save": "Save",
        "two.again": "Open it again",
        "two.since": "Nothing is saved yet. A colleague wrote here while you did. Read what stands "
        "now. If yours is to stand instead, save it again.",
    }
)
