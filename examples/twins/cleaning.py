"""The NumPy twin of examples/cleaning.ts: `python cleaning.py [flights]`."""
import numpy as np

import twin

LEVELS = [0.01, 0.25, 0.5, 0.75, 0.99]


def shape_of(x):
    z = (x - x.mean()) / x.std()
    return {
        "mean": x.mean(), "std": x.std(), "skewness": (z**3).mean(), "kurtosis": (z**4).mean() - 3,
        "lowest": x.min(), "highest": x.max(), "quantiles": np.quantile(x, LEVELS),
    }


def grouped(group, value, groups):
    count = np.bincount(group, minlength=groups).astype(float)
    mean = np.bincount(group, weights=value, minlength=groups) / count
    std = np.sqrt(np.bincount(group, weights=(value - mean[group]) ** 2, minlength=groups) / count)
    ordered = value[np.lexsort([value, group])]
    start = np.cumsum(count) - count

    def quantile(q):
        place = start + np.maximum(count - 1, 0) * q
        below, above = (ordered[np.minimum(k, ordered.size - 1).astype(np.int32)] for k in (np.floor(place), np.ceil(place)))
        return np.where(count == 0, np.nan, below + (above - below) * (place - np.floor(place)))

    return {"count": count, "mean": mean, "std": std, "median": quantile(0.5), "p90": quantile(0.9)}


def month_of(minute):
    day = minute // 1440 - np.datetime64("2001-01-01").astype("datetime64[D]").astype(int)
    return np.searchsorted([31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334], day, side="right")


def run(flights, shown=6):
    np.seterr(invalid="ignore", divide="ignore")
    raw, minute, origin = flights["delay"], flights["minute"], flights["origin"]
    airports = len(flights["airports"])
    missing = np.isnan(raw)
    believed = (raw >= twin.BELIEVED[0]) & (raw <= twin.BELIEVED[1])

    hour = minute // 60 % 24
    slot = origin * 24 + hour
    known = raw[believed]
    typical = grouped(slot[believed], known, airports * 24)["median"]
    filled = np.where(believed, raw, np.where(np.isnan(typical), np.median(known), typical)[slot])

    q1, q3 = np.quantile(filled, [0.25, 0.75])
    fences = [q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)]
    outside = (filled < fences[0]) | (filled > fences[1])
    deviation = np.abs(filled - np.median(filled))
    robust = deviation > np.median(deviation) * (3.5 * 1.4826)
    low, high = np.quantile(filled, [0.005, 0.995])
    delay = np.clip(filled, low, high)

    busiest = np.argsort(-np.bincount(origin, minlength=airports), stable=True)[:shown]
    by_hour = np.bincount(slot, weights=delay, minlength=airports * 24) / np.maximum(np.bincount(slot, minlength=airports * 24), 1)
    far = grouped(origin, delay, airports)
    return {
        "flights": raw.size, "missing": missing.sum(), "impossible": raw.size - missing.sum() - known.size,
        "fences": fences, "outside": outside.sum(), "robust": robust.sum(), "both": (outside & robust).sum(),
        "winsorised": [low, high], "changed": (delay != filled).sum(),
        "before": shape_of(raw[~missing]), "filled": shape_of(filled), "after": shape_of(delay),
        "hours": grouped(hour, delay, 24), "months": grouped(month_of(minute), delay, 12),
        "busiest": [flights["airports"][k] for k in busiest], "airports": {name: values[busiest] for name, values in far.items()},
        "alike": np.corrcoef(by_hour.reshape(airports, 24)[busiest]),
    }


if __name__ == "__main__":
    twin.main(twin.flights, {"NumPy": run}, None)
