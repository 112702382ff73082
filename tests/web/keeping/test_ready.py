"""Is a command that was copied from a process in waiting as much alone as any other?"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.web.keeping import ready
from tests.web.keeping.office import COMMAND, environment


def test_it_has_its_own_arguments_input_outputs_and_code() -> None:
    script = "import sys; print(sys.argv, input()); print('no', file=sys.stderr); sys.exit(3)"
    ran = ready.run(script, "one", "ü", environment={}, said="ማርያም\n")
    assert ran == (3, "['-c', 'one', 'ü'] ማርያም\n", "no\n")


def test_it_finds_the_environment_and_the_folder_that_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    script = "import os, json; print(json.dumps([dict(os.environ), os.getcwd()]))"
    _, out, _ = ready.run(script, environment={"NAME": "value"})
    assert json.loads(out) == [{"NAME": "value"}, str(tmp_path)]


def test_nothing_of_one_command_is_left_for_the_next() -> None:
    told = "import os, random, sys; print(os.getpid(), random.random(), 'left' in sys.modules)"
    leaves = f"{told}; sys.modules['left'] = sys; os.environ['LEFT'] = '1'; print(len(os.environ))"
    first, second = (ready.run(leaves, environment={})[1].split() for _ in range(2))
    assert set(first) & set(second) == {"False", "1"}


def test_what_waits_has_read_of_no_installation() -> None:
    script = "import sys; print('wellfounded.web.settings' in sys.modules, *sys.modules)"
    _, out, _ = ready.run(script, environment={})
    found, *names = out.split()
    assert found == "False"
    assert not [name for name in names if name.startswith(("pytest", "tests.web.keeping."))]
    assert set(ready.READ) <= set(names)


def test_one_that_fails_says_where_and_one_that_is_killed_ends() -> None:
    code, out, err = ready.run("raise KeyError('invented')", environment={})
    assert (code, out) == (1, "")
    assert err.endswith("KeyError: 'invented'\n")
    script = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    assert ready.run(script, environment={}) == (-signal.SIGKILL, "", "")


def test_one_that_never_ends_is_ended_and_the_next_is_run() -> None:
    ready.run("", environment=os.environ)
    _, control = ready._started()
    control.settimeout(0.2)
    with pytest.raises(TimeoutError):
        ready.run("import time; time.sleep(60)", environment=os.environ)
    assert ready.run("print(1)", environment=os.environ) == (0, "1\n", "")


def test_a_command_says_what_it_says_when_it_is_started_anew(tmp_path: Path) -> None:
    said = ("doctor", "--json", "--home", str(tmp_path))
    anew = subprocess.run(
        [sys.executable, "-c", COMMAND, *said],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    ran = ready.run(COMMAND, *said, environment=environment())
    assert ran == (anew.returncode, anew.stdout, anew.stderr)
    assert ran[0] == 1
