"""How does a form with files go from the page into the case?

The case is opened twice: before any of the body is read, to see whether whoever is here may add
papers and how much fits; and after it has come. In between no transaction is open, however slow
the line is.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from django.http import HttpResponse, QueryDict, UnreadablePostError

from wellfounded.web.accounts.roles import Act
from wellfounded.web.cases.opening import Opened
from wellfounded.web.csrf import is_ours
from wellfounded.web.files import shelf
from wellfounded.web.files.arriving import Arrived, NotOurs, Onto, arrive
from wellfounded.web.files.hands import Hands
from wellfounded.web.files.limits import DRAINED, NotTaken, Room, room, turn
from wellfounded.web.files.streams import destroy
from wellfounded.web.keeping.space import if_there_is_room, means_full
from wellfounded.web.log import tell
from wellfounded.web.refusals import not_from_here
from wellfounded.web.request import Request

Enter = Callable[[Callable[[Opened], HttpResponse]], HttpResponse]
"""Opens the case for a piece of work, or answers in its place."""
PART = 64 * 1024


def uploaded(
    request: Request,
    enter: Enter,
    hands: Callable[[], Hands],
    finish: Callable[[Opened, Arrived], HttpResponse],
    page: Callable[[Opened, NotTaken], HttpResponse],
) -> HttpResponse:
    """Take the files of a form into a case.

    ``finish`` answers when they are there, ``page`` shows the form again with the reason why not.
    """
    request.POST = QueryDict()
    left: list[Room] = []

    def asked(opened: Opened) -> HttpResponse:
        opened.require(Act.ADD_PAPERS)
        left.append(room(shelf.papers(opened).values()))
        return HttpResponse()

    answer = enter(asked)
    if not left:
        return answer
    try:
        return _taken(request, enter, hands(), left[-1], finish)
    except NotOurs:
        drain(request)
        return not_from_here(request)
    except NotTaken as wrong:
        refused = wrong
    except Exception as wrong:
        if not means_full(wrong):
            raise
        tell("disk_full")
        refused = NotTaken("files.full", 507)
    drain(request)
    return enter(lambda opened: page(opened, refused))


def _taken(
    request: Request,
    enter: Enter,
    hands: Hands,
    left: Room,
    finish: Callable[[Opened, Arrived], HttpResponse],
) -> HttpResponse:
    with turn(hands.case, hands.within) as id:
        onto = Onto(case=hands.case, within=hands.within, turn=id)
        arrived = arrive(request, onto, left, partial(is_ours, request))
        request.POST = arrived.said  # type: ignore[assignment]
        try:
            return enter(lambda opened: finish(opened, arrived))
        except BaseException:
            streams = [one.stream.id for one in arrived.originals if one.stream]
            with if_there_is_room(), hands.within():
                destroy(hands.case, streams)
            raise


def drain(request: Request) -> None:
    """Read the rest, up to a point: a browser that is cut off shows nothing of what we say."""
    read = 0
    with suppress(UnreadablePostError):
        while read < DRAINED and (part := request.read(PART)):
            read += len(part)
