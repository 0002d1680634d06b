// Sorting of keys: a quicksort that moves keys from one memory into another and back, those below a pivot to the front and the others to the back, so that
// all it does are streams. What is short is sorted in registers (network.h). Keys can be made of elements as they are first read, and elements of keys
// as they are last written. 1e6 random 64-bit keys: see docs/architecture.md.

struct Same {
  template <class V> V operator()(V v) const { return v; }
};

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

template <class U, class Get, class Put> inline void insertionSort(const U* a, int64_t n, U* out, Get get, Put put) {
  for (int64_t i = 0; i < n; i++) {
    const U x = get(a[i]);
    int64_t j = i;
    for (; j > 0 && x < out[j - 1]; j--) out[j] = out[j - 1];
    out[j] = x;
  }
  for (int64_t i = 0; i < n; i++) out[i] = put(out[i]);
}

// Moves keys into other memory, those below the pivot to its front, the others to its back; how many are below.
#if defined(__AVX512F__)
// For each set of lanes the order, three bits a lane, that puts those first.
struct LaneOrders {
  uint32_t order[256] = {};
  constexpr LaneOrders() {
    for (int m = 0; m < 256; m++) {
      int at = 0;
      for (int i = 0; i < 8; i++) if (m >> i & 1) order[m] |= uint32_t(i) << 3 * at++;
      for (int i = 0; i < 8; i++) if (!(m >> i & 1)) order[m] |= uint32_t(i) << 3 * at++;
    }
  }
};
constexpr LaneOrders kLaneOrders{};

// Stores the lanes of `m` at the beginning and the others at the end of a gap, which is two vectors wide at least.
inline void storeApart(uint64_t* begin, uint64_t* end, unsigned m, __m512i v) {
  const __m512i order = _mm512_srlv_epi64(_mm512_set1_epi32(int32_t(kLaneOrders.order[m])), _mm512_setr_epi64(0, 3, 6, 9, 12, 15, 18, 21));
  const __m512i apart = _mm512_permutexvar_epi64(order, v);
  _mm512_storeu_si512(begin, apart);
  _mm512_storeu_si512(end - 8, apart);
}
inline void storeApart(uint32_t* begin, uint32_t* end, unsigned m, __m512i v) {
  const unsigned rest = ~m & 0xffff;
  const int d = __builtin_popcount(rest);
  _mm512_storeu_si512(begin, Lanes32::compress(m, v));
  Lanes32::put((1u << d) - 1, end - d, Lanes32::compress(rest, v));
}

template <class U, class Get> inline int64_t divide(const U* a, int64_t n, U* b, U pivot, Get get) {
  using L = LanesOf<U>;
  constexpr int w = L::count;
  const __m512i p = L::all(pivot);
  int64_t l = 0, left = n;  // the gap in b is from l to l + left
#pragma GCC unroll 4
  for (; left >= 2 * w; left -= w, a += w) {
    const __m512i v = get(_mm512_loadu_si512(a));
    const unsigned m = L::less(v, p);
    // The lines that come next: 62,500 keys 0.28 ns each instead of 0.45.
    __builtin_prefetch(b + l + 8 * w, 1);
    __builtin_prefetch(b + l + left - 9 * w, 1);
    storeApart(b + l, b + l + left, m, v);
    l += __builtin_popcount(m);
  }
  while (left > 0) {
    const int k = left < w ? int(left) : w;
    const unsigned lanes = (1u << k) - 1;
    const __m512i v = get(L::part(lanes, a));
    const unsigned m = L::less(v, p) & lanes;
    const int c = __builtin_popcount(m);
    L::put((1u << c) - 1, b + l, L::compress(m, v));
    L::put((1u << (k - c)) - 1, b + l + left - (k - c), L::compress(lanes & ~m, v));
    l += c;
    left -= k;
    a += k;
  }
  return l;
}

template <class U, class Get, class Put> inline void sortFew(const U* a, int64_t n, U* out, Get get, Put put) {
  using L = LanesOf<U>;
  if (n <= 2 * L::count) Network<L, 1>::sort(a, n, out, get, put);
  else if (n <= 4 * L::count) Network<L, 2>::sort(a, n, out, get, put);
  else if (n <= 8 * L::count) Network<L, 3>::sort(a, n, out, get, put);
  else Network<L, 4>::sort(a, n, out, get, put);
}
template <class U> constexpr int64_t few() { return 16 * LanesOf<U>::count; }
#else
template <class U, class Get> inline int64_t divide(const U* a, int64_t n, U* b, U pivot, Get get) {
  int64_t l = 0;
  for (int64_t left = n; left > 0; left--) {
    const U x = get(*a++);
    b[l + left - 1] = x;
    b[l] = x;
    l += x < pivot;
  }
  return l;
}
template <class U, class Get, class Put> inline void sortFew(const U* a, int64_t n, U* out, Get get, Put put) { insertionSort(a, n, out, get, put); }
template <class U> constexpr int64_t few() { return 24; }
#endif

template <class U> inline void order(U& a, U& b) {
  const U low = a < b ? a : b;
  b = a < b ? b : a;
  a = low;
}

// The middle of some keys at scattered places, the same for the same keys: of 5 keys up to 1024 (without a branch), else of 31.
template <class U, class Get> inline U pivotOf(const U* a, int64_t n, Get get) {
  const uint64_t range = n < int64_t(0xffffffff) ? uint64_t(n) : 0xffffffffu;
  uint64_t state = uint64_t(n) * 0x9e3779b97f4a7c15ull;
  const auto next = [&state, range] {
    state = state * 0xd1342543de82ef95ull + 0x632be59bd9b4e019ull;
    return int64_t((state >> 32) * range >> 32);
  };
  if (n <= 1024) {
    U v[5];
    for (U& x : v) x = get(a[next()]);
    order(v[0], v[1]);
    order(v[3], v[4]);
    order(v[0], v[3]);
    order(v[1], v[4]);
    order(v[1], v[2]);
    order(v[2], v[3]);
    return v[1] < v[2] ? v[2] : v[1];
  }
  U sample[31];
  for (U& x : sample) x = get(a[next()]);
  sortFew(sample, 31, sample, Same(), Same());
  return sample[15];
}

inline int depthOf(int64_t n) { return 2 * (64 - __builtin_clzll(uint64_t(n) | 1)) + 8; }

// Divides by a pivot, which is returned: how many keys come first in `b`, not all nor none but where all are equal. `equal`: these are the pivot.
template <class U, class Get> inline U halve(const U* a, int64_t n, U* b, Get get, int64_t& first, bool& equal) {
  const U pivot = pivotOf(a, n, get);
  first = divide(a, n, b, pivot, get);
  equal = first == 0;
  if (equal) first = pivot == U(~U(0)) ? n : divide(a, n, b, U(pivot + 1), get);
  return pivot;
}

// Sorts keys of `a` in `a`, or in `b` where that is their home, the other being lost.
template <class U, class Put> void quickSort(U* a, U* b, int64_t n, bool home, int depth, Put put);

// What is left to do after halve(), of keys in `a`.
template <class U, class Put> inline void quickSortHalves(U* a, U* b, int64_t n, bool home, int depth, Put put, U pivot, int64_t first, bool equal) {
  if (equal) {
    const U x = put(pivot);
    U* out = home ? a : b;
    for (int64_t i = 0; i < first; i++) out[i] = x;
  } else {
    quickSort(a, b, first, home, depth, put);
  }
  quickSort(a + first, b + first, n - first, home, depth, put);
}

template <class U, class Put> void quickSort(U* a, U* b, int64_t n, bool home, int depth, Put put) {
  if (n <= few<U>()) return sortFew(a, n, home ? a : b, Same(), put);
  if (depth == 0) {
    U* out = home ? a : b;
    if (!home) memcpy(out, a, size_t(n) * sizeof(U));
    heapSort(out, n);
    for (int64_t i = 0; i < n; i++) out[i] = put(out[i]);
    return;
  }
  int64_t first;
  bool equal;
  const U pivot = halve(a, n, b, Same(), first, equal);
  quickSortHalves(b, a, n, !home, depth - 1, put, pivot, first, equal);
}

// Brings the keys of some ranks (increasing, from..to of the list, counted from `base`) to their places in `a`, or in `b`, as above.
template <class U> void quickSelect(U* a, U* b, int64_t n, bool home, const int64_t* ranks, int64_t count, int64_t base, int depth) {
  if (count == 0) return;
  if (n <= few<U>() || depth == 0) return quickSort(a, b, n, home, depth, Same());
  int64_t first, left = 0;
  bool equal;
  const U pivot = halve(a, n, b, Same(), first, equal);
  while (left < count && ranks[left] - base < first) left++;
  if (equal) for (int64_t i = 0; i < left; i++) (home ? a : b)[ranks[i] - base] = pivot;
  else quickSelect(b, a, first, !home, ranks, left, base, depth - 1);
  quickSelect(b + first, a + first, n - first, !home, ranks + left, count - left, base + first, depth - 1);
}

template <class U, class Get> inline bool isSorted(const U* a, int64_t n, Get get) {
  U last = n > 0 ? get(a[0]) : U(0);
  for (int64_t i = 1; i < n; i++) {
    const U x = get(a[i]);
    if (x < last) return false;
    last = x;
  }
  return true;
}

// Sorts elements of `in`, whose keys `get` gives, into `out`, through `put`; `more` is lost. Both are other memory than `in`.
template <class U, class Get, class Put> void sortInto(const U* in, int64_t n, U* out, U* more, Get get, Put put) {
  if (n <= few<U>()) return sortFew(in, n, out, get, put);
  if (isSorted(in, n, get)) {
    for (int64_t i = 0; i < n; i++) out[i] = put(get(in[i]));
    return;
  }
  int64_t first;
  bool equal;
  const U pivot = halve(in, n, more, get, first, equal);
  quickSortHalves(more, out, n, false, depthOf(n), put, pivot, first, equal);
}
inline void sortKeys(uint64_t* a, int64_t n, uint64_t* more) {
  if (!isSorted(a, n, Same())) quickSort(a, more, n, true, depthOf(n), Same());
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

// Keys of one or two bytes, where they are.
template <class U> inline void sortNarrow(U* a, int64_t n, Scratch& scratch) {
  if (n <= 64) return insertionSort(a, n, a, Same(), Same());
  if (sizeof(U) == 1 || n >= 1 << 13) return countingSort(a, n, reinterpret_cast<uint32_t*>(scratch.reserve(size_t(4) << (8 * sizeof(U)))));
  uint32_t* wide = reinterpret_cast<uint32_t*>(scratch.reserve(size_t(n) * 8));
  for (int64_t i = 0; i < n; i++) wide[i] = a[i];
  quickSort(wide, wide + n, n, true, depthOf(n), Same());
  for (int64_t i = 0; i < n; i++) a[i] = U(wide[i]);
}
