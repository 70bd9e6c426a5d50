"""Are the translation files complete, and do they hold just what the code says?

``--update`` collects new sentences; the Arabic is then written into ``translations/kiosk_ar.ts`` by hand.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = {"kiosk_ar.ts": ("ar_SA",), "kiosk_en.ts": ("en_US", "-pluralonly")}


def collect(target: Path, language: str, *options: str) -> None:
    """Bring ``target`` up to what the code says; what it no longer says is dropped. An empty file is filled."""
    if target.exists() and not target.stat().st_size:
        target.unlink()
    sources = [str(path) for path in sorted((ROOT / "kiosk").rglob("*.py"))]
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    command = [str(tool), *sources, "-ts", str(target), "-target-language", language, "-no-obsolete"]
    subprocess.run([*command, "-locations", "none", "-silent", *options], check=True)


def unfinished(path: Path) -> list[str]:
    """Sources without a complete translation, and contexts that hide a sentence from ``say``."""
    tree = ET.parse(path)
    faults = [f"context {c.findtext('name')!r}" for c in tree.iter("context") if c.findtext("name")]
    for message in tree.iter("message"):
        translation = message.find("translation")
        forms = [translation] if translation is not None else []
        if translation is not None and message.get("numerus"):
            forms = list(translation.iter("numerusform"))
        if not forms or translation.get("type") or any(not form.text for form in forms):
            faults.append(message.findtext("source") or "")
    return faults


def check(name: str, options: tuple[str, ...]) -> list[str]:
    kept = ROOT / "translations" / name
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / name
        shutil.copy(kept, copy)
        collect(copy, *options)
        stale = copy.read_text(encoding="utf-8") != kept.read_text(encoding="utf-8")
    faults = [f"{name}: not translated: {source}" for source in unfinished(kept)]
    return [*faults, *([f"{name} is stale: run `make translations`"] if stale else [])]


def main() -> int:
    if "--update" in sys.argv:
        for name, options in FILES.items():
            collect(ROOT / "translations" / name, *options)
        for other in (ROOT / "translations").glob("kiosk_*.ts"):  # may be as far as it is: the rest is said in English
            if other.name not in FILES:
                collect(other, other.stem.removeprefix("kiosk_"))
    faults = [fault for name, options in FILES.items() for fault in check(name, options)]
    print("\n".join(faults) or "translations: complete and fresh")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
