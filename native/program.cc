// The block interpreter: walks a frame's nest in blocks of 1,024 elements and runs the program's instructions on each.
// It decides layouts once a chunk; kernels (native/kernels) see contiguous elements only.
#include "program.h"

#include <cstring>

namespace parnum {

constexpr int64_t kElementBytes = 16;  // of the largest dtype
constexpr int64_t kRegisterBytes = kBlock * kElementBytes;
struct Wide128 { uint64_t low, high; };  // its elements, as they are moved
constexpr int kManyRegisters = 6;    // more of them, of doubles, do not fit into the first cache
constexpr int64_t kShortRow = 256;  // inner dimensions below this are gathered, several rows to a block
constexpr int kFewColumns = 64;     // a fold along fewer ones takes its rows as one piece of memory
constexpr int kMaxNext = 8;         // views that are read ahead
constexpr int kMaxLevels = 54;      // of a pairwise tree: 2^53 leaves

struct View {
  char* base;
  int64_t inner;    // stride of the innermost dimension
  int64_t period;   // the view repeats after so many elements
  bool linear;      // element i of the nest is at base + i * inner
  bool constant;    // every stride is 0
  int transposed;   // log2 of the element size where neighbours lie one row apart, and rows of the nest along its memory; -1 elsewhere
  const char* tile; // rows of a tile that is walked, in order; null: where the view's memory is read
  int64_t strides[kMaxDims];
};

// A reduction's or a scan's memory between blocks: the lanes, a pairwise tree, or the best so far.
struct Fold {
  int64_t leaves;
  char* lanes;
  char* level[kMaxLevels];
  int64_t index;
  const char* block;  // an extreme's block where it stays in memory: its place is looked for once, at the end
  int64_t length;
  bool begun;
  alignas(16) char value[kElementBytes];
};

struct Run {
  const Frame* frame;
  const Kernels* k;
  const Instruction* code;
  int count, nd, nviews;
  int stepCount;
  uint8_t steps[kMaxInstructions];   // the instructions that are done for each block
  int16_t firsts[kMaxInstructions];  // ... and the operation that a step does on its way; -1: none
  int64_t dims[kMaxDims];
  View views[kMaxViews];
  int64_t chunk;
  bool stream;
  bool more;                         // another block follows this one
  bool fetches;                      // a fold of one array of wide elements: any operation on the way to it leaves the memory idle
  int dear;                          // operations that do
  const char* next[kMaxNext];        // where the next block's elements lie, for views that use every line
  int64_t nextEnds[kMaxNext];        // ... the number of lines of each and those before it
  int64_t nextLines, fetched;
  int nextViews;
  int64_t block;                     // elements in a block, where nothing depends on it

  Scratch registerMemory, foldMemory, tileMemory, scratch;
  char* registers;
  const char* at[kMaxRegisters];     // where a register's elements are
  int64_t loaded[kMaxRegisters];     // elements that a constant or periodic load left in it
  const char* from[kMaxRegisters];   // ... where they came from
  int64_t phase[kMaxRegisters];      // ... and at which place of the period, where several may have one address; -1: one element, repeated

  int64_t flat;                      // the block's first element in the nest
  bool gather;                       // the block spans rows: views that are not linear are gathered
  int64_t index[kMaxDims];           // the first element's index
  char* cursor[kMaxViews];           // and its place in each view
  int64_t offset;                    // elements compressed or expanded so far in this chunk

  Fold folds[kMaxInstructions];      // by instruction
  int64_t output, piece, segments, segment;  // rows: which output, how many whole ones in the block, of what length
  int64_t row, width, column;        // columns: row within the piece, columns in the unit, and the block's first one
  int64_t first;                     // the first row, or element, of the piece
  int64_t lanes;                     // columns: lanes that rows go to, fewer than kLanes where there are fewer rows
  bool columns;
  int error;
};

namespace {

// ---------------------------------------------------------------- places

void place(Run& r, int64_t flat, int64_t n) {
  r.flat = flat;
  if (r.nd <= 1) {
    r.gather = false;
    for (int v = 0; v < r.nviews; v++) r.cursor[v] = r.views[v].base + flat * r.views[v].inner;
    return;
  }
  int64_t rest = flat;
  for (int d = r.nd - 1; d > 0; d--) {
    int64_t q = rest / r.dims[d];
    r.index[d] = rest - q * r.dims[d];
    rest = q;
  }
  r.index[0] = rest;
  r.gather = r.index[r.nd - 1] + n > r.dims[r.nd - 1];
  for (int v = 0; v < r.nviews; v++) {
    View& view = r.views[v];
    char* p = view.base;
    if (view.linear) p += flat * view.inner;
    else for (int d = 0; d < r.nd; d++) p += r.index[d] * view.strides[d];
    r.cursor[v] = p;
  }
}

// Calls f(pointer, stride, n) for each run along the innermost dimension.
template <class F> inline void eachRun(Run& r, const View& view, char* p, int64_t n, F f) {
  int last = r.nd - 1;
  int64_t index[kMaxDims];
  for (int d = 0; d < r.nd; d++) index[d] = r.index[d];
  for (;;) {
    int64_t run = r.dims[last] - index[last];
    if (run > n) run = n;
    f(p, run);
    n -= run;
    if (!n) return;
    p -= index[last] * view.inner;
    index[last] = 0;
    for (int d = last - 1; d >= 0; d--) {
      p += view.strides[d];
      if (++index[d] < r.dims[d]) break;
      p -= view.strides[d] * r.dims[d];
      index[d] = 0;
    }
  }
}
// Whether a block begins with a row of the innermost two dimensions, and ends with one.
bool isWhole(const Run& r, int64_t n) {
  const int last = r.nd - 1;
  return r.index[last] == 0 && n % r.dims[last] == 0 && r.index[last - 1] + n / r.dims[last] <= r.dims[last - 1];
}
template <class U> void gather(Run& r, const View& view, char* p, void* out, int64_t n) {
  U* o = static_cast<U*>(out);
  const int64_t s = view.inner;
  eachRun(r, view, p, n, [&](char* q, int64_t run) {
    if (s == int64_t(sizeof(U))) memcpy(o, q, size_t(run) * sizeof(U));
    else for (int64_t i = 0; i < run; i++) o[i] = *reinterpret_cast<U*>(q + i * s);
    o += run;
  });
}
template <class U> void scatter(Run& r, const View& view, char* p, const void* from, int64_t n) {
  const U* x = static_cast<const U*>(from);
  const int64_t s = view.inner;
  eachRun(r, view, p, n, [&](char* q, int64_t run) {
    for (int64_t i = 0; i < run; i++) *reinterpret_cast<U*>(q + i * s) = x[i];
    x += run;
  });
}

char* registerOf(Run& r, int i) { return r.registers + i * kRegisterBytes; }

void load(Run& r, const Instruction& in, int64_t n) {
  const int log = kLogs[in.x];
  View& view = r.views[in.a];
  char* p = r.cursor[in.a];
  char* reg = registerOf(r, in.dst);
  const bool spans = r.gather && !view.linear;
  if (!spans && view.inner == kSizes[in.x]) {
    r.at[in.dst] = p;
    return;
  }
  if (view.tile) {
    r.at[in.dst] = view.tile;
    return;
  }
  r.at[in.dst] = reg;
  const bool repeats = view.constant || (!spans && view.inner == 0) || (spans && view.period);
  if (repeats) {
    const int64_t phase = spans ? r.flat % view.period : -1;
    if (r.from[in.dst] == p && r.phase[in.dst] == phase && r.loaded[in.dst] >= n) return;
    r.from[in.dst] = p;
    r.phase[in.dst] = phase;
    r.loaded[in.dst] = n;
  } else r.from[in.dst] = nullptr;
  if (!spans) {
    if (view.inner == 0) r.k->fill[log](reg, p, n);
    else r.k->load[log](reg, p, view.inner, n);
    return;
  }
  if (view.transposed >= 0 && isWhole(r, n)) {
    const int64_t row = r.dims[r.nd - 1];
    r.k->transpose[log](reg, row, p, view.inner, n / row, row);
    return;
  }
  switch (log) {
    case 0: gather<uint8_t>(r, view, p, reg, n); break;
    case 1: gather<uint16_t>(r, view, p, reg, n); break;
    case 2: gather<uint32_t>(r, view, p, reg, n); break;
    case 3: gather<uint64_t>(r, view, p, reg, n); break;
    default: gather<Wide128>(r, view, p, reg, n);
  }
}

// Where the next block's elements of up to four loads lie that use every line on their way.
int readAhead(Run& r, int written, int64_t n, Ahead (&ahead)[4]) {
  int count = 0;
  for (int i = 0; i < r.count && count < 4; i++) {
    const Instruction& in = r.code[i];
    const int64_t inner = r.views[in.a].inner;
    if (in.kind != kLoad || inner <= 0 || inner > 64) continue;
    ahead[count++] = {r.cursor[in.a] + n * inner, 64 * inner / written};
  }
  return count;
}

void store(Run& r, const Instruction& in, int64_t n) {
  const int log = kLogs[in.x];
  View& view = r.views[in.b];
  char* p = r.cursor[in.b];
  const char* from = r.at[in.a];
  if (from == p) return;  // the operation wrote there itself
  if (r.gather && !view.linear) {
    switch (log) {
      case 0: scatter<uint8_t>(r, view, p, from, n); break;
      case 1: scatter<uint16_t>(r, view, p, from, n); break;
      case 2: scatter<uint32_t>(r, view, p, from, n); break;
      case 3: scatter<uint64_t>(r, view, p, from, n); break;
      default: scatter<Wide128>(r, view, p, from, n);
    }
  } else if (view.inner == kSizes[in.x]) {
    if (r.stream) {
      Ahead ahead[4];
      const int count = r.dear ? 0 : readAhead(r, kSizes[in.x], n, ahead);
      r.k->stream(p, from, n << log, ahead, count);
    }
    else memmove(p, from, size_t(n << log));
  } else r.k->store[log](p, view.inner, from, n);
}

// Where an operation writes: its register, or straight into the view that the next instruction stores it to.
char* target(Run& r, const Instruction& in, const Instruction* next) {
  if (next && next->kind == kStore && next->a == in.dst && next->c && !r.stream) {
    View& view = r.views[next->b];
    if (view.inner == kSizes[next->x] && (view.linear || !r.gather)) return r.cursor[next->b];
  }
  return registerOf(r, in.dst);
}

// ---------------------------------------------------------------- reductions

int dtypeOf(const Instruction& in) { return in.x & 15; }
int opOf(const Instruction& in) { return in.x >> 4; }

// Memory for folds over `size` elements (rows, for columns) of `width` outputs at once.
void beginFolds(Run& r, int64_t width, int64_t size) {
  int levels = 2;  // a tree of single elements is the deepest
  while (levels < kMaxLevels && (int64_t(1) << (levels - 2)) < size) levels++;
  size_t bytes = 0;
  const auto folds = [&](int i) { return r.code[i].kind == kReduce || r.code[i].kind == kScan || r.code[i].kind == kFold; };
  for (int i = 0; i < r.count; i++)
    if (folds(i)) bytes += size_t(kLanes + levels) * (width * kElementBytes + 64);
  r.foldMemory.reserve(bytes);
  for (int i = 0; i < r.count; i++) {
    if (!folds(i)) continue;
    r.folds[i].lanes = r.foldMemory.take(size_t(kLanes * width * kElementBytes));
    for (int l = 0; l < levels; l++) r.folds[i].level[l] = r.foldMemory.take(size_t(width * kElementBytes));
  }
}

void copyElement(char* to, const char* from, size_t bytes) {
  switch (bytes) {
    case 1: *to = *from; break;
    case 2: memcpy(to, from, 2); break;
    case 4: memcpy(to, from, 4); break;
    case 8: memcpy(to, from, 8); break;
    default: memcpy(to, from, 16);
  }
}

void resetFold(Run& r, int i) {
  const Instruction& in = r.code[i];
  Fold& f = r.folds[i];
  f.leaves = 0;
  f.begun = false;
  if (in.kind == kReduce && r.columns) r.k->identity[opOf(in)][dtypeOf(in)](f.lanes, nullptr, nullptr, nullptr, r.lanes * r.width);
  if ((in.kind == kScan || in.kind == kFold) && in.b >= 0) {
    const int64_t size = kSizes[dtypeOf(in)], pieces = int64_t(r.frame->pieces);
    const char* carry = r.views[in.b].base + (r.output * pieces + r.piece) * size;
    char* to = r.columns ? f.lanes : f.value;
    for (int64_t j = 0; j < r.width; j++) copyElement(to + j * size, carry + j * pieces * size, size_t(size));
  }
}
void resetFolds(Run& r) {
  for (int i = 0; i < r.count; i++) r.folds[i].index = 0, resetFold(r, i);
}

// The pairwise tree, as a binary counter: a leaf is merged with the trees of its own size before it.
void pushLeaf(Run& r, int i, const char* leaf, int64_t width) {
  const Instruction& in = r.code[i];
  Fold& f = r.folds[i];
  Kernel merge = r.k->ops[opOf(in)][dtypeOf(in)];
  const size_t bytes = size_t(width) * kSizes[dtypeOf(in)];
  int level = 0;
  for (int64_t c = f.leaves++; c & 1; c >>= 1, level++) {
    merge(f.level[level], f.level[level], leaf, nullptr, width);
    leaf = f.level[level];
  }
  if (f.level[level] == leaf) return;
  if (width == 1) copyElement(f.level[level], leaf, bytes);
  else memcpy(f.level[level], leaf, bytes);
}
// Folds what the counter holds, smallest first, and writes it.
void finishTree(Run& r, int i, int64_t output, int64_t width) {
  const Instruction& in = r.code[i];
  Fold& f = r.folds[i];
  const int size = kSizes[dtypeOf(in)];
  const int64_t pieces = int64_t(r.frame->pieces);
  Kernel merge = r.k->ops[opOf(in)][dtypeOf(in)];
  const char* result = nullptr;
  int level = 0;
  for (int64_t c = f.leaves; c; c >>= 1, level++) {
    if (!(c & 1)) continue;
    if (!result) result = f.level[level];
    else {
      merge(f.level[level], f.level[level], result, nullptr, width);
      result = f.level[level];
    }
  }
  char* out = r.views[in.b].base;
  for (int64_t j = 0; j < width; j++) memcpy(out + ((output + j) * pieces + r.piece) * size, result + j * size, size_t(size));
}

bool inRegister(const Run& r, const char* x) { return x >= r.registers && x < r.registers + r.registerMemory.size; }
// The kernel for leaves at x. Arrays up to 1 MB are likely to be in a cache.
Kernel leafOf(const Run& r, int op, int dtype, const char* x) {
  return r.k->leaves[!inRegister(r, x) && r.frame->total * kSizes[dtype] > (1 << 20)][op][dtype];
}

void reduceBlock(Run& r, int i, int64_t n) {
  const Instruction& in = r.code[i];
  Fold& f = r.folds[i];
  const int op = opOf(in), dtype = dtypeOf(in), size = kSizes[dtype];
  const char* x = r.at[in.a];
  if (r.columns) {  // lanes are rows: row t goes to lane t mod 16
    Kernel merge = r.k->ops[op][dtype];
    const int64_t all = kLanes * r.width;
    int64_t start = (r.row % kLanes) * r.width + r.column;
    while (n > 0) {
      int64_t m = all - start < n ? all - start : n;
      merge(f.lanes + start * size, f.lanes + start * size, x, nullptr, m);
      x += m * size;
      n -= m;
      start = 0;
    }
    return;
  }
  alignas(16) char value[kElementBytes];
  if (r.segments) {
    char* out = r.views[in.b].base + r.output * size;
    if (r.segment <= kLanes && r.k->shortLeaves[op][dtype]) return r.k->shortLeaves[op][dtype](out, x, r.segment, r.segments);
    for (int64_t s = 0; s < r.segments; s++) leafOf(r, op, dtype, x)(out + s * size, x + s * r.segment * size, nullptr, nullptr, r.segment);
  } else if (in.c) {
    for (int64_t j = 0; j < n; j++) pushLeaf(r, i, x + j * size, 1);
  } else {
    const Kernel leaf = leafOf(r, op, dtype, x);
    for (int64_t j = 0; j < n; j += kBlock) {
      leaf(value, x + j * size, nullptr, nullptr, n - j < kBlock ? n - j : kBlock);
      pushLeaf(r, i, value, 1);
    }
  }
}
// Whether a program folds rows of memory and nothing else, so that several rows of one lane are folded at once.
bool foldsRows(const Run& r) {
  if (r.count != 2 || r.code[0].kind != kLoad || r.code[1].kind != kReduce || int(r.frame->reduced) != 1) return false;
  const int dtype = dtypeOf(r.code[1]);
  return r.k->rows[opOf(r.code[1])][dtype] && r.views[r.code[0].a].inner == kSizes[dtype];
}
// Rows of the unit's columns, the first one of a leaf at the cursor.
void foldRows(Run& r, int64_t rows) {
  const Instruction& in = r.code[1];
  const int view = r.code[0].a, size = kSizes[dtypeOf(in)];
  const int64_t stride = r.views[view].strides[r.nd - 2];
  for (int64_t lane = 0; lane < kLanes && lane < rows; lane++)
    r.k->rows[opOf(in)][dtypeOf(in)](r.folds[1].lanes + lane * r.width * size, r.cursor[view] + lane * stride, kLanes * stride, (rows - lane + kLanes - 1) / kLanes, r.width);
}
// Columns: after 256 rows the lanes are folded by halves into a leaf.
void endColumnLeaf(Run& r, int i) {
  const Instruction& in = r.code[i];
  Fold& f = r.folds[i];
  const int op = opOf(in), dtype = dtypeOf(in), size = kSizes[dtype];
  Kernel merge = r.k->ops[op][dtype];
  int64_t used = r.lanes;
  for (int64_t half = kLanes / 2; half; half /= 2) {
    if (used <= half) continue;
    merge(f.lanes, f.lanes, f.lanes + half * r.width * size, nullptr, (used - half) * r.width);
    used = half;
  }
  pushLeaf(r, i, f.lanes, r.width);
  r.k->identity[op][dtype](f.lanes, nullptr, nullptr, nullptr, r.lanes * r.width);
}

// Where a value is that was just found among n. Somebody who writes to shared memory meanwhile can make it vanish, and then any place is right.
int64_t placeOf(Run& r, int dtype, const char* x, const char* value, int64_t n) {
  const int64_t place = r.k->find[dtype](x, value, n);
  return place < n ? place : n - 1;
}

// The first place of the best so far in its block; of two zeros the first one's sign.
void findPlace(Run& r, int i) {
  Fold& f = r.folds[i];
  if (!f.block) return;
  const int dtype = dtypeOf(r.code[i]), size = kSizes[dtype];
  const int64_t place = placeOf(r, dtype, f.block, f.value, f.length);
  memcpy(f.value, f.block + place * size, size_t(size));
  f.index += place;
  f.block = nullptr;
}
void argBlock(Run& r, int i, int64_t n) {
  const Instruction& in = r.code[i];
  Fold& f = r.folds[i];
  const int op = opOf(in), dtype = dtypeOf(in), size = kSizes[dtype];
  const char* x = r.at[in.a];
  if (r.segments) {
    if (r.segment <= kLanes) {
      int64_t* places = reinterpret_cast<int64_t*>(r.views[in.c].base) + r.output;
      return r.k->shortArgs[op][dtype](r.views[in.b].base + r.output * size, places, x, r.segment, r.segments);
    }
    for (int64_t s = 0; s < r.segments; s++) {
      const char* segment = x + s * r.segment * size;
      char* value = r.views[in.b].base + (r.output + s) * size;
      leafOf(r, op, dtype, x)(value, segment, nullptr, nullptr, r.segment);
      const int64_t place = placeOf(r, dtype, segment, value, r.segment);
      memcpy(value, segment + place * size, size_t(size));
      memcpy(r.views[in.c].base + (r.output + s) * 8, &place, 8);
    }
    return;
  }
  alignas(16) char value[kElementBytes];
  const bool stays = !inRegister(r, x);
  const Kernel leaf = leafOf(r, op, dtype, x);
  for (int64_t from = 0; from < n; from += kBlock, x += kBlock * size) {
    const int64_t m = n - from < kBlock ? n - from : kBlock;
    leaf(value, x, nullptr, nullptr, m);
    if (f.begun && !r.k->beats[op][dtype](value, f.value)) continue;
    f.begun = true;
    f.block = x;
    f.length = m;
    f.index = r.row + from;
    memcpy(f.value, value, size_t(size));
    if (!stays) findPlace(r, i);
  }
}
void finishArg(Run& r, int i) {
  const Instruction& in = r.code[i];
  const int size = kSizes[dtypeOf(in)];
  const int64_t place = r.output * int64_t(r.frame->pieces) + r.piece;
  findPlace(r, i);
  memcpy(r.views[in.b].base + place * size, r.folds[i].value, size_t(size));
  memcpy(r.views[in.c].base + place * 8, &r.folds[i].index, 8);
}

// out = running fold of n elements of a line, out of and into the carry; `fresh`: the line begins with them.
void scanLine(const Kernels& k, int op, int dtype, bool fresh, char* out, const char* x, int64_t n, char* carry) {
  const int64_t size = kSizes[dtype];
  if (fresh && n > 0) {
    copyElement(carry, x, size_t(size));
    copyElement(out, x, size_t(size));
    out += size, x += size, n--;
  }
  if (n <= 0) return;
  if (Kernel scan = k.scans[op][dtype]) return scan(out, x, nullptr, carry, n);
  const Kernel one = k.ops[op][dtype];
  const char* before = carry;
  for (int64_t i = 0; i < n; i++, before = out, out += size) one(out, before, x + i * size, nullptr, 1);
  copyElement(carry, before, size_t(size));
}
// Columns: calls f(x, column, columns, whether the unit begins with them) for each row of the block.
template <class F> void eachRow(const Run& r, const char* x, int64_t size, int64_t n, F f) {
  for (int64_t row = r.row, column = r.column; n > 0; row++, column = 0) {
    const int64_t m = r.width - column < n ? r.width - column : n;
    f(x, column, m, row == r.first);
    x += m * size;
    n -= m;
  }
}
void scanBlock(Run& r, int i, char* out, int64_t n) {
  const Instruction& in = r.code[i];
  Fold& f = r.folds[i];
  const int op = opOf(in), dtype = dtypeOf(in);
  const int64_t size = kSizes[dtype];
  const char* x = r.at[in.a];
  if (r.columns) {
    const Kernel merge = r.k->ops[op][dtype];
    const char* before = f.lanes + r.column * size;
    int64_t column = r.column, last = 0;
    eachRow(r, x, size, n, [&](const char* row, int64_t from, int64_t m, bool first) {
      if (!first || in.b >= 0) merge(out, before, row, nullptr, m);
      else if (out != row) memcpy(out, row, size_t(m * size));
      before = out;
      column = from, last = m;
      out += m * size;
    });
    memcpy(f.lanes + column * size, before, size_t(last * size));
  } else if (r.segments) {
    const int64_t bytes = r.segment * size;
    for (int64_t s = 0; s < r.segments; s++) {
      if (in.b >= 0) copyElement(f.value, r.views[in.b].base + (r.output + s) * size, size_t(size));
      scanLine(*r.k, op, dtype, in.b < 0, out + s * bytes, x + s * bytes, r.segment, f.value);
    }
  } else scanLine(*r.k, op, dtype, in.b < 0 && r.row == r.first, out, x, n, f.value);
}

// The fold of a block that is in one line, into the carry; with a mask, of the elements where it is true.
void foldLine(Run& r, const Instruction& in, bool fresh, const char* x, const uint8_t* mask, int64_t n, char* carry) {
  const int64_t size = kSizes[dtypeOf(in)];
  char* out = r.scratch.reserve(kRegisterBytes);
  for (int64_t i = 0; i < n;) {
    int64_t end = n;
    if (mask) {
      while (i < n && !mask[i]) i++;
      end = i;
      while (end < n && mask[end]) end++;
    }
    scanLine(*r.k, opOf(in), dtypeOf(in), fresh, out, x + i * size, end - i, carry);
    i = end;
  }
}
void foldBlock(Run& r, int i, int64_t n) {
  const Instruction& in = r.code[i];
  Fold& f = r.folds[i];
  const int op = opOf(in), dtype = dtypeOf(in);
  const int64_t size = kSizes[dtype];
  const char* x = r.at[in.a];
  const uint8_t* mask = in.dst < 0 ? nullptr : reinterpret_cast<const uint8_t*>(r.at[in.dst]);
  if (r.columns) {
    char* next = mask ? r.scratch.reserve(kRegisterBytes) : nullptr;
    eachRow(r, x, size, n, [&](const char* row, int64_t from, int64_t m, bool first) {
      char* sums = f.lanes + from * size;
      if (first && in.b < 0) memcpy(sums, row, size_t(m * size));
      else r.k->ops[op][dtype](mask ? next : sums, sums, row, nullptr, m);
      if (mask) r.k->ops[kOp_where][dtype](sums, mask + (row - x) / size, next, sums, m);
    });
  } else if (r.segments) {
    for (int64_t s = 0; s < r.segments; s++) {
      if (in.b >= 0) copyElement(f.value, r.views[in.b].base + (r.output + s) * size, size_t(size));
      foldLine(r, in, in.b < 0, x + s * r.segment * size, mask ? mask + s * r.segment : nullptr, r.segment, f.value);
      copyElement(r.views[in.c].base + (r.output + s) * size, f.value, size_t(size));
    }
  } else foldLine(r, in, in.b < 0 && r.row == r.first, x, mask, n, f.value);
}
void finishFold(Run& r, int i, int64_t output, int64_t width) {
  const Instruction& in = r.code[i];
  const int64_t size = kSizes[dtypeOf(in)], pieces = int64_t(r.frame->pieces);
  const char* from = r.columns ? r.folds[i].lanes : r.folds[i].value;
  char* to = r.views[in.c].base;
  for (int64_t j = 0; j < width; j++) copyElement(to + ((output + j) * pieces + r.piece) * size, from + j * size, size_t(size));
}

// ---------------------------------------------------------------- selection and counting

int64_t offsetOf(Run& r, int view) {
  if (r.offset < 0) memcpy(&r.offset, r.views[view].base + r.chunk * 8, 8);
  return r.offset;
}
void compressBlock(Run& r, const Instruction& in, int64_t n) {
  alignas(64) char packed[(kBlock + 1) * kElementBytes];
  const int log = kLogs[in.x];
  const int64_t at = offsetOf(r, in.b);
  const int64_t k = r.k->compress[log](packed, r.at[in.a], reinterpret_cast<const uint8_t*>(r.at[in.dst]), n);
  memcpy(r.views[in.c].base + (at << log), packed, size_t(k << log));
  r.offset = at + k;
}
// dst = a, and where mask b is set the next elements of view c; x is dtype + 16 * the view of the chunks' offsets.
template <class U> void expand(Run& r, const Instruction& in, int64_t n) {
  U* out = reinterpret_cast<U*>(registerOf(r, in.dst));
  const U* old = reinterpret_cast<const U*>(r.at[in.a]);
  const uint8_t* mask = reinterpret_cast<const uint8_t*>(r.at[in.b]);
  int64_t at = offsetOf(r, in.x >> 4);
  const View& values = r.views[in.c];
  const int64_t step = values.linear && values.inner == 0 ? 0 : int64_t(sizeof(U));
  for (int64_t i = 0; i < n; i++)
    out[i] = mask[i] ? *reinterpret_cast<const U*>(values.base + (at++) * step) : old[i];
  r.offset = at;
}
void expandBlock(Run& r, const Instruction& in, int64_t n) {
  switch (kLogs[in.x & 15]) {
    case 0: expand<uint8_t>(r, in, n); break;
    case 1: expand<uint16_t>(r, in, n); break;
    case 2: expand<uint32_t>(r, in, n); break;
    case 3: expand<uint64_t>(r, in, n); break;
    default: expand<Wide128>(r, in, n);
  }
}

// The bin of each value among increasing edges: bin i holds edges[i] <= x < edges[i+1], the last one its upper edge too;
// -1 outside and for NaN. For equal widths the place is computed and put right by one at the edges, as NumPy does.
void digitizeBlock(Run& r, const Instruction& in, int64_t n) {
  const double* x = reinterpret_cast<const double*>(r.at[in.a]);
  int64_t* out = reinterpret_cast<int64_t*>(registerOf(r, in.dst));
  const double* edges = reinterpret_cast<const double*>(r.views[in.b].base);
  const int64_t bins = in.x / 2 - 1;
  const double low = edges[0], high = edges[bins], scale = double(bins) / (high - low);
  for (int64_t i = 0; i < n; i++) {
    const double v = x[i];
    if (!(v >= low && v <= high)) { out[i] = -1; continue; }
    int64_t bin;
    if (in.x & 1) {
      const double place = (v - low) * scale;  // not a number where all edges are one
      bin = !(place >= 0) ? 0 : place >= double(bins) ? bins - 1 : int64_t(place);
      if (v < edges[bin] && bin > 0) bin--;
      else if (v >= edges[bin + 1] && bin != bins - 1) bin++;
    } else {
      int64_t from = 0, to = bins;  // edges[from] <= v, and to is past it
      while (to - from > 1) {
        int64_t middle = (from + to) / 2;
        if (edges[middle] <= v) from = middle;
        else to = middle;
      }
      bin = from;
    }
    out[i] = bin;
  }
}
// Neighbours often fall into one bin, so element i of a block counts in the chunk's table i mod `dst`: additions to one bin would
// wait for each other.
template <class T, class W> void countInto(Run& r, const Instruction& in, int64_t n, W weight) {
  const int64_t* x = reinterpret_cast<const int64_t*>(r.at[in.a]);
  const uint64_t bins = uint64_t(in.x);
  const int64_t ways = in.dst < 1 ? 1 : in.dst;
  T* tables = reinterpret_cast<T*>(r.views[in.c].base) + r.chunk * ways * in.x;
  if (ways == 4) {
    int64_t i = 0;
    for (; i + 4 <= n; i += 4)
      for (int64_t w = 0; w < 4; w++)
        if (uint64_t(x[i + w]) < bins) tables[w * in.x + x[i + w]] += weight(i + w);
    for (; i < n; i++) if (uint64_t(x[i]) < bins) tables[(i & 3) * in.x + x[i]] += weight(i);
  } else
    for (int64_t i = 0; i < n; i++) if (uint64_t(x[i]) < bins) tables[x[i]] += weight(i);
}
void countBlock(Run& r, const Instruction& in, int64_t n) {
  if (in.b < 0) countInto<int64_t>(r, in, n, [](int64_t) { return int64_t(1); });
  else {
    const double* w = reinterpret_cast<const double*>(r.at[in.b]);
    countInto<double>(r, in, n, [w](int64_t i) { return w[i]; });
  }
}

// ---------------------------------------------------------------- gather and scatter

// Calls f(pointer, offsets, i, m) for each run of m elements of view b along the innermost dimension, element i of the block the first; all at once
// where the block is in one row or the view has no rows.
template <class F> inline void eachMoved(Run& r, const Instruction& in, bool same, int64_t n, F f) {
  const View& view = r.views[in.b];
  const double* offsets = reinterpret_cast<const double*>(r.at[in.a]);
  int64_t i = 0;
  const auto run = [&](char* p, int64_t m) {
    f(p, offsets + i, i, m);
    i += m;
  };
  if (r.gather && (same || !view.linear)) eachRun(r, view, r.cursor[in.b], n, run);
  else run(r.cursor[in.b], n);
}
template <class U> void gatherMoved(Run& r, const Instruction& in, char* out, int64_t n) {
  U* to = reinterpret_cast<U*>(out);
  const int64_t s = r.views[in.b].inner, size = int64_t(sizeof(U));
  eachMoved(r, in, in.c, n, [&](const char* p, const double* at, int64_t i, int64_t m) {
    U* o = to + i;
    if (in.c) {
      p += int64_t(*at) * size;
      if (s == size) memcpy(o, p, size_t(m * size));
      else for (int64_t j = 0; j < m; j++) o[j] = *reinterpret_cast<const U*>(p + j * s);
    } else if (s == 0) for (int64_t j = 0; j < m; j++) o[j] = *reinterpret_cast<const U*>(p + int64_t(at[j]) * size);
    else for (int64_t j = 0; j < m; j++) o[j] = *reinterpret_cast<const U*>(p + j * s + int64_t(at[j]) * size);
  });
}
template <class U> void scatterMoved(Run& r, const Instruction& in, int64_t n) {
  const U* from = reinterpret_cast<const U*>(r.at[in.dst]);
  const int64_t s = r.views[in.b].inner, size = int64_t(sizeof(U));
  eachMoved(r, in, in.c, n, [&](char* p, const double* at, int64_t i, int64_t m) {
    const U* x = from + i;
    if (in.c) {
      p += int64_t(*at) * size;
      if (s == size) memcpy(p, x, size_t(m * size));
      else for (int64_t j = 0; j < m; j++) *reinterpret_cast<U*>(p + j * s) = x[j];
    } else for (int64_t j = 0; j < m; j++) *reinterpret_cast<U*>(p + j * s + int64_t(at[j]) * size) = x[j];
  });
}
void gatherBlock(Run& r, const Instruction& in, char* out, int64_t n) {
  switch (kLogs[in.x]) {
    case 0: gatherMoved<uint8_t>(r, in, out, n); break;
    case 1: gatherMoved<uint16_t>(r, in, out, n); break;
    case 2: gatherMoved<uint32_t>(r, in, out, n); break;
    case 3: gatherMoved<uint64_t>(r, in, out, n); break;
    default: gatherMoved<Wide128>(r, in, out, n);
  }
}
void scatterBlock(Run& r, const Instruction& in, int64_t n) {
  switch (kLogs[in.x]) {
    case 0: scatterMoved<uint8_t>(r, in, n); break;
    case 1: scatterMoved<uint16_t>(r, in, n); break;
    case 2: scatterMoved<uint32_t>(r, in, n); break;
    case 3: scatterMoved<uint64_t>(r, in, n); break;
    default: scatterMoved<Wide128>(r, in, n);
  }
}

// One element at p, of dtype `to`, = op(itself, x), computed in another dtype, whose result may have a third.
void updateOne(const Kernels& k, int op, int dtype, int result, int to, char* p, const char* x) {
  alignas(16) char a[kElementBytes], b[kElementBytes];
  const char* from = p;
  if (to != dtype) k.casts[to][dtype](a, p, nullptr, nullptr, 1), from = a;
  char* out = result == to ? p : b;
  k.ops[op][dtype](out, from, x, nullptr, 1);
  if (result != to) k.casts[result][to](p, b, nullptr, nullptr, 1);
}
void updateBlock(Run& r, const Instruction& in, int64_t n) {
  const int op = opOf(in), dtype = dtypeOf(in), to = (in.c >> 1) & 15, result = in.c >> 5;
  const bool same = in.c & 1, plain = to == dtype && result == to;
  const int64_t s = r.views[in.b].inner, size = kSizes[to], step = in.dst < 0 ? 0 : kSizes[dtype];
  const char* values = in.dst < 0 ? nullptr : r.at[in.dst];
  const auto straight = r.k->updates[op][dtype];
  eachMoved(r, in, same, n, [&](char* p, const double* at, int64_t i, int64_t m) {
    const char* x = values + i * step;
    if (same) p += int64_t(*at) * size;
    if (plain && same && s == size) r.k->ops[op][dtype](p, p, x, nullptr, m);
    else if (plain && !same && values && straight) straight(p, s, at, x, m);
    else for (int64_t j = 0; j < m; j++) updateOne(*r.k, op, dtype, result, to, p + j * s + (same ? 0 : int64_t(at[j]) * size), x + j * step);
  });
}

// ---------------------------------------------------------------- the interpreter

// Where the next block's elements lie, of views that use every line on their way: what a dear operation fetches while it computes, because the memory has
// nothing to do otherwise, and then the arithmetic waits for it.
void lookAhead(Run& r, int64_t n) {
  r.nextViews = 0;
  r.nextLines = 0;
  r.fetched = 0;
  for (int i = 0; i < r.count && r.nextViews < kMaxNext; i++) {
    const Instruction& in = r.code[i];
    // Where much is computed, what is to be written comes into the cache ahead, too.
    if (in.kind != kLoad && (in.kind != kStore || r.stream || r.dear < 3)) continue;
    const int v = in.kind == kLoad ? in.a : in.b;
    const int64_t inner = r.views[v].inner;
    if (inner <= 0 || inner > 64) continue;
    r.next[r.nextViews++] = r.cursor[v] + n * inner;
    r.nextEnds[r.nextViews - 1] = r.nextLines += (n * inner + 63) / 64;
  }
}

// Whether an operation leaves the memory idle. Those that do by themselves have operands of one size; of the others, only such are taken.
bool leavesIdle(const Run& r, const Instruction& in) {
  const int op = in.x >> 4, dtype = in.x & 15;
  return kDear[op] || (r.fetches && op != kOp_where && (dtype == kF64 || dtype == kI64 || dtype == kU64));
}

// Such an operation, with its part of the lines that the next block needs fetched between slices.
void operateAhead(Run& r, const Instruction& in, char* out, int64_t n, int turn) {
  constexpr int64_t atOnce = 24, least = 128;  // lines that may be on their way, and elements that a kernel is worth its beginning for
  const int64_t size = kSizes[in.x & 15], outSize = kTests[in.x >> 4] ? 1 : size;
  const Kernel kernel = r.k->ops[in.x >> 4][in.x & 15];
  const char* a = r.at[in.a];
  const char* b = in.b < 0 ? nullptr : r.at[in.b];
  const char* c = in.c < 0 ? nullptr : r.at[in.c];
  if (turn == 0) lookAhead(r, n);
  const int64_t until = r.nextLines * (turn + 1) / r.dear;
  int64_t slices = (until - r.fetched + atOnce - 1) / atOnce;
  if (slices > n / least) slices = n / least;
  if (slices < 1) slices = 1;
  const int64_t slice = (n / slices + 63) & ~int64_t(63);
  int v = 0;
  for (int64_t from = 0; from < n; from += slice) {
    const int64_t m = n - from < slice ? n - from : slice;
    for (int64_t end = r.fetched + (until - r.fetched) * m / (n - from); r.fetched < end; r.fetched++) {
      while (r.fetched >= r.nextEnds[v]) v++;
      __builtin_prefetch(r.next[v] + (r.fetched - (v ? r.nextEnds[v - 1] : 0)) * 64);
    }
    const int64_t at = from * size;
    kernel(out + from * outSize, a + at, b ? b + at : nullptr, c ? c + at : nullptr, m);
  }
}

// Two operations at once, the second of what the first gives and of another register.
void operatePair(Run& r, const Instruction& first, const Instruction& second, char* out, int64_t n) {
  const int right = second.b == first.dst;
  const Kernel kernel = r.k->pairs[pairedOf(first.x >> 4)][pairedOf(second.x >> 4)][right][(second.x & 15) == kF64];
  kernel(out, r.at[first.a], r.at[first.b], r.at[right ? second.a : second.b], n);
}

void execute(Run& r, int64_t n) {
  int turn = 0;
  for (int step = 0; step < r.stepCount; step++) {
    const int i = r.steps[step];
    const Instruction& in = r.code[i];
    const Instruction* next = i + 1 < r.count ? &in + 1 : nullptr;
    switch (in.kind) {
      case kLoad: load(r, in, n); break;
      case kStore: store(r, in, n); break;
      case kOp: {
        char* out = target(r, in, next);
        if (r.firsts[step] >= 0) operatePair(r, r.code[r.firsts[step]], in, out, n);
        else if (r.more && leavesIdle(r, in)) operateAhead(r, in, out, n, turn++);
        else r.k->ops[in.x >> 4][in.x & 15](out, r.at[in.a], in.b < 0 ? nullptr : r.at[in.b], in.c < 0 ? nullptr : r.at[in.c], n);
        r.at[in.dst] = out;
        break;
      }
      case kCast: {
        char* out = target(r, in, next);
        r.k->casts[in.x >> 4][in.x & 15](out, r.at[in.a], nullptr, nullptr, n);
        r.at[in.dst] = out;
        break;
      }
      case kScan: {
        char* out = target(r, in, next);
        scanBlock(r, i, out, n);
        r.at[in.dst] = out;
        break;
      }
      case kReduce: reduceBlock(r, i, n); break;
      case kArg: argBlock(r, i, n); break;
      case kCompress: compressBlock(r, in, n); break;
      case kExpand: expandBlock(r, in, n); r.at[in.dst] = registerOf(r, in.dst); break;
      case kDigitize: digitizeBlock(r, in, n); r.at[in.dst] = registerOf(r, in.dst); break;
      case kCount: countBlock(r, in, n); break;
      case kGather: {
        char* out = target(r, in, next);
        gatherBlock(r, in, out, n);
        r.at[in.dst] = out;
        break;
      }
      case kScatter: scatterBlock(r, in, n); break;
      case kCall: r.k->gufuncs[in.x >> 4][in.x & 15]({r.cursor, r.flat, r.scratch}); break;
      case kFold: foldBlock(r, i, n); break;
      case kUpdate: updateBlock(r, in, n); break;
    }
  }
}

int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

// Whether no instruction from `i` on reads what a register holds now.
bool isOver(const Run& r, int i, int value) {
  for (; i < r.count; i++) {
    const Instruction& in = r.code[i];
    const bool plain = in.kind == kLoad || in.kind == kStore || in.kind == kOp || in.kind == kCast;
    if (in.kind != kLoad && in.a == value) return false;
    if (in.kind != kLoad && in.kind != kStore && (in.b == value || in.c == value)) return false;
    if (in.kind != kStore && in.dst == value) return plain;
  }
  return true;
}

bool canPair(const Instruction& in) {
  const int dtype = in.x & 15;
  return in.kind == kOp && pairedOf(in.x >> 4) >= 0 && (dtype == kF64 || dtype == kF32);
}

// The operation that operation i can do with another one after it, with only loads between them: where nobody else wants the result in between.
int secondOf(const Run& r, int i) {
  const Instruction& first = r.code[i];
  if (!canPair(first)) return -1;
  int j = i + 1;
  for (; j < r.count && r.code[j].kind == kLoad; j++)
    if (r.code[j].dst == first.dst || r.code[j].dst == first.a || r.code[j].dst == first.b) return -1;
  if (j == r.count) return -1;
  const Instruction& second = r.code[j];
  if (!canPair(second) || (second.x & 15) != (first.x & 15) || (second.a == first.dst) == (second.b == first.dst)) return -1;
  return second.dst == first.dst || isOver(r, j + 1, first.dst) ? j : -1;
}

// Lists what is to be done for each block. Of long programs, numbers are spread over their registers here, once, where nothing else is written to them,
// and pairs of cheap operations are done as one.
void listSteps(Run& r, int registers) {
  constexpr int many = 8, paired = 5;  // instructions: the shortest program with a pair has six
  uint8_t writers[kMaxRegisters] = {};
  r.stepCount = 0;
  int64_t n = 1;
  for (int d = 0; d < r.nd && n < kBlock; d++) n *= r.dims[d];
  if (n > kBlock) n = kBlock;
  for (int i = 0; i < r.count && r.count > many; i++) {
    const int dst = r.code[i].dst;
    if (dst >= 0 && dst < registers && writers[dst] < 2) writers[dst]++;
  }
  int first = -1, second = -1;
  for (int i = 0; i < r.count; i++) {
    const Instruction& in = r.code[i];
    if (r.count > many && in.kind == kLoad && r.views[in.a].constant && writers[in.dst] == 1) {
      r.k->fill[kLogs[in.x]](registerOf(r, in.dst), r.views[in.a].base, n);
      r.at[in.dst] = registerOf(r, in.dst);
      continue;
    }
    if (r.count > paired && second < i) {
      first = i;
      second = secondOf(r, i);
      if (second >= 0) continue;
    }
    r.firsts[r.stepCount] = int16_t(i == second ? first : -1);
    r.steps[r.stepCount++] = uint8_t(i);
  }
}

// Some rows at a time, of transposed views by way of tiles: whole lines of their memory, a part of each column, become rows in the second-level cache.
// Rows are as long as that has room for, because all else lies along them.
void walkTiles(Run& r, int64_t begin, int64_t end) {
  constexpr int64_t high = 32, most = 4096, narrow = 128;  // elements; narrow: without tiles, so that lines are used by all rows before they leave the cache
  const int64_t inner = r.dims[r.nd - 1];
  View *transposed[kMaxViews], **last = transposed;
  int log = 0;
  for (int v = 0; v < r.nviews; v++) {
    View& view = r.views[v];
    if (view.transposed < 0) continue;
    *last++ = &view;
    if (log < view.transposed) log = view.transposed;
  }
  const int64_t count = last - transposed;
  const int64_t wide = count && most / count > narrow ? most / count / narrow * narrow : narrow;
  const int64_t bytes = high * wide << log;
  char* const memory = r.tileMemory.reserve(size_t(count * bytes));
  for (int64_t top = begin; top < end; top += high * inner)
    for (int64_t j = 0; j < inner; j += wide) {
      const int64_t rows = least(high, (end - top) / inner), columns = least(wide, inner - j);
      place(r, top + j, columns);
      if (r.index[r.nd - 2] + rows <= r.dims[r.nd - 2])  // or rows of two matrices would be in a tile
        for (View** v = transposed; v < last; v++) {
          char* const tile = memory + (v - transposed) * bytes;
          r.k->transpose[(*v)->transposed](tile, columns, r.cursor[*v - r.views], (*v)->inner, rows, columns);
          (*v)->tile = tile;
        }
      for (int64_t i = 0; i < rows; i++)
        for (int64_t from = 0; from < columns; from += r.block) {
          const int64_t n = least(r.block, columns - from);
          place(r, top + i * inner + j + from, n);
          execute(r, n);
          for (View** v = transposed; v < last; v++)
            if ((*v)->tile) (*v)->tile += n << (*v)->transposed;
        }
      for (View** v = transposed; v < last; v++) (*v)->tile = nullptr;
    }
}

void walkElements(Run& r, int64_t begin, int64_t end) {
  bool linear = true;
  for (int v = 0; v < r.nviews; v++) linear = linear && r.views[v].linear;
  const int64_t inner = r.nd ? r.dims[r.nd - 1] : 1;
  if (linear || inner >= kShortRow) {
    const int64_t row = linear ? end : inner;  // a block ends with its row
    const bool tile = int(r.frame->flags) & kTile && !linear && begin % inner == 0 && end % inner == 0;
    if (tile) return walkTiles(r, begin, end);
    for (int64_t i = begin; i < end;) {
      int64_t n = least(r.block, end - i);
      if (!linear) n = least(n, row - i % row);
      r.more = i + n < end;
      place(r, i, n);
      execute(r, n);
      i += n;
    }
    return;
  }
  int64_t period = 1;
  for (int d = r.nd - 1; d >= 0 && period * r.dims[d] <= kBlock; d--) period *= r.dims[d];
  const int64_t block = kBlock / period * period;
  for (int64_t i = begin; i < end; i += block) {
    const int64_t n = least(block, end - i);
    place(r, i, n);
    execute(r, n);
  }
}

void walkLoop(Run& r, int64_t begin, int64_t end) {
  for (int64_t i = begin; i < end; i++) {
    place(r, i, 1);
    execute(r, 1);
  }
}

int64_t reducedSize(Run& r, int from, int count) {
  int64_t n = 1;
  for (int d = from; d < from + count; d++) n *= r.dims[d];
  return n;
}

void finish(Run& r, int64_t output, int64_t width) {
  for (int i = 0; i < r.count; i++) {
    if (r.code[i].kind == kReduce) finishTree(r, i, output, width);
    else if (r.code[i].kind == kArg) finishArg(r, i);
    else if (r.code[i].kind == kFold) finishFold(r, i, output, width);
  }
}

// Whether nothing is written to registers: blocks can then be longer than one.
bool isDirect(const Run& r) {
  for (int i = 0; i < r.count; i++) {
    const Instruction& in = r.code[i];
    if (in.kind == kReduce || in.kind == kArg) continue;
    if (in.kind != kLoad || !r.views[in.a].linear || r.views[in.a].inner != kSizes[in.x]) return false;
  }
  return true;
}

// Chunk c covers outputs [c / pieces * outputs, ...), or piece c % pieces of one output.
void walkRows(Run& r, int64_t chunk) {
  const Frame& f = *r.frame;
  const int nr = int(f.reduced);
  const int64_t size = reducedSize(r, r.nd - nr, nr);
  const int64_t total = int64_t(f.total), pieces = int64_t(f.pieces), length = int64_t(f.pieceLength);
  const int64_t outputs = size ? total / size : 0;
  r.columns = false;
  r.width = 1;
  const int64_t first = chunk / pieces * int64_t(f.outputs), last = least(outputs, first + int64_t(f.outputs));
  r.piece = chunk % pieces;
  if (size <= kBlock / 2 && pieces == 1) {
    bool leafy = true;  // a reduction whose elements are leaves has its tree, also over few of them
    for (int i = 0; i < r.count; i++) leafy = leafy && !(r.code[i].kind == kReduce && r.code[i].c);
    if (leafy) {
      r.segment = size;
      const int64_t many = kBlock / size;
      for (int64_t o = first; o < last; o += many) {
        r.output = o;
        r.segments = least(many, last - o);
        place(r, o * size, r.segments * size);
        execute(r, r.segments * size);
      }
      return;
    }
  }
  r.segments = 0;
  beginFolds(r, 1, size);
  const int64_t begin = r.piece * length, end = least(size, begin + length);
  const int64_t block = isDirect(r) ? 16 * kBlock : kBlock;
  r.first = begin;
  for (int64_t o = first; o < last; o++) {
    r.output = o;
    resetFolds(r);
    for (int64_t i = begin; i < end; i += block) {
      const int64_t n = least(block, end - i);
      r.row = i;
      r.more = i + n < end;
      place(r, o * size + i, n);
      execute(r, n);
    }
    finish(r, o, 1);
  }
}

// A unit is (kept outer index, block of columns, piece of the reduced rows); chunk c covers `chunk` units.
void walkColumns(Run& r, int64_t chunk) {
  const Frame& f = *r.frame;
  const int nr = int(f.reduced), last = r.nd - 1;
  const int64_t size = reducedSize(r, last - nr, nr), columns = r.dims[last];
  const int64_t kept = reducedSize(r, 0, last - nr);
  const int64_t pieces = int64_t(f.pieces), length = int64_t(f.pieceLength), wide = int64_t(f.outputs);
  const int64_t blocks = (columns + wide - 1) / wide, units = kept * blocks * pieces;
  r.columns = true;
  r.lanes = least(kLanes, size);
  r.segments = 0;
  const int64_t from = chunk * int64_t(f.chunk), to = least(units, from + int64_t(f.chunk));
  beginFolds(r, wide, size / kLeaf + 1);
  const int64_t block = isDirect(r) ? 16 * kBlock : kBlock;
  for (int64_t u = from; u < to; u++) {
    r.piece = u % pieces;
    const int64_t left = u / pieces % blocks * wide, k = u / pieces / blocks;
    r.width = least(wide, columns - left);
    const bool straight = columns >= kFewColumns && foldsRows(r);
    // several rows to a block where all columns are in it and 16 rows of them fit
    const bool fits = !straight && r.width == columns && kLanes * columns <= block;
    const int64_t rows = fits ? least(kLeaf, block / (kLanes * columns) * kLanes) : 1;
    r.output = k * columns + left;
    resetFolds(r);
    const int64_t begin = r.piece * length, end = least(size, begin + length);
    r.first = begin;
    for (int64_t leaf = begin; leaf < end; leaf += kLeaf) {
      const int64_t stop = least(end, leaf + kLeaf);
      if (straight) {
        place(r, (k * size + leaf) * columns + left, 1);
        foldRows(r, stop - leaf);
      } else for (int64_t i = leaf; i < stop; i += rows) {
        r.row = i;
        const int64_t all = least(rows, stop - i) * r.width;
        for (r.column = 0; r.column < all; r.column += block) {
          const int64_t n = least(block, all - r.column);
          place(r, (k * size + i) * columns + left + r.column, n);
          execute(r, n);
        }
      }
      for (int i = 0; i < r.count; i++) if (r.code[i].kind == kReduce) endColumnLeaf(r, i);
    }
    finish(r, k * columns + left, r.width);
  }
}

// Reads a frame into the thread's run.
void open(Run& r, const Frame& f) {
  r.frame = &f;
  r.k = &kernelsInUse();
  const int32_t* words = reinterpret_cast<const int32_t*>(uintptr_t(f.code));
  r.count = words[0];
  const int registers = words[1];
  r.code = reinterpret_cast<const Instruction*>(words + 2);
  r.nd = int(f.dims);
  r.nviews = int(f.views);
  r.stream = int(f.flags) & kStream;
  r.more = false;
  r.error = 0;
  const double* p = f.rest;
  for (int d = 0; d < r.nd; d++) r.dims[d] = int64_t(*p++);
  for (int v = 0; v < r.nviews; v++) {
    View& view = r.views[v];
    view.base = reinterpret_cast<char*>(uintptr_t(*p++));
    view.linear = true;
    view.transposed = -1;
    view.tile = nullptr;
    view.period = 0;
    if (r.nd <= 1) {
      view.inner = view.strides[0] = r.nd ? int64_t(*p++) : 0;
      view.constant = view.inner == 0;
      continue;
    }
    for (int d = 0; d < r.nd; d++) view.strides[d] = int64_t(*p++);
    view.inner = view.strides[r.nd - 1];
    for (int d = r.nd - 2; d >= 0; d--)
      if (view.strides[d] != view.strides[d + 1] * r.dims[d + 1]) view.linear = false;
    view.constant = view.linear && view.inner == 0;
    if (!view.linear) {  // leading dimensions of stride 0: repeats after the others, if a register holds them
      int d = 0;
      while (d < r.nd && view.strides[d] == 0) d++;
      int64_t period = 1;
      if (d > 0) for (; d < r.nd && period <= kBlock; d++) period *= r.dims[d];
      if (period > 1 && period <= kBlock) view.period = period;
    }
  }
  for (int i = 0; i < r.count && r.nd > 1; i++) {
    const Instruction& in = r.code[i];
    if (in.kind != kLoad) continue;
    View& view = r.views[in.a];
    const int64_t size = kSizes[in.x];
    if (size <= 8 && view.strides[r.nd - 2] == size && view.inner != size && view.inner != 0) view.transposed = kLogs[in.x];
  }
  bool folds = false;
  int reads = 0, widest = 0;
  for (int i = 0; i < r.count; i++) {
    const Instruction& in = r.code[i];
    folds |= in.kind == kReduce;
    if (in.kind != kLoad || r.views[in.a].constant) continue;
    reads++;
    if (kSizes[in.x] > widest) widest = kSizes[in.x];
  }
  r.fetches = folds && reads == 1 && widest == 8;
  r.dear = 0;
  for (int i = 0; i < r.count; i++) r.dear += r.code[i].kind == kOp && leavesIdle(r, r.code[i]);
  r.block = registers > kManyRegisters ? kBlock / 2 : kBlock;
  r.registerMemory.reserve(size_t(registers ? registers : 1) * kRegisterBytes);
  r.registers = r.registerMemory.p;
  for (int i = 0; i < registers; i++) r.from[i] = nullptr, r.loaded[i] = 0;
  listSteps(r, registers);
}

}  // namespace

Run* newRun() { return new Run(); }
void deleteRun(Run* run) { delete run; }

int runChunk(Run& r, const Frame& f, int64_t chunk) {
  open(r, f);
  r.chunk = chunk;
  r.offset = -1;
  switch (int(f.mode)) {
    case kElementwise: {
      const int64_t begin = chunk * int64_t(f.chunk);
      walkElements(r, begin, least(int64_t(f.total), begin + int64_t(f.chunk)));
      break;
    }
    case kRows: walkRows(r, chunk); break;
    case kLoop: {
      const int64_t begin = chunk * int64_t(f.chunk);
      walkLoop(r, begin, least(int64_t(f.total), begin + int64_t(f.chunk)));
      break;
    }
    default: walkColumns(r, chunk);
  }
  if (r.stream) r.k->fence();
  return r.error;
}

}  // namespace parnum
