"""Facts on what the customer-service manager approved in writing (MP-04, MP-22, MP-26)."""
