"""Is an order the fleet's owner's, and is it newer than what was obeyed before? And how the owner signs one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.orders import Order, OrderRefusal, Refused, SettingsOrder, Signed, UpdateOrder, to_be_signed
from kiosk.services.proofs import is_signed

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def sign(order: Order, owner: Ed25519PrivateKey) -> str:
    """The order's text. Raises Refused where it is too long, or would be read otherwise than it is meant."""
    content = to_be_signed(order)
    signed = Signed(content, owner.sign(content))
    if signed.order != order:
        raise Refused(OrderRefusal.FORM)
    return signed.text


def checked(text: str, owner: bytes | None) -> Order:
    """What the owner ordered. owner: the public key in this machine's own settings, None where it obeys nobody.

    Raises Refused.
    """
    signed = Signed.parse(text.strip())
    if owner is None or not is_signed(owner, signed.signature, signed.signed):
        raise Refused(OrderRefusal.SIGNATURE)
    return signed.order


def settings_order(text: str, owner: bytes | None, above: int = 0) -> SettingsOrder:
    """Raises Refused, for a serial number too that is not above the one obeyed last."""
    order = checked(text, owner)
    if not isinstance(order, SettingsOrder):
        raise Refused(OrderRefusal.FORM)
    _require_newer(order, above)
    return order


def update_order(text: str, owner: bytes | None, above: int = 0) -> UpdateOrder:
    """As ``settings_order``."""
    order = checked(text, owner)
    if not isinstance(order, UpdateOrder):
        raise Refused(OrderRefusal.FORM)
    _require_newer(order, above)
    return order


def _require_newer(order: Order, above: int) -> None:
    if order.serial <= above:
        raise Refused(OrderRefusal.OLDER, f"{order.serial} after {above}")
