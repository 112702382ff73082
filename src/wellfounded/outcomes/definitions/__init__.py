"""What is a grant rate? Five answers: each has a unit and a denominator."""
