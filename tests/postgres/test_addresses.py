"""What a kiosk adds to the centre's address that its settings name."""

from __future__ import annotations

import pytest
from psycopg.conninfo import conninfo_to_dict

from kiosk.central.postgres.addresses import kiosk_address
from kiosk.central.postgres.operators import CentreFault


def completed(centre: str) -> dict[str, object]:
    return dict(conninfo_to_dict(kiosk_address(centre, "0007")))


def test_one_address_does_for_all_kiosks() -> None:
    assert completed("postgresql://centre.example/centre")["user"] == "kiosk_0007"


def test_an_address_that_names_its_role_keeps_it() -> None:
    assert completed("postgresql://other@centre.example/centre")["user"] == "other"


@pytest.mark.parametrize(
    "centre",
    [
        "postgresql://centre.example/centre",
        "postgresql://localhost,centre.example:5433/centre",
        "postgresql:///centre?host=centre.example",
        "postgresql:///centre?hostaddr=192.0.2.7",
    ],
)
def test_a_centre_elsewhere_must_prove_its_name(centre: str) -> None:
    assert completed(centre)["sslmode"] == "verify-full"


@pytest.mark.parametrize(
    "centre",
    ["postgresql:///centre", "postgresql://127.0.0.1:5433/centre", "postgresql:///centre?host=/run/postgresql"],
)
def test_a_centre_on_this_machine_needs_no_certificate(centre: str) -> None:
    assert "sslmode" not in completed(centre)


def test_what_the_address_says_of_tls_holds() -> None:
    assert completed("postgresql://centre.example/centre?sslmode=require")["sslmode"] == "require"


def test_several_hosts_stay_in_their_order() -> None:
    several = completed("postgresql://a.example:5432,b.example:5433/centre?target_session_attrs=read-write")
    assert (several["host"], several["port"]) == ("a.example,b.example", "5432,5433")


def test_an_address_that_can_not_be_read_is_told_without_repeating_it() -> None:
    with pytest.raises(CentreFault) as fault:
        kiosk_address("no such thing", "0007")
    assert "no such thing" not in str(fault.value)
