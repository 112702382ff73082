"""What may a job know across all cases?

Next to nothing: each question has its own narrow answer. In PostgreSQL each is one function that
the role may call; it cannot read the rows behind it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Exists, F, Max, OuterRef, Window

from wellfounded.vault.chain import Head
from wellfounded.web.agenda.models import Agenda
from wellfounded.web.asking.models import Ask, Offer
from wellfounded.web.cases.models import Case, Once, Wrap
from wellfounded.web.files.models import Coming, Piece
from wellfounded.web.packets.models import Making
from wellfounded.web.timeline.models import Event


def chain_heads() -> tuple[Head, ...]:
    """The last event of every chain, in the order of the chains; of events, nothing else."""
    if connection.vendor == "postgresql":
        rows = _called("chain_heads()")
    else:
        last = Window(Max("seq"), partition_by="chain")
        heads = Event.objects.annotate(last=last).filter(seq=F("last"))
        rows = list(heads.values_list("chain", "seq", "hash"))
    ordered = sorted(rows, key=lambda row: row[0])
    return tuple(Head(chain=chain, seq=seq, hash=bytes(hash)) for chain, seq, hash in ordered)


def due_drafts(before: date) -> list[UUID]:
    """The cases of no organisation whose person was last here before a day."""
    if connection.vendor == "postgresql":
        return [case for (case,) in _called("due_drafts(%s)", before)]
    drafts = Case.objects.filter(organisation=None, seen__lt=before)
    return list(drafts.values_list("id", flat=True))


def forget_sent(before: date) -> int:
    """Forget which forms were sent before a day; how many they were."""
    if connection.vendor == "postgresql":
        return int(_called("forget_sent(%s)", before)[0][0])
    return Once.objects.filter(day__lt=before).delete()[0]


def forget_ended(at: datetime) -> int:
    """Take back the keys that had run out by then, but of no case's newest; how many they were.

    That somebody's time with the newest is over tells the next who opens the case to draw another.
    """
    if connection.vendor == "postgresql":
        return int(_called("forget_ended(%s)", at)[0][0])
    newer = Wrap.objects.filter(case=OuterRef("case"), epoch__gt=OuterRef("epoch"))
    return Wrap.objects.filter(Exists(newer), until__lt=at).delete()[0]


def forget_cut(before: datetime) -> int:
    """Destroy the streams of which nothing has come since then; how many they were."""
    if connection.vendor == "postgresql":
        return int(_called("forget_cut(%s)", before)[0][0])
    with transaction.atomic():
        cut = list(Coming.objects.filter(heard__lt=before).values_list("stream", flat=True))
        Piece.objects.filter(stream__in=cut).delete()
        Coming.objects.filter(stream__in=cut).delete()
    return len(cut)


def forget_packets(before: datetime) -> int:
    """Destroy the packets that were last heard of before then; how many they were."""
    if connection.vendor == "postgresql":
        return int(_called("forget_packets(%s)", before)[0][0])
    with transaction.atomic():
        old = dict(
            Making.objects.filter(kind="packet", heard__lt=before).values_list("id", "stream")
        )
        Piece.objects.filter(stream__in=[stream for stream in old.values() if stream]).delete()
        Making.objects.filter(id__in=list(old)).delete()
    return len(old)


def forget_asks(before: date) -> int:
    """Destroy the requests for a call whose last day was before then; how many they were.

    Times for a talk that are past go as well, unless a request still has one.
    """
    if connection.vendor == "postgresql":
        return int(_called("forget_asks(%s)", before)[0][0])
    past = datetime.combine(before - timedelta(days=1), time(), UTC)
    with transaction.atomic():
        gone = Ask.objects.filter(until__lt=before)
        number = gone.count()
        gone.delete()
        Offer.objects.filter(start__lt=past, ask=None).delete()
    return number


def to_remind() -> list[UUID]:
    """The cases whose people want to be told of their days; of the days, nothing."""
    if connection.vendor == "postgresql":
        return [case for (case,) in _called("to_remind()")]
    return list(Agenda.objects.filter(reminds=True).values_list("case_id", flat=True))


def _called(function: str, *arguments: date) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {function}", arguments)
        return list(cursor.fetchall())
