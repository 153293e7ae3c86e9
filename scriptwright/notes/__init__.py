"""The interview notes as blocks that give the text back, and who was interviewed."""

from scriptwright.notes.model import Interviewee, Kind, NoteBlock, Notes, Speaker
from scriptwright.notes.read import read_notes

__all__ = ["Interviewee", "Kind", "NoteBlock", "Notes", "Speaker", "read_notes"]
