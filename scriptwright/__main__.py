"""The command line: what the pages do, for scripts and checks.

What each command prints, and its exit codes, are kept stable: docs/command-line.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from scriptwright import _cli_commands as commands
from scriptwright import _cli_input as values
from scriptwright import _cli_output as output
from scriptwright import _cli_takes as takes
from scriptwright.errors import ScriptwrightError
from scriptwright.script.model import PACE
from scriptwright.sections import Pronoun
from scriptwright.speech.engines import DEFAULT, ENGINES

PROGRAM = "python -m scriptwright"
BAD_INPUT = 2  #: exit code
INTERRUPTED = 130  #: exit code after Ctrl+C, as shells give it
STOPPED_READING = 141  #: exit code when the reader of the output has gone, as shells give it

_EXAMPLES = {
    "outline": (
        "outline notes.docx",
        "outline notes.txt --assignment brief.pdf --json",
    ),
    "assignment": (
        "assignment brief.pdf",
        "assignment - --json < brief.txt",
    ),
    "narrate": ('narrate --name "Ms. Okoro" --pronoun she < sentences.txt',),
    "draft": (
        "draft notes.txt --minutes 3 -o script.docx",
        'draft notes.txt --answer why="I want to be a nurse too." --json',
    ),
    "cues": (
        "cues script.docx",
        "cues draft.json --json",
    ),
    "transcribe": (
        'transcribe take.mp4 --names "Ms. Okoro, Lagos"',
        "transcribe take.m4a --srt > take.srt",
    ),
    "check": (
        "check script.docx take.mp4",
        "check draft.json --transcript take.txt --json",
        "check notes.txt take.mp4 --assignment brief.pdf",
    ),
}


class _Parser(argparse.ArgumentParser):
    """Says in a sentence what is wrong, where argparse prints the usage as well."""

    def error(self, message: str) -> NoReturn:
        raise values.UsageError(f"{message[:1].upper()}{message[1:].rstrip('.')}. See {self.prog} --help.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code."""
    output.prepare()
    try:
        options = _parser().parse_args(arguments)
        doubts = options.run(options)
    except ScriptwrightError as error:
        output.complain(str(error))
        return BAD_INPUT
    except output.StoppedReading:
        return STOPPED_READING
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        if sys.flags.dev_mode:
            raise
        output.complain(output.UNKNOWN)
        return BAD_INPUT
    output.complain(" ".join(dict.fromkeys(doubts)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        description="Turns the notes of an interview into a script that can be said in the time allowed, "
        "and shows what a recorded take covers of it.",
        epilog=f'"{PROGRAM} COMMAND --help" tells more about a command, with examples.',
        allow_abbrev=False,
    )
    added = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_outline(added)
    _add_assignment(added)
    _add_narrate(added)
    _add_draft(added)
    _add_cues(added)
    _add_transcribe(added)
    _add_check(added)
    return parser


def _add_outline(added: Any) -> None:
    parser = _command(added, "outline", "Show how notes are read, section by section, and what they lack.")
    parser.set_defaults(run=commands.outline)
    _add_notes(parser)
    _add_json(parser)


def _add_assignment(added: Any) -> None:
    parser = _command(added, "assignment", "Show what an assignment asks for: points, minutes and rules.")
    parser.set_defaults(run=commands.assignment)
    parser.add_argument("file", metavar="FILE", help="the assignment, or - for standard input")
    _add_kind(parser)
    _add_json(parser)


def _add_narrate(added: Any) -> None:
    parser = _command(added, "narrate", "Tell sentences in the third person, one a line in and one out.")
    parser.set_defaults(run=commands.narrate)
    parser.add_argument(
        "--name", type=values.name, required=True, help='who said the sentences, such as "Mr. Chen"'
    )
    parser.add_argument("--pronoun", choices=list(Pronoun), default="they", help="default: they")


def _add_draft(added: Any) -> None:
    parser = _command(added, "draft", "Write the script of a video response: as text, JSON or a Word file.")
    parser.set_defaults(run=commands.draft)
    _add_notes(parser)
    parser.add_argument(
        "--minutes", type=values.minutes, help="time to fill (default: as the assignment asks, else 2.5)"
    )
    parser.add_argument("--pace", type=values.pace, default=PACE, help=f"words a minute (default: {PACE})")
    parser.add_argument("--student", metavar="NAME", type=values.name, help="who hands the script in")
    parser.add_argument("--interviewee", metavar="NAME", type=values.name, help="default: as in the notes")
    parser.add_argument("--pronoun", choices=list(Pronoun), help="default: as in the notes")
    parser.add_argument(
        "--answer",
        metavar='KEY="WORDS"',
        type=values.answer,
        action="append",
        default=[],
        help="your answer to an open question; KEY is its section or point; may be given several times",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE.docx",
        type=values.word_file,
        help="write a Word file, in the place of one that is there",
    )
    _add_json(parser)


def _add_cues(added: Any) -> None:
    parser = _command(added, "cues", "Show a key phrase for each line of a script, and four words a section.")
    parser.set_defaults(run=commands.cues)
    parser.add_argument("script", metavar="SCRIPT", help="what draft wrote, as JSON or .docx")
    _add_json(parser)


def _add_transcribe(added: Any) -> None:
    parser = _command(added, "transcribe", "Write down what is said in a recording.")
    parser.set_defaults(run=takes.transcribe)
    parser.add_argument(
        "recording", metavar="RECORDING", help="sound or video, as a phone or a browser makes it"
    )
    _add_listening(parser)
    written = parser.add_mutually_exclusive_group()
    _add_json(written)
    written.add_argument("--srt", action="store_true", help="print subtitles as SubRip")
    written.add_argument("--vtt", action="store_true", help="print subtitles as WebVTT")


def _add_check(added: Any) -> None:
    parser = _command(
        added, "check", "Show what a take says of its script, what it misses, and how it is said."
    )
    parser.set_defaults(run=takes.check)
    parser.add_argument(
        "script",
        metavar="SCRIPT",
        help="what draft wrote, as JSON or .docx; or notes, where there is no script",
    )
    parser.add_argument("recording", metavar="RECORDING", nargs="?", help="sound or video of the take")
    parser.add_argument(
        "--transcript",
        metavar="FILE",
        help="in place of a recording: plain text, or what transcribe --json wrote",
    )
    parser.add_argument("--assignment", metavar="FILE", help="default: who, duties, why, learned, connection")
    parser.add_argument("--notes", metavar="FILE", help="numbers and names are held against them too")
    _add_listening(parser)
    _add_json(parser)


def _add_listening(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engine", choices=ENGINES, default=DEFAULT, help=f"default: {DEFAULT}")
    parser.add_argument(
        "--names",
        metavar='"A, B"',
        type=values.names,
        default=(),
        help="names and terms that are said, so that they are heard rightly",
    )


def _command(added: Any, name: str, purpose: str) -> argparse.ArgumentParser:
    examples = "\n".join(f"  {PROGRAM} {example}" for example in _EXAMPLES[name])
    parser: argparse.ArgumentParser = added.add_parser(
        name,
        help=f"{purpose[:1].lower()}{purpose[1:].rstrip('.')}",
        description=purpose,
        epilog=f"examples:\n{examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    return parser


def _add_notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "notes", metavar="NOTES", help="a .txt .md .docx .pdf .odt or .rtf file, or - for standard input"
    )
    parser.add_argument(
        "--assignment", metavar="FILE", help="default: the one at the top of the notes, if there is one"
    )
    _add_kind(parser)


def _add_kind(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--kind",
        metavar="NAME",
        type=values.name,
        help="the kind of assignment, such as leadership-interview (default: as the assignment's words tell)",
    )


def _add_json(parser: argparse._ActionsContainer) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON; docs/command-line.md describes it")


if __name__ == "__main__":
    sys.exit(main())
