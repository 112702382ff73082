"""The sources of law: what they are, where to read them, what became of them."""

from wellfounded.law.authorities.authority import Authority, Kind, Standing, State, Volatility
from wellfounded.law.authorities.register import (
    UnknownAuthority,
    authority,
    register,
    status_on,
)

__all__ = [
    "Authority",
    "Kind",
    "Standing",
    "State",
    "UnknownAuthority",
    "Volatility",
    "authority",
    "register",
    "status_on",
]
