"""What a return asks."""
