// Registers the kernels that call LAPACK: the same ones for every instruction set, since the library chooses its own.
#include "eigen.h"
#include "factor.h"
#include "oldest.h"
#include "solve.h"

#ifdef OLDEST
OLDEST(log) OLDEST(hypot)
#endif

namespace parnum {

// A kernel for the four precisions.
#define LAPACK(name, kernel) \
  table.gufuncs[kGufunc_##name][kF32] = lapack::kernel<float>; \
  table.gufuncs[kGufunc_##name][kF64] = lapack::kernel<double>; \
  table.gufuncs[kGufunc_##name][kC64] = lapack::kernel<lapack::C64>; \
  table.gufuncs[kGufunc_##name][kC128] = lapack::kernel<lapack::C128>;

void putLapack(Kernels& table) {
  LAPACK(lapackCholesky, cholesky)
  LAPACK(lapackDet, det)
  LAPACK(lapackEig, eig)
  LAPACK(lapackEigh, eigh)
  LAPACK(lapackInv, inv)
  LAPACK(lapackLstsq, lstsq)
  LAPACK(lapackQr, qr)
  LAPACK(lapackSolve, solve)
  LAPACK(lapackSvd, svd)
}

}  // namespace parnum
