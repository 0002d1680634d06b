"""What the NumPy twins of the applications (examples/twins) answer on small input: test/fixtures/applications.json. Needs NumPy and pyarrow."""
import json
import sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "examples" / "twins"))

import cleaning
import grayscott
import learning
import montecarlo
import twin

FLIGHTS = 20_000
flights = twin.flights(FLIGHTS)
u, v = grayscott.simulate(grayscott.seeded(64), 300)
found = {
    "learning": {"flights": FLIGHTS, "answers": learning.run(flights)},
    "cleaning": {"flights": FLIGHTS, "answers": cleaning.run(flights)},
    # Every seventh row of V beside the statistics.
    "grayscott": {"size": 64, "steps": 300, "answers": grayscott.statistics(u, v), "rows": v[::7]},
    "montecarlo": {"paths": 20_000, "answers": montecarlo.run(20_000)},
}
(root / "test" / "fixtures" / "applications.json").write_text(json.dumps(twin.plain(found)) + "\n")
