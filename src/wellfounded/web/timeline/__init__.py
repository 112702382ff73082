"""What happened to a case, and who looked at it: one chain that nobody can rewrite."""
