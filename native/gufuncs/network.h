// Sorting networks in registers: up to 128 keys of 8 bytes, or 256 of 4, without a branch. Lanes are sorted first, as columns, by Batcher's
// odd-even merges; then bitonic merges double what is sorted. A merge compares keys whose places differ in one bit. Where that is a bit of the lane, it
// changes places with a bit of the register, so that every comparison is one of whole registers. Which bits change is decided when this is compiled.

#if defined(__AVX512F__)
struct Lanes64 {
  using U = uint64_t;
  static constexpr int count = 8, bits = 3;
  static __m512i all(U x) { return _mm512_set1_epi64(int64_t(x)); }
  static unsigned less(__m512i a, __m512i b) { return _mm512_cmplt_epu64_mask(a, b); }
  static __m512i compress(unsigned m, __m512i a) { return _mm512_maskz_compress_epi64(__mmask8(m), a); }
  static __m512i part(unsigned m, const U* a) { return _mm512_maskz_loadu_epi64(__mmask8(m), a); }
  static void put(unsigned m, U* a, __m512i v) { _mm512_mask_storeu_epi64(a, __mmask8(m), v); }
  static __m512i least(__m512i a, __m512i b) { return _mm512_min_epu64(a, b); }
  static __m512i most(__m512i a, __m512i b) { return _mm512_max_epu64(a, b); }
  static __m512i select(unsigned m, __m512i a, __m512i b) { return _mm512_mask_mov_epi64(a, __mmask8(m), b); }
  static __m512i permute(__m512i a, __m512i index, __m512i b) { return _mm512_permutex2var_epi64(a, index, b); }
};
struct Lanes32 {
  using U = uint32_t;
  static constexpr int count = 16, bits = 4;
  static __m512i all(U x) { return _mm512_set1_epi32(int32_t(x)); }
  static unsigned less(__m512i a, __m512i b) { return _mm512_cmplt_epu32_mask(a, b); }
  static __m512i compress(unsigned m, __m512i a) { return _mm512_maskz_compress_epi32(__mmask16(m), a); }
  static __m512i part(unsigned m, const U* a) { return _mm512_maskz_loadu_epi32(__mmask16(m), a); }
  static void put(unsigned m, U* a, __m512i v) { _mm512_mask_storeu_epi32(a, __mmask16(m), v); }
  static __m512i least(__m512i a, __m512i b) { return _mm512_min_epu32(a, b); }
  static __m512i most(__m512i a, __m512i b) { return _mm512_max_epu32(a, b); }
  static __m512i select(unsigned m, __m512i a, __m512i b) { return _mm512_mask_mov_epi32(a, __mmask16(m), b); }
  static __m512i permute(__m512i a, __m512i index, __m512i b) { return _mm512_permutex2var_epi32(a, index, b); }
};
template <class U> using LanesOf = std::conditional_t<sizeof(U) == 8, Lanes64, Lanes32>;

// Registers that are compared: those whose numbers differ in `mask`, the lesser keys into the one without the bit. First, where `lane` is none
// of -1, lane and register exchange a bit; `low` and `high` are where the lanes of both registers come from.
struct Step {
  int bit, lane, mask;
  uint8_t low[16], high[16];
};

// The merges of 2^registerBits sorted columns. Bits of places are in slots: those of the register's number, then those of the lane.
template <int registerBits, int laneBits> struct Merges {
  static constexpr int all = registerBits + laneBits, lanes = 1 << laneBits;
  Step steps[64] = {};
  int count = 0;
  int at[all] = {};  // which bit of the place each slot holds

  constexpr int slotOf(int bit) const {
    int s = 0;
    while (at[s] != bit) s++;
    return s;
  }
  // Lanes read from the other's; `flip`: the second register's lanes in the opposite order along these bits; `from`: which slot each bit of a lane is read at.
  constexpr void exchange(Step& step, int bit, int lane, int flip, const int* from) {
    for (int d = 0; d < lanes; d++) {
      int source = 0;
      for (int j = 0; j < laneBits; j++) source |= (d >> j & 1) << from[j];
      const int other = source ^ flip;
      step.low[d] = uint8_t((source & ~(1 << lane)) | (source >> lane & 1) << laneBits);
      step.high[d] = uint8_t(other | 1 << lane | (other >> lane & 1) << laneBits);
    }
    step.bit = bit;
    step.lane = lane;
  }
  constexpr void swapSlots(int a, int b) {
    const int x = at[a];
    at[a] = at[b];
    at[b] = x;
  }
  constexpr Merges() {
    int uses[all * all] = {}, total = 0, straight[4] = {0, 1, 2, 3};
    for (int k = registerBits; k < all; k++) for (int b = k; b >= 0; b--) uses[total++] = b;
    for (int s = 0; s < all; s++) at[s] = s;
    for (int i = 0, top = registerBits; i < total; i++) {
      const bool first = uses[i] == top;
      int slot = slotOf(uses[i]);
      Step& step = steps[count++];
      step.lane = -1;
      if (slot >= registerBits) {  // the bit that leaves is the one that is needed last; of those that are not, one that ends in a lane
        int leaves = 0, best = -1;
        for (int s = 0; s < registerBits; s++) {
          int next = i;
          while (next < total && uses[next] != at[s]) next++;
          if (next == total && at[s] < laneBits) next++;
          if (next > best) best = next, leaves = s;
        }
        const int lane = slot - registerBits;
        swapSlots(leaves, slot);
        int flip = 0;
        for (int l = 0; l < laneBits; l++) if (first && at[registerBits + l] < uses[i]) flip |= 1 << l;
        exchange(step, leaves, lane, flip, straight);
        slot = leaves;
      }
      step.bit = slot;
      step.mask = first ? (1 << registerBits) - 1 : 1 << slot;
      if (i + 1 < total && uses[i] == 0) top++;
    }
    // At the end the lanes hold the lowest bits; the last exchange puts them into their order.
    for (int b = 0; b < laneBits; b++) {
      const int slot = slotOf(b);
      if (slot >= registerBits) continue;
      int lane = 0;
      while (at[registerBits + lane] < laneBits) lane++;
      swapSlots(slot, registerBits + lane);
      bool last = true;
      for (int c = b + 1; c < laneBits; c++) last = last && slotOf(c) >= registerBits;
      int from[4] = {0, 1, 2, 3};
      for (int j = 0; last && j < laneBits; j++) from[j] = slotOf(j) - registerBits;
      exchange(steps[count], slot, lane, 0, from);
      steps[count++].mask = 0;
    }
  }
  // Where a register's keys begin at the end, in registers.
  constexpr int placeOf(int r) const {
    int place = 0;
    for (int s = 0; s < registerBits; s++) place |= (r >> s & 1) << (at[s] - laneBits);
    return place;
  }
};

template <class L> inline __attribute__((always_inline)) void compareRegisters(__m512i& a, __m512i& b) {
  const __m512i low = L::least(a, b);
  b = _mm512_ternarylogic_epi64(a, b, low, 0x96);  // a ^ b ^ low: in another unit than least
  a = low;
}

template <class L, int registerBits> struct Network {
  static constexpr int registers = 1 << registerBits, w = L::count;
  static constexpr Merges<registerBits, L::bits> merges{};
  struct alignas(64) Index {
    typename L::U lanes[w];
  };
  static constexpr Index indexOf(const uint8_t* from) {
    Index x{};
    for (int i = 0; i < w; i++) x.lanes[i] = from[i];
    return x;
  }
  // For each lane the one whose number differs in some bits; and which lanes have a bit.
  static constexpr Index otherLanes(int mask) {
    Index x{};
    for (int i = 0; i < w; i++) x.lanes[i] = typename L::U(i ^ mask);
    return x;
  }
  static constexpr unsigned lanesWith(int bit) {
    unsigned m = 0;
    for (int i = 0; i < w; i++) if (i & bit) m |= 1u << i;
    return m;
  }
  template <int at> struct Indices {
    static constexpr Index low = indexOf(merges.steps[at].low), high = indexOf(merges.steps[at].high);
  };

  template <int at> static inline __attribute__((always_inline)) void step(__m512i (&v)[registers]) {
    constexpr int bit = 1 << merges.steps[at].bit, mask = merges.steps[at].mask;
    if constexpr (merges.steps[at].lane >= 0) {
      const __m512i low = _mm512_load_si512(&Indices<at>::low), high = _mm512_load_si512(&Indices<at>::high);
#pragma GCC unroll 16
      for (int r = 0; r < registers; r++) {
        if (r & bit) continue;
        const __m512i a = v[r], b = v[r | bit];
        v[r] = L::permute(a, low, b);
        v[r | bit] = L::permute(a, high, b);
      }
    }
    if constexpr (mask != 0) {
#pragma GCC unroll 16
      for (int r = 0; r < registers; r++) if (!(r & bit)) compareRegisters<L>(v[r], v[r ^ mask]);
    }
  }
  template <int... at> static inline __attribute__((always_inline)) void run(__m512i (&v)[registers], std::integer_sequence<int, at...>) { (step<at>(v), ...); }

  // Batcher's rounds over columns: those of `p` sorted registers become 2p.
  template <int p, int k> static inline __attribute__((always_inline)) void columns(__m512i (&v)[registers]) {
    if constexpr (p < registers) {
#pragma GCC unroll 16
      for (int i = 0; i < registers - k; i++) {
        if (i >= k % p && ((i - k % p) / k) % 2 == 0 && i / (2 * p) == (i + k) / (2 * p)) compareRegisters<L>(v[i], v[i + k]);
      }
      if constexpr (k > 1) columns<p, k / 2>(v);
      else columns<2 * p, 2 * p>(v);
    }
  }

  // Sorts n keys, more than half of what the registers hold unless those are two, from `a` into `out`, which may be `a`; they go through `get` and `put`.
  template <class Get, class Put> static void sort(const typename L::U* a, int64_t n, typename L::U* out, Get get, Put put) {
    constexpr int full = registers == 2 ? 0 : registers / 2;
    __m512i v[registers];
    unsigned masks[registers];
#pragma GCC unroll 16
    for (int r = 0; r < registers; r++) {
      if (r < full) {
        v[r] = get(_mm512_loadu_si512(a + r * w));
        continue;
      }
      const int64_t left = n - r * w;
      masks[r] = left >= w ? (1u << w) - 1 : left > 0 ? (1u << left) - 1 : 0;
      v[r] = L::select(masks[r], _mm512_set1_epi64(-1), get(L::part(masks[r], a + r * w)));
    }
    columns<1, 1>(v);
    run(v, std::make_integer_sequence<int, merges.count>());
#pragma GCC unroll 16
    for (int r = 0; r < registers; r++) {
      const int place = merges.placeOf(r);
      if (place < full) _mm512_storeu_si512(out + place * w, put(v[r]));
      else L::put(masks[place], out + place * w, put(v[r]));
    }
  }
};
#endif
