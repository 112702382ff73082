"""Which ways of writing may a map name after ``as``?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from wellfounded.facts.countries import country_name
from wellfounded.facts.dates import When
from wellfounded.forms.values import (
    dates,
    names,
    numbers,
    one_line,
    places,
    postal,
    regions,
    states,
    units,
)
from wellfounded.forms.values.formatter import Answer, CannotWrite, Formatter, Written

MARITAL_STATUS = {
    "single": "Single",
    "married": "Married",
    "divorced": "Divorced",
    "widowed": "Widowed",
}

CHILD_RELATIONSHIP = {
    "biological": "Biological child",
    "adopted": "Legally adopted child",
    "stepchild": "Stepchild",
}


def _one_text(write: Callable[[str], Written]) -> Callable[[Sequence[Answer | None]], Written]:
    return lambda answers: write(_text(answers[0]))


def _one_date(write: Callable[[When], Written]) -> Callable[[Sequence[Answer | None]], Written]:
    def write_it(answers: Sequence[Answer | None]) -> Written:
        if not isinstance(answers[0], When):
            raise CannotWrite("the box takes a date")
        return write(answers[0])

    return write_it


def _text(answer: Answer | None) -> str:
    if isinstance(answer, tuple):
        return ", ".join(answer)
    return "" if answer is None else str(answer)


def _codes(answer: Answer | None) -> tuple[str, ...]:
    return answer if isinstance(answer, tuple) else (_text(answer),)


def _as_is(text: str) -> Sequence[object]:
    return (text,)


def _date_back(text: str) -> Sequence[object]:
    return (dates.read(text),)


def _split(text: str) -> Sequence[object]:
    return (text.split(", "),)


def _marital_back(text: str) -> Sequence[object]:
    return (text.lower() if text.lower() in MARITAL_STATUS else None,)


def _child_back(text: str) -> Sequence[object]:
    return (next((code for code, words in CHILD_RELATIONSHIP.items() if words == text), None),)


MARRIAGE_END = {"annulled": "Annulled", "divorced": "Divorced", "deceased": "Widowed"}


def _marriage_end(answers: Sequence[Answer | None]) -> Written:
    code = _text(answers[0])
    return Written(MARRIAGE_END.get(code) or _text(answers[1]))


def _marriage_end_back(text: str) -> Sequence[object]:
    codes = {words: code for code, words in MARRIAGE_END.items()}
    return (codes[text], None) if text in codes else ("other", text)


FORMATTERS: Mapping[str, Formatter] = {
    "text": Formatter(write=_one_text(Written), read=_as_is),
    "texts": Formatter(write=_one_text(Written), read=_split),
    "given_name": Formatter(write=_one_text(names.given_name), read=_as_is),
    "middle_name": Formatter(write=_one_text(names.middle_name), read=_as_is),
    "complete_name": Formatter(
        write=lambda answers: Written(names.complete_name(*(_text(part) for part in answers)))
    ),
    "two_names": Formatter(
        write=lambda answers: Written(names.complete_name(_text(answers[0]), "", _text(answers[1])))
    ),
    "joined": Formatter(
        write=lambda answers: Written(", ".join(_text(answer) for answer in answers if answer)),
        read=_as_is,
    ),
    "count": Formatter(write=_one_text(Written)),
    # A part of an answer: the form's package puts the parts together again.
    "part": Formatter(write=_one_text(Written)),
    "number": Formatter(write=_one_text(Written), read=lambda text: (numbers.whole(text),)),
    "date": Formatter(write=_one_date(dates.day_or_less), read=_date_back),
    "month": Formatter(write=_one_date(dates.month_or_less), read=_date_back),
    "until": Formatter(write=_one_date(dates.day_or_present), read=_date_back),
    "status_end": Formatter(write=_one_date(dates.status_end), read=_date_back),
    "a_number": Formatter(write=_one_text(numbers.a_number), read=_as_is),
    "nine_digits": Formatter(
        write=_one_text(lambda text: numbers.digits(9, "a number", text)), read=_as_is
    ),
    "twelve_digits": Formatter(
        write=_one_text(lambda text: numbers.digits(12, "a number", text)), read=_as_is
    ),
    "i94": Formatter(write=_one_text(numbers.i94), read=_as_is),
    "zip": Formatter(write=_one_text(numbers.zip_code), read=_as_is),
    "apartment": Formatter(write=_one_text(units.unit_number), read=_as_is),
    "state": Formatter(write=_one_text(states.state), read=_as_is),
    "phone": Formatter(write=_one_text(numbers.telephone), read=_as_is),
    "email": Formatter(write=_one_text(numbers.email), read=_as_is),
    "receipt": Formatter(write=_one_text(numbers.receipt_number), read=_as_is),
    "zip_here": Formatter(
        write=lambda answers: postal.zip_here(_text(answers[0]), _text(answers[1])), read=_as_is
    ),
    "state_here": Formatter(
        write=lambda answers: regions.state_here(_text(answers[0]), _text(answers[1])),
        read=_as_is,
    ),
    "province_abroad": Formatter(
        write=lambda answers: regions.province_abroad(_text(answers[0]), _text(answers[1])),
        read=_as_is,
    ),
    "marriage_end": Formatter(write=_marriage_end, read=_marriage_end_back),
    "child_relationship": Formatter(
        write=_one_text(lambda code: Written(CHILD_RELATIONSHIP[code])), read=_child_back
    ),
    "postal_abroad": Formatter(
        write=lambda answers: postal.postal_abroad(_text(answers[0]), _text(answers[1])),
        read=_as_is,
    ),
    "area_code": Formatter(write=_one_text(numbers.area_code)),
    "local_number": Formatter(write=_one_text(numbers.local_number)),
    "country": Formatter(
        write=_one_text(lambda code: Written(country_name(code))),
        read=lambda text: (places.code_of(text),),
    ),
    "countries": Formatter(
        write=lambda answers: Written(places.countries(_codes(answers[0]))),
        read=lambda text: (places.read_countries(text),),
    ),
    "nationality": Formatter(
        write=lambda answers: Written(
            answers[0] if isinstance(answers[0], str) else places.countries(_codes(answers[0]))
        ),
        read=lambda text: (places.read_countries(text),),
    ),
    "place_and_country": Formatter(
        write=lambda answers: Written(
            places.place_and_country(_text(answers[0]), _text(answers[1]))
        ),
        read=places.read_place_and_country,
    ),
    "last_first_middle": Formatter(
        write=lambda answers: Written(one_line.last_first_middle(*map(_text, answers))),
        read=one_line.read_last_first_middle,
    ),
    "street_line": Formatter(
        write=lambda answers: Written(one_line.street_line(*map(_text, answers))),
        read=one_line.read_street_line,
    ),
    "town_line": Formatter(
        write=lambda answers: Written(one_line.town_line(*map(_text, answers))),
        read=one_line.read_town_line,
    ),
    "dollars": Formatter(
        write=lambda answers: one_line.dollars(answers[0]), read=one_line.read_dollars
    ),
    "marital_status": Formatter(
        write=_one_text(lambda code: Written(MARITAL_STATUS[code])), read=_marital_back
    ),
}
