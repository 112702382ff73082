"""What anyone may see, without a case and without leaving a trace."""
