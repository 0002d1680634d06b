#include "blocks.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <unordered_map>
#include <vector>
#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace parnum {
namespace {
struct Block {
  uintptr_t address = 0;
  uint64_t bytes = 0;
  uintptr_t buffer = 0;        // of a published one: where its buffer begins, and how long that is
  uint64_t length = 0;
  int32_t owners = 0;
};
std::mutex mutex;              // guards everything here but what is held
std::deque<Block> blocks;      // a deque: blocks never move
std::vector<uint32_t> unused;
std::unordered_map<uintptr_t, uint32_t> published;  // buffer's address -> block
std::atomic<uint64_t> held{0};

uint32_t create(uintptr_t address, uint64_t bytes) {
  uint32_t id;
  if (unused.empty()) {
    id = uint32_t(blocks.size());
    blocks.emplace_back();
  } else {
    id = unused.back();
    unused.pop_back();
  }
  Block& block = blocks[id];
  block.address = address;
  block.bytes = bytes;
  block.buffer = 0;
  block.owners = 1;
  held += bytes;
  return id;
}
void publish(uint32_t id, uintptr_t buffer, uint64_t length) {
  blocks[id].buffer = buffer;
  blocks[id].length = length;
  published[buffer] = id;
}
}  // namespace

uint32_t createBlock(uintptr_t address, uint64_t bytes) {
  std::lock_guard<std::mutex> lock(mutex);
  return create(address, bytes);
}
void ownBlock(uint32_t id) {
  std::lock_guard<std::mutex> lock(mutex);
  blocks[id].owners++;
}
uint64_t blockBytes(uint32_t id) {
  std::lock_guard<std::mutex> lock(mutex);
  return blocks[id].bytes;
}
bool leaveBlock(uint32_t id) {
  std::lock_guard<std::mutex> lock(mutex);
  return --blocks[id].owners == 0;
}
void publishBlock(uint32_t id, uintptr_t buffer, uint64_t length) {
  std::lock_guard<std::mutex> lock(mutex);
  publish(id, buffer, length);
}
uint32_t adoptBlock(uintptr_t buffer, uint64_t length) {
  std::lock_guard<std::mutex> lock(mutex);
  const auto at = published.find(buffer);
  // An entry without owners is about to be freed. One of another length is that of a buffer that was here before: its end was not noticed yet.
  if (at != published.end() && blocks[at->second].owners > 0 && blocks[at->second].length == length) {
    blocks[at->second].owners++;
    return at->second;
  }
  const uint32_t id = create(buffer, length);
  publish(id, buffer, length);
  return id;
}
void freeBlock(uint32_t id) {
  std::lock_guard<std::mutex> lock(mutex);
  held -= blocks[id].bytes;
  const auto at = published.find(blocks[id].buffer);
  if (at != published.end() && at->second == id) published.erase(at);
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
