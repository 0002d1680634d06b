// Quotients and square roots of doubles with AVX-512, where the unit that divides is the bottleneck: some vectors go through it, others take Newton's
// steps on the units that multiply and add, at the same time. Both round correctly, so that the bits are IEEE 754's either way.
//
// Newton's way is P. Markstein's ("Computation of elementary functions on the IBM RISC System/6000 processor", 1990): a reciprocal that rounds
// correctly, from an approximation by steps with exact residuals, and a quotient that is corrected by its exact residual. The reciprocal may be
// wrong in the last bit for a divisor whose mantissa is all ones. Such divisors, and exponents with which something could leave the range of
// normal numbers, take the unit.

#if defined(__AVX512F__)
// Exponents (biased) from kLeast to kLeast + kRange are safe: residuals and quotients stay normal.
constexpr int64_t kLeast = 523, kRange = 1000;

// Lanes of numbers, signs aside, with other exponents.
inline __mmask8 strange(__m512i doubled) {
  const __m512i from = _mm512_sub_epi64(doubled, _mm512_set1_epi64(kLeast << 53));
  return _mm512_cmpge_epu64_mask(from, _mm512_set1_epi64(kRange << 53));
}

inline __m512d unitOrNewton(__m512d a, __m512d b) {
  const __m512d one = _mm512_set1_pd(1);
  const __m512i x = _mm512_castpd_si512(a), y = _mm512_castpd_si512(b), ones = _mm512_set1_epi64((int64_t(1) << 52) - 1);
  const __mmask8 full = _mm512_cmpeq_epi64_mask(_mm512_and_si512(y, ones), ones);
  if (__builtin_expect(strange(_mm512_slli_epi64(x, 1)) | strange(_mm512_slli_epi64(y, 1)) | full, 0)) return _mm512_div_pd(a, b);
  __m512d r = _mm512_rcp14_pd(b);
  for (int step = 0; step < 3; step++) r = _mm512_fmadd_pd(r, _mm512_fnmadd_pd(b, r, one), r);
  const __m512d q = _mm512_mul_pd(a, r);
  return _mm512_fmadd_pd(_mm512_fnmadd_pd(b, q, a), r, q);
}

// g approximates the root and h the half of its reciprocal; both take Goldschmidt's steps, and the root is corrected by its exact residual.
inline __m512d unitOrNewton(__m512d a) {
  const __m512d half = _mm512_set1_pd(0.5);
  const __m512i x = _mm512_castpd_si512(a);
  // Negative numbers have the greatest exponents, seen as numbers without a sign.
  if (__builtin_expect(_mm512_cmpge_epu64_mask(_mm512_sub_epi64(x, _mm512_set1_epi64(kLeast << 52)), _mm512_set1_epi64(kRange << 52)), 0)) return _mm512_sqrt_pd(a);
  const __m512d r = _mm512_rsqrt14_pd(a);
  __m512d g = _mm512_mul_pd(a, r), h = _mm512_mul_pd(r, half);
  for (int step = 0; step < 2; step++) {
    const __m512d e = _mm512_fnmadd_pd(g, h, half);
    g = _mm512_fmadd_pd(g, e, g);
    h = _mm512_fmadd_pd(h, e, h);
  }
  for (int step = 0; step < 2; step++) g = _mm512_fmadd_pd(_mm512_fnmadd_pd(g, g, a), h, g);
  return g;
}

// One vector of each `vectors` goes through the unit, and so do those of a shorter rest.
template <int vectors, class Unit, class Newton> inline void sideBySide(double* out, int64_t n, Unit unit, Newton newton) {
  int64_t i = 0;
  for (; i + 8 * vectors <= n; i += 8 * vectors) {
    __m512d results[vectors];
    results[0] = unit(i, 0xff);
#pragma GCC unroll 4
    for (int v = 1; v < vectors; v++) results[v] = newton(i + 8 * v);
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) _mm512_storeu_pd(out + i + 8 * v, results[v]);
  }
  for (; i < n; i += 8) {
    const __mmask8 lanes = __mmask8(n - i < 8 ? (1 << (n - i)) - 1 : 0xff);
    _mm512_mask_storeu_pd(out + i, lanes, unit(i, lanes));
  }
}

// Whether all elements have the bits of the first one.
inline bool isOneValue(const double* y, int64_t n) {
  const int64_t* bits = reinterpret_cast<const int64_t*>(y);
  if (bits[n - 1] != bits[0] || bits[n / 2] != bits[0]) return false;
  const __m512i first = _mm512_set1_epi64(bits[0]);
  __m512i others = _mm512_setzero_si512();
  int64_t i = 0;
  for (; i + 8 <= n; i += 8) others = _mm512_ternarylogic_epi64(others, first, _mm512_loadu_si512(bits + i), 0xf6);  // others | (first ^ element)
  for (; i < n; i++) if (bits[i] != bits[0]) return false;
  return _mm512_test_epi64_mask(others, others) == 0;
}

// Quotients by one number, whose reciprocal r the unit has rounded correctly: a product and its correction by the exact residual, as in N. Brisebarre, J.-M. Muller
// and S. K. Raina, "Accelerating correctly rounded floating-point division when the divisor is known in advance" (2004). For a power of 2 the product is the quotient.
inline void divideByOne(double* out, const double* x, double divisor, int64_t n) {
  const __m512d b = _mm512_set1_pd(divisor), r = _mm512_set1_pd(1 / divisor);
  const bool exact = (_mm_cvtsi128_si64(_mm_castpd_si128(_mm_set_sd(divisor))) & ((int64_t(1) << 52) - 1)) == 0;
  int64_t i = 0;
  for (; i + 32 <= n; i += 32) {
    __m512d q[4];
    __mmask8 rare = 0;
#pragma GCC unroll 4
    for (int v = 0; v < 4; v++) {
      const __m512d a = _mm512_loadu_pd(x + i + 8 * v);
      rare = __mmask8(rare | strange(_mm512_slli_epi64(_mm512_castpd_si512(a), 1)));
      q[v] = _mm512_mul_pd(a, r);
      if (!exact) q[v] = _mm512_fmadd_pd(_mm512_fnmadd_pd(b, q[v], a), r, q[v]);
    }
    if (__builtin_expect(rare && !exact, 0)) {
#pragma GCC unroll 4
      for (int v = 0; v < 4; v++) q[v] = _mm512_div_pd(_mm512_loadu_pd(x + i + 8 * v), b);
    }
#pragma GCC unroll 4
    for (int v = 0; v < 4; v++) _mm512_storeu_pd(out + i + 8 * v, q[v]);
  }
  for (; i < n; i += 8) {
    const __mmask8 lanes = __mmask8(n - i < 8 ? (1 << (n - i)) - 1 : 0xff);
    _mm512_mask_storeu_pd(out + i, lanes, _mm512_div_pd(_mm512_maskz_loadu_pd(lanes, x + i), b));
  }
}

static void divideWide(void* out, const void* a, const void* b, const void*, int64_t n) {
  const double *x = static_cast<const double*>(a), *y = static_cast<const double*>(b);
  if (n >= 32 && isOneValue(y, n) && !strange(_mm512_slli_epi64(_mm512_set1_epi64(reinterpret_cast<const int64_t*>(y)[0]), 1))) return divideByOne(static_cast<double*>(out), x, *y, n);
  const auto unit = [=](int64_t i, __mmask8 lanes) { return _mm512_div_pd(_mm512_maskz_loadu_pd(lanes, x + i), _mm512_maskz_loadu_pd(lanes, y + i)); };
  sideBySide<2>(static_cast<double*>(out), n, unit, [=](int64_t i) { return unitOrNewton(_mm512_loadu_pd(x + i), _mm512_loadu_pd(y + i)); });
}

static void reciprocalWide(void* out, const void* a, const void*, const void*, int64_t n) {
  const double* x = static_cast<const double*>(a);
  const __m512d one = _mm512_set1_pd(1);
  const auto unit = [=](int64_t i, __mmask8 lanes) { return _mm512_div_pd(one, _mm512_maskz_loadu_pd(lanes, x + i)); };
  sideBySide<2>(static_cast<double*>(out), n, unit, [=](int64_t i) { return unitOrNewton(one, _mm512_loadu_pd(x + i)); });
}

static void sqrtWide(void* out, const void* a, const void*, const void*, int64_t n) {
  const double* x = static_cast<const double*>(a);
  const auto unit = [=](int64_t i, __mmask8 lanes) { return _mm512_sqrt_pd(_mm512_maskz_loadu_pd(lanes, x + i)); };
  sideBySide<4>(static_cast<double*>(out), n, unit, [=](int64_t i) { return unitOrNewton(_mm512_loadu_pd(x + i)); });
}
#endif
