/** The list of functions under test, and a table of pointers to one target's kernels. */
#pragma once
#include <stdint.h>

#define PN_TEST_ONE(X)                                                                                                  \
  X(sin) X(cos) X(tan) X(asin) X(acos) X(atan) X(sinh) X(cosh) X(tanh) X(asinh) X(acosh) X(atanh) X(exp) X(exp2) X(expm1) \
  X(log) X(log2) X(log10) X(log1p) X(cbrt) X(deg2rad) X(rad2deg) X(sinc) X(erf) X(gamma) X(lgamma)
#define PN_TEST_TWO(X) X(pow) X(hypot) X(atan2) X(logaddexp)

enum One {
#define X(name) k_##name,
  PN_TEST_ONE(X) kOnes
};
enum Two { PN_TEST_TWO(X) kTwos };
#undef X

template <class T>
struct Functions {
  void (*one[kOnes])(T*, const T*, int64_t);
  void (*two[kTwos])(T*, const T*, const T*, int64_t);
};
