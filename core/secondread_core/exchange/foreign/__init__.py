"""Keys in the formats of other programs: one module a format, a neutral model, and what labels mean here."""
