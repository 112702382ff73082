"""Does every conflict of two versions come to light?

Wherever two versions of a rule that may both apply answer differently, the verdict is not settled
and the finding shows both, unless a finding in the case settles which to follow. Versions that
nobody declared to be in conflict are proved never to be.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import z3

from checks.rule_base.reads import nodes
from checks.rule_base.search import case_of, find
from checks.rule_base.translation import Translation
from checks.rule_base.whole import Answer, RuleBase
from wellfounded.logic import ALWAYS, Known, Reading, Rule, Versions, explain

QUESTION = "No two versions in scope conflict unannounced"


def answer(law: RuleBase) -> Answer:
    """Search for versions that conflict in silence."""
    shown, failures = [], []
    users = _users(law)
    for versions, user in users.items():
        name = " and ".join(rule.id for rule in versions.rules)
        faults = list(_faults(law, versions, user))
        failures += (f"{name} in {user.id}: {fault}" for fault in faults)
        if not faults and versions.settled_by is not None:
            shown.append(f"{name} can conflict, and {user.id} then shows both and is not settled")
        elif not faults:
            shown.append(f"{name} in {user.id} can never conflict")
    bound = {rule for versions in users for rule in versions.rules}
    failures += (
        f'{rule.id} has a scope and is no version of anything: out of scope it speaks as "no"'
        for rule in law.rules.values()
        if rule.applies is not ALWAYS and rule not in bound
    )
    return Answer(
        question=QUESTION,
        proved=f"{len(users)} questions are answered by versions; none conflicts in silence",
        shown=tuple(shown),
        failures=tuple(failures),
    )


def _users(law: RuleBase) -> dict[Versions, Rule]:
    """The versions, each with a rule that asks them itself."""
    rules = tuple(law.rules.values())
    return {
        node: rule
        for rule in rules
        for part in (rule.body, rule.applies)
        for node, _ in nodes((part,), beyond=rules)
        if isinstance(node, Versions)
    }


def _faults(law: RuleBase, versions: Versions, user: Rule) -> Iterator[str]:
    case = law.any_case()
    says, conflict = case.says(versions), case.conflict(versions)
    if versions.settled_by is None:
        if (model := find((case,), conflict)) is not None:
            both = ", ".join(_heard(versions, case_of(model, case.case)))
            yield f"they conflict, and nothing says that they can ({both})"
    else:
        settled = case.says(versions.settled_by)
        open_ = z3.Not(z3.Or(settled.yes, settled.no))
        if find((case,), conflict, open_, z3.Or(says.yes, says.no)) is not None:
            yield "they conflict, and a verdict is given all the same"
        shown = find((case,), conflict, open_)
        if shown is None:
            yield "they are said to conflict, and never do"
        elif not _both_shown(versions, user, case_of(shown, case.case)):
            yield "they conflict, and the finding does not show both"
    if find((case,), z3.Not(conflict), z3.Or(says.yes, says.no), _disagree(case, versions)):
        yield "two that may both apply differ, and a verdict is given all the same"


def _disagree(case: Translation, versions: Versions) -> z3.BoolRef:
    """Two that may be in scope answer differently, or one does not answer."""
    pairs = permutations([(case.says(one.applies), case.says(one)) for one in versions.rules], 2)
    return z3.Or(
        *(
            z3.And(z3.Not(scope.no), z3.Not(other_scope.no), says.yes, z3.Not(other.yes))
            for (scope, says), (other_scope, other) in pairs
        )
    )


def _both_shown(versions: Versions, user: Rule, known: Known) -> bool:
    """The finding of the rule that asks names versions that say yes and that say no."""
    conflicts = explain(user, Reading(known)).conflicts
    mine = {rule.id for rule in versions.rules}
    said = [dict(one.readings) for one in conflicts if mine.issuperset(dict(one.readings))]
    return any({True, False} <= set(one.values()) for one in said) and not any(
        one.settled_by_a_finding for one in conflicts
    )


def _heard(versions: Versions, known: Known) -> Iterator[str]:
    at = Reading(known)
    for rule in versions.rules:
        if rule.applies.decide(at):
            yield f"{rule.id}: {rule.decide(at)}"
