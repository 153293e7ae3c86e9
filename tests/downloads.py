"""What a download of the app gives in a browser."""


def downloaded(page, name):
    """The file that comes when the link of this name is pressed, once."""
    with page.expect_download() as found:
        page.get_by_role("link", name=name, exact=True).click(delay=50)
    return found.value
