"""The regions (ISO 3166-2:SA) and their main cities: our own short list (facts.md F68), no postal directory."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.answers import Case
from kiosk.domain.kinds import Option
from kiosk.domain.words import Words, tr

OTHER = "other"


@dataclass(frozen=True, slots=True)
class Region:
    """code: the two digits of ISO 3166-2. cities: code and name, the region's seat first."""

    code: str
    name: Words
    cities: tuple[tuple[str, Words], ...]


REGIONS = (
    Region(
        "01",
        tr("Riyadh", "region"),
        (
            ("riyadh", tr("Riyadh", "city")),
            ("kharj", tr("Al Kharj")),
            ("majmaah", tr("Al Majmaah")),
            ("dawadmi", tr("Ad Dawadimi")),
            ("zulfi", tr("Az Zulfi")),
            ("shaqra", tr("Shaqra")),
            ("afif", tr("Afif")),
            ("wadi_dawasir", tr("Wadi ad-Dawasir")),
        ),
    ),
    Region(
        "02",
        tr("Makkah", "region"),
        (
            ("makkah", tr("Makkah", "city")),
            ("jeddah", tr("Jeddah")),
            ("taif", tr("At Taif")),
            ("rabigh", tr("Rabigh")),
            ("qunfudhah", tr("Al Qunfudhah")),
            ("lith", tr("Al Lith")),
        ),
    ),
    Region(
        "03",
        tr("Madinah", "region"),
        (
            ("madinah", tr("Madinah", "city")),
            ("yanbu", tr("Yanbu")),
            ("ula", tr("Al Ula")),
            ("badr", tr("Badr")),
            ("khaybar", tr("Khaybar")),
        ),
    ),
    Region(
        "04",
        tr("Eastern Province"),
        (
            ("dammam", tr("Dammam")),
            ("khobar", tr("Al Khobar")),
            ("dhahran", tr("Dhahran")),
            ("hofuf", tr("Al Hofuf, Al Ahsa")),
            ("jubail", tr("Al Jubail")),
            ("qatif", tr("Al Qatif")),
            ("hafr_batin", tr("Hafr al-Batin")),
            ("khafji", tr("Al Khafji")),
        ),
    ),
    Region(
        "05",
        tr("Al Qassim"),
        (
            ("buraydah", tr("Buraydah")),
            ("unayzah", tr("Unayzah")),
            ("rass", tr("Ar Rass")),
            ("bukayriyah", tr("Al Bukayriyah")),
            ("midhnab", tr("Al Midhnab")),
        ),
    ),
    Region("06", tr("Hail", "region"), (("hail", tr("Hail", "city")), ("baqaa", tr("Baqaa")))),
    Region(
        "07",
        tr("Tabuk", "region"),
        (
            ("tabuk", tr("Tabuk", "city")),
            ("tayma", tr("Tayma")),
            ("wajh", tr("Al Wajh")),
            ("umluj", tr("Umluj")),
        ),
    ),
    Region(
        "08",
        tr("Northern Borders"),
        (("arar", tr("Arar")), ("rafha", tr("Rafha")), ("turayf", tr("Turayf"))),
    ),
    Region(
        "09",
        tr("Jazan", "region"),
        (
            ("jazan", tr("Jazan", "city")),
            ("sabya", tr("Sabya")),
            ("abu_arish", tr("Abu Arish")),
            ("samtah", tr("Samtah")),
        ),
    ),
    Region("10", tr("Najran", "region"), (("najran", tr("Najran", "city")), ("sharurah", tr("Sharurah")))),
    Region(
        "11",
        tr("Al Bahah", "region"),
        (("bahah", tr("Al Bahah", "city")), ("baljurashi", tr("Baljurashi")), ("mikhwah", tr("Al Mikhwah"))),
    ),
    Region(
        "12",
        tr("Al Jawf"),
        (
            ("sakaka", tr("Sakaka")),
            ("qurayyat", tr("Al Qurayyat")),
            ("dumat_jandal", tr("Dumat al-Jandal")),
            ("tabarjal", tr("Tabarjal")),
        ),
    ),
    Region(
        "14",
        tr("Asir"),
        (
            ("abha", tr("Abha")),
            ("khamis_mushait", tr("Khamis Mushait")),
            ("bishah", tr("Bishah")),
            ("muhayil", tr("Muhayil")),
            ("namas", tr("An Namas")),
        ),
    ),
)

REGION_OPTIONS = tuple(Option(r.code, r.name) for r in REGIONS)
CITY_OPTIONS = (
    *(Option(code, name) for region in REGIONS for code, name in region.cities),
    Option(OTHER, tr("Other", "city")),
)


def in_chosen_region(case: Case, city: Option) -> bool:
    """A city fits its own region; «أخرى» fits any."""
    chosen = next((r for r in REGIONS if case.is_("region", r.code)), None)
    return city.code == OTHER or (chosen is not None and city.code in dict(chosen.cities))
