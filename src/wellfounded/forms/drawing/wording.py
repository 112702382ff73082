"""Which characters does a text come down to before it is drawn?"""

import re
import unicodedata

from wellfounded.forms.drawing.refusals import UnreadableText

# Embeddings, overrides and isolates steer display only; phones add them when a number is copied.
_DIRECTION_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
# Old documents hold Arabic and Hebrew letters as the forms they take on paper.
_PRINTED_FORMS = re.compile("[\ufb00-\ufdff\ufe70-\ufefc]")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x0b\x0c]")


def cleaned(text: str, place: str) -> str:
    """Compose letters, make line ends ``\\n`` and tabs spaces, drop hidden direction marks.

    Letters stored as printed forms, as in old documents, become the letters themselves.
    ``place`` names the field in messages. Raises UnreadableText for control characters and
    half characters.
    """
    if not text.isascii():
        text = _DIRECTION_MARKS.sub("", text)
        text = _PRINTED_FORMS.sub(lambda one: unicodedata.normalize("NFKC", one[0]), text)
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
        _refuse_controls(text, place)
    return text


def code_points(characters: str) -> str:
    """Name characters so that a person can find them: the letter, its number and its name."""
    return ", ".join(
        f"{character if character.isprintable() else ''} U+{ord(character):04X}"
        f" {unicodedata.name(character, '')}".strip()
        for character in dict.fromkeys(characters)
    )


def _refuse_controls(text: str, place: str) -> None:
    hidden = [
        character
        for character in text
        if character != "\n" and unicodedata.category(character) in {"Cc", "Cs"}
    ]
    if hidden:
        raise UnreadableText(
            f"{place}: the text has characters that do not print ({code_points(''.join(hidden))})."
            " Delete them, or type the text again instead of pasting it."
        )
