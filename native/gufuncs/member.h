// Membership in a set, and writing by a permutation. Twin: src/kernels/gufuncs/member.ts.

// member: views numbers {edges, values, block, invert}, sorted, values, out (bool). One call for each block: whether each value is among the
// sorted elements, of which there is one at least. NaNs never are.
template <class T> void memberOf(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t edges = int64_t(numbers[0]), all = int64_t(numbers[1]), block = int64_t(numbers[2]);
  const uint8_t invert = numbers[3] != 0;
  const T* sorted = reinterpret_cast<const T*>(call.at[1]);
  const T* values = reinterpret_cast<const T*>(call.at[2]);
  uint8_t* out = reinterpret_cast<uint8_t*>(call.at[3]);
  const int64_t end = (call.index + 1) * block < all ? (call.index + 1) * block : all;
  constexpr int w = kSearched;
  const auto less = [](T x, T v) { return x < v; };
  int64_t at[w], i = call.index * block;
  for (; i + w <= end; i += w) {
    placesAmong<T, w>(sorted, edges, values + i, at, less);
    for (int k = 0; k < w; k++) out[i + k] = uint8_t(at[k] < edges && sorted[at[k] < edges ? at[k] : 0] == values[i + k]) ^ invert;
  }
  for (; i < end; i++) {
    placesAmong<T, 1>(sorted, edges, values + i, at, less);
    out[i] = uint8_t(at[0] < edges && sorted[at[0] < edges ? at[0] : 0] == values[i]) ^ invert;
  }
}

// mark: views numbers {count, least, width}, elements, marks (uint8 of 0, `width` of them). One call: marks each element.
template <class T> void markAll(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t count = int64_t(numbers[0]);
  const uint64_t least = uint64_t(T(numbers[1]));
  const T* elements = reinterpret_cast<const T*>(call.at[1]);
  uint8_t* marks = reinterpret_cast<uint8_t*>(call.at[2]);
  for (int64_t i = 0; i < count; i++) marks[uint64_t(elements[i]) - least] = 1;
}

// marked: views numbers {values, block, least, width, invert}, marks, values, out (bool). One call for each block: whether a value is marked.
template <class T> void isMarked(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t all = int64_t(numbers[0]), block = int64_t(numbers[1]);
  const uint64_t least = uint64_t(T(numbers[2])), width = uint64_t(numbers[3]);
  const uint8_t invert = numbers[4] != 0;
  const uint8_t* marks = reinterpret_cast<const uint8_t*>(call.at[1]);
  const T* values = reinterpret_cast<const T*>(call.at[2]);
  uint8_t* out = reinterpret_cast<uint8_t*>(call.at[3]);
  const int64_t end = (call.index + 1) * block < all ? (call.index + 1) * block : all;
  for (int64_t i = call.index * block; i < end; i++) {
    const uint64_t at = uint64_t(values[i]) - least;  // below the least it wraps, and is beyond the width
    out[i] = uint8_t(at < width && marks[at < width ? at : 0] != 0) ^ invert;
  }
}

// put: views numbers {values, block}, places (int64), values, out. One call for each block: out[places[i]] = values[i]; no place twice.
template <class T> void putAt(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t all = int64_t(numbers[0]), block = int64_t(numbers[1]);
  const int64_t* places = reinterpret_cast<const int64_t*>(call.at[1]);
  const T* values = reinterpret_cast<const T*>(call.at[2]);
  T* out = reinterpret_cast<T*>(call.at[3]);
  const int64_t end = (call.index + 1) * block < all ? (call.index + 1) * block : all;
  for (int64_t i = call.index * block; i < end; i++) out[places[i]] = values[i];
}

void putMember(Kernels& table) {
  ALL_DTYPES(table.gufuncs[kGufunc_member], memberOf);
  INTEGER_DTYPES(table.gufuncs[kGufunc_mark], markAll);
  INTEGER_DTYPES(table.gufuncs[kGufunc_marked], isMarked);
  table.gufuncs[kGufunc_put][kI32] = putAt<int32_t>;
  table.gufuncs[kGufunc_put][kI64] = putAt<int64_t>;
}
