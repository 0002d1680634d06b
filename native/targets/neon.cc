#define PARNUM_TARGET neon
#include "target.h"
