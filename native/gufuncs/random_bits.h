// Bit generators: PCG64 (O'Neill 2014, XSL-RR 128/64) and Philox 4x64-10 (Salmon et al. 2011), with the streams of NumPy's. A state is a view
// of 12 words: PCG64 has state and increment in 0-3 (low word first); Philox its counter in 0-3, key in 4-5, and in 6 how many of the
// counter's four words were used. Words 7 and 8: whether half of a word is left over for the next draw of 32 bits, and that half. Twin:
// src/kernels/gufuncs/random/bits.ts.

constexpr int kUsed = 6, kHalf = 7, kSpare = 8, kOffset = 9, kRange = 10;
using u128 = unsigned __int128;
inline u128 wide(uint64_t high, uint64_t low) { return u128(high) << 64 | low; }

struct Pcg {
  u128 state, inc;
  static constexpr uint64_t kHigh = 0x2360ED051FC65DA4, kLow = 0x4385DF649FCCF645;

  explicit Pcg(const uint64_t* s) : state(wide(s[1], s[0])), inc(wide(s[3], s[2])) {}
  void save(uint64_t* s) const {
    s[0] = uint64_t(state);
    s[1] = uint64_t(state >> 64);
  }
  static uint64_t output(u128 state) {
    const uint64_t high = uint64_t(state >> 64), x = high ^ uint64_t(state);
    const int turn = int(high >> 58);
    return x >> turn | x << (-turn & 63);
  }
  uint64_t next() {
    state = state * wide(kHigh, kLow) + inc;
    return output(state);
  }
  // n steps of x -> mul * x + inc are one: Brown, Random number generation with arbitrary stride (1994).
  static void jump(uint64_t n, u128 inc, u128& mul, u128& add) {
    mul = 1, add = 0;
    u128 m = wide(kHigh, kLow), a = inc;
    for (; n; n >>= 1) {
      if (n & 1) mul *= m, add = add * m + a;
      a *= m + 1, m *= m;
    }
  }
  void skip(uint64_t n) {
    u128 mul, add;
    jump(n, inc, mul, add);
    state = state * mul + add;
  }
  // The next n words: lanes that each step by their number, so that no product waits for the one before it.
  void fill(uint64_t* out, int64_t n) {
    constexpr int lanes = 8;
    int64_t i = 0;
    if (n >= 4 * lanes) {
      u128 mul, add;
      jump(lanes, inc, mul, add);
#if defined(__AVX512F__) && defined(__AVX512DQ__)
      i = fillWide(out, n, mul, add);
#else
      u128 lane[lanes];
      for (int k = 0; k < lanes; k++) lane[k] = state = state * wide(kHigh, kLow) + inc;
      for (;;) {
        for (int k = 0; k < lanes; k++) out[i + k] = output(lane[k]);
        i += lanes;
        if (i + lanes > n) break;
        for (int k = 0; k < lanes; k++) lane[k] = lane[k] * mul + add;
      }
      state = lane[lanes - 1];
#endif
    }
    for (; i < n; i++) out[i] = next();
  }
#if defined(__AVX512F__) && defined(__AVX512DQ__)
  // Eight lanes in a vector: 128-bit products of four 32-bit ones.
  int64_t fillWide(uint64_t* out, int64_t n, u128 mul, u128 add) {
    alignas(64) uint64_t low[8], high[8];
    for (int k = 0; k < 8; k++) {
      state = state * wide(kHigh, kLow) + inc;
      low[k] = uint64_t(state), high[k] = uint64_t(state >> 64);
    }
    const __m512i m = _mm512_set1_epi64(0xFFFFFFFF);
    const __m512i a = _mm512_set1_epi64(int64_t(uint64_t(mul))), ah = _mm512_set1_epi64(int64_t(uint64_t(mul >> 64))), a1 = _mm512_srli_epi64(a, 32);
    const __m512i c = _mm512_set1_epi64(int64_t(uint64_t(add))), ch = _mm512_set1_epi64(int64_t(uint64_t(add >> 64)));
    __m512i l = _mm512_load_si512(low), h = _mm512_load_si512(high);
    int64_t i = 0;
    for (;;) {
      _mm512_storeu_si512(out + i, _mm512_rorv_epi64(_mm512_xor_si512(l, h), _mm512_srli_epi64(h, 58)));
      i += 8;
      if (i + 8 > n) break;
      const __m512i l1 = _mm512_srli_epi64(l, 32);
      const __m512i p00 = _mm512_mul_epu32(l, a), p01 = _mm512_mul_epu32(l, a1), p10 = _mm512_mul_epu32(l1, a), p11 = _mm512_mul_epu32(l1, a1);
      const __m512i t = _mm512_add_epi64(p10, _mm512_srli_epi64(p00, 32));
      const __m512i u = _mm512_add_epi64(p01, _mm512_and_si512(t, m));
      const __m512i cross = _mm512_add_epi64(_mm512_mullo_epi64(l, ah), _mm512_mullo_epi64(h, a));
      h = _mm512_add_epi64(_mm512_add_epi64(p11, _mm512_srli_epi64(t, 32)), _mm512_add_epi64(_mm512_srli_epi64(u, 32), cross));
      l = _mm512_or_si512(_mm512_slli_epi64(u, 32), _mm512_and_si512(p00, m));
      l = _mm512_add_epi64(l, c);
      const __mmask8 carry = _mm512_cmplt_epu64_mask(l, c);
      h = _mm512_add_epi64(h, ch);
      h = _mm512_mask_sub_epi64(h, carry, h, _mm512_set1_epi64(-1));
    }
    _mm512_store_si512(low, l);
    _mm512_store_si512(high, h);
    state = wide(high[7], low[7]);
    return i;
  }
#endif
};

struct Philox {
  static constexpr uint64_t kFirst = 0xD2E7470EE14C6C93, kSecond = 0xCA5A826395121157, kBump0 = 0x9E3779B97F4A7C15, kBump1 = 0xBB67AE8584CAA73B;
  uint64_t counter[4], key[2], buffer[4];
  int used;

  explicit Philox(const uint64_t* s) : used(int(s[kUsed])) {
    memcpy(counter, s, sizeof counter);
    memcpy(key, s + 4, sizeof key);
    if (used < 4) rounds(buffer);
  }
  // Block b of a call that has blocks of its own: their counters have the stream's, b places on, in their upper words, and the top bit set, so that
  // they meet neither each other nor the stream.
  Philox(const uint64_t* s, uint64_t b) : counter{0, s[0] + b, s[1] + (s[0] + b < b), s[2] | 1ull << 63}, used(4) {
    memcpy(key, s + 4, sizeof key);
  }
  void save(uint64_t* s) const {
    memcpy(s, counter, sizeof counter);
    s[kUsed] = uint64_t(used);
  }
  static void count(uint64_t* c, uint64_t n) {
    c[0] += n;
    for (uint64_t carry = c[0] < n, k = 1; carry && k < 4; k++) carry = ++c[k] == 0;
  }
  static void mix(const uint64_t* counter, const uint64_t* key, uint64_t* out) {
    uint64_t a = counter[0], b = counter[1], c = counter[2], d = counter[3], k0 = key[0], k1 = key[1];
    for (int round = 0; round < 10; round++) {
      const u128 p = u128(kFirst) * a, q = u128(kSecond) * c;
      a = uint64_t(q >> 64) ^ b ^ k0, b = uint64_t(q), c = uint64_t(p >> 64) ^ d ^ k1, d = uint64_t(p);
      k0 += kBump0, k1 += kBump1;
    }
    out[0] = a, out[1] = b, out[2] = c, out[3] = d;
  }
  void rounds(uint64_t* out) const { mix(counter, key, out); }
  uint64_t next() {
    if (used == 4) {
      count(counter, 1);
      rounds(buffer);
      used = 0;
    }
    return buffer[used++];
  }
  void skip(uint64_t n) {
    const uint64_t place = uint64_t(used) + n;
    if (place <= 4) {
      used = int(place);
      return;
    }
    const uint64_t blocks = (place - 1) >> 2;  // `used` stays 1 to 4
    count(counter, blocks);
    used = int(place - 4 * blocks);
    if (used < 4) rounds(buffer);
  }
  void fill(uint64_t* out, int64_t n) {
    int64_t i = 0;
    for (; i < n && used < 4; i++) out[i] = buffer[used++];
#if defined(__AVX512F__) && defined(__AVX512DQ__)
    for (; i + 32 <= n && counter[0] < ~0ull - 8; i += 32) mixEight(out + i);
#endif
    // Two counters at once: each round waits for the product of the one before it.
    for (; i + 8 <= n; i += 8) {
      uint64_t first[4];
      count(counter, 1);
      memcpy(first, counter, sizeof counter);
      count(counter, 1);
      mixTwo(first, counter, key, out + i);
    }
    for (; i < n; i++) out[i] = next();
  }
  static void mixTwo(const uint64_t* x, const uint64_t* y, const uint64_t* key, uint64_t* out) {
    uint64_t a = x[0], b = x[1], c = x[2], d = x[3], e = y[0], f = y[1], g = y[2], h = y[3], k0 = key[0], k1 = key[1];
    for (int round = 0; round < 10; round++) {
      const u128 p = u128(kFirst) * a, q = u128(kSecond) * c, r = u128(kFirst) * e, s = u128(kSecond) * g;
      a = uint64_t(q >> 64) ^ b ^ k0, b = uint64_t(q), c = uint64_t(p >> 64) ^ d ^ k1, d = uint64_t(p);
      e = uint64_t(s >> 64) ^ f ^ k0, f = uint64_t(s), g = uint64_t(r >> 64) ^ h ^ k1, h = uint64_t(r);
      k0 += kBump0, k1 += kBump1;
    }
    out[0] = a, out[1] = b, out[2] = c, out[3] = d, out[4] = e, out[5] = f, out[6] = g, out[7] = h;
  }
#if defined(__AVX512F__) && defined(__AVX512DQ__)
  static void multiply(__m512i x, uint64_t by, __m512i& high, __m512i& low) {
    const __m512i m = _mm512_set1_epi64(0xFFFFFFFF), b0 = _mm512_set1_epi64(int64_t(by & 0xFFFFFFFF)), b1 = _mm512_set1_epi64(int64_t(by >> 32));
    const __m512i x1 = _mm512_srli_epi64(x, 32);
    const __m512i p00 = _mm512_mul_epu32(x, b0), p01 = _mm512_mul_epu32(x, b1), p10 = _mm512_mul_epu32(x1, b0), p11 = _mm512_mul_epu32(x1, b1);
    const __m512i t = _mm512_add_epi64(p10, _mm512_srli_epi64(p00, 32)), u = _mm512_add_epi64(p01, _mm512_and_si512(t, m));
    high = _mm512_add_epi64(_mm512_add_epi64(p11, _mm512_srli_epi64(t, 32)), _mm512_srli_epi64(u, 32));
    low = _mm512_mask_blend_epi32(0xAAAA, p00, _mm512_slli_epi64(u, 32));
  }
  // The words of the next eight counters; the lowest word does not pass its end.
  void mixEight(uint64_t* out) {
    __m512i a = _mm512_add_epi64(_mm512_set1_epi64(int64_t(counter[0])), _mm512_setr_epi64(1, 2, 3, 4, 5, 6, 7, 8));
    __m512i b = _mm512_set1_epi64(int64_t(counter[1])), c = _mm512_set1_epi64(int64_t(counter[2])), d = _mm512_set1_epi64(int64_t(counter[3]));
    uint64_t k0 = key[0], k1 = key[1];
    counter[0] += 8;
    for (int round = 0; round < 10; round++) {
      __m512i ph, pl, qh, ql;
      multiply(a, kFirst, ph, pl);
      multiply(c, kSecond, qh, ql);
      a = _mm512_ternarylogic_epi64(qh, b, _mm512_set1_epi64(int64_t(k0)), 0x96);  // xor of three
      b = ql;
      c = _mm512_ternarylogic_epi64(ph, d, _mm512_set1_epi64(int64_t(k1)), 0x96);
      d = pl;
      k0 += kBump0, k1 += kBump1;
    }
    // Each counter's four words lie together.
    const __m512i ab0 = _mm512_unpacklo_epi64(a, b), ab1 = _mm512_unpackhi_epi64(a, b), cd0 = _mm512_unpacklo_epi64(c, d), cd1 = _mm512_unpackhi_epi64(c, d);
    const __m512i even0 = _mm512_permutex2var_epi64(ab0, _mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11), cd0), even1 = _mm512_permutex2var_epi64(ab0, _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15), cd0);
    const __m512i odd0 = _mm512_permutex2var_epi64(ab1, _mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11), cd1), odd1 = _mm512_permutex2var_epi64(ab1, _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15), cd1);
    _mm512_storeu_si512(out, _mm512_shuffle_i64x2(even0, odd0, 0x44));
    _mm512_storeu_si512(out + 8, _mm512_shuffle_i64x2(even0, odd0, 0xEE));
    _mm512_storeu_si512(out + 16, _mm512_shuffle_i64x2(even1, odd1, 0x44));
    _mm512_storeu_si512(out + 24, _mm512_shuffle_i64x2(even1, odd1, 0xEE));
  }
#endif
};

// A bit generator's words as the samplers take them.
template <class Source> struct Stream : Source {
  bool half = false;
  uint32_t spare = 0;
  using Source::Source;
  void open(const uint64_t* s) { half = s[kHalf] != 0, spare = uint32_t(s[kSpare]); }
  void close(uint64_t* s) const {
    this->save(s);
    s[kHalf] = half;
    s[kSpare] = spare;
  }
  uint32_t next32() {
    half = !half;
    if (!half) return spare;
    const uint64_t x = this->next();
    spare = uint32_t(x >> 32);
    return uint32_t(x);
  }
  double nextDouble() { return double(int64_t(this->next() >> 11)) * 0x1p-53; }
  float nextFloat() { return float(int32_t(next32() >> 8)) * 0x1p-24f; }
  // 0 .. range: Lemire, Fast random integer generation in an interval (2019).
  uint32_t below32(uint32_t range) {
    const uint32_t count = range + 1;
    uint64_t m = uint64_t(next32()) * count;
    if (uint32_t(m) < count) {
      const uint32_t least = (0xFFFFFFFFu - range) % count;
      while (uint32_t(m) < least) m = uint64_t(next32()) * count;
    }
    return uint32_t(m >> 32);
  }
  uint64_t below(uint64_t range) {
    if (range == 0) return 0;
    if (range < 0xFFFFFFFF) return below32(uint32_t(range));
    if (range == 0xFFFFFFFF) return next32();
    if (range == ~0ull) return this->next();
    const uint64_t count = range + 1;
    u128 m = u128(this->next()) * count;
    if (uint64_t(m) < count) {
      const uint64_t least = (~0ull - range) % count;
      while (uint64_t(m) < least) m = u128(this->next()) * count;
    }
    return uint64_t(m >> 64);
  }
};
