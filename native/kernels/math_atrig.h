/**
 * asin, acos, atan, atan2. Errors: at most 2.2 ULP (acos 1.2).
 */
#pragma once
#include "math_coeffs.h"
#include "math_simd.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

const double kTanPio8 = 0.41421356237309503;

/** The arc tangent of low / high, 0 <= low <= high, in [0, pi/4]: at most one division. */
template <bool F>
PN_INLINE Dd atanQuotient(Vd low, Vd high) {
  Md upper = lt(set(kTanPio8) * high, low);  // atan(u) = pi/4 + atan((u - 1) / (u + 1))
  Vd t = sel(upper, low - high, low) / sel(upper, low + high, high);
  Vd z = t * t;
  Vd rest = (t * z) * (F ? poly(z, atanQF) : poly(z, atanQ));
  Vd base = sel(upper, set(kPio4Hi), set(0));
  Dd s = quickSum(base, t);
  return {s.h, s.l + (rest + sel(upper, set(kPio4Lo), set(0)))};
}

struct Atan {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Md big = lt(set(1), a);
    Dd r = atanQuotient<F>(sel(big, set(1), a), sel(big, a, set(1)));
    Vd direct = r.h + r.l;
    Vd turned = (set(kPio2Hi) - r.h) + (set(kPio2Lo) - r.l);
    Vd y = sel(big, turned, direct);
    return flip(y, signOf(x));
  }
};

struct Atan2 {
  template <bool F>
  static PN_INLINE Vd run(Vd y, Vd x) {
    Vd ay = magnitude(y), ax = magnitude(x);
    Md steep = lt(ax, ay), left = negative(bitsOf(x));
    Vd low = sel(steep, ax, ay), high = sel(steep, ay, ax);
    Md same = eq(ax, ay);  // both infinite or both zero
    low = sel(both(same, eq(ax, set(kInf))), set(1), low);
    high = sel(same, sel(eq(ax, set(0)), set(1), sel(eq(ax, set(kInf)), set(1), high)), high);
    if (!F) {  // keeps low + high finite, and the quotient of subnormals exact
      Vd factor = sel(lt(set(1e300), high), set(0x1p-100), sel(lt(high, set(1e-290)), set(0x1p100), set(1)));
      low = low * factor;
      high = high * factor;
    }
    Dd r = atanQuotient<F>(low, high);
    // pi/2 - r where steep, then pi - that where x is negative: base + (+-r), in one sum
    Vd base = sel(steep, set(kPio2Hi), sel(left, set(kPiHi), set(0)));
    Vd baseLow = sel(steep, set(kPio2Lo), sel(left, set(kPiLo), set(0)));
    Vi turn = bitsOf(sel(steep, sel(left, set(0), set(-0.0)), sel(left, set(-0.0), set(0))));
    Dd s = quickSum(base, flip(r.h, turn));
    Vd angle = s.h + (s.l + (flip(r.l, turn) + baseLow));
    angle = sel(either(isNan(x), isNan(y)), x + y, angle);
    return flip(angle, signOf(y));
  }
};

/** (asin s - s) / s, s^2 = z <= 1/4. */
template <bool F>
PN_INLINE Vd asinRest(Vd z) {
  return z * (F ? poly(z, asinQF) : poly(z, asinQ));
}

struct Asin {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Md big = lt(set(0.5), a);
    Vd z = sel(big, set(0.5) * (set(1) - a), a * a);  // asin a = pi/2 - 2 asin sqrt((1 - a) / 2)
    Vd s = sel(big, squareRoot(z), a);
    Vd more = s * asinRest<F>(z);
    Vd small = s + more;
    Vd large = (set(kPio2Hi) - (s + s)) - ((more + more) - set(kPio2Lo));
    return flip(sel(big, large, small), signOf(x));
  }
};

struct Acos {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Md big = lt(set(0.5), a), left = negative(bitsOf(x));
    Vd z = sel(big, set(0.5) * (set(1) - a), a * a);
    Vd s = sel(big, squareRoot(z), a);
    Vd more = s * asinRest<F>(z);
    Vi sign = signOf(x);
    Vd small = set(kPio2Hi) - (flip(s, sign) - (set(kPio2Lo) - flip(more, sign)));
    Vd half = s + more;
    Vd right = half + half;
    Vd wide = set(kPiHi) - ((s + s) + ((more + more) - set(kPiLo)));
    return sel(big, sel(left, wide, right), small);
  }
};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
