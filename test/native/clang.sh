#!/bin/sh
# Whether Clang takes what is written in vector types, as it has to on macOS: test/native/clang.sh
set -e
cd "$(dirname "$0")/../../native"
flags="-std=c++17 -O0 -fwrapv -ffp-contract=off -fno-exceptions -fno-rtti -fsyntax-only -w"
for target in v2 v3 v4; do
  clang++ $flags -march=x86-64-$target targets/$target.cc
  clang++ $flags -march=x86-64-$target targets/gufuncs_$target.cc
done
clang++ $flags program.cc
clang++ $flags dispatch.cc
echo "Clang takes the kernels of v2, v3 and v4"
