"""SQLite so that no acknowledged answer is lost, and writers wait in one line."""
