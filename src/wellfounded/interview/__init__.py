"""What is a person asked, in what order, and how does it read back?"""

from wellfounded.interview.messages import messages
from wellfounded.interview.needed import needed
from wellfounded.interview.not_asked import NOT_ASKED
from wellfounded.interview.pages import Kind, Page, Place
from wellfounded.interview.progress import Progress, State, progress
from wellfounded.interview.read_back import (
    Line,
    Paragraph,
    Part,
    Words,
    caption,
    letter,
    record_summary,
)
from wellfounded.interview.section import Section
from wellfounded.interview.sections import (
    PAGES,
    SECTIONS,
    NoSuchPage,
    page,
    page_of,
    pages_of,
    section_with,
)
from wellfounded.interview.walk import (
    after_section,
    enter_section,
    first_page,
    following_page,
    has_some,
    is_open,
    next_left,
    next_page,
    previous_page,
    record_place,
)
from wellfounded.interview.wording import (
    heading,
    opening,
    record_name,
    referred,
    title,
    whether,
)

__all__ = [
    "NOT_ASKED",
    "PAGES",
    "SECTIONS",
    "Kind",
    "Line",
    "NoSuchPage",
    "Page",
    "Paragraph",
    "Part",
    "Place",
    "Progress",
    "Section",
    "State",
    "Words",
    "after_section",
    "caption",
    "enter_section",
    "first_page",
    "following_page",
    "has_some",
    "heading",
    "is_open",
    "letter",
    "messages",
    "needed",
    "next_left",
    "next_page",
    "opening",
    "page",
    "page_of",
    "pages_of",
    "previous_page",
    "progress",
    "record_name",
    "record_place",
    "record_summary",
    "referred",
    "section_with",
    "title",
    "whether",
]
