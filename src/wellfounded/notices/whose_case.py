"""Where is the case: with USCIS, in court, before the Board? 8 CFR 1003.14(a).

A case in court begins when the charging document is filed there, not when it is handed over. What
cannot be told from the papers and answers stays open; the court's own line can always say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from wellfounded.facts import Case
from wellfounded.law.process import Event, events
from wellfounded.notices.found import ReadNotice
from wellfounded.notices.kinds import Forum

BEGINS = "8 CFR 1003.14(a)"
REASONS = MappingProxyType(
    {
        "filed": ("The Notice to Appear was filed with the court. That begins the case.", BEGINS),
        "court_paper": ("A court sent a paper: {paper}.", BEGINS),
        "court_step": ("Your answers tell of a step in court: {step}.", BEGINS),
        "said_court": ("Your answers say that there is a case in court now.", BEGINS),
        "said_none": ("Your answers say that there is no case in court now.", BEGINS),
        "line_found": ("The court's line showed a case.", "INA 240(b)(5)"),
        "line_nothing": ("The court's line showed no case when it was last checked.", BEGINS),
        "board_paper": ("The Board has the case: {paper}.", "8 CFR 1003.38(b)"),
        "board_step": ("Your answers tell of a step at the Board: {step}.", "8 CFR 1003.38(b)"),
        "served_only": (
            "There is a Notice to Appear. The case in court begins only when it is filed there. "
            "No paper shows that yet.",
            BEGINS,
        ),
        "referred": (
            "USCIS sends the case to a judge. The case in court begins when the Notice to Appear "
            "is filed there.",
            BEGINS,
        ),
        "uscis_paper": ("USCIS sent a paper: {paper}.", "8 CFR 208.9(a)(1)"),
        "uscis_step": ("Your answers tell of a step at USCIS: {step}.", "8 CFR 208.9(a)(1)"),
        "border_paper": ("An officer at the border gave a paper: {paper}.", "INA 235(b)(1)"),
        "ice_paper": (
            "ICE gave a paper: {paper}. It does not say which office has the case.",
            "INA 236(a)",
        ),
        "ended": ("The last step in court ended the case: {step}.", BEGINS),
        "child": (
            "For a child who came alone, USCIS looks at asylum first, even in a court case.",
            "INA 208(b)(3)(C)",
        ),
        "against": ("Some answers or papers say one thing and some another.", BEGINS),
        "nothing": ("No paper and no answer tells it yet.", BEGINS),
        "line": (
            "The court's line can say: 1-800-898-7180, or acis.eoir.justice.gov. The paper "
            "notice still counts.",
            "INA 240(b)(5)",
        ),
    }
)
"""Why it is thought so, each with its authority; {paper} and {step} are filled."""

STEPS_IN_COURT = """
nta_filed master_set individual_set hearing_held hearing_missed i589_filed_in_court fee_order
end_without_hearing_asked continuance_asked continuance_granted continuance_denied
venue_asked venue_changed venue_denied remote_asked remote_granted remote_denied
dismissal_asked judge_granted_asylum judge_granted_withholding judge_granted_torture
judge_denied ordered_in_absence voluntary_departure board_remanded motion_granted
"""
STEPS_AT_USCIS = """
i589_received biometrics_set biometrics_taken interview_set interview_moved interview_held
intent_to_deny intent_answered fee_notice
"""
IN_COURT = frozenset(STEPS_IN_COURT.split())
AT_USCIS = frozenset(STEPS_AT_USCIS.split())
AT_THE_BOARD = frozenset(
    ("appeal_received", "government_appealed", "briefing_schedule", "brief_received")
)
ENDS = frozenset(("case_dismissed", "closed_for_now"))
TO_A_JUDGE = frozenset(("nta_served", "referred", "referred_unheard"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason. ``paper`` or ``step`` is the id of the kind or step it speaks of."""

    id: str
    paper: str = ""
    step: str = ""

    @property
    def words(self) -> str:
        """The English of it."""
        return REASONS[self.id][0]

    @property
    def authority(self) -> str:
        """The law it rests on."""
        return REASONS[self.id][1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where the case is, as far as it can be told, and why. The last reason is the court's line."""

    forum: Forum
    reasons: tuple[Reason, ...]

    @property
    def sure(self) -> bool:
        """Whether it can be told."""
        return self.forum is not Forum.NOT_SURE


def forum(case: Case, notices: Iterable[ReadNotice] = (), *, as_of: date) -> Whereabouts:
    """Where the case is on a day, from the answers and from papers that were read.

    A paper whose kind is not sure says nothing.
    """
    papers = [one for one in notices if one.sure]
    steps = [one for one in events(case) if _by(one, as_of)]
    court = [*_in_court(case, papers, steps, as_of)]
    board = [*_before_the_board(papers, steps)]
    against = [*_not_in_court(case)]
    where, why = _where(case, papers, steps, court, board, against)
    return Whereabouts(forum=where, reasons=(*why, Reason(id="line")))


def _where(
    case: Case,
    papers: list[ReadNotice],
    steps: list[Event],
    court: list[Reason],
    board: list[Reason],
    against: list[Reason],
) -> tuple[Forum, list[Reason]]:
    ended = _ended(steps)
    if (court or board) and ended:
        return Forum.NOT_SURE, [*court, *board, ended]
    if court and any(one.id == "said_none" for one in against):
        return Forum.NOT_SURE, [*court, *against, Reason(id="against")]
    if board and _board_last(steps, papers):
        return Forum.BOARD, [*board, *court]
    if court:
        child = case.yes_no("applicant.unaccompanied_child.determined")
        return Forum.COURT, [*court, *([Reason(id="child")] if child else [])]
    if board:
        return Forum.BOARD, board
    if to_judge := [*_to_a_judge(papers, steps)]:
        return Forum.NOT_SURE, [*to_judge, *against]
    return _elsewhere(papers, steps, against)


def _elsewhere(
    papers: list[ReadNotice], steps: list[Event], against: list[Reason]
) -> tuple[Forum, list[Reason]]:
    border = [*_papers(papers, Forum.BORDER, "border_paper")]
    ice = [*_papers(papers, Forum.ICE, "ice_paper")]
    uscis = [
        *_papers(papers, Forum.USCIS, "uscis_paper"),
        *(Reason(id="uscis_step", step=one.kind) for one in steps if one.kind in AT_USCIS),
    ]
    if border:
        return Forum.BORDER, [*border, *ice]
    if ice:
        return Forum.NOT_SURE, [*ice, *uscis]
    if uscis:
        return Forum.USCIS, [*uscis, *against]
    return Forum.NOT_SURE, against or [Reason(id="nothing")]


def _by(step: Event, as_of: date) -> bool:
    """A step that has come; a day that was set was set before it comes."""
    return step.appointment or not step.dated or step.day.latest <= as_of


def _in_court(
    case: Case, papers: list[ReadNotice], steps: list[Event], as_of: date
) -> Iterator[Reason]:
    filed = case.date("proceedings.nta_filed_on")
    stamped = any(stamp.sure for one in papers for stamp in one.all("filed_on"))
    if stamped or (filed is not None and filed.span.latest <= as_of):
        yield Reason(id="filed")
    if case.yes_no("proceedings.in_removal") or case.text("proceedings.history") == "now":
        yield Reason(id="said_court")
    if case.text("proceedings.court_line_found") in {"hearing", "order"}:
        yield Reason(id="line_found")
    yield from _papers(papers, Forum.COURT, "court_paper")
    for one in steps:
        if one.kind in IN_COURT and one.path.startswith("events"):
            yield Reason(id="court_step", step=one.kind)


def _not_in_court(case: Case) -> Iterator[Reason]:
    never = case.text("proceedings.history") in {"never", "past"}
    if case.yes_no("proceedings.in_removal") is False or never:
        yield Reason(id="said_none")
    if case.text("proceedings.court_line_found") in {"nothing", "searched"}:
        yield Reason(id="line_nothing")


def _before_the_board(papers: list[ReadNotice], steps: list[Event]) -> Iterator[Reason]:
    yield from _papers(
        [one for one in papers if one.kind and one.kind.id != "board_decision"],
        Forum.BOARD,
        "board_paper",
    )
    for one in steps:
        if one.kind in AT_THE_BOARD:
            yield Reason(id="board_step", step=one.kind)


def _board_last(steps: list[Event], papers: list[ReadNotice]) -> bool:
    """Whether nothing in court came after the step at the Board."""
    told = [one.kind for one in steps if one.kind in IN_COURT | AT_THE_BOARD]
    if any(one.kind and one.kind.forum is Forum.BOARD for one in papers):
        return not told or told[-1] not in {"board_remanded", "motion_granted"}
    return bool(told) and told[-1] in AT_THE_BOARD


def _ended(steps: list[Event]) -> Reason | None:
    told = [one for one in steps if one.kind in IN_COURT | AT_THE_BOARD | ENDS]
    if told and told[-1].kind in ENDS:
        return Reason(id="ended", step=told[-1].kind)
    return None


def _to_a_judge(papers: list[ReadNotice], steps: list[Event]) -> Iterator[Reason]:
    kinds = {one.kind.id for one in papers if one.kind}
    told = {one.kind for one in steps} & TO_A_JUDGE
    if "nta" in kinds or "nta_served" in told:
        yield Reason(id="served_only")
    if "referral" in kinds or told - {"nta_served"}:
        yield Reason(id="referred")


def _papers(papers: list[ReadNotice], sender: Forum, id: str) -> Iterator[Reason]:
    for one in papers:
        if one.kind and one.kind.forum is sender:
            yield Reason(id=id, paper=one.kind.id)
