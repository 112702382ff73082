"""Who is here now, and which keys did they bring?

The browser holds one random token. The database holds its SHA-256, and the person's private
key sealed under the token. Without the one, the other is worth nothing; when the session ends
the key is gone from the server. Beside keys a session only keeps what was typed and refused, until
it is mended.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from hashlib import sha256
from uuid import UUID, uuid4

from django.db import transaction
from django.http import HttpResponse
from django.middleware.csrf import CSRF_ALLOWED_CHARS, CSRF_SECRET_LENGTH

from wellfounded.vault.receipt_code import ReceiptCode
from wellfounded.vault.session_seal import new_token, open_for_token, seal_for_token, token_id
from wellfounded.vault.wraps import PRIVATE_BYTES, Holder
from wellfounded.web.accounts.models import Member, Session
from wellfounded.web.accounts.office_log import note
from wellfounded.web.accounts.roles import State
from wellfounded.web.accounts.scraps import Scrap, joined, parted
from wellfounded.web.clock import now
from wellfounded.web.database.prepared import Lookup
from wellfounded.web.home import home
from wellfounded.web.keeping.space import if_there_is_room
from wellfounded.web.request import Request
from wellfounded.web.safety.ways_out import SHORT, Wish

APPLICANT, MEMBER = "applicant", "member"
INVITED, CALLED = "invited", "called"
"""Not in yet: somebody who makes their first keys, and a browser that is asked for a passkey."""
IDLE = {
    APPLICANT: timedelta(minutes=20),
    MEMBER: timedelta(minutes=30),
    INVITED: timedelta(minutes=30),
    CALLED: timedelta(minutes=5),
}
NO_ONE = bytes(16 + PRIVATE_BYTES)
LONGEST = timedelta(hours=12)
FRESH = timedelta(minutes=5)
MINUTE = timedelta(minutes=1)
_by_id = Lookup(Session, ["id"])


class Here:
    """What one browser brings: its token, and the keys behind it if somebody has signed in.

    To Django's check of forms it looks like a session with one value in it.
    """

    def __init__(self, token: bytes | None, *, shared: bool = False) -> None:
        self.brought = token is not None
        self.token = token or new_token()
        self.row: Session | None = _living(self.token, shared=shared) if token else None
        self.ended = False
        self.shown_a_form = False

    @property
    def kind(self) -> str:
        """``applicant``, ``member``, ``invited``, ``called``, or nothing."""
        return self.row.kind if self.row else ""

    @property
    def of(self) -> UUID | None:
        """The case or member the session is for."""
        return self.row.of if self.row else None

    @property
    def case(self) -> UUID:
        """The case of an applicant who is here.

        Raises:
            LookupError: no applicant is.
        """
        if self.row is None or self.row.kind != APPLICANT:
            raise LookupError("no applicant is here")
        return self.row.of

    @property
    def fresh(self) -> bool:
        """Whether the person proved who they are within the last five minutes."""
        return self.row is not None and now() - self.row.fresh <= FRESH

    def holder(self) -> tuple[UUID, Holder]:
        """The holder id and the private key that the token unlocks.

        Raises:
            LookupError: nobody is signed in.
        """
        if self.kind == CALLED:
            raise LookupError("nobody is signed in")
        payload = self._payload()
        return UUID(bytes=payload[:16]), Holder(payload[16 : 16 + PRIVATE_BYTES])

    def kept(self) -> bytes:
        """What else was put into the session: a code, a seed or a challenge; else nothing."""
        return parted(self._payload())[0][len(NO_ONE) :] if self.row else b""

    def keep(self, secret: bytes) -> None:
        """Put something into the session in place of what was there."""
        self._change(lambda before, scraps: joined(before[: len(NO_ONE)] + secret, scraps))

    @property
    def scraps(self) -> Mapping[str, Scrap]:
        """What was typed and refused, by the id it was held under."""
        return parted(self._payload())[1] if self.row else {}

    def hold(self, id: str, scrap: Scrap) -> bool:
        """Hold what was refused; False if there is no room, or the session has ended."""
        try:
            return self._change(lambda before, scraps: joined(before, scraps | {id: scrap}))
        except ValueError:
            return False

    def drop(self, id: str) -> None:
        """Let go of what was held."""
        if id and id in self.scraps:
            self._change(
                lambda before, scraps: joined(
                    before, {one: scrap for one, scrap in scraps.items() if one != id}
                )
            )

    def take(self) -> bytes:
        """Take out what was put in. Of two that take at once only one gets it."""
        secret, before = self.kept(), self.row.sealed if self.row else b""
        if self.row is None or not secret:
            return b""
        self.row.sealed = seal_for_token(self.token, self._payload()[: len(NO_ONE)])
        here = Session.objects.filter(id=self.row.id, sealed=before)
        return secret if here.update(sealed=self.row.sealed) else b""

    def code(self) -> ReceiptCode | None:
        """A code that was drawn in this session, until the person has typed it back."""
        secret = self.kept()
        return ReceiptCode(secret) if secret else None

    def keep_code(self, code: ReceiptCode | None) -> None:
        """Keep a new code to show again, or forget it: it was typed back."""
        self.keep(code.secret if code else b"")

    def start(
        self,
        kind: str,
        of: UUID,
        holder_id: UUID,
        holder: Holder,
        code: ReceiptCode | None = None,
    ) -> None:
        """Begin a session under a new token; the old one is dead at once."""
        kept = code.secret if code else b""
        self._begin(kind, of, holder_id.bytes + holder.private + kept)

    def call(self, challenge: bytes) -> None:
        """Begin a session of nobody, that only keeps a challenge."""
        self._begin(CALLED, uuid4(), NO_ONE + challenge)

    def prove(self) -> None:
        """Note that the person has just proved who they are."""
        if self.row is not None:
            self.row.fresh = now()
            Session.objects.filter(id=self.row.id).update(fresh=self.row.fresh)

    def end(self) -> None:
        """End the session, if there is one."""
        row, self.row, self.ended = self.row, None, True
        if row is not None:
            Session.objects.filter(id=row.id).delete()

    def get(self, key: str, otherwise: object = None) -> object:
        """The secret that forms are checked by; there is nothing else to get."""
        return self._secret() if key == "_csrftoken" else otherwise

    def __setitem__(self, key: str, value: object) -> None:
        """Django offers the secret back; it is the token's and stays as it is."""

    def _begin(self, kind: str, of: UUID, payload: bytes) -> None:
        self.end()
        self.token, self.ended = new_token(), False
        moment = now().replace(second=0, microsecond=0)
        self.row = Session.objects.create(
            id=token_id(self.token),
            kind=kind,
            of=of,
            sealed=seal_for_token(self.token, payload),
            started=moment,
            seen=moment,
            fresh=now(),
        )

    def _change(self, change: Callable[[bytes, dict[str, Scrap]], bytes]) -> bool:
        """Change what is kept, from what it is now: another tab may have changed it meanwhile."""
        while self.row is not None:
            before = bytes(self.row.sealed)
            sealed = seal_for_token(self.token, change(*parted(self._payload())))
            if Session.objects.filter(id=self.row.id, sealed=before).update(sealed=sealed):
                self.row.sealed = sealed
                return True
            self.row = Session.objects.filter(id=self.row.id).first()
        return False

    def _payload(self) -> bytes:
        if self.row is None:
            raise LookupError("nobody is signed in")
        return open_for_token(self.token, bytes(self.row.sealed))

    def _secret(self) -> str:
        spread = sha256(b"forms" + self.token).digest()
        return "".join(
            CSRF_ALLOWED_CHARS[byte % len(CSRF_ALLOWED_CHARS)]
            for byte in spread[:CSRF_SECRET_LENGTH]
        )


class Sessions:
    """Reads the cookie, and writes it back."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        """Answer, knowing who is asking."""
        here = Here(_token(request), shared=Wish.of(request).shared)
        request.session = here
        request.member = _member(here)
        response = self.get_response(request)
        _write_cookie(request, here, response)
        return response


def end_all(of: UUID) -> int:
    """End every session of a case or member."""
    return Session.objects.filter(of=of).delete()[0]


def end_others(here: Here) -> int:
    """End every other session of whoever is here, in whatever browser."""
    if here.row is None:
        return 0
    return Session.objects.filter(of=here.row.of).exclude(id=here.row.id).delete()[0]


def end_stale() -> int:
    """End the sessions that have run out; a job of the worker."""
    gone = Session.objects.filter(started__lt=now() - LONGEST).delete()[0]
    for kind, idle in IDLE.items():
        gone += Session.objects.filter(kind=kind, seen__lt=now() - idle - MINUTE).delete()[0]
    return gone


def panic(organisation: UUID) -> int:
    """Drop the keys of everybody in an organisation at once."""
    members = Member.objects.filter(organisation_id=organisation).values("id")
    with transaction.atomic():
        ended = Session.objects.filter(of__in=members).delete()[0]
        note(organisation, "panic", organisation, detail={"sessions": ended})
    return ended


def cookie_name() -> str:
    """The name of the one cookie; the prefix makes browsers insist on TLS and on this host."""
    return "__Host-sid" if home().https else "sid"


def _token(request: Request) -> bytes | None:
    try:
        token = bytes.fromhex(request.COOKIES.get(cookie_name(), ""))
    except ValueError:
        return None
    return token if len(token) == 32 else None


def goes_on(session: bytes) -> bool:
    """Whether the session of an id was neither ended nor has run out."""
    row = next(iter(_by_id.objects(session)), None)
    return row is not None and _goes_on(row)


def _goes_on(row: Session, *, shared: bool = False) -> bool:
    idle, age = now() - row.seen, now() - row.started
    # A clock that was set back must not make a session live until it has caught up.
    most = min(SHORT, IDLE[row.kind]) if shared else IDLE[row.kind]
    return -MINUTE <= idle <= most + MINUTE and -MINUTE <= age <= LONGEST


def _living(token: bytes, *, shared: bool) -> Session | None:
    row = next(iter(_by_id.objects(token_id(token))), None)
    if row is None:
        return None
    if not _goes_on(row, shared=shared):
        with if_there_is_room():
            Session.objects.filter(id=row.id).delete()
        return None
    if now() - row.seen > MINUTE:
        with if_there_is_room():
            Session.objects.filter(id=row.id).update(seen=now().replace(second=0, microsecond=0))
    return row


def _member(here: Here) -> Member | None:
    """The member who is here; one who is not confirmed any more is nobody."""
    if here.kind != MEMBER or here.of is None:
        return None
    found = Member.objects.filter(id=here.of, state=State.CONFIRMED.value)
    return found.select_related("organisation").first()


def _write_cookie(request: Request, here: Here, response: HttpResponse) -> None:
    if here.ended and here.row is None:
        response.delete_cookie(cookie_name(), path="/", samesite="Strict")
        return
    changed = request.COOKIES.get(cookie_name()) != here.token.hex()
    if changed and (here.row is not None or here.shown_a_form):
        response.set_cookie(
            cookie_name(),
            here.token.hex(),
            path="/",
            secure=home().https,
            httponly=True,
            samesite="Strict",
        )
