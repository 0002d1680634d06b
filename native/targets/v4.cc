#define PARNUM_TARGET v4
#include "target.h"
