#define PARNUM_TARGET v4
#include "gufuncs.h"
