/**
 * float32 kernels in float32 arithmetic, for the functions that are called most. Errors: sin and cos at most 1 ULP, the others 4 ULP.
 * Each serves the usual arguments; lanes with others (huge, subnormal, infinite, NaN where they need care) are computed in double.
 */
#pragma once
#include "math_atrig.h"
#include "math_log.h"
#include "math_pow.h"
#include "math_root.h"
#include "math_simd32.h"
#include "math_trig.h"

#ifdef PN_FLOAT_LANES
namespace parnum {
namespace PARNUM_TARGET {
namespace {

// Exponentials ---------------------------------------------------------------------------------------------------------

PN_INLINE Vf expm1ShortF(Vf r) { return mad(r * r, poly(r, expQF), r); }
PN_INLINE Vf wholeLog2F(Vf x) { return mad(x, setF((float)kInvLn2Hi), setF(kRoundMagicF)) - setF(kRoundMagicF); }
PN_INLINE Vf minusLn2F(Vf x, Vf k) { return nmad(k, setF((float)kLn2SB), nmad(k, setF((float)kLn2SA), x)); }

/** p * 2^k, -300 < k < 300. */
PN_INLINE Vf scaleByF(Vf p, Vf k) {
#if defined(__AVX512F__)
  return (Vf)_mm512_maskz_scalef_ps(0xffff, (__m512)p, (__m512)k);
#else
  Vf half = whole(k * setF(0.5f));
  return p * exp2Whole(half) * exp2Whole(k - half);
#endif
}

struct ExpF {
  static PN_INLINE Vf run(Vf x) {
    x = atLeast(atMost(x, 89), -104);  // beyond these the result is infinite or 0
    Vf k = wholeLog2F(x);
    return scaleByF(setF(1) + expm1ShortF(minusLn2F(x, k)), k);
  }
};
struct Exp2F {
  static PN_INLINE Vf run(Vf x) {
    x = atLeast(atMost(x, 129), -151);
    Vf k = whole(x);
    return scaleByF(setF(1) + expm1ShortF((x - k) * setF((float)kLn2Hi)), k);
  }
};
struct Expm1F {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = le(magnitude(x), setF(80));
    Vf k = wholeLog2F(x), p = expm1ShortF(minusLn2F(x, k));
    Vf up = exp2Whole(k), down = exp2Whole(negated(k));
    Vf y = sel(eq(x, setF(0)), x, ((setF(1) - down) + p) * up);
    return __builtin_expect(all(usual), 1) ? y : inDouble<Expm1>(usual, y, x);
  }
};
/** As in math_exp.h. */
struct HyperbolicF {
  Vf sinh, cosh;
};
PN_INLINE HyperbolicF hyperbolicF(Vf x) {
  Vf k = wholeLog2F(x), r = minusLn2F(x, k), z = r * r;
  Vf s = mad(r * z, poly(z, sinhQF), r);
  Vf c = z * mad(z, poly(z, coshQF), setF(0.5f));
  Vf up = exp2Whole(k - setF(1)), down = exp2Whole(setF(-1) - k);
  Vf sum = up + down, difference = up - down;
  return {difference + mad(s, sum, c * difference), sum + mad(s, difference, c * sum)};
}
struct SinhF {
  static PN_INLINE Vf run(Vf x) {
    Vf a = magnitude(x);
    Mf usual = le(a, setF(80));
    Vf y = flip(hyperbolicF(a).sinh, signOf(x));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Sinh>(usual, y, x);
  }
};
struct CoshF {
  static PN_INLINE Vf run(Vf x) {
    Vf a = magnitude(x);
    Mf usual = le(a, setF(80));
    Vf y = hyperbolicF(a).cosh;
    return __builtin_expect(all(usual), 1) ? y : inDouble<Cosh>(usual, y, x);
  }
};
struct TanhF {
  static PN_INLINE Vf run(Vf x) {
    Vf twice = magnitude(x);
    twice = atMost(twice + twice, 19);  // 1 from there on
    Vf k = wholeLog2F(twice), up = exp2Whole(k);
    Vf t = mad(up, expm1ShortF(minusLn2F(twice, k)), up - setF(1));  // e^2|x| - 1
    return flip(t / (t + setF(2)), signOf(x));
  }
};

// Logarithms -----------------------------------------------------------------------------------------------------------

struct SplitF {
  Vf f, e;
};
PN_INLINE SplitF splitLogF(Vf x) {
  const int32_t one = 0x3f800000, rootHalf = 0x3f3504f3;
  Vj i = (Vj)((Vw)bitsOf(x) + (Vw)setJ(one - rootHalf));
  Vf e = ofBits((Vj)((Vw)i >> 23) | setJ(0x4b000000)) - setF(8388608.0f + 127);
  return {ofBits((i & setJ(0x007fffff)) + setJ(rootHalf)) - setF(1), e};
}
PN_INLINE Mf usualLog(Vf x) { return both(le(setF(1.17549435e-38f), x), le(x, setF(3.4028235e38f))); }
/** e ln 2 + log(1 + f) + extra. */
PN_INLINE Vf logSumF(SplitF p, Vf extra) {
  Vf f2 = p.f * p.f;
  Vf low = mad(p.f * f2, poly(p.f, logSmall), mad(p.e, setF((float)kLn2SB), extra));
  return mad(p.e, setF((float)kLn2SA), p.f + mad(f2, setF(-0.5f), low));
}
struct LogF {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = usualLog(x);
    Vf y = logSumF(splitLogF(x), setF(0));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Log>(usual, y, x);
  }
};
struct Log2F {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = usualLog(x);
    SplitF p = splitLogF(x);
    Vf f2 = p.f * p.f;
    Vf l = p.f + mad(f2, setF(-0.5f), p.f * f2 * poly(p.f, logSmall));
    Vf y = mad(l, setF((float)kInvLn2Hi), p.e);
    return __builtin_expect(all(usual), 1) ? y : inDouble<Log2>(usual, y, x);
  }
};
struct Log10F {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = usualLog(x);
    SplitF p = splitLogF(x);
    // the small terms first: powers of 10 give whole numbers
    Vf low = mad(p.f, setF((float)kInvLn10SB), p.e * setF((float)kLog10of2SB));
    low = mad(p.f * p.f, poly(p.f, log10Small), low);
    Vf y = mad(p.e, setF((float)kLog10of2SA), mad(p.f, setF((float)kInvLn10SA), low));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Log10>(usual, y, x);
  }
};
/** log(1 + t), -1 < t < 2^126. */
PN_INLINE Vf log1pF(Vf t) {
  Vf u = setF(1) + t, v = u - setF(1);
  Vf rest = (setF(1) - (u - v)) + (t - v);
  return logSumF(splitLogF(u), rest / u);
}
struct Log1pF {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = both(lt(setF(-1), x), lt(x, setF(1e37f)));
    Vf y = sel(eq(x, setF(0)), x, log1pF(x));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Log1p>(usual, y, x);
  }
};
struct AsinhF {
  static PN_INLINE Vf run(Vf x) {
    Vf a = magnitude(x), a2 = a * a;
    Mf usual = le(a, setF(1e9f));
    Vf y = flip(log1pF(a + a2 / (setF(1) + squareRoot(a2 + setF(1)))), signOf(x));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Asinh>(usual, y, x);
  }
};
struct AcoshF {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = both(le(setF(1), x), le(x, setF(1e9f)));
    Vf t = x - setF(1);
    Vf y = log1pF(t + squareRoot(mad(t, t, t + t)));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Acosh>(usual, y, x);
  }
};
struct AtanhF {
  static PN_INLINE Vf run(Vf x) {
    Vf a = magnitude(x);
    Mf usual = lt(a, setF(1));
    Vf y = flip(setF(0.5f) * log1pF((a + a) / (setF(1) - a)), signOf(x));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Atanh>(usual, y, x);
  }
};

// Trigonometry ---------------------------------------------------------------------------------------------------------

const float kReduceLimitF = 12000;  // k below 2^13

struct ReducedF {
  Vf h, l;
  Vj q;
};
PN_INLINE ReducedF reduceF(Vf x) {
  Vf t = mad(x, setF((float)kTwoOverPi), setF(kRoundMagicF)), k = t - setF(kRoundMagicF);
  Vf a = nmad(k, setF((float)kPio2SA), x);  // exact
  Vf h = nmad(k, setF((float)kPio2SB), a);
  Vf l = nmad(k, setF((float)kPio2SB), a - h);
  l = nmad(k, setF((float)kPio2SD), nmad(k, setF((float)kPio2SC), l));
  Vf sum = h + l;  // l may be a few units in the last place of h
  return {sum, l - (sum - h), bitsOf(t)};
}
PN_INLINE Vf sinShortF(Vf h, Vf l, Vf z) { return h + mad(h * z, poly(z, sinQF), l); }
PN_INLINE Vf cosShortF(Vf h, Vf l, Vf z) {
  Vf half = setF(0.5f) * z, w = setF(1) - half;
  return w + (((setF(1) - w) - half) + mad(z * z, poly(z, cosQF), negated(h * l)));
}
PN_INLINE Vf sinOfF(ReducedF r, Vj q) {
  Vf z = r.h * r.h;
  Vf y = sel(oddLow(q), cosShortF(r.h, r.l, z), sinShortF(r.h, r.l, z));
  return flip(y, (q & setJ(2)) << 30);
}
struct SinF {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = le(magnitude(x), setF(kReduceLimitF));
    ReducedF r = reduceF(x);
    Vf y = sel(eq(x, setF(0)), x, sinOfF(r, r.q));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Sin>(usual, y, x);
  }
};
struct CosF {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = le(magnitude(x), setF(kReduceLimitF));
    ReducedF r = reduceF(x);
    Vf y = sinOfF(r, r.q + setJ(1));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Cos>(usual, y, x);
  }
};
struct TanF {
  static PN_INLINE Vf run(Vf x) {
    Mf usual = le(magnitude(x), setF(kReduceLimitF));
    ReducedF r = reduceF(x);
    Vf h = r.h, z = h * h, s = mad(h * z, poly(z, sinQF), h), c = mad(z, mad(z, poly(z, cosQF), setF(-0.5f)), setF(1));
    Mf odd = oddLow(r.q);
    Vf y = sel(eq(x, setF(0)), x, sel(odd, c, s) / sel(odd, negated(s), c));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Tan>(usual, y, x);
  }
};

PN_INLINE Vf asinRestF(Vf z) { return z * poly(z, asinQF); }
struct AsinF {
  static PN_INLINE Vf run(Vf x) {
    Vf a = magnitude(x);
    Mf big = lt(setF(0.5f), a);
    Vf z = sel(big, setF(0.5f) * (setF(1) - a), a * a);
    Vf s = sel(big, squareRoot(z), a);
    Vf y = mad(s, asinRestF(z), s);
    Vf large = nmad(setF(2), y, setF((float)kPio2Hi));
    return flip(sel(big, large, y), signOf(x));
  }
};
struct AcosF {
  static PN_INLINE Vf run(Vf x) {
    Vf a = magnitude(x);
    Mf big = lt(setF(0.5f), a);
    Vf z = sel(big, setF(0.5f) * (setF(1) - a), a * a);
    Vf s = sel(big, squareRoot(z), a);
    Vf y = flip(mad(s, asinRestF(z), s), signOf(x));
    Vf large = sel(negative(bitsOf(x)), setF((float)kPiHi), setF(0)) + (y + y);
    return sel(big, large, setF((float)kPio2Hi) - y);
  }
};
/** The arc tangent of low / high, 0 <= low <= high. */
PN_INLINE Vf atanQuotientF(Vf low, Vf high) {
  Mf upper = lt(setF((float)kTanPio8) * high, low);
  Vf t = sel(upper, low - high, low) / sel(upper, low + high, high), z = t * t;
  return sel(upper, setF((float)kPio4Hi), setF(0)) + mad(t * z, poly(z, atanQF), t);
}
struct AtanF {
  static PN_INLINE Vf run(Vf x) {
    Vf a = magnitude(x);
    Mf big = lt(setF(1), a);
    Vf r = atanQuotientF(sel(big, setF(1), a), sel(big, a, setF(1)));
    return flip(sel(big, setF((float)kPio2Hi) - r, r), signOf(x));
  }
};
struct Atan2F {
  static PN_INLINE Vf run(Vf y, Vf x) {
    Vf ay = magnitude(y), ax = magnitude(x);
    Mf steep = lt(ax, ay);
    Vf low = sel(steep, ax, ay), high = sel(steep, ay, ax);
    Mf usual = both(both(le(setF(1e-30f), high), le(high, setF(1e37f))), eq(low, low));
    Vf r = atanQuotientF(low, high);
    r = sel(steep, setF((float)kPio2Hi) - r, r);
    r = sel(negative(bitsOf(x)), setF((float)kPiHi) - r, r);
    r = flip(r, signOf(y));
    return __builtin_expect(all(usual), 1) ? r : inDouble<Atan2>(usual, r, y, x);
  }
};

// Powers ---------------------------------------------------------------------------------------------------------------

struct PowF {
  /** As in math_pow.h: lanes with a base that is not normal and positive, or an exponent (of e) h beyond 86. */
  static PN_NOINLINE Vf other(Vf x, Vf y, Vf r, Vf h) {
    Mf above = le(setF(0), x), usual = both(usualLog(magnitude(x)), le(magnitude(h), setF(86)));
    Vf half = y * setF(0.5f);
    r = sel(either(eq(roundEven(half), half), above), r, negated(r));
    usual = both(usual, either(eq(roundEven(y), y), above));
    return all(usual) ? r : inDouble<Pow>(usual, r, x, y);
  }
  static PN_INLINE Vf run(Vf x, Vf y) {
    PairF log = logTablePair(magnitude(x));
    Vf h = log.h * y, minusL = nmad(log.l, y, nmad(log.h, y, h));
    Vf k = roundEven(mad(h, setF((float)kInvLn2Hi), nmad(minusL, setF((float)kInvLn2Hi), setF(-0.085f))));
    Vf r = nmad(k, setF((float)kLn2SA), h) - mad(k, setF((float)kLn2SB), minusL);
    Vf z = (setF(1) + mad(r * r, poly(r, powQF), r)) * exp2Whole(k);
    Mf quick = both(usualLog(x), le(magnitude(h), setF(86)));
    return __builtin_expect(all(quick), 1) ? z : other(x, y, z, h);
  }
};

// Roots ----------------------------------------------------------------------------------------------------------------

struct CbrtF {
  /** As in math_root.h. */
  static PN_INLINE Vf run(Vf x) {
    Mf usual = usualLog(magnitude(x));
    Vj i = bitsOf(magnitude(x));
    Vf biased = ofBits((Vj)((Vw)i >> 23) | setJ(0x4b000000)) - setF(8388608.0f + 1);  // 3 * 42 more than the exponent
    const float magic = kRoundMagicF - 42;
    Vf t = mad(biased, setF(1.0f / 3), setF(magic)), j = nmad(setF(3), t - setF(magic), biased);
    Vw q = (Vw)bitsOf(t) << 23;
    Vf M = ofBits((Vj)((Vw)i - (q + q + q))), m = ofBits((i & setJ(0x007fffff)) | setJ(0x3f800000));
    Vf r = poly(m, rcbrtF) * mad(mad(setF((float)kCbrtJ2), j, setF((float)kCbrtJ1)), j, setF(1));
    Vf y = M * (r * r), error = nmad(y, r, setF(1));
    y = mad(y * error, mad(error, setF(5.0f / 9), setF(2.0f / 3)), y);
    y = flip(ofBits((Vj)((Vw)bitsOf(y) + q)), signOf(x));
    return __builtin_expect(all(usual), 1) ? y : inDouble<Cbrt>(usual, y, x);
  }
};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
#endif
