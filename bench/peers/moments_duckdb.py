#!/usr/bin/env python3
"""Grouped sums of 16 features and of their 136 products in DuckDB: what a user would take instead of
`moment_aggregation`.

Makes its own seeded data, compares every sum with exact ones by NumPy, and prints rows a second. Its packages, pinned:

    python3 -m venv target/peers && target/peers/bin/pip install --require-hashes -r bench/peers/requirements.txt

    target/peers/bin/python bench/peers/moments_duckdb.py [ROWS [SEGMENTS]]
"""

import os
import platform
import sys
import time

import duckdb
import numpy as np

FEATURES = 16
REPEATS = 3


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    segments = int(sys.argv[2]) if len(sys.argv) > 2 else 64
    random = np.random.default_rng(1)
    counts = random.integers(-4000, 4001, size=(FEATURES, rows), dtype=np.int16)
    segment = random.integers(0, segments, size=rows, dtype=np.int32)

    columns = [f"x{i}" for i in range(FEATURES)]
    arrays = {name: counts[i] for i, name in enumerate(columns)} | {"segment": segment}
    connection = duckdb.connect()
    connection.register("arrays", arrays)
    connection.execute("CREATE TABLE records AS SELECT * FROM arrays")

    pairs = [(i, j) for j in range(FEATURES) for i in range(j + 1)]
    sums = [f"sum({name}::BIGINT)::BIGINT" for name in columns]
    # i16 * i16 fits i32
    sums += [f"sum(x{i}::INTEGER * x{j}::INTEGER)::BIGINT" for i, j in pairs]
    names = [f"s{k}" for k in range(len(sums))]
    aliased = ", ".join(f"{sum} AS {name}" for sum, name in zip(sums, names))
    query = f"SELECT segment, count(*) AS n, {aliased} FROM records GROUP BY segment ORDER BY segment"

    seconds = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        found = connection.execute(query).fetchnumpy()
        seconds.append(time.perf_counter() - start)
    median = sorted(seconds)[REPEATS // 2]

    present = np.unique(segment)
    if not np.array_equal(found["segment"], present):
        sys.exit("moments_duckdb: the segments differ")

    def exact(values: np.ndarray) -> np.ndarray:
        total = np.zeros(segments, dtype=np.int64)
        np.add.at(total, segment, values)
        return total[present]

    wide = counts.astype(np.int64)
    expected = [exact(np.ones(rows, dtype=np.int64))] + [exact(x) for x in wide]
    expected += [exact(wide[i] * wide[j]) for i, j in pairs]
    for name, values in zip(["n", *names], expected):
        if not np.array_equal(found[name], values):
            sys.exit(f"moments_duckdb: column {name} differs")

    print(f"duckdb {duckdb.__version__}, Python {platform.python_version()}, {os.cpu_count()} cores")
    print(
        f"count, {FEATURES} sums and {len(pairs)} sums of products, {rows} rows, {segments} segments:"
        f" {rows / median / 1e6:.2f} M rows/s"
    )
    print(f"median of {REPEATS}: {median:.4f} s; all {len(expected)} columns equal exact sums")


main()
