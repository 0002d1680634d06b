// Draws that each take a known number of a word's bits, so that any block of them can begin at its own place in the stream: floats in
// [0, 1), and whole numbers below a bound with those that Lemire's method rejects left out. Twin: src/kernels/gufuncs/random/draw.ts.

// Numbers: {generator (0: PCG64, 1: Philox), bits of a draw, first draw, draws, draws of a call, whether the state is moved past them
// (unless some were rejected), kind, and for floats what they are scaled by}. Views: numbers, state, out, how many elements each call gave (int64). One call for each block of draws.
enum DrawKind { kFloat, kAffine, kFull, kBounded };
struct DrawPlan {
  int64_t generator, bits, first, count, block, save, kind;
  double low, range;
  explicit DrawPlan(const double* p)
      : generator(int64_t(p[0])), bits(int64_t(p[1])), first(int64_t(p[2])), count(int64_t(p[3])), block(int64_t(p[4])), save(int64_t(p[5])), kind(int64_t(p[6])), low(p[7]), range(p[8]) {}
};

constexpr int64_t kDrawBatch = 1024;

// Moves a stream past draws of 64 or of 32 bits.
template <class S> void passDraws(S& s, int64_t bits, int64_t draws) {
  if (bits == 64) return s.skip(uint64_t(draws));
  int64_t halves = (draws * bits + 31) / 32;
  if (halves == 0) return;
  halves -= s.half;
  if (halves % 2 == 0) {
    s.half = false;
    return s.skip(uint64_t(halves / 2));
  }
  s.skip(uint64_t(halves / 2));
  s.half = true;
  s.spare = uint32_t(s.next() >> 32);
}

// Calls each(draws, n) with batches of 64-bit words.
template <class S, class Each> void batches64(S& s, int64_t n, Each&& each) {
  alignas(64) uint64_t words[kDrawBatch];
  for (int64_t i = 0; i < n; i += kDrawBatch) {
    const int64_t m = n - i < kDrawBatch ? n - i : kDrawBatch;
    s.fill(words, m);
    each(words, m);
  }
}
// The same of 32-bit draws: a word's low half first.
template <class S, class Each> void batches32(S& s, int64_t n, Each&& each) {
  alignas(64) uint64_t words[kDrawBatch + 1];
  while (n > 0) {
    words[0] = uint64_t(s.spare) << 32;
    const int64_t lead = s.half, fresh = n - lead < 2 * kDrawBatch ? n - lead : 2 * kDrawBatch;
    s.fill(words + 1, (fresh + 1) / 2);
    if (lead || fresh % 2) s.half = fresh % 2 != 0, s.spare = uint32_t(words[(fresh + 1) / 2] >> 32);
    uint32_t draws[2 * kDrawBatch + 2];
    memcpy(draws, words, size_t(8 * (1 + (fresh + 1) / 2)));
    each(draws + 2 - lead, lead + fresh);
    n -= lead + fresh;
  }
}
// The same of draws that are parts of 32 bits, the lowest first; `skip` of the first 32 bits' parts were used.
template <class U, class S, class Each> void batchesPart(S& s, int64_t bits, int64_t skip, int64_t n, Each&& each) {
  const int64_t parts = 32 / bits;
  const uint32_t mask = (1u << bits) - 1;
  batches32(s, (skip + n + parts - 1) / parts, [&](const uint32_t* draws, int64_t m) {
    U part[1024];
    for (int64_t i = 0; i < m; i += 32) {
      const int64_t some = m - i < 32 ? m - i : 32;
      for (int64_t j = 0; j < some; j++) {
        for (int64_t p = 0; p < parts; p++) part[j * parts + p] = U(draws[i + j] >> (p * bits) & mask);
      }
      const int64_t got = some * parts - skip, k = got < n ? got : n;
      each(part + skip, k);
      skip = 0;
      n -= k;
    }
  });
}

// Lemire's method over draws of W bits: count = range + 1 values, a draw is rejected where the low part of the product is below `least`.
template <class W, class Wider, class T> struct Bounded {
  T* out;
  uint64_t off;
  W count, least;
  Bounded(T* out, uint64_t off, uint64_t range) : out(out), off(off), count(W(range + 1)), least(W(W(W(~W(0)) - W(range)) % W(range + 1))) {}
  void operator()(const W* draws, int64_t n) {
    int rejected = 0;
    for (int64_t i = 0; i < n; i++) rejected |= W(Wider(draws[i]) * count) < least;
    if (!rejected) {
      for (int64_t i = 0; i < n; i++) out[i] = T(off + uint64_t((Wider(draws[i]) * count) >> (8 * sizeof(W))));
      out += n;
      return;
    }
    for (int64_t i = 0; i < n; i++) {
      const Wider m = Wider(draws[i]) * count;
      if (W(m) >= least) *out++ = T(off + uint64_t(m >> (8 * sizeof(W))));
    }
  }
};

// A block of draws: the stream is moved to it, and the batches come.
template <class S> void seekDraw(S& s, const DrawPlan& plan, int64_t from) {
  const int64_t whole = plan.bits < 32 ? from * plan.bits / 32 * 32 / plan.bits : from;
  passDraws(s, plan.bits, whole);
}

template <class T, class S> T* drawIntegers(S& s, const DrawPlan& plan, int64_t skip, int64_t n, uint64_t off, uint64_t range, T* out) {
  const bool full = plan.kind == kFull;
  auto plain = [&](const auto* draws, int64_t m) {
    for (int64_t i = 0; i < m; i++) out[i] = T(off + draws[i]);
    out += m;
  };
  if (plan.bits == 64) {
    if (full) batches64(s, n, plain);
    else {
      Bounded<uint64_t, u128, T> some(out, off, range);
      batches64(s, n, some), out = some.out;
    }
  } else if (plan.bits == 32) {
    if (full) batches32(s, n, plain);
    else {
      Bounded<uint32_t, uint64_t, T> some(out, off, range);
      batches32(s, n, some), out = some.out;
    }
  } else if (full) batchesPart<uint32_t>(s, plan.bits, skip, n, plain);
  else if (plan.bits == 16) {
    Bounded<uint16_t, uint32_t, T> some(out, off, range);
    batchesPart<uint16_t>(s, 16, skip, n, some), out = some.out;
  } else {
    Bounded<uint8_t, uint16_t, T> some(out, off, range);
    batchesPart<uint8_t>(s, 8, skip, n, some), out = some.out;
  }
  return out;
}

template <class S> void drawFloats(S& s, const DrawPlan& plan, int64_t n, double* out) {
  const double low = plan.low, range = plan.range;
  const bool affine = plan.kind == kAffine;
  batches64(s, n, [&](const uint64_t* draws, int64_t m) {
    if (affine) for (int64_t i = 0; i < m; i++) out[i] = low + range * (double(int64_t(draws[i] >> 11)) * 0x1p-53);
    else for (int64_t i = 0; i < m; i++) out[i] = double(int64_t(draws[i] >> 11)) * 0x1p-53;
    out += m;
  });
}
template <class S> void drawFloats(S& s, const DrawPlan& plan, int64_t n, float* out) {
  const float low = float(plan.low), range = float(plan.range);
  const bool affine = plan.kind == kAffine;
  batches32(s, n, [&](const uint32_t* draws, int64_t m) {
    if (affine) for (int64_t i = 0; i < m; i++) out[i] = low + range * (float(int32_t(draws[i] >> 8)) * 0x1p-24f);
    else for (int64_t i = 0; i < m; i++) out[i] = float(int32_t(draws[i] >> 8)) * 0x1p-24f;
    out += m;
  });
}

template <class T, class Source> void drawBlock(const Call& call, const DrawPlan& plan) {
  uint64_t* state = reinterpret_cast<uint64_t*>(call.at[1]);
  T* out = reinterpret_cast<T*>(call.at[2]) + call.index * plan.block;
  const int64_t from = plan.first + call.index * plan.block;
  const int64_t left = plan.count - call.index * plan.block, n = left < plan.block ? left : plan.block;
  Stream<Source> s(state);
  s.open(state);
  int64_t given = n;
  if (n > 0) {
    seekDraw(s, plan, from);
    if constexpr (std::is_floating_point<T>::value) drawFloats(s, plan, n, out);
    else {
      const T* end = drawIntegers(s, plan, plan.bits < 32 ? from % (32 / plan.bits) : 0, n, state[kOffset], state[kRange], out);
      given = end - out;
      reinterpret_cast<int64_t*>(call.at[3])[call.index] = given;
    }
  }
  if (plan.save && given == n) {
    Stream<Source> end(state);
    end.open(state);
    passDraws(end, plan.bits, plan.first + plan.count);
    end.close(state);
  }
}
template <class T> void randomDraw(const Call& call) {
  const DrawPlan plan(reinterpret_cast<const double*>(call.at[0]));
  if (plan.generator == 0) drawBlock<T, Pcg>(call, plan);
  else drawBlock<T, Philox>(call, plan);
}

void putRandomDraw(Kernels& table) {
  Gufunc* row = table.gufuncs[kGufunc_randomDraw];
  row[kBool] = randomDraw<uint8_t>;
  row[kI8] = randomDraw<int8_t>;
  row[kI16] = randomDraw<int16_t>;
  row[kI32] = randomDraw<int32_t>;
  row[kI64] = randomDraw<int64_t>;
  row[kU8] = randomDraw<uint8_t>;
  row[kU16] = randomDraw<uint16_t>;
  row[kU32] = randomDraw<uint32_t>;
  row[kU64] = randomDraw<uint64_t>;
  row[kF32] = randomDraw<float>;
  row[kF64] = randomDraw<double>;
}
