// What the kernels of this family share: the numbers of a call, its memory, copies of matrices.
#pragma once
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>

#include "../program.h"
#include "library.h"

namespace parnum {
namespace lapack {

// What a kernel tells of a matrix in its view `info` (int32), beside LAPACK's own positive numbers and 0.
enum Told : Int { kNotFinite = -1, kNoMemory = -2, kTooLarge = -3, kRefused = -4 };

// Numbers of a call: its first view.
inline const double* numbersOf(const Call& call) { return reinterpret_cast<const double*>(call.at[0]); }
template <class T> inline T* at(const Call& call, int view) { return reinterpret_cast<T*>(call.at[view]); }

// Memory for one call: the thread's scratch, or the system's where that would keep too much. 500 x 500 doubles fit with all that
// their singular values need (10 MB).
class Space {
 public:
  static constexpr size_t kept = 16 << 20;
  explicit Space(Scratch& scratch) : scratch(scratch) {}
  Space(const Space&) = delete;
  ~Space() { free(own); }
  // Room for what is then taken; each part begins at a multiple of 64 bytes.
  bool reserve(size_t bytes) {
    if (bytes <= kept) p = scratch.reserve(bytes);
    else p = own = static_cast<char*>(malloc(bytes));
    return p != nullptr;
  }
  template <class T> T* take(size_t count) {
    T* r = reinterpret_cast<T*>(p);
    p += bytesOf<T>(count);
    return r;
  }
  template <class T> static size_t bytesOf(size_t count) { return (count * sizeof(T) + 63) / 64 * 64; }

 private:
  Scratch& scratch;
  char* own = nullptr;
  char* p = nullptr;
};

inline float realPart(float x) { return x; }
inline double realPart(double x) { return x; }
template <class R> inline R realPart(std::complex<R> x) { return x.real(); }
inline float conjugate(float x) { return x; }
inline double conjugate(double x) { return x; }
template <class R> inline std::complex<R> conjugate(std::complex<R> x) { return {x.real(), -x.imag()}; }

// The length of a workspace that a query told, rounded up, since a float32 cannot hold every length; 0 where it needs more than 31 bits.
template <class T> inline Int lengthOf(T told) {
  const double n = std::ceil(double(realPart(told)) * (1 + 2e-7)) + 1;
  return n < 2147483647.0 ? Int(n) : 0;
}

// A copy by rows: out[i * columns + j] = a[i, j]. Square tiles, so that the lines of a transposed matrix are used whole.
template <class T> inline void pack(T* out, const T* a, int64_t rowStride, int64_t columnStride, int64_t rows, int64_t columns) {
  if (columnStride == 1) {
    for (int64_t i = 0; i < rows; i++) memcpy(static_cast<void*>(out + i * columns), static_cast<const void*>(a + i * rowStride), size_t(columns) * sizeof(T));
    return;
  }
  constexpr int64_t tile = 16;
  for (int64_t top = 0; top < rows; top += tile)
    for (int64_t left = 0; left < columns; left += tile) {
      const int64_t bottom = top + tile < rows ? top + tile : rows, right = left + tile < columns ? left + tile : columns;
      for (int64_t i = top; i < bottom; i++)
        for (int64_t j = left; j < right; j++) out[i * columns + j] = a[i * rowStride + j * columnStride];
    }
}

// In place: a[i, j] and a[j, i] change places, conjugated.
template <class T> inline void conjugateTranspose(T* a, int64_t n) {
  constexpr int64_t tile = 16;
  for (int64_t top = 0; top < n; top += tile)
    for (int64_t left = 0; left <= top; left += tile)
      for (int64_t i = top; i < n && i < top + tile; i++)
        for (int64_t j = left; j <= i && j < left + tile; j++) {
          const T x = conjugate(a[i * n + j]);
          a[i * n + j] = conjugate(a[j * n + i]);
          a[j * n + i] = x;
        }
}

// Whether all parts of elements are finite.
template <class T> inline bool allFinite(const T* a, int64_t count) {
  using R = RealOf<T>;
  const R* x = reinterpret_cast<const R*>(a);
  const int64_t parts = count * int64_t(sizeof(T) / sizeof(R));
  R sums[8] = {};
  int64_t i = 0;
  for (; i + 8 <= parts; i += 8) for (int lane = 0; lane < 8; lane++) sums[lane] += x[i + lane] * R(0);
  for (; i < parts; i++) sums[0] += x[i] * R(0);
  for (int lane = 1; lane < 8; lane++) sums[0] += sums[lane];
  return sums[0] == R(0);
}

// LAPACK's info as it is told: a negative one would be a mistake of ours.
inline Int toldOf(Int info) { return info < 0 ? Int(kRefused) : info; }

}  // namespace lapack
}  // namespace parnum
