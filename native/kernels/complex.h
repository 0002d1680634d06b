// Complex numbers: two floats, the real part first. src/kernels/complex.ts is the twin; its head says where formulas and special cases
// come from. Arithmetic is done in the parts' dtype, functions in double, by the vector functions of math.h on one element.

template <class T> struct Complex { T re, im; };
typedef Complex<double> Z;

#define PN_SCALAR(NAME) static __attribute__((noinline)) double r_##NAME(double x) { double y; math_##NAME<double>(&y, &x, 1); return y; }
PN_SCALAR(sin) PN_SCALAR(cos) PN_SCALAR(tan) PN_SCALAR(sinh) PN_SCALAR(cosh) PN_SCALAR(asinh) PN_SCALAR(exp) PN_SCALAR(expm1) PN_SCALAR(log) PN_SCALAR(log1p)
#undef PN_SCALAR
static __attribute__((noinline)) double r_hypot(double x, double y) { double z; math_hypot<double>(&z, &x, &y, 1); return z; }
static __attribute__((noinline)) double r_atan2(double x, double y) { double z; math_atan2<double>(&z, &x, &y, 1); return z; }

constexpr double kPi = 3.141592653589793, kLn2 = 0.6931471805599453, kLn10 = 2.302585092994046;
constexpr double kLargestExp = 709;  // exp of more overflows; what it is multiplied by may bring it back
constexpr double kHugePart = 1e150;  // from here on 1 is nothing beside a number, and its square overflows
static inline bool isNaN(double x) { return x != x; }
static inline bool isInf(double x) { return x == kInf || x == -kInf; }
static inline bool isFinite(double x) { return x - x == 0; }
static inline double size(double x) { return __builtin_fabs(x); }
static inline double signedAs(double x, double y) { return __builtin_copysign(x, y); }

// ---------------------------------------------------------------- arithmetic

struct complex_add { template <class T> static inline Complex<T> f(Complex<T> a, Complex<T> b) { return {T(a.re + b.re), T(a.im + b.im)}; } };
struct complex_subtract { template <class T> static inline Complex<T> f(Complex<T> a, Complex<T> b) { return {T(a.re - b.re), T(a.im - b.im)}; } };
// GCC 12 makes fused additions of products whose sum and difference stand side by side, also with -ffp-contract=off; they would round
// otherwise than the same operations elsewhere. So it must not see that what it adds are products.
template <class T> static inline T product(T a, T b) {
  T p = a * b;
#if defined(__x86_64__)
  asm("" : "+x"(p));
#elif defined(__aarch64__)
  asm("" : "+w"(p));
#endif
  return p;
}
struct complex_multiply {
  template <class T> static inline Complex<T> f(Complex<T> a, Complex<T> b) {
    return {T(product(a.re, b.re) - product(a.im, b.im)), T(product(a.re, b.im) + product(a.im, b.re))};
  }
};
// By the larger part of the divisor (R. L. Smith, 1962).
struct complex_divide {
  static inline Z f(Z a, Z b) {
    if (size(b.re) >= size(b.im)) {
      if (b.re == 0 && b.im == 0) return {a.re / size(b.re), a.im / size(b.re)};
      const double ratio = b.im / b.re, scale = 1 / (b.re + b.im * ratio);
      return {(a.re + product(a.im, ratio)) * scale, (a.im - product(a.re, ratio)) * scale};
    }
    const double ratio = b.re / b.im, scale = 1 / (b.im + b.re * ratio);
    return {(product(a.re, ratio) + a.im) * scale, (product(a.im, ratio) - a.re) * scale};
  }
};
struct complex_negative { template <class T> static inline Complex<T> f(Complex<T> a) { return {-a.re, -a.im}; } };
struct complex_positive { template <class T> static inline Complex<T> f(Complex<T> a) { return a; } };
struct complex_conj { template <class T> static inline Complex<T> f(Complex<T> a) { return {a.re, -a.im}; } };
struct complex_square { template <class T> static inline Complex<T> f(Complex<T> a) { return complex_multiply::f(a, a); } };
struct complex_reciprocal {
  static inline Z f(Z a) {
    if (size(a.re) > size(a.im)) {
      const double ratio = a.im / a.re, below = a.re + product(a.im, ratio);
      return {1 / below, -ratio / below};
    }
    const double ratio = a.re / a.im, below = product(a.re, ratio) + a.im;
    return {ratio / below, -1 / below};
  }
};
struct complex_abs { static inline double f(Z a) { return r_hypot(a.re, a.im); } };
struct complex_sign {
  static inline Z f(Z a) {
    const double all = r_hypot(a.re, a.im);
    if (all == 0) return {0, 0};
    if (all != kInf) return {a.re / all, a.im / all};
    if (isNaN(a.re) || isNaN(a.im) || (isInf(a.re) && isInf(a.im))) return {kNaN, kNaN};
    return {isInf(a.re) ? signedAs(1, a.re) : 0, isInf(a.im) ? signedAs(1, a.im) : 0};
  }
};
struct complex_round { static inline Z f(Z a) { return {__builtin_rint(a.re), __builtin_rint(a.im)}; } };
struct complex_equal { template <class T> static inline bool f(Complex<T> a, Complex<T> b) { return (a.re == b.re) & (a.im == b.im); } };
struct complex_notEqual { template <class T> static inline bool f(Complex<T> a, Complex<T> b) { return (a.re != b.re) | (a.im != b.im); } };
struct complex_isfinite { template <class T> static inline bool f(Complex<T> a) { return (a.re - a.re == 0) & (a.im - a.im == 0); } };
struct complex_isinf { template <class T> static inline bool f(Complex<T> a) { return isInf(a.re) | isInf(a.im); } };
struct complex_isnan { template <class T> static inline bool f(Complex<T> a) { return (a.re != a.re) | (a.im != a.im); } };

// ---------------------------------------------------------------- roots and logarithms

struct complex_sqrt {
  static Z f(Z a) {
    double x = a.re, y = a.im, unit = 1;
    if (x == 0 && y == 0) return {0, y};
    if (isInf(y)) return {kInf, y};
    if (isNaN(x)) return {kNaN, kNaN};
    if (isInf(x)) return x < 0 ? Z{size(y - y), signedAs(x, y)} : Z{x, signedAs(y - y, y)};
    if (size(x) > 1e300 || size(y) > 1e300) x *= 0.25, y *= 0.25, unit = 2;
    else if (size(x) < 1e-300 && size(y) < 1e-300) x *= 0x1p60, y *= 0x1p60, unit = 0x1p-30;
    const double t = __builtin_sqrt((size(x) + r_hypot(x, y)) * 0.5);
    if (x >= 0) return {t * unit, y / (2 * t) * unit};
    return {size(y) / (2 * t) * unit, signedAs(t, y) * unit};
  }
};

// a * b - product, exactly, where product is a * b rounded (Dekker 1971).
static inline double productRest(double a, double b, double product) {
  constexpr double split = 134217729;
  const double ta = split * a, ah = ta - (ta - a), al = a - ah, tb = split * b, bh = tb - (tb - b), bl = b - bh;
  return ah * bh - product + ah * bl + al * bh + al * bl;
}
// log |z|, also where that is near 0.
static double logSize(double x, double y) {
  const double a = size(x) > size(y) ? size(x) : size(y), b = size(x) > size(y) ? size(y) : size(x);
  if (isInf(x) || isInf(y)) return kInf;
  if (a == 0) return -kInf;
  if (a > 0.5 && a < 1.5) {
    const double aa = a * a, bb = b * b;
    const double rest = productRest(a, a, aa) + (b > 1e-100 ? productRest(b, b, bb) : 0);
    const double near = aa - 1, sum = near + bb;
    const double lost = size(near) > bb ? near - sum + bb : bb - sum + near;
    if (size(sum) < 0.5) return 0.5 * r_log1p(sum + (lost + rest));
  }
  const double ratio = b / a;
  return r_log(a) + 0.5 * r_log1p(ratio * ratio);
}
struct complex_log {
  static Z f(Z a) {
    const double re = isNaN(a.re) || isNaN(a.im) ? (isInf(a.re) || isInf(a.im) ? kInf : kNaN) : logSize(a.re, a.im);
    return {re, r_atan2(a.im, a.re)};
  }
};
struct complex_log2 { static Z f(Z a) { const Z l = complex_log::f(a); return {l.re / kLn2, l.im / kLn2}; } };
struct complex_log10 { static Z f(Z a) { const Z l = complex_log::f(a); return {l.re / kLn10, l.im / kLn10}; } };
struct complex_log1p {
  static Z f(Z a) {
    if (size(a.re) < 0.5 && size(a.im) < 0.5) return {0.5 * r_log1p(a.re * (2 + a.re) + a.im * a.im), r_atan2(a.im, 1 + a.re)};
    return complex_log::f({1 + a.re, a.im});
  }
};

// ---------------------------------------------------------------- exponentials

// e^x (cos y + i sin y) * scale, where e^x alone may overflow.
static Z cis(double x, double y, double scale) {
  const bool large = x > kLargestExp;
  const double e = r_exp(large ? x - kLargestExp : x) * scale, most = large ? r_exp(kLargestExp) : 1;
  return {e * r_cos(y) * most, e * r_sin(y) * most};
}
struct complex_exp {
  static Z f(Z a) {
    const double x = a.re, y = a.im;
    if (y == 0) return {r_exp(x), y};
    if (isFinite(y)) {
      if (isInf(x)) return x < 0 ? Z{0 * r_cos(y), 0 * r_sin(y)} : Z{x * r_cos(y), x * r_sin(y)};
      return cis(x, y, 1);
    }
    if (x == -kInf) return {0, signedAs(0, y)};
    return {x == kInf ? x : kNaN, kNaN};
  }
};
struct complex_expm1 {
  static Z f(Z a) {
    const double x = a.re, y = a.im;
    if (y == 0) return {r_expm1(x), y};
    if (isFinite(x) && isFinite(y) && x < kLargestExp) {
      const double half = r_sin(y / 2);
      return {r_expm1(x) * r_cos(y) - 2 * half * half, r_exp(x) * r_sin(y)};
    }
    const Z e = complex_exp::f(a);
    return {e.re - 1, e.im};
  }
};
// Whole powers below 100 by multiplication, others as exp(b log a); 0 to a power whose real part is not positive is NaN.
struct complex_pow {
  static Z f(Z a, Z b) {
    if (b.re == 0 && b.im == 0) return {1, 0};
    if (a.re == 0 && a.im == 0) return b.re > 0 ? Z{0, 0} : Z{kNaN, kNaN};
    if (b.im == 0 && size(b.re) < 100 && b.re == __builtin_trunc(b.re)) {
      Z power = {1, 0};
      for (int rest = int(size(b.re));;) {
        if (rest & 1) power = complex_multiply::f(power, a);
        if (!(rest >>= 1)) break;
        a = {a.re * a.re - a.im * a.im, 2 * a.re * a.im};
      }
      return b.re < 0 ? complex_divide::f({1, 0}, power) : power;
    }
    return complex_exp::f(complex_multiply::f(b, complex_log::f(a)));
  }
};

// ---------------------------------------------------------------- hyperbolic functions; the circular ones are theirs of iz

struct complex_sinh {
  static Z f(Z a) {
    const double x = a.re, y = a.im;
    if (y == 0) return {r_sinh(x), y};
    if (isFinite(x) && isFinite(y)) {
      if (size(x) <= kLargestExp) return {r_sinh(x) * r_cos(y), r_cosh(x) * r_sin(y)};
      const Z e = cis(size(x), y, 0.5);
      return {x < 0 ? -e.re : e.re, e.im};
    }
    if (isFinite(x)) return {x == 0 ? x : kNaN, kNaN};
    if (isNaN(x)) return {kNaN, kNaN};
    return isFinite(y) ? Z{x * r_cos(y), kInf * r_sin(y)} : Z{x, kNaN};
  }
};
struct complex_cosh {
  static Z f(Z a) {
    const double x = a.re, y = a.im;
    if (y == 0) return {r_cosh(x), isNaN(x) ? y : signedAs(0, x) * signedAs(1, y)};
    if (isFinite(x) && isFinite(y)) {
      if (size(x) <= kLargestExp) return {r_cosh(x) * r_cos(y), r_sinh(x) * r_sin(y)};
      const Z e = cis(size(x), y, 0.5);
      return {e.re, x < 0 ? -e.im : e.im};
    }
    if (isFinite(x)) return {kNaN, x == 0 ? 0 : kNaN};
    if (isNaN(x)) return {kNaN, kNaN};
    return isFinite(y) ? Z{kInf * r_cos(y), x * r_sin(y)} : Z{kInf, kNaN};
  }
};
struct complex_tanh {
  static Z f(Z a) {
    const double x = a.re, y = a.im;
    if (isNaN(x)) return {kNaN, y == 0 ? y : kNaN};
    if (isInf(x)) return {signedAs(1, x), signedAs(0, isFinite(y) ? r_sin(y) * r_cos(y) : y)};
    if (!isFinite(y)) return {x == 0 ? x : kNaN, kNaN};
    if (size(x) >= 22) {
      const double e = r_exp(-size(x));
      return {signedAs(1, x), 4 * r_sin(y) * r_cos(y) * e * e};
    }
    const double t = r_tan(y), beta = 1 + t * t, h = r_sinh(x), rho = __builtin_sqrt(1 + h * h);
    if (isInf(t)) return {rho / h, 1 / t};
    const double below = 1 + beta * h * h;
    return {beta * rho * h / below, t / below};
  }
};
static inline Z timesI(Z a) { return {-a.im, a.re}; }
static inline Z overI(Z a) { return {a.im, -a.re}; }
struct complex_sin { static Z f(Z a) { return overI(complex_sinh::f(timesI(a))); } };
struct complex_cos { static Z f(Z a) { return complex_cosh::f(timesI(a)); } };
struct complex_tan { static Z f(Z a) { return overI(complex_tanh::f(timesI(a))); } };

// ---------------------------------------------------------------- inverse functions (Kahan 1987)

struct Roots { Z minus, plus; };  // of 1 - z and 1 + z
static inline Roots rootsOf(double x, double y) { return {complex_sqrt::f({1 - x, -y}), complex_sqrt::f({1 + x, y})}; }

struct complex_asinh {
  static Z f(Z a) {
    const double x = a.re, y = a.im;
    if (!isFinite(x) || !isFinite(y)) {
      if (isInf(x)) return {x, isNaN(y) ? kNaN : signedAs(isInf(y) ? kPi / 4 : 0, y)};
      if (isInf(y)) return {signedAs(kInf, x), isNaN(x) ? kNaN : signedAs(kPi / 2, y)};
      return {kNaN, isNaN(x) && y == 0 ? y : kNaN};
    }
    if (size(x) > kHugePart || size(y) > kHugePart) return {signedAs(logSize(x, y) + kLn2, x), r_atan2(y, size(x))};
    const Roots r = rootsOf(y, -x);  // asinh(x + yi) = i asin(y - xi)
    return {-r_asinh(r.minus.re * r.plus.im - r.minus.im * r.plus.re), r_atan2(y, r.minus.re * r.plus.re - r.minus.im * r.plus.im)};
  }
};
struct complex_asin { static Z f(Z a) { return overI(complex_asinh::f(timesI(a))); } };
struct complex_acos {
  static Z f(Z a) {
    const double x = a.re, y = a.im;
    if (!isFinite(x) || !isFinite(y)) {
      if (isInf(y)) return {isNaN(x) ? kNaN : isInf(x) ? (x < 0 ? 0.75 * kPi : 0.25 * kPi) : kPi / 2, -y};
      if (isInf(x)) return isNaN(y) ? Z{kNaN, x} : Z{x < 0 ? kPi : 0, -signedAs(kInf, y)};
      return {x == 0 ? kPi / 2 : kNaN, kNaN};
    }
    if (size(x) > kHugePart || size(y) > kHugePart) return {r_atan2(size(y), x), -signedAs(logSize(x, y) + kLn2, y)};
    const Roots r = rootsOf(x, y);
    return {2 * r_atan2(r.minus.re, r.plus.re), r_asinh(r.plus.re * r.minus.im - r.plus.im * r.minus.re)};
  }
};
struct complex_acosh {
  static Z f(Z a) {
    const Z c = complex_acos::f(a);
    if (isNaN(c.re)) return {isNaN(c.im) ? kNaN : size(c.im), kNaN};
    if (isNaN(c.im)) return {kNaN, a.re == 0 && isNaN(a.im) ? signedAs(c.re, a.im) : kNaN};
    return {size(c.im), signedAs(c.re, a.im)};
  }
};
struct complex_atanh {
  static Z f(Z z) {
    const double x = z.re, y = z.im, a = size(x);
    if (!isFinite(x) || !isFinite(y)) {
      if (isInf(y)) return {signedAs(0, x), signedAs(kPi / 2, y)};
      if (isInf(x)) return {signedAs(0, x), isNaN(y) ? kNaN : signedAs(kPi / 2, y)};
      return {x == 0 ? x : kNaN, kNaN};
    }
    if (a > kHugePart || size(y) > kHugePart) {
      const double all = r_hypot(x, y);
      return {isInf(all) ? x * 0 : x / all / all, signedAs(kPi / 2, y)};
    }
    const double apart = (1 - a) * (1 - a) + y * y;
    return {signedAs(0.25 * r_log1p(4 * a / apart), x), 0.5 * r_atan2(2 * y, (1 - a) * (1 + a) - y * y)};
  }
};
struct complex_atan { static Z f(Z a) { return overI(complex_atanh::f(timesI(a))); } };

// ---------------------------------------------------------------- the loops

// A result in the parts' dtype T: functions give double.
template <class T> struct Part {
  static inline Complex<T> of(Z z) { return {T(z.re), T(z.im)}; }
  static inline Complex<T> of(Complex<float> z) { return {T(z.re), T(z.im)}; }
  static inline T of(double x) { return T(x); }
  static inline uint8_t of(bool b) { return b; }
};
// What an operation takes: its own dtype where it is written for both, double else.
template <class Op, class T> struct Takes {
  template <class O> static auto test(int) -> decltype(O::template f<T>(Complex<T>()), Complex<T>());
  template <class O> static auto test(long) -> decltype(O::template f<T>(Complex<T>(), Complex<T>()), Complex<T>());
  template <class O> static Z test(...);
  using type = decltype(test<Op>(0));
};
template <class Op, class T> static void complexMap1(void* out, const void* a, const void*, const void*, int64_t n) {
  using A = typename Takes<Op, T>::type;
  using R = decltype(Part<T>::of(Op::f(A())));
  R* o = static_cast<R*>(out);
  const Complex<T>* x = static_cast<const Complex<T>*>(a);
  for (int64_t i = 0; i < n; i++) o[i] = Part<T>::of(Op::f(A{x[i].re, x[i].im}));
}
template <class Op, class T> static void complexMap2(void* out, const void* a, const void* b, const void*, int64_t n) {
  using A = typename Takes<Op, T>::type;
  using R = decltype(Part<T>::of(Op::f(A(), A())));
  R* o = static_cast<R*>(out);
  const Complex<T>* x = static_cast<const Complex<T>*>(a);
  const Complex<T>* y = static_cast<const Complex<T>*>(b);
  for (int64_t i = 0; i < n; i++) o[i] = Part<T>::of(Op::f(A{x[i].re, x[i].im}, A{y[i].re, y[i].im}));
}

template <class T> struct BitsOf { using type = uint64_t; };
template <> struct BitsOf<float> { using type = uint32_t; };

// Products of whole vectors: the parts of b twice, those of a in turn, and half of the second products' signs turned.
template <class T> static void complexMultiply(void* out, const void* a, const void* b, const void*, int64_t n) {
  typedef T V __attribute__((vector_size(kVectorBytes)));
  typedef typename BitsOf<T>::type U;
  typedef U I __attribute__((vector_size(kVectorBytes)));
  constexpr int per = kVectorBytes / int(sizeof(T));
  I even, odd, turned, minus;
  for (int i = 0; i < per; i++) even[i] = U(i & ~1), odd[i] = U(i | 1), turned[i] = U(i ^ 1), minus[i] = i & 1 ? 0 : U(1) << (sizeof(T) * 8 - 1);
  T* o = static_cast<T*>(out);
  const T* x = static_cast<const T*>(a);
  const T* y = static_cast<const T*>(b);
  int64_t i = 0;
  for (; i + per <= 2 * n; i += per) {
    V p, q;
    __builtin_memcpy(&p, x + i, sizeof p);
    __builtin_memcpy(&q, y + i, sizeof q);
    V straight = p * shuffle(q, q, even), cross = shuffle(p, p, turned) * shuffle(q, q, odd);
    const V sum = straight + V(I(cross) ^ minus);
    __builtin_memcpy(o + i, &sum, sizeof sum);
  }
  for (; i < 2 * n; i += 2) {
    const Complex<T> z = complex_multiply::f(Complex<T>{x[i], x[i + 1]}, Complex<T>{y[i], y[i + 1]});
    o[i] = z.re;
    o[i + 1] = z.im;
  }
}
template <class T> static void complexSquare(void* out, const void* a, const void*, const void*, int64_t n) { complexMultiply<T>(out, a, a, nullptr, n); }

template <class From, class T> static void castToComplex(void* out, const void* a, const void*, const void*, int64_t n) {
  Complex<T>* o = static_cast<Complex<T>*>(out);
  const From* x = static_cast<const From*>(a);
  for (int64_t i = 0; i < n; i++) o[i] = {CastOne<From, T>::f(x[i]), 0};
}
template <class From, class To> static void castComplex(void* out, const void* a, const void*, const void*, int64_t n) {
  castLoop<From, To>(out, a, nullptr, nullptr, 2 * n);
}
template <class T> static void complexToBool(void* out, const void* a, const void*, const void*, int64_t n) {
  uint8_t* o = static_cast<uint8_t*>(out);
  const Complex<T>* x = static_cast<const Complex<T>*>(a);
  for (int64_t i = 0; i < n; i++) o[i] = (x[i].re != 0) | (x[i].im != 0);
}

// ---------------------------------------------------------------- folds, in the order of reduce.h

template <class Op> constexpr double complexIdentity = 0;
template <> constexpr double complexIdentity<complex_multiply> = 1;

template <class Op, class T> static Complex<T> complexLeafOf(const Complex<T>* x, int64_t n) {
  Complex<T> lanes[kLeafLanes];
  for (int l = 0; l < kLeafLanes; l++) lanes[l] = {T(complexIdentity<Op>), 0};
  int64_t i = 0;
  for (; i + kLeafLanes <= n; i += kLeafLanes)
    for (int l = 0; l < kLeafLanes; l++) lanes[l] = Op::f(lanes[l], x[i + l]);
  for (int l = 0; i < n; i++, l++) lanes[l] = Op::f(lanes[l], x[i]);
  for (int half = kLeafLanes / 2; half; half /= 2)
    for (int l = 0; l < half; l++) lanes[l] = Op::f(lanes[l], lanes[l + half]);
  return lanes[0];
}
template <class Op, class T> static void complexLeaf(void* out, const void* a, const void*, const void*, int64_t n) {
  const Complex<T>* x = static_cast<const Complex<T>*>(a);
  Complex<T> part[4] = {};
  const int count = int((n + kLeaf - 1) / kLeaf);
  for (int q = 0; q < count; q++) part[q] = complexLeafOf<Op, T>(x + q * kLeaf, q + 1 < count ? kLeaf : n - q * kLeaf);
  if (count > 1) part[0] = Op::f(part[0], part[1]);
  if (count > 2) part[0] = Op::f(part[0], count > 3 ? Op::f(part[2], part[3]) : part[2]);
  *static_cast<Complex<T>*>(out) = part[0];
}
template <class Op, class T> static void complexIdentityFill(void* out, const void*, const void*, const void*, int64_t n) {
  Complex<T>* o = static_cast<Complex<T>*>(out);
  for (int64_t i = 0; i < n; i++) o[i] = {T(complexIdentity<Op>), 0};
}
template <class Op, class T> static void complexScan(void* out, const void* a, const void*, const void* carry, int64_t n) {
  Complex<T>* o = static_cast<Complex<T>*>(out);
  const Complex<T>* x = static_cast<const Complex<T>*>(a);
  Complex<T> sum = *static_cast<const Complex<T>*>(carry);
  for (int64_t i = 0; i < n; i++) o[i] = sum = Op::f(sum, x[i]);
  *static_cast<Complex<T>*>(const_cast<void*>(carry)) = sum;
}
