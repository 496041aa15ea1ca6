"""Hints that an author of a key may ask for: words that bear on a question, never an answer to it."""
