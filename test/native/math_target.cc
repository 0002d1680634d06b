/** The math kernels of one instruction set as a table, for math_test.cc. Compiled once per target by run.sh. */
#include "../../native/kernels/math.h"
#include "math_test.h"

namespace parnum {
namespace PARNUM_TARGET {

template <class T>
static void fill(Functions<T>& f) {
#define ONE(name) f.one[k_##name] = math_##name<T>;
#define TWO(name) f.two[k_##name] = math_##name<T>;
  PN_TEST_ONE(ONE)
  PN_TEST_TWO(TWO)
}

}  // namespace PARNUM_TARGET
}  // namespace parnum

#define JOIN2(a, b) a##b
#define JOIN(a, b) JOIN2(a, b)
void JOIN(fill_, PARNUM_TARGET)(Functions<double>& d, Functions<float>& f) {
  parnum::PARNUM_TARGET::fill(d);
  parnum::PARNUM_TARGET::fill(f);
}
