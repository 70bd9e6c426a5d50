"""A network scanner on this machine that speaks eSCL, and can be loaded, jammed, kept busy and cut off."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from threading import Event, Thread

from PIL import Image

NAMES = 'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm" xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"'
DPI = 75
"""The only one it has: small pages are quick."""
PAGE_S = 0.1
"""So long each page takes. sane-airscan loses those that come quicker than any device gives them."""
A4_AT_300 = (2480, 3508)


def page(grey: int) -> bytes:
    """A JPEG of one grey, A4 at its dpi."""
    made = BytesIO()
    Image.new("RGB", (A4_AT_300[0] // 4, A4_AT_300[1] // 4), (grey,) * 3).save(made, "JPEG", quality=90)
    return made.getvalue()


@dataclass
class Job:
    feeder: bool
    given: int = 0


class EsclPeer:
    """pile: what lies in the feeder. state, adf: what it says of itself; adf empty: as the pile is. fails: the answer
    to each page instead of it. cut: it stops in the middle of a page, and endless: never. jams_after: so many pages.
    mute: it says nothing of itself any more.

    go: until it is set no page is given; asked: one was asked for; dropped: a job was taken back, and with it what
    waited; over: it has ended.
    """

    def __init__(self) -> None:
        self.glass, self.pile = page(200), list[bytes]()
        self.state, self.adf = "Idle", ""
        self.fails, self.cut, self.endless, self.jams_after = 0, False, False, -1
        self.mute, self.over = False, Event()
        self.go, self.asked, self.dropped = Event(), Event(), Event()
        self.go.set()
        self.jobs: dict[str, Job] = {}
        peer = self

        class Handler(_Handler):
            escl = peer

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def address(self) -> str:
        return f"escl://127.0.0.1:{self.port}/eSCL"

    def start(self) -> EsclPeer:
        self._thread.start()
        return self

    def stop(self) -> None:
        self.go.set()
        self.over.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def adf_state(self) -> str:
        return self.adf or ("ScannerAdfLoaded" if self.pile else "ScannerAdfEmpty")


class _Handler(BaseHTTPRequestHandler):
    escl: EsclPeer
    protocol_version = "HTTP/1.1"

    def log_message(self, *_args: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        job = re.search(r"/ScanJobs/(\w+)/NextDocument$", self.path)
        if self.path.endswith("/ScannerCapabilities"):
            self._say(200, _capabilities())
        elif self.path.endswith("/ScannerStatus"):
            if self.escl.mute:
                self.escl.over.wait()
            self._say(200, _status(self.escl))
        elif job and job[1] in self.escl.jobs:
            self._page(self.escl.jobs[job[1]])
        else:
            self._say(404)

    def do_POST(self) -> None:
        peer = self.escl
        wanted = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        feeder = "Feeder</" in wanted
        if peer.state != "Idle":
            self._say(503)
        elif feeder and (peer.adf_state() != "ScannerAdfLoaded"):
            self._say(409)
        else:
            name = f"j{len(peer.jobs) + 1}"
            peer.jobs[name] = Job(feeder)
            self._say(201, location=f"http://127.0.0.1:{peer.port}/eSCL/ScanJobs/{name}")

    def do_DELETE(self) -> None:
        self.escl.dropped.set()
        self.escl.go.set()
        self._say(200)

    def _page(self, job: Job) -> None:
        peer = self.escl
        peer.asked.set()
        peer.go.wait()
        peer.over.wait(PAGE_S)
        if job.feeder and job.given == peer.jams_after:
            peer.adf = "ScannerAdfJam"
        if peer.fails or peer.adf == "ScannerAdfJam":
            self._say(peer.fails or 409)
        elif job.feeder and peer.pile:
            job.given += 1
            self._picture(peer.pile.pop(0))
        elif not job.feeder and not job.given:
            job.given += 1
            self._picture(peer.glass)
        else:
            self._say(404)

    def _picture(self, picture: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "image/jpeg")
        self.send_header("Content-Length", str(10**12 if self.escl.endless else len(picture)))
        self.end_headers()
        with suppress(ConnectionError):  # one that was cancelled listens no more
            self.wfile.write(picture[: len(picture) // 2] if self.escl.cut else picture)
            while self.escl.endless:
                self.wfile.write(bytes(1024**2))
        self.close_connection = self.escl.cut

    def _say(self, code: int, xml: str = "", location: str = "") -> None:
        body = xml.encode()
        self.send_response(code)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(body)))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(body)


def _capabilities() -> str:
    return (
        f"<?xml version='1.0'?><scan:ScannerCapabilities {NAMES}><pwg:Version>2.63</pwg:Version>"
        "<pwg:MakeAndModel>Paper 1</pwg:MakeAndModel>"
        f"<scan:Platen><scan:PlatenInputCaps>{_source()}</scan:PlatenInputCaps></scan:Platen>"
        f"<scan:Adf><scan:AdfSimplexInputCaps>{_source()}</scan:AdfSimplexInputCaps></scan:Adf>"
        "</scan:ScannerCapabilities>"
    )


def _source() -> str:
    width, height = A4_AT_300
    return (
        f"<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>{width}</scan:MaxWidth>"
        f"<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>{height}</scan:MaxHeight>"
        "<scan:SettingProfiles><scan:SettingProfile><scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode>"
        "<scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes><scan:DocumentFormats>"
        "<pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat></scan:DocumentFormats><scan:SupportedResolutions>"
        f"<scan:DiscreteResolutions><scan:DiscreteResolution><scan:XResolution>{DPI}</scan:XResolution>"
        f"<scan:YResolution>{DPI}</scan:YResolution></scan:DiscreteResolution></scan:DiscreteResolutions>"
        "</scan:SupportedResolutions></scan:SettingProfile></scan:SettingProfiles>"
    )


def _status(peer: EsclPeer) -> str:
    return (
        f"<?xml version='1.0'?><scan:ScannerStatus {NAMES}><pwg:Version>2.63</pwg:Version>"
        f"<pwg:State>{peer.state}</pwg:State><scan:AdfState>{peer.adf_state()}</scan:AdfState></scan:ScannerStatus>"
    )
