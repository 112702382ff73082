"""What do the closing and the certificates say?

28 USC 1746; 8 CFR 103.2(b)(3); 8 CFR 1003.33. One text covers all offices: each asks for other
words, and these hold all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wellfounded.languages import Language

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "closing": "Declaration under penalty of perjury",
        "translation": "Certificate of translation",
        "interpretation": "Certificate of interpretation",
    }
)
TEXTS: Mapping[str, str] = MappingProxyType(
    {
        "inside": "I declare under penalty of perjury that the foregoing is true and correct.",
        "outside": "I declare under penalty of perjury under the laws of the United States of "
        "America that the foregoing is true and correct.",
        "translation": "I, {name}, am competent to translate from {tongue} into English. I "
        "certify that the attached English translation of {titles} is complete, true and accurate "
        "to the best of my abilities.",
        "interpretation": "I, {name}, am competent to interpret between English and {tongue}. I "
        "read all of the attached declaration of {declarant} to this person in {tongue}, a "
        "language that this person understands. This person told me that they understood it "
        "before signing it. My interpretation was true and accurate to the best of my abilities.",
        "paragraph": "the declaration of {declarant} (paragraph {numbers})",
        "paragraphs": "the declaration of {declarant} (paragraphs {numbers})",
    }
)
LINES: Mapping[str, str] = MappingProxyType(
    {
        "executed_on": "Executed on",
        "signature": "Signature",
        "name": "Printed name",
        "address": "Address",
        "phone": "Telephone",
        "date": "Date",
    }
)
ELEMENTS: Mapping[str, str] = MappingProxyType(
    {
        "true_and_correct": "It says, under penalty of perjury, that all is true and correct",
        "laws_of_the_us": "It names the laws of the United States, as it must when signed abroad",
        "where_signed": "It is known in which country it is signed",
        "signature": "It is signed by hand",
        "date": "It has the date of signing, by hand",
        "declarant": "It has the name of the person who declares",
        "whole": "All of the words are in English",
        "complete_and_accurate": "It says that the translation is complete and accurate",
        "true_and_accurate": "It says that it is true and accurate to the best of their abilities",
        "competent": "It says from which language the translator is competent to translate",
        "typed": "It is typed",
        "attached": "It is attached to the words it is about",
        "titles": "It names what was translated",
        "name": "It has the translator's name",
        "address": "It has the translator's address",
        "phone": "It has the translator's telephone number",
        "read": "It was read to the person as it is now, in a language they understand",
        "understood": "The person understood it before signing",
        "interpreter_name": "It has the interpreter's name",
        "interpreter_competent": "It says in which language the interpreter is competent",
    }
)
WARNINGS: Mapping[str, str] = MappingProxyType(
    {
        "own_translator": "The person who declares is named as their own translator. Somebody "
        "else translates, where that can be had.",
        "relative": "A member of the family is named as the translator. An office may give such "
        "a translation less weight.",
        "by_another_language": "This translator is noted for another language.",
        "short_answers": "Short answers, such as a place or who did it, stand in the English "
        "as they were typed. Are all of them in English?",
        "reading_not_known": "Nobody has said whether the person reads and understands English. "
        "Whoever does not needs this certificate.",
    }
)
BLANK = "____________________"


def certificate_words() -> dict[str, str]:
    """Every message of the certificates by its context."""
    groups = {
        "title": TITLES,
        "text": TEXTS,
        "line": LINES,
        "element": ELEMENTS,
        "warning": WARNINGS,
    }
    return {
        f"declaration.certificate.{group}.{id}": english
        for group, words in groups.items()
        for id, english in words.items()
    }


def say(language: Language, id: str, **filled: str) -> str:
    """A message of the certificates, such as ``title.closing``; what is not known is a blank."""
    context = f"declaration.certificate.{id}"
    given = {name: part or BLANK for name, part in filled.items()}
    return language.say(context, certificate_words()[context], **given)
