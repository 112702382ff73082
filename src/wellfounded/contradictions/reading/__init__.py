"""What does a passage claim? Each file reads one kind of claim."""
