// Two cheap operations of floats as one kernel: the interpreter pairs them (native/program.cc), so that a chain goes through its registers half as often.
// `out` may be the same pointer as an input, and overlaps nothing else. The bits are those of the operations one by one (-ffp-contract=off).

// A sum or product as map2 has it. Of two NaNs x86's instructions give their first operand, which a compiler chooses: with GCC it is the right one in
// map2's loop, with Clang the left one from AVX on, and any in a pair, where one of them is no memory. So pairs say it (test/kernels/pairs.test.ts). Other compilers
// may choose otherwise in map2; then the sign of a NaN out of two is all that differs.
#if defined(__x86_64__)
#if defined(__clang__) && defined(__AVX__)
#define PN_FIRST a
#define PN_SECOND b
#else
#define PN_FIRST b
#define PN_SECOND a
#endif
#if defined(__AVX__)
#define PN_ORDERED(NAME, TYPE, INSTRUCTION) \
  static PN_INLINE TYPE NAME(TYPE a, TYPE b) { TYPE r; asm("v" INSTRUCTION " %2, %1, %0" : "=v"(r) : "v"(PN_FIRST), "v"(PN_SECOND)); return r; }
#else
#define PN_ORDERED(NAME, TYPE, INSTRUCTION) \
  static PN_INLINE TYPE NAME(TYPE a, TYPE b) { asm(INSTRUCTION " %1, %0" : "+x"(PN_FIRST) : "x"(PN_SECOND)); return PN_FIRST; }
#endif
#else
#define PN_ORDERED(NAME, TYPE, INSTRUCTION) static PN_INLINE TYPE NAME(TYPE a, TYPE b) { return NAME##Plain(a, b); }
template <class T> static PN_INLINE T orderedAddPlain(T a, T b) { return a + b; }
template <class T> static PN_INLINE T orderedMultiplyPlain(T a, T b) { return a * b; }
#endif
typedef double PairVd __attribute__((vector_size(kVectorBytes)));
typedef float PairVf __attribute__((vector_size(kVectorBytes)));
PN_ORDERED(orderedAdd, PairVd, "addpd")
PN_ORDERED(orderedAdd, PairVf, "addps")
PN_ORDERED(orderedAdd, double, "addsd")
PN_ORDERED(orderedAdd, float, "addss")
PN_ORDERED(orderedMultiply, PairVd, "mulpd")
PN_ORDERED(orderedMultiply, PairVf, "mulps")
PN_ORDERED(orderedMultiply, double, "mulsd")
PN_ORDERED(orderedMultiply, float, "mulss")

template <class Op, class V> static PN_INLINE V asAlone(V a, V b) {
  if constexpr (std::is_same<Op, op_add>::value) return orderedAdd(a, b);
  else if constexpr (std::is_same<Op, op_multiply>::value) return orderedMultiply(a, b);
  else return Op::f(a, b);
}
template <class First, class Second, bool right, class V> static PN_INLINE V pairOf(V a, V b, V c) {
  const V t = asAlone<First>(a, b);
  return right ? asAlone<Second>(c, t) : asAlone<Second>(t, c);
}

// Second(First(a, b), c), or Second(c, First(a, b)): what lies between stays in a register.
template <class First, class Second, bool right, class T> static void mapPair(void* out, const void* a, const void* b, const void* c, int64_t n) {
  using V = std::conditional_t<sizeof(T) == 8, PairVd, PairVf>;
  constexpr int64_t lanes = kVectorBytes / sizeof(T);
  T* o = static_cast<T*>(out);
  const T* x = static_cast<const T*>(a);
  const T* y = static_cast<const T*>(b);
  const T* z = static_cast<const T*>(c);
  int64_t i = 0;
  for (; i + lanes <= n; i += lanes) {
    V p, q, s;
    __builtin_memcpy(&p, x + i, sizeof p);
    __builtin_memcpy(&q, y + i, sizeof q);
    __builtin_memcpy(&s, z + i, sizeof s);
    const V result = pairOf<First, Second, right>(p, q, s);
    __builtin_memcpy(o + i, &result, sizeof result);
  }
  for (; i < n; i++) o[i] = pairOf<First, Second, right>(x[i], y[i], z[i]);
}
