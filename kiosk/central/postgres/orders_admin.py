"""What whoever runs the centre does with an order of the fleet's owner: lay it where kiosks find it."""

from __future__ import annotations

from kiosk.central.postgres.operators import CentreFault, connected
from kiosk.domain.orders import Order, Refused, Signed


def publish_order(dsn: str, text: str) -> Order:
    """In place of the one of its kind that is there. Raises CentreFault for what is no order, or not a newer one.

    The centre has no key, and needs none: what it carries counts where a kiosk has checked it.
    """
    try:
        signed = Signed.parse(text.strip())
        order = signed.order
    except Refused as error:
        raise CentreFault(f"this is no order that `kiosk fleet` signed ({error})") from error
    with connected(dsn) as connection:
        taken = connection.execute(
            """insert into centre.fleet_order as o (kind, serial, text, at) values (%s, %s, %s, centre.now())
               on conflict (kind) do update set serial = excluded.serial, text = excluded.text, at = excluded.at,
                 held = false, held_by = '', held_at = null
               where excluded.serial > o.serial returning 1""",
            [order.kind.value, order.serial, signed.text],
        ).fetchone()
        if taken is None:
            raise CentreFault(f"the centre has this {order.kind.value} order, or a later one; kiosks obey no older one")
        connection.execute(
            "insert into centre.fleet_act (at, by, what, kind, serial) values (centre.now(), '', 'publish', %s, %s)",
            [order.kind.value, order.serial],
        )
    return order
