#include "team.h"

#include <chrono>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace parnum {

// src/schedule/control.ts writes there.
static_assert(offsetof(Control, times) == 272, "the control block's twin has other places");

double clockNow() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

bool work(Run& run, Control& control, int worker) {
  WorkerState* state = worker >= 0 ? &control.workers[worker] : nullptr;
  const Frame& frame = *reinterpret_cast<const Frame*>(control.frame);
  bool last = false;
  uint64_t claim = control.claim.load();
  while (uint32_t(claim)) {
    // Read between the claim's word and the exchange, which fails if another job began since.
    if (int(frame.mode) == kFunction) return last;
    // The epoch is in the word, so a late thread's claim fails once the job is over; the frame is written only before a job.
    if (!control.claim.compare_exchange_weak(claim, claim - 1)) continue;
    const int64_t chunks = int64_t(frame.chunks), chunk = chunks - int64_t(uint32_t(claim));
    if (state) {
      state->epoch.store(int32_t(claim >> 32));
      state->chunk.store(int32_t(chunk) + 1);
    }
    // Written before the job was opened, so the claim has made it visible.
    ChunkTime* const times = reinterpret_cast<ChunkTime*>(uintptr_t(control.times.load(std::memory_order_relaxed)));
    const double began = times ? clockNow() : 0;
    const int error = runChunk(run, frame, chunk);
    if (times) times[chunk] = {began, clockNow(), double(worker)};
    int32_t none = 0;
    if (error) control.error.compare_exchange_strong(none, error);
    if (state) state->chunk.store(0);
    const uint64_t done = control.done.fetch_add(1) + 1;
    if (int64_t(uint32_t(done)) == chunks) {
      control.finished.store(int32_t(claim >> 32));
      last = true;
    }
    claim = control.claim.load();
  }
  return last;
}

bool spin(const std::atomic<int32_t>& word, int32_t old, int microseconds) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(microseconds);
  do {
    for (int i = 0; i < 64; i++) {
      if (word.load(std::memory_order_acquire) != old) return true;
#if defined(__x86_64__)
      _mm_pause();
#elif defined(__aarch64__)
      asm volatile("yield");
#endif
    }
  } while (std::chrono::steady_clock::now() < until);
  return false;
}

}  // namespace parnum
