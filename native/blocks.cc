#include "blocks.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <vector>
#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace parnum {
namespace {
struct Block {
  uintptr_t address = 0;
  uint64_t bytes = 0;
  std::atomic<int32_t> owners{0};
};
std::mutex mutex;              // guards the table's growth, not its counts
std::deque<Block> blocks;      // a deque: blocks never move
std::vector<uint32_t> unused;
std::atomic<uint64_t> held{0};
}  // namespace

uint32_t createBlock(uintptr_t address, uint64_t bytes) {
  std::lock_guard<std::mutex> lock(mutex);
  uint32_t id;
  if (unused.empty()) {
    id = uint32_t(blocks.size());
    blocks.emplace_back();
  } else {
    id = unused.back();
    unused.pop_back();
  }
  blocks[id].address = address;
  blocks[id].bytes = bytes;
  blocks[id].owners.store(1);
  held += bytes;
  return id;
}
static Block& at(uint32_t id) {
  std::lock_guard<std::mutex> lock(mutex);
  return blocks[id];
}
void ownBlock(uint32_t id) { at(id).owners.fetch_add(1); }
bool leaveBlock(uint32_t id) { return at(id).owners.fetch_sub(1) == 1; }
void freeBlock(uint32_t id) {
  std::lock_guard<std::mutex> lock(mutex);
  held -= blocks[id].bytes;
  unused.push_back(id);
}
uint64_t heldBytes() { return held.load(); }

void adviseHuge(uintptr_t address, uint64_t bytes) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  const uintptr_t page = 4096, from = (address + page - 1) & ~(page - 1), to = (address + bytes) & ~(page - 1);
  if (to > from) madvise(reinterpret_cast<void*>(from), to - from, MADV_HUGEPAGE);
#else
  (void)address;
  (void)bytes;
#endif
}

}  // namespace parnum
