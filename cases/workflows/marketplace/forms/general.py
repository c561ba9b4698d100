"""What any other issue, a request and a payment ask."""
