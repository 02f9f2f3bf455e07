"""Links the mentions of a mandates extract with Splink, tuned as its documentation advises.

    python link.py mandates.csv clusters.csv [--threads 2] [--threshold 0.95]

Reads the columns person_name, person_first_name, person_birth_date, person_zip and person_city, and writes the number of
each record (from 1, without the header) with its cluster. Everything else is left to Splink.
"""

import argparse
import logging

import duckdb
import splink.comparison_library as compare
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

# Up to this many mentions one field alone is a fair blocking rule; beyond, two fields must agree.
SMALL = 20_000

# What the rules of `sure` below find of all true pairs: a guess, lower for small files, which have more errors.
RECALL_OF_SURE = {"small": 0.2, "large": 0.5}

PAIRS_FOR_U = 5e6

MENTION = r"""
CREATE TABLE mention AS
WITH cell AS (
  SELECT row_number() OVER () AS unique_id,
         nullif(trim(lower(strip_accents(person_name))), '') AS surname,
         nullif(trim(lower(strip_accents(person_first_name))), '') AS first_name,
         nullif(trim(person_birth_date), '') AS birth,
         nullif(trim(person_zip), '') AS zip,
         nullif(trim(lower(strip_accents(person_city))), '') AS city
  FROM read_csv(?, all_varchar = true, header = true)
)
SELECT unique_id, surname, first_name, zip, city,
       CASE WHEN regexp_full_match(birth, '\d{8}')
            THEN concat_ws('-', left(birth, 4), substr(birth, 5, 2), right(birth, 2))
            ELSE birth END AS dob
FROM cell
"""

# Two fields of which one follows from the other must not both be compared: that would count one agreement twice.
CITY_ADDS = """
SELECT coalesce(sum(most) < 0.6 * sum(all_of_zip), FALSE)
FROM (SELECT max(times) AS most, sum(times) AS all_of_zip
      FROM (SELECT zip, city, count(*) AS times FROM mention WHERE zip IS NOT NULL AND city IS NOT NULL GROUP BY zip, city)
      GROUP BY zip)
"""


def main() -> None:
    asked = arguments()
    logging.getLogger("splink").setLevel(logging.ERROR)
    database = duckdb.connect()
    database.execute(f"SET threads = {asked.threads}")
    database.execute(MENTION, [asked.mandates]).fetchall()
    mentions, with_zip = database.execute("SELECT count(*), count(zip) FROM mention").fetchall()[0]
    small, has_zip = mentions <= SMALL, with_zip > 0
    city_adds = not has_zip or database.execute(CITY_ADDS).fetchall()[0][0]

    table = DuckDBAPI(database).register("mention")
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=comparisons(has_zip, city_adds),
        blocking_rules_to_generate_predictions=blocking_rules(small, has_zip),
        retain_matching_columns=False,
    )
    linker = Linker(table, settings, log_level=None)
    train(linker, small, has_zip)
    pairs = linker.inference.predict(threshold_match_probability=asked.threshold)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        pairs, threshold_match_probability=asked.threshold
    )
    database.execute(
        f"COPY (SELECT unique_id AS record, cluster_id AS entity FROM {clusters.physical_name} ORDER BY 1) TO "
        f"'{asked.clusters}' (HEADER)"
    ).fetchall()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Links the mentions of a mandates extract with Splink.")
    parser.add_argument("mandates", help="CSV to read")
    parser.add_argument("clusters", help="CSV to write")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--threshold", type=float, default=0.95, help="probability from which two are one")
    return parser.parse_args()


def comparisons(has_zip: bool, city_adds: bool) -> list:
    """The out-of-the-box comparisons for names and dates of birth; places with how common the very place is."""
    fields = [
        compare.NameComparison("first_name"),
        compare.NameComparison("surname"),
        compare.DateOfBirthComparison("dob", input_is_string=True),
    ]
    if has_zip:
        fields.append(compare.LevenshteinAtThresholds("zip", 1).configure(term_frequency_adjustments=True))
    if city_adds:
        fields.append(
            compare.JaroWinklerAtThresholds("city", [0.9, 0.8]).configure(term_frequency_adjustments=True)
        )
    return fields


def blocking_rules(small: bool, has_zip: bool) -> list:
    if small:
        return [block_on(field) for field in ("first_name", "surname", "dob", "city")]
    rules = [
        block_on("first_name", "surname"),
        block_on("dob", "substr(surname, 1, 1)"),
        block_on("dob", "substr(first_name, 1, 1)"),
        block_on("surname", "substr(dob, 1, 4)", "substr(first_name, 1, 1)"),
        block_on("first_name", "substr(dob, 1, 7)"),
        block_on("city", "surname", "substr(first_name, 1, 1)"),
        block_on("city", "first_name", "substr(surname, 1, 2)"),
    ]
    if has_zip:
        rules.append(block_on("zip", "dob"))
    return rules


def train(linker: Linker, small: bool, has_zip: bool) -> None:
    """u from random pairs, m by expectation maximisation in three passes, each of which leaves out what it blocks on."""
    sure = [
        block_on("first_name", "surname", "dob"),
        block_on("first_name", "dob", "city"),
        block_on("surname", "dob", "city"),
    ]
    training = linker.training
    recall = RECALL_OF_SURE["small" if small else "large"]
    training.estimate_probability_two_random_records_match(sure, recall=recall)
    training.estimate_u_using_random_sampling(max_pairs=PAIRS_FOR_U, seed=1)
    place = "zip" if has_zip else "city"
    passes = [
        block_on("first_name", "surname"),
        block_on("dob"),
        block_on(place) if small else block_on(place, "substr(dob, 1, 4)"),
    ]
    for rule in passes:
        training.estimate_parameters_using_expectation_maximisation(rule)


if __name__ == "__main__":
    main()
