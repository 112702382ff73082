"""Do the compared designs still give the same lists and find the same people, on a small office?"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_benchmark_runs_and_agrees_with_itself() -> None:
    command = [sys.executable, "-m", "benchmarks.vault", "--cases", "1000", "--runs", "1"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "the same person first" in run.stdout
    assert "OVER" not in run.stdout
