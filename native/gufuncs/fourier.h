// Fourier transforms of lines (vectors and complex numbers: lanes.h). Twin: src/kernels/gufuncs/fourier/lines.ts.
#include "fourier_butterfly.h"
#include "fourier_tree.h"
#include "fourier_real.h"

// The numbers of `fft`, in their order; src/kernels/gufuncs/fourier/numbers.ts is the twin and says what they are.
enum FourierNumber {
  kCallLanes, kAllLanes, kPanels, kInStep, kInLane, kInImaginary, kOutStep, kOutLane, kOutImaginary, kHave, kHaveImaginary, kHaveStep, kHaveLane,
  kWant, kWantStep, kWantLane, kSwapIn, kSwapOut, kScale, kStream, kFactors, kFactorTable, kFactorBits, kTreeNodes,
};

// Where elements of a panel of lines lie: element e of lane l at step * e + lane * l, its imaginary part `imaginary` behind it (0: none
// is stored). Of the whole line it is number numberStep * e + numberLane * l; those from `count` on are zero or unwanted, and imaginary parts from `countImaginary` on zero.
struct Lines {
  int64_t step, lane, imaginary, count, countImaginary, numberStep, numberLane;
  // How many lanes of element e, from lane `first` on, are below a count.
  int64_t lanesOf(int64_t e, int64_t first, int64_t lanes, int64_t below) const {
    const int64_t rest = below - e * numberStep - first * numberLane;
    if (rest <= 0) return 0;
    return numberLane == 0 || rest >= lanes ? lanes : rest;
  }
};

// Lanes next to each other: a whole vector of them.
template <class T> inline void loadNear(const T* from, Wave<T>& x) {
  constexpr int width = kFourierLanes<T>;
  T re[width], im[width];
  for (int l = 0; l < width; l++) re[l] = from[2 * l], im[l] = from[2 * l + 1];
  memcpy(&x.re, re, sizeof re);
  memcpy(&x.im, im, sizeof im);
}

// `stream`: around the caches, where the place is aligned. 16 MB of columns are stored in 2 ms so, in 5 otherwise: their lines need not be read.
template <class T> inline void storeNear(T* to, const Wave<T>& x, bool stream) {
  constexpr int width = kFourierLanes<T>;
  T both[2 * width];
  for (int l = 0; l < width; l++) both[2 * l] = x.re[l], both[2 * l + 1] = x.im[l];
#if defined(__x86_64__)
  if (stream && reinterpret_cast<uintptr_t>(to) % kWideBytes == 0) {
    for (int half = 0; half < 2; half++) {
#if defined(__AVX512F__)
      _mm512_stream_si512(reinterpret_cast<__m512i*>(to + half * width), _mm512_loadu_si512(both + half * width));
#elif defined(__AVX__)
      _mm256_stream_si256(reinterpret_cast<__m256i*>(to + half * width), _mm256_loadu_si256(reinterpret_cast<const __m256i*>(both + half * width)));
#else
      _mm_stream_si128(reinterpret_cast<__m128i*>(to + half * width), _mm_loadu_si128(reinterpret_cast<const __m128i*>(both + half * width)));
#endif
    }
    return;
  }
#endif
  (void)stream;
  memcpy(to, both, sizeof both);
}

inline void endStream() {
#if defined(__x86_64__)
  _mm_sfence();
#endif
}

// Reads one element of some neighbouring lanes.
template <class T> inline void loadLanes(const T* from, int64_t lanes, Wave<T>& x) {
  if (lanes == kFourierLanes<T>) return loadNear(from, x);
  x = zeroWave<T>();
  for (int64_t l = 0; l < lanes; l++) x.re[l] = from[2 * l], x.im[l] = from[2 * l + 1];
}

template <class T> inline void storeLanes(T* to, int64_t lanes, const Wave<T>& x, bool stream) {
  if (lanes == kFourierLanes<T>) return storeNear(to, x, stream);
  for (int64_t l = 0; l < lanes; l++) to[2 * l] = x.re[l], to[2 * l + 1] = x.im[l];
}

inline int64_t fewer(int64_t a, int64_t b) { return a < b ? a : b; }

// Lanes that are neighbours in memory: each element of all vectors of the group before the next element, since runs of 128 bytes so far
// apart are beyond a cache's own foresight (8 ns a line; runs of 512 bytes take half).
template <class T, class Element> inline void eachRun(const Lines& lines, int64_t n, int64_t first, int64_t lanes, Element element) {
  constexpr int width = kFourierLanes<T>;
  for (int64_t e = 0; e < n; e++) {
    const int64_t there = lines.lanesOf(e, first, lanes, lines.count);
    for (int64_t l = 0; l < lanes; l += width) {
      const int64_t left = there - l;
      element(e, l, left < 0 ? 0 : fewer(left, width));
    }
  }
}

// Lanes that lie apart: tiles of 16 elements of every lane, so that what is written stays in the first-level cache.
template <class Tile> inline void eachTile(int64_t n, int64_t lanes, int64_t width, Tile tile) {
  constexpr int64_t block = 16;
  for (int64_t l = 0; l < lanes; l += width)
    for (int64_t e = 0; e < n; e += block) tile(l, fewer(width, lanes - l), e, fewer(n, e + block));
}

// Fills a group of panels, n elements each, with the lanes from `first` on; those that are not there are zero.
template <class T> void loadPanels(const T* base, const Lines& lines, int64_t n, int64_t first, int64_t lanes, Wave<T>* x) {
  constexpr int width = kFourierLanes<T>;
  const int64_t imaginary = lines.imaginary;
  const T* from = base + first * lines.lane;
  if (lines.lane == 2 && imaginary == 1 && lines.count == lines.countImaginary) {
    eachRun<T>(lines, n, first, lanes, [&](int64_t e, int64_t l, int64_t there) { loadLanes(from + e * lines.step + 2 * l, there, x[l / width * n + e]); });
  } else if (lines.numberLane == 0) {
    const int64_t real = fewer(lines.count, n), whole = fewer(lines.countImaginary, n);
    eachTile(n, lanes, width, [&](int64_t l, int64_t some, int64_t begin, int64_t end) {
      T* to = reinterpret_cast<T*>(x + l / width * n);
      if (some < width || real < end || whole < end) memset(to + begin * 2 * width, 0, size_t(end - begin) * sizeof(Wave<T>));
      for (int64_t i = 0; i < some; i++) {
        const T* line = from + (l + i) * lines.lane;
        for (int64_t e = begin; e < fewer(end, real); e++) to[e * 2 * width + i] = line[e * lines.step];
        for (int64_t e = begin; e < fewer(end, whole); e++) to[e * 2 * width + width + i] = line[e * lines.step + imaginary];
      }
    });
  } else {
    for (int64_t e = 0; e < n; e++) {
      const T* at = from + e * lines.step;
      const int64_t real = lines.lanesOf(e, first, lanes, lines.count), whole = lines.lanesOf(e, first, lanes, lines.countImaginary);
      for (int64_t l = 0; l < lanes; l += width) x[l / width * n + e] = zeroWave<T>();
      for (int64_t l = 0; l < real; l++) x[l / width * n + e].re[l % width] = at[l * lines.lane];
      for (int64_t l = 0; l < whole; l++) x[l / width * n + e].im[l % width] = at[l * lines.lane + imaginary];
    }
  }
}

// Writes a group's lanes that are wanted.
template <class T> void storePanels(T* base, const Lines& lines, int64_t n, int64_t first, int64_t lanes, bool stream, const Wave<T>* x) {
  constexpr int width = kFourierLanes<T>;
  const int64_t imaginary = lines.imaginary;
  T* to = base + first * lines.lane;
  if (lines.lane == 2 && imaginary == 1) {
    eachRun<T>(lines, n, first, lanes, [&](int64_t e, int64_t l, int64_t wanted) { storeLanes(to + e * lines.step + 2 * l, wanted, x[l / width * n + e], stream); });
  } else if (lines.numberLane == 0) {
    eachTile(fewer(lines.count, n), lanes, width, [&](int64_t l, int64_t some, int64_t begin, int64_t end) {
      const T* from = reinterpret_cast<const T*>(x + l / width * n);
      for (int64_t i = 0; i < some; i++) {
        T* line = to + (l + i) * lines.lane;
        for (int64_t e = begin; e < end; e++) line[e * lines.step] = from[e * 2 * width + i];
        if (imaginary) for (int64_t e = begin; e < end; e++) line[e * lines.step + imaginary] = from[e * 2 * width + width + i];
      }
    });
  } else {
    for (int64_t e = 0; e < n; e++) {
      T* at = to + e * lines.step;
      const int64_t wanted = lines.lanesOf(e, first, lanes, lines.count);
      for (int64_t l = 0; l < wanted; l++) {
        const Wave<T>& from = x[l / width * n + e];
        at[l * lines.lane] = from.re[l % width];
        if (imaginary) at[l * lines.lane + imaginary] = from.im[l % width];
      }
    }
  }
}

// Multiplies element k of lane l (the line j = first + l) by the root of unity of the order `order` to the power j * k. Up to the length of
// a table they are its entries [j, k]; beyond, products of entries of two tables: the powers of the root below 2^bits, and those of
// its 2^bits-th power, for the first few k; and again products of those for all k.
template <class T> void applyFactors(const T* table, int64_t bits, int64_t n, int64_t first, int64_t lanes, Wave<T>* x, Wave<T>* room) {
  if (bits == 0) {
    for (int64_t k = 1; k < n; k++) {
      Wave<T> w = zeroWave<T>();
      for (int64_t l = 0; l < lanes; l++) w.re[l] = table[2 * ((first + l) * n + k)], w.im[l] = table[2 * ((first + l) * n + k) + 1];
      x[k] = times(x[k], w);
    }
    return;
  }
  const int64_t low = int64_t(1) << bits;
  const T* coarse = table + 2 * low;
  auto power = [&](int64_t k, Wave<T>& w) {
    w = zeroWave<T>();
    for (int64_t l = 0; l < lanes; l++) {
      const int64_t m = (first + l) * k;
      const T* a = coarse + 2 * (m >> bits);
      const T* b = table + 2 * (m & (low - 1));
      w.re[l] = a[0] * b[0] - a[1] * b[1];
      w.im[l] = a[0] * b[1] + a[1] * b[0];
    }
  };
  int64_t few = 1;
  while (few * few < n) few *= 2;
  for (int64_t k = 0; k < few; k++) power(k, room[k]);
  for (int64_t k = 0; k < n; k += few) {
    Wave<T> step;
    power(k, step);
    for (int64_t i = k == 0; i < few && k + i < n; i++) x[k + i] = times(x[k + i], times(step, room[i]));
  }
}

// fft: views numbers, tables, in, out. One call for each panel of lines, several panels to each element of the loops around them.
template <class T> void fft(const Call& call) {
  constexpr int width = kFourierLanes<T>;
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  auto number = [&](FourierNumber place) { return int64_t(numbers[place]); };
  const Tree<T> tree = {numbers + kTreeNodes, reinterpret_cast<const T*>(call.at[1])};
  const T* in = reinterpret_cast<const T*>(call.at[2]);
  T* out = reinterpret_cast<T*>(call.at[3]);
  const Lines from = {number(kInStep), number(kInLane), number(kInImaginary), number(kHave), number(kHaveImaginary), number(kHaveStep), number(kHaveLane)};
  const Lines to = {number(kOutStep), number(kOutLane), number(kOutImaginary), number(kWant), number(kWant), number(kWantStep), number(kWantLane)};
  const int64_t n = tree.length(0), begin = call.index % number(kPanels) * number(kCallLanes);
  const int64_t end = begin + number(kCallLanes) < number(kAllLanes) ? begin + number(kCallLanes) : number(kAllLanes);
  const bool swap = numbers[kSwapOut] != 0;
  const T scale = T(numbers[kScale]);
  const int64_t group = width * (n >= 8192 ? 1 : n > 2048 ? 2 : 4);  // a megabyte of float64, half of a second-level cache
  call.scratch.reserve(size_t((group / width + 2) * n + 64) * sizeof(Wave<T>));
  Wave<T>* panels = reinterpret_cast<Wave<T>*>(call.scratch.p);
  Wave<T>* room = panels + group / width * n;
  for (int64_t first = begin; first < end; first += group) {
    const int64_t many = fewer(end - first, group);
    loadPanels(in, from, n, first, many, panels);
    for (int64_t l = 0; l < many; l += width) {
      Wave<T>* x = panels + l / width * n;
      if (numbers[kSwapIn]) for (int64_t e = 0; e < n; e++) x[e] = {x[e].im, x[e].re};
      runTree<T>(tree, 0, x, 1, x, 1, nullptr, 0, true, room);
      if (numbers[kFactors]) applyFactors(tree.tables + 2 * number(kFactorTable), number(kFactorBits), n, first + l, fewer(many - l, width), x, room);
      if (scale != 1) for (int64_t e = 0; e < n; e++) x[e] = {x[e].re * scale, x[e].im * scale};
      if (swap) for (int64_t e = 0; e < n; e++) x[e] = {x[e].im, x[e].re};
    }
    storePanels(out, to, n, first, many, numbers[kStream] != 0, panels);
  }
  if (numbers[kStream]) endStream();
}

template <class T> void putFourierOf(Kernels& table, int dtype) {
  table.gufuncs[kGufunc_fft][dtype] = fft<T>;
  table.gufuncs[kGufunc_fftReal][dtype] = fftReal<T>;
  table.gufuncs[kGufunc_fftMultiply][dtype] = fftMultiply<T>;
}

void putFourier(Kernels& table) {
  putFourierOf<float>(table, kF32);
  putFourierOf<double>(table, kF64);
}
