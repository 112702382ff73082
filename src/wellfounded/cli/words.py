"""What do the commands say of themselves, besides the law and the questions?"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.languages import Language
from wellfounded.law.plain import Kind

WORDS = {
    "view.heading": "The law on {day}",
    "view.rules": "rules {version}",
    "view.see": "(shown apart)",
    "view.conflict": "The authorities conflict. Keep to the safe day, and ask a lawyer:",
    "view.needs": "Still open:",
    "view.more": "and {number} more",
    "view.disputed": "The finding {finding} and the answers disagree. It stays open until one of "
    "them is corrected.",
    "deadlines.safe": "safe by {day}",
    "deadlines.more_time": "More time: {words}",
    "deadlines.nothing": "No day is counted yet.",
    "timeline.nothing": "Nothing is noted yet.",
    "payments.nothing": "No fee follows from what is noted.",
    "verdict.yes": "yes",
    "verdict.no": "no",
    "verdict.not_settled": "not settled",
    "plain.opening": "This is information about the law on {day}. It is not legal advice, and it "
    "does not decide anything.",
    "plain.unreviewed": "No person has reviewed this translation yet. The English text counts.",
    "plain.moved_since": "The law on this changed on {day}. These words were written before. A "
    "lawyer can say what holds today.",
    "notice_view.from": "Sent by: {sender}",
    "notice_view.might_be": "It may also be: {kind}",
    "notice_view.on_the_paper": "On the paper",
    "notice_view.would_record": "If you confirm it, it is noted as",
    "notice_view.differs": "Not the same as before",
    "notice_view.where": "Where the case is: {place}",
    "notice_view.sure": "sure",
    "notice_view.not_sure": "not sure",
    "notice_view.also": "It can also be read as: {readings}.",
    "notice_view.confirm": "Compare each line with the paper. A program can misread it.",
    "check.ready": "{form}: ready to be filed, once signed by hand",
    "check.not_ready": "{form}: not ready to be filed",
    "check.before": "Before it can be filed:",
    "check.to_know": "To know:",
    "check.deadline": "The one-year deadline: safe day {safe}; last day in time {last}.",
    "check.deadline.so_far": "The one-year deadline, from the arrivals named so far: safe day "
    "{safe}; last day in time {last}.",
    "check.stated": "What the papers state, in the words of the person:",
    "check.how": "How it is filed with {place} on {day}:",
    "check.today": "Look this up again today.",
    "declaration.written": "Written: {file}",
    "declaration.asks": "Questions that are still open:",
    "declaration.lacks": "What a certificate still needs:",
    "declaration.to_know": "To know:",
    "declaration.ready": "It may be signed as it is.",
    "declaration.not_ready": "Before it is signed:",
    "contradictions.none": "No two passages were found that do not say the same.",
    "contradictions.settled": "Settled:",
    "contradictions.explained": "Explained",
    "contradictions.corrected": "Corrected",
    "contradictions.right": "Right as it stands",
    "contradictions.both_right": "The person says that both are right:",
    "contradictions.left": "The person leaves it to a helper.",
    "contradictions.on_page": "{paper}, page {page}",
    "contradictions.asks": "Rules found these. They can err, and they miss some. A person "
    "decides what is right.",
    "drift_view.none": "No account has both an original and its English.",
    "drift_view.nothing": "Nothing to ask.",
    "drift_view.right": "Somebody looked at it, and it is right",
    "forms_needed.now": "can be filed, as far as the case tells",
    "forms_needed.not_now": "not now",
    "forms_needed.open": "not settled: look what is open",
    "forms_needed.beside": "goes with something else, or when something happens",
    "forms_needed.first_day": "first day: {day}",
    **{f"plain.{kind.name.lower()}": kind.value for kind in Kind},
}


def say(language: Language, id: str, **filled: str) -> str:
    """One of ``WORDS`` in a language."""
    return language.say(id, WORDS[id], **filled)


def messages() -> Iterator[tuple[str, str]]:
    """Every message of the commands as ``(context, English)``."""
    yield from WORDS.items()
