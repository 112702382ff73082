"""Who read the forms out, who prepared them, and who speaks for the person?

Beside the way: it is told when a form is made. Much of it stands only on the papers of those who
help, so they fill it in.
"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import choice, yes

SECTION = Section(
    id="who_helps",
    title="Those who help with the forms",
    opening="Each form names those who helped with it. "
    "What you do not know, the one who helps you can fill in.",
    beside=True,
)

interpreted = yes("interpreter.used") | choice("signing.read").among("interpreter")
has_someone = choice("representative.kind").among("attorney", "accredited")

PLACE = ("street", "unit", "city", "region", "province", "postal_code", "country")
PLACE_BLANK = ("unit", "region", "province", "postal_code")
RIGHT = (
    "licensing_authority",
    "bar_number",
    "restricted",
    "recognized_organization",
    "accredited_on",
    "accredited_until",
)


def _of(whom: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{whom}.{name}" for name in names)


INTERPRETER = (
    questions(231, "signing.read"),
    questions(232, "interpreter.used"),
    questions(
        233,
        *_of(
            "interpreter",
            *("language", "family", "given", "organization", "phone", "mobile", "email"),
        ),
        heading="The interpreter",
        opens_if=interpreted,
        blank=_of("interpreter", "organization", "mobile", "email"),
    ),
    questions(
        234,
        *_of("interpreter", *PLACE),
        heading="The interpreter's address",
        opens_if=interpreted,
        blank=_of("interpreter", *PLACE_BLANK),
    ),
)

ON_THE_PREPARER = _of(
    "preparer", "family", "given", "organization", "mobile", "email", "province", "country"
)

REPRESENTATIVE = (
    questions(
        236,
        *_of("representative", "family", "given", "middle", "organization"),
        *_of("representative", "uscis_account", "eoir_id"),
        heading="The person who speaks for you",
        opens_if=has_someone,
        blank=_of("representative", "middle", "organization", "uscis_account", "eoir_id"),
    ),
    questions(
        237,
        *_of("representative", *PLACE),
        heading="The address of the person who speaks for you",
        opens_if=has_someone,
        blank=_of("representative", *PLACE_BLANK),
    ),
    questions(
        238,
        *_of("representative", "phone", "mobile", "fax", "email", "volag"),
        heading="How to reach the person who speaks for you",
        opens_if=has_someone,
        blank=_of("representative", "mobile", "fax", "email", "volag"),
    ),
    questions(
        239,
        *_of("representative", *RIGHT),
        heading="By what right they speak for you",
        opens_if=has_someone,
        blank=_of("representative", *RIGHT),
    ),
)

PAGES = within(
    SECTION,
    *INTERPRETER,
    questions(
        235,
        *ON_THE_PREPARER,
        heading="Who prepares the forms",
        blank=ON_THE_PREPARER,
    ),
    *REPRESENTATIVE,
)
