"""Does Spark answer every query of the mart and the definitions as DuckDB does?"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.outcomes.engines.contract import answers, compare, each_kind, on_duckdb
from tests.outcomes.engines.crowd import write_crowd

pytest.importorskip("pyspark", reason="pyspark is not here: 'make spark' installs it")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    pytest.skip("Java is not here, and Spark needs it", allow_module_level=True)

FEW_ROWS = {
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
}
"""To compile a plan takes Spark longer than to go through a few hundred rows."""
SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""The thorough compiler of Java pays for itself after minutes."""
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")


def test_every_answer_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JDK_JAVA_OPTIONS", SHORT_LIFE)
    from wellfounded.outcomes.engines.spark import OnSpark

    release = write_crowd(tmp_path)
    ours = on_duckdb(release, each_kind)
    with OnSpark() as engine:
        for name, value in FEW_ROWS.items():
            engine.session.conf.set(name, value)
        theirs = answers(engine, release, each_kind)
        engine.session.stop()
    compare(ours, theirs)
