"""The room of one article's answer key: what it is worth, who codes it, and what can be done next."""
