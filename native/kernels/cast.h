// Casts between all dtypes, as docs and test/fixtures/casts.json define them: floats truncate to int64 as x86 does (out of range
// and NaN give the least int64) and narrower integers wrap from there; uint64 takes [0, 2^64) exactly; nonzero is true.

static inline int64_t toInt64(double a) {
  return a >= -9223372036854775808.0 && a < 9223372036854775808.0 ? int64_t(a) : INT64_MIN;
}
static inline uint64_t toUint64(double a) {
  return a < 9223372036854775808.0 ? uint64_t(toInt64(a))
       : a < 18446744073709551616.0 ? uint64_t(int64_t(a - 9223372036854775808.0)) ^ (uint64_t(1) << 63)
       : uint64_t(1) << 63;
}

struct BoolTag {};
template <class From, class To> struct CastOne {
  static inline To f(From a) {
    if constexpr (isFloat<From> && !isFloat<To>) {
      if constexpr (sizeof(To) == 8 && !isSigned<To>) return toUint64(a);
      else return To(toInt64(a));
    } else return To(a);
  }
};

template <class From, class To> static void castLoop(void* out, const void* a, const void*, const void*, int64_t n) {
  To* o = static_cast<To*>(out);
  const From* x = static_cast<const From*>(a);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; i++) o[i] = CastOne<From, To>::f(x[i]);
}
template <class From> static void castBool(void* out, const void* a, const void*, const void*, int64_t n) {
  uint8_t* o = static_cast<uint8_t*>(out);
  const From* x = static_cast<const From*>(a);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; i++) o[i] = x[i] != 0;
}
