"""What a running PostgreSQL costs: processor, connections, memory. Read from the kernel: asking costs little."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from pg_server import Server

TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Cost:
    """cpu_s: of all its processes since they began, of ended ones too. private_mb_each: of a client's own process."""

    at: float
    cpu_s: float
    connections: int
    pss_mb: float
    private_mb_each: float


def cost_of(server: Server) -> Cost:
    first, *others = server.processes
    with server.connect() as connection:
        found = connection.execute("select pid from pg_stat_activity where backend_type = 'client backend'").fetchall()
        clients = {pid for (pid,) in found} - {connection.info.backend_pid}
    private = sorted(_memory_mb(pid, "Pss_Anon") for pid in clients)
    return Cost(
        monotonic(),
        _cpu_s(first, 13, 17) + sum(_cpu_s(pid, 13, 15) for pid in others),
        len(clients),
        sum(_memory_mb(pid, "Pss") for pid in (first, *others)),
        private[len(private) // 2] if private else 0.0,
    )


def _cpu_s(pid: int, start: int, end: int) -> float:
    """Fields 14 to 17 of proc(5): a process's own user and system time, and those of its ended children."""
    with suppress(OSError):
        # After the name, which may hold anything, come the fields from the third on.
        words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, words[start - 2 : end - 2])) / TICK
    return 0.0


def _memory_mb(pid: int, name: str) -> float:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) / 1024
    return 0.0
