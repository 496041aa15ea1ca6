"""The library: one SQLite file. The only room that talks SQL."""
