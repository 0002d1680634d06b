// The process's table of memory blocks: who still needs each one. A block is shared by threads with JavaScript heaps of their own;
// each counts once while one of its objects is alive.
#pragma once
#include <cstddef>
#include <cstdint>

namespace parnum {

uint32_t createBlock(uintptr_t address, uint64_t bytes);  // with one owner
void ownBlock(uint32_t id);                               // one owner more
uint64_t blockBytes(uint32_t id);
bool leaveBlock(uint32_t id);                             // one less; true where nobody is left
void freeBlock(uint32_t id);                              // its memory was given back
// Other threads may come to have the block's buffer, which begins at this address: they find its entry by that.
void publishBlock(uint32_t id, uintptr_t buffer, uint64_t length);
// One owner more of the entry of a published buffer, or a new entry where it has none (any more).
uint32_t adoptBlock(uintptr_t buffer, uint64_t length);
uint64_t heldBytes();                                     // of all blocks of the process
void adviseHuge(uintptr_t address, uint64_t bytes);

}  // namespace parnum
