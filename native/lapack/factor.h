// Orthogonal factors: singular values, QR, least squares. By columns a matrix is its transpose: A^T = V* S U^T has U and V^H by rows
// where LAPACK puts V^T and U, and A^T = L Q' has Q and R by rows in Q' and L. Twin: src/kernels/gufuncs/lapack/factor.ts.
#include "matrix.h"

namespace parnum {
namespace lapack {

template <class R> inline void gesdd(const char* job, Int m, Int n, R* a, R* s, R* u, R* v, Int k, R* work, Int length, R*, Int* iwork, Int* info) {
  call<R>(kGesdd, 1, job, &m, &n, a, &m, s, u, &m, v, &k, work, &length, iwork, info);
}
template <class R> inline void gesdd(const char* job, Int m, Int n, std::complex<R>* a, R* s, std::complex<R>* u, std::complex<R>* v, Int k, std::complex<R>* work, Int length, R* rwork, Int* iwork, Int* info) {
  call<std::complex<R>>(kGesdd, 1, job, &m, &n, a, &m, s, u, &m, v, &k, work, &length, rwork, iwork, info);
}

// The real workspace of complex gesdd, as its documentation has it.
inline size_t rworkOf(bool vectors, size_t most, size_t least) {
  if (!vectors) return 7 * least;
  const size_t a = 5 * least * least + 7 * least, b = 2 * most * least + 2 * least * least + least;
  return a > b ? a : b;
}

// lapackSvd: numbers {m, n, row stride, column stride, vectors (0 none, 1 the first min(m, n), 2 all)}, a, u, s (real), vh, info.
template <class T> void svd(const Call& c) {
  using R = RealOf<T>;
  const double* numbers = numbersOf(c);
  const Int m = Int(numbers[0]), n = Int(numbers[1]), least = m < n ? m : n, most = m < n ? n : m;
  const int vectors = int(numbers[4]);
  const char* job = vectors == 0 ? "N" : vectors == 1 ? "S" : "A";
  const Int k = vectors == 2 ? m : least;
  const size_t elements = size_t(m) * size_t(n);
  T *u = at<T>(c, 4), *v = at<T>(c, 2);  // LAPACK's
  Int& info = *at<Int>(c, 5);
  T query = 0;
  Int status = 0;
  gesdd(job, n, m, static_cast<T*>(nullptr), static_cast<R*>(nullptr), u, v, k, &query, -1, static_cast<R*>(nullptr), static_cast<Int*>(nullptr), &status);
  const Int length = lengthOf(query);
  if (length == 0) {
    info = kTooLarge;
    return;
  }
  const size_t rlength = isComplex<T> ? rworkOf(vectors > 0, size_t(most), size_t(least)) : 0;
  Space space(c.scratch);
  if (!space.reserve(Space::bytesOf<T>(elements) + Space::bytesOf<T>(size_t(length)) + Space::bytesOf<R>(rlength) + Space::bytesOf<Int>(size_t(least) * 8))) {
    info = kNoMemory;
    return;
  }
  T* a = space.take<T>(elements);
  T* work = space.take<T>(size_t(length));
  R* rwork = space.take<R>(rlength);
  Int* iwork = space.take<Int>(size_t(least) * 8);
  pack(a, at<T>(c, 1), int64_t(numbers[2]), int64_t(numbers[3]), m, n);
  if (!allFinite(a, int64_t(elements))) {
    info = kNotFinite;
    return;
  }
  gesdd(job, n, m, a, at<R>(c, 3), u, v, k, work, length, rwork, iwork, &status);
  info = toldOf(status);
}

// lapackQr: numbers {m, n, row stride, column stride, columns of q}, a, q, r, info. r has as many rows as q has columns.
template <class T> void qr(const Call& c) {
  const double* numbers = numbersOf(c);
  const Int m = Int(numbers[0]), n = Int(numbers[1]), k = m < n ? m : n, p = Int(numbers[4]);
  const size_t elements = size_t(m) * size_t(n);
  T *q = at<T>(c, 2), *r = at<T>(c, 3);
  Int& info = *at<Int>(c, 4);
  T query[2] = {0, 0};
  Int all = -1, status = 0;
  call<T>(kGelqf, 0, &n, &m, q, &n, q, query, &all, &status);
  call<T>(kUnglq, 0, &p, &m, &k, q, &p, q, query + 1, &all, &status);
  const Int first = lengthOf(query[0]), second = lengthOf(query[1]), length = first > second ? first : second;
  if (first == 0 || second == 0) {
    info = kTooLarge;
    return;
  }
  Space space(c.scratch);
  if (!space.reserve(Space::bytesOf<T>(elements) + Space::bytesOf<T>(size_t(k)) + Space::bytesOf<T>(size_t(length)))) {
    info = kNoMemory;
    return;
  }
  T* a = space.take<T>(elements);
  T* scales = space.take<T>(size_t(k));
  T* work = space.take<T>(size_t(length));
  pack(a, at<T>(c, 1), int64_t(numbers[2]), int64_t(numbers[3]), m, n);
  call<T>(kGelqf, 0, &n, &m, a, &n, scales, work, &length, &status);
  for (int64_t i = 0; i < p; i++)
    for (int64_t j = 0; j < n; j++) r[i * n + j] = i < k && j >= i ? a[i * n + j] : T(0);
  for (int64_t j = 0; j < m; j++)
    for (int64_t i = 0; i < p; i++) q[j * p + i] = i < k ? a[j * n + i] : T(0);
  if (status == 0) call<T>(kUnglq, 0, &p, &m, &k, q, &p, scales, work, &length, &status);
  info = toldOf(status);
}

template <class R> inline void gelsd(Int m, Int n, Int columns, R* a, R* b, Int rows, R* s, R rcond, Int* rank, R* work, Int length, R*, Int* iwork, Int* info) {
  call<R>(kGelsd, 0, &m, &n, &columns, a, &m, b, &rows, s, &rcond, rank, work, &length, iwork, info);
}
template <class R> inline void gelsd(Int m, Int n, Int columns, std::complex<R>* a, std::complex<R>* b, Int rows, R* s, R rcond, Int* rank, std::complex<R>* work, Int length, R* rwork, Int* iwork, Int* info) {
  call<std::complex<R>>(kGelsd, 0, &m, &n, &columns, a, &m, b, &rows, s, &rcond, rank, work, &length, rwork, iwork, info);
}

// lapackLstsq: numbers {m, n, columns, a's row stride, column stride, b's row stride, column stride, rcond}, a, b, x, residuals (real: of
// each column the sum of squares that is left), rank (int64), singular values (real), info.
template <class T> void lstsq(const Call& c) {
  using R = RealOf<T>;
  const double* numbers = numbersOf(c);
  const Int m = Int(numbers[0]), n = Int(numbers[1]), columns = Int(numbers[2]), rows = m < n ? n : m;
  const size_t elements = size_t(m) * size_t(n), right = size_t(rows) * size_t(columns);
  const R rcond = R(numbers[7]);
  R* s = at<R>(c, 6);
  Int& info = *at<Int>(c, 7);
  T query = 0;
  R rquery = 0;
  Int iquery = 0, status = 0, rank = 0;
  gelsd(m, n, columns, static_cast<T*>(nullptr), static_cast<T*>(nullptr), rows, s, rcond, &rank, &query, -1, &rquery, &iquery, &status);
  const Int length = lengthOf(query), rlength = isComplex<T> ? lengthOf(rquery) : 1;
  if (length == 0 || rlength == 0) {
    info = kTooLarge;
    return;
  }
  Space space(c.scratch);
  if (!space.reserve(Space::bytesOf<T>(elements) + Space::bytesOf<T>(right) + Space::bytesOf<T>(size_t(length)) + Space::bytesOf<R>(size_t(rlength)) + Space::bytesOf<Int>(size_t(iquery)))) {
    info = kNoMemory;
    return;
  }
  T* a = space.take<T>(elements);
  T* b = space.take<T>(right);
  T* work = space.take<T>(size_t(length));
  R* rwork = space.take<R>(size_t(rlength));
  Int* iwork = space.take<Int>(size_t(iquery));
  pack(a, at<T>(c, 1), int64_t(numbers[4]), int64_t(numbers[3]), n, m);
  for (int64_t j = 0; j < columns; j++) pack(b + j * rows, at<T>(c, 2) + j * int64_t(numbers[6]), int64_t(numbers[5]), int64_t(0), m, 1);
  if (!allFinite(a, int64_t(elements))) {
    info = kNotFinite;
    return;
  }
  gelsd(m, n, columns, a, b, rows, s, rcond, &rank, work, length, rwork, iwork, &status);
  pack(at<T>(c, 3), b, 1, rows, n, columns);
  for (int64_t j = 0; j < columns; j++) {
    double sum = 0;
    for (int64_t i = n; i < m; i++) sum += double(std::norm(b[j * rows + i]));
    at<R>(c, 4)[j] = R(sum);
  }
  *at<int64_t>(c, 5) = rank;
  info = toldOf(status);
}

}  // namespace lapack
}  // namespace parnum
