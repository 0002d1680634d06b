// The elements that would be at some ranks of a sorted line, found without sorting it: elements are counted by the upper bits of their keys,
// those in the counts that hold a rank are collected, and divided further. Twin: src/kernels/gufuncs/rank.ts.

// counts: views numbers {length, piece, pieces, bits}, in, ranges (of all pieces), out (uint32, 2^bits a piece). Loop [pieces].
// How many elements of a piece have each of the upper parts of keys; NaNs are left out.
template <class T> void countKeys(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t pieces = int64_t(numbers[2]);
  const int bits = int(numbers[3]);
  const Piece p = pieceOf(call.index, int64_t(numbers[0]), int64_t(numbers[1]), pieces);
  KeyRange r = rangeOf(reinterpret_cast<const uint64_t*>(call.at[2]), pieces, bits);
  const T* in = reinterpret_cast<const T*>(call.at[1]) + p.from;
  uint32_t* out = reinterpret_cast<uint32_t*>(call.at[3]);
  memset(out, 0, size_t(4) << bits);
  if (r.nans > 0) {
    for (int64_t i = 0; i < p.n; i++) if (in[i] == in[i]) out[(levelKey(in[i]) - r.least) >> r.shift]++;
  } else {
    for (int64_t i = 0; i < p.n; i++) out[(levelKey(in[i]) - r.least) >> r.shift]++;
  }
}

// collect: views numbers {length, piece, pieces, bits}, in, ranges, wanted (uint8, one for each upper part), places (float64, one a piece),
// out. Loop [pieces]. The elements of a piece whose upper parts are wanted, in order, at its place in `out`.
template <class T> void collectKeys(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t pieces = int64_t(numbers[2]);
  const Piece p = pieceOf(call.index, int64_t(numbers[0]), int64_t(numbers[1]), pieces);
  const KeyRange r = rangeOf(reinterpret_cast<const uint64_t*>(call.at[2]), pieces, int(numbers[3]));
  const T* in = reinterpret_cast<const T*>(call.at[1]) + p.from;
  const uint8_t* wanted = reinterpret_cast<const uint8_t*>(call.at[3]);
  T* out = reinterpret_cast<T*>(call.at[5]) + int64_t(reinterpret_cast<const double*>(call.at[4])[p.at]);
  // Packed by blocks, so that nothing is written behind the last one of this piece.
  T block[256];
  for (int64_t i = 0; i < p.n;) {
    const int64_t end = i + 256 < p.n ? i + 256 : p.n;
    int64_t n = 0;
    for (; i < end; i++) {
      const T x = in[i];
      block[n] = x;
      n += x == x && wanted[(levelKey(x) - r.least) >> r.shift];
    }
    memcpy(out, block, size_t(n) * sizeof(T));
    out += n;
  }
}

// select: views numbers {length, ranks, wide}, in, ranks (float64, increasing), out. Loop [lines]. The elements at the ranks of each sorted line.
template <class T, class U> inline void selectIn(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t length = int64_t(numbers[0]), count = int64_t(numbers[1]);
  const T* in = reinterpret_cast<const T*>(call.at[1]);
  const double* wanted = reinterpret_cast<const double*>(call.at[2]);
  T* out = reinterpret_cast<T*>(call.at[3]);
  char* room = call.scratch.reserve(size_t(length) * 2 * sizeof(U) + size_t(count) * 8);
  int64_t* ranks = reinterpret_cast<int64_t*>(room);
  U* keys = reinterpret_cast<U*>(room + count * 8);
  for (int64_t i = 0; i < count; i++) ranks[i] = int64_t(wanted[i]);
  for (int64_t i = 0; i < length; i++) keys[i] = keyOf<T>(in[i], 0);
  quickSelect(keys, keys + length, length, true, ranks, count, int64_t(0), depthOf(length));
  for (int64_t i = 0; i < count; i++) out[i] = elementOf<T>(KeyOf<T>(keys[ranks[i]]), 0);
}
template <class T> void selectLine(const Call& call) {
  if (sizeof(T) == 8) selectIn<T, uint64_t>(call);
  else selectIn<T, uint32_t>(call);
}

void putRank(Kernels& table) {
  ALL_DTYPES(table.gufuncs[kGufunc_counts], countKeys);
  ALL_DTYPES(table.gufuncs[kGufunc_collect], collectKeys);
  ALL_DTYPES(table.gufuncs[kGufunc_select], selectLine);
}
