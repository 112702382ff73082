"""How do the days of the Islamic moon calendar lie in the Gregorian one?

A month begins when the new moon is seen, and that differs from place to place. The days are those
of the Umm al-Qura calendar of Saudi Arabia, and always two days wider to either side: it agrees
with other tables only within that. The words of the person are what is sure.
"""

from __future__ import annotations

from datetime import date, timedelta

from wellfounded.facts.other_calendars.calendar import Calendar, spelled

DAYS_EITHER_WAY = 2
LAST = 1500  # the last year of the Umm al-Qura table

ARABIC_LATIN = spelled(
    """
    Muharram, Moharram, Moharam, Muharam
    Safar
    Rabi al-Awwal, Rabi ul-Awwal, Rabi ul-Awal, Rabi al-Awal, Rabi I, Rabiulawal
    Rabi al-Thani, Rabi ath-Thani, Rabi ul-Thani, Rabi us-Sani, Rabi al-Akhir, Rabi II
    Jumada al-Ula, Jumada al-Awwal, Jumada I, Jamadi ul-Awwal, Jumad al-Ula, Jumadal Awwal
    Jumada al-Thani, Jumada al-Akhirah, Jumada II, Jamadi us-Sani, Jumada ath-Thani
    Rajab
    Shaban, Sha'ban, Shaaban, Shabaan
    Ramadan, Ramazan, Ramadhan, Ramzan
    Shawwal, Shawal
    Dhu al-Qidah, Dhul Qadah, Dhu al-Qa'dah, Dhul Qidah, Zul Qadah, Zu al-Qadah, Zul Qaida, Zilqad
    Dhu al-Hijjah, Dhul Hijjah, Dhul Hijja, Dhu al-Hijja, Zul Hijja, Zul Hijjah, Zilhaj, Zil Hajj
    """
)
ARABIC = spelled(
    """
    محرم
    صفر
    ربيع الأول, ربیع‌الاول
    ربيع الآخر, ربيع الثاني, ربیع‌الثانی
    جمادى الأولى, جمادى الأول, جمادی‌الاول, جمادی‌الاولی
    جمادى الآخرة, جمادى الثانية, جمادى الآخر, جمادی‌الثانی, جمادی‌الثانیه
    رجب
    شعبان
    رمضان
    شوال
    ذو القعدة, ذي القعدة, ذیقعده, ذی‌القعده
    ذو الحجة, ذي الحجة, ذیحجه, ذی‌الحجه
    """
)


def begins(year: int, month: int) -> date:
    """The Gregorian day on which a month begins in the Umm al-Qura calendar."""
    from hijridate import Hijri

    if year > LAST:
        last = Hijri(LAST, 12, 1)
        return last.to_gregorian() + timedelta(days=last.month_length())
    return Hijri(year, month, 1).to_gregorian()


def off_by(year: int, month: int) -> int:  # noqa: ARG001
    """The days by which a month may begin earlier or later."""
    return DAYS_EITHER_WAY


HIJRI = Calendar(
    code="hijri",
    title="the Hijri calendar",
    years=range(1343, LAST + 1),
    begins=begins,
    off_by=off_by,
    names={"ar-Latn": ARABIC_LATIN, "ar": ARABIC},
    eras="AH H Hijri Qamari ه هق ق هجری قمری",
    converter="hijridate",
)
