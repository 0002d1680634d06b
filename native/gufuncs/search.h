// Binary search. Twin: src/kernels/gufuncs/search.ts.

// Whether a comes before b in sorted order: NaNs are last.
template <class T> inline bool comesBefore(T a, T b) { return a < b || (b != b && a == a); }

// The places of `w` values among sorted elements, one at least: all searched for at once, so that they wait for memory together.
template <class T, int w, class Before> inline void placesAmong(const T* sorted, int64_t edges, const T* v, int64_t* at, Before before) {
  for (int k = 0; k < w; k++) at[k] = 0;
  int64_t count = edges;
  while (count > 1) {
    const int64_t half = count / 2;
    for (int k = 0; k < w; k++) at[k] += before(sorted[at[k] + half - 1], v[k]) ? half : 0;
    count -= half;
  }
  for (int k = 0; k < w; k++) at[k] += before(sorted[at[k]], v[k]);
}
constexpr int kSearched = 16;

// searchsorted: views numbers {edges, values, block, right}, sorted, values, order, out (int64). One call for each block of values, which
// lie one after the other, as the sorted elements do; `order` has their places where they are sorted by an argsort (numbers[4] is 1 then).
template <class T> void searchsorted(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t edges = int64_t(numbers[0]), all = int64_t(numbers[1]), block = int64_t(numbers[2]);
  const bool right = numbers[3] != 0, ordered = numbers[4] != 0;
  const T* sorted = reinterpret_cast<const T*>(call.at[1]);
  const T* values = reinterpret_cast<const T*>(call.at[2]);
  const int64_t* order = reinterpret_cast<const int64_t*>(call.at[3]);
  int64_t* out = reinterpret_cast<int64_t*>(call.at[4]);
  const int64_t end = (call.index + 1) * block < all ? (call.index + 1) * block : all;
  int64_t i = call.index * block;
  if (!ordered && edges > 0) {
    const auto left = [](T x, T v) { return comesBefore(x, v); };
    const auto orEqual = [](T x, T v) { return !comesBefore(v, x); };
    for (; i + kSearched <= end; i += kSearched) {
      if (right) placesAmong<T, kSearched>(sorted, edges, values + i, out + i, orEqual);
      else placesAmong<T, kSearched>(sorted, edges, values + i, out + i, left);
    }
  }
  for (; i < end; i++) {
    const T v = values[i];
    int64_t from = 0, count = edges;  // the place is among from .. from + count
    while (count > 0) {
      const int64_t half = count / 2;
      const T x = sorted[ordered ? order[from + half] : from + half];
      const bool after = right ? !comesBefore(v, x) : comesBefore(x, v);
      from = after ? from + half + 1 : from;
      count = after ? count - half - 1 : half;
    }
    out[i] = from;
  }
}

void putSearch(Kernels& table) {
  Gufunc* row = table.gufuncs[kGufunc_searchsorted];
  row[kBool] = searchsorted<uint8_t>;
  row[kI8] = searchsorted<int8_t>;
  row[kI16] = searchsorted<int16_t>;
  row[kI32] = searchsorted<int32_t>;
  row[kI64] = searchsorted<int64_t>;
  row[kU8] = searchsorted<uint8_t>;
  row[kU16] = searchsorted<uint16_t>;
  row[kU32] = searchsorted<uint32_t>;
  row[kU64] = searchsorted<uint64_t>;
  row[kF32] = searchsorted<float>;
  row[kF64] = searchsorted<double>;
}
