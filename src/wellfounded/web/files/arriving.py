"""How does a file come in, sealed while it comes?

Django would write a long one to the disk in the clear. Here each part is sealed as it arrives. The
fields that stand before the first file are looked at before any of it is taken: a form that is not
ours sends nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, cast
from uuid import UUID

from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import QueryDict, UnreadablePostError
from django.http.multipartparser import MultiPartParser, MultiPartParserError

from wellfounded.web.files.limits import DRAINED, NotTaken, Room
from wellfounded.web.files.paper import Original
from wellfounded.web.files.streams import Within, Writing, destroy
from wellfounded.web.keeping.space import if_there_is_room
from wellfounded.web.request import Request

LONGEST_NAME: Final = 500
TOO_LONG: Final = "header size"
"""What Django's parser says of the head of a file that is longer than 1,024 bytes."""
IsOurs = Callable[[str], bool]
"""Whether the token of a form is that of whoever is here."""


class NotOurs(Exception):
    """The form came from elsewhere. Nothing of the file was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Onto:
    """The case that files come to, how it is reached, and the turn they come in."""

    case: UUID
    within: Within
    turn: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """The files of one form, sealed and whole, and what else was said in it."""

    originals: tuple[Original, ...]
    said: QueryDict


def arrive(request: Request, onto: Onto, room: Room, is_ours: IsOurs) -> Arrived:
    """Take the files of a form in; what was written of them is destroyed if any is refused.

    Raises:
        NotOurs: the token is missing or another's.
        NotTaken: a file is too large, empty, one too many, or did not come whole.
        DiskFull: there is no room for papers.
    """
    handler, body = _Sealing(request, onto, room, is_ours), _Counted(request)
    try:
        parts = _Parts(request.META, cast("Any", body), [handler], "utf-8")
        handler.said = parts.said_so_far
        said, _ = parts.parse()
        handler.insist_on_all(body.read_so_far)
    except BaseException as wrong:
        with if_there_is_room():
            handler.destroy()
        if isinstance(wrong, MultiPartParserError) and TOO_LONG in str(wrong):
            raise NotTaken("files.name", 400) from None
        # The line broke, or nothing came for too long.
        if isinstance(wrong, MultiPartParserError | UnreadablePostError):
            raise NotTaken("files.cut", 400) from None
        raise
    return Arrived(originals=tuple(handler.originals), said=said)


class _Parts(MultiPartParser):
    """Django's parser of forms, for names as they are and a look at what came before a file."""

    def said_so_far(self) -> QueryDict:
        """The fields that have come so far."""
        said: QueryDict = vars(self)["_post"]
        return said

    def sanitize_file_name(self, file_name: str) -> str:
        """The name, letter for letter: it is sealed, and no path is ever made of it."""
        return file_name.replace("\0", "")[:LONGEST_NAME]


class _Counted:
    """The body of a request, and how much of it was read."""

    def __init__(self, request: Request) -> None:
        self._request, self.read_so_far = request, 0

    def read(self, size: int) -> bytes:
        part = self._request.read(size)
        self.read_so_far += len(part)
        return part


class _Sealing(FileUploadHandler):
    """Seals what comes, and says no as soon as it is known."""

    said: Callable[[], QueryDict]

    def __init__(self, request: Request, onto: Onto, room: Room, is_ours: IsOurs) -> None:
        super().__init__(request)
        self._onto, self._room, self._is_ours = onto, room, is_ours
        self._writing: Writing | None = None
        self._refused: Exception | None = None
        self._length = 0
        self.originals: list[Original] = []

    def handle_raw_input(
        self,
        input_data: Any,
        meta: dict[str, str],
        content_length: int,
        boundary: Any,
        encoding: str | None = None,
    ) -> None:
        self._length = content_length

    def new_file(self, field_name: str, file_name: str, *rest: Any, **more: Any) -> None:
        super().new_file(field_name, file_name, *rest, **more)
        if not self._is_ours(self.said().get("csrfmiddlewaretoken", "")):
            self._refuse(NotOurs())
        self._writing = Writing(self._onto.case, self._onto.within, self._onto.turn)
        self._fits()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        assert self._writing is not None
        self._fits(len(raw_data))
        self._writing.take(raw_data)

    def file_complete(self, file_size: int) -> None:
        writing, self._writing = self._writing, None
        assert writing is not None
        if not file_size:
            self._refuse(NotTaken("files.empty", 422))
        stream = writing.end()
        self.originals.append(
            Original(
                name=self.file_name or "", sha256=writing.sha256, size=stream.size, stream=stream
            )
        )

    def insist_on_all(self, read: int) -> None:
        """Refuse what was refused, and what did not come to its end."""
        if self._refused is not None:
            raise self._refused
        if self._writing is not None or read < self._length:
            raise NotTaken("files.cut", 400)
        if not self.originals:
            raise NotTaken("files.none_chosen", 422)

    def destroy(self) -> None:
        """Take back all that was written of this form."""
        if self._writing is not None:
            self._writing.destroy()
        streams = [one.stream.id for one in self.originals if one.stream]
        if streams:
            with self._onto.within():
                destroy(self._onto.case, streams)

    def _fits(self, more: int = 0) -> None:
        assert self._writing is not None
        size = self._writing.size + more
        taken = sum(one.size for one in self.originals)
        left = replace(self._room, bytes=self._room.bytes - taken)
        try:
            left.require(len(self.originals) + 1, size)
        except NotTaken as wrong:
            self._refuse(wrong)

    def _refuse(self, wrong: Exception) -> None:
        self._refused = wrong
        raise StopUpload(connection_reset=self._length > DRAINED)
