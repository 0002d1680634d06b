// Elements of vectors in another order: places count through `a`, then through `b`. They are known to the compiler wherever this is used, so that it is one
// instruction or two. Clang has no __builtin_shuffle, and GCC before 12 nothing else.
template <class V, class I> static inline __attribute__((always_inline)) V shuffle(V a, V b, I places) {
#if defined(__clang__)
  constexpr int count = int(sizeof(V) / sizeof(a[0]));
  V r;
#pragma clang loop unroll(full)
  for (int k = 0; k < count; k++) r[k] = places[k] < count ? a[places[k]] : b[places[k] - count];
  return r;
#else
  return __builtin_shuffle(a, b, places);
#endif
}
