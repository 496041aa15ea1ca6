"""The reading room: an article, and what the reader says of its sentences."""
