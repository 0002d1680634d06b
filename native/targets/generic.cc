#define PARNUM_TARGET generic
#include "target.h"
