"""Python's side of bench/applications.ts: answers one JSON line for each one read, with the twins of examples/twins."""
import importlib
import json
import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "examples", "twins"))

import numpy as np

import twin

state = {"data": None, "forms": {}}


def forms_of(module):
    return module.forms() if hasattr(module, "forms") else {"NumPy": module.run}


def application(message):
    module = importlib.import_module(message["name"])
    prepare = {"grayscott": getattr(module, "seeded", None), "montecarlo": int}.get(message["name"], twin.flights)
    state.update(data=prepare(message["size"]), forms=forms_of(module))
    return {"forms": list(state["forms"])}


def outcome(message):
    return {"outcome": twin.plain(state["forms"][message["form"]](state["data"]))}


def run(message):
    samples, spent = [], 0.0
    while spent < message["ms"] / 1000 or len(samples) < message["atLeast"]:
        began = time.perf_counter()
        state["forms"][message["form"]](state["data"])
        spent += time.perf_counter() - began
        samples.append((time.perf_counter() - began) * 1e9)
    return {"samples": samples}


def describe(_):
    versions = ["NumPy %s" % np.__version__]
    for name in ("joblib", "pyarrow"):
        try:
            versions.append("%s %s" % (name, importlib.import_module(name).__version__))
        except ImportError:
            pass
    return {"version": ", ".join([*versions, "Python %s" % sys.version.split()[0]])}


answers = {"describe": describe, "application": application, "outcome": outcome, "run": run}
for line in sys.stdin:
    message = json.loads(line)
    try:
        reply = answers[message["do"]](message)
    except Exception as error:  # the other side decides what an error means
        reply = {"error": "%s: %s" % (type(error).__name__, error)}
    print(json.dumps(reply), flush=True)
