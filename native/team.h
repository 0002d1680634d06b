// The control block that a team of threads shares, and the claiming of chunks. src/schedule/control.ts is its twin: word numbers
// must agree. Sleeping and waking are JavaScript's (Atomics.wait), so that a thread can be ended while it sleeps.
#pragma once
#include <atomic>
#include <cstdint>

#include "program.h"

namespace parnum {

struct alignas(64) WorkerState {
  std::atomic<int32_t> alive;   // 0 none or booting, 1 running, 2 dead
  std::atomic<int32_t> epoch;   // of the chunk it has claimed
  std::atomic<int32_t> chunk;   // the claimed chunk + 1; 0 between chunks
};

struct Control {
  alignas(64) std::atomic<int32_t> wake;      // changes with every job: workers sleep on it
  alignas(64) std::atomic<int32_t> finished;  // the epoch of the last job that is done: callers sleep on it
  alignas(64) std::atomic<uint64_t> claim;    // epoch << 32 | chunks not yet claimed
  alignas(64) std::atomic<uint64_t> done;     // epoch << 32 | chunks done
  alignas(64) std::atomic<int32_t> sleeping;  // workers in Atomics.wait
  std::atomic<int32_t> waiting;               // 1 while the caller sleeps
  std::atomic<int32_t> error;                 // the code of the first error, 0 for none
  alignas(8) std::atomic<uint64_t> times;     // the address of ChunkTime[chunks] while somebody observes, else 0
  alignas(64) WorkerState workers[256];
  alignas(64) double frame[2048];
};

// When a chunk ran, in ms of the steady clock, and where: -1 for the caller. src/schedule/control.ts is its twin.
struct ChunkTime {
  double began, ended, worker;
};

// The steady clock, in ms.
double clockNow();

// Claims and runs chunks until none is left. Returns true if this thread ran the job's last chunk.
bool work(Run& run, Control& control, int worker);
// Waits a little, busily, for a word to change from `old`. Returns true if it did.
bool spin(const std::atomic<int32_t>& word, int32_t old, int microseconds);

}  // namespace parnum
