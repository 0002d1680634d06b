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
// Rows of `out`, `pitch` elements apart, from columns that lie `stride` bytes apart: out[i][j] = from[j][i]. Four by four through registers, where
// elements are as large as what vector units shuffle.
template <class U> static void transpose(void* out, int64_t pitch, const char* from, int64_t stride, int64_t rows, int64_t columns) {
  U* const o = static_cast<U*>(out);
  const auto column = [&](int64_t j) { return reinterpret_cast<const U*>(from + j * stride); };
  int64_t j = 0;
  if constexpr (sizeof(U) == 4 || sizeof(U) == 8) {
    typedef U V __attribute__((vector_size(4 * sizeof(U))));
    typedef V Loose __attribute__((aligned(sizeof(U)), may_alias));
    typedef std::conditional_t<sizeof(U) == 4, int32_t, int64_t> I;
    typedef I Places __attribute__((vector_size(4 * sizeof(U))));
    constexpr int64_t ahead = 24;  // columns: nobody else would know where the next ones lie
    const Places even = {0, 4, 2, 6}, odd = {1, 5, 3, 7}, low = {0, 1, 4, 5}, high = {2, 3, 6, 7};
    for (; j + 4 <= columns; j += 4) {
      const U *a = column(j), *b = column(j + 1), *c = column(j + 2), *d = column(j + 3);
      int64_t i = 0;
      for (int64_t k = j + ahead; k < j + ahead + 4 && k < columns; k++)
        for (int64_t b = 0; b < rows * int64_t(sizeof(U)); b += 64) __builtin_prefetch(from + k * stride + b);
      for (; i + 4 <= rows; i += 4) {
        const V va = *reinterpret_cast<const Loose*>(a + i), vb = *reinterpret_cast<const Loose*>(b + i);
        const V vc = *reinterpret_cast<const Loose*>(c + i), vd = *reinterpret_cast<const Loose*>(d + i);
        const V p = shuffle(va, vb, even), q = shuffle(va, vb, odd);
        const V r = shuffle(vc, vd, even), s = shuffle(vc, vd, odd);
        U* const to = o + i * pitch + j;
        *reinterpret_cast<Loose*>(to) = shuffle(p, r, low);
        *reinterpret_cast<Loose*>(to + pitch) = shuffle(q, s, low);
        *reinterpret_cast<Loose*>(to + 2 * pitch) = shuffle(p, r, high);
        *reinterpret_cast<Loose*>(to + 3 * pitch) = shuffle(q, s, high);
      }
      for (; i < rows; i++) {
        U* const to = o + i * pitch + j;
        to[0] = a[i], to[1] = b[i], to[2] = c[i], to[3] = d[i];
      }
    }
  }
  for (; j < columns; j++)
    for (int64_t i = 0; i < rows; i++) o[i * pitch + j] = column(j)[i];
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
