"""Letters to the customer of the marketplace: each names the day of the next stage (MP-05, MP-11, MP-20, MP-28)."""

from datetime import timedelta

from cases import clock
from cases.letters.write import write_to_customer

# The figures of a policy that say how long a stage takes, and what they are where there is no policy.
STAGES = {
    "answer_days": 1,
    "inspection_days": 3,
    "refund_days": 5,
    "dispatch_days": 2,
    "delivery_days": 5,
    "correction_days": 2,
    "follow_up_days": 3,
    "silence_days": 7,
}


def tell(case, template, *, by, **context):
    """Write the letter `template` of the marketplace, with the days its stages end. Returns the letter.

    In it `days.refund_days` is the number the policy says, `until.refund_days` the day it ends, counted from today.
    """
    policy = case.figures.policy()
    days = {stage: getattr(policy, stage, standard) for stage, standard in STAGES.items()}
    today = clock.now().date()
    until = {stage: today + timedelta(days=number) for stage, number in days.items()}
    return write_to_customer(case, template, by=by, days=days, until=until, **context)
