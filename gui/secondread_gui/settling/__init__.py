"""Two codings of one article: what they agree on, and what becomes of the rest."""
