"""ROC areas of other detectors on the splits of detection.rs; prints other_detectors.txt.

    pip install numpy scikit-learn pyod && ACCEL_TEST_DATA=FOLDER python other_detectors.py > other_detectors.txt
"""

import os
from importlib.metadata import version

import numpy
from pyod.models.ecod import ECOD
from pyod.models.hbos import HBOS
from sklearn.ensemble import IsolationForest
from sklearn.metrics import roc_auc_score

MASK = (1 << 64) - 1
GAMMA = 0x9E3779B97F4A7C15
SETS = {"shuttle": "32_shuttle", "thyroid": "38_thyroid", "mammography": "23_mammography", "pendigits": "28_pendigits"}


def mix(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def shuffled(rows, seed):
    """The order that common::shuffle gives: SplitMix64, stream 77."""
    state = mix((seed + 77 * GAMMA) & MASK)
    rows = list(rows)
    for i in range(len(rows) - 1, 0, -1):
        state = (state + GAMMA) & MASK
        j = ((mix(state) >> 32) * (i + 1)) >> 32
        rows[i], rows[j] = rows[j], rows[i]
    return rows


DETECTORS = {
    "isolation_forest": lambda seed, train, test: -IsolationForest(random_state=seed).fit(train).score_samples(test),
    "ecod": lambda seed, train, test: ECOD().fit(train).decision_function(test),
    "hbos": lambda seed, train, test: HBOS().fit(train).decision_function(test),
}

print(f"# mean ROC area of ten seeds; numpy {version('numpy')}, scikit-learn {version('scikit-learn')}, pyod {version('pyod')}, their default settings")
print("# set " + " ".join(DETECTORS))
for name, file in SETS.items():
    data = numpy.load(os.path.join(os.environ["ACCEL_TEST_DATA"], "adbench", file + ".npz"))
    x, y = data["X"].astype(float), data["y"].ravel() != 0
    areas = {d: [] for d in DETECTORS}
    for seed in range(1, 11):
        normal = shuffled(numpy.flatnonzero(~y), seed)
        half = len(normal) // 2
        test = normal[half:] + list(numpy.flatnonzero(y))
        for detector, run in DETECTORS.items():
            areas[detector].append(roc_auc_score(y[test], run(seed, x[normal[:half]], x[test])))
    print(name, " ".join(f"{numpy.mean(a):.4f}" for a in areas.values()), flush=True)
