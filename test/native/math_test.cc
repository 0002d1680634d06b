/**
 * Measures the math kernels against 113-bit arithmetic: the largest error in ULP over random arguments (every bit pattern, the useful
 * range, huge, tiny and special values), that a value's result does not depend on its place, and the time per element.
 * Arguments: the names of the targets linked in. Exits 1 where a bound is exceeded.
 */
#include "math_test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

// Reference arithmetic in 113 bits: libquadmath, or long double where that has them (aarch64).
#if defined(__x86_64__)
#include <quadmath.h>
typedef __float128 Q;
#define QM(name) name##q
#else
typedef long double Q;
#define QM(name) name##l
static_assert(std::numeric_limits<Q>::digits == 113, "long double is too short for a reference");
static bool isnanq(Q x) { return std::isnan(x); }
static bool isinfq(Q x) { return std::isinf(x); }
static bool signbitq(Q x) { return std::signbit(x); }
#endif
static const Q kPiQ = (Q)3.14159265358979311600 + (Q)1.2246467991473532072e-16 - (Q)2.9947698097183396659e-33 + (Q)1.1124542208633652815e-49;
static const Q kInfQ = (Q)INFINITY, kNanQ = (Q)NAN;

#ifdef WITH_X86
void fill_v2(Functions<double>&, Functions<float>&);
void fill_v3(Functions<double>&, Functions<float>&);
void fill_v4(Functions<double>&, Functions<float>&);
#endif
#ifdef WITH_NEON
void fill_neon(Functions<double>&, Functions<float>&);
#endif
#ifdef WITH_GENERIC
void fill_generic(Functions<double>&, Functions<float>&);
#endif

static int passed, failed;
static uint64_t seed = 0x9e3779b97f4a7c15ull;

static uint64_t next() {  // splitmix64
  uint64_t z = (seed += 0x9e3779b97f4a7c15ull);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}
static double uniform() { return (double)(next() >> 11) * 0x1p-53; }

// Reference functions -------------------------------------------------------------------------------------------------

static Q sinPiQ(Q x) {
  Q n = QM(rint)(2 * x), f = x - n / 2;
  int k = (int)QM(fmod)(n, 4);
  if (k < 0) k += 4;
  Q r = f * kPiQ;
  return k == 0 ? QM(sin)(r) : k == 1 ? QM(cos)(r) : k == 2 ? -QM(sin)(r) : -QM(cos)(r);
}
static Q lgammaRef(Q x) {
  if (x < 0 && !isinfq(x)) {
    Q s = QM(fabs)(sinPiQ(-x));
    return s == 0 ? kInfQ : QM(log)(kPiQ / (-x * s)) - QM(lgamma)(-x);
  }
  return QM(lgamma)(x);
}
static Q gammaRef(Q x) {
  if (isnanq(x)) return x;
  if (x == 0) return 1 / x;
  if (x < 0) {
    if (isinfq(x) || QM(rint)(x) == x) return kNanQ;
    Q sign = sinPiQ(-x) < 0 ? 1 : -1;
    if (x < -1000) return sign * 0;
    return -kPiQ / (-x * sinPiQ(-x) * QM(tgamma)(-x));
  }
  return x > 1000 ? kInfQ : QM(tgamma)(x);
}
static Q sincRef(Q x) {
  if (x == 0) return 1;
  if (isinfq(x)) return kNanQ;
  return QM(rint)(x) == x ? 0 : sinPiQ(x) / (kPiQ * x);
}
static Q logaddexpRef(Q a, Q b) {
  if (isnanq(a) || isnanq(b)) return kNanQ;
  Q h = a > b ? a : b, l = a > b ? b : a;
  return isinfq(h) ? h : h + QM(log1p)(QM(exp)(l - h));
}
template <class T>
static Q degrees(Q x, bool toDegrees) {
  const double pi = 3.14159265358979323846;
  return x * (Q)(T)(toDegrees ? 180 / pi : pi / 180);
}

template <class T>
static Q referenceOne(int f, Q x) {
  switch (f) {
    case k_sin: return QM(sin)(x);
    case k_cos: return QM(cos)(x);
    case k_tan: return QM(tan)(x);
    case k_asin: return QM(asin)(x);
    case k_acos: return QM(acos)(x);
    case k_atan: return QM(atan)(x);
    case k_sinh: return QM(sinh)(x);
    case k_cosh: return QM(cosh)(x);
    case k_tanh: return QM(tanh)(x);
    case k_asinh: return QM(asinh)(x);
    case k_acosh: return QM(acosh)(x);
    case k_atanh: return QM(atanh)(x);
    case k_exp: return QM(exp)(x);
    case k_exp2: return QM(exp2)(x);
    case k_expm1: return QM(expm1)(x);
    case k_log: return QM(log)(x);
    case k_log2: return QM(log2)(x);
    case k_log10: return QM(log10)(x);
    case k_log1p: return QM(log1p)(x);
    case k_cbrt: return QM(cbrt)(x);
    case k_deg2rad: return degrees<T>(x, false);
    case k_rad2deg: return degrees<T>(x, true);
    case k_sinc: return sincRef(x);
    case k_erf: return QM(erf)(x);
    case k_gamma: return gammaRef(x);
    case k_lgamma: return lgammaRef(x);
  }
  abort();
}
static Q referenceTwo(int f, Q a, Q b) {
  switch (f) {
    case k_pow: return QM(pow)(a, b);
    case k_hypot: return QM(hypot)(a, b);
    case k_atan2: return QM(atan2)(a, b);
    case k_logaddexp: return logaddexpRef(a, b);
  }
  abort();
}

// Errors ---------------------------------------------------------------------------------------------------------------

/** One unit in the last place of T at the value v. */
template <class T>
static Q ulpAt(Q v) {
  v = QM(fabs)(v);
  if (v < (Q)std::numeric_limits<T>::min()) return (Q)std::numeric_limits<T>::denorm_min();
  if (v > (Q)std::numeric_limits<T>::max()) v = (Q)std::numeric_limits<T>::max();
  int e;
  QM(frexp)(v, &e);
  return QM(ldexp)(1, e - std::numeric_limits<T>::digits);
}
/** The error of `got` in ULP of `want`, or of `least` where that is larger; 1e9 for a wrong special value or sign of zero. */
template <class T>
static double errorOf(T got, Q want, Q least) {
  if (isnanq(want) || std::isnan(got)) return isnanq(want) && std::isnan(got) ? 0 : 1e9;
  const Q top = QM(ldexp)(1, std::numeric_limits<T>::max_exponent);  // infinity counts as the next number after the largest
  Q g = std::isinf(got) ? (got < 0 ? -top : top) : (Q)got;
  if (isinfq(want)) return std::isinf(got) && (got < 0) == (want < 0) ? 0 : 1e9;
  if (QM(fabs)(want) > top) want = want < 0 ? -top : top;
  if (got == 0 && want == 0 && std::signbit(got) != (bool)signbitq(want)) return 1e9;
  Q unit = ulpAt<T>(want), unit2 = ulpAt<T>(least);
  return (double)(QM(fabs)(g - want) / (unit > unit2 ? unit : unit2));
}

// Arguments ------------------------------------------------------------------------------------------------------------

static const double kSpecial[] = {0.0, -0.0, INFINITY, -INFINITY, NAN, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 1.5, -1.5, 2.5, 4, 8, 100, -100,
                                  1e-5, -1e-5, 1e-9, 1e-10, 1e-17, -1e-17, 1e-20, -1e-20, 1e9, 1e10, 1e16, 1e22, -1e22, 1e30, 171.5, 171.62, 171.63, -171.5, 709.78,
                                  709.79, 710.4, 710.5, -708.4, -745.1, -745.2, 88.72, 88.73, -87.3, -103.9, 1023.9, 1024, -1074, -1075,
                                  127.9, 128, -149, -150, 4503599627370496.0, 4503599627370497.0, 9007199254740991.0, 1e8, 1.00000001e8,
                                  3.14159265358979312, 1.5707963267948966, 6381956970095103.0 * 0x1p797, 0.41421356237309503, 2.414213562373095, 0.99999999999999989,
                                  1.0000000000000002, -0.99999999999999989, 0.9999999, 1.0000001, 180, 360, 90, 30};

// The doubles closest to multiples of pi/2 (continued fractions of pi/2 2^-e), where argument reduction has least to go by.
static const double kClose[] = {
    0x1.6ac5b262ca1ffp+849, 0x1.6c6cbc45dc8dep+5, 0x1.6ac5b262ca1ffp+850, 0x1.6c6cbc45dc8dep+6, 0x1.b951f1572eba5p+23,
    0x1.504cac51f1eafp+131, 0x1.6ac5b262ca1ffp+851, 0x1.e009c53148be1p+991, 0x1.6c6cbc45dc8dep+7,
    0x1.4c96c11134d36p+577, 0x1.cfe482285f8edp+860, 0x1.db41f3cb71d7bp+680, 0x1.e7e44a78ac18cp+197,
    0x1.b951f1572eba5p+24, 0x1.c45cd11154dfdp+295, 0x1.504cac51f1eafp+132, 0x1.83009e2e9e2ebp+614,
    0x1.b2196364d750bp+253, 0x1.6ac5b262ca1ffp+852, 0x1.e009c53148be1p+992, 0x1.69eab0985179bp+246,
    0x1.6c6cbc45dc8dep+8, 0x1.4c96c11134d36p+578, 0x1.782b7a20df6d4p+67, 0x1.b951f1572eba5p+25, 0x1.6c6cbc45dc8dep+9,
    0x1.b951f1572eba5p+26, 0x1.6c6cbc45dc8dep+10, 0x1.6c6cbc45dc8dep+11, 0x1.39c6fd67805a7p+18, 0x1.9eb7148f354d6p+20,
    0x1.6c6cbc45dc8dep+12, 0x1.39c6fd67805a7p+19, 0x1.9eb7148f354d6p+21, 0x1.67e57cdd4dc54p+15, 0x1.6c6cbc45dc8dep+13,
    0x1.9eb7148f354d6p+22, 0x1.67e57cdd4dc54p+16, 0x1.6c6cbc45dc8dep+14, 0x1.67e57cdd4dc54p+17, 0x1.c463abeccb2bbp+4,};

template <class T>
static std::vector<T> specials() {
  typedef std::numeric_limits<T> L;
  std::vector<T> v;
  for (double s : kSpecial) v.push_back((T)s);
  for (T s : {L::min(), L::denorm_min(), L::max(), L::epsilon(), (T)(L::min() / 2), (T)(1 + L::epsilon()), (T)(1 - L::epsilon() / 2)}) {
    v.push_back(s);
    v.push_back(-s);
  }
  return v;
}
template <class T>
static T anyBits() {
  uint64_t b = next();
  T x;
  memcpy(&x, &b, sizeof x);
  return x;
}
/** One argument: any bits, the range itself, or the range by magnitude. */
template <class T>
static T argument(double lo, double hi) {
  switch (next() & 7) {
    case 0: return anyBits<T>();
    case 1: {
      double size = std::fmax(std::fabs(lo), std::fabs(hi)), x = size * std::exp2(-60 * uniform() * uniform());
      return (T)(lo < 0 && (next() & 1) ? -x : x);
    }
    case 2: return (T)(lo + (hi - lo) * (0.5 + (uniform() - 0.5) / 8));
    case 3: return (T)(std::rint(2 * (lo + (hi - lo) * uniform())) / 2 * (1 + (uniform() - 0.5) * 1e-7));
    default: return (T)(lo + (hi - lo) * uniform());
  }
}

struct Row {
  const char* name;
  double bound, lo, hi;    // random arguments
  double timeLo, timeHi;   // arguments for the timing
};
static const Row kRowsOne[kOnes] = {
    {"sin", 1, -100, 100, -10, 10},     {"cos", 1, -100, 100, -10, 10},     {"tan", 4, -100, 100, -10, 10},   {"asin", 4, -1, 1, -1, 1},
    {"acos", 4, -1, 1, -1, 1},          {"atan", 4, -10, 10, -10, 10},      {"sinh", 4, -30, 30, -10, 10},    {"cosh", 4, -30, 30, -10, 10},
    {"tanh", 4, -6, 6, -3, 3},          {"asinh", 4, -10, 10, -10, 10},     {"acosh", 4, 1, 10, 1, 10},       {"atanh", 4, -1, 1, -1, 1},
    {"exp", 4, -90, 90, -10, 10},       {"exp2", 4, -150, 150, -10, 10},    {"expm1", 4, -3, 3, -3, 3},       {"log", 4, 0, 4, 0.1, 10},
    {"log2", 4, 0, 4, 0.1, 10},         {"log10", 4, 0, 4, 0.1, 10},        {"log1p", 4, -1, 3, -0.9, 10},    {"cbrt", 4, -10, 10, -10, 10},
    {"deg2rad", 0.51, -360, 360, -9, 9}, {"rad2deg", 0.51, -10, 10, -9, 9},  {"sinc", 4, -20, 20, -10, 10},    {"erf", 4, -6, 6, -3, 3},
    {"gamma", 4, -20, 40, 1, 20},       {"lgamma", 4, -10, 30, 1, 20},
};
static const Row kRowsTwo[kTwos] = {
    {"pow", 4, 0, 10, 0.1, 10}, {"hypot", 4, -10, 10, -10, 10}, {"atan2", 4, -10, 10, -10, 10}, {"logaddexp", 4, -20, 20, -10, 10}};

// The checks -----------------------------------------------------------------------------------------------------------

template <class T>
struct Target {
  std::string name;
  Functions<T> f;
};
template <class T>
struct Case {
  std::vector<T> a, b;
  std::vector<Q> want, least;
};

template <class T>
static void call(const Functions<T>& f, bool two, int op, T* out, const T* a, const T* b, int64_t n) {
  if (two) f.two[op](out, a, b, n);
  else f.one[op](out, a, n);
}

template <class T>
static Case<T> makeCase(bool two, int op, const Row& row, int count) {
  Case<T> c;
  std::vector<T> s = specials<T>();
  for (T x : s) {
    for (T y : two ? s : std::vector<T>{0}) {
      c.a.push_back(x);
      c.b.push_back(y);
    }
  }
  if (!two) {
    for (double x : kClose) c.a.push_back((T)x), c.b.push_back(0);
  }
  for (int i = 0; i < count; i++) {
    T a = argument<T>(row.lo, row.hi), b = argument<T>(two && op == k_pow ? -30 : row.lo, two && op == k_pow ? 30 : row.hi);
    if (two && op == k_pow && (i & 3) == 0) {  // bases near 1 with large exponents
      a = (T)(1 + (uniform() - 0.5) * 1e-3);
      b = (T)((uniform() - 0.5) * 1e6);
    }
    if (two && op == k_logaddexp && (i & 1)) b = (T)(a + (uniform() - 0.5) * 4);
    if (!two && (op == k_sin || op == k_cos || op == k_tan) && (i & 7) == 0) {  // close to multiples of pi/2, and around the limit
      a = (T)(std::rint(std::exp2(30 * uniform())) * 1.5707963267948966);
    }
    if (!two && op == k_gamma && (i & 7) == 0) a = (T)(uniform() * 360 - 185);
    if (!two && (op == k_exp || op == k_expm1 || op == k_sinh || op == k_cosh) && (i & 7) == 0) a = (T)(uniform() * 1500 - 750);
    c.a.push_back(a);
    c.b.push_back(b);
  }
  for (size_t i = 0; i < c.a.size(); i++) {
    Q a = (Q)c.a[i], b = (Q)c.b[i], least = 0;
    c.want.push_back(two ? referenceTwo(op, a, b) : referenceOne<T>(op, a));
    if (two && op == k_logaddexp && !isnanq(a) && !isnanq(b)) least = a > b ? a : b;
    if (!two && op == k_lgamma && a < 0) least = 1;  // between the poles there are zeros
    c.least.push_back(isinfq(least) ? 0 : least);
  }
  return c;
}

template <class T>
static bool samePlace(const Functions<T>& f, bool two, int op, const Case<T>& c) {
  const int size = 64;
  T a[size], b[size], whole[size], out[size + 1];
  for (int i = 0; i < size; i++) {
    size_t k = next() % c.a.size();
    a[i] = c.a[k];
    b[i] = c.b[k];
  }
  call(f, two, op, whole, a, b, (int64_t)size);
  for (int n = 0; n <= 40; n++) {
    for (int at = 0; at <= 9; at++) {
      memset(out, 0x55, sizeof out);
      T guard = out[n];
      call(f, two, op, out, a + at, b + at, (int64_t)n);
      if (memcmp(out, whole + at, n * sizeof(T)) || memcmp(&guard, &out[n], sizeof(T))) return false;
    }
  }
  memcpy(out, a, sizeof a);  // out may be a
  call(f, two, op, out, out, b, (int64_t)size);
  if (memcmp(out, whole, sizeof whole)) return false;
  if (two) {  // or b
    memcpy(out, b, sizeof b);
    call(f, two, op, out, a, out, (int64_t)size);
    if (memcmp(out, whole, sizeof whole)) return false;
  }
  return true;
}

static double now() {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}
template <class T>
static double timeOf(const Functions<T>& f, bool two, int op, const Row& row) {
  const int n = 1024;
  alignas(64) static T a[n], b[n], out[n];
  for (int i = 0; i < n; i++) {
    a[i] = (T)(row.timeLo + (row.timeHi - row.timeLo) * uniform());
    b[i] = (T)(row.timeLo + (row.timeHi - row.timeLo) * uniform());
  }
  double best = 1e9;
  for (int round = 0; round < 7; round++) {
    int times = 20;
    double start = now();
    for (int i = 0; i < times; i++) call(f, two, op, out, a, b, (int64_t)n);
    double t = (now() - start) / times / n;
    if (t < best) best = t;
  }
  return best;
}

template <class T>
static void check(const char* dtype, const std::vector<Target<T>>& targets, bool two, int op, int count) {
  const Row& row = two ? kRowsTwo[op] : kRowsOne[op];
  Case<T> c = makeCase<T>(two, op, row, count);
  std::vector<T> out(c.a.size());
  printf("%-10s %-8s", row.name, dtype);
  std::string trouble;
  for (const Target<T>& t : targets) {
    call(t.f, two, op, out.data(), c.a.data(), c.b.data(), (int64_t)c.a.size());
    double worst = -1;
    size_t at = 0;
    int shown = 0;
    for (size_t i = 0; i < out.size(); i++) {
      double e = errorOf<T>(out[i], c.want[i], c.least[i]);
      if (e > worst) worst = e, at = i;
      if (!(e <= row.bound) && shown++ < 3) {
        char line[300];
        snprintf(line, sizeof line, "    %s %s: a = %.17g (%a), b = %.17g: got %.17g, expected %.20g, %.3g ULP\n", row.name, t.name.c_str(),
                 (double)c.a[i], (double)c.a[i], (double)c.b[i], (double)out[i], (double)c.want[i], e);
        trouble += line;
      }
    }
    if (getenv("WORST")) printf("[%.17g %.17g]", (double)c.a[at], (double)c.b[at]);
    bool fine = worst <= row.bound;
    (fine ? passed : failed)++;
    bool place = samePlace(t.f, two, op, c);
    for (size_t i = 0; i < out.size(); i++) {  // alone as among others
      T one;
      call(t.f, two, op, &one, &c.a[i], &c.b[i], (int64_t)1);
      if (memcmp(&one, &out[i], sizeof one)) {
        if (place) {
          char line[200];
          snprintf(line, sizeof line, "    %s %s: a = %.17g, b = %.17g: %.17g alone, %.17g among others\n", row.name, t.name.c_str(), (double)c.a[i],
                   (double)c.b[i], (double)one, (double)out[i]);
          trouble += line;
        }
        place = false;
      }
    }
    (place ? passed : failed)++;
    if (!place) trouble += "    " + std::string(row.name) + " " + t.name + ": the result depends on the place\n";
    printf(" | %7.3f %6.2f", worst, timeOf(t.f, two, op, row));
  }
  printf("\n%s", trouble.c_str());
  fflush(stdout);
}

int main(int argc, char** argv) {
  std::vector<Target<double>> d;
  std::vector<Target<float>> f;
  int count = 20000;
  for (int i = 1; i < argc; i++) {
    std::string name = argv[i];
    Functions<double> fd;
    Functions<float> ff;
    if (name[0] == '-') {
      count = atoi(argv[i] + 1);
      continue;
    }
#ifdef WITH_X86
    __builtin_cpu_init();
    bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
              __builtin_cpu_supports("avx512bw");
    if ((name == "v3" && !v3) || (name == "v4" && !v4)) {
      printf("%s skipped: this CPU lacks it\n", name.c_str());
      continue;
    }
    if (name == "v2") fill_v2(fd, ff);
    if (name == "v3") fill_v3(fd, ff);
    if (name == "v4") fill_v4(fd, ff);
#endif
#ifdef WITH_NEON
    if (name == "neon") fill_neon(fd, ff);
#endif
#ifdef WITH_GENERIC
    if (name == "generic") fill_generic(fd, ff);
#endif
    d.push_back({name, fd});
    f.push_back({name, ff});
  }
  printf("%-19s", "function");
  for (auto& t : d) printf(" | %7s %6s", (t.name + " ulp").c_str(), "ns");
  printf("\n");
  for (int op = 0; op < kOnes; op++) check("float64", d, false, op, op <= k_cos ? 3 * count : count);
  for (int op = 0; op < kTwos; op++) check("float64", d, true, op, count);
  for (int op = 0; op < kOnes; op++) check("float32", f, false, op, op <= k_cos ? 3 * count : count);
  for (int op = 0; op < kTwos; op++) check("float32", f, true, op, count);
  printf("%d passed, %d failed\n", passed, failed);
  return failed ? 1 : 0;
}
