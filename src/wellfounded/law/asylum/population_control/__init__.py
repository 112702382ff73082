"""Coercive population control: INA 101(a)(42), last sentence."""

from wellfounded.law.asylum.population_control.clause import population_control
from wellfounded.law.asylum.population_control.fear import fear_of_population_control
from wellfounded.law.asylum.population_control.procedure import lasting_harm

__all__ = ["fear_of_population_control", "lasting_harm", "population_control"]
