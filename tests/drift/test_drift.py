"""What is asked about, and what is left alone?"""

from __future__ import annotations

import random

import pytest

from tests.drift.labelled import every_pair
from wellfounded.drift import LANGUAGES, Kind, drift, not_checked

MUTATED = 10_000
ODD = (
    *("\u200d", "\u200c", "\u0301", "\u0640", "\u2028", "\x0b", "'", "’", "…", "¿", "-", "‑"),
    *("١٢", "०", "፲፭", "二〇", "万", "3万", "五月", "年", "²", "Ⅷ", "½", "ß", "İ", "😀"),
    *("12/13/2020", "1-2-3", "5:77", "1.000.000", "99999999999999999999", "l'", "'s", "al-"),
)

I_BECAME_WE = ("Nosotros huimos esa noche.", "es", "I fled that night.")


def kinds(original: str, language: str, english: str) -> list[Kind]:
    return [one.kind for one in drift(original, language, english)]


def test_we_that_became_i_is_asked_about_and_not_mended() -> None:
    (alarm,) = drift(*I_BECAME_WE)
    assert alarm.kind is Kind.PERSON
    assert (alarm.original, alarm.english) == ("Nosotros", "I")
    assert alarm.question == (
        "The original has “Nosotros” here. The English says “I”. Which is right?"
    )


@pytest.mark.parametrize(
    ("original", "language", "english"),
    [
        ("Yo soy soltero.", "es", "I am single."),
        ("Me llevaron a la fuerza.", "es", "I was taken by force."),
        ("Mi hermano y yo estábamos allí.", "es", "My brother and I were there."),
        ("On m'a dit de partir.", "fr", "I was told to leave."),
        ("Мы с женой уехали.", "ru", "My wife and I left."),
        ("昨天去了派出所。", "zh", "Yesterday I went to the police station."),
        ("ضربوني أمام أطفالي.", "ar", "They beat me in front of my children."),
        ("Yo bat mwen devan timoun yo.", "ht", "They beat me in front of the children."),
        ("Li te frape m.", "ht", "She hit me."),
        ("Me pegó.", "es", "She hit me."),
        ("Su madre murió.", "es", "His mother died."),
        ("Él me pegó y ella lloraba.", "es", "He hit me and she was crying."),
        ("Il fait froid et sa mère a peur.", "fr", "It is cold and her mother is afraid."),
        ("A gente saiu correndo.", "pt", "We ran out."),
        ("Tenía 14 años.", "es", "I was fourteen."),
        ("A las 20:00 llegaron.", "es", "At 8:00 in the evening they came."),
        ("El 03/02/2021 me fui.", "es", "I left on February 3, 2021."),
        ("Pagué 25.000 pesos.", "es", "I paid 25,000 pesos."),
        ("J'ai payé 14 000 francs.", "fr", "I paid 14,000 francs."),
        ("罚了三万五千元。", "zh", "They fined me 35,000 yuan."),
        ("罚了20万元。", "zh", "They fined me 200,000 yuan."),
        ("罚了3万5千元。", "zh", "They fined me 35,000 yuan."),
        ("等了一百零五天。", "zh", "I waited 105 days."),
        ("一万二", "zh", "12,000"),
        ("二〇一三年", "zh", "2013"),
        ("Costó 35 mil pesos.", "es", "It cost 35,000 pesos."),
        ("Tardó mil doscientos días.", "es", "It took twelve hundred days."),
        ("دفعت ثلاثة آلاف وخمسمئة دولار", "ar", "I paid 3,500 dollars"),
        ("Он заплатил двести пятьдесят тысяч.", "ru", "He paid 250,000."),
        ("دفعت ٥٠٠ دولار", "ar", "I paid 500 dollars"),
        ("Elle avait quatre-vingt-dix-sept ans.", "fr", "She was ninety-seven years old."),
        ("Li gen disetan.", "ht", "He is seventeen years old."),
        ("بقيت خمسة وعشرين يومًا.", "ar", "I stayed twenty-five days."),
    ],
)
def test_what_says_the_same_is_left_alone(original: str, language: str, english: str) -> None:
    assert drift(original, language, english) == ()


@pytest.mark.parametrize(
    ("original", "language", "english", "kind"),
    [
        ("Tenía 14 años.", "es", "I was fifteen.", Kind.NUMBER),
        ("A las 20:00 llegaron.", "es", "At 9:00 in the evening they came.", Kind.NUMBER),
        ("El 03/02/2021 me fui.", "es", "I left on February 4, 2021.", Kind.DATE),
        ("El 23/02/2021 me fui.", "es", "I left in February 2021.", Kind.DATE),
        ("Llegaron el martes.", "es", "They came on Wednesday.", Kind.DATE),
        ("Él me pegó.", "es", "She hit me.", Kind.PERSON),
        ("Ella era mi novia.", "es", "He was my boyfriend.", Kind.PERSON),
        ("Il m'a frappé.", "fr", "She hit me.", Kind.PERSON),
        ("Ela me ameaçou.", "pt", "He threatened me.", Kind.PERSON),
        ("Он меня ударил.", "ru", "She hit me.", Kind.PERSON),
        ("هو ضربني.", "ar", "She hit me.", Kind.PERSON),
        ("她打了我。", "zh", "He hit me.", Kind.PERSON),
        ("No vi a nadie.", "es", "I saw somebody.", Kind.NEGATION),
        ("Vi a mi tío.", "es", "I saw my father.", Kind.KIN),
        ("عمي مات.", "ar", "My maternal uncle died.", Kind.KIN),
        ("我哥哥走了。", "zh", "My younger brother left.", Kind.KIN),
        ("Солдат вошёл.", "ru", "The soldier came in.", None),
        ("Солдаты вошли.", "ru", "The soldier came in.", Kind.PLURAL),
        ("Sòlda yo te antre.", "ht", "The soldier came in.", Kind.PLURAL),
        ("Esperé tres días.", "es", "I waited three weeks.", Kind.MEASURE),
        ("Vinieron de noche.", "es", "They came in the morning.", Kind.TIME),
        ("Llamé a Rosa en Quito.", "es", "I called Rosa in Lima.", Kind.NAME),
        ("Я позвонил Сергею.", "ru", "I called Sergey.", None),
        ("Я позвонил Сергею.", "ru", "I called Dmitry.", Kind.NAME),
    ],
)
def test_what_says_another_thing_is_asked_about(
    original: str, language: str, english: str, kind: Kind | None
) -> None:
    assert kinds(original, language, english) == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("original", "language", "english", "differ"),
    [
        ("در سال ۱۳۹۹ رفتم.", "prs", "I left in 2020.", False),
        ("در سال ۱۳۹۹ رفتم.", "prs", "I left in 1399.", False),
        ("در سال ۱۳۹۹ رفتم.", "prs", "I left in 2018.", True),
        ("۱۵ ثور ۱۳۹۹ رفتم.", "prs", "I left on May 4, 2020.", False),
        ("۱۵ ثور ۱۳۹۹ رفتم.", "prs", "I left on May 14, 2020.", True),
        ("سافرت في 1445", "ar", "I traveled in 2024", False),
        ("Me fui en 1399.", "es", "I left in 2020.", True),
    ],
)
def test_a_year_of_another_calendar_is_compared_by_its_days(
    original: str, language: str, english: str, differ: bool
) -> None:
    assert kinds(original, language, english) == ([Kind.DATE] if differ else [])


def test_a_language_without_words_is_compared_by_its_digits_and_says_so() -> None:
    punjabi = "14 ਜਨਵਰੀ 2020 ਨੂੰ ਪੁਲਿਸ ਘਰ ਆਈ।"
    assert kinds(punjabi, "pa", "On January 14, 2020, the police came to the house.") == []
    assert kinds(punjabi, "pa", "On January 15, 2020, the police came to the house.") == [
        Kind.NUMBER
    ]
    assert kinds(punjabi, "pa", "On January 14, 2021, we came to the house.") == [Kind.DATE]
    assert Kind.PERSON in not_checked("pa")
    assert not_checked("zh-Hant") == not_checked("Spanish") == not_checked("es-MX") == ()


def test_traditional_characters_are_read() -> None:
    assert kinds("我們沒有簽字。", "zh-Hant", "We did not sign.") == []
    assert kinds("我們沒有簽字。", "zh-Hant", "I signed.") == [Kind.PERSON, Kind.NEGATION]


def test_spanish_without_accents_is_read() -> None:
    original = "Mi mama salio con mi tio en dieciseis minutos."
    assert kinds(original, "es", "My mother left with my uncle in sixteen minutes.") == []
    assert Kind.KIN in kinds(original, "es", "My mother left with my father in sixteen minutes.")


def test_a_sentence_that_is_left_out_or_put_in_is_asked_about() -> None:
    told = ["Salí de mi casa temprano.", "Mi madre lloraba en la puerta.", "Nadie nos vio salir."]
    said = ["I left my house early.", "My mother was crying at the door.", "Nobody saw us leave."]
    assert kinds(" ".join(told), "es", " ".join(said)) == []
    for at in range(3):
        shorter = " ".join(said[:at] + said[at + 1 :])
        assert Kind.SENTENCE in kinds(" ".join(told), "es", shorter)
        shorter = " ".join(told[:at] + told[at + 1 :])
        assert Kind.SENTENCE in kinds(shorter, "es", " ".join(said))


def test_names_of_the_case_are_looked_for_in_every_script() -> None:
    known = [("王芳", "Wang Fang")]
    assert drift("王芳来了。", "zh", "Wang Fang came.", known) == ()
    (alarm,) = drift("王芳来了。", "zh", "Wang Feng came.", known)
    assert (alarm.kind, alarm.original) == (Kind.NAME, "王")


@pytest.mark.parametrize(
    "odd", ["", " \n", "…", "12345678901234567890", "“”", "a" * 10_000, "\u200d"]
)
def test_odd_texts_raise_no_error(odd: str) -> None:
    for language in ("es", "zh", "ar", "ht", "xx", ""):
        drift(odd, language, "I left.")
        drift("我走了。", language, odd)
        drift(odd, language, odd)


def test_10_000_mutated_texts_raise_no_error() -> None:
    """Whatever is put in or taken out anywhere, every span is in its text."""
    dice, told = random.Random(1), every_pair("tuned")
    for _ in range(MUTATED):
        pair, other = dice.choice(told), dice.choice(told)
        original, english = mutated(pair.original, dice), mutated(other.wrong, dice)
        language = dice.choice([*LANGUAGES, "prs", "am", "ne", "pa", ""])
        for alarm in drift(original, language, english, pair.names):
            for span, text in ((alarm.original_span, original), (alarm.english_span, english)):
                assert span is None or 0 <= span[0] < span[1] <= len(text)


def mutated(text: str, dice: random.Random) -> str:
    """The text with a few things put in and a few taken out."""
    text = text[: dice.randint(1, 160)]
    for _ in range(dice.randint(1, 8)):
        at = dice.randint(0, len(text))
        put = dice.choice(ODD) if dice.random() < 0.6 else ""
        text = text[:at] + put + text[at + (0 if put else dice.randint(1, 5)) :]
    return text


def test_joiners_and_accents_set_apart_stay_where_they_are() -> None:
    original = "Mi mama\u0301 se fue en marzo."
    (alarm,) = drift(original, "es", "My father left in March.")
    assert original[slice(*(alarm.original_span or (0, 0)))] == "mama\u0301"
