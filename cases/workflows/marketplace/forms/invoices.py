"""What an invoice issue asks."""
