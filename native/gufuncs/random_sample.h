// Distributions that take as many draws as they happen to need: one element after the other, in one call (the stream of NumPy), or in
// blocks of 1,024 that each have counters of their own (Philox). Twin: src/kernels/gufuncs/random/sample.ts.

// Gamma with scale 1: Marsaglia & Tsang (2000); below 1 Ahrens & Dieter's rejection in Devroye's form (1986).
template <class S> double gamma(S& s, const double* t, double shape) {
  const Ziggurat n = normalLayers(t), e = exponentialLayers(t);
  if (shape == 1) return exponential<double>(s, e);
  if (shape == 0) return 0;
  if (shape < 1) {
    for (;;) {
      const double u = s.nextDouble(), v = exponential<double>(s, e);
      if (u <= 1 - shape) {
        const double x = pow(u, 1 / shape);
        if (x <= v) return x;
      } else {
        const double y = -log((1 - u) / shape), x = pow(1 - shape + shape * y, 1 / shape);
        if (x <= v + y) return x;
      }
    }
  }
  const double b = shape - 1. / 3, c = 1 / sqrt(9 * b);
  for (;;) {
    double x, v;
    do {
      x = normal<double>(s, n);
      v = 1 + c * x;
    } while (v <= 0);
    v = v * v * v;
    const double u = s.nextDouble();
    if (u < 1 - 0.0331 * (x * x) * (x * x)) return b * v;
    if (log(u) < 0.5 * x * x + b * (1 - v + log(v))) return b * v;
  }
}

// Beta: Johnk's rejection where both parameters are at most 1, else of two gammas.
template <class S> double beta(S& s, const double* t, double a, double b) {
  if (a > 1 || b > 1) {
    const double x = gamma(s, t, a), y = gamma(s, t, b);
    return x / (x + y);
  }
  if (a < 3e-103 && b < 3e-103) return (a + b) * s.nextDouble() < a ? 1 : 0;  // the rejection would not end
  for (;;) {
    const double u = s.nextDouble(), v = s.nextDouble(), x = pow(u, 1 / a), y = pow(v, 1 / b);
    if (!(x + y <= 1 && u + v > 0)) continue;
    if (x > 0 && y > 0) return x / (x + y);
    double logX = log(u) / a, logY = log(v) / b;  // both underflowed
    const double most = logX > logY ? logX : logY;
    logX -= most, logY -= most;
    return exp(logX - log(exp(logX) + exp(logY)));
  }
}

// The logarithm of gamma(x), x >= 1: Stirling's series from 7 on.
inline double logGamma(double x) {
  static const double series[10] = {1. / 12, -1. / 360, 1. / 1260, -1. / 1680, 1. / 1188, -691. / 360360, 1. / 156, -3617. / 122400, 43867. / 244188, -174611. / 125400};
  if (x == 1 || x == 2) return 0;
  const int64_t n = x < 7 ? int64_t(7 - x) : 0;
  double x0 = x + double(n), x2 = (1 / x0) * (1 / x0), sum = series[9];
  for (int k = 8; k >= 0; k--) sum = sum * x2 + series[k];
  sum = sum / x0 + 0.5 * 1.8378770664093453 + (x0 - 0.5) * log(x0) - x0;
  for (int64_t k = 0; k < n; k++) {
    sum -= log(x0 - 1);
    x0 -= 1;
  }
  return sum;
}

// Poisson: products of uniforms below a mean of 10; else Hormann's transformed rejection with squeeze, PTRS (1993).
template <class S> int64_t poisson(S& s, double mean) {
  if (mean == 0) return 0;
  if (mean < 10) {
    const double least = exp(-mean);
    double product = 1;
    for (int64_t k = 0;; k++) {
      product *= s.nextDouble();
      if (!(product > least)) return k;
    }
  }
  const double root = sqrt(mean), logMean = log(mean), b = 0.931 + 2.53 * root, a = -0.059 + 0.02483 * b;
  const double inverse = 1.1239 + 1.1328 / (b - 3.4), limit = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const double u = s.nextDouble() - 0.5, v = s.nextDouble(), us = 0.5 - fabs(u);
    const double kd = floor((2 * a / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= limit) return int64_t(kd);
    if (kd < 0 || (us < 0.013 && v > us)) continue;
    if (log(v) + log(inverse) - log(a / (us * us) + b) <= -mean + kd * logMean - logGamma(kd + 1)) return int64_t(kd);
  }
}

// Binomial of p <= 0.5 with a small mean: the distribution function, from 0 on.
template <class S> int64_t binomialInversion(S& s, int64_t n, double p) {
  const double q = 1 - p, none = exp(double(n) * log(q)), np = double(n) * p;
  const double limit = np + 10 * sqrt(np * q + 1);
  const int64_t bound = int64_t(double(n) < limit ? double(n) : limit);
  int64_t x = 0;
  double px = none, u = s.nextDouble();
  while (u > px) {
    x++;
    if (x > bound) {
      x = 0;
      px = none;
      u = s.nextDouble();
    } else {
      u -= px;
      px = (double(n - x + 1) * p * px) / (double(x) * q);
    }
  }
  return x;
}
// Stirling's correction as BTPE has it.
inline double correction(double x) {
  const double x2 = x * x;
  return (13680. - (462. - (132. - (99. - 140. / x2) / x2) / x2) / x2) / x / 166320.;
}
// Binomial of p <= 0.5 with a mean over 30: Kachitvichyanukul & Schmeiser's BTPE (1988), its steps by their numbers.
template <class S> int64_t binomialBtpe(S& s, int64_t n, double p) {
  const double q = 1 - p, nd = double(n), fm = nd * p + p;
  const int64_t m = int64_t(floor(fm));
  const double md = double(m), nrq = nd * p * q;
  const double p1 = floor(2.195 * sqrt(nrq) - 4.6 * q) + 0.5, xm = md + 0.5, xl = xm - p1, xr = xm + p1, c = 0.134 + 20.5 / (15.3 + md);
  double a = (fm - xl) / (fm - xl * p);
  const double laml = a * (1 + a / 2);
  a = (xr - fm) / (xr * q);
  const double lamr = a * (1 + a / 2), p2 = p1 * (1 + 2 * c), p3 = p2 + c / laml, p4 = p3 + c / lamr;
  for (;;) {
    const double u = s.nextDouble() * p4;  // 1
    double v = s.nextDouble(), y;
    if (u <= p1) return int64_t(floor(xm - p1 * v + u));
    if (u <= p2) {  // 2
      const double x = xl + (u - p1) / c;
      v = v * c + 1 - fabs(md - x + 0.5) / p1;
      if (v > 1) continue;
      y = floor(x);
    } else if (u <= p3) {  // 3
      y = floor(xl + log(v) / laml);
      if (y < 0 || v == 0) continue;
      v = v * (u - p2) * laml;
    } else {  // 4
      y = floor(xr - log(v) / lamr);
      if (y > nd || v == 0) continue;
      v = v * (u - p3) * lamr;
    }
    const double k = fabs(y - md);  // 5
    if (k <= 20 || k >= nrq / 2 - 1) {
      const double ratio = p / q, am = ratio * (nd + 1);
      double f = 1;
      if (md < y) for (double i = md + 1; i <= y; i++) f *= am / i - ratio;
      else for (double i = y + 1; i <= md; i++) f /= am / i - ratio;
      if (v > f) continue;
      return int64_t(y);
    }
    const double rho = (k / nrq) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / nrq + 0.5), t = -k * k / (2 * nrq), logV = log(v);
    if (logV < t - rho) return int64_t(y);
    if (logV > t + rho) continue;
    const double x1 = y + 1, f1 = md + 1, z = nd + 1 - md, w = nd - y + 1;
    if (logV > xm * log(f1 / x1) + (nd - md + 0.5) * log(z / w) + (y - md) * log(w * p / (x1 * q)) + correction(f1) + correction(z) + correction(x1) + correction(w)) continue;
    return int64_t(y);
  }
}
template <class S> int64_t binomial(S& s, double n, double p) {
  const int64_t all = int64_t(n);
  if (all == 0 || p == 0) return 0;
  const double r = p <= 0.5 ? p : 1 - p;
  const int64_t x = r * n <= 30 ? binomialInversion(s, all, r) : binomialBtpe(s, all, r);
  return p <= 0.5 ? x : all - x;
}

// Numbers: {generator, distribution, elements, elements of a call, whether calls have counters of their own, strides of a and of b,
// whether a and b are applied}. Views: numbers, state, tables, a, b (float64; uint64 for bounded integers), out.
enum Distribution { kNormal, kExponential, kGamma, kBeta, kPoisson, kBinomial, kIntegers };
struct SamplePlan {
  int64_t generator, distribution, all, block, own, strideA, strideB, applied;
  explicit SamplePlan(const double* p)
      : generator(int64_t(p[0])), distribution(int64_t(p[1])), all(int64_t(p[2])), block(int64_t(p[3])), own(int64_t(p[4])), strideA(int64_t(p[5])), strideB(int64_t(p[6])), applied(int64_t(p[7])) {}
};

template <class T, class S> void sampleFloats(S& s, const Call& call, const SamplePlan& plan, int64_t from, int64_t n) {
  const double* t = reinterpret_cast<const double*>(call.at[2]);
  const double* a = reinterpret_cast<const double*>(call.at[3]) + from * plan.strideA;
  const double* b = reinterpret_cast<const double*>(call.at[4]) + from * plan.strideB;
  T* out = reinterpret_cast<T*>(call.at[5]) + from;
  const Ziggurat layers = plan.distribution == kNormal ? normalLayers(t) : exponentialLayers(t);
  switch (plan.distribution) {
    case kNormal:
      if (plan.own) normalBlock(s, layers, n, out);
      else for (int64_t i = 0; i < n; i++) out[i] = normal<T>(s, layers);
      if (plan.applied) for (int64_t i = 0; i < n; i++) out[i] = T(a[i * plan.strideA]) + T(b[i * plan.strideB]) * out[i];
      break;
    case kExponential:
      if (plan.own) exponentialBlock(s, layers, n, out);
      else for (int64_t i = 0; i < n; i++) out[i] = exponential<T>(s, layers);
      if (plan.applied) for (int64_t i = 0; i < n; i++) out[i] = T(b[i * plan.strideB]) * out[i];
      break;
    case kGamma:
      for (int64_t i = 0; i < n; i++) out[i] = T(gamma(s, t, a[i * plan.strideA]));
      if (plan.applied) for (int64_t i = 0; i < n; i++) out[i] = T(b[i * plan.strideB]) * out[i];
      break;
    default:
      for (int64_t i = 0; i < n; i++) out[i] = T(beta(s, t, a[i * plan.strideA], b[i * plan.strideB]));
  }
}

// Whole numbers with bounds of their own: draws of 8 and 16 bits are parts of one of 32, the lowest first.
template <class W, class S> struct Parts {
  S& s;
  uint32_t rest = 0;
  int left = 0;
  W next() {
    if (left == 0) rest = s.next32(), left = 4 / int(sizeof(W));
    else rest >>= 8 * sizeof(W) % 32;
    left--;
    return W(rest);
  }
  W below(uint64_t range) {
    if (range == 0) return 0;
    if (range == W(~W(0))) return next();
    const W count = W(range + 1), least = W(W(W(~W(0)) - W(range)) % count);
    for (;;) {
      const uint32_t m = uint32_t(next()) * count;
      if (W(m) >= least) return W(m >> (8 * sizeof(W)));
    }
  }
};
template <class T, class S> void sampleIntegers(S& s, const Call& call, const SamplePlan& plan, int64_t from, int64_t n) {
  T* out = reinterpret_cast<T*>(call.at[5]) + from;
  if (plan.distribution != kIntegers) {
    const double* a = reinterpret_cast<const double*>(call.at[3]) + from * plan.strideA;
    const double* b = reinterpret_cast<const double*>(call.at[4]) + from * plan.strideB;
    if (plan.distribution == kPoisson) for (int64_t i = 0; i < n; i++) out[i] = T(poisson(s, a[i * plan.strideA]));
    else for (int64_t i = 0; i < n; i++) out[i] = T(binomial(s, a[i * plan.strideA], b[i * plan.strideB]));
    return;
  }
  const uint64_t* off = reinterpret_cast<const uint64_t*>(call.at[3]) + from * plan.strideA;
  const uint64_t* range = reinterpret_cast<const uint64_t*>(call.at[4]) + from * plan.strideB;
  auto each = [&](auto&& below) {
    for (int64_t i = 0; i < n; i++) out[i] = T(off[i * plan.strideA] + below(range[i * plan.strideB]));
  };
  if constexpr (sizeof(T) >= 4) each([&](uint64_t r) { return s.below(r); });
  else if constexpr (sizeof(T) == 2) {
    Parts<uint16_t, S> parts{s};
    each([&](uint64_t r) { return parts.below(r); });
  } else {
    Parts<uint8_t, S> parts{s};
    each([&](uint64_t r) { return parts.below(r); });
  }
}

template <class T, class Source> void sampleBlock(const Call& call, const SamplePlan& plan) {
  uint64_t* state = reinterpret_cast<uint64_t*>(call.at[1]);
  const int64_t from = call.index * plan.block, left = plan.all - from, n = left < plan.block ? left : plan.block;
  auto sample = [&](auto& s) {
    if constexpr (std::is_floating_point<T>::value) sampleFloats<T>(s, call, plan, from, n);
    else sampleIntegers<T>(s, call, plan, from, n);
  };
  if constexpr (std::is_same<Source, Philox>::value) {
    if (plan.own) {
      Stream<Philox> s(state, uint64_t(call.index));
      return sample(s);
    }
  }
  Stream<Source> s(state);
  s.open(state);
  sample(s);
  s.close(state);
}
template <class T> void randomSample(const Call& call) {
  const SamplePlan plan(reinterpret_cast<const double*>(call.at[0]));
  if (plan.generator == 0) sampleBlock<T, Pcg>(call, plan);
  else sampleBlock<T, Philox>(call, plan);
}

void putRandomSample(Kernels& table) {
  Gufunc* row = table.gufuncs[kGufunc_randomSample];
  row[kI8] = randomSample<int8_t>;
  row[kI16] = randomSample<int16_t>;
  row[kI32] = randomSample<int32_t>;
  row[kI64] = randomSample<int64_t>;
  row[kU8] = randomSample<uint8_t>;
  row[kU16] = randomSample<uint16_t>;
  row[kU32] = randomSample<uint32_t>;
  row[kU64] = randomSample<uint64_t>;
  row[kF32] = randomSample<float>;
  row[kF64] = randomSample<double>;
}
