"""Which words of a story may stand on a form, and who must be named for them?"""

from __future__ import annotations

import pytest

from wellfounded.facts import parse_case
from wellfounded.forms.mapping.telling import Telling, Told

PATH = "fear.what"


def told(story: object) -> Told:
    telling = Telling()
    telling.story(parse_case({"fear": {"what": story}}, "case"), PATH)
    return telling.told()


@pytest.mark.parametrize(
    ("story", "text", "untranslated", "unattributed"),
    [
        ("They came.", "They came.", False, False),
        ({"original": "Vinieron.", "language": "es"}, "", True, False),
        ({"original": "Vinieron."}, "", True, False),
        ({"original": "They came.", "language": "en"}, "They came.", False, False),
        ({"original": "Vinieron.", "english": "They came."}, "They came.", False, True),
        ({"language": "es", "english": "They came."}, "They came.", False, True),
        (
            {"original": "Vinieron.", "language": "es", "english": "They came.",
             "translator": "Luz Rey"},
            "They came.", False, False,
        ),
    ],
)  # fmt: skip
def test_only_english_and_only_with_its_translator(
    story: object, text: str, untranslated: bool, unattributed: bool
) -> None:
    assert told(story) == Told(
        text=text,
        untranslated=(PATH,) if untranslated else (),
        unattributed=(PATH,) if unattributed else (),
    )


def test_a_line_the_story_just_said_is_not_said_again() -> None:
    case = parse_case({"fear": {"what": "They came.\nWho: The militia"}}, "case")
    telling = Telling()
    telling.story(case, PATH)
    telling.labelled("Who", "The militia")
    telling.labelled("Why", "")
    telling.event("Later")
    assert telling.told().text == "They came.\nWho: The militia\n\nLater"
