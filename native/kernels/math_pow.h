/**
 * pow, and the logarithm and exponential in double-double that gamma needs too. Error of pow: at most 1.2 ULP;
 * powers of whole numbers and of 2 that are doubles come out exact.
 */
#pragma once
#include "math_log.h"
#include "math_lookup.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

/** log x for normal x > 0, with about 63 correct bits. */
PN_INLINE Dd logDd(Vd x) {
  Dd l = logTableDd(x);
  return quickSum(l.h, l.l);
}

/** e^(p.h + p.l) = (value.h + value.l) 2^k, for |p.h| < 2^20. */
struct Scaled {
  Dd value;
  Vd k;
};
PN_INLINE Scaled expDd(Dd p) {
  Vd k = wholeLog2(p.h);
  Vd a = nmad(k, set(kLn2A), p.h), b = k * set(kLn2B);
  Vd r = a - b;
  Dd e = quickSum(r, ((a - r) - b) + p.l);
  Vd t = mad(e.h * e.h, poly(e.h, expQ), mad(e.h, e.l, e.l));
  Dd s = quickSum(set(1), e.h);
  return {quickSum(s.h, s.l + t), k};
}

struct Pow {
  static constexpr double kMost = 700;  // |exponent| that the quick ways take

  /** e^(l y), all of it finite; l = log x. */
  static PN_INLINE Vd limited(Dd l, Vd y) {
    y = atLeast(atMost(y, 0x1p80), -0x1p80);
    Dd p = mul(l, y);
    Vd h = atLeast(atMost(p.h, 800), -800);
    Scaled e = expDd({h, sel(eq(h, p.h), p.l, set(0))});
    return scaleBy(e.value.h, e.k);
  }

  /** |x|^y turned into x^y: the sign for an odd y, NaN where x is below zero and finite and y not whole. */
  static PN_INLINE Vd withSign(Vd r, Vd x, Vd y) {
    Md yWhole = eq(roundEven(y), y);
    Vd half = y * set(0.5);
    Md yOdd = both(yWhole, isNot(eq(roundEven(half), half)));
    r = flip(r, signOf(x) & bitsOf(sel(yOdd, set(-0.0), set(0))));
    return sel(both(both(lt(x, set(0)), lt(set(-kInf), x)), isNot(yWhole)), set(kNaN), r);
  }

  /** x^y for anything: IEEE 754's special cases, one after the other. */
  template <bool F>
  static PN_NOINLINE Vd rare(Vd x, Vd y) {
    Vd a = magnitude(x);
    Md small = lt(a, set(kTiny)), good = both(lt(set(0), a), lt(a, set(kInf)));
    // a subnormal base times 2^54; log 2^54 is 54 times the parts of log 2
    Dd l = logDd(sel(good, sel(small, a * set(0x1p54), a), set(1)));
    Dd less = add(l, Dd{set(-54 * kLn2A), set(-54 * kLn2B)});
    l = {sel(small, less.h, l.h), sel(small, less.l, l.l)};
    Vd r = limited(l, y);
    Md up = lt(set(0), y);
    r = sel(eq(a, set(0)), sel(up, set(0), set(kInf)), r);
    r = sel(eq(a, set(kInf)), sel(up, set(kInf), set(0)), r);
    Md grows = either(both(lt(set(1), a), up), both(lt(a, set(1)), lt(y, set(0))));
    r = sel(eq(magnitude(y), set(kInf)), sel(eq(a, set(1)), set(1), sel(grows, set(kInf), set(0))), r);
    r = withSign(r, x, y);
    r = sel(either(isNan(x), isNan(y)), x + y, r);
    return sel(either(eq(y, set(0)), eq(x, set(1))), set(1), r);
  }

  /** Whatever the quick way below does not serve: r is its result, h its exponent (of e or 2). */
  template <bool F>
  static PN_NOINLINE Vd other(Vd x, Vd y, Vd r, Vd h) {
    Vd a = magnitude(x);
    Md fine = both(both(le(set(kTiny), a), lt(a, set(kInf))), le(magnitude(h), set(kMost)));
    if (!F && !kFma) fine = both(fine, le(magnitude(y), set(0x1p900)));  // twoProduct would overflow
    r = withSign(r, x, y);
    // only the lanes that need it: the two ways may differ in the last bit
    return PN_RARE(any(isNot(fine))) ? sel(fine, r, rare<F>(x, y)) : r;
  }

  /** |x|^y for float32 results: 2^(y log2 |x|) in double, rounded once. */
  static PN_INLINE Vd quickF(Vd a, Vd y, Vd* h) {
    Vd p = y * log2Table(a), k = roundEven(p), r = p - k;
    *h = p;
    return scaleOnce(mad(r, poly(r, exp2QF), set(1)), k);
  }
  /**
   * |x|^y = e^(h + l) = 2^k e^r. k is chosen so that e^r is from 0.75 to 1.5, where its last sum rounds off more than all the
   * steps before: results that are doubles come out exact.
   */
  static PN_INLINE Vd quickD(Vd a, Vd y, Vd* exponent) {
    Dd log = logTableDd(a);
    Vd h = log.h * y, minusL = nmad(log.l, y, restOf(h, log.h, y));
    Vd k = roundEven(mad(h, set(kInvLn2Hi), nmad(minusL, set(kInvLn2Hi), set(-0.085))));
    Vd r = nmad(k, set(kLn2A), h) - mad(k, set(kLn2B), minusL);
    *exponent = h;
    return scaleOnce(set(1) + mad(r * r, poly(r, powQ), r), k);
  }

  template <bool F>
  static PN_INLINE Vd run(Vd x, Vd y) {
    Vd h, a = magnitude(x);
    Vd r = F ? quickF(a, y, &h) : quickD(a, y, &h);
    Md quick = both(both(le(set(kTiny), x), lt(x, set(kInf))), le(magnitude(h), set(kMost)));
    if (!F && !kFma) quick = both(quick, le(magnitude(y), set(0x1p900)));
    return PN_RARE(any(isNot(quick))) ? other<F>(x, y, r, h) : r;
  }
};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
