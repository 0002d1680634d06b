/**
 * Logarithms by a table of 16 rows: x = 2^e m with m from 0.703125 to 1.40625, the row is the leading bits of m, and m = (1 + f) / r
 * with the row's short r ~ 1 / m, so that f is exact and small. math_coeffs.h holds the rows {-r, -log2 r, -ln r in two parts}.
 */
#pragma once
#include "math_coeffs.h"
#include "math_simd.h"
#include "math_simd32.h"

namespace parnum {
namespace PARNUM_TARGET {
namespace {

const int64_t kTableBits = 0x3fe6800000000000;  // 0.703125, the least m

struct RowPair {
  Vd minusR, log2;
};
struct RowTriple {
  Vd minusR, high, low;
};

#if defined(__AVX512F__) && !defined(PN_ONE_LANE)
/** The rows' columns, each of which fills two registers. */
struct Columns {
  double value[4][16];
};
constexpr Columns columnsOf(const double (&rows)[16][4]) {
  Columns c = {};
  for (int i = 0; i < 16; i++) {
    for (int k = 0; k < 4; k++) c.value[k][i] = rows[i][k];
  }
  return c;
}
alignas(64) constexpr Columns kLogColumns = columnsOf(kLogRows);
PN_INLINE Vd column(int k, Vi i) {
  const double* p = kLogColumns.value[k];
  return (Vd)_mm512_permutex2var_pd(_mm512_load_pd(p), (__m512i)i, _mm512_load_pd(p + 8));
}
PN_INLINE RowPair rowPair(Vi i) { return {column(0, i), column(1, i)}; }
PN_INLINE RowTriple rowTriple(Vi i) { return {column(0, i), column(2, i), column(3, i)}; }

#elif defined(__AVX2__) && !defined(PN_ONE_LANE)
/** Half a row (its first or last two columns) for each of the lanes 0 and 2, 1 and 3. */
struct Halves {
  __m256d even, odd;
};
PN_INLINE Halves halves(const double* rows, __m128i low, __m128i high) {
  const double *p0 = rows + 4 * _mm_cvtsi128_si64(low), *p1 = rows + 4 * _mm_extract_epi64(low, 1);
  const double *p2 = rows + 4 * _mm_cvtsi128_si64(high), *p3 = rows + 4 * _mm_extract_epi64(high, 1);
  return {_mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_loadu_pd(p0)), _mm_loadu_pd(p2), 1),
          _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_loadu_pd(p1)), _mm_loadu_pd(p3), 1)};
}
PN_INLINE Halves halves(int part, Vi i) {
  i = i & seti(15);
  return halves(&kLogRows[0][2 * part], _mm256_castsi256_si128((__m256i)i), _mm256_extracti128_si256((__m256i)i, 1));
}
PN_INLINE RowPair rowPair(Vi i) {
  Halves a = halves(0, i);
  return {(Vd)_mm256_unpacklo_pd(a.even, a.odd), (Vd)_mm256_unpackhi_pd(a.even, a.odd)};
}
PN_INLINE RowTriple rowTriple(Vi i) {
  Halves a = halves(0, i), b = halves(1, i);
  return {(Vd)_mm256_unpacklo_pd(a.even, a.odd), (Vd)_mm256_unpacklo_pd(b.even, b.odd), (Vd)_mm256_unpackhi_pd(b.even, b.odd)};
}

#elif !defined(PN_ONE_LANE)
PN_INLINE RowPair rowPair(Vi i) {
  const double *a = kLogRows[i[0] & 15], *b = kLogRows[i[1] & 15];
  return {Vd{a[0], b[0]}, Vd{a[1], b[1]}};
}
PN_INLINE RowTriple rowTriple(Vi i) {
  const double *a = kLogRows[i[0] & 15], *b = kLogRows[i[1] & 15];
  return {Vd{a[0], b[0]}, Vd{a[2], b[2]}, Vd{a[3], b[3]}};
}
#else
PN_INLINE RowPair rowPair(Vi i) { return {kLogRows[i & 15][0], kLogRows[i & 15][1]}; }
PN_INLINE RowTriple rowTriple(Vi i) { return {kLogRows[i & 15][0], kLogRows[i & 15][2], kLogRows[i & 15][3]}; }
#endif

/** x = 2^e m for normal x > 0; row is m's place in the table in its last four bits. */
struct TableSplit {
  Vd e, m;
  Vi row;
};
PN_INLINE TableSplit tableSplit(Vd x) {
  Vi i = plus(bitsOf(x), 0x3ff0000000000000 - kTableBits);
  Vd e = ofBits(shiftRight(i, 52) | seti(0x4330000000000000)) - set(4503599627370496.0 + 1023);
  return {e, ofBits((i & seti(0x000fffffffffffff)) + seti(kTableBits)), shiftRight(i, 48)};
}
/** log2 x, normal x > 0, for float32 results: within 2^-36 of it. */
PN_INLINE Vd log2Table(Vd x) {
  TableSplit p = tableSplit(x);
  RowPair t = rowPair(p.row);
  Vd f = lessProduct(set(-1), p.m, 26, t.minusR);
  return mad(f, poly(f, log2TableF), p.e + t.log2);
}

/** log x, normal x > 0, within 2^-64 of it; |l| may be up to 2^-10 |h|. */
PN_INLINE Dd logTableDd(Vd x) {
  TableSplit p = tableSplit(x);
  RowTriple t = rowTriple(p.row);
  Vd f = lessProduct(set(-1), p.m, 26, t.minusR), f2 = f * f;
  Dd sum = quickSum(mad(p.e, set(kLn2A), t.high), f);  // the first is exact, and 0 or larger than f
  Vd h = nmad(set(0.5), f2, sum.h);
  Vd l = sum.l + nmad(set(0.5), f2, sum.h - h);
  Vd small = mad(f * f2, poly(f, logTableP), mad(p.e, set(kLn2B), t.low));
  return {h, small + mad(set(0.5), restOf(f2, f, f), l)};
}

#ifdef PN_FLOAT_LANES
/** The same for float32: -r, and -ln r cut to 16 bits after the point and the rest. */
struct FloatColumns {
  float minusR[16], high[16], low[16];
};
constexpr FloatColumns floatColumnsOf(const double (&rows)[16][4]) {
  FloatColumns c = {};
  for (int i = 0; i < 16; i++) {
    double high = (double)(int32_t)(rows[i][2] * 65536) / 65536;
    c.minusR[i] = (float)rows[i][0];
    c.high[i] = (float)high;
    c.low[i] = (float)(rows[i][2] - high + rows[i][3]);
  }
  return c;
}
alignas(64) constexpr FloatColumns kLogColumnsF = floatColumnsOf(kLogRows);

/** column[row], where the four bits from 19 on of i are the row. */
#if defined(__AVX512F__)
PN_INLINE Vf pickF(const float* column, Vj i) {
  return (Vf)_mm512_maskz_permutexvar_ps(0xffff, _mm512_maskz_srli_epi32(0xffff, (__m512i)i, 19), _mm512_load_ps(column));
}
#elif defined(__AVX2__)
PN_INLINE Vf pickF(const float* column, Vj i) {
  __m256i row = _mm256_srli_epi32((__m256i)i, 19);  // of which three bits count
  __m256 low = _mm256_permutevar8x32_ps(_mm256_load_ps(column), row), high = _mm256_permutevar8x32_ps(_mm256_load_ps(column + 8), row);
  return (Vf)_mm256_blendv_ps(low, high, _mm256_castsi256_ps(_mm256_slli_epi32((__m256i)i, 9)));
}
#else
PN_INLINE Vf pickF(const float* column, Vj i) {
  Vj row = ((i << 9) >> 28) & setJ(15);
  return Vf{column[row[0]], column[row[1]], column[row[2]], column[row[3]]};
}
#endif

/** log x, normal x > 0, as h + l within 2^-33 of it; |l| may be up to 2^-9 |h|. */
struct PairF {
  Vf h, l;
};
PN_INLINE PairF logTablePair(Vf x) {
  const int32_t least = 0x3f340000;  // 0.703125
  Vj i = (Vj)((Vw)bitsOf(x) + (Vw)setJ(0x3f800000 - least));
  Vf e = ofBits((Vj)((Vw)i >> 23) | setJ(0x4b000000)) - setF(8388608.0f + 127);
  Vf m = ofBits((i & setJ(0x007fffff)) + setJ(least));
  Vf f = nmad(m, pickF(kLogColumnsF.minusR, i), setF(-1)), f2 = f * f;  // f is exact
  Vf s = mad(e, setF((float)kLn2SA), pickF(kLogColumnsF.high, i)), sum = s + f;
  Vf h = nmad(setF(0.5f), f2, sum);
  Vf l = (f - (sum - s)) + nmad(setF(0.5f), f2, sum - h);
  Vf small = mad(f * f2, poly(f, logTablePF), mad(e, setF((float)kLn2SB), pickF(kLogColumnsF.low, i)));
  return {h, small + mad(setF(0.5f), nmad(f, f, f2), l)};
}
#endif

}  // namespace
}  // namespace PARNUM_TARGET
}  // namespace parnum
