"""NumPy's side of the bench: answers one JSON line for each one read, as side.ts does. The inputs are those of inputs.ts."""
import json
import sys
import timeit

import numpy as np

NAMES = ["x", "y", "z", "m", "i", "A", "row", "S"]
state = {"n": 0, "dtype": "float64"}
made = {}
numbers = {}
weights = np.zeros(0)


def make(name):
    key = name
    if key in made:
        return made[key]
    n, dtype, shape = state["n"], state["dtype"], state["shapes"][name]
    size = int(np.prod(shape))
    seed = NAMES.index(name) + 1
    h = np.arange(size, dtype=np.uint32) * np.uint32(0x9E3779B1)
    h ^= np.uint32((seed * 0x85EBCA77) & 0xFFFFFFFF)
    h = (h ^ (h >> np.uint32(15))) * np.uint32(0x2C1B3C6D)
    h ^= h >> np.uint32(13)
    if name == "i":
        value = h.view(np.int32)
    elif name == "m":
        value = (h >> np.uint32(31)).astype(bool)
    else:
        value = (0.5 + 9.5 * (h / 4294967296.0)).astype(dtype)
    made[key] = value.reshape(shape)
    return made[key]


def prepare(message):
    made.clear()
    state.update(message)
    return {}


def space(message, wide):
    names = {"np": np, "n": state["n"]}
    for name in message["inputs"]:
        value = make(name)
        names[name] = value.astype(np.float64) if wide and value.dtype == np.float32 else value
    return names


def check(message):
    global weights
    value = np.asarray(eval(message["code"], space(message, message["wide"])))
    flat = np.ravel(value).astype(np.float64)
    if weights.size < flat.size:
        weights = (np.arange(flat.size) % 97 + 1).astype(np.float64)
    places = np.array([p for p in message["places"] if p < flat.size], dtype=np.int64)
    w = weights[: flat.size]
    return {
        "dtype": str(value.dtype),
        "shape": list(value.shape),
        "samples": flat[places].tolist(),
        "sum": float(np.dot(flat, w)),
        "scale": float(np.dot(np.abs(flat), w)),
    }


def time(message):
    key = (message["code"], state["n"], state["dtype"])
    if key not in numbers:
        timer = timeit.Timer(message["code"], globals=space(message, False))
        timer.timeit(1)
        once = timer.timeit(1)
        number = max(1, round(message["sampleMs"] / 1000 / max(once, 1e-8)))
        if number > 1:
            number = max(1, round(message["sampleMs"] / 1000 / max(timer.timeit(number) / number, 1e-9)))
        numbers[key] = number
    number = numbers[key]
    timer = timeit.Timer(message["code"], globals=space(message, False))
    samples, spent = [], 0.0
    while (spent < message["ms"] / 1000 and len(samples) < 1000) or len(samples) < message["atLeast"]:
        took = timer.timeit(number)
        spent += took
        samples.append(took / number * 1e9)
    return {"samples": samples}


def describe(_):
    return {"version": "NumPy %s, Python %s" % (np.__version__, sys.version.split()[0])}


answers = {"prepare": prepare, "check": check, "time": time, "describe": describe}
for line in sys.stdin:
    message = json.loads(line)
    try:
        reply = answers[message["do"]](message)
    except Exception as error:  # the other side decides what an error means
        reply = {"error": "%s: %s" % (type(error).__name__, error)}
    print(json.dumps(reply), flush=True)
