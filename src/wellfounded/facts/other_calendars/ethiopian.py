"""How do the days of Ethiopia's and Eritrea's calendar lie in the Gregorian one?

Twelve months of 30 days, and Pagume with 5, or 6 in every fourth year. The year of grace (Amete
Mihret) begins on 11 September, or on the 12th before a Gregorian leap year. In Eritrea offices
write Gregorian days, often under the same names of months, and the church keeps this calendar.
"""

from __future__ import annotations

from datetime import date

from wellfounded.facts.other_calendars.calendar import Calendar, exact, spelled

DAY_BEFORE_YEAR_1 = date(8, 8, 26).toordinal()
"""The day before 1 Meskerem 1: 28 August 8 in the Julian calendar."""

AMHARIC_LATIN = spelled(
    """
    Meskerem, Maskaram, Mesqerem, Meskeram
    Tikimt, Tekemt, Tikemt, Tiqimt, Teqemt, Tikmt
    Hidar, Hedar
    Tahsas, Tahisas, Tahesas
    Tir, Ter, Tirr
    Yekatit, Yakatit
    Megabit, Magabit, Meggabit
    Miyazya, Miazia, Miyazia, Miazya
    Ginbot, Genbot, Guenbot
    Sene, Sane, Senie
    Hamle, Hamlie
    Nehase, Nahase, Nehasse, Nehassie
    Pagume, Pagumen, Pagumie, Puagme, Pwagme
    """
)
AMHARIC = spelled(
    """
    መስከረም
    ጥቅምት
    ኅዳር, ህዳር, ሕዳር
    ታኅሣሥ, ታህሳስ, ታኅሳስ, ታህሣሥ
    ጥር
    የካቲት
    መጋቢት
    ሚያዝያ, ሚያዚያ
    ግንቦት
    ሰኔ
    ሐምሌ, ሀምሌ, ኃምሌ
    ነሐሴ, ነሃሴ, ነሀሴ
    ጳጉሜን, ጳጉሜ
    """
)
TIGRINYA_LATIN = spelled(
    """
    Meskerem
    Tikimti, Tiqimti, Tkmti, Tiqimit
    Hidar
    Tahsas, Tahisas
    Tiri, Tri
    Lekatit, Yekatit
    Megabit
    Miyazya
    Ginbot
    Sene
    Hamle
    Nehase
    Pagumen
    """
)
TIGRINYA = spelled(
    """
    መስከረም
    ጥቅምቲ, ጥቕምቲ, ጥቅምት
    ሕዳር, ኅዳር
    ታሕሳስ, ታሕሣሥ
    ጥሪ
    ለካቲት
    መጋቢት
    ሚያዝያ
    ግንቦት, ጉንበት, ጉንቦት
    ሰነ, ሰኔ
    ሓምለ, ሓምሌ
    ነሓሰ, ነሓሴ, ነሐሰ
    ጳጉሜን, ጳጕሜን
    """
)


def begins(year: int, month: int) -> date:
    """The Gregorian day on which a month begins."""
    days = 365 * (year - 1) + year // 4 + 30 * (month - 1) + 1
    return date.fromordinal(DAY_BEFORE_YEAR_1 + days)


ETHIOPIAN = Calendar(
    code="ethiopian",
    title="the Ethiopian calendar",
    years=range(1893, 2093),
    begins=begins,
    off_by=exact,
    names={
        "am-Latn": AMHARIC_LATIN,
        "am": AMHARIC,
        "ti-Latn": TIGRINYA_LATIN,
        "ti": TIGRINYA,
    },
    eras="EC ዓም",
    converter="wellfounded",
)
