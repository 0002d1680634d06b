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
template <> struct Identity<op_minimum, float> { static constexpr float value = __builtin_inff(); };
template <> struct Identity<op_minimum, double> { static constexpr double value = __builtin_inf(); };

template <class Op, class T> static T leafOf(const T* x, int64_t n) {
  constexpr int size = kLeafLanes * sizeof(T), bytes = size < kVectorBytes ? size : kVectorBytes, count = size / bytes;
  typedef T V __attribute__((vector_size(bytes)));
  V sums[count];
  T lanes[kLeafLanes];
  for (int l = 0; l < kLeafLanes; l++) lanes[l] = Identity<Op, T>::value;
  __builtin_memcpy(sums, lanes, sizeof lanes);
  int64_t i = 0;
  for (; i + kLeafLanes <= n; i += kLeafLanes) {
    V v[count];
    __builtin_memcpy(v, x + i, sizeof v);
    for (int k = 0; k < count; k++) sums[k] = Op::f(sums[k], v[k]);
  }
  __builtin_memcpy(lanes, sums, sizeof lanes);
  for (int l = 0; i < n; i++, l++) lanes[l] = Op::f(lanes[l], x[i]);
  for (int half = kLeafLanes / 2; half; half /= 2)
    for (int l = 0; l < half; l++) lanes[l] = Op::f(lanes[l], lanes[l + half]);
  return lanes[0];
}
// A block is up to four leaves, combined as the pairwise tree would.
template <class Op, class T> static void leaf(void* out, const void* a, const void*, const void*, int64_t n) {
  const T* x = static_cast<const T*>(a);
  const auto part = [&](int64_t from) { return leafOf<Op, T>(x + from, n - from < kLeaf ? n - from : kLeaf); };
  T result = part(0);
  if (n > kLeaf) result = Op::f(result, part(kLeaf));
  if (n > 2 * kLeaf) {
    T second = part(2 * kLeaf);
    if (n > 3 * kLeaf) second = Op::f(second, part(3 * kLeaf));
    result = Op::f(result, second);
  }
  *static_cast<T*>(out) = result;
}
template <class Op, class T> static void identityFill(void* out, const void*, const void*, const void*, int64_t n) {
  T* o = static_cast<T*>(out);
  for (int64_t i = 0; i < n; i++) o[i] = Identity<Op, T>::value;
}
template <class Op, class T> static void scan(void* out, const void* a, const void*, const void* carry, int64_t n) {
  T* o = static_cast<T*>(out);
  const T* x = static_cast<const T*>(a);
  T sum = *static_cast<const T*>(carry);
  for (int64_t i = 0; i < n; i++) o[i] = sum = Op::f(sum, x[i]);
  *static_cast<T*>(const_cast<void*>(carry)) = sum;
}


// Extremes come out the same in any order but for the sign of a zero, so eight vectors keep the unit busy, the last ones overlapping
// what was seen before; where the extreme is a zero, the lanes' order decides after all.
template <class Op, class T> static void extremeLeaf(void* out, const void* a, const void*, const void*, int64_t n) {
  typedef T V __attribute__((vector_size(kVectorBytes)));
  constexpr int count = 8, per = kVectorBytes / sizeof(T);
  constexpr int64_t step = count * per;
  const T* x = static_cast<const T*>(a);
  if (n < step) return leaf<Op, T>(out, a, nullptr, nullptr, n);
  V best[count];
  __builtin_memcpy(best, x, sizeof best);
  for (int64_t i = step; i < n; i += step) {
    const T* from = x + (i + step <= n ? i : n - step);
    for (int k = 0; k < count; k++) {
      V v;
      __builtin_memcpy(&v, from + k * per, sizeof v);
      best[k] = Op::f(best[k], v);
    }
  }
  for (int half = count / 2; half; half /= 2)
    for (int k = 0; k < half; k++) best[k] = Op::f(best[k], best[k + half]);
  T rest[per];
  __builtin_memcpy(rest, best, sizeof rest);
  leaf<Op, T>(out, rest, nullptr, nullptr, per);
  if (isFloat<T> && *static_cast<T*>(out) == 0) leaf<Op, T>(out, a, nullptr, nullptr, n);
}

// The first place of a value that is there, or of a NaN where the value is one.
template <class T> static int64_t findFirst(const void* a, const void* value, int64_t n) {
  const T* x = static_cast<const T*>(a);
  const T v = *static_cast<const T*>(value);
  typedef T V __attribute__((vector_size(kVectorBytes)));
  constexpr int count = 8;
  constexpr int64_t step = count * (kVectorBytes / sizeof(T));
  int64_t i = 0;
  if (v != v) {
    while (i < n && x[i] == x[i]) i++;
    return i;
  }
  for (; i + step <= n; i += step) {
    V part[count];
    __builtin_memcpy(part, x + i, sizeof part);
    auto found = part[0] == v;
    for (int k = 1; k < count; k++) found |= part[k] == v;
    uint64_t words[kVectorBytes / 8], any = 0;
    __builtin_memcpy(words, &found, sizeof words);
    for (uint64_t word : words) any |= word;
    if (any) break;
  }
  while (i < n && x[i] != v) i++;
  return i;
}
// Does *a replace the extreme *b that was found before it? `Better` is op_greater or op_less; a NaN is the extreme of all.
template <class Better, class T> static bool beats(const void* a, const void* b) {
  T x = *static_cast<const T*>(a), y = *static_cast<const T*>(b);
  return Better::f(x, y) || (x != x && y == y);
}
