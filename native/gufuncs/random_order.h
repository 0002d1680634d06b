// Orders and subsets, drawn one after the other. Twin: src/kernels/gufuncs/random/order.ts.

// A number of 0 to range: draws cut to its bits until one is not above it. NumPy shuffles so, but takes Lemire's method in `choice`.
template <class S> uint64_t masked(S& s, uint64_t range) {
  uint64_t mask = range, x;
  for (int k = 1; k < 64; k *= 2) mask |= mask >> k;
  do x = (range <= 0xFFFFFFFF ? s.next32() : s.next()) & mask;
  while (x > range);
  return x;
}

// Fisher & Yates, from the last place down to the first one that may change. Numbers: {generator, n, first, whether draws are masked}; views: numbers,
// state, places.
template <class Source> void shuffleWith(const Call& call, int64_t n, int64_t first, bool cut) {
  uint64_t* state = reinterpret_cast<uint64_t*>(call.at[1]);
  int64_t* place = reinterpret_cast<int64_t*>(call.at[2]);
  Stream<Source> s(state);
  s.open(state);
  for (int64_t i = n - 1; i >= first; i--) {
    const int64_t j = int64_t(cut ? masked(s, uint64_t(i)) : s.below(uint64_t(i))), x = place[j];
    place[j] = place[i];
    place[i] = x;
  }
  s.close(state);
}
void randomShuffle(const Call& call) {
  const double* p = reinterpret_cast<const double*>(call.at[0]);
  if (p[0] == 0) shuffleWith<Pcg>(call, int64_t(p[1]), int64_t(p[2]), p[3] != 0);
  else shuffleWith<Philox>(call, int64_t(p[1]), int64_t(p[2]), p[3] != 0);
}

// Floyd's subset: `count` different numbers below `all`. Numbers: {generator, all, count, slots of the set - 1}; views: numbers, state, the set's slots (all
// ones where empty), out.
template <class Source> void subsetWith(const Call& call, int64_t all, int64_t count, uint64_t mask) {
  uint64_t* state = reinterpret_cast<uint64_t*>(call.at[1]);
  uint64_t* set = reinterpret_cast<uint64_t*>(call.at[2]);
  int64_t* out = reinterpret_cast<int64_t*>(call.at[3]);
  Stream<Source> s(state);
  s.open(state);
  for (int64_t j = all - count, k = 0; k < count; j++, k++) {
    uint64_t x = s.below(uint64_t(j)), slot = x & mask;
    while (set[slot] != ~0ull && set[slot] != x) slot = (slot + 1) & mask;
    if (set[slot] == x) {  // taken: j cannot be
      x = uint64_t(j);
      for (slot = x & mask; set[slot] != ~0ull;) slot = (slot + 1) & mask;
    }
    set[slot] = x;
    out[k] = int64_t(x);
  }
  s.close(state);
}
void randomSubset(const Call& call) {
  const double* p = reinterpret_cast<const double*>(call.at[0]);
  if (p[0] == 0) subsetWith<Pcg>(call, int64_t(p[1]), int64_t(p[2]), uint64_t(p[3]));
  else subsetWith<Philox>(call, int64_t(p[1]), int64_t(p[2]), uint64_t(p[3]));
}

void putRandomOrder(Kernels& table) {
  table.gufuncs[kGufunc_randomShuffle][kI64] = randomShuffle;
  table.gufuncs[kGufunc_randomSubset][kI64] = randomSubset;
}
