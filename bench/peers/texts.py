"""Texts and days as the Python peers compare them. Written apart from the tool's own; the same as texts.ts."""

import calendar
import re
import unicodedata
from datetime import date

STREET_WORDS = {
    "str": "straat", "stwg": "steenweg", "stw": "steenweg", "ln": "laan", "pln": "plein", "av": "avenue",
    "ave": "avenue", "bd": "boulevard", "bld": "boulevard", "blvd": "boulevard", "ch": "chaussee", "r": "rue",
    "pl": "place", "sq": "square", "rte": "route", "st": "sint", "ste": "sainte",
}  # fmt: skip
STREET_ENDINGS = (("stwg", "steenweg"), ("str", "straat"), ("ln", "laan"), ("pln", "plein"))
EMPTY_NAME_WORDS = set(
    (
        "bv bvba ebvba srl sprl sprlu nv sa commv comm v scomm commva sca cv cvba cvoa sc scrl scris vof snc gcv scs "
        "vzw asbl ivzw aisbl se esv gie ltd limited plc llc inc gmbh ag ug sarl eurl sas sasu sci vennootschap "
        "besloten naamloze societe anonyme de het een den t der le la les l un une des du the a an die das"
    ).split()
)
NUMBER_AND_BOX = re.compile(r"^([0-9]+ *[a-z]?(?: *[-+] *[0-9]+[a-z]?)?) *(?:/|bus|bte|boite|box|b[.]) *([0-9a-z.]+)$")


def fold(text):
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("æ", "ae").replace("œ", "oe")


def street_key(street):
    words = re.split(r"[^a-z0-9]+", re.sub(r"\([^)]*\)", " ", fold(street)))
    return "".join(STREET_WORDS.get(word) or whole_ending(word) for word in words)


def whole_ending(word):
    for end, full in STREET_ENDINGS:
        if word.endswith(end):
            return word[: -len(end)] + full
    return word


def house_and_box(number, box):
    """'12A' and '12 a' are one house; of '12-14' the first counts; '12 bus 3' holds a box."""
    text = fold(number)
    behind = NUMBER_AND_BOX.match(text)
    house = re.sub(r"^([0-9]+ *[a-z]?) *[-+] *[0-9]+ *[a-z]?$", r"\1", behind[1] if behind else text)
    box_text = fold(box) if box else behind[2] if behind else ""
    box_text = re.sub(r"^ *(bus|bte|boite|box)[ .]*", "", box_text)
    return bare(house), bare(box_text)


def bare(text):
    return re.sub(r"[^0-9a-z]", "", text).lstrip("0")


def name_words(name):
    return frozenset(re.split(r"[^a-z0-9]+", fold(name).replace(".", ""))) - EMPTY_NAME_WORDS - {""}


def clause_words(clause):
    return frozenset(word for word in re.split(r"[^a-z]+", fold(clause)) if len(word) >= 4)


def jaccard(one, other):
    shared = len(one & other)
    return shared / len(one | other) if shared else 0.0


def alike(some, others, words, least):
    return any(jaccard(words(one), words(other)) >= least for one in some for other in others)


def in_one_trade(one, other):
    """The same class; or the same division and alike object clauses; or alike names."""
    if one.classes & other.classes:
        return True
    if {code[:2] for code in one.classes} & {code[:2] for code in other.classes}:
        if alike(one.clauses, other.clauses, clause_words, 0.6):
            return True
    return alike(one.names, other.names, name_words, 0.5)


def digits(number):
    return re.sub(r"[^0-9]", "", number).zfill(10)


def iso_day(text):
    """'31-12-2020' as '2020-12-31'."""
    return f"{text[6:]}-{text[3:5]}-{text[:2]}" if text[2:3] == "-" else text


def add_months(day, months):
    """The day so many calendar months later; a day past the month's end is its last day."""
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return f"{year:04}-{month + 1:02}-{min(int(day[8:]), last):02}"


def days_between(one, other):
    return (date.fromisoformat(other) - date.fromisoformat(one)).days


def district_of(zipcode):
    """The judicial district of a Belgian postcode."""
    zip_number = int(zipcode)
    if 1000 <= zip_number <= 1299 or 1500 <= zip_number <= 1999 or zip_number == 3090:
        return "Brussels"
    borders = (
        (1300, 1499, "Walloon Brabant"), (2000, 2999, "Antwerp"), (3000, 3499, "Leuven"), (3500, 3999, "Limburg"),
        (4700, 4799, "Eupen"), (4000, 4999, "Liege"), (5000, 5999, "Namur"), (6600, 6999, "Luxembourg"),
        (6000, 7999, "Hainaut"), (8000, 8999, "West Flanders"),
    )  # fmt: skip
    return next((name for first, last, name in borders if first <= zip_number <= last), "East Flanders")


def wilson_low(share, n):
    """Lower bound of Wilson's 95 % interval of a share among n."""
    z = 1.96
    spread = z * (share * (1 - share) / n + z * z / (4 * n * n)) ** 0.5
    return (share + z * z / (2 * n) - spread) / (1 + z * z / n)
