"""Where can two claims not both be true? Each file compares one kind."""
