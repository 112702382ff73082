"""Which elements of the law must a person weigh?

What has to be weighed is entered by a helper as a finding with reasons (``assessments`` in
the case file). The rules read it as a fact; without it the element is not settled.
"""

from wellfounded.logic import Condition, yes


def finding(element: str) -> Condition:
    """A helper's finding on an element, by its fixed id."""
    return yes(f"assessments.{element}")
