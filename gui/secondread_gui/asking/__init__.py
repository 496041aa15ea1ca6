"""Asking the codebook: what an answer means, and what tells it from the others."""
