"""PostgreSQL so that a server which would lose an acknowledged answer is refused."""
