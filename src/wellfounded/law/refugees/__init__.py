"""The refugee program: for people abroad who are referred to it."""
