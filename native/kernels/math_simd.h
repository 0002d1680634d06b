/**
 * Vectors of doubles for the math kernels, one width per target: 8 lanes with AVX-512, 4 with AVX2, 2 with SSE4.1 and NEON,
 * 1 where the compiler has no vector types. Kernels are written once, in these names; nothing here calls a library.
 *
 *   Vd, Vi, Md      doubles, 64-bit integers, a truth value per lane
 *   mad(a, b, c)    a * b + c, fused where the target has it (kFma); use it only where both are good enough
 *   sel(m, a, b)    a where m, else b
 *   load<T>, store  from and to T = double or float at any alignment (element alignment)
 */
#pragma once
#include <stdint.h>
#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>
#elif defined(__aarch64__) && defined(__GNUC__)
#include <arm_neon.h>
#endif
#if !defined(__GNUC__)
#include <math.h>
#include <string.h>
#endif

#ifndef PARNUM_TARGET
#define PARNUM_TARGET generic
#endif
#if defined(__GNUC__)
#define PN_INLINE inline __attribute__((always_inline))
#define PN_NOINLINE __attribute__((noinline))
#define PN_RARE(x) __builtin_expect(!!(x), 0)
#define PN_COPY(to, from, bytes) __builtin_memcpy(to, from, bytes)
#else
#define PN_INLINE __forceinline
#define PN_NOINLINE __declspec(noinline)
#define PN_RARE(x) (x)
#define PN_COPY(to, from, bytes) memcpy(to, from, bytes)
#endif

namespace parnum {
namespace PARNUM_TARGET {
namespace {

#if defined(__GNUC__)
const double kInf = __builtin_inf();
const double kNaN = __builtin_nan("");
#else
const double kInf = INFINITY;
const double kNaN = NAN;
#endif

// Lanes, types, comparison and choice --------------------------------------------------------------------------------

#if defined(PARNUM_ONE_LANE) || !defined(__GNUC__)
#define PN_ONE_LANE 1
#elif defined(__AVX512F__) && defined(__AVX512DQ__) && defined(__AVX512VL__)
const int kLanes = 8;
const bool kFma = true;
typedef double Vd __attribute__((vector_size(64)));
typedef int64_t Vi __attribute__((vector_size(64)));
typedef uint64_t Vu __attribute__((vector_size(64)));
typedef __mmask8 Md;
const __mmask8 kAll = 0xff;  // the unmasked intrinsics warn about an undefined operand in GCC 12
PN_INLINE Vd set(double x) { return (Vd)_mm512_set1_pd(x); }
PN_INLINE Vi seti(int64_t x) { return (Vi)_mm512_set1_epi64(x); }
PN_INLINE Vi bitsOf(Vd x) { return (Vi)x; }
PN_INLINE Vd ofBits(Vi x) { return (Vd)x; }
PN_INLINE Md lt(Vd a, Vd b) { return _mm512_cmp_pd_mask((__m512d)a, (__m512d)b, _CMP_LT_OQ); }
PN_INLINE Md le(Vd a, Vd b) { return _mm512_cmp_pd_mask((__m512d)a, (__m512d)b, _CMP_LE_OQ); }
PN_INLINE Md eq(Vd a, Vd b) { return _mm512_cmp_pd_mask((__m512d)a, (__m512d)b, _CMP_EQ_OQ); }
PN_INLINE Md both(Md a, Md b) { return (Md)(a & b); }
PN_INLINE Md either(Md a, Md b) { return (Md)(a | b); }
PN_INLINE Md isNot(Md a) { return (Md)~a; }
PN_INLINE bool any(Md a) { return a != 0; }
PN_INLINE Vd sel(Md m, Vd a, Vd b) { return (Vd)_mm512_mask_blend_pd(m, (__m512d)b, (__m512d)a); }
PN_INLINE Md negative(Vi a) { return _mm512_movepi64_mask((__m512i)a); }
PN_INLINE Md oddLow(Vi a) { return _mm512_test_epi64_mask((__m512i)a, _mm512_set1_epi64(1)); }
PN_INLINE Vd mad(Vd a, Vd b, Vd c) { return (Vd)_mm512_fmadd_pd((__m512d)a, (__m512d)b, (__m512d)c); }
PN_INLINE Vd nmad(Vd a, Vd b, Vd c) { return (Vd)_mm512_fnmadd_pd((__m512d)a, (__m512d)b, (__m512d)c); }
#define PN_LESSER 1  // a < b ? a : b, and a > b ? a : b, in one instruction
PN_INLINE Vd lesser(Vd a, Vd b) { return (Vd)_mm512_maskz_min_pd(kAll, (__m512d)a, (__m512d)b); }
PN_INLINE Vd greater(Vd a, Vd b) { return (Vd)_mm512_maskz_max_pd(kAll, (__m512d)a, (__m512d)b); }
PN_INLINE Vd squareRoot(Vd a) { return (Vd)_mm512_maskz_sqrt_pd(kAll, (__m512d)a); }
PN_INLINE Vd roundEven(Vd a) { return (Vd)_mm512_maskz_roundscale_pd(kAll, (__m512d)a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
PN_INLINE Vi shiftRight(Vi a, int n) { return (Vi)((Vu)a >> n); }
PN_INLINE Vi shiftLeft(Vi a, int n) { return (Vi)((Vu)a << n); }
PN_INLINE Vd loadV(const double* p) { return (Vd)_mm512_loadu_pd(p); }
PN_INLINE Vd loadV(const float* p) { return (Vd)_mm512_maskz_cvtps_pd(kAll, _mm256_loadu_ps(p)); }
PN_INLINE void storeV(double* p, Vd x) { _mm512_storeu_pd(p, (__m512d)x); }
PN_INLINE void storeV(float* p, Vd x) { _mm256_storeu_ps(p, _mm512_maskz_cvtpd_ps(kAll, (__m512d)x)); }
#define PN_PARTIAL 1  // the first `count` elements only, 0 < count < lanes; lanes beyond them hold the first
PN_INLINE Vd loadSome(const double* p, int64_t count) {
  return (Vd)_mm512_mask_loadu_pd(_mm512_set1_pd(*p), (__mmask8)((1 << count) - 1), p);
}
PN_INLINE Vd loadSome(const float* p, int64_t count) {
  return (Vd)_mm512_maskz_cvtps_pd(kAll, _mm256_mask_loadu_ps(_mm256_set1_ps(*p), (__mmask8)((1 << count) - 1), p));
}
PN_INLINE void storeSome(double* p, Vd x, int64_t count) { _mm512_mask_storeu_pd(p, (__mmask8)((1 << count) - 1), (__m512d)x); }
PN_INLINE void storeSome(float* p, Vd x, int64_t count) {
  _mm256_mask_storeu_ps(p, (__mmask8)((1 << count) - 1), _mm512_maskz_cvtpd_ps(kAll, (__m512d)x));
}

#elif defined(__AVX2__) && defined(__FMA__)
const int kLanes = 4;
const bool kFma = true;
typedef double Vd __attribute__((vector_size(32)));
typedef int64_t Vi __attribute__((vector_size(32)));
typedef uint64_t Vu __attribute__((vector_size(32)));
typedef Vd Md;  // all bits of a lane set where true
PN_INLINE Vd set(double x) { return (Vd)_mm256_set1_pd(x); }
PN_INLINE Vi seti(int64_t x) { return (Vi)_mm256_set1_epi64x(x); }
PN_INLINE Vi bitsOf(Vd x) { return (Vi)x; }
PN_INLINE Vd ofBits(Vi x) { return (Vd)x; }
PN_INLINE Md lt(Vd a, Vd b) { return (Md)_mm256_cmp_pd((__m256d)a, (__m256d)b, _CMP_LT_OQ); }
PN_INLINE Md le(Vd a, Vd b) { return (Md)_mm256_cmp_pd((__m256d)a, (__m256d)b, _CMP_LE_OQ); }
PN_INLINE Md eq(Vd a, Vd b) { return (Md)_mm256_cmp_pd((__m256d)a, (__m256d)b, _CMP_EQ_OQ); }
PN_INLINE Md both(Md a, Md b) { return (Md)((Vi)a & (Vi)b); }
PN_INLINE Md either(Md a, Md b) { return (Md)((Vi)a | (Vi)b); }
PN_INLINE Md isNot(Md a) { return (Md)~(Vi)a; }
PN_INLINE bool any(Md a) { return _mm256_movemask_pd((__m256d)a) != 0; }
PN_INLINE Vd sel(Md m, Vd a, Vd b) { return (Vd)_mm256_blendv_pd((__m256d)b, (__m256d)a, (__m256d)m); }
PN_INLINE Md negative(Vi a) { return (Md)_mm256_cmpgt_epi64(_mm256_setzero_si256(), (__m256i)a); }
PN_INLINE Md oddLow(Vi a) { return negative((Vi)_mm256_slli_epi64((__m256i)a, 63)); }
PN_INLINE Vd mad(Vd a, Vd b, Vd c) { return (Vd)_mm256_fmadd_pd((__m256d)a, (__m256d)b, (__m256d)c); }
PN_INLINE Vd nmad(Vd a, Vd b, Vd c) { return (Vd)_mm256_fnmadd_pd((__m256d)a, (__m256d)b, (__m256d)c); }
#define PN_LESSER 1
PN_INLINE Vd lesser(Vd a, Vd b) { return (Vd)_mm256_min_pd((__m256d)a, (__m256d)b); }
PN_INLINE Vd greater(Vd a, Vd b) { return (Vd)_mm256_max_pd((__m256d)a, (__m256d)b); }
PN_INLINE Vd squareRoot(Vd a) { return (Vd)_mm256_sqrt_pd((__m256d)a); }
PN_INLINE Vd roundEven(Vd a) { return (Vd)_mm256_round_pd((__m256d)a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
PN_INLINE Vi shiftRight(Vi a, int n) { return (Vi)_mm256_srli_epi64((__m256i)a, n); }
PN_INLINE Vi shiftLeft(Vi a, int n) { return (Vi)_mm256_slli_epi64((__m256i)a, n); }
PN_INLINE Vd loadV(const double* p) { return (Vd)_mm256_loadu_pd(p); }
PN_INLINE Vd loadV(const float* p) { return (Vd)_mm256_cvtps_pd(_mm_loadu_ps(p)); }
PN_INLINE void storeV(double* p, Vd x) { _mm256_storeu_pd(p, (__m256d)x); }
PN_INLINE void storeV(float* p, Vd x) { _mm_storeu_ps(p, _mm256_cvtpd_ps((__m256d)x)); }
#define PN_PARTIAL 1  // the first `count` elements only, 0 < count < lanes; lanes beyond them hold the first
PN_INLINE Vd loadSome(const double* p, int64_t count) {
  __m256i mask = _mm256_cmpgt_epi64(_mm256_set1_epi64x(count), _mm256_setr_epi64x(0, 1, 2, 3));
  return (Vd)_mm256_blendv_pd(_mm256_set1_pd(*p), _mm256_maskload_pd(p, mask), _mm256_castsi256_pd(mask));
}
PN_INLINE Vd loadSome(const float* p, int64_t count) {
  __m128i mask = _mm_cmpgt_epi32(_mm_set1_epi32((int)count), _mm_setr_epi32(0, 1, 2, 3));
  return (Vd)_mm256_cvtps_pd(_mm_blendv_ps(_mm_set1_ps(*p), _mm_maskload_ps(p, mask), _mm_castsi128_ps(mask)));
}
PN_INLINE void storeFloats(float* p, __m128 x, int64_t count) {
  if (count & 2) {
    _mm_storel_pi((__m64*)p, x);
    x = _mm_movehl_ps(x, x);
    p += 2;
  }
  if (count & 1) _mm_store_ss(p, x);
}
PN_INLINE void storeSome(double* p, Vd x, int64_t count) {  // by halves: masked stores are slow
  __m128d half = _mm256_castpd256_pd128((__m256d)x);
  if (count & 2) {
    _mm_storeu_pd(p, half);
    half = _mm256_extractf128_pd((__m256d)x, 1);
    p += 2;
  }
  if (count & 1) _mm_store_sd(p, half);
}
PN_INLINE void storeSome(float* p, Vd x, int64_t count) { storeFloats(p, _mm256_cvtpd_ps((__m256d)x), count); }

#elif defined(__SSE4_2__)
const int kLanes = 2;
const bool kFma = false;
typedef double Vd __attribute__((vector_size(16)));
typedef int64_t Vi __attribute__((vector_size(16)));
typedef uint64_t Vu __attribute__((vector_size(16)));
typedef Vd Md;
PN_INLINE Vd set(double x) { return (Vd)_mm_set1_pd(x); }
PN_INLINE Vi seti(int64_t x) { return (Vi)_mm_set1_epi64x(x); }
PN_INLINE Vi bitsOf(Vd x) { return (Vi)x; }
PN_INLINE Vd ofBits(Vi x) { return (Vd)x; }
PN_INLINE Md lt(Vd a, Vd b) { return (Md)_mm_cmplt_pd((__m128d)a, (__m128d)b); }
PN_INLINE Md le(Vd a, Vd b) { return (Md)_mm_cmple_pd((__m128d)a, (__m128d)b); }
PN_INLINE Md eq(Vd a, Vd b) { return (Md)_mm_cmpeq_pd((__m128d)a, (__m128d)b); }
PN_INLINE Md both(Md a, Md b) { return (Md)((Vi)a & (Vi)b); }
PN_INLINE Md either(Md a, Md b) { return (Md)((Vi)a | (Vi)b); }
PN_INLINE Md isNot(Md a) { return (Md)~(Vi)a; }
PN_INLINE bool any(Md a) { return _mm_movemask_pd((__m128d)a) != 0; }
PN_INLINE Vd sel(Md m, Vd a, Vd b) { return (Vd)_mm_blendv_pd((__m128d)b, (__m128d)a, (__m128d)m); }
PN_INLINE Md negative(Vi a) { return (Md)_mm_cmpgt_epi64(_mm_setzero_si128(), (__m128i)a); }
PN_INLINE Md oddLow(Vi a) { return negative((Vi)_mm_slli_epi64((__m128i)a, 63)); }
PN_INLINE Vd mad(Vd a, Vd b, Vd c) { return a * b + c; }
PN_INLINE Vd nmad(Vd a, Vd b, Vd c) { return c - a * b; }
#define PN_LESSER 1
PN_INLINE Vd lesser(Vd a, Vd b) { return (Vd)_mm_min_pd((__m128d)a, (__m128d)b); }
PN_INLINE Vd greater(Vd a, Vd b) { return (Vd)_mm_max_pd((__m128d)a, (__m128d)b); }
PN_INLINE Vd squareRoot(Vd a) { return (Vd)_mm_sqrt_pd((__m128d)a); }
PN_INLINE Vd roundEven(Vd a) { return (Vd)_mm_round_pd((__m128d)a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
PN_INLINE Vi shiftRight(Vi a, int n) { return (Vi)_mm_srli_epi64((__m128i)a, n); }
PN_INLINE Vi shiftLeft(Vi a, int n) { return (Vi)_mm_slli_epi64((__m128i)a, n); }
PN_INLINE Vd loadV(const double* p) { return (Vd)_mm_loadu_pd(p); }
PN_INLINE Vd loadV(const float* p) { return (Vd)_mm_cvtps_pd(_mm_castsi128_ps(_mm_loadl_epi64((const __m128i*)p))); }
PN_INLINE void storeV(double* p, Vd x) { _mm_storeu_pd(p, (__m128d)x); }
PN_INLINE void storeV(float* p, Vd x) { _mm_storel_epi64((__m128i*)p, _mm_castps_si128(_mm_cvtpd_ps((__m128d)x))); }

#elif defined(__aarch64__) && defined(__GNUC__)
const int kLanes = 2;
const bool kFma = true;
typedef float64x2_t Vd;
typedef int64x2_t Vi;
typedef uint64x2_t Vu;
typedef uint64x2_t Md;
PN_INLINE Vd set(double x) { return vdupq_n_f64(x); }
PN_INLINE Vi seti(int64_t x) { return vdupq_n_s64(x); }
PN_INLINE Vi bitsOf(Vd x) { return vreinterpretq_s64_f64(x); }
PN_INLINE Vd ofBits(Vi x) { return vreinterpretq_f64_s64(x); }
PN_INLINE Md lt(Vd a, Vd b) { return vcltq_f64(a, b); }
PN_INLINE Md le(Vd a, Vd b) { return vcleq_f64(a, b); }
PN_INLINE Md eq(Vd a, Vd b) { return vceqq_f64(a, b); }
PN_INLINE Md both(Md a, Md b) { return a & b; }
PN_INLINE Md either(Md a, Md b) { return a | b; }
PN_INLINE Md isNot(Md a) { return ~a; }
PN_INLINE bool any(Md a) { return (vgetq_lane_u64(a, 0) | vgetq_lane_u64(a, 1)) != 0; }
PN_INLINE Vd sel(Md m, Vd a, Vd b) { return vbslq_f64(m, a, b); }
PN_INLINE Md negative(Vi a) { return vcltzq_s64(a); }
PN_INLINE Md oddLow(Vi a) { return vtstq_s64(a, vdupq_n_s64(1)); }
PN_INLINE Vd mad(Vd a, Vd b, Vd c) { return vfmaq_f64(c, a, b); }
PN_INLINE Vd nmad(Vd a, Vd b, Vd c) { return vfmsq_f64(c, a, b); }
PN_INLINE Vd squareRoot(Vd a) { return vsqrtq_f64(a); }
PN_INLINE Vd roundEven(Vd a) { return vrndnq_f64(a); }
PN_INLINE Vi shiftRight(Vi a, int n) { return vreinterpretq_s64_u64(vshlq_u64(vreinterpretq_u64_s64(a), vdupq_n_s64(-n))); }
PN_INLINE Vi shiftLeft(Vi a, int n) { return vshlq_s64(a, vdupq_n_s64(n)); }
PN_INLINE Vd loadV(const double* p) { return vld1q_f64(p); }
PN_INLINE Vd loadV(const float* p) { return vcvt_f64_f32(vld1_f32(p)); }
PN_INLINE void storeV(double* p, Vd x) { vst1q_f64(p, x); }
PN_INLINE void storeV(float* p, Vd x) { vst1_f32(p, vcvt_f32_f64(x)); }

#else
#define PN_ONE_LANE 1
#endif
#ifdef PN_ONE_LANE  // no vector types
const int kLanes = 1;
const bool kFma = false;
typedef double Vd;
typedef int64_t Vi;
typedef uint64_t Vu;
typedef bool Md;
PN_INLINE Vd set(double x) { return x; }
PN_INLINE Vi seti(int64_t x) { return x; }
PN_INLINE Vi bitsOf(Vd x) { Vi r; PN_COPY(&r, &x, 8); return r; }
PN_INLINE Vd ofBits(Vi x) { Vd r; PN_COPY(&r, &x, 8); return r; }
PN_INLINE Md lt(Vd a, Vd b) { return a < b; }
PN_INLINE Md le(Vd a, Vd b) { return a <= b; }
PN_INLINE Md eq(Vd a, Vd b) { return a == b; }
PN_INLINE Md both(Md a, Md b) { return a && b; }
PN_INLINE Md either(Md a, Md b) { return a || b; }
PN_INLINE Md isNot(Md a) { return !a; }
PN_INLINE bool any(Md a) { return a; }
PN_INLINE Vd sel(Md m, Vd a, Vd b) { return m ? a : b; }
PN_INLINE Md negative(Vi a) { return a < 0; }
PN_INLINE Md oddLow(Vi a) { return (a & 1) != 0; }
PN_INLINE Vd mad(Vd a, Vd b, Vd c) { return a * b + c; }
PN_INLINE Vd nmad(Vd a, Vd b, Vd c) { return c - a * b; }
#if defined(__GNUC__)
PN_INLINE Vd squareRoot(Vd a) { return __builtin_sqrt(a); }
#else
PN_INLINE Vd squareRoot(Vd a) { return ::sqrt(a); }
#endif
PN_INLINE Vd roundEven(Vd a) {
  Vd size = a < 0 ? -a : a;
  if (!(size < 4503599627370496.0)) return a;
  Vd r = (size + 4503599627370496.0) - 4503599627370496.0;
  return bitsOf(a) < 0 ? -r : r;
}
PN_INLINE Vi shiftRight(Vi a, int n) { return (Vi)((uint64_t)a >> n); }
PN_INLINE Vi shiftLeft(Vi a, int n) { return (Vi)((uint64_t)a << n); }
PN_INLINE Vd loadV(const double* p) { return *p; }
PN_INLINE Vd loadV(const float* p) { return *p; }
PN_INLINE void storeV(double* p, Vd x) { *p = x; }
PN_INLINE void storeV(float* p, Vd x) { *p = (float)x; }
#endif

// What follows from them ---------------------------------------------------------------------------------------------

const int64_t kSignBit = INT64_MIN;
const double kRoundMagic = 6755399441055744.0;  // 1.5 * 2^52: adding it leaves a whole number in the low bits

/** a + b modulo 2^64. */
PN_INLINE Vi plus(Vi a, int64_t b) { return (Vi)((Vu)a + (Vu)seti(b)); }
PN_INLINE Vd magnitude(Vd x) { return ofBits(bitsOf(x) & seti(~kSignBit)); }
PN_INLINE Vi signOf(Vd x) { return bitsOf(x) & seti(kSignBit); }
PN_INLINE Vd flip(Vd x, Vi sign) { return ofBits(bitsOf(x) ^ sign); }
PN_INLINE Md isNan(Vd x) { return isNot(eq(x, x)); }
PN_INLINE Vd negated(Vd x) { return ofBits(bitsOf(x) ^ seti(kSignBit)); }
/** The smaller (larger) of x and a limit; NaN stays NaN. */
#ifndef PN_LESSER
PN_INLINE Vd lesser(Vd a, Vd b) { return sel(lt(a, b), a, b); }
PN_INLINE Vd greater(Vd a, Vd b) { return sel(lt(b, a), a, b); }
#endif
/** NaN stays. */
PN_INLINE Vd atMost(Vd x, double limit) { return lesser(set(limit), x); }
PN_INLINE Vd atLeast(Vd x, double limit) { return greater(set(limit), x); }
/** 2^k for a whole number k, -1022 <= k <= 1023. */
PN_INLINE Vd exp2Whole(Vd k) {
  return ofBits(shiftLeft(bitsOf(k + set(kRoundMagic + 1023)), 52));
}
/** x * 2^k for a whole number k, |k| <= 2000; rounds once. */
PN_INLINE Vd scaleBy(Vd x, Vd k) {
#if defined(__AVX512F__) && !defined(PN_ONE_LANE)
  return (Vd)_mm512_maskz_scalef_pd(kAll, (__m512d)x, (__m512d)k);
#else
  Vd half = (k * set(0.5) + set(kRoundMagic)) - set(kRoundMagic);
  return x * exp2Whole(half) * exp2Whole(k - half);
#endif
}
/** x * 2^k for a whole number k, |k| <= 1022. */
PN_INLINE Vd scaleOnce(Vd x, Vd k) {
#if defined(__AVX512F__) && !defined(PN_ONE_LANE)
  return scaleBy(x, k);
#else
  return x * exp2Whole(k);
#endif
}

/** c[0] + c[1] x + ... + c[N - 1] x^(N - 1), by Horner's rule in steps of x^2 for the odd and the even ones. */
template <int N>
struct Horner {
  static PN_INLINE Vd run(Vd x2, const double* c) { return mad(Horner<N - 2>::run(x2, c + 2), x2, set(c[0])); }
};
template <>
struct Horner<1> {
  static PN_INLINE Vd run(Vd, const double* c) { return set(c[0]); }
};
template <>
struct Horner<2> {
  static PN_INLINE Vd run(Vd, const double* c) { return set(c[0]); }
};
template <int N>
PN_INLINE Vd poly(Vd x, const double (&c)[N]) {
  Vd x2 = x * x;
  return mad(Horner<N - 1>::run(x2, c + 1), x, Horner<N>::run(x2, c));
}

// Double-double: a value as an unevaluated sum h + l, |l| <= ulp(h) / 2 --------------------------------------------------

struct Dd {
  Vd h, l;
};
/** a + b exactly, for |a| >= |b| or a = 0. */
PN_INLINE Dd quickSum(Vd a, Vd b) {
  Vd s = a + b;
  return {s, b - (s - a)};
}
/** a + b exactly. */
PN_INLINE Dd twoSum(Vd a, Vd b) {
  Vd s = a + b, t = s - a;
  return {s, (a - (s - t)) + (b - t)};
}
/** a * b exactly, |a|, |b| < 2^990 and the product not below 2^-960. */
PN_INLINE Dd twoProduct(Vd a, Vd b) {
  Vd p = a * b;
  if (kFma) return {p, mad(a, b, flip(p, seti(kSignBit)))};
  Vd split = set(134217729.0), ta = a * split, tb = b * split;  // 2^27 + 1: Veltkamp's and Dekker's way
  Vd ah = ta - (ta - a), al = a - ah, bh = tb - (tb - b), bl = b - bh;
  return {p, ((ah * bh - p) + ah * bl + al * bh) + al * bl};
}
PN_INLINE Dd add(Dd a, Vd b) {
  Dd s = twoSum(a.h, b);
  return quickSum(s.h, s.l + a.l);
}
PN_INLINE Dd add(Dd a, Dd b) {
  Dd s = twoSum(a.h, b.h);
  return quickSum(s.h, s.l + (a.l + b.l));
}
PN_INLINE Dd mul(Dd a, Vd b) {
  Dd p = twoProduct(a.h, b);
  return quickSum(p.h, mad(a.l, b, p.l));
}
PN_INLINE Dd mul(Dd a, Dd b) {
  Dd p = twoProduct(a.h, b.h);
  return quickSum(p.h, p.l + mad(a.h, b.l, a.l * b.h));
}
/** The rest of a - q * b where q is a quotient rounded to double: exact. */
PN_INLINE Vd restOf(Vd a, Vd q, Vd b) {
  if (kFma) return nmad(q, b, a);
  Dd p = twoProduct(q, b);
  return (a - p.h) - p.l;
}
/** x cut to its first `count` bits. */
PN_INLINE Vd leading(Vd x, int count) { return ofBits(bitsOf(x) & seti(-((int64_t)1 << (53 - count)))); }
/** c - a * b where c is close to the product and b has at most 53 - count bits: exact, or all but. */
PN_INLINE Vd lessProduct(Vd c, Vd a, int count, Vd b) {
  if (kFma) return nmad(a, b, c);
  Vd high = leading(a, count);
  return (c - high * b) - (a - high) * b;
}

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
