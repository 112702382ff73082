"""How do the days of Iran's and Afghanistan's calendar lie in the Gregorian one?

The solar Hijri year begins at the March equinox: Iran by its law of 31 March 1925, Afghanistan by
article 18 of its constitution of 2004. Both have months of the same lengths, under other names.
Before 1336 (1957) Afghan months had other lengths, and a day of that time may be two days off.
"""

from __future__ import annotations

from datetime import date

from wellfounded.facts.other_calendars.calendar import Calendar, spelled

SAME_LENGTHS_SINCE = 1336

DARI_LATIN = spelled(
    """
    Hamal, Hammal, Haml
    Sawr, Saur, Sour, Sowr, Sawar, Saoor, Thawr
    Jawza, Jauza, Jowza, Joza, Jawzah
    Saratan, Sartan
    Asad
    Sunbula, Sonbola, Sumbula, Sunbulah, Sonbula, Sunbola, Sombola, Sonboleh
    Mizan, Meezan
    Aqrab, Akrab
    Qaws, Qaus, Qows, Qous
    Jadi, Jaddi, Jady, Jadee
    Dalw, Dalwa, Dalve, Dalwe, Dalv
    Hut, Hoot, Hout
    """
)
DARI = spelled(
    """
    حمل
    ثور
    جوزا
    سرطان
    اسد
    سنبله
    میزان
    عقرب
    قوس
    جدی
    دلو
    حوت
    """
)
PASHTO_LATIN = spelled(
    """
    Wray, Wrai, Wory
    Ghwayay, Ghwaye, Ghwayai, Ghoyay
    Ghbargolay, Ghbargholay, Ghbargolai
    Chungash, Changash, Changakh, Chungakh
    Zmaray, Zmarai, Zmary
    Wazhay, Waghay, Wagay, Wazhai
    Tala, Tela
    Laram, Larum
    Linday, Lindai, Leenday
    Marghumay, Marghomay, Marghumai
    Salwagha, Salwaghah
    Kab, Kub
    """
)
PASHTO = spelled(
    """
    وری
    غویی, غوایی, غويى
    غبرګولی, غبرگولی
    چنګاښ, چنگاښ
    زمری
    وږی
    تله
    لړم
    لیندۍ
    مرغومی
    سلواغه
    کب
    """
)
FARSI_LATIN = spelled(
    """
    Farvardin, Farwardin, Farvardeen
    Ordibehesht, Urdibihisht, Ardibehesht, Ordibehest
    Khordad, Khurdad
    Tir
    Mordad, Amordad, Murdad
    Shahrivar, Shahriwar
    Mehr, Mihr
    Aban
    Azar, Adhar
    Dey, Dei
    Bahman
    Esfand, Isfand
    """
)
FARSI = spelled(
    """
    فروردین
    اردیبهشت
    خرداد
    تیر
    مرداد, امرداد
    شهریور
    مهر
    آبان
    آذر
    دی
    بهمن
    اسفند, اسپند
    """
)


def begins(year: int, month: int) -> date:
    """The Gregorian day on which a month begins."""
    from persiantools.jdatetime import JalaliDate  # its loading takes longer than its work

    first: date = JalaliDate(year, month, 1).to_gregorian()  # type: ignore[no-untyped-call]
    return first


def off_by(year: int, month: int) -> int:  # noqa: ARG001
    """The days by which a month may begin earlier or later."""
    return 0 if year >= SAME_LENGTHS_SINCE else 2


SOLAR_HIJRI = Calendar(
    code="solar_hijri",
    title="the solar Hijri calendar",
    years=range(1279, 1479),
    begins=begins,
    off_by=off_by,
    names={
        "prs-Latn": DARI_LATIN,
        "prs": DARI,
        "ps-Latn": PASHTO_LATIN,
        "ps": PASHTO,
        "fa-Latn": FARSI_LATIN,
        "fa": FARSI,
    },
    eras="SH HS AH H AHS Hijri Shamsi Khorshidi ه هش ش هجری شمسی خورشیدی لمریز",
    converter="persiantools",
)
