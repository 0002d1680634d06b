// What the addon needs of the C++ runtime, so that the prebuilt Linux binary depends on no libstdc++ and on nothing newer than
// glibc 2.28, and loads on musl too. Only `npm run prebuild` compiles it (parnum_portable in binding.gyp).
// The static libstdc++ of a newer system would bring that system's glibc symbols along with its exception machinery.
#include <pthread.h>

#include <cstdlib>
#include <new>

void* operator new(size_t bytes) {
  void* p = malloc(bytes ? bytes : 1);
  if (!p) abort();
  return p;
}
void* operator new[](size_t bytes) { return operator new(bytes); }
void operator delete(void* p) noexcept { free(p); }
void operator delete[](void* p) noexcept { free(p); }
void operator delete(void* p, size_t) noexcept { free(p); }
void operator delete[](void* p, size_t) noexcept { free(p); }

// The addon is built without exceptions: what would be thrown ends the process, as it would through libstdc++.
namespace std {
void __throw_bad_alloc() { abort(); }
void __throw_bad_array_new_length() { abort(); }
void __throw_length_error(const char*) { abort(); }
void __throw_system_error(int) { abort(); }
}  // namespace std

// Initialisation of function-local statics, one thread at a time; none needs another one.
static pthread_mutex_t guards = PTHREAD_MUTEX_INITIALIZER;
extern "C" int __cxa_guard_acquire(char* done) {
  if (__atomic_load_n(done, __ATOMIC_ACQUIRE)) return 0;
  pthread_mutex_lock(&guards);
  if (!*done) return 1;
  pthread_mutex_unlock(&guards);
  return 0;
}
extern "C" void __cxa_guard_release(char* done) {
  __atomic_store_n(done, 1, __ATOMIC_RELEASE);
  pthread_mutex_unlock(&guards);
}
