"""Who speaks and of what: long quotations, reasons told in passing, talk that is no statement. One row a case."""

from textwrap import dedent

import pytest

from scriptwright.notes import read_notes

#: Case → the notes, and each block as "kind speaker section text".
READ = {
    "a quotation over two paragraphs is told by who said it": (
        """\
        I met Mr. Pak in the back room of his repair shop on Friday. He fixes violins.

        "I get three violins a day in summer. I start with the sound post, because nobody looks there.

        I also rent out small ones to schools, about sixty of them."

        He told me to listen before I touch anything.
        """,
        """\
        answer student who I met Mr. Pak in the back room of his repair shop on Friday. He fixes violins.
        answer interviewee learned I get three violins a day in summer. I start with the sound post, because nobody looks there.
        answer interviewee learned I also rent out small ones to schools, about sixty of them.
        answer student learned He told me to listen before I touch anything.
        """,
    ),
    "each paragraph of a quotation may open anew": (
        """\
        How she found the job
        “I was a rock climber first, and I fixed ropes for a gym.

        “Then the county needed somebody who was not afraid to look down.”

        Why her
        She is the only person I know who reads bridges.
        """,
        """\
        heading student learned How she found the job
        answer interviewee learned I was a rock climber first, and I fixed ropes for a gym.
        answer interviewee learned Then the county needed somebody who was not afraid to look down.
        heading student why Why her
        reflection student why She is the only person I know who reads bridges.
        """,
    ),
    "a mark that nothing closes is a slip": (
        """\
        Why her
        "I always wanted to know who paints the lines on the road.
        What I learned
        She paints at night.
        """,
        """\
        heading student why Why her
        reflection student why "I always wanted to know who paints the lines on the road.
        heading student learned What I learned
        answer student learned She paints at night.
        """,
    ),
    "a heading that says whose words follow": (
        """\
        A normal day (in her own words)
        I hang under bridges in a bucket and tap the concrete with a hammer.
        She showed me the hammer.

        Why her
        I cross that bridge every day.
        """,
        """\
        heading student who A normal day (in her own words)
        answer interviewee who I hang under bridges in a bucket and tap the concrete with a hammer.
        answer student who She showed me the hammer.
        heading student why Why her
        reflection student why I cross that bridge every day.
        """,
    ),
    "the reason that a first sentence announces": (
        """\
        Okay so first why I picked Ms. Adeyemi. My bus driver retired and the new one never waits. She ran after the
            bus with me once and laughed about it.

        She works at the clinic on Pine Street as a triage nurse. She said the phone is the hardest part.
        """,
        """\
        reflection student why Okay so first why I picked Ms. Adeyemi. My bus driver retired and the new one never waits. She ran after the bus with me once and laughed about it.
        answer student who She works at the clinic on Pine Street as a triage nurse.
        answer student learned She said the phone is the hardest part.
        """,
    ),
    "the reason goes on under a heading of the student's": (
        """\
        My opinions
        I asked Mr. Dubois because he built the stage for our play. I also wanted somebody who works with his hands.
        The connection is that I paint sets.
        """,
        """\
        heading student connection My opinions
        reflection student why I asked Mr. Dubois because he built the stage for our play. I also wanted somebody who works with his hands.
        reflection student connection The connection is that I paint sets.
        """,
    ),
    "what the student did while it was told": (
        """\
        My interview was at the quarry, at six in the morning.

        She said every block has a grain. I held one end of the saw. My arms shook for an hour. She laughed and said
            that it gets lighter.

        I'm thinking about sculpture now.
        """,
        """\
        answer student who My interview was at the quarry, at six in the morning.
        answer student learned She said every block has a grain. I held one end of the saw. My arms shook for an hour. She laughed and said that it gets lighter.
        reflection student connection I'm thinking about sculpture now.
        """,
    ),
    "advice for me is the interviewee's": (
        """\
        Advice for me
        He said to carry water for a crew first.
        My view
        I want to do that in July.
        """,
        """\
        heading student learned Advice for me
        answer student learned He said to carry water for a crew first.
        heading student connection My view
        reflection student connection I want to do that in July.
        """,
    ),
}


@pytest.mark.parametrize("name", READ)
def test_each_voice_is_heard_in_its_section(name):
    text, expected = (dedent(part).replace("\n    ", " ") for part in READ[name])
    read = [
        f"{b.kind} {b.speaker or '-'} {b.section or '-'} {' '.join(b.text.split())}"
        for b in read_notes(text).blocks
    ]
    assert read == expected.splitlines()
