"""A peer of the tool: the phoenix rule and the shared-registered-office rule in Python with igraph.

Companies, people and addresses are vertices; a control or a seat is an edge. Prints a finding a line as JSON, then
what was spent:

    python bench/peers/with_igraph.py EXTRACTS --as-of 2026-06-30
"""

import argparse
import json
import os
import time
from collections import defaultdict

import igraph

from accounts import MUST_FILE
from register import Register
from texts import add_months, district_of, in_one_trade, wilson_low

MASS, MASS_IN_DWELLING = 20, 10
POSTCODES = os.path.join(os.path.dirname(__file__), "..", "..", "data", "postcodes_nis.csv")


class Graph:
    """The register as a graph; vertices by name, companies and controls as attributes."""

    def __init__(self, register):
        self.of = {}
        edges, controls = [], []
        for company in register.companies.values():
            self.vertex(company.number)
        for control in register.controls:
            edges.append((self.vertex(control[1]), self.vertex(control[0])))
            controls.append(control)
        self.addresses = {}
        for number, place in register.seats.items():
            self.addresses[place] = self.vertex(place)
            edges.append((self.addresses[place], self.vertex(number)))
            controls.append(None)
        self.names = list(self.of)
        self.graph = igraph.Graph(n=len(self.of), edges=edges)
        self.controls = controls

    def vertex(self, name):
        return self.of.setdefault(name, len(self.of))

    def controls_at(self, name):
        if name not in self.of:
            return []
        incident = self.graph.incident(self.of[name])
        return [self.controls[edge] for edge in incident if self.controls[edge] is not None]

    def seated_at(self, place):
        return [self.names[vertex] for vertex in self.graph.neighbors(self.addresses[place])]


def phoenixes(graph, companies):
    """P01: who controlled a company in the 24 months before its collapse controls another in its first six months."""
    for company in companies.values():
        t0 = company.t0
        if not t0:
            continue
        since, first, last = add_months(t0, -24), add_months(t0, -12), add_months(t0, 18)
        ids = defaultdict(set)
        for _, person, person_id, start, until in graph.controls_at(company.number):
            if start <= t0 and until >= since:
                ids[person].add(person_id)
        successors = {}
        for person in ids:
            for number, _, person_id, start, until in graph.controls_at(person):
                begun = companies[number].start
                if number == company.number or not begun or not first <= begun <= last:
                    continue
                if start <= add_months(begun, 6) and until >= begun:
                    certain = bool(person_id) and person_id in ids[person]
                    successors[number] = certain or successors.get(number, False)
        for number, certain in successors.items():
            if in_one_trade(company, companies[number]):
                yield finding("phoenix-company", [f"collapsed: {company.number}", f"successor: {number}"], certain)


def offices(graph, register):
    """P15: small offices whose companies one person ties, and mass addresses where most companies fail."""
    companies, as_of = register.companies, register.as_of
    lately = add_months(as_of, -24)
    group = groups_of(register.holdings)
    seated, left, unfiled = defaultdict(list), defaultdict(list), defaultdict(int)
    for company in companies.values():
        number, collapsed = company.number, company.t0 >= lately
        place = register.seats.get(number)
        if not place and collapsed and number in register.announced:
            place = register.announced[number][-1][1]
        if place and company.legal:
            if company.active:
                seated[place[0]].append(number)
                if company.form in MUST_FILE and register.accounts.lacks_two(number, company.start, as_of):
                    unfiled[place[0]] += 1
            if collapsed:
                left[place[0]].append(number)
    for place in graph.addresses:
        building, box = place
        here = [number for number in graph.seated_at(place) if companies[number].legal and companies[number].active]
        if len({group.get(number, number) for number in here}) < 3 or len(seated[building]) >= MASS:
            continue
        tie = tie_among(graph, here, group, as_of)
        if tie:
            subjects = [f"office: {building}|{box}", *(f"seated: {number}" for number in here)]
            yield finding("shared-registered-office", subjects, tie == "certain")
    yield from mass_addresses(register, seated, left, unfiled, lately)


def mass_addresses(register, seated, left, unfiled, lately):
    failing, members = defaultdict(int), defaultdict(int)
    for building in seated.keys() | left.keys():
        district = district_of(building[:4])
        failing[district] += len(left[building]) + unfiled[building]
        members[district] += len(left[building]) + len(seated[building])
    for building, here in list(seated.items()):
        if len(here) < MASS and not (len(here) >= MASS_IN_DWELLING and building in register.dwellings):
            continue
        gone = left[building]
        n = len(here) + len(gone)
        share, district = (len(gone) + unfiled[building]) / n, district_of(building[:4])
        if share <= 0.5 or wilson_low(share, n) <= 2 * failing[district] / members[district]:
            continue
        office = f"office: {building}"
        subjects = [office, *(f"seated: {one}" for one in here), *(f"collapsed: {one}" for one in gone)]
        yield finding("shared-registered-office", subjects, True)
        for number in here:
            moves = register.announced.get(number, [])
            for (_, (before, _)), (day, (after, _)) in zip(moves, moves[1:]):
                if after == building != before and day >= lately:
                    yield finding("shared-registered-office", [office, f"seated: {number}"], True)
                    break


def tie_among(graph, here, group, as_of):
    """Whether one person controls companies of two groups today; 'certain' if by one id."""
    by_person, by_id = defaultdict(set), defaultdict(set)
    for number in here:
        for _, person, person_id, _, until in graph.controls_at(number):
            if until >= as_of:
                by_person[person].add(group.get(number, number))
                if person_id:
                    by_id[person_id].add(group.get(number, number))
    if not any(len(groups) >= 2 for groups in by_person.values()):
        return None
    return "certain" if any(len(groups) >= 2 for groups in by_id.values()) else "named"


def groups_of(holdings):
    """The ultimate holder of each company that has one; of a circle, its smallest number."""
    holder_of = {}
    for company, holder, _ in sorted(holdings, key=lambda holding: (-holding[2], holding[1])):
        holder_of.setdefault(company, holder)
    tops = {}
    for company in holder_of:
        passed, top = [], company
        while top in holder_of and top not in passed:
            passed.append(top)
            top = holder_of[top]
        tops[company] = min(passed) if top in holder_of else top
    return tops


def finding(pattern, subjects, certain):
    return {"pattern": pattern, "subjects": sorted(subjects), "certain": certain}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("extracts")
    parser.add_argument("--as-of", required=True)
    arguments = parser.parse_args()
    began = time.perf_counter()
    register = Register(arguments.extracts, arguments.as_of, POSTCODES)
    read = time.perf_counter()
    graph = Graph(register)
    linked = time.perf_counter()
    for found in [*phoenixes(graph, register.companies), *offices(graph, register)]:
        print(json.dumps(found))
    spent = {"read": read - began, "graph": linked - read, "rules": time.perf_counter() - linked}
    seconds = {stage: round(seconds, 2) for stage, seconds in spent.items()}
    print(json.dumps({"spent": seconds}))


main()
