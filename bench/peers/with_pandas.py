"""A peer of the tool: the phoenix rule and the shared-registered-office rule in pandas, with networkx for what is a graph.

Tables are joined in pandas; who is one person and which companies are one group are components and walks of networkx
graphs. Prints a finding a line as JSON, then what was spent:

    python bench/peers/with_pandas.py EXTRACTS --as-of 2026-06-30
"""

import argparse
import json
import os
import time

import networkx as nx
import pandas as pd

from accounts import MUST_FILE, Accounts
from register import COLLAPSES, CONTROLLING, DISSOLUTIONS, DWELLING_NATURES, FOUNDERS, STANDING, filed_years
from texts import (
    alike, clause_words, digits, district_of, house_and_box, name_words, street_key, wilson_low,
)  # fmt: skip

MASS, MASS_IN_DWELLING = 20, 10
POSTCODES = os.path.join(os.path.dirname(__file__), "..", "..", "data", "postcodes_nis.csv")
OFFICE = "shared-registered-office"


def read(folder, file, **options):
    path = os.path.join(folder, file)
    return pd.read_csv(path, dtype=str, keep_default_na=False, **options) if os.path.exists(path) else None


def days(column, form="%Y-%m-%d"):
    return pd.to_datetime(column, format=form, errors="coerce")


def numbers(column):
    """Enterprise numbers as ten digits; made once per spelling."""
    return column.map({one: digits(one) if one else "" for one in column.unique()})


def months(day, n):
    return day + pd.DateOffset(months=n)


def people_of(*tables):
    """One key a person, into each table's `person`: the same id, or the same name and birth date as written."""
    graph = nx.Graph()
    for table in tables:
        born = table.birth_date.str.len() == 10
        table["by_name"] = (table.name + "|" + table.first_name + "|" + table.birth_date).where(born, "")
        table["by_id"] = ("id " + table.id).where(table.id != "", "")
        graph.add_nodes_from(table.by_name[born].unique())
        graph.add_nodes_from(table.by_id[table.by_id != ""].unique())
        both = table[(table.by_id != "") & born]
        graph.add_edges_from(both[["by_id", "by_name"]].drop_duplicates().itertuples(index=False, name=None))
    person = {name: nth for nth, names in enumerate(nx.connected_components(graph)) for name in names}
    for table in tables:
        table["person"] = table.by_id.where(table.by_id != "", table.by_name).map(person).astype("Int64")


def mentions(table, prefix):
    """The columns that name a person, under the same names in every table."""
    person_id = "holder_person_id" if prefix == "holder_" else "person_id"
    columns = {prefix + column: column for column in ("name", "first_name", "birth_date")}
    return table.rename(columns={person_id: "id", **columns})


def read_events(folder, as_of):
    events = mentions(read(folder, "gazette.csv"), "person_")
    events["company"] = numbers(events.enterprise_number)
    events["published"] = days(events.publication_date)
    events["day"] = days(events.event_date).fillna(events.published)
    events = events[(events.published <= as_of) & (events.day <= as_of)]
    corrected = events[events.corrects_publication != ""].groupby("corrects_publication").published.max()
    by = corrected.reindex(events.publication_number).set_axis(events.index)
    co_owners = set(events.company[events.legal_form == "070"])
    return events[by.isna() | (events.published > by)].copy(), co_owners


def read_companies(folder, events, others, co_owners, as_of):
    """One row a company: start, t0, end, legal, sole, active."""
    listed = read(folder, "kbo/enterprise.csv")
    listed["company"] = numbers(listed.EnterpriseNumber)
    listed = listed.drop_duplicates("company").set_index("company")
    co_owners = co_owners | set(listed.index[listed.JuridicalForm == "070"])
    names = set(listed.index) | set(events.company) | others
    c = pd.DataFrame(index=pd.Index(sorted(names - co_owners - {""}), name="company"))
    kind = listed.TypeOfEnterprise.reindex(c.index)
    in_register = kind.notna()
    first = events.groupby(["company", "event_type"]).day.min()

    def earliest(*types):
        of = [first.xs(one, level=1) for one in types if one in first.index.get_level_values(1)]
        if not of:
            return pd.Series(pd.NaT, index=c.index, dtype=events.day.dtype)
        return pd.concat(of).groupby(level=0).min().reindex(c.index)

    lifted = events[events.event_type == "strike_off_lifted"].groupby("company").day.max()
    ends = events[events.event_type.isin(COLLAPSES)]
    ends = ends[~((ends.event_type == "strike_off") & (lifted.reindex(ends.company).to_numpy() >= ends.day))]
    c["t0"] = ends.groupby("company").day.min().reindex(c.index)
    c["start"] = days(listed.StartDate.reindex(c.index), "%d-%m-%Y").fillna(earliest("incorporation"))
    situation = listed.JuridicalSituation.reindex(c.index).replace("", "000")
    stands = in_register & situation.isin(STANDING)
    dissolved = earliest(*DISSOLUTIONS)
    c["end"] = pd.concat([c.t0, dissolved, earliest("merger").mask(stands)], axis=1).min(axis=1)
    formed = events[events.legal_form != ""].company.unique()
    c["legal"] = (kind == "2") | (~in_register & c.index.isin(formed))
    c["sole"] = kind == "1"
    c["must_file"] = listed.JuridicalForm.reindex(c.index).isin(MUST_FILE)
    c["active"] = stands & c.t0.isna() & dissolved.isna()
    return c[~(c.start > as_of)]


def read_controls(companies, events, mandates, shares, as_of):
    """Who controls which company from when until when: company, person, id, start, until."""
    last = companies.end.fillna(as_of)

    def spell(table, start, until):
        made = table[["company", "person", "id"]].assign(start=start, until=until)
        return made[made.person.notna() & (made.start <= made.until)]

    known = mandates[mandates.company.isin(companies.index) & (mandates.holder_enterprise_number == "")]
    known = known[~(known.start > as_of)]
    until = known.end.where(known.end <= as_of, known.company.map(last))
    managers = known.role.str.lower().isin(CONTROLLING)
    spells = [spell(known[managers], known.start.fillna(until)[managers], until[managers])]
    founders = known[known.role.str.lower().isin(FOUNDERS)]
    founded = founders.start.fillna(founders.company.map(companies.start))
    sole = founders.company.map(companies.sole).astype(bool)
    spells.append(spell(founders, founded, until.reindex(founders.index).where(sole, founded)))

    told = events[events.company.isin(companies.index) & events.person.notna()]
    role = told.person_role.str.lower()
    appointed = told[told.event_type.isin(["appointment", "incorporation"]) & role.isin(CONTROLLING)]
    appointed = appointed.drop_duplicates(["company", "person", "day"]).reset_index(drop=True)
    begun = known[managers & known.start.notna()][["company", "person", "start"]]
    near = appointed.reset_index().merge(begun, on=["company", "person"])
    matched = near["index"][(near.start - near.day).abs() <= pd.Timedelta(days=60)]
    appointed = appointed.drop(index=matched.unique())
    resigned = told[told.event_type == "resignation"][["company", "person", "day"]]
    later = appointed.reset_index().merge(resigned, on=["company", "person"], suffixes=("", "_resigned"))
    later = later[later.day_resigned > later.day].groupby("index").day_resigned.min()
    spells.append(spell(appointed, appointed.day, later.reindex(appointed.index).fillna(appointed.company.map(last))))

    founding = told[(told.event_type == "incorporation") & ((role == "") | role.isin(FOUNDERS))]
    sole = founding.company.map(companies.sole).astype(bool)
    spells.append(spell(founding, founding.day, founding.company.map(last).where(sole, founding.day)))

    held = shares[shares.company.isin(companies.index) & (shares.holder == "") & (shares.share >= 25)]
    held = held[~(held.start > as_of)]
    until = held.end.where(held.end <= as_of, held.company.map(last))
    spells.append(spell(held, held.start.fillna(until), until))
    return pd.concat(spells, ignore_index=True)


def texts_of(table, column, among):
    """The distinct texts of each company that matters."""
    rows = table[table.company.isin(among) & (table[column] != "")][["company", column]].drop_duplicates()
    return rows.groupby("company")[column].agg(list).to_dict()


def read_classes(folder, companies, events):
    codes = read(folder, "kbo/code.csv")
    known = set(codes.Code[(codes.Category == "Nace2008") & (codes.Code.str.len() >= 4)].str[:4])
    main = read(folder, "kbo/activity.csv")
    main = main[(main.Classification == "MAIN") & (main.NaceVersion == "2008")]
    both = pd.concat(
        [
            pd.DataFrame({"company": numbers(main.EntityNumber), "nace": main.NaceCode.str[:4]}),
            pd.DataFrame({"company": events.company, "nace": events.nace_code.str[:4]}),
        ]
    )
    both = both[both.company.isin(companies.index) & (both.nace.str.len() == 4)]
    return (both[both.nace.isin(known)] if known else both).drop_duplicates()


def phoenixes(folder, companies, controls, events):
    """P01: who controlled a company in the 24 months before its collapse controls another in its first six months."""
    of_company = controls.join(companies[["t0", "start"]].rename(columns={"start": "begun"}), on="company")
    fallen = of_company[of_company.t0.notna()]
    fallen = fallen[(fallen.start <= fallen.t0) & (fallen.until >= months(fallen.t0, -24))]
    early = of_company[of_company.begun.notna() & of_company.person.isin(fallen.person)]
    early = early[(early.start <= months(early.begun, 6)) & (early.until >= early.begun)]
    pairs = fallen[["company", "person", "id", "t0"]].merge(
        early[["company", "person", "id", "begun"]], on="person", suffixes=("", "_new")
    )
    pairs = pairs[pairs.company != pairs.company_new]
    pairs = pairs[pairs.begun.between(months(pairs.t0, -12), months(pairs.t0, 18))]
    pairs["certain"] = (pairs.id != "") & (pairs.id == pairs.id_new)
    pairs = pairs.groupby(["company", "company_new"], as_index=False).certain.any()

    among = set(pairs.company) | set(pairs.company_new)
    classes = read_classes(folder, companies, events)
    classes = classes[classes.company.isin(among)].groupby("company").nace.agg(set).to_dict()
    clauses = texts_of(events, "purpose", among)
    listed = read(folder, "kbo/denomination.csv")
    listed = pd.DataFrame({"company": numbers(listed.EntityNumber), "entity_name": listed.Denomination})
    names = texts_of(pd.concat([listed, events[["company", "entity_name"]]]), "entity_name", among)

    def in_one_trade(one, other):
        some, others = classes.get(one, set()), classes.get(other, set())
        if some & others:
            return True
        if {code[:2] for code in some} & {code[:2] for code in others}:
            if alike(clauses.get(one, ()), clauses.get(other, ()), clause_words, 0.6):
                return True
        return alike(names.get(one, ()), names.get(other, ()), name_words, 0.5)

    for collapsed, successor, certain in pairs.itertuples(index=False):
        if in_one_trade(collapsed, successor):
            yield finding("phoenix-company", [f"collapsed: {collapsed}", f"successor: {successor}"], certain)


class Places:
    """Buildings and boxes; the two names of a bilingual street, as the register pairs them, are one."""

    def __init__(self, addresses):
        self.keys = {}
        self.first = {}
        pairs = addresses[(addresses.StreetNL != "") & (addresses.StreetFR != "")]
        for zipcode, *names in pairs[["Zipcode", "StreetNL", "StreetFR"]].drop_duplicates().itertuples(index=False):
            one, other = sorted(map(self.spelled, names))
            if one != other:
                self.first[zipcode, other] = one

    def spelled(self, street):
        if street not in self.keys:
            self.keys[street] = street_key(street)
        return self.keys[street]

    def street(self, zipcode, street):
        key = self.spelled(street)
        return f"{zipcode}|{self.first.get((zipcode, key), key)}"

    def put(self, table, zipcode, street, number, box):
        """Adds `building` and `box_key`; keeps the rows whose address is known."""
        columns = [table[name] for name in (zipcode, street, number, box)]
        parts = [(self.street(z, s), *house_and_box(n, b)) if z and s else ("", "", "") for z, s, n, b in zip(*columns)]
        placed = table.assign(
            building=[f"{street_of}|{house}" for street_of, house, _ in parts], box_key=[box_of for *_, box_of in parts]
        )
        return placed[pd.Series([house != "" for _, house, _ in parts], placed.index, dtype=bool)]


def groups_of(shares, companies, as_of):
    """The ultimate holder of each company that has one, walking up the graph of holdings of half or more."""
    last = shares.company.map(companies.end).fillna(as_of)
    until = shares.end.where(shares.end <= as_of, last)
    stands = (shares.holder != "") & (shares.share >= 50) & (shares.holder != shares.company)
    held = shares[stands & shares.company.isin(companies.index) & (shares.start.fillna(until) <= last) & (until >= last)]
    held = held.sort_values(["share", "holder"], ascending=[False, True]).drop_duplicates("company")
    graph = nx.DiGraph(held[["company", "holder"]].itertuples(index=False, name=None))
    tops = {}
    for company in held.company:
        above = [company, *nx.descendants(graph, company)]
        without = [one for one in above if graph.out_degree(one) == 0]
        tops[company] = without[0] if without else min(above)
    return tops


def offices(folder, companies, controls, events, shares, as_of):
    """P15: small offices whose companies one person ties, and mass addresses where most companies fail."""
    addresses = read(folder, "kbo/address.csv")
    places = Places(addresses)
    struck_off = days(addresses.DateStrikingOff, "%d-%m-%Y")
    today = addresses[(addresses.TypeOfAddress == "REGO") & ~(struck_off <= as_of)]
    today = today.assign(company=numbers(today.EntityNumber), street=today.StreetNL.where(today.StreetNL != "", today.StreetFR))
    today = places.put(today, "Zipcode", "street", "HouseNumber", "Box").drop_duplicates("company")
    moved = events[events.event_type.isin(["incorporation", "seat_move"])].sort_values("day", kind="stable")
    moved = places.put(moved, "zipcode", "street", "house_number", "box")

    legal = companies[companies.legal]
    lately = months(as_of, -24)
    gone = legal.index[legal.t0 >= lately]
    last = moved[moved.company.isin(gone) & ~moved.company.isin(today.company)].drop_duplicates("company", keep="last")
    seats = pd.concat([today, last])[["company", "building", "box_key"]]
    active = seats[seats.company.isin(legal.index[legal.active])]
    left = seats[seats.company.isin(gone)]
    seated = active.groupby("building").company.agg(list)
    tops = groups_of(shares, companies, as_of)

    small = active[active.building.map(seated.map(len)) < MASS].copy()
    small["group"] = small.company.map(tops).fillna(small.company)
    size = small.groupby(["building", "box_key"]).group.transform("nunique")
    small = small[size >= 3]
    now = small.merge(controls[controls.until >= as_of], on="company")
    by_person = now.groupby(["building", "box_key", "person"]).group.nunique()
    by_id = now[now.id != ""].groupby(["building", "box_key", "id"]).group.nunique()
    tied = set(by_person[by_person >= 2].index.droplevel(2))
    tied_by_id = set(by_id[by_id >= 2].index.droplevel(2))
    for place, of in small.groupby(["building", "box_key"]).company:
        if place in tied:
            subjects = [f"office: {place[0]}|{place[1]}", *(f"seated: {number}" for number in of)]
            yield finding(OFFICE, subjects, place in tied_by_id)
    accounts = Accounts(filed_years(folder, str(as_of.date())))
    filers = legal[legal.must_file & legal.start.notna()].start.dt.strftime("%Y-%m-%d")
    unfiled = [one for one, start in filers.items() if accounts.lacks_two(one, start, str(as_of.date()))]
    unfiled = active[active.company.isin(unfiled)].groupby("building").size()
    yield from mass_addresses(folder, places, seated, unfiled, left.groupby("building").company.agg(list), moved, lately)


def mass_addresses(folder, places, seated, unfiled, left, moved, lately):
    per = pd.concat([seated.map(len), left.map(len), unfiled], axis=1, keys=["n", "gone", "unfiled"]).astype(float).fillna(0)
    per["members"], per["failing"] = per.n + per.gone, per.gone + per.unfiled
    district = per.index.str[:4].map(district_of)
    in_district = per.groupby(district)[["failing", "members"]].transform("sum")
    per["district_share"] = in_district.failing / in_district.members
    least = pd.Series(MASS, index=per.index).mask(per.index.isin(dwellings(folder, places)), MASS_IN_DWELLING)
    crowded = per[per.n >= least]
    for building, row in crowded.iterrows():
        share = row.failing / row.members
        if share <= 0.5 or wilson_low(share, row.members) <= 2 * row.district_share:
            continue
        office = f"office: {building}"
        here, gone = seated[building], left.get(building, [])
        yield finding(OFFICE, [office, *(f"seated: {one}" for one in here), *(f"collapsed: {one}" for one in gone)], True)
        moves = moved[moved.company.isin(here)]
        before = moves.groupby("company").building.shift()
        came = (moves.building == building) & before.notna() & (before != building) & (moves.day >= lately)
        for number in moves.company[came].unique():
            yield finding(OFFICE, [office, f"seated: {number}"], True)


def dwellings(folder, places):
    parcels = read(folder, "cadastre/parcel.csv", sep=";", quoting=3)
    if parcels is None:
        return []
    parcels = parcels[parcels.nature.isin(DWELLING_NATURES)]
    postcodes = read("", POSTCODES).melt("postcode", ["nis_2018", "nis_2019", "nis_2025"], value_name="nisCom")
    at = parcels.merge(postcodes[["postcode", "nisCom"]].drop_duplicates(), on="nisCom")
    named = at.melt(["postcode", "number"], ["street_situation", "street_translation"], value_name="street")
    return places.put(named.assign(box=""), "postcode", "street", "number", "box").building.unique()


def finding(pattern, subjects, certain):
    return {"pattern": pattern, "subjects": sorted(subjects), "certain": bool(certain)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("extracts")
    parser.add_argument("--as-of", required=True)
    arguments = parser.parse_args()
    folder, as_of = arguments.extracts, pd.Timestamp(arguments.as_of)
    began = time.perf_counter()
    events, co_owners = read_events(folder, as_of)
    mandates = mentions(read(folder, "mandates.csv"), "person_")
    shares = mentions(read(folder, "shareholdings.csv"), "holder_")
    for table in (mandates, shares):
        table["company"] = numbers(table.enterprise_number)
        table["start"], table["end"] = days(table.start_date), days(table.end_date)
    shares["holder"] = numbers(shares.holder_enterprise_number)
    shares["share"] = pd.to_numeric(shares.percentage, errors="coerce")
    others = {*mandates.company, *shares.company, *shares.holder}
    companies = read_companies(folder, events, others, co_owners, as_of)
    read_all = time.perf_counter()
    people_of(events, mandates, shares)
    controls = read_controls(companies, events, mandates, shares, as_of)
    linked = time.perf_counter()
    found = [*phoenixes(folder, companies, controls, events), *offices(folder, companies, controls, events, shares, as_of)]
    for one in found:
        print(json.dumps(one))
    spent = {"read": read_all - began, "people": linked - read_all, "rules": time.perf_counter() - linked}
    print(json.dumps({"spent": {stage: round(seconds, 2) for stage, seconds in spent.items()}}))


main()
