"""Who may find a case, in words of the index: so that a million cases of other teams cost nobody's search anything.

What is found is fetched through `Case.objects.visible_to` all the same. Here can only be too little, never too much,
and a test holds the two together.
"""

from cases.models import Team
from cases.roles import OF_A_TEAM, Role

_COLUMNS = ("team_id", "owner_id", "escalated_to_id", "money_approved")


def marks_of(case):
    """The marks of a case, given as a dict of `marks_of.columns`."""
    team, owner, chief, money = (case[column] for column in _COLUMNS)
    marks = [f"team{team or 0}"]
    marks += [f"owner{owner}"] if owner else []
    marks += [f"chief{chief}"] if chief else []
    return marks + (["money"] if money else [])


marks_of.columns = _COLUMNS


def sight_of(user):
    """The marks of which a case has to bear one for `user` to see it, as a list; None for those who see all."""
    if user.has_role(Role.AFTERSALES, Role.ADMINISTRATOR):
        return None
    marks = []
    if user.has_role(*OF_A_TEAM):
        teams = {0, user.team_id or 0, *Team.objects.filter(manager=user).values_list("pk", flat=True)}
        marks += [f"team{team}" for team in sorted(teams)]
        marks += [f"owner{user.pk}", f"chief{user.pk}"]
    if user.has_role(Role.FINANCE):
        marks.append("money")
    return marks
