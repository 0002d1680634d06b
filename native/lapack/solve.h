// Triangular factors: solve, inverse, determinant, Cholesky. A matrix by rows is its transpose to LAPACK; what is factored here is
// that transpose, so that nothing has to be transposed on the way. Twin: src/kernels/gufuncs/lapack/solve.ts.
#include "matrix.h"

namespace parnum {
namespace lapack {

// lapackInv: numbers {n, row stride, column stride}, a, out, info. info > 0: singular.
template <class T> void inv(const Call& c) {
  const double* numbers = numbersOf(c);
  const Int n = Int(numbers[0]);
  T* out = at<T>(c, 2);
  Int& info = *at<Int>(c, 3);
  pack(out, at<T>(c, 1), int64_t(numbers[1]), int64_t(numbers[2]), n, n);
  T query;
  Int all = -1, status = 0;
  call<T>(kGetri, 0, &n, out, &n, static_cast<Int*>(nullptr), &query, &all, &status);
  const Int length = lengthOf(query);
  Space space(c.scratch);
  if (length == 0) info = kTooLarge;
  else if (!space.reserve(Space::bytesOf<Int>(size_t(n)) + Space::bytesOf<T>(size_t(length)))) info = kNoMemory;
  else {
    Int* pivots = space.take<Int>(size_t(n));
    T* work = space.take<T>(size_t(length));
    call<T>(kGetrf, 0, &n, &n, out, &n, pivots, &status);
    if (status == 0) call<T>(kGetri, 0, &n, out, &n, pivots, work, &length, &status);
    info = toldOf(status);
  }
}

// lapackSolve: numbers {n, columns, a's row stride, column stride, b's row stride, column stride}, a, b, out, info. info > 0: singular.
template <class T> void solve(const Call& c) {
  const double* numbers = numbersOf(c);
  const Int n = Int(numbers[0]), columns = Int(numbers[1]);
  T* out = at<T>(c, 3);
  Int& info = *at<Int>(c, 4);
  const size_t elements = size_t(n) * size_t(n), right = columns == 1 ? 0 : size_t(n) * size_t(columns);
  Space space(c.scratch);
  if (!space.reserve(Space::bytesOf<T>(elements) + Space::bytesOf<T>(right) + Space::bytesOf<Int>(size_t(n)))) {
    info = kNoMemory;
    return;
  }
  T* a = space.take<T>(elements);
  T* x = columns == 1 ? out : space.take<T>(right);
  Int* pivots = space.take<Int>(size_t(n));
  Int status = 0;
  pack(a, at<T>(c, 1), int64_t(numbers[2]), int64_t(numbers[3]), n, n);
  pack(x, at<T>(c, 2), int64_t(numbers[5]), int64_t(numbers[4]), columns, n);
  call<T>(kGetrf, 0, &n, &n, a, &n, pivots, &status);
  if (status == 0) call<T>(kGetrs, 1, "T", &n, &columns, a, &n, pivots, x, &n, &status);
  if (columns > 1) pack(out, x, 1, n, n, columns);
  info = toldOf(status);
}

// A product of many factors whose parts may leave the range of doubles: a mantissa, scaled after each factor, and its exponent.
struct Product {
  std::complex<double> m{1, 0};
  int64_t exponent = 0;
  void multiply(std::complex<double> f) {
    m = {m.real() * f.real() - m.imag() * f.imag(), m.real() * f.imag() + m.imag() * f.real()};
    const double most = std::fabs(m.real()) > std::fabs(m.imag()) ? m.real() : m.imag();
    if (most == 0 || !std::isfinite(m.real()) || !std::isfinite(m.imag())) return;
    int e;
    std::frexp(most, &e);
    m = {std::ldexp(m.real(), -e), std::ldexp(m.imag(), -e)};
    exponent += e;
  }
  std::complex<double> value() const {
    const int e = exponent > 5000 ? 5000 : exponent < -5000 ? -5000 : int(exponent);
    return {std::ldexp(m.real(), e), std::ldexp(m.imag(), e)};
  }
};

inline std::complex<double> widen(double x) { return {x, 0}; }
inline std::complex<double> widen(float x) { return {double(x), 0}; }
inline std::complex<double> widen(C128 x) { return x; }
inline std::complex<double> widen(C64 x) { return {double(x.real()), double(x.imag())}; }
inline void narrow(double& out, std::complex<double> x) { out = x.real(); }
inline void narrow(float& out, std::complex<double> x) { out = float(x.real()); }
inline void narrow(C128& out, std::complex<double> x) { out = x; }
inline void narrow(C64& out, std::complex<double> x) { out = {float(x.real()), float(x.imag())}; }

// lapackDet: numbers {n, row stride, column stride}, a, the determinant, its sign, the logarithm of its magnitude (real), info.
template <class T> void det(const Call& c) {
  const double* numbers = numbersOf(c);
  const Int n = Int(numbers[0]);
  Int& info = *at<Int>(c, 5);
  Space space(c.scratch);
  if (!space.reserve(Space::bytesOf<T>(size_t(n) * size_t(n)) + Space::bytesOf<Int>(size_t(n)))) {
    info = kNoMemory;
    return;
  }
  T* a = space.take<T>(size_t(n) * size_t(n));
  Int* pivots = space.take<Int>(size_t(n));
  Int status = 0;
  pack(a, at<T>(c, 1), int64_t(numbers[1]), int64_t(numbers[2]), n, n);
  call<T>(kGetrf, 0, &n, &n, a, &n, pivots, &status);
  info = status < 0 ? toldOf(status) : 0;
  Product product, sign;
  double logs = 0;
  for (int64_t i = 0; i < n; i++) {
    const std::complex<double> d = widen(a[i * n + i]);
    const double size = std::hypot(d.real(), d.imag()), turn = pivots[i] == i + 1 ? 1 : -1;
    product.multiply({turn * d.real(), turn * d.imag()});
    sign.multiply({turn * d.real() / size, turn * d.imag() / size});
    logs += std::log(size);
  }
  const bool singular = status > 0;
  narrow(*at<T>(c, 2), singular ? 0 : product.value());
  narrow(*at<T>(c, 3), singular ? 0 : sign.value());
  *at<RealOf<T>>(c, 4) = RealOf<T>(singular ? -std::numeric_limits<double>::infinity() : logs);
}

// lapackCholesky: numbers {n, row stride, column stride, upper}, a, out, info. info > 0: not positive definite. Reads the triangle that
// it gives. By columns, A's transpose is its conjugate: conj(A) = U^H U there is A = L L^H here, L being U's transpose.
template <class T> void cholesky(const Call& c) {
  const double* numbers = numbersOf(c);
  const Int n = Int(numbers[0]);
  const bool upper = numbers[3] != 0;
  T* out = at<T>(c, 2);
  Int status = 0;
  pack(out, at<T>(c, 1), int64_t(numbers[1]), int64_t(numbers[2]), n, n);
  call<T>(kPotrf, 1, upper ? "L" : "U", &n, out, &n, &status);
  for (int64_t i = 0; i < n; i++)
    for (int64_t j = upper ? 0 : i + 1; j < (upper ? i : n); j++) out[i * n + j] = 0;
  for (int64_t i = 0; i < n && status == 0; i++) if (!(realPart(out[i * n + i]) > 0)) status = Int(i + 1);  // NaN, which a library may let pass
  *at<Int>(c, 3) = toldOf(status);
}

}  // namespace lapack
}  // namespace parnum
