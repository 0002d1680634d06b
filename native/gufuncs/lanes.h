// Vectors of the target's width, and what elements are while they are multiplied and added: integers wrap around, so narrow ones are
// computed in 32 bits; bool is "or" of "and"s; a complex number is two lanes. Fused multiply-add where the target has it.

#if defined(__AVX512F__)
constexpr int kWideBytes = 64;
#elif defined(__AVX2__)
constexpr int kWideBytes = 32;
#else
constexpr int kWideBytes = 16;
#endif
#if defined(__AVX512F__) || defined(__aarch64__)
constexpr bool kManyRegisters = true;  // 32 vectors, not 16
#else
constexpr bool kManyRegisters = false;
#endif

template <class L> struct Wide { typedef L type __attribute__((vector_size(kWideBytes), may_alias)); };

// a * b + c and c - a * b.
template <class V> inline V mulAdd(V a, V b, V c) { return a * b + c; }
template <class V> inline V mulSub(V a, V b, V c) { return c - a * b; }
#if defined(__FMA__) || defined(__aarch64__)
inline double mulAdd(double a, double b, double c) { return __builtin_fma(a, b, c); }
inline float mulAdd(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
inline double mulSub(double a, double b, double c) { return __builtin_fma(-a, b, c); }
inline float mulSub(float a, float b, float c) { return __builtin_fmaf(-a, b, c); }
#endif
#if defined(__AVX512F__)
inline __m512d mulAdd(__m512d a, __m512d b, __m512d c) { return _mm512_fmadd_pd(a, b, c); }
inline __m512 mulAdd(__m512 a, __m512 b, __m512 c) { return _mm512_fmadd_ps(a, b, c); }
inline __m512d mulSub(__m512d a, __m512d b, __m512d c) { return _mm512_fnmadd_pd(a, b, c); }
inline __m512 mulSub(__m512 a, __m512 b, __m512 c) { return _mm512_fnmadd_ps(a, b, c); }
#elif defined(__FMA__)
inline __m256d mulAdd(__m256d a, __m256d b, __m256d c) { return _mm256_fmadd_pd(a, b, c); }
inline __m256 mulAdd(__m256 a, __m256 b, __m256 c) { return _mm256_fmadd_ps(a, b, c); }
inline __m256d mulSub(__m256d a, __m256d b, __m256d c) { return _mm256_fnmadd_pd(a, b, c); }
inline __m256 mulSub(__m256 a, __m256 b, __m256 c) { return _mm256_fnmadd_ps(a, b, c); }
#elif defined(__aarch64__)
inline float64x2_t mulAdd(float64x2_t a, float64x2_t b, float64x2_t c) { return vfmaq_f64(c, a, b); }
inline float32x4_t mulAdd(float32x4_t a, float32x4_t b, float32x4_t c) { return vfmaq_f32(c, a, b); }
inline float64x2_t mulSub(float64x2_t a, float64x2_t b, float64x2_t c) { return vfmsq_f64(c, a, b); }
inline float32x4_t mulSub(float32x4_t a, float32x4_t b, float32x4_t c) { return vfmsq_f32(c, a, b); }
#endif

// A bool in memory, and complex numbers there.
struct Truth { uint8_t is; };
template <class R> struct Complex { R re, im; };

// An element as lanes: their type, how many, and how one is read, written, and added to what is there.
template <class T, class L> struct RealLanes {
  using Lane = L;
  static constexpr int planes = 1;
  static L lane(const T* x, int) { return L(*x); }
  static void put(T* x, L re, L) { *x = T(re); }
  static void add(T* x, L re, L) { *x = T(L(*x) + re); }
};
template <class T> struct Lanes : RealLanes<T, T> {};
template <> struct Lanes<uint8_t> : RealLanes<uint8_t, uint32_t> {};
template <> struct Lanes<uint16_t> : RealLanes<uint16_t, uint32_t> {};
template <> struct Lanes<Truth> {
  using Lane = uint32_t;
  static constexpr int planes = 1;
  static uint32_t lane(const Truth* x, int) { return x->is != 0; }
  static void put(Truth* x, uint32_t re, uint32_t) { x->is = re != 0; }
  static void add(Truth* x, uint32_t re, uint32_t) { x->is = x->is | (re != 0); }
};
template <class R> struct Lanes<Complex<R>> {
  using Lane = R;
  static constexpr int planes = 2;
  static R lane(const Complex<R>* x, int plane) { return plane ? x->im : x->re; }
  static void put(Complex<R>* x, R re, R im) { x->re = re; x->im = im; }
  static void add(Complex<R>* x, R re, R im) { x->re += re; x->im += im; }
};

// Fills a gufunc's row: signed and unsigned integers have the same products.
#define PARNUM_PRODUCTS(ROW, KERNEL) \
  ROW[kBool] = KERNEL<Truth>; \
  ROW[kI8] = ROW[kU8] = KERNEL<uint8_t>; \
  ROW[kI16] = ROW[kU16] = KERNEL<uint16_t>; \
  ROW[kI32] = ROW[kU32] = KERNEL<uint32_t>; \
  ROW[kI64] = ROW[kU64] = KERNEL<uint64_t>; \
  ROW[kF32] = KERNEL<float>; \
  ROW[kF64] = KERNEL<double>; \
  ROW[kC64] = KERNEL<Complex<float>>; \
  ROW[kC128] = KERNEL<Complex<double>>;
