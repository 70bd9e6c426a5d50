"""The screens: everything that says a Qt word. Loading this loads PySide6, and gives Python its own ``import`` back.

PySide6 puts itself before every import, to read in the source of the importing module whether that asks for one of its
``__feature__`` switches. Nothing here does, and Python would keep all those lines: twenty megabytes (decision 12).
"""

from __future__ import annotations

import builtins

plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401  # between what is taken and what is given back

builtins.__import__ = plain_import
