// Which instruction set's kernels are used: asked of the CPU once, or forced by name (PARNUM_TARGET) for tests.
#include <cstring>

#include "program.h"

namespace parnum {

#define TARGET(NAME) namespace NAME { const Kernels& kernels(); }
#if defined(__x86_64__)
TARGET(v2) TARGET(v3) TARGET(v4)
#elif defined(__aarch64__)
TARGET(neon)
#else
TARGET(generic)
#endif
#undef TARGET

namespace {
struct Target {
  const char* name;
  const Kernels& (*kernels)();
  bool supported;
};
#if defined(__x86_64__)
bool hasV3() {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi") &&
         __builtin_cpu_supports("bmi2");
}
#endif
const Target* targets() {  // best first
#if defined(__x86_64__)
  __builtin_cpu_init();
  static const Target list[] = {
      {"v4", v4::kernels, hasV3() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")},
      {"v3", v3::kernels, hasV3()},
      {"v2", v2::kernels, true},
      {nullptr, nullptr, false}};
#elif defined(__aarch64__)
  static const Target list[] = {{"neon", neon::kernels, true}, {nullptr, nullptr, false}};
#else
  static const Target list[] = {{"generic", generic::kernels, true}, {nullptr, nullptr, false}};
#endif
  return list;
}
const Kernels* inUse;
}  // namespace

const Kernels& kernelsInUse() { return *inUse; }

bool chooseTarget(const char* name) {
  for (const Target* t = targets(); t->name; t++) {
    if (!t->supported || (name && strcmp(name, t->name) != 0)) continue;
    if (!inUse || strcmp(inUse->name, t->name) != 0) inUse = &t->kernels();
    return true;
  }
  return false;
}

}  // namespace parnum
