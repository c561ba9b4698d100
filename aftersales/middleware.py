"""What holds for every answer of the desk."""


class PrivatePagesMiddleware:
    """Tells browsers and proxies to keep no copy of a page that was made for one person.

    Stands after authentication. Views that set their own Cache-Control are left alone.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not response.has_header("Cache-Control") and request.user.is_authenticated:
            response["Cache-Control"] = "private, no-store"
        return response
