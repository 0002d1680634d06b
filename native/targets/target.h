// Compiles every kernel for one instruction set and lists them in a table. Included once by each file beside it, which defines
// PARNUM_TARGET. Nothing here has external linkage but the table, so the linker can mix up no two targets.
#include <cstdint>
#include <cstring>
#include <type_traits>
#if defined(__x86_64__)
#include <immintrin.h>
#endif
#include "../program.h"
#include "../kernels/math.h"

#define PARNUM_QUOTE2(x) #x
#define PARNUM_QUOTE(x) PARNUM_QUOTE2(x)

namespace parnum {
namespace PARNUM_TARGET {
void putGufuncs(Kernels& table);  // gufuncs.h

namespace {
#include "../kernels/shuffle.h"
#include "../kernels/elementwise.h"
#include "../kernels/divide.h"
#include "../kernels/cast.h"
#include "../kernels/memory.h"
#include "../kernels/reduce.h"
#include "../kernels/pairs.h"
#include "../kernels/complex.h"

Kernels* table;

template <int arity, class Op, class T> void put(int code, int dtype) {
  if constexpr (arity == 1) table->ops[code][dtype] = map1<Op, T>;
  else if constexpr (arity == 2) {
    table->ops[code][dtype] = map2<Op, T>;
    if constexpr (std::is_same<decltype(Op::f(T(), T())), T>::value) {
      table->scans[code][dtype] = scan<Op, T>;
      table->updates[code][dtype] = update<Op, T>;
    }
  }
  else table->ops[code][dtype] = map3<Op, T>;
}
template <int arity, class Op> void putIntegers(int code) {
  put<arity, Op, int8_t>(code, kI8);
  put<arity, Op, int16_t>(code, kI16);
  put<arity, Op, int32_t>(code, kI32);
  put<arity, Op, int64_t>(code, kI64);
  put<arity, Op, uint8_t>(code, kU8);
  put<arity, Op, uint16_t>(code, kU16);
  put<arity, Op, uint32_t>(code, kU32);
  put<arity, Op, uint64_t>(code, kU64);
}
template <int arity, class Op> void putFloats(int code) {
  put<arity, Op, float>(code, kF32);
  put<arity, Op, double>(code, kF64);
}
template <int arity, class Op> void putBool(int code) { put<arity, typename Boolean<Op>::type, uint8_t>(code, kBool); }

template <class From> void putCasts(int from) {
  Kernel* row = table->casts[from];
  row[kBool] = castBool<From>;
  row[kI8] = castLoop<From, int8_t>;
  row[kI16] = castLoop<From, int16_t>;
  row[kI32] = castLoop<From, int32_t>;
  row[kI64] = castLoop<From, int64_t>;
  row[kU8] = castLoop<From, uint8_t>;
  row[kU16] = castLoop<From, uint16_t>;
  row[kU32] = castLoop<From, uint32_t>;
  row[kU64] = castLoop<From, uint64_t>;
  row[kF32] = castLoop<From, float>;
  row[kF64] = castLoop<From, double>;
  row[kC64] = castToComplex<From, float>;
  row[kC128] = castToComplex<From, double>;
}

template <class Op, class T> void putFold(int code, int dtype) {
  table->leaves[0][code][dtype] = leaf<Op, T, false>;
  table->leaves[1][code][dtype] = leaf<Op, T, true>;
  table->shortLeaves[code][dtype] = shortLeaves<Op, T>;
  table->rows[code][dtype] = foldRows<Op, T>;
  table->identity[code][dtype] = identityFill<Op, T>;
}
template <class Op, class Better, class T> void putExtreme(int code, int dtype) {
  putFold<Op, T>(code, dtype);
  table->leaves[0][code][dtype] = extremeLeaf<Op, T, false>;
  table->leaves[1][code][dtype] = extremeLeaf<Op, T, true>;
  table->beats[code][dtype] = beats<Better, T>;
  table->shortArgs[code][dtype] = shortArgs<Better, T>;
}
template <class T> void putReductions(int dtype) {
  putExtreme<op_maximum, op_greater, T>(kOp_maximum, dtype);
  putExtreme<op_minimum, op_less, T>(kOp_minimum, dtype);
  table->find[dtype] = findFirst<T>;
  if (dtype == kBool) return;
  putFold<op_add, T>(kOp_add, dtype);
  putFold<op_multiply, T>(kOp_multiply, dtype);
  putFold<op_fmax, T>(kOp_fmax, dtype);
  putFold<op_fmin, T>(kOp_fmin, dtype);
}
template <class T> void putBitFolds(int dtype) {
  putFold<op_bitwiseAnd, T>(kOp_bitwiseAnd, dtype);
  putFold<op_bitwiseOr, T>(kOp_bitwiseOr, dtype);
  putFold<op_bitwiseXor, T>(kOp_bitwiseXor, dtype);
  if (dtype == kBool) return;
  table->leaves[0][kOp_gcd][dtype] = table->leaves[1][kOp_gcd][dtype] = gcdLeaf<T>;
  table->identity[kOp_gcd][dtype] = identityFill<op_gcd, T>;
}
template <class T, void (*F)(T*, const T*, const T*, int64_t), int infinite> void putMathFold(int code, int dtype) {
  table->leaves[0][code][dtype] = table->leaves[1][code][dtype] = mathLeaf<T, F, infinite>;
  table->identity[code][dtype] = mathIdentityFill<T, infinite>;
}
template <int arity, class Op, class T> void putComplex(int code, int dtype) {
  if constexpr (arity == 1) table->ops[code][dtype] = complexMap1<Op, T>;
  else table->ops[code][dtype] = complexMap2<Op, T>;
}
template <class Op, class T> void putComplexFold(int code, int dtype) {
  table->leaves[0][code][dtype] = table->leaves[1][code][dtype] = complexLeaf<Op, T>;
  table->identity[code][dtype] = complexIdentityFill<Op, T>;
  table->scans[code][dtype] = complexScan<Op, T>;
}
template <class First, class Second> void putPair(int first, int second) {
  Kernel(&to)[2][2] = table->pairs[pairedOf(first)][pairedOf(second)];
  to[0][0] = mapPair<First, Second, false, float>;
  to[0][1] = mapPair<First, Second, false, double>;
  to[1][0] = mapPair<First, Second, true, float>;
  to[1][1] = mapPair<First, Second, true, double>;
}
template <class First> void putPairs(int first) {
  putPair<First, op_add>(first, kOp_add);
  putPair<First, op_subtract>(first, kOp_subtract);
  putPair<First, op_multiply>(first, kOp_multiply);
}
// 128 bits, as they are moved.
struct Wide128 { uint64_t low, high; };

template <class U> void putMemory(int log) {
  table->load[log] = loadStrided<U>;
  table->store[log] = storeStrided<U>;
  table->transpose[log] = transpose<U>;
  table->fill[log] = fillWith<U>;
  table->compress[log] = compressBlock<U>;
}

template <class T, void (*F)(T*, const T*, int64_t)> void math1(void* out, const void* a, const void*, const void*, int64_t n) {
  F(static_cast<T*>(out), static_cast<const T*>(a), n);
}
template <class T, void (*F)(T*, const T*, const T*, int64_t)> void math2(void* out, const void* a, const void* b, const void*, int64_t n) {
  F(static_cast<T*>(out), static_cast<const T*>(a), static_cast<const T*>(b), n);
}

template <class T, void (*F)(T*, const T*, T*, int64_t)> void mathScan(void* out, const void* a, const void*, const void* carry, int64_t n) {
  F(static_cast<T*>(out), static_cast<const T*>(a), static_cast<T*>(const_cast<void*>(carry)), n);
}

void fill() {
  table->name = PARNUM_QUOTE(PARNUM_TARGET);
#define EXACT_float(NAME, ARITY) putFloats<ARITY, op_##NAME>(kOp_##NAME);
#define EXACT_integer(NAME, ARITY) putIntegers<ARITY, op_##NAME>(kOp_##NAME);
#define EXACT_bool(NAME, ARITY) putBool<ARITY, op_##NAME>(kOp_##NAME);
#define EXACT_bits(NAME, ARITY) EXACT_integer(NAME, ARITY) EXACT_bool(NAME, ARITY)
#define EXACT_numeric(NAME, ARITY) EXACT_integer(NAME, ARITY) EXACT_float(NAME, ARITY)
#define EXACT_all(NAME, ARITY) EXACT_numeric(NAME, ARITY) EXACT_bool(NAME, ARITY)
#define MATH(NAME, ARITY) \
  table->ops[kOp_##NAME][kF32] = math##ARITY<float, math_##NAME<float>>; \
  table->ops[kOp_##NAME][kF64] = math##ARITY<double, math_##NAME<double>>; \
  MATH_SCAN_##ARITY(NAME)
#define MATH_SCAN_1(NAME)
#define MATH_SCAN_2(NAME) \
  table->scans[kOp_##NAME][kF32] = mathScan<float, scan_##NAME<float>>; \
  table->scans[kOp_##NAME][kF64] = mathScan<double, scan_##NAME<double>>;
#define COMPLEX(NAME, ARITY) \
  putComplex<ARITY, complex_##NAME, float>(kOp_##NAME, kC64); \
  putComplex<ARITY, complex_##NAME, double>(kOp_##NAME, kC128);
#include "../ops.inc"
  MATH(pow, 2)
  putIntegers<2, op_powInteger>(kOp_pow);
#if defined(__AVX512F__)
  table->ops[kOp_divide][kF64] = divideWide;
  table->ops[kOp_reciprocal][kF64] = reciprocalWide;
  table->ops[kOp_sqrt][kF64] = sqrtWide;
#endif
  table->ops[kOp_multiply][kC64] = complexMultiply<float>;
  table->ops[kOp_multiply][kC128] = complexMultiply<double>;
  table->ops[kOp_square][kC64] = complexSquare<float>;
  table->ops[kOp_square][kC128] = complexSquare<double>;
#define SELECT(DTYPE, T) table->ops[kOp_where][DTYPE] = select<T>;
  SELECT(kBool, uint8_t) SELECT(kI8, int8_t) SELECT(kI16, int16_t) SELECT(kI32, int32_t) SELECT(kI64, int64_t)
  SELECT(kU8, uint8_t) SELECT(kU16, uint16_t) SELECT(kU32, uint32_t) SELECT(kU64, uint64_t) SELECT(kF32, float) SELECT(kF64, double)
  SELECT(kC64, uint64_t) SELECT(kC128, Wide128)

  putPairs<op_add>(kOp_add);
  putPairs<op_subtract>(kOp_subtract);
  putPairs<op_multiply>(kOp_multiply);

  putCasts<uint8_t>(kBool);
  putCasts<int8_t>(kI8);
  putCasts<int16_t>(kI16);
  putCasts<int32_t>(kI32);
  putCasts<int64_t>(kI64);
  putCasts<uint8_t>(kU8);
  putCasts<uint16_t>(kU16);
  putCasts<uint32_t>(kU32);
  putCasts<uint64_t>(kU64);
  putCasts<float>(kF32);
  putCasts<double>(kF64);
  table->casts[kC64][kC64] = castComplex<float, float>;
  table->casts[kC128][kC128] = castComplex<double, double>;
  table->casts[kC64][kC128] = castComplex<float, double>;
  table->casts[kC128][kC64] = castComplex<double, float>;
  table->casts[kC64][kBool] = complexToBool<float>;
  table->casts[kC128][kBool] = complexToBool<double>;

  putReductions<uint8_t>(kBool);
  putReductions<int8_t>(kI8);
  putReductions<int16_t>(kI16);
  putReductions<int32_t>(kI32);
  putReductions<int64_t>(kI64);
  putReductions<uint8_t>(kU8);
  putReductions<uint16_t>(kU16);
  putReductions<uint32_t>(kU32);
  putReductions<uint64_t>(kU64);
  putReductions<float>(kF32);
  putReductions<double>(kF64);
  putBitFolds<uint8_t>(kBool);
  putBitFolds<int8_t>(kI8);
  putBitFolds<int16_t>(kI16);
  putBitFolds<int32_t>(kI32);
  putBitFolds<int64_t>(kI64);
  putBitFolds<uint8_t>(kU8);
  putBitFolds<uint16_t>(kU16);
  putBitFolds<uint32_t>(kU32);
  putBitFolds<uint64_t>(kU64);
  putMathFold<float, math_hypot<float>, 0>(kOp_hypot, kF32);
  putMathFold<double, math_hypot<double>, 0>(kOp_hypot, kF64);
  putMathFold<float, math_logaddexp<float>, 1>(kOp_logaddexp, kF32);
  putMathFold<double, math_logaddexp<double>, 1>(kOp_logaddexp, kF64);

  putComplexFold<complex_add, float>(kOp_add, kC64);
  putComplexFold<complex_add, double>(kOp_add, kC128);
  putComplexFold<complex_multiply, float>(kOp_multiply, kC64);
  putComplexFold<complex_multiply, double>(kOp_multiply, kC128);

  putMemory<uint8_t>(0);
  putMemory<uint16_t>(1);
  putMemory<uint32_t>(2);
  putMemory<uint64_t>(3);
  putMemory<Wide128>(4);
  table->stream = streamCopy;
  table->fence = streamFence;
}
}  // namespace

// Fills the table and returns it. Called once, by dispatch.cc.
const Kernels& kernels() {
  static Kernels mine;
  table = &mine;
  fill();
  putGufuncs(mine);
  return mine;
}

}  // namespace PARNUM_TARGET
}  // namespace parnum
