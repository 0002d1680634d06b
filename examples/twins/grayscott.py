"""The NumPy twin of examples/grayscott.ts: `python grayscott.py [size]`, 100 steps."""
import numpy as np

DU, DV, FEED, KILL = 0.16, 0.08, 0.0545, 0.062


def seeded(size, seed=1):
    g = np.random.default_rng(seed)
    u, v = np.ones((size + 2, size + 2)), np.zeros((size + 2, size + 2))
    side = max(10, size >> 5)
    for row, column in g.integers(1, size + 1 - side, (20, 2)):
        u[row:row + side, column:column + side] = 0.5
        v[row:row + side, column:column + side] = 0.25
    v[1:-1, 1:-1] += g.uniform(0, 0.01, (size, size))
    return u, v


def wrap(field):
    field[0], field[-1] = field[-2], field[1]
    field[:, 0], field[:, -1] = field[:, -2], field[:, 1]


def laplacian(field):
    return field[:-2, 1:-1] + field[2:, 1:-1] + field[1:-1, :-2] + field[1:-1, 2:] - 4 * field[1:-1, 1:-1]


def simulate(start, steps):
    u, v = (field.copy() for field in start)
    inner_u, inner_v = u[1:-1, 1:-1], v[1:-1, 1:-1]
    for _ in range(steps):
        wrap(u)
        wrap(v)
        eaten = inner_u * inner_v * inner_v
        inner_u += DU * laplacian(u) - eaten + FEED * (1 - inner_u)
        inner_v += DV * laplacian(v) + eaten - (FEED + KILL) * inner_v
    return inner_u, inner_v


def statistics(u, v):
    return {
        "meanU": u.mean(), "meanV": v.mean(), "stdV": v.std(), "highestV": v.max(), "covered": (v > 0.1).mean(),
        "roughness": np.abs(v - np.roll(v, 1, axis=1)).mean(),
    }


def run(start, steps=100):
    return statistics(*simulate(start, steps))


if __name__ == "__main__":
    import twin

    twin.main(seeded, {"NumPy": run}, 512)
