/**
 * The float math kernels: math_NAME(out, a, n) and math_NAME(out, a, b, n) for T = double and float. Arrays are contiguous at any
 * element alignment; out may be a or b itself, and overlaps nothing otherwise. A value's result depends on the value alone, never on its place:
 * the last n mod kLanes elements go through the same vector code. float32 is computed
 * in float32 vectors (math_f32.h) or in double and rounded once.
 *
 * Compiled once per instruction set (define PARNUM_TARGET before); error bounds stand at the head of each math_*.h.
 */
#pragma once
#include "math_atrig.h"
#include "math_exp.h"
#include "math_f32.h"
#include "math_log.h"
#include "math_pow.h"
#include "math_root.h"
#include "math_special.h"
#include "math_trig.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

template <class T>
struct IsFloat {
  static const bool value = false;
};
template <>
struct IsFloat<float> {
  static const bool value = true;
};

/** The first `count` elements of p, the others equal to the first. */
template <class L, class T>
PN_INLINE typename L::Vector loadCopied(const T* p, int64_t count) {
  T part[L::lanes];
  for (int i = 0; i < L::lanes; i++) part[i] = p[i < count ? i : 0];
  return L::load(part);
}
template <class L, class T>
PN_INLINE void storeCopied(T* p, typename L::Vector x, int64_t count) {
  T part[L::lanes];
  L::store(part, x);
  for (int64_t i = 0; i < count; i++) p[i] = part[i];
}

/** A vector as the loops see it: how many elements, how to load and store them, and the operation on it. */
template <class Op, class T>
struct Wide {
  typedef Vd Vector;
  static const int lanes = kLanes;
  static PN_INLINE Vd load(const T* p) { return loadV(p); }
  static PN_INLINE Vd all(T x) { return set(x); }
  static PN_INLINE void store(T* p, Vd x) { storeV(p, x); }
#ifdef PN_PARTIAL
  static PN_INLINE Vd loadPart(const T* p, int64_t count) { return loadSome(p, count); }
  static PN_INLINE void storePart(T* p, Vd x, int64_t count) { storeSome(p, x, count); }
#else
  static PN_INLINE Vd loadPart(const T* p, int64_t count) { return loadCopied<Wide>(p, count); }
  static PN_INLINE void storePart(T* p, Vd x, int64_t count) { storeCopied<Wide>(p, x, count); }
#endif
  static PN_INLINE Vd run(Vd x) { return Op::template run<IsFloat<T>::value>(x); }
  static PN_INLINE Vd run(Vd x, Vd y) { return Op::template run<IsFloat<T>::value>(x, y); }
};
#ifdef PN_FLOAT_LANES
template <class Op>
struct Native {
  typedef Vf Vector;
  static const int lanes = kFloatLanes;
  static PN_INLINE Vf load(const float* p) { return loadF(p); }
  static PN_INLINE Vf all(float x) { return setF(x); }
  static PN_INLINE void store(float* p, Vf x) { storeF(p, x); }
#ifdef PN_PARTIAL
  static PN_INLINE Vf loadPart(const float* p, int64_t count) { return loadSomeF(p, count); }
  static PN_INLINE void storePart(float* p, Vf x, int64_t count) { storeSomeF(p, x, count); }
#else
  static PN_INLINE Vf loadPart(const float* p, int64_t count) { return loadCopied<Native>(p, count); }
  static PN_INLINE void storePart(float* p, Vf x, int64_t count) { storeCopied<Native>(p, x, count); }
#endif
  static PN_INLINE Vf run(Vf x) { return Op::run(x); }
  static PN_INLINE Vf run(Vf x, Vf y) { return Op::run(x, y); }
};
#endif

template <class L, class T>
PN_INLINE void mapOne(T* out, const T* a, int64_t n) {
  int64_t i = 0;
  for (; i + L::lanes <= n; i += L::lanes) L::store(out + i, L::run(L::load(a + i)));
  if (i < n) L::storePart(out + i, L::run(L::loadPart(a + i, n - i)), n - i);
}

template <class L, class T>
PN_INLINE void mapTwo(T* out, const T* a, const T* b, int64_t n) {
  int64_t i = 0;
  for (; i + L::lanes <= n; i += L::lanes) L::store(out + i, L::run(L::load(a + i), L::load(b + i)));
  if (i < n) L::storePart(out + i, L::run(L::loadPart(a + i, n - i), L::loadPart(b + i, n - i)), n - i);
}

/** A running fold, out of and into the carry: all lanes hold one value, which comes from a register each time and not from a vector that was just written in parts. */
template <class L, class T>
PN_INLINE void scanTwo(T* out, const T* a, T* carry, int64_t n) {
  T part[L::lanes], value = *carry;
  for (int64_t i = 0; i < n; i++) {
    L::store(part, L::run(L::all(value), L::all(a[i])));
    out[i] = value = part[0];
  }
  *carry = value;
}

}  // namespace

#define PN_MATH_ONE(name, Op) \
  template <class T>          \
  static void math_##name(T* out, const T* a, int64_t n) { mapOne<Wide<Op, T>>(out, a, n); }
#define PN_MATH_TWO(name, Op) \
  template <class T>          \
  static void math_##name(T* out, const T* a, const T* b, int64_t n) { mapTwo<Wide<Op, T>>(out, a, b, n); } \
  template <class T>          \
  static void scan_##name(T* out, const T* a, T* carry, int64_t n) { scanTwo<Wide<Op, T>>(out, a, carry, n); }

PN_MATH_ONE(sin, Sin)
PN_MATH_ONE(cos, Cos)
PN_MATH_ONE(tan, Tan)
PN_MATH_ONE(asin, Asin)
PN_MATH_ONE(acos, Acos)
PN_MATH_ONE(atan, Atan)
PN_MATH_ONE(sinh, Sinh)
PN_MATH_ONE(cosh, Cosh)
PN_MATH_ONE(tanh, Tanh)
PN_MATH_ONE(asinh, Asinh)
PN_MATH_ONE(acosh, Acosh)
PN_MATH_ONE(atanh, Atanh)
PN_MATH_ONE(exp, Exp)
PN_MATH_ONE(exp2, Exp2)
PN_MATH_ONE(expm1, Expm1)
PN_MATH_ONE(log, Log)
PN_MATH_ONE(log2, Log2)
PN_MATH_ONE(log10, Log10)
PN_MATH_ONE(log1p, Log1p)
PN_MATH_ONE(cbrt, Cbrt)
PN_MATH_ONE(deg2rad, Deg2rad)
PN_MATH_ONE(rad2deg, Rad2deg)
PN_MATH_ONE(sinc, Sinc)
PN_MATH_ONE(erf, Erf)
PN_MATH_ONE(gamma, Gamma)
PN_MATH_ONE(lgamma, Lgamma)
PN_MATH_TWO(pow, Pow)
PN_MATH_TWO(hypot, Hypot)
PN_MATH_TWO(atan2, Atan2)
PN_MATH_TWO(logaddexp, Logaddexp)

#ifdef PN_FLOAT_LANES
#define PN_MATH_ONE_FLOAT(name, Op) \
  template <>                       \
  void math_##name<float>(float* out, const float* a, int64_t n) { mapOne<Native<Op>>(out, a, n); }
PN_MATH_ONE_FLOAT(sin, SinF)
PN_MATH_ONE_FLOAT(cos, CosF)
PN_MATH_ONE_FLOAT(tan, TanF)
PN_MATH_ONE_FLOAT(asin, AsinF)
PN_MATH_ONE_FLOAT(acos, AcosF)
PN_MATH_ONE_FLOAT(atan, AtanF)
PN_MATH_ONE_FLOAT(sinh, SinhF)
PN_MATH_ONE_FLOAT(cosh, CoshF)
PN_MATH_ONE_FLOAT(tanh, TanhF)
PN_MATH_ONE_FLOAT(asinh, AsinhF)
PN_MATH_ONE_FLOAT(acosh, AcoshF)
PN_MATH_ONE_FLOAT(atanh, AtanhF)
PN_MATH_ONE_FLOAT(exp, ExpF)
PN_MATH_ONE_FLOAT(exp2, Exp2F)
PN_MATH_ONE_FLOAT(expm1, Expm1F)
PN_MATH_ONE_FLOAT(log, LogF)
PN_MATH_ONE_FLOAT(log2, Log2F)
PN_MATH_ONE_FLOAT(log10, Log10F)
PN_MATH_ONE_FLOAT(log1p, Log1pF)
PN_MATH_ONE_FLOAT(cbrt, CbrtF)
template <>
void math_atan2<float>(float* out, const float* a, const float* b, int64_t n) { mapTwo<Native<Atan2F>>(out, a, b, n); }
template <>
void math_pow<float>(float* out, const float* a, const float* b, int64_t n) { mapTwo<Native<PowF>>(out, a, b, n); }
template <>
void scan_atan2<float>(float* out, const float* a, float* carry, int64_t n) { scanTwo<Native<Atan2F>>(out, a, carry, n); }
template <>
void scan_pow<float>(float* out, const float* a, float* carry, int64_t n) { scanTwo<Native<PowF>>(out, a, carry, n); }
#undef PN_MATH_ONE_FLOAT
#endif

#undef PN_MATH_ONE
#undef PN_MATH_TWO

}  // namespace PARNUM_TARGET
}  // namespace parnum
