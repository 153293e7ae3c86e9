"""PDF to text: printed lines made paragraphs again, page numbers gone, nothing else lost."""

from __future__ import annotations

import pytest

from scriptwright._reading_child import answer
from scriptwright._reading_lines import CUT_OFF
from tests.reading_files import column, locked, page_of, pdf

WIDE = "She keeps her bees on the roof of the old brewery beside the river, where"  # fills a line


def paragraphs_of(*pages: str) -> list[str]:
    return str(answer("pdf", pdf(*pages))["text"]).split("\n")


def printed(*lines: str, **place: float) -> str:
    return page_of(column(lines, **place))


WRAPPED = {
    "a wrapped answer": ([WIDE, "nobody else goes."], [f"{WIDE} nobody else goes."]),
    "short lines": (["Why bees?", "They are calm."], ["Why bees?", "They are calm."]),
    "fragments in small letters": ([WIDE, "likes tea", "hates rain"], [f"{WIDE} likes tea", "hates rain"]),
    "a wrapped question and its answer": (
        [
            "What does a usual day look like for somebody who keeps bees in the very",
            "middle of a town?",
            "Early.",
        ],
        [
            "What does a usual day look like for somebody who keeps bees in the very middle of a town?",
            "Early.",
        ],
    ),
    "a question that fills its line": (
        [
            "What does a usual day look like for somebody who keeps bees in your town?",
            "I get up early, before it is hot.",
        ],
        [
            "What does a usual day look like for somebody who keeps bees in your town?",
            "I get up early, before it is hot.",
        ],
    ),
    "a question after an answer that fills its line": (
        [
            "She keeps her bees on the roof of the old brewery beside the river Tame.",
            "And in the winter?",
            "They sleep.",
        ],
        [
            "She keeps her bees on the roof of the old brewery beside the river Tame.",
            "And in the winter?",
            "They sleep.",
        ],
    ),
    "sentences that end at a line's end": (
        [
            "She keeps her bees on the roof of the old brewery beside the river Tame.",
            "Nobody minds it, she told me, because the honey goes to everybody in the",
            "house.",
        ],
        [
            "She keeps her bees on the roof of the old brewery beside the river Tame. Nobody minds it, "
            "she told me, because the honey goes to everybody in the house."
        ],
    ),
    "a gap between two paragraphs": (
        [WIDE, "she goes.", "", "Nobody minds."],
        [f"{WIDE} she goes.", "Nobody minds."],
    ),
    "speakers": (
        [WIDE, "Interviewer: And then?", "Dr. Patel: Rain."],
        [WIDE, "Interviewer: And then?", "Dr. Patel: Rain."],
    ),
    "letters and numbers before items": (
        [WIDE, "1. hive", "2) queen", "a) drone", "- smoke", "Q: Why?"],
        [WIDE, "1. hive", "2) queen", "a) drone", "- smoke", "Q: Why?"],
    ),
    "a word divided at a line's end, whole elsewhere": (
        [
            "The beekeepers of our town. She keeps bees beside the river with other bee-",
            "keepers of the town, as beekeepers do.",
        ],
        [
            "The beekeepers of our town. She keeps bees beside the river with other beekeepers of the town, "
            "as beekeepers do."
        ],
    ),
    "a word with a hyphen of its own": (
        ["The honey is sold at the market by the river, and it has become quite well-", "known there."],
        ["The honey is sold at the market by the river, and it has become quite well-known there."],
    ),
}


@pytest.mark.parametrize(("lines", "paragraphs"), WRAPPED.values(), ids=WRAPPED)
def test_lines_become_paragraphs(lines: list[str], paragraphs: list[str]) -> None:
    assert paragraphs_of(printed(*lines)) == paragraphs


def test_double_spaced_lines_become_paragraphs_too() -> None:
    assert paragraphs_of(printed(WIDE, "nobody goes.", "Why not?", step=28)) == [
        f"{WIDE} nobody goes.",
        "Why not?",
    ]


def test_bullets_become_stars_set_in_by_their_place() -> None:
    drawn = page_of(
        [(72, 700, WIDE), (90, 686, "• hive"), (108, 672, "o queen"), (90, 658, "• smoke"), (72, 644, "Why?")]
    )
    assert paragraphs_of(drawn) == [WIDE, "* hive", "  * queen", "* smoke", "Why?"]


def test_a_bullet_printed_apart_goes_with_its_item() -> None:
    assert paragraphs_of(
        page_of([(72, 700, "•"), (90, 699, "hive"), (72, 686, "•"), (90, 686, "queen")])
    ) == [
        "* hive",
        "* queen",
    ]


def test_an_answer_goes_on_over_the_page() -> None:
    assert paragraphs_of(printed("Why bees?", WIDE), printed("nobody else goes.")) == [
        "Why bees?",
        f"{WIDE} nobody else goes.",
    ]


def numbered(*feet: str) -> list[str]:
    return [
        page_of([*column([f"Answer {chr(65 + at)}.", "Mo" + "r" * at + "e of it."]), (300, 40, foot)])
        for at, foot in enumerate(feet)
    ]


@pytest.mark.parametrize(
    "feet",
    [
        ("1", "2"),
        ("7", "8", "9"),
        ("Page 1 of 2", "Page 2 of 2"),
        ("- 1 -", "- 2 -"),
        ("1 / 2", "2 / 2"),
        ("1",),
    ],
)
def test_page_numbers_go(feet: tuple[str, ...]) -> None:
    lines = [
        line for at in range(len(feet)) for line in (f"Answer {chr(65 + at)}.", "Mo" + "r" * at + "e of it.")
    ]
    assert paragraphs_of(*numbered(*feet)) == lines


@pytest.mark.parametrize("feet", [("1999",), ("3", "3"), ("12", "40"), ("in 2019",)])
def test_numbers_that_may_mean_something_stay(feet: tuple[str, ...]) -> None:
    assert set(feet) <= set(paragraphs_of(*numbered(*feet)))


def test_a_name_before_the_page_number_stays_once() -> None:
    pages = [page_of([(400, 760, f"Ruiz {at}"), *column([f"Answer {'ABC'[at]}."])]) for at in range(3)]
    assert paragraphs_of(*pages) == ["Ruiz", "Answer A.", "Answer B.", "Answer C."]


def test_a_line_at_the_head_of_every_page_stays_once() -> None:
    pages = [page_of([(72, 760, "Oral history"), *column([f"Answer {'ABC'[at]}."])]) for at in range(3)]
    assert paragraphs_of(*pages) == ["Oral history", "Answer A.", "Answer B.", "Answer C."]


def test_a_scanning_program_s_stamp_goes() -> None:
    assert paragraphs_of(printed("Why bees?", "", "", "Scanned with CamScanner")) == ["Why bees?"]


PICTURE = "q 400 0 0 600 50 100 cm /I1 Do Q"


def test_pictures_of_pages_are_told_from_pages_of_text() -> None:
    assert answer("pdf", pdf(PICTURE, PICTURE))["problem"] == "PICTURES_OF_PAGES"
    assert answer("pdf", pdf(printed("Scanned with CamScanner") + PICTURE))["problem"] == "PICTURES_OF_PAGES"


@pytest.mark.parametrize(
    ("pages", "doubts"),
    [
        ([printed("Why?"), PICTURE], ["Page 2 is a picture and could not be read."]),
        ([PICTURE, printed("Why?"), PICTURE], ["Pages 1 and 3 are pictures and could not be read."]),
        ([printed("Why?") + PICTURE], ["1 picture in it was not read."]),
        ([printed("Why?") + PICTURE, printed("How?") + PICTURE], ["1 picture in it was not read."]),
    ],
)
def test_what_was_not_read_is_told(pages: list[str], doubts: list[str]) -> None:
    assert answer("pdf", pdf(*pages))["doubts"] == doubts


def test_a_file_locked_against_changes_is_read_and_one_with_a_password_is_not() -> None:
    data = pdf(printed("Why bees?"))
    assert answer("pdf", locked(data, ""))["text"] == "Why bees?"
    assert answer("pdf", locked(data, "secret"))["problem"] == "LOCKED"


def test_what_was_typed_into_a_form_stands_at_its_place() -> None:
    typed = (
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a1) /V (They are calm.) /Rect [72 690 400 704] >>"
        "<< /Type /Annot /Subtype /FreeText /Contents (Rent.\\rTools.) /Rect [72 640 400 660] >>"
        "<< /Type /Annot /Subtype /Highlight /Contents (ask her) /Rect [72 640 400 660] >>"
        "<< /Type /Annot /Subtype /Widget /FT /Tx /V (odd) /Rect [1] >>"
    )
    drawn = page_of([(72, 710, "Why bees?"), (72, 670, "What is hard?"), (72, 600, "Thank you.")])
    assert str(answer("pdf", pdf(drawn, annotations=typed))["text"]).split("\n") == [
        "Why bees?",
        "They are calm.",
        "What is hard?",
        "Rent.",
        "Tools.",
        "Thank you.",
        "odd",
    ]


def test_letters_that_nobody_can_tell_are_refused() -> None:
    scrambled = pdf(printed("Why bees?")).replace(b"/F1 12 Tf", b"/F9 12 Tf")
    assert answer("pdf", scrambled)["problem"] == "SCRAMBLED"


def test_a_file_that_breaks_off_is_read_with_a_doubt() -> None:
    whole = pdf(printed("Why bees?"))
    assert answer("pdf", whole[: whole.index(b"startxref")]) == {"text": "Why bees?", "doubts": [CUT_OFF]}
