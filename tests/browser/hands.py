"""Hands that count what they do: key presses, clicks, and the characters of text typed as given."""

from tests.browser.acts import scan


class Hands:
    """Works on a page and counts. A scan is one act of the hand, whatever the scanner types."""

    def __init__(self, page):
        self.page = page
        self.presses = self.clicks = self.characters = self.scans = 0

    @property
    def acts(self):
        """Key presses and clicks, without typed text and scans."""
        return self.presses + self.clicks

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
            self.presses += 1
        return self

    def click(self, locator):
        locator.click()
        self.clicks += 1
        return self

    def type(self, text):
        self.page.keyboard.type(text)
        self.characters += len(text)
        return self

    def scan(self, code):
        scan(self.page, code)
        self.scans += 1
        return self
