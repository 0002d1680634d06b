// Two sorted lists of keys as one, from any place on.

// Where the first k of two merged sorted lists end in the first of them; of equal keys those of the first list come first.
template <class U> inline int64_t mergePath(const U* a, int64_t na, const U* b, int64_t nb, int64_t k) {
  int64_t low = k > nb ? k - nb : 0, high = k < na ? k : na;
  while (low < high) {
    const int64_t i = low + (high - low) / 2;
    if (b[k - i - 1] < a[i]) high = i;
    else low = i + 1;
  }
  return low;
}

template <class U, class Put> inline void mergeScalar(const U* a, int64_t na, const U* b, int64_t nb, int64_t i, int64_t j, int64_t n, U* out, Put put) {
  int64_t k = 0;
  while (k < n && i < na && j < nb) {
    int64_t safe = na - i < nb - j ? na - i : nb - j;  // so many steps exhaust neither
    if (safe > n - k) safe = n - k;
    for (const int64_t end = k + safe; k < end; k++) {
      const U x = a[i], y = b[j];
      const bool second = y < x;
      out[k] = put(second ? y : x);
      j += second;
      i += !second;
    }
  }
  for (; k < n && i < na; k++) out[k] = put(a[i++]);
  for (; k < n; k++) out[k] = put(b[j++]);
}

#if defined(__AVX512F__)
// Lanes that are in order but for their turns at a distance, and half of that, and so on: one bitonic merge.
template <class L, int distance> inline __m512i mergeLanes(__m512i v) {
  static constexpr auto index = Network<L, 1>::otherLanes(distance);
  const __m512i other = L::permute(v, _mm512_load_si512(&index), v);
  v = L::select(Network<L, 1>::lanesWith(distance), L::least(v, other), L::most(v, other));
  if constexpr (distance > 1) return mergeLanes<L, distance / 2>(v);
  else return v;
}

// A vector of each list is merged with what is left over of those before, which is the next vector of the output: it is taken from the list whose next key
// is the lesser. What the last vectors leave is merged one by one, from a place that is looked for again.
template <class U, class Put> inline void mergeInto(const U* a, int64_t na, const U* b, int64_t nb, int64_t i, int64_t j, int64_t n, U* out, Put put) {
  using L = LanesOf<U>;
  constexpr int w = L::count;
  if (n < 4 * w || na - i < w || nb - j < w) return mergeScalar(a, na, b, nb, i, j, n, out, put);
  const int64_t begin = i + j;
  int64_t k = 0;
  static constexpr auto backward = Network<L, 1>::otherLanes(w - 1);
  __m512i left = _mm512_loadu_si512(a + i), next = _mm512_loadu_si512(b + j);
  i += w;
  j += w;
  for (;;) {
    const __m512i other = L::permute(next, _mm512_load_si512(&backward), next);
    const __m512i low = L::least(left, other);
    left = mergeLanes<L, w / 2>(L::most(left, other));
    _mm512_storeu_si512(out + k, put(mergeLanes<L, w / 2>(low)));
    k += w;
    if (k + w > n || na - i < w || nb - j < w) break;
    const bool second = b[j] < a[i];
    next = _mm512_loadu_si512(second ? b + j : a + i);
    j += second ? w : 0;
    i += second ? 0 : w;
  }
  i = mergePath(a, na, b, nb, begin + k);
  mergeScalar(a, na, b, nb, i, begin + k - i, n - k, out + k, put);
}
template <class Put> inline void mergeInto(const uint8_t* a, int64_t na, const uint8_t* b, int64_t nb, int64_t i, int64_t j, int64_t n, uint8_t* out, Put put) { mergeScalar(a, na, b, nb, i, j, n, out, put); }
template <class Put> inline void mergeInto(const uint16_t* a, int64_t na, const uint16_t* b, int64_t nb, int64_t i, int64_t j, int64_t n, uint16_t* out, Put put) { mergeScalar(a, na, b, nb, i, j, n, out, put); }
#else
template <class U, class Put> inline void mergeInto(const U* a, int64_t na, const U* b, int64_t nb, int64_t i, int64_t j, int64_t n, U* out, Put put) { mergeScalar(a, na, b, nb, i, j, n, out, put); }
#endif
