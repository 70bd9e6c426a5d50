"""The bill of materials of a release as CycloneDX JSON, on standard output.

What a kiosk runs with is `required`, what only its tests and checks need is `excluded`. Licences are those that the
packages installed here state.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, metadata
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from lockfile import LOCK, Pin, pins, run_time
from packageurl import PackageURL

import kiosk

LONG = 80  # signs; above that the field holds a licence's text and not its name


def component(pin: Pin, *, runs: bool) -> Component:
    files = [HashType(alg=HashAlgorithm.SHA_256, content=each) for each in pin.hashes]
    return Component(
        name=pin.name,
        version=pin.version,
        bom_ref=f"{pin.name}=={pin.version}",
        purl=PackageURL("pypi", name=pin.name, version=pin.version),
        scope=ComponentScope.REQUIRED if runs else ComponentScope.EXCLUDED,
        licenses=licences(pin),
        external_references=[
            ExternalReference(
                type=ExternalReferenceType.DISTRIBUTION,
                url=XsUri(f"https://pypi.org/project/{pin.name}/{pin.version}/#files"),
                comment="the hashes of each file that may be installed",
                hashes=files,
            )
        ],
    )


def licences(pin: Pin) -> list[License]:
    """What the package says of itself: its SPDX expression, else its short name, else its classifiers. None where
    another version is installed.
    """
    try:
        told = metadata(pin.name)
    except PackageNotFoundError:
        return []
    if told["Version"] != pin.version:
        return []
    factory = LicenseFactory()
    if stated := told.get("License-Expression"):
        return [factory.make_from_string(stated)]
    name = told.get("License") or ""
    if 0 < len(name) < LONG and "\n" not in name and name != "UNKNOWN":
        return [factory.make_from_string(name)]
    kinds = [each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or [] if each.startswith("License ::")]
    return [factory.make_with_name(kind) for kind in kinds]


def bill() -> Bom:
    """The same bytes for the same commit: its number comes from the lock, its time from SOURCE_DATE_EPOCH."""
    made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    product = Component(
        name="kiosk", version=kiosk.__version__, type=ComponentType.APPLICATION, bom_ref=f"kiosk=={kiosk.__version__}"
    )
    runs = run_time()
    found = {pin: component(pin, runs=pin.name in runs) for pin in pins() if pin.here}
    bom = Bom(
        components=found.values(),
        serial_number=uuid5(NAMESPACE_URL, kiosk.__version__ + LOCK.read_text(encoding="utf-8")),
        metadata=BomMetaData(component=product, timestamp=made),
    )
    bom.register_dependency(product, [each for pin, each in found.items() if pin.name in runs])
    return bom


if __name__ == "__main__":
    sys.stdout.write(JsonV1Dot6(bill()).output_as_string(indent=2) + "\n")
