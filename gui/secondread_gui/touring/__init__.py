"""The first two minutes: a tour of the reading room on a sample of its own."""
