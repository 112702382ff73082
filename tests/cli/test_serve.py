"""Does 'serve' refuse an address where it could not be found, or not alone?"""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from wellfounded.cli.serve import _insist_on_being_alone


@pytest.mark.parametrize("port", ["0", "99999", "web"])
def test_a_port_that_is_none(run: Run, tmp_path: Path, port: str) -> None:
    ran = run("serve", "--home", tmp_path, "--port", port)
    assert ran.code == 2
    assert "--port" in ran.err


def test_a_port_where_another_site_listens() -> None:
    with socket.socket() as other:
        # As granian listens, so that its workers share it.
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Exception, match=f"127.0.0.1:{port}: Address already in use; stop"):
            _insist_on_being_alone("127.0.0.1", port)
    _insist_on_being_alone("127.0.0.1", port)
