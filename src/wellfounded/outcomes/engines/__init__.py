"""Who computes over a release: DuckDB right here, PostgreSQL, or Spark?"""
