"""The draft: within its time, each line from the notes or an answer, in the right voice."""

import re
from textwrap import dedent

import pytest
from golden_cases import CASES

from scriptwright.assignment import read_assignment
from scriptwright.notes import Interviewee, read_notes
from scriptwright.outline import make_outline
from scriptwright.script import LineKind
from scriptwright.script.write import write_script
from scriptwright.sections import Pronoun, Section

NOTES = dedent("""\
    Interview with Ms. Cho, watchmaker at Cho & Daughter

    What do you do?
    I repair clocks and I wind the one in the town hall tower. I've done it for thirty years.
    - order springs
    - teach my daughter the trade
    What obstacles did you face?
    My hands began to shake in 2015, so I built a brass rest for my wrist.
    What is your secret?
    Patience. My father used to say, "A clock knows when you lie to it."
    What advice do you have for me?
    Take one thing apart every week. Don't buy tools before you need them.
    What do you love about it?
    When forty clocks strike noon one after the other, I laugh every time.

    How it connects to me
    I take radios apart with my cousin. I never thought that somebody could be paid for being slow.
    """)
CONNECTED = [case for case in CASES if case.name != "ingeniero-agronomo"]
SPANISH = next(case for case in CASES if case.name == "ingeniero-agronomo")
EVERY = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
#: Two note files, one behind the other: enough to say for five minutes.
PAIRS = [
    ("veterinarian", "fire-captain"),
    ("truck-driver", "oyster-farmer"),
    ("restaurant-owner", "childrens-librarian"),
    ("icu-nurse", "pharmacist"),
]


def outline(notes=NOTES, brief="", **given):
    return make_outline(read_notes(notes), read_assignment(brief), **given)


def script(notes=NOTES, brief="", minutes=3.0, answers=None, interviewee=None, **given):
    found = outline(notes, brief, answers=answers, interviewee=interviewee)
    return write_script(found, minutes=minutes, answers=answers, **given)


def texts(made, section=None):
    return [line.text for part in made.sections if section in (None, part.section) for line in part.lines]


def told_words(found):
    """Words of the notes that a script can tell."""
    kinds = ("answer", "list", "reflection")
    return sum(len(b.text.split()) for b in found.blocks if b.section is not None and b.kind in kinds)


class TestTelling:
    def test_the_sections_come_in_the_order_in_which_they_are_said(self):
        assert [part.section for part in script().sections] == list(Section)

    def test_it_opens_with_who_it_was_and_closes_with_thanks(self):
        first, *_, last = texts(script(NOTES.replace("- teach my daughter the trade\n", "")))
        assert first == "For this video, I interviewed Ms. Cho, who's a watchmaker at Cho & Daughter."
        assert last == "That was my interview with Ms. Cho. Thank you for watching."

    @pytest.mark.parametrize(
        ("person", "opening"),
        [
            (Interviewee("Ms. Cho", "actor"), "For this video, I interviewed Ms. Cho, who's an actor."),
            (Interviewee("Ms. Cho"), "For this video, I interviewed Ms. Cho."),
            (Interviewee("Ms. Cho", None, "the BBC"), "For this video, I interviewed Ms. Cho from the BBC."),
            (Interviewee(None, "actor"), "For this video, I interviewed an actor."),
            (Interviewee(None, "nurse", "St. Jude"), "For this video, I interviewed a nurse at St. Jude."),
            (Interviewee(), "For this video, I interviewed someone about their work."),
        ],
    )
    def test_the_opening_says_no_more_than_is_known(self, person, opening):
        notes = "What do you like?\nThe quiet is good for me.\nWhat is hard?\nThe hours are long for me."
        assert texts(script(notes, interviewee=person))[0] == opening

    def test_the_interviewees_words_are_told_in_the_third_person(self):
        made = " ".join(texts(script(), Section.WHO))
        assert "repairs clocks" in made
        assert "teaches her daughter the trade" in made
        assert not re.search(r"\bI\b(?! interviewed)|\bmy\b", made)

    def test_the_students_words_stay_in_the_first_person(self):
        assert "I take radios apart with my cousin." in texts(script(), Section.CONNECTION)

    def test_a_quotation_stays_word_for_word(self):
        assert any("A clock knows when you lie to it." in text for text in texts(script()))

    def test_advice_is_told_as_advice_and_not_as_an_order(self):
        made = texts(script(), Section.LEARNED)
        assert not [text for text in made if re.match(r"Take one|Don't buy", text)]
        assert any("to take one thing apart every week" in text for text in made)
        assert any(re.search(r"(?:not to|shouldn't) buy tools before", text) for text in made)

    def test_no_advice_mixes_me_and_you(self):
        notes = NOTES.replace(
            "Don't buy tools before you need them.", "Don't open with your rent money, borrow it."
        )
        made = [text for text in texts(script(notes), Section.LEARNED) if "rent money" in text]
        assert made == ["Ms. Cho also said not to open with your rent money, but to borrow it."]

    def test_the_opening_is_not_said_again_in_the_second_line(self):
        notes = NOTES.replace("I repair clocks", "I'm a watchmaker in the harbor. I repair clocks")
        assert "Ms. Cho works in the harbor." in texts(script(notes), Section.WHO)

    def test_they_at_the_beginning_of_an_answer_is_said_with_the_question_that_tells_who(self):
        notes = NOTES.replace("What is your secret?", "What do people get wrong about clocks?")
        notes = notes.replace("Patience. My", "They think that a clock is a machine. My")
        for minutes in (1, 3):
            made = [text for text in texts(script(notes, minutes=minutes)) if "is a machine" in text]
            assert made or minutes == 1
            assert all("what people get wrong about clocks" in text for text in made)

    def test_what_was_learned_does_not_open_with_also(self):
        for case in CONNECTED:
            lines = texts(case.script(), Section.LEARNED)[1:2]
            assert not [text for text in lines if text.startswith("I also asked")], case.name

    @EVERY
    def test_a_role_in_place_of_a_name_is_not_drummed(self, case):
        role = case.outline.interviewee.role
        if case.outline.interviewee.name is None and role:
            made = " ".join(texts(case.script())).casefold()
            assert made.count(f"the {role.casefold()}") <= 3

    def test_a_bare_noun_is_told_with_its_question(self):
        assert not [text for text in texts(script()) if text.startswith("Patience")]
        assert any("patience" in text and "secret" in text for text in texts(script()))

    def test_each_line_knows_its_question(self):
        by_text = {line.text: line.question for line in script().lines}
        wrist = next(text for text in by_text if "wrist" in text)
        assert by_text[wrist] == "What obstacles did you face?"

    def test_questions_headings_and_the_assignment_are_not_said(self):
        notes = "Assignment: a 2 minute video on who you interviewed and what you learned.\n\n" + NOTES
        made = " ".join(texts(script(notes)))
        assert "2 minute video" not in made
        assert "How it connects to me" not in made

    def test_a_line_says_that_its_grammar_was_mended(self):
        notes = NOTES.replace(
            "My hands began to shake in 2015", "I am agree with my teacher: in 2015 she quit"
        )
        lines = {line.text: line.mended for line in script(notes).lines}
        assert [mended for text, mended in lines.items() if "agrees with" in text] == [True]
        assert [mended for text, mended in lines.items() if "radios" in text] == [False]

    def test_blocks_set_aside_are_not_said(self):
        found = outline()
        block = next(block for block in found.blocks if "wrist" in block.text)
        moved = outline(placed={block.id: None})
        made = write_script(moved, minutes=3)
        assert not any("wrist" in text for text in texts(made))
        assert block.id in made.left_out

    def test_a_pronoun_that_the_student_gave_is_used(self):
        made = " ".join(texts(script(interviewee=Interviewee(pronoun=Pronoun.THEY))))
        assert re.search(r"\bthey\b", made)
        assert not re.search(r"\b(?:she|her)\b", made)

    def test_headings_name_the_interviewee_by_the_pronoun(self):
        assert [part.heading for part in script().sections] == [
            "Who I interviewed",
            "Why I chose her",
            "What I learned",
            "How it connects to me",
        ]

    @EVERY
    def test_no_two_lines_say_the_same(self, case):
        said = [text.casefold() for text in texts(case.script())]
        assert len(said) == len(set(said))

    @EVERY
    def test_each_line_is_whole_sentences(self, case):
        wrong = [
            text
            for text in texts(case.script())
            if not re.match(r"[\"“‘¿¡]?[A-Z0-9ÁÉÍÓÚ]", text) or not re.search(r"[.!?…][\"”’]?$", text)
        ]
        assert wrong == []

    @EVERY
    def test_nothing_is_left_that_cannot_be_said_aloud(self, case):
        marks = r"[*_#<>{}\[\]|~=()]|\s[/+-]\s|\bw/|\be\.g\.|\bi\.e\.|->"
        assert [text for text in texts(case.script()) if re.search(marks, text)] == []

    @EVERY
    def test_sentences_can_be_said_in_a_breath(self, case):
        if case is SPANISH:
            pytest.skip("its sentences stay as they were written")
        lengths = [
            len(sentence.split())
            for line in case.script().lines
            if line.kind is not LineKind.OWN
            for sentence in re.split(r"(?<=[.!?])\s+", line.text)
        ]
        assert sum(length > 26 for length in lengths) <= 0.1 * len(lengths)

    @EVERY
    def test_quotations_are_few_and_word_for_word(self, case):
        quoted = [line for line in case.script().lines if line.kind is LineKind.QUOTED]
        if case is not SPANISH:
            assert len(quoted) <= 3
        plain = re.sub(r"\s+", " ", case.notes.translate(str.maketrans("“”’", '""\'')))
        for line in quoted:
            for words in re.findall(r'"([^"]+)"', line.text.translate(str.maketrans("“”’", '""\''))):
                assert words.rstrip(".,!? ")[1:] in plain, line.text

    @EVERY
    def test_not_every_sentence_begins_with_the_same_word(self, case):
        first = [text.split()[0] for text in texts(case.script())]
        runs = max(len(run.group().split()) for run in re.finditer(r"\b(\S+)(?: \1\b)*", " ".join(first)))
        assert runs <= 4


class TestTime:
    @EVERY
    @pytest.mark.parametrize("minutes", [1, 2, 3, 5])
    def test_lines_and_seconds_kept_fill_the_time_where_the_notes_say_enough(self, case, minutes):
        made = case.script(minutes)
        filled = made.seconds + made.kept
        assert filled <= 1.05 * minutes * 60
        if told_words(case.outline) >= 1.1 * (minutes - made.kept / 60) * made.pace:
            assert filled >= 0.95 * minutes * 60

    @pytest.mark.parametrize("pair", PAIRS, ids="+".join)
    @pytest.mark.parametrize("minutes", [1, 2, 3, 5])
    def test_long_notes_are_cut_to_the_time(self, pair, minutes):
        one, other = (next(case for case in CASES if case.name == name) for name in pair)
        made = script(f"{one.notes}\n\n{other.notes}", minutes=minutes)
        assert abs(made.seconds + made.kept - minutes * 60) <= 0.05 * minutes * 60

    @pytest.mark.parametrize("pace", [110, 170])
    def test_a_faster_speaker_says_more(self, pace):
        case = CONNECTED[0]
        made = write_script(case.outline, minutes=2, pace=pace)
        assert abs(made.words - 2 * pace) <= 0.05 * 2 * pace
        assert made.seconds == made.words * 60 / pace

    def test_the_seconds_of_the_sections_add_up(self):
        made = CONNECTED[1].script()
        assert sum(part.seconds for part in made.sections) == pytest.approx(made.seconds)
        assert sum(part.target for part in made.sections) == pytest.approx(180, rel=0.05)

    @EVERY
    def test_every_section_that_has_something_to_say_is_heard_even_in_one_minute(self, case):
        told = {b.section for b in case.outline.blocks if b.kind in ("answer", "list", "reflection")}
        said = {part.section for part in case.script(1).sections if part.lines}
        assert told - {None} <= said

    def test_notes_that_are_too_short_are_said_whole_and_it_is_told(self):
        made = script(minutes=10)
        assert made.seconds < 300
        assert not any(line for part in made.sections for line in part.left_out)
        assert len(made.doubts) == 1
        assert made.doubts[0].endswith(".")

    @EVERY
    def test_a_script_stays_short_only_where_nothing_is_left_to_say(self, case):
        made = case.script(5)
        missing = 0.95 * 300 - made.seconds - made.kept
        left = sum(line.words for part in made.sections for line in part.left_out) * 60 / made.pace
        assert missing <= 0 or left == 0 or left < 10

    def test_empty_notes_give_a_draft_of_questions(self):
        made = script("", minutes=2)
        assert made.kept > 0
        assert all(line.kind is LineKind.FRAME for line in made.lines)


class TestFrames:
    @EVERY
    @pytest.mark.parametrize("minutes", [1, 2, 3, 5])
    def test_frames_are_no_more_than_a_seventh_of_the_words(self, case, minutes):
        made = case.script(minutes)
        framed = sum(line.words for line in made.lines if line.kind is LineKind.FRAME)
        assert framed <= 0.15 * made.words

    def test_a_student_who_says_whom_they_interviewed_opens_with_that(self):
        notes = "I interviewed Lena Fox, a carpenter. I chose her because she is calm. She said wood moves."
        assert "For this video" not in " ".join(texts(script(f"{notes} I want to build boats.")))


class TestSources:
    @EVERY
    def test_all_but_frames_rest_on_the_notes(self, case):
        for line in case.script().lines:
            if line.kind is not LineKind.FRAME:
                assert line.sources
            for source in line.sources:
                assert source.of == "notes"
                assert case.notes[source.start : source.end].strip()

    @EVERY
    def test_the_words_of_a_line_are_those_of_its_sources(self, case):
        """Pronouns, verb endings and lead-ins change; most words of meaning do not."""
        strange = []
        for line in case.script().lines:
            if line.kind is LineKind.FRAME:
                continue
            sources = " ".join(case.notes[s.start : s.end] for s in line.sources).casefold()
            words = [word for word in re.findall(r"[^\W\d_]{5,}", line.text.casefold()) if word not in LED_IN]
            found = [
                word
                for word in words
                if word[:4] in sources or word in str(case.outline.interviewee).casefold()
            ]
            if len(words) - len(found) > max(2, 0.3 * len(words)):
                strange.append(line.text)
        assert strange == []


#: Words of frames, and those that the third person brings.
LED_IN = frozenset(
    "asked answer advice their they're they've they'd himself herself themselves about named words".split()
)


class TestGaps:
    def test_time_is_kept_for_each_open_question(self):
        made = script(brief="Who did you interview, why did you choose them, what did they say about money?")
        kept = {q.gap.point: q.seconds for part in made.sections for q in part.questions}
        assert len(kept) == 2
        assert "why" in kept
        assert all(seconds >= 5 for seconds in kept.values())
        assert made.kept == sum(kept.values())

    def test_the_question_stands_in_its_section(self):
        made = script()
        why = next(part for part in made.sections if part.section is Section.WHY)
        assert [question.gap.question for question in why.questions] == ["Why did you choose Ms. Cho?"]
        assert why.lines == ()

    def test_an_answer_is_said_in_the_students_words_and_frees_the_time(self):
        answers = {"why": "I chose her because her clock is never wrong. I pass it each day."}
        made = script(answers=answers)
        why = next(part for part in made.sections if part.section is Section.WHY)
        assert [line.text for line in why.lines] == [
            "I chose her because her clock is never wrong.",
            "I pass it each day.",
        ]
        assert {line.kind for line in why.lines} == {LineKind.OWN}
        assert [
            answers["why"][source.start : source.end] for line in why.lines for source in line.sources
        ] == [line.text for line in why.lines]
        assert {source.of for line in why.lines for source in line.sources} == {"answer:why"}
        assert made.kept == 0

    @pytest.mark.parametrize("minutes", [0.5, 1, 2, 3])
    def test_an_answer_is_said_whole_however_short_the_video(self, minutes):
        answer = "I chose her because her clock is never wrong."
        assert answer in texts(script(minutes=minutes, answers={"why": answer}))

    def test_an_answer_to_an_extra_point_stands_in_its_section(self):
        answers = {"next-steps": "I will ask for an old watch."}
        made = script(brief="Who did you interview? What are your next steps?", answers=answers)
        assert "I will ask for an old watch." in texts(made, Section.CONNECTION)

    def test_no_reason_is_made_up(self):
        made = " ".join(texts(script()))
        assert not re.search(r"(?i)\b(?:chose|inspired|excited|passion|amazing|learned so much)\b", made)


class TestProposals:
    def test_a_draft_within_its_time_proposes_nothing(self):
        made = CONNECTED[0].script(2)
        assert (made.cuts, made.additions) == ((), ())

    def test_over_time_lines_are_proposed_to_cut_never_the_only_one_of_a_section(self):
        from scriptwright.script import Edits
        from scriptwright.script.edits import rewrite

        case = CONNECTED[0]
        draft = case.script(2)
        edits = rewrite(Edits(), draft.lines[2].id, "word " * 60)
        made = write_script(case.outline, minutes=2, edits=edits)
        assert 1 <= len(made.cuts) <= 3
        for proposal in made.cuts:
            part = next(part for part in made.sections if part.section is proposal.section)
            assert proposal.line in part.lines
            assert len(part.lines) > 1
            assert not proposal.line.edited
            assert proposal.seconds == proposal.line.words * 60 / made.pace

    def test_under_time_lines_are_proposed_that_were_left_out(self):
        from scriptwright.script import Edits
        from scriptwright.script.edits import cut

        case = CONNECTED[0]
        edits = Edits()
        for line in case.script(2).sections[2].lines[1:4]:
            edits = cut(edits, line.id)
        made = write_script(case.outline, minutes=2, edits=edits)
        assert 1 <= len(made.additions) <= 3
        left = [line for part in made.sections for line in part.left_out]
        assert all(proposal.line in left for proposal in made.additions)


class TestOtherLanguages:
    def test_every_word_is_as_it_was_written(self):
        written = " ".join(SPANISH.notes.split())
        for line in SPANISH.script().lines:
            assert line.text.strip("“”\"'").rstrip(".") in written, line.text

    def test_no_english_frames_are_put_between(self):
        assert {line.kind for line in SPANISH.script().lines} <= {LineKind.OWN, LineKind.QUOTED}

    @pytest.mark.parametrize("minutes", [1, 2, 3])
    def test_it_is_cut_to_the_time(self, minutes):
        made = SPANISH.script(minutes)
        assert abs(made.seconds + made.kept - minutes * 60) <= 0.05 * minutes * 60

    def test_it_is_sorted_into_the_sections(self):
        said = {
            part.section: " ".join(line.text for line in part.lines) for part in SPANISH.script().sections
        }
        assert "85 familias" in said[Section.WHO]
        assert "Lo elegí porque" in said[Section.WHY]
