/**
 * log, log2, log10, log1p, asinh, acosh, atanh, logaddexp. Errors: at most 1 ULP (log, log1p), 1.2 ULP (log10), 2 ULP (log2, the
 * inverse hyperbolic functions). logaddexp: 4 ULP of the larger of the result and the larger argument (near the curve where the
 * result is 0 the sum cancels, as in NumPy).
 */
#pragma once
#include "math_exp.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

const int64_t kOneBits = 0x3ff0000000000000, kRootHalfBits = 0x3fe6a09e667f3bcd, kMantissa = 0x000fffffffffffff;
const double kTiny = 2.2250738585072014e-308;  // the smallest normal double

/** x = 2^e (1 + f) with 1 + f from sqrt(1/2) to sqrt(2), for normal x > 0. */
struct Split {
  Vd f, e;
};
PN_INLINE Split splitLog(Vd x) {
  Vi i = plus(bitsOf(x), kOneBits - kRootHalfBits);
  Vd e = ofBits(shiftRight(i, 52) | seti(0x4330000000000000)) - set(4503599627370496.0 + 1023);
  return {ofBits((i & seti(kMantissa)) + seti(kRootHalfBits)) - set(1), e};
}
/** log(1 + f) = f - half + more, the first two almost the whole: half = f^2 / 2. */
struct LogParts {
  Vd half, more;
};
template <bool F>
PN_INLINE LogParts logParts(Vd f) {
  Vd s = f / (set(2) + f), z = s * s, half = set(0.5) * f * f;
  Vd q = F ? poly(z, logQF) : poly(z, logQ);
  return {half, s * mad(z, q, half)};
}
/** e ln 2 + log(1 + f) + extra, extra small. */
template <bool F>
PN_INLINE Vd logSum(Split p, Vd extra) {
  LogParts q = logParts<F>(p.f);
  return mad(p.e, set(kLn2A), p.f - (q.half - (q.more + mad(p.e, set(kLn2B), extra))));
}

struct LnFinish {
  template <bool F>
  static PN_INLINE Vd run(Split p) { return logSum<F>(p, set(0)); }
};
struct Log2Finish {
  template <bool F>
  static PN_INLINE Vd run(Split p) {
    LogParts q = logParts<F>(p.f);
    return mad(p.f - (q.half - q.more), set(kInvLn2Hi), p.e);  // whole for powers of 2, where f is 0
  }
};
struct Log10Finish {
  template <bool F>
  static PN_INLINE Vd run(Split p) {
    LogParts q = logParts<F>(p.f);
    // log(1 + f) = h + l. All but the last sum is within a quarter of its last place, so that powers of 10 give whole numbers.
    Vd h = p.f - q.half, l = ((p.f - h) - q.half) + q.more, c = set(kInvLn10Hi);
    Vd low = mad(l, c, mad(h, set(kInvLn10Lo), p.e * set(kLog10of2B)));
    return mad(p.e, set(kLog10of2A), mad(h, c, low));
  }
};

/** A logarithm of any x: the normal positive ones at once, vectors with others on a second path. */
template <class Finish>
struct AnyLog {
  template <bool F>
  static PN_NOINLINE Vd rare(Vd x) {
    Md small = lt(x, set(kTiny));
    Split p = splitLog(sel(small, x * set(18014398509481984.0), x));  // 2^54 makes subnormals normal
    p.e = p.e - sel(small, set(54), set(0));
    Vd y = Finish::template run<F>(p);
    y = sel(eq(x, set(0)), set(-kInf), sel(lt(x, set(0)), set(kNaN), y));
    return sel(lt(x, set(kInf)), y, x);  // infinity and NaN stay
  }
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Md usual = both(le(set(kTiny), x), lt(x, set(kInf)));
    if (PN_RARE(any(isNot(usual)))) return rare<F>(x);
    return Finish::template run<F>(splitLog(x));
  }
};
struct Log : AnyLog<LnFinish> {};
struct Log2 : AnyLog<Log2Finish> {};
struct Log10 : AnyLog<Log10Finish> {};

/** log(1 + t) + addE ln 2 for t >= 0 or -1 < t, both finite. */
template <bool F>
PN_INLINE Vd log1pFinite(Vd t, Vd addE) {
  Dd u = twoSum(set(1), t);
  Split p = splitLog(u.h);
  p.e = p.e + addE;
  return logSum<F>(p, u.l / u.h);
}

struct Log1p {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd y = log1pFinite<F>(x, set(0));
    Md usual = both(lt(set(-1), x), lt(x, set(kInf)));
    y = sel(eq(x, set(0)), x, y);  // keeps -0
    if (PN_RARE(any(isNot(usual)))) {
      y = sel(eq(x, set(-1)), set(-kInf), sel(lt(x, set(-1)), set(kNaN), y));
      y = sel(either(isNan(x), eq(x, set(kInf))), x, y);
    }
    return y;
  }
};

struct Asinh {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Md big = lt(set(1e9), a);  // from there on asinh x = log 2x
    Vd b = sel(big, set(1), a), b2 = b * b;
    Vd t = b + b2 / (set(1) + squareRoot(b2 + set(1)));
    Vd y = log1pFinite<F>(sel(big, a - set(1), t), sel(big, set(1), set(0)));
    y = sel(lt(a, set(1e-9)), a, y);
    return flip(sel(lt(a, set(kInf)), y, a), signOf(x));
  }
};

struct Acosh {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Md big = lt(set(1e9), x);
    Vd t = sel(big, set(1), x) - set(1);
    t = t + squareRoot(mad(t, t, t + t));
    Vd y = log1pFinite<F>(sel(big, x - set(1), t), sel(big, set(1), set(0)));
    y = sel(lt(x, set(kInf)), y, x);
    return sel(lt(x, set(1)), set(kNaN), y);
  }
};

struct Atanh {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    Vd t = (a + a) / (set(1) - a);
    Vd y = set(0.5) * log1pFinite<F>(t, set(0));
    y = sel(lt(a, set(1e-9)), a, y);
    y = sel(lt(a, set(1)), y, sel(eq(a, set(1)), set(kInf), set(kNaN)));
    return flip(y, signOf(x));
  }
};

struct Logaddexp {
  template <bool F>
  static PN_INLINE Vd run(Vd a, Vd b) {
    Vd high = sel(lt(a, b), b, a), low = sel(lt(a, b), a, b);
    Dd d = twoSum(low, set(0) - high);
    Vd e = Exp::run<F>(d.h);
    if (!F) e = mad(e, sel(lt(set(-746), d.h), d.l, set(0)), e);  // what d lost in rounding; e is 0 below
    Vd y = high + log1pFinite<F>(e, set(0));
    y = sel(eq(magnitude(high), set(kInf)), high, y);  // also two equal infinities
    return sel(either(isNan(a), isNan(b)), a + b, y);
  }
};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
