// A transform of n = n1 * n2 elements: n2 transforms of n1 elements each, n2 apart; factors; n1 transforms of n2 neighbours; and so on
// down to passes of one radix (Gentleman and Sande, 1966; Bailey's four steps). Which tree belongs to n is src/plan/fourier/tree.ts's to say.
// Twin: src/kernels/gufuncs/fourier/tree.ts.

// Four numbers a node: its length, its two parts (nodes; -1 where the node is one pass), where its table begins: the roots of a radix or the
// factors [j2, k1] between the parts.
constexpr int kNodeNumbers = 4;

template <class T> struct Tree {
  const double* nodes;
  const T* tables;
  int64_t length(int64_t node) const { return int64_t(nodes[node * kNodeNumbers]); }
  int64_t part(int64_t node, int which) const { return int64_t(nodes[node * kNodeNumbers + 1 + which]); }
  bool isPass(int64_t node) const { return nodes[node * kNodeNumbers + 1] < 0; }
  const T* table(int64_t node) const { return tables + 2 * int64_t(nodes[node * kNodeNumbers + 3]); }
};

template <class T> void runPass(const Tree<T>& tree, int64_t node, Pass<T> p) {
  p.order = int(tree.length(node));
  p.roots = tree.table(node);
  (p.order < 14 && kPasses<T>[p.order] ? kPasses<T>[p.order] : kPasses<T>[0])(p);
}

// in[j * inStep] to out[k * outStep], times factors[k * factorStep]; `one`: the factor of k = 0 is 1. `room` is for as many elements as the
// transform has, and behind them for its parts; `out` may be `in`.
template <class T>
void runTree(const Tree<T>& tree, int64_t node, const Wave<T>* in, int64_t inStep, Wave<T>* out, int64_t outStep, const T* factors, int64_t factorStep, bool one, Wave<T>* room) {
  if (tree.isPass(node)) return runPass<T>(tree, node, {in, inStep, 0, out, outStep, 0, 1, factors, factorStep, 0, one ? kFirstOne : kNoOne, 0, nullptr});
  const int64_t first = tree.part(node, 0), second = tree.part(node, 1), n1 = tree.length(first), n2 = tree.length(second);
  const T* own = tree.table(node);
  Wave<T>* more = room + n1 * n2;
  if (tree.isPass(first)) runPass<T>(tree, first, {in, inStep * n2, inStep, room, n2, 1, n2, own, 1, n1, kEveryOne, 0, nullptr});
  else for (int64_t j = 0; j < n2; j++) runTree(tree, first, in + j * inStep, inStep * n2, room + j, n2, own + 2 * j * n1, 1, true, more);
  if (tree.isPass(second)) runPass<T>(tree, second, {room, 1, n2, out, outStep * n1, outStep, n1, factors, factorStep * n1, factorStep, one ? kFirstOne : kNoOne, 0, nullptr});
  else for (int64_t k = 0; k < n1; k++) runTree(tree, second, room + k * n2, 1, out + k * outStep, outStep * n1, factors ? factors + 2 * k * factorStep : nullptr, factorStep * n1, one && k == 0, more);
}
