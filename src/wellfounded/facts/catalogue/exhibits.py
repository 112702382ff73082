"""Which papers show it, where do they come from, and in what state are they?

INA 208(b)(1)(B)(ii) on what may be asked for; 8 CFR 103.2(b)(3) and 1003.33 on translations. What
a paper shows is named as ``Reference`` says: a path of the case or an element of the law.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.choices import EXHIBIT_FORM, EXHIBIT_KINDS, TRANSLATION
from wellfounded.facts.fact import DataClass, Fact, Section
from wellfounded.facts.kinds import (
    Choice,
    Country,
    Date,
    Number,
    Records,
    References,
    Text,
    YesNo,
)

ruled = partial(Fact, data_class=DataClass.DANGER, section=Section.EVIDENCE)

SHOWN = "The law looks at the papers that can be had (INA 208(b)(1)(B)(ii))."
TRANSLATED = "Papers go in with an English translation (8 CFR 103.2(b)(3); 8 CFR 1003.33)."
WHENCE = "A reader of a paper asks where it comes from (8 CFR 1287.6)."
CITED = "A reader looks up what is quoted (8 CFR 208.12(a); 8 CFR 1208.12(a))."
KEPT = "The program keeps the file as it was given, and can show that nothing was changed."
ORDERED = "The papers go in one order, with a list of them (8 CFR 1003.32)."
MOST_PAGES = 5_000

PAPER = (
    ruled(
        "exhibits",
        Records(),
        "Which papers, photos and messages do you have?",
        SHOWN,
        complete="Are these all the papers you have?",
    ),
    ruled("exhibits[].title", Text(), "What do you call this paper?", SHOWN),
    ruled("exhibits[].kind", Choice(EXHIBIT_KINDS), "What kind of paper is it?", SHOWN),
    ruled(
        "exhibits[].date",
        Date(),
        "What date is on the paper?",
        WHENCE,
        help="Of a photo or a message: the day it was taken or sent.",
    ),
    ruled("exhibits[].pages", Number(most=MOST_PAGES), "How many pages does it have?", ORDERED),
    ruled(
        "exhibits[].shows",
        References(),
        "What in your case does this paper speak of?",
        SHOWN,
        help="Choose what the paper itself says. It need not say all of it.",
        complete="Is this all it speaks of?",
    ),
)

TRANSLATIONS = (
    ruled("exhibits[].language", Text(), "In which language is it written?", TRANSLATED),
    ruled("exhibits[].translation", Choice(TRANSLATION), "Is there a translation?", TRANSLATED),
    ruled("exhibits[].translator.name", Text(), "Who translated it?", TRANSLATED),
    ruled("exhibits[].translator.address", Text(), "What is the translator's address?", TRANSLATED),
    ruled("exhibits[].translator.phone", Text(), "What is the translator's phone?", TRANSLATED),
    ruled("exhibits[].translator.on", Date(), "On what day did the translator sign?", TRANSLATED),
)

ORIGIN = (
    ruled("exhibits[].given_by", Text(), "Who gave you this paper?", WHENCE),
    ruled("exhibits[].given_on", Date(), "When did you get it?", WHENCE),
    ruled(
        "exhibits[].how",
        Text(),
        "How did it come to you?",
        WHENCE,
        help="Such as by mail, by phone, or you carried it.",
    ),
    ruled("exhibits[].form", Choice(EXHIBIT_FORM), "What do you have in your hand?", WHENCE),
    ruled("exhibits[].sender.name", Text(), "Who wrote or signed it?", WHENCE),
    ruled("exhibits[].sender.address", Text(), "What is the writer's address?", WHENCE),
    ruled("exhibits[].sender.phone", Text(), "What is the writer's phone?", WHENCE),
    ruled(
        "exhibits[].sender.id_shown",
        YesNo(),
        "Is there a copy of the writer's identity card with it?",
        WHENCE,
    ),
    ruled("exhibits[].signed", YesNo(), "Is it signed?", WHENCE),
)

IN_THE_VAULT = (
    ruled("exhibits[].file", Text(), "Which file is it?", KEPT),
    ruled("exhibits[].sha256", Text(), "What is the fingerprint of the file?", KEPT),
    ruled("exhibits[].translation_file", Text(), "Which file holds the translation?", TRANSLATED),
    ruled("exhibits[].leave_out", YesNo(), "Is it to be kept out of what is sent?", ORDERED),
    ruled("exhibits[].order", Number(most=9_999), "At which place does it stand?", ORDERED),
)

COUNTRY_MATERIAL = (
    ruled("exhibits[].source.publisher", Text(), "Who published it?", CITED),
    ruled("exhibits[].source.url", Text(), "At which web address is it?", CITED),
    ruled("exhibits[].source.accessed_on", Date(), "On what day was it read there?", CITED),
    ruled("exhibits[].source.archived_at", Text(), "Where is a kept copy of it?", CITED),
    ruled("exhibits[].source.pages_used", Text(), "Which of its pages are used?", CITED),
    ruled("exhibits[].source.quote", Text(), "Which words of it are quoted?", CITED),
    ruled(
        "exhibits[].source.quote_page", Text(), "On which page do the quoted words stand?", CITED
    ),
    ruled("exhibits[].source.country", Country(), "Of which country does it speak?", CITED),
    ruled("exhibits[].source.region", Text(), "Of which part of the country?", CITED),
    ruled(
        "exhibits[].source.limits",
        Text(),
        "What does it say that it does not know?",
        CITED,
    ),
)

EXHIBITS = (*PAPER, *TRANSLATIONS, *ORIGIN, *IN_THE_VAULT, *COUNTRY_MATERIAL)
