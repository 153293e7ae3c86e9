"""What a student does to a draft, and that it is still there in every draft after."""

from functools import cache
from textwrap import dedent

import pytest
from golden_cases import CASES

from benchmarks.material import notes
from scriptwright.assignment import read_assignment
from scriptwright.notes import read_notes
from scriptwright.outline import make_outline
from scriptwright.script import Edits, LineKind
from scriptwright.script.edits import bring_back, cut, move, restore, rewrite, swap
from scriptwright.script.write import write_script
from scriptwright.sections import Section

NOTES = dedent("""\
    Interview with Mr. Bell, baker at Corner Bread

    What do you do?
    I bake bread for the whole street. I start at two in the morning. I also teach one apprentice every year.
    What obstacles did you face?
    My first shop burned down in 2009. I had no insurance, so I baked in my kitchen for a year.
    What advice do you have?
    Learn to get up early before you learn to bake. Count the flour twice.
    What do you like about it?
    Children press their noses to my window. The smell at four o'clock is mine alone.

    Why I chose him
    I chose him because his window is lit when I cannot sleep.

    How it connects to me
    I bake on Sundays with my sister. I want to have a shop some day.
    """)
OUTLINE = make_outline(read_notes(NOTES), read_assignment(""))
NONE = Edits()


@cache
def draft(minutes):
    return write_script(OUTLINE, minutes=minutes)


def script(edits=NONE, minutes=3.0):
    return draft(minutes) if edits == NONE else write_script(OUTLINE, minutes=minutes, edits=edits)


def lines(edits=NONE, minutes=3.0):
    return [line.text for line in script(edits, minutes).lines]


def line(words, edits=NONE, minutes=3.0):
    return next(line for line in script(edits, minutes).lines if words in line.text)


def section(name, edits=NONE, minutes=3.0):
    return next(part for part in script(edits, minutes).sections if part.section is name)


class TestRewriting:
    def test_the_line_says_what_the_student_wrote(self):
        burned = line("burned")
        changed = line("gone", rewrite(NONE, burned.id, "Then the shop was gone."))
        assert (changed.id, changed.text, changed.edited) == (burned.id, "Then the shop was gone.", True)
        assert (changed.sources, changed.kind) == (burned.sources, burned.kind)

    def test_other_lines_stay_as_they_are(self):
        burned = line("burned")
        after = lines(rewrite(NONE, burned.id, "Then the shop was gone."))
        assert [text for text in after if text != "Then the shop was gone."] == [
            text for text in lines() if text != burned.text
        ]

    def test_in_long_notes_of_which_little_is_looked_at_other_lines_stay_too(self):
        outline = make_outline(read_notes(notes(1200, seed=5)), read_assignment(""))
        drafted = write_script(outline, minutes=0.5).lines
        for line in drafted:
            same = write_script(outline, minutes=0.5, edits=rewrite(NONE, line.id, line.text)).lines
            assert [each.text for each in same] == [each.text for each in drafted]

    def test_the_time_counts_the_new_words(self):
        edits = rewrite(NONE, line("burned").id, "one two three")
        assert script(edits).words == sum(len(text.split()) for text in lines(edits))

    def test_white_space_around_the_words_goes(self):
        assert "It burned." in lines(rewrite(NONE, line("burned").id, "  It burned. \n"))

    def test_no_words_at_all_cut_the_line(self):
        burned = line("burned")
        assert burned.text not in lines(rewrite(NONE, burned.id, " \n "))

    def test_a_line_that_was_cut_comes_back_when_it_is_rewritten(self):
        id = line("burned").id
        assert "It burned." in lines(rewrite(cut(NONE, id), id, "It burned."))

    def test_rewriting_twice_keeps_the_last_words(self):
        id = line("burned").id
        assert "Two." in lines(rewrite(rewrite(NONE, id, "One."), id, "Two."))

    def test_the_drafts_own_words_can_be_had_again(self):
        id = line("burned").id
        assert restore(rewrite(NONE, id, "It burned."), id) == NONE

    def test_opening_and_closing_can_be_rewritten(self):
        opening, closing = script().lines[0], script().lines[-1]
        assert {opening.kind, closing.kind} == {LineKind.FRAME}
        after = lines(rewrite(rewrite(NONE, opening.id, "Meet Mr. Bell."), closing.id, "Good night."))
        assert (after[0], after[-1]) == ("Meet Mr. Bell.", "Good night.")


class TestParting:
    def parted(self, text="It burned.\nAll of it."):
        return rewrite(NONE, line("burned").id, text)

    def test_a_line_end_parts_a_line_in_two(self):
        id = line("burned").id
        after = script(self.parted()).lines
        at = [line.id for line in after].index(id)
        assert [(line.id, line.text) for line in after[at : at + 2]] == [
            (id, "It burned."),
            (f"{id}.1", "All of it."),
        ]
        assert after[at].sources == after[at + 1].sources

    def test_each_part_can_be_rewritten(self):
        id = line("burned").id
        after = lines(rewrite(rewrite(self.parted(), f"{id}.1", "Every wall."), id, "The shop burned."))
        at = after.index("The shop burned.")
        assert after[at + 1] == "Every wall."
        assert "All of it." not in after

    def test_a_part_can_be_parted_again(self):
        id = line("burned").id
        after = lines(rewrite(self.parted(), f"{id}.1", "All.\nOf it."))
        at = after.index("It burned.")
        assert after[at : at + 3] == ["It burned.", "All.", "Of it."]

    def test_a_part_can_be_cut(self):
        id = line("burned").id
        assert "All of it." in lines(cut(self.parted(), id))
        assert "It burned." not in lines(cut(self.parted(), id))
        assert "It burned." in lines(cut(self.parted(), f"{id}.1"))
        assert "All of it." not in lines(cut(self.parted(), f"{id}.1"))

    def test_a_part_that_was_cut_is_left_out_and_can_be_brought_back(self):
        id = line("burned").id
        edits = cut(self.parted(), f"{id}.1")
        assert "All of it." in [left.text for left in section(Section.LEARNED, edits).left_out]
        assert lines(bring_back(edits, f"{id}.1")) == lines(self.parted())

    def test_all_parts_can_be_cut_one_by_one_and_brought_back(self):
        id = line("burned").id
        edits = cut(cut(self.parted(), f"{id}.1"), id)
        assert not {"It burned.", "All of it."} & set(lines(edits))
        left = [left.id for left in section(Section.LEARNED, edits).left_out]
        assert {id, f"{id}.1"} <= set(left)
        for part in left:
            edits = bring_back(edits, part)
        assert lines(edits) == lines(self.parted())

    def test_a_part_that_was_cut_stays_out_when_another_is_parted(self):
        id = line("burned").id
        edits = rewrite(cut(self.parted(), f"{id}.1"), id, "It burned\nto the ground.")
        after = lines(edits)
        assert after[after.index("It burned") + 1] == "to the ground."
        assert "All of it." not in after

    def test_a_line_that_was_restored_can_be_parted_anew(self):
        id = line("burned").id
        edits = restore(cut(self.parted(), f"{id}.1"), id)
        assert {"It burned.", "Every wall."} <= set(lines(rewrite(edits, id, "It burned.\nEvery wall.")))

    def test_blank_lines_between_the_parts_are_no_parts(self):
        id = line("burned").id
        edits = self.parted("It burned.\n\n\nAll of it.")
        assert {"It burned.", "All of it."} <= set(lines(edits))
        after = lines(rewrite(edits, f"{id}.1", "Every wall."))
        assert {"It burned.", "Every wall."} <= set(after)
        assert "All of it." not in after
        assert "All of it." not in lines(cut(edits, f"{id}.1"))

    def test_the_parts_move_together(self):
        id = line("burned").id
        before = [line.id for line in section(Section.LEARNED, self.parted()).lines]
        moved = move(self.parted(), script(self.parted()), f"{id}.1", 1)
        after = [line.id for line in section(Section.LEARNED, moved).lines]
        assert after.index(f"{id}.1") == after.index(id) + 1
        assert after.index(id) == before.index(id) + 1

    def test_restoring_makes_one_line_of_the_parts(self):
        assert lines(restore(self.parted(), f"{line('burned').id}.1")) == lines()


class TestCutting:
    def test_the_line_is_left_out_and_one_click_away(self):
        burned = line("burned")
        after = section(Section.LEARNED, cut(NONE, burned.id))
        assert burned.id not in [line.id for line in after.lines]
        assert burned.id in [line.id for line in after.left_out]

    def test_a_line_that_is_brought_back_stands_where_it_stood(self):
        id = line("burned").id
        assert lines(bring_back(cut(NONE, id), id)) == lines()

    @pytest.mark.parametrize("minutes", [0.5, 1])
    def test_bringing_a_line_in_leaves_the_others_as_they_are(self, minutes):
        before = [line.id for line in script(minutes=minutes).lines]
        for part in script(minutes=minutes).sections:
            for left in part.left_out:
                after = [line.id for line in script(bring_back(NONE, left.id), minutes).lines]
                assert [id for id in after if id != left.id] == before

    def test_a_rewritten_line_is_cut_and_brought_back_with_its_words(self):
        id = line("burned").id
        edits = cut(rewrite(NONE, id, "It burned."), id)
        assert "It burned." not in lines(edits)
        assert [left.text for left in section(Section.LEARNED, edits).left_out if left.id == id] == [
            "It burned."
        ]
        assert "It burned." in lines(bring_back(edits, id))

    def test_its_block_counts_as_left_out(self):
        wanted = next(block for block in OUTLINE.blocks if "whole street" in block.text)
        edits = NONE
        for told in script().lines:
            if any(wanted.start <= source.start < wanted.end for source in told.sources):
                edits = cut(edits, told.id)
        assert wanted.id not in script().left_out
        assert wanted.id in script(edits).left_out

    @pytest.mark.parametrize("words", ["interviewed", "Thank you"])
    def test_opening_and_closing_can_be_cut_and_brought_back(self, words):
        id = line(words).id
        assert words not in " ".join(lines(cut(NONE, id)))
        assert lines(bring_back(cut(NONE, id), id)) == lines()

    def test_every_line_can_be_cut(self):
        edits = NONE
        for told in script().lines:
            edits = cut(edits, told.id)
        assert lines(edits) == []

    def test_a_line_that_the_draft_left_out_can_be_brought_in(self):
        short = script(minutes=1)
        for part in short.sections:
            for left in part.left_out:
                after = script(bring_back(NONE, left.id), minutes=1)
                assert left.id in [line.id for line in after.lines], left


class TestMoving:
    def ids(self, edits=NONE):
        return [line.id for line in section(Section.LEARNED, edits).lines]

    def test_a_line_goes_one_place_down_or_up(self):
        first, second, *rest = self.ids()
        assert self.ids(move(NONE, script(), first, 1)) == [second, first, *rest]
        assert self.ids(move(NONE, script(), second, -1)) == [second, first, *rest]

    def test_at_the_end_of_its_section_it_stays(self):
        before = self.ids()
        assert self.ids(move(NONE, script(), before[0], -1)) == before
        assert self.ids(move(NONE, script(), before[-1], 9)) == before

    def test_other_sections_stay_as_they_are(self):
        first = self.ids()[0]
        after = script(move(NONE, script(), first, 1))
        for part, moved in zip(script().sections, after.sections, strict=True):
            if part.section is not Section.LEARNED:
                assert part.lines == moved.lines

    def test_there_and_back_is_as_before(self):
        first = self.ids()[0]
        there = move(NONE, script(), first, 1)
        assert self.ids(move(there, script(there), first, -1)) == self.ids()

    def test_a_line_brought_in_later_takes_its_place_among_the_moved(self):
        first = self.ids()[0]
        gone = self.ids()[2]
        edits = cut(NONE, gone)
        edits = move(edits, script(edits), first, 1)
        after = self.ids(bring_back(edits, gone))
        assert set(after) == set(self.ids())
        assert [id for id in after if id != gone] == self.ids(edits)


class TestSwapping:
    SHORT = 0.5

    def pair(self):
        """A line that a short draft says, and one that it leaves out."""
        short = section(Section.LEARNED, minutes=self.SHORT)
        return short.lines[-1].id, short.left_out[0].id

    def ids(self, edits=NONE):
        return [line.id for line in section(Section.LEARNED, edits, self.SHORT).lines]

    def test_another_line_stands_in_the_place_of_this_one(self):
        out, into = self.pair()
        edits = swap(NONE, script(minutes=self.SHORT), out, into)
        assert self.ids(edits) == [into if id == out else id for id in self.ids()]

    def test_swapping_back_is_as_before(self):
        out, into = self.pair()
        edits = swap(NONE, script(minutes=self.SHORT), out, into)
        assert self.ids(swap(edits, script(edits, self.SHORT), into, out)) == self.ids()

    @pytest.mark.parametrize("minutes", [0.5, 1, 3, 5])
    def test_a_swap_holds_whatever_the_minutes(self, minutes):
        out, into = self.pair()
        edits = swap(NONE, script(minutes=self.SHORT), out, into)
        after = [told.id for told in script(edits, minutes).lines]
        assert into in after
        assert out not in after

    def test_a_line_swapped_for_one_that_is_said_already_leaves_that_once(self):
        section = next(part for part in script().sections if len(part.lines) > 1)
        out, other = (line.id for line in section.lines[:2])
        after = [told.id for told in script(swap(NONE, script(), out, other)).lines]
        assert after.count(other) == 1
        assert out not in after


MINUTES = (0.5, 1, 1.5, 2, 3, 5)
UNKNOWN = ["", "gone", "line-0123456789", "line-0123456789.1", "x.²", ".", ".1", "a.b.1", "\n"]


class TestRedrafting:
    @pytest.mark.parametrize("minutes", MINUTES)
    def test_rewritten_lines_stay_whatever_the_minutes(self, minutes):
        edits, words = NONE, []
        for number, told in enumerate(script().lines):
            words.append(f"My words number {number}.")
            edits = rewrite(edits, told.id, words[-1])
        assert sorted(text for text in lines(edits, minutes) if text in words) == sorted(words)

    @pytest.mark.parametrize("minutes", MINUTES)
    def test_cut_lines_stay_out_whatever_the_minutes(self, minutes):
        gone = [told.id for told in script().lines[::2]]
        edits = NONE
        for id in gone:
            edits = cut(edits, id)
        assert not {told.id for told in script(edits, minutes).lines} & set(gone)

    @pytest.mark.parametrize("minutes", MINUTES)
    def test_lines_brought_back_stay_in_whatever_the_minutes(self, minutes):
        brought = [left.id for part in script(minutes=1).sections for left in part.left_out]
        edits = NONE
        for id in brought:
            edits = bring_back(edits, id)
        assert set(brought) <= {told.id for told in script(edits, minutes).lines}

    @pytest.mark.parametrize("minutes", MINUTES)
    def test_moved_lines_keep_their_order_whatever_the_minutes(self, minutes):
        ids = [told.id for told in section(Section.LEARNED).lines]
        edits = NONE
        for _ in ids:
            edits = move(edits, script(edits), ids[-1], -1)
        edits = move(edits, script(edits), ids[0], 9)
        wanted = [told.id for told in section(Section.LEARNED, edits).lines]
        assert wanted != ids
        after = [told.id for told in section(Section.LEARNED, edits, minutes).lines if told.id in wanted]
        assert after == [id for id in wanted if id in after]

    def test_a_line_rewritten_in_a_long_draft_of_long_notes_stays_in_a_short_one(self):
        four = ("head-baker", "oyster-farmer", "truck-driver", "veterinarian")
        notes = "\n\n".join(case.notes for case in CASES if case.name in four)
        outline = make_outline(read_notes(notes), read_assignment("Say who you interviewed."))
        long = write_script(outline, minutes=9)
        last = long.sections[2].lines[-1]
        edits = rewrite(NONE, last.id, "These are my words.")
        short = write_script(outline, minutes=0.5, edits=edits)
        assert "These are my words." in [told.text for told in short.lines]

    def test_edits_stay_when_other_notes_are_added(self):
        id = line("burned").id
        more = make_outline(read_notes(NOTES + "I also like rye more than wheat.\n"), read_assignment(""))
        after = write_script(more, minutes=3, edits=rewrite(NONE, id, "It burned."))
        assert "It burned." in [told.text for told in after.lines]


class TestIdsThatAreNotThere:
    @pytest.mark.parametrize("id", UNKNOWN)
    def test_no_edit_of_one_raises_or_changes_the_draft(self, id):
        known = line("burned").id
        parted = rewrite(NONE, known, "It burned.\nAll of it.")
        for before in (NONE, parted):
            drafted = script(before)
            for edits in (
                cut(before, id),
                bring_back(before, id),
                restore(before, id),
                rewrite(before, id, "Words."),
                rewrite(before, id, "Words.\nMore words."),
                move(before, drafted, id, 1),
                swap(before, drafted, id, "gone"),
            ):
                assert script(edits).lines == drafted.lines

    @pytest.mark.parametrize("id", ["who-opening.7", "connection-closing.1"])
    def test_no_edit_of_a_part_that_is_not_there_raises(self, id):
        drafted = script()
        for edits in (
            cut(NONE, id),
            bring_back(NONE, id),
            restore(NONE, id),
            rewrite(NONE, id, "Words.\nMore."),
        ):
            assert script(edits).lines
            assert script(move(edits, drafted, id, 1)).lines
            assert script(swap(edits, drafted, id, "gone")).lines

    def test_a_part_that_is_not_there_is_not_cut(self):
        id = line("burned").id
        parted = rewrite(NONE, id, "It burned.\nAll of it.")
        assert lines(cut(parted, f"{id}.7")) == lines(parted)

    def test_a_swap_with_one_loses_nothing(self):
        out = line("burned")
        after = section(Section.LEARNED, swap(NONE, script(), out.id, "gone"))
        assert out.id in [told.id for told in (*after.lines, *after.left_out)]
