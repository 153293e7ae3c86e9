"""The Word file: what it says, that Word and LibreOffice take it, and that its lines come back."""

import os
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from scriptwright._word_marks import LONGEST, line_ids, line_names
from scriptwright.assignment import Point
from scriptwright.coverage.model import Coverage, Passage, Statement, Status, Verdict
from scriptwright.cues import cues
from scriptwright.delivery import deliver
from scriptwright.errors import ScriptwrightError
from scriptwright.outline import Gap
from scriptwright.reading import clean
from scriptwright.report import Report
from scriptwright.script import Edits, Line, LineKind, OpenQuestion, Script, ScriptSection, Source, Way
from scriptwright.sections import Section, heading
from scriptwright.transcript import Transcript, Word
from scriptwright.word import CheckedTake, Making, ReadLine, Title, read_word, write_word

ROOT = Path(__file__).parents[1]
NOTES = (
    "How did you start?\nI swept the floor of a bakery, and I stayed.\n"
    "Dr. Ruth Bell, baker & owner\n“Dough waits for nobody.”\nI bake at home two times a weeks."
)
ANSWERS = {"why": "My aunt buys her bread there."}
TITLE = Title(
    "Ana Ruiz", "Ruth Bell", "baker", "Interview somebody about their work. Use a tie.", date(2026, 4, 3)
)


def source(words: str, of: str = "notes") -> Source:
    text = NOTES if of == "notes" else ANSWERS["why"]
    return Source(of, text.index(words), text.index(words) + len(words))


def a_section(section: Section, *lines: Line, kept: float | None = None, question: str = "") -> ScriptSection:
    seconds = sum(line.words for line in lines) * 60 / 140
    gaps = () if kept is None else (OpenQuestion(Gap(section, section, question), kept),)
    return ScriptSection(section, heading(section), lines, seconds, seconds, gaps)


SCRIPT = Script(
    (
        a_section(
            Section.WHO,
            Line(
                "who-0",
                "I interviewed Ruth Bell, who's a baker.",
                LineKind.FRAME,
                (source("Ruth Bell, baker"),),
            ),
            Line(
                "who-1",
                "She swept the floor of a bakery, and she stayed.",
                LineKind.TOLD,
                (source("I swept the floor of a bakery,"), source("and I stayed.")),
                question="How did you start?",
            ),
        ),
        a_section(
            Section.WHY,
            Line("why-0", ANSWERS["why"], LineKind.OWN, (source(ANSWERS["why"], "answer:why"),)),
            kept=12,
            question="How do you know her?",
        ),
        a_section(
            Section.LEARNED,
            Line(
                "learned-0",
                "She says, “Dough waits for nobody.”",
                LineKind.QUOTED,
                (source("“Dough waits for nobody.”"),),
            ),
        ),
        a_section(
            Section.CONNECTION,
            Line(
                "me-0",
                "I bake at home two times a week.",
                LineKind.OWN,
                (source("I bake at home two times a weeks."),),
                mended=True,
            ),
            Line("me-1", "One day I want an oven like hers.", LineKind.OWN, (), edited=True),
            Line("me-2", "Thank you for watching.", LineKind.FRAME, ()),
        ),
    ),
    minutes=1,
)


def written(script: Script = SCRIPT, title: Title = TITLE) -> bytes:
    return write_word(script, title, notes=NOTES, answers=ANSWERS)


def opened(data: bytes) -> Document:
    return docx.Document(BytesIO(data))


def saved(document: Document) -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def part(data: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(data)) as package:
        return package.read(name)


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(data)) as package, ZipFile(file, "w") as changed:
        for other in package.namelist():
            changed.writestr(other, content if other == name else package.read(other))
    return file.getvalue()


def texts(data: bytes) -> list[str]:
    return [line.text for line in read_word(data)]


def ids(data: bytes) -> list[str]:
    return [line.id for line in read_word(data)]


# --- what it says


def test_the_file_reads_from_top_to_bottom_like_this() -> None:
    document = opened(written())
    shown = "\n".join(f"{paragraph.style.name}: {paragraph.text}" for paragraph in document.paragraphs)
    assert shown == (
        "Title: Video response: Ruth Bell\n"
        "Subtitle: Ana Ruiz · April 3, 2026\n"
        "Detail: Interviewed\tRuth Bell, baker\n"
        "Detail: Assignment\tInterview somebody about their work.\n"
        "Detail: Length\tAbout 0:33 to say, 0:12 of it kept free · 49 words · for 1 minute\n"
        "Section Who: Who I interviewed\t0:07\n"
        "Script Line: I interviewed Ruth Bell, who's a baker.\n"
        "Script Line: She swept the floor of a bakery, and she stayed.\n"
        "Section Why: Why I chose them\t0:15\n"
        "Script Line: My aunt buys her bread there.\n"
        "Open Question: Still to answer: How do you know her? (12 seconds kept free)\n"
        "Section Learned: What I learned\t0:02\n"
        "Script Line: She says, “Dough waits for nobody.”\n"
        "Section Connection: How it connects to me\t0:09\n"
        "Script Line: I bake at home two times a week.\n"
        "Script Line: One day I want an oven like hers.\n"
        "Script Line: Thank you for watching.\n"
        "Heading 1: Video and audio\n"
        "Heading 1: How this script was made\n"
        "Statement: I prepared this script with Scriptwright from my interview notes. Of its 7 lines, "
        "1 retells what the interviewee said (put into the third person, joined, shortened or given a "
        "lead-in), "
        "1 quotes the interviewee word for word, 2 are in my own words (at most split, joined or shortened), "
        "2 come from Scriptwright’s sentence frames for an opening, a lead-in or a closing "
        "and 1 was rewritten by me. Outside the frames, 4 of 5 lines rest on my notes or my own answers, "
        "as the comment beside it shows. In 1 line the grammar of my notes was mended. "
        "1 question is still open, and nothing was made up instead.\n"
        "Detail: Software\tScriptwright sorted my notes under the sections, chose what to tell in the time, "
        "put what the interviewee said into the third person where it was not yet and took openings, "
        "lead-ins and closings from its fixed sentence frames. No sentence was written by a language model.\n"
        "Detail: Myself\tThe notes are mine. I also answered 1 question in 6 words, rewrote 1 line.\n"
        "Page Heading: Cue cards"
    )


def test_a_title_with_nothing_filled_in_leaves_its_lines_out() -> None:
    document = opened(written(title=Title("", "", "", "", date(2026, 4, 3))))
    assert [paragraph.text for paragraph in document.paragraphs][:3] == [
        "Video response",
        "April 3, 2026",
        "Length\tAbout 0:33 to say, 0:12 of it kept free · 49 words · for 1 minute",
    ]


def test_a_long_assignment_is_cut_at_a_word() -> None:
    long = Title("Ana", "", "baker", "Tell us " + "all about it and " * 20, date(2026, 4, 3))
    shown = next(line.text for line in opened(written(title=long)).paragraphs if "Assignment" in line.text)
    assert len(shown) < 125
    assert shown.endswith(" it and…")


def test_every_comment_says_where_its_line_comes_from() -> None:
    comments = opened(written()).comments
    assert [comment.text.split("\n") for comment in comments] == [
        ["Made from a sentence frame and your notes: “Ruth Bell, baker”"],
        [
            "From your notes: “I swept the floor of a bakery,” and “and I stayed.”",
            "You asked: “How did you start?”",
        ],
        ["From your own answer: “My aunt buys her bread there.”"],
        ["From your notes: “Dough waits for nobody.”"],
        [
            "From your notes: “I bake at home two times a weeks.”",
            "The grammar of your notes was mended here.",
        ],
        ["Written by you."],
        ["Made from a sentence frame."],
    ]
    assert {(comment.author, comment.initials) for comment in comments} == {("Scriptwright", "SW")}


def test_every_comment_is_anchored_to_the_words_of_its_line() -> None:
    body = opened(written()).element.body
    anchored = []
    for start in body.iter(qn("w:commentRangeStart")):
        run, end, reference = list(start.itersiblings())[:3]
        key = start.get(qn("w:id"))
        assert end.tag == qn("w:commentRangeEnd")
        assert end.get(qn("w:id")) == key
        assert reference[-1].get(qn("w:id")) == key
        anchored.append("".join(text.text for text in run.findall(qn("w:t"))))
    assert anchored == [line.text for line in SCRIPT.lines]


def test_open_questions_stand_in_boxes_of_a_named_style() -> None:
    document = opened(written())
    style = document.styles["Open Question"].element
    assert style.find(f".//{qn('w:shd')}").get(qn("w:fill")) == "FFF4CC"
    assert len(style.find(f".//{qn('w:pBdr')}")) == 4
    boxes = [line.text for line in document.paragraphs if line.style.name == "Open Question"]
    assert boxes == ["Still to answer: How do you know her? (12 seconds kept free)"]


def test_the_video_table_has_room_to_fill_in_and_no_line_in_full() -> None:
    table = opened(written()).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["On screen (yours to fill in)", "What is said"],
        ["", "0:00–0:07  Who I interviewed\nI interviewed Ruth Bell, who's a…"],
        ["", "0:07–0:22  Why I chose them\nMy aunt buys her bread…"],
        ["", "0:22–0:24  What I learned\nShe says, “Dough waits for…"],
        ["", "0:24–0:33  How it connects to me\nI bake at home two times a…"],
    ]


def test_a_section_with_only_a_question_shows_it_in_the_table() -> None:
    section = a_section(Section.WHY, kept=1, question="Why her?")
    (table,) = opened(written(Script((section,), 2))).tables
    assert table.rows[1].cells[1].text == "0:00–0:01  Why I chose them\nStill to answer: Why her?"


def test_each_section_has_a_cue_card() -> None:
    cards = opened(written()).tables[1]
    texts = [cell.text for row in cards.rows for cell in row.cells]
    assert len(texts) == 4
    assert texts[0].splitlines()[0] == "Who I interviewed"
    assert texts[2].splitlines()[2:] == [cue.text for cue in cues(SCRIPT)[2].phrases]
    assert texts[3].splitlines()[1] == " · ".join(cues(SCRIPT)[3].words)


def test_a_change_of_direction_ends_with_its_card() -> None:
    section = a_section(Section.WHO, Line("a", "I met \u202eZed.", LineKind.TOLD, ()))
    card = opened(written(Script((section,), 1))).tables[1].rows[0].cells[0].text
    assert card.count("\u202e") == card.count("\u202c") > 0


def test_an_empty_script_is_a_file_without_lines() -> None:
    data = written(Script((a_section(Section.WHO),), 3))
    assert [line.text for line in opened(data).paragraphs if line.style.name == "Heading 1"] == [
        "How this script was made"
    ]
    assert read_word(data) == ()


ONE = (Source("notes", 0, 3),)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (Line("a", "He bakes.", LineKind.TOLD, ONE), "Of its 1 line, 1 retells what"),
        (
            Line("a", "Hello.", LineKind.FRAME, ()),
            "Of its 1 line, 1 comes from Scriptwright’s sentence frames",
        ),
        (Line("a", "I bake.", LineKind.OWN, ONE), "1 is in my own words"),
        (Line("a", "He bakes.", LineKind.TOLD, ONE, edited=True), "1 was rewritten by me."),
        (Line("a", "He bakes.", LineKind.TOLD, ONE), "Every line outside the frames rests"),
        (Line("a", "I bake.", LineKind.OWN, (), edited=True), "Outside the frames, 0 of 1 line rest on"),
    ],
)
def test_the_statement_counts_what_each_line_is(line: Line, said: str) -> None:
    data = written(Script((a_section(Section.WHO, line),), 3))
    paragraphs = opened(data).paragraphs
    statement = next(one.text for one in paragraphs if one.text.startswith("I prepared this script"))
    assert said in statement
    assert "still open" not in statement


def making(script: Script, **more: object) -> tuple[str, str]:
    """What the file says of software and of the student."""
    paragraphs = opened(write_word(script, TITLE, notes=NOTES, answers=ANSWERS, **more)).paragraphs
    at = next(n for n, one in enumerate(paragraphs) if one.text.startswith("Software\t"))
    return paragraphs[at].text.partition("\t")[2], paragraphs[at + 1].text.partition("\t")[2]


def test_the_statement_says_of_software_only_what_it_did() -> None:
    own = Script((a_section(Section.WHY, Line("a", "I bake.", LineKind.OWN, ONE)),), 3)
    software, myself = making(own)
    assert "third person" not in software
    assert "frames" not in software
    assert "peech" not in software
    assert software.endswith("No sentence was written by a language model.")
    assert myself == "The notes are mine; I changed nothing in the draft."


def test_the_statement_names_recordings_that_were_written_down_and_compared() -> None:
    software, _ = making(SCRIPT, making=Making(interviews=1, takes=2), take=taken())
    assert (
        "Speech recognition wrote down 1 recording of the interview. It wrote down 2 recorded takes."
        in software
    )
    assert "A take was compared with this script" in software
    assert "Speech recognition wrote down 1 recorded take." in making(SCRIPT, making=Making(takes=1))[0]


def test_the_statement_counts_what_the_student_did() -> None:
    out = (Line("b", "He naps.", LineKind.TOLD, ONE), Line("c", "He sings.", LineKind.TOLD, ONE))
    who = a_section(Section.WHO, Line("a", "He bakes.", LineKind.TOLD, ONE))
    edits = Edits(cut=frozenset({"b", "gone"}), kept=frozenset({"a"}), order={Section.WHO: ("a",)})
    _, myself = making(Script((replace(who, left_out=out),), 3), making=Making(edits, pieces=2))
    assert myself == (
        "The notes are mine. I also cut 1 line, brought back 1 line that the draft had left out, "
        "put the lines of 1 section in another order, moved 2 pieces of the notes."
    )


def test_the_statement_counts_wordings_that_the_student_chose_and_that_still_stand() -> None:
    lines = (Line("a", "He bakes.", LineKind.TOLD, ONE), Line("b", "I bake.", LineKind.OWN, ONE, edited=True))
    edits = Edits(versions={"a": Way.SHORTER, "b": Way.SHORTER, "gone": Way.TOLD})
    _, myself = making(Script((a_section(Section.WHO, *lines),), 3), making=Making(edits))
    assert myself == (
        "The notes are mine. I also rewrote 1 line, "
        "chose another wording that Scriptwright offered for 1 line."
    )


def test_the_file_knows_its_title_its_author_and_its_language() -> None:
    properties = opened(written()).core_properties
    assert (properties.title, properties.author) == ("Video response: Ruth Bell", "Ana Ruiz")
    assert properties.language == "en-US"
    footer = opened(written()).sections[0].footer.paragraphs[0].text
    assert footer == "Ana Ruiz · Video response: Ruth Bell\tPage 1 of 1"


# --- Word's rules


def test_names_of_bookmarks_are_what_word_allows() -> None:
    long = Line("Ä line/with a very long id: " + "x-Y_" * 20, "Words.", LineKind.OWN, ())
    short = Line("", "More words.", LineKind.OWN, ())
    data = written(Script((a_section(Section.WHO, long, short),), 3))
    starts = list(opened(data).element.body.iter(qn("w:bookmarkStart")))
    names = [start.get(qn("w:name")) for start in starts]
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) and len(name) <= LONGEST for name in names)
    assert len({name.casefold() for name in names}) == len(names)
    ends = [end.get(qn("w:id")) for end in opened(data).element.body.iter(qn("w:bookmarkEnd"))]
    assert sorted(ends) == sorted({start.get(qn("w:id")) for start in starts})
    assert ids(data) == [long.id, short.id]


#: children in the order of the schema, for each kind of parent that is written here or in the template
ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore pBdr shd tabs bidi spacing ind jc outlineLvl",
    "w:rPr": "rStyle rFonts b bCs i iCs color sz szCs shd rtl cs lang",
    "w:pBdr": "top left bottom right",
    "w:tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook",
    "w:tblBorders": "top left bottom right insideH insideV",
    "w:tcPr": "tcW gridSpan tcBorders shd",
    "w:tbl": "tblPr tblGrid tr",
    "w:tr": "trPr tc",
    "w:trPr": "trHeight cantSplit tblHeader",
    "w:tc": "tcPr p",
    "w:sectPr": "footerReference type pgSz pgMar cols docGrid",
    "w:style": "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr tblStylePr",
    "w:body": "p|tbl sectPr",
}


@pytest.mark.parametrize("name", ["document", "styles", "comments", "footer1"])
def test_elements_stand_in_the_order_of_the_schema(name: str) -> None:
    root = parse_xml(part(written(), f"word/{name}.xml"))
    for parent, children in ORDER.items():
        places = {qn(f"w:{tag}"): at for at, tags in enumerate(children.split()) for tag in tags.split("|")}
        for element in root.iter(qn(parent)):
            found = [child.tag for child in element]
            if parent == "w:trPr":  # a choice: any order
                assert set(found) <= set(places)
            else:
                assert [places[tag] for tag in found] == sorted(places[tag] for tag in found)
    for paragraph in root.iter(qn("w:p")):
        assert all(child.tag != qn("w:pPr") for child in paragraph[1:])


def test_nothing_is_formatted_by_hand() -> None:
    body = opened(written()).element.body
    assert {child.tag for properties in body.iter(qn("w:pPr")) for child in properties} == {qn("w:pStyle")}
    assert {child.tag for properties in body.iter(qn("w:rPr")) for child in properties} == {qn("w:rStyle")}


def test_the_template_is_what_its_parts_make() -> None:
    parts = ROOT / "docs" / "script-template"
    names = {path.relative_to(parts).as_posix() for path in parts.rglob("*") if path.is_file()}
    with ZipFile(ROOT / "templates" / "script.docx") as template:
        assert set(template.namelist()) == names
        assert all(template.read(name) == (parts / name).read_bytes() for name in names)


# --- the law


WORDS = st.text(st.characters(exclude_categories=[]), max_size=40)
LINES = st.tuples(WORDS, WORDS, st.sampled_from(LineKind), st.sampled_from(Section))


@settings(max_examples=40, deadline=None)
@given(st.lists(LINES, max_size=8, unique_by=lambda line: line[0]))
def test_the_file_holds_each_line_once_and_in_order(drawn: list[tuple[str, str, LineKind, Section]]) -> None:
    script = Script(
        tuple(
            a_section(section, *(Line(key, text, kind, ()) for key, text, kind, of in drawn if of is section))
            for section in Section
        ),
        minutes=3,
    )
    expected = [
        ReadLine(line.id, part.section, re.sub("\r\n?", "\n", clean(line.text)).strip())
        for part in script.sections
        for line in part.lines
    ]
    expected = [line for line in expected if line.text]
    data = written(script)
    assert read_word(data) == tuple(expected)
    styles = ("Script Line", "Script Line RTL")
    shown = [paragraph.text for paragraph in opened(data).paragraphs if paragraph.style.name in styles]
    assert shown == [line.text for line in expected]


@given(st.integers(0, 99_999), st.text(st.characters(exclude_categories=[]), max_size=200))
def test_any_id_can_be_spelled_in_bookmarks(number: int, line_id: str) -> None:
    names = line_names(number, line_id)
    assert all(len(name) <= LONGEST for name in names)
    assert line_ids(reversed(names)) == {number: line_id}


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("هي طبيبة بيطرية.", "Script Line RTL"),
        ("«היא אופה» (Ruth).", "Script Line RTL"),
        ("她是一名面包师。", "Script Line"),
        ("Zoë likes 🥖 & <b>dough</b>, 1 < 2", "Script Line"),
        ("one\ttab and\nanother line", "Script Line"),
    ],
)
def test_every_script_survives(text: str, style: str) -> None:
    data = written(Script((a_section(Section.WHO, Line("a", text, LineKind.OWN, ())),), 3))
    assert texts(data) == [text]
    assert [line.style.name for line in opened(data).paragraphs if line.text == text] == [style]


def test_what_xml_cannot_hold_is_left_out_everywhere() -> None:
    bad = "a\x00\ud800b\ufffe"
    line = Line(bad, bad, LineKind.OWN, (Source("notes", 0, len(bad)),), question=bad)
    section = ScriptSection(Section.WHO, bad, (line,), 5, 5, (OpenQuestion(Gap("who", Section.WHO, bad), 5),))
    title = Title(bad, bad, bad, bad, date(2026, 4, 3))
    data = write_word(Script((section,), 3), title, notes=bad, answers={})
    assert texts(data) == ["ab"]
    assert next(iter(opened(data).comments)).text.startswith("From your notes: “ab”")


# --- the file comes back edited


def script_lines(document: Document) -> list:
    return [line for line in document.paragraphs if line.style.name == "Script Line"]


def test_a_line_that_was_reworded_keeps_its_id() -> None:
    document = opened(written())
    script_lines(document)[1].runs[0].text = "She began with a broom."
    assert read_word(saved(document))[1] == ReadLine("who-1", Section.WHO, "She began with a broom.")


def test_words_typed_before_or_after_a_line_belong_to_it() -> None:
    document = opened(written())
    paragraph = script_lines(document)[2]
    paragraph.add_run(" Every day.")
    paragraph._p.insert(1, parse_xml(f'<w:r {nsdecls("w")}><w:t xml:space="preserve">Well, </w:t></w:r>'))
    assert texts(saved(document))[2] == "Well, My aunt buys her bread there. Every day."


def test_a_line_split_in_two_paragraphs_is_still_one_line() -> None:
    document = opened(written())
    paragraph = script_lines(document)[1]
    paragraph.runs[0].text = "She swept the floor."
    after = document.add_paragraph("She stayed.", style="Script Line")
    paragraph._p.addnext(after._p)
    ends = paragraph._p.findall(qn("w:bookmarkEnd"))
    for end in ends:
        after._p.append(end)
    data = saved(document)
    assert texts(data)[1] == "She swept the floor. She stayed."
    assert ids(data) == [line.id for line in SCRIPT.lines]


def test_two_lines_joined_in_one_paragraph_are_still_two() -> None:
    document = opened(written())
    first, second = script_lines(document)[:2]
    for element in list(second._p)[1:]:
        first._p.append(element)
    second._p.getparent().remove(second._p)
    data = saved(document)
    assert ids(data) == [line.id for line in SCRIPT.lines]
    assert texts(data) == [line.text for line in SCRIPT.lines]


def test_a_bookmark_that_takes_in_the_paragraphs_end_does_not_take_in_the_next_line() -> None:
    document = opened(written())
    first = script_lines(document)[0]
    added = document.add_paragraph("Added.", style="Script Line")
    first._p.addnext(added._p)
    added._p.insert(1, first._p.find(qn("w:bookmarkEnd")))
    assert texts(saved(document))[:3] == [SCRIPT.lines[0].text, "Added.", SCRIPT.lines[1].text]


def test_a_line_typed_anew_where_the_words_were_deleted_keeps_its_id() -> None:
    document = opened(written())
    paragraph = script_lines(document)[0]
    paragraph.runs[0].text = ""
    paragraph.add_run("I talked to a baker.")
    assert read_word(saved(document))[0] == ReadLine("who-0", Section.WHO, "I talked to a baker.")


def test_a_deleted_line_is_gone() -> None:
    document = opened(written())
    script_lines(document)[0].runs[0].text = ""
    last = script_lines(document)[-1]._p
    last.getparent().remove(last)
    assert ids(saved(document)) == [line.id for line in SCRIPT.lines][1:-1]


def test_tracked_changes_count_as_made() -> None:
    document = opened(written())
    paragraph = script_lines(document)[0]
    run = paragraph.runs[0]._r
    marks = f'{nsdecls("w")} w:author="A"'
    inserted = f'<w:ins {marks} w:id="91"><w:r><w:t>I asked her.</w:t></w:r></w:ins>'
    deleted = f'<w:del {marks} w:id="90"><w:r><w:delText>I met</w:delText></w:r></w:del>'
    run.addnext(parse_xml(inserted))
    run.addnext(parse_xml(deleted))
    paragraph.runs[0].text = ""
    assert texts(saved(document))[0] == "I asked her."


@pytest.mark.parametrize("style", ["Script Line", "Normal"])
def test_a_line_added_in_word_is_a_line_with_an_id_of_its_own(style: str) -> None:
    document = opened(written())
    for _ in range(2):
        script_lines(document)[2]._p.addnext(document.add_paragraph("I like bread.", style=style)._p)
    data = saved(document)
    assert [line.section for line in read_word(data)[3:5]] == [Section.WHY, Section.WHY]
    assert texts(data)[3:5] == ["I like bread.", "I like bread."]
    assert len(set(ids(data))) == len(SCRIPT.lines) + 2
    assert ids(data) == ids(saved(opened(data)))


@pytest.mark.parametrize(
    ("box", "read"),
    [
        ("Still to answer: How do you know her? (12 seconds kept free)", []),
        ("Still to answer: How do you know her? (12 seconds kept free) She is my aunt.", ["She is my aunt."]),
        ("Still to answer: She is my aunt.", ["She is my aunt."]),
        ("She is my aunt.", ["She is my aunt."]),
    ],
)
def test_an_answer_typed_into_the_box_is_a_line(box: str, read: list[str]) -> None:
    document = opened(written())
    paragraph = next(line for line in document.paragraphs if line.style.name == "Open Question")
    paragraph.text = box
    added = [line for line in read_word(saved(document)) if line.id.startswith("added-")]
    assert [line.text for line in added] == read
    assert all(line.section is Section.WHY for line in added)


def test_a_line_moved_under_another_heading_is_in_that_section() -> None:
    document = opened(written())
    lines = script_lines(document)
    lines[3]._p.addnext(lines[0]._p)
    moved = {line.id: line.section for line in read_word(saved(document))}
    assert moved["who-0"] is Section.LEARNED


# --- files that are not ours


def not_ours() -> dict[str, bytes]:
    other = docx.Document()
    other.add_paragraph("An essay.")
    xml = part(written(), "word/document.xml")
    bomb = xml.replace(b"<w:document ", b'<!DOCTYPE w [<!ENTITY a "aa">]><w:document ', 1)
    long = xml.replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * 900_000, 1)
    return {
        "nothing": b"",
        "text": b"just words",
        "half a file": written()[:2000],
        "another Word file": saved(other),
        "a document type": with_part(written(), "word/document.xml", bomb),
        "no XML": with_part(written(), "word/document.xml", b"\x00"),
        "no body": with_part(written(), "word/document.xml", b"<a/>"),
        "too long": with_part(written(), "word/document.xml", long),
    }


@pytest.mark.parametrize("name", not_ours())
def test_any_other_file_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(ScriptwrightError, match=r"^This (?:Word )?file .*(?:Script page|once more)\.$"):
        read_word(not_ours()[name])


# --- other programs


@pytest.fixture(scope="module")
def soffice(tmp_path_factory: pytest.TempPathFactory):
    program = shutil.which("soffice")
    if not program:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice (soffice) is needed with CI=true")
        pytest.skip("LibreOffice (soffice) is not installed")
    folder = tmp_path_factory.mktemp("libreoffice")
    profile = (folder / "profile").as_uri()

    def convert(data: bytes, to: str) -> bytes:
        (folder / "script.docx").write_bytes(data)
        subprocess.run(
            [
                *(program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to),
                *("--outdir", folder / "out", folder / "script.docx"),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
        return (folder / "out" / f"script.{to}").read_bytes()

    return convert


def test_libreoffice_shows_every_line_in_order(soffice) -> None:
    pages = PdfReader(BytesIO(soffice(written(), "pdf"))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    places = [text.find(line.text) for line in SCRIPT.lines]
    assert -1 not in places
    assert places == sorted(places)
    assert "Page 1 of" in text


def test_the_lines_come_back_after_libreoffice_saved_the_file(soffice) -> None:
    assert read_word(soffice(written(), "docx")) == read_word(written())


def taken() -> CheckedTake:
    """A take in which the first line was said, the second partly, the point *why* not at all."""
    said = "I interviewed Ruth Bell. She swept the floor."
    heard = Transcript(tuple(Word(word, at, at + 0.5) for at, word in enumerate(said.split())), "en", 9.0)
    statements = (
        Statement("who-0", "I interviewed Ruth Bell, who's a baker.", Section.WHO),
        Statement("who-1", "She swept the floor of a bakery, and she stayed.", Section.WHO),
    )
    coverage = Coverage(
        lines=(
            Verdict("who-0", Status.SAID, 0.9, Passage(0, 4, "I interviewed Ruth Bell.", 0.0, 3.5)),
            Verdict(
                "who-1",
                Status.PARTLY,
                0.5,
                Passage(4, 8, "She swept the floor.", 4.0, 7.5),
                missing="and she stayed.",
            ),
        ),
        points=(
            Verdict("who", Status.SAID, 0.9, Passage(0, 4, "I interviewed Ruth Bell.", 0.0, 3.5)),
            Verdict("why", Status.MISSED, 0.0),
        ),
        covers=("who-0",) * 4 + ("who-1",) * 4,
    )
    points = (Point("who", Section.WHO, "Who I interviewed"), Point("why", Section.WHY, "Why I chose her"))
    delivery = deliver(heard, lines=statements, covers=coverage.covers, minutes=None)
    return CheckedTake(
        "Take <2>\x00", Report(statements, points, coverage, delivery=delivery, facts=()).advised()
    )


def test_a_page_of_its_own_tells_what_a_take_covered() -> None:
    data = write_word(SCRIPT, TITLE, notes=NOTES, answers=ANSWERS, take=taken())
    document = opened(data)
    at = next(n for n, one in enumerate(document.paragraphs) if one.text.startswith("What was said"))
    said = [one.text for one in document.paragraphs[at:]]
    assert said[:2] == [
        "What was said: Take <2>",
        "1 of 2 required points said · 0:09 long · 64 words a minute",
    ]
    assert any(text.startswith("Next take\tSay why you chose her") for text in said)
    points, lines = (
        [[cell.text for cell in row.cells] for row in table.rows] for table in document.tables[2:]
    )
    assert points == [
        ["Result", "Asked for", "Heard in this take"],
        ["Missed", "Why I chose her", ""],
        ["Said", "Who I interviewed", "0:00 “I interviewed Ruth Bell.”"],
    ]
    assert lines[1:] == [
        [
            "Partly",
            "She swept the floor of a bakery, and she stayed.",
            "0:04 “She swept the floor.” Not heard: and she stayed.",
        ]
    ]


def test_the_page_on_a_take_is_no_part_of_the_script() -> None:
    data = write_word(SCRIPT, TITLE, notes=NOTES, answers=ANSWERS, take=taken())
    assert read_word(data) == read_word(written())


def test_the_page_on_a_take_is_formatted_by_styles_alone() -> None:
    body = opened(write_word(SCRIPT, TITLE, notes=NOTES, answers=ANSWERS, take=taken())).element.body
    assert {child.tag for properties in body.iter(qn("w:pPr")) for child in properties} == {qn("w:pStyle")}
