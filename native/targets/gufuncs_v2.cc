#define PARNUM_TARGET v2
#include "gufuncs.h"
