"""Does everyone who may write an answer find the same row?"""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from wellfounded.vault.keys import Key, Section, row_id, section_key

CASE_KEY = Key(secret=b"s" * 32, epoch=9)


def test_one_answer_has_one_row_wherever_it_is_written() -> None:
    narrative = section_key(CASE_KEY, Section.NARRATIVE)
    row = row_id(narrative, "harm[0].what")
    assert row == row_id(section_key(CASE_KEY, Section.NARRATIVE), "harm[0].what")
    assert row.version == 4
    others = {
        row_id(narrative, "harm[1].what"),
        row_id(section_key(CASE_KEY, Section.EVIDENCE), "harm[0].what"),
        row_id(section_key(Key(secret=b"t" * 32), Section.NARRATIVE), "harm[0].what"),
        row_id(narrative, ""),
    }
    assert len(others | {row}) == 5


@given(st.text(max_size=80), st.text(max_size=80))
def test_two_paths_share_no_row(one: str, other: str) -> None:
    key = section_key(CASE_KEY, Section.CONTACT)
    assert (row_id(key, one) == row_id(key, other)) == (one == other)
    assert row_id(key, one) == UUID(str(row_id(key, one)))
