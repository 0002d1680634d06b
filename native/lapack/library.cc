// Finding a LAPACK with the system's loader, so that the addon starts where there is none.
#include "library.h"

#include "../program.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

#include "oldest.h"
#ifdef OLDEST
OLDEST(dlopen) OLDEST(dlsym) OLDEST(dlclose)
#endif

namespace parnum {
namespace lapack {
namespace {

#ifdef _WIN32
const char* const libraries[] = {"libopenblas.dll", "openblas.dll", nullptr};
void* load(const char* path) { return reinterpret_cast<void*>(LoadLibraryA(path)); }
void* symbol(void* library, const char* name) { return reinterpret_cast<void*>(GetProcAddress(reinterpret_cast<HMODULE>(library), name)); }
void unload(void* library) { FreeLibrary(reinterpret_cast<HMODULE>(library)); }
#else
#ifdef __APPLE__
const char* const libraries[] = {"libopenblas.dylib", "/opt/homebrew/opt/openblas/lib/libopenblas.dylib", "/System/Library/Frameworks/Accelerate.framework/Accelerate", nullptr};
#else
const char* const libraries[] = {"libopenblas.so.0", "libopenblas.so", "libflexiblas.so.3", "liblapack.so.3", "liblapack.so", nullptr};
#endif
void* load(const char* path) { return dlopen(path, RTLD_NOW | RTLD_LOCAL); }
void* symbol(void* library, const char* name) { return dlsym(library, name); }
void unload(void* library) { dlclose(library); }
#endif

// Real and complex, with the precision's letter left out.
const char* const names[kRoutines][2] = {{"getrf", "getrf"}, {"getrs", "getrs"}, {"getri", "getri"}, {"potrf", "potrf"}, {"syevd", "heevd"},
                                         {"geev", "geev"},   {"gesdd", "gesdd"}, {"gelqf", "gelqf"}, {"orglq", "unglq"}, {"gelsd", "gelsd"}};

void* routines[kRoutines][4];
int (*getThreads)();
void (*putThreads)(int);
char name[160], reason[160];

bool readRoutines(void* library) {
  for (int r = 0; r < kRoutines; r++)
    for (int p = 0; p < 4; p++) {
      char text[16];
      snprintf(text, sizeof text, "%c%s_", "sdcz"[p], names[r][p / 2]);
      routines[r][p] = symbol(library, text);
      if (!routines[r][p]) {
        snprintf(reason, sizeof reason, "it has no %s", text);
        return false;
      }
    }
  return true;
}

// ilaver tells LAPACK's version; how many bytes it writes tells the size of the library's integers.
bool readVersion(void* library, Int (&version)[3]) {
  auto ilaver = reinterpret_cast<void (*)(Int*, Int*, Int*)>(symbol(library, "ilaver_"));
  Int words[6] = {-1, -1, -1, -1, -1, -1};
  if (ilaver) ilaver(words, words + 2, words + 4);
  for (int i = 0; i < 3; i++) version[i] = words[2 * i];
  if (words[1] == -1) return true;
  snprintf(reason, sizeof reason, "its integers have 64 bits");
  return false;
}

void tell(void* library, const char* path, const Int (&version)[3]) {
  const char* slash = strrchr(path, '/');
  const char* file = slash ? slash + 1 : path;
  auto config = reinterpret_cast<const char* (*)()>(symbol(library, "openblas_get_config"));
  const char* text = config ? config() : nullptr;
  if (text && !strncmp(text, "OpenBLAS ", 9)) {
    const int length = int(strcspn(text + 9, " "));
    snprintf(name, sizeof name, "OpenBLAS %.*s (%s)", length, text + 9, file);
  } else if (version[0] > 0) snprintf(name, sizeof name, "LAPACK %d.%d.%d (%s)", version[0], version[1], version[2], file);
  else snprintf(name, sizeof name, "LAPACK (%s)", file);
  getThreads = reinterpret_cast<int (*)()>(symbol(library, "openblas_get_num_threads"));
  putThreads = reinterpret_cast<void (*)(int)>(symbol(library, "openblas_set_num_threads"));
}

#if defined(__x86_64__) && !defined(_WIN32)
// An OpenBLAS that is older than the processor does not know its model and takes kernels without AVX: 0.3.21 on an Emerald Rapids those of
// the Prescott, and 500 x 500 took eigh 57 ms of one core instead of 27, svd 104 instead of 57. It reads OPENBLAS_CORETYPE when it is loaded, so it
// is loaded again, unless the user has set that.
void* knowing(void* library, const char* path) {
  static const char* const dated[] = {"Prescott", "Katmai", "Coppermine", "Northwood", "Banias", "Core2", "Penryn", "Dunnington", "Nehalem", "Atom", "Generic", "Unknown", nullptr};
  auto core = reinterpret_cast<const char* (*)()>(symbol(library, "openblas_get_corename"));
  const char* target = kernelsInUse().name;
  const char* better = !strcmp(target, "v4") ? "SkylakeX" : !strcmp(target, "v3") ? "Haswell" : nullptr;
  if (!core || !better || getenv("OPENBLAS_CORETYPE")) return library;
  const char* const* p = dated;
  for (const char* now = core(); *p && strcmp(*p, now); p++) {}
  if (!*p) return library;
  unload(library);
  setenv("OPENBLAS_CORETYPE", better, 1);
  library = load(path);
  unsetenv("OPENBLAS_CORETYPE");
  return library;
}
#else
void* knowing(void* library, const char*) { return library; }
#endif

// A library that serves, or a reason. It is never unloaded once it serves: threads of its own may run.
bool take(const char* path) {
  void* library = load(path);
  if (!library) {
    snprintf(reason, sizeof reason, "it cannot be loaded");
    return false;
  }
  Int version[3];
  if (!readVersion(library, version)) {
    unload(library);
    return false;
  }
  library = knowing(library, path);
  if (!library || !readRoutines(library)) {
    if (library) unload(library);
    return false;
  }
  tell(library, path, version);
  return true;
}

Found look(const char* path) {
  if (path) return take(path) ? Found{name, nullptr} : Found{nullptr, reason};
  for (const char* const* p = libraries; *p; p++) if (take(*p)) return {name, nullptr};
  return {nullptr, "this machine has none"};
}

}  // namespace

const Found& find(const char* path) {
  static const Found once = look(path);  // one thread at a time
  return once;
}

int setThreads(int threads) {
  if (!getThreads || !putThreads) return 0;
  const int before = getThreads();
  if (before != threads) putThreads(threads);
  return before;
}

void* routine(Routine r, int precision) { return routines[r][precision]; }

}  // namespace lapack
}  // namespace parnum
