// Products of matrices. Twin: src/kernels/gufuncs/product.ts.
//
// The algorithm is Goto's (K. Goto, R. van de Geijn, "Anatomy of high-performance matrix multiplication", 2008) with BLIS's register tiles:
// a tile of the output is summed over kDepth of the inner dimension at a time. The right factor is packed into panels of some vectors' width,
// the left one into panels of some rows, and the register tile goes over both. An element of the output is the sum over the inner
// dimension in order (fused where the target can), kDepth terms at a time, whatever the tiles are: so threads do not change a bit.
// Error bound: (kDepth + depth / kDepth) * eps / 2 times the sum of the terms' magnitudes.

constexpr int64_t kDepth = 192;       // 24 doubles wide: 36 KB of the right factor in the first-level cache
constexpr int64_t kDirect = 48 * 48;  // elements of a left factor that is read where it lies

// What the numbers of a call say. Strides are in elements.
struct ProductNumbers {
  double rows, cols, depth, tileRows, tileCols, rowTiles, colTiles, pieces, pieceDepth, count, group, groups;
  double aRow, aDepth, aNext, bDepth, bCol, bNext, cRow, cCol, cNext;
};

// The largest register tile: rows, and vectors side by side.
template <int planes> constexpr int kTileRows = planes == 1 ? (kManyRegisters ? 8 : 4) : (kManyRegisters ? 4 : 2);
template <int planes> constexpr int kTileVectors = planes == 1 ? (kManyRegisters || kWideBytes > 16 ? 3 : 2) : (kWideBytes > 16 || kManyRegisters ? 2 : 1);
template <class L> constexpr int kWidth = kWideBytes / int(sizeof(L));

// tile = rows of a, `step` lanes apart along the inner dimension, times a panel of b. Complex: a's lanes alternate, b's and the tile's
// vectors are all re, then all im.
template <class L, int planes, int MR, int NV> void registerTile(int64_t depth, const L* const* rows, int64_t step, const L* b, L* tile) {
  using V = typename Wide<L>::type;
  constexpr int W = kWidth<L>;
  V c[planes][MR][NV];
#pragma GCC unroll 48
  for (int v = 0; v < planes * MR * NV; v++) c[v / (MR * NV)][v / NV % MR][v % NV] = V{};
  const L* a[MR];
  for (int i = 0; i < MR; i++) a[i] = rows[i];
  int64_t at = 0;
  for (int64_t k = 0; k < depth; k++, at += step, b += planes * NV * W) {
    V y[planes][NV];
#pragma GCC unroll 6
    for (int j = 0; j < planes * NV; j++) y[j / NV][j % NV] = reinterpret_cast<const V*>(b)[j];
#pragma GCC unroll 8
    for (int i = 0; i < MR; i++) {
      const V re = a[i][at] - V{};  // x - 0 is x, also for -0
#pragma GCC unroll 3
      for (int j = 0; j < NV; j++) c[0][i][j] = mulAdd(re, y[0][j], c[0][i][j]);
      if constexpr (planes == 2) {
        const V im = a[i][at + 1] - V{};
#pragma GCC unroll 3
        for (int j = 0; j < NV; j++) {
          c[0][i][j] = mulSub(im, y[1][j], c[0][i][j]);
          c[1][i][j] = mulAdd(re, y[1][j], c[1][i][j]);
          c[1][i][j] = mulAdd(im, y[0][j], c[1][i][j]);
        }
      }
    }
  }
  // One by one: an array that memcpy reads is kept in memory, and the loop above wrote it in every turn (23 GFLOP/s for 50).
#pragma GCC unroll 48
  for (int v = 0; v < planes * MR * NV; v++) reinterpret_cast<V*>(tile)[v] = c[v / (MR * NV)][v / NV % MR][v % NV];
}

template <class L> using TileKernel = void (*)(int64_t depth, const L* const* rows, int64_t step, const L* b, L* tile);

// The register tile for so many rows and vectors; the rows that it takes are set.
template <class L, int planes, int MR> TileKernel<L> tileOf(int vectors) {
  constexpr int most = kTileVectors<planes>;
  if (vectors == 1) return registerTile<L, planes, MR, 1>;
  if (vectors == 2) return registerTile<L, planes, MR, most < 2 ? most : 2>;
  return registerTile<L, planes, MR, most>;
}
template <class L, int planes> TileKernel<L> tileOf(int64_t rows, int vectors, int& taken) {
  constexpr int MR = kTileRows<planes>, half = MR / 2, quarter = MR >= 4 ? MR / 4 : 1;
  taken = rows > half ? MR : rows > quarter ? half : quarter;
  return rows > half ? tileOf<L, planes, MR>(vectors) : rows > quarter ? tileOf<L, planes, half>(vectors) : tileOf<L, planes, quarter>(vectors);
}

// Packs `depth` by `cols` of b as a panel of width `wide`, zeros beyond cols.
template <class T, class L> void packPanel(const T* b, int64_t down, int64_t right, int64_t depth, int64_t cols, int64_t wide, L* to) {
  constexpr int planes = Lanes<T>::planes;
  for (int64_t k = 0; k < depth; k++, b += down) {
    for (int plane = 0; plane < planes; plane++, to += wide) {
      if (planes == 1 && right == 1) for (int64_t j = 0; j < cols; j++) to[j] = Lanes<T>::lane(b + j, plane);
      else for (int64_t j = 0; j < cols; j++) to[j] = Lanes<T>::lane(b + j * right, plane);
      for (int64_t j = cols; j < wide; j++) to[j] = 0;
    }
  }
}

// Packs `rows` by `depth` of a as a panel of height `high`, zeros beyond rows.
template <class T, class L> void packRows(const T* a, int64_t down, int64_t right, int64_t rows, int64_t depth, int64_t high, L* to) {
  constexpr int planes = Lanes<T>::planes;
  for (int64_t i = 0; i < high; i++) {
    const T* row = a + i * down;
    L* out = to + i * planes;
    for (int64_t k = 0; k < depth; k++, out += high * planes) {
      for (int plane = 0; plane < planes; plane++) out[plane] = i < rows ? Lanes<T>::lane(row + k * right, plane) : L(0);
    }
  }
}

// Writes a tile of `stride` lanes a row, or adds it.
template <class T, class L> void merge(T* c, int64_t down, int64_t right, int64_t rows, int64_t cols, const L* tile, int64_t stride, int64_t plane, bool first) {
  for (int64_t i = 0; i < rows; i++, c += down, tile += stride) {
    const L* im = tile + plane;
    if (first && right == 1) for (int64_t j = 0; j < cols; j++) Lanes<T>::put(c + j, tile[j], im[j]);
    else if (right == 1) for (int64_t j = 0; j < cols; j++) Lanes<T>::add(c + j, tile[j], im[j]);
    else if (first) for (int64_t j = 0; j < cols; j++) Lanes<T>::put(c + j * right, tile[j], im[j]);
    else for (int64_t j = 0; j < cols; j++) Lanes<T>::add(c + j * right, tile[j], im[j]);
  }
}

// A factor's lanes where they lie, for those whose elements are lanes.
template <class T> constexpr bool kIsLanes = sizeof(T) == sizeof(typename Lanes<T>::Lane) * Lanes<T>::planes;

// One tile of the output.
template <class T> void multiplyTile(const ProductNumbers& n, const T* a, const T* b, T* c, int64_t rows, int64_t cols, int64_t depth, Scratch& scratch) {
  using L = typename Lanes<T>::Lane;
  constexpr int planes = Lanes<T>::planes, W = kWidth<L>, MR = kTileRows<planes>, NV = kTileVectors<planes>;
  const int64_t aRow = int64_t(n.aRow), aDepth = int64_t(n.aDepth), bDepth = int64_t(n.bDepth), bCol = int64_t(n.bCol), cRow = int64_t(n.cRow), cCol = int64_t(n.cCol);
  const int64_t most = depth < kDepth ? depth : kDepth, wide = (cols + W - 1) / W * W, high = (rows + MR - 1) / MR * MR;
  const bool direct = kIsLanes<T> && rows * most <= kDirect;
  scratch.reserve(size_t((wide + (direct ? 0 : high)) * most * planes + planes * MR * NV * W) * sizeof(L) + 256);
  L* const panels = reinterpret_cast<L*>(scratch.take(size_t(wide * most * planes) * sizeof(L)));
  L* const left = reinterpret_cast<L*>(scratch.take(direct ? 0 : size_t(high * most * planes) * sizeof(L)));
  L* const tile = reinterpret_cast<L*>(scratch.take(sizeof(L) * planes * MR * NV * W));
  for (int64_t from = 0; from == 0 || from < depth; from += kDepth) {
    const int64_t deep = depth - from < kDepth ? depth - from : kDepth;
    if (!direct) {
      for (int64_t i = 0; i < rows; i += MR) packRows<T, L>(a + i * aRow + from * aDepth, aRow, aDepth, rows - i < MR ? rows - i : MR, deep, MR, left + i * deep * planes);
    }
    for (int64_t j = 0; j < cols; j += NV * W) {
      const int64_t across = cols - j < NV * W ? cols - j : NV * W;
      const int vectors = int((across + W - 1) / W);
      L* const panel = panels + j * deep * planes;
      packPanel<T, L>(b + from * bDepth + j * bCol, bDepth, bCol, deep, across, vectors * W, panel);
      for (int64_t i = 0; i < rows; i += MR) {
        const int64_t down = rows - i < MR ? rows - i : MR;
        int taken;
        const TileKernel<L> kernel = tileOf<L, planes>(down, vectors, taken);
        const L* at[MR];
        for (int r = 0; r < taken; r++) {
          at[r] = direct ? reinterpret_cast<const L*>(a + (i + (r < down ? r : down - 1)) * aRow + from * aDepth) : left + i * deep * planes + r * planes;
        }
        kernel(deep, at, direct ? aDepth * planes : MR * planes, panel, tile);
        merge<T, L>(c + i * cRow + j * cCol, cRow, cCol, down, across, tile, vectors * W, planes == 2 ? taken * vectors * W : 0, from == 0);
      }
    }
  }
}

// product: views numbers, a, b, c. The loop is [..., groups, pieces, rowTiles, colTiles]: `group` of `count` matrices, a piece of the inner
// dimension, a tile of the output; the views are where those begin.
template <class T> void product(const Call& call) {
  const ProductNumbers& n = *reinterpret_cast<const ProductNumbers*>(call.at[0]);
  const T* a = reinterpret_cast<const T*>(call.at[1]);
  const T* b = reinterpret_cast<const T*>(call.at[2]);
  T* c = reinterpret_cast<T*>(call.at[3]);
  int64_t at = call.index;
  const auto place = [&at](double count) {
    const int64_t length = int64_t(count), whole = at / length, i = at - whole * length;
    at = whole;
    return i;
  };
  // How many of `all` there are from part i on.
  const auto part = [](int64_t i, double size, double all) {
    const int64_t from = i * int64_t(size), rest = int64_t(all) - from;
    return rest < int64_t(size) ? rest : int64_t(size);
  };
  const int64_t cols = part(place(n.colTiles), n.tileCols, n.cols);
  const int64_t rows = part(place(n.rowTiles), n.tileRows, n.rows);
  const int64_t depth = part(place(n.pieces), n.pieceDepth, n.depth);
  const int64_t count = part(place(n.groups), n.group, n.count);
  for (int64_t i = 0; i < count; i++) {
    multiplyTile<T>(n, a + i * int64_t(n.aNext), b + i * int64_t(n.bNext), c + i * int64_t(n.cNext), rows, cols, depth, call.scratch);
  }
}

void putProduct(Kernels& table) {
  Gufunc* row = table.gufuncs[kGufunc_product];
  PARNUM_PRODUCTS(row, product)
}
