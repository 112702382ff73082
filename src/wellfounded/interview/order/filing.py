"""Who helped with the form, and who speaks for the person? Parts D and E."""

from wellfounded.interview.pages import listing, questions, record, within
from wellfounded.interview.section import Section
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.logic import choice, yes

SECTION = Section(
    id="filing",
    title="Help with the form",
    opening="The last questions of the form are about who helped you with it. "
    "To have had help is fine, and so is to have had none.",
)

abroad = ~in_the_united_states
helped = yes("application.family_helped")

PAGES = within(
    SECTION,
    questions(136, "application.family_helped", closes_if=abroad),
    listing(137, "application.helpers", has_some=helped, opens_if=helped),
    record(138, "application.helpers", "name", "relationship", heading="Who helped"),
    questions(139, "application.prepared_by_other", closes_if=abroad),
    questions(
        140,
        "preparer.name",
        "preparer.phone",
        "preparer.street",
        "preparer.unit",
        "preparer.city",
        "preparer.region",
        "preparer.postal_code",
        heading="Who prepared the form",
        opens_if=yes("application.prepared_by_other"),
        blank=("preparer.unit",),
    ),
    questions(141, "application.counsel_list_given", closes_if=abroad),
    questions(142, "representative.kind"),
    questions(
        143,
        "representative.name",
        opens_if=choice("representative.kind").among("attorney", "accredited"),
    ),
)
