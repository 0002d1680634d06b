"""Python's side of bench/programs.ts: answers one JSON line for each one read. NumPy is needed; SciPy, numexpr, JAX and PyTorch are used
where they are. `programs.py <threads>`: what numexpr, JAX and PyTorch take; NumPy computes with one."""
import json
import os
import sys
import time
from types import SimpleNamespace

THREADS = int(sys.argv[1])
if THREADS == 1:
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["NPROC"] = os.environ["OMP_NUM_THREADS"] = str(THREADS)
os.environ["NUMEXPR_MAX_THREADS"] = os.environ["NUMEXPR_NUM_THREADS"] = str(THREADS)
os.environ["JAX_PLATFORMS"] = "cpu"

import numpy as np


def optional(name):
    try:
        return __import__(name, fromlist=["x"])
    except Exception:
        return None


special = optional("scipy.special")
ne = optional("numexpr")
jax = optional("jax")
torch = optional("torch")
if jax:
    jax.config.update("jax_enable_x64", True)
    import jax.numpy as jnp
if torch:
    torch.set_num_threads(THREADS)

RATE, VOLATILITY = 0.02, 0.3
DRIFT = RATE + VOLATILITY**2 / 2
HEAT_STEPS, FLOW = 100, 0.2
BODY_STEPS, DT, SOFT = 3, 0.01, 1e-3


# One text for NumPy, JAX and PyTorch, where theirs is the same: xp is the module, erf its error function.
def sum_of_chain(xp, a, b):
    return [(2 * a + b * xp.sin(a)).sum()]


def length(xp, a, b):
    return [xp.sqrt(a * a + b * b)]


def moments(xp, x):
    t = xp.sin(x)
    return [t.mean(), t.std(correction=0) if xp is torch else t.std(), t.max()]


def black_scholes(xp, erf, spot, strike, years):
    spread = VOLATILITY * xp.sqrt(years)
    d1 = (xp.log(spot / strike) + DRIFT * years) / spread
    d2 = d1 - spread
    discounted = strike * xp.exp(-RATE * years)
    call = spot * (1 + erf(d1 / 2**0.5)) / 2 - discounted * (1 + erf(d2 / 2**0.5)) / 2
    put = call - spot + discounted
    return [call, put]


def body_step(xp, x, y, z, vx, vy, vz, mass):
    dx, dy, dz = (v[None, :] - v[:, None] for v in (x, y, z))
    squared = dx * dx + dy * dy + dz * dz + SOFT
    pull = mass / (squared * xp.sqrt(squared))
    vx, vy, vz = (v + (pull * d).sum(1) * DT for v, d in ((vx, dx), (vy, dy), (vz, dz)))
    return x + vx * DT, y + vy * DT, z + vz * DT, vx, vy, vz


def nbody_with(step):
    def nbody(x, y, z, vx, vy, vz, mass):
        for _ in range(BODY_STEPS):
            x, y, z, vx, vy, vz = step(x, y, z, vx, vy, vz, mass)
        return [x, y, z]
    return nbody


def heat_with(copy):
    def heat(plate):
        now, next = copy(plate), copy(plate)
        for _ in range(HEAT_STEPS):
            inner = now[1:-1, 1:-1]
            next[1:-1, 1:-1] = inner + FLOW * (now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:] - 4 * inner)
            now, next = next, now
        return [now]
    return heat


def of_numpy():
    forms = {
        "sum": lambda a, b: sum_of_chain(np, a, b),
        "length": lambda a, b: length(np, a, b),
        "moments": lambda x: moments(np, x),
        "heat": heat_with(np.copy),
        "n-body": nbody_with(lambda *bodies: body_step(np, *bodies)),
    }
    if special:
        forms["black-scholes"] = lambda spot, strike, years: black_scholes(np, special.erf, spot, strike, years)
    return forms


def of_numexpr():
    def prices(spot, strike, years):
        # It has no erf: SciPy's, between expressions.
        r, v, drift, root = RATE, VOLATILITY, DRIFT, 2**0.5
        d1 = ne.evaluate("(log(spot/strike) + drift*years) / (v*sqrt(years))")
        e1, e2 = special.erf(ne.evaluate("d1/root")), special.erf(ne.evaluate("(d1 - v*sqrt(years))/root"))
        call = ne.evaluate("spot*(1 + e1)/2 - strike*exp(-r*years)*(1 + e2)/2")
        return [call, ne.evaluate("call - spot + strike*exp(-r*years)")]

    def stats(x):
        t = ne.evaluate("sin(x)")
        return [t.mean(), t.std(), t.max()]

    def step(x, y, z, vx, vy, vz, mass):
        x0, y0, z0, x1, y1, z1 = x[None, :], y[None, :], z[None, :], x[:, None], y[:, None], z[:, None]
        squared = ne.evaluate("(x0 - x1)**2 + (y0 - y1)**2 + (z0 - z1)**2 + soft", {**locals(), "soft": SOFT})
        pull = ne.evaluate("mass / (squared*sqrt(squared))")
        vx = vx + ne.evaluate("sum(pull*(x0 - x1), axis=1)") * DT
        vy = vy + ne.evaluate("sum(pull*(y0 - y1), axis=1)") * DT
        vz = vz + ne.evaluate("sum(pull*(z0 - z1), axis=1)") * DT
        return x + vx * DT, y + vy * DT, z + vz * DT, vx, vy, vz

    def heat(plate):
        now, next, flow = plate.copy(), plate.copy(), FLOW
        for _ in range(HEAT_STEPS):
            inner, up, down, left, right = now[1:-1, 1:-1], now[:-2, 1:-1], now[2:, 1:-1], now[1:-1, :-2], now[1:-1, 2:]
            ne.evaluate("inner + flow*(up + down + left + right - 4*inner)", out=next[1:-1, 1:-1])
            now, next = next, now
        return [now]

    forms = {
        "sum": lambda a, b: [ne.evaluate("sum(2*a + b*sin(a))")], "length": lambda a, b: [ne.evaluate("sqrt(a*a + b*b)")],
        "moments": stats, "heat": heat, "n-body": nbody_with(step),
    }
    if special:
        forms["black-scholes"] = prices
    return forms


def of_jax():
    def heat(plate):
        def step(_, now):
            inner = now[1:-1, 1:-1]
            return now.at[1:-1, 1:-1].set(inner + FLOW * (now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:] - 4 * inner))
        return [jax.lax.fori_loop(0, HEAT_STEPS, step, plate)]

    return {
        "sum": jax.jit(lambda a, b: sum_of_chain(jnp, a, b)),
        "length": jax.jit(lambda a, b: length(jnp, a, b)),
        "moments": jax.jit(lambda x: moments(jnp, x)),
        "black-scholes": jax.jit(lambda spot, strike, years: black_scholes(jnp, jax.scipy.special.erf, spot, strike, years)),
        "heat": jax.jit(heat),
        "n-body": nbody_with(jax.jit(lambda *bodies: body_step(jnp, *bodies))),
    }


def of_torch():
    return {
        "sum": lambda a, b: sum_of_chain(torch, a, b),
        "length": lambda a, b: length(torch, a, b),
        "moments": lambda x: moments(torch, x),
        "black-scholes": lambda spot, strike, years: black_scholes(torch, torch.erf, spot, strike, years),
        "heat": heat_with(torch.clone),
        "n-body": nbody_with(lambda *bodies: body_step(torch, *bodies)),
    }


SIDES = {"NumPy": SimpleNamespace(forms=of_numpy(), array=lambda x: x, done=lambda r: r)}
if ne:
    ne.set_num_threads(THREADS)
    SIDES["numexpr"] = SimpleNamespace(forms=of_numexpr(), array=lambda x: x, done=lambda r: r)
if jax:
    SIDES["JAX"] = SimpleNamespace(forms=of_jax(), array=lambda x: jnp.asarray(x), done=jax.block_until_ready)
if torch:
    SIDES["PyTorch"] = SimpleNamespace(forms=of_torch(), array=lambda x: torch.from_numpy(x.copy()), done=lambda r: r)

runs = {}


def spread(seed, shape, low, high):
    """Numbers that look random: those of inputs.ts, bit for bit."""
    h = np.arange(int(np.prod(shape)), dtype=np.uint32) * np.uint32(0x9E3779B1)
    h ^= np.uint32((seed * 0x85EBCA77) & 0xFFFFFFFF)
    h = (h ^ (h >> np.uint32(15))) * np.uint32(0x2C1B3C6D)
    h ^= h >> np.uint32(13)
    return (low + (high - low) * (h / 4294967296.0)).reshape(shape)


def bound(side, form, arrays):
    converted = {name: side.array(x) for name, x in arrays.items()}
    # By place: jit takes its arguments so with the least work.
    return lambda: side.done(form(*converted.values()))


def program(message):
    runs.clear()
    arrays = {i["name"]: spread(i["seed"], i["shape"], i["low"], i["high"]) for i in message["inputs"]}
    for name, side in SIDES.items():
        if message["name"] in side.forms:
            runs[name] = bound(side, side.forms[message["name"]], arrays)
    return {"forms": list(runs)}


def places_of(n):
    if n <= 4096:
        return np.arange(n)
    ends = np.arange(512)
    between = ((np.arange(2048) + 0.5) * n / 2048).astype(np.int64)
    return np.unique(np.concatenate([ends, n - 1 - ends, between]))


def answer_of(value):
    flat = np.asarray(value, dtype=np.float64)
    shape, flat = flat.shape, flat.ravel()
    weights = (np.arange(flat.size) % 97 + 1).astype(np.float64)
    magnitudes = np.abs(flat)
    return {
        "dtype": "float64", "shape": list(shape), "samples": flat[places_of(flat.size)].tolist(), "sum": float(flat @ weights),
        "scale": float(magnitudes @ weights), "largest": float(magnitudes.max()),
    }


def answers(message):
    return {"answers": [answer_of(value) for value in runs[message["form"]]()]}


def run(message):
    samples, spent, once = [], 0.0, runs[message["form"]]
    while spent < message["ms"] / 1000 or len(samples) < message["atLeast"]:
        began = time.perf_counter()
        once()
        took = time.perf_counter() - began
        samples.append(took * 1e9)
        spent += took
    return {"samples": samples}


def describe(_):
    modules = [("NumPy", np), ("SciPy", optional("scipy")), ("numexpr", ne), ("JAX", jax), ("PyTorch", torch)]
    return {"version": ", ".join("%s %s" % (name, module.__version__) for name, module in modules if module) + ", Python " + sys.version.split()[0]}


replies = {"program": program, "answers": answers, "run": run, "describe": describe}
for line in sys.stdin:
    message = json.loads(line)
    try:
        reply = replies[message["do"]](message)
    except Exception as error:  # the other side decides what an error means
        reply = {"error": "%s: %s" % (type(error).__name__, error)}
    print(json.dumps(reply), flush=True)
