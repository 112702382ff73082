"""Does Spark answer every query of the mart and the definitions as DuckDB does?"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.outcomes.engines.contract import answers, compare, on_duckdb
from tests.outcomes.engines.crowd import write_crowd

pytest.importorskip("pyspark", reason="pyspark is not here: 'make spark' installs it")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("Java is not here, and Spark needs it", allow_module_level=True)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")


def test_every_answer_is_the_same(tmp_path: Path) -> None:
    from wellfounded.outcomes.engines.spark import OnSpark

    release = write_crowd(tmp_path)
    with OnSpark() as engine:
        theirs = answers(engine, release)
        engine.session.stop()
    compare(on_duckdb(release), theirs)
