"""Where may a translation say something else than the person said?"""

from wellfounded.drift.accounts import Account, account, accounts, every_alarm, key_of, names_of
from wellfounded.drift.alarm import (
    Alarm,
    kind_words,
    messages,
    not_checked_words,
    question_words,
)
from wellfounded.drift.comparing import drift, not_checked
from wellfounded.drift.found import Kind
from wellfounded.drift.names import Name
from wellfounded.drift.word_files import LANGUAGES

__all__ = [
    "LANGUAGES",
    "Account",
    "Alarm",
    "Kind",
    "Name",
    "account",
    "accounts",
    "drift",
    "every_alarm",
    "key_of",
    "kind_words",
    "messages",
    "names_of",
    "not_checked",
    "not_checked_words",
    "question_words",
]
