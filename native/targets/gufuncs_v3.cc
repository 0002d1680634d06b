#define PARNUM_TARGET v3
#include "gufuncs.h"
