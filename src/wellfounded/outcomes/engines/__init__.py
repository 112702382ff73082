"""Who computes over a release: DuckDB on this computer, PostgreSQL, or a Spark cluster?"""
