"""The extracts as the igraph peer holds them: companies, who controls them from when to when, and where they sit.

Plain Python (csv module); days are ISO text, '' is no day. The same reading as register.ts.
"""

import csv
import os
from collections import defaultdict

from accounts import Accounts
from texts import days_between, digits, house_and_box, iso_day, street_key

csv.field_size_limit(1 << 24)

CONTROLLING = {
    "zaakvoerder", "zaakvoerster", "gérant", "gérante", "bestuurder", "bestuurster", "administrateur",
    "gedelegeerd bestuurder", "administrateur délégué", "dagelijks bestuur", "vaste vertegenwoordiger",
    "représentant permanent", "director", "manager", "managing director",
}  # fmt: skip
FOUNDERS = {"oprichter", "oprichtster", "fondateur", "fondatrice", "founder"}
COLLAPSES = {"bankruptcy_opened", "judicial_dissolution", "strike_off"}
DISSOLUTIONS = {"voluntary_dissolution", "liquidation_closed"}
STANDING = set("000 001 002 003 030 031 040 041 042 043 090 091 100".split())
DWELLING_NATURES = set("200 201 202 220 221 222 223 240 533 534 537".split())


class Company:
    __slots__ = (
        "number", "in_register", "form", "type", "situation", "start", "t0", "end", "legal", "active", "classes", "names",
        "clauses",
    )  # fmt: skip

    def __init__(self, number):
        self.number, self.in_register, self.form, self.type, self.situation = number, False, "", "", ""
        self.start = self.t0 = self.end = ""
        self.legal = self.active = False
        self.classes, self.names, self.clauses = set(), set(), set()


class People:
    """One person: the same id, or the same name and birth date as written. Nothing else: no typos, no domiciles."""

    def __init__(self):
        self.parent = {}

    @staticmethod
    def keys(row, prefix):
        person_id = row[prefix + ("person_id" if prefix == "holder_" else "id")]
        birth = row[prefix + "birth_date"]
        keys = [("id", person_id)] if person_id else []
        if len(birth) == 10:
            keys.append((row[prefix + "name"], row[prefix + "first_name"], birth))
        return keys

    def root(self, key):
        root = key
        while self.parent.get(root, root) != root:
            root = self.parent[root]
        self.parent[key] = root
        return root

    def meet(self, row, prefix):
        keys = self.keys(row, prefix)
        if keys:
            root = self.root(keys[0])
            for other in keys[1:]:
                self.parent[self.root(other)] = root

    def of(self, row, prefix):
        """None for a name alone."""
        keys = self.keys(row, prefix)
        return self.root(keys[0]) if keys else None


class Streets:
    """The two names of a bilingual street, as the register pairs them, are one: the first by alphabet stands for both."""

    def __init__(self):
        self.first = {}
        self.keys = {}

    def spelled(self, street):
        if street not in self.keys:
            self.keys[street] = street_key(street)
        return self.keys[street]

    def pair(self, zipcode, dutch, french):
        one, other = sorted((self.spelled(dutch), self.spelled(french)))
        if one != other:
            self.first[zipcode, other] = one

    def key_of(self, zipcode, street):
        key = self.spelled(street)
        return f"{zipcode}|{self.first.get((zipcode, key), key)}"


class Register:
    """All that the two rules need."""

    def __init__(self, folder, as_of, postcodes):
        self.folder, self.as_of = folder, as_of
        self.companies, self.controls, self.seats, self.holdings = {}, [], {}, []
        self.announced = defaultdict(list)
        self.dwellings = set()
        self.people, self.streets = People(), Streets()
        self.co_owners = set()
        self._read_register()
        events = self._read_gazette()
        mandates = list(rows(folder, "mandates.csv"))
        shares = list(rows(folder, "shareholdings.csv"))
        for row in mandates:
            self._company(digits(row["enterprise_number"]))
        for row in shares:
            self._company(digits(row["enterprise_number"]))
            if row["holder_enterprise_number"]:
                self._company(digits(row["holder_enterprise_number"]))
        self._settle_companies(events)
        self._meet_people(events, mandates, shares)
        self._read_seats(events)
        self._read_controls(events, mandates, shares)
        self._read_holdings(shares)
        self._read_dwellings(postcodes)
        self.accounts = Accounts(filed_years(folder, as_of))

    def _company(self, number):
        company = self.companies.get(number)
        if company is None:
            company = self.companies[number] = Company(number)
        return company

    def _read_register(self):
        for row in rows(self.folder, "kbo/enterprise.csv"):
            company = self._company(digits(row["EnterpriseNumber"]))
            if row["JuridicalForm"] == "070":
                self.co_owners.add(company.number)
            company.in_register = True
            company.form = row["JuridicalForm"]
            company.type = row["TypeOfEnterprise"]
            company.situation = row["JuridicalSituation"] or "000"
            company.start = iso_day(row["StartDate"])
            company.legal = company.type == "2"
        self.classes = {
            row["Code"][:4]
            for row in rows(self.folder, "kbo/code.csv")
            if row["Category"] == "Nace2008" and len(row["Code"]) >= 4
        }
        for row in rows(self.folder, "kbo/activity.csv"):
            if row["Classification"] == "MAIN" and row["NaceVersion"] == "2008":
                self._add_class(self.companies.get(digits(row["EntityNumber"])), row["NaceCode"][:4])
        for row in rows(self.folder, "kbo/denomination.csv"):
            company = self.companies.get(digits(row["EntityNumber"]))
            if company:
                company.names.add(row["Denomination"])

    def _add_class(self, company, code):
        if company and len(code) == 4 and (not self.classes or code in self.classes):
            company.classes.add(code)

    def _read_gazette(self):
        """The rows that stand, with their day; a publication that a later one corrects is dropped whole."""
        published, corrected = [], {}
        for row in rows(self.folder, "gazette.csv"):
            row["day"] = row["event_date"] or row["publication_date"]
            if row["publication_date"] > self.as_of or row["day"] > self.as_of:
                continue
            corrects = row["corrects_publication"]
            if corrects:
                corrected[corrects] = max(corrected.get(corrects, ""), row["publication_date"])
            if row["legal_form"] == "070":
                self.co_owners.add(digits(row["enterprise_number"]))
            published.append(row)
        return [row for row in published if row["publication_date"] > corrected.get(row["publication_number"], "")]

    def _settle_companies(self, events):
        lifted, incorporated, dissolved, merged = {}, {}, {}, {}
        for row in events:
            company = self._company(digits(row["enterprise_number"]))
            if not company.in_register and row["legal_form"]:
                company.legal = True
            if row["entity_name"]:
                company.names.add(row["entity_name"])
            if row["purpose"]:
                company.clauses.add(row["purpose"])
            self._add_class(company, row["nace_code"][:4])
            kind, day, number = row["event_type"], row["day"], company.number
            if kind == "strike_off_lifted":
                lifted[number] = max(lifted.get(number, ""), day)
            elif kind == "incorporation":
                incorporated[number] = min(incorporated.get(number, day), day)
            elif kind in DISSOLUTIONS:
                dissolved[number] = min(dissolved.get(number, day), day)
            elif kind == "merger":
                merged[number] = min(merged.get(number, day), day)
        for row in events:
            if row["event_type"] in COLLAPSES:
                company = self._company(digits(row["enterprise_number"]))
                if not (row["event_type"] == "strike_off" and lifted.get(company.number, "") >= row["day"]):
                    company.t0 = min(company.t0 or row["day"], row["day"])
        for number in self.co_owners:
            self.companies.pop(number, None)
        for company in list(self.companies.values()):
            number = company.number
            company.start = company.start or incorporated.get(number, "")
            if company.start > self.as_of:
                del self.companies[number]
                continue
            stands = company.in_register and company.situation in STANDING
            ends = [company.t0, dissolved.get(number, ""), "" if stands else merged.get(number, "")]
            company.end = min((day for day in ends if day), default="")
            company.active = stands and not company.t0 and number not in dissolved

    def _meet_people(self, events, mandates, shares):
        for row in events:
            self.people.meet(row, "person_")
        for row in mandates:
            if not row["holder_enterprise_number"]:
                self.people.meet(row, "person_")
        for row in shares:
            if not row["holder_enterprise_number"]:
                self.people.meet(row, "holder_")

    def _read_seats(self, events):
        seats = []
        for row in rows(self.folder, "kbo/address.csv"):
            if row["StreetNL"] and row["StreetFR"]:
                self.streets.pair(row["Zipcode"], row["StreetNL"], row["StreetFR"])
            struck_off = iso_day(row["DateStrikingOff"])
            if row["TypeOfAddress"] == "REGO" and (not struck_off or struck_off > self.as_of):
                seats.append(row)
        for row in seats:
            number = digits(row["EntityNumber"])
            place = self._place(row["Zipcode"], row["StreetNL"] or row["StreetFR"], row["HouseNumber"], row["Box"])
            if place and number in self.companies:
                self.seats.setdefault(number, place)
        for row in events:
            if row["event_type"] in ("incorporation", "seat_move"):
                place = self._place(row["zipcode"], row["street"], row["house_number"], row["box"])
                if place:
                    self.announced[digits(row["enterprise_number"])].append((row["day"], place))
        for announced in self.announced.values():
            announced.sort(key=lambda seat: seat[0])

    def _place(self, zipcode, street, number, box):
        """(building, box), None where the address is not known."""
        house, box = house_and_box(number, box)
        return (f"{self.streets.key_of(zipcode, street)}|{house}", box) if zipcode and street and house else None

    def _read_controls(self, events, mandates, shares):
        starts, resignations = defaultdict(list), defaultdict(list)
        for row in mandates:
            number = digits(row["enterprise_number"])
            company = self.companies.get(number)
            start, end = row["start_date"], row["end_date"]
            if not company or row["holder_enterprise_number"] or start > self.as_of:
                continue
            until = end if end and end <= self.as_of else company.end or self.as_of
            role = row["role"].lower()
            if role in CONTROLLING:
                self._control(number, row, "person_", start or until, until)
                if start:
                    starts[number, self.people.of(row, "person_")].append(start)
            elif role in FOUNDERS:
                day = start or company.start
                self._control(number, row, "person_", day, until if company.type == "1" else day)
        for row in events:
            if row["event_type"] == "resignation":
                resignations[digits(row["enterprise_number"]), self.people.of(row, "person_")].append(row["day"])
        for row in events:
            if row["event_type"] not in ("appointment", "incorporation"):
                continue
            number, day = digits(row["enterprise_number"]), row["day"]
            company = self.companies.get(number)
            if not company:
                continue
            role = row["person_role"].lower()
            if role in CONTROLLING:
                key = (number, self.people.of(row, "person_"))
                if any(abs(days_between(start, day)) <= 60 for start in starts.get(key, ())):
                    continue
                resigned = min((one for one in resignations.get(key, ()) if one > day), default="")
                self._control(number, row, "person_", day, resigned or company.end or self.as_of)
            elif row["event_type"] == "incorporation" and (not role or role in FOUNDERS):
                until = (company.end or self.as_of) if company.type == "1" else day
                self._control(number, row, "person_", day, until)
        for row in shares:
            number = digits(row["enterprise_number"])
            company = self.companies.get(number)
            if not company or row["holder_enterprise_number"] or float(row["percentage"] or 0) < 25:
                continue
            start, end = row["start_date"], row["end_date"]
            if start <= self.as_of:
                until = end if end and end <= self.as_of else company.end or self.as_of
                self._control(number, row, "holder_", start or until, until)

    def _control(self, number, row, prefix, start, until):
        person = self.people.of(row, prefix)
        if person is not None and start and start <= until:
            person_id = row[prefix + ("person_id" if prefix == "holder_" else "id")]
            self.controls.append((number, person, person_id, start, until))

    def _read_holdings(self, shares):
        for row in shares:
            if not row["holder_enterprise_number"] or float(row["percentage"] or 0) < 50:
                continue
            number, holder = digits(row["enterprise_number"]), digits(row["holder_enterprise_number"])
            company = self.companies.get(number)
            if not company or number == holder:
                continue
            day = company.end or self.as_of
            end = row["end_date"]
            until = end if end and end <= self.as_of else day
            if (row["start_date"] or until) <= day <= until:
                self.holdings.append((number, holder, float(row["percentage"])))

    def _read_dwellings(self, postcodes):
        zipcodes = defaultdict(set)
        for row in rows("", postcodes):
            for edition in ("nis_2018", "nis_2019", "nis_2025"):
                zipcodes[row[edition]].add(row["postcode"])
        for row in rows(self.folder, "cadastre/parcel.csv", ";"):
            house, _ = house_and_box(row["number"], "")
            if row["nature"] in DWELLING_NATURES and house:
                for zipcode in zipcodes.get(row["nisCom"], ()):
                    for street in (row["street_situation"], row["street_translation"]):
                        if street:
                            self.dwellings.add(f"{self.streets.key_of(zipcode, street)}|{house}")


def filed_years(folder, as_of):
    for row in rows(folder, "accounts.csv"):
        if row["fiscal_year_end"] and max(row["fiscal_year_end"], row["deposit_date"]) <= as_of:
            yield digits(row["enterprise_number"]), row.get("fiscal_year_start", ""), row["fiscal_year_end"]


def rows(folder, file, delimiter=","):
    path = os.path.join(folder, file)
    if os.path.exists(path):
        quoting = csv.QUOTE_NONE if delimiter == ";" else csv.QUOTE_MINIMAL
        with open(path, newline="", encoding="utf-8") as text:
            yield from csv.DictReader(text, delimiter=delimiter, quoting=quoting)
