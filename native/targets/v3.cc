#define PARNUM_TARGET v3
#include "target.h"
