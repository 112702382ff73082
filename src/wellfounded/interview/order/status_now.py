"""What status and what marriage are there today?

Forms I-765, I-485, I-821 and I-912.

Beside the way: it is told when one of these forms is made.
"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="status_now",
    title="Status and marriage now",
    opening="Some later forms ask for your status and your marriage as they are today.",
    beside=True,
)

PAGES = within(
    SECTION,
    questions(347, "applicant.current_status"),
    questions(
        348,
        "applicant.marital_detail",
        "applicant.marital_other",
        heading="Your marriage",
        blank=("applicant.marital_other",),
    ),
)
