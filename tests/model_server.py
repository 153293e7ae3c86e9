"""A server that speaks as a language model's does, and does what a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[["Handler", str], None]


class Handler(BaseHTTPRequestHandler):
    """One request: notes what came in, and lets the server's `answer` write what goes out."""

    server: Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append((self.path, dict(self.headers), body))
        with suppress(OSError):  # the client has heard enough
            self.server.answer(self, body["messages"][-1]["content"])

    def head(self, status: int = 200, kind: str = "text/event-stream", **more: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def piece(self, text: str) -> None:
        self.event(json.dumps({"id": "1", "object": "chat.completion.chunk", "choices": [
            {"index": 0, "delta": {"content": text}, "finish_reason": None}
        ]}))  # fmt: skip

    def event(self, data: str) -> None:
        self.wfile.write(f"data: {data}\n\n".encode())
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Nothing on the screen."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    answer: Answer
    requests: list[tuple[str, dict[str, str], dict]]
    over: threading.Event

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


@contextmanager
def serving(answer: Answer) -> Iterator[Server]:
    """A server on a free port of this computer, as long as the test goes."""
    server = Server(("127.0.0.1", 0), Handler)
    server.answer, server.requests, server.over = answer, [], threading.Event()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()


def saying(change: Callable[[str], str]) -> Answer:
    """Gives the changed sentence, word by word."""

    def answer(handler: Handler, sentence: str) -> None:
        handler.head()
        for at, word in enumerate(change(sentence).split(" ")):
            handler.piece(f"{' ' * bool(at)}{word}")
        handler.event("[DONE]")

    return answer


def failing(status: int) -> Answer:
    """Refuses, in the way of a server that has an error to tell."""

    def answer(handler: Handler, sentence: str) -> None:
        handler.head(status, "application/json")
        handler.wfile.write(json.dumps({"error": {"message": f"secret of {status}"}}).encode())

    return answer


def silent(handler: Handler, sentence: str) -> None:
    """Takes the request and never answers."""
    handler.server.over.wait(30)


def stalling(handler: Handler, sentence: str) -> None:
    """Begins a sentence and says no more."""
    handler.head()
    handler.piece("She ")
    handler.server.over.wait(30)


def dripping(handler: Handler, sentence: str) -> None:
    """Never silent, and never done."""
    handler.head()
    while not handler.server.over.wait(0.05):
        handler.event('{"id": "1", "object": "chat.completion.chunk", "choices": []}')


def flooding(handler: Handler, sentence: str) -> None:
    """Text without an end."""
    handler.head()
    while not handler.server.over.is_set():
        handler.piece("and so on, " * 20)


def drowning(handler: Handler, sentence: str) -> None:
    """One line of bytes without an end."""
    handler.head()
    handler.wfile.write(b"data: ")
    while not handler.server.over.is_set():
        handler.wfile.write(b"x" * 65536)


def failing_without_end(handler: Handler, sentence: str) -> None:
    """An error that goes on and on."""
    handler.head(500, "text/plain")
    while not handler.server.over.is_set():
        handler.wfile.write(b"no " * 20000)


def babbling(handler: Handler, sentence: str) -> None:
    """Something else than was agreed."""
    handler.head()
    handler.event("{this is no JSON")


def answering_a_page(handler: Handler, sentence: str) -> None:
    """A web page, as a wrong address gives one."""
    handler.head(200, "text/html")
    handler.wfile.write(b"<html><body>Welcome to the portal</body></html>")


def hanging_up(handler: Handler, sentence: str) -> None:
    """Closes in the middle of a word."""
    handler.head(Content_Length="5000")
    handler.piece("She tr")
    handler.close_connection = True
