/**
 * cbrt, hypot, deg2rad, rad2deg. Errors: cbrt 1 ULP, hypot 1.5 ULP; the degrees are one multiplication by the factor rounded to
 * the dtype, as in NumPy.
 */
#pragma once
#include "math_coeffs.h"
#include "math_simd.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

struct Cbrt {
  /** For normal a = 8^q M, 1/2 <= M < 4: M = 2^j m with 1 <= m < 2 and j = -1, 0 or 1. */
  template <bool F>
  static PN_INLINE Vd normal(Vd a) {
    Vi i = bitsOf(a);
    Vd biased = ofBits(shiftRight(i, 52) | seti(0x4330000000000000)) - set(4503599627370496.0);
    const double magic = kRoundMagic - 341;  // 1023 = 3 * 341
    Vd t = mad(biased, set(1.0 / 3), set(magic)), j = biased - set(3) * (t - set(magic));
    Vu q = (Vu)shiftLeft(bitsOf(t), 52);
    Vd M = ofBits((Vi)((Vu)i - (q + q + q)));
    Vd m = ofBits((i & seti(0x000fffffffffffff)) | seti(0x3ff0000000000000));
    // r = M^(-1/3) within 2^-17; y = M r^2 and over what it is too large by; error = 1 - M r^3, exact enough
    Vd r = leading(poly(m, rcbrt) * mad(mad(set(kCbrtJ2), j, set(kCbrtJ1)), j, set(1)), 19);
    Vd square = r * r, y = M * square;
    Vd over = F ? set(0) : lessProduct(y, M, 15, square);
    Vd error = F ? nmad(y, r, set(1)) : mad(over, r, lessProduct(set(1), y, 34, r));
    // the root is M r^2 (1 - error)^(-2/3)
    Vd series = mad(error, mad(error, set(40.0 / 81), set(5.0 / 9)), set(2.0 / 3));
    y = y - nmad(y * error, series, over);
    return ofBits((Vi)((Vu)bitsOf(y) + q));
  }
  template <bool F>
  static PN_NOINLINE Vd rare(Vd x) {
    Vd a = magnitude(x);
    Md small = lt(a, set(2.2250738585072014e-308));
    Vd y = normal<F>(sel(small, a * set(0x1p54), a)) * sel(small, set(0x1p-18), set(1));  // 54 = 3 * 18
    return flip(sel(both(lt(set(0), a), lt(a, set(kInf))), y, a), signOf(x));
  }
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Md usual = both(le(set(2.2250738585072014e-308), a), lt(a, set(kInf)));
    if (PN_RARE(any(isNot(usual)))) return rare<F>(x);
    return flip(normal<F>(a), signOf(x));
  }
};

struct Hypot {
  template <bool F>
  static PN_INLINE Vd run(Vd x, Vd y) {
    Vd a = magnitude(x), b = magnitude(y);
    Vd high = sel(lt(a, b), b, a), low = sel(lt(a, b), a, b);
    Vd factor = set(1), back = set(1);
    if (!F) {
      Md huge = lt(set(0x1p500), high), tiny = lt(high, set(0x1p-450));
      factor = sel(huge, set(0x1p-600), sel(tiny, set(0x1p600), set(1)));
      back = sel(huge, set(0x1p600), sel(tiny, set(0x1p-600), set(1)));
    }
    Vd h = high * factor, l = low * factor;
    Vd r = squareRoot(mad(h, h, l * l)) * back;
    r = sel(either(isNan(x), isNan(y)), x + y, r);
    return sel(either(eq(a, set(kInf)), eq(b, set(kInf))), set(kInf), r);
  }
};

struct Deg2rad {
  template <bool F>
  static PN_INLINE Vd run(Vd x) { return x * set(F ? (double)0.017453292519943295f : 0.017453292519943295); }
};
struct Rad2deg {
  template <bool F>
  static PN_INLINE Vd run(Vd x) { return x * set(F ? (double)57.29577951308232f : 57.29577951308232); }
};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
