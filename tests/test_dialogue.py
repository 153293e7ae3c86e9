"""Somebody's words in a story get their quotation marks, so that nobody's "I" or "you" turns."""

import pytest

from scriptwright.drafting import script_of
from scriptwright.project import Project
from scriptwright.script.candidate import Candidate
from scriptwright.script.model import LineKind
from scriptwright.script.stories.dialogue import spoken_to, with_their_words
from scriptwright.sections import Section


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("And the foreman said get off the roof.", "And the foreman said, “Get off the roof.”"),
        ("I said sir, I can't open it.", "I said, “Sir, I can't open it.”"),
        ("I'm like kid why are you up there.", "I'm like, “Kid, why are you up there?”"),
        ("I said what'd you hear and he said nothing.", "I said, “What'd you hear?” and he said nothing."),
        ("He said you got a ladder?", "He said, “You got a ladder?”"),
        ("Then my coach said you're thinking too much.", "Then my coach said, “You're thinking too much.”"),
        ("Every year they say do more.", "Every year they say, “Do more.”"),
        ("She told me go drink some water.", "She told me, “Go drink some water.”"),
        ("He walks in and says, hi, I'm new here.", "He walks in and says, “Hi, I'm new here.”"),
        ("They said come back Friday and I did.", "They said, “Come back Friday,” and I did."),
    ],
)
def test_what_was_said_to_somebody_is_marked(typed: str, marked: str):
    assert spoken_to(typed) == marked


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("The skipper said to Ilse, I lost the anchor.", "The skipper said to Ilse, “I lost the anchor.”"),
        ("Mr. Oduya said where's your other shoe?", "Mr. Oduya said, “Where's your other shoe?”"),
        ("She told him hold the rope and don't look.", "She told him to hold the rope and not to look."),
        ("She told me I should come back.", "She told me I should come back."),
        ("She told her plans to nobody.", "She told her plans to nobody."),
    ],
)
def test_in_notes_only_what_is_surely_somebodys_words_is_marked(noted: str, told: str):
    one = Candidate("1", Section.LEARNED, LineKind.TOLD, noted, (), (), 0, reported=True)
    assert with_their_words([one])[0].text == told


@pytest.mark.parametrize(
    "typed",
    [
        "I said I don't know how to weld.",
        "My wife says I'm calmer now.",
        "He said work is hard.",
        "They say you can't teach that.",
        "She asked how old I was.",
        "I told him to get down.",
        "She goes home and sleeps.",
        "He's like I was at his age.",
        "She said thank you.",
    ],
)
def test_what_was_only_told_stays(typed: str):
    assert spoken_to(typed) == typed


def test_who_answers_in_a_talk_keeps_their_own_i():
    notes = (
        "Interview with Rosa Lind, lifeguard\n\nQ: What was the scariest day?\n"
        "A: A boy was stuck under the pier. I swam out to him. And I said don't let go. "
        "He says I'm not letting go of anything. We waited nine minutes for the boat.\n\n"
        "Q: What do you do?\nA: I watch the water. I teach the little ones to float.\n"
    )
    lines = [line.text for part in script_of(Project(notes=notes, minutes=2)).sections for line in part.lines]
    said = " ".join(lines)
    assert "said, “Don't let go.”" in said
    assert "He says, “I'm not letting go of anything.”" in said
