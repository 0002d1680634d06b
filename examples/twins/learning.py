"""The NumPy twin of examples/learning.ts: `python learning.py [flights]`."""
import numpy as np

import twin


def late_share(airport, late, airports):
    flights = np.bincount(airport, minlength=airports)
    return (np.bincount(airport, weights=late, minlength=airports) + 50 * late.mean()) / (flights + 50)


def features(part, at_origin, at_destination):
    angle = (part["minute"] % 1440) * (np.pi / 720)
    weekday = (part["minute"] // 1440 + 3) % 7
    return np.stack([
        np.sin(angle), np.cos(angle), np.sin(angle * 2), np.cos(angle * 2), np.log(part["distance"]), at_origin[part["origin"]], at_destination[part["destination"]],
        *((weekday == day).astype(float) for day in range(6)),
    ])


def with_ones(x):
    return np.concatenate([np.ones((1, x.shape[1])), x])


def probability(weights, x):
    return 1 / (1 + np.exp(-(weights @ x)))


def logistic(x, y, ridge=1):
    weights = np.zeros(len(x))
    for steps in range(1, 21):
        p = probability(weights, x)
        gradient = x @ (y - p) - ridge * weights
        hessian = (x * (p * (1 - p))) @ x.T + ridge * np.eye(len(x))
        change = np.linalg.solve(hessian, gradient)
        weights = weights + change
        if np.abs(change).max() < 1e-9:
            break
    return weights, steps


def judge(p, y, threshold):
    late = y > 0.5
    said = p >= threshold
    positive, negative = p[late], np.sort(p[~late])
    below = np.searchsorted(negative, positive).mean()
    up_to = np.searchsorted(negative, positive, side="right").mean()
    return {
        "loss": -np.log(np.where(late, p, 1 - p)).mean(), "auc": (below + up_to) / 2 / negative.size, "accuracy": (said == late).mean(),
        "confusion": np.bincount(late.astype(np.int32) * 2 + said, minlength=4).reshape(2, 2),
    }


def apart(x, centres):
    return (centres**2).sum(axis=1, keepdims=True) - 2 * (centres @ x)


def kmeans(x, k, seed=5, most=20):
    g = np.random.default_rng(seed)
    n = x.shape[1]
    lengths = (x**2).sum(0)
    chosen = [int(g.integers(0, n))]
    while len(chosen) < k:
        nearest = np.maximum(apart(x, x[:, chosen].T).min(0) + lengths, 0)
        chosen.append(int(g.choice(n, p=nearest / nearest.sum())))
    centres = x[:, chosen].T.copy()
    total = lengths.sum()
    inertia = []
    while True:
        distances = apart(x, centres)
        cluster = distances.argmin(0)
        inertia.append(distances.min(0).sum() + total)
        sizes = np.bincount(cluster, minlength=k)
        centres = np.stack([np.bincount(cluster, weights=feature, minlength=k) / sizes for feature in x], axis=1)
        if len(inertia) == most or (len(inertia) > 1 and inertia[-2] - inertia[-1] < 1e-6 * total):
            return centres, sizes, inertia


def run(flights, kinds=5):
    delay = flights["delay"]
    known = (delay >= twin.BELIEVED[0]) & (delay <= twin.BELIEVED[1])
    columns = {name: flights[name][known] for name in ("minute", "delay", "distance", "origin", "destination")}
    n = columns["delay"].size
    order = np.random.default_rng(7).permutation(n)
    train, test = ({name: column[which] for name, column in columns.items()} for which in np.split(order, [int(0.8 * n)]))
    y, y_test = ((part["delay"] >= twin.LATE).astype(float) for part in (train, test))
    airports = len(flights["airports"])
    at_origin, at_destination = late_share(train["origin"], y, airports), late_share(train["destination"], y, airports)
    x = features(train, at_origin, at_destination)
    mean, std = x.mean(axis=1, keepdims=True), x.std(axis=1, keepdims=True)
    x_train, x_test = (with_ones((part - mean) / np.maximum(std, 1e-9)) for part in (x, features(test, at_origin, at_destination)))
    weights, steps = logistic(x_train, y)
    late = y.mean()

    points = np.stack([(columns["minute"] % 1440) / 60, np.log(columns["distance"]), np.clip(columns["delay"], -60, 180)])
    centre, spread = points.mean(axis=1, keepdims=True), points.std(axis=1, keepdims=True)
    centres, sizes, inertia = kmeans((points - centre) / spread, kinds)
    return {
        "flights": n, "late": late, "weights": weights, "steps": steps,
        "train": judge(probability(weights, x_train), y, late), "test": judge(probability(weights, x_test), y_test, late),
        "centres": centres * spread.T + centre.T, "sizes": sizes, "inertia": inertia,
    }


if __name__ == "__main__":
    twin.main(twin.flights, {"NumPy": run}, None)
