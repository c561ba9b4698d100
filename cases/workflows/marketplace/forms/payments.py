"""What a payment issue asks."""
