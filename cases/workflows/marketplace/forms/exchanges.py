"""What an exchange asks."""
