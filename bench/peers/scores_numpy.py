#!/usr/bin/env python3
"""Full Mahalanobis distances of rows of 16 features in NumPy, in f32: what a user would take instead of `anomaly_score`.

Makes its own seeded data, compares the distances with f64 ones by another formula, and prints rows a second. Its packages, pinned:

    python3 -m venv target/peers && target/peers/bin/pip install --require-hashes -r bench/peers/requirements.txt

    target/peers/bin/python bench/peers/scores_numpy.py [ROWS]
"""

import os
import platform
import sys
import time

import numpy as np

FEATURES = 16
REPEATS = 5


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    random = np.random.default_rng(1)
    mixing = np.tril(random.normal(size=(FEATURES, FEATURES))) + 4 * np.eye(FEATURES)
    mean = random.normal(scale=500, size=FEATURES)
    counts = (random.normal(size=(rows, FEATURES)) @ mixing.T * 200 + mean).round().astype(np.int16)

    exact = counts.astype(np.float64)
    mean = exact.mean(axis=0)
    covariance = np.cov(exact, rowvar=False)
    whitening = np.linalg.inv(np.linalg.cholesky(covariance)).astype(np.float32)
    mean32 = mean.astype(np.float32)

    def distances() -> np.ndarray:
        z = (counts.astype(np.float32) - mean32) @ whitening.T
        return np.einsum("ij,ij->i", z, z)

    found = distances()
    sample = slice(0, min(rows, 10_000))
    difference = exact[sample] - mean
    expected = (difference * np.linalg.solve(covariance, difference.T).T).sum(axis=1)
    worst = float(np.max(np.abs(found[sample] - expected) / np.maximum(expected, 1)))
    if not worst < 1e-3:
        sys.exit(f"scores_numpy: a distance is off by {worst:.2e}, at most 1e-3 is allowed")

    seconds = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        again = distances()
        seconds.append(time.perf_counter() - start)
        if not np.array_equal(again, found):
            sys.exit("scores_numpy: two runs differ")
    median = sorted(seconds)[REPEATS // 2]
    print(f"numpy {np.__version__}, Python {platform.python_version()}, {os.cpu_count()} cores")
    print(f"full Mahalanobis distance, f32, {rows} rows of {FEATURES} features: {rows / median / 1e6:.2f} M rows/s")
    print(f"median of {REPEATS}: {median:.4f} s; off by at most {worst:.1e} of f64 on {min(rows, 10_000)} rows")


main()
