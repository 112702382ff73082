"""Which day counts? The safe day of the one-year deadline, ahead or past.

It is shown from the first arrival named, unless asylum is closed where the person is. Not to
know yet where somebody is must not cost them the day.
"""

from wellfounded.law.asylum.one_year_deadline import one_year_bar
from wellfounded.law.asylum.one_year_deadline.due import safe_day
from wellfounded.law.asylum.presence import in_the_united_states, open_where_the_person_is
from wellfounded.law.forum import as_of
from wellfounded.law.plain.card import Card, Kind
from wellfounded.logic import choice, roster, yes

filed = yes("application.filed")
arrived = in_the_united_states | roster("entries").any()
closed_here = ~in_the_united_states | ~open_where_the_person_is

CARDS = (
    Card(
        id="day.one_year_ahead",
        kind=Kind.DAY,
        text="The one-year deadline. The safe day is {safe_day}. An application that is received "
        "by then is in time. Received means that it has arrived. A form that is sent "
        "back, such as for a missing fee or answer, was not received.",
        authority="INA 208(a)(2)(B)",
        shown_if=arrived & (as_of <= safe_day),
        hidden_if=filed | closed_here,
        days=(safe_day,),
    ),
    Card(
        id="day.one_year_past",
        kind=Kind.DAY,
        text="The one-year deadline. The safe day was {safe_day}. Each day more can count. A "
        "lawyer can say whether an exception fits. Ask one today.",
        authority="INA 208(a)(2)(D)",
        shown_if=arrived & (safe_day < as_of),
        hidden_if=filed | closed_here | ~one_year_bar,
        days=(safe_day,),
    ),
    Card(
        id="day.one_year_open",
        kind=Kind.DAY,
        text="The one-year deadline. The year is counted from the last arrival. From the arrivals "
        "named so far, the safe day is {safe_day}. The dates of all arrivals make it exact.",
        authority="8 CFR 1208.4(a)(2)(ii)",
        shown_if=arrived,
        hidden_if=filed | closed_here | (as_of <= safe_day) | (safe_day < as_of) | ~one_year_bar,
        days=(safe_day,),
    ),
    Card(
        id="day.new_address",
        kind=Kind.DAY,
        text="A new address. Tell USCIS within 10 days of a move. If there is a court case, tell "
        "the court within 5 working days. Letters go to the last address they have.",
        authority="INA 265(a)",
        shown_if=in_the_united_states,
    ),
    Card(
        id="day.hearing",
        kind=Kind.DAY,
        text="Each hearing in court. Missing one can lead to an order of removal.",
        authority="INA 240(b)(5)",
        shown_if=yes("proceedings.in_removal")
        | choice("proceedings.court_line_found").among("hearing"),
    ),
)
