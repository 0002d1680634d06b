// Eigenvalues and eigenvectors, of Hermitian matrices (divide and conquer) and of any (QR iterations). Twin:
// src/kernels/gufuncs/lapack/eigen.ts.
#include "matrix.h"

namespace parnum {
namespace lapack {

// Copies the lower triangle by rows; false where an element of it is not finite.
template <class T> inline bool packLower(T* out, const T* a, int64_t rowStride, int64_t columnStride, int64_t n) {
  bool finite = true;
  pack(out, a, rowStride, columnStride, n, n);
  for (int64_t i = 0; i < n; i++) finite = finite && allFinite(out + i * n, i + 1);
  return finite;
}

template <class R> inline void heevd(const char* job, Int n, R* a, R* w, R* work, Int length, R*, Int, Int* iwork, Int ilength, Int* info) {
  call<R>(kHeevd, 2, job, "U", &n, a, &n, w, work, &length, iwork, &ilength, info);
}
template <class R> inline void heevd(const char* job, Int n, std::complex<R>* a, R* w, std::complex<R>* work, Int length, R* rwork, Int rlength, Int* iwork, Int ilength, Int* info) {
  call<std::complex<R>>(kHeevd, 2, job, "U", &n, a, &n, w, work, &length, rwork, &rlength, iwork, &ilength, info);
}

// lapackEigh: numbers {n, row stride, column stride, vectors}, a, values (real), vectors, info. Reads the lower triangle, which is the
// upper one by columns, of conj(A): its vectors are the conjugates.
template <class T> void eigh(const Call& c) {
  using R = RealOf<T>;
  const double* numbers = numbersOf(c);
  const Int n = Int(numbers[0]);
  const bool wanted = numbers[3] != 0;
  const char* job = wanted ? "V" : "N";
  R* values = at<R>(c, 2);
  Int& info = *at<Int>(c, 4);
  T query = 0;
  R rquery = 0;
  Int iquery = 0, status = 0;
  heevd(job, n, static_cast<T*>(nullptr), values, &query, -1, &rquery, -1, &iquery, -1, &status);
  const Int length = lengthOf(query), rlength = isComplex<T> ? lengthOf(rquery) : 1;
  if (length == 0 || rlength == 0) {
    info = kTooLarge;
    return;
  }
  const size_t own = wanted ? 0 : size_t(n) * size_t(n);
  Space space(c.scratch);
  if (!space.reserve(Space::bytesOf<T>(own) + Space::bytesOf<T>(size_t(length)) + Space::bytesOf<R>(size_t(rlength)) + Space::bytesOf<Int>(size_t(iquery)))) {
    info = kNoMemory;
    return;
  }
  T* a = wanted ? at<T>(c, 3) : space.take<T>(own);
  T* work = space.take<T>(size_t(length));
  R* rwork = space.take<R>(size_t(rlength));
  Int* iwork = space.take<Int>(size_t(iquery));
  if (!packLower(a, at<T>(c, 1), int64_t(numbers[1]), int64_t(numbers[2]), n)) {
    info = kNotFinite;
    return;
  }
  heevd(job, n, a, values, work, length, rwork, rlength, iwork, iquery, &status);
  if (wanted) conjugateTranspose(a, n);
  info = toldOf(status);
}

// geev behind one face: values are complex, vectors T's by columns (a conjugate pair of a real matrix shares two columns).
template <class R> inline void geev(const char* job, Int n, R* a, R* parts, R* vectors, R* work, Int length, R*, Int* info) {
  const Int one = 1;
  call<R>(kGeev, 2, "N", job, &n, a, &n, parts, parts + n, static_cast<R*>(nullptr), &one, vectors, &n, work, &length, info);
}
template <class R> inline void geev(const char* job, Int n, std::complex<R>* a, R* parts, std::complex<R>* vectors, std::complex<R>* work, Int length, R* rwork, Int* info) {
  const Int one = 1;
  using C = std::complex<R>;
  call<C>(kGeev, 2, "N", job, &n, a, &n, reinterpret_cast<C*>(parts), static_cast<C*>(nullptr), &one, vectors, &n, work, &length, rwork, info);
}

template <class R> inline void putValues(std::complex<R>* out, const R* parts, const R*, Int n) {
  for (Int i = 0; i < n; i++) out[i] = {parts[i], parts[n + i]};
}
template <class R> inline void putValues(std::complex<R>* out, const R* parts, const std::complex<R>*, Int n) {
  memcpy(static_cast<void*>(out), parts, size_t(n) * sizeof(*out));
}
template <class R> inline void putVectors(std::complex<R>* out, const std::complex<R>* values, const R* v, int64_t n) {
  for (int64_t j = 0; j < n; j++) {
    const bool pair = values[j].imag() != 0;
    for (int64_t i = 0; i < n; i++) {
      out[i * n + j] = {v[j * n + i], pair ? v[(j + 1) * n + i] : R(0)};
      if (pair) out[i * n + j + 1] = {v[j * n + i], -v[(j + 1) * n + i]};
    }
    if (pair) j++;
  }
}
template <class R> inline void putVectors(std::complex<R>* out, const std::complex<R>*, const std::complex<R>* v, int64_t n) {
  pack(out, v, 1, n, n, n);
}

// lapackEig: numbers {n, row stride, column stride, vectors}, a, values (complex), vectors (complex), info.
template <class T> void eig(const Call& c) {
  using R = RealOf<T>;
  const double* numbers = numbersOf(c);
  const Int n = Int(numbers[0]);
  const bool wanted = numbers[3] != 0;
  const char* job = wanted ? "V" : "N";
  const size_t elements = size_t(n) * size_t(n);
  Int& info = *at<Int>(c, 4);
  T query = 0;
  R rquery = 0;  // zgeev's query writes there too
  Int status = 0;
  geev(job, n, static_cast<T*>(nullptr), static_cast<R*>(nullptr), static_cast<T*>(nullptr), &query, -1, &rquery, &status);
  const Int length = lengthOf(query);
  if (length == 0) {
    info = kTooLarge;
    return;
  }
  Space space(c.scratch);
  if (!space.reserve(Space::bytesOf<T>(elements) * 2 + Space::bytesOf<R>(size_t(n) * 2) * 2 + Space::bytesOf<T>(size_t(length)))) {
    info = kNoMemory;
    return;
  }
  T* a = space.take<T>(elements);
  T* vectors = space.take<T>(elements);
  R* parts = space.take<R>(size_t(n) * 2);
  R* rwork = space.take<R>(size_t(n) * 2);
  T* work = space.take<T>(size_t(length));
  pack(a, at<T>(c, 1), int64_t(numbers[2]), int64_t(numbers[1]), n, n);
  if (!allFinite(a, int64_t(elements))) {
    info = kNotFinite;
    return;
  }
  geev(job, n, a, parts, vectors, work, length, rwork, &status);
  std::complex<R>* values = at<std::complex<R>>(c, 2);
  putValues(values, parts, static_cast<const T*>(nullptr), n);
  if (wanted && status == 0) putVectors(at<std::complex<R>>(c, 3), values, vectors, n);
  info = toldOf(status);
}

}  // namespace lapack
}  // namespace parnum
