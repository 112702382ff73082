"""Holds on decisions, reviews of what was granted, and the lists of countries behind them."""
