"""What the pages need to know of the demo."""


def logins():
    """One login per role: dicts with username, password, name, role and note."""
    from fixtures import cast

    return cast.logins()
