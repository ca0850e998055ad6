"""Links one FEBRL-like file with Splink (DuckDB back end), untrained: prints seconds and pairwise quality as JSON.

Usage: splink-peer.py FILE.csv. Settings follow Splink's own FEBRL example: comparisons for names, dates,
postcodes and identifiers, random-sample estimates of u, expectation maximisation under two blocking rules.
"""
import json
import sys
import time
from collections import Counter

import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

columns = ["given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode", "state",
           "date_of_birth", "soc_sec_id"]


def pairs(counts):
    return sum(count * (count - 1) // 2 for count in counts)


started = time.time()
db = duckdb.connect()
cleaned = ", ".join(f"nullif(trim({column}), '') as {column}" for column in columns)
db.execute(f"create table people as select rec_id as unique_id, person, {cleaned} "
           "from read_csv(?, all_varchar = true)", [sys.argv[1]])
settings = SettingsCreator(
    link_type="dedupe_only",
    blocking_rules_to_generate_predictions=[
        block_on("soc_sec_id"),
        block_on("given_name", "surname"),
        block_on("given_name", "date_of_birth"),
        block_on("surname", "date_of_birth"),
        block_on("address_1", "suburb"),
        block_on("postcode", "date_of_birth"),
        block_on("surname", "postcode", "street_number"),
    ],
    comparisons=[
        cl.JaroWinklerAtThresholds("given_name", [0.9, 0.7]).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("surname", [0.9, 0.7]).configure(term_frequency_adjustments=True),
        cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
        cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
        cl.LevenshteinAtThresholds("postcode", [1, 2]),
        cl.LevenshteinAtThresholds("street_number", [1]),
        cl.JaroWinklerAtThresholds("address_1", [0.9, 0.7]),
        cl.JaroWinklerAtThresholds("address_2", [0.9, 0.7]),
        cl.JaroWinklerAtThresholds("suburb", [0.9, 0.7]),
        cl.ExactMatch("state"),
    ],
)
api = DuckDBAPI(connection=db)
try:
    linker = Linker("people", settings, db_api=api)
except Exception:
    linker = Linker(api.register("people"), settings)
linker.training.estimate_probability_two_random_records_match(
    [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")], recall=0.9)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("date_of_birth", "surname"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("soc_sec_id"))
predictions = linker.inference.predict(threshold_match_probability=0.9)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, threshold_match_probability=0.9)
rows = db.execute(f"select cluster_id, person from {clusters.physical_name}").fetchall()
seconds = time.time() - started
linked = pairs(Counter(cluster for cluster, _ in rows).values())
true = pairs(Counter(person for _, person in rows).values())
right = pairs(Counter(rows).values())
precision, recall = right / max(1, linked), right / max(1, true)
print(json.dumps({"version": splink.__version__, "duckdb": duckdb.__version__, "records": len(rows),
                  "seconds": round(seconds, 3), "precision": precision, "recall": recall,
                  "f1": 2 * precision * recall / (precision + recall) if right else 0}))
