// The LAPACK of this machine: found at run time, called with Fortran's conventions (32-bit integers, matrices by columns).
#pragma once
#include <complex>
#include <cstddef>
#include <cstdint>

namespace parnum {
namespace lapack {

using Int = int32_t;
using C64 = std::complex<float>;
using C128 = std::complex<double>;

// The routines, each in four precisions. Real and complex ones of a name may differ (sytrd, hetrd): names.h has them.
enum Routine { kGetrf, kGetrs, kGetri, kPotrf, kHeevd, kGeev, kGesdd, kGelqf, kUnglq, kGelsd, kRoutines };

// Looks for a LAPACK: the one at `path`, or one of those that systems have. Once a process: later calls tell the same. Null where
// there is none; `reason` says why then.
struct Found {
  const char* name;    // "OpenBLAS 0.3.21 (libopenblas.so.0)"
  const char* reason;
};
const Found& find(const char* path);

// The threads that the library itself uses for a call; returns how many it used before, 0 where that cannot be set.
int setThreads(int threads);

// A routine of the library for elements of type T. Only where one was found.
void* routine(Routine name, int precision);
template <class T> struct Precision;
template <> struct Precision<float> { static constexpr int place = 0; using Real = float; };
template <> struct Precision<double> { static constexpr int place = 1; using Real = double; };
template <> struct Precision<C64> { static constexpr int place = 2; using Real = float; };
template <> struct Precision<C128> { static constexpr int place = 3; using Real = double; };
template <class T> using RealOf = typename Precision<T>::Real;
template <class T> constexpr bool isComplex = Precision<T>::place >= 2;

// Calls a routine: arguments by address. The lengths of `texts` arguments that are characters follow, as gfortran and its like
// expect them; who does not expect them does not look.
template <class T, class... Args> inline void call(Routine name, int texts, Args... args) {
  void* p = routine(name, Precision<T>::place);
  const size_t one = 1;
  if (texts == 0) reinterpret_cast<void (*)(Args...)>(p)(args...);
  else if (texts == 1) reinterpret_cast<void (*)(Args..., size_t)>(p)(args..., one);
  else reinterpret_cast<void (*)(Args..., size_t, size_t)>(p)(args..., one, one);
}

}  // namespace lapack
}  // namespace parnum
