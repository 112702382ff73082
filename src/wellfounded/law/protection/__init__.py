"""Protection beside asylum: withholding, and the Convention against Torture."""
