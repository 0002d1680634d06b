// Between the transform z of m = n / 2 complex elements and the half spectrum x of n real ones that were read as these.
// Twins: src/kernels/gufuncs/fourier/real.ts and chirp.ts.

// The numbers of `fftReal`: those of src/kernels/gufuncs/fourier/real.ts.
enum RealNumber { kRealMode, kRealLength, kRealLanes, kRealAllLanes, kRealPanels, kRealPairs, kRealBlocks, kRealInStep, kRealInLane, kRealInImaginary, kRealOutStep, kRealOutLane, kRealOutImaginary, kRealHave, kRealConjugate, kRealScale, kRealBits, kRealMirror };
enum RealMode { kUnpack, kPack, kExpand };

template <class T> inline Complex<T> conjugate(Complex<T> a) { return {a.re, -a.im}; }

template <class T> struct HalfSpectrum {
  const T* in;
  T* out;
  int64_t inStep, inImaginary, outStep, outImaginary, have, m;
  T sign, scale;
  bool mirror;
  Complex<T> read(int64_t k) const { return k < have ? Complex<T>{in[k * inStep], in[k * inStep + inImaginary] * sign} : Complex<T>{0, 0}; }
  void write(int64_t k, Complex<T> a) const { out[k * outStep] = a.re, out[k * outStep + outImaginary] = a.im; }

  // Results k and m - k, by w, the k-th power of the root of unity of the order n.
  void unpack(int64_t k, Complex<T> w) const {
    const Complex<T> a = {in[k * inStep], in[k * inStep + inImaginary]};
    if (k == 0) {
      write(0, {(a.re + a.im) * scale, 0});
      write(m, {(a.re - a.im) * scale, 0});
      return;
    }
    const T* last = in + (m - k) * inStep;
    const Complex<T> b = {last[0], -last[inImaginary]}, s = {a.re + b.re, a.im + b.im}, d = {a.re - b.re, a.im - b.im};
    const Complex<T> t = {d.re * w.im + d.im * w.re, d.im * w.im - d.re * w.re};
    const T half = scale * T(0.5);
    const Complex<T> one = {(s.re + t.re) * half, (s.im + t.im) * half * sign}, two = {(s.re - t.re) * half, (t.im - s.im) * half * sign};
    write(k, one);
    write(m - k, two);
    if (mirror) {
      write(2 * m - k, conjugate(one));
      write(m + k, conjugate(two));
    }
  }
  void pack(int64_t k, Complex<T> w) const {
    const Complex<T> a = read(k), last = read(m - k);
    if (k == 0) return write(0, {a.re + last.re, a.re - last.re});
    const Complex<T> b = conjugate(last), s = {a.re + b.re, a.im + b.im}, d = {a.re - b.re, a.im - b.im};
    const Complex<T> t = {d.re * w.im - d.im * w.re, d.re * w.re + d.im * w.im};
    write(k, {s.re + t.re, s.im + t.im});
    write(m - k, {s.re - t.re, t.im - s.im});
  }
  // All m elements, an odd number, from the first half.
  void expand(int64_t k) const {
    const Complex<T> a = read(k);
    if (k == 0) return write(0, {a.re, 0});
    write(k, a);
    write(m - k, conjugate(a));
  }
};

// fftReal: views numbers, tables, in, out. One call for each block of pairs of each panel of lines.
template <class T> void fftReal(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  auto number = [&](RealNumber place) { return int64_t(numbers[place]); };
  const T* table = reinterpret_cast<const T*>(call.at[1]);
  const int64_t blocks = number(kRealBlocks), bits = number(kRealBits), low = int64_t(1) << bits, mode = number(kRealMode), m = number(kRealLength);
  const int64_t block = call.index % blocks, panel = call.index / blocks % number(kRealPanels);
  const int64_t begin = block * number(kRealPairs), last = (mode == kExpand ? (m - 1) / 2 : m / 2) + 1, end = begin + number(kRealPairs) < last ? begin + number(kRealPairs) : last;
  const int64_t first = panel * number(kRealLanes), lanes = first + number(kRealLanes) < number(kRealAllLanes) ? number(kRealLanes) : number(kRealAllLanes) - first;
  HalfSpectrum<T> spectrum = {nullptr, nullptr, number(kRealInStep), number(kRealInImaginary), number(kRealOutStep), number(kRealOutImaginary), number(kRealHave), m, T(numbers[kRealConjugate]), T(numbers[kRealScale]), numbers[kRealMirror] != 0};
  const T* in = reinterpret_cast<const T*>(call.at[2]) + first * number(kRealInLane);
  T* out = reinterpret_cast<T*>(call.at[3]) + first * number(kRealOutLane);
  const int64_t inLane = number(kRealInLane), outLane = number(kRealOutLane);
  for (int64_t k = begin; k < end; k++) {
    const T* a = table + 2 * (low + (k >> bits));
    const T* b = table + 2 * (k & (low - 1));
    const Complex<T> w = {a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]};
    for (int64_t l = 0; l < lanes; l++) {
      spectrum.in = in + l * inLane;
      spectrum.out = out + l * outLane;
      if (mode == kUnpack) spectrum.unpack(k, w);
      else if (mode == kPack) spectrum.pack(k, w);
      else spectrum.expand(k);
    }
  }
}

// The numbers of `fftMultiply`: those of src/kernels/gufuncs/fourier/chirp.ts.
enum ChirpNumber { kChirpBlock, kChirpBlocks, kChirpTotal, kChirpHave, kChirpHaveImaginary, kChirpInStep, kChirpInImaginary, kChirpOutStep, kChirpOutImaginary, kChirpSwapIn, kChirpSwapOut, kChirpScale };

// fftMultiply: views numbers, factors, in, out. One call for each block of a line: its elements times factors, zeros where it has none.
template <class T> void fftMultiply(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  auto number = [&](ChirpNumber place) { return int64_t(numbers[place]); };
  const T* factors = reinterpret_cast<const T*>(call.at[1]);
  const T* in = reinterpret_cast<const T*>(call.at[2]);
  T* out = reinterpret_cast<T*>(call.at[3]);
  const int64_t begin = call.index % number(kChirpBlocks) * number(kChirpBlock), total = number(kChirpTotal), end = begin + number(kChirpBlock) < total ? begin + number(kChirpBlock) : total;
  const int64_t have = number(kChirpHave), whole = number(kChirpHaveImaginary), inStep = number(kChirpInStep), inImaginary = number(kChirpInImaginary);
  const int64_t outStep = number(kChirpOutStep), outImaginary = number(kChirpOutImaginary);
  const bool swapIn = numbers[kChirpSwapIn] != 0, swapOut = numbers[kChirpSwapOut] != 0;
  const T scale = T(numbers[kChirpScale]);
  for (int64_t e = begin; e < end; e++) {
    Complex<T> a = {0, 0};
    if (e < have) {
      a = {in[e * inStep], e < whole ? in[e * inStep + inImaginary] : T(0)};
      if (swapIn) a = {a.im, a.re};
      const T* w = factors + 2 * e;
      a = {(a.re * w[0] - a.im * w[1]) * scale, (a.re * w[1] + a.im * w[0]) * scale};
      if (swapOut) a = {a.im, a.re};
    }
    out[e * outStep] = a.re;
    if (outImaginary) out[e * outStep + outImaginary] = a.im;
  }
}
