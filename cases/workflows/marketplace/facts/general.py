"""Facts on information, root cause, solution and satisfaction (MP-21 to MP-23)."""
