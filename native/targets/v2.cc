#define PARNUM_TARGET v2
#include "target.h"
