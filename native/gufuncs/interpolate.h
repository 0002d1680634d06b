// Linear interpolation between the points of a line. Twin: src/kernels/gufuncs/interpolate.ts.

// The place j with places[j] <= x < places[j + 1], beginning with the one before: values are often in order. x is within the places.
inline int64_t placeAmong(const double* places, int64_t n, double x, int64_t j) {
  if (places[j] <= x && (j + 1 == n || x < places[j + 1])) return j;
  int64_t from = 0, count = n;  // how many places are not above x
  while (count > 0) {
    const int64_t half = count / 2;
    const bool after = !(x < places[from + half]);
    from = after ? from + half + 1 : from;
    count = after ? count - half - 1 : half;
  }
  return from - 1;
}

// interp: views numbers {points, values, block, left, right}, places, heights, values, out, all float64. One call for each block of values.
// The order of operations, and what stands in for NaN beside infinities, are NumPy's: results are equal bit for bit.
void interp(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t n = int64_t(numbers[0]), all = int64_t(numbers[1]), block = int64_t(numbers[2]);
  const double left = numbers[3], right = numbers[4];
  const double* places = reinterpret_cast<const double*>(call.at[1]);
  const double* heights = reinterpret_cast<const double*>(call.at[2]);
  const double* values = reinterpret_cast<const double*>(call.at[3]);
  double* out = reinterpret_cast<double*>(call.at[4]);
  const int64_t end = (call.index + 1) * block < all ? (call.index + 1) * block : all;
  int64_t j = 0;
  for (int64_t i = call.index * block; i < end; i++) {
    const double x = values[i];
    if (x != x) out[i] = x;
    else if (x < places[0]) out[i] = left;
    else if (x > places[n - 1]) out[i] = right;
    else {
      j = placeAmong(places, n, x, j);
      if (j < 0) j = 0;  // a NaN among the places
      if (j == n - 1 || places[j] == x) {
        out[i] = heights[j];
        continue;
      }
      const double slope = (heights[j + 1] - heights[j]) / (places[j + 1] - places[j]);
      double y = slope * (x - places[j]) + heights[j];
      if (y != y) {
        y = slope * (x - places[j + 1]) + heights[j + 1];
        if (y != y && heights[j] == heights[j + 1]) y = heights[j];
      }
      out[i] = y;
    }
  }
}

void putInterpolate(Kernels& table) { table.gufuncs[kGufunc_interp][kF64] = interp; }
