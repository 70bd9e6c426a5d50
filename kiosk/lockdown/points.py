"""The points of a kiosk's lock-down: its service and user, ways out of the screen, what is plugged in, its keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import PurePosixPath

from kiosk.lockdown.findings import Found, Point, State, is_not, judged, ok, unknown
from kiosk.lockdown.machine import Machine

UNIT, USER, STICK_UNIT, X_UNIT = "kiosk.service", "kiosk", "kiosk-stick@.service", "kiosk-x.service"
POWERFUL = frozenset({"root", "sudo", "adm", "wheel", "admin", "disk", "shadow", "docker", "systemd-journal"})
NO_SHELLS = ("/usr/sbin/nologin", "/sbin/nologin", "/bin/false", "/usr/bin/false")
SETTINGS, UPDATE_TIMER = "etc/kiosk/kiosk.toml", "kiosk-update.timer"
SAFE_MOUNT = frozenset({"nosuid", "nodev", "noexec"})
NO_UNIT = f"{UNIT} is not installed"
AUTOMOUNTERS = {
    "usr/share/dbus-1/system-services/org.freedesktop.UDisks2.service": "udisks2",
    "etc/auto.master": "autofs",
    "usr/bin/udiskie": "udiskie",
    "usr/bin/usbmount": "usbmount",
}


# ── the service and its user ────────────────────────────────────────────────────────────────────────────────────


def is_a_kiosk(machine: Machine) -> Found:
    if machine.unit(UNIT) is None and machine.account("etc/passwd", USER) is None:
        return is_not("this machine is not set up as a kiosk: neither the service nor its user is there")
    return ok("this machine is set up as a kiosk")


def unit(machine: Machine) -> Found:
    told = machine.unit(UNIT)
    if told is None:
        return is_not(NO_UNIT)
    return judged(_unit_faults(machine, told), f"{UNIT} starts with the machine, and again whatever ends it")


def _unit_faults(machine: Machine, told: Mapping[str, list[str]]) -> Iterator[str]:
    if not machine.enabled(UNIT):
        yield "it does not start with the machine"
    if _last(told, "Restart") != "always":
        yield "it is not started again whatever ends it"
    if _last(told, "User") in ("", "root"):
        yield "it runs as root"
    if _last(told, "NoNewPrivileges") != "yes":
        yield "what it starts may gain rights"
    names = [PurePosixPath(word).name for word in _started(told)]
    if ("kiosk", "run") not in pairwise(names):
        yield "it does not start `kiosk run`"
    if "--or-practice" in _last(told, "ExecStart"):
        yield "it may open in practice"


def watchdog(machine: Machine) -> Found:
    told = machine.unit(UNIT)
    if told is None:
        return is_not(NO_UNIT)
    seconds = _last(told, "WatchdogSec")
    faults = () if seconds not in ("", "0") else ("a frozen screen is not noticed: WatchdogSec is not set",)
    heard = () if _last(told, "NotifyAccess") == "all" else ("the screen is not heard: NotifyAccess is not all",)
    return judged((*faults, *heard), f"a screen that is silent for {seconds} s is ended")


def user(machine: Machine) -> Found:
    account = machine.account("etc/passwd", USER)
    if account is None or len(account) < 7:
        return is_not(f"there is no user {USER}")
    return judged(_user_faults(machine, account), f"{USER} has no password, no shell and no rights")


def _user_faults(machine: Machine, account: list[str]) -> Iterator[str]:
    if account[2] == "0":
        yield "it is root"
    if account[6] not in NO_SHELLS:
        yield f"it has a shell ({account[6]})"
    powerful = sorted(machine.groups(USER) & POWERFUL)
    if powerful:
        yield f"it is in {', '.join(powerful)}"
    rules = [
        *machine.lines("etc/sudoers"),
        *(line for f in machine.files("etc/sudoers.d", "*") for line in machine.lines(f)),
    ]
    if any(line.split()[0] == USER for line in rules):
        yield "sudo knows it"
    shadow = machine.account("etc/shadow", USER)
    if shadow is not None and not shadow[1].startswith(("!", "*")):
        yield "it has a password" if shadow[1] else "it gets in without a password"


# ── ways out of the screen ──────────────────────────────────────────────────────────────────────────────────────


def consoles(machine: Machine) -> Found:
    login = machine.settings("logind")
    spawned = [name for name in ("NAutoVTs", "ReserveVT") if login.get(name) != "0"]
    faults = (f"{' and '.join(spawned)} of logind: not 0",) if spawned else ()
    getty = () if machine.masked("getty@tty1.service") else ("getty@tty1.service is not masked",)
    return judged((*faults, *getty), "no console asks for a name")


def switching(machine: Machine) -> Found:
    """Keys that lead from the screen to a console."""
    told = machine.unit(UNIT)
    if told is None:
        return is_not(NO_UNIT)
    words = _started(told)
    if any(PurePosixPath(word).name == "cage" for word in words):
        return is_not("cage lets people switch consoles (-s)") if "-s" in words else ok("cage switches no consoles")
    if not _on_x(told):
        return unknown(f"{UNIT} starts neither cage nor on X")
    missing = [
        name for name in ("DontVTSwitch", "DontZap") if _x_option(machine, name) not in ("true", "on", "1", "yes")
    ]
    return judged((f"X: {name} is not set" for name in missing), "X switches no consoles, and no keys end it")


def sysrq(machine: Machine) -> Found:
    now = machine.text("proc/sys/kernel/sysrq")
    at_start = _sysctl(machine, "kernel.sysrq")
    if now is not None and now.strip() != "0":
        return is_not(f"SysRq obeys the keyboard now ({now.strip()})")
    return judged(
        () if at_start == "0" else ("SysRq will obey the keyboard after the next start",), "SysRq obeys nobody"
    )


def ctrl_alt_del(machine: Machine) -> Found:
    masked = () if machine.masked("ctrl-alt-del.target") else ("ctrl-alt-del.target is not masked",)
    burst = machine.settings("system").get("CtrlAltDelBurstAction")
    burst_faults = () if burst == "none" else ("seven presses within two seconds start the machine anew",)
    return judged((*masked, *burst_faults), "Ctrl+Alt+Del does nothing")


def boot_menu(machine: Machine) -> Found:
    told = machine.text("boot/grub/grub.cfg")
    if told is None:
        return unknown("no GRUB is there; another loader's menu is looked at by hand")
    locked = re.search(r"^\s*set superusers=", told, re.MULTILINE)
    return ok("GRUB's menu asks for a password") if locked else is_not("whoever has a keyboard can edit GRUB's lines")


def blanking(machine: Machine) -> Found:
    """A dark screen looks broken. cage neither blanks nor saves power by itself."""
    told = machine.unit(UNIT)
    faults = [f"{name} is not masked" for name in ("sleep.target", "suspend.target") if not machine.masked(name)]
    if machine.settings("logind").get("IdleAction", "ignore") != "ignore":
        faults.append("logind acts when nobody touches (IdleAction)")
    if told is not None and _on_x(told):
        off = ("false", "off", "0", "no")
        faults += [] if _x_option(machine, "DPMS") in off else ["X: DPMS is not off"]
        faults += [] if _x_option(machine, "BlankTime") == "0" else ["X: BlankTime is not 0"]
    return judged(faults, "the screen stays on")


# ── what may be plugged in ──────────────────────────────────────────────────────────────────────────────────────


def automount(machine: Machine) -> Found:
    there = sorted(name for file, name in AUTOMOUNTERS.items() if machine.there(file))
    return judged((f"{name} is installed" for name in there), "nothing else mounts or opens what is plugged in")


def sticks(machine: Machine) -> Found:
    told = machine.unit(STICK_UNIT)
    if told is None:
        return is_not("sticks are not mounted, so nobody can hand in a file from one")
    mounting = set(re.split(r"[\s,]+", _last(told, "ExecStart")))
    faults = [
        f"sticks are mounted without {name}"
        for name in sorted(SAFE_MOUNT | {"ro"} if mounting else ())
        if name not in mounting
    ]
    mounts = machine.mounts() or []
    if "ro" in dict(mounts).get("/", set()) and not {"/media", "/media/kiosk"} & dict(mounts).keys():
        faults.append("on a read only system no stick finds its place: /media is no tmpfs")
    for place, options in mounts:
        if place.startswith(("/media/", "/run/media/", "/mnt/")) and not options >= SAFE_MOUNT:
            faults.append(f"{place} is mounted without {', '.join(sorted(SAFE_MOUNT - options))}")
    return judged(faults, "sticks are read only, and nothing on them runs")


# ── what it holds ───────────────────────────────────────────────────────────────────────────────────────────────


def root(machine: Machine) -> Found:
    mounts = machine.mounts()
    if mounts is None:
        return unknown("this machine does not run")
    options = next((options for place, options in mounts if place == "/"), set[str]())
    return ok("the system is read only") if "ro" in options else Found(State.WANTED, "the system can be written to")


def swap(machine: Machine) -> Found:
    """What persons say would lie on the disk."""
    told = machine.text("proc/swaps")
    if told is None:
        used = [line for line in machine.lines("etc/fstab") if len(line.split()) > 2 and line.split()[2] == "swap"]
    else:
        used = told.splitlines()[1:]
    plain = [line.split()[0] for line in used if not line.startswith(("/dev/zram", "/dev/mapper/", "/dev/dm-"))]
    return judged((f"memory goes to {name} unencrypted" for name in plain), "memory does not go to the disk")


def secrets(machine: Machine) -> Found:
    told = machine.unit(UNIT)
    if told is None:
        return is_not(NO_UNIT)
    plain = [one for one in told.get("LoadCredential", []) if one.partition(":")[0].startswith("kiosk")]
    if plain:
        return is_not("the kiosk's secrets lie on the disk as they are (LoadCredential)")
    folders = [one.partition(":")[2] for one in told.get("LoadCredentialEncrypted", []) if one.startswith("kiosk:")]
    if not folders:
        return unknown("no secrets are sealed; whether a keyring is open, `kiosk readiness` says")
    missing = [name for name in ("store-key", "clerk-pin") if not machine.there(f"{folders[0].lstrip('/')}/{name}")]
    return judged((f"{name} is not sealed in {folders[0]}" for name in missing), "the keys are sealed to this machine")


def orders(machine: Machine) -> Found:
    """Whose orders from afar count stands in the settings, and whoever may write those may have any program put in."""
    owned = machine.written_by(SETTINGS)
    if owned is None or not re.search(r"^fleet_authority\s*=\s*\"[A-Z2-7]", machine.text(SETTINGS) or "", re.MULTILINE):
        return ok("no order from afar is obeyed")
    account = machine.account("etc/passwd", USER)
    if owned[1] & 0o022 or (account is not None and str(owned[0]) == account[2]):
        return is_not(f"/{SETTINGS} names whose orders count, and others than root may write it")
    if not machine.enabled(UPDATE_TIMER):
        return Found(State.WANTED, f"no newer program is looked for: {UPDATE_TIMER} does not start with the machine")
    return ok("orders from afar count by root's own settings")


POINTS = (
    Point("kiosk", is_a_kiosk, "docs/operate.md leads from a bare Debian to a locked kiosk."),
    Point("service", unit, "resources/systemd/kiosk.service as it is; `systemctl enable kiosk`."),
    Point("watchdog", watchdog, "resources/systemd/kiosk.service has WatchdogSec=15 and NotifyAccess=all."),
    Point(
        "user", user, "`adduser --system --group --home /var/lib/kiosk kiosk`; out of the groups named, and of sudo."
    ),
    Point("consoles", consoles, "resources/lockdown/logind.conf; `systemctl mask getty@tty1`."),
    Point("switching", switching, "cage without -s; on X resources/lockdown/xorg.conf."),
    Point("sysrq", sysrq, "resources/lockdown/sysctl.conf; `sysctl --system`."),
    Point("ctrl-alt-del", ctrl_alt_del, "`systemctl mask ctrl-alt-del.target`; resources/lockdown/system.conf."),
    Point("boot-menu", boot_menu, "A password for GRUB's menu, the first entry free of it: docs/operate.md."),
    Point("blanking", blanking, "`systemctl mask sleep.target suspend.target`; on X resources/lockdown/xorg.conf."),
    Point("automount", automount, "`apt-get purge` of what is named."),
    Point("sticks", sticks, "resources/lockdown/90-kiosk-sticks.rules and kiosk-stick@.service."),
    Point("root", root, "Where the house wants it: `ro` in /etc/fstab, /var on a partition of its own."),
    Point("swap", swap, "`swapoff -a`, and its line out of /etc/fstab."),
    Point(
        "orders", orders, "`chown root: /etc/kiosk/kiosk.toml`, mode 644; `systemctl enable --now kiosk-update.timer`."
    ),
    Point("secrets", secrets, "`kiosk seal`, `kiosk set-pin`, resources/lockdown/sealed.conf; or an open keyring."),
)


def _last(told: Mapping[str, list[str]], key: str) -> str:
    return next(iter(reversed(told.get(key, []))), "")


def _started(told: Mapping[str, list[str]]) -> list[str]:
    return _last(told, "ExecStart").split()


def _on_x(told: Mapping[str, list[str]]) -> bool:
    return any("DISPLAY=:" in one for one in told.get("Environment", []))


def _x_option(machine: Machine, name: str) -> str | None:
    """Of all files of X's configuration, in lower letters."""
    texts = (machine.text(file) or "" for file in machine.files("etc/X11/xorg.conf.d", "*.conf"))
    found = [re.search(rf'^\s*Option\s+"{name}"\s+"([^"]*)"', text, re.MULTILINE | re.IGNORECASE) for text in texts]
    return next((one[1].lower() for one in reversed(found) if one), None)


def _sysctl(machine: Machine, name: str) -> str | None:
    """As it will be after a start."""
    folders = ("usr/lib/sysctl.d", "etc/sysctl.d")
    files = sorted((f for at in folders for f in machine.files(at, "*.conf")), key=lambda f: PurePosixPath(f).name)
    pairs = (line.partition("=") for file in files for line in machine.lines(file))
    return next((value.strip() for key, _, value in reversed([*pairs]) if key.strip().lstrip("-") == name), None)
