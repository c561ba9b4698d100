"""Facts on goods on their way back, counted and inspected (MP-02, MP-03, MP-10)."""
