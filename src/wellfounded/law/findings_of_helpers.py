"""Which elements of the law must a person weigh?

What has to be weighed is entered by a helper as a finding with reasons (``assessments`` in
the case file) and then stands in the helper's name. Without it the element is settled only
as far as the text of the law settles it.
"""

from wellfounded.logic import TO_BE_WEIGHED, Condition, Weighed, yes


def finding(element: str) -> Condition:
    """A helper's finding on an element, by its fixed id; nothing else settles it."""
    return yes(f"assessments.{element}")


def weigh(element: str, text: Condition) -> Condition:
    """A helper's finding on an element, or what the ``text`` of the law settles by itself."""
    return Weighed(yes(f"assessments.{element}"), text)


def weigh_if(element: str, pointer: Condition) -> Condition:
    """A helper's finding on an element that only arises if something points to it."""
    return weigh(element, pointer & TO_BE_WEIGHED)


def weigh_unless(element: str, settled: Condition) -> Condition:
    """A helper's finding on an element, unless the law says yes by itself."""
    return weigh(element, settled | TO_BE_WEIGHED)
