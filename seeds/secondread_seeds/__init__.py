"""The bundled course: articles written for practice, their keys, and keys for published articles."""
