/**
 * Vectors of float32, under the names of math_simd.h, where the target has a fused multiply-add: 16 lanes with AVX-512, 8 with
 * AVX2, 4 with NEON. Elsewhere PN_FLOAT_LANES is not defined and float32 is computed in double.
 */
#pragma once
#include "math_simd.h"

#if !defined(PN_ONE_LANE) && (defined(__AVX2__) || defined(__aarch64__))
#define PN_FLOAT_LANES 1

namespace parnum {
namespace PARNUM_TARGET {
namespace {

#if defined(__AVX512F__) && defined(__AVX512DQ__) && defined(__AVX512VL__)
const int kFloatLanes = 16;
typedef float Vf __attribute__((vector_size(64)));
typedef int32_t Vj __attribute__((vector_size(64)));
typedef uint32_t Vw __attribute__((vector_size(64)));
typedef __mmask16 Mf;
PN_INLINE Vf setF(float x) { return (Vf)_mm512_set1_ps(x); }
PN_INLINE Vj setJ(int32_t x) { return (Vj)_mm512_set1_epi32(x); }
PN_INLINE Mf lt(Vf a, Vf b) { return _mm512_cmp_ps_mask((__m512)a, (__m512)b, _CMP_LT_OQ); }
PN_INLINE Mf le(Vf a, Vf b) { return _mm512_cmp_ps_mask((__m512)a, (__m512)b, _CMP_LE_OQ); }
PN_INLINE Mf eq(Vf a, Vf b) { return _mm512_cmp_ps_mask((__m512)a, (__m512)b, _CMP_EQ_OQ); }
PN_INLINE Mf both(Mf a, Mf b) { return (Mf)(a & b); }
PN_INLINE Mf either(Mf a, Mf b) { return (Mf)(a | b); }
PN_INLINE bool all(Mf a) { return a == 0xffff; }
PN_INLINE Vf sel(Mf m, Vf a, Vf b) { return (Vf)_mm512_mask_blend_ps(m, (__m512)b, (__m512)a); }
PN_INLINE Mf oddLow(Vj a) { return _mm512_test_epi32_mask((__m512i)a, _mm512_set1_epi32(1)); }
PN_INLINE Mf negative(Vj a) { return _mm512_movepi32_mask((__m512i)a); }
PN_INLINE Vf mad(Vf a, Vf b, Vf c) { return (Vf)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c); }
PN_INLINE Vf nmad(Vf a, Vf b, Vf c) { return (Vf)_mm512_fnmadd_ps((__m512)a, (__m512)b, (__m512)c); }
PN_INLINE Vf lesser(Vf a, Vf b) { return (Vf)_mm512_maskz_min_ps(0xffff, (__m512)a, (__m512)b); }
PN_INLINE Vf greater(Vf a, Vf b) { return (Vf)_mm512_maskz_max_ps(0xffff, (__m512)a, (__m512)b); }
PN_INLINE Vf squareRoot(Vf a) { return (Vf)_mm512_maskz_sqrt_ps(0xffff, (__m512)a); }
PN_INLINE Vf roundEven(Vf a) { return (Vf)_mm512_maskz_roundscale_ps(0xffff, (__m512)a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
PN_INLINE Vf loadF(const float* p) { return (Vf)_mm512_loadu_ps(p); }
PN_INLINE void storeF(float* p, Vf x) { _mm512_storeu_ps(p, (__m512)x); }
PN_INLINE Vf loadSomeF(const float* p, int64_t count) {
  return (Vf)_mm512_mask_loadu_ps(_mm512_set1_ps(*p), (__mmask16)((1 << count) - 1), p);
}
PN_INLINE void storeSomeF(float* p, Vf x, int64_t count) { _mm512_mask_storeu_ps(p, (__mmask16)((1 << count) - 1), (__m512)x); }
#elif defined(__AVX2__)
const int kFloatLanes = 8;
typedef float Vf __attribute__((vector_size(32)));
typedef int32_t Vj __attribute__((vector_size(32)));
typedef uint32_t Vw __attribute__((vector_size(32)));
typedef Vf Mf;
PN_INLINE Vf setF(float x) { return (Vf)_mm256_set1_ps(x); }
PN_INLINE Vj setJ(int32_t x) { return (Vj)_mm256_set1_epi32(x); }
PN_INLINE Mf lt(Vf a, Vf b) { return (Mf)_mm256_cmp_ps((__m256)a, (__m256)b, _CMP_LT_OQ); }
PN_INLINE Mf le(Vf a, Vf b) { return (Mf)_mm256_cmp_ps((__m256)a, (__m256)b, _CMP_LE_OQ); }
PN_INLINE Mf eq(Vf a, Vf b) { return (Mf)_mm256_cmp_ps((__m256)a, (__m256)b, _CMP_EQ_OQ); }
PN_INLINE Mf both(Mf a, Mf b) { return (Mf)((Vj)a & (Vj)b); }
PN_INLINE Mf either(Mf a, Mf b) { return (Mf)((Vj)a | (Vj)b); }
PN_INLINE bool all(Mf a) { return _mm256_movemask_ps((__m256)a) == 0xff; }
PN_INLINE Vf sel(Mf m, Vf a, Vf b) { return (Vf)_mm256_blendv_ps((__m256)b, (__m256)a, (__m256)m); }
PN_INLINE Mf negative(Vj a) { return (Mf)_mm256_srai_epi32((__m256i)a, 31); }
PN_INLINE Mf oddLow(Vj a) { return negative((Vj)_mm256_slli_epi32((__m256i)a, 31)); }
PN_INLINE Vf mad(Vf a, Vf b, Vf c) { return (Vf)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c); }
PN_INLINE Vf nmad(Vf a, Vf b, Vf c) { return (Vf)_mm256_fnmadd_ps((__m256)a, (__m256)b, (__m256)c); }
PN_INLINE Vf lesser(Vf a, Vf b) { return (Vf)_mm256_min_ps((__m256)a, (__m256)b); }
PN_INLINE Vf greater(Vf a, Vf b) { return (Vf)_mm256_max_ps((__m256)a, (__m256)b); }
PN_INLINE Vf squareRoot(Vf a) { return (Vf)_mm256_sqrt_ps((__m256)a); }
PN_INLINE Vf roundEven(Vf a) { return (Vf)_mm256_round_ps((__m256)a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
PN_INLINE Vf loadF(const float* p) { return (Vf)_mm256_loadu_ps(p); }
PN_INLINE void storeF(float* p, Vf x) { _mm256_storeu_ps(p, (__m256)x); }
PN_INLINE Vf loadSomeF(const float* p, int64_t count) {
  __m256i mask = _mm256_cmpgt_epi32(_mm256_set1_epi32((int)count), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
  return (Vf)_mm256_blendv_ps(_mm256_set1_ps(*p), _mm256_maskload_ps(p, mask), _mm256_castsi256_ps(mask));
}
PN_INLINE void storeSomeF(float* p, Vf x, int64_t count) {
  __m128 half = _mm256_castps256_ps128((__m256)x);
  if (count & 4) {
    _mm_storeu_ps(p, half);
    half = _mm256_extractf128_ps((__m256)x, 1);
    p += 4;
  }
  storeFloats(p, half, count);
}
#else
const int kFloatLanes = 4;
typedef float32x4_t Vf;
typedef int32x4_t Vj;
typedef uint32x4_t Vw;
typedef uint32x4_t Mf;
PN_INLINE Vf setF(float x) { return vdupq_n_f32(x); }
PN_INLINE Vj setJ(int32_t x) { return vdupq_n_s32(x); }
PN_INLINE Mf lt(Vf a, Vf b) { return vcltq_f32(a, b); }
PN_INLINE Mf le(Vf a, Vf b) { return vcleq_f32(a, b); }
PN_INLINE Mf eq(Vf a, Vf b) { return vceqq_f32(a, b); }
PN_INLINE Mf both(Mf a, Mf b) { return a & b; }
PN_INLINE Mf either(Mf a, Mf b) { return a | b; }
PN_INLINE bool all(Mf a) { return vminvq_u32(a) != 0; }
PN_INLINE Vf sel(Mf m, Vf a, Vf b) { return vbslq_f32(m, a, b); }
PN_INLINE Mf negative(Vj a) { return vcltzq_s32(a); }
PN_INLINE Mf oddLow(Vj a) { return vtstq_s32(a, vdupq_n_s32(1)); }
PN_INLINE Vf mad(Vf a, Vf b, Vf c) { return vfmaq_f32(c, a, b); }
PN_INLINE Vf nmad(Vf a, Vf b, Vf c) { return vfmsq_f32(c, a, b); }
PN_INLINE Vf lesser(Vf a, Vf b) { return sel(lt(a, b), a, b); }
PN_INLINE Vf greater(Vf a, Vf b) { return sel(lt(b, a), a, b); }
PN_INLINE Vf squareRoot(Vf a) { return vsqrtq_f32(a); }
PN_INLINE Vf roundEven(Vf a) { return vrndnq_f32(a); }
PN_INLINE Vf loadF(const float* p) { return vld1q_f32(p); }
PN_INLINE void storeF(float* p, Vf x) { vst1q_f32(p, x); }
#endif

const float kRoundMagicF = 12582912.0f;  // 1.5 * 2^23

PN_INLINE Vj bitsOf(Vf x) { return (Vj)x; }
PN_INLINE Vf ofBits(Vj x) { return (Vf)x; }
PN_INLINE Vf magnitude(Vf x) { return ofBits(bitsOf(x) & setJ(INT32_MAX)); }
PN_INLINE Vj signOf(Vf x) { return bitsOf(x) & setJ(INT32_MIN); }
PN_INLINE Vf flip(Vf x, Vj sign) { return ofBits(bitsOf(x) ^ sign); }
PN_INLINE Vf negated(Vf x) { return ofBits(bitsOf(x) ^ setJ(INT32_MIN)); }
PN_INLINE Vf atMost(Vf x, float limit) { return lesser(setF(limit), x); }
PN_INLINE Vf atLeast(Vf x, float limit) { return greater(setF(limit), x); }
/** 2^k for a whole number k, -126 <= k <= 127. */
PN_INLINE Vf exp2Whole(Vf k) { return ofBits(bitsOf(k + setF(kRoundMagicF + 127)) << 23); }
/** The nearest whole number, |x| < 2^22. */
PN_INLINE Vf whole(Vf x) { return (x + setF(kRoundMagicF)) - setF(kRoundMagicF); }

template <int N>
struct HornerF {
  static PN_INLINE Vf run(Vf x2, const double* c) { return mad(HornerF<N - 2>::run(x2, c + 2), x2, setF((float)c[0])); }
};
template <>
struct HornerF<1> {
  static PN_INLINE Vf run(Vf, const double* c) { return setF((float)c[0]); }
};
template <>
struct HornerF<2> {
  static PN_INLINE Vf run(Vf, const double* c) { return setF((float)c[0]); }
};
template <int N>
PN_INLINE Vf poly(Vf x, const double (&c)[N]) {
  if (N == 2) return mad(setF((float)c[1]), x, setF((float)c[0]));
  Vf x2 = x * x;
  return mad(HornerF<N - 1>::run(x2, c + 1), x, HornerF<N>::run(x2, c));
}

/** The lanes outside `usual` computed in double by Op, one by one the same whatever stands beside them. */
template <class Op>
PN_NOINLINE Vf inDouble(Mf usual, Vf y, Vf x) {
  float a[kFloatLanes];
  storeF(a, x);
  for (int i = 0; i < kFloatLanes; i += kLanes) storeV(a + i, Op::template run<true>(loadV(a + i)));
  return sel(usual, y, loadF(a));
}
template <class Op>
PN_NOINLINE Vf inDouble(Mf usual, Vf r, Vf x, Vf y) {
  float a[kFloatLanes], b[kFloatLanes];
  storeF(a, x);
  storeF(b, y);
  for (int i = 0; i < kFloatLanes; i += kLanes) storeV(a + i, Op::template run<true>(loadV(a + i), loadV(b + i)));
  return sel(usual, r, loadF(a));
}

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
#endif
