"""A learner's first paragraph: whom they have interviewed, what that person is, and why it was them."""

from scriptwright.drafting import outline_of, script_of
from scriptwright.project import Project
from scriptwright.script.telling.told_about import told_about_somebody

NOTES = """Video response: My interview with a beekeeper

I have interviewed Mr. Pavel Novak. He is beekeeper in a village near our city, with his two sons. I choosed him because my
grandfather had bees too and I wanted to know how is this work really.

Mr. Novak has 60 hives. He sells the honey in the market on Saturday. In the winter he repairs the boxes and reads.

He told me a story. In one May a man in house 12 fainted when a swarm came in his kitchen. Mr. Novak went there with a box.
He took the swarm in ten minutes. The man gave him a cake.
"""


def test_what_a_learner_writes_first_is_told_and_is_no_assignment():
    project = Project(notes=NOTES, interviewee="Mr. Novak", minutes=1)
    assert "interviewed" not in outline_of(project).assignment.text
    said = " ".join(line.text for line in script_of(project).lines)
    assert "beekeeper" in said
    assert "because my grandfather had bees too" in said


def test_what_somebody_did_whose_verb_reads_like_a_participle_is_what_they_did():
    assert told_about_somebody("A man in row 22 collapsed.") == "a man in row 22 who collapsed."
