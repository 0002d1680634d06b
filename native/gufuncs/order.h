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

template <class T> inline KeyOf<T> flipOf(double down) { return down != 0 ? KeyOf<T>(~KeyOf<T>(0)) : KeyOf<T>(0); }

// The part of a line that a call works on: pieces of equal length, the last one shorter.
struct Piece {
  int64_t from, n, at;  // its first element, its length, its place among the line's pieces
};
inline Piece pieceOf(int64_t index, int64_t length, int64_t piece, int64_t pieces) {
  const int64_t at = index % pieces, from = at * piece;
  return {from, from + piece < length ? piece : (length > from ? length - from : 0), at};
}
