"""The two databases: embedded SQLite and PostgreSQL, with the same promises."""
