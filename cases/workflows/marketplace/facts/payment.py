"""Facts on transactions verified, investigated and put right (MP-17 to MP-20)."""
