"""Asks a network scanner itself what troubles it: SANE makes one word of an open cover and of a broken line."""

from __future__ import annotations

import re
import socket
import ssl
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Timer
from urllib.parse import urlsplit

from kiosk.services.paper_ports import ScanFault

ANSWER_S = 4
"""So long it may take to reach it, and so long to answer, in seconds."""
MOST_BYTES = 64 * 1024
STATE = re.compile(rb"<(?:\w+:)?State>\s*(\w+)\s*<")
FEEDER = re.compile(rb"<(?:\w+:)?AdfState>\s*(\w+)\s*<")
# Mopria's eSCL, ScannerStatus. «Idle» is none of these.
STATES = {b"Processing": ScanFault.BUSY, b"Testing": ScanFault.BUSY, b"Down": ScanFault.GONE}
FEEDER_STATES = {
    b"ScannerAdfJam": ScanFault.JAM,
    b"ScannerAdfMispick": ScanFault.JAM,
    b"ScannerAdfMultipickDetected": ScanFault.JAM,
    b"ScannerAdfHatchOpen": ScanFault.COVER_OPEN,
}


def trouble(url: str, *, feeder: bool) -> ScanFault | None:
    """url: the scanner's eSCL root. feeder: one that can't be used is a trouble; an empty one never is."""
    try:
        told = _status(url)
    except (OSError, HTTPException, ValueError):
        return ScanFault.GONE
    of_feeder = FEEDER_STATES.get(_said(FEEDER, told)) if feeder else None
    state = _said(STATE, told)
    return of_feeder or (STATES.get(state) if state else ScanFault.GONE)


def _status(url: str) -> bytes:
    parts, end = urlsplit(url), None
    connection = _connection(parts.scheme, parts.hostname or "", parts.port)
    try:
        connection.connect()
        end = Timer(ANSWER_S, _cut, (connection.sock,))  # a socket's own limit is for each byte of an answer
        end.daemon = True
        end.start()
        connection.request("GET", f"{parts.path.rstrip('/')}/ScannerStatus")
        answer = connection.getresponse()
        if answer.status != 200:
            raise HTTPException("no status")
        return answer.read(MOST_BYTES)
    finally:
        if end:
            end.cancel()
        connection.close()


def _cut(line: socket.socket) -> None:
    with suppress(OSError):  # closed by itself
        line.shutdown(socket.SHUT_RDWR)


def _connection(scheme: str, host: str, port: int | None) -> HTTPConnection:
    if scheme == "http":
        return HTTPConnection(host, port, timeout=ANSWER_S)
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # scanners sign for themselves
    return HTTPSConnection(host, port, timeout=ANSWER_S, context=context)


def _said(what: re.Pattern[bytes], told: bytes) -> bytes:
    found = what.search(told)
    return found[1] if found else b""
