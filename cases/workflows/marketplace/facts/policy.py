"""Facts on the return policy: window, conditions, exceptions (MP-01, MP-07, MP-26).

The policy of a case is the version that was in force when its order was delivered: `case.figures.policy()`.
"""
