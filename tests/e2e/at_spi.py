"""What a screen reader learns over AT-SPI, asked for in heaps: one heap for each depth of the tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection

ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
COMPONENT = "org.a11y.atspi.Component"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
CHECKED, EDITABLE, ENABLED, FOCUSABLE, FOCUSED, SHOWING = 4, 7, 8, 11, 12, 25  # of AtspiStateType
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
ANNOUNCED = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
ISOLATES = {ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}

Place = tuple[str, str]
"""Who owns it on the bus, and its path there."""
Question = tuple[Place, str, str, str, tuple]
"""Of whom, by which interface and verb, with values of which signature."""


@dataclass(slots=True)
class Seen:
    """One accessible thing, and what is shown in it. area: x, y, width and height on the screen, in pixels."""

    at: Place
    name: str
    description: str
    role: str
    states: frozenset[int]
    area: tuple[int, int, int, int]
    children: list[Seen] = field(default_factory=list)

    def all(self) -> Iterator[Seen]:
        yield self
        for child in self.children:
            yield from child.all()


class Eyes:
    """heard: what was announced, oldest first."""

    def __init__(self, bus: DBusConnection) -> None:
        self.bus, self.heard = bus, list[str]()
        bus.send_and_get_reply(message_bus.AddMatch(ANNOUNCED))
        self.ask([(REGISTRY, REGISTRY[0], "RegisterEvent", "s", ("object:announcement",))])

    def ask(self, questions: Sequence[Question]) -> list[tuple]:
        """All at once; what failed is answered by nothing."""
        waiting = {}
        for number, ((owner, path), interface, verb, signature, values) in enumerate(questions):
            serial = next(self.bus.outgoing_serial)
            address = DBusAddress(path, owner, interface)
            self.bus.send(new_method_call(address, verb, signature or None, values), serial=serial)
            waiting[serial] = number
        answers: list[tuple] = [()] * len(questions)
        while waiting:
            message = self.bus.receive()
            number = waiting.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
            if number is not None and message.header.message_type is MessageType.method_return:
                answers[number] = message.body
            elif message.header.fields.get(HeaderFields.member) == "Announcement":
                self.heard.append(str(message.body[3][1]).translate(ISOLATES))
        return answers

    def look(self, root: Place = ROOT) -> Seen:
        """All that is shown below the root, from the outermost inward."""
        (top,) = self._learn([root])
        row = [top]
        while row:
            answers = self.ask([(seen.at, ACCESSIBLE, "GetChildren", "", ()) for seen in row])
            found = [(seen, tuple(at)) for seen, answer in zip(row, answers, strict=True) for at in (answer or [[]])[0]]
            children = self._learn([at for _, at in found])
            row = []
            for (parent, _), child in zip(found, children, strict=True):
                if parent.at == ROOT or SHOWING in child.states:
                    parent.children.append(child)
                    row.append(child)
        return top

    def _learn(self, places: Sequence[Place]) -> list[Seen]:
        questions: list[Question] = []
        for at in places:
            questions += [
                (at, PROPERTIES, "Get", "ss", (ACCESSIBLE, "Name")),
                (at, PROPERTIES, "Get", "ss", (ACCESSIBLE, "Description")),
                (at, ACCESSIBLE, "GetRoleName", "", ()),
                (at, ACCESSIBLE, "GetState", "", ()),
                (at, COMPONENT, "GetExtents", "u", (0,)),
            ]
        answers = self.ask(questions)
        return [_seen(at, *answers[5 * n : 5 * n + 5]) for n, at in enumerate(places)]


def _seen(at: Place, name: tuple, description: tuple, role: tuple, states: tuple, area: tuple) -> Seen:
    low, high = states[0] if states and len(states[0]) == 2 else (0, 0)
    bits = frozenset(bit for bit in range(64) if (low | high << 32) >> bit & 1)
    told, more = (value[0][1].translate(ISOLATES) if value else "" for value in (name, description))
    return Seen(at, told, more, role[0] if role else "", bits, tuple(area[0]) if area else (0, 0, 0, 0))
