// Sums of products of a line with a shorter one that moves along it: convolve and correlate. Twin: src/kernels/gufuncs/convolve.ts.

constexpr int kConvolveVectors = 8;  // accumulators in registers: as many independent additions as two ports take in their latency of four
constexpr int64_t kConvolveTaps = 32;  // products that are added one after the other; the sums of so many are added then (bounds the error)

// a + b * c for numbers (integers wrap around), or for truth values.
struct AddProduct {
  template <class V, class T> static inline V step(V sum, V a, T w) { return sum + a * w; }
  template <class V> static inline V join(V sum, V part) { return sum + part; }
};
struct OrAnd {
  template <class V, class T> static inline V step(V sum, V a, T w) { return sum | (a & w); }
  template <class V> static inline V join(V sum, V part) { return sum | part; }
};

// The end of the taps that are added one after the other with tap j.
inline int64_t convolveEnd(int64_t j, int64_t to) {
  const int64_t end = (j / kConvolveTaps + 1) * kConvolveTaps;
  return end < to ? end : to;
}

// The sum of taps from..to, as one part of an output.
template <class Step, class T> inline T convolvePart(const T* a, const T* w, int64_t from, int64_t to) {
  T sum = 0;
  for (int64_t j = from; j < to; j++) sum = T(Step::step(sum, a[j], w[j]));
  return sum;
}

// One output: its taps from..to meet elements.
template <class Step, class T> inline T convolveOne(const T* a, const T* w, int64_t from, int64_t to) {
  T total = 0;
  for (int64_t j = from, end; j < to; j = end) {
    end = convolveEnd(j, to);
    total = T(Step::join(total, convolvePart<Step>(a, w, j, end)));
  }
  return total;
}

// A tile of neighbouring outputs in the lanes. The first one's tap j meets element a[j], and there are elements from..to only: parts in which
// every output meets one for every tap are vectors, the others at both ends single sums.
template <class Step, class T> inline void convolveTile(T* out, const T* a, const T* w, int64_t taps, int64_t from, int64_t to) {
  typedef T V __attribute__((vector_size(kWideBytes)));
  constexpr int lanes = kWideBytes / int(sizeof(T)), tile = lanes * kConvolveVectors;
  V total[kConvolveVectors] = {};
  const int64_t first = from - tile + 1 < 0 ? 0 : from - tile + 1, last = to < taps ? to : taps;
  for (int64_t j = first, end; j < last; j = end) {
    end = convolveEnd(j, last);
    V sum[kConvolveVectors] = {};
    if (j >= from && end + tile - 1 <= to) {
      for (int64_t i = j; i < end; i++) {
        const T tap = w[i];
        for (int u = 0; u < kConvolveVectors; u++) {
          V x;
          memcpy(&x, a + i + u * lanes, sizeof x);
          sum[u] = Step::step(sum[u], x, tap);
        }
      }
    } else {
      T part[tile];
      for (int t = 0; t < tile; t++) part[t] = convolvePart<Step>(a + t, w, j < from - t ? from - t : j, end < to - t ? end : to - t);
      memcpy(sum, part, sizeof sum);
    }
    for (int u = 0; u < kConvolveVectors; u++) total[u] = Step::join(total[u], sum[u]);
  }
  memcpy(out, total, sizeof total);
}

// convolve: views numbers {n, taps, left, outputs, block}, line, taps, out. out[k] = sum over j of line[k - left + j] * taps[j], where the line has
// that element. One call for each block of outputs; nothing may alias out. The order in which products are added is the output's own.
template <class T, class Step> void convolve(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t n = int64_t(numbers[0]), taps = int64_t(numbers[1]), left = int64_t(numbers[2]), outputs = int64_t(numbers[3]), block = int64_t(numbers[4]);
  const T* line = reinterpret_cast<const T*>(call.at[1]);
  const T* w = reinterpret_cast<const T*>(call.at[2]);
  T* out = reinterpret_cast<T*>(call.at[3]);
  constexpr int64_t tile = kConvolveVectors * kWideBytes / int64_t(sizeof(T));
  const int64_t end = (call.index + 1) * block < outputs ? (call.index + 1) * block : outputs;
  int64_t k = call.index * block;
  for (; k + tile <= end; k += tile) convolveTile<Step>(out + k, line + (k - left), w, taps, left - k, n - (k - left));
  for (; k < end; k++) {
    const int64_t from = left - k, to = n - (k - left);
    out[k] = convolveOne<Step>(line - from, w, from > 0 ? from : 0, to < taps ? to : taps);
  }
}

void putConvolve(Kernels& table) {
  Gufunc* row = table.gufuncs[kGufunc_convolve];
  row[kBool] = convolve<uint8_t, OrAnd>;
  row[kI8] = row[kU8] = convolve<uint8_t, AddProduct>;
  row[kI16] = row[kU16] = convolve<uint16_t, AddProduct>;
  row[kI32] = row[kU32] = convolve<uint32_t, AddProduct>;
  row[kI64] = row[kU64] = convolve<uint64_t, AddProduct>;
  row[kF32] = convolve<float, AddProduct>;
  row[kF64] = convolve<double, AddProduct>;
}
