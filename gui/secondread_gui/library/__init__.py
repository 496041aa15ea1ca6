"""The library: the shelf of articles, who reads, and how articles get in."""
