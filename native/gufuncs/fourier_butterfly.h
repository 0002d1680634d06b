// Fourier transforms of a few elements: one pass of a longer transform. Each element is a vector of lanes, and each lane is a line of its
// own, so that no lane ever meets another and the bits are the same for every width (and nothing is fused). Twin: src/kernels/gufuncs/fourier/butterfly.ts.

template <class T> constexpr int kFourierLanes = kWideBytes / int(sizeof(T));

// One element of so many lines.
template <class T> struct Wave {
  typename Wide<T>::type re, im;
};
template <class T> inline Wave<T> operator+(const Wave<T>& a, const Wave<T>& b) { return {a.re + b.re, a.im + b.im}; }
template <class T> inline Wave<T> operator-(const Wave<T>& a, const Wave<T>& b) { return {a.re - b.re, a.im - b.im}; }
template <class T> inline Wave<T> zeroWave() {
  Wave<T> a;
  memset(&a, 0, sizeof a);
  return a;
}
// a times -i.
template <class T> inline Wave<T> turned(const Wave<T>& a) { return {a.im, -a.re}; }
template <class T> inline Wave<T> times(const Wave<T>& a, T re, T im) { return {a.re * re - a.im * im, a.re * im + a.im * re}; }
template <class T> inline Wave<T> times(const Wave<T>& a, const Wave<T>& w) { return {a.re * w.re - a.im * w.im, a.re * w.im + a.im * w.re}; }

constexpr int kLargestRadix = 47;  // primes up to here are a pass of their own; beyond, the whole transform is a convolution

template <class T> inline void butterfly4(Wave<T>& x0, Wave<T>& x1, Wave<T>& x2, Wave<T>& x3) {
  const Wave<T> a = x0 + x2, b = x0 - x2, c = x1 + x3, d = turned(x1 - x3);
  x0 = a + c;
  x1 = b + d;
  x2 = a - c;
  x3 = b - d;
}

template <class T> inline void butterfly8(Wave<T>* x) {
  const T half = T(0.70710678118654752440);
  butterfly4(x[0], x[2], x[4], x[6]);
  butterfly4(x[1], x[3], x[5], x[7]);
  const Wave<T> a = x[1], b = x[3], c = turned(x[5]), d = x[7];
  const Wave<T> second = {(b.re + b.im) * half, (b.im - b.re) * half}, fourth = {(d.im - d.re) * half, (-d.re - d.im) * half};
  const Wave<T> e0 = x[0], e1 = x[2], e2 = x[4], e3 = x[6];
  x[0] = e0 + a;
  x[1] = e1 + second;
  x[2] = e2 + c;
  x[3] = e3 + fourth;
  x[4] = e0 - a;
  x[5] = e1 - second;
  x[6] = e2 - c;
  x[7] = e3 - fourth;
}

// An odd number of elements. The k-th result and the k-th from the end share sums and differences of elements as far from the ends;
// roots are those of unity of the order R, (cos, -sin).
template <class T, int R> inline void butterflyOdd(Wave<T>* x, int order, const T* roots) {
  const int r = R ? R : order, half = (r - 1) / 2;
  Wave<T> sums[(R ? R : kLargestRadix) / 2], differences[(R ? R : kLargestRadix) / 2];
#pragma GCC unroll 6
  for (int j = 0; j < half; j++) {
    sums[j] = x[j + 1] + x[r - 1 - j];
    differences[j] = x[j + 1] - x[r - 1 - j];
  }
  const Wave<T> first = x[0];
#pragma GCC unroll 6
  for (int j = 0; j < half; j++) x[0] = x[0] + sums[j];
#pragma GCC unroll 6
  for (int k = 1; k <= half; k++) {
    Wave<T> a = first, b = {differences[0].re * roots[2 * k + 1], differences[0].im * roots[2 * k + 1]};
    a = {a.re + sums[0].re * roots[2 * k], a.im + sums[0].im * roots[2 * k]};
    int at = k;
#pragma GCC unroll 6
    for (int j = 1; j < half; j++) {
      at += k;
      if (at >= r) at -= r;
      a = {a.re + sums[j].re * roots[2 * at], a.im + sums[j].im * roots[2 * at]};
      b = {b.re + differences[j].re * roots[2 * at + 1], b.im + differences[j].im * roots[2 * at + 1]};
    }
    x[k] = {a.re - b.im, a.im + b.re};
    x[r - k] = {a.re + b.im, a.im - b.re};
  }
}

template <class T, int R> inline void butterfly(Wave<T>* x, int order, const T* roots) {
  if constexpr (R == 1) return;
  else if constexpr (R == 2) {
    const Wave<T> a = x[0];
    x[0] = a + x[1];
    x[1] = a - x[1];
  } else if constexpr (R == 4) butterfly4(x[0], x[1], x[2], x[3]);
  else if constexpr (R == 8) butterfly8(x);
  else butterflyOdd<T, R>(x, order, roots);
}

// `count` transforms of one radix: elements `in[c * inNext + j * inStep]` give `out[c * outNext + k * outStep]`, times the factor
// `factors[c * factorNext + k * factorStep]` where there are factors. Where the factor of k = 0 is known to be 1 it is left out.
enum Ones { kNoOne, kFirstOne, kEveryOne };  // for no c, for c = 0, for every c
template <class T> struct Pass {
  const Wave<T>* in;
  int64_t inStep, inNext;
  Wave<T>* out;
  int64_t outStep, outNext, count;
  const T* factors;
  int64_t factorStep, factorNext;
  Ones ones;
  int order;
  const T* roots;
};

template <class T, int R> void pass(const Pass<T>& p) {
  const int r = R ? R : p.order;
  for (int64_t c = 0; c < p.count; c++) {
    Wave<T> x[R ? R : kLargestRadix];
    const Wave<T>* in = p.in + c * p.inNext;
    Wave<T>* out = p.out + c * p.outNext;
    for (int j = 0; j < r; j++) x[j] = in[j * p.inStep];
    butterfly<T, R>(x, r, p.roots);
    if (p.factors) {
      const T* w = p.factors + 2 * c * p.factorNext;
      if (p.ones == kNoOne || (p.ones == kFirstOne && c > 0)) x[0] = times(x[0], w[0], w[1]);
      for (int k = 1; k < r; k++) x[k] = times(x[k], w[2 * k * p.factorStep], w[2 * k * p.factorStep + 1]);
    }
    for (int k = 0; k < r; k++) out[k * p.outStep] = x[k];
  }
}

// By radix; 0 stands for all that have none of their own.
template <class T> constexpr void (*kPasses[14])(const Pass<T>&) = {
  pass<T, 0>, pass<T, 1>, pass<T, 2>, pass<T, 3>, pass<T, 4>, pass<T, 5>, nullptr, pass<T, 7>, pass<T, 8>, nullptr, nullptr, pass<T, 11>, nullptr, pass<T, 13>,
};
