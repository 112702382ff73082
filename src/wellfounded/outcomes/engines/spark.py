"""How does Spark compute over a release?

The session is the one at hand: ``SPARK_REMOTE``, a master that is named, or this computer. What a
step answers is kept where the cluster keeps such things, since several steps read it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from pyspark.sql import DataFrame, SparkSession

from wellfounded.outcomes.engines.engine import Columns, Rows, in_columns
from wellfounded.outcomes.engines.said import said

LOCAL: Final = "local[2]"
SETTINGS: Final = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.parquet.datetimeRebaseModeInRead": "CORRECTED",
}
ON_THIS_COMPUTER: Final = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": "4",
}


class OnSpark:
    """A session; the cluster must reach the files of the release by their paths."""

    def __init__(self, master: str | None = None) -> None:
        self._master = master
        self._kept: dict[str, DataFrame] = {}

    def __enter__(self) -> OnSpark:
        self.session = _session(self._master)
        for name, value in SETTINGS.items():
            self.session.conf.set(name, value)
        return self

    def __exit__(self, *_: object) -> None:
        for name in [*self._kept]:
            self.forget(name)

    def read(self, name: str, path: Path) -> None:
        """As a view: only the columns that are asked for are read."""
        self._keep(name, self.session.read.parquet(str(path)))

    def define(self, name: str, query: str) -> None:
        """As a view over rows that are kept, and not over the query that gave them.

        Spark writes every step out in all that read it: a plan of plans takes it minutes.
        """
        self._keep(name, self.session.sql(said(query, "spark")).localCheckpoint())

    def forget(self, name: str) -> None:
        """Drop the view, and let go of the rows."""
        self.session.catalog.dropTempView(name)
        self._kept.pop(name).unpersist()

    def rows(self, query: str) -> Rows:
        """As Spark answers."""
        return [tuple(row) for row in self.session.sql(said(query, "spark")).collect()]

    def columns(self, query: str) -> Columns:
        """As Spark answers."""
        found = self.session.sql(said(query, "spark"))
        return in_columns(found.columns, [tuple(row) for row in found.collect()])

    def _keep(self, name: str, frame: DataFrame) -> None:
        if name in self._kept:
            self.forget(name)
        frame.createOrReplaceTempView(name)
        self._kept[name] = frame


def _session(master: str | None) -> SparkSession:
    builder = SparkSession.builder.appName("wellfounded outcomes")
    if master is None and os.environ.get("SPARK_REMOTE"):
        return builder.getOrCreate()
    builder = builder.master(master or LOCAL)
    for name, value in ON_THIS_COMPUTER.items() if master is None else ():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session
