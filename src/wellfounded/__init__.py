"""Protection for people who fear persecution or torture: explain, screen, prepare, file."""
