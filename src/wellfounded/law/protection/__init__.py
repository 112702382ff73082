"""Protection beside asylum: withholding of removal and the Convention against Torture."""
