"""Is the nearest help found first, and is nobody left out for what an entry does not say?"""

from __future__ import annotations

from datetime import date

import pytest

from wellfounded.directory import Entry, Index, Place, Source, Wish, starter
from wellfounded.directory.entry import Cost
from wellfounded.directory.folding import apart, folded, nearest

SOURCE = Source(kind="office", checked_on=date(2026, 11, 20), tag="V")


def entry(
    id: str,
    city: str = "",
    state: str = "",
    *,
    zip: str = "",
    cost: Cost = "free",
    states: tuple[str, ...] = (),
    **more: frozenset[str] | tuple[str, ...],
) -> Entry:
    places = (Place(city=city, state=state, zip=zip),) if state else ()
    return Entry(
        id=id,
        name=id.title(),
        kind="nonprofit",
        sources=(SOURCE,),
        services=frozenset({"legal"}),
        places=places,
        states=states,
        cost=cost,
        **more,  # type: ignore[arg-type]
    )


INDEX = Index.of(
    (
        entry("country"),
        entry("near", "Las Cruces", "NM"),
        entry("state", "Houston", "TX"),
        entry("zip", "Socorro", "TX", zip="79927"),
        entry("city", "El Paso", "TX", zip="79901"),
        entry("far", "Boston", "MA"),
        entry("court_here", courts=("ELP",)),
    )
)


def ids(wish: Wish, index: Index = INDEX) -> list[str]:
    return [one.entry.id for one in index.search(wish).all]


@pytest.mark.parametrize(
    "where", ["El Paso", "el paso, tx", "El Paso Texas", "EL PASO TX", "El Pasp"]
)
def test_the_city_comes_first_and_another_end_of_the_country_never(where: str) -> None:
    found = ids(Wish(where=where))
    assert found[0] == "city"
    assert found[-1] == "country"
    assert found[-2] == "near"
    assert "far" not in found
    assert "court_here" in found


def test_a_zip_code_finds_what_lies_around_it() -> None:
    found = INDEX.search(Wish(where="79901"))
    assert [one.entry.id for one in found.all if one.near == "zip"] == ["city", "zip"]
    assert (found.state, found.zip) == ("TX", "79901")


@pytest.mark.parametrize("where", ["Texas", "tx", "TX", "texas ", "Téxas", "Texxas"])
def test_a_state_is_known_by_name_code_and_nearly(where: str) -> None:
    assert INDEX.search(Wish(where=where)).state == "TX"


@pytest.mark.parametrize(
    ("where", "state", "city"),
    [
        ("New York", "NY", "new york"),
        ("nyc", "NY", "new york"),
        ("Washington DC", "DC", ""),
        ("Washington, D.C.", "DC", ""),
        ("Los Ángeles", "CA", "los angeles"),
        ("Kansas City", "MO", "kansas city"),
        ("Waxahachie, TX", "TX", ""),
        ("West Virginia", "WV", ""),
    ],
)
def test_places_that_are_easily_mistaken(where: str, state: str, city: str) -> None:
    found = INDEX.search(Wish(where=where))
    assert (found.state, found.city) == (state, city)


def test_what_was_meant_is_told() -> None:
    assert INDEX.search(Wish(where="Hosuton")).meant == "Houston"
    assert INDEX.search(Wish(where="Houston")).meant == ""


def test_a_place_that_two_states_have_or_nobody_knows_leaves_nobody_out() -> None:
    twins = Index.of((entry("a", "Aurora", "CO"), entry("b", "Aurora", "IL")))
    for where in ("Aurora", "Xyzzyville"):
        found = twins.search(Wish(where=where))
        assert found.unknown
        assert len(found.all) == 2
    assert ids(Wish(where="Aurora, IL"), twins) == ["b"]


def test_what_is_not_said_narrows_nothing_and_what_is_said_does() -> None:
    index = Index.of(
        (
            entry("silent"),
            entry("spanish", languages=("es",)),
            entry("french", languages=("fr",)),
            entry("children", serves=frozenset({"children"})),
            entry("not_held", not_for=frozenset({"detained"})),
            entry("partial", forums=frozenset({"uscis"})),
            entry("paid", cost="paid"),
            entry("unknown", cost="unknown"),
        )
    )
    assert ids(Wish(language="es"), index)[0] == "spanish"
    assert "french" not in ids(Wish(language="es"), index)
    assert ids(Wish(serves="children"), index)[0] == "children"
    assert "children" not in ids(Wish(serves="torture"), index)
    assert "not_held" not in ids(Wish(detained=True), index)
    assert "partial" not in ids(Wish(before="court"), index)
    assert "partial" in ids(Wish(before="uscis"), index)
    assert "paid" not in ids(Wish(low_cost=True), index)
    assert ids(Wish(low_cost=True), index)[-1] == "unknown"


def test_words_of_a_name_are_folded() -> None:
    index = Index.of((entry("casa de la niñez"), entry("other")))
    assert ids(Wish(words="NINEZ casa"), index) == ["casa de la niñez"]


@pytest.mark.parametrize("where", ["", " ", ",", "7", "99", "00000", "\0", "x" * 500, "٧٩٩٠١"])
def test_odd_places_are_answered(where: str) -> None:
    assert INDEX.search(Wish(where=where)).all


def test_how_far_words_lie_apart() -> None:
    assert apart("houston", "huoston", 2) == 1
    assert apart("houston", "boston", 1) == 2
    assert nearest("bostn", {"boston", "austin"}) == "boston"
    assert nearest("ely", {"elk", "eli"}) is None
    assert nearest("aurore", {"aurora", "aurori"}) is None
    assert folded("Québec—City!  ") == "quebec city"


@pytest.mark.parametrize("where", ["El Paso, TX, 79901", "Texas, El Paso", "79901-0001 El Paso"])
def test_whoever_says_more_of_a_place_is_not_led_further_away(where: str) -> None:
    found = INDEX.search(Wish(where=where))
    assert (found.state, found.city) == ("TX", "el paso")
    assert found.all[0].near == "city"


@pytest.mark.parametrize("where", ["٧٩٩٠١", "۷۹۹۰۱", "７９９０１"])
def test_a_zip_code_counts_in_the_digits_of_a_language(where: str) -> None:
    assert INDEX.search(Wish(where=where)).zip == "79901"


def test_a_city_that_begins_with_a_state_is_a_city() -> None:
    found = Index.of(starter()).search(Wish(where="Kansas City"))
    assert (found.state, found.city) == ("MO", "kansas city")
