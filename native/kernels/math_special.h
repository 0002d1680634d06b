/**
 * erf, gamma, lgamma. Errors: erf 2 ULP, gamma 2 ULP where finite, lgamma 3 ULP for x > 0; for x < 0 lgamma has zeros between
 * the poles, and near them its error is a few ULP of 1.
 * Sources: Stirling's series and the reflection formula; the polynomials are fits of our own (math_coeffs.h).
 */
#pragma once
#include "math_erf_rows.h"
#include "math_pow.h"
#include "math_trig.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

#if defined(__AVX512F__) && !defined(PN_ONE_LANE)
/** One of 16 polynomials around the multiples of erfWidth, times |x| for the first; their coefficients are looked up in two registers each. */
PN_INLINE Vd erfByPieces(Vd x) {
  Vd a = atMost(magnitude(x), 5.93);  // 1 from there on
  Vd place = mad(a, set(1 / erfWidth), set(0x1.8p52)), piece = place - set(0x1.8p52);
  Vi i = bitsOf(place);
  Vd t = nmad(piece, set(erfWidth), a);
  const auto at = [i](int k) { return (Vd)_mm512_permutex2var_pd(_mm512_load_pd(erfRows[k]), (__m512i)i, _mm512_load_pd(erfRows[k] + 8)); };
  Vd even = at(12), odd = at(11), z = t * t;  // two chains, so that one need not wait for the other
#pragma GCC unroll 16
  for (int k = 10; k > 1; k -= 2) even = mad(even, z, at(k)), odd = mad(odd, z, at(k - 1));
  Vd y = mad(mad(even, t, odd), t, at(0));
  return flip(sel(eq(piece, set(0)), y * a, y), signOf(x));
}
#endif

struct Erf {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
#if defined(__AVX512F__) && !defined(PN_ONE_LANE)
    if (!F) return erfByPieces(x);
#endif
    Vd a = magnitude(x), z = a * a;
    Vd small = mad(a, F ? poly(z, erfQF) : poly(z, erfQ), a);
    Vd u = atMost(a, F ? 4 : 5.97) - set(1);  // 1 from there on
    Vd power = F ? poly(u, erfcLF) : poly(u, erfcL);
    Vd k = wholeLog2(power);
    Vd e = (set(1) + expm1Short<F>(minusLn2(power, k))) * exp2Whole(k);
    Vd y = sel(lt(a, set(1)), small, set(1) - e);
    return flip(y, signOf(x));
  }
};

/** The quotient of two double-doubles, as a double. */
PN_INLINE Vd quotient(Dd a, Dd b) {
  Vd q = a.h / b.h;
  Vd rest = (restOf(a.h, q, b.h) + a.l) - q * b.l;
  return q + rest / b.h;
}

/** gamma(a) = value 2^k / (first product), for 1e-17 <= a < 200; first is a, or 1 from 8 on. */
struct GammaParts {
  Scaled stirling;
  Dd product;
  Vd first;
};
PN_INLINE GammaParts gammaParts(Vd a) {
  // gamma(a) = gamma(a + n) / (a (a + 1) ... (a + n - 1)), until a + n >= 8
  Md less = lt(a, set(8));
  Vd first = sel(less, a, set(1));
  Dd z = twoSum(a, sel(less, set(1), set(0)));
  Dd product = {set(1), set(0)};
  for (;;) {
    less = lt(z.h, set(8));
    if (!any(less)) break;
    Dd next = mul(product, z);
    product.h = sel(less, next.h, product.h);
    product.l = sel(less, next.l, product.l);
    z = add(z, sel(less, set(1), set(0)));
  }
  Dd l = logDd(z.h);
  Vd inverse = set(1) / z.h;
  l.l = mad(z.l, inverse, l.l);
  Dd t = mul(add(z, set(-0.5)), l);
  t = add(t, Dd{set(0) - z.h, set(0) - z.l});
  t = add(t, Dd{set(kHalfLog2PiHi), set(kHalfLog2PiLo)});
  t = add(t, inverse * poly(inverse * inverse, stirling));
  return {expDd(t), product, first};
}

/** gamma(-a), before scaling by 2^-k: -pi / (a sin(pi a) gamma(a)); infinite at the poles. */
PN_INLINE Vd gammaLeft(GammaParts g, Vd a) {
  Dd up = mul(g.product, set(kPiHi));
  up.l = mad(g.product.h, set(kPiLo), up.l);
  // a and g.first cancel where that is a
  Dd down = mul(mul(g.stirling.value, sinPi<false>(a)), sel(lt(a, set(8)), set(1), a));
  Vd q = up.h / down.h;
  q = sel(lt(magnitude(q), set(kInf)), quotient(up, down), q);
  return set(0) - q;
}

struct Gamma {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Md usual = both(le(set(1e-17), a), le(a, set(190)));  // beyond 190 infinite, on the left 0 or a pole
    GammaParts g = gammaParts(sel(usual, a, set(190)));
    Vd y = scaleBy(quotient(g.stirling.value, mul(g.product, g.first)), g.stirling.k);
    Md left = lt(x, set(0));
    if (any(left)) {
      Vd r = scaleBy(gammaLeft(g, sel(lt(a, set(1e-17)), set(1), a)), set(0) - g.stirling.k);
      y = sel(left, sel(eq(roundEven(a), a), set(kNaN), r), y);
    }
    y = sel(lt(a, set(1e-17)), set(1) / x, y);
    y = sel(eq(a, set(kInf)), sel(left, set(kNaN), set(kInf)), y);
    return sel(isNan(x), x, y);
  }
};

struct Lgamma {
  /** For finite a >= 1e-17. */
  static PN_INLINE Vd positive(Vd a) {
    Md below = lt(a, set(0.5)), nearOne = lt(a, set(1.5)), nearTwo = lt(a, set(2.5)), large = le(set(8), a);
    // gamma(2 + t) times or over a product: t = a; a - 1; a - 2; a - n - 2
    Vd product = set(1), factor = a - set(1);  // a - 1, a - 2, ... 2 + t
    for (;;) {
      Md more = both(both(lt(set(2.5), factor + set(1)), isNot(large)), isNot(nearTwo));
      if (!any(more)) break;
      product = sel(more, product * factor, product);
      factor = sel(more, factor - set(1), factor);
    }
    Vd t = sel(below, a, sel(nearOne, a - set(1), sel(large, set(0), factor - set(1))));
    Vd argument = sel(below, a * (set(1) + a), sel(nearOne, a, sel(large, a, product)));
    Dd l = logDd(argument);
    // t c0 + t^2 (c1 + ...), plus or minus the logarithm: each exact enough, for they cancel near 1.5
    Dd first = twoProduct(t, set(kLgamma2First));
    Dd near = quickSum(first.h, (t * t) * poly(t, lgamma2Rest));
    Vi sign = bitsOf(sel(nearOne, set(-0.0), set(0)));
    Dd sum = twoSum(near.h, flip(l.h, sign));
    Vd middle = sum.h + (sum.l + (near.l + (first.l + flip(l.l, sign))));
    Vd inverse = set(1) / sel(large, a, set(8));
    Vd tail = inverse * poly(inverse * inverse, stirling);
    Vd high = mad(a - set(0.5), (l.h - set(1)) + l.l, set(kHalfLog2PiHi - 0.5) + tail);
    return sel(large, high, middle);
  }

  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Md usual = both(le(set(1e-17), a), lt(a, set(kInf)));
    Vd safe = sel(usual, a, set(1));
    Vd y = positive(safe);
    Md left = lt(x, set(0));
    if (any(left)) {
      // Near: the logarithm of gamma(-a), so that little is lost at the zeros. Far, where none are left: by reflection.
      Md far = lt(set(160), safe);
      GammaParts g = gammaParts(sel(far, set(1), safe));
      Vd value = magnitude(gammaLeft(g, sel(far, set(1.5), safe)));
      Vd s = magnitude(sinPi<false>(safe)) * safe;
      Md pole = eq(roundEven(safe), safe);
      Split p = splitLog(sel(pole, set(1), sel(far, set(kPiHi) / s, value)));
      p.e = p.e - sel(far, set(0), g.stirling.k);
      Vd r = logSum<false>(p, set(0)) - sel(far, y, set(0));
      y = sel(left, sel(pole, set(kInf), r), y);
    }
    if (PN_RARE(any(isNot(usual)))) {
      y = sel(lt(a, set(1e-17)), set(0) - Log::run<false>(a), y);
      y = sel(eq(a, set(kInf)), set(kInf), y);
      y = sel(isNan(x), x, y);
    }
    return y;
  }
};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
