"""The NumPy twin of examples/montecarlo.ts: `python montecarlo.py [paths]`; in batches, and those as tasks of joblib where it is installed."""
import math
import os

import numpy as np

SPOT, STRIKE, RATE, VOLATILITY, YEARS, STEPS, BARRIER = 100, 100, 0.03, 0.25, 1, 64, 130
MOST = 8192


def batches(paths, seed=12):
    streams = np.random.default_rng(seed).spawn(math.ceil(paths / MOST))
    return [(g, min(MOST, paths - k * MOST)) for k, g in enumerate(streams)]


def payoffs(g, paths):
    dt = YEARS / STEPS
    moves = g.standard_normal((STEPS, paths)) * (VOLATILITY * math.sqrt(dt)) + (RATE - VOLATILITY**2 / 2) * dt
    logs = np.cumsum(moves, axis=0)
    prices = np.exp(logs) * SPOT
    last = prices[-1]
    european = np.maximum(last - STRIKE, 0)
    return np.stack([
        european,
        np.maximum(prices.mean(0) - STRIKE, 0),
        np.maximum(np.exp(logs.mean(0)) * SPOT - STRIKE, 0),
        np.where(prices.max(0) < BARRIER, european, 0),
        last - np.minimum(prices.min(0), SPOT),
    ]) * math.exp(-RATE * YEARS)


def sample(g, paths):
    rows = payoffs(g, paths)
    return paths, rows.sum(1), rows @ rows.T


def lognormal_call(log_mean, variance):
    d = (log_mean - math.log(STRIKE)) / math.sqrt(variance)
    normal = lambda x: (1 + math.erf(x / math.sqrt(2))) / 2
    return math.exp(-RATE * YEARS) * (math.exp(log_mean + variance / 2) * normal(d + math.sqrt(variance)) - STRIKE * normal(d))


def geometric_asian():
    drift, n = RATE - VOLATILITY**2 / 2, STEPS
    return lognormal_call(math.log(SPOT) + drift * YEARS * (n + 1) / (2 * n), VOLATILITY**2 * YEARS * (n + 1) * (2 * n + 1) / (6 * n * n))


def priced(parts):
    paths = sum(part[0] for part in parts)
    mean = sum(part[1] for part in parts) / paths
    second = sum(part[2] for part in parts) / paths
    covariance = (second - mean[:, None] * mean) * (paths / (paths - 1))
    prices = [{"price": mean[k], "error": math.sqrt(covariance[k, k] / paths)} for k in range(len(mean))]
    slope = covariance[1, 2] / covariance[2, 2]
    price = mean[1] - slope * (mean[2] - geometric_asian())
    return {"prices": prices, "controlled": {"price": price, "error": math.sqrt((covariance[1, 1] - slope * covariance[1, 2]) / paths)}, "paths": paths}


def run(paths):
    return priced([sample(*batch) for batch in batches(paths)])


def run_tasks(paths):
    from joblib import Parallel, delayed

    return priced(Parallel(n_jobs=os.cpu_count())(delayed(sample)(*batch) for batch in batches(paths)))


def forms():
    try:
        import joblib  # noqa: F401

        return {"NumPy": run, "joblib": run_tasks}
    except ImportError:
        return {"NumPy": run}


if __name__ == "__main__":
    import twin

    twin.main(lambda paths: paths, forms(), 1_000_000)
