"""`kiosk replay`, as an officer types it: on the embedded centre and on PostgreSQL, and who is not let see."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from desk_sample import ADMINISTRATOR, CLERK, DESK, KIOSK, OFFICER, PASSWORD, SECOND, SUPERVISOR, DeskSample
from pg_fixtures import PgCentre
from postgres_world import desk_world_in

import kiosk.bootstrap
import kiosk.desk_bootstrap
from kiosk.__main__ import main
from kiosk.central.desk_sqlite import SqliteDesk
from kiosk.central.sqlite import SqliteCentral
from kiosk.domain.facts import CaseBody, FileOpened, InitiallyApproved, Rejected
from kiosk.domain.reference import make_reference
from kiosk.domain.staff import Staff
from kiosk.services.desk_ports import ActFate, Desk
from kiosk.services.ports import Central

pytestmark = pytest.mark.usefixtures("qapp")  # sentences are said, and a second application must not be made


@dataclass
class Scene:
    """A centre with a staff and the words typed at it. centre, desk: in the place of the sample's own in memory."""

    sample: DeskSample
    desk: Desk
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch
    project: Callable[[], object] = lambda: None

    def apply(self) -> UUID:
        _, application = self.sample.apply()
        self.project()
        return application

    def decide(self, body: CaseBody, *, grounded: bool = True) -> str:
        """As a desk does it; the reference of its application."""
        work, seat = self.sample.work, self.sample.seat(OFFICER)
        read = work.open(seat, body.application)
        decision = work.fact(read, body, seat)
        grounds = work.grounds(read, decision) if grounded else None
        assert work.act(seat, read, decision, grounds).fate is ActFate.STORED
        self.project()
        return read.state.reference

    def replay(self, reference: str, *words: str, staff: Staff = SECOND, password: str = PASSWORD) -> tuple[int, str]:
        self.monkeypatch.setattr(sys, "stdin", io.StringIO(f"{staff.number}\n{password}\n"))
        return self.typed("replay", reference, *words)

    def typed(self, *words: str) -> tuple[int, str]:
        code = main(list(words))
        told = self.capsys.readouterr()
        self.error = told.err
        return code, told.out


def of(sample: DeskSample, central: Central, desk: Desk) -> DeskSample:
    sample.central, sample.desk = central, desk  # type: ignore[assignment]
    sample.work = replace(sample.work, desk=desk)
    return sample


@pytest.fixture
def practice(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    """The embedded centre's file, which the command opens by itself."""
    monkeypatch.setenv("KIOSK_DATA_FOLDER", str(tmp_path))
    monkeypatch.setenv("KIOSK_PRACTICE", "yes")
    sample, file = DeskSample(), tmp_path / "practice-centre.db"
    with (
        closing(SqliteCentral(file, sample.clock, KIOSK)) as central,
        closing(SqliteDesk(file, sample.clock, DESK)) as desk,
    ):
        for staff in (OFFICER, SECOND):
            desk.admit(staff, PASSWORD)
        yield Scene(of(sample, central, desk), desk, capsys, monkeypatch)


@pytest.fixture
def scene(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Scene:
    """The centre in memory."""
    sample = DeskSample()
    monkeypatch.setattr(kiosk.desk_bootstrap, "choose_desk", lambda *_, practice: sample.desk)
    monkeypatch.setenv("KIOSK_PRACTICE", "yes")
    return Scene(sample, sample.desk, capsys, monkeypatch)


def test_at_the_embedded_centre_the_same_comes_out_and_the_look_is_written_down(practice: Scene) -> None:
    application = practice.apply()
    reference = practice.decide(InitiallyApproved(application, uuid4(), ""))
    code, told = practice.replay(reference)
    assert (code, practice.error) == (0, "")
    lines = told.splitlines()
    assert "النتيجة اليوم كما كانت عند القرار." in lines and any(line.startswith("= ") for line in lines)
    assert not any(line.startswith("≠") for line in lines)
    read = practice.sample.work.open(practice.sample.seat(SECOND), application)
    looks = [e.fact for e in read.entries if isinstance(e.fact.body, FileOpened)]
    assert [(f.actor.name, f.body.purpose) for f in looks if isinstance(f.body, FileOpened)][-2] == (
        SECOND.number,
        "replay",
    )


def test_at_the_centre_on_postgresql(
    pg_centre: PgCentre, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for world in desk_world_in(pg_centre):
        sample = DeskSample()
        world.clock.moment = sample.clock.now()
        scene = Scene(of(sample, world.central, world.desk), world.desk, capsys, monkeypatch, world.project)
        monkeypatch.setattr(kiosk.desk_bootstrap, "choose_desk", lambda *_, practice, w=world: w.desk)
        monkeypatch.setenv("KIOSK_PRACTICE", "yes")
        reference = scene.decide(Rejected(scene.apply(), uuid4(), ("INCOME_OVER_MIN",), ""))
        code, told = scene.replay(reference, "--json", staff=SUPERVISOR)
        assert (code, json.loads(told)["same"]) == (0, True)


def test_as_json_with_both_traces(scene: Scene) -> None:
    reference = scene.decide(InitiallyApproved(scene.apply(), uuid4(), ""))
    code, told = scene.replay(" ".join((reference[:4], reference[4:8], reference[8:])), "--json")
    data = json.loads(told)
    (decided,) = data["decisions"]
    assert (code, data["reference"], data["same"], data["broken"]) == (0, reference, True, None)
    assert (decided["kind"], decided["by"], decided["differs"], decided["why"]) == (
        "InitiallyApproved",
        OFFICER.number,
        [],
        "",
    )
    assert decided["then"]["policy_hash"] == decided["now"]["policy_hash"]
    assert [step["id"] for step in decided["then"]["trace"]] == [step["id"] for step in decided["now"]["trace"]]


def test_the_number_may_stand_on_the_line(scene: Scene) -> None:
    reference = scene.decide(InitiallyApproved(scene.apply(), uuid4(), ""))
    scene.monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n"))
    assert scene.typed("replay", reference, "--staff", SUPERVISOR.number)[0] == 0


def test_another_figure_is_told_in_words_and_as_json(scene: Scene) -> None:
    reference = scene.decide(InitiallyApproved(scene.apply(), uuid4(), ""))
    terms = scene.sample.work.terms
    parameters = tuple(_more(p) if p.id == "base.head" else p for p in terms.policy.parameters)
    other = replace(terms, policy=replace(terms.policy, parameters=parameters))
    scene.monkeypatch.setattr(kiosk.bootstrap, "terms_of_policy", lambda: other)
    code, told = scene.replay(reference)
    assert code == 1 and "النتيجة اليوم ليست كلها كما كانت عند القرار." in told
    assert "≠ قيم النظام أو تصنيف الدخول" in told and "عند القرار: " in told
    assert "\u2066" not in told and "{" not in told
    code, told = scene.replay(reference, "--json")
    (decided,) = json.loads(told)["decisions"]
    assert code == 1 and not decided["same"]
    assert {"policy_hash", "minimum.head", "minimum.calculated"} <= set(decided["differs"])


def _more(parameter: Any) -> Any:
    return replace(parameter, figures=tuple(replace(f, value=f.value + 100) for f in parameter.figures))


def test_of_several_decisions_one_without_grounds_is_said(scene: Scene) -> None:
    application = scene.apply()
    scene.decide(InitiallyApproved(application, uuid4(), ""), grounded=False)
    reference = scene.decide(Rejected(application, uuid4(), ("INCOME_OVER_MIN",), ""))
    code, told = scene.replay(reference)
    assert code == 0 and "لم تُحفظ مع هذا القرار نتيجة للقواعد." in told
    _, told = scene.replay(reference, "--json")
    first, second = json.loads(told)["decisions"]
    assert (first["same"], first["then"], bool(first["why"]), second["same"]) == (None, None, True, True)


def test_a_month_that_the_policy_has_no_figure_for_any_more_is_said(scene: Scene) -> None:
    reference = scene.decide(InitiallyApproved(scene.apply(), uuid4(), ""))
    terms = scene.sample.work.terms
    empty = replace(terms, policy=replace(terms.policy, parameters=()))
    scene.monkeypatch.setattr(kiosk.bootstrap, "terms_of_policy", lambda: empty)
    code, told = scene.replay(reference)
    assert code == 1 and "2026-11" in told
    _, told = scene.replay(reference, "--json")
    (decided,) = json.loads(told)["decisions"]
    assert (decided["now"], decided["same"]) == (None, False) and decided["why"]


def test_an_altered_journal_speaks_for_nothing(scene: Scene) -> None:
    reference = scene.decide(InitiallyApproved(scene.apply(), uuid4(), ""))
    journal = next(iter(scene.sample.central.rows._journals.values()))
    journal[1] = replace(journal[1], digest="0" * 64)
    code, told = scene.replay(reference)
    assert code == 1 and "تغيّر السجل عند القيد 2." in told
    assert json.loads(scene.replay(reference, "--json")[1])["broken"] == 2


def test_who_may_not_see_is_told_why_and_sees_nothing(scene: Scene) -> None:
    reference = scene.decide(InitiallyApproved(scene.apply(), uuid4(), ""))
    for staff, password, why in (
        (SECOND, "another", "do not fit together"),
        (Staff("9", "", SECOND.role), PASSWORD, "do not fit together"),
        (CLERK, PASSWORD, "this role opens no cases"),
        (ADMINISTRATOR, PASSWORD, "this role opens no cases"),
    ):
        assert scene.replay(reference, staff=staff, password=password) == (2, "")
        assert why in scene.error
    for _ in range(5):
        scene.replay(reference, password="another")
    assert scene.replay(reference) == (2, "") and "locked" in scene.error


def test_what_is_not_there_or_was_never_grounded_is_said(scene: Scene) -> None:
    application = scene.apply()
    reference = scene.decide(InitiallyApproved(application, uuid4(), ""), grounded=False)
    unknown = make_reference(KIOSK, 5)
    for typed, why in ((reference, "nothing of the rules"), (unknown, "knows no"), ("12", "twelve digits")):
        assert scene.replay(typed) == (2, "")
        assert why in scene.error
    scene.sample.central.down = True
    assert scene.replay(reference) == (2, "") and scene.error.startswith("kiosk: ")
