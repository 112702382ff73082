"""Is every text of USCIS plain before anybody sees it?"""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellfounded.case_status.plain_text import HIDDEN, LONGEST, plain_text


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("", ""),
        ("Case Was Received", "Case Was Received"),
        ("one<br>two<br/>three</p><p>four", "one two three four"),
        ("<a href='https://evil.test'>uscis.gov</a>", "uscis.gov"),
        ("a<script>alert(1)</script>b", "ab"),
        ("a<script>alert(1)", "a"),
        ("<style>p{}</style>seen", "seen"),
        ("&lt;b&gt; &amp; &#233; &nbsp; x", "<b> & é x"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("<img src=x onerror=alert(1)>seen", "seen"),
        ("<!-- hidden -->seen", "seen"),
        ("left\u202eright", "left right"),
        ("zero\u200bwidth\u0000null", "zero width null"),
        ("  much \n\t space ", "much space"),
        ("</script>seen", "seen"),
    ],
)
def test_only_the_words_are_kept(html: str, plain: str) -> None:
    assert plain_text(html) == plain


def test_a_long_text_is_cut_and_says_so() -> None:
    assert plain_text("word " * 100, 20) == "word word word word…"
    assert len(plain_text("<" * (LONGEST * 3))) <= 4_000


@given(st.text())
def test_nothing_hidden_comes_through(html: str) -> None:
    assert not {unicodedata.category(c) for c in plain_text(html)} & HIDDEN
