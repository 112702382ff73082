"""Which recordings stand beside a text?

Those that say it as it stands, in whatever languages there are. Where there is none, nothing
stands there. Which one somebody plays is not kept.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from wellfounded.interview import Page
from wellfounded.languages import Language
from wellfounded.spoken import FOLDER, Clip, clips, is_current, offered
from wellfounded.web.clock import today
from wellfounded.web.home import home
from wellfounded.web.ui.rows import Heard
from wellfounded.web.words import say


def folder() -> Path:
    """Where this installation keeps its recordings."""
    return home().folder / FOLDER


def of_question(language: Language, path: str) -> tuple[Heard, ...]:
    """The recordings of a question of the interview."""
    return heard(language, f"question.{path}", today())


def of_list(language: Language, page: Page) -> tuple[Heard, ...]:
    """The recordings of the first question of a list."""
    return heard(language, f"list.{page.number}", today())


def heard(language: Language, text: str, day: date) -> tuple[Heard, ...]:
    """The recordings of a text as it stands on a day."""
    return tuple(shown(language, one) for one in offered(folder(), text, day))


def shown(language: Language, clip: Clip) -> Heard:
    """One recording, as its player shows it on a page in a language."""
    minutes, seconds = divmod(max(1, round(clip.seconds)), 60)
    about = say(
        language, "voice.about", length=f"{minutes}:{seconds:02}", kb=max(1, clip.size // 1000)
    )
    return Heard(
        name=clip.tongue.name,
        lang=clip.tongue.lang,
        href=f"/{language.code}/q/l/{clip.id}",
        kind=clip.kind,
        about=about,
        by=clip.by,
        words=clip.transcript,
    )


def is_anything_offered() -> bool:
    """Whether there is any recording that says its text as it stands today."""
    return any(is_current(one, today()) for one in clips(folder()))
