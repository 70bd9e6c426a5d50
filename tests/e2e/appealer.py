"""Run as a program, to be killed: a person who fills an appeal as far as its statement, and types on for ever."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from act_kit import at_the_list, fill, open_application, rejected
from kiosk_kit import Kiosk

from kiosk.ui.demo.hand import breathe

os.environ["QT_QPA_PLATFORM"] = "offscreen"
kiosk = Kiosk(Path(sys.argv[1]))
at_the_list(kiosk, rejected(kiosk))
open_application(kiosk)
kiosk.press("need")
kiosk.await_page("ground")
kiosk.press("ground_reasons")
fill(kiosk, "reason_INCOME_OVER_MIN", "reason_HOUSING_PROOF_MISSING")
kiosk.await_page("statement")
kiosk.calm()
sys.stdout.write("at statement\n")
sys.stdout.flush()
while True:
    breathe(50)
