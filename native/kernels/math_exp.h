/**
 * exp, exp2, expm1, sinh, cosh, tanh. Errors: at most 1.1 ULP (exp, exp2), 2.5 ULP (sinh, cosh, expm1), 3 ULP (tanh).
 * Each is a struct whose run<F>(x) computes a vector; F = true asks only for a result good enough to be rounded to float32.
 */
#pragma once
#include "math_coeffs.h"
#include "math_simd.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

/** e^r - 1 for |r| <= ln2 / 2. */
template <bool F>
PN_INLINE Vd expm1Short(Vd r) {
  Vd q = F ? poly(r, expQF) : poly(r, expQ);
  return mad(r * r, q, r);
}
/** The whole number nearest to x / ln 2, for |x| < 2^40. */
PN_INLINE Vd wholeLog2(Vd x) { return mad(x, set(kInvLn2Hi), set(kRoundMagic)) - set(kRoundMagic); }
/** x - k ln 2. */
PN_INLINE Vd minusLn2(Vd x, Vd k) { return nmad(k, set(kLn2B), nmad(k, set(kLn2A), x)); }
/** p * 2^k; for float32 results k is small. */
template <bool F>
PN_INLINE Vd scaleExp(Vd p, Vd k) {
  return F ? p * exp2Whole(k) : scaleBy(p, k);
}

struct Exp {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    x = atLeast(atMost(x, F ? 120 : 710), F ? -120 : -746);  // beyond these the result is infinite or 0
    Vd k = wholeLog2(x);
    return scaleExp<F>(set(1) + expm1Short<F>(minusLn2(x, k)), k);
  }
};

struct Exp2 {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    x = atLeast(atMost(x, F ? 160 : 1025), F ? -160 : -1077);
    Vd k = (x + set(kRoundMagic)) - set(kRoundMagic);
    return scaleExp<F>(set(1) + expm1Short<F>((x - k) * set(kLn2Hi)), k);
  }
};

struct Expm1 {
  template <bool F>
  static PN_INLINE Vd run(Vd a) {
    Vd x = atLeast(atMost(a, F ? 120 : 710), -50);  // below -50 the result is -1
    Vd k = wholeLog2(x);
    Vd p = expm1Short<F>(minusLn2(x, k));
    Vd one = set(1) - exp2Whole(set(0) - atMost(k, 1000));  // 2^k - 1, divided by 2^k
    return sel(eq(a, set(0)), a, scaleExp<F>(one + p, k));  // keeps -0
  }
};

/**
 * With x = k ln 2 + r, u = 2^k, d = 2^-k: 2 sinh x = (u - d) + ((u + d) s + (u - d) c) and 2 cosh x = (u + d) + ((u - d) s + (u + d) c),
 * s = sinh r, c = cosh r - 1. No division, and what is rounded is small beside the first term. Here both are times 2^-less.
 */
struct Hyperbolic {
  Vd sinh, cosh, gap;  // gap is cosh - sinh
};
template <bool F>
PN_INLINE Hyperbolic hyperbolic(Vd x, double less) {
  Vd k = wholeLog2(x), r = minusLn2(x, k), z = r * r;
  Vd s = mad(r * z, F ? poly(z, sinhQF) : poly(z, sinhQ), r);
  Vd c = z * mad(z, F ? poly(z, coshQF) : poly(z, coshQ), set(0.5));
  Vd up = exp2Whole(k - set(less)), down = exp2Whole(atLeast(set(-less) - k, -1022));
  Vd sum = up + down, difference = up - down;
  return {difference + mad(s, sum, c * difference), sum + mad(s, difference, c * sum), (down + down) * ((set(1) - s) + c)};
}

struct Sinh {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Hyperbolic h = hyperbolic<F>(atMost(a, F ? 120 : 710.6), 2);  // half the result, which may be above the largest double
    Vd y = set(2) * h.sinh;
    return sel(lt(a, set(1e-9)), x, flip(y, signOf(x)));
  }
};

struct Cosh {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Hyperbolic h = hyperbolic<F>(atMost(magnitude(x), F ? 120 : 710.6), 2);
    return set(2) * h.cosh;
  }
};

struct Tanh {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Hyperbolic h = hyperbolic<F>(atMost(a, 22), 1);  // 1 from there on
    Md large = lt(set(1.2), a);  // tanh = 1 - gap / cosh: little is lost
    Vd y = sel(large, h.gap, h.sinh) / h.cosh;
    return flip(sel(large, set(1) - y, y), signOf(x));
  }
};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
