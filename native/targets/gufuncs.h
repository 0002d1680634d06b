// Compiles every gufunc for one instruction set and puts it into the target's table. Included once by each gufuncs_*.cc beside it, which
// defines PARNUM_TARGET. A family is a header in native/gufuncs; it ends with a function that registers its kernels.
#include <cmath>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>
#if defined(__x86_64__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // GCC 12's own header
#pragma GCC diagnostic ignored "-Wuninitialized"
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif
#include "../lapack/oldest.h"
#include "../program.h"

#ifdef OLDEST
OLDEST(exp) OLDEST(log) OLDEST(pow)
#endif

namespace parnum {
namespace PARNUM_TARGET {
namespace {
#include "../gufuncs/order.h"
#include "../gufuncs/search.h"
#include "../gufuncs/lanes.h"
#include "../gufuncs/product.h"
#include "../gufuncs/convolve.h"
#include "../gufuncs/interpolate.h"
#include "../gufuncs/exponents.h"
#include "../gufuncs/fourier.h"
#include "../gufuncs/network.h"
#include "../gufuncs/sort.h"
#include "../gufuncs/merge.h"
#include "../gufuncs/lines.h"
#include "../gufuncs/rank.h"
#include "../gufuncs/member.h"
#include "../gufuncs/random_bits.h"
#include "../gufuncs/random_draw.h"
#include "../gufuncs/random_ziggurat.h"
#include "../gufuncs/random_sample.h"
#include "../gufuncs/random_order.h"
#include "../gufuncs/dots.h"
#include "../gufuncs/runs.h"
}  // namespace

void putGufuncs(Kernels& table) {
  putSearch(table);
  putProduct(table);
  putLapack(table);
  putConvolve(table);
  putInterpolate(table);
  putExponents(table);
  putFourier(table);
  putLines(table);
  putRank(table);
  putMember(table);
  putRandomDraw(table);
  putRandomSample(table);
  putRandomOrder(table);
  putDots(table);
  putRuns(table);
}

}  // namespace PARNUM_TARGET
}  // namespace parnum
