"""How is a Spark cluster asked what DuckDB would be asked?

In the same compiled SQL. The session is the one at hand: ``SPARK_REMOTE``, a master that is named,
or this computer.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pyspark.errors import PySparkException
from pyspark.sql import SparkSession
from pyspark.sql.types import ArrayType, DataType, StructType

from wellfounded.caseload.engine import CASES, Shape
from wellfounded.caseload.spark_sql import spark_sql
from wellfounded.caseload.unreadable import Unreadable

LOCAL: Final = "local[*]"
SETTINGS: Final = {
    "spark.sql.caseSensitive": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.parquet.datetimeRebaseModeInRead": "CORRECTED",
    # The rules are thousands of columns in layers, each made of those below. Spark would write
    # every column out to the bottom, and its compiler would choke on what comes of it.
    "spark.sql.optimizer.excludedRules": "org.apache.spark.sql.catalyst.optimizer.CollapseProject",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
}
"""What makes Spark mean what DuckDB means, and plan it in bearable time."""
ON_THIS_COMPUTER: Final = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": "2",
    "spark.driver.extraJavaOptions": "-Xss512m",
}
TYPES: Final = {
    "boolean": "BOOLEAN",
    "string": "VARCHAR",
    "bigint": "BIGINT",
    "date": "DATE",
}


class OnSpark:
    """A table of cases on Spark; ``path`` is a Parquet file or folder that the cluster reads."""

    def __init__(self, path: str, master: str | None = None) -> None:
        self._path, self._master = path, master

    def __enter__(self) -> OnSpark:
        self._session = _session(self._master)
        for name, value in SETTINGS.items():
            self._session.conf.set(name, value)
        try:
            self._session.read.parquet(self._path).createOrReplaceTempView(CASES)
        except PySparkException as wrong:
            said = str(wrong).splitlines()[0]
            raise Unreadable(f"{self._path}: Spark cannot read it as Parquet ({said})") from wrong
        return self

    def __exit__(self, *_: object) -> None:
        self._session.catalog.dropTempView(CASES)

    def shapes(self) -> Mapping[str, Shape]:
        """As Spark describes them, in DuckDB's words."""
        schema = self._session.table(CASES).schema
        return {field.name: _shape(field.dataType) for field in schema.fields}

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """As Spark answers."""
        return [tuple(row) for row in self._session.sql(spark_sql(query)).collect()]

    def records(self, query: str) -> Iterator[Mapping[str, Any]]:
        """As Spark answers."""
        for row in self._session.sql(spark_sql(query)).toLocalIterator():
            yield row.asDict(recursive=True)


def _session(master: str | None) -> SparkSession:
    builder = SparkSession.builder.appName("wellfounded recheck")
    if master is None and os.environ.get("SPARK_REMOTE"):
        return builder.getOrCreate()
    builder = builder.master(master or LOCAL)
    for name, value in ON_THIS_COMPUTER.items() if master is None else ():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _shape(kind: DataType) -> Shape:
    if isinstance(kind, ArrayType):
        return [_shape(kind.elementType)]
    if isinstance(kind, StructType):
        return {field.name: _shape(field.dataType) for field in kind.fields}
    name: str = kind.simpleString()
    return TYPES.get(name, name.upper())
