"""Remarks to oneself among the notes are told by nobody; what only looks like them is."""

from __future__ import annotations

import pytest

from scriptwright.notes import read_notes
from scriptwright.notes.model import Kind, Speaker
from scriptwright.notes.small_talk import is_to_self, says_nothing
from scriptwright.notes.to_oneself import to_oneself_told
from scriptwright.sections import Section

_LEFT_OUT = """\
check recorder battery 44%
if you hear the drill, that's next door
Dad is cooking so if you hear the fan thats why
that humming is the fridge
Sending this to myself so I have it on the school laptop.
Pasting everything here before I lose it.
My questions are in blue.
My remarks are in bold, her stuff is what she typed.
the bits in brackets are mine
video of the loom is MVI_0381, shaky
kiln photo = kiln_02.jpg
or keep it, it's too sad
I'm so stealing that for the ending.
best quote
don't mess up her surname
DON'T laugh on camera
dont use the boy's name (it slipped out)
should I mention the fine in the video??
Lou goes by they/them, careful
pronounce it vee-TOLD
can't read my own handwriting here
hope that's ok for the rubric
the recorder only got the first ten minutes
my mum's outside, I have to give back the helmet
dad's here, gotta go
ok mum, I'm coming
He was sacked once haha don't put that in.
"""

_TOLD = """\
I check the battery of every alarm twice.
If you hear the hum, the pump is on.
The battery was at 12% and we were still at sea.
She forwards the letters to the family.
Don't mess up the wiring.
My comments on the drawings were never read.
I'm using that saw my grandfather left me.
My dad's here every Friday and he helps.
Don't use bleach on it.
He told me, don't put that in the oven.
The coach has the key to the boathouse.
I can't read music.
Keep it dry, it's oak.
She uses a torque wrench.
I sent the file to the office that night.
Use this one for bread.
My mother is waiting for a kidney.
"""


@pytest.mark.parametrize("line", _LEFT_OUT.splitlines())
def test_left_out(line: str) -> None:
    assert says_nothing(line) or is_to_self(line)


@pytest.mark.parametrize("line", _TOLD.splitlines())
def test_told(line: str) -> None:
    assert not says_nothing(line)
    assert not is_to_self(line)
    assert not to_oneself_told(line)


def test_what_may_answer_is_left_out_of_the_students_telling_only() -> None:
    for line in ("I think yes.", "This is the good part.", "I love that line.", "Advice."):
        assert to_oneself_told(line)
        assert not says_nothing(line)


_EMAIL = """\
Interview with Mr. Olander

What do you do?

I tune pipe organs. I have done it for 22 years and I still lie on my back in the dust.

What is the worst part?

Mice. They eat the leather, and my wife has to hear about it every evening.

So I read this at breakfast and laughed out loud.

Do you play?

Badly. I play one hymn and then I go home.

He told me in the vestry that he also owns a kazoo, which I did not write in the email.
"""


def test_a_students_comment_stands_behind_an_answer_of_an_email() -> None:
    blocks = read_notes(_EMAIL, "Mr. Olander").blocks
    by = {block.text[:12]: block.speaker for block in blocks if block.kind is Kind.ANSWER}
    assert by["So I read th"] is Speaker.STUDENT
    assert by["Mice. They e"] is Speaker.INTERVIEWEE


def test_connection_with_a_full_stop_is_a_heading() -> None:
    notes = (
        "Ivo Brandt. Beekeeper. Works alone.\n\nWhy him. He sells at our gate.\n\n"
        "Connection. My uncle's boat. It sank in May.\nI bail out what I can.\n"
    )
    own = [block for block in read_notes(notes).blocks if block.section is Section.CONNECTION]
    assert [block.kind for block in own][:2] == [Kind.HEADING, Kind.REFLECTION]


def test_a_line_of_marks_is_read_at_once() -> None:
    for mark in "!-*=._^":
        assert not to_oneself_told(mark * 60 + " " + f"{mark} " * 40)
