"""SQLite so that what was acknowledged survives a power cut, and writers wait in one line."""
