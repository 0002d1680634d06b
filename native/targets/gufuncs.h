// Compiles every gufunc for one instruction set and puts it into the target's table. Included once by each gufuncs_*.cc beside it, which
// defines PARNUM_TARGET. A family is a header in native/gufuncs; it ends with a function that registers its kernels.
#include <cstdint>
#include <cstring>
#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif
#include "../program.h"

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
#include "../gufuncs/sort.h"
#include "../gufuncs/lines.h"
#include "../gufuncs/rank.h"
#include "../gufuncs/member.h"
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
}

}  // namespace PARNUM_TARGET
}  // namespace parnum
