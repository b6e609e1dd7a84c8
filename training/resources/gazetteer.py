"""Builds the gazetteer of the `place` step from the data pack and from regions.tsv beside this script.

    python3 training/resources/gazetteer.py --data FOLDER

What it is made of, and under which licences, stands in README.md; how the file is laid out, in Gazetteer.java.
"""

import argparse
import csv
import gzip
import re
import struct
import unicodedata
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ACTORS = ROOT / "core/src/main/resources/org/onrecord/reading/actor/countries.tsv"
TARGET = ROOT / "core/src/main/resources/org/onrecord/reading/place/gazetteer.bin"

# The kinds, in the order of Gazetteer.Kind.
COUNTRY, ADMIN1, ADMIN2, CAPITAL, CITY, SECTION, REGION, WATER, CONTINENT = range(9)

# How much a kind is ahead of a city of as many people, as a factor of its population.
AHEAD = {COUNTRY: 50, CONTINENT: 100, ADMIN1: 3, CAPITAL: 4, SECTION: 0.3}

# Features of Natural Earth have no people: as many as make them as well known as a city of that size.
KNOWN = {"continent": 10**9, "ocean": 10**9, "sea": 10**8, "gulf": 10**7, "strait": 10**6, "desert": 10**7, "range": 10**7,
         "island group": 10**6, "island": 3 * 10**5, "peninsula": 10**6, "plateau": 10**5, "river": 30_000, "lake": 20_000,
         "bay": 50_000, "mountain": 30_000, "coast": 50_000, "delta": 10**5}
WATERS = {"ocean", "sea", "gulf", "strait", "river", "lake", "bay", "reservoir", "alkaline lake", "channel", "sound"}

STATES = """AL Ala.|AK|AZ Ariz.|AR Ark.|CA Calif.|CO Colo.|CT Conn.|DE Del.|FL Fla.|GA Ga.|HI|ID|IL Ill.|IN Ind.|IA|KS Kan.|KY Ky.|LA La.
ME|MD Md.|MA Mass.|MI Mich.|MN Minn.|MS Miss.|MO Mo.|MT Mont.|NE Neb.|NV Nev.|NH N.H.|NJ N.J.|NM N.M.|NY N.Y.|NC N.C.|ND N.D.|OH
OK Okla.|OR Ore.|PA Pa.|RI R.I.|SC S.C.|SD S.D.|TN Tenn.|TX Tex.|UT|VT Vt.|VA Va.|WA Wash.|WV W.Va.|WI Wis.|WY Wyo.|DC D.C.""".replace("\n", "|")
PROVINCES = {"01": "Alta.", "02": "B.C.", "03": "Man.", "04": "N.B.", "05": "Nfld.", "07": "N.S.", "08": "Ont.", "09": "P.E.I.", "10": "Que.",
             "11": "Sask."}
# What countries and capitals are also called, by ISO 3166 alpha-2 or by GeoNames id.
ALSO = {"US": "United States of America|USA|U.S.|US|U.S.A.|America|the States", "GB": "United Kingdom|UK|U.K.|Britain|Great Britain",
        "RU": "Russia", "CZ": "Czechia|Czech Republic", "MM": "Burma|Myanmar", "CI": "Ivory Coast|Cote d'Ivoire", "CD": "DR Congo|DRC|"
        "Democratic Republic of the Congo|Democratic Republic of Congo|Congo-Kinshasa|Zaire", "CG": "Congo|Congo-Brazzaville|Republic of the Congo",
        "KR": "South Korea|Republic of Korea", "KP": "North Korea|DPRK", "CN": "China|People's Republic of China|PRC", "TW": "Taiwan",
        "AE": "UAE|U.A.E.|Emirates", "MK": "Macedonia|North Macedonia", "SZ": "Swaziland|Eswatini", "CV": "Cape Verde", "TL": "East Timor",
        "PS": "Palestine|Palestinian territories|Palestinian Territories", "VA": "Vatican|Vatican City|Holy See", "NL": "Holland|Netherlands",
        "TR": "Turkiye|Turkey", "IR": "Persia", "LK": "Ceylon", "TH": "Siam", "BA": "Bosnia|Bosnia-Herzegovina", "XK": "Kosovo",
        "SA": "Saudi Arabia|the Kingdom", "CF": "CAR|Central African Republic", "PG": "Papua New Guinea|PNG", "VN": "Vietnam|Viet Nam"}
FORMER = {"Peking": "Beijing|CN", "Bombay": "Mumbai|IN", "Calcutta": "Kolkata|IN", "Madras": "Chennai|IN", "Bangalore": "Bengaluru|IN",
          "Saigon": "Ho Chi Minh City|VN", "Leningrad": "Saint Petersburg|RU", "St. Petersburg": "Saint Petersburg|RU", "Stalingrad": "Volgograd|RU",
          "Constantinople": "Istanbul|TR", "Kiev": "Kyiv|UA", "Kyiv": "Kyiv|UA", "Kharkov": "Kharkiv|UA", "Odesa": "Odessa|UA", "Lvov": "Lviv|UA",
          "Rangoon": "Yangon|MM", "Danzig": "Gdańsk|PL", "Breslau": "Wrocław|PL", "Königsberg": "Kaliningrad|RU", "Canton": "Guangzhou|CN",
          "Nanking": "Nanjing|CN", "Batavia": "Jakarta|ID", "Christiania": "Oslo|NO", "Pressburg": "Bratislava|SK", "Dacca": "Dhaka|BD",
          "New York": "New York City|US", "Washington": "Washington, D.C.|US", "Los Angeles": "Los Angeles|US",
          "L.A.": "Los Angeles|US", "Mecca": "Mecca|SA", "Tel Aviv": "Tel Aviv|IL", "Astana": "Astana|KZ", "Nur-Sultan": "Astana|KZ",
          "Limerick": "Luimneach|IE", "The Hague": "The Hague|NL", "Geneva": "Genève|CH", "Zurich": "Zürich|CH", "Cologne": "Köln|DE", "Munich": "Munich|DE", "Seville": "Sevilla|ES"}

# The middles of large countries and of continents, near where most gazetteers place them: the table's lie hundreds of
# kilometres off.
POINTS = {"US": (39.8, -99), "RU": (60, 100), "CA": (60, -96), "CN": (35, 104), "AU": (-25, 134), "BR": (-10, -54), "IN": (22, 79),
          "AR": (-34, -64), "KZ": (48, 68), "DZ": (28, 3), "CD": (-2.5, 23.5), "SA": (25, 45), "MX": (23, -102), "ID": (-5, 120), "SD": (15.3, 31),
          "LY": (28, 17), "IR": (32, 53), "MN": (46, 105), "PE": (-10, -75.25), "TD": (15, 19), "NE": (18, 9), "AO": (-12.5, 18.5), "ML": (18, -2),
          "ZA": (-29, 24), "CO": (4, -73.25), "ET": (9, 39.5), "BO": (-17, -65), "MR": (20.25, -10.5), "EG": (27, 30), "TZ": (-6, 35), "NG": (10, 8),
          "VE": (8, -66), "PK": (30, 70), "TR": (39.06, 34.91), "CL": (-30, -71), "ZM": (-14.33, 28.5), "MM": (21, 96), "AF": (33, 66), "FR": (46, 2),
          "UA": (49, 32), "ES": (40, -4), "SE": (62, 15), "NO": (62, 10), "DE": (51.5, 10.5), "PL": (52, 20), "IT": (42.83, 12.83), "GB": (54.76, -2.7),
          "JP": (36, 138), "FI": (64, 26), "VN": (16.17, 107.83), "PH": (13, 122), "IQ": (33, 44), "NZ": (-42, 174), "KR": (36.5, 127.75),
          "KP": (40, 127), "SO": (6, 48), "SS": (7.5, 30), "KE": (1, 38), "MZ": (-18.25, 35), "NA": (-22, 17), "MG": (-20, 47), "BW": (-22, 24)}
CONTINENTS = {"Africa": (7.19, 21.09), "Asia": (29.84, 89.3), "Europe": (48.69, 9.14), "North America": (46.07, -100.55),
              "South America": (-14.6, -57.66), "Oceania": (-18.31, 138.52), "Antarctica": (-78.16, 16.41)}
UNITS = {"US.NY": (43.00035, -75.4999)}
UNIT_NAMES = {"US.NY": "New York State", "US.WA": "Washington State", "AU.02": "NSW|N.S.W.", "AU.03": "NT|N.T.", "AU.05": "S.A.", "AU.08": "WA", "AU.01": "ACT", "CA.02": "BC", "CA.08": "Ont", "CN.13": "Xinjiang",
              "CN.14": "Tibet", "CN.20": "Inner Mongolia", "CN.16": "Guangxi", "CN.21": "Ningxia", "MX.15": "Mexico State", "IN.28": "Bengal"}
# What the list of states gives to the whole and names a part of it.
PARTS = {"GB.ENG": "England|English|Englishman|Englishmen|Englishwoman|Englishwomen", "GB.SCT": "Scotland|Scottish|Scot|Scots|Scotsman|Scotsmen",
         "GB.WLS": "Wales|Welsh|Welshman|Welshmen", "GB.NIR": "Northern Ireland|Northern Irish|Ulster", "PS.GZ": "Gaza Strip|Gaza|Gazan|Gazans",
         "PS.WE": "West Bank", "US.CA": "Californian|Californians", "US.TX": "Texan|Texans"}
# Units that are called countries.
NATIONS = {"GB.ENG", "GB.SCT", "GB.WLS", "GB.NIR"}
# Cities, by GeoNames id, whose name in the news is that of what lies around them: Gaza is the Strip.
CITY_NAMES = {"281133": "Gaza City"}
# Seats of power that lie in no capital, or whose name is that of better known places.
ELSEWHERE = set("""Luthuli House|Tuynhuys|Queen's Park|Beidaihe|Novo-Ogaryevo|Novo-Ogaryovo|Fort de Bregancon|Fort de Brégançon|Balmoral|Bute House
Cardiff Bay|Chequers|Chevening|Holyrood|Holyroodhouse|Sandhurst|Senedd|Stormont|Stormont Castle|Windsor Castle|LegCo|Legco|Makhzen|Seri Perdana
Binnenhof|Mukataa|Muqata|Muqataa|Balfour Street|HaKirya|Kirya|Sublime Porte|Camp David|Fort Bragg|Fort Meade|Guantanamo Bay|Langley|Mar-a-Lago
Quantico|Silicon Valley|West Point|Holy See|Vatican|Miraflores|Carondelet|Beehive|Casa Grande del Pueblo|Palacio Quemado""".replace("\n", "|").split("|"))


def table(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE))


def key(name):
    """How names are compared: as Gazetteer.key does."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    plain = plain.replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ı", "i").replace("ß", "ss").replace("æ", "ae")
    plain = re.sub(r"[.'’‘ʻʼ`]", "", plain)
    plain = " ".join(re.sub(r"[^\w]+|_", " ", plain).split())
    return re.sub(r"^(st|saint|sainte) ", "st ", re.sub(r"^(mt|mount) ", "mt ", re.sub(r"^the ", "", plain)))


def is_latin(name):
    return all(unicodedata.name(c, "").startswith("LATIN") for c in name if c.isalpha())


class Places:
    def __init__(self):
        self.rows, self.names, self.bynames, self.seen = [], defaultdict(set), defaultdict(set), {}

    def add(self, kind, name, country, admin1, lat, lon, people, geonames, names=(), bynames=()):
        if geonames and geonames in self.seen:
            at = self.seen[geonames]
        else:
            at = len(self.rows)
            self.rows.append((kind, name, country, admin1, float(lat), float(lon), int(people), int(geonames)))
            if geonames:
                self.seen[geonames] = at
        for all_, into in (((name, *names), self.names), (bynames, self.bynames)):
            for each in all_:
                if any(c.isalpha() for c in key(each)):
                    into[key(each)].add(at)
        return at

    def postings(self, key_):
        """The places of a key, and whether it is a byname of each."""
        names = self.names.get(key_, set())
        return [(at, False) for at in names] + [(at, True) for at in self.bynames.get(key_, set()) - names]

    def weight(self, at):
        row = self.rows[at]
        return (row[6] + 100) * AHEAD.get(row[0], 1)


def build(data):
    places = Places()
    folder = data / "places"
    facts = {row["ISO"]: row for row in table_of_countries(folder)}
    called, seats = defaultdict(list), defaultdict(list)
    with open(ACTORS, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                alpha3, use, name = line.rstrip("\n").split("\t")
                if use in ("name", "demonym"):
                    called[alpha3].append(name)
                elif use == "seat" and name not in ELSEWHERE:
                    seats[alpha3].append(name)
    parts = {unit[:2] + key(name) for unit, names in PARTS.items() for name in names.split("|")}
    for row in table(folder / "countries.tsv.gz"):
        fact = facts.get(row["iso2"])
        lat, lon = POINTS.get(row["iso2"], (row["lat"], row["lon"]))
        people_of = [row["demonym_m"], row["demonym_f"], *called[row["iso3"]]]
        names = [row["official"], *people_of, *(n + "s" for n in people_of if n.endswith("n")), *(n for n in row["alt_spellings"].split("|") if is_latin(n) and len(n) > 3), *ALSO.get(row["iso2"], "").split("|")]
        places.add(COUNTRY, row["name"], row["iso2"], "", lat, lon, fact["Population"] if fact else 0, fact["geonameid"] if fact else 0,
                   [n for n in names if n and row["iso2"] + key(n) not in parts])
    people = defaultdict(int)
    cities = table(folder / "cities.tsv.gz")
    for row in cities:
        people[row["country"] + "." + row["admin1"]] += int(row["population"])
    brief = {state.split()[0]: state.split() for state in STATES.split("|")}
    for row in table(folder / "admin1_coords.tsv.gz"):
        country, code = row["admin1"].split(".", 1)
        names = brief.get(code, []) if country == "US" else [PROVINCES[code]] if country == "CA" and code in PROVINCES else []
        lat, lon = UNITS.get(row["admin1"], (row["lat"], row["lon"]))
        also = [n for lists in (UNIT_NAMES, PARTS) for n in lists.get(row["admin1"], "").split("|") if n]
        names = [*names, *(re.sub(r"\.(?=\w)", ". ", n) for n in names if "." in n), *also]
        places.add(COUNTRY if row["admin1"] in NATIONS else ADMIN1, row["name"], country, code, lat, lon, people[row["admin1"]], row["geonames"] or 0,
                   [*names, *cut(row["name"])])
    for row in table(folder / "admin2_coords.tsv.gz"):
        country, code, _ = row["admin2"].split(".", 2)
        places.add(ADMIN2, row["name"], country, code, row["lat"], row["lon"], 3000, row["geonames"] or 0)
    others = {row["geonames"]: row for row in table(folder / "cities15000_2012_altnames.tsv.gz")}
    for row in cities:
        kind = CAPITAL if row["feature"] == "PPLC" else SECTION if row["feature"] == "PPLX" else CITY
        other = others.get(row["geonames"])
        bynames = [n for n in other["alternates"].split("|") if n and is_latin(n) and not (n.isupper() and len(n) < 5) and len(n) > 2] if other else []
        names = [other["name"], other["ascii_name"]] if other and row["geonames"] not in CITY_NAMES else []
        places.add(kind, CITY_NAMES.get(row["geonames"], row["name"]), row["country"], row["admin1"], row["lat"], row["lon"], row["population"],
                   row["geonames"], names, bynames)
    for row in table(folder / "regions.tsv.gz"):
        kind = CONTINENT if row["class"] == "continent" else WATER if row["class"] in WATERS else REGION
        lat, lon = CONTINENTS.get(row["name"], (row["lat"], row["lon"])) if kind == CONTINENT else (row["lat"], row["lon"])
        places.add(kind, row["name"], "", "", lat, lon, KNOWN.get(row["class"], 5000), 0,
                   [n for n in row["alternates"].split("|") if n and is_latin(n)])
    with open(Path(__file__).with_name("regions.tsv"), encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                name, country, lat, lon, known, also = line.rstrip("\n").split("\t")
                places.add(REGION, name, country, "", lat, lon, known, 0, [n for n in also.split("|") if n])
    by_name = defaultdict(list)
    for at, row in enumerate(places.rows):
        by_name[row[1] + "|" + row[2]].append(at)
    for former, now in FORMER.items():
        if by_name[now]:
            places.names[key(former)].add(max(by_name[now], key=places.weight))
        else:
            print("no such place:", now)
    capitals = {row[2]: at for at, row in enumerate(places.rows) if row[0] == CAPITAL}
    for row in table(folder / "countries.tsv.gz"):
        for seat in seats[row["iso3"]]:
            if row["iso2"] in capitals:
                places.names[key(seat)].add(capitals[row["iso2"]])
            else:
                print("no capital for", seat)
    return places


def table_of_countries(folder):
    with gzip.open(folder / "geonames_countries.tsv.gz", "rt", encoding="utf-8", newline="") as text:
        lines = text.read().split("\n")[1:]
    return csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if lines[0].startswith("ISO") else [
        dict(zip(("ISO", "ISO3", "n", "fips", "Country", "Capital", "area", "Population", "Continent", "cur", "lang", "geonameid", "nb"), line.split("\t")))
        for line in lines if line]


def cut(name):
    """What a unit is also called: "Tver" for "Tver Oblast"."""
    end = re.search(r" (Oblast|Province|State|Region|Krai|Kray|Prefecture|Governorate|County|Department|District|Voivodeship)$", name)
    return [name[:end.start()]] if end else []


def write(places):
    countries = sorted({row[2] for row in places.rows})
    units = sorted({row[2] + "." + row[3] for row in places.rows})
    order = sorted(range(len(places.rows)), key=lambda at: (-places.weight(at), places.rows[at][1]))
    rank = {at: n for n, at in enumerate(order)}
    keys = sorted(places.names.keys() | places.bynames.keys(), key=lambda k: k.encode())
    out = bytearray(b"ORG2\0\0\0\0")

    def strings(all_):
        raw = [s.encode() for s in all_]
        out.extend(struct.pack(">I", len(raw)))
        at = 0
        for s in raw:
            out.extend(struct.pack(">I", at))
            at += len(s)
        out.extend(struct.pack(">I", at))
        out.extend(b"".join(raw))

    strings(countries)
    strings(units)
    strings([places.rows[at][1] for at in order])
    strings(keys)
    country, unit = ({s: n for n, s in enumerate(x)} for x in (countries, units))
    for at in order:
        kind, _, c, u, lat, lon, people, geonames = places.rows[at]
        out.extend(struct.pack(">iiIIHHB", round(lat * 1e5), round(lon * 1e5), geonames, min(people, 2**31 - 1), country[c], unit[c + "." + u], kind))
    total = 0
    for k in keys:
        out.extend(struct.pack(">I", total))
        total += len(places.postings(k))
    out.extend(struct.pack(">I", total))
    for k in keys:
        for at, byname in sorted((rank[p], byname) for p, byname in places.postings(k)):
            out.extend(struct.pack(">I", at | byname << 31))
    struct.pack_into(">I", out, 4, len(out))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(out)
    print(f"{len(places.rows)} places, {len(keys)} names, {len(out)} bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data", help="the data pack")
    write(build(parser.parse_args().data))
