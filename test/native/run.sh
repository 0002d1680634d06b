#!/bin/sh
# Builds and runs the tests of the native kernels with g++ alone: test/native/run.sh [-samples]
# On x86-64 the targets v2, v3, v4 (those the CPU has) and the one-lane form, on aarch64 NEON. Across machines:
#   CXX=aarch64-linux-gnu-g++ RUNNER="qemu-aarch64 -L /usr/aarch64-linux-gnu" test/native/run.sh -500
set -e
here=$(cd "$(dirname "$0")" && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
CXX=${CXX:-g++}
flags="-std=c++17 -O3 -ffp-contract=off -fno-math-errno -fno-trapping-math -Wall -Wextra"
build() { # target, flags
  target=$1; shift
  $CXX $flags "$@" -DPARNUM_TARGET=$target -c "$here/math_target.cc" -o "$out/$target.o"
  objects="$objects $out/$target.o"
  targets="$targets $target"
}
build generic -DPARNUM_ONE_LANE
case $($CXX -dumpmachine) in
  x86_64*)
    build v2 -march=x86-64-v2
    build v3 -march=x86-64-v3
    build v4 -march=x86-64-v4 -mprefer-vector-width=512
    with=-DWITH_X86 quad=-lquadmath ;;
  aarch64*)
    build neon
    with=-DWITH_NEON ;;
esac
$CXX -std=gnu++17 -O2 -Wall $with -DWITH_GENERIC "$here/math_test.cc" $objects $quad -o "$out/math_test"
$RUNNER "$out/math_test" $targets "$@"
