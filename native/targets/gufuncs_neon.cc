#define PARNUM_TARGET neon
#include "gufuncs.h"
