"""What holds for every test."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A law is right or wrong; how fast this machine tries it is not the question.
settings.register_profile("secondread", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("secondread")
