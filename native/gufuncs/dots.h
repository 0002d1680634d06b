// Sums of the products of two vectors, line by line: what reads memory once and packs nothing. Twin: src/kernels/gufuncs/dots.ts.
//
// Lines whose elements are neighbours are summed into kSums lanes (of 256 bytes), which are added pairwise: no bit depends on the layout. Lines that lie
// side by side (the columns of a matrix) are summed together in order, kDepth terms at a time. Which of the two it is follows from the
// strides, so threads do not change a bit. Error bound: (max(depth / kSums, kDepth + depth / kDepth) + 8) * eps / 2 times the sum of the
// terms' magnitudes.

template <class L> constexpr int kSums = 256 / int(sizeof(L));
constexpr int64_t kGathered = 256;  // elements that are gathered at a time, a multiple of every kSums
constexpr int64_t kBeside = 512;    // lines that are summed together: their sums stay in the first-level cache
constexpr int64_t kShortLine = 48;  // terms that are summed without vectors

// What the numbers of a call say. Strides are in elements; `conjugate`: a's conjugates are meant.
struct DotNumbers {
  double depth, lines, block, blocks, pieces, pieceDepth, conjugate;
  double aDepth, aLine, bDepth, bLine, cLine;
};

// Lanes of neighbouring elements, one plane after the other: gathered into room for them where they do not lie like that.
template <class T> const typename Lanes<T>::Lane* lanesAt(const T* x, int64_t step, int64_t n, typename Lanes<T>::Lane* room) {
  if constexpr (kIsLanes<T> && Lanes<T>::planes == 1) if (step == 1) return x;
  for (int plane = 0; plane < Lanes<T>::planes; plane++) {
    typename Lanes<T>::Lane* out = room + plane * kGathered;
    if (step == 1) for (int64_t i = 0; i < n; i++) out[i] = Lanes<T>::lane(x + i, plane);
    else for (int64_t i = 0; i < n; i++) out[i] = Lanes<T>::lane(x + i * step, plane);
  }
  return room;
}

// sums += x * y (or -= where `minus`), lane by lane.
template <bool minus, class L> void addProducts(L* sums, const L* x, const L* y, int64_t n) {
  using V = typename Wide<L>::type;
  struct __attribute__((packed, may_alias)) Loose { V v; };
  constexpr int W = kWidth<L>, count = kSums<L> / W;
  V s[count];
#pragma GCC unroll 16
  for (int v = 0; v < count; v++) s[v] = reinterpret_cast<const Loose*>(sums + v * W)->v;
  int64_t i = 0;
  for (; i + kSums<L> <= n; i += kSums<L>) {
#pragma GCC unroll 16
    for (int v = 0; v < count; v++) {
      const V p = reinterpret_cast<const Loose*>(x + i + v * W)->v, q = reinterpret_cast<const Loose*>(y + i + v * W)->v;
      s[v] = minus ? mulSub(p, q, s[v]) : mulAdd(p, q, s[v]);
    }
  }
#pragma GCC unroll 16
  for (int v = 0; v < count; v++) reinterpret_cast<Loose*>(sums + v * W)->v = s[v];
  for (int64_t l = 0; i < n; i++, l++) sums[l] = minus ? mulSub(x[i], y[i], sums[l]) : mulAdd(x[i], y[i], sums[l]);
}

// One term: re and im += x * y.
template <class T, class L> inline void addTerm(const T* x, const T* y, bool conjugate, L& re, L& im) {
  const L p = Lanes<T>::lane(x, 0), q = Lanes<T>::lane(y, 0);
  re = mulAdd(p, q, re);
  if constexpr (Lanes<T>::planes == 2) {
    const L u = conjugate ? -Lanes<T>::lane(x, 1) : Lanes<T>::lane(x, 1), v = Lanes<T>::lane(y, 1);
    re = mulSub(u, v, re);
    im = mulAdd(p, v, im);
    im = mulAdd(u, q, im);
  }
}

// A short line: four sums, which no vectors have to be added for (86 ns for 20 terms with them, 12 with these).
template <class T> void dotShort(const T* a, int64_t aStep, const T* b, int64_t bStep, int64_t depth, bool conjugate, T* c) {
  typename Lanes<T>::Lane re[4] = {}, im[4] = {};
  int64_t k = 0;
  for (; k + 4 <= depth; k += 4) {
#pragma GCC unroll 4
    for (int l = 0; l < 4; l++) addTerm(a + (k + l) * aStep, b + (k + l) * bStep, conjugate, re[l], im[l]);
  }
  for (; k < depth; k++) addTerm(a + k * aStep, b + k * bStep, conjugate, re[0], im[0]);
  Lanes<T>::put(c, (re[0] + re[1]) + (re[2] + re[3]), (im[0] + im[1]) + (im[2] + im[3]));
}

// One line.
template <class T> void dotLine(const T* a, int64_t aStep, const T* b, int64_t bStep, int64_t depth, bool conjugate, T* c) {
  using L = typename Lanes<T>::Lane;
  constexpr int planes = Lanes<T>::planes;
  if (depth <= kShortLine) return dotShort(a, aStep, b, bStep, depth, conjugate, c);
  L sums[planes][kSums<L>] = {};
  L left[planes * kGathered], right[planes * kGathered];
  const int64_t at = kIsLanes<T> && planes == 1 && aStep == 1 && bStep == 1 ? depth : kGathered;
  for (int64_t k = 0; k < depth; k += at) {
    const int64_t n = depth - k < at ? depth - k : at;
    const L* x = lanesAt<T>(a + k * aStep, aStep, n, left);
    const L* y = lanesAt<T>(b + k * bStep, bStep, n, right);
    addProducts<false>(sums[0], x, y, n);
    if constexpr (planes == 2) {
      const L *u = x + kGathered, *v = y + kGathered;
      addProducts<false>(sums[1], x, v, n);
      if (conjugate) {
        addProducts<false>(sums[0], u, v, n);
        addProducts<true>(sums[1], u, y, n);
      } else {
        addProducts<true>(sums[0], u, v, n);
        addProducts<false>(sums[1], u, y, n);
      }
    }
  }
  for (int plane = 0; plane < planes; plane++) {
    for (int half = kSums<L> / 2; half; half /= 2) for (int l = 0; l < half; l++) sums[plane][l] += sums[plane][l + half];
  }
  Lanes<T>::put(c, sums[0][0], sums[planes - 1][0]);
}

// Neighbouring lines of a, as few as one or two vectors hold, with one line of b: a vector has a term of each line. What lies behind the lines is read
// with them and left out.
template <class L> constexpr int kFew = 2 * kWidth<L>;
template <int vectors, class L> void dotFew(const L* a, int64_t aDepth, const L* b, int64_t bDepth, int64_t depth, int64_t lines, L* c, int64_t cLine) {
  using V = typename Wide<L>::type;
  struct __attribute__((packed, may_alias)) Loose { V v; };
  constexpr int W = kWidth<L>, side = 4;
  V total[vectors] = {};
  // The last terms whose vectors would end behind the last line are added one by one.
  const int64_t beyond = (vectors * W - lines + aDepth - 1) / aDepth, safe = depth > beyond ? depth - beyond : 0;
  for (int64_t from = 0; from < safe; from += kDepth) {
    const int64_t end = safe - from < kDepth ? safe : from + kDepth;
    V sums[side][vectors] = {};
    int64_t k = from;
    for (; k + side <= end; k += side) {
#pragma GCC unroll 4
      for (int s = 0; s < side; s++) {
        const V y = b[(k + s) * bDepth] - V{};
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) sums[s][v] = mulAdd(reinterpret_cast<const Loose*>(a + (k + s) * aDepth + v * W)->v, y, sums[s][v]);
      }
    }
    for (; k < end; k++) {
      const V y = b[k * bDepth] - V{};
      for (int v = 0; v < vectors; v++) sums[0][v] = mulAdd(reinterpret_cast<const Loose*>(a + k * aDepth + v * W)->v, y, sums[0][v]);
    }
    for (int v = 0; v < vectors; v++) total[v] += (sums[0][v] + sums[1][v]) + (sums[2][v] + sums[3][v]);
  }
  L out[vectors * W];
  memcpy(out, total, sizeof out);
  for (int64_t k = safe; k < depth; k++) for (int64_t j = 0; j < lines; j++) out[j] = mulAdd(a[k * aDepth + j], b[k * bDepth], out[j]);
  for (int64_t j = 0; j < lines; j++) c[j * cLine] = out[j];
}

// sums += or -= x * y over neighbouring lines; `same`: there is one y for all.
template <bool minus, bool same, class L> inline void addBeside(L* sums, const L* x, const L* y, int64_t n) {
  for (int64_t j = 0; j < n; j++) {
    const L q = y[same ? 0 : j];
    sums[j] = minus ? mulSub(x[j], q, sums[j]) : mulAdd(x[j], q, sums[j]);
  }
}

// One term of neighbouring lines.
template <class T, bool same> void addTerms(const T* a, const T* b, bool conjugate, int64_t lines, typename Lanes<T>::Lane* re, typename Lanes<T>::Lane* im) {
  using L = typename Lanes<T>::Lane;
  constexpr int planes = Lanes<T>::planes;
  L left[planes * kGathered], right[planes * kGathered];
  for (int64_t j = 0; j < lines; j += kGathered) {
    const int64_t n = lines - j < kGathered ? lines - j : kGathered;
    const L* x = lanesAt<T>(a + j, 1, n, left);
    const L* y = lanesAt<T>(same ? b : b + j, 1, same ? 1 : n, right);
    addBeside<false, same>(re + j, x, y, n);
    if constexpr (planes == 2) {
      const L *u = x + kGathered, *v = y + kGathered;
      addBeside<false, same>(im + j, x, v, n);
      if (conjugate) {
        addBeside<false, same>(re + j, u, v, n);
        addBeside<true, same>(im + j, u, y, n);
      } else {
        addBeside<true, same>(re + j, u, v, n);
        addBeside<false, same>(im + j, u, y, n);
      }
    }
  }
}

// Neighbouring lines of a with neighbouring lines of b, or with one line that is the same for all of them.
template <class T, bool same> void dotBeside(const T* a, int64_t aDepth, const T* b, int64_t bDepth, int64_t depth, bool conjugate, int64_t lines, T* c, int64_t cLine) {
  using L = typename Lanes<T>::Lane;
  constexpr int planes = Lanes<T>::planes;
  L sums[planes][kBeside], total[planes][kBeside];
  memset(total, 0, sizeof total);
  for (int64_t from = 0; from < depth; from += kDepth) {
    const int64_t end = depth - from < kDepth ? depth : from + kDepth;
    memset(sums, 0, sizeof sums);
    int64_t k = from;
    if constexpr (planes == 1 && same && kIsLanes<T>) {
      // Four terms at a time: the sums are loaded and stored a quarter as often.
      for (; k + 4 <= end; k += 4) {
        const T *x0 = a + k * aDepth, *x1 = x0 + aDepth, *x2 = x1 + aDepth, *x3 = x2 + aDepth;
        const L y0 = b[k * bDepth], y1 = b[(k + 1) * bDepth], y2 = b[(k + 2) * bDepth], y3 = b[(k + 3) * bDepth];
        for (int64_t j = 0; j < lines; j++) sums[0][j] = mulAdd(x3[j], y3, mulAdd(x2[j], y2, mulAdd(x1[j], y1, mulAdd(x0[j], y0, sums[0][j]))));
      }
    }
    for (; k < end; k++) addTerms<T, same>(a + k * aDepth, b + k * bDepth, conjugate, lines, sums[0], sums[planes - 1]);
    for (int plane = 0; plane < planes; plane++) for (int64_t j = 0; j < lines; j++) total[plane][j] += sums[plane][j];
  }
  for (int64_t j = 0; j < lines; j++) Lanes<T>::put(c + j * cLine, total[0][j], total[planes - 1][j]);
}

// dots: views numbers, a, b, c. The loop is [..., blocks, pieces]: `block` of `lines`, a piece of each; the views are where those begin.
template <class T> void dots(const Call& call) {
  const DotNumbers& n = *reinterpret_cast<const DotNumbers*>(call.at[0]);
  const T* a = reinterpret_cast<const T*>(call.at[1]);
  const T* b = reinterpret_cast<const T*>(call.at[2]);
  T* c = reinterpret_cast<T*>(call.at[3]);
  const int64_t pieces = int64_t(n.pieces), blocks = int64_t(n.blocks), block = int64_t(n.block), pieceDepth = int64_t(n.pieceDepth);
  const int64_t piece = call.index % pieces, at = call.index / pieces % blocks;
  const int64_t lines = (at + 1) * block < int64_t(n.lines) ? block : int64_t(n.lines) - at * block;
  const int64_t depth = (piece + 1) * pieceDepth < int64_t(n.depth) ? pieceDepth : int64_t(n.depth) - piece * pieceDepth;
  const int64_t aDepth = int64_t(n.aDepth), aLine = int64_t(n.aLine), bDepth = int64_t(n.bDepth), bLine = int64_t(n.bLine), cLine = int64_t(n.cLine);
  const bool conjugate = n.conjugate != 0;
  if (aLine == 1 && aDepth != 1 && (bLine == 0 || bLine == 1) && n.lines > 1) {
    if constexpr (kIsLanes<T> && Lanes<T>::planes == 1) {
      if (bLine == 0 && aDepth >= n.lines && n.lines <= kFew<T>) {
        return lines <= kWidth<T> ? dotFew<1, T>(a, aDepth, b, bDepth, depth, lines, c, cLine) : dotFew<2, T>(a, aDepth, b, bDepth, depth, lines, c, cLine);
      }
    }
    const auto beside = bLine == 0 ? dotBeside<T, true> : dotBeside<T, false>;
    for (int64_t j = 0; j < lines; j += kBeside) {
      beside(a + j, aDepth, b + j * bLine, bDepth, depth, conjugate, lines - j < kBeside ? lines - j : kBeside, c + j * cLine, cLine);
    }
    return;
  }
  for (int64_t j = 0; j < lines; j++) dotLine<T>(a + j * aLine, aDepth, b + j * bLine, bDepth, depth, conjugate, c + j * cLine);
}

void putDots(Kernels& table) {
  Gufunc* row = table.gufuncs[kGufunc_dots];
  PARNUM_PRODUCTS(row, dots)
}
