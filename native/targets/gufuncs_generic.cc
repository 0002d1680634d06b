#define PARNUM_TARGET generic
#include "gufuncs.h"
