"""What the twins share: the flights, and a command line that prints answers and times as JSON."""
import json
import os
import sys
import time

import numpy as np

DATASET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../node_modules/vega-datasets/data/flights-3m.parquet")
# As in examples/flights-plain.ts.
BELIEVED, LATE = (-120, 1380), 15


def flights(limit=None):
    """The first flights of the data set as columns (by pyarrow)."""
    import pyarrow.parquet as pq

    table = pq.read_table(DATASET)
    table = table.slice(0, limit) if limit else table
    airports, places = numbered([table[name].combine_chunks() for name in ("origin", "destination")])
    return {
        "minute": table["date"].to_numpy().astype("datetime64[m]").astype(np.int32),
        "delay": table["delay"].to_numpy(zero_copy_only=False).astype(float),
        "distance": table["distance"].to_numpy().astype(np.int32),
        "origin": places[0], "destination": places[1], "airports": airports,
    }


def numbered(columns):
    """The names in columns of text, and each column as places among them."""
    encoded = [column.dictionary_encode() for column in columns]
    names = list(dict.fromkeys(name for column in encoded for name in column.dictionary.to_pylist()))
    number = {name: k for k, name in enumerate(names)}
    places = [np.array([number[name] for name in column.dictionary.to_pylist()], dtype=np.int32)[column.indices.to_numpy()] for column in encoded]
    return names, places


def plain(value):
    """Answers as JSON has them: lists and numbers, None for NaN as JavaScript writes it."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and value != value else value


def main(prepare, forms, default):
    """`python twin.py [size]`: the answers of the first form, and the best time of three runs of each."""
    data = prepare(int(sys.argv[1]) if len(sys.argv) > 1 else default)
    answers, times = None, {}
    for name, run in forms.items():
        took = []
        for _ in range(3):
            began = time.perf_counter()
            found = run(data)
            took.append((time.perf_counter() - began) * 1e3)
        times[name] = min(took)
        answers = found if answers is None else answers
    print(json.dumps({"answers": plain(answers), "ms": times}))
