"""Grammar of learners and dialects mended where it is certain, and left where it could be meant."""

import pytest

from scriptwright.script.candidate import Hand
from scriptwright.script.learners.mending import mended
from scriptwright.script.learners.writers import hand_of

#: As written → as meant, whoever wrote it.
SURE = """
    The owner said no room for a second oven. | The owner said there was no room for a second oven.
    The school told her no places left. | The school told her there were no places left.
    I am diver at the port since 9 years. | I've been a diver at the port for 9 years.
    She is a vet and has had a clinic for ten years. | She is a vet and has had a clinic for ten years.
    She's my coach since 4th grade. | She's been my coach since 4th grade.
    He found a frayed cable, could have killed us. | He found a frayed cable that could have killed us.
    She found a letter, had been there for years. | She found a letter that had been there for years.
    She found a frayed cable, was scared. | She found a frayed cable, was scared.
    The mast was rotten, would cost a fortune. | The mast was rotten and would cost a fortune.
    The worst is when the ice breaks. | The worst thing is when the ice breaks.
    If it was snowing, could take an hour. | If it was snowing, could take an hour.
    He passed the test at 20, now he's 45. | He passed the test at 20, and now he's 45.
    She fixes peoples bathrooms. | She fixes people's bathrooms.
    I had a job and the manager, she bred parrots. | I had a job and the manager bred parrots.
    She is a welder since ten years. | She's been a welder for ten years.
    He works there since 1998. | He's worked there since 1998.
    I don't see him since 2015. | I haven't seen him since 2015.
    I have 41 years and two sons. | I'm 41 years old and have two sons.
    I left school with 15 years. | I left school at 15.
    You can start with 17. | You can start at 17.
    When I had 12 years, I sold fruit. | When I was 12, I sold fruit.
    There is a boy of 8 years who comes. | There is a boy of 8 who comes.
    Before three years I had a shop. | Three years ago I had a shop.
    I came back one month after. | I came back one month later.
    You cannae stop the tide and it doesnae wait. | You can't stop the tide and it doesn't wait.
    I went wi the boats six year ago. | I went with the boats six years ago.
    I have 3 year experience. | I have 3 years of experience.
    We meet in the same time. | We meet at the same time.
    For be a good tailor you need to know to sew. | To be a good tailor you need to know how to sew.
    My boss wants that I stay late. | My boss wants me to stay late.
    She explained him the engine. | She explained the engine to him.
    He told that the boat was lost. | He said that the boat was lost.
    He asked to me what I want. | He asked me what I want.
    She gave to me the keys. | She gave me the keys.
    I asked sorry to the neighbor. | I said sorry to the neighbor.
    I passed two winters on the island. | I spent two winters on the island.
    I have learn this from my aunt. | I have learned this from my aunt.
    It is depend on the tide. | It depends on the tide.
    I was want to be a singer. | I wanted to be a singer.
    She is knowing every street. | She knows every street.
    I finished to study in 2011. | I finished studying in 2011.
    I am used to get up at four. | I am used to getting up at four.
    I dream to have a garden. | I dream of having a garden.
    I want become a pilot. | I want to become a pilot.
    I not like the smoke. | I don't like the smoke.
    He no speak English. | He doesn't speak English.
    I don't have no time. | I don't have any time.
    I didn't knew nothing about bees. | I didn't know anything about bees.
    Nobody don't help me. | Nobody helps me.
    I sended forty letters. | I sent forty letters.
    The mens in the yard laughed. | The men in the yard laughed.
    I need many informations. | I need a lot of information.
    He gave me an advice. | He gave me a piece of advice.
    There was two fires. | There were two fires.
    One of my friend works there too. | One of my friends works there too.
    The nets is heavy. | The nets are heavy.
    The price of the boats are high. | The price of the boats is high.
    My sack was more heavy than the dog. | My sack was heavier than the dog.
    I go to work by foot. | I go to work on foot.
    I am good in chemistry. | I am good at chemistry.
    I stopped because the noise. | I stopped because of the noise.
    Although it was late, but I stayed. | Although it was late, I stayed.
    Even I don't sleep, I like it. | Even though I don't sleep, I like it.
    I feel me happy there. | I feel happy there.
    It was hard because is very cold. | It was hard because it is very cold.
    We must be always awake. | We must always be awake.
    I read every morning the list. | I read the list every morning.
    I know very well the harbor. | I know the harbor very well.
    I opened own bakery. | I opened my own bakery.
    I were nineteen then. | I was nineteen then.
    I seen the whole thing. | I saw the whole thing.
    Now the law ask for a paper. | Now the law asks for a paper.
    I carry a bag which weights 20 kg. | I carry a bag which weighs 20 kg.
    Myself Ravi Nair, I work at the dock. | I'm Ravi Nair, I work at the dock.
    It is having a steel roof. | It has a steel roof.
    I told him don't touch my tools. | I told him not to touch my tools.
    It ain't easy. | It isn't easy.
    The bird was gone, and his aunt, she laughed. | The bird was gone, and his aunt laughed.
    In the begining I was suprised. | In the beginning I was surprised.
    I been doing hair since school. | I've been doing hair since school.
"""

#: Right already, or possibly meant: the same before and after.
RIGHT = """
    We lost the roof in January 2021.
    I begin with the A over middle C.
    The storm came on 8 August 2015.
    I've worked here since 2003.
    I have been a cook for nine years.
    I have 20 years of experience in this work.
    I'm away for two weeks.
    If I were you, I'd wait.
    I was told that it was too late.
    I ordered a book that was good.
    I didn't know that was a job.
    I was like, no way.
    I'm like the last one who knows.
    It's not nothing.
    I don't say no to anybody.
    He no longer works there.
    We don't go there any more.
    How many people is that?
    Which tools does he need?
    Ten years is a long time.
    She said no to the offer.
    He said no work is easy.
    Physics is hard.
    The crew are tired.
    She runs pumps from a big screen.
    I worked in a furniture factory.
    I got married, and I never looked back.
    The cold makes it quiet.
    Why did I choose him?
    He left, and the man she loved died.
    He came late, but the boss he liked was there.
    She gets tired from it.
    Before we open, I sweep.
    Since my wife works days, I take the nights.
"""

#: Only in a learner's hand, where a fluent hand may mean it.
LEARNERS = """
    I broke the wrist in 2010. | I broke my wrist in 2010.
    I wait in the exit of the school. | I wait at the exit of the school.
    I work in factory with my cousin. | I work in a factory with my cousin.
    It was good job. | It was a good job.
    He has fever today. | He has a fever today.
    I broke eleven plate at work. | I broke eleven plates at work.
    Last year I open my own stall. | Last year I opened my own stall.
    A drill which have no cable is better. | A drill which has no cable is better.
    After I clean the tools. | Afterwards I clean the tools.
    The thing most danger is the saw. | The most dangerous thing is the saw.
    Patience is something you learn it every day. | Patience is something you learn every day.
    In the morning she do the nets. | In the morning she does the nets.
    He fishes all winter, have two boats. | He fishes all winter, and has two boats.
    I bought a motor Japanese. | I bought a Japanese motor.
    The customers they wait outside. | The customers wait outside.
    I made a photo of the kiln. | I took a photo of the kiln.
"""


def rows(table):
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("written", "meant"), rows(SURE))
def test_a_sure_slip_is_mended(written, meant):
    assert mended(written) == meant


@pytest.mark.parametrize("sentence", [row[0] for row in rows(RIGHT)])
def test_what_is_right_or_could_be_meant_stays(sentence):
    assert mended(sentence) == sentence


@pytest.mark.parametrize(("written", "meant"), rows(LEARNERS))
def test_in_a_learners_hand_more_is_mended(written, meant):
    assert mended(written) == written
    assert mended(written, Hand.LEARNER) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    rows("""
    He had fell off the ladder. | He had fallen off the ladder.
    She'd ran out of rope. | She'd run out of rope.
    I've never went there. | I've never gone there.
    He had a fell in view. | He had a fell in view.
    """),
)
def test_a_past_behind_had_is_its_participle(written, meant):
    assert mended(written) == meant


def test_dialect_is_told_in_english():
    notes = "A wis feart.\nHe couldnae get oot.\nShe telt me tae wait aboot an hour."
    assert hand_of(notes) is Hand.DIALECT
    assert mended("She telt me tae wait aboot an hour.", Hand.DIALECT) == "She told me to wait about an hour."


@pytest.mark.parametrize(
    ("written", "meant"),
    rows("""
    Naebody rows in March. | Nobody rows in March.
    Ma coach disnae let naebody row alone. | My coach doesn't let anybody row alone.
    A didnae ken that when A joined. | I didn't ken that when I joined.
    It's no jokes he wants. | It's not jokes he wants.
    He paid it and no tellin his wife. | He paid it and not telling his wife.
    Then the weans done it wi lamps. | Then the kids did it with lamps.
    A wanted tae see whit the guy done. | I wanted to see what the guy did.
    It's no use. | It's no use.
    A boy came in. | A boy came in.
    """),
)
def test_dialect_keeps_its_meaning(written, meant):
    assert mended(written, Hand.DIALECT) == meant


def test_a_learners_notes_are_known_by_their_slips():
    learner = "I am sailor since 9 years. I must to be awake.\nHe have two boat.\nI no like the storm.\n"
    fluent = "I've been a sailor for nine years.\nI was like, I don't get it.\nIt's not an easy job.\n"
    assert (hand_of(learner), hand_of(fluent)) == (Hand.LEARNER, Hand.FLUENT)


def test_words_in_quotation_marks_stay():
    assert mended('He said "I no like it" and left.') == 'He said "I no like it" and left.'
