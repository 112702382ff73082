"""Asylum: one file for each question of INA 208 and the refugee definition."""
