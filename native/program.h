// The program contract, native side: instructions, frames and the kernel table. src/kernels/program.ts is its twin.
// A kernel sees contiguous registers (or contiguous memory) only; the interpreter owns layouts, blocks and chunks.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace parnum {

constexpr int64_t kBlock = 1024;  // elements in a register
constexpr int64_t kLeaf = 256;    // elements of a reduction's leaf, part of its result: 16 in a row into one accumulator, as in NumPy's sums
constexpr int64_t kLanes = 16;    // accumulators of a leaf: one AVX-512 register of float32, two of float64
constexpr int kMaxDims = 32;
constexpr int kMaxViews = 64;
constexpr int kMaxRegisters = 64;
constexpr int kMaxInstructions = 256;
constexpr int kDTypes = 13;
constexpr int kMaxOps = 128;
constexpr int kMaxGufuncs = 64;

enum DTypeCode { kBool, kI8, kI16, kI32, kI64, kU8, kU16, kU32, kU64, kF32, kF64, kC64, kC128 };
constexpr int kSizes[kDTypes] = {1, 1, 2, 4, 8, 1, 2, 4, 8, 4, 8, 8, 16};
constexpr int kLogs[kDTypes] = {0, 0, 1, 2, 3, 0, 1, 2, 3, 2, 3, 3, 4};

// What an instruction does; `x`, `dst`, `a`, `b`, `c` are explained at each.
enum Kind {
  kLoad,      // dst = view a;                              x: dtype
  kStore,     // view b = a;                                x: dtype
  kOp,        // dst = op(a, b, c);                         x: opcode * 16 + dtype
  kCast,      // dst = cast(a);                             x: from * 16 + to
  kReduce,    // view b[output, piece] = fold of a;         x: opcode * 16 + dtype; c: 1 where each element is a leaf
  kArg,       // view b, c [output, piece] = extreme of a, its index (int64);  x: opcode (maximum, minimum) * 16 + dtype
  kScan,      // dst = running fold of a, one element after the other, from view b[output, piece] on (-1: from its first element);  x: opcode * 16 + dtype
  kCompress,  // view c from element view b[chunk] (int64) on = a where dst;   x: dtype (dst is read here: the mask's register)
  kExpand,    // dst = a where mask b, elements of view c from view x-high..   see expand() in program.cc
  kDigitize,  // dst (int64) = bin of a (float64) among the edges of view b;   x: number of edges * 2 + uniform
  kCount,     // table view c[chunk, i mod dst] += weight b (or 1 where b < 0) at index a (int64);  x: bins; dst: 1 or 4 tables a chunk
  kGather,    // dst = view b, element i moved by element i of a (float64, in elements);   x: dtype; c: 1 where a is constant along the inner dim
  kScatter,   // view b, element i moved in the same way, = dst, in order;                 x: dtype; c: as above
  kCall,      // a gufunc over all views of the frame, at one element of the nest;         x: gufunc * 16 + dtype
  kFold,      // view c[output, piece] = fold of a, one element after the other, from view b[output, piece] on (-1: from its first element), where
              // the bool register dst is true (-1: everywhere);                           x: opcode * 16 + dtype
  kUpdate,    // view b, element i moved by element i of a (float64, in elements), = op(itself, dst) in order; dst is -1 for one operand;
              // x: opcode * 16 + dtype; c: (result's dtype * 16 + view's dtype) * 2 + whether a is constant along the inner dim
};

struct Instruction {
  int32_t kind, x, dst, a, b, c;
};

// How the nest of a frame is walked.
enum Mode {
  kElementwise,  // flat ranges of the whole nest
  kRows,         // [kept..., reduced...]: one output after the other
  kColumns,      // [kept..., reduced..., one kept]: vectors of outputs
  kLoop,         // one element of the nest after the other, for gufuncs
  kFunction,     // a user's function in JavaScript: no native thread may claim its chunks
};

// A frame is a row of doubles: header, dims, then for each view its address and its strides in bytes.
struct Frame {
  double code, mode, dims, views, total, chunk, chunks, reduced, pieces, pieceLength, outputs, flags;
  double rest[];
};
enum Flags { kStream = 1, kTile = 2 };

using Kernel = void (*)(void* out, const void* a, const void* b, const void* c, int64_t n);

// Memory that a thread keeps; what is in it is lost at the next reserve().
struct Scratch {
  char* p = nullptr;
  size_t size = 0, used = 0;
  ~Scratch() { free(p); }
  char* reserve(size_t bytes) {
    used = 0;
    if (bytes <= size) return p;
    free(p);
    p = static_cast<char*>(aligned_alloc(64, (bytes + 63) / 64 * 64));
    if (!p) abort();
    size = bytes;
    return p;
  }
  char* take(size_t bytes) {
    char* r = p + used;
    used += (bytes + 63) / 64 * 64;
    return r;
  }
};

// A generalized ufunc: a kernel over whole lines, matrices or ranges of elements, which its views begin at and whose lengths and strides
// are numbers in one of them (float64, the first by convention). It is called once for each element of the loop, in any thread and order.
// It cannot fail: what goes wrong is told in a view. Scratch is for some megabytes; what grows with an array is a view.
struct Call {
  char* const* at;   // where each view is at this element of the loop
  int64_t index;     // the element's place in the loop, in C order
  Scratch& scratch;
};
using Gufunc = void (*)(const Call& call);

// Memory that the next block reads: `step` bytes of it for each 64 that this one writes.
struct Ahead {
  const char* at;
  int64_t step;
};

// Operations of floats that have kernels in pairs, and their places there.
constexpr int kPaired = 3;

// All kernels of one instruction set.
struct Kernels {
  const char* name;
  Kernel ops[kMaxOps][kDTypes];
  Kernel pairs[kPaired][kPaired][2][2];  // [first][second][1: the first's result is the second's right operand][1: float64]
  Kernel casts[kDTypes][kDTypes];
  void (*load[5])(void* out, const char* from, int64_t stride, int64_t n);  // by log2 of the element size
  void (*transpose[5])(void* out, int64_t pitch, const char* from, int64_t stride, int64_t rows, int64_t columns);  // out[i][j] = from[j][i]
  void (*store[5])(char* to, int64_t stride, const void* a, int64_t n);
  void (*fill[5])(void* out, const void* value, int64_t n);
  void (*stream)(void* to, const void* a, int64_t bytes, const Ahead* ahead, int count);  // non-temporal, ends without a fence
  void (*fence)();
  Kernel leaves[2][kMaxOps][kDTypes];  // out[0] = lanes' fold of a[0..n); [1]: which comes from memory
  // out[s] = lanes' fold of line s; lines of `length` up to kLanes elements lie one after the other
  void (*shortLeaves[kMaxOps][kDTypes])(void* out, const void* a, int64_t length, int64_t lines);
  // out[j] = fold of itself and of element j of each row, the rows `stride` bytes apart
  void (*rows[kMaxOps][kDTypes])(void* out, const char* a, int64_t stride, int64_t rows, int64_t n);
  // the extreme of each of the lines above, with its place
  void (*shortArgs[kMaxOps][kDTypes])(void* values, int64_t* places, const void* a, int64_t length, int64_t lines);
  Kernel identity[kMaxOps][kDTypes]; // out[0..n) = the identity
  Kernel scans[kMaxOps][kDTypes];    // out = running fold of a, out of and into the carry c; none where the operation's own kernel serves as well
  // to + i * stride, moved by at[i] elements, = op(itself, a[i]), one after the other; none as above.
  void (*updates[kMaxOps][kDTypes])(char* to, int64_t stride, const double* at, const void* a, int64_t n);
  int64_t (*find[kDTypes])(const void* a, const void* value, int64_t n);  // the first place of a value; of a NaN for one
  bool (*beats[kMaxOps][kDTypes])(const void* a, const void* b); // does *a replace the extreme *b found before it?
  int64_t (*compress[5])(void* out, const void* a, const uint8_t* mask, int64_t n);
  Gufunc gufuncs[kMaxGufuncs][kDTypes];
};

#include "opcodes.inc"

constexpr int pairedOf(int opcode) { return opcode == kOp_add ? 0 : opcode == kOp_subtract ? 1 : opcode == kOp_multiply ? 2 : -1; }

const Kernels& kernelsInUse();
bool chooseTarget(const char* name);  // null: the best one here
void putLapack(Kernels& table);       // the gufuncs that call LAPACK (native/lapack), the same for every target

// What a thread keeps between chunks: registers and the memory of folds.
struct Run;
Run* newRun();
void deleteRun(Run*);

// Runs one chunk of a frame. Returns 0, or the code of an error.
int runChunk(Run& run, const Frame& frame, int64_t chunk);

}  // namespace parnum
