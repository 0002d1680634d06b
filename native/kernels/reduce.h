// Reductions. A leaf folds up to 256 elements into 16 lanes (element i into lane i mod 16, missing ones are the identity), then
// the lanes by halves: 8, 4, 2, 1. The order is part of the contract (docs/architecture.md), so results have the same bits everywhere.

// The contract's number, on every instruction set; the math kernels' kLanes is the width of a vector.
constexpr int kLeafLanes = ::parnum::kLanes;

#if defined(__AVX512F__)
constexpr int kVectorBytes = 64;
#elif defined(__AVX2__)
constexpr int kVectorBytes = 32;
#else
constexpr int kVectorBytes = 16;
#endif

template <class Op, class T> struct Identity;
template <class T> struct Identity<op_add, T> { static constexpr T value = 0; };
template <class T> struct Identity<op_multiply, T> { static constexpr T value = 1; };
template <class T> constexpr T lowest() {
  if constexpr (isFloat<T>) return T(-__builtin_inf());
  else if constexpr (isSigned<T>) return T(typename Unsigned<T>::type(1) << (sizeof(T) * 8 - 1));
  else return 0;
}
template <class T> struct Identity<op_maximum, T> { static constexpr T value = lowest<T>(); };
template <class T> struct Identity<op_minimum, T> {
  static constexpr T value = isFloat<T> ? T(__builtin_inf()) : T(~int64_t(0) ^ int64_t(lowest<T>()));
};
// fmax and fmin take the other one beside a NaN; in all bits set every bit stays what it is.
template <class T> struct Identity<op_fmax, T> { static constexpr T value = isFloat<T> ? T(__builtin_nan("")) : lowest<T>(); };
template <class T> struct Identity<op_fmin, T> {
  static constexpr T value = isFloat<T> ? T(__builtin_nan("")) : T(~int64_t(0) ^ int64_t(isFloat<T> ? 0 : lowest<T>()));
};
template <class T> struct Identity<op_bitwiseAnd, T> { static constexpr T value = T(~T(0)); };
template <class T> struct Identity<op_bitwiseOr, T> { static constexpr T value = 0; };
template <class T> struct Identity<op_bitwiseXor, T> { static constexpr T value = 0; };
template <class T> struct Identity<op_gcd, T> { static constexpr T value = 0; };
template <> struct Identity<op_minimum, float> { static constexpr float value = __builtin_inff(); };
template <> struct Identity<op_minimum, double> { static constexpr double value = __builtin_inf(); };

template <class Op, class T, int half = kLeafLanes / 2> static T foldLanes(T* lanes) {
  for (int l = 0; l < half; l++) lanes[l] = Op::f(lanes[l], lanes[l + half]);
  if constexpr (half > 1) return foldLanes<Op, T, half / 2>(lanes);
  else return lanes[0];
}
// f(0), f(1), ... f(n - 1), each number a constant from the start on: vectors in arrays then stay in registers.
template <int i> struct Place { static constexpr int value = i; };
template <int n, class F> static inline __attribute__((always_inline)) void unrolled(const F& f) {
  if constexpr (n > 0) {
    unrolled<n - 1>(f);
    f(Place<n - 1>());
  }
}
#define PN_UNROLLED [&](auto place) __attribute__((always_inline))

// Asks for the memory behind what is read now, once a line of it: what lies far enough ahead is there when it is needed, also where
// a page ends (the sum of 10,000 rows of 1,000 doubles: 2.0 ms of one core instead of 2.6).
constexpr int64_t kAhead = 8192;
template <bool far, int at> static inline __attribute__((always_inline)) void fetchAhead(const void* from) {
  if constexpr (far && at % 64 == 0) __builtin_prefetch(static_cast<const char*>(from) + kAhead);
}

// One leaf of `n` elements, or several whole ones side by side, so that the additions to one lane do not wait for each other.
template <class Op, class T, int many, bool far> static void leavesOf(T* results, const T* x, int64_t n) {
  constexpr int size = kLeafLanes * sizeof(T), bytes = size < kVectorBytes ? size : kVectorBytes, count = size / bytes;
  typedef T V __attribute__((vector_size(bytes)));
  constexpr int per = bytes / int(sizeof(T));
  V sums[many * count];
  T lanes[many][kLeafLanes];
  unrolled<many * count>(PN_UNROLLED { sums[place.value] = V{} + Identity<Op, T>::value; });
  int64_t i = 0;
  for (; i + kLeafLanes <= n; i += kLeafLanes)
    unrolled<many * count>(PN_UNROLLED {
      constexpr int k = place.value;
      const T* from = x + k / count * kLeaf + i + k % count * per;
      V v;
      __builtin_memcpy(&v, from, sizeof v);
      fetchAhead<far, k % count * bytes>(from);
      sums[k] = Op::f(sums[k], v);
    });
  unrolled<many * count>(PN_UNROLLED {
    const V v = sums[place.value];
    __builtin_memcpy(lanes[place.value / count] + place.value % count * per, &v, sizeof v);
  });
  if constexpr (many == 1) for (int l = 0; i < n; i++, l++) lanes[0][l] = Op::f(lanes[0][l], x[i]);
  for (int q = 0; q < many; q++) results[q] = foldLanes<Op, T>(lanes[q]);
}
// A block is up to four leaves, combined as the pairwise tree would; `far`: they are in memory, and in no cache. Side by side they are folded where a
// leaf is one vector: of two, processors begin the next leaf while additions wait. From memory one stream is easier to foresee than four.
template <class Op, class T, bool far> static void leaf(void* out, const void* a, const void*, const void*, int64_t n) {
  const T* x = static_cast<const T*>(a);
  T part[4] = {};
  const int count = int((n + kLeaf - 1) / kLeaf);
  if (!far && kLeafLanes * sizeof(T) <= kVectorBytes && n == 4 * kLeaf) leavesOf<Op, T, 4, false>(part, x, kLeaf);
  else for (int q = 0; q < count; q++) leavesOf<Op, T, 1, far>(part + q, x + q * kLeaf, q + 1 < count ? kLeaf : n - q * kLeaf);
  if (count > 1) part[0] = Op::f(part[0], part[1]);
  if (count > 2) part[0] = Op::f(part[0], count > 3 ? Op::f(part[2], part[3]) : part[2]);
  *static_cast<T*>(out) = part[0];
}
// Leaves of lines that have no more elements than there are lanes, several lines side by side: 1e6 lines of 6 doubles take 8 ms this way, 24 one by one.
template <class Op, class T> static void shortLeaves(void* out, const void* a, int64_t length, int64_t lines) {
  constexpr int many = kVectorBytes / int(sizeof(T)) < 8 ? 8 : kVectorBytes / int(sizeof(T));
  T* o = static_cast<T*>(out);
  const T* x = static_cast<const T*>(a);
  T lanes[kLeafLanes][many];
  for (int64_t line = 0; line < lines; line += many, x += many * length) {
    const int n = int(lines - line < many ? lines - line : many);
    if (n < many) memset(lanes, 0, sizeof lanes);
    for (int l = 0; l < length; l++) for (int q = 0; q < n; q++) lanes[l][q] = Op::f(Identity<Op, T>::value, x[q * length + l]);
    int used = int(length);
    for (int half = kLeafLanes / 2; half; half /= 2) {
      for (int l = 0; l + half < used; l++) for (int q = 0; q < many; q++) lanes[l][q] = Op::f(lanes[l][q], lanes[l + half][q]);
      if (used > half) used = half;
    }
    for (int q = 0; q < n; q++) o[line + q] = lanes[0][q];
  }
}
// Rows of one lane, several at once, so that it is read and written once for all of them: it lies in the second-level cache, where a row at a time
// moves twice what the rows themselves are.
template <class Op, class T, int together> static void rowsOf(T* o, const char* a, int64_t stride, int64_t n) {
  typedef T V __attribute__((vector_size(kVectorBytes)));
  constexpr int64_t per = kVectorBytes / sizeof(T);
  int64_t j = 0;
  for (; j + per <= n; j += per) {
    V sum;
    __builtin_memcpy(&sum, o + j, sizeof sum);
    unrolled<together>(PN_UNROLLED {
      V v;
      __builtin_memcpy(&v, a + place.value * stride + j * int64_t(sizeof(T)), sizeof v);
      sum = Op::f(sum, v);
    });
    __builtin_memcpy(o + j, &sum, sizeof sum);
  }
  for (; j < n; j++) for (int row = 0; row < together; row++) o[j] = Op::f(o[j], reinterpret_cast<const T*>(a + row * stride)[j]);
}
template <class Op, class T> static void foldRows(void* out, const char* a, int64_t stride, int64_t rows, int64_t n) {
  T* o = static_cast<T*>(out);
  for (; rows >= 8; rows -= 8, a += 8 * stride) rowsOf<Op, T, 8>(o, a, stride, n);
  if (rows & 4) rowsOf<Op, T, 4>(o, a, stride, n), a += 4 * stride;
  if (rows & 2) rowsOf<Op, T, 2>(o, a, stride, n), a += 2 * stride;
  if (rows & 1) rowsOf<Op, T, 1>(o, a, stride, n);
}
template <class Op, class T> static void identityFill(void* out, const void*, const void*, const void*, int64_t n) {
  T* o = static_cast<T*>(out);
  for (int64_t i = 0; i < n; i++) o[i] = Identity<Op, T>::value;
}
// Any order gives the same, and beside 1 nothing changes any more.
template <class T> static void gcdLeaf(void* out, const void* a, const void*, const void*, int64_t n) {
  const T* x = static_cast<const T*>(a);
  T all = 0;
  for (int64_t i = 0; i < n && all != 1; i++) all = op_gcd::f(all, x[i]);
  *static_cast<T*>(out) = all;
}
// A leaf by a math function, 16 elements at a time.
template <class T, void (*F)(T*, const T*, const T*, int64_t)> static T mathLeafOf(T identity, const T* x, int64_t n) {
  T lanes[kLeafLanes];
  for (int l = 0; l < kLeafLanes; l++) lanes[l] = identity;
  int64_t i = 0;
  for (; i + kLeafLanes <= n; i += kLeafLanes) F(lanes, lanes, x + i, kLeafLanes);
  if (i < n) F(lanes, lanes, x + i, n - i);
  for (int half = kLeafLanes / 2; half; half /= 2) F(lanes, lanes, lanes + half, half);
  return lanes[0];
}
template <class T, void (*F)(T*, const T*, const T*, int64_t), int infinite> static void mathLeaf(void* out, const void* a, const void*, const void*, int64_t n) {
  constexpr T identity = infinite ? T(-__builtin_inf()) : T(0);
  const T* x = static_cast<const T*>(a);
  T part[4] = {};
  const int count = int((n + kLeaf - 1) / kLeaf);
  for (int q = 0; q < count; q++) part[q] = mathLeafOf<T, F>(identity, x + q * kLeaf, q + 1 < count ? kLeaf : n - q * kLeaf);
  if (count > 1) F(part, part, part + 1, 1);
  if (count > 3) F(part + 2, part + 2, part + 3, 1);
  if (count > 2) F(part, part, part + 2, 1);
  *static_cast<T*>(out) = part[0];
}
template <class T, int infinite> static void mathIdentityFill(void* out, const void*, const void*, const void*, int64_t n) {
  T* o = static_cast<T*>(out);
  for (int64_t i = 0; i < n; i++) o[i] = infinite ? T(-__builtin_inf()) : T(0);
}
template <class Op, class T> static void update(char* to, int64_t stride, const double* at, const void* a, int64_t n) {
  const T* x = static_cast<const T*>(a);
  for (int64_t i = 0; i < n; i++) {
    T* p = reinterpret_cast<T*>(to + i * stride) + int64_t(at[i]);
    *p = Op::f(*p, x[i]);
  }
}
template <class Op, class T> static void scan(void* out, const void* a, const void*, const void* carry, int64_t n) {
  T* o = static_cast<T*>(out);
  const T* x = static_cast<const T*>(a);
  T sum = *static_cast<const T*>(carry);
  for (int64_t i = 0; i < n; i++) o[i] = sum = Op::f(sum, x[i]);
  *static_cast<T*>(const_cast<void*>(carry)) = sum;
}


// Whether vectors held a NaN.
template <class T> struct Nans {
  typedef T V __attribute__((vector_size(kVectorBytes)));
#if defined(__AVX512F__)
  uint32_t seen = 0;
  void look(V a, V b) {
    if constexpr (sizeof(T) == 8) seen |= _mm512_cmp_pd_mask(__m512d(a), __m512d(b), _CMP_UNORD_Q);
    else seen |= _mm512_cmp_ps_mask(__m512(a), __m512(b), _CMP_UNORD_Q);
  }
  bool any() const { return seen; }
#else
  decltype(V() != V()) seen = V() != V();
  void look(V a, V b) { seen |= (a != a) | (b != b); }
  bool any() const {
    uint64_t words[sizeof(V) / 8], all = 0;
    __builtin_memcpy(words, &seen, sizeof words);
    for (uint64_t word : words) all |= word;
    return all;
  }
#endif
};
template <class Op> constexpr bool takesLarger = false;
template <> constexpr bool takesLarger<op_maximum> = true;

// Extremes come out the same in any order but for NaNs and the sign of a zero, so eight vectors keep the unit busy, the last ones
// overlapping what was seen before; where there is a NaN or the extreme is a zero, the lanes' order decides after all.
template <class Op, class T, bool far> static void extremeLeaf(void* out, const void* a, const void*, const void*, int64_t n) {
  typedef T V __attribute__((vector_size(kVectorBytes)));
  constexpr int count = 8, per = kVectorBytes / sizeof(T);
  constexpr int64_t step = count * per;
  const T* x = static_cast<const T*>(a);
  if (n < step) return leaf<Op, T, far>(out, a, nullptr, nullptr, n);
  const auto better = [](V v, V best) { return takesLarger<Op> ? (v > best ? v : best) : (v < best ? v : best); };
  V best[count];
  Nans<T> nans;
  unrolled<count>(PN_UNROLLED { __builtin_memcpy(&best[place.value], x + place.value * per, sizeof(V)); });
  if constexpr (isFloat<T>) unrolled<count / 2>(PN_UNROLLED { nans.look(best[2 * place.value], best[2 * place.value + 1]); });
  for (int64_t i = step; i < n; i += step) {
    const T* from = x + (i + step <= n ? i : n - step);
    unrolled<count / 2>(PN_UNROLLED {
      constexpr int k = 2 * place.value;
      V v, w;
      __builtin_memcpy(&v, from + k * per, sizeof v);
      __builtin_memcpy(&w, from + (k + 1) * per, sizeof w);
      fetchAhead<far, k * kVectorBytes>(from + k * per);
      fetchAhead<far, (k + 1) * kVectorBytes>(from + (k + 1) * per);
      if constexpr (isFloat<T>) nans.look(v, w);
      best[k] = better(v, best[k]);
      best[k + 1] = better(w, best[k + 1]);
    });
  }
  unrolled<4>(PN_UNROLLED { best[place.value] = better(best[place.value + 4], best[place.value]); });
  unrolled<2>(PN_UNROLLED { best[place.value] = better(best[place.value + 2], best[place.value]); });
  const V last = better(best[1], best[0]);
  T rest[per];
  __builtin_memcpy(rest, &last, sizeof rest);
  for (int half = per / 2; half; half /= 2)
    for (int l = 0; l < half; l++) rest[l] = takesLarger<Op> ? (rest[l + half] > rest[l] ? rest[l + half] : rest[l]) : (rest[l + half] < rest[l] ? rest[l + half] : rest[l]);
  *static_cast<T*>(out) = rest[0];
  if (isFloat<T> && (rest[0] == 0 || nans.any())) leaf<Op, T, false>(out, a, nullptr, nullptr, n);
}

#if defined(__AVX512BW__)
// Which lanes of two vectors are equal, a bit each.
template <class T, class V> static PN_INLINE uint64_t equalLanes(V a, V b) {
  if constexpr (std::is_same<T, double>::value) return _mm512_cmp_pd_mask(__m512d(a), __m512d(b), _CMP_EQ_OQ);
  else if constexpr (std::is_same<T, float>::value) return _mm512_cmp_ps_mask(__m512(a), __m512(b), _CMP_EQ_OQ);
  else if constexpr (sizeof(T) == 8) return _mm512_cmpeq_epi64_mask(__m512i(a), __m512i(b));
  else if constexpr (sizeof(T) == 4) return _mm512_cmpeq_epi32_mask(__m512i(a), __m512i(b));
  else if constexpr (sizeof(T) == 2) return _mm512_cmpeq_epi16_mask(__m512i(a), __m512i(b));
  else return _mm512_cmpeq_epi8_mask(__m512i(a), __m512i(b));
}
#endif
// The first place of a value that is there, or of a NaN where the value is one.
template <class T> static int64_t findFirst(const void* a, const void* value, int64_t n) {
  const T* x = static_cast<const T*>(a);
  const T v = *static_cast<const T*>(value);
  typedef T V __attribute__((vector_size(kVectorBytes)));
  int64_t i = 0;
  if (v != v) {
    while (i < n && x[i] == x[i]) i++;
    return i;
  }
#if defined(__AVX512BW__)
  // A bit an element, 64 of them at a time; the last ones overlap what was seen before.
  constexpr int vectors = sizeof(T), lanes = 64 / vectors;
  const V wanted = V{} + v;
  for (; n >= 64 && i < n; i += 64) {
    if (i + 64 > n) i = n - 64;
    uint64_t found = 0;
    unrolled<vectors>(PN_UNROLLED {
      V part;
      __builtin_memcpy(&part, x + i + place.value * lanes, sizeof part);
      found |= equalLanes<T>(part, wanted) << (place.value * lanes % 64);
    });
    if (found) return i + __builtin_ctzll(found);
  }
#else
  constexpr int count = 8;
  constexpr int64_t step = count * (kVectorBytes / sizeof(T));
  for (; i + step <= n; i += step) {
    auto found = V{} != V{};
    unrolled<count>(PN_UNROLLED {
      V part;
      __builtin_memcpy(&part, x + i + place.value * (kVectorBytes / int(sizeof(T))), sizeof part);
      found |= part == v;
    });
    uint64_t words[kVectorBytes / 8], any = 0;
    __builtin_memcpy(words, &found, sizeof words);
    for (uint64_t word : words) any |= word;
    if (any) break;
  }
#endif
  while (i < n && x[i] != v) i++;
  return i;
}
// Signed integers of so many bytes: what a comparison of vectors gives, and places beside elements.
template <int bytes> struct Places { using type = int64_t; };
template <> struct Places<1> { using type = int8_t; };
template <> struct Places<2> { using type = int16_t; };
template <> struct Places<4> { using type = int32_t; };
template <class Better> constexpr bool wantsLarger = false;
template <> constexpr bool wantsLarger<op_greater> = true;
// Lines side by side, and no branches: which element is the extreme cannot be foreseen.
template <class Better, class T> static void shortArgs(void* values, int64_t* places, const void* a, int64_t length, int64_t lines) {
  using P = typename Places<sizeof(T)>::type;
  constexpr int many = kVectorBytes / int(sizeof(T));
  typedef T V __attribute__((vector_size(kVectorBytes)));
  typedef P PV __attribute__((vector_size(kVectorBytes)));
  T* v = static_cast<T*>(values);
  const T* x = static_cast<const T*>(a);
  for (int64_t line = 0; line < lines; line += many, x += many * length) {
    const int n = int(lines - line < many ? lines - line : many);
    // Gathered before the comparisons, which would wait for each row to be written otherwise.
    T rows[kLeafLanes][many];
    if (n < many) memset(rows, 0, sizeof rows);
    for (int l = 0; l < length; l++) for (int q = 0; q < n; q++) rows[l][q] = x[q * length + l];
    V best, next;
    PV place = {}, at = {};
    __builtin_memcpy(&best, rows[0], sizeof best);
    for (int l = 1; l < length; l++) {
      __builtin_memcpy(&next, rows[l], sizeof next);
      at += 1;
      PV beaten = wantsLarger<Better> ? PV(next > best) : PV(next < best);
      if constexpr (isFloat<T>) beaten |= PV(next != next) & PV(best == best);
      best = beaten ? next : best;
      place = beaten ? at : place;
    }
    for (int q = 0; q < n; q++) v[line + q] = best[q], places[line + q] = int64_t(place[q]);
  }
}
// Does *a replace the extreme *b that was found before it? `Better` is op_greater or op_less; a NaN is the extreme of all.
template <class Better, class T> static bool beats(const void* a, const void* b) {
  T x = *static_cast<const T*>(a), y = *static_cast<const T*>(b);
  return Better::f(x, y) || (x != x && y == y);
}
