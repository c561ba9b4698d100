"""What the rulebook demands of each outcome, written from the rulebook and not from the steps: the proof holds
the one against the other."""

# Outcome of a step (its `yields`) → the facts that must hold whenever it is taken.
OF_STEPS = {}

# Topic of a letter → the facts that must hold whenever the guard lets it through.
OF_LETTERS = {}

# Situations a step may only be taken in: (rule, step name, facts), for rules that are not about an outcome.
OF_NAMED_STEPS = []
