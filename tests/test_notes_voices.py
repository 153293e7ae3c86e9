"""Who speaks and of what: long quotations, reasons told in passing, talk that is no statement. One row a case."""

from textwrap import dedent

import pytest

from scriptwright.notes import read_notes
from scriptwright.notes.model import Kind, Speaker
from scriptwright.notes.small_talk import says_nothing
from scriptwright.sections import Section

#: Case → the notes, and each block as "kind speaker section text".
READ = {
    "a transcript without names, by its times": (
        """\
        voice0031.m4a - auto transcript
        [00:01] is it on
        [00:04] Yeah. I'm Tomasz and I repair violins in Leeds.
        [00:09] how long have you
        [00:12] Twenty years. I was a joiner before that.
        [00:20] [kettle whistles]
        [00:25] what is a normal day like
        [00:27] I open at nine and I glue until lunch.
        [00:40] until lunch
        [00:41] Until lunch, because the glue needs two hours.
        [01:02] was it hard at first
        [01:04] I broke three necks in my first month.

        ----------
        - I picked him because he fixed my cello.
        """,
        """\
        other - - voice0031.m4a - auto transcript
        other interviewer - is it on
        answer interviewee who Yeah. I'm Tomasz and I repair violins in Leeds.
        question interviewer who how long have you
        answer interviewee who Twenty years. I was a joiner before that.
        other - - [kettle whistles]
        question interviewer who what is a normal day like
        answer interviewee who I open at nine and I glue until lunch.
        question interviewer who until lunch
        answer interviewee who Until lunch, because the glue needs two hours.
        question interviewer learned was it hard at first
        answer interviewee learned I broke three necks in my first month.
        other - - ----------
        reflection student why I picked him because he fixed my cello.
        """,
    ),
    "a wife of whom somebody speaks in their own I": (
        """\
        M: how did you start
        V: I sold the car and I bought this kiln.
        M: was she cross
        V: She wasn't cross. She gave me two years. She said after that we sell it.
        M: what is hard
        V: The glaze. I have ruined a lot of it.
        M: what did you do with the rest
        V: I gave it to my neighbour.
        """,
        """\
        question interviewer learned how did you start
        answer interviewee learned I sold the car and I bought this kiln.
        question interviewer learned was she cross
        answer interviewee learned She wasn't cross. She gave me two years. She said after that we sell it.
        question interviewer learned what is hard
        answer interviewee learned The glaze. I have ruined a lot of it.
        question interviewer learned what did you do with the rest
        answer interviewee learned I gave it to my neighbour.
        """,
    ),
    "a talk whose questions stand in brackets": (
        """\
        Rosa Lund, bell founder - from my recorder

        ...so um, I'm Rosa, I cast bells, I've my own shop in Kiel.

        [asked how long] Since I was nineteen. My uncle had the pit.

        [what's the worst part?] Um, waiting. [she lit a pipe] You pour and then you don't know for three days.

        [long pause]

        And my hands, they're burned.

        [asked about money] Enough for me and, uh, the dog.

        my part
        I want to be a welder so I liked the pit.
        """,
        """\
        other student who Rosa Lund, bell founder - from my recorder
        answer interviewee who ...so um, I'm Rosa, I cast bells, I've my own shop in Kiel.
        question interviewer who how long
        answer interviewee who Since I was nineteen. My uncle had the pit.
        question interviewer learned what's the worst part?
        answer interviewee learned Um, waiting. [she lit a pipe] You pour and then you don't know for three days.
        other - - [long pause]
        answer interviewee learned And my hands, they're burned.
        question interviewer learned money
        answer interviewee learned Enough for me and, uh, the dog.
        heading student connection my part
        reflection student connection I want to be a welder so I liked the pit.
        """,
    ),
    "questions in brackets above their answers": (
        """\
        (me: what do you do)
        I tune pianos, mostly old ones.
        (me: is it hard)
        (laughs) Not for me. I hear it.
        (dog barked, lost a bit)
        (me: advice)
        Listen before you touch it.

        MY BIT
        I chose him because our piano is flat.
        """,
        """\
        question interviewer who what do you do
        answer interviewee who I tune pianos, mostly old ones.
        question interviewer learned is it hard
        answer interviewee learned (laughs) Not for me. I hear it.
        other student - (dog barked, lost a bit)
        question interviewer learned advice
        answer interviewee learned Listen before you touch it.
        heading student connection MY BIT
        reflection student why I chose him because our piano is flat.
        """,
    ),
    "a grandmother of the student's in an answer that is told": (
        """\
        Why him: My gran buys her fish from him.

        Q: What do you sell?
        A: He sells cod and hake. He said it's mostly cod.
        Q: How early do you start?
        A: He starts at four. He drives to the harbour.
        Q: Is it cold?
        A: He wears two jumpers. He said it's always cold.
        Q: Who comes?
        A: He knows them all. He said it's old people.
        Q: How many fish do you sell?
        A: About 200 a day. A box is ten fish so my gran is a fifth of a box.
        """,
        """\
        heading student why Why him
        reflection student why My gran buys her fish from him.
        question interviewer learned What do you sell?
        answer student learned He sells cod and hake. He said it's mostly cod.
        question interviewer learned How early do you start?
        answer student learned He starts at four. He drives to the harbour.
        question interviewer learned Is it cold?
        answer student learned He wears two jumpers. He said it's always cold.
        question interviewer learned Who comes?
        answer student learned He knows them all. He said it's old people.
        question interviewer who How many fish do you sell?
        answer student who About 200 a day. A box is ten fish so my gran is a fifth of a box.
        """,
    ),
    "stories below their names": (
        """\
        Ana Lee, tailor

        WHAT SHE DOES
        - sews suits for weddings
        - mends coats in winter

        STORY 1 - the sleeve
        - a man came with one sleeve
        - she cut the other off
        """,
        """\
        other student who Ana Lee, tailor
        heading student who WHAT SHE DOES
        list student who sews suits for weddings
        list student who mends coats in winter
        heading student learned STORY 1 - the sleeve
        list student learned a man came with one sleeve
        list student learned she cut the other off
        """,
    ),
    "lines that begin with Q and a topic": (
        """\
        Q best part: the smell at five in the morning
        Q worst part: I burn my arms every week
        Q how did you start: I swept the floor for my uncle
        """,
        """\
        question interviewer learned best part
        answer interviewee learned the smell at five in the morning
        question interviewer learned worst part
        answer interviewee learned I burn my arms every week
        question interviewer learned how did you start
        answer interviewee learned I swept the floor for my uncle
        """,
    ),
    "a key, a topic, a question cut off, and the end": (
        """\
        N = Nadia (me)   B = Mr. Basel Haddad, who runs a ferry
        Recorded on the deck.

        N: Tell us what you do.
        B: I take cars across the lake eight times a day.
        N: Eight?
        B: Ten in summer.
        N: best thing
        B: The fog in March.
        N: And you trained in…
        B: In the navy, for six years.
        N: That's all, thank you.
        B: Is that it? I thought you would ask me about the seagulls.
        """,
        """\
        other - - N = Nadia (me)
        other student who Mr. Basel Haddad, who runs a ferry
        other - - Recorded on the deck.
        question interviewer who Tell us what you do.
        answer interviewee who I take cars across the lake eight times a day.
        question interviewer who Eight?
        answer interviewee who Ten in summer.
        question interviewer learned best thing
        answer interviewee learned The fog in March.
        question interviewer learned And you trained in…
        answer interviewee learned In the navy, for six years.
        other interviewer - That's all, thank you.
        other interviewee - Is that it? I thought you would ask me about the seagulls.
        """,
    ),
    "numbered items within a line": (
        """\
        Q: What is the work like?
        A: There are three steps: 1. I scrape the hull 2. I sand it 3. I paint it twice. Then I sleep.
        Q: Is it cold?
        A: In March it is.
        """,
        """\
        question interviewer who What is the work like?
        answer interviewee who There are three steps:
        list interviewee who I scrape the hull
        list interviewee who I sand it
        list interviewee who I paint it twice.
        answer interviewee who Then I sleep.
        question interviewer learned Is it cold?
        answer interviewee learned In March it is.
        """,
    ),
    "one of three who are only numbered": (
        """\
        Speaker 1: What do you do?
        Speaker 2: I keep bees on roofs and I sell the honey at the market.
        Speaker 3: Lunch is ready!
        Speaker 1: What is hard?
        Speaker 2: The wind up there.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I keep bees on roofs and I sell the honey at the market.
        other - - Lunch is ready!
        question interviewer learned What is hard?
        answer interviewee learned The wind up there.
        """,
    ),
    "a quotation over two paragraphs is told by who said it": (
        """\
        I met Mr. Pak in the back room of his repair shop on Friday. He fixes violins.

        "I get three violins a day in summer. I start with the sound post, because nobody looks there.

        I also rent out small ones to schools, about sixty of them."

        He told me to listen before I touch anything.
        """,
        """\
        answer student who I met Mr. Pak in the back room of his repair shop on Friday. He fixes violins.
        answer interviewee who I get three violins a day in summer. I start with the sound post, because nobody looks there.
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
    "the interviewee's own words below headings that speak of her": (
        """\
        WHO
        Beatriz Lobo, saddler. She has a shop behind the station.

        HOW SHE GOT THERE
        I left school at fifteen and cleaned stables for two years. My boss threw a broken bridle at me and I mended it.

        HARD PARTS
        My hands, mostly. I can't feel the needle in winter, and my customers want it by Friday.

        WHY I ASKED HER
        I broke my own strap in May and she didn't laugh at me.
        """,
        """\
        heading student who WHO
        answer student who Beatriz Lobo, saddler. She has a shop behind the station.
        heading student learned HOW SHE GOT THERE
        answer interviewee learned I left school at fifteen and cleaned stables for two years. My boss threw a broken bridle at me and I mended it.
        heading student learned HARD PARTS
        answer interviewee learned My hands, mostly. I can't feel the needle in winter, and my customers want it by Friday.
        heading student why WHY I ASKED HER
        reflection student why I broke my own strap in May and she didn't laugh at me.
        """,
    ),
    "the student's own I below a heading that speaks of him": (
        """\
        WHAT HE DOES
        Mr. Sabo repairs clocks.

        HOW HE STARTED
        He found a clock in the river. I laughed when he told me that, and my teacher didn't believe me either.

        WHAT HE SAID AT THE END
        I have never seen somebody wait so long before answering.
        """,
        """\
        heading student who WHAT HE DOES
        answer student who Mr. Sabo repairs clocks.
        heading student learned HOW HE STARTED
        answer student learned He found a clock in the river. I laughed when he told me that, and my teacher didn't believe me either.
        heading student learned WHAT HE SAID AT THE END
        answer student learned I have never seen somebody wait so long before answering.
        """,
    ),
    "one answer told, the next in her own words": (
        """\
        Interviewee: Anneke Prins

        What do you do all day?
        I check the dikes by bicycle. There are nine of us, and I do the north side.

        Were you ever afraid?
        Anneke told me that she was, once, when I hadn't even finished the question. She'd slept on the dike that night.

        Who taught you?
        My neighbour. He walked with me for a year, and he said the water tells you first.
        """,
        """\
        other student who Anneke Prins
        question interviewer who What do you do all day?
        answer interviewee who I check the dikes by bicycle. There are nine of us, and I do the north side.
        question interviewer learned Were you ever afraid?
        answer student learned Anneke told me that she was, once, when I hadn't even finished the question. She'd slept on the dike that night.
        question interviewer learned Who taught you?
        answer interviewee learned My neighbour. He walked with me for a year, and he said the water tells you first.
        """,
    ),
    "bold marks with a space inside": (
        """\
        ** What do you do? **
        I am cook in a school since 6 years.
        ** What is hard? **
        The noise. I had a boss and he gave me cotton for the ears.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I am cook in a school since 6 years.
        question interviewer learned What is hard?
        answer interviewee learned The noise. I had a boss and he gave me cotton for the ears.
        """,
    ),
    "numbered titles of the student's own, of which none asks": (
        """\
        1 — The person
        Mrs Adjei has mended nets in Tema since 1991. She learned it from her uncle.

        2 — My reason for asking her
        My grandfather sold fish beside her, and she kept his chair.

        3 — What she taught me
        A knot that slips is not a knot.

        4 — Where it touches my own life
        I tie flies for fishing and I always hurry.
        """,
        """\
        heading student who The person
        answer student who Mrs Adjei has mended nets in Tema since 1991. She learned it from her uncle.
        heading student why My reason for asking her
        reflection student why My grandfather sold fish beside her, and she kept his chair.
        heading student learned What she taught me
        answer student learned A knot that slips is not a knot.
        heading student connection Where it touches my own life
        reflection student connection I tie flies for fishing and I always hurry.
        """,
    ),
    "headings that the student asks of themselves, and the name below": (
        """\
        Who is my person?
        My person is Edda Lorenz. She is a beekeeper.
        Why did I pick her?
        My mum buys her honey.
        How does it connect to me?
        I have two hens and I know them by name.


        Mattis Kern 7C
        """,
        """\
        question interviewer who Who is my person?
        answer student who My person is Edda Lorenz. She is a beekeeper.
        question interviewer why Why did I pick her?
        reflection student why My mum buys her honey.
        question interviewer connection How does it connect to me?
        reflection student connection I have two hens and I know them by name.
        other - - Mattis Kern 7C
        """,
    ),
    "an outline with numbered points asks nothing": (
        """\
        I. Subject
         A. Ms. Greta Olin, glass blower
          1. blows glass since 1988
          2. works in an old dairy

        II. Why I chose her
         A. She comes to our school every spring
          1. I burned my sleeve there and she laughed
         B. I have liked glass since then
        """,
        """\
        heading student - Subject
        other student who Ms. Greta Olin, glass blower
        answer student who blows glass since 1988
        answer student who works in an old dairy
        heading student why Why I chose her
        reflection student why She comes to our school every spring
        reflection student why I burned my sleeve there and she laughed
        reflection student why I have liked glass since then
        """,
    ),
    "what the student says between answers that are told": (
        """\
        Interview with Ms. Ilse Brandt, ferry captain

        How long?
        She said she's had the ferry since 2004. Her father had it before her.
        How did you start?
        She told me her mother sold tickets and she carried ropes.
        What is hard?
        She said the fog. She counts the posts.
        What do you like?
        She told me it's the first crossing, when nobody talks.

        I went home on the last one and I counted the posts too.
        """,
        """\
        heading student - Interview with Ms. Ilse Brandt, ferry captain
        question interviewer who How long?
        answer student who She said she's had the ferry since 2004. Her father had it before her.
        question interviewer learned How did you start?
        answer student learned She told me her mother sold tickets and she carried ropes.
        question interviewer learned What is hard?
        answer student learned She said the fog. She counts the posts.
        question interviewer learned What do you like?
        answer student learned She told me it's the first crossing, when nobody talks.
        answer student learned I went home on the last one and I counted the posts too.
        """,
    ),
    "wide colons behind the labels, and lines for oneself below": (
        """\
        Q：Please say your work in one sentence.
        A：I mend boats.
        Q：What is hard?
        A：The glue. If you hurry it opens again.

        word count 41 – needs 200??
        due friday
        """,
        """\
        question interviewer who Please say your work in one sentence.
        answer interviewee who I mend boats.
        question interviewer learned What is hard?
        answer interviewee learned The glue. If you hurry it opens again.
        other - - word count 41 – needs 200??
        other - - due friday
        """,
    ),
    "a transcript with times and no names": (
        """\
        rec_12.m4a - auto transcript
        [00:01] can you say your name
        [00:04] Yes. I'm Orla Finn, I shoe horses, and I've done it since I left school in Tralee.
        [00:15] how did you start
        [00:17] My uncle had a forge and nobody to hold the horses, so I held them, eleven years in the end.
        [00:31] was he strict
        [00:33] He threw a hammer once, not at me, at the clock, because it was slow and he was late.
        [00:47] haha ok. so how long have you
        [00:49] On my own since 2010. Before that I was with him, and before that I was in school.
        [01:02] whats the worst
        [01:04] My back, and the phone calls on a Sunday when I'm eating my dinner with the kids.
        -----
        stuff for me
        i picked her because she does my pony
        """,
        """\
        other - - rec_12.m4a - auto transcript
        question interviewer who can you say your name
        answer interviewee who Yes. I'm Orla Finn, I shoe horses, and I've done it since I left school in Tralee.
        question interviewer learned how did you start
        answer interviewee learned My uncle had a forge and nobody to hold the horses, so I held them, eleven years in the end.
        question interviewer learned was he strict
        answer interviewee learned He threw a hammer once, not at me, at the clock, because it was slow and he was late.
        question interviewer who haha ok. so how long have you
        answer interviewee who On my own since 2010. Before that I was with him, and before that I was in school.
        question interviewer learned whats the worst
        answer interviewee learned My back, and the phone calls on a Sunday when I'm eating my dinner with the kids.
        other - - -----
        heading student connection stuff for me
        reflection student why i picked her because she does my pony
        """,
    ),
    "a label that is a name, in the student's own words below": (
        """\
        Mia: What is hard?
        Rut: The last turn. I count to four and I breathe.
        Mia: And what do you like?
        Rut: The first bus. Nobody talks, and I like that.

        MY THOUGHTS
        Rut is a friend of my mother from when they drove together. I chose her because I always wait for her bus.
        """,
        """\
        question interviewer learned What is hard?
        answer interviewee learned The last turn. I count to four and I breathe.
        question interviewer learned And what do you like?
        answer interviewee learned The first bus. Nobody talks, and I like that.
        heading student connection MY THOUGHTS
        reflection student connection Rut is a friend of my mother from when they drove together.
        reflection student why I chose her because I always wait for her bus.
        """,
    ),
    "which label is whose": (
        """\
        T = Tom (me)   B = Ms. Bel Sarr, bus driver
        T: What is hard?
        B: The last turn. I count to four and I breathe.
        T: And what do you like?
        B: The first bus. Nobody talks, and I like that.
        """,
        """\
        other - - T = Tom (me)
        other student who Ms. Bel Sarr, bus driver
        question interviewer learned What is hard?
        answer interviewee learned The last turn. I count to four and I breathe.
        question interviewer learned And what do you like?
        answer interviewee learned The first bus. Nobody talks, and I like that.
        """,
    ),
    "short lines above groups are not told": (
        """\
        Ana asked how she got into it
        She followed her aunt to the kiln. She was twelve.

        Ben asked about the heat
        She drinks six litres a day. Her boots melt every second year.

        The bell
        It rings when the kiln is open, and she rings it.

        I asked what she does when it breaks
        She told us she sits down first.
        """,
        """\
        heading student learned Ana asked how she got into it
        answer student learned She followed her aunt to the kiln. She was twelve.
        heading student - Ben asked about the heat
        answer student learned She drinks six litres a day. Her boots melt every second year.
        heading student - The bell
        answer student learned It rings when the kiln is open, and she rings it.
        heading student who I asked what she does when it breaks
        answer student who She told us she sits down first.
        """,
    ),
    "a letter that takes up the questions one by one, and what the student adds below": (
        """\
        From: Ruta Petrauskaite
        To: Emil Dahl

        Dear Emil,

        I apologise for being late, we had the lambs. I have read your questions twice.

        You ask what I do. I keep three hundred sheep above Trakai, and I shear them myself in May.

        You asked about the hardest thing. The wolves. My dog lost an ear to one, and I moved my bed to the barn.

        Last one, "advice". Learn to wait.

        With best wishes for you and your class,
        Ruta Petrauskaite
        Shepherd

        PS. You may come in April.

        ----
        my points for the video (3 min)

        I chose her because my grandfather kept sheep too.
        """,
        """\
        other - - Ruta Petrauskaite
        other - - Emil Dahl
        other interviewee - Dear Emil,
        other interviewee - I apologise for being late, we had the lambs. I have read your questions twice.
        question interviewer who You ask what I do.
        answer interviewee who I keep three hundred sheep above Trakai, and I shear them myself in May.
        question interviewer learned You asked about the hardest thing.
        answer interviewee learned The wolves. My dog lost an ear to one, and I moved my bed to the barn.
        question interviewer learned Last one, "advice".
        answer interviewee learned Learn to wait.
        other - - With best wishes for you and your class,
        other - - Ruta Petrauskaite
        other - - Shepherd
        other interviewee - PS. You may come in April.
        other - - ----
        other - - my points for the video (3 min)
        reflection student why I chose her because my grandfather kept sheep too.
        """,
    ),
    "the second half of an answer, in which somebody gives and tells": (
        """\
        Interviewee: Bruno Reis, lifeguard

        What is the worst?
        The fog. I count heads and I cannot see them.

        I lost a boy for nine minutes once. I asked pardon to the father, he is called Nuno, and he gave me his watch.
        (the dog barked here)

        What do you like?
        The last hour, when I close my chair.
        """,
        """\
        other student who Bruno Reis, lifeguard
        question interviewer learned What is the worst?
        answer interviewee learned The fog. I count heads and I cannot see them.
        answer interviewee learned I lost a boy for nine minutes once. I asked pardon to the father, he is called Nuno, and he gave me his watch.
        other student - (the dog barked here)
        question interviewer learned What do you like?
        answer interviewee learned The last hour, when I close my chair.
        """,
    ),
    "an essay with a title, an opening to its readers and remarks to oneself": (
        """\
        Noor Haddad
        The Man Who Counts the Geese

        Have you ever wondered who counts the geese? [too much?] I had not. I talked to Mr. Tor Lie, who is a warden on the marsh.

        I chose Mr. Lie because he waved at our bus every day.

        [TRANSITION]

        He counts at dawn. He uses a clicker that was his father's.

        — Noor Haddad, 9C
        """,
        """\
        other - - Noor Haddad
        other - - The Man Who Counts the Geese
        answer student who Have you ever wondered who counts the geese? [too much?] I had not. I talked to Mr. Tor Lie, who is a warden on the marsh.
        reflection student why I chose Mr. Lie because he waved at our bus every day.
        other - - [TRANSITION]
        answer student who He counts at dawn. He uses a clicker that was his father's.
        other - - Noor Haddad, 9C
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
    "question and answer on one line with a dash between": (
        """\
        What is your job? – I am glass blower since 20 years.
        Is it hot? – Yes. She says the oven is never off. Nobody can touch it.
        Tell me about a bad day – I dropped the prize of the city.
        What do you advise me? I am from Chile and I am afraid of fire – She said to begin with cold glass.

        Why
        I choose Ms. Arrieta because her vase is in our school.
        """,
        """\
        question interviewer who What is your job?
        answer interviewee who I am glass blower since 20 years.
        question interviewer learned Is it hot?
        answer interviewee learned Yes.
        answer student learned She says the oven is never off. Nobody can touch it.
        question interviewer learned Tell me about a bad day
        answer interviewee learned I dropped the prize of the city.
        question interviewer learned What do you advise me?
        reflection interviewer connection I am from Chile and I am afraid of fire
        answer student learned She said to begin with cold glass.
        heading student why Why
        reflection student why I choose Ms. Arrieta because her vase is in our school.
        """,
    ),
    "somebody else says it in the answer": (
        """\
        Q: How did you start?
        A: The weaver there, Inga, let me watch. She said my hands were slow.
        Q: What did your mother think?
        A: She said it was a hobby.
        """,
        """\
        question interviewer learned How did you start?
        answer interviewee learned The weaver there, Inga, let me watch. She said my hands were slow.
        question interviewer learned What did your mother think?
        answer interviewee learned She said it was a hobby.
        """,
    ),
    "small talk before the first question, and echoes after it": (
        """\
        00:01 Ana P.: Okay, now?
        00:03 Joss Quell: There you are. Wow, you got so big.
        00:09 Ana P.: What do you do as a diver?
        00:12 Joss Quell: I weld below ships.
        00:15 Ana P.: Wait, really?
        00:16 Joss Quell: You did ask.
        00:18 Ana P.: What is hard about it, I'm good at swimming but I hate the cold?
        00:20 Joss Quell: The dark.
        """,
        """\
        other interviewer - Okay, now?
        other interviewee - There you are. Wow, you got so big.
        question interviewer who What do you do as a diver?
        answer interviewee who I weld below ships.
        other interviewer - Wait, really?
        other interviewee - You did ask.
        question interviewer learned What is hard about it, I'm good at swimming but I hate the cold?
        answer interviewee learned The dark.
        """,
    ),
    "what the student says of themselves behind a question": (
        """\
        me: what do you do
        him: I climb trees and saw them.
        me: what advice would you give me, I'm kind of good at math but I hate sitting in class
        him: Count the rings.
        """,
        """\
        question interviewer who what do you do
        answer interviewee who I climb trees and saw them.
        question interviewer learned what advice would you give me
        reflection interviewer connection I'm kind of good at math but I hate sitting in class
        answer interviewee learned Count the rings.
        """,
    ),
    "a signature below two dashes": (
        """\
        > What do you do?
        I keep the seeds of old apples.
        > What is hard?
        Mice.

        With warm wishes,
        Tove

        --
        Dr. Tove Lindahl
        Head of Orchards, Pomona Station
        Room 3 | Tu/Th
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I keep the seeds of old apples.
        question interviewer learned What is hard?
        answer interviewee learned Mice.
        other - - With warm wishes,
        other - - Tove
        other - - --
        other - - Dr. Tove Lindahl
        other - - Head of Orchards, Pomona Station
        other - - Room 3 | Tu/Th
        """,
    ),
    "lines below the name that begins the notes": (
        """\
        ODILE RENNER, CPA
        payroll mgr., small firm downtown
        phone call 3/2, ~25 min, she was eating lunch

        WHAT SHE DOES
        - pays 400 people
        - season: Jan-Apr

        ME
        I like numbers.
        """,
        """\
        other student who ODILE RENNER, CPA
        answer student who payroll mgr., small firm downtown
        other student - phone call 3/2, ~25 min, she was eating lunch
        heading student who WHAT SHE DOES
        list student who pays 400 people
        list student who season: Jan-Apr
        heading student connection ME
        reflection student connection I like numbers.
        """,
    ),
    "a first line that names the interviewee and goes on about the meeting": (
        """\
        Nurse Ada Quist, night nurse, interview in the canteen at 16:30. I was early and a man gave me water.

        What do you do?
        I turn people in their beds.
        What is hard?
        The mornings.
        """,
        """\
        other student who Nurse Ada Quist, night nurse, interview in the canteen at 16:30.
        other student - I was early and a man gave me water.
        question interviewer who What do you do?
        answer interviewee who I turn people in their beds.
        question interviewer learned What is hard?
        answer interviewee learned The mornings.
        """,
    ),
    "a memo without capitals about the interview is no assignment": (
        """\
        ok so the interview was with kemal aydin he's my barber he owns a shop on 9th street. i asked him what is hard
            and he said the rent. why i picked him is he asked me what i was reading. and how it connects i guess i
            want to own something too.
        """,
        """\
        answer student who ok so the interview was with kemal aydin he's my barber he owns a shop on 9th street.
        answer student learned i asked him what is hard and he said the rent.
        reflection student why why i picked him is he asked me what i was reading.
        reflection student connection and how it connects i guess i want to own something too.
        """,
    ),
    "what the student says among the last questions of a talk": (
        """\
        Mia: What was your worst day?
        Mr. Oduya: A concert on the grass.
        Mia: What did you do?
        Mr. Oduya: I didn't sleep.
        Mia: So I picked you because our field is mud. Is that okay?
        Mr. Oduya: Ask for drainage.
        Mia: Wow, thanks. I'm taking environmental science this year. Any advice?
        Mr. Oduya: Dig a hole.
        Mia: Thank you so much!
        Mr. Oduya: You bet. Tell your brother to stay off it when it is wet.
        """,
        """\
        question interviewer learned What was your worst day?
        answer interviewee learned A concert on the grass.
        question interviewer learned What did you do?
        answer interviewee learned I didn't sleep.
        reflection interviewer why So I picked you because our field is mud. Is that okay?
        answer interviewee learned Ask for drainage.
        other interviewer - Wow, thanks.
        reflection interviewer connection I'm taking environmental science this year.
        question interviewer learned Any advice?
        answer interviewee learned Dig a hole.
        other interviewer - Thank you so much!
        other interviewee - You bet. Tell your brother to stay off it when it is wet.
        """,
    ),
    "a letter closed with love, and a heading with a full stop": (
        """\
        What is your job?
        I drive a bus full of books.
        What do you like?
        Kids running beside it.

        Love,
        Patty Hallor

        My reflection.
        I want to be a teacher.
        """,
        """\
        question interviewer who What is your job?
        answer interviewee who I drive a bus full of books.
        question interviewer learned What do you like?
        answer interviewee learned Kids running beside it.
        other - - Love,
        other - - Patty Hallor
        heading student connection My reflection.
        reflection student connection I want to be a teacher.
        """,
    ),
    "the reason goes on with whoever it names": (
        """\
        I chose Ms. Espy since I am on the debate team. Our coach knows her from church. I wanted to know what it is
            like to listen. I would like to be a lawyer one day.
        """,
        """\
        reflection student why I chose Ms. Espy since I am on the debate team. Our coach knows her from church. I wanted to know what it is like to listen.
        reflection student connection I would like to be a lawyer one day.
        """,
    ),
    "a table whose first row is the name": (
        """\
        Name:\tDr. Safi Bell
        Job:\toptometrist
        School:\t4 years college, 4 years optometry school
        Why I picked her:\tI got glasses in 3rd grade
        """,
        """\
        other student who Dr. Safi Bell
        heading student who Job
        answer student who optometrist
        heading student learned School:
        answer student learned 4 years college, 4 years optometry school
        heading student why Why I picked her:
        reflection student why I got glasses in 3rd grade
        """,
    ),
    "the student asks why they chose": (
        """\
        Ever drop one?
        Once, from a third floor.
        Do you like music?
        I can't play a note.

        So why did I pick him? Because four men carried our piano and one of them was him. And for me personally I'm
            on the wrestling team.
        """,
        """\
        question interviewer learned Ever drop one?
        answer interviewee learned Once, from a third floor.
        question interviewer learned Do you like music?
        answer interviewee learned I can't play a note.
        reflection student why So why did I pick him? Because four men carried our piano and one of them was him.
        reflection student connection And for me personally I'm on the wrestling team.
        """,
    ),
    "a mail signed without a closing": (
        """\
        >> What skills matter?
        Being boring on the radio.

        >> I get really anxious when things go wrong at once, any tips?
        Write down the next thing.

        Rita Adjei
        Senior Dispatcher, Riverbend Transit
        555-0134

        I picked Ms. Adjei because she used to be my mom's supervisor.
        """,
        """\
        question interviewer learned What skills matter?
        answer interviewee learned Being boring on the radio.
        reflection student connection I get really anxious when things go wrong at once
        question interviewer learned any tips?
        answer interviewee learned Write down the next thing.
        other - - Rita Adjei
        other - - Senior Dispatcher, Riverbend Transit
        other - - 555-0134
        reflection student why I picked Ms. Adjei because she used to be my mom's supervisor.
        """,
    ),
    "paragraphs under headings, and what was hard for somebody": (
        """\
        ## His day
        He checks 40 hives. He builds boxes.

        ## What was hard for him
        He lost 31 of them in one winter.

        ## His tips
        He said if I want to start I should buy two.
        """,
        """\
        heading student who His day
        answer student who He checks 40 hives. He builds boxes.
        heading student learned What was hard for him
        answer student learned He lost 31 of them in one winter.
        heading student learned His tips
        answer student learned He said if I want to start I should buy two.
        """,
    ),
    "lines without headings": (
        """\
        who: Coach Ima Barrow - athletic trainer at Eastlake High

        we talked in the training room, she was icing someone's knee

        she went to school for 6 yrs
        she gets there at 1, leaves at 9 on game nights. tapes like 30 ankles.
        she said if I want to do it I should get CPR certified now

        i picked her because she caught my concussion
        this connects bc i want to do physical therapy
        """,
        """\
        other student who Coach Ima Barrow - athletic trainer at Eastlake High
        other student - we talked in the training room, she was icing someone's knee
        answer student learned she went to school for 6 yrs
        answer student who she gets there at 1, leaves at 9 on game nights. tapes like 30 ankles.
        answer student learned she said if I want to do it I should get CPR certified now
        reflection student why i picked her because she caught my concussion
        reflection student connection this connects bc i want to do physical therapy
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


SAYING_NOTHING = """\
There you are.
Even sitting down you look tall.
Don't put that in.
I'm kidding.
Write that down then.
Three things.
Good question.
That's the whole reason.
send thank you card!!
phone call 3/2, ~25 min, he was eating lunch
I emailed because she is in another city.
I talked with him at the picnic tables, about 50 minutes, and there were wasps.
You'll probably see him.
Wait, seriously?
Is that okay?
I'm dead serious.
I probably shouldn't say that in the video.
I don't know if I should say this on camera, maybe skip it.
Um.
Okay that's like four minutes already bye
I don't know if I should say that in the video.
video version: 3 min, due the 24th
Recorded with permission.
Is that it?
I thought you were going to ask me about the toilets.
The part I'll remember.
END OF TAPE 24 min
I have one more question for you.
Good morning Rosa.
okay that's like four minutes already
Um, okay, so.
I don't know if I want to say that in the video.
(in the beginning)
""".splitlines()
SAYING_SOMETHING = """\
I'm serious about gloves.
I can't say it was easy.
I promised my mom.
You look after the bees.
You got to love people for this.
I called the hospital and it took three transfers.
Don't put water on burning oil.
I write that down in a notebook every day.
Three things go wrong with a boiler.
I talked with him about fear.
She sends thank you cards to every family.
The rent is due on Friday and nobody pays it.
He recorded two albums in a barn.
So they close the lock.
The end of the month is the worst.
I have one question that I ask every patient.
Good morning is the first word she learned here.
The recording starts at five every morning.
""".splitlines()


@pytest.mark.parametrize("sentence", SAYING_NOTHING)
def test_a_sentence_that_tells_nothing_is_known(sentence):
    assert says_nothing(sentence)


@pytest.mark.parametrize("sentence", SAYING_SOMETHING)
def test_a_sentence_that_tells_something_is_kept(sentence):
    assert not says_nothing(sentence)


def test_an_answer_with_he_says_stays_the_interviewees_where_it_goes_on_with_i():
    notes = dedent(
        """\
        Q: What do you do?
        A: I tune organs in old churches.

        Q: Any advice?
        A: Go and ask the man at the desk. He says no, ask the next one. I asked four of them.
        """
    )
    blocks = [b for b in read_notes(notes).blocks if b.kind == "answer"]
    assert {str(b.speaker) for b in blocks} == {"interviewee"}


def test_quotation_marks_around_nothing_hold_no_words():
    assert all(block.start < block.end for block in read_notes('"\r"').blocks)


def _sections(notes):
    return {block.text: block.section.value for block in read_notes(notes).blocks if block.section}


def test_the_students_i_in_a_paragraph_about_the_other_is_no_connection():
    notes = (
        "I interviewed Ms. Orr, who is a glassblower in Leith. She blows lamps all day.\n\n"
        "When the glass cools it cries. I always thought it was silent. I felt bad for it. She says it is only stress.\n\n"
        "I want to be a potter, so heat is my thing too. She lent me her gloves. I wore them home."
    )
    sections = _sections(notes)
    (middle,) = [text for text in sections if "I felt bad for it." in text]
    assert sections[middle] != "connection"
    (last,) = [text for text in sections if text.startswith("I want to be")]
    assert last.endswith("wore them home.")
    assert sections[last] == "connection"


def test_a_reason_is_told_to_the_end_of_its_paragraph():
    notes = (
        "Ms. Orr is a glassblower in Leith and she blows lamps.\n\n"
        "The reason I chose Ms. Orr is a lamp. My gran had one and it fell. I didn't know who had made it. "
        "I wrote to three shops.\n\nThe first thing I learned is that glass cries. She said so twice."
    )
    (reason,) = [text for text, section in _sections(notes).items() if section == "why"]
    assert reason.startswith("The reason")
    assert reason.endswith("three shops.")


def test_one_arrow_and_what_is_below_me_are_no_talk():
    notes = (
        "Ann Lee, 44, roofer, Bath\n\nbad bit:\n- ladder went, two hours on a ridge\n"
        '→ "a roof is only floor with manners" << best line\n\nadvice: tie the ladder first\n\n'
        "me: picked her bc she's on our street + she mended our roof in the snow\n"
        "also I'm wanting a job outside, no office. I'm ok w/ heights\n"
    )
    blocks = read_notes(notes).blocks
    assert not [block for block in blocks if block.speaker is Speaker.INTERVIEWER]
    outside = next(block for block in blocks if "outside" in block.text)
    assert (outside.kind, outside.section) == (Kind.REFLECTION, Section.CONNECTION)
    line = next(block for block in blocks if "manners" in block.text)
    assert line.section is Section.LEARNED
