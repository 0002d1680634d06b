// Normal and exponential numbers by the ziggurat (Marsaglia & Tsang 2000, in Doornik's form): 256 layers, one draw for 99 numbers of 100.
// Tables are a view, made in src/api/random/tables.ts: widths, densities and limits of the layers of the normal, then of the exponential;
// those of float32 hold floats, widened. Twin: src/kernels/gufuncs/random/ziggurat.ts.

struct Ziggurat {
  const double *w, *f, *k;
  double start, inverse;  // where the tail begins
};
inline Ziggurat normalLayers(const double* t) { return {t, t + 256, t + 512, 3.6541528853610087963519472518, 0.27366123732975827203338247596}; }
inline Ziggurat exponentialLayers(const double* t) { return {t + 768, t + 1024, t + 1280, 7.6971174701310497140446280481, 0}; }

// A draw's layer, place in it and sign; whether that is under the curve is decided by `settle` where `inside` does not say so.
struct NormalDraw {
  uint64_t layer, place;
  bool negative;
  explicit NormalDraw(uint64_t r) : layer(r & 255), place(r >> 9 & 0xFFFFFFFFFFFFF), negative(r >> 8 & 1) {}
  explicit NormalDraw(uint32_t r) : layer(r & 255), place(r >> 9), negative(r >> 8 & 1) {}
  // The sign is put in as a bit: a branch on it would be guessed wrong every other time (3 ns a number).
  template <class T> T value(const Ziggurat& z) const {
    using Bits = typename std::conditional<sizeof(T) == 8, uint64_t, uint32_t>::type;
    T x = T(int64_t(place)) * T(z.w[layer]);
    Bits bits;
    memcpy(&bits, &x, sizeof x);
    bits ^= Bits(negative) << (8 * sizeof(T) - 1);
    memcpy(&x, &bits, sizeof x);
    return x;
  }
  bool inside(const Ziggurat& z) const { return double(int64_t(place)) < z.k[layer]; }
};
template <class S> bool settleNormal(S& s, const Ziggurat& z, const NormalDraw& draw, double& x) {
  if (draw.layer == 0) {
    for (;;) {
      const double xx = -z.inverse * log1p(-s.nextDouble()), yy = -log1p(-s.nextDouble());
      if (yy + yy > xx * xx) {
        x = draw.place >> 8 & 1 ? -(z.start + xx) : z.start + xx;
        return true;
      }
    }
  }
  return (z.f[draw.layer - 1] - z.f[draw.layer]) * s.nextDouble() + z.f[draw.layer] < exp(-0.5 * x * x);
}
template <class S> bool settleNormal(S& s, const Ziggurat& z, const NormalDraw& draw, float& x) {
  if (draw.layer == 0) {
    for (;;) {
      const float xx = -float(z.inverse) * log1pf(-s.nextFloat()), yy = -log1pf(-s.nextFloat());
      if (yy + yy > xx * xx) {
        x = draw.place >> 8 & 1 ? -(float(z.start) + xx) : float(z.start) + xx;
        return true;
      }
    }
  }
  const float low = float(z.f[draw.layer]), high = float(z.f[draw.layer - 1]);
  return double((high - low) * s.nextFloat() + low) < exp(-0.5 * double(x) * double(x));
}
template <class S> NormalDraw nextNormal(S& s, double) { return NormalDraw(s.next()); }
template <class S> NormalDraw nextNormal(S& s, float) { return NormalDraw(s.next32()); }
template <class T, class S> T normal(S& s, const Ziggurat& z) {
  for (;;) {
    const NormalDraw draw = nextNormal(s, T());
    T x = draw.value<T>(z);
    if (draw.inside(z) || settleNormal(s, z, draw, x)) return x;
  }
}

struct ExponentialDraw {
  uint64_t layer, place;
  explicit ExponentialDraw(uint64_t r) : layer(r >> 3 & 255), place(r >> 11) {}
  explicit ExponentialDraw(uint32_t r) : layer(r >> 1 & 255), place(r >> 9) {}
  template <class T> T value(const Ziggurat& z) const { return T(int64_t(place)) * T(z.w[layer]); }
  bool inside(const Ziggurat& z) const { return double(int64_t(place)) < z.k[layer]; }
};
template <class S> bool settleExponential(S& s, const Ziggurat& z, const ExponentialDraw& draw, double& x) {
  if (draw.layer == 0) {
    x = z.start - log1p(-s.nextDouble());
    return true;
  }
  return (z.f[draw.layer - 1] - z.f[draw.layer]) * s.nextDouble() + z.f[draw.layer] < exp(-x);
}
template <class S> bool settleExponential(S& s, const Ziggurat& z, const ExponentialDraw& draw, float& x) {
  if (draw.layer == 0) {
    x = float(z.start) - log1pf(-s.nextFloat());
    return true;
  }
  const float low = float(z.f[draw.layer]), high = float(z.f[draw.layer - 1]);
  return double((high - low) * s.nextFloat() + low) < exp(-double(x));
}
template <class S> ExponentialDraw nextExponential(S& s, double) { return ExponentialDraw(s.next()); }
template <class S> ExponentialDraw nextExponential(S& s, float) { return ExponentialDraw(s.next32()); }
template <class T, class S> T exponential(S& s, const Ziggurat& z) {
  for (;;) {
    const ExponentialDraw draw = nextExponential(s, T());
    T x = draw.value<T>(z);
    if (draw.inside(z) || settleExponential(s, z, draw, x)) return x;
  }
}

// A block that has its words to itself: one draw for each number first, all at once; then, in their order, what those that are outside of
// their layer need, from the words behind.
template <class T, class Draw, class S, class Settle, class Again> void zigguratBlock(S& s, const Ziggurat& z, int64_t n, T* out, Settle&& settle, Again&& again) {
  using Word = typename std::conditional<sizeof(T) == 8, uint64_t, uint32_t>::type;
  constexpr int64_t most = 1024;  // numbers of a block
  uint64_t words[most];
  Word draws[most];
  uint16_t outside[most];
  s.fill(words, sizeof(T) == 8 ? n : (n + 1) / 2);
  memcpy(draws, words, size_t(n) * sizeof(Word));
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    const Draw draw(draws[i]);
    out[i] = draw.template value<T>(z);
    outside[count] = uint16_t(i);
    count += !draw.inside(z);
  }
  for (int64_t j = 0; j < count; j++) {
    T& x = out[outside[j]];
    if (!settle(Draw(draws[outside[j]]), x)) x = again();
  }
}
template <class T, class S> void normalBlock(S& s, const Ziggurat& z, int64_t n, T* out) {
  zigguratBlock<T, NormalDraw>(s, z, n, out, [&](const NormalDraw& d, T& x) { return settleNormal(s, z, d, x); }, [&] { return normal<T>(s, z); });
}
template <class T, class S> void exponentialBlock(S& s, const Ziggurat& z, int64_t n, T* out) {
  zigguratBlock<T, ExponentialDraw>(s, z, n, out, [&](const ExponentialDraw& d, T& x) { return settleExponential(s, z, d, x); }, [&] { return exponential<T>(s, z); });
}
