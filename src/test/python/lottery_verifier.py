#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Draws lots and checks protocols, written from docs/lottery.md alone; Python's own library and nothing else.

    lottery_verifier.py draw COMMITMENT.json RANDOMNESS.txt DRAWN_AT > PROTOCOL.json
    lottery_verifier.py verify PROTOCOL.json [EARLIER.json ...] [--commitment HEX] [--fingerprint HEX]
    lottery_verifier.py batch < LINES > LINES

`batch` answers each line with a line. {"commitmentDocument", "randomness", "drawnAt"} is drawn: the answer is the
protocol, or {"error"}. {"protocol", "earlier"} is checked, both given as texts: the answer is {"broken"} with the number
of the step that fails, or null. `verify` exits with 0 where the protocol holds, 1 where it does not, 2 where arguments
or files are faulty, and 3 where what could be checked holds but protocols before a replacement are missing.
"""

import argparse
import hashlib
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

Document = dict[str, Any]

COMMITMENT_FORMAT = "turnus-lottery/1"
PROTOCOL_FORMAT = "turnus-lottery-protocol/1"
KINDS = ("DRAW", "REPLACEMENT", "TICKETS")
WAITING = "-"
MOST_CHARACTERS = 16_000_000
MOST_LEVELS = 16
MOST_OFFICES = 1000
MOST_HALBJAHRE = 40
FARTHEST_OFFSET = timedelta(hours=18)

HASH = re.compile(r"[0-9a-f]{64}")
AGS = re.compile(r"[0-9]{5}(?:[0-9]{3})?")
URN = re.compile(r"[A-Za-z0-9-]{1,40}")
HALBJAHR = re.compile(r"[0-9]{4}-H[12]")
# Code points of a text at most.
LONGEST = {"round": 100, "name": 200, "source": 2000, "fallback": 2000, "notation": 2000}
LONGEST_IN_URN = 100
LONGEST_OUTCOME = 1000
TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}")


class Refused(Exception):
    """What a step found wrong, in one sentence."""


def refuse(reason: str) -> NoReturn:
    raise Refused(reason)


# --- Conventions -----------------------------------------------------------------------------------------------------


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(value: Any) -> str:
    """RFC 8785 for what a protocol can hold. Python escapes in strings what the RFC escapes, in the same way."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        refuse(f"the number {value} is too large")
    return json.dumps(value, ensure_ascii=False)


def parse(text: str) -> Any:
    """Strict JSON: no name twice, integers only."""

    def once(fields: list[tuple[str, Any]]) -> Document:
        found = dict(fields)
        if len(found) < len(fields):
            refuse("an object has a name twice")
        return found

    def no_number(literal: str) -> NoReturn:
        refuse(f"{literal[:40]} is no integer")

    try:
        return json.loads(text, object_pairs_hook=once, parse_float=no_number, parse_constant=no_number)
    except RecursionError:
        refuse("it is nested too deeply")
    except ValueError as broken:
        refuse(f"it is no JSON: {broken}")


def levels(value: Any) -> int:
    """How deep arrays and objects are nested; a string or number has none."""
    depth, layer = 0, [value]
    while containers := [each for each in layer if isinstance(each, (dict, list))]:
        depth += 1
        layer = [inner for each in containers for inner in (each.values() if isinstance(each, dict) else each)]
    return depth


def spelling_fault(text: str) -> str | None:
    """What keeps a text from being in the one spelling."""
    if not unicodedata.is_normalized("NFC", text):
        return "is not in NFC"
    for character in text:
        category = unicodedata.category(character)
        if category[0] == "C" or (category[0] == "Z" and character != " "):
            return f"has the code point U+{ord(character):04X}"
    if text != text.strip(" ") or "  " in text:
        return "has a blank too many"
    return None


def moment(text: str) -> datetime:
    try:
        if TIME.fullmatch(text) and not text.endswith("-00:00"):
            time = datetime.fromisoformat(text)
            if abs(time.utcoffset() or timedelta()) <= FARTHEST_OFFSET:
                return time
    except ValueError:
        pass
    refuse(f"{text} is no time")


def by_bytes(name: str) -> bytes:
    """The order of names."""
    return name.encode("utf-8")


# --- What a document looks like --------------------------------------------------------------------------------------


class Nullable(NamedTuple):
    """Null or of this shape."""

    shape: Any


# A shape is a type, a list with the shape of its elements, or an object with the shapes of its fields.
HALBJAHR_SHAPE = {"id": str, "seats": int}
OFFICE_SHAPE = {"ags": str, "name": str, "regierungsbezirk": str, "sizeClass": str}
URN_SHAPE = {
    "id": str,
    "landschaftsverband": str,
    "halbjahre": [HALBJAHR_SHAPE],
    "waiting": int,
    "offices": [OFFICE_SHAPE],
}
HEAD_SHAPE = {
    "format": str,
    "kind": str,
    "round": str,
    "name": str,
    "number": int,
    "previous": Nullable(str),
    "committedAt": str,
    "notBefore": str,
    "source": str,
    "fallback": str,
    "notation": Nullable(str),
}
DECISION_SHAPE = {"cycle": [str], "alpha": int, "beta": int, "tries": int, "number": int, "forward": bool}
DRAWN_SHAPE = {
    "id": str,
    "decisions": [DECISION_SHAPE],
    "result": [{"ags": str, "halbjahr": Nullable(str)}],
}
TICKET_SHAPE = {"ags": str, "value": str, "rank": int}
TYPE_NAMES = {str: "text", int: "integer", bool: "true or false"}


def commitment_shape(document: Document) -> Any:
    tickets = document.get("kind") == "TICKETS"
    return HEAD_SHAPE | ({"offices": [str]} if tickets else {"urns": [URN_SHAPE]})


def protocol_shape(protocol: Document) -> Any:
    return {
        "format": str,
        "commitmentDocument": dict,
        "commitment": str,
        "randomness": str,
        "drawnAt": str,
        "seed": str,
        "fingerprint": str,
    } | ({"tickets": [TICKET_SHAPE]} if "tickets" in protocol else {"urns": [DRAWN_SHAPE]})


def require_shape(value: Any, shape: Any, place: str) -> None:
    if isinstance(shape, Nullable):
        if value is not None:
            require_shape(value, shape.shape, place)
    elif isinstance(shape, list):
        if not isinstance(value, list):
            refuse(f"{place} is no array")
        for at, element in enumerate(value):
            require_shape(element, shape[0], f"{place}[{at}]")
    elif isinstance(shape, dict):
        if not isinstance(value, dict):
            refuse(f"{place} is no object")
        if missing := shape.keys() - value.keys():
            refuse(f"{place} lacks the field {min(missing)}")
        if surplus := value.keys() - shape.keys():
            refuse(f"{place} has the unknown field {min(surplus)}")
        for name, inner in shape.items():
            require_shape(value[name], inner, f"{place}.{name}")
    elif type(value) is not shape:
        refuse(f"{place} is no {TYPE_NAMES.get(shape, 'object')}")


# --- Is the commitment sound? ----------------------------------------------------------------------------------------


def require_text(text: str, longest: int, place: str) -> None:
    if not 1 <= len(text) <= longest:
        refuse(f"{place} has {len(text)} code points, 1 to {longest} are allowed")
    if fault := spelling_fault(text):
        refuse(f"{place} {fault}")


def require_order(names: list[str], place: str) -> None:
    """In order, and therefore each once."""
    for before, after in zip(names, names[1:]):
        if by_bytes(before) >= by_bytes(after):
            refuse(f"{place}: {after} stands behind {before}")


def require_offices(names: list[str], place: str) -> None:
    for ags in names:
        if not AGS.fullmatch(ags):
            refuse(f"{place}: {ags} is no key of an office")
    require_order(names, place)


def require_sound_urn(urn: Document) -> None:
    place = f"urn {urn['id']}"
    if not URN.fullmatch(urn["id"]):
        refuse(f"{place}: that is no id of an urn")
    require_text(urn["landschaftsverband"], LONGEST_IN_URN, f"{place}: landschaftsverband")
    halbjahre = [halbjahr["id"] for halbjahr in urn["halbjahre"]]
    if not 1 <= len(halbjahre) <= MOST_HALBJAHRE:
        refuse(f"{place} has {len(halbjahre)} Halbjahre")
    for halbjahr in halbjahre:
        if not HALBJAHR.fullmatch(halbjahr):
            refuse(f"{place}: {halbjahr} is no Halbjahr")
    require_order(halbjahre, place)
    places = [halbjahr["seats"] for halbjahr in urn["halbjahre"]] + [urn["waiting"]]
    if min(places) < 0:
        refuse(f"{place} has a negative number of seats")
    require_offices([office["ags"] for office in urn["offices"]], place)
    for office in urn["offices"]:
        for field in ("name", "regierungsbezirk", "sizeClass"):
            require_text(office[field], LONGEST_IN_URN, f"{place}, office {office['ags']}: {field}")
    if not urn["offices"] or sum(places) != len(urn["offices"]):
        refuse(f"{place} has {sum(places)} places for {len(urn['offices'])} offices")


def require_sound_commitment(document: Document) -> None:
    require_shape(document, commitment_shape(document), "commitment")
    kind, number, previous = document["kind"], document["number"], document["previous"]
    for field, longest in LONGEST.items():
        if document[field] is not None:
            require_text(document[field], longest, field)
    if (number < 2) if kind == "REPLACEMENT" else (number != 1):
        refuse(f"{kind} cannot have the number {number}")
    if (previous is None) if kind == "REPLACEMENT" else (previous is not None):
        refuse(f"previous does not fit {kind}")
    if previous is not None and not HASH.fullmatch(previous):
        refuse("previous is no hash")
    if kind == "TICKETS":
        offices = document["offices"]
        require_offices(offices, "offices")
    else:
        urns = document["urns"]
        if not urns:
            refuse("there is no urn")
        require_order([urn["id"] for urn in urns], "urns")
        for urn in urns:
            require_sound_urn(urn)
        offices = [office["ags"] for urn in urns for office in urn["offices"]]
        if len(set(offices)) < len(offices):
            refuse("an office is in two urns")
    if not 1 <= len(offices) <= MOST_OFFICES:
        refuse(f"there are {len(offices)} offices")


def require_times(document: Document, drawn_at: str) -> None:
    require_shape({name: document[name] for name in HEAD_SHAPE if name in document}, HEAD_SHAPE, "commitment")
    committed, not_before = moment(document["committedAt"]), moment(document["notBefore"])
    if not committed < not_before <= moment(drawn_at):
        refuse(f"{document['committedAt']}, {document['notBefore']} and {drawn_at} are not in order")


def require_outcome(outcome: str) -> None:
    require_text(outcome, LONGEST_OUTCOME, "the outcome")


# --- Drawing ---------------------------------------------------------------------------------------------------------


class Numbers:
    """The random integers of one urn."""

    def __init__(self, seed: str, urn: str) -> None:
        self.prefix = f"{seed}\n{urn}\n"
        self.counter = 0

    def below(self, bound: int) -> tuple[int, int]:
        """A number in [0, bound) and how many digests it took."""
        mask = (1 << (bound - 1).bit_length()) - 1
        first = self.counter
        while True:
            number = int(sha256(f"{self.prefix}{self.counter}"), 16) & mask
            self.counter += 1
            if number < bound:
                return number, self.counter - first


class Edge:
    """From a lower to an upper node; the amount is in units of 1/R."""

    def __init__(self, lower: "Node", upper: "Node", amount: int) -> None:
        self.lower, self.upper, self.amount = lower, upper, amount


class Node:
    def __init__(self, name: str) -> None:
        self.name = name
        self.edges: list[Edge] = []


class Step(NamedTuple):
    """One edge of a walk: the node it leaves, and whether it goes from lower to upper."""

    node: Node
    edge: Edge
    gains: bool


class Network:
    """The nodes and edges of one urn. Edges are added in the order in which they are to stand at their nodes."""

    def __init__(self, urn: Document) -> None:
        self.whole = len(urn["offices"])
        self.columns: list[tuple[str, int]] = [(h["id"], h["seats"]) for h in urn["halbjahre"]]
        self.columns.append((WAITING, urn["waiting"]))
        self.offices: dict[str, Node] = {office["ags"]: Node(office["ags"]) for office in urn["offices"]}
        regions: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for office in urn["offices"]:
            regions[office["regierungsbezirk"]][office["sizeClass"]].append(office["ags"])
        for column, places in self.columns:
            top = Node(column)
            for region in sorted(regions, key=by_bytes):
                classes = regions[region]
                middle = Node(f"{column}/{region}")
                for size in sorted(classes, key=by_bytes):
                    low = Node(f"{column}/{region}/{size}")
                    for ags in classes[size]:
                        self.join(self.offices[ags], low, places)
                    self.join(low, middle, places * len(classes[size]))
                self.join(middle, top, places * sum(map(len, classes.values())))

    def join(self, lower: Node, upper: Node, amount: int) -> None:
        edge = Edge(lower, upper, amount)
        lower.edges.append(edge)
        upper.edges.append(edge)

    def open_edge(self, node: Node, other_than: Edge | None = None) -> Edge | None:
        """The first edge of a node that is not whole."""
        return next((e for e in node.edges if e.amount % self.whole and e is not other_than), None)

    def cycle(self, start: Node) -> list[Step]:
        walk: list[Step] = []
        visited: dict[Node, int] = {}
        node, edge = start, None
        while node not in visited:
            visited[node] = len(walk)
            edge = self.open_edge(node, edge)
            assert edge is not None, "whole numbers add up: an edge that is not whole is never alone at a node"
            gains = edge.lower is node
            walk.append(Step(node, edge, gains))
            node = edge.upper if gains else edge.lower
        return walk[visited[node] :]

    def decide(self, start: Node, numbers: Numbers) -> Document:
        cycle = self.cycle(start)
        up = [step.edge.amount % self.whole for step in cycle if step.gains]
        down = [step.edge.amount % self.whole for step in cycle if not step.gains]
        alpha = min([self.whole - f for f in up] + down)
        beta = min(up + [self.whole - f for f in down])
        number, tries = numbers.below(alpha + beta)
        forward = number < beta
        shift = alpha if forward else -beta
        for step in cycle:
            step.edge.amount += shift if step.gains else -shift
        return {
            "cycle": [step.node.name for step in cycle],
            "alpha": alpha,
            "beta": beta,
            "tries": tries,
            "number": number,
            "forward": forward,
        }

    def decisions(self, numbers: Numbers) -> Iterator[Document]:
        for office in self.offices.values():
            while self.open_edge(office):
                yield self.decide(office, numbers)

    def result(self) -> list[Document]:
        drawn = []
        for ags, office in self.offices.items():
            column = next(c for (c, _), edge in zip(self.columns, office.edges) if edge.amount == self.whole)
            drawn.append({"ags": ags, "halbjahr": None if column == WAITING else column})
        return drawn


def draw_urn(urn: Document, seed: str) -> Document:
    network = Network(urn)
    return {
        "id": urn["id"],
        "decisions": list(network.decisions(Numbers(seed, urn["id"]))),
        "result": network.result(),
    }


def draw_tickets(offices: list[str], seed: str) -> list[Document]:
    drawn = sorted((sha256(f"{seed}\nticket\n{ags}"), ags) for ags in offices)
    return [{"ags": ags, "value": value, "rank": rank} for rank, (value, ags) in enumerate(drawn, 1)]


def seed_of(commitment: str, outcome: str) -> str:
    return sha256(f"{commitment}\n{outcome}")


def drawn_part(document: Document, seed: str) -> Document:
    if document["kind"] == "TICKETS":
        return {"tickets": draw_tickets(document["offices"], seed)}
    return {"urns": [draw_urn(urn, seed) for urn in document["urns"]]}


def draw(document: Document, outcome: str, drawn_at: str) -> Document:
    """The protocol of a draw."""
    if document.get("format") != COMMITMENT_FORMAT or document.get("kind") not in KINDS:
        refuse("the commitment is of a format or kind that is not known")
    require_outcome(outcome)
    require_times(document, drawn_at)
    require_sound_commitment(document)
    commitment = sha256(canonical(document))
    seed = seed_of(commitment, outcome)
    protocol = {
        "format": PROTOCOL_FORMAT,
        "commitmentDocument": document,
        "commitment": commitment,
        "randomness": outcome,
        "drawnAt": drawn_at,
        "seed": seed,
    } | drawn_part(document, seed)
    return protocol | {"fingerprint": sha256(canonical(protocol))}


# --- Checking --------------------------------------------------------------------------------------------------------


def equal(what: str, found: Any, expected: Any) -> None:
    if found != expected:
        refuse(f"{what} is {found}, expected {expected}")


def check_form(data: bytes) -> Document:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as broken:
        refuse(f"it is no UTF-8: {broken}")
    characters = len(text.encode("utf-16-le")) // 2
    if characters > MOST_CHARACTERS:
        refuse(f"it has {characters} characters")
    protocol = parse(text)
    if levels(protocol) > MOST_LEVELS:
        refuse("it is nested too deeply")
    try:
        if canonical(protocol).encode("utf-8") != data:
            refuse("it is not written canonically")
    except UnicodeEncodeError:
        refuse("it has half a surrogate pair")
    if not isinstance(protocol, dict):
        refuse("it is no object")
    if protocol.get("format") != PROTOCOL_FORMAT:
        refuse(f"its format is {protocol.get('format')}, known is {PROTOCOL_FORMAT}")
    require_shape(protocol, protocol_shape(protocol), "protocol")
    moment(protocol["drawnAt"])
    for urn in protocol.get("urns", []):
        require_order([entry["ags"] for entry in urn["result"]], f"result of urn {urn['id']}")
    return protocol


def check_commitment(protocol: Document, published: str | None) -> None:
    document = protocol["commitmentDocument"]
    equal("commitment", protocol["commitment"], sha256(canonical(document)))
    if published:
        equal("commitment", protocol["commitment"], published)
    equal("format of the commitment", document.get("format"), COMMITMENT_FORMAT)
    if document.get("kind") not in KINDS:
        refuse(f"the kind {document.get('kind')} is not known")


def check_outcome(protocol: Document) -> None:
    require_outcome(protocol["randomness"])
    require_times(protocol["commitmentDocument"], protocol["drawnAt"])


def check_seed(protocol: Document) -> None:
    equal("seed", protocol["seed"], seed_of(protocol["commitment"], protocol["randomness"]))


def check_urns(protocol: Document) -> None:
    document = protocol["commitmentDocument"]
    require_sound_commitment(document)
    if ("tickets" in protocol) != (document["kind"] == "TICKETS"):
        refuse(f"what was drawn is not what belongs to {document['kind']}")
    if "urns" in protocol:
        equal("the urns", [urn["id"] for urn in protocol["urns"]], [urn["id"] for urn in document["urns"]])


def check_decisions(protocol: Document, drawn: Document) -> None:
    if "tickets" in protocol:
        pairs = [("ticket", protocol["tickets"], drawn["tickets"])]
    else:
        pairs = [
            (f"urn {found['id']}, decision", found["decisions"], expected["decisions"])
            for found, expected in zip(protocol["urns"], drawn["urns"])
        ]
    for what, found, expected in pairs:
        for at, (left, right) in enumerate(zip(found, expected), 1):
            equal(f"{what} {at}", left, right)
        equal(f"number of entries, {what}", len(found), len(expected))


def check_count(urn: Document, result: list[Document]) -> None:
    offices = urn["offices"]
    equal("the offices", [entry["ags"] for entry in result], [office["ags"] for office in offices])
    groups: dict[tuple[str, ...], list[str | None]] = defaultdict(list)
    for office, entry in zip(offices, result):
        region, size = office["regierungsbezirk"], office["sizeClass"]
        for group in ((), (region,), (region, size)):
            groups[group].append(entry["halbjahr"])
    columns = {halbjahr["id"]: halbjahr["seats"] for halbjahr in urn["halbjahre"]} | {None: urn["waiting"]}
    for group, got in groups.items():
        who = ", ".join(group) or "all"
        if strange := set(got) - columns.keys():
            refuse(f"urn {urn['id']} has no {strange.pop()}")
        for column, places in columns.items():
            share, rest = divmod(len(got) * places, len(offices))
            if not share <= got.count(column) <= share + bool(rest):
                refuse(f"urn {urn['id']}, {who}: {got.count(column)} have {column or 'waiting'}, share is {share}")


def check_result(protocol: Document, drawn: Document) -> None:
    if "tickets" in protocol:
        return
    for urn, found, expected in zip(protocol["commitmentDocument"]["urns"], protocol["urns"], drawn["urns"]):
        check_count(urn, found["result"])
        equal(f"result of urn {urn['id']}", found["result"], expected["result"])


def check_fingerprint(protocol: Document, published: str | None) -> None:
    rest = {name: value for name, value in protocol.items() if name != "fingerprint"}
    equal("fingerprint", protocol["fingerprint"], sha256(canonical(rest)))
    if published:
        equal("fingerprint", protocol["fingerprint"], published)


HOLDS, FAILS, OPEN = "holds", "FAILS", "open"
Report = Callable[[int, str, str], None]
STEPS = (
    "Form",
    "Verpflichtung",
    "Zufallswert und Zeitpunkt",
    "Startwert",
    "Urnen",
    "Entscheidungen",
    "Ergebnis",
    "Fingerabdruck",
    "Frühere Protokolle",
)


class Incomplete(Exception):
    """Protocols before a replacement are missing."""


def verify_alone(data: bytes, commitment: str | None, fingerprint: str | None, report: Report) -> Document:
    """Steps 1 to 8; raises Refused at the first that fails."""
    protocol: Document = {}
    drawn: Document = {}

    def form() -> None:
        protocol.update(check_form(data))

    def decisions() -> None:
        drawn.update(drawn_part(protocol["commitmentDocument"], protocol["seed"]))
        check_decisions(protocol, drawn)

    checks: list[Callable[[], None]] = [
        form,
        lambda: check_commitment(protocol, commitment),
        lambda: check_outcome(protocol),
        lambda: check_seed(protocol),
        lambda: check_urns(protocol),
        decisions,
        lambda: check_result(protocol, drawn),
        lambda: check_fingerprint(protocol, fingerprint),
    ]
    for number, check in enumerate(checks, 1):
        try:
            check()
        except Refused as fault:
            report(number, FAILS, str(fault))
            raise
        report(number, HOLDS, "")
    return protocol


def check_links(chain: list[Document]) -> None:
    """Each of a round's draws follows the one before."""
    for before, after in zip(chain, chain[1:]):
        document = after["commitmentDocument"]
        equal("previous", document["previous"], before["fingerprint"])
        if moment(document["committedAt"]) < moment(before["drawnAt"]):
            refuse(f"draw {document['number']} was committed before the one before it was drawn")


class Waiting:
    """Who waits since which draw, by urn."""

    def __init__(self) -> None:
        self.since: dict[str, dict[str, int]] = defaultdict(dict)

    def require_turn(self, urn: Document) -> list[str]:
        """Everybody in an urn waits equally long, or nobody does. Names who waits as long or longer and is not in it."""
        waits = self.since[urn["id"]]
        offices = {office["ags"] for office in urn["offices"]}
        starts = {waits.get(ags) for ags in offices}
        elsewhere = {ags for each in self.since.values() if each is not waits for ags in each}
        if len(starts) > 1 or (starts == {None} and offices & elsewhere):
            refuse(f"urn {urn['id']} mixes offices that do not wait equally long")
        start = starts.pop()
        return sorted(ags for ags, began in waits.items() if ags not in offices and (start is None or began <= start))

    def draw(self, number: int, urns: list[Document]) -> None:
        """Who drew a Halbjahr waits no longer; who drew none keeps the place it has, or is the last."""
        for entry in (entry for urn in urns for entry in urn["result"] if entry["halbjahr"] is not None):
            for waits in self.since.values():
                waits.pop(entry["ags"], None)
        waiting = {ags for waits in self.since.values() for ags in waits}
        for urn in urns:
            for entry in urn["result"]:
                if entry["halbjahr"] is None and entry["ags"] not in waiting:
                    self.since[urn["id"]][entry["ags"]] = number


def check_chain(protocol: Document, earlier: list[Document]) -> list[str]:
    """Step 9. Names who waited as long or longer than an urn of the last protocol and is not in it."""
    document = protocol["commitmentDocument"]
    for each in earlier:
        equal("round of an earlier protocol", each["commitmentDocument"]["round"], document["round"])
    draws = [each for each in earlier if each["commitmentDocument"]["kind"] != "TICKETS"]
    draws.sort(key=lambda each: each["commitmentDocument"]["number"])
    numbers = [each["commitmentDocument"]["number"] for each in draws]
    needed = list(range(1, document["number"]))
    if numbers[: len(needed)] != needed:
        raise Incomplete(f"the protocols 1 to {document['number'] - 1} of the round are needed")
    if numbers != needed:
        refuse(f"the earlier protocols are {numbers}, needed are {needed}, each once")
    check_links([*draws, protocol])
    waiting = Waiting()
    absent: list[str] = []
    for each in [*draws, protocol]:
        if each["commitmentDocument"]["kind"] == "REPLACEMENT":
            absent = [ags for urn in each["commitmentDocument"]["urns"] for ags in waiting.require_turn(urn)]
        waiting.draw(each["commitmentDocument"]["number"], each["urns"])
    return absent


def verify(data: bytes, earlier: list[bytes], commitment: str | None, fingerprint: str | None, report: Report) -> None:
    """All steps; raises Refused or Incomplete."""
    protocol = verify_alone(data, commitment, fingerprint, report)
    if protocol["commitmentDocument"]["kind"] != "REPLACEMENT":
        return
    try:
        chain = [verify_alone(each, None, None, lambda *_: None) for each in earlier]
        absent = check_chain(protocol, chain)
    except Refused as fault:
        report(9, FAILS, str(fault))
        raise
    except Incomplete as missing:
        report(9, OPEN, str(missing))
        raise
    report(9, HOLDS, f"waited as long or longer and not in the urn: {', '.join(absent)}" if absent else "")


# --- Command line ----------------------------------------------------------------------------------------------------


def say(number: int, verdict: str, detail: str) -> None:
    print(f"{number}. {STEPS[number - 1]}: {verdict}" + (f": {detail}" if detail else ""))


def broken_step(protocol: str, earlier: list[str]) -> int | None:
    broken: list[int] = []

    def note(number: int, verdict: str, _: str) -> None:
        if verdict == FAILS:
            broken.append(number)

    try:
        encoded = [text.encode("utf-8", "surrogatepass") for text in (protocol, *earlier)]
        verify(encoded[0], encoded[1:], None, None, note)
    except (Refused, Incomplete):
        pass
    return broken[0] if broken else None


def batch() -> None:
    for line in sys.stdin.buffer:
        asked = parse(line.decode("utf-8"))
        try:
            if "protocol" in asked:
                answer: Document = {"broken": broken_step(asked["protocol"], asked["earlier"])}
            else:
                answer = draw(asked["commitmentDocument"], asked["randomness"], asked["drawnAt"])
        except Refused as fault:
            answer = {"error": str(fault)}
        sys.stdout.buffer.write(canonical(answer).encode("utf-8") + b"\n")
        sys.stdout.buffer.flush()


def published_hash(text: str) -> str:
    """Copied from somewhere: blanks around it and capitals do no harm."""
    return text.strip().lower()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    drawing = commands.add_parser("draw")
    drawing.add_argument("document", type=Path)
    drawing.add_argument("randomness", type=Path)
    drawing.add_argument("drawn_at")
    checking = commands.add_parser("verify")
    checking.add_argument("protocol", type=Path)
    checking.add_argument("earlier", type=Path, nargs="*")
    checking.add_argument("--commitment", type=published_hash)
    checking.add_argument("--fingerprint", type=published_hash)
    commands.add_parser("batch")
    given = parser.parse_args()
    try:
        if given.command == "batch":
            batch()
        elif given.command == "draw":
            document = parse(given.document.read_text("utf-8"))
            outcome = given.randomness.read_bytes().decode("utf-8")
            sys.stdout.buffer.write(canonical(draw(document, outcome, given.drawn_at)).encode("utf-8"))
        else:
            earlier = [path.read_bytes() for path in given.earlier]
            verify(given.protocol.read_bytes(), earlier, given.commitment, given.fingerprint, say)
    except Incomplete:
        return 3
    except Refused as fault:
        print(fault, file=sys.stderr)
        return 1
    except (OSError, UnicodeDecodeError) as fault:
        print(fault, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
