"""How notes are laid out: chats, tables, quotations below one another, worksheets, essays. One row a case."""

from collections import Counter
from textwrap import dedent

import pytest

from benchmarks.layouts import FOLDER, missed
from scriptwright.notes import read_notes

#: Case → the notes, and each block as "kind speaker section text".
READ = {
    "a chat as a phone exports it": (
        """\
        [11/02, 18:01] Vera: hi can i ask you now
        [11/02, 18:02] Otto Braun: yes, I am on the bus
        [11/02, 18:03] Vera: what do you do
        [11/02, 18:04] Otto Braun: I paint ships in the harbour
        [11/02, 18:05] Vera: is it cold
        [11/02, 18:07] Otto Braun: in winter the paint freezes, so I wait
        [11/02, 18:08] Vera: thanks!!

        me: I want to paint too but on paper
        """,
        """\
        other interviewer - hi can i ask you now
        other interviewee - yes, I am on the bus
        question interviewer who what do you do
        answer interviewee who I paint ships in the harbour
        question interviewer learned is it cold
        answer interviewee learned in winter the paint freezes, so I wait
        other interviewer - thanks!!
        heading student connection me
        reflection student connection I want to paint too but on paper
        """,
    ),
    "quotations one below the other, and the student's own part": (
        """\
        Ida Holm - ferry captain

        "I grew up on the quay. I could tie a knot before my shoes."

        "The first winter I was sick each day."

        "You look at the water, not at the screen."

        "Fog is the worst, I go by the bell."

        ---
        That last one is for me. I chose her because I never look up from my phone.
        """,
        """\
        other student who Ida Holm - ferry captain
        answer interviewee learned "I grew up on the quay. I could tie a knot before my shoes."
        answer interviewee learned "The first winter I was sick each day."
        answer student learned "You look at the water, not at the screen."
        answer interviewee learned "Fog is the worst, I go by the bell."
        other - - ---
        answer student learned That last one is for me.
        reflection student why I chose her because I never look up from my phone.
        """,
    ),
    "a worksheet that asks for their words, and then for you": (
        """\
        1. Who did you interview?
        Hanna Weiss

        2. What is this person's job?
        She is a beekeeper.

        3. Write down one thing they said, word for word.
        "A hive has a mood."

        4. How does this connect to YOU?
        I stopped singing because I was shy. Now I think a choir is a hive.
        """,
        """\
        question interviewer who Who did you interview?
        answer student who Hanna Weiss
        question interviewer learned What is this person's job?
        answer student learned She is a beekeeper.
        heading - learned Write down one thing they said, word for word.
        answer interviewee learned "A hive has a mood."
        question interviewer connection How does this connect to YOU?
        reflection student connection I stopped singing because I was shy. Now I think a choir is a hive.
        """,
    ),
    "a table that asks": (
        """\
        | Asked | Answer |
        |---|---|
        | Typical day? | Checks the locks at six. Mostly alone. |
        | Training? | Was a cook, then a course. |
        | Best thing? | "Nobody calls me. If nobody calls, it works." |

        | For the video | Notes |
        |---|---|
        | Why him | Our lock froze and I wanted to see who comes. |
        | Days off | Sleeps until noon. |
        """,
        """\
        other - - Asked
        other - - Answer
        other - - |---|---|
        question interviewer who Typical day?
        answer interviewee who Checks the locks at six. Mostly alone.
        question interviewer learned Training?
        answer interviewee learned Was a cook, then a course.
        question interviewer learned Best thing?
        answer interviewee learned "Nobody calls me. If nobody calls, it works."
        other - - For the video
        other - - Notes
        other - - |---|---|
        heading student why Why him
        reflection student why Our lock froze and I wanted to see who comes.
        heading student learned Days off
        answer student learned Sleeps until noon.
        """,
    ),
    "a table without lines at its ends, with a column of the student's own": (
        """\
        Question | Answer | What I think
        ---|---|---
        What do you do? | I tune bells. Mostly in old towers. | I thought they stay in tune, I play the flute.
        What is hard? | The stairs. | This is the bit I want to show.
        What is best? | One blow that is right. | no idea
        """,
        """\
        heading student - Question
        other - - Answer
        other - - What I think
        other - - ---|---|---
        question interviewer who What do you do?
        answer interviewee who I tune bells. Mostly in old towers.
        reflection student connection I thought they stay in tune, I play the flute.
        question interviewer learned What is hard?
        answer interviewee learned The stairs.
        other - - This is the bit I want to show.
        question interviewer learned What is best?
        answer interviewee learned One blow that is right.
        other - - no idea
        """,
    ),
    "what the student calls the lines, run into them": (
        """\
        me: do you like it
        him: mostly, the horses are warm
        me: and what is bad
        him: my back, every day
        me: ever been bitten
        him: twice, by the same one

        so why him.. i clean the stalls there and he says hello
        and how it connects, i always hurry and he does not
        """,
        """\
        question interviewer learned do you like it
        answer interviewee learned mostly, the horses are warm
        question interviewer learned and what is bad
        answer interviewee learned my back, every day
        other interviewer - ever been bitten
        other interviewee - twice, by the same one
        heading student why why him
        reflection student why i clean the stalls there and he says hello
        heading student connection how it connects
        reflection student connection i always hurry and he does not
        """,
    ),
    "the student's own thought in brackets between the turns": (
        """\
        P: What is different when it is your job?
        K.L.: You can leave at five. I do not soften things.
        [I soften everything, I tell my gran the bus was slow]
        P: And what is the hardest?
        K.L.: Bad news. I sit in the car after it.
        [long pause, then the phone rang and she took it]
        P: Do you get used to it?
        K.L.: No, and I would stop if I did.
        """,
        """\
        question interviewer learned What is different when it is your job?
        answer interviewee learned You can leave at five. I do not soften things.
        reflection student connection I soften everything, I tell my gran the bus was slow
        question interviewer learned And what is the hardest?
        answer interviewee learned Bad news. I sit in the car after it.
        other - - [long pause, then the phone rang and she took it]
        question interviewer learned Do you get used to it?
        answer interviewee learned No, and I would stop if I did.
        """,
    ),
    "an essay with a title of its own": (
        """\
        DRAFT 2 - Interview Response - Jana Kovac - English 9

        When I was six my uncle drove a crane and I sat with him in it. That is why I asked Mr. Adler.

        Mr. Adler has been a crane driver for thirty years. Before that he sold fish, and he told me the two are alike.
        """,
        """\
        other - - DRAFT 2 - Interview Response - Jana Kovac - English 9
        reflection student why When I was six my uncle drove a crane and I sat with him in it. That is why I asked Mr. Adler.
        answer student who Mr. Adler has been a crane driver for thirty years. Before that he sold fish, and he told me the two are alike.
        """,
    ),
    "errands at the end": (
        """\
        Why her
        I buy my bread there and I never asked her one thing.

        charge the phone
        also print the photo of the oven
        who brings the tripod?
        ask Mrs. Orr if the oven is allowed
        """,
        """\
        heading student why Why her
        reflection student why I buy my bread there and I never asked her one thing.
        other - - charge the phone
        other - - also print the photo of the oven
        other - - who brings the tripod?
        other - - ask Mrs. Orr if the oven is allowed
        """,
    ),
    "questions in bold, answers by name, and one me: among the student's notes below": (
        """\
        **So you mend clocks. How did that start?**

        Ilse: My aunt had one that never struck.

        **Nice!**

        Ilse: It was not, it woke us up.

        **What do you need for it?**

        Ilse: A lamp, tweezers and a bad radio.

        **What went wrong?**

        Ilse: I lost a spring in the carpet in 1994.

        MY NOTES AFTER
        - why her: she mended ours for a cake
        - me: I build model trams, so small parts
        """,
        """\
        question interviewer learned So you mend clocks. How did that start?
        answer interviewee learned My aunt had one that never struck.
        other interviewer - Nice!
        other interviewee - It was not, it woke us up.
        question interviewer learned What do you need for it?
        answer interviewee learned A lamp, tweezers and a bad radio.
        question interviewer learned What went wrong?
        answer interviewee learned I lost a spring in the carpet in 1994.
        heading student - MY NOTES AFTER
        heading student why why her
        reflection student why she mended ours for a cake
        heading student connection me
        reflection student connection I build model trams, so small parts
        """,
    ),
    "an exported chat whose senders are called as in an address book": (
        """\
        [4/11/24, 17:02:10] jo: hello! first thing, how long have you had the stall
        [4/11/24, 17:03:44] the cheese man: since 1998, my wife had it before
        [4/11/24, 17:04:02] jo: omg was she strict
        [4/11/24, 17:05:20] the cheese man: yes, I counted olives for her
        [4/11/24, 17:05:31] the cheese man: <Media omitted>
        [4/11/24, 17:06:00] jo: what sells best
        [4/11/24, 17:07:12] the cheese man: the one that smells of feet
        """,
        """\
        question interviewer who hello! first thing, how long have you had the stall
        answer interviewee who since 1998, my wife had it before
        question interviewer learned omg was she strict
        answer interviewee learned yes, I counted olives for her
        other - - <Media omitted>
        question interviewer learned what sells best
        answer interviewee learned the one that smells of feet
        """,
    ),
    "a pasted chat with each name alone above what was sent": (
        """\
        Today 18:20
        Zoe
        what do you make all day?
        Aunt May
        Bells. Small ones for goats.
        My father made big ones.
        Zoe
        why goats
        Aunt May
        They go where you cannot see them.
        Delivered
        Zoe
        is it loud in there
        Aunt May
        I have been deaf on the left since 2003.

        my thoughts
        I never thought that somebody makes them.
        """,
        """\
        question interviewer learned what do you make all day?
        answer interviewee learned Bells. Small ones for goats.
        answer interviewee learned My father made big ones.
        question interviewer learned why goats
        answer interviewee learned They go where you cannot see them.
        other - - Delivered
        question interviewer learned is it loud in there
        answer interviewee learned I have been deaf on the left since 2003.
        heading student connection my thoughts
        reflection student connection I never thought that somebody makes them.
        """,
    ),
    "a recording whose speakers were told apart wrongly": (
        """\
        Speaker 1
        so can you tell me what you do here
        Speaker 2
        well I look after the ice I drive the big machine between the games and I do it at night too
        Speaker 2
        is it hard to drive
        Speaker 1
        it does not brake you have to know a long time before where you want to stop
        Speaker 3
        wow okay
        Speaker 1
        and the water has to be hot people never believe that one but hot water makes better ice
        Speaker 1
        what was your worst night
        Speaker 2
        the compressor went off on a Saturday and by four there was a lake and two ducks
        """,
        """\
        question interviewer who so can you tell me what you do here
        answer interviewee who well I look after the ice I drive the big machine between the games and I do it at night too
        question interviewer learned is it hard to drive
        answer interviewee learned it does not brake you have to know a long time before where you want to stop
        other interviewer - wow okay
        answer interviewee learned and the water has to be hot people never believe that one but hot water makes better ice
        question interviewer learned what was your worst night
        answer interviewee learned the compressor went off on a Saturday and by four there was a lake and two ducks
        """,
    ),
    "notes of two partners, who both tell of a third": (
        """\
        shared notes: Tam (T) and Una (U)
        T: Mr Bo Lindahl, keeps the swing bridge
        U: he lives in the little house on it
        T: he opens it by hand when the power is off
        U: who prints this?
        T: me
        U: he once held a wedding up for a barge, they sent him a cake
        T: his dog knows the horn of each boat
        U: she barks at the police boat only

        WHY WE CHOSE HIM
        T: my bus waits there each day
        """,
        """\
        other - - shared notes: Tam (T) and Una (U)
        answer student who Mr Bo Lindahl, keeps the swing bridge
        answer student who he lives in the little house on it
        answer student who he opens it by hand when the power is off
        other - - who prints this?
        other - - me
        answer student who he once held a wedding up for a barge, they sent him a cake
        answer student who his dog knows the horn of each boat
        answer student who she barks at the police boat only
        heading student why WHY WE CHOSE HIM
        reflection student why my bus waits there each day
        """,
    ),
    "a question and its answer on one line, as it is typed in a hurry": (
        """\
        notes mr Ode
        job? keeper of the town clock
        since when? 1989, his uncle before
        stairs? 212, twice a day
        y him? he waves from up there
        worst thing that happened?
        a bat in the gears, it struck 40
        do you ever sleep in? never once
        what do me and him have in common? i am always early
        """,
        """\
        other - - notes mr Ode
        question interviewer learned job?
        answer interviewee learned keeper of the town clock
        question interviewer who since when?
        answer student who 1989, his uncle before
        question interviewer who stairs?
        answer interviewee who 212, twice a day
        heading student why y him?
        reflection student why he waves from up there
        question interviewer learned worst thing that happened?
        answer interviewee learned a bat in the gears, it struck 40
        question interviewer learned do you ever sleep in?
        answer interviewee learned never once
        heading student connection what do me and him have in common?
        reflection student connection i am always early
        """,
    ),
    "only the questions have a label": (
        """\
        Me: how did you start?
        By chance, I was lost.
        Me: is it loud?
        Only the bell and the two dogs.
        """,
        """\
        question interviewer learned how did you start?
        answer interviewee learned By chance, I was lost.
        question interviewer learned is it loud?
        answer interviewee learned Only the bell and the two dogs.
        """,
    ),
    "answers in capitals": (
        """\
        gran, answers in capitals
        what was your job? I SORTED LETTERS ON A TRAIN
        Did you like that
        THE NIGHTS YES, THE MAIL BAGS NO
        and what went wrong
        WE LOST A BAG AT CREWE IN 1971
        oh no
        IT WAS FULL OF BILLS SO NOBODY WROTE
        my bit
        i have never sent one
        """,
        """\
        other - - gran, answers in capitals
        question interviewer learned what was your job?
        answer interviewee learned I SORTED LETTERS ON A TRAIN
        question interviewer learned Did you like that
        answer interviewee learned THE NIGHTS YES, THE MAIL BAGS NO
        question interviewer learned and what went wrong
        answer interviewee learned WE LOST A BAG AT CREWE IN 1971
        other interviewer - oh no
        answer interviewee learned IT WAS FULL OF BILLS SO NOBODY WROTE
        heading student connection my bit
        reflection student connection i have never sent one
        """,
    ),
    "cues before a colon, one of them a question": (
        """\
        CUE : NOTES
        start : on his aunt's boat at nine
        boat : 8 metres, blue, called Patience
        crew? : one nephew and a cat
        why : nobody else gets up
        bad day : the net caught a washing machine
        paid? :
        by the crate, less in summer
        reason : I eat his fish each Friday
        """,
        """\
        other - - CUE : NOTES
        heading student learned start
        answer student learned on his aunt's boat at nine
        heading student learned boat
        answer student learned 8 metres, blue, called Patience
        heading student - crew?
        answer student learned one nephew and a cat
        heading student learned why
        answer student learned nobody else gets up
        heading student learned bad day
        answer student learned the net caught a washing machine
        heading student learned paid?
        answer student learned by the crate, less in summer
        heading student why reason
        reflection student why I eat his fish each Friday
        """,
    ),
    "a table with pages, a question in its second column and a remark": (
        """\
        Topic\tNotes\tp.
        Start\tcleaned the cages at 14\t1
        Birds\t60 owls, 2 eagles\t1
        Q3\tdo they know you?\t
        \tonly the old ones do\t2
        \t^^ did not expect that\t2
        Food\tchicks, frozen in trays\t3
        """,
        """\
        other - - Topic
        other - - Notes
        other - - p.
        heading student - Start
        answer student learned cleaned the cages at 14
        other - - 1
        heading student - Birds
        answer student learned 60 owls, 2 eagles
        other - - 1
        other - - Q3
        heading student - do they know you?
        answer student learned only the old ones do
        other - - 2
        other - - ^^ did not expect that
        other - - 2
        heading - - Food
        answer student learned chicks, frozen in trays
        other - - 3
        """,
    ),
    "a chat with the time beside each name": (
        """\
        nox — Today at 8:01 PM
        ok first q how did u get into lights
        Femi99 — Today at 8:03 PM
        school plays. nobody wanted the ladder
        I still have the ladder
        nox — Today at 8:04 PM
        noo
        Femi99 — Today at 8:05 PM
        it holds up my plants in the kitchen since then
        Femi99 reacted with 🌱
        nox — Today at 8:06 PM
        whats the worst show u lit
        Femi99 — Today at 8:09 PM
        a dog on ice. he would not stay in the spot
        """,
        """\
        question interviewer learned ok first q how did u get into lights
        answer interviewee learned school plays. nobody wanted the ladder
        answer interviewee learned I still have the ladder
        other interviewer - noo
        answer interviewee learned it holds up my plants in the kitchen since then
        other - - Femi99 reacted with 🌱
        question interviewer learned whats the worst show u lit
        answer student learned a dog on ice. he would not stay in the spot
        """,
    ),
    "questions first and answers below, with figures and nothing else": (
        """\
        1 how did you get the ferry
        2 do you swim?
        3 what do people leave behind
        4 is it cold in march?

        answers
        1 Her uncle lost it at cards
        2 No and she never learned
        3 One shoe. Never two
        4 There is a stove for one person
        """,
        """\
        question interviewer learned how did you get the ferry
        question interviewer learned do you swim?
        question interviewer learned what do people leave behind
        question interviewer learned is it cold in march?
        heading student - answers
        answer student learned Her uncle lost it at cards
        answer student learned No and she never learned
        answer student learned One shoe. Never two
        answer student learned There is a stove for one person
        """,
    ),
    "a mind map in bullets, with one question in it": (
        """\
        TOVE in the middle
        * START
            - sold ice at nine
            - her first van was a hearse
        * NOW
            - eleven kinds
            - (which one goes first?)
            - always the salty one
        * ME
            - i work at the pool so i see her each day
        """,
        """\
        heading student - TOVE in the middle
        heading student - START
        list student learned sold ice at nine
        list student learned her first van was a hearse
        heading student - NOW
        list student learned eleven kinds
        list student learned (which one goes first?)
        list student learned always the salty one
        heading student connection ME
        reflection student connection i work at the pool so i see her each day
        """,
    ),
    "an outline that asks under its letters": (
        """\
        II. The kiln
           A. What goes into it?
              1. salt, two handfuls
              2. his own old mugs
           B. Does it ever crack?
              1. twice, in the frost of 2010
        """,
        """\
        heading student - The kiln
        question interviewer learned What goes into it?
        list interviewee learned salt, two handfuls
        list student learned his own old mugs
        question interviewer learned Does it ever crack?
        list interviewee learned twice, in the frost of 2010
        """,
    ),
    "a sheet that asks for what the interviewee gave": (
        """\
        1. Who did you interview and what do they do?
        Ada Brook, she is a lockkeeper.

        2. Why did you choose this person?
        I row past her house.

        3. Share ONE story your interviewee told you. (5 sentences)
        A barge comes up in fog. She hears it first.

        4. What advice did they give you?
        Look twice.

        5. How does this connect to your own life?
        I row too.
        """,
        """\
        question interviewer who Who did you interview and what do they do?
        answer student who Ada Brook, she is a lockkeeper.
        question interviewer why Why did you choose this person?
        reflection student why I row past her house.
        question interviewer learned Share ONE story your interviewee told you. (5 sentences)
        answer student learned A barge comes up in fog. She hears it first.
        question interviewer learned What advice did they give you?
        answer interviewee learned Look twice.
        question interviewer connection How does this connect to your own life?
        reflection student connection I row too.
        """,
    ),
    "arrows that ask, with the answers below them": (
        """\
        interview w/ Ada Brook, lockkeeper

        --> how do you open the gate

        I lean on the beam. It takes a minute.

        --> WHAT DO PEOPLE GET WRONG

        They open both ends at once.

        --> is it lonely

        In the winter, yes.
        """,
        """\
        heading student - interview w/ Ada Brook, lockkeeper
        question interviewer learned how do you open the gate
        answer interviewee learned I lean on the beam. It takes a minute.
        question interviewer learned WHAT DO PEOPLE GET WRONG
        answer interviewee learned They open both ends at once.
        question interviewer learned is it lonely
        answer interviewee learned In the winter, yes.
        """,
    ),
}


def _read(notes):
    return [
        f"{b.kind} {b.speaker or '-'} {b.section or '-'} {' '.join(b.text.split())}"
        for b in read_notes(notes).blocks
    ]


@pytest.mark.parametrize("name", READ)
def test_each_layout_is_read_as_its_writer_meant_it(name):
    notes, expected = map(dedent, READ[name])
    assert _read(notes) == expected.splitlines()


#: Bank → what is missed of it at most; `python -m benchmarks.layouts` shows each miss.
MISSED = {
    "first": {"workplace": 4, "student": 14, "told": 1, "aside": 12},
    "second": {"workplace": 3, "student": 6, "told": 1, "aside": 9},
    "third": {"role": 2, "workplace": 18, "pronoun": 3, "student": 15, "told": 3, "aside": 18},
}


@pytest.mark.parametrize("bank", MISSED)
def test_what_the_writers_meant_is_read_as_well_as_ever(bank):
    misses, asked = missed(FOLDER / bank)
    counts = Counter(miss.what for miss in misses)
    assert asked["name"] > 20
    assert {what: count for what, count in counts.items() if count > MISSED[bank].get(what, 0)} == {}


def test_an_answer_about_an_interview_for_a_job_is_the_interviewees() -> None:
    notes = read_notes(
        "Interview with Ina Falk, tram driver\n\n1. What do you do?\nI drive the number 4 tram and I check the doors.\n\n"
        "2. How did you start?\nI was nervous in the interview because my shirt was wet. They took me anyway.\n\n"
        "3. What is hard?\nI get up at three and my kids are asleep.\n"
    )
    nervous = next(block for block in notes.blocks if "nervous" in block.text)
    assert nervous.speaker.value == "interviewee"
