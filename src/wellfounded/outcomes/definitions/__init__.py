"""What is a grant rate? Five answers, each with its unit, its numerator and its denominator."""
