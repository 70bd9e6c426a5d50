"""Papers as the kiosk renders them, drawn in the tests' own process, which has the libraries loaded already."""

from __future__ import annotations

from functools import partial

from kiosk.receipts import render
from kiosk.receipts.drawing import draw

render_receipt = partial(render.render_receipt, draw=draw)
render_letter = partial(render.render_letter, draw=draw)
render_outlook = partial(render.render_outlook, draw=draw)
render_draft_slip = partial(render.render_draft_slip, draw=draw)
render_why = partial(render.render_why, draw=draw)
render_trial = partial(render.render_trial, draw=draw)
