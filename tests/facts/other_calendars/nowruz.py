"""On which day is Nowruz, by the sun alone?

Jean Meeus, Astronomical Algorithms, 2nd ed., chapter 27: the March equinox to a minute. The year
begins on its day if it comes before noon by the clock of Iran, else on the next.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from math import cos, radians

PERIODIC = (
    (485, 324.96, 1934.136), (203, 337.23, 32964.467), (199, 342.08, 20.186),
    (182, 27.85, 445267.112), (156, 73.14, 45036.886), (136, 171.52, 22518.443),
    (77, 222.54, 65928.934), (74, 296.72, 3034.906), (70, 243.58, 9037.513),
    (58, 119.81, 33718.147), (52, 297.17, 150.678), (50, 21.02, 2281.226),
    (45, 247.54, 29929.562), (44, 325.15, 31555.956), (29, 60.93, 4443.417),
    (18, 155.12, 67555.328), (17, 288.79, 4562.452), (16, 198.04, 62894.029),
    (14, 199.76, 31436.921), (12, 95.39, 14577.848), (12, 287.11, 31931.756),
    (12, 320.81, 34777.259), (9, 227.73, 1222.114), (8, 15.45, 16859.074),
)  # fmt: skip
IRAN = timedelta(hours=3, minutes=30)
J2000 = datetime(2000, 1, 1, 12)


def equinox(year: int) -> datetime:
    """The March equinox of a Gregorian year, in universal time, to about two minutes."""
    y = (year - 2000) / 1000
    mean = 2451623.80984 + 365242.37404 * y + 0.05169 * y**2 - 0.00411 * y**3 - 0.00057 * y**4
    t = (mean - 2451545) / 36525
    w = radians(35999.373 * t - 2.47)
    stretch = 1 + 0.0334 * cos(w) + 0.0007 * cos(2 * w)
    added = sum(a * cos(radians(b + c * t)) for a, b, c in PERIODIC)
    days = mean + 0.00001 * added / stretch - 2451545
    clock_ahead = timedelta(seconds=30 + (year - 1960) * 0.6)  # terrestrial time, near enough
    return J2000 + timedelta(days=days) - clock_ahead


def nowruz(year: int) -> date:
    """The first day of the solar Hijri year that begins in a Gregorian year."""
    return (equinox(year) + IRAN + timedelta(hours=12)).date()
