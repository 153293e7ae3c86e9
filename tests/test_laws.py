"""What holds for any notes at all: nothing lost, nothing invented, the same again each time."""

import re
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scriptwright.drafting import draft_for, draft_from, outline_of, script_of, script_with, word_of
from scriptwright.notes import read_notes
from scriptwright.project import Project
from scriptwright.reading import clean
from scriptwright.script import Edits, LineKind, Way
from scriptwright.script.edits import bring_back, choose, cut, move, restore, rewrite, swap
from scriptwright.sections import Section
from scriptwright.word import read_word

#: What may stand between two blocks: white space, numbers, labels, time stamps, marks of lists and headings.
BETWEEN = re.compile(
    r"(?:[\s\W_]|\d|(?i:q(?:uestion|ues)?|a(?:ns(?:wer)?)?|interviewer|interviewee|me|her|him|[a-h]|[ivx]+|no|part)\b"
    r"|Ms\. Oduya|Nadia|WEBVTT)*"
)

LINES = (
    "What do you do?",
    "What obstacles did you face?",
    "what advice do you have",
    "Why did you become a nurse?",
    "I run a small bakery in the harbor.",
    "I've got three people, and we start at two in the morning.",
    "I failed the exam twice. Then my boss helped me.",
    "patience, a strong back",
    "drove a school bus",
    "Don't trust a quiet engine.",
    "She said that she never sleeps.",
    "I chose her because she lives next door.",
    "I want to study biology, so this connects to me.",
    "Thanks!",
    "Yes.",
    "My favorite saying is “Bread waits for nobody.”",
    "Why I chose him",
    "What I learned",
    "How it connects to me",
    "Run the shop:",
    "Assignment: make a 2 minute video. Say who you interviewed and what you learned.",
    "Interview with Ms. Oduya, baker at Harbor Bread",
    "…",
    "日本語のノート",
    "Ünïcode, e\u0301 and 🙂 too",
    "<b>not</b> a tag & \\n",
)
MARKS = (
    *("", "", "", "- ", "* ", "• ", "1. ", "2) ", "a) ", "> ", "## ", "**", "[00:12] ", "   ", "\t"),
    *("Q: ", "A: ", "Me: ", "Ms. Oduya: ", "Nadia: ", "-> "),
)
ENDS = ("\n", "\n", "\n\n", "\r\n", "\r", " \n", "\n \n")


@st.composite
def notes(draw, most=14):
    """Notes in any mixture of the layouts that students use."""
    parts = draw(
        st.lists(
            st.tuples(st.sampled_from(MARKS), st.sampled_from(LINES), st.sampled_from(ENDS)), max_size=most
        )
    )
    return "".join(f"{mark}{line}{end}" for mark, line, end in parts)


@st.composite
def projects(draw):
    answers = draw(
        st.dictionaries(
            st.sampled_from(["why", "connection", "learned", "who", "gone"]),
            st.sampled_from(
                ["I chose her because she is calm. I like that.", "Because.\n\nIt is near.", " ", "🙂"]
            ),
            max_size=2,
        )
    )
    return Project(notes=draw(notes()), minutes=draw(st.sampled_from([0.5, 1, 3])), answers=answers)


MODERATE = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
MANY = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def rebuilt(text):
    """The notes put together from their blocks and what lies between."""
    parts, at = [], 0
    for block in read_notes(text).blocks:
        assert at <= block.start < block.end <= len(text)
        parts += [text[at : block.start], block.text]
        at = block.end
    return "".join(parts) + text[at:]


@given(st.one_of(st.text(max_size=200), st.text(alphabet="aI. ?:-*#\n\r\t1)“\"'Q", max_size=80), notes()))
@MANY
def test_blocks_and_gaps_give_back_the_notes_character_by_character(text):
    assert rebuilt(text) == text


@given(notes())
@MANY
def test_nothing_but_marks_and_labels_lies_between_the_blocks(text):
    at = 0
    for block in read_notes(text).blocks:
        assert BETWEEN.fullmatch(text[at : block.start]), text[at : block.start]
        at = block.end
    assert BETWEEN.fullmatch(text[at:]), text[at:]


@given(notes())
@MANY
def test_every_block_has_an_id_of_its_own_and_points_only_to_blocks_above_it(text):
    seen = set()
    for block in read_notes(text).blocks:
        assert block.id not in seen
        assert {block.question, block.heading} - {None} <= seen
        seen.add(block.id)


@given(projects())
@MODERATE
def test_every_source_of_a_line_is_a_span_of_the_notes_or_of_an_answer(project):
    for line in script_of(project).lines:
        assert line.sources or line.kind is LineKind.FRAME
        for source in line.sources:
            text = (
                project.notes if source.of == "notes" else project.answers[source.of.removeprefix("answer:")]
            )
            assert 0 <= source.start < source.end <= len(text)
            assert text[source.start : source.end].strip()


@given(projects())
@MODERATE
def test_every_block_is_used_or_listed_as_left_out(project):
    outline, script = outline_of(project), script_of(project)
    spans = [(s.start, s.end) for line in script.lines for s in line.sources if s.of == "notes"]
    used = {b.id for b in outline.blocks if any(start < b.end and b.start < end for start, end in spans)}
    assert used | set(script.left_out) == {block.id for block in outline.blocks}
    assert not used & set(script.left_out)


@given(projects())
@MODERATE
def test_ids_of_lines_are_their_own(project):
    script = script_of(project)
    ids = [line.id for part in script.sections for line in (*part.lines, *part.left_out)]
    assert len(ids) == len(set(ids))


@given(projects())
@MODERATE
def test_a_script_never_takes_more_than_its_time(project):
    script = script_of(project)
    own = sum(line.words for line in script.lines if any(s.of != "notes" for s in line.sources))
    assert script.words - own + script.kept * script.pace / 60 <= max(1.05 * project.minutes * 140, 60)


@given(projects())
@MODERATE
def test_the_same_is_drafted_again(project):
    assert script_of(project) == script_of(replace(project))


@given(projects())
@settings(MODERATE, max_examples=15)
def test_the_word_file_holds_each_line_once_and_in_order(project):
    lines = [(line.id, " ".join(clean(line.text).split())) for line in script_of(project).lines]
    read = read_word(word_of(project, date(2026, 5, 2)))
    assert [(line.id, " ".join(line.text.split())) for line in read] == lines


@given(projects(), st.sampled_from(["\n", "\n\n", "\r\n", " \n"]))
@MODERATE
def test_a_blank_line_at_the_end_of_the_notes_changes_no_line(project, blank):
    more = replace(project, notes=project.notes + blank)
    assert [(line.id, line.text) for line in script_of(more).lines] == [
        (line.id, line.text) for line in script_of(project).lines
    ]


@given(notes())
@example("A: What do you do?\nMe: patience, a strong back\n\nA: I chose her because she lives next door.\n")
@example("What do you do?\nI run a small bakery.\nQ: …\na) Unions, a bus and a dog too\n")
@MODERATE
def test_line_ends_and_spaces_at_them_change_no_line(text):
    plain = re.sub("[ \t]*(?:\r\n?|\n)", "\n", text)
    told = [[(line.id, line.text) for line in script_of(Project(notes=plain)).lines]]
    for end in ("\r\n", "\r", "  \n"):
        told.append(
            [(line.id, line.text) for line in script_of(Project(notes=plain.replace("\n", end))).lines]
        )
    assert told[1:] == told[:1] * 3


@st.composite
def edits(draw, script):
    """Any changes to a draft, some of lines that are not there."""
    known = [line.id for part in script.sections for line in (*part.lines, *part.left_out)]
    ids = st.one_of(
        st.sampled_from([*known, "gone"]),
        st.text(max_size=4),
        st.sampled_from(known or ["a"]).map("{}.1".format),
    )
    made = Edits()
    for _ in range(draw(st.integers(0, 6))):
        id = draw(ids)
        change = draw(st.sampled_from(["rewrite", "cut", "back", "restore", "move", "swap", "choose"]))
        if change == "rewrite":
            made = rewrite(
                made, id, draw(st.sampled_from(["My words.", "One.\nTwo.", "a\n\n\nb", " ", "🙂", "\r\n"]))
            )
        elif change == "move":
            made = move(made, script, id, draw(st.integers(-3, 3)))
        elif change == "choose":
            made = choose(made, id, draw(st.sampled_from(Way)))
        elif change == "swap":
            made = swap(made, script, id, draw(ids))
        else:
            made = {"cut": cut, "back": bring_back, "restore": restore}[change](made, id)
    return made


@given(st.data(), projects())
@MODERATE
def test_edits_never_raise_and_no_line_of_the_draft_is_lost(data, project):
    draft = script_of(project)
    made = data.draw(edits(draft))
    script = script_of(replace(project, edits=made))

    def bases(script):
        return {line.id.split(".")[0] for part in script.sections for line in (*part.lines, *part.left_out)}

    assert bases(draft) <= bases(script)
    for line in script.lines:
        assert line.text.strip()
    for id, words in made.rewritten.items():
        if id in bases(draft) and id not in made.cut:
            said = [line.text for line in script.lines if line.id.split(".")[0] == id]
            pieces = [piece.strip() for piece in words.splitlines() if piece.strip()]
            assert said == [piece for part, piece in enumerate(pieces) if f"{id}.{part}" not in made.cut]


@given(st.data(), projects())
@MODERATE
def test_the_draft_for_some_of_the_edits_gives_the_script_that_all_of_them_give(data, project):
    changed = replace(project, edits=data.draw(edits(script_of(project))))
    outline = outline_of(changed)
    draft = draft_for(changed.edits, lambda some: draft_from(outline, replace(changed, edits=some)))
    assert script_with(draft, changed) == script_of(changed)


@given(st.data(), projects())
@MODERATE
def test_a_project_with_its_edits_is_the_same_after_it_was_saved(data, project):
    changed = replace(project, edits=data.draw(edits(script_of(project))), placed={"gone": Section.WHY})
    assert script_of(Project.from_json(changed.to_json())) == script_of(changed)
