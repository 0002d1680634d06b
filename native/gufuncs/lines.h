// Lines in sorted order, and the orders that sort them. A line is sorted in pieces, which are then merged in pairs; merges are cut by their
// outputs, so that any number of threads shares them. Twins: src/kernels/gufuncs/lines.ts, words.ts.

// Zeros are equal: those of a sorted line get the order that they have in the line itself.
template <class T> void orderZeros(const T* in, T* out, int64_t length, bool down) {
  const auto bound = [=](bool after) {  // the first element that is not before the zeros, or that is behind them
    int64_t from = 0, count = length;
    while (count > 0) {
      const int64_t half = count / 2;
      const T x = out[from + half];
      const bool before = x == x && ((down ? x > 0 : x < 0) || (after && x == 0));
      from = before ? from + half + 1 : from;
      count = before ? count - half - 1 : half;
    }
    return from;
  };
  const int64_t from = bound(false), to = bound(true);
  if (to - from < 2 || __builtin_signbit(double(out[from])) == __builtin_signbit(double(out[to - 1]))) return;
  for (int64_t i = 0, at = from; at < to; i++) if (in[i] == 0) out[at++] = in[i];
}

// sort: views numbers {length, piece, pieces, descending, apart}, in, out, more. Loop [lines, pieces]. One piece a line: sorted elements in
// `out`. Several: sorted keys. `more` is memory of `out`'s size where apart is 1, else scratch serves.
template <class T> void sortPiece(const Call& call) {
  using U = KeyOf<T>;
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t length = int64_t(numbers[0]), pieces = int64_t(numbers[2]);
  const Piece p = pieceOf(call.index, length, int64_t(numbers[1]), pieces);
  const U flip = flipOf<T>(numbers[3]);
  const T* in = reinterpret_cast<const T*>(call.at[1]) + p.from;
  U* out = reinterpret_cast<U*>(call.at[2]) + p.from;
  if constexpr (sizeof(U) < 4) {
    for (int64_t i = 0; i < p.n; i++) out[i] = keyOf<T>(in[i], flip);
    sortNarrow(out, p.n, call.scratch);
    if (pieces == 1) for (int64_t i = 0; i < p.n; i++) out[i] = U(elementOf<T>(out[i], flip));
  } else {
    U* more = numbers[4] != 0 ? reinterpret_cast<U*>(call.at[3]) + p.from : reinterpret_cast<U*>(call.scratch.reserve(size_t(p.n) * sizeof(U)));
    const U* bits = reinterpret_cast<const U*>(in);
    if (pieces > 1) return sortInto(bits, p.n, out, more, ToKey<T>{flip}, Same());
    sortInto(bits, p.n, out, more, ToKey<T>{flip}, FromKey<T>{flip});
    if (Ordered<T>::isFloat) orderZeros(in, reinterpret_cast<T*>(out), p.n, flip != 0);
  }
}

// merge: views numbers {length, run, chunk, chunks, descending, last}, in, out. Loop [lines, chunks]: a chunk of the output of merging
// pairs of runs of keys; elements where it is the last time.
template <class T> void mergeRuns(const Call& call) {
  using U = KeyOf<T>;
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t length = int64_t(numbers[0]), run = int64_t(numbers[1]);
  const Piece p = pieceOf(call.index, length, int64_t(numbers[2]), int64_t(numbers[3]));
  const U flip = flipOf<T>(numbers[4]);
  const bool last = numbers[5] != 0;
  const U* in = reinterpret_cast<const U*>(call.at[1]);
  for (int64_t at = p.from, end = p.from + p.n; at < end;) {
    const int64_t first = at / (2 * run) * (2 * run);
    const int64_t na = run < length - first ? run : length - first, left = length - first - na, nb = run < left ? run : left;
    const U *a = in + first, *b = a + na;
    const int64_t begin = at - first, n = (first + na + nb < end ? first + na + nb : end) - at;
    const int64_t i = mergePath(a, na, b, nb, begin);
    U* out = reinterpret_cast<U*>(call.at[2]) + at;
    if (last) mergeInto(a, na, b, nb, i, begin - i, n, out, FromKey<T>{flip});
    else mergeInto(a, na, b, nb, i, begin - i, n, out, Same());
    at += n;
  }
}

// zeros: views numbers {length, descending}, in, out (sorted). Loop [lines].
template <class T> void zerosOf(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  orderZeros(reinterpret_cast<const T*>(call.at[1]), reinterpret_cast<T*>(call.at[2]), int64_t(numbers[0]), numbers[1] != 0);
}

// ranges: views numbers {length, piece, pieces}, in, out (uint64). Loop [lines, pieces]. For each piece its least and its greatest key
// (ascending; the least is greater where there is none) and how many NaNs, which do not count for those.
template <class T> void keyRanges(const Call& call) {
  using U = KeyOf<T>;
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const Piece p = pieceOf(call.index, int64_t(numbers[0]), int64_t(numbers[1]), int64_t(numbers[2]));
  const T* in = reinterpret_cast<const T*>(call.at[1]) + p.from;
  uint64_t* out = reinterpret_cast<uint64_t*>(call.at[2]);
  U least = U(~U(0)), most = 0;
  int64_t nans = 0;
  for (int64_t i = 0; i < p.n; i++) {
    const T x = in[i];
    const bool nan = x != x;
    const U key = U(levelKey(x)), low = nan ? U(~U(0)) : key, high = nan ? U(0) : key;
    least = low < least ? low : least;
    most = high > most ? high : most;
    nans += nan;
  }
  out[0] = least;
  out[1] = most;
  out[2] = uint64_t(nans);
}

// The range of keys of a whole line, and how far they are shifted so that they fit into some bits. NaNs follow on the greatest.
struct KeyRange {
  uint64_t least, most, nans;
  int shift;
};
inline KeyRange rangeOf(const uint64_t* ranges, int64_t pieces, int bits) {
  KeyRange r{~uint64_t(0), 0, 0, 0};
  for (int64_t i = 0; i < pieces; i++) {
    const uint64_t* p = ranges + 3 * i;
    if (p[0] > p[1]) {
      r.nans += p[2];
      continue;
    }
    r.least = p[0] < r.least ? p[0] : r.least;
    r.most = p[1] > r.most ? p[1] : r.most;
    r.nans += p[2];
  }
  if (r.least > r.most) r.least = r.most = 0;
  const uint64_t width = r.most - r.least + (r.nans > 0 ? 1 : 0);
  const int needed = width == 0 ? 0 : 64 - __builtin_clzll(width);
  r.shift = needed > bits ? needed - bits : 0;
  return r;
}

// A key as a number from 0 on: NaNs last, downward where wanted.
template <class T> inline uint64_t rankOf(T x, const KeyRange& r, bool down) {
  const uint64_t key = levelKey(x);
  return x != x ? r.most - r.least + 1 : down ? r.most - key : key - r.least;
}
inline int indexBits(int64_t length) { return length <= 1 ? 0 : 64 - __builtin_clzll(uint64_t(length - 1)); }

// words: views numbers {length, piece, pieces, descending, apart, ranges' pieces}, in, ranges (of its lines), out (uint64), more. Loop [lines, pieces].
// A word holds as much of an element's key as has room above its index; those of a piece in order.
template <class T> void sortWords(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t length = int64_t(numbers[0]);
  const Piece p = pieceOf(call.index, length, int64_t(numbers[1]), int64_t(numbers[2]));
  const bool down = numbers[3] != 0;
  const int bits = indexBits(length);
  const KeyRange r = rangeOf(reinterpret_cast<const uint64_t*>(call.at[2]), int64_t(numbers[5]), 64 - bits);
  const T* in = reinterpret_cast<const T*>(call.at[1]) + p.from;
  uint64_t* words = reinterpret_cast<uint64_t*>(call.at[3]) + p.from;
  uint64_t* more = numbers[4] != 0 ? reinterpret_cast<uint64_t*>(call.at[4]) + p.from : reinterpret_cast<uint64_t*>(call.scratch.reserve(size_t(p.n) * 8));
  for (int64_t i = 0; i < p.n; i++) words[i] = (rankOf(in[i], r, down) >> r.shift) << bits | uint64_t(p.from + i);
  sortKeys(words, p.n, more);
}

// Indices with equal upper parts of their keys, which come in order, in the order of whole keys; stable. `more` has room for n.
template <class Less> inline void orderTies(int64_t* a, int64_t n, int64_t* more, Less less) {
  if (n > 24) {
    const int64_t half = n / 2;
    orderTies(a, half, more, less);
    orderTies(a + half, n - half, more, less);
    memcpy(more, a, size_t(half) * 8);
    for (int64_t i = 0, j = half, k = 0; i < half; k++) a[k] = j < n && less(a[j], more[i]) ? a[j++] : more[i++];
    return;
  }
  for (int64_t i = 1; i < n; i++) {
    const int64_t x = a[i];
    int64_t j = i;
    for (; j > 0 && less(x, a[j - 1]); j--) a[j] = a[j - 1];
    a[j] = x;
  }
}

// indices: views numbers {length, chunk, chunks, descending, wide, ranges' pieces}, in, ranges, words, out (int32, or int64 where wide is 1). Loop
// [lines, chunks]: the indices of words; a run of equal keys belongs to the chunk that it begins in.
template <class T> void indicesOf(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t length = int64_t(numbers[0]);
  const Piece p = pieceOf(call.index, length, int64_t(numbers[1]), int64_t(numbers[2]));
  const bool down = numbers[3] != 0, wide = numbers[4] != 0;
  const int bits = indexBits(length);
  const KeyRange r = rangeOf(reinterpret_cast<const uint64_t*>(call.at[2]), int64_t(numbers[5]), 64 - bits);
  const T* in = reinterpret_cast<const T*>(call.at[1]);
  const uint64_t* words = reinterpret_cast<const uint64_t*>(call.at[3]);
  const uint64_t mask = (uint64_t(1) << bits) - 1;
  int32_t* narrow = reinterpret_cast<int32_t*>(call.at[4]);
  int64_t* whole = reinterpret_cast<int64_t*>(call.at[4]);
  const auto upper = [=](int64_t i) { return words[i] & ~mask; };
  int64_t i = p.from;
  const int64_t end = p.from + p.n;
  if (r.shift == 0) {
    if (wide) for (; i < end; i++) whole[i] = int64_t(words[i] & mask);
    else for (; i < end; i++) narrow[i] = int32_t(words[i] & mask);
    return;
  }
  while (i > 0 && i < end && upper(i) == upper(i - 1)) i++;
  while (i < end) {
    int64_t to = i + 1;
    while (to < length && upper(to) == upper(i)) to++;
    const int64_t n = to - i;
    if (n == 1) {
      if (wide) whole[i] = int64_t(words[i] & mask);
      else narrow[i] = int32_t(words[i] & mask);
      i = to;
      continue;
    }
    int64_t* run = reinterpret_cast<int64_t*>(call.scratch.reserve(size_t(n) * 16));
    for (int64_t k = 0; k < n; k++) run[k] = int64_t(words[i + k] & mask);
    orderTies(run, n, run + n, [&](int64_t a, int64_t b) { return rankOf(in[a], r, down) < rankOf(in[b], r, down); });
    for (int64_t k = 0; k < n; k++) {
      if (wide) whole[i + k] = run[k];
      else narrow[i + k] = int32_t(run[k]);
    }
    i = to;
  }
}

#define INTEGER_DTYPES(ROW, F) \
  ROW[kBool] = F<uint8_t>; \
  ROW[kI8] = F<int8_t>; \
  ROW[kI16] = F<int16_t>; \
  ROW[kI32] = F<int32_t>; \
  ROW[kI64] = F<int64_t>; \
  ROW[kU8] = F<uint8_t>; \
  ROW[kU16] = F<uint16_t>; \
  ROW[kU32] = F<uint32_t>; \
  ROW[kU64] = F<uint64_t>
#define ALL_DTYPES(ROW, F) \
  INTEGER_DTYPES(ROW, F); \
  ROW[kF32] = F<float>; \
  ROW[kF64] = F<double>

void putLines(Kernels& table) {
  ALL_DTYPES(table.gufuncs[kGufunc_sort], sortPiece);
  ALL_DTYPES(table.gufuncs[kGufunc_merge], mergeRuns);
  table.gufuncs[kGufunc_zeros][kF32] = zerosOf<float>;
  table.gufuncs[kGufunc_zeros][kF64] = zerosOf<double>;
  ALL_DTYPES(table.gufuncs[kGufunc_ranges], keyRanges);
  ALL_DTYPES(table.gufuncs[kGufunc_words], sortWords);
  ALL_DTYPES(table.gufuncs[kGufunc_indices], indicesOf);
}
