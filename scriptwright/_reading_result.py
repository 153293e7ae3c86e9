"""What a reader hands back: the text with its doubts, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

MAX_CHARACTERS = 500_000  #: of a text; eight hours of talk


@dataclass(frozen=True)
class ReadText:
    """The text of a file, and what the student should know about the reading."""

    text: str
    doubts: tuple[str, ...] = ()  #: a sentence each ("2 pictures in it were not read."), usually none


class Problem(Enum):
    """Why a file gives no text: a sentence for the student, `{name}` stands for the file's name."""

    EMPTY = "{name} is empty. Save your notes in it and choose it again, or paste them."
    NO_TEXT = "{name} holds no text. See whether it is the right file, or paste your notes."
    PICTURES_OF_PAGES = (
        "{name} holds pictures of pages, not text, so nothing could be read from it. "
        "Open it, select the text and paste it above, or take a Word file."
    )
    ONLY_PICTURES = (
        "{name} holds pictures, not text, so nothing could be read from it. "
        "Type out what the pictures say, or take another file."
    )
    ONLY_EMBEDDED = (
        "{name} keeps its text in another file packed inside it, so nothing could be read from it. "
        "Open it in Word, save it again as .docx and choose that file."
    )
    SCRAMBLED = (
        "{name} shows its letters but does not say which letters they are, so it could not be read. "
        "Take the Word file it was made from, or type the text in."
    )
    LOCKED = (
        "{name} is locked with a password. Open it, save a copy without the password and choose that copy."
    )
    DAMAGED = (
        "{name} is damaged or is not all there, so it could not be read. "
        "Open it in the program that made it and save it again, or paste its text."
    )
    TOO_LARGE = (
        "{name} is larger than 10 MB, so it was not read. "
        "Save a copy without pictures and recordings, or paste its text."
    )
    TOO_LONG = (
        "{name} holds more than 500,000 letters, far more than an interview, so it was not read. "
        "Put the notes that you need into a file of their own."
    )
    UNFOLDS_TOO_FAR = (
        "{name} unfolds to far more than notes can be, so it was not read. "
        "Open it, select the text and paste it."
    )
    TOO_SLOW = "{name} took too long to read. Open it, select the text and paste it."
    UNSAFE = (
        "{name} holds a kind of instruction that no word processor writes, so it was not read. "
        "Save it again as a Word file and choose that one."
    )
    OLD_WORD = (
        "{name} is in the old Word format (.doc), which cannot be read here. "
        "Open it in Word or LibreOffice, save it as .docx and choose that file."
    )
    PAGES = (
        "{name} is an Apple Pages file, which cannot be read here. "
        "In Pages choose File, Export To, Word, and take the file it makes."
    )
    SPREADSHEET = "{name} is a spreadsheet. Copy the cells that hold your notes and paste them."
    SLIDES = "{name} is a presentation. Copy the text of the slides and paste it."
    BOOK = "{name} is an electronic book. Copy the text you need and paste it."
    PICTURE = "{name} is a picture, so it holds no text. Type out what it says, or take another file."
    RECORDING = "{name} is a recording, not notes. Add it where recordings go, or take a text or Word file."
    ARCHIVE = "{name} is an archive of packed files. Unpack it and choose your notes from what was in it."
    WEB_PAGE = "{name} is a web page. Open it in a browser, select the text and paste it."
    LINK = (
        "{name} is only a link to a document, not the document. "
        "Open it, download it as a Word file (.docx) and choose that one."
    )
    UNKNOWN = (
        "{name} is not a kind of file that can be read here. "
        "Save it as a Word file (.docx), or paste its text."
    )
    NOT_NOW = "{name} could not be read just now. Choose it again, or open it, select the text and paste it."


class RefusedError(Exception):
    """A reader's reason not to give any text; the gate in `reading` makes a sentence of it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.name)
        self.problem = problem
