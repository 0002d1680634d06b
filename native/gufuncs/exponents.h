// Numbers taken apart into a fraction and a power of two, and put together. Exact, but where ldexp's result is subnormal: rounded once there.
// Twin: src/kernels/gufuncs/exponents.ts.

// x = fraction * 2^exponent with 0.5 <= |fraction| < 1; 0, infinities and NaN are their own fraction, with exponent 0.
inline double fractionOf(double x, int32_t* exponent) {
  uint64_t bits;
  memcpy(&bits, &x, 8);
  int32_t e = int32_t(bits >> 52 & 2047);
  *exponent = 0;
  if (e == 2047 || x == 0) return x;
  if (e == 0) {
    const double scaled = x * 0x1p54;  // a subnormal, now normal
    memcpy(&bits, &scaled, 8);
    e = int32_t(bits >> 52 & 2047) - 54;
  }
  *exponent = e - 1022;
  bits = (bits & ~(2047ull << 52)) | 1022ull << 52;
  memcpy(&x, &bits, 8);
  return x;
}

inline double powerOfTwo(int64_t e) {  // -1022 <= e <= 1023
  const uint64_t bits = uint64_t(e + 1023) << 52;
  double x;
  memcpy(&x, &bits, 8);
  return x;
}

// x * 2^e, rounded once: steps toward zero go no lower than 2^-969 while bits may still be lost in the last one.
inline double scaleByPower(double x, int64_t e) {
  if (e > 4200) e = 4200;
  if (e < -4200) e = -4200;
  for (; e > 1023; e -= 1023) x *= 0x1p1023;
  for (; e < -1022; e += 969) x *= 0x1p-969;
  return x * powerOfTwo(e);
}

// frexp: views numbers {all, block}, x, fractions, exponents (int32). One call for each block of elements, which lie one after the other.
template <class T> void frexpBlock(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t all = int64_t(numbers[0]), block = int64_t(numbers[1]);
  const T* x = reinterpret_cast<const T*>(call.at[1]);
  T* fractions = reinterpret_cast<T*>(call.at[2]);
  int32_t* exponents = reinterpret_cast<int32_t*>(call.at[3]);
  const int64_t end = (call.index + 1) * block < all ? (call.index + 1) * block : all;
  for (int64_t i = call.index * block; i < end; i++) fractions[i] = T(fractionOf(double(x[i]), exponents + i));
}

// ldexp: views numbers {all, block}, x, exponents (int64), out. Float32 is computed in float64, which is exact, and rounded.
template <class T> void ldexpBlock(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t all = int64_t(numbers[0]), block = int64_t(numbers[1]);
  const T* x = reinterpret_cast<const T*>(call.at[1]);
  const int64_t* exponents = reinterpret_cast<const int64_t*>(call.at[2]);
  T* out = reinterpret_cast<T*>(call.at[3]);
  const int64_t end = (call.index + 1) * block < all ? (call.index + 1) * block : all;
  for (int64_t i = call.index * block; i < end; i++) out[i] = T(scaleByPower(double(x[i]), exponents[i]));
}

void putExponents(Kernels& table) {
  table.gufuncs[kGufunc_frexp][kF32] = frexpBlock<float>;
  table.gufuncs[kGufunc_frexp][kF64] = frexpBlock<double>;
  table.gufuncs[kGufunc_ldexp][kF32] = ldexpBlock<float>;
  table.gufuncs[kGufunc_ldexp][kF64] = ldexpBlock<double>;
}
