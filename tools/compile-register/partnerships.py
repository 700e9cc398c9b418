"""Partnerships, what their sources say, and the agreements and themes that rest on single statements."""

import re
from collections import Counter, defaultdict

FIRST_REGIONAL_ID = 2980
DAY, MONTH, YEAR = 10, 7, 4

# Statements that speak of a signed document. An announcement, a council's approval or an approved draft is none.
SIGNED = {"registered", "reported_signed"}
MONTHS = {m: n for n, m in enumerate(
    "January February March April May June July August September October November December".split(), 1)}
AGREEMENT_KIND_WORDS = (  # the first word that the title holds decides
    ("memorandum", ("меморандум", "memorandum")),
    ("protocol", ("протокол", "protocol")),
    ("declaration", ("декларація", "declaration")),
    ("letter", ("лист", "letter")),
    ("agreement", ("угода", "договір", "agreement", "pact", "convention")),
)
AGREEMENT_KIND_OF_STATEMENT = {"memorandum": "memorandum", "protocol_of_intent": "protocol", "declaration": "declaration"}


def rank(statement):
    """How far a statement is believed; the same order as in the loader."""
    if statement["says_status"] == "reported_signed":
        return 2
    return {"register-3668": 1, "ks-norway": 3, "wikipedia-en": 5, "uled-giz-map": 6}.get(statement["source_key"], 4)


def documented(statement):
    """A dated or titled document stands behind it."""
    if statement["says_status"] in SIGNED:
        return bool(statement["says_date"] or statement["document_title"])
    return statement["source_key"] == "ks-norway" and bool(statement["says_date"])


def same_document(one, other):
    """A second report of a document, unless its date contradicts."""
    shorter = min(len(one["says_date"]), len(other["says_date"]))
    return one["says_date"][:shorter] == other["says_date"][:shorter]


def agreement_kind(title, says_kind):
    words = title.lower()
    for kind, marks in AGREEMENT_KIND_WORDS:
        if any(mark in words for mark in marks):
            return kind
    return AGREEMENT_KIND_OF_STATEMENT.get(says_kind, "agreement")


def valid_until(term):
    told = re.fullmatch(r"valid to (?:(\d+) (\w+) )?(\d{4})", term)
    if not told:
        return ""
    day, month, year = told.groups()
    return f"{year}-{MONTHS[month]:02}-{int(day):02}" if day else year


def term_of(statement):
    return next((part for part in statement["note"].split("; ") if re.match(r"term |valid to ", part)), "")


class Agreements:
    def __init__(self):
        self.documents = []  # lists of statements

    def add(self, statements):
        self.documents.append(list(statements))

    def rows(self):
        ordered = sorted(self.documents, key=lambda d: min(int(s["id"]) for s in d))
        agreements, links = [], []
        for number, statements in enumerate(ordered, 1):
            best = sorted(statements, key=lambda s: (rank(s), int(s["id"])))
            title = majority(s["document_title"] for s in best if rank(s) == rank(best[0]))
            date = majority(s["says_date"] for s in best if documented(s) and rank(s) == rank(best[0]))
            term = next((t for t in map(term_of, best) if t), "")
            agreements.append({
                "id": number, "title": title, "kind": agreement_kind(title, best[0]["says_kind"]),
                "signed_on": date, "term": term.removeprefix("term "), "valid_until": valid_until(term),
            })
            links += [{"agreement_id": number, "partnership_id": s["partnership_id"], "statement_id": s["id"]}
                      for s in sorted(statements, key=lambda s: int(s["id"]))]
        return agreements, links


def majority(values):
    counts = Counter(value for value in values if value)
    return counts.most_common(1)[0][0] if counts else ""


def collect_agreements(partnerships, statements_of):
    agreements = Agreements()
    groups = defaultdict(list)
    for partnership in partnerships:
        if partnership["document_group"]:
            groups[partnership["document_group"]].append(partnership)
    grouped = set()
    for group, members in groups.items():
        statements = [s for m in members for s in statements_of[m["id"]] if belongs_to(group, s, members)]
        grouped |= {s["id"] for s in statements}
        agreements.add(statements)
    for partnership in partnerships:
        documents = []
        for statement in sorted(statements_of[partnership["id"]], key=lambda s: (rank(s), int(s["id"]))):
            if statement["id"] in grouped or not documented(statement):
                continue
            known = next((d for d in documents if same_document(d[0], statement)), None)
            if known is None:
                documents.append([statement])
            else:
                known.append(statement)
        for document in documents:
            agreements.add(document)
    return agreements.rows()


def belongs_to(group, statement, members):
    """The statement is about the group's document: the SKEW list's pair, or the date that most of the group has."""
    if group.startswith("doc-skew-"):
        return statement["source_key"] == "skew"
    date = majority(m["signed_on"] for m in members)
    return documented(statement) and statement["says_date"] == date


def theme_rows(partnership, statements):
    """Themes were read from the document: they rest on the statement that speaks of it."""
    slugs = [slug for slug in partnership["themes"].split(";") if slug]
    if not slugs:
        return []
    silent = {"uled-giz-map", "skew", "ministry-map", "wikipedia-en"}
    basis = min((s for s in statements if s["source_key"] not in silent), key=lambda s: (rank(s), int(s["id"])))
    return [{"partnership_id": partnership["id"], "theme_slug": slug, "statement_id": basis["id"]} for slug in slugs]


def since(partnership):
    return partnership["signed_on"][:YEAR] or partnership["since_year"]


def partnership_row(row):
    return {
        "id": row["id"], "party_level": "municipality", "municipality_code": row["municipality_code"],
        "settlement_code": row["settlement_code"], "partner_id": row["partner_id"], "kind": row["kind"],
        "status": row["status"], "signed_on": row["signed_on"], "since": since(row), "trust": row["trust"],
        "match_confidence": row["match_confidence"], "note": row["note"],
    }


def regional_row(row, party):
    """Raions, regions and city districts; the source is Wikipedia, which only calls them twin or sister."""
    level = {"oblast": "region"}.get(row["ua_level"], row["ua_level"])
    ended = row["status"].startswith("terminated-or-suspended")
    note = re.sub(r"; successor hint: hromada (UA\d{17}) \(([^)]*)\)", r"; a municipality of the name is \1 (\2)", row["note"])
    return {
        "id": regional_id(row), "party_level": level,
        "municipality_code": row["ua_code"] if level == "city_district" else "",
        "raion_code": row["ua_code"] if level == "raion" else "", "region_code": row["region_code"],
        "party_name_uk": party["party_name_uk"] if party else "", "party_name_en": party["party_name_en"] if party else "",
        "partner_id": row["foreign_id"], "kind": "twinning", "status": "ended_or_suspended" if ended else "unknown",
        "trust": "listed", "note": "; ".join(part for part in (note, "assumed" if ended else "") if part),
    }


def regional_id(row):
    return FIRST_REGIONAL_ID + int(row["id"].removeprefix("r")) - 1


def compile_partnerships(read, source, hand):
    partnerships = read(source / "register/partnerships.csv")
    statements = read(source / "register/partnership_sources.csv")
    regional = read(source / "regional_partnerships.csv")
    parties = {party["id"]: party for party in read(hand / "regional_parties.csv")}
    wikipedia = next(s for s in statements if s["source_key"] == "wikipedia-en")

    for number, statement in enumerate(statements, 1):
        statement["id"] = str(number)
    statements_of = defaultdict(list)
    for statement in statements:
        statements_of[statement["partnership_id"]].append(statement)

    agreements, agreement_links = collect_agreements(partnerships, statements_of)
    regional_statements = [
        {**{c: wikipedia[c] for c in ("source_key", "url", "as_of", "says_kind", "says_status")},
         "id": str(len(statements) + number), "partnership_id": regional_id(row), "note": row["listed_in"]}
        for number, row in enumerate(regional, 1)]
    columns = ("id", "partnership_id", "source_key", "url", "as_of", "says_kind", "says_status", "says_date",
               "document_title", "note")
    return {
        "partnerships": [partnership_row(row) for row in partnerships]
                        + [regional_row(row, parties.get(row["id"])) for row in regional],
        "partnership_sources": [{c: s.get(c, "") for c in columns} for s in statements + regional_statements],
        "agreements": agreements,
        "agreement_partnerships": agreement_links,
        "partnership_themes": [t for p in partnerships for t in theme_rows(p, statements_of[p["id"]])],
    }
