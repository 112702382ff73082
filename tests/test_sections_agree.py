"""Do the catalogue of facts and the vault mean the same by class and section?"""

from __future__ import annotations

from wellfounded import facts
from wellfounded.facts import CATALOGUE
from wellfounded.vault import keys


def test_every_section_of_a_fact_has_a_key_in_the_vault() -> None:
    assert {section.value for section in facts.Section} <= {s.value for s in keys.Section}


def test_the_data_classes_are_the_same() -> None:
    mine = {one.value for one in facts.DataClass}
    assert mine == {one.value for one in keys.DataClass}


def test_every_fact_of_a_person_is_sealed_under_the_case_key() -> None:
    sealed = {facts.DataClass.IDENTITY, facts.DataClass.DANGER}
    assert {fact.path for fact in CATALOGUE.values() if fact.data_class not in sealed} == set()
