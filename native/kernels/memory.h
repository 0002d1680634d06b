// Getting blocks in and out of registers: strided loads and stores, fills, non-temporal copies, selection by mask.

template <class U> static void loadStrided(void* out, const char* from, int64_t stride, int64_t n) {
  U* o = static_cast<U*>(out);
  constexpr int64_t size = sizeof(U);
  if (stride == -size) {  // reversed: a loop that the compiler turns into permutes
    const U* last = reinterpret_cast<const U*>(from) - (n - 1);
#pragma GCC ivdep
    for (int64_t i = 0; i < n; i++) o[i] = last[n - 1 - i];
  } else if (stride == 2 * size) {
    const U* p = reinterpret_cast<const U*>(from);
#pragma GCC ivdep
    for (int64_t i = 0; i < n; i++) o[i] = p[2 * i];
  } else {
    for (int64_t i = 0; i < n; i++) o[i] = *reinterpret_cast<const U*>(from + i * stride);
  }
}
template <class U> static void storeStrided(char* to, int64_t stride, const void* a, int64_t n) {
  const U* x = static_cast<const U*>(a);
  for (int64_t i = 0; i < n; i++) *reinterpret_cast<U*>(to + i * stride) = x[i];
}
template <class U> static void fillWith(void* out, const void* value, int64_t n) {
  U* o = static_cast<U*>(out);
  const U v = *static_cast<const U*>(value);
  for (int64_t i = 0; i < n; i++) o[i] = v;
}
template <class U> static int64_t compressBlock(void* out, const void* a, const uint8_t* mask, int64_t n) {
  U* o = static_cast<U*>(out);
  const U* x = static_cast<const U*>(a);
  int64_t k = 0;
  for (int64_t i = 0; i < n; i++) {
    o[k] = x[i];  // out is a register, so one element past the end is there
    k += mask[i];
  }
  return k;
}

// Non-temporal copy: full lines past the first aligned one go around the caches. Meanwhile what the next block reads is fetched, or
// the memory would have nothing to read while it writes: from each of `count` places on, `step` bytes for 64 that are written.
static void streamCopy(void* to, const void* a, int64_t bytes, const Ahead* ahead, int count) {
#if defined(__x86_64__)
  char* o = static_cast<char*>(to);
  const char* x = static_cast<const char*>(a);
  int64_t head = int64_t(-reinterpret_cast<uintptr_t>(o)) & 63;
  if (head > bytes) head = bytes;
  __builtin_memcpy(o, x, size_t(head));
  int64_t i = head;
  const auto fetch = [&] {
    for (int v = 0; v < count; v++)
      for (int64_t b = 0; b < ahead[v].step; b += 64) __builtin_prefetch(ahead[v].at + i / 64 * ahead[v].step + b);
  };
#if defined(__AVX512F__)
  for (; i + 64 <= bytes; i += 64) fetch(), _mm512_stream_si512(reinterpret_cast<__m512i*>(o + i), _mm512_loadu_si512(x + i));
#elif defined(__AVX__)
  for (; i + 64 <= bytes; i += 64) {
    fetch();
    _mm256_stream_si256(reinterpret_cast<__m256i*>(o + i), _mm256_loadu_si256(reinterpret_cast<const __m256i*>(x + i)));
    _mm256_stream_si256(reinterpret_cast<__m256i*>(o + i + 32), _mm256_loadu_si256(reinterpret_cast<const __m256i*>(x + i + 32)));
  }
#else
  for (; i + 64 <= bytes; i += 64) {
    fetch();
    for (int k = 0; k < 64; k += 16)
      _mm_stream_si128(reinterpret_cast<__m128i*>(o + i + k), _mm_loadu_si128(reinterpret_cast<const __m128i*>(x + i + k)));
  }
#endif
  __builtin_memcpy(o + i, x + i, size_t(bytes - i));
#else
  (void)ahead;
  (void)count;
  __builtin_memcpy(to, a, size_t(bytes));
#endif
}
static void streamFence() {
#if defined(__x86_64__)
  _mm_sfence();
#endif
}
