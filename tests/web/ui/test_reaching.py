"""Can a number or a page in a sentence be reached with a finger, and nothing else?"""

from __future__ import annotations

from wellfounded.web.ui.templatetags.reaching import linked


def test_a_free_number_and_a_page_become_links() -> None:
    said = linked("Call 1-800-898-7180, or open acis.eoir.justice.gov.")
    assert '<a href="tel:+18008987180">' in said
    assert '<a href="https://acis.eoir.justice.gov/" rel="noreferrer">' in said
    assert said.endswith("</a>.")


def test_other_words_stay_as_they_are() -> None:
    for words in ("8 CFR 1208.4(a)", "on 1-2-2026", "somebody.else", "A 1-800 line"):
        assert linked(words) == words


def test_markup_in_the_words_stays_text() -> None:
    assert linked("<a> & help.unhcr.org") == (
        '&lt;a&gt; &amp; <a href="https://help.unhcr.org/" rel="noreferrer">'
        '<bdi dir="ltr">help.unhcr.org</bdi></a>'
    )
