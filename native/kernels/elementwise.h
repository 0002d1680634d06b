// Exact elementwise kernels: one functor an operation. `out` may be the same pointer as an input, and overlaps nothing else.
// Integers wrap (-fwrapv). Float results are IEEE 754's, the same on every instruction set.

template <class T> constexpr bool isFloat = T(0.5) != T(0);
template <class T> constexpr bool isSigned = T(-1) < T(0);
template <class T> struct Unsigned { using type = T; };
template <> struct Unsigned<int8_t> { using type = uint8_t; };
template <> struct Unsigned<int16_t> { using type = uint16_t; };
template <> struct Unsigned<int32_t> { using type = uint32_t; };
template <> struct Unsigned<int64_t> { using type = uint64_t; };

static inline double floorOf(double a) { return __builtin_floor(a); }
static inline float floorOf(float a) { return __builtin_floorf(a); }
static inline double fmodOf(double a, double b) { return __builtin_fmod(a, b); }
static inline float fmodOf(float a, float b) { return __builtin_fmodf(a, b); }
static inline double signOf(double a, double b) { return __builtin_copysign(a, b); }
static inline float signOf(float a, float b) { return __builtin_copysignf(a, b); }

#define UNARY(NAME, ...) struct op_##NAME { template <class T> static inline T f(T a) { __VA_ARGS__ } };
#define BINARY(NAME, ...) struct op_##NAME { template <class T> static inline T f(T a, T b) { __VA_ARGS__ } };
#define TEST1(NAME, ...) struct op_##NAME { template <class T> static inline uint8_t f(T a) { __VA_ARGS__ } };
#define TEST2(NAME, ...) struct op_##NAME { template <class T> static inline uint8_t f(T a, T b) { __VA_ARGS__ } };

BINARY(bitwiseAnd, return a & b;)
BINARY(bitwiseOr, return a | b;)
BINARY(bitwiseXor, return a ^ b;)
UNARY(logicalNot, return a ^ 1;)
BINARY(logicalAnd, return a & b;)
BINARY(logicalOr, return a | b;)
BINARY(logicalXor, return a ^ b;)
struct op_bitwiseInvert { template <class T> static inline T f(T a) { return ~a; } };

BINARY(add, return a + b;)
BINARY(subtract, return a - b;)
struct op_multiply {
  template <class T> static inline T f(T a, T b) {
    if constexpr (sizeof(T) < 4) return T(int32_t(a) * int32_t(b));
    else return a * b;
  }
};
BINARY(divide, return a / b;)
UNARY(negative, return -a;)
UNARY(positive, return a;)
UNARY(conj, return a;)
struct op_abs {
  template <class T> static inline T f(T a) {
    if constexpr (isFloat<T>) return signOf(a, T(0));
    else if constexpr (isSigned<T>) return a < 0 ? T(-a) : a;
    else return a;
  }
};
struct op_sign {
  template <class T> static inline T f(T a) {
    if constexpr (isFloat<T>) return a > 0 ? T(1) : a < 0 ? T(-1) : a == 0 ? T(0) : a;
    else return T(T(a > 0) - T(a < 0));
  }
};
struct op_square { template <class T> static inline T f(T a) { return op_multiply::f(a, a); } };
UNARY(reciprocal, return 1 / a;)
struct op_sqrt {
  static inline double f(double a) { return __builtin_sqrt(a); }
  static inline float f(float a) { return __builtin_sqrtf(a); }
};

// Quotients of integers up to 32 bits by way of doubles, which have vector divisions: a correctly rounded a / b is on the right side
// of every whole number, since it is at least 1 / b away from those that it is not. The caller sees to b = 0.
template <class T> constexpr bool isNarrow = !isFloat<T> && sizeof(T) <= 4;
template <class T> static inline T narrowFloor(T a, T b) { return T(int64_t(floorOf(double(a) / double(b)))); }
template <class T> static inline T narrowTrunc(T a, T b) { return T(int64_t(double(a) / double(b))); }

// Python's rules, by the steps of CPython's float_divmod: the remainder has the divisor's sign, the quotient is its floor.
struct op_remainder {
  template <class T> static inline T f(T a, T b) {
    if constexpr (isFloat<T>) {
      T r = fmodOf(a, b);
      if (b == 0) return r;
      if (r != 0) { if ((b < 0) != (r < 0)) r += b; }
      else r = signOf(T(0), b);
      return r;
    } else if constexpr (isNarrow<T>) {
      const T d = b == 0 ? T(1) : b;
      return T(op_multiply::f(narrowFloor(a, d), T(-d)) + a);
    } else {
      if (b == 0) return 0;
      if constexpr (isSigned<T>) if (b == -1) return 0;
      T r = a % b;
      return r != 0 && ((r ^ b) < 0) && isSigned<T> ? T(r + b) : r;
    }
  }
};
struct op_floorDivide {
  template <class T> static inline T f(T a, T b) {
    if constexpr (isFloat<T>) {
      if (b == 0) return a / b;
      T r = fmodOf(a, b), q = (a - r) / b;
      if (r != 0 && ((b < 0) != (r < 0))) q -= 1;
      if (q == 0) return signOf(T(0), a / b);
      T whole = floorOf(q);
      return q - whole > T(0.5) ? whole + 1 : whole;
    } else if constexpr (isNarrow<T>) {
      return b == 0 ? T(0) : narrowFloor(a, b == 0 ? T(1) : b);
    } else {
      if (b == 0) return 0;
      if constexpr (isSigned<T>) if (b == -1) return T(-a);
      T q = a / b;
      return isSigned<T> && ((a ^ b) < 0) && q * b != a ? T(q - 1) : q;
    }
  }
};
struct op_fmod {
  template <class T> static inline T f(T a, T b) {
    if constexpr (isFloat<T>) return fmodOf(a, b);
    else if constexpr (isNarrow<T>) {
      const T d = b == 0 ? T(1) : b;
      return T(op_multiply::f(narrowTrunc(a, d), T(-d)) + a);
    } else {
      if (b == 0) return 0;
      if constexpr (isSigned<T>) if (b == -1) return 0;
      return a % b;
    }
  }
};
struct op_powInteger {
  template <class T> static inline T f(T a, T b) {
    uint64_t result = 1, base = uint64_t(a);
    for (uint64_t e = uint64_t(b); e; e >>= 1, base *= base) if (e & 1) result *= base;
    return T(result);
  }
};

struct op_ceil {
  template <class T> static inline T f(T a) {
    if constexpr (sizeof(T) == 8 && isFloat<T>) return __builtin_ceil(a);
    else if constexpr (isFloat<T>) return __builtin_ceilf(a);
    else return a;
  }
};
struct op_floor { template <class T> static inline T f(T a) { if constexpr (isFloat<T>) return floorOf(a); else return a; } };
struct op_trunc {
  template <class T> static inline T f(T a) {
    if constexpr (sizeof(T) == 8 && isFloat<T>) return __builtin_trunc(a);
    else if constexpr (isFloat<T>) return __builtin_truncf(a);
    else return a;
  }
};
struct op_round {
  template <class T> static inline T f(T a) {
    if constexpr (sizeof(T) == 8 && isFloat<T>) return __builtin_rint(a);
    else if constexpr (isFloat<T>) return __builtin_rintf(a);
    else return a;
  }
};

TEST2(equal, return a == b;)
TEST2(notEqual, return a != b;)
TEST2(less, return a < b;)
TEST2(lessEqual, return a <= b;)
TEST2(greater, return a > b;)
TEST2(greaterEqual, return a >= b;)
// Of two equal zeros the second is taken, whatever the signs.
BINARY(maximum, return (a > b) | (a != a) ? a : b;)
BINARY(minimum, return (a < b) | (a != a) ? a : b;)
BINARY(fmax, return (a > b) | (b != b) ? a : b;)
BINARY(fmin, return (a < b) | (b != b) ? a : b;)
struct op_clip { template <class T> static inline T f(T a, T b, T c) { return op_minimum::f(op_maximum::f(a, b), c); } };
BINARY(heaviside, return a != a ? a : a < 0 ? T(0) : a > 0 ? T(1) : b;)

TEST1(isfinite, if constexpr (isFloat<T>) return a - a == 0; else return 1;)
TEST1(isinf, if constexpr (isFloat<T>) return op_abs::f(a) == T(__builtin_inf()); else return 0;)
TEST1(isnan, return a != a;)
struct op_signbit {
  template <class T> static inline uint8_t f(T a) {
    if constexpr (isFloat<T>) return signOf(T(1), a) < 0;
    else return a < 0;
  }
};
BINARY(copysign, return signOf(a, b);)
struct op_nextafter {
  template <class T, class I> static inline T step(T a, T b) {
    if (a != a || b != b) return a + b;
    if (a == b) return b;
    I bits;
    if (a == 0) { bits = 1; T tiny; __builtin_memcpy(&tiny, &bits, sizeof bits); return signOf(tiny, b); }
    __builtin_memcpy(&bits, &a, sizeof bits);
    bits += ((a < b) == (a > 0)) ? 1 : -1;
    __builtin_memcpy(&a, &bits, sizeof bits);
    return a;
  }
  static inline double f(double a, double b) { return step<double, int64_t>(a, b); }
  static inline float f(float a, float b) { return step<float, int32_t>(a, b); }
};

struct op_bitwiseLeftShift {
  template <class T> static inline T f(T a, T b) {
    using U = typename Unsigned<T>::type;
    return U(b) < sizeof(T) * 8 ? T(uint64_t(a) << (b & 63)) : T(0);
  }
};
struct op_bitwiseRightShift {
  template <class T> static inline T f(T a, T b) {
    using U = typename Unsigned<T>::type;
    return U(b) < sizeof(T) * 8 ? T(a >> (b & (sizeof(T) * 8 - 1))) : a < 0 ? T(-1) : T(0);
  }
};
struct op_gcd {
  template <class T> static inline T f(T a, T b) {
    using U = typename Unsigned<T>::type;
    U u = U(op_abs::f(b)), v = U(op_abs::f(a));  // folds come to 1 soon, beside which one division is enough
    while (v) { U r = u % v; u = v; v = r; }
    return T(u);
  }
};
struct op_lcm {
  template <class T> static inline T f(T a, T b) {
    using U = typename Unsigned<T>::type;
    U g = U(op_gcd::f(a, b));
    return g ? T(U(op_abs::f(a)) / g * U(op_abs::f(b))) : T(0);
  }
};

#undef UNARY
#undef BINARY
#undef TEST1
#undef TEST2

// The functor that serves bool (a byte, 0 or 1), where it is another one.
template <class Op> struct Boolean { using type = Op; };
template <> struct Boolean<op_add> { using type = op_bitwiseOr; };
template <> struct Boolean<op_multiply> { using type = op_bitwiseAnd; };
template <> struct Boolean<op_maximum> { using type = op_bitwiseOr; };
template <> struct Boolean<op_minimum> { using type = op_bitwiseAnd; };
template <> struct Boolean<op_fmax> { using type = op_bitwiseOr; };
template <> struct Boolean<op_fmin> { using type = op_bitwiseAnd; };
template <> struct Boolean<op_bitwiseInvert> { using type = op_logicalNot; };

// The loops. R is what the functor returns: the dtype, or bool.
template <class Op, class T> static void map1(void* out, const void* a, const void*, const void*, int64_t n) {
  using R = decltype(Op::f(T()));
  R* o = static_cast<R*>(out);
  const T* x = static_cast<const T*>(a);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; i++) o[i] = Op::f(x[i]);
}
template <class Op, class T> static void map2(void* out, const void* a, const void* b, const void*, int64_t n) {
  using R = decltype(Op::f(T(), T()));
  R* o = static_cast<R*>(out);
  const T* x = static_cast<const T*>(a);
  const T* y = static_cast<const T*>(b);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; i++) o[i] = Op::f(x[i], y[i]);
}
template <class Op, class T> static void map3(void* out, const void* a, const void* b, const void* c, int64_t n) {
  T* o = static_cast<T*>(out);
  const T* x = static_cast<const T*>(a);
  const T* y = static_cast<const T*>(b);
  const T* z = static_cast<const T*>(c);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; i++) o[i] = Op::f(x[i], y[i], z[i]);
}
template <class T> static void select(void* out, const void* a, const void* b, const void* c, int64_t n) {
  T* o = static_cast<T*>(out);
  const uint8_t* condition = static_cast<const uint8_t*>(a);
  const T* y = static_cast<const T*>(b);
  const T* z = static_cast<const T*>(c);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; i++) {
    // Both are read: loads under a mask are twice as slow where they come from memory.
    const T yes = y[i], no = z[i];
    o[i] = condition[i] ? yes : no;
  }
}
