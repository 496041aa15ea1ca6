"""Trying an answer key as a learner, without leaving a trace."""
