"""Colours, type and style: what makes the window look like one quiet room."""
