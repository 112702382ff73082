"""What the person whose case it is sees and does."""
