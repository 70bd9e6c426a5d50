"""The kiosk's page of the name, as a page of a browser: the same typeface, colours, places and keys, in plain HTML."""

from __future__ import annotations

from kiosk.ui.fonts import font_files
from kiosk.ui.icons import icon_file
from kiosk.ui.palette import NORMAL

FIELDS = ("الاسم الأول", "اسم الأب", "اسم الجد", "اسم العائلة")
KEYS = ("اأإآبتثجحخد", "ذرزسشصضطظعغ", "فقكلمنهةوؤي")
WEIGHTS = (400, 500, 600, 700)
STYLE = f"""
* {{ box-sizing: border-box; font-family: Plex; color: {NORMAL.text}; }}
body {{ margin: 0; background: {NORMAL.bg}; height: 1920px; display: flex; flex-direction: column; font-size: 32px; }}
header {{ background: {NORMAL.palm}; padding: 24px 34px; display: flex; justify-content: space-between; }}
header * {{ color: {NORMAL.on_palm}; font-weight: 600; }}
main {{ padding: 24px 34px; flex: 1; }}
h1 {{ font-size: 46px; }}
label {{ display: block; font-weight: 600; margin: 12px 0; }}
input {{ width: 100%; height: 74px; border: 3px solid {NORMAL.border}; border-radius: 14px; font-size: 34px; }}
footer, nav {{ background: {NORMAL.tray}; padding: 18px 32px; display: grid; gap: 12px; }}
nav {{ grid-template-columns: repeat(11, 1fr); }}
footer {{ grid-template-columns: repeat(5, 1fr); border-top: 2px solid {NORMAL.line}; }}
button {{ background: {NORMAL.surface}; border: 2px solid {NORMAL.border}; border-bottom-width: 6px; font-size: 32px;
  border-radius: 12px; min-height: 80px; }}
.on {{ grid-column: span 8; background: {NORMAL.primary}; color: {NORMAL.on_primary}; font-weight: 700; }}
.back {{ grid-column: span 3; }}
svg {{ width: 34px; height: 34px; }}
"""


def form_page() -> str:
    """One file that asks for nothing else but the typeface, which it names where the kiosk finds it."""
    faces = "".join(
        f"@font-face {{ font-family: Plex; font-weight: {weight}; src: url('{path.as_uri()}'); }}"
        for weight, path in zip(WEIGHTS, font_files(), strict=True)
    )
    fields = "".join(f"<label>{name} <input value='{name}'></label>" for name in FIELDS)
    keys = "".join(f"<button type='button'>{letter}</button>" for row in KEYS for letter in row)
    tools = {
        "question": "مساعدة",
        "text-aa": "حجم الخط",
        "palette": "الألوان",
        "speaker-high": "استماع",
        "sign-out": "إنهاء",
    }
    row = "".join(
        f"<button>{icon_file(name).read_text(encoding='utf-8')}<br>{words}</button>" for name, words in tools.items()
    )
    return (
        f"<!doctype html><html lang='ar' dir='rtl'><meta charset='utf-8'><title>الطلب</title>"
        f"<style>{faces}{STYLE}</style>"
        f"<header><span>الضمان الاجتماعي المطور</span><span>متصل</span></header>"
        f"<main><p>الخطوة 1 من 8 — البيانات الشخصية</p><h1>ما اسمك كما في الهوية؟</h1><form>{fields}</form></main>"
        f"<nav>{keys}<button class='back'>رجوع</button><button class='on'>متابعة</button></nav>"
        f"<footer>{row}</footer></html>"
    )
