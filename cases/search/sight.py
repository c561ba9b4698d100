"""Who may find what, in words of the index: so that a million cases of other teams cost nobody's search anything.

What is found is fetched through `visible_to` all the same. Here can only be too little, never too much, and a test
holds the two together.
"""

from cases.roles import OF_A_TEAM, Role, may_see_orders

_COLUMNS = ("team_id", "workflow", "owner_id", "escalated_to_id", "money_approved")


def marks_of(case):
    """The marks of a case, given as a dict of `marks_of.columns`."""
    team, workflow, owner, chief, money = (case[column] for column in _COLUMNS)
    marks = [f"team{team}"] if team else ["team0", f"free{workflow}"]
    marks += [f"owner{owner}"] if owner else []
    marks += [f"chief{chief}"] if chief else []
    return marks + (["money"] if money else [])


marks_of.columns = _COLUMNS


def sold_by(*workflows):
    """The marks of an order, and of a customer: whose procedures their orders follow."""
    return [f"sold{workflow}" for workflow in workflows]


def sights_of(user):
    """The marks of which a "case", an "order" and a "customer" has to bear one for `user` to see it.

    Returns {subject: list of marks, or None for all}, without the subjects of which they see none.
    """
    if not may_see_orders(user):
        return {}
    if user.has_role(Role.AFTERSALES, Role.ADMINISTRATOR):
        return {"case": None, "order": None, "customer": None}
    cases = ["money"] if user.has_role(Role.FINANCE) else []
    companies = None
    if user.has_role(*OF_A_TEAM):
        companies = user.companies and sorted(user.companies)
        cases += ["team0"] if companies is None else [f"free{workflow}" for workflow in companies]
        cases += [f"team{team}" for team in sorted(user.companies_by_team)]
        cases += [f"owner{user.pk}", f"chief{user.pk}"]
    sold = None if companies is None else sold_by(*companies)
    return {"case": cases, "order": sold, "customer": sold}
