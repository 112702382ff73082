"""With which invented people and answers is the gallery of components filled?"""

from __future__ import annotations

from datetime import date

from wellfounded.web.ui.field import DateParts, Field, Option, Other
from wellfounded.web.ui.rows import Heard, Link, Record, Source, Step

SEXES = (
    Option(code="female", words="Female"),
    Option(code="male", words="Male"),
    Option(code="other", words="Another answer"),
)
COUNTRIES = (
    Option(code="CM", words="Cameroon"),
    Option(code="HT", words="Haiti"),
    Option(code="VE", words="Venezuela"),
)
TONGUES = (
    Option(code="fr", words="Français"),
    Option(code="ht", words="Kreyòl ayisyen"),
    Option(code="fa", words="فارسی"),
)
WHY = "The form asks for it, and papers are matched by it."

FIELDS = (
    Field(
        name="q0",
        kind="text",
        question="What is your family name?",
        why=WHY,
        help="Write it as it is in your passport, if you have one.",
        value="Mballa",
    ),
    Field(
        name="q1",
        kind="digits",
        question="What is your A-Number?",
        why=WHY,
        masked=True,
        options=(Option(code="none", words="I have none"),),
    ),
    Field(
        name="q2",
        kind="number",
        question="How many children do you have?",
        why=WHY,
        value="many",
        problem="Write it with figures, such as 2.",
    ),
    Field(
        name="q3",
        kind="long",
        question="What work did you do?",
        why=WHY,
        value="I sold cloth.\nThen I kept the books of a school.",
    ),
    Field(
        name="q4",
        kind="story",
        question="What happened?",
        why="The officer or the judge reads it.",
        help="In the order it happened, as far as you know.",
        value="یک شب به خانه ما آمدند.",
        language="fa",
        languages=TONGUES,
    ),
    Field(
        name="q5",
        kind="yes_no",
        question="Are you married?",
        why=WHY,
        value="yes",
    ),
    Field(
        name="q6",
        kind="choice",
        question="What is your sex?",
        why=WHY,
        options=SEXES,
        unknown="declined",
    ),
    Field(
        name="q7",
        kind="choices",
        question="Which papers do you have?",
        why=WHY,
        options=(
            Option(code="passport", words="A passport", chosen=True),
            Option(code="birth", words="A birth certificate"),
            Option(code="other", words="Other papers with your name"),
        ),
    ),
    Field(
        name="q8",
        kind="country",
        question="In which country were you born?",
        why=WHY,
        options=COUNTRIES,
        value="CM",
    ),
    Field(
        name="q9",
        kind="countries",
        question="Of which countries are you a citizen?",
        why=WHY,
        options=COUNTRIES,
        lines=("CM",),
    ),
    Field(
        name="q10",
        kind="texts",
        question="Which other names have you used?",
        why=WHY,
        lines=("Awa Ndiaye",),
    ),
    Field(
        name="q11",
        kind="date",
        question="When did this school end?",
        why=WHY,
        parts=DateParts(month="3", year="2019", said="after the rains"),
        words=(Option(code="present", words="It has not ended"),),
    ),
    Field(
        name="q12",
        kind="text",
        question="In which city were you born?",
        why=WHY,
        value="Douala",
        base=4,
        others=(Other(text="Duala", when="today at 14:05", by="your helper", revision=5),),
    ),
    Field(
        name="q13",
        kind="date",
        question="When did you last come to the United States?",
        why=WHY,
        unknown="does_not_know",
    ),
)
STEPS = (
    Step(words="Who you are", href="#steps", state="done"),
    Step(words="Your family", href="#steps", state="begun", note="You stopped at your children."),
    Step(words="What happened", href="#steps", state="not_started"),
)
RECORDS = (
    Record(
        summary="New York, 14 May 2023", note="With a visa", change="#records", remove="#records"
    ),
    Record(summary="El Paso, about 2019", change="#records", remove="#records"),
)
WHETHER = Field(
    name="q14",
    kind="choice",
    question="Have you lived in another country?",
    why=WHY,
    options=(Option(code="some", words="Yes, add one"), Option(code="none", words="No, none")),
    value="none",
)
LINKS = (
    Link(words="Your case", href="#main", here=True),
    Link(words="What to know", href="#main"),
)
SOURCES = (
    Source(
        citation="8 CFR 208.6",
        title="Disclosure to third parties",
        status="In force",
        checked=date(2026, 7, 1),
        href="https://www.ecfr.gov/",
    ),
)
HEARD = (
    Heard(
        name="Mam",
        lang="mam",
        href="#main",
        kind="audio/mpeg",
        about="0:42 min, 168 KB",
        by="Ana P.",
        words="Nobody spoke this: it is an example.",
    ),
    Heard(name="Tu’un Savi", lang="und", href="#main", kind="audio/wav", about="1:05 min, 520 KB"),
)
CODE_WORDS = ("maple", "river", "candle", "orbit", "violin", "harbor", "pencil", "meadow")
DIGITS = "104827364950172839465019283"

SHOWN: dict[str, object] = {
    "fields": FIELDS,
    "steps": STEPS,
    "records": RECORDS,
    "links": LINKS,
    "none": (),
    "whether": WHETHER,
    "sources": SOURCES,
    "heard": HEARD,
    "code_words": CODE_WORDS,
    "digits": DIGITS,
    "sexes": SEXES,
}
