"""What happened to a case, and who looked at it? A chain nobody can rewrite."""
