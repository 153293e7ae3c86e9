"""Notes become blocks: one row a layout. A layout that was read wrongly is a new row."""

import re
from textwrap import dedent

import pytest

from scriptwright.notes import read_notes
from scriptwright.notes.model import Kind, Speaker
from scriptwright.notes.small_talk import is_about_talk
from scriptwright.sections import Section

#: Layout → the notes, and each block as "kind speaker section text".
LAYOUTS = {
    "quotations between the student's own telling without them": (
        """\
        I picked Officer Whitcomb because I hike every weekend.
        He's a park ranger.
        "I spend most of my day picking up trash, honestly."
        Told him I get really nervous talking to strangers.
        "So do I. I write down three questions first."
        """,
        """\
        reflection student why I picked Officer Whitcomb because I hike every weekend.
        answer student who He's a park ranger.
        answer interviewee learned "I spend most of my day picking up trash, honestly."
        reflection student connection Told him I get really nervous talking to strangers.
        answer interviewee learned "So do I. I write down three questions first."
        """,
    ),
    "Q. and A. with full stops": (
        """\
        Q. What surprised you about the job?
        A. How quiet it is.
        Q. What is the hardest part?
        A. Sending someone home.
        """,
        """\
        question interviewer learned What surprised you about the job?
        answer interviewee learned How quiet it is.
        question interviewer learned What is the hardest part?
        answer interviewee learned Sending someone home.
        """,
    ),
    "lettered headings without an indent": (
        """\
        A) Why I chose her
        I ride the bus every day.
        B) What she does
        She draws plans for streets.
        """,
        """\
        heading student why Why I chose her
        reflection student why I ride the bus every day.
        heading student who What she does
        answer student who She draws plans for streets.
        """,
    ),
    "a heading with a full stop": (
        """\
        Why I wanted her.
        My mom brought home her bread for a whole year.
        """,
        """\
        heading student why Why I wanted her.
        reflection student why My mom brought home her bread for a whole year.
        """,
    ),
    "what was told under the only heading on the job": (
        """\
        why him
        My uncle likes his job.

        his job
        He is a trucker. He said the hardest part is to park at night.

        me
        I always wanted to travel.
        """,
        """\
        heading student why why him
        reflection student why My uncle likes his job.
        heading student who his job
        answer student who He is a trucker.
        answer student learned He said the hardest part is to park at night.
        heading student connection me
        reflection student connection I always wanted to travel.
        """,
    ),
    "requests that name a topic, below a heading": (
        """\
        My reason
        Mrs. Dubois was nice to me in 7th grade.

        Tell me about your job
        I order the books.
        Tell me about a hard day
        A parent shouted at me.
        """,
        """\
        heading student why My reason
        reflection student why Mrs. Dubois was nice to me in 7th grade.
        question interviewer who Tell me about your job
        answer interviewee who I order the books.
        question interviewer learned Tell me about a hard day
        answer interviewee learned A parent shouted at me.
        """,
    ),
    "the student's life in a paragraph below the reason": (
        """\
        I chose her because the ocean scares me.
        I have lived forty minutes from the beach my whole life.
        She is a marine biologist who counts seals.
        """,
        """\
        reflection student why I chose her because the ocean scares me.
        reflection student connection I have lived forty minutes from the beach my whole life.
        answer student who She is a marine biologist who counts seals.
        """,
    ),
    "questions on lines of their own": (
        """\
        What are your responsibilities?
        I run the kitchen of a school.
        What was the hardest part of getting there?
        I had no money for a course.
        """,
        """\
        question interviewer who What are your responsibilities?
        answer interviewee who I run the kitchen of a school.
        question interviewer learned What was the hardest part of getting there?
        answer interviewee learned I had no money for a course.
        """,
    ),
    "blank lines everywhere": (
        """\


        What do you do at work?


        I grade timber.


        What advice do you have for me?


        Walk in a forest first.


        """,
        """\
        question interviewer who What do you do at work?
        answer interviewee who I grade timber.
        question interviewer learned What advice do you have for me?
        answer interviewee learned Walk in a forest first.
        """,
    ),
    "numbered questions without question marks": (
        """\
        1. What do you do all day
        I repair clocks in a small shop.
        2. How did you learn it
        From my uncle.
        3. Advice for students
        Break something and mend it.
        """,
        """\
        question interviewer who What do you do all day
        answer interviewee who I repair clocks in a small shop.
        question interviewer learned How did you learn it
        answer interviewee learned From my uncle.
        question interviewer learned Advice for students
        answer interviewee learned Break something and mend it.
        """,
    ),
    "numbers with brackets": (
        """\
        1) What is your job?
        I tune pianos.
        2) What do you like about it?
        The silence after.
        3) What skills do you need?
        Good ears.
        """,
        """\
        question interviewer who What is your job?
        answer interviewee who I tune pianos.
        question interviewer learned What do you like about it?
        answer interviewee learned The silence after.
        question interviewer learned What skills do you need?
        answer interviewee learned Good ears.
        """,
    ),
    "Q and A": (
        """\
        Q: What is your job?
        A: I am a paramedic.
        Q: What is hard about it?
        A: The nights. I sleep badly.
        """,
        """\
        question interviewer who What is your job?
        answer interviewee who I am a paramedic.
        question interviewer learned What is hard about it?
        answer interviewee learned The nights. I sleep badly.
        """,
    ),
    "Q and A with numbers": (
        """\
        Q1. What is your role?
        A1. I direct a choir.
        Q2. What do you enjoy most?
        A2. The first rehearsal.
        """,
        """\
        question interviewer who What is your role?
        answer interviewee who I direct a choir.
        question interviewer learned What do you enjoy most?
        answer interviewee learned The first rehearsal.
        """,
    ),
    "bold questions": (
        """\
        **What does your job involve?**
        I check lifts for safety.

        **What surprised you about it**
        How many people thank me.
        """,
        """\
        question interviewer who What does your job involve?
        answer interviewee who I check lifts for safety.
        question interviewer learned What surprised you about it
        answer interviewee learned How many people thank me.
        """,
    ),
    "markdown headings that ask": (
        """\
        # Interview with a glazier

        ### What do you do?
        I fit windows.

        ### How did you get started?
        I answered an ad.

        ## Why I chose him
        He mended our roof light.
        """,
        """\
        heading student - Interview with a glazier
        question interviewer who What do you do?
        answer interviewee who I fit windows.
        question interviewer learned How did you get started?
        answer interviewee learned I answered an ad.
        heading student why Why I chose him
        reflection student why He mended our roof light.
        """,
    ),
    "speakers by name with chatter": (
        """\
        Interviewer: Hi, can you hear me?
        Dr. Patel: Yes, hello!
        Interviewer: Great. What do you do at the hospital?
        Dr. Patel: I lead the burn unit.
        Interviewer: Wow, that's great.
        Interviewer: What obstacles did you face?
        Dr. Patel: I failed my first board exam.
        Interviewer: Thank you so much!
        """,
        """\
        other interviewer - Hi, can you hear me?
        other interviewee - Yes, hello!
        question interviewer who Great. What do you do at the hospital?
        answer interviewee who I lead the burn unit.
        other interviewer - Wow, that's great.
        question interviewer learned What obstacles did you face?
        answer interviewee learned I failed my first board exam.
        other interviewer - Thank you so much!
        """,
    ),
    "both speakers by their names": (
        """\
        Nadia: What is your role at the museum?
        Felix: I restore paintings.
        Nadia: What is your favorite part?
        Felix: The first cleaning test.
        """,
        """\
        question interviewer who What is your role at the museum?
        answer interviewee who I restore paintings.
        question interviewer learned What is your favorite part?
        answer interviewee learned The first cleaning test.
        """,
    ),
    "several turns of one speaker": (
        """\
        Q: What is your job?
        A: I am a welder.
        I weld pipes under water.
        Q: Is it dangerous?
        A: Yes, of course it is dangerous work.
        """,
        """\
        question interviewer who What is your job?
        answer interviewee who I am a welder.
        answer interviewee who I weld pipes under water.
        question interviewer learned Is it dangerous?
        answer interviewee learned Yes, of course it is dangerous work.
        """,
    ),
    "a meeting transcript with time stamps": (
        """\
        Ida Brandt  0:03
        What do you do at the harbor?

        Olu Ade  0:08
        I plan where the ships go.

        Ida Brandt  0:31
        What was your biggest mistake?

        Olu Ade  0:40
        I once closed the wrong gate.
        """,
        """\
        question interviewer who What do you do at the harbor?
        answer interviewee who I plan where the ships go.
        question interviewer learned What was your biggest mistake?
        answer interviewee learned I once closed the wrong gate.
        """,
    ),
    "time stamps in front of labels": (
        """\
        [00:01] Me: What is your job?
        [00:05] Her: I train guide dogs.
        [00:20] Me: What is the best part?
        [00:26] Her: The day they meet their person.
        """,
        """\
        question interviewer who What is your job?
        answer interviewee who I train guide dogs.
        question interviewer learned What is the best part?
        answer interviewee learned The day they meet their person.
        """,
    ),
    "requests without a question mark": (
        """\
        Tell me about your job.
        I keep bees on roofs.
        Describe a typical day.
        I drive from roof to roof.
        Talk about a challenge you faced.
        Mites killed half of them.
        """,
        """\
        question interviewer who Tell me about your job.
        answer interviewee who I keep bees on roofs.
        question interviewer who Describe a typical day.
        answer interviewee who I drive from roof to roof.
        question interviewer learned Talk about a challenge you faced.
        answer interviewee learned Mites killed half of them.
        """,
    ),
    "question and answer on one line": (
        """\
        What do you do here? I mend nets.
        How long have you done it? Forty years.
        What do you like about it? The talk while we mend.
        """,
        """\
        question interviewer who What do you do here?
        answer interviewee who I mend nets.
        question interviewer who How long have you done it?
        answer interviewee who Forty years.
        question interviewer learned What do you like about it?
        answer interviewee learned The talk while we mend.
        """,
    ),
    "telegraphic fragments": (
        """\
        What do you do?
        roofs, mostly slate. some lead
        Hardest part?
        wind. and knees
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who roofs, mostly slate. some lead
        question interviewer learned Hardest part?
        answer interviewee learned wind. and knees
        """,
    ),
    "bullets under sub-heads": (
        """\
        What are your main responsibilities?
        Run the shop:
        - order the paper
        - set the type
        Teach:
        - show apprentices the press
        What is your advice?
        Start with small cards.
        """,
        """\
        question interviewer who What are your main responsibilities?
        heading - who Run the shop:
        list interviewee who order the paper
        list interviewee who set the type
        heading - who Teach:
        list interviewee who show apprentices the press
        question interviewer learned What is your advice?
        answer interviewee learned Start with small cards.
        """,
    ),
    "arrows answer": (
        """\
        - what do you do exactly?
        -> I deliver mail by boat
        - hardest thing?
        -> fog, every autumn
        - any advice?
        -> learn the tide tables
        """,
        """\
        question interviewer who what do you do exactly?
        answer interviewee who I deliver mail by boat
        question interviewer learned hardest thing?
        answer interviewee learned fog, every autumn
        question interviewer learned any advice?
        answer interviewee learned learn the tide tables
        """,
    ),
    "parts A and B": (
        """\
        1. A) What is your job and B) what was your first one?
        A) I am a court reporter.
        B) I typed menus.
        2. What do you like about it?
        Every day is a story.
        3. What advice do you have?
        Learn to spell.
        """,
        """\
        question interviewer who What is your job and B) what was your first one?
        answer interviewee who I am a court reporter.
        answer interviewee who I typed menus.
        question interviewer learned What do you like about it?
        answer interviewee learned Every day is a story.
        question interviewer learned What advice do you have?
        answer interviewee learned Learn to spell.
        """,
    ),
    "answers in the third person": (
        """\
        What does she do?
        She said she reads meters for the city.
        What was hard for her?
        She told me that dogs bit her twice.
        """,
        """\
        question interviewer who What does she do?
        answer student who She said she reads meters for the city.
        question interviewer learned What was hard for her?
        answer student learned She told me that dogs bit her twice.
        """,
    ),
    "the student's own headings": (
        """\
        Who I interviewed
        I interviewed Lena Fox. She is a surveyor.

        Why I chose her
        She measured our street in the rain.

        What I learned
        She said a bad map costs a year.

        How it connects to me
        I draw maps of games that do not exist.
        """,
        """\
        heading student who Who I interviewed
        answer student who I interviewed Lena Fox. She is a surveyor.
        heading student why Why I chose her
        reflection student why She measured our street in the rain.
        heading student learned What I learned
        answer student learned She said a bad map costs a year.
        heading student connection How it connects to me
        reflection student connection I draw maps of games that do not exist.
        """,
    ),
    "one narrative without questions": (
        """\
        I interviewed my neighbor, Mr. Sato, who is a locksmith. I chose him because he let us in \
        when I had lost my key. He told me that most locks are opened by patience. I want to \
        study engineering, so I liked that.
        """,
        """\
        answer student who I interviewed my neighbor, Mr. Sato, who is a locksmith.
        reflection student why I chose him because he let us in when I had lost my key.
        answer student learned He told me that most locks are opened by patience.
        reflection student connection I want to study engineering, so I liked that.
        """,
    ),
    "the reflection first": (
        """\
        I chose my aunt's boss because he is never angry.

        What do you do?
        I run a laundry.
        What advice do you have for me?
        Count everything twice.
        """,
        """\
        reflection student why I chose my aunt's boss because he is never angry.
        question interviewer who What do you do?
        answer interviewee who I run a laundry.
        question interviewer learned What advice do you have for me?
        answer interviewee learned Count everything twice.
        """,
    ),
    "the reflection last, without a heading": (
        """\
        What do you do?
        I run a ferry.
        What is the hardest part?
        Ice in the channel.

        After this interview I want to take the boating course at my school. I have \
        never been on a boat.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I run a ferry.
        question interviewer learned What is the hardest part?
        answer interviewee learned Ice in the channel.
        reflection student connection After this interview I want to take the boating course at my \
        school. I have never been on a boat.
        """,
    ),
    "the reflection in the middle": (
        """\
        What do you do?
        I paint signs.

        My thoughts:
        I draw letters in class all day, so this is for me.

        What advice do you have?
        Practice one letter a week.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I paint signs.
        heading student connection My thoughts:
        reflection student connection I draw letters in class all day, so this is for me.
        question interviewer learned What advice do you have?
        answer interviewee learned Practice one letter a week.
        """,
    ),
    "the assignment on top": (
        """\
        Assignment: make a 2 minute video. Say who you interviewed, why you chose them, what you learned \
        and how it connects to you.

        What do you do?
        I dye wool.
        How did you start?
        I ruined a sweater.
        """,
        """\
        assignment - - Assignment: make a 2 minute video. Say who you interviewed, why you chose them, \
        what you learned and how it connects to you.
        question interviewer who What do you do?
        answer interviewee who I dye wool.
        question interviewer learned How did you start?
        answer interviewee learned I ruined a sweater.
        """,
    ),
    "facts at the head": (
        """\
        Interviewee: Ruth Abara
        Job: crane operator
        Date: May 3

        What do you like about your job?
        The view.
        What is hard about it?
        Wind, and no toilet.
        """,
        """\
        other student who Ruth Abara
        other student who crane operator
        other - - May 3
        question interviewer learned What do you like about your job?
        answer interviewee learned The view.
        question interviewer learned What is hard about it?
        answer interviewee learned Wind, and no toilet.
        """,
    ),
    "a fact about the student inside the interviewer's turn": (
        """\
        Me: What is your job?
        Him: I design bridges for trains.
        Me: I asked you because you built the bridge by my house.
        Him: Oh, the blue one. Thank you.
        Me: I'm taking physics and I want to study engineering. Is that a good start?
        Him: A good start is to build something that breaks.
        """,
        """\
        question interviewer who What is your job?
        answer interviewee who I design bridges for trains.
        reflection interviewer why I asked you because you built the bridge by my house.
        other interviewee - Oh, the blue one. Thank you.
        reflection interviewer connection I'm taking physics and I want to study engineering.
        question interviewer learned Is that a good start?
        answer interviewee learned A good start is to build something that breaks.
        """,
    ),
    "a label that is no speaker": (
        """\
        What do you do?
        I coach rowing.
        What is your advice?
        Two things: eat early and sleep early.
        Remember: the boat hears you.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I coach rowing.
        question interviewer learned What is your advice?
        answer interviewee learned Two things: eat early and sleep early.
        answer interviewee learned Remember: the boat hears you.
        """,
    ),
    "a question within an answer": (
        """\
        What do you do?
        I sell stamps. Who buys stamps today? More people than you think.
        What do you like about it?
        Old letters.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I sell stamps. Who buys stamps today? More people than you think.
        question interviewer learned What do you like about it?
        answer interviewee learned Old letters.
        """,
    ),
    "lines wrapped by an e-mail program": (
        """\
        > What do you do, and what does a normal week look like for you?

        I write the music that you hear in lifts and in shops, which sounds
        like a joke, and I also record the voices that tell you which floor
        you are on. Most of the week I sit in a room without any windows.

        > What advice do you have for somebody at school?

        Listen to what everybody else stopped hearing, and write it down as
        soon as you can, because in a week you will not hear it any longer.
        """,
        """\
        question interviewer who What do you do, and what does a normal week look like for you?
        answer interviewee who I write the music that you hear in lifts and in shops, which sounds like a \
        joke, and I also record the voices that tell you which floor you are on. Most of the week I sit \
        in a room without any windows.
        question interviewer learned What advice do you have for somebody at school?
        answer interviewee learned Listen to what everybody else stopped hearing, and write it down as \
        soon as you can, because in a week you will not hear it any longer.
        """,
    ),
    "a line as long as a paragraph that ends without its full stop": (
        """\
        What do you do?
        I tune pianos in schools and in two churches, which takes me all over the county in a van, and on Fridays I tune one at home that
        Don't ask me about organs.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I tune pianos in schools and in two churches, which takes me all over the county in a van, and on Fridays I tune one at home that
        answer interviewee who Don't ask me about organs.
        """,
    ),
    "a title with a full stop, answers without their questions": (
        """\
        Interview with Mr. Baxter, a piano tuner.

        1. I tune about four pianos a day, mostly in schools.
        2. My uncle taught me when I was sixteen. I was terrible at first.
        3. The hardest part is telling a family that a piano can't be saved.

        What I took from it
        I play the cello, and I never thought about who keeps an instrument alive.
        """,
        """\
        heading student - Interview with Mr. Baxter, a piano tuner.
        answer interviewee who I tune about four pianos a day, mostly in schools.
        answer interviewee learned My uncle taught me when I was sixteen. I was terrible at first.
        answer interviewee learned The hardest part is telling a family that a piano can't be saved.
        heading student connection What I took from it
        reflection student connection I play the cello, and I never thought about who keeps an \
        instrument alive.
        """,
    ),
    "numbered answers below numbered questions": (
        """\
        Questions:
        1. What do you do for work?
        2. How did you get into it?
        3. What is the hardest part?

        Answers:
        1. Bus driver for the city
        2. My cousin drove a bus. I took the test twice.
        3. Winter mornings.
        """,
        """\
        heading student - Questions:
        question interviewer who What do you do for work?
        question interviewer learned How did you get into it?
        question interviewer learned What is the hardest part?
        heading student - Answers:
        answer interviewee who Bus driver for the city
        answer interviewee learned My cousin drove a bus. I took the test twice.
        answer interviewee learned Winter mornings.
        """,
    ),
    "signed, and to be signed": (
        """\
        Q: What do you do?
        A: I cut hair for a living.
        Q: Advice?
        A: Learn to listen.

        Best,
        Dana
        Interviewee signature: D. Whitlock
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I cut hair for a living.
        question interviewer learned Advice?
        answer interviewee learned Learn to listen.
        other - - Best,
        other - - Dana
        other - - Interviewee signature: D. Whitlock
        """,
    ),
    "a letter of answers": (
        """\
        I wrote to her because she spoke at our school.

        Dear Rosa,

        Thanks for your note. You asked how I began.

        I'm a beekeeper and I look after ninety hives. I grew up in the city and feared bees until I was twenty.

        The hard part is winter. We lost half of the hives in 2019.

        Yours,
        Jo
        """,
        """\
        reflection student why I wrote to her because she spoke at our school.
        other interviewee - Dear Rosa,
        other interviewee - Thanks for your note.
        question interviewer learned You asked how I began.
        answer interviewee who I'm a beekeeper and I look after ninety hives. I grew up in the city and feared \
        bees until I was twenty.
        answer interviewee learned The hard part is winter. We lost half of the hives in 2019.
        other - - Yours,
        other - - Jo
        """,
    ),
    "an answer with he told me in it": (
        """\
        What do you do?
        I run a fire engine.
        How did you get into it?
        I was a bank teller and I was bored. A crew came in and I asked one of them about it. He told me to \
        come by. I went that Saturday.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I run a fire engine.
        question interviewer learned How did you get into it?
        answer interviewee learned I was a bank teller and I was bored. A crew came in and I asked one of them \
        about it. He told me to come by. I went that Saturday.
        """,
    ),
    "what the student learned, in the middle of the answers": (
        """\
        What is your job?
        I fix pipes.
        What is hard?
        The winter.
        What I learn: I learn that a job with the hands needs thinking.
        """,
        """\
        question interviewer who What is your job?
        answer interviewee who I fix pipes.
        question interviewer learned What is hard?
        answer interviewee learned The winter.
        heading student learned What I learn
        answer student learned I learn that a job with the hands needs thinking.
        """,
    ),
    "a name and no questions": (
        """\
        Mrs. Ines Caldeira, tailor, on Mill Street since 1998

        She hems dresses. Before that she sewed zippers.
        """,
        """\
        other student who Mrs. Ines Caldeira, tailor, on Mill Street since 1998
        answer student learned She hems dresses. Before that she sewed zippers.
        """,
    ),
    "nested bullets": (
        """\
        What does a tailor do
        \t• suits, mostly
        \t\t◦ youngest customer is 8
        How did you get there
        \t• grandfather had a shop
        \t\t◦ “thread is cheap, time is not”
        Skills needed
        \t• patience
        Me / connection
        - I sew my own costumes and I hate the fitting.
        """,
        """\
        question interviewer who What does a tailor do
        list interviewee who suits, mostly
        list interviewee who youngest customer is 8
        question interviewer learned How did you get there
        list interviewee learned grandfather had a shop
        list interviewee learned “thread is cheap, time is not”
        heading - learned Skills needed
        list interviewee learned patience
        heading student connection Me / connection
        reflection student connection I sew my own costumes and I hate the fitting.
        """,
    ),
    "curly quotes": (
        """\
        Q: What’s your role?
        A: I’m the baker. “Dough waits,” that’s what I tell people.
        Q: What don’t people see?
        A: The flour bill.
        """,
        """\
        question interviewer who What’s your role?
        answer interviewee who I’m the baker. “Dough waits,” that’s what I tell people.
        question interviewer learned What don’t people see?
        answer interviewee learned The flour bill.
        """,
    ),
    "an aside of the student in brackets": (
        """\
        What do you do? I run the reading room.
        (Why him: my cousin talks to nobody but him. So I wanted to meet him.)
        What was hard? Two years without a contract.
        What is the best part? A boy who reads to the dog.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I run the reading room.
        heading student why Why him
        reflection student why my cousin talks to nobody but him. So I wanted to meet him.
        question interviewer learned What was hard?
        answer interviewee learned Two years without a contract.
        question interviewer learned What is the best part?
        answer interviewee learned A boy who reads to the dog.
        """,
    ),
    "an answer about somebody else": (
        """\
        What do you do?
        I run the reading room.
        What is the best thing that happened to you?
        There was a boy who stuttered. He reads to a dog and does not stutter.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I run the reading room.
        question interviewer learned What is the best thing that happened to you?
        answer interviewee learned There was a boy who stuttered. He reads to a dog and does not stutter.
        """,
    ),
    "takeaways of the student after the interview": (
        """\
        ### What do you do?
        I test apps with people.
        ### What goes wrong?
        Nobody wants to hear it.
        ## My three takeaways
        * Watching beats asking.
        * A first job can be useful.
        ## How it relates to me
        I run the club's sign-up site.
        """,
        """\
        question interviewer who What do you do?
        answer interviewee who I test apps with people.
        question interviewer learned What goes wrong?
        answer interviewee learned Nobody wants to hear it.
        heading student learned My three takeaways
        list student learned Watching beats asking.
        list student learned A first job can be useful.
        heading student connection How it relates to me
        reflection student connection I run the club's sign-up site.
        """,
    ),
    "a request that is marked as a question": (
        """\
        Question 1: What is your work?
        Answer: I am a pharmacist.
        Question 2: Please tell about an important moment.
        Answer: One old man was always dizzy.
        Question 3: What is your advice?
        Answer: Do not wait.
        """,
        """\
        question interviewer who What is your work?
        answer interviewee who I am a pharmacist.
        question interviewer learned Please tell about an important moment.
        answer interviewee learned One old man was always dizzy.
        question interviewer learned What is your advice?
        answer interviewee learned Do not wait.
        """,
    ),
    "a worksheet put to the student": (
        """\
        1. Who did you interview?
        I interviewed Gus Marin, a plumber.
        2. Why did you choose this person?
        He fixed our sink on a holiday.
        3. What did you learn?
        He said water always wins.
        4. How does this connect to you?
        I like to know how things work.
        """,
        """\
        question interviewer who Who did you interview?
        answer student who I interviewed Gus Marin, a plumber.
        question interviewer why Why did you choose this person?
        reflection student why He fixed our sink on a holiday.
        question interviewer learned What did you learn?
        answer student learned He said water always wins.
        question interviewer connection How does this connect to you?
        reflection student connection I like to know how things work.
        """,
    ),
}


def as_table(text: str) -> list[str]:
    return [
        f"{block.kind} {block.speaker or '-'} {block.section or '-'} {' '.join(block.text.split())}"
        for block in read_notes(text).blocks
    ]


def unbroken(text: str) -> str:
    """The row without its margin, and without that of lines that go on in the next."""
    return re.sub(" {4,}", " ", dedent(text))


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read(name):
    text, expected = map(unbroken, LAYOUTS[name])
    assert as_table(text) == expected.splitlines()


@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=["CRLF", "CR"])
@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_is_read_alike_with_any_line_ends(name, end):
    text = unbroken(LAYOUTS[name][0])
    assert as_table(text.replace("\n", end)) == as_table(text)


def test_an_answer_knows_its_question_and_a_list_its_heading():
    text = unbroken(LAYOUTS["bullets under sub-heads"][0])
    by_id = {block.id: block for block in read_notes(text).blocks}
    below = {
        block.text: (by_id[block.question].text, block.heading and by_id[block.heading].text)
        for block in by_id.values()
        if block.kind in ("answer", "list")
    }
    duties = "What are your main responsibilities?"
    assert below == {
        "order the paper": (duties, "Run the shop:"),
        "set the type": (duties, "Run the shop:"),
        "show apprentices the press": (duties, "Teach:"),
        "Start with small cards.": ("What is your advice?", None),
    }


def test_the_same_words_twice_are_two_blocks_with_ids_of_their_own():
    blocks = read_notes("What do you do?\nI wait.\nWhat do you like about it?\nI wait.").blocks
    assert len({block.id for block in blocks}) == len(blocks) == 4


def test_the_ids_of_blocks_outlive_a_change_elsewhere():
    text = unbroken(LAYOUTS["Q and A"][0])
    before = {block.text: block.id for block in read_notes(text).blocks}
    after = {block.text: block.id for block in read_notes(f"Interview, May 3\n\n{text}A: I nap.\n").blocks}
    assert before.items() <= after.items()


def test_what_the_notes_tell_in_the_third_person_is_marked():
    blocks = read_notes(unbroken(LAYOUTS["answers in the third person"][0])).blocks
    assert [block.reported for block in blocks] == [False, True, False, True]


def test_the_assignment_is_handed_on():
    text = unbroken(LAYOUTS["the assignment on top"][0])
    assert read_notes(text).assignment.startswith("Assignment: make a 2 minute video.")
    assert read_notes("What do you do?\nI dye wool.").assignment == ""


def test_an_assignment_may_say_who_i_interviewed():
    brief = "A video in which I say who I interviewed, their job, why I chose them, and what I learned:"
    notes = f"{brief}\nWhat do you do?\nI dye wool.\nWhat is hard?\nThe blue."
    assert read_notes(notes).assignment == brief
    memo = "I interviewed Ms. Orr for my video. I had to say why I chose her."
    assert read_notes(f"{memo}\nWhat do you do?\nI dye wool.").assignment == ""


def test_one_question_makes_an_interview():
    blocks = read_notes("Interview with Mr. Bell, a baker\n\nWhat do you do?\nI bake bread.").blocks
    assert [(block.kind, block.speaker) for block in blocks[1:]] == [
        (Kind.QUESTION, Speaker.INTERVIEWER),
        (Kind.ANSWER, Speaker.INTERVIEWEE),
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "?", "-", "**", "#"])
def test_notes_without_words_have_nothing_to_tell(text):
    assert all(block.kind == "other" for block in read_notes(text).blocks)


OTHER_LANGUAGES = {
    "es": "¿Cuál es su trabajo?\nSoy enfermera en un hospital y trabajo de noche con los niños.\n"
    "¿Qué fue lo más difícil?\nNo tenía dinero para los libros, así que estudié en la biblioteca.",
    "fr": "Quel est votre métier ?\nJe suis boulanger et je me lève à deux heures du matin.\n"
    "Qu'est-ce qui est difficile ?\nLe froid, et les jours où personne n'achète de pain.",
    "de": "Was machen Sie den ganzen Tag?\nIch repariere Uhren, die niemand mehr haben will.\n"
    "Was war schwierig?\nDas Geld, und dass mein Vater nicht daran geglaubt hat.",
    "pt": "O que você faz no trabalho?\nEu sou carpinteiro e faço portas para as casas da vila.\n"
    "O que foi mais difícil?\nNão havia dinheiro, e o meu pai não queria que eu saísse da escola.",
}


@pytest.mark.parametrize(("language", "text"), OTHER_LANGUAGES.items(), ids=OTHER_LANGUAGES)
def test_notes_in_another_language_are_known_and_it_is_said_in_one_sentence(language, text):
    notes = read_notes(text)
    assert notes.language == language
    assert len(notes.doubts) == 1
    assert notes.doubts[0].endswith(".")


@pytest.mark.parametrize("name", LAYOUTS)
def test_english_notes_are_known_as_english(name):
    notes = read_notes(unbroken(LAYOUTS[name][0]))
    assert (notes.language, notes.doubts) == ("en", ())


def test_words_of_another_language_do_not_make_notes_foreign():
    text = (
        "What do you do?\nI run a panadería in San José, and my abuela's words are on the wall: "
        "“No hay mal que por bien no venga.”\nWhat is your advice?\nLearn the names of your neighbors."
    )
    assert read_notes(text).language == "en"


def test_a_title_that_says_what_is_due_is_all_of_the_assignment():
    text = (
        "interview notes comm 9 - video thing due fri (2-3 min)\n\nmoira, plumber, dunedin\n\nwhat she does\n"
        "- pipes first, then taps\n- 4 to 6 jobs a day\n\nlearned\n- water always wins\n"
    )
    notes = read_notes(text)
    assert notes.assignment == "interview notes comm 9 - video thing due fri (2-3 min)"
    assert [block.text for block in notes.blocks if block.section is Section.WHO][-2:] == [
        "pipes first, then taps",
        "4 to 6 jobs a day",
    ]


def test_short_lines_beside_long_ones_are_no_wrapped_paragraph():
    long = (
        "She told me that the oven is older than she is and that nobody dares to clean the left side of it. "
        * 3
    )
    notes = read_notes(
        "Lotte Brandt, 51, baker, owns a third of a shop in Husum. the rest is her sister's\n"
        "done in the flour store, sunday before lunch, about 20 mins w/ a cat\n\n" + long + "\n"
    )
    assert not [block.text for block in notes.blocks if "sister" in block.text and "flour" in block.text]
    about_talk = next(block for block in notes.blocks if "flour store" in block.text)
    assert about_talk.section is None


def test_lines_of_a_story_without_points_stay_apart():
    text = (
        "Ann Lee, roofer in Bath\n\nthe storm\n"
        "The wind took the ridge off at two in the afternoon. nobody had tied the ladder, twice\n"
        "her brother held on to the gutter w/ one hand and his lunch in the other. he kept both\n"
        "went up w/ a rope in the end and pulled him back in, nothing to do w/ the lunch or so\n"
        "came down at five past three. he bought the cakes. still does it each year in november\n"
        "what she says: a ladder that is not tied is a slide. tie it first and talk about it when you are down, and never the other way round\n\n"
        "me: I sit indoors, I draw houses and never once thought of who goes up there. "
        + "so now I look up when I walk to school and count the ridges. " * 4
        + "\n"
    )
    told = [block.text for block in read_notes(text).blocks]
    assert not [one for one in told if "twice" in one and "brother" in one]
    assert not [one for one in told if "or so" in one and "came down" in one]


def test_notes_that_begin_with_small_letters_line_by_line_are_not_wrapped_ones():
    text = (
        "Bo Lund, ferryman in Bath\n\nropes, tar\nup at 4 every day\ncoffee first\nthen the engine\n"
        "Nov 2012, ice. Bo threw the rope to the boy bc he would not let go till the sledge was in\n"
        "boy warm again in an hour, sledge gone\nlikes: quiet\nthe bell\n"
        + "me: I row, badly, and have never thought of ice. " * 4
        + "\n"
    )
    told = [block.text for block in read_notes(text).blocks]
    assert not [one for one in told if "sledge was in" in one and "boy warm" in one]


@pytest.mark.parametrize(
    ("line", "about_talk"),
    [
        ("The interview was in her kitchen Sunday evening, the kettle was on. 25 min", True),
        ("recorded at his bench, saturday, 40 mins", True),
        ("done in the oven, 25 mins", False),
        ("The interview was on Sunday and I learned to listen", False),
    ],
)
def test_when_and_where_they_talked_is_no_statement(line, about_talk):
    assert is_about_talk(line) is about_talk


def test_the_hours_of_a_day_stay_with_what_is_done_then():
    who = "Ms. Ana Ruiz, school nurse\nshe works at Elm Street School\n"
    notes = f"{who}\nHER DAY\n7:15 roll call\n10:30 drill\ngate duty\n2:30 roll call again\n"
    assert [b.text for b in read_notes(notes).blocks if ":" in b.text] == [
        "7:15 roll call",
        "10:30 drill",
        "2:30 roll call again",
    ]


def test_an_answer_of_marks_alone_is_read():
    assert [block.kind for block in read_notes("What do you do?\nMe: …\n").blocks][:1] == [Kind.QUESTION]
