/**
 * sin, cos, tan, sinc. Errors: sin and cos at most 1 ULP for every argument, tan and sinc at most 3 ULP (sinc(x) = sin(pi x) / (pi x)
 * of the exact pi, so it is exactly 0 at whole numbers where NumPy, which rounds pi x first, has 4e-17; zeros need no exception).
 *
 * Argument reduction by pi/2 in parts (Cody and Waite) up to 1e8, by the bits of 2/pi (Payne and Hanek) above; which one serves a value
 * depends on that value alone.
 */
#pragma once
#include "math_coeffs.h"
#include "math_simd.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

/** x = q pi/2 + h + l, |h| <= pi/4; of q the low bits count. */
struct Reduced {
  Vd h, l;
  Vi q;
};

/** The upper half of a * b. */
PN_INLINE uint64_t mulHigh(uint64_t a, uint64_t b) {
#if defined(__SIZEOF_INT128__)
  return (uint64_t)(((unsigned __int128)a * b) >> 64);
#else
  uint64_t al = (uint32_t)a, ah = a >> 32, bl = (uint32_t)b, bh = b >> 32;
  uint64_t mid = ah * bl + ((al * bl) >> 32), mid2 = al * bh + (uint32_t)mid;
  return ah * bh + (mid >> 32) + (mid2 >> 32);
#endif
}

/** One finite |x| >= 2^26, by Payne and Hanek: 192 bits of 2/pi times the 53 bits of x, of which 2 are q and 128 the fraction. */
PN_NOINLINE void reduceHuge(double x, double* h, double* l, int64_t* q) {
  uint64_t word;
  PN_COPY(&word, &x, 8);
  int64_t shift = (int64_t)((word >> 52) & 2047) - 1075;  // |x| = m * 2^shift
  uint64_t m = (word & 0x000fffffffffffffull) | 0x0010000000000000ull;
  int64_t first = shift - 2 < 0 ? 0 : shift - 2;  // leading bits left out: they only add multiples of 4
  int64_t at = first >> 6, by = first & 63;
  uint64_t w[4], part[3];
  for (int i = 0; i < 4; i++) w[i] = kTwoOverPiBits[at + i];
  for (int i = 0; i < 3; i++) part[i] = by ? (w[i] << by) | (w[i + 1] >> (64 - by)) : w[i];
  uint64_t low = mulHigh(m, part[2]);
  uint64_t mid = m * part[1] + low, carry = mid < low;
  uint64_t high = m * part[0] + mulHigh(m, part[1]) + carry;
  uint64_t top = mulHigh(m, part[0]);
  top += (m * part[0] + mulHigh(m, part[1]) < m * part[0]) + (carry && high == 0);
  // top + (high, mid) / 2^128, times 2^up: up is 2, or less below 2^54 where no bits were left out
  int64_t up = shift - first;
  uint64_t whole = top, f1 = high, f0 = mid;
  if (up > 0) {
    whole = (top << up) | (high >> (64 - up));
    f1 = (high << up) | (mid >> (64 - up));
    f0 = mid << up;
  } else if (up < 0) {
    whole = top >> -up;
    f1 = (top << (64 + up)) | (high >> -up);
    f0 = (high << (64 + up)) | (mid >> -up);
  }
  // To the nearest whole number: the fraction from -1/2 to 1/2.
  bool up1 = f1 >> 63;
  whole += up1;
  if (up1) {
    f0 = ~f0 + 1;
    f1 = ~f1 + (f0 == 0);
  }
  double fh = (double)(f1 >> 11) * 1.1102230246251565e-16;  // 2^-53
  double fl = ((double)(f1 & 2047) * 18446744073709551616.0 + (double)f0) * 2.938735877055719e-39;  // 2^-128
  double sum = fh + fl;
  fl = fl - (sum - fh);
  fh = sum;
  // times pi/2, as a double-double
  double s = 134217729.0, th = fh * s, ph = kPio2Hi * s, p = fh * kPio2Hi;
  double fa = th - (th - fh), fb = fh - fa, pa = ph - (ph - kPio2Hi), pb = kPio2Hi - pa;
  double e = ((fa * pa - p) + fa * pb + fb * pa) + fb * pb + (fh * kPio2Lo + fl * kPio2Hi);
  double r = p + e, rl = e - (r - p);
  bool minus = up1 != (bool)(word >> 63);
  *h = minus ? -r : r;
  *l = minus ? -rl : rl;
  *q = (word >> 63) ? -(int64_t)whole : (int64_t)whole;
}

/** The lanes that are above the limit, each alone. */
PN_NOINLINE Reduced reduceRare(Vd x, Reduced r, double limit) {
  double xs[kLanes], h[kLanes], l[kLanes];
  int64_t q[kLanes];
  PN_COPY(xs, &x, sizeof x);
  PN_COPY(h, &r.h, sizeof x);
  PN_COPY(l, &r.l, sizeof x);
  PN_COPY(q, &r.q, sizeof x);
  for (int i = 0; i < kLanes; i++) {
    double a = xs[i] < 0 ? -xs[i] : xs[i];
    if (a <= limit) continue;
    if (a < kInf) {
      reduceHuge(xs[i], &h[i], &l[i], &q[i]);
    } else {
      h[i] = kNaN;
      l[i] = 0;
    }
  }
  PN_COPY(&r.h, h, sizeof x);
  PN_COPY(&r.l, l, sizeof x);
  PN_COPY(&r.q, q, sizeof x);
  return r;
}

const double kReduceLimit = 1e8;  // k below 2^26

template <bool F>
PN_INLINE Reduced reduce(Vd x) {
  Vd t = mad(x, set(kTwoOverPi), set(kRoundMagic)), k = t - set(kRoundMagic);
  Reduced r;
  r.q = bitsOf(t);
  if (kFma) {
    r.h = nmad(k, set(kPio2A), x);  // exact
    Vd h = nmad(k, set(kPio2B), r.h);
    r.l = set(0);
    // h tiny means h exact: B has 26 bits and k has 26
    if (!F) r.l = nmad(k, set(kPio2D), nmad(k, set(kPio2C), nmad(k, set(kPio2B), r.h - h)));
    r.h = F ? nmad(k, set(kPio2C), h) : h;
  } else {
    Vd a = x - k * set(kPio2E);  // exact, as are the products with F and G
    Dd b = twoSum(a, set(0) - k * set(kPio2F));
    Dd c = twoSum(b.h, set(0) - k * set(kPio2G));
    Dd d = quickSum(c.h, (b.l + c.l) - k * set(kPio2H));
    r.h = d.h;
    r.l = d.l;
  }
  if (PN_RARE(any(isNot(le(magnitude(x), set(kReduceLimit)))))) r = reduceRare(x, r, kReduceLimit);
  return r;
}

/** sin(h + l) and cos(h + l), |h| <= pi/4, each within 0.6 ULP. */
template <bool F>
PN_INLINE Vd sinShort(Vd h, Vd l, Vd z) {
  if (F) return mad(h * z, poly(z, sinQF), h);
  // l times the cosine, near enough: l (1 - z / 2)
  return h + mad(h * z, poly(z, sinQ), nmad(l * z, set(0.5), l));
}
template <bool F>
PN_INLINE Vd cosShort(Vd h, Vd l, Vd z) {
  if (F) return mad(z, mad(z, poly(z, cosQF), set(-0.5)), set(1));
  Vd half = set(0.5) * z, w = set(1) - half;
  return w + (((set(1) - w) - half) + mad(z * z, poly(z, cosQ), set(0) - h * l));
}

/** sin of (h + l + q pi/2). */
template <bool F>
PN_INLINE Vd sinOf(Reduced r) {
  Vd z = r.h * r.h;
  Vd y = sel(oddLow(r.q), cosShort<F>(r.h, r.l, z), sinShort<F>(r.h, r.l, z));
  return flip(y, shiftLeft(r.q & seti(2), 62));
}

struct Sin {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd y = sinOf<F>(reduce<F>(x));
    return sel(eq(x, set(0)), x, y);  // keeps -0
  }
};

struct Cos {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Reduced r = reduce<F>(x);
    r.q = r.q + seti(1);
    return sinOf<F>(r);
  }
};

struct Tan {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Reduced r = reduce<F>(x);
    Vd z = r.h * r.h, s = sinShort<F>(r.h, r.l, z), c = cosShort<F>(r.h, r.l, z);
    Md odd = oddLow(r.q);
    Vd y = sel(odd, c, s) / sel(odd, set(0) - s, c);
    return sel(eq(x, set(0)), x, y);
  }
};

/** sin(pi x), exact zeros at whole numbers; NaN for infinities. */
template <bool F>
PN_INLINE Vd sinPi(Vd x) {
  Vd two = x + x;
  Md whole = le(set(4503599627370496.0), magnitude(x));
  Vd small = sel(whole, set(0), two), nearest = roundEven(small);
  Vd f = set(0.5) * (small - nearest);  // exact, |f| <= 1/4
  Dd h = twoProduct(f, set(kPiHi));
  Reduced r;
  r.h = h.h;
  r.l = mad(f, set(kPiLo), h.l);
  // nearest modulo 4, so that the magic number can hold it
  Vd turn = nmad(roundEven(nearest * set(0.25)), set(4), nearest);
  r.q = bitsOf(turn + set(kRoundMagic));
  return sinOf<F>(r) + (x - x);  // x - x is NaN for infinity and NaN, 0 otherwise
}

struct Sinc {
  template <bool F>
  static PN_INLINE Vd run(Vd x) {
    Vd a = magnitude(x);
    return sel(lt(a, set(1e-9)), set(1), sinPi<F>(a) / (set(kPiHi) * a));
  }
};

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
