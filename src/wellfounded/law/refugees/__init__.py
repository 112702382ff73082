"""The refugee program: for people outside the United States who are referred to it."""
