"""Keys and codings as files: brought in from colleagues and other programs, and taken out."""
