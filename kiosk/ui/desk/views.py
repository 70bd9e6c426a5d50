"""The views of the desk in the order of the rail: who sees each, what it is called, and what makes it."""

from __future__ import annotations

from functools import partial

from kiosk.domain.staff import Action
from kiosk.domain.words import Words, tr
from kiosk.services.desk_ports import Queue
from kiosk.services.fairness_words import SHORT
from kiosk.ui.desk.clerk import ClerkView
from kiosk.ui.desk.clerk_devices import DevicesView
from kiosk.ui.desk.fairness_view import FairnessView
from kiosk.ui.desk.fleet_view import FLEET, FleetView
from kiosk.ui.desk.load import LOAD, LoadView
from kiosk.ui.desk.queue import QueueView
from kiosk.ui.desk.room import ViewKind
from kiosk.ui.desk.simulation_view import SimulationView
from kiosk.ui.desk.staff_view import StaffView

READING = (Action.SEE_QUEUE,)
ALL = tr("All cases", "a queue")


def _queue(name: str, queue: Queue, icon: str, title: Words, may: tuple[Action, ...] = READING) -> ViewKind:
    return ViewKind(name, may, icon, title, partial(QueueView, queue=queue, title=title), queue)


VIEWS: tuple[ViewKind, ...] = (
    ViewKind(
        "reception", (Action.FIND_PERSON,), "identification-card", tr("Reception", "a view of the desk"), ClerkView
    ),
    ViewKind("load", (Action.SEE_LOAD,), "chart-bar", LOAD, LoadView),
    ViewKind("fairness", (Action.SEE_FAIRNESS,), "chart-bar-horizontal", SHORT, FairnessView),
    ViewKind("staff", (Action.MANAGE_STAFF,), "user-gear", tr("Staff"), StaffView),
    _queue("review", Queue.REVIEW, "tray", tr("Incoming", "a queue")),
    _queue("second", Queue.SECOND, "seal-check", tr("To approve", "a queue")),
    _queue("appeal", Queue.APPEAL, "scales", tr("Appeals", "a queue")),
    _queue("question", Queue.QUESTION, "chat-circle-text", tr("Questions", "a queue")),
    _queue("person", Queue.PERSON, "hourglass-medium", tr("Waiting", "a queue, for the applicant")),
    ViewKind("all", READING, "archive", ALL, partial(QueueView, queue=Queue.ALL, title=ALL)),
    ViewKind("simulation", (Action.SIMULATE,), "flask", tr("Simulation", "a view of the desk"), SimulationView),
    ViewKind("fleet", (Action.SEE_FLEET,), "heartbeat", FLEET, FleetView),
    ViewKind("devices", (Action.SEE_DEVICES,), "printer", tr("Devices", "a view of the desk"), DevicesView),
)
