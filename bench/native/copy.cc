// What the memory gives: the bandwidth of a copy and of reading, with so many threads, over buffers that were touched before.
// Reads lines `copy <bytes> <threads> <ms>` or `read ...` and answers one line of JSON: the best bytes a second of each way.
// A copy of b bytes moves 2 b (what a write reads before it, in memcpy of small sizes, is not counted, as for the kernels).
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <thread>
#include <vector>
#if defined(__linux__)
#include <sys/mman.h>
#endif
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace {

using Clock = std::chrono::steady_clock;
constexpr size_t kLine = 64;
constexpr size_t kPiece = 4096 * 64;  // shared out by a counter, so that a disturbed thread does not hold the others up

char* buffer(size_t bytes) {
  const size_t huge = size_t{2} << 20;
  void* p = std::aligned_alloc(huge, (bytes + huge - 1) / huge * huge);
  if (!p) return nullptr;
#if defined(__linux__)
  madvise(p, bytes, MADV_HUGEPAGE);
#endif
  std::memset(p, 1, bytes);
  return static_cast<char*>(p);
}

void copy_memcpy(char* to, const char* from, size_t bytes) { std::memcpy(to, from, bytes); }

#if defined(__AVX512F__)
#define BENCH_STREAM 1
void copy_stream(char* to, const char* from, size_t bytes) {
  for (size_t at = 0; at < bytes; at += 4 * 64)
    for (size_t k = 0; k < 4; ++k)
      _mm512_stream_si512(reinterpret_cast<__m512i*>(to + at + k * 64), _mm512_loadu_si512(from + at + k * 64));
  _mm_sfence();
}
#elif defined(__AVX2__)
#define BENCH_STREAM 1
void copy_stream(char* to, const char* from, size_t bytes) {
  for (size_t at = 0; at < bytes; at += 4 * 32)
    for (size_t k = 0; k < 4; ++k)
      _mm256_stream_si256(reinterpret_cast<__m256i*>(to + at + k * 32),
                          _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + at + k * 32)));
  _mm_sfence();
}
#elif defined(__SSE2__)
#define BENCH_STREAM 1
void copy_stream(char* to, const char* from, size_t bytes) {
  for (size_t at = 0; at < bytes; at += 16)
    _mm_stream_si128(reinterpret_cast<__m128i*>(to + at), _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + at)));
  _mm_sfence();
}
#endif

// Eight sums, which the compiler turns into vectors; integers, so that it may.
std::atomic<uint64_t> seen{0};
void read_sum(char*, const char* from, size_t bytes) {
  const uint64_t* p = reinterpret_cast<const uint64_t*>(from);
  uint64_t s[32] = {};
  for (size_t at = 0; at < bytes / 8; at += 32)
    for (size_t k = 0; k < 32; ++k) s[k] += p[at + k];
  uint64_t all = 0;
  for (uint64_t one : s) all += one;
  seen.fetch_add(all, std::memory_order_relaxed);
}

using Way = void (*)(char*, const char*, size_t);

// Threads that spin between the rounds of one measurement, so that no wake-up is measured.
double best(Way way, char* to, const char* from, size_t bytes, unsigned threads, double ms) {
  std::atomic<size_t> next{0};
  std::atomic<unsigned> round{0}, ready{0};
  std::atomic<bool> over{false};
  const auto part = [&] {
    for (;;) {
      const size_t at = next.fetch_add(kPiece);
      if (at >= bytes) return;
      way(to + at, from + at, bytes - at < kPiece ? bytes - at : kPiece);
    }
  };
  std::vector<std::thread> team;
  for (unsigned t = 1; t < threads; ++t) {
    team.emplace_back([&] {
      for (unsigned last = 0; !over.load();) {
        if (round.load() == last) continue;
        last = round.load();
        part();
        ready.fetch_add(1);
      }
    });
  }
  double least = 1e30;
  const auto began = Clock::now();
  for (int k = 0; k < 3 || std::chrono::duration<double, std::milli>(Clock::now() - began).count() < ms; ++k) {
    next = 0;
    ready = 0;
    const auto from_here = Clock::now();
    round.fetch_add(1);
    part();
    while (ready.load() + 1 < threads) {}
    const double seconds = std::chrono::duration<double>(Clock::now() - from_here).count();
    if (seconds < least) least = seconds;
  }
  over = true;
  for (auto& t : team) t.join();
  return static_cast<double>(bytes) / least;
}

}  // namespace

int main() {
  char what[16];
  unsigned long long asked;
  unsigned threads;
  double ms;
  char *to = nullptr, *from = nullptr;
  size_t have = 0;
  while (std::scanf("%15s %llu %u %lf", what, &asked, &threads, &ms) == 4) {
    const size_t bytes = asked / 1024 * 1024;
    if (bytes > have) {
      std::free(to);
      std::free(from);
      to = buffer(bytes);
      from = buffer(bytes);
      have = to && from ? bytes : 0;
    }
    if (have < bytes || bytes == 0 || threads == 0) {
      std::printf("{\"error\": \"no memory for %llu bytes\"}\n", asked);
    } else if (std::string(what) == "copy") {
      const double plain = 2 * best(copy_memcpy, to, from, bytes, threads, ms / 2);
#if defined(BENCH_STREAM)
      const double stream = 2 * best(copy_stream, to, from, bytes, threads, ms / 2);
      std::printf("{\"memcpy\": %.0f, \"nonTemporal\": %.0f}\n", plain, stream);
#else
      std::printf("{\"memcpy\": %.0f}\n", plain);
#endif
    } else {
      std::printf("{\"read\": %.0f}\n", best(read_sum, to, from, bytes, threads, ms));
    }
    std::fflush(stdout);
  }
}
