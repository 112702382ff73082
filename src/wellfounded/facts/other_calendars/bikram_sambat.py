"""How do the days of Nepal's calendar lie in the Gregorian one?

The months of Bikram Sambat have 29 to 32 days by the table of each year; no formula gives them.
From 2001 to the middle of 2087 two tables made apart from one another agree, but for two months of
2082. Elsewhere a month may begin a day earlier or later.
"""

from __future__ import annotations

from datetime import date

from wellfounded.facts.other_calendars.calendar import Calendar, spelled

AGREED = ((2001, 1), (2087, 8))
"""The first and the last month of which the tables tell the same."""

NOT_AGREED = ((2082, 2), (2082, 4))

LAST = 2095
"""The table gives 2096 a day too few."""

NEPALI_LATIN = spelled(
    """
    Baisakh, Baishakh, Vaisakh, Vaishakh, Baisakha
    Jestha, Jeth, Jyestha, Jeshtha, Jesth
    Asar, Ashadh, Asadh, Ashad, Asadha
    Shrawan, Saun, Sawan, Shravan, Srawan, Saaun
    Bhadra, Bhadau
    Ashwin, Asoj, Aswin, Ashoj, Asojh
    Kartik, Kattik
    Mangsir, Marga, Mangshir, Mansir
    Poush, Push, Pus, Paush, Poosh
    Magh, Maagh
    Falgun, Phalgun, Fagun, Phagun
    Chaitra, Chait, Chaitya
    """
)
NEPALI = spelled(
    """
    वैशाख, बैशाख, बैसाख
    जेठ, ज्येष्ठ, जेष्ठ
    असार, आषाढ
    साउन, श्रावण
    भदौ, भाद्र
    असोज, आश्विन, अश्विन
    कात्तिक, कार्तिक
    मंसिर, मङ्सिर, मार्ग
    पुस, पुष, पौष
    माघ
    फागुन, फाल्गुन
    चैत, चैत्र
    """
)


def begins(year: int, month: int) -> date:
    """The Gregorian day on which a month begins."""
    import nepali_datetime

    first: date = nepali_datetime.date(year, month, 1).to_datetime_date()
    return first


def off_by(year: int, month: int) -> int:
    """The days by which a month may begin earlier or later."""
    first, last = AGREED
    return 0 if first <= (year, month) <= last and (year, month) not in NOT_AGREED else 1


BIKRAM_SAMBAT = Calendar(
    code="bikram_sambat",
    title="Bikram Sambat",
    years=range(1975, LAST + 1),
    begins=begins,
    off_by=off_by,
    names={"ne-Latn": NEPALI_LATIN, "ne": NEPALI},
    eras="BS विसं वि सं Bikram Sambat",
    converter="nepali-datetime",
)
