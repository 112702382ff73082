"""Protection for people who fear persecution or torture: screen and prepare."""
