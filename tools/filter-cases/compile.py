#!/usr/bin/env python3
"""Writes backend/src/test/resources/filter-cases.json: questions and the partnerships that answer them.

The answers are worked out here from the CSV of the register, independently of the SQL of the API and of the
TypeScript of the page, so that the three can be held against each other. Run it after the register data has
changed; cases with `q` keep the matches that they have (they come from the search, see FilterCasesTest).
"""
import csv
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
REGISTER = ROOT / "backend/src/main/resources/register"
CASES = ROOT / "backend/src/test/resources/filter-cases.json"


def rows(name):
    with open(REGISTER / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


municipalities = {row["code"]: row for row in rows("municipalities")}
raions = {row["code"]: row for row in rows("raions")}
partners = {row["id"]: row for row in rows("partners")}
regions = {row["code"]: row for row in rows("regions")}
themes, sources = {}, {}
for row in rows("partnership_themes"):
    themes.setdefault(row["partnership_id"], set()).add(row["theme_slug"])
for row in rows("partnership_sources"):
    sources.setdefault(row["partnership_id"], set()).add(row["source_key"])


def facts(row):
    municipality = municipalities.get(row["municipality_code"])
    raion = municipality["raion_code"] if municipality else row["raion_code"]
    region = row["region_code"] or (municipality or raions.get(row["raion_code"], {})).get("region_code", "")
    partner = partners[row["partner_id"]]
    party = municipality or (regions[region] if row["party_level"] == "region" else raions.get(row["raion_code"]))
    points = [
        (float(place["longitude"]), float(place["latitude"]))
        for place in (party, partner)
        if place and place.get("longitude")
    ]
    return {
        "id": int(row["id"]),
        "municipality": {row["municipality_code"]} - {""},
        "raion": {raion} - {""},
        "region": {region},
        "country": {partner["country_code"]},
        "partner": {row["partner_id"]},
        "theme": themes.get(row["id"], set()),
        "source": sources.get(row["id"], set()),
        "kind": {row["kind"]},
        "status": {row["status"]},
        "trust": {row["trust"]},
        "level": {row["party_level"]},
        "year": {row["since"]} - {""},
        "signed": row["signed_on"],
        "points": points,
    }


partnerships = [facts(row) for row in rows("partnerships")]


def span(date):
    """First and last day of a date known to the year, month or day."""
    return (date + "-01-01"[len(date) - 4:], date + "-12-31"[len(date) - 4:]) if date else None


def holds(one, name, values):
    if name in ("signedFrom", "signedTo"):
        signed = span(one["signed"])
        if not signed:
            return False
        return signed[1] >= span(values[0])[0] if name == "signedFrom" else signed[0] <= span(values[0])[1]
    if name == "bbox":
        west, south, east, north = map(float, values[0].split(","))
        inside = (lambda lon: west <= lon <= east) if west <= east else (lambda lon: lon >= west or lon <= east)
        return any(inside(lon) and south <= lat <= north for lon, lat in one["points"])
    return bool(one[name] & set(values))


def matched(one, groups):
    names = {"municipalities": "municipality", "raions": "raion", "regions": "region", "partners": "partner", "countries": "country"}
    return bool(groups) and all(
        any(one[name] & set(group[plural]) for plural, name in names.items()) for group in groups
    )


def answer(query, groups):
    asked = {}
    for part in query.split("&") if query else []:
        name, value = part.split("=", 1)
        asked.setdefault(name, []).append(value)
    text = asked.pop("q", None)
    return [
        one["id"]
        for one in partnerships
        if all(holds(one, name, values) for name, values in asked.items())
        and (text is None or matched(one, groups))
    ]


def main():
    cases = json.loads(CASES.read_text(encoding="utf-8"))["cases"]
    for case in cases:
        case["ids"] = answer(case["query"], case.get("matches", {}).get("groups", []))
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=False) for case in cases)
    CASES.write_text('{ "cases": [\n' + lines + "\n] }\n", encoding="utf-8")


if __name__ == "__main__":
    main()
