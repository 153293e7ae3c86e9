"""A student's browser without a browser: Streamlit's messages over its WebSocket."""

from __future__ import annotations

import asyncio
import secrets
import time
from typing import Any
from urllib.request import Request, urlopen

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

PATIENCE = 60.0  #: seconds for a run of the page
_LARGEST = 50_000_000


class Lost(Exception):  # noqa: N818 — named for what happened
    """The session broke off, or the page never came."""


class Client:
    """One session; `took` are the seconds until its first page was there."""

    def __init__(self, address: str, project: str, page: str) -> None:
        self._address, self._project, self._page = address, project, page
        self._boxes: dict[str, Any] = {}
        self._written: dict[str, str] = {}
        self._uploader: Any = None
        self._session = self._hash = ""
        self.took = 0.0

    async def __aenter__(self) -> Client:
        begun = time.monotonic()
        try:
            self._socket = await connect(
                f"ws://{self._address}/_stcore/stream",
                subprotocols=["streamlit"],  # type: ignore[list-item]
                origin=f"http://{self._address}",  # type: ignore[arg-type]
                max_size=_LARGEST,
            )
        except (OSError, WebSocketException) as error:
            raise Lost from error
        await self._run()
        self.took = time.monotonic() - begun
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close()

    def boxes(self, label: str) -> list[str]:
        """The ids of the boxes to write in whose label begins so. Raises Lost where there is none."""
        found = [id for id, box in self._boxes.items() if box.label.startswith(label)]
        if not found:
            raise Lost
        return found

    def text_of(self, box: str) -> str:
        """What stands in a box."""
        return self._written.get(box, self._boxes[box].default)

    async def write(self, box: str, text: str) -> float:
        """Write in a box and leave it; the seconds until the page was made anew."""
        self._written[box] = text
        begun = time.monotonic()
        await self._run(**{box: {"string_value": text}})
        return time.monotonic() - begun

    async def drop(self, name: str, data: bytes) -> int:
        """Drop a file where files are dropped; 1 where the page says that it cannot be read."""
        if self._uploader is None:
            raise Lost
        ask = BackMsg()
        ask.file_urls_request.request_id = "1"
        ask.file_urls_request.file_names.append(name)
        ask.file_urls_request.session_id = self._session
        await self._socket.send(ask.SerializeToString())
        urls = (await self._until("file_urls_response")).file_urls_response.file_urls[0]
        await asyncio.to_thread(self._sent, urls.upload_url, name, data)
        state = BackMsg().rerun_script.widget_states.widgets.add().file_uploader_state_value
        info = state.uploaded_file_info.add()
        info.file_id, info.name, info.size = urls.file_id, name, len(data)
        info.file_urls.CopyFrom(urls)
        said = await self._run(**{self._uploader.id: {"file_uploader_state_value": state}})
        return int("could not be read" in said)

    def _sent(self, url: str, name: str, data: bytes) -> None:
        """Put the bytes where the app has asked for them, as a form with one file."""
        mark = secrets.token_hex(8)
        head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        body = head.encode() + data + f"\r\n--{mark}--\r\n".encode()
        with urlopen(f"http://{self._address}/_stcore/health", timeout=PATIENCE) as answer:
            cookie = answer.headers.get("Set-Cookie", "").partition(";")[0]
        request = Request(f"http://{self._address}{url}", body, method="PUT")
        request.add_header("Content-Type", f"multipart/form-data; boundary={mark}")
        if cookie:
            request.add_header("Cookie", cookie)
            request.add_header("X-Xsrftoken", cookie.partition("=")[2].strip('"'))
        urlopen(request, timeout=PATIENCE).close()

    async def _run(self, **widgets: dict[str, Any]) -> str:
        """Have the page run with these values, until it is done; all that it says."""
        ask = BackMsg()
        ask.rerun_script.query_string = f"p={self._project}"
        ask.rerun_script.page_script_hash = self._hash
        if not self._hash:
            ask.rerun_script.page_name = self._page
        for id, values in widgets.items():
            widget = ask.rerun_script.widget_states.widgets.add(id=id)
            for name, value in values.items():
                if name == "file_uploader_state_value":
                    widget.file_uploader_state_value.CopyFrom(value)
                else:
                    setattr(widget, name, value)
        if not widgets:
            ask.rerun_script.context_info.url = f"http://{self._address}/{self._page}?p={self._project}"
            ask.rerun_script.context_info.timezone = "UTC"
        await self._socket.send(ask.SerializeToString())
        said: list[str] = []
        await self._until("script_finished", said)
        return " ".join(said)

    async def _until(self, kind: str, said: list[str] | None = None) -> ForwardMsg:
        """The next message of a kind; what the others before it tell is kept."""
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    message = ForwardMsg()
                    message.ParseFromString(await self._socket.recv())
                    self._take(message, said if said is not None else [])
                    if message.WhichOneof("type") == kind and not self._is_early(message):
                        return message
        except (TimeoutError, OSError, WebSocketException) as error:
            raise Lost from error

    def _is_early(self, message: ForwardMsg) -> bool:
        """Whether the run ended only because the next one begins at once."""
        early = ForwardMsg.ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN
        return message.WhichOneof("type") == "script_finished" and message.script_finished == early

    def _take(self, message: ForwardMsg, said: list[str]) -> None:
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._session = message.new_session.initialize.session_id or self._session
        elif kind == "navigation":
            self._hash = message.navigation.page_script_hash
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            element = message.delta.new_element
            what = element.WhichOneof("type")
            if what == "text_area":
                self._boxes[element.text_area.id] = element.text_area
            elif what == "file_uploader":
                self._uploader = element.file_uploader
            elif what in ("heading", "alert", "markdown"):
                said.append(getattr(element, what).body)
