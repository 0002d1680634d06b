// Folds of runs of a line, each with a beginning and an end of its own. Twin: src/kernels/gufuncs/runs.ts.

// In lanes and trees, as rows are folded: x and what it is folded to, of `size` bytes.
inline void foldTree(const Kernels& k, int op, int dtype, char* out, const char* x, int64_t n) {
  if (n <= kBlock) return k.leaves[0][op][dtype](out, x, nullptr, nullptr, n);
  int64_t half = kBlock;
  while (half * 2 < n) half *= 2;
  alignas(16) char rest[16];
  foldTree(k, op, dtype, out, x, half);
  foldTree(k, op, dtype, rest, x + half * kSizes[dtype], n - half);
  k.ops[op][dtype](out, out, rest, nullptr, 1);
}

// One element after the other; `spare` takes a block.
inline void foldInOrder(const Kernels& k, int op, int dtype, char* out, const char* x, int64_t n, char* spare) {
  const int64_t size = kSizes[dtype];
  memcpy(out, x, size_t(size));
  for (int64_t i = 1; i < n;) {
    const int64_t m = !k.scans[op][dtype] ? 1 : n - i < kBlock ? n - i : kBlock;
    if (k.scans[op][dtype]) k.scans[op][dtype](spare, x + i * size, nullptr, out, m);
    else k.ops[op][dtype](out, out, x + i * size, nullptr, 1);
    i += m;
  }
}

// foldRuns: views numbers {runs, block, blocks, opcode, dtype, whether it folds in lanes and trees}, bounds (float64: beginning and end of each run), line, out.
// One call for each block of runs of each line.
void foldRuns(const Call& call) {
  const double* numbers = reinterpret_cast<const double*>(call.at[0]);
  const int64_t runs = int64_t(numbers[0]), block = int64_t(numbers[1]), blocks = int64_t(numbers[2]);
  const int op = int(numbers[3]), dtype = int(numbers[4]);
  const bool tree = numbers[5] != 0;
  const double* bounds = reinterpret_cast<const double*>(call.at[1]);
  const Kernels& k = kernelsInUse();
  char* spare = call.scratch.reserve(kBlock * 16);
  const int64_t from = call.index % blocks * block, end = from + block < runs ? from + block : runs, size = kSizes[dtype];
  for (int64_t i = from; i < end; i++) {
    const int64_t first = int64_t(bounds[2 * i]), n = int64_t(bounds[2 * i + 1]) - first;
    const char* x = call.at[2] + first * size;
    char* out = call.at[3] + i * size;
    if (n == 1) memcpy(out, x, size_t(size));  // itself, whatever the identity would make of it
    else if (tree) foldTree(k, op, dtype, out, x, n);
    else foldInOrder(k, op, dtype, out, x, n, spare);
  }
}

void putRuns(Kernels& table) {
  for (int dtype = 0; dtype < kDTypes; dtype++) table.gufuncs[kGufunc_foldRuns][dtype] = foldRuns;
}
