// Elements as unsigned keys of their size, whose order is the elements': NaNs are last in both directions, and -0 comes before +0.
// Twin: src/kernels/gufuncs/order.ts.

template <class T> struct Ordered;
#define ORDERED(T, U, SIGN) \
  template <> struct Ordered<T> { \
    using Key = U; \
    static constexpr bool isFloat = false; \
    static Key up(T x) { return Key(Key(x) ^ Key(SIGN)); } \
    static T back(Key k) { return T(k ^ Key(SIGN)); } \
  };
ORDERED(int8_t, uint8_t, 0x80)
ORDERED(int16_t, uint16_t, 0x8000)
ORDERED(int32_t, uint32_t, 0x80000000u)
ORDERED(int64_t, uint64_t, 1ull << 63)
ORDERED(uint8_t, uint8_t, 0)
ORDERED(uint16_t, uint16_t, 0)
ORDERED(uint32_t, uint32_t, 0)
ORDERED(uint64_t, uint64_t, 0)
#undef ORDERED

#define ORDERED_FLOAT(T, U, S, BITS) \
  template <> struct Ordered<T> { \
    using Key = U; \
    static constexpr bool isFloat = true; \
    static Key up(T x) { \
      S b; \
      memcpy(&b, &x, sizeof b); \
      return Key(b) ^ (Key(b >> (BITS - 1)) | Key(1) << (BITS - 1)); \
    } \
    static T back(Key k) { \
      const Key b = k ^ (Key(1) << (BITS - 1) | Key(S(~k) >> (BITS - 1))); \
      T x; \
      memcpy(&x, &b, sizeof x); \
      return x; \
    } \
  };
ORDERED_FLOAT(float, uint32_t, int32_t, 32)
ORDERED_FLOAT(double, uint64_t, int64_t, 64)
#undef ORDERED_FLOAT

template <class T> using KeyOf = typename Ordered<T>::Key;

// The key of an element; `flip` is 0, or all ones for descending order.
template <class T> inline KeyOf<T> keyOf(T x, KeyOf<T> flip) {
  const KeyOf<T> key = KeyOf<T>(Ordered<T>::up(x) ^ flip);
  return x != x ? KeyOf<T>(~KeyOf<T>(0)) : key;
}

// The ascending key of an element, the same for both zeros.
template <class T> inline uint64_t levelKey(T x) {
  if (Ordered<T>::isFloat) return Ordered<T>::up(x == 0 ? T(0) : x);
  return Ordered<T>::up(x);
}

// The element of a key; NaNs come back as the quiet one.
template <class T> inline T elementOf(KeyOf<T> key, KeyOf<T> flip) {
  const T x = Ordered<T>::back(KeyOf<T>(key ^ flip));
  if (Ordered<T>::isFloat) return key == KeyOf<T>(~KeyOf<T>(0)) ? T(__builtin_nan("")) : x;
  return x;
}

// Both, for elements and keys in memory or in registers, as bits.
template <class T> struct ToKey {
  using U = KeyOf<T>;
  U flip;
  U operator()(U bits) const {
    T x;
    memcpy(&x, &bits, sizeof x);
    return keyOf<T>(x, flip);
  }
#if defined(__AVX512F__)
  __m512i operator()(__m512i v) const {
    if constexpr (sizeof(U) == 8) {
      const __m512i sign = _mm512_set1_epi64(int64_t(Ordered<T>::up(T(0)))), down = _mm512_set1_epi64(int64_t(flip));
      if constexpr (!Ordered<T>::isFloat) return _mm512_xor_si512(v, _mm512_xor_si512(sign, down));
      const __m512i key = _mm512_xor_si512(_mm512_xor_si512(v, down), _mm512_or_si512(_mm512_srai_epi64(v, 63), sign)), most = _mm512_set1_epi64(-1);
      return _mm512_mask_mov_epi64(key, _mm512_cmp_pd_mask(_mm512_castsi512_pd(v), _mm512_castsi512_pd(v), _CMP_UNORD_Q), most);
    } else {
      const __m512i sign = _mm512_set1_epi32(int32_t(Ordered<T>::up(T(0)))), down = _mm512_set1_epi32(int32_t(flip));
      if constexpr (!Ordered<T>::isFloat) return _mm512_xor_si512(v, _mm512_xor_si512(sign, down));
      const __m512i key = _mm512_xor_si512(_mm512_xor_si512(v, down), _mm512_or_si512(_mm512_srai_epi32(v, 31), sign)), most = _mm512_set1_epi64(-1);
      return _mm512_mask_mov_epi32(key, _mm512_cmp_ps_mask(_mm512_castsi512_ps(v), _mm512_castsi512_ps(v), _CMP_UNORD_Q), most);
    }
  }
#endif
};
template <class T> struct FromKey {
  using U = KeyOf<T>;
  U flip;
  U operator()(U key) const {
    const T x = elementOf<T>(key, flip);
    U bits;
    memcpy(&bits, &x, sizeof x);
    return bits;
  }
#if defined(__AVX512F__)
  __m512i operator()(__m512i key) const {
    const __m512i most = _mm512_set1_epi64(-1);
    if constexpr (sizeof(U) == 8) {
      const __m512i sign = _mm512_set1_epi64(int64_t(Ordered<T>::up(T(0)))), v = _mm512_xor_si512(key, _mm512_set1_epi64(int64_t(flip)));
      if constexpr (!Ordered<T>::isFloat) return _mm512_xor_si512(v, sign);
      const __m512i x = _mm512_xor_si512(v, _mm512_or_si512(_mm512_srai_epi64(_mm512_xor_si512(v, most), 63), sign));
      return _mm512_mask_mov_epi64(x, _mm512_cmpeq_epi64_mask(key, most), _mm512_castpd_si512(_mm512_set1_pd(__builtin_nan(""))));
    } else {
      const __m512i sign = _mm512_set1_epi32(int32_t(Ordered<T>::up(T(0)))), v = _mm512_xor_si512(key, _mm512_set1_epi32(int32_t(flip)));
      if constexpr (!Ordered<T>::isFloat) return _mm512_xor_si512(v, sign);
      const __m512i x = _mm512_xor_si512(v, _mm512_or_si512(_mm512_srai_epi32(_mm512_xor_si512(v, most), 31), sign));
      return _mm512_mask_mov_epi32(x, _mm512_cmpeq_epi32_mask(key, most), _mm512_castps_si512(_mm512_set1_ps(__builtin_nanf(""))));
    }
  }
#endif
};

template <class T> inline KeyOf<T> flipOf(double down) { return down != 0 ? KeyOf<T>(~KeyOf<T>(0)) : KeyOf<T>(0); }

// The part of a line that a call works on: pieces of equal length, the last one shorter.
struct Piece {
  int64_t from, n, at;  // its first element, its length, its place among the line's pieces
};
inline Piece pieceOf(int64_t index, int64_t length, int64_t piece, int64_t pieces) {
  const int64_t at = index % pieces, from = at * piece;
  return {from, from + piece < length ? piece : (length > from ? length - from : 0), at};
}
