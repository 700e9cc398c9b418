#!/usr/bin/env python3
"""Makes backend/src/main/resources/register/*.csv from the compiled source data. See README.md beside this file.

    compile.py SOURCE_DIRECTORY     writes every CSV, then the row counts in datapackage.json
    compile.py                      only counts the rows again, after an edit by hand
"""

import csv
import json
import re
import sys
from pathlib import Path

from partnerships import compile_partnerships

HERE = Path(__file__).resolve().parent
REGISTER = HERE.parent.parent / "backend/src/main/resources/register"
PACKAGE = REGISTER / "datapackage.json"

MUNICIPALITY_SCOPE = {"official_1469": "oblast_hromada", "special_city": "special_city", "crimea": "crimea"}
ALIAS_KIND = {"adjective_of_new_centre_name (not in KATOTTH of 2025-05-16)": "adjective_of_new_centre"}
# "київської громади" must find Kyiv: the codifier has no adjective for a city with special status.
CITY_ADJECTIVE = {"UA80000000000093317": "Київська", "UA85000000000065278": "Севастопольська"}
TRUST = {"register-3668": "verified", "ministry-map": "reported"}
# The order in which sources are believed (a report of a signing is 2, whoever reports it): see docs/register-data.md.
PRECEDENCE = {"register-3668": 1, "ks-norway": 3, "wikipedia-en": 5, "uled-giz-map": 6}


def read(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def write(name, rows):
    columns = [field["name"] for field in resource(name)["schema"]["fields"]]
    with open(REGISTER / f"{name}.csv", "w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def resource(name):
    return next(r for r in json.loads(PACKAGE.read_text("utf-8"))["resources"] if r["name"] == name)


def ukrainian(text):
    """One apostrophe everywhere: the codifier's U+2019."""
    return re.sub("[ʼ']", "’", text)


def countries(source):
    for row in read(source / "countries.csv"):
        yield {
            "code": row["alpha2"], "alpha3": row["alpha3"], "m49": row["m49"],
            "name_uk": ukrainian(row["name_uk"]), "name_en": row["name_en"],
            "continent": row["continent"] or "Antarctica",
            "un_region": row["un_region"], "un_subregion": row["un_subregion"],
            "eu_member": boolean(row["eu_member"]), "latitude": row["lat"], "longitude": row["lon"],
        }


def boolean(flag):
    return {"1": "true", "0": "false"}[flag]


def country_aliases(source):
    """В’єтнам stands twice in the source, with two apostrophes."""
    seen = set()
    for row in read(source / "country_aliases.csv"):
        alias = ukrainian(row["alias"]) if row["lang"] == "uk" else row["alias"]
        if (row["alpha2"], alias, row["lang"]) not in seen:
            seen.add((row["alpha2"], alias, row["lang"]))
            yield {"country_code": row["alpha2"], "alias": alias, "language": row["lang"]}


def regions(source):
    for row in read(source / "regions.csv"):
        yield {
            "code": row["code"], "iso_code": row["iso3166_2"], "kind": row["kind"],
            "name_uk": {"місто Київ": "Київ", "місто Севастополь": "Севастополь"}.get(row["name_uk"], row["name_uk"]),
            "name_en": row["name_en"].removesuffix(" City"), "official_name_en": row["name_en_official"],
            "latitude": row["lat"], "longitude": row["lon"],
        }


def raions(source):
    for row in read(source / "raions.csv"):
        yield {
            "code": row["code"], "region_code": row["region_code"], "name_uk": row["name_uk"],
            "name_en": row["name_en"], "former_name_uk": row["former_name_uk"],
            "latitude": row["lat"], "longitude": row["lon"],
        }


def municipalities(source):
    for row in read(source / "municipalities.csv"):
        city = row["scope"] == "special_city"
        name = row["centre_uk"] if city else f"{row['short_name_uk']} громада"
        if row["hromada_name_outdated"] == "1":
            name += f" ({row['centre_uk']})"
        occupied = row["war_status"] == "occupied"
        yield {
            "code": row["katotth"], "kind": "city_with_special_status" if city else row["type"],
            "scope": MUNICIPALITY_SCOPE[row["scope"]], "name_uk": name, "name_en": row["centre_en"],
            "official_name_uk": row["name_uk"], "official_name_en": row["name_en"],
            "short_name_uk": row["centre_uk"] if city else row["short_name_uk"],
            "raion_code": row["raion_code"], "region_code": row["region_code"],
            "centre_code": row["centre_katotth"], "centre_name_uk": row["centre_uk"],
            "centre_name_en": row["centre_en"], "centre_kind": row["centre_type"],
            "latitude": row["lat"], "longitude": row["lon"],
            "population": row["population"], "population_year": row["population_date"][:4],
            "area_km2": row["area_km2"], "occupied": "true" if occupied else "false",
            "occupied_as_of": row["war_as_of"] if occupied else "", "wikidata": row["wikidata"],
        }


def municipality_aliases(source):
    """The aliases of the source, then the spellings written by hand (named by the centre, so that people can check them)."""
    seen = set()
    for row in read(source / "municipality_aliases.csv"):
        kind = ALIAS_KIND.get(row["kind"], row["kind"])
        seen.add((row["katotth"], row["alias"]))
        yield {"municipality_code": row["katotth"], "alias": row["alias"], "language": row["lang"], "kind": kind}
    for code, adjective in CITY_ADJECTIVE.items():
        yield {"municipality_code": code, "alias": adjective, "language": "uk", "kind": "hromada_short"}
    for row in read(HERE / "hand/spellings.csv"):
        if (row["municipality_code"], row["alias"]) not in seen:
            seen.add((row["municipality_code"], row["alias"]))
            yield {**{c: row[c] for c in ("municipality_code", "alias", "language")}, "kind": "old_spelling"}


def partners(source):
    for row in read(source / "register/partners.csv"):
        yield {
            "id": row["id"], "country_code": row["country_a2"], "level": row["level"],
            "name_uk": ukrainian(row["name_uk"]), "name_uk_source": row["name_uk_source"],
            "name_en": row["name_en"], "name_native": row["name_local"],
            "latitude": row["lat"], "longitude": row["lon"],
            "coordinate_source": row["coord_source"], "coordinate_check": row["coord_check"],
            "geonames_id": row["geonames_id"], "note": row["note"],
        }


def sources(source):
    for row in read(source / "register/sources.csv"):
        yield {
            **row,
            "trust": TRUST.get(row["key"], "listed"), "precedence": PRECEDENCE.get(row["key"], 4),
        }


def themes(source):
    for position, row in enumerate(read(source / "register/themes.csv"), 1):
        yield {**row, "position": position}


def partner_aliases(source):
    for row in read(source / "partner_aliases.csv"):
        yield {"partner_id": row["partner_id"], "alias": row["alias"], "language": row["lang"]}


def region_aliases(_):
    return read(HERE / "hand/region_aliases.csv")


def count_rows():
    package = json.loads(PACKAGE.read_text("utf-8"))
    for entry in package["resources"]:
        entry["rowCount"] = len(read(REGISTER / entry["path"]))
    PACKAGE.write_text(json.dumps(package, ensure_ascii=False, indent=2) + "\n", "utf-8")


def main():
    if len(sys.argv) > 1:
        source = Path(sys.argv[1])
        for table in (countries, country_aliases, regions, region_aliases, raions, municipalities,
                      municipality_aliases, partners, partner_aliases, sources, themes):
            write(table.__name__, table(source))
        for name, rows in compile_partnerships(read, source, HERE / "hand").items():
            write(name, rows)
    count_rows()


if __name__ == "__main__":
    main()
