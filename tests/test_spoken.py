"""Written notes as words to be said: one row a mark or a habit of note-takers."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scriptwright.script.learners.mending import mended
from scriptwright.script.words.spoken import (
    as_sentence,
    proper_words,
    said_aloud,
    spaced_lower,
    without_connective,
)

#: As written → as said.
SAID = [
    ("big dogs w short legs", "big dogs with short legs"),
    ("Plan w, then plan x", "Plan w, then plan x"),
    ("last thurs he rowed btw.", "last Thursday he rowed."),
    # shorthand
    ("Is 1 min ok?", "Is one minute ok?"),
    ("Rest of yr more like 35", "Rest of the year more like 35"),
    ("Like - when a thing works.", "when a thing works."),
    ("failed x2", "failed twice"),
    ("I left at the end of yr 11", "I left at the end of year 11"),
    ("Do something w it at the bbq.", "Do something with it at the barbecue."),
    ("I failed by two points I think.", "I failed by two points, I think."),
    ("You cld hear it w/out a phone, w/in a mile.", "You could hear it without a phone, within a mile."),
    ("evry wknd nr the harbor", "every weekend near the harbor"),
    ("She talks 2 drivers, then goes 2 the yard.", "She talks to drivers, then goes to the yard."),
    ("And a lot of times you wait for fog.", "And a lot of times, you wait for fog."),
    ("She left after HS and got a deg in math.", "She left after high school and got a degree in math."),
    ("Dr came in, the dr said no", "The doctor came in, the doctor said no"),
    ("They train you 5 mo.", "They train you 5 months"),
    # nothing to change
    ("We walk 2 miles.", "We walk 2 miles."),
    ("I mend nets.", "I mend nets."),
    ("It costs $4,000, and that's 30 percent more.", "It costs $4,000, and that's 30 percent more."),
    ("We're open 24/7.", "We're open 24/7."),
    ("Dr. Wu's state-of-the-art lab", "Dr. Wu's state-of-the-art lab"),
    ("“Bread waits for nobody,” he told me.", "“Bread waits for nobody,” he told me."),
    # brackets
    ("I use CAD (computer-aided design) daily.", "I use CAD daily."),
    ("(We had a newborn.)", "We had a newborn."),
    ("I left [laughs] and came back.", "I left and came back."),
    ("I cried (laughs) a lot that year.", "I cried a lot that year."),
    ("I teach piano (and voice), and I tune.", "I teach piano, and I tune."),
    # slashes and signs
    ("I meet parents / teachers.", "I meet parents or teachers."),
    ("Nurses and/or doctors call.", "Nurses or doctors call."),
    ("$24/hr for a first-yr apprentice", "$24 an hour for a first-year apprentice"),
    ("Six times / week at most", "Six times a week at most"),
    ("wire new houses + old ones", "wire new houses and old ones"),
    ("~40 people", "about 40 people"),
    ("I work w/ kids w/o a plan.", "I work with kids without a plan."),
    ("R&D and the Q&A", "R&D and the Q&A"),
    # abbreviations
    ("I fix things, e.g. doors.", "I fix things, for example doors."),
    ("26 yrs on the job, 8 hrs a day", "26 years on the job, 8 hours a day"),
    ("I buy flour, yeast, etc.", "I buy flour, yeast"),
    ("Another time the geese got in", "Another time, the geese got in"),
    ("I'd no money left, so I'd ask him.", "I had no money left, so I'd ask him."),
    ("It's too loud rn.", "It's too loud right now."),
    ("RN first, then the laser course", "RN first, then the laser course"),
    ("I stayed b/c of my team.", "I stayed because of my team."),
    # marks of the notes
    ("I **love** my _crew_.", "I love my crew."),
    ("A) I am a court reporter.", "I am a court reporter."),
    ("It was hard :)", "It was hard"),
    ("It burned!!!", "It burned!"),
    ("We   wait\n and see.", "We wait and see."),
    # fillers
    ("Um, I, uh, work at night.", "I work at night."),
    ("Yeah, so I run the lab.", "I run the lab."),
    ("Well, you know, it depends.", "it depends."),
    ("Good question. I left in May.", "I left in May."),
    ("As I mentioned above, I run the lab.", "I run the lab."),
    # words that only look like fillers
    ("There are days I like, and days I don't.", "There are days I like, and days I don't."),
    ("Yes and no.", "Yes and no."),
    ("So far I've been lucky.", "So far I've been lucky."),
    ("Right now I am tired.", "Right now I am tired."),
    ("Well water is cold.", "Well water is cold."),
    ("Look for cracks.", "Look for cracks."),
    ("Ok", "Ok"),
    # days and school years in short
    ("I stack shelves fri's in town", "I stack shelves on Fridays in town"),
    ("i'm in the choir, soph. wanted to do law", "I'm in the choir, a sophomore, and I wanted to do law"),
    ("I've skated since 2nd gr.", "I've skated since 2nd grade"),
    ("Rung it 3 more x", "Rung it 3 more times"),
    ("He's Al Roe Jr. and bakes", "He's Al Roe Jr. and bakes"),
    # qualifiers stay
    ("around fifty, mostly kids, at least in May", "around fifty, mostly kids, at least in May"),
]

SENTENCES = [
    ("we wait", "We wait."),
    ("We wait!", "We wait!"),
    ("“we wait.”", "“We wait.”"),
    ("we wait;", "We wait."),
    ("we wait:", "We wait."),
    ("We wait…", "We wait…"),
    ("9 kids", "9 kids."),
    ("élan vital", "Élan vital."),
    ("", ""),
    (" - ", ""),
]

TWICE = [
    ("It's, it's not ready yet.", "It's not ready yet."),
    ("In, in the end, he, he left.", "In the end, he left."),
    ("I I think so.", "I think so."),
    ("I think that that is good.", "I think that that is good."),
    ("She lives on a houseboat ha ha.", "She lives on a houseboat."),
    ("We had the, erm, crane then.", "We had the crane then."),
    ("It costs 900 dollars to move a sign so", "It costs 900 dollars to move a sign"),
    ("I think so.", "I think so."),
    ("Even so.", "Even so."),
    ("okay what he does he fixes pumps", "he fixes pumps"),
    ("What he does he does well.", "What he does he does well."),
    ("Right so this is the depot.", "This is the depot."),
    ("He let me in in November.", "He let me in in November."),
    ("I stopped it about, I'd say eight feet short.", "I stopped it about eight feet short."),
    ("I'd say a third of it is waiting.", "I'd say a third of it is waiting."),
]

LOWERED = [
    ("There are few jobs.", "there are few jobs."),
    ("Patience.", "patience."),
    ("I left.", "I left."),
    ("I'm here.", "I'm here."),
    ("NASA called.", "NASA called."),
    ("“Wait,” he said.", "“Wait,” he said."),
    ("", ""),
    ("40 people", "40 people"),
]

CONNECTIVES = [
    ("Then, as a manager, I had to learn.", "As a manager, I had to learn."),
    ("Finally, ask your boss.", "Ask your boss."),
    ("And then I went home.", "I went home."),
    ("First of all, I never sleep.", "I never sleep."),
    ("Next year I will retire.", "Next year I will retire."),
    ("First thing in the morning I pray.", "First thing in the morning I pray."),
    ("Now what?", "Now what?"),
    ("Secondhand books sell well.", "Secondhand books sell well."),
]


@pytest.mark.parametrize(("written", "said"), [*SAID, *TWICE])
def test_notes_are_said_without_their_marks(written, said):
    assert said_aloud(written) == said


@pytest.mark.parametrize(("words", "sentence"), SENTENCES)
def test_words_become_a_sentence(words, sentence):
    assert as_sentence(words) == sentence


@pytest.mark.parametrize(("words", "lowered"), LOWERED)
def test_a_sentence_goes_on_inside_another(words, lowered):
    assert spaced_lower(words) == lowered


def test_names_of_the_notes_keep_their_capital():
    proper = proper_words("I asked Joan. We went to Ohio, and Ohio was cold.")
    assert spaced_lower("Joan laughed.", proper) == "Joan laughed."
    assert spaced_lower("Ohio is far.", proper) == "Ohio is far."
    assert spaced_lower("Laughing helps.", proper) == "laughing helps."
    assert spaced_lower("Harbour Day was loud.", proper) == "Harbour Day was loud."
    assert spaced_lower("The Harbour was loud.", proper) == "the Harbour was loud."


@pytest.mark.parametrize(("words", "bare"), CONNECTIVES)
def test_a_tie_to_what_is_not_said_goes(words, bare):
    assert without_connective(words) == bare


MARKS = "I mend nets um like . , ; : – - / ( ) [ ] * ** _ + = ~ & e.g. etc. w/ yrs b/c !! :)".split()
WRITTEN = st.lists(st.sampled_from(MARKS), max_size=14).map(" ".join)


@given(WRITTEN)
@settings(max_examples=150, deadline=None)
def test_what_is_said_is_said_again_alike(written):
    said = said_aloud(written)
    assert said == " ".join(said.split())
    assert not re.search(r"\s[,.;:!?]|,,", said)


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_made_a_sentence(text):
    made = as_sentence(said_aloud(text))
    assert as_sentence(made) == made


#: Written by somebody who learns English → mended; the same twice where it is right already.
MENDED = [
    ("I study for be an engineer.", "I study to be an engineer."),
    ("She did not laugh from my English.", "She did not laugh at my English."),
    ("I was afraid from dogs.", "I was afraid of dogs."),
    ("I live here since two years.", "I've lived here for two years."),
    ("I work for myself since 12 year.", "I've worked for myself for 12 years."),
    ("I live here with my aunt.", "I live here with my aunt."),
    ("And difficult is also when I call home.", "And what is also difficult is when I call home."),
    ("Small town so it's mostly people I know.", "It's a small town, so it's mostly people I know."),
    ("My sister she read me the book.", "My sister read me the book."),
    ("My sister said she read me the book.", "My sister said she read me the book."),
    ("And the nurse there, Colleen, she let me watch.", "And the nurse there, Colleen, let me watch."),
    ("The old lady she is happy.", "The old lady is happy."),
    ("My uncle was plumber too.", "My uncle was a plumber too."),
    ("My friend is engineer.", "My friend is an engineer."),
    ("I am slow reader.", "I am a slow reader."),
    ("I was little afraid of police.", "I was a little afraid of police."),
    ("I found $18,600 refund for a driver.", "I found an $18,600 refund for a driver."),
    ("I paid lessons, took me 9 years.", "I paid lessons, and it took me 9 years."),
    ("I didn't know that repair is career.", "I didn't know that repair is a career."),
    ("It change everything.", "It changes everything."),
    ("We let it change everything.", "We let it change everything."),
    ("Who, what, where, when is the whole report.", "Who, what, where, when is the whole report."),
    ("I am patrol officer in Reno.", "I am a patrol officer in Reno."),
    ("I am agree with him.", "I agree with him."),
    ("He go home.", "He goes home."),
    ("He always help people.", "He always helps people."),
    (
        "In college she play volleyball and jump and hurt the knee.",
        "In college she played volleyball and jumped and hurt the knee.",
    ),
    ("When my mother was sick she draw small pictures.", "When my mother was sick she drew small pictures."),
    ("My uncle have a shop.", "My uncle has a shop."),
    ("The client don't pay in time.", "The client doesn't pay in time."),
    ("I am electrician since 20 year.", "I've been an electrician for 20 years."),
    ("She's pilot in a small airline.", "She's a pilot in a small airline."),
    ("I want to be engineer.", "I want to be an engineer."),
    ("You must to study.", "You must study."),
    ("After six month she left.", "After six months she left."),
    ("A 4 year degree is enough.", "A 4-year degree is enough."),
    ("I met a electrician and an baker.", "I met an electrician and a baker."),
    ("People is afraid.", "People are afraid."),
    ("I like very much the physics.", "I like the physics very much."),
    ("Its like a puzzle.", "It's like a puzzle."),
    ("His friends dad was there.", "His friend's dad was there."),
    ("He said “he go home” to us.", "He said “he go home” to us."),
    # right already
    ("I made her cry, and she let him go.", "I made her cry, and she let him go."),
    ("Does he go home?", "Does he go home?"),
    ("She put it down and read.", "She put it down and read."),
    ("Talking to people is fun.", "Talking to people is fun."),
    ("The kids I have don't know.", "The kids I have don't know."),
    ("We asked that he stay.", "We asked that he stay."),
    ("She can't swim and he won't run.", "She can't swim and he won't run."),
    (
        "It was a European school, an hour from a university.",
        "It was a European school, an hour from a university.",
    ),
    ("Two student lawyers came.", "Two student lawyers came."),
    ("He's been there since 2010.", "He's been there since 2010."),
    ("He is nurse and boss in one.", "He is a nurse and boss in one."),
]


@pytest.mark.parametrize(("written", "told"), MENDED)
def test_grammar_is_mended_where_it_is_certain(written, told):
    assert mended(written) == told
