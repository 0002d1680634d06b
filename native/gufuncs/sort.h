// Sorting of keys: a quicksort that writes what is less to the front and the rest into other memory, so that both are streams (with
// AVX-512 by compressing eight or sixteen keys at once). 1e6 random 64-bit keys: see docs/architecture.md.

template <class U> inline void insertionSort(U* a, int64_t n) {
  for (int64_t i = 1; i < n; i++) {
    const U x = a[i];
    int64_t j = i;
    for (; j > 0 && x < a[j - 1]; j--) a[j] = a[j - 1];
    a[j] = x;
  }
}

template <class U> void heapSort(U* a, int64_t n) {
  const auto sift = [a](int64_t i, int64_t end) {
    const U x = a[i];
    for (int64_t child; (child = 2 * i + 1) < end; i = child) {
      if (child + 1 < end && a[child] < a[child + 1]) child++;
      if (!(x < a[child])) break;
      a[i] = a[child];
    }
    a[i] = x;
  };
  for (int64_t i = n / 2; i-- > 0;) sift(i, n);
  for (int64_t end = n - 1; end > 0; end--) {
    const U x = a[0];
    a[0] = a[end];
    a[end] = x;
    sift(0, end);
  }
}

// Moves the keys below the pivot to the front, in order, the others behind them, through `t` (n keys); how many are below.
template <class U> inline int64_t divideScalar(U* a, int64_t n, U* t, U pivot) {
  int64_t l = 0, h = 0;
  for (int64_t i = 0; i < n; i++) {
    const U x = a[i];
    const bool less = x < pivot;
    a[l] = x;
    t[h] = x;
    l += less;
    h += !less;
  }
  memcpy(a + l, t, size_t(h) * sizeof(U));
  return l;
}

#if defined(__AVX512F__)
struct Lanes64 {
  using U = uint64_t;
  static constexpr int count = 8;
  static __m512i all(U x) { return _mm512_set1_epi64(int64_t(x)); }
  static unsigned less(__m512i a, __m512i b) { return _mm512_cmplt_epu64_mask(a, b); }
  static unsigned lessEqual(__m512i a, __m512i b) { return _mm512_cmple_epu64_mask(a, b); }
  static __m512i compress(unsigned m, __m512i a) { return _mm512_maskz_compress_epi64(__mmask8(m), a); }
  static __m512i part(unsigned m, const U* a) { return _mm512_maskz_loadu_epi64(__mmask8(m), a); }
  static void put(unsigned m, U* a, __m512i v) { _mm512_mask_storeu_epi64(a, __mmask8(m), v); }
  static __m512i plusOne(__m512i a, unsigned m) { return _mm512_mask_sub_epi64(a, __mmask8(m), a, _mm512_set1_epi64(-1)); }
  static void scatter(U* a, unsigned m, __m512i at, __m512i v) { _mm512_mask_i64scatter_epi64(a, __mmask8(m), at, v, 8); }
};
struct Lanes32 {
  using U = uint32_t;
  static constexpr int count = 16;
  static __m512i all(U x) { return _mm512_set1_epi32(int32_t(x)); }
  static unsigned less(__m512i a, __m512i b) { return _mm512_cmplt_epu32_mask(a, b); }
  static unsigned lessEqual(__m512i a, __m512i b) { return _mm512_cmple_epu32_mask(a, b); }
  static __m512i compress(unsigned m, __m512i a) { return _mm512_maskz_compress_epi32(__mmask16(m), a); }
  static __m512i part(unsigned m, const U* a) { return _mm512_maskz_loadu_epi32(__mmask16(m), a); }
  static void put(unsigned m, U* a, __m512i v) { _mm512_mask_storeu_epi32(a, __mmask16(m), v); }
  static __m512i plusOne(__m512i a, unsigned m) { return _mm512_mask_sub_epi32(a, __mmask16(m), a, _mm512_set1_epi32(-1)); }
  static void scatter(U* a, unsigned m, __m512i at, __m512i v) { _mm512_mask_i32scatter_epi32(a, __mmask16(m), at, v, 4); }
};

template <class L> inline int64_t divideLanes(typename L::U* a, int64_t n, typename L::U* t, typename L::U pivot) {
  constexpr int w = L::count;
  constexpr unsigned every = (1u << w) - 1;
  const __m512i p = L::all(pivot);
  int64_t l = 0, h = 0, i = 0;
  for (; i + w <= n; i += w) {  // neither store passes i + w, which was read
    const __m512i v = _mm512_loadu_si512(a + i);
    const unsigned m = L::less(v, p);
    _mm512_storeu_si512(a + l, L::compress(m, v));
    _mm512_storeu_si512(t + h, L::compress(~m & every, v));
    const int c = __builtin_popcount(m);
    l += c;
    h += w - c;
  }
  if (i < n) {
    const unsigned lanes = (1u << (n - i)) - 1;
    const __m512i v = L::part(lanes, a + i);
    const unsigned m = L::less(v, p) & lanes, rest = lanes & ~m;
    const int c = __builtin_popcount(m), d = __builtin_popcount(rest);
    L::put((1u << c) - 1, a + l, L::compress(m, v));
    L::put((1u << d) - 1, t + h, L::compress(rest, v));
    l += c;
    h += d;
  }
  memcpy(a + l, t, size_t(h) * sizeof(*a));
  return l;
}

// Each key goes to the place that the number of keys before it tells. `blocks` vectors hold all keys.
template <class L, int blocks> inline void rankSort(typename L::U* a, int64_t n) {
  using U = typename L::U;
  constexpr int w = L::count;
  __m512i v[blocks], rank[blocks];
  unsigned lanes[blocks];
  for (int b = 0; b < blocks; b++) {
    const int64_t left = n - b * w;
    lanes[b] = left >= w ? (1u << w) - 1 : left > 0 ? (1u << left) - 1 : 0;
    v[b] = L::part(lanes[b], a + b * w);
    rank[b] = _mm512_setzero_si512();
  }
#pragma GCC unroll 4
  for (int c = 0; c < blocks; c++) {
    const int end = n - c * w < w ? int(n - c * w) : w;
    for (int j = 0; j < end; j++) {
      const U key = a[c * w + j];
      const __m512i x = L::all(key);
#pragma GCC unroll 4
      for (int b = 0; b < blocks; b++) {  // equal keys keep their order: those of later blocks and lanes come after
        const unsigned later = ~0u << (j + 1);
        const unsigned before = b > c ? L::lessEqual(x, v[b]) : b < c ? L::less(x, v[b]) : L::less(x, v[b]) | (L::lessEqual(x, v[b]) & later);
        rank[b] = L::plusOne(rank[b], before);
      }
    }
  }
  for (int b = 0; b < blocks; b++) L::scatter(a, lanes[b], rank[b], v[b]);
}

inline int64_t divide(uint64_t* a, int64_t n, uint64_t* t, uint64_t pivot) { return divideLanes<Lanes64>(a, n, t, pivot); }
inline int64_t divide(uint32_t* a, int64_t n, uint32_t* t, uint32_t pivot) { return divideLanes<Lanes32>(a, n, t, pivot); }
inline void sortFew(uint64_t* a, int64_t n) {
  if (n <= 16) rankSort<Lanes64, 2>(a, n);
  else rankSort<Lanes64, 4>(a, n);
}
inline void sortFew(uint32_t* a, int64_t n) {
  if (n <= 16) rankSort<Lanes32, 1>(a, n);
  else if (n <= 32) rankSort<Lanes32, 2>(a, n);
  else rankSort<Lanes32, 4>(a, n);
}
constexpr int64_t kFew64 = 32, kFew32 = 64;
#else
template <class U> inline int64_t divide(U* a, int64_t n, U* t, U pivot) { return divideScalar(a, n, t, pivot); }
template <class U> inline void sortFew(U* a, int64_t n) { insertionSort(a, n); }
constexpr int64_t kFew64 = 24, kFew32 = 24;
#endif
template <class U> constexpr int64_t few() { return sizeof(U) == 8 ? kFew64 : kFew32; }

template <class U> inline void order(U& a, U& b) {
  const U low = a < b ? a : b;
  b = a < b ? b : a;
  a = low;
}

// The middle of some keys at scattered places, the same for the same keys: of 5 keys up to 1024 (without a branch), else of 31.
template <class U> inline U pivotOf(const U* a, int64_t n) {
  const uint64_t range = n < int64_t(0xffffffff) ? uint64_t(n) : 0xffffffffu;
  uint64_t state = uint64_t(n) * 0x9e3779b97f4a7c15ull;
  const auto next = [&state, range] {
    state = state * 0xd1342543de82ef95ull + 0x632be59bd9b4e019ull;
    return int64_t((state >> 32) * range >> 32);
  };
  if (n <= 1024) {
    U v[5];
    for (U& x : v) x = a[next()];
    order(v[0], v[1]);
    order(v[3], v[4]);
    order(v[0], v[3]);
    order(v[1], v[4]);
    order(v[1], v[2]);
    order(v[2], v[3]);
    return v[1] < v[2] ? v[2] : v[1];
  }
  U sample[31];
  for (U& x : sample) x = a[next()];
  sortFew(sample, 31);
  return sample[15];
}

inline int depthOf(int64_t n) { return 2 * (64 - __builtin_clzll(uint64_t(n) | 1)) + 8; }

// Divides by a pivot: how many keys come first, which are not empty nor, but where all are equal, everything. `equal`: they all are the pivot.
template <class U> inline int64_t halve(U* a, int64_t n, U* t, bool& equal) {
  const U pivot = pivotOf(a, n);
  const int64_t less = divide(a, n, t, pivot);
  equal = less == 0;
  if (!equal) return less;
  return pivot == U(~U(0)) ? n : divide(a, n, t, U(pivot + 1));
}

template <class U> void quickSort(U* a, int64_t n, U* t, int depth) {
  while (n > few<U>()) {
    if (depth-- == 0) return heapSort(a, n);
    bool equal;
    const int64_t first = halve(a, n, t, equal), rest = n - first;
    if (equal) {
      a += first;
      n = rest;
    } else if (first < rest) {
      quickSort(a, first, t, depth);
      a += first;
      n = rest;
    } else {
      quickSort(a + first, rest, t, depth);
      n = first;
    }
  }
  sortFew(a, n);
}

// Brings the keys of some ranks (increasing, from..to of the list, counted from `base`) to their places; the others lie on their sides.
template <class U> void quickSelect(U* a, int64_t n, U* t, const int64_t* ranks, int64_t count, int64_t base, int depth) {
  while (count > 0 && n > few<U>()) {
    if (depth-- == 0) return heapSort(a, n);
    bool equal;
    const int64_t first = halve(a, n, t, equal);
    int64_t left = 0;
    while (left < count && ranks[left] - base < first) left++;
    if (!equal) quickSelect(a, first, t, ranks, left, base, depth);
    a += first;
    n -= first;
    base += first;
    ranks += left;
    count -= left;
  }
  if (count > 0) sortFew(a, n);
}

template <class U> inline bool isSorted(const U* a, int64_t n) {
  for (int64_t i = 1; i < n; i++) if (a[i] < a[i - 1]) return false;
  return true;
}

// Keys of one or two bytes are counted.
template <class U> void countingSort(U* a, int64_t n, uint32_t* counts) {
  constexpr int64_t size = int64_t(1) << (8 * sizeof(U));
  memset(counts, 0, size_t(size) * 4);
  for (int64_t i = 0; i < n; i++) counts[a[i]]++;
  int64_t at = 0;
  for (int64_t v = 0; v < size; v++) {
    for (uint32_t c = counts[v]; c > 0; c--) a[at++] = U(v);
  }
}

inline void sortKeys(uint64_t* a, int64_t n, uint64_t* t, Scratch&) {
  if (!isSorted(a, n)) quickSort(a, n, t, depthOf(n));
}
inline void sortKeys(uint32_t* a, int64_t n, uint32_t* t, Scratch&) {
  if (!isSorted(a, n)) quickSort(a, n, t, depthOf(n));
}
template <class U> inline void sortNarrow(U* a, int64_t n, Scratch& scratch) {
  if (n <= 64) return insertionSort(a, n);
  if (sizeof(U) == 1 || n >= 1 << 13) return countingSort(a, n, reinterpret_cast<uint32_t*>(scratch.reserve(size_t(4) << (8 * sizeof(U)))));
  uint32_t* wide = reinterpret_cast<uint32_t*>(scratch.reserve(size_t(n) * 8));
  for (int64_t i = 0; i < n; i++) wide[i] = a[i];
  quickSort(wide, n, wide + n, depthOf(n));
  for (int64_t i = 0; i < n; i++) a[i] = U(wide[i]);
}
inline void sortKeys(uint16_t* a, int64_t n, uint16_t*, Scratch& scratch) { sortNarrow(a, n, scratch); }
inline void sortKeys(uint8_t* a, int64_t n, uint8_t*, Scratch& scratch) { sortNarrow(a, n, scratch); }
