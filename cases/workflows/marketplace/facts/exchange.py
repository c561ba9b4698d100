"""Facts on the article wanted instead, and its stock (MP-07, MP-08)."""
