"""What a speaker began and gave up is not said; what only looks like it stays."""

import pytest

from scriptwright.script.words.false_starts import restarted


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("And then they, um, we load the kiln together.", "And then we load the kiln together."),
        ("Then you get, uh, they hand you a helmet.", "Then they hand you a helmet."),
        ("My cousin was, he was under the tractor.", "My cousin was under the tractor."),
        ("The valve was, you know, it was stuck.", "The valve was stuck."),
        ("I just, I froze right there.", "I froze right there."),
        ("I was twenty, I'd been, I was driving a cab.", "I was twenty, I was driving a cab."),
        ("I had to, you know, I carried her out.", "I carried her out."),
        ("I like the, I like when it's quiet.", "I like when it's quiet."),
        ("You feel... it's more like a buzz.", "You feel... it's more like a buzz."),
        ("You get... it's more like a buzz.", "It's more like a buzz."),
        ("Don't be, don't try to be a hero.", "Don't try to be a hero."),
        ("It's easier than, well than night school.", "It's easier than night school."),
        ("You can't, there's no fixing that.", "There's no fixing that."),
        ("It cost, I want to say, nine hundred.", "It cost maybe nine hundred."),
        ("It'll be, let's see... eleven years in May.", "It'll be eleven years in May."),
        ("They hadn't met in I think nine years.", "They hadn't met in maybe nine years."),
        ("I was standing, I'd say, two feet from it.", "I was standing maybe two feet from it."),
        ("I'd never, um, I worked in a bank and nobody laughed.", "I worked in a bank and nobody laughed."),
    ],
)
def test_a_beginning_that_was_given_up_goes(typed: str, said: str):
    assert restarted(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "I did, I loved it.",
        "No I am, I always was.",
        "The thing is, it is hard.",
        "When they have, they give.",
        "You never know what you have, you just go.",
        "That's how it is, you get used to it.",
        "I know what it is, it's fear.",
        "As soon as I could, I left.",
        "We keep what we get, we don't waste.",
        "It's, like, the worst part.",
        "I don't know half the names.",
        "And it did fix it for her, they were on time.",
        "When I was, you know, nine, it was over.",
    ],
)
def test_what_only_looks_begun_twice_stays(typed: str):
    assert restarted(typed) == typed
