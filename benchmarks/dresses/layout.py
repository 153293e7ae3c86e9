"""What a layout is, and the pieces that many of them are put together from."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from benchmarks.dresses.content import Content

Layout = Callable[[Content], str]
LAYOUTS: dict[str, Layout] = {}  #: name → what makes the notes; filled by the modules of layouts


def layout(render: Layout) -> Layout:
    """Enters a layout under its name."""
    LAYOUTS[render.__name__.replace("_", " ")] = render
    return render


def parts(*texts: str) -> str:
    """Paragraphs with an empty line between them."""
    return "\n\n".join(text for text in texts if text) + "\n"


def lines(*texts: str) -> str:
    """Lines one beneath the other."""
    return "\n".join(text for text in texts if text)


def asked(content: Content, question: str, answer: str, between: str = "\n\n") -> str:
    """All questions and the interviewee's own answers, by two patterns with {n}, {ask} or {i}."""
    return between.join(
        f"{question.format(n=n, ask=pair.ask)}\n{answer.format(n=n, i=pair.i)}"
        for n, pair in enumerate(content.pairs, 1)
    )


def told(content: Content) -> list[str]:
    """All answers as the student notes them."""
    return [pair.told for pair in content.pairs]


def dotted(sentences: Iterable[str], mark: str = "- ") -> str:
    """A list with a mark before each item."""
    return "\n".join(f"{mark}{sentence}" for sentence in sentences)


def split(text: str) -> list[str]:
    """The two sentences of an answer."""
    first, _, second = text.partition(". ")
    return [f"{first}.", second] if second else [text]


def small(text: str) -> str:
    """As it is typed on a phone: lower case, no full stop at the end."""
    return text.lower().removesuffix(".")


def three(content: Content, why: str, learned: str, connection: str, between: str = "\n") -> str:
    """The student's three parts, each under a heading."""
    return parts(
        f"{why}{between}{content.why_text}",
        f"{learned}{between}{content.learned_text}",
        f"{connection}{between}{content.connection_text}",
    ).strip()
