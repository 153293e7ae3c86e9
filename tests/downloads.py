"""What a download button of the app gives in a browser."""


def at_rest(page):
    """Wait until no run is under way: one that ends later takes away the files that its page offered."""
    for _ in range(4):
        page.locator("[data-test-script-state=notRunning]").wait_for()
        page.wait_for_timeout(500)


def downloaded(page, name, presses=3):
    """The file that the button gives; pressed again where a run took it away just then, as anybody would."""
    from playwright.sync_api import TimeoutError

    at_rest(page)
    try:
        with page.expect_download(timeout=20_000) as found:
            page.get_by_role("button", name=name).click(delay=50)
    except TimeoutError:
        if presses == 1:
            raise
        return downloaded(page, name, presses - 1)
    return found.value
