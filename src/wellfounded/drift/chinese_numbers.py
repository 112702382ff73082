"""What number do Chinese characters say: 三万五千, 二〇一三?"""

from __future__ import annotations

DIGITS = {**{one: n for n, one in enumerate("〇一二三四五六七八九")}, "零": 0, "两": 2, "兩": 2}
WITHIN = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
SAID = frozenset({*DIGITS, *WITHIN, *MYRIADS})


def is_number(text: str) -> bool:
    """Whether all of it are characters of a number."""
    return set(text) <= SAID


def value(text: str) -> float:
    """The number; digits said one by one are a year, and 一万二 is 12,000."""
    if not set(text) & (WITHIN.keys() | MYRIADS.keys()):
        return float("".join(str(DIGITS[one]) for one in text))
    total = section = digit = scale = 0
    for one in text:
        if one in DIGITS:
            digit = DIGITS[one]
            scale = scale if digit else 0
        elif one in WITHIN:
            section += (digit or 1) * WITHIN[one]
            digit, scale = 0, WITHIN[one]
        else:
            total = (total + section + digit or 1) * MYRIADS[one]
            section, digit, scale = 0, 0, MYRIADS[one]
    left_out = scale // 10 if scale >= 100 else 1
    return float(total + section + digit * left_out)
