"""Python's side of bench/parallel.ts: the same cases with multiprocessing.Pool and joblib (loky), answers one JSON line for each one read."""
import json
import math
import multiprocessing
import resource
import sys
import time
from multiprocessing.pool import ThreadPool

import numpy as np

try:
    import joblib
except ImportError:
    joblib = None

WORKERS = 2


def square(x):
    return x * x


def tiny(x):
    s = 0.0
    for i in range(20):
        s += math.sqrt(x + i)
    return s


def primes(block):
    count = 0
    for n in range(max(2, block * 500), (block + 1) * 500):
        prime, k = True, 2
        while k * k <= n and prime:
            prime = n % k != 0
            k += 1
        count += prime
    return count


def busy(ms):
    end = time.perf_counter() + ms / 1e3
    while time.perf_counter() < end:
        pass
    return 1


def wait(ms):
    time.sleep(ms / 1e3)
    return 1


def eighth(x):
    return float(x[7])


def timed(run):
    began = time.perf_counter()
    answer = run()
    return {"ms": (time.perf_counter() - began) * 1e3, "answer": float(answer)}


class Multiprocessing:
    """One pool for all cases but those that measure its start."""

    def __init__(self, context=None):
        self.context = multiprocessing.get_context(context)
        self.pool = None

    def start(self):
        made = []

        def run():
            made.append(self.context.Pool(WORKERS))
            return sum(made[0].map(square, [1, 2]))

        result = timed(run)
        made[0].terminate()
        return result

    def whole(self):
        def run():
            with self.context.Pool(WORKERS) as pool:
                total = sum(pool.map(square, [1, 2]))
                pool.close()
                pool.join()
                return total

        return timed(run)

    def map(self, f, items, **options):
        if self.pool is None:
            self.pool = self.context.Pool(WORKERS)
            self.pool.map(square, range(100))
        return self.pool.map(f, items, **options)

    def single(self):
        return timed(lambda: sum(self.map(square, [i])[0] for i in range(500)))

    def each(self):
        return timed(lambda: sum(self.map(square, range(20_000), chunksize=1)))

    def waiting(self):
        with ThreadPool(100) as pool:
            return timed(lambda: sum(pool.map(wait, [100] * 100)))


class Joblib:
    def run(self, f, items, **options):
        return joblib.Parallel(n_jobs=WORKERS, **options)(joblib.delayed(f)(item) for item in items)

    map = run

    def start(self):
        from joblib.externals.loky import get_reusable_executor

        get_reusable_executor().shutdown(wait=True, kill_workers=True)
        return timed(lambda: sum(self.run(square, [1, 2])))

    def whole(self):
        from joblib.externals.loky import get_reusable_executor

        get_reusable_executor().shutdown(wait=True, kill_workers=True)

        def run():
            total = sum(self.run(square, [1, 2]))
            get_reusable_executor().shutdown(wait=True)
            return total

        return timed(run)

    def single(self):
        return timed(lambda: sum(self.run(square, [i])[0] for i in range(500)))

    def each(self):
        return timed(lambda: sum(self.run(square, range(20_000), batch_size=1)))

    def waiting(self):
        return timed(lambda: sum(joblib.Parallel(n_jobs=100, backend="threading")(joblib.delayed(wait)(100) for _ in range(100))))


PEERS = {"multiprocessing": Multiprocessing(), "spawn": Multiprocessing("spawn"), "joblib": Joblib() if joblib else None}


def answer(by, name):
    peer = PEERS[by]
    if peer is None:
        return {"ms": None, "answer": 0}
    if name in ("start", "whole", "single", "each"):
        return getattr(peer, name)()
    if name == "loop":
        return timed(lambda: sum(tiny(x) for x in range(100_000)))
    if name == "primesLoop":
        return timed(lambda: sum(primes(x) for x in range(1000)))
    if name == "wait":
        return peer.waiting()
    peer.map(square, range(10))
    if name == "resident":
        return {"ms": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e3, "answer": 0}
    if name in ("megabyte", "gigabyte"):
        x = np.ones(125_000 if name == "megabyte" else 125_000_000)
        return timed(lambda: sum(peer.map(eighth, [x] * (200 if name == "megabyte" else 4))))
    items = {"auto": (tiny, range(100_000)), "primes": (primes, range(1000)), "busy": (busy, [200] * 8)}
    f, list_ = items[name]
    return timed(lambda: sum(peer.map(f, list_)))


if __name__ == "__main__":
    for line in sys.stdin:
        message = json.loads(line)
        try:
            if message["do"] == "describe":
                reply = {"version": f"Python {sys.version.split()[0]}, joblib {joblib.__version__ if joblib else 'absent'}"}
            else:
                reply = answer(message["by"], message["name"])
        except Exception as error:
            reply = {"error": repr(error)}
        print(json.dumps(reply), flush=True)
