"""A line to the server that takes so long: a process of its own that holds back every block. It slows nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection

BLOCK = 1 << 20


@contextmanager
def far_line(target: int, one_way_s: float) -> Iterator[int]:
    """Gives the port to call instead of ``target``; what goes there arrives that many seconds later, and back."""
    context = get_context("fork")
    ours, theirs = context.Pipe()
    process = context.Process(target=_run, args=[theirs, target, one_way_s], daemon=True)
    process.start()
    yield int(ours.recv())
    process.terminate()
    process.join()


def _run(pipe: Connection, target: int, delay: float) -> None:
    asyncio.run(_serve(pipe, target, delay))


async def _serve(pipe: Connection, target: int, delay: float) -> None:
    async def meet(near: asyncio.StreamReader, near_out: asyncio.StreamWriter) -> None:
        far, far_out = await asyncio.open_connection("127.0.0.1", target, limit=BLOCK)
        await asyncio.gather(_carry(near, far_out, delay), _carry(far, near_out, delay))

    server = await asyncio.start_server(meet, "127.0.0.1", 0, limit=BLOCK)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


async def _carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter, delay: float) -> None:
    """Blocks keep their distances: the line is long, not narrow."""
    loop = asyncio.get_running_loop()
    with suppress(ConnectionError):
        while block := await source.read(BLOCK):
            loop.call_later(delay, sink.write, block)
    loop.call_later(delay, sink.close)
