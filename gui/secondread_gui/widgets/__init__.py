"""What two rooms share."""
