"""Facts on invoices compared with orders, and corrected (MP-12 to MP-16, MP-27)."""
