"""A printer on this machine's loopback that speaks IPP: it takes jobs, can run empty, jam, stop and fall silent."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

from pyipp.enums import IppOperation
from pyipp.parser import parse
from pyipp.serializer import encode_dict

IDLE, PROCESSING, STOPPED = 3, 4, 5
PENDING, BEGUN, HELD_UP, CANCELLED, ABORTED, OUT = 3, 5, 6, 7, 8, 9
NOT_ACCEPTING = 0x0506


class _Status(Enum):
    """pyipp writes an answer's status where a question has its operation."""

    OK = 0
    REFUSED = NOT_ACCEPTING


@dataclass
class Job:
    """looks: how often it is still asked for before it is out; None for one that never is."""

    pdf: bytes
    asked: dict[str, Any]
    state: int = PENDING
    looks: int | None = 2


@dataclass
class IppPeer:
    """state, reasons: what it says of itself. accepts: whether it takes jobs. looks: of the next job.

    on_job: what it does when a job has come, such as running empty. mute: it answers nothing any more; unanswered:
    how often it was asked then.
    """

    state: int = IDLE
    reasons: list[str] = field(default_factory=lambda: ["none"])
    accepts: bool = True
    looks: int | None = 2
    jobs: list[Job] = field(default_factory=list)
    on_job: Any = None
    mute: bool = False
    unanswered: int = 0
    silent: Event = field(default_factory=Event)

    def start(self) -> IppPeer:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        return self

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def stop(self) -> None:
        self.silent.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def says(self, state: int, *reasons: str) -> None:
        self.state, self.reasons = state, list(reasons)

    @property
    def out(self) -> list[bytes]:
        return [job.pdf for job in self.jobs if job.state == OUT]

    def answer(self, question: dict[str, Any]) -> tuple[_Status, dict[str, Any]]:
        asked = question["operation-attributes"]
        match question["status-code"]:
            case IppOperation.GET_PRINTER_ATTRIBUTES:
                return _Status.OK, {"printer-attributes-tag": self._said()}
            case IppOperation.PRINT_JOB if self.accepts:
                self.jobs.append(Job(question["data"], {**asked, **(question["jobs"] or [{}])[0]}, looks=self.looks))
                if self.on_job:
                    self.on_job()
                return _Status.OK, {"job-attributes-tag": {"job-id": len(self.jobs), "job-state": PENDING}}
            case IppOperation.GET_JOB_ATTRIBUTES:
                return _Status.OK, {
                    "job-attributes-tag": {"job-state": self._looked_at(self.jobs[asked["job-id"] - 1])}
                }
            case IppOperation.CANCEL_JOB:
                self.jobs[asked["job-id"] - 1].state = CANCELLED
                return _Status.OK, {}
        return _Status.REFUSED, {}

    def _said(self) -> dict[str, Any]:
        return {"printer-state": self.state, "printer-state-reasons": self.reasons}

    def _looked_at(self, job: Job) -> int:
        if job.looks is not None and job.state < CANCELLED:
            job.looks -= 1
            job.state = BEGUN if job.looks > 0 else OUT
        return job.state


def _handler(peer: IppPeer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_args: object) -> None:
            pass

        def do_POST(self) -> None:
            question = parse(self.rfile.read(int(self.headers["Content-Length"])), contains_data=True)
            if peer.mute:
                peer.unanswered += 1
                peer.silent.wait()
                return
            status, groups = peer.answer(question)
            charset = {"attributes-charset": "utf-8", "attributes-natural-language": "ar"}
            told = {"version": (2, 0), "operation": status, "request-id": question["request-id"]}
            body = encode_dict({**told, "operation-attributes-tag": charset, **groups})
            self.send_response(200)
            self.send_header("Content-Type", "application/ipp")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    return Handler
