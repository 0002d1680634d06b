"""Writes test/fixtures/slices.json: what Python's slices pick, for test/shape/slice.test.ts.

Each row is [length, start, stop, step, first, count, resolved step]: the last three from `slice(...).indices(length)` and
`len(range(...))`. Run from the repository's root with any Python 3.
"""
import itertools
import json
import random

BOUNDS = [None, -6, -4, -3, -1, 0, 1, 3, 4, 6]
STEPS = [None, 1, 2, 3, 7, -1, -2, -3, -7]
LARGEST = 2**50  # parnum's limit for the size of an array


def row(length, start, stop, step):
    first, end, resolved = slice(start, stop, step).indices(length)
    return [length, start, stop, step, first, len(range(first, end, resolved)), resolved]


rows = [row(*case) for case in itertools.product([0, 1, 4], BOUNDS, BOUNDS, STEPS)]

numbers = random.Random(20240601)
for _ in range(400):
    length = numbers.choice([LARGEST, LARGEST - 1, numbers.randrange(1, LARGEST), numbers.randrange(1, 100)])
    bound = lambda: numbers.choice([None, numbers.randrange(-2 * length, 2 * length), 2**53 - 1, 1 - 2**53])
    step = numbers.choice([1, -1]) * numbers.choice([1, 2, numbers.randrange(1, 1000), numbers.randrange(1, length + 1), 2**53 - 1])
    rows.append(row(length, bound(), bound(), step))

with open('test/fixtures/slices.json', 'w', encoding='ascii') as file:
    file.write('[\n' + ',\n'.join(json.dumps(r, separators=(',', ':')) for r in rows) + '\n]\n')
