"""The one base error: its message is a sentence for the student."""


class ScriptwrightError(Exception):
    """What went wrong and what to do about it, in one or two plain sentences."""
